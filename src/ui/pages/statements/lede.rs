//! The head of the page: its finding, what a statement is for, and where to go on.

use super::state::Desk;
use super::words::{whose, whose_first};
use crate::adapters::page;
use crate::state::route::Page;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::scope::Statement;

/// Headline, standfirst, and the next step.
#[component]
pub fn Lede() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_begun = Memo::new(move |_| desk.statements.read().iter().any(|statement| statement.is_begun));
    let has_any = Memo::new(move |_| !desk.statements.read().is_empty());
    view! {
        <div class="st-lede">
            <h1 class="h1">{move || headline(&desk.statements.read())}</h1>
            <p class="stand">{move || standfirst(&desk.statements.read())}</p>
            <p class="st-go">
                {move || match (has_any.get(), is_begun.get()) {
                    (false, _) => view! {
                        <a class="btn btn--act" href=desk.app.href(Page::Setup)>{t("statements-go-setup")}</a>
                    }
                    .into_any(),
                    (true, false) => view! {
                        <a class="btn btn--act" href=desk.app.href(Page::Scope)>{t("statements-go-scope")}</a>
                    }
                    .into_any(),
                    (true, true) => view! {
                        <a class="btn" href=desk.app.href(Page::Scope)>{t("statements-to-scope")}</a>
                        <a class="btn" href=desk.app.href(Page::Report)>{t("statements-to-report")}</a>
                        <button class="btn" type="button" on:click=|_| page::print()>{t("statements-print")}</button>
                    }
                    .into_any(),
                }}
            </p>
        </div>
    }
}

fn headline(statements: &[Statement]) -> String {
    match statements {
        [] => t("statements-head-no-standard"),
        [one] => head_of_one(one),
        [one, other, ..] => match (one.is_begun, other.is_begun) {
            (false, false) => t("statements-head-blank"),
            (true, false) => head_of_half(one, other),
            (false, true) => head_of_half(other, one),
            (true, true) => {
                let (state, news) = (state_of_both(one, other), news_of_both(one, other));
                tv("statements-head", &[("state", (&state).into()), ("news", (&news).into())])
            }
        },
    }
}

fn head_of_one(one: &Statement) -> String {
    let whose = whose_first(one.system);
    let n = one.n_outdated();
    if n > 0 {
        return tv("statements-one-outdated", &[("whose", (&whose).into()), ("n", n.into())]);
    }
    let key = match (one.is_begun, one.approved.is_some(), one.is_written()) {
        (false, ..) => "statements-one-blank",
        (true, true, _) => "statements-one-approved",
        (true, false, true) => "statements-one-written",
        (true, false, false) => "statements-one-drafted",
    };
    tv(key, &[("whose", (&whose).into())])
}

fn head_of_half(begun: &Statement, blank: &Statement) -> String {
    let key = if begun.is_written() { "statements-half-written" } else { "statements-half-drafted" };
    let (first, other) = (whose_first(begun.system), whose(blank.system));
    tv(key, &[("whose", (&first).into()), ("other", (&other).into())])
}

fn state_of_both(one: &Statement, other: &Statement) -> String {
    let (written, drafted) = match (one.is_written(), other.is_written()) {
        (true, true) => return t("statements-both-written"),
        (false, false) => return t("statements-both-drafted"),
        (true, false) => (one, other),
        (false, true) => (other, one),
    };
    let (first, other) = (whose_first(written.system), whose(drafted.system));
    tv("statements-both-mixed", &[("whose", (&first).into()), ("other", (&other).into())])
}

fn news_of_both(one: &Statement, other: &Statement) -> String {
    let of = |key: &str, statement: &Statement, n: usize| {
        tv(key, &[("whose", (&whose(statement.system)).into()), ("n", n.into())])
    };
    match (one.n_outdated(), other.n_outdated()) {
        (0, 0) => {}
        (n, 0) => return of("statements-news-one", one, n),
        (0, n) => return of("statements-news-one", other, n),
        (n, m) => return tv("statements-news-both", &[("n", (n + m).into())]),
    }
    match (one.approved.is_some(), other.approved.is_some()) {
        (true, true) => t("statements-news-approved"),
        (false, false) => t("statements-news-unapproved"),
        (true, false) => tv("statements-news-waits", &[("whose", (&whose(other.system)).into())]),
        (false, true) => tv("statements-news-waits", &[("whose", (&whose(one.system)).into())]),
    }
}

fn standfirst(statements: &[Statement]) -> String {
    if statements.is_empty() {
        return t("statements-stand-none");
    }
    let n: usize = statements.iter().map(|statement| statement.n_without_reason).sum();
    let open = (n > 0).then(|| tv("statements-stand-reasons", &[("n", n.into())]));
    let parts = [Some(t("statements-stand")), open];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
