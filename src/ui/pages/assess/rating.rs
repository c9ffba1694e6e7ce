//! The ruler from 0 to 4 with target and gap, and the two keys beside it.

use super::list::gap_words;
use crate::state::open::{OpenAssessment, Row};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{MaturityLevel, Rating};
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::Mark;

/// Rates one requirement by click or keys.
#[component]
pub fn RatingScale(
    /// Which.
    key: AnswerKey,
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let catalogue = open.catalogue();
    let levels = catalogue.card(&key).and_then(|card| card.levels.clone());
    let excludable = is_excludable(open, &key);
    let legend = {
        let id = key.requirement.to_string();
        move || {
            let target = usize::from(row.read().standing.target.get());
            tv("rating-legend", &[("id", (&id).into()), ("target", target.into())])
        }
    };
    let keys = StoredValue::new(key);
    let level_keys = MaturityLevel::ALL.map(|level| {
        view! { <LevelKey level row on_choose=move || keys.with_value(|key| open.rate(key, Rating::Level(level))) /> }
    });
    view! {
        <fieldset class="scale" aria-describedby="question">
            <legend class="vh">{legend}</legend>
            <div>
                <ScaleHead row />
                <div class="keys5">{level_keys}</div>
            </div>
            <div>
                <div class="scale__head"></div>
                <div class="keys2">
                    <label class="key key--s" class:on=move || row.read().answer.is_not_applicable()>
                        <input
                            type="radio"
                            name="rating"
                            disabled=!excludable
                            prop:checked=move || row.read().answer.is_not_applicable()
                            on:click=move |_| keys.with_value(|key| open.rate(key, Rating::NotApplicable))
                        />
                        <kbd>"N"</kbd>
                        <span>{if excludable { t("rating-na") } else { t("rating-na-never") }}</span>
                    </label>
                    <label class="key key--s" class:on=move || row.read().answer.doubt>
                        <input
                            type="checkbox"
                            name="doubt"
                            prop:checked=move || row.read().answer.doubt
                            on:change=move |_| keys.with_value(|key| open.toggle_doubt(key))
                        />
                        <kbd>"V"</kbd>
                        <span>{t("rating-doubt")}</span>
                    </label>
                </div>
            </div>
        </fieldset>
        <p class="level-words" aria-live="polite">{move || level_words(&row.read(), levels.as_ref())}</p>
    }
}

/// Whether the requirement can be declared not applicable.
pub fn is_excludable(open: OpenAssessment, key: &AnswerKey) -> bool {
    open.catalogue()
        .questionnaire(&key.questionnaire)
        .and_then(|questionnaire| questionnaire.group_of(&key.requirement).map(|(_, group)| group.excludable))
        .unwrap_or(true)
}

#[component]
fn LevelKey(
    /// The level it stands for.
    level: MaturityLevel,
    /// What was said.
    row: Signal<Row>,
    /// Called when pressed; the same level again takes the rating away.
    on_choose: impl Fn() + Clone + 'static,
) -> impl IntoView {
    let is_on = move || row.read().answer.level() == Some(level);
    let hint = move || {
        let standing = row.read().standing;
        match standing.below() {
            Some(below) if below > 0 && is_on() => Some(gap_words(below)),
            _ if standing.target == level => Some(t("target-short")),
            _ => None,
        }
    };
    let choose = on_choose.clone();
    view! {
        <label class="key" class:on=is_on class:key--target=move || row.read().standing.target == level>
            <input
                type="radio"
                name="rating"
                value=level.get().to_string()
                prop:checked=is_on
                on:click=move |_| choose()
            />
            <kbd>{level.get()}</kbd>
            <span>{t(&format!("level-{}", level.get()))}</span>
            <i class="tick" aria-hidden="true"></i>
            {move || hint().map(|text| view! { <em class="ph">{text}</em> })}
        </label>
    }
}

/// Target bob and the dimensioned gap over the ruler. Ten columns: level `n` sits on line `2n + 2`.
#[component]
fn ScaleHead(
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let standing = Memo::new(move |_| row.read().standing);
    let line = |level: MaturityLevel| 2 * u32::from(level.get()) + 2;
    let target = move || standing.get().target;
    let target_label = move || tv("target-n", &[("n", usize::from(target().get()).into())]);
    let gap = move || match standing.get().mark {
        Mark::Rated { level, below: below @ 1.. } => Some((level, below)),
        _ => None,
    };
    view! {
        <div class="scale__head" aria-hidden="true">
            {move || gap().map(|(level, below)| {
                let (from, to) = (line(level), line(target()));
                view! {
                    <span class="lab-g" style:grid-column=format!("1 / {}", from.max(3))>
                        {tv("gap-n-capital", &[("n", usize::from(below).into())])}
                    </span>
                    <i class="ext" style:grid-column=from.to_string()></i>
                    <i class="dim" style:grid-column=format!("{from} / {to}")></i>
                }
            })}
            <i class="tgt" style:grid-column=move || line(target()).to_string()></i>
            <span
                class="lab-t"
                class:lab-t--before=move || target().get() == 4
                style:grid-column=move || match target().get() {
                    4 => "7 / 10".to_owned(),
                    n => format!("{} / 11", 2 * n + 2),
                }
            >
                {target_label}
            </span>
        </div>
    }
}

/// What the chosen rating means for this requirement.
fn level_words(row: &Row, levels: Option<&[String; 4]>) -> String {
    let Some(level) = row.answer.level() else { return String::new() };
    let own = levels.and_then(|levels| levels.get(usize::from(level.get()).checked_sub(1)?)).cloned();
    own.unwrap_or_else(|| t(&format!("level-{}-long", level.get())))
}
