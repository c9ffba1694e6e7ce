//! The rail: brand, pages, and what the page hangs under them.

use super::Sheet;
use crate::state::app::App;
use crate::state::route::{Page, Route};
use crate::ui::pages::assess::RequirementTree;
use crate::ui::words::{t, tv};
use leptos::prelude::*;

/// Where am I.
#[component]
pub fn Rail(
    /// The page shown.
    sheet: Memo<Sheet>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let (is_open, set_open) = signal(false);
    let organisation = move || app.open().get().map(|open| open.read(|doc| doc.profile.organisation.clone()));
    let menu_label = move || tv("menu-open", &[("page", (&t(sheet.get().name_key())).into())]);
    view! {
        <header class="rail" class:rail--open=is_open>
            <a class="brand" href=Route::Home.print()>
                <Logo />
                <span>
                    <b>{t("app-name")}</b>
                    <span>{organisation}</span>
                </span>
            </a>
            <button
                class="btn menu"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                aria-label=menu_label
                on:click=move |_| set_open.update(|open| *open = !*open)
            >
                {move || t(sheet.get().name_key())}
                <svg width="12" height="8" viewBox="0 0 12 8" aria-hidden="true">
                    <path class="k-line" d="M1 1l5 5 5-5" />
                </svg>
            </button>
            <nav class="pages" aria-label=t("pages-label") on:click=move |_| set_open.set(false)>
                <ul>{move || links(app, sheet)}</ul>
            </nav>
            {move || {
                let open = app.open().get().filter(|_| sheet.get() == Sheet::Assess);
                open.map(|open| {
                    provide_context(open);
                    view! { <RequirementTree on_go=Callback::new(move |()| set_open.set(false)) /> }
                })
            }}
        </header>
    }
}

/// Pages of the open assessment stand only where one is open.
fn links(app: App, sheet: Memo<Sheet>) -> impl IntoView {
    let pages: Vec<(Sheet, String)> = match app.open().get() {
        Some(_) => vec![
            (Sheet::Home, Route::Home.print()),
            (Sheet::Setup, app.href(Page::Setup)),
            (Sheet::Scope, app.href(Page::Scope)),
            (Sheet::Assess, app.href(Page::assess())),
            (Sheet::Crosswalk, app.href(Page::Crosswalk)),
            (Sheet::Results, app.href(Page::Results)),
            (Sheet::Plan, app.href(Page::Plan)),
            (Sheet::Report, app.href(Page::Report)),
        ],
        None => vec![(Sheet::Home, Route::Home.print()), (Sheet::New, Route::New.print())],
    };
    pages
        .into_iter()
        .map(|(page, href)| {
            view! {
                <li>
                    <a href=href aria-current=move || current(sheet.get(), page)>
                        {t(page.name_key())}
                    </a>
                </li>
            }
        })
        .collect_view()
}

/// The page itself, or the one that the sheet shown hangs under.
fn current(shown: Sheet, page: Sheet) -> Option<&'static str> {
    match shown == page {
        true => Some("page"),
        false => (shown.family() == page).then_some("true"),
    }
}

#[component]
fn Logo() -> impl IntoView {
    view! {
        <svg viewBox="0 0 20 40" aria-hidden="true">
            <path class="k-line" d="M14 0V27" />
            <path class="k-bob" d="M14 25l5 5.2L14 40l-5-9.8z" />
            <path class="k-line" d="M10.5 8h7M1 15h7" />
            <path class="k-hair" d="M8 15h6" />
        </svg>
    }
}
