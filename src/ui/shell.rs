//! The frame: rail on the left, the sheet, the title block at the foot.

mod keys;
mod rail;
mod title_block;

use crate::adapters::page;
use crate::state::app::{App, NoticeValue, Opening};
use crate::state::open::OpenAssessment;
use crate::state::route::{Page, Route};
use crate::state::storage::{SaveStatus, Trouble};
use crate::ui::components::StandIn;
use crate::ui::later::{Later, LaterPage, LaterSheet};
use crate::ui::pages::assess::AssessPage;
use crate::ui::pages::home::HomePage;
use crate::ui::pages::setup::{NewPage, SetupPage};
use crate::ui::words::{t, tv};
use keys::KeysDialog;
use leptos::prelude::*;
use plumbline_core::texts::Value;
use rail::Rail;
use title_block::TitleBlock;

/// Which page is shown; changes only when another page is, not when a place within it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Assessments on this device.
    Home,
    /// Setup of a new one.
    New,
    /// Setup of the open one.
    Setup,
    /// Questionnaire.
    Assess,
    /// The two scopes laid over each other.
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

impl Sheet {
    /// The sheet of a route.
    pub fn of(route: &Route) -> Self {
        match route {
            Route::Home => Self::Home,
            Route::New => Self::New,
            Route::Document(_, Page::Setup) => Self::Setup,
            Route::Document(_, Page::Assess(..)) => Self::Assess,
            Route::Document(_, Page::Scope) => Self::Scope,
            Route::Document(_, Page::Statements) => Self::Statements,
            Route::Document(_, Page::Crosswalk) => Self::Crosswalk,
            Route::Document(_, Page::Proposals) => Self::Proposals,
            Route::Document(_, Page::Alignment) => Self::Alignment,
            Route::Document(_, Page::Results) => Self::Results,
            Route::Document(_, Page::Plan) => Self::Plan,
            Route::Document(_, Page::Report) => Self::Report,
        }
    }

    /// Its name's locale key.
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Home => "page-home",
            Self::New | Self::Setup => "page-setup",
            Self::Assess => "page-assess",
            Self::Scope => "page-scope",
            Self::Statements => "page-statements",
            Self::Crosswalk => "page-crosswalk",
            Self::Proposals => "page-proposals",
            Self::Alignment => "page-alignment",
            Self::Results => "page-results",
            Self::Plan => "page-plan",
            Self::Report => "page-report",
        }
    }

    /// The sheet that it hangs under in the rail.
    pub fn family(self) -> Self {
        match self {
            Self::Statements => Self::Scope,
            Self::Proposals | Self::Alignment => Self::Crosswalk,
            own => own,
        }
    }
}

/// The whole app, once started.
#[component]
pub fn Shell(
    /// The app's context.
    app: App,
) -> impl IntoView {
    provide_context(app);
    provide_context(Later::new());
    let sheet = Memo::new(move |_| Sheet::of(&app.route().read()));
    Effect::new(move |_| page::set_title(&title(app, sheet.get())));
    Effect::new(move |before: Option<Sheet>| {
        let sheet = sheet.get();
        page::scroll_to_top();
        if before.is_some() {
            app.turned();
        }
        sheet
    });
    view! {
        <div class="frame" class:frame--assess=move || sheet.get() == Sheet::Assess>
            <a class="skip" href="#main" on:click=|event| { event.prevent_default(); page::focus("main"); }>
                {t("skip")}
            </a>
            <Rail sheet />
            <Banner />
            {move || view_of(app, sheet.get())}
            <TitleBlock sheet />
        </div>
        <KeysDialog sheet />
    }
}

fn view_of(app: App, sheet: Sheet) -> AnyView {
    match sheet {
        Sheet::Home => view! { <HomePage /> }.into_any(),
        Sheet::New => view! { <NewPage /> }.into_any(),
        _ => match app.open().get() {
            Some(open) if is_wanted(app, open) => view_of_open(open, sheet),
            _ => view! { <Waiting /> }.into_any(),
        },
    }
}

fn is_wanted(app: App, open: OpenAssessment) -> bool {
    app.route().with(|route| route.document() == Some(&open.id()))
}

fn view_of_open(open: OpenAssessment, sheet: Sheet) -> AnyView {
    provide_context(open);
    match sheet {
        Sheet::Setup => view! { <SetupPage /> }.into_any(),
        Sheet::Assess => view! { <AssessPage /> }.into_any(),
        Sheet::Scope => view! { <LaterSheet page=LaterPage::Scope /> }.into_any(),
        Sheet::Statements => view! { <LaterSheet page=LaterPage::Statements /> }.into_any(),
        Sheet::Crosswalk => view! { <LaterSheet page=LaterPage::Crosswalk /> }.into_any(),
        Sheet::Proposals => view! { <LaterSheet page=LaterPage::Proposals /> }.into_any(),
        Sheet::Alignment => view! { <LaterSheet page=LaterPage::Alignment /> }.into_any(),
        Sheet::Results => view! { <LaterSheet page=LaterPage::Results /> }.into_any(),
        Sheet::Plan => view! { <LaterSheet page=LaterPage::Plan /> }.into_any(),
        Sheet::Report => view! { <LaterSheet page=LaterPage::Report /> }.into_any(),
        Sheet::Home | Sheet::New => ().into_any(),
    }
}

/// What stands where a document is still on its way, or cannot be found.
#[component]
fn Waiting() -> impl IntoView {
    let app = expect_context::<App>();
    let words = move || match app.opening().get() {
        Opening::Idle | Opening::Loading => t("loading"),
        Opening::Unknown => t("open-unknown"),
        Opening::Failed => t("open-failed"),
    };
    view! { <StandIn words=Signal::derive(words) role="status" /> }
}

/// What has to be said on every sheet: trouble with storage, and passing notices.
#[component]
fn Banner() -> impl IntoView {
    let app = expect_context::<App>();
    let trouble = move || match app.save_status().get() {
        SaveStatus::Unsaved(Trouble::Blocked) => Some("save-blocked"),
        SaveStatus::Unsaved(Trouble::Full) => Some("save-full"),
        SaveStatus::Unsaved(Trouble::Failed) => Some("save-failed"),
        SaveStatus::Saving | SaveStatus::Saved(_) => app.storage().is_weak().then_some("save-weak"),
    };
    let notice = move || {
        app.notice().get().map(|notice| {
            let values: Vec<_> =
                notice.values.iter().map(|(name, value)| (*name, notice_value(value))).collect();
            tv(notice.key, &values)
        })
    };
    view! {
        <div class="banners">
            <div role="alert">
                {move || trouble().map(|key| view! {
                    <p class="banner">
                        <span>{t(key)}</span>
                        <Show when=move || app.open().get().is_some()>
                            <button class="btn btn--act" type="button" on:click=move |_| app.save_file()>
                                {t("save-file")}
                            </button>
                        </Show>
                    </p>
                })}
            </div>
            <div role="status">
                {move || notice().map(|text| view! {
                    <p class="banner">
                        <span>{text}</span>
                        <button class="btn" type="button" on:click=move |_| app.unsay()>{t("close")}</button>
                    </p>
                })}
            </div>
        </div>
    }
}

fn title(app: App, sheet: Sheet) -> String {
    let organisation = app.open().get().map(|open| open.read(|doc| doc.profile.organisation.clone()));
    let parts =
        [Some(t(sheet.name_key())), organisation.filter(|name| !name.is_empty()), Some(t("app-name"))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn notice_value(value: &NoticeValue) -> Value<'_> {
    match value {
        NoticeValue::Text(text) => Value::Text(text),
        NoticeValue::Count(n) => Value::Count(*n),
    }
}
