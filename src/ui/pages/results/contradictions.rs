//! What contradicts itself: a sentence a kind, the requirements in it as links, and where to settle it.

use crate::adapters::clock;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::Page;
use crate::ui::components::{mark, parts};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Assessment;
use plumbline_core::catalogue::Catalogue;
use plumbline_core::ids::{ActionId, AnswerKey, EvidenceId};
use plumbline_core::scoring::{ContradictionKind, Oddity, contradictions, oddities};

/// How many requirements a sentence names.
const N_NAMED: usize = 6;

/// What the section says.
#[derive(Debug, Clone, PartialEq)]
struct Odd {
    oddity: Oddity,
    sentence: String,
}

/// Everything that cannot all be right.
#[component]
pub fn Contradictions() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let odd = open.derive(odd);
    let hint = move || match odd.read().len() {
        0 => t("results-odd-none"),
        _ => t("results-odd-hint"),
    };
    let rows = move || odd.get().into_iter().map(|odd| view! { <OddRow odd /> }).collect_view();
    // Where nothing is answered, there is nothing that could agree.
    let is_shown =
        Memo::new(move |_| open.scores().read().total().n_answered() > 0 || !odd.read().is_empty());
    view! {
        <Show when=move || is_shown.get()>
            <section class="sec half" id="contradictions">
                <div class="sec__h">
                    <h2>{t("results-odd")}</h2>
                    <p>{hint}</p>
                </div>
                <ul class="list list--c">{rows}</ul>
            </section>
        </Show>
    }
}

fn odd(doc: &Assessment, catalogue: &Catalogue) -> Vec<Odd> {
    let found = oddities(contradictions(doc, catalogue, clock::local_date_today()));
    found.into_iter().map(|oddity| Odd { sentence: sentence(doc, &oddity), oddity }).collect()
}

fn sentence(doc: &Assessment, oddity: &Oddity) -> String {
    use ContradictionKind as Kind;
    let n = oddity.keys.len();
    let ids: Vec<&str> = oddity.keys.iter().take(N_NAMED).map(|key| key.requirement.as_str()).collect();
    let ids = mark(&ids.join(", "));
    let about = |key: &str, name: &str, date: &str| {
        tv(key, &[("n", n.into()), ("ids", (&ids).into()), ("name", name.into()), ("date", date.into())])
    };
    match &oddity.kind {
        Kind::HighWithoutSupport => about("results-odd-high", "", ""),
        Kind::NotApplicableWithoutReason => about("results-odd-no-reason", "", ""),
        Kind::NotExcludable => about("results-odd-not-excludable", "", ""),
        Kind::NonconformityOnTarget => about("results-odd-nonconformity", "", ""),
        Kind::StrengthBelowTarget => about("results-odd-strength", "", ""),
        Kind::EvidencePastReview { evidence, review } => {
            about("results-odd-review", &evidence_title(doc, evidence), &date_words(*review))
        }
        Kind::EvidenceMissing { evidence } => about("results-odd-evidence", evidence.as_str(), ""),
        Kind::SourceMoved { source, then, now } => tv(
            "results-odd-moved",
            &[
                ("n", n.into()),
                ("ids", (&ids).into()),
                ("source", source.requirement.as_str().into()),
                ("then", usize::from(then.get()).into()),
                // The scale ends at 4: 9 stands for no rating any more.
                ("now", now.map_or(9, |now| usize::from(now.get())).into()),
            ],
        ),
        Kind::ActionPastDue { action, due } => {
            about("results-odd-due", &action_title(doc, action), &date_words(*due))
        }
        Kind::DoneWithoutEffect { action } => about("results-odd-effect", &action_title(doc, action), ""),
    }
}

fn evidence_title(doc: &Assessment, id: &EvidenceId) -> String {
    doc.evidence.get(id).map_or_else(|| id.to_string(), |evidence| evidence.title.clone())
}

fn action_title(doc: &Assessment, id: &ActionId) -> String {
    doc.actions.get(id).map_or_else(|| id.to_string(), |action| action.title.clone())
}

/// What the kind of oddity means, in a line.
fn rule_key(kind: &ContradictionKind) -> &'static str {
    use ContradictionKind as Kind;
    match kind {
        Kind::HighWithoutSupport => "results-rule-high",
        Kind::NotApplicableWithoutReason => "results-rule-no-reason",
        Kind::NotExcludable => "results-rule-not-excludable",
        Kind::NonconformityOnTarget => "results-rule-nonconformity",
        Kind::StrengthBelowTarget => "results-rule-strength",
        Kind::EvidencePastReview { .. } => "results-rule-review",
        Kind::EvidenceMissing { .. } => "results-rule-evidence",
        Kind::SourceMoved { .. } => "results-rule-moved",
        Kind::ActionPastDue { .. } => "results-rule-due",
        Kind::DoneWithoutEffect { .. } => "results-rule-effect",
    }
}

#[component]
fn OddRow(
    /// What is odd.
    odd: Odd,
) -> impl IntoView {
    let app = expect_context::<App>();
    let Odd { oddity: Oddity { kind, keys }, sentence } = odd;
    let href = keys.first().map_or_else(|| app.href(Page::Plan), |key| app.requirement_href(key));
    let rest = keys.get(N_NAMED..).unwrap_or_default();
    let named: Vec<AnswerKey> = keys.iter().take(N_NAMED).cloned().collect();
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="list__rest">
                <summary>{tv("results-odd-more", &[("n", rest.len().into())])}</summary>
                <p>{links(app, rest)}</p>
            </details>
        }
    });
    let spoken: String = parts(&sentence).into_iter().map(|(_, part)| part).collect();
    let sentence = parts(&sentence).into_iter().map(|(is_ids, part)| match is_ids {
        true => links(app, &named).into_any(),
        false => part.into_any(),
    });
    view! {
        <li>
            <div>
                <p>{sentence.collect_view()}</p>
                <small>{t(rule_key(&kind))}</small>
                {more}
            </div>
            <a class="link" href=href>
                {t("results-settle")}
                <span class="vh">": " {spoken}</span>
            </a>
        </li>
    }
}

/// Requirements by id, each leading to its place in Assess.
fn links(app: App, keys: &[AnswerKey]) -> impl IntoView + use<> {
    let last = keys.len().saturating_sub(1);
    let links = keys.iter().enumerate().map(|(idx, key)| {
        let between = match idx {
            0 => String::new(),
            _ if idx == last => format!(" {} ", t("results-and")),
            _ => ", ".to_owned(),
        };
        let href = app.requirement_href(key);
        view! { {between} <a class="id" href=href>{key.requirement.to_string()}</a> }
    });
    links.collect_view()
}
