//! The finding in a sentence, what it rests on, and the figures behind it.

use super::figures::Figures;
use super::words::{Position, subject};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::Page;
use crate::ui::components::{Marked, mark};
use crate::ui::words::{offset, t, tv};
use leptos::prelude::*;
use plumbline_core::scoring::{Gap, Lean, Scores, StandardScore, Widest, widest};

/// Headline, standfirst, figures.
#[component]
pub fn Lede() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let scores = open.scores();
    let text = Signal::derive(move || headline(open, &scores.read()));
    let stand = move || stand(open, &scores.read(), &open.gaps().read());
    let begin = move || {
        let scores = scores.read();
        let (page, key) = match (scores.standards.len(), scores.total().n_rated) {
            (0, _) => (Page::Setup, "results-begin-setup"),
            (_, 0) => (Page::assess(), "results-begin-assess"),
            _ => return None,
        };
        Some(view! { <p class="lede__go"><a class="btn btn--act" href=app.href(page)>{t(key)}</a></p> })
    };
    view! {
        <div class="lede">
            <h1 class="h1"><Marked text /></h1>
            <p class="stand">{stand}</p>
            {begin}
            <Figures />
        </div>
    }
}

fn headline(open: OpenAssessment, scores: &Scores) -> String {
    let standards = scores.standards.as_slice();
    if standards.is_empty() {
        return t("results-head-no-standard");
    }
    let rated: Vec<&StandardScore> = standards.iter().filter(|s| s.total.n_rated > 0).collect();
    let is_so_far = rated.iter().any(|standard| standard.total.is_provisional());
    let start = if is_so_far { Position::Within } else { Position::Start };
    let sentence = match (rated.as_slice(), standards.len()) {
        ([], _) => return t("results-head-nothing"),
        ([one], 1) => one_standard(open, scores, one, start),
        ([one], 2) => beside_not_assessed(open, scores, one, start),
        ([a, b], 2) => two_standards(open, scores, a, b, start),
        _ => many_standards(scores, start),
    };
    if is_so_far { tv("results-head-so-far", &[("sentence", (&sentence).into())]) } else { sentence }
}

fn one_standard(open: OpenAssessment, scores: &Scores, one: &StandardScore, start: Position) -> String {
    let subject = subject(open, scores, one, start);
    match one.total.lean() {
        Lean::Out(points) => {
            let offset = mark(&offset(points));
            tv("results-head-one", &[("subject", (&subject).into()), ("offset", (&offset).into())])
        }
        Lean::True | Lean::NotAssessed => tv("results-head-one-true", &[("subject", (&subject).into())]),
    }
}

fn beside_not_assessed(
    open: OpenAssessment,
    scores: &Scores,
    one: &StandardScore,
    start: Position,
) -> String {
    let sentence = one_standard(open, scores, one, start);
    let other = scores.standards.iter().find(|other| other.questionnaire != one.questionnaire);
    let other = other.map(|other| subject(open, scores, other, Position::Start)).unwrap_or_default();
    tv("results-head-other-open", &[("sentence", (&sentence).into()), ("other", (&other).into())])
}

/// The wider of the two offsets is the red one, so that the eye finds it.
fn two_standards(
    open: OpenAssessment,
    scores: &Scores,
    a: &StandardScore,
    b: &StandardScore,
    start: Position,
) -> String {
    let (first, second) = (subject(open, scores, a, start), subject(open, scores, b, Position::Within));
    let figures = |key: &str, a: &str, b: &str| {
        tv(key, &[("first", (&first).into()), ("second", (&second).into()), ("a", a.into()), ("b", b.into())])
    };
    match (a.total.lean(), b.total.lean()) {
        (Lean::Out(a), Lean::Out(b)) if a > b => figures("results-head-two", &mark(&offset(a)), &offset(b)),
        (Lean::Out(a), Lean::Out(b)) => figures("results-head-two", &offset(a), &mark(&offset(b))),
        (Lean::Out(a), _) => figures("results-head-second-true", &mark(&offset(a)), ""),
        (_, Lean::Out(b)) => figures("results-head-first-true", "", &mark(&offset(b))),
        _ => figures("results-head-two-true", "", ""),
    }
}

fn many_standards(scores: &Scores, start: Position) -> String {
    let n = scores.standards.len();
    let points = mark(&offset(scores.total().out_of_true().unwrap_or(0.0)));
    let key = match start {
        Position::Start => "results-head-many",
        Position::Within => "results-head-many-within",
    };
    tv(key, &[("n", n.into()), ("offset", (&points).into())])
}

/// What the headline rests on: where it leans most, how wide, what is still open.
fn stand(open: OpenAssessment, scores: &Scores, gaps: &[Gap]) -> String {
    let total = scores.total();
    match (scores.standards.is_empty(), total.n_rated) {
        (true, _) => return t("results-stand-no-standard"),
        (_, 0) => return t("results-stand-nothing"),
        _ => {}
    }
    let finding = match widest(gaps) {
        None => vec![tv("results-stand-true", &[("n", (total.n_rated as usize).into())])],
        Some(widest) => worst_group_words(open, scores).into_iter().chain([widest_words(widest)]).collect(),
    };
    let so_far = total.is_provisional().then(|| {
        let counts =
            [("n", (total.n_answered() as usize).into()), ("total", (total.n_total as usize).into())];
        tv("results-stand-so-far", &counts)
    });
    let doubt = (total.n_doubtful > 0)
        .then(|| tv("results-stand-doubt", &[("n", (total.n_doubtful as usize).into())]));
    finding.into_iter().chain(so_far).chain(doubt).collect::<Vec<_>>().join(" ")
}

fn worst_group_words(open: OpenAssessment, scores: &Scores) -> Option<String> {
    let points = |standard: &StandardScore| standard.total.out_of_true().unwrap_or(0.0);
    let standard = scores.standards.iter().max_by(|a, b| points(a).total_cmp(&points(b)))?;
    let group = standard.worst_group()?;
    let subject = subject(open, scores, standard, Position::Start);
    Some(tv("results-stand-group", &[("subject", (&subject).into()), ("group", (&group.title).into())]))
}

fn widest_words(widest: Widest) -> String {
    tv(
        "results-stand-widest",
        &[
            ("n", widest.n.into()),
            ("points", usize::from(widest.below).into()),
            ("bare", widest.n_without_action.into()),
        ],
    )
}
