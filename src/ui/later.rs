//! The pages that nobody needs until the first question is answered: a module of their own, fetched behind the first page.

use crate::adapters::{self, assets};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::components::StandIn;
use crate::ui::pages::alignment::AlignmentPage;
use crate::ui::pages::crosswalk::CrosswalkPage;
use crate::ui::pages::plan::PlanPage;
use crate::ui::pages::proposals::ProposalsPage;
use crate::ui::pages::report::ReportPage;
use crate::ui::pages::results::ResultsPage;
use crate::ui::pages::scope::ScopePage;
use crate::ui::pages::statements::StatementsPage;
use crate::ui::pages::strip::{self, ProposalStrip};
use crate::ui::words::{self, t};
use leptos::prelude::*;
use leptos::wasm_split::{self, SplitLoaderError};
use plumbline_core::ids::AnswerKey;

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

/// What a key does to the proposal of the current requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StripKey {
    /// Accepts it.
    Accept,
    /// Turns it down.
    Dismiss,
}

/// What the later module holds.
#[derive(Debug, Clone, Copy)]
struct Parts {
    page: fn(LaterPage) -> AnyView,
    strip: fn(AnswerKey) -> AnyView,
    press: fn(StripKey, App, OpenAssessment, &AnswerKey),
}

/// How far the later module is, for all who show one of its pages.
#[derive(Debug, Clone, Copy)]
pub struct Later(RwSignal<Arrival>);

#[derive(Debug, Clone, Copy)]
enum Arrival {
    Coming,
    Here(Parts),
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

    /// Does what `pressed` says to the proposal for `key`. `false` while the module is not here.
    pub fn press(self, pressed: StripKey, app: App, open: OpenAssessment, key: &AnswerKey) -> bool {
        let Arrival::Here(parts) = self.0.get_untracked() else { return false };
        (parts.press)(pressed, app, open, key);
        true
    }
}

/// The pages and their words; `None` when either cannot be fetched.
async fn arrival() -> Option<Parts> {
    let words = assets::fetch_bytes("texts/en/later.ftl").await.ok()?;
    let parts = pages().await.ok()?;
    words::add_later(&String::from_utf8(words).ok()?);
    Some(parts)
}

/// The only way into the later module: a plain call would tie its pages to the first one.
#[wasm_split::wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn pages() -> Result<Parts, SplitLoaderError> {
    Ok(Parts { page: view_of, strip: strip_of, press: press_strip })
}

fn strip_of(key: AnswerKey) -> AnyView {
    view! { <ProposalStrip key /> }.into_any()
}

fn press_strip(pressed: StripKey, app: App, open: OpenAssessment, key: &AnswerKey) {
    match pressed {
        StripKey::Accept => strip::accept(app, open, key),
        StripKey::Dismiss => strip::dismiss(open, key),
    }
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

/// What the other standard proposes for a requirement, in Assess; nothing while the module is on its way.
#[component]
pub fn LaterStrip(
    /// Which requirement.
    key: AnswerKey,
) -> impl IntoView {
    let later = expect_context::<Later>();
    let key = StoredValue::new(key);
    move || match later.0.get() {
        Arrival::Here(parts) => Some((parts.strip)(key.get_value())),
        Arrival::Coming | Arrival::Failed => None,
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
        Arrival::Here(parts) => (parts.page)(page),
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
