//! Both sides of a divergence side by side: rate either anew, write a note on either, or keep both with a reason.

use super::state::CrosswalkState;
use super::words::title;
use crate::state::open::Row;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{MaturityLevel, Rating};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::Divergence;
use plumbline_core::ids::{AnswerKey, PairKey};

/// What is shown under a divergence while it is being settled.
#[component]
pub fn Editor(
    /// Which pair.
    pair: PairKey,
    /// Both ratings now.
    levels: Memo<[Option<MaturityLevel>; 2]>,
    /// The divergence; `None` once the ratings no longer stand apart.
    found: Memo<Option<Divergence>>,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let place = state.place(&pair);
    let why = why(state, &pair);
    let (source, target) = (pair.source.clone(), pair.target.clone());
    let pair = StoredValue::new(pair);
    let is_open = Memo::new(move |_| found.read().is_some());
    view! {
        <div class="settle">
            {why.map(|why| view! { <p class="settle__why">{why}</p> })}
            <div class="settle__sides">
                <Side key=source system=ManagementSystem::Isms />
                <Side key=target system=ManagementSystem::Csms />
            </div>
            <Show
                when=move || is_open.get()
                fallback=move || view! {
                    <p class="settle__done" role="status">{t("crosswalk-now-settled")}</p>
                    <div class="settle__end">
                        <button class="btn btn--act" type="button" on:click=move |_| state.go_on_from(place)>
                            {t("crosswalk-next")} " " <kbd aria-hidden="true">"X"</kbd>
                        </button>
                    </div>
                }
            >
                <Keep pair levels place />
            </Show>
        </div>
    }
}

fn why(state: CrosswalkState, pair: &PairKey) -> Option<String> {
    let catalogue = untrack(|| state.open.catalogue());
    Some(catalogue.crosswalk()?.relation(pair)?.rationale.clone())
}

/// Keep both, with a reason.
#[component]
fn Keep(
    /// Which pair.
    pair: StoredValue<PairKey>,
    /// Both ratings now.
    levels: Memo<[Option<MaturityLevel>; 2]>,
    /// Place of the pair in the list.
    place: usize,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let reason = RwSignal::new(String::new());
    let is_empty = move || reason.read().trim().is_empty();
    let keep = move |_| {
        let ([Some(office), Some(plant)], false) = (levels.get_untracked(), is_empty()) else { return };
        let said = reason.get_untracked().trim().to_owned();
        pair.with_value(|pair| state.open.settle(pair, [office, plant], said));
        state.go_on_from(place);
    };
    view! {
        <div class="settle__keep">
            <label class="field">
                <span>{t("crosswalk-keep-label")}</span>
                <textarea
                    rows="2"
                    prop:value=reason
                    on:input=move |event| reason.set(event_target_value(&event))
                ></textarea>
            </label>
            <div class="settle__end">
                <button class="btn btn--act" type="button" disabled=is_empty on:click=keep>
                    {t("crosswalk-keep")}
                </button>
                <button class="btn" type="button" on:click=move |_| state.settle_next()>
                    {t("crosswalk-skip")} " " <kbd aria-hidden="true">"X"</kbd>
                </button>
            </div>
        </div>
    }
}

/// One end: what is asked, its rating, its note.
#[component]
fn Side(
    /// Which requirement.
    key: AnswerKey,
    /// Whose it is.
    system: ManagementSystem,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let row = state.open.row(&key);
    let catalogue = untrack(|| state.open.catalogue());
    let question = catalogue.card(&key).map(|card| card.question.clone());
    let title = title(state.open, &key);
    let id = key.requirement.to_string();
    let href = state.app.requirement_href(&key);
    let legend = tv("crosswalk-rate-label", &[("id", (&id).into())]);
    let note_label = tv("crosswalk-note-label", &[("id", (&id).into())]);
    let key = StoredValue::new(key);
    let choose = move |level: MaturityLevel| {
        // The same rating again would take it away, which settles nothing.
        if row.read_untracked().answer.level() != Some(level) {
            key.with_value(|key| state.open.rate(key, Rating::Level(level)));
        }
    };
    let name = format!("rate-{}", system.name());
    view! {
        <div class="settle-side">
            <p class="settle-side__whose">{t(&format!("crosswalk-column-{}", system.name()))}</p>
            <h3>
                <a href=href><span class="id">{id}</span> " " {title}</a>
            </h3>
            {question.map(|question| view! { <p class="settle-side__question">{question}</p> })}
            <fieldset class="settle-side__rate">
                <legend>{legend}</legend>
                <div class="settle-side__keys">
                    {MaturityLevel::ALL
                        .map(|level| view! {
                            <label class="settle-key" class:on=move || row.read().answer.level() == Some(level)>
                                <input
                                    type="radio"
                                    name=name.clone()
                                    value=level.get().to_string()
                                    prop:checked=move || row.read().answer.level() == Some(level)
                                    on:change=move |_| choose(level)
                                />
                                <b>{level.get()}</b>
                                <span>{t(&format!("level-{}", level.get()))}</span>
                            </label>
                        })
                        .collect_view()}
                </div>
                <p class="settle-side__target">{move || target_words(&row.read())}</p>
            </fieldset>
            <label class="field">
                <span>{note_label}</span>
                <textarea
                    rows="3"
                    prop:value=move || row.read().answer.note.clone()
                    on:input=move |event| key.with_value(|key| state.open.set_note(key, event_target_value(&event)))
                ></textarea>
            </label>
        </div>
    }
}

/// The target, and who rated.
fn target_words(row: &Row) -> String {
    let target = tv("target-n", &[("n", usize::from(row.standing.target.get()).into())]);
    match row.answer.by.trim() {
        "" => target,
        by => tv("crosswalk-target-by", &[("target", (&target).into()), ("by", by.into())]),
    }
}
