//! The finding in a sentence, what it rests on, and the one next step where nothing waits.

use super::review::Review;
use super::saved::{Side, sides};
use crate::state::route::{Filter, Page};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::Savings;
use plumbline_core::scoring::{ContradictionKind, contradictions};

/// What the page found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Finding {
    /// Only one side is assessed.
    OneSide,
    /// Nothing relates the chosen standards.
    Unrelated,
    /// Nothing is rated, so nothing is proposed.
    NothingRated,
    /// Proposals wait: office, then plant.
    Waiting([Savings; 2]),
    /// All were decided.
    Decided {
        /// By confirming.
        n_confirmed: usize,
        /// By turning down.
        n_dismissed: usize,
    },
    /// There was never one to decide.
    None,
}

/// Headline, standfirst, next step.
#[component]
pub fn Lede() -> impl IntoView {
    let review = expect_context::<Review>();
    let open = review.open;
    let sides = open.derive(sides);
    let finding = Memo::new(move |_| {
        let is_rated = open.scores().read().total().n_rated > 0;
        finding(&open.catalogue(), &sides.read(), is_rated)
    });
    let n_again = open.derive(|doc, catalogue| {
        let today = crate::adapters::clock::local_date_today();
        let odd = contradictions(doc, catalogue, today).into_iter();
        let moved = odd.filter(|odd| matches!(odd.kind, ContradictionKind::SourceMoved { .. }));
        moved.filter_map(|odd| odd.key).collect::<std::collections::BTreeSet<_>>().len()
    });
    let again = move || match n_again.get() {
        0 => None,
        n => Some(tv("prop-stand-again", &[("n", n.into())])),
    };
    let go = move || {
        let unanswered = Filter { unanswered: true, ..Filter::default() };
        let (page, key) = match finding.get() {
            Finding::OneSide => (Page::Setup, "prop-go-setup"),
            Finding::Unrelated | Finding::Waiting(_) => return None,
            Finding::NothingRated => (Page::assess(), "prop-go-assess"),
            Finding::Decided { .. } | Finding::None => (Page::Assess(None, unanswered), "prop-go-rest"),
        };
        Some(
            view! { <p class="lede__go"><a class="btn btn--act" href=review.app.href(page)>{t(key)}</a></p> },
        )
    };
    view! {
        <div class="lede">
            <h1 class="h1">{move || headline(finding.get())}</h1>
            <p class="stand">{move || stand(finding.get())} " " {again}</p>
            {go}
        </div>
    }
}

fn finding(catalogue: &Catalogue, sides: &[Side], is_rated: bool) -> Finding {
    let has = |system| catalogue.questionnaires().iter().any(|q| q.structure.system == system);
    if !ManagementSystem::ALL.into_iter().all(has) {
        return Finding::OneSide;
    }
    if sides.is_empty() {
        return Finding::Unrelated;
    }
    let sum = |system| {
        let own = sides.iter().filter(|side| side.system == system).map(|side| side.savings);
        own.fold(Savings::default(), |sum, side| Savings {
            n_total: sum.n_total + side.n_total,
            n_rating: sum.n_rating + side.n_rating,
            n_evidence: sum.n_evidence + side.n_evidence,
            n_confirmed: sum.n_confirmed + side.n_confirmed,
            n_dismissed: sum.n_dismissed + side.n_dismissed,
        })
    };
    let both = ManagementSystem::ALL.map(sum);
    let n_confirmed: usize = both.iter().map(|side| side.n_confirmed).sum();
    let n_dismissed: usize = both.iter().map(|side| side.n_dismissed).sum();
    match both.iter().map(Savings::n_waiting).sum() {
        0_usize if !is_rated => Finding::NothingRated,
        0 if n_confirmed + n_dismissed > 0 => Finding::Decided { n_confirmed, n_dismissed },
        0 => Finding::None,
        _ => Finding::Waiting(both),
    }
}

fn headline(finding: Finding) -> String {
    match finding {
        Finding::OneSide => t("prop-head-one-side"),
        Finding::Unrelated => t("prop-head-unrelated"),
        Finding::NothingRated => t("prop-head-nothing"),
        Finding::None => t("prop-head-none"),
        Finding::Waiting([isms, csms]) => match (isms.n_rating, csms.n_rating) {
            (0, 0) => tv("prop-head-evidence", &[("n", (isms.n_evidence + csms.n_evidence).into())]),
            (n, 0) => tv("prop-head-isms", &[("n", n.into()), ("total", isms.n_total.into())]),
            (0, n) => tv("prop-head-csms", &[("n", n.into()), ("total", csms.n_total.into())]),
            (n_isms, n_csms) => tv(
                "prop-head-both",
                &[("n", n_csms.into()), ("total", csms.n_total.into()), ("isms", n_isms.into())],
            ),
        },
        Finding::Decided { n_confirmed, n_dismissed: 0 } => {
            tv("prop-head-confirmed", &[("n", n_confirmed.into())])
        }
        Finding::Decided { n_confirmed: 0, n_dismissed } => {
            tv("prop-head-dismissed", &[("n", n_dismissed.into())])
        }
        Finding::Decided { n_confirmed, n_dismissed } => {
            tv("prop-head-decided", &[("confirmed", n_confirmed.into()), ("dismissed", n_dismissed.into())])
        }
    }
}

fn stand(finding: Finding) -> String {
    match finding {
        Finding::OneSide => t("prop-stand-one-side"),
        Finding::Unrelated => t("prop-stand-unrelated"),
        Finding::NothingRated => t("prop-stand-nothing"),
        Finding::Waiting(both) => {
            let rating: usize = both.iter().map(|side| side.n_rating).sum();
            let evidence: usize = both.iter().map(|side| side.n_evidence).sum();
            match (rating, evidence) {
                (_, 0) => t("prop-stand-rating"),
                (0, _) => t("prop-stand-evidence"),
                (_, n) => tv("prop-stand-waiting", &[("n", n.into())]),
            }
        }
        Finding::Decided { .. } => t("prop-stand-decided"),
        Finding::None => t("prop-stand-none"),
    }
}
