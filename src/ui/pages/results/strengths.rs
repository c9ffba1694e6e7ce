//! What stands true: at or above target, with evidence and without doubt.

use super::words::title;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::Catalogue;
use plumbline_core::scoring::{Strength, strengths};

/// How many are shown.
const N_SHOWN: usize = 6;

/// What the section says.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    n: usize,
    best: Vec<(Strength, String)>,
}

/// The best of what stands true.
#[component]
pub fn Strengths() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let shown = open.derive(shown);
    let hint = move || match shown.read().n {
        0 => t("results-strengths-none"),
        n => tv("results-strengths-hint", &[("n", n.into())]),
    };
    let rows = move || {
        let best = shown.get().best.into_iter();
        best.map(|(strength, support)| view! { <StrengthRow strength support /> }).collect_view()
    };
    view! {
        <section class="sec half" id="strengths">
            <div class="sec__h">
                <h2>{t("results-strengths")}</h2>
                <p>{hint}</p>
            </div>
            <ul class="list">{rows}</ul>
        </section>
    }
}

fn shown(doc: &Assessment, catalogue: &Catalogue) -> Shown {
    let all = strengths(doc, catalogue);
    let support = |strength: Strength| {
        let answer = doc.answers.get(&strength.key);
        let evidence = answer.into_iter().flat_map(|answer| &answer.evidence);
        let first =
            evidence.filter_map(|id| doc.evidence.get(id)).map(|evidence| evidence.title.clone()).next();
        (strength, first.unwrap_or_default())
    };
    Shown { n: all.len(), best: all.into_iter().take(N_SHOWN).map(support).collect() }
}

#[component]
fn StrengthRow(
    /// What stands true.
    strength: Strength,
    /// Title of its first piece of evidence.
    support: String,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let title = title(open, &strength.key);
    let more = strength.n_evidence.saturating_sub(1);
    let support = match more {
        0 => support,
        n => tv("results-evidence-more", &[("first", (&support).into()), ("n", n.into())]),
    };
    view! {
        <li>
            <span class="id">{strength.key.requirement.to_string()}</span>
            <p>
                <a class="list__name" href=app.requirement_href(&strength.key)>{title}</a>
                <small>{support}</small>
            </p>
            <span class="r">
                {tv("results-rated", &[("level", usize::from(strength.level.get()).into())])}
            </span>
        </li>
    }
}
