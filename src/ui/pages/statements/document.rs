//! One scope statement as a document: its head, five sections, and who answers for it.

use super::part::Part;
use super::sign::Sign;
use super::state::Desk;
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::ScopeSection;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::scope::Statement;

/// The statement of one system.
#[component]
pub fn StatementDocument(
    /// Whose.
    system: ManagementSystem,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let title_id = format!("st_doc_{system}");
    let labelled_by = title_id.clone();
    let class = format!("st-doc st-doc--{system}");
    let organisation = desk.open.derive_outline(|doc, _| doc.profile.organisation.clone());
    let standards = desk.open.derive_outline(move |_, catalogue| {
        let of_system = catalogue.questionnaires().iter().filter(|q| q.structure.system == system);
        of_system.map(|q| q.structure.name()).collect::<Vec<_>>().join(", ")
    });
    let statement = desk.statement(system);
    let state = move || statement.read().as_ref().map(state_words);
    view! {
        <article class=class aria-labelledby=labelled_by>
            <header class="st-doc__h">
                <p class="st-doc__who">
                    {t(&format!("system-{}-the", system.name()))}
                    <span>{organisation}</span>
                </p>
                <h2 id=title_id>{t(&format!("statements-title-{}", system.name()))}</h2>
                <p class="st-doc__law">
                    {standards} {t(&format!("statements-clause-{}", system.name()))}
                </p>
                <p class="st-doc__state">{state}</p>
            </header>
            {ScopeSection::ALL
                .into_iter()
                .zip(1_usize..)
                .map(|(section, number)| view! { <Part place=(system, section) number /> })
                .collect_view()}
            <Sign system />
        </article>
    }
}

/// How far it is, in a sentence.
fn state_words(statement: &Statement) -> String {
    let n = statement.n_outdated();
    match (statement.approved, n) {
        (Some(day), 0) => tv("statements-state-approved", &[("date", (&date_words(day)).into())]),
        (Some(day), n) => {
            tv("statements-state-before", &[("date", (&date_words(day)).into()), ("n", n.into())])
        }
        (None, 0) => t("statements-state-open"),
        (None, n) => tv("statements-state-changed", &[("n", n.into())]),
    }
}
