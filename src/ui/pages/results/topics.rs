//! How each topic stands across the standards, furthest out of true first.

use super::words::Position;
use super::words::{catalogue, lean_words, subject};
use crate::state::open::OpenAssessment;
use crate::ui::components::{Figure, TallyFigure, TallyNote};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::ids::TopicId;
use plumbline_core::scoring::{Lean, Tally, TopicScore, topic_scores};
use std::sync::Arc;

/// The topics, in two columns of a table each.
#[component]
pub fn Topics() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let tables = move || {
        let scores = open.scores().get();
        let subjects: Arc<[String]> =
            scores.standards.iter().map(|score| subject(open, &scores, score, Position::Start)).collect();
        let topics = topic_scores(&scores, &catalogue(open));
        let half = topics.len().div_ceil(2).max(1);
        topics
            .chunks(half)
            .map(|topics| view! { <TopicTable topics=topics.to_vec() subjects=subjects.clone() /> })
            .collect_view()
    };
    let n_standards = Memo::new(move |_| open.scores().read().standards.len());
    let hint = move || tv("results-topics-hint", &[("n", n_standards.get().into())]);
    view! {
        <section class="sec" id="topics">
            <div class="sec__h">
                <h2>{t("results-topics")}</h2>
                <p>{hint}</p>
            </div>
            <div class="duo">{tables}</div>
        </section>
    }
}

#[component]
fn TopicTable(
    /// Its rows.
    topics: Vec<TopicScore>,
    /// The name of each standard's column.
    subjects: Arc<[String]>,
) -> impl IntoView {
    let heads = subjects.iter().map(|subject| view! { <th scope="col" class="e">{subject.clone()}</th> });
    let rows = topics.into_iter().map(|score| {
        let name = topic_name(&score.topic);
        let strip = strip(&score.tallies);
        let cells = score.tallies.into_iter().zip(subjects.iter());
        let cells = cells.map(|(tally, subject)| {
            view! { <td class="e"><TopicFigure tally topic=name.clone() subject=subject.clone() /></td> }
        });
        view! {
            <tr>
                <td class="by-topic__strip">{strip}</td>
                <th scope="row">{name.clone()}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    let heads = heads.collect_view();
    view! {
        <table class="by-topic">
            <thead>
                <tr>
                    <td class="by-topic__strip"><StripHead /></td>
                    <th scope="col">{t("results-topic")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// Where the line hangs in a strip.
const LINE_X: f64 = 88.0;
/// One rating point.
const UNIT: f64 = 26.0;
/// Height of a row.
const ROW: f64 = 33.0;

/// The topic on the plumb line: a mark for each standard, the first on top.
fn strip(tallies: &[Tally]) -> impl IntoView + use<> {
    let step = ROW / (tallies.len() as f64 + 1.0);
    let (mut leads, mut gaps, mut on_line) = (String::new(), String::new(), String::new());
    for (tally, place) in tallies.iter().zip(1..) {
        let y = step * f64::from(place);
        let bar = |x: f64| format!("M{:.1} {:.1}h8v3h-8z", x - 4.0, y - 1.5);
        match tally.lean() {
            Lean::NotAssessed => {}
            Lean::True => on_line.push_str(&bar(LINE_X)),
            Lean::Out(points) => {
                let x = LINE_X - UNIT * points.min(3.2);
                leads.push_str(&format!("M{:.1} {y:.1}H{LINE_X}", x + 4.0));
                gaps.push_str(&bar(x));
            }
        }
    }
    view! {
        <svg class="strip-line" width="96" height=ROW viewBox=format!("0 0 96 {ROW}") aria-hidden="true">
            <path class="k-grat" d=graticule(ROW) />
            <path class="k-line" d=format!("M{LINE_X} -1V{}", ROW + 1.0) />
            <path class="k-lead" d=leads />
            <path class="k-gap" d=gaps />
            <path class="k-mark" d=on_line />
        </svg>
    }
}

fn graticule(height: f64) -> String {
    (1..=3).map(|points| format!("M{:.1} -1V{}", LINE_X - UNIT * f64::from(points), height + 1.0)).collect()
}

/// The scale above the strips.
#[component]
fn StripHead() -> impl IntoView {
    let numbers = (1..=3).map(|points| {
        let x = LINE_X - UNIT * f64::from(points);
        view! { <text class="k-num" text-anchor="middle" x=x y="12">{points}</text> }
    });
    view! {
        <svg class="strip-line" width="96" height="16" viewBox="0 0 96 16" aria-hidden="true">
            {numbers.collect_view()}
        </svg>
    }
}

#[component]
fn TopicFigure(
    /// The counts of one standard.
    tally: Tally,
    /// The topic's name.
    topic: String,
    /// The standard's name.
    subject: String,
) -> impl IntoView {
    let lean = tally.lean();
    match (tally.n_total, lean) {
        (0, _) => view! { <span class="muted">{t("results-topic-none")}</span> }.into_any(),
        (_, Lean::NotAssessed) => view! { <span class="muted">{lean_words(lean)}</span> }.into_any(),
        (_, Lean::True | Lean::Out(_)) => {
            let label = tv("results-figure-of", &[("what", (&topic).into()), ("of", (&subject).into())]);
            view! {
                <Figure value=lean_words(lean) label is_gap=Signal::stored(lean != Lean::True)>
                    <TallyNote tally=Signal::stored(tally) of=TallyFigure::OutOfTrue />
                </Figure>
            }
            .into_any()
        }
    }
}

fn topic_name(topic: &TopicId) -> String {
    let key = format!("topic-{topic}");
    let name = t(&key);
    if name == key { topic.to_string() } else { name }
}
