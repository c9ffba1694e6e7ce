//! The head of the page: its finding, who leads how often, and the next step.

use super::state::Agreements;
use super::words::topic_name;
use crate::state::route::Page;
use crate::ui::components::{Marked, mark};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Accord, Term, TopicLead, accord, is_past_review, missing_terms, next_topic};

/// Headline, standfirst, and the next step.
#[component]
pub fn Lede() -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let text = Signal::derive(move || headline(agreements));
    let has_topics = Memo::new(move |_| !agreements.leads.read().is_empty());
    view! {
        <div class="al-lede">
            <h1 class="h1"><Marked text /></h1>
            <p class="stand">{move || standfirst(agreements)}</p>
            <p class="al-go">
                {move || match has_topics.get() {
                    true => view! {
                        <a class="btn" href=agreements.app.href(Page::Report)>{t("alignment-to-paper")}</a>
                        " "
                        <a class="btn" href=agreements.app.href(Page::Crosswalk)>{t("alignment-to-crosswalk")}</a>
                    }
                    .into_any(),
                    false => view! {
                        <a class="btn btn--act" href=agreements.app.href(Page::Setup)>{t("alignment-go-setup")}</a>
                    }
                    .into_any(),
                }}
            </p>
        </div>
    }
}

fn headline(agreements: Agreements) -> String {
    let leads = agreements.leads.read();
    if leads.is_empty() {
        return headline_of_none(&agreements.open.catalogue());
    }
    let n = leads.len();
    let n_agreed = leads.iter().filter(|lead| accord(&lead.alignment) == Accord::Agreed).count();
    let n_past = leads.iter().filter(|lead| is_past_review(&lead.alignment, agreements.today)).count();
    match next_topic(&leads) {
        None if n_past > 0 => tv("alignment-head-past", &[("n", n.into()), ("past", n_past.into())]),
        None => tv("alignment-head-all", &[("n", n.into())]),
        Some(_) if n_agreed == 0 => {
            tv("alignment-head-nothing", &[("n", n.into()), ("none", (&mark(&t("alignment-none"))).into())])
        }
        Some(next) => tv(
            waiting_key(next),
            &[
                ("agreed", n_agreed.into()),
                ("n", n.into()),
                ("id", next.topic.as_str().into()),
                ("topic", (&mark(&topic_name(&next.topic))).into()),
            ],
        ),
    }
}

fn headline_of_none(catalogue: &Catalogue) -> String {
    let has = |system| catalogue.questionnaires().iter().any(|q| q.structure.system == system);
    match (has(ManagementSystem::Isms), has(ManagementSystem::Csms)) {
        (true, true) => t("alignment-head-unshared"),
        (true, false) => t("alignment-head-isms"),
        (false, true) => t("alignment-head-csms"),
        (false, false) => t("alignment-head-no-standard"),
    }
}

/// Whom `lead` waits for: who has named nobody yet; where both have, the rest of the agreement.
fn waiting_key(lead: &TopicLead) -> &'static str {
    let missing = missing_terms(&lead.alignment);
    match (missing.contains(&Term::IsmsOwner), missing.contains(&Term::CsmsOwner)) {
        (true, true) => "alignment-head-both",
        (true, false) => "alignment-head-office",
        (false, true) => "alignment-head-plant",
        (false, false) => "alignment-head-rest",
    }
}

fn standfirst(agreements: Agreements) -> String {
    let leads = agreements.leads.read();
    if leads.is_empty() {
        return t("alignment-stand-none");
    }
    let n_led = |system| leads.iter().filter(|lead| lead.alignment.lead == Some(system)).count();
    let (office, plant) = (n_led(ManagementSystem::Isms), n_led(ManagementSystem::Csms));
    let n_open = leads.len() - office - plant;
    let n_past = leads.iter().filter(|lead| is_past_review(&lead.alignment, agreements.today)).count();
    let led = match office + plant {
        0 => t("alignment-stand-no-lead"),
        _ => tv(
            "alignment-stand-led",
            &[("office", office.into()), ("plant", plant.into()), ("open", n_open.into())],
        ),
    };
    let past = (n_past > 0).then(|| tv("alignment-stand-past", &[("n", n_past.into())]));
    [Some(led), past].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
