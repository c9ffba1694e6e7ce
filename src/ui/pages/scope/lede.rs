//! The finding in a sentence, and the way to the two statements.

use super::state::ScopeState;
use crate::state::route::Page;
use crate::ui::components::{Marked, mark};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::scope::{ScopeHeadline, ScopeLie, scope_headline};

/// Headline, standfirst.
#[component]
pub fn Lede() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let headline = scope.open.derive_outline(|doc, _| scope_headline(doc));
    let text = Signal::derive(move || headline_words(headline.get()));
    let stand = move || stand_words(headline.get());
    view! {
        <div class="scope__lede">
            <h1 class="h1"><Marked text /></h1>
            <p class="stand">
                {stand} " "
                <a class="link" href=scope.app.href(Page::Statements)>{t("scope-statements")}</a>
            </p>
        </div>
    }
}

fn headline_words(headline: ScopeHeadline) -> String {
    let first = match headline.lie {
        ScopeLie::Empty => return t("scope-head-empty"),
        ScopeLie::Undrawn => return undrawn_words(headline),
        ScopeLie::Only(system, n) => tv(&format!("scope-head-only-{}", system.name()), &[("n", n.into())]),
        ScopeLie::Apart => t("scope-head-apart"),
        ScopeLie::Shared => {
            let words = tv("scope-number", &[("n", headline.n_shared.into())]);
            tv("scope-head-shared", &[("n", headline.n_shared.into()), ("words", (&words).into())])
        }
    };
    let second = match headline.worst {
        Some((name, n)) => {
            let words = mark(&tv("scope-number-first", &[("n", n.into())]));
            tv(&format!("scope-head-{name}"), &[("n", n.into()), ("words", (&words).into())])
        }
        None => tv("scope-head-clear", &[("n", headline.n_things.into())]),
    };
    format!("{first} {second}")
}

fn undrawn_words(headline: ScopeHeadline) -> String {
    match headline.worst {
        Some(_) => tv("scope-head-undrawn", &[("n", headline.n_things.into())]),
        None => tv("scope-head-all-left-out", &[("n", headline.n_things.into())]),
    }
}

fn stand_words(headline: ScopeHeadline) -> String {
    match headline.lie {
        ScopeLie::Empty => t("scope-stand-empty"),
        ScopeLie::Undrawn => t("scope-stand-undrawn"),
        _ => t("scope-stand"),
    }
}
