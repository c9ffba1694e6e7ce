//! The work that the crosswalk saves: a square a requirement, and counts that name what they counted.

use super::review::Review;
use crate::ui::components::Figure;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, Provenance};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Savings, proposal, savings};
use plumbline_core::ids::AnswerKey;
use std::fmt::Write;

/// How many ids a note names.
const N_NAMED: usize = 24;
/// Squares in a row.
const COLUMNS: usize = 29;
/// From one square to the next.
const PITCH: usize = 11;

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
    name: String,
    rows: Vec<(AnswerKey, Saved)>,
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
                .map(|key| (saved(doc, catalogue, &key), key))
                .map(|(saved, key)| (key, saved))
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

/// One block a standard, the one with more to confirm first.
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
    let total =
        move || side.read().as_ref().map(|side| tv("prop-side-total", &[("n", side.savings.n_total.into())]));
    view! {
        <section class="saved__side">
            <h2>{heading}</h2>
            <p>{name} ", " {total}</p>
            {move || side.get().map(|side| squares(&side))}
            <dl class="plan-sums">
                {Saved::COUNTED.map(|saved| view! { <Count side saved /> }).collect_view()}
            </dl>
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

/// One square a requirement, in the standard's order.
fn squares(side: &Side) -> impl IntoView + use<> {
    let mut paths = [const { String::new() }; 5];
    for (idx, (_, saved)) in side.rows.iter().enumerate() {
        let (x, y) = (PITCH * (idx % COLUMNS), PITCH * (idx / COLUMNS));
        let at = match saved {
            Saved::Confirmed => 0,
            Saved::Rating => 1,
            Saved::Evidence => 2,
            Saved::Dismissed => 3,
            Saved::Own => 4,
        };
        if let Some(path) = paths.get_mut(at) {
            draw(path, *saved, x, y);
        }
    }
    let [confirmed, rating, evidence, dismissed, own] = paths;
    let (width, height) = (PITCH * COLUMNS, PITCH * side.rows.len().div_ceil(COLUMNS));
    let label = tv(
        "prop-squares",
        &[
            ("n", side.savings.n_total.into()),
            ("rating", side.savings.n_rating.into()),
            ("evidence", side.savings.n_evidence.into()),
            ("confirmed", side.savings.n_confirmed.into()),
        ],
    );
    view! {
        <svg class="saved__squares" viewBox=format!("0 0 {width} {height}") role="img" aria-label=label>
            <path class="k-faint" d=own />
            <path class="k-hair" d=dismissed />
            <path class="k-box" d=evidence />
            <path class="k-other" d=rating />
            <path class="k-mark" d=confirmed />
        </svg>
    }
}

fn draw(path: &mut String, saved: Saved, x: usize, y: usize) {
    let drawn = match saved {
        Saved::Confirmed => write!(path, "M{x} {y}h8v8h-8z"),
        Saved::Rating => {
            write!(
                path,
                "M{x}.5 {y}.5h7v7h-7zM{x}.5 {}.5l4-4M{x}.5 {}.5l7-7M{}.5 {}.5l4-4",
                y + 4,
                y + 7,
                x + 3,
                y + 7
            )
        }
        Saved::Evidence => write!(path, "M{x}.5 {y}.5h7v7h-7z"),
        Saved::Dismissed => write!(path, "M{}.5 {}.5l5 5m0-5l-5 5", x + 1, y + 1),
        Saved::Own => write!(path, "M{} {}h2v2h-2z", x + 3, y + 3),
    };
    // Writing to a string cannot fail.
    drawn.unwrap_or_default();
}

/// The mark of a count, as in the picture.
fn sample(saved: Saved) -> impl IntoView {
    let mut path = String::new();
    draw(&mut path, saved, 0, 0);
    let class = match saved {
        Saved::Confirmed => "k-mark",
        Saved::Rating => "k-other",
        Saved::Evidence => "k-box",
        Saved::Dismissed => "k-hair",
        Saved::Own => "k-faint",
    };
    view! {
        <svg class="saved__sample" width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
            <path class=class d=path />
        </svg>
    }
}
