//! What only one side asks: requirements without a counterpart, why, and how they are rated.

use super::state::CrosswalkState;
use super::words::{rated_words, title};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::ids::AnswerKey;

/// How many are listed at first.
const N_FIRST: usize = 8;

/// The section of one side.
#[component]
pub fn OnlyOne(
    /// Whose requirements.
    system: ManagementSystem,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let shows_all = RwSignal::new(false);
    let alone = state.open.derive_outline(move |_, catalogue| alone(catalogue, system));
    let n = move || alone.read().len();
    let is_cut = Memo::new(move |_| !shows_all.get() && n() > N_FIRST);
    let heading = match system {
        ManagementSystem::Csms => "crosswalk-only-csms",
        ManagementSystem::Isms => "crosswalk-only-isms",
    };
    let id = format!("only-{}", system.name());
    view! {
        <section class="sec half only-one" aria-labelledby=id.clone()>
            <div class="sec__h">
                <h2 id=id.clone()>{t(heading)}</h2>
                <p>{move || tv("crosswalk-only-hint", &[("n", n().into())])}</p>
            </div>
            <ul class="only-one__list" class:is-cut=is_cut>
                {move || alone.get().into_iter().map(|(key, reason)| view! { <Row key reason /> }).collect_view()}
            </ul>
            <Show when=move || is_cut.get()>
                <p class="crosswalk-act">
                    <button class="btn" type="button" on:click=move |_| shows_all.set(true)>
                        {move || tv("crosswalk-only-all", &[("n", n().into())])}
                    </button>
                </p>
            </Show>
        </section>
    }
}

fn alone(catalogue: &Catalogue, system: ManagementSystem) -> Vec<(AnswerKey, String)> {
    let Some(crosswalk) = catalogue.crosswalk() else { return Vec::new() };
    let is_source = catalogue.system(crosswalk.source()) == Some(system);
    let (standard, list) = match is_source {
        true => (crosswalk.source(), &crosswalk.unmapped().source),
        false => (crosswalk.target(), &crosswalk.unmapped().target),
    };
    let mut found: Vec<(AnswerKey, String)> =
        list.iter().map(|alone| (AnswerKey::new(standard, &alone.id), alone.reason.clone())).collect();
    found.sort_by_key(|(key, _)| catalogue.place(key));
    found
}

#[component]
fn Row(
    /// Which requirement.
    key: AnswerKey,
    /// Why it stands alone.
    reason: String,
) -> impl IntoView {
    let state = expect_context::<CrosswalkState>();
    let row = state.open.row(&key);
    view! {
        <li>
            <span class="id">{key.requirement.to_string()}</span>
            <span>
                <a class="list__name" href=state.app.requirement_href(&key)>{title(state.open, &key)}</a>
                <small>{reason}</small>
            </span>
            <span class="r">{move || rated_words(&row.read().answer)}</span>
        </li>
    }
}
