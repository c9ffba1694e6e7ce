//! The pages that nobody needs until the first question is answered: a module of their own, fetched behind the first page.

use crate::adapters::{self, assets};
use crate::ui::components::StandIn;
use crate::ui::pages::alignment::AlignmentPage;
use crate::ui::pages::crosswalk::CrosswalkPage;
use crate::ui::pages::plan::PlanPage;
use crate::ui::pages::proposals::ProposalsPage;
use crate::ui::pages::report::ReportPage;
use crate::ui::pages::results::ResultsPage;
use crate::ui::pages::scope::ScopePage;
use crate::ui::pages::statements::StatementsPage;
use crate::ui::words::{self, t};
use leptos::prelude::*;
use leptos::wasm_split::{self, SplitLoaderError};

/// A page of the later module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaterPage {
    /// Scope.
    Scope,
    /// Scope statements.
    Statements,
    /// Crosswalk.
    Crosswalk,
    /// Proposals.
    Proposals,
    /// Alignment.
    Alignment,
    /// Results.
    Results,
    /// Plan.
    Plan,
    /// Report.
    Report,
}

type View = fn(LaterPage) -> AnyView;

/// How far the later module is, for all who show one of its pages.
#[derive(Debug, Clone, Copy)]
pub struct Later(RwSignal<Arrival>);

#[derive(Debug, Clone, Copy)]
enum Arrival {
    Coming,
    Here(View),
    Failed,
}

impl Later {
    /// Begins to fetch it.
    pub fn new() -> Self {
        let later = Self(RwSignal::new(Arrival::Coming));
        later.fetch();
        later
    }

    fn fetch(self) {
        self.0.set(Arrival::Coming);
        adapters::spawn(async move {
            let arrival = arrival().await.map_or(Arrival::Failed, Arrival::Here);
            self.0.try_set(arrival);
        });
    }
}

/// The pages and their words; `None` when either cannot be fetched.
async fn arrival() -> Option<View> {
    let words = assets::fetch_bytes("texts/en/later.ftl").await.ok()?;
    let view = pages().await.ok()?;
    words::add_later(&String::from_utf8(words).ok()?);
    Some(view)
}

/// The only way into the later module: a plain call would tie its pages to the first one.
#[wasm_split::wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn pages() -> Result<View, SplitLoaderError> {
    Ok(view_of)
}

fn view_of(page: LaterPage) -> AnyView {
    match page {
        LaterPage::Scope => view! { <ScopePage /> }.into_any(),
        LaterPage::Statements => view! { <StatementsPage /> }.into_any(),
        LaterPage::Crosswalk => view! { <CrosswalkPage /> }.into_any(),
        LaterPage::Proposals => view! { <ProposalsPage /> }.into_any(),
        LaterPage::Alignment => view! { <AlignmentPage /> }.into_any(),
        LaterPage::Results => view! { <ResultsPage /> }.into_any(),
        LaterPage::Plan => view! { <PlanPage /> }.into_any(),
        LaterPage::Report => view! { <ReportPage /> }.into_any(),
    }
}

/// A page of the later module, or what stands in its place while it is on its way.
#[component]
pub fn LaterSheet(
    /// Which one.
    page: LaterPage,
) -> impl IntoView {
    let later = expect_context::<Later>();
    if matches!(later.0.get_untracked(), Arrival::Failed) {
        later.fetch();
    }
    move || {
        match later.0.get() {
        Arrival::Here(view) => view(page),
        Arrival::Coming => view! { <StandIn words=t("loading") role="status" /> }.into_any(),
        Arrival::Failed => view! {
            <StandIn words=t("page-not-loaded") role="alert">
                <button class="btn btn--act" type="button" on:click=move |_| later.fetch()>{t("try-again")}</button>
            </StandIn>
        }
        .into_any(),
    }
    }
}
