//! Who leads, drawn: office on the left of the line, plant on the right; the leader solid, the follower open.

use leptos::prelude::*;
use plumbline_core::catalogue::ManagementSystem;

/// Where the line hangs.
const LINE_X: f64 = 52.0;
/// From the line to a mark.
const ARM: f64 = 28.0;

/// The two sides of one topic. The words beside it say the same.
#[component]
pub fn LeadMark(
    /// The leading system.
    lead: Option<ManagementSystem>,
) -> impl IntoView {
    let side = |system: ManagementSystem| match system {
        ManagementSystem::Isms => LINE_X - ARM,
        ManagementSystem::Csms => LINE_X + ARM,
    };
    let bob = |x: f64| format!("M{x} 3l6 6-6 10-6-10z");
    let small = |x: f64| format!("M{} 6.5h7v7h-7z", x - 3.5);
    let (left, right) = (side(ManagementSystem::Isms), side(ManagementSystem::Csms));
    view! {
        <svg class="lead-mark" width="104" height="22" viewBox="0 0 104 22" aria-hidden="true">
            {match lead {
                Some(system) => {
                    let (leader, follower) = (side(system), side(system.other()));
                    let (from, to) = if leader < follower { (leader + 6.0, follower - 4.0) } else { (follower + 4.0, leader - 6.0) };
                    view! {
                        <path class="k-line" d=format!("M{from} 10H{to}") />
                        <path class="k-bob" d=bob(leader) />
                        <path class="k-box" d=small(follower) />
                    }
                    .into_any()
                }
                None => view! {
                    <path class="k-hair k-dash" d=format!("M{} 10H{}", left + 4.0, right - 4.0) />
                    <path class="k-box" d=format!("{}{}", small(left), small(right)) />
                }
                .into_any(),
            }}
        </svg>
    }
}
