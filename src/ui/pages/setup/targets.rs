//! The target of each standard: where its line hangs, on the ruler.

use super::draft::Draft;
use super::fields::Part;
use super::standards::entry;
use crate::state::app::App;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::QuestionnaireId;

/// How true it must be.
#[component]
pub fn TargetsPart() -> impl IntoView {
    let draft = expect_context::<Draft>();
    let ids = draft.part(|profile| {
        profile.standards.iter().map(|chosen| chosen.questionnaire.clone()).collect::<Vec<_>>()
    });
    view! {
        <Part number=5 name="setup-target">
            <For each=move || ids.get() key=Clone::clone let:id>
                <TargetRuler id />
            </For>
            <Show when=move || ids.read().is_empty()>
                <p class="with">{t("setup-target-none")}</p>
            </Show>
        </Part>
    }
}

/// One standard's ruler; the bob hangs at the target.
#[component]
fn TargetRuler(
    /// Which standard.
    id: QuestionnaireId,
) -> impl IntoView {
    let draft = expect_context::<Draft>();
    let legend = legend(expect_context::<App>(), &id);
    let group = format!("target-{id}");
    let id = StoredValue::new(id);
    let target = draft.part(move |profile| profile.target(&id.read_value()));
    let choose = move |level: MaturityLevel| {
        draft.edit(None, |profile| {
            let found = profile.standards.iter_mut().find(|chosen| chosen.questionnaire == *id.read_value());
            if let Some(chosen) = found {
                chosen.target = level;
            }
        });
    };
    let stops = MaturityLevel::ALL.map(|level| {
        view! {
            <label class="stop" class:on=move || target.get() == level>
                <input
                    type="radio"
                    name=group.clone()
                    value=level.get()
                    prop:checked=move || target.get() == level
                    on:change=move |_| choose(level)
                />
                <b>{level.get()}</b>
                <span>{t(&format!("level-{}", level.get()))}</span>
            </label>
        }
    });
    view! {
        <fieldset class="ruler">
            <legend>{legend}</legend>
            <Ticks />
            <div class="stops">{stops.collect_view()}</div>
            <p class="mean">{move || meaning(target.get())}</p>
        </fieldset>
    }
}

/// The ruler's line: a long tick a level, a short one a tenth.
#[component]
fn Ticks() -> impl IntoView {
    let minor: String = (1..40)
        .filter(|tenth| tenth % 10 != 0)
        .map(|tenth| format!("M{} 44V{}", 50 + tenth * 10, if tenth % 5 == 0 { 36 } else { 39 }))
        .collect();
    let major: String = (0..=4).map(|level| format!("M{} 44V30", 50 + level * 100)).collect();
    view! {
        <svg viewBox="0 0 500 46" preserveAspectRatio="none" aria-hidden="true">
            <path class="k-line" d="M0 44.25H500" vector-effect="non-scaling-stroke" />
            <path class="k-hair" d=minor vector-effect="non-scaling-stroke" />
            <path class="k-line" d=major vector-effect="non-scaling-stroke" />
        </svg>
    }
}

fn meaning(level: MaturityLevel) -> impl IntoView {
    let n = level.get();
    let name =
        tv("setup-level", &[("n", usize::from(n).into()), ("name", (&t(&format!("level-{n}"))).into())]);
    let aim = match n {
        0 | 1 => t("setup-aim-low"),
        2 => t("setup-aim-2"),
        3 => t("setup-aim-3"),
        _ => t("setup-aim-4"),
    };
    view! { <b>{name}</b> " " {t(&format!("level-{n}-long"))} " " {aim} }
}

/// `The plant, IEC 62443-2-1:2024`
fn legend(app: App, id: &QuestionnaireId) -> String {
    let Some(entry) = entry(&app.index(), id) else { return id.to_string() };
    let system = match entry.system {
        ManagementSystem::Isms => t("system-isms-the"),
        ManagementSystem::Csms => t("system-csms-the"),
    };
    tv("setup-ruler", &[("system", (&system).into()), ("standard", (&entry.name()).into())])
}
