//! The current requirement: question, rating, record.

use super::cursor::CARD;
use super::list::PlumbCell;
use super::rating::RatingScale;
use super::record::Record;
use crate::state::open::{OpenAssessment, Row};
use crate::ui::later::LaterStrip;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::ids::AnswerKey;

/// One requirement, open for rating.
#[component]
pub fn RequirementCard(
    /// Which.
    key: AnswerKey,
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let catalogue = expect_context::<OpenAssessment>().catalogue();
    let title = catalogue.requirement(&key).map(|r| r.title.clone());
    let question = catalogue.card(&key).map(|card| card.question.clone());
    let standard = catalogue.questionnaire(&key.questionnaire).map(|questionnaire| {
        let system = match questionnaire.structure.system {
            plumbline_core::catalogue::ManagementSystem::Isms => t("system-isms"),
            plumbline_core::catalogue::ManagementSystem::Csms => t("system-csms"),
        };
        tv(
            "standard-of",
            &[("standard", (&questionnaire.structure.name()).into()), ("system", (&system).into())],
        )
    });
    view! {
        <div class="row row--now" id=CARD>
            <PlumbCell row now=true />
            <article class="req" aria-labelledby="requirement-title">
                <div class="req__name">
                    <span class="id">{key.requirement.to_string()}</span>
                    <h1 id="requirement-title">{title}</h1>
                    <p>{standard}</p>
                </div>
                <p class="q" id="question">{question}</p>
                <RatingScale key=key.clone() row />
                <LaterStrip key=key.clone() />
                <Record key row />
            </article>
        </div>
    }
}
