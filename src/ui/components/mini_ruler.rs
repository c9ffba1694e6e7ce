//! A small ruler from 0 to 4 with rating, target and the gap between them.

use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;

/// Left end of the scale.
const LEFT: f64 = 8.0;
/// One rating point.
const UNIT: f64 = 40.0;
/// Height of the scale's line.
const BASE: f64 = 26.0;

/// One requirement's rating and target on the scale.
#[component]
pub fn MiniRuler(
    /// As rated; `None` when nobody has rated it.
    level: Option<MaturityLevel>,
    /// Where the line hangs.
    target: MaturityLevel,
) -> impl IntoView {
    let x = |level: MaturityLevel| LEFT + UNIT * f64::from(level.get());
    let target_x = x(target);
    let label = match level {
        Some(level) => tv(
            "ruler-label",
            &[("level", usize::from(level.get()).into()), ("target", usize::from(target.get()).into())],
        ),
        None => t("rating-none"),
    };
    let ticks: String =
        MaturityLevel::ALL.iter().map(|level| format!("M{:.0} {BASE}v-5", x(*level))).collect();
    let gap = level.filter(|level| level.below(target) > 0).map(|level| {
        let (from, below) = (x(level), level.below(target));
        let to = target_x - 2.0;
        view! {
            <path class="k-dim" d=format!("M{from} {}V12M{from} 12H{to}", BASE - 6.0) />
            <path class="k-arrow" d=format!("M{from} 12l7-2.5v5zM{to} 12l-7-2.5v5z") />
            <text class="k-text" text-anchor="middle" x=f64::midpoint(from, to) y="8">{below}</text>
        }
    });
    let mark_class = if level.is_some_and(|level| level.below(target) > 0) { "k-gap" } else { "k-mark" };
    view! {
        <svg class="mini-ruler" width="176" height="44" viewBox="0 0 176 44" role="img" aria-label=label>
            <path class="k-hair" d=format!("M{LEFT} {BASE}H{}{ticks}", LEFT + 4.0 * UNIT) />
            {MaturityLevel::ALL
                .map(|level| view! {
                    <text class="k-num" text-anchor="middle" x=x(level) y="41">{level.get()}</text>
                })
                .collect_view()}
            <path class="k-line" d=format!("M{target_x} 2V18") />
            <path class="k-bob" d=format!("M{target_x} 14l4 4-4 8-4-8z") />
            {gap}
            {level.map(|level| view! { <rect class=mark_class x=x(level) - 5.0 y=BASE - 2.0 width="10" height="4" /> })}
        </svg>
    }
}
