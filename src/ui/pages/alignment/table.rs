//! One row a topic, the current one open.

use super::filters::Filters;
use super::row::TopicRow;
use super::state::Agreements;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Alignment, Assessment};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::people;
use std::collections::BTreeSet;

/// The list of forums that are offered.
pub const FORUMS: &str = "al_forums";

/// The list of names that are offered for an owner.
pub fn people_list(system: ManagementSystem) -> String {
    format!("al_people_{system}")
}

/// Filters and topics.
#[component]
pub fn TopicTable() -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let n_listed = Memo::new(move |_| agreements.listed.read().len());
    let count = move || {
        let n = agreements.leads.read().len();
        tv("alignment-listed", &[("listed", n_listed.get().into()), ("n", n.into())])
    };
    view! {
        <section class="sec" id="topics" aria-labelledby="al_title">
            <div class="sec__h">
                <h2 id="al_title">{t("alignment-topics")}</h2>
                <p role="status">{count}</p>
                <p class="al-keys">
                    <kbd>"J"</kbd> " " {t("alignment-key-next")} <kbd>"K"</kbd> " " {t("alignment-key-back")}
                    <kbd>"Esc"</kbd> " " {t("alignment-key-close")}
                </p>
            </div>
            <Filters />
            <Show
                when=move || { n_listed.get() > 0 }
                fallback=|| view! { <p class="al-none">{t("alignment-none-listed")}</p> }
            >
                <table class="al">
                    <thead>
                        <tr>
                            <th scope="col" class="al__topic">{t("alignment-col-topic")}</th>
                            <th scope="col" class="al__n">{t("alignment-col-isms")}</th>
                            <th scope="col" class="al__n">{t("alignment-col-csms")}</th>
                            <th scope="col" class="al__n">{t("alignment-col-apart")}</th>
                            <th scope="col" class="al__lead">
                                <span>{t("alignment-side-isms")}</span>
                                <span>{t("alignment-side-csms")}</span>
                            </th>
                            <th scope="col" class="al__meet">{t("alignment-col-meet")}</th>
                            <th scope="col" class="al__who">{t("alignment-col-owners")}</th>
                            <th scope="col" class="al__when">{t("alignment-col-agreed")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || agreements.listed.get() key=Clone::clone let:topic>
                            <TopicRow topic />
                        </For>
                    </tbody>
                </table>
            </Show>
            <Offered />
        </section>
    }
}

/// What was named before, offered in fields.
#[component]
fn Offered() -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let options = |names: BTreeSet<String>| {
        names.into_iter().map(|name| view! { <option value=name></option> }).collect_view()
    };
    let forums = agreements.open.derive_outline(|doc, _| forums(doc));
    let lists = [ManagementSystem::Isms, ManagementSystem::Csms].map(|system| {
        let names = agreements.open.derive_outline(move |doc, _| people(doc, system));
        view! { <datalist id=people_list(system)>{move || options(names.get())}</datalist> }
    });
    view! {
        {lists.collect_view()}
        <datalist id=FORUMS>{move || options(forums.get())}</datalist>
    }
}

fn forums(doc: &Assessment) -> BTreeSet<String> {
    let forum = |said: &Alignment| said.forum.trim().to_owned();
    doc.alignments.values().map(forum).filter(|forum| !forum.is_empty()).collect()
}
