//! Counted, not charted: one square is one requirement.

use super::saved::{Saved, Side};
use crate::ui::words::tv;
use leptos::prelude::*;
use std::fmt::Write;

/// Squares in a row.
const COLUMNS: usize = 29;
/// From one square to the next.
const PITCH: usize = 11;

/// One square a requirement, in the standard's order.
pub fn squares(side: &Side) -> impl IntoView + use<> {
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
pub fn sample(saved: Saved) -> impl IntoView {
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
