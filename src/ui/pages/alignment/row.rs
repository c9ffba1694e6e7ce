//! One topic: compact, with its editor under it when it is the current one.

use super::editor::AlignmentEditor;
use super::lead_mark::LeadMark;
use super::state::{Agreements, name_id};
use super::words::{accord_words, lead_words, topic_name};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Alignment;
use plumbline_core::crosswalk::{TopicLead, is_past_review};
use plumbline_core::ids::TopicId;

/// How many columns the table has.
const N_COLUMNS: &str = "8";

/// The row of a topic.
#[component]
pub fn TopicRow(
    /// Which.
    topic: TopicId,
) -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let topics = StoredValue::new(topic.clone());
    let lead = agreements.lead(topic.clone());
    let said =
        Memo::new(move |_| lead.read().as_ref().map(|lead| lead.alignment.clone()).unwrap_or_default());
    let n = move |count: fn(&TopicLead) -> usize| Memo::new(move |_| lead.read().as_ref().map_or(0, count));
    let n_apart = n(|lead| lead.n_open_divergences);
    let is_blank = Memo::new(move |_| said.read().is_blank());
    let is_open = Memo::new(move |_| topics.with_value(|topic| agreements.is_current(topic)));
    view! {
        <tr class="al-row" class:al-row--open=is_open class:al-row--blank=is_blank>
            <th scope="row" class="al__topic">
                <button
                    class="al__name"
                    type="button"
                    id=name_id(&topic)
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| topics.with_value(|topic| agreements.toggle(topic))
                >
                    {topic_name(&topic)}
                </button>
                <small class="al__state">{move || accord_words(&said.read())}</small>
            </th>
            <td class="al__n" data-unit=t("alignment-side-isms")>{n(|lead| lead.isms.len())}</td>
            <td class="al__n" data-unit=t("alignment-side-csms")>{n(|lead| lead.csms.len())}</td>
            <td class="al__n" data-unit=t("alignment-col-apart") class:is-gap=move || { n_apart.get() > 0 }>
                {n_apart}
            </td>
            <td class="al__lead">
                {move || {
                    let lead = said.read().lead;
                    view! { <LeadMark lead /> <span>{lead_words(lead)}</span> }
                }}
            </td>
            <td class="al__meet">{move || meeting(&said.read())}</td>
            <td class="al__who">{move || owners(&said.read())}</td>
            <td class="al__when">{move || dates(agreements, &said.read())}</td>
        </tr>
        <Show when=move || is_open.get()>
            <tr class="al-edit">
                <td colspan=N_COLUMNS>
                    <AlignmentEditor topic=topics.get_value() lead said />
                </td>
            </tr>
        </Show>
    }
}

/// Where they meet, and what passes.
fn meeting(said: &Alignment) -> impl IntoView + use<> {
    let shown = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    match (shown(&said.forum), shown(&said.interface)) {
        (None, None) => view! { <span class="muted">{t("alignment-nothing")}</span> }.into_any(),
        (forum, interface) => view! {
            {forum.map(|forum| view! { <p>{forum}</p> })}
            {interface.map(|interface| view! { <small>{interface}</small> })}
        }
        .into_any(),
    }
}

/// Both owners, the office's first; each with whose, so that one alone is not taken for the other.
fn owners(said: &Alignment) -> impl IntoView + use<> {
    let owner = |side: String, name: &str| {
        let name = match name.trim() {
            "" => view! { <span class="muted">{t("alignment-nobody")}</span> }.into_any(),
            name => name.to_owned().into_any(),
        };
        view! { <p><small>{side}</small> " " {name}</p> }
    };
    view! {
        {owner(t("alignment-side-isms"), &said.isms_owner)}
        {owner(t("alignment-side-csms"), &said.csms_owner)}
    }
}

/// Since when, and when it is looked at again.
fn dates(agreements: Agreements, said: &Alignment) -> impl IntoView + use<> {
    let agreed = match said.agreed_on {
        Some(day) => view! { <p class="nb">{date_words(day)}</p> }.into_any(),
        None => view! { <p class="muted">{t("alignment-not-yet")}</p> }.into_any(),
    };
    let is_past = is_past_review(said, agreements.today);
    let key = if is_past { "alignment-review-past" } else { "alignment-review" };
    let review = said.review.map(|day| {
        let words = tv(key, &[("date", (&date_words(day)).into())]);
        view! { <small class:al__past=is_past>{words}</small> }
    });
    view! { {agreed} {review} }
}
