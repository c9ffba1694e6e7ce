//! The work that the crosswalk saves: a square a requirement, and counts that name what they counted.

use super::review::Review;
use super::squares::{sample, squares};
use crate::ui::components::Figure;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, Provenance};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Savings, proposal, savings};
use plumbline_core::ids::AnswerKey;

/// How many ids a note names.
const N_NAMED: usize = 24;

/// How a requirement stands towards the other standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// Answered by confirming a proposal.
    Confirmed,
    /// A rating waits.
    Rating,
    /// Evidence waits.
    Evidence,
    /// Turned down and still open.
    Dismissed,
    /// Answered by itself, or nothing is proposed.
    Own,
}

impl Saved {
    /// In the order of the list.
    const COUNTED: [Self; 4] = [Self::Rating, Self::Evidence, Self::Confirmed, Self::Dismissed];

    fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Rating => "rating",
            Self::Evidence => "evidence",
            Self::Dismissed => "dismissed",
            Self::Own => "own",
        }
    }
}

/// One standard and what the other saves on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The system that it describes.
    pub system: ManagementSystem,
    /// The counts.
    pub savings: Savings,
    /// Each requirement and how it stands, in the standard's order.
    pub rows: Vec<(AnswerKey, Saved)>,
    name: String,
}

impl Side {
    fn keys(&self, saved: Saved) -> Vec<AnswerKey> {
        self.rows.iter().filter(|(_, own)| *own == saved).map(|(key, _)| key.clone()).collect()
    }

    fn n(&self, saved: Saved) -> usize {
        match saved {
            Saved::Rating => self.savings.n_rating,
            Saved::Evidence => self.savings.n_evidence,
            Saved::Confirmed => self.savings.n_confirmed,
            Saved::Dismissed => self.savings.n_dismissed,
            Saved::Own => self.keys(Saved::Own).len(),
        }
    }
}

/// Every standard that a crosswalk relates to another, in the catalogue's order.
pub fn sides(doc: &Assessment, catalogue: &Catalogue) -> Vec<Side> {
    let related = catalogue.questionnaires().iter().filter(|questionnaire| {
        catalogue.crosswalks().iter().any(|crosswalk| crosswalk.other_side(questionnaire.id()).is_some())
    });
    related
        .map(|questionnaire| Side {
            system: questionnaire.structure.system,
            savings: savings(doc, catalogue, questionnaire.id()),
            name: questionnaire.structure.name(),
            rows: questionnaire
                .requirements()
                .map(|requirement| questionnaire.key(&requirement.id))
                .map(|key| (key.clone(), saved(doc, catalogue, &key)))
                .collect(),
        })
        .collect()
}

fn saved(doc: &Assessment, catalogue: &Catalogue, key: &AnswerKey) -> Saved {
    match doc.answers.get(key).filter(|answer| answer.rating.is_some()) {
        Some(answer) if answer.provenance == Provenance::Confirmed => Saved::Confirmed,
        Some(_) => Saved::Own,
        None => match proposal(doc, catalogue, key) {
            Some(proposal) if proposal.is_dismissed => Saved::Dismissed,
            Some(proposal) if proposal.level.is_some() => Saved::Rating,
            Some(_) => Saved::Evidence,
            None => Saved::Own,
        },
    }
}

/// One block a standard.
#[component]
pub fn WorkSaved() -> impl IntoView {
    let review = expect_context::<Review>();
    let n_sides = review.open.derive(|doc, catalogue| sides(doc, catalogue).len());
    let sides = review.open.derive(sides);
    let blocks = move || {
        (0..n_sides.get())
            .map(|idx| {
                let side = Memo::new(move |_| sides.read().get(idx).cloned());
                view! { <SideBlock side /> }
            })
            .collect_view()
    };
    view! { <div class="saved">{blocks}</div> }
}

#[component]
fn SideBlock(
    /// Which standard.
    side: Memo<Option<Side>>,
) -> impl IntoView {
    let heading = move || side.read().as_ref().map(|side| t(&format!("prop-side-{}", side.system.name())));
    let name = move || side.read().as_ref().map(|side| side.name.clone());
    let is_concerned = Memo::new(move |_| {
        let n = |saved| side.read().as_ref().map_or(0, |side| side.n(saved));
        Saved::COUNTED.into_iter().any(|saved| n(saved) > 0)
    });
    let total =
        move || side.read().as_ref().map(|side| tv("prop-side-total", &[("n", side.savings.n_total.into())]));
    view! {
        <section class="saved__side">
            <h2>{heading}</h2>
            <p>{name} ", " {total}</p>
            <Show
                when=move || is_concerned.get()
                fallback=|| view! { <p class="muted saved__idle">{t("prop-side-idle")}</p> }
            >
                {move || side.get().map(|side| squares(&side))}
                <dl class="plan-sums">
                    {Saved::COUNTED.map(|saved| view! { <Count side saved /> }).collect_view()}
                </dl>
            </Show>
        </section>
    }
}

#[component]
fn Count(
    /// Of which standard.
    side: Memo<Option<Side>>,
    /// What is counted.
    saved: Saved,
) -> impl IntoView {
    let n = Memo::new(move |_| side.read().as_ref().map_or(0, |side| side.n(saved)));
    let label = t(&format!("prop-saved-{}", saved.name()));
    view! {
        <div>
            <dt>{sample(saved)} {label.clone()}</dt>
            <dd>
                <Figure value=Signal::derive(move || n.get().to_string()) label=label>
                    {move || note(side.get().as_ref(), saved)}
                </Figure>
            </dd>
        </div>
    }
}

fn note(side: Option<&Side>, saved: Saved) -> impl IntoView + use<> {
    let keys = side.map(|side| side.keys(saved)).unwrap_or_default();
    let n_more = keys.len().saturating_sub(N_NAMED);
    let ids: Vec<&str> = keys.iter().take(N_NAMED).map(|key| key.requirement.as_str()).collect();
    let more = (n_more > 0).then(|| tv("prop-note-more", &[("n", n_more.into())]));
    view! {
        <span class="note-out__p">{t(&format!("prop-note-{}", saved.name()))}</span>
        <span class="note-out__p saved__ids">{ids.join(", ")} " " {more}</span>
    }
}
