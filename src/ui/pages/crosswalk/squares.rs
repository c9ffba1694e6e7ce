//! One square, one requirement: solid, hatched and open are fully, partly, not.

use leptos::prelude::*;
use plumbline_core::crosswalk::Served;
use std::fmt::Write;

/// Squares in a line before the next begins.
const N_IN_LINE: usize = 18;
/// From one square to the next.
const PITCH: usize = 16;
/// From one line to the next.
const LINE: usize = 18;

/// How many requirements are served how far, as squares; hidden from those who cannot see it, for the figures stand
/// beside it.
#[component]
pub fn Squares(
    /// One each, in the order in which they are drawn.
    served: Vec<Served>,
) -> impl IntoView {
    let (mut solid, mut boxes, mut hatches) = (String::new(), String::new(), String::new());
    for (idx, served) in served.iter().enumerate() {
        let (x, y) = (PITCH * (idx % N_IN_LINE), LINE * (idx / N_IN_LINE));
        match served {
            Served::Fully => {
                let _ = write!(solid, "M{x} {y}h12v14h-12z");
            }
            Served::Partly | Served::Not => {
                let _ = write!(boxes, "M{x}.5 {y}.5h11v13h-11z");
            }
        }
        if *served == Served::Partly {
            let (right, middle) = (x + 12, x + 8);
            let (low, upper, lower) = (y + 14, y + 6, y + 8);
            let _ = write!(
                hatches,
                "M{x} {upper}L{middle} {y}M{x} {low}L{right} {}M{} {low}L{right} {lower}",
                y + 2,
                x + 5
            );
        }
    }
    let n = served.len();
    let width = PITCH * n.clamp(1, N_IN_LINE) - 4;
    let height = LINE * n.div_ceil(N_IN_LINE).max(1) - 4;
    view! {
        <svg class="squares" width=width height=height viewBox=format!("0 0 {width} {height}") aria-hidden="true">
            <path class="k-solid" d=solid />
            <path class="k-box" d=boxes />
            <path class="k-hatch" d=hatches />
        </svg>
    }
}
