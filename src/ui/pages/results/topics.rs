//! How each topic stands across the standards, furthest out of true first.

use super::words::Position;
use super::words::{lean_words, subject};
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
        let topics = topic_scores(&scores, &open.catalogue());
        let half = topics.len().div_ceil(2).max(1);
        topics
            .chunks(half)
            .map(|topics| view! { <TopicTable topics=topics.to_vec() subjects=subjects.clone() /> })
            .collect_view()
    };
    view! {
        <section class="sec" id="topics">
            <div class="sec__h">
                <h2>{t("results-topics")}</h2>
                <p>{t("results-topics-hint")}</p>
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
        let cells = score.tallies.into_iter().zip(subjects.iter());
        let cells = cells.map(|(tally, subject)| {
            view! { <td class="e"><TopicFigure tally topic=name.clone() subject=subject.clone() /></td> }
        });
        view! { <tr><th scope="row">{name.clone()}</th> {cells.collect_view()}</tr> }
    });
    let heads = heads.collect_view();
    view! {
        <table class="by-topic">
            <thead>
                <tr>
                    <th scope="col">{t("results-topic")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
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
