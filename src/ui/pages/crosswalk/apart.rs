//! Two ratings on one scale, and the points between them.

use super::words::apart_words;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;

/// Left end of the scale.
const LEFT: usize = 8;
/// One rating point.
const UNIT: usize = 40;
/// Where the scale lies.
const BASE: usize = 34;

/// Office above the scale, plant below it, dimensioned where they are two apart or more.
#[component]
pub fn ApartRuler(
    /// The office's rating.
    office: Option<MaturityLevel>,
    /// The plant's.
    plant: Option<MaturityLevel>,
) -> impl IntoView {
    let x = |level: MaturityLevel| LEFT + UNIT * usize::from(level.get());
    let said = |level: Option<MaturityLevel>| {
        level.map_or_else(|| t("rating-none"), |level| level.get().to_string())
    };
    let label =
        tv("crosswalk-ruler-label", &[("office", (&said(office)).into()), ("plant", (&said(plant)).into())]);
    let ticks: String =
        MaturityLevel::ALL.iter().map(|level| format!("M{} {}v6", x(*level), BASE - 3)).collect();
    let gap = office.zip(plant).filter(|(a, b)| a.get().abs_diff(b.get()) >= 2).map(|(a, b)| {
        let (from, to) = (x(a).min(x(b)), x(a).max(x(b)));
        view! {
            <path class="k-dim" d=format!("M{from} 28V14M{to} 28V14M{from} 17H{to}") />
            <path class="k-arrow" d=format!("M{from} 17l7-2.5v5zM{to} 17l-7-2.5v5z") />
            <text class="k-text" text-anchor="middle" x=(from + to) / 2 y="11">
                {apart_words(a.get().abs_diff(b.get()))}
            </text>
        }
    });
    let mark = |level: MaturityLevel, y: usize, name: String| {
        view! {
            <path class="k-mark" d=format!("M{} {y}h10v5h-10z", x(level) - 5) />
            <text class="k-num" text-anchor="middle" x=x(level) y=y + 17>{name}</text>
        }
    };
    let both = office.is_some() && office == plant;
    view! {
        <svg class="apart-ruler" width="176" height="66" viewBox="0 0 176 66" role="img" aria-label=label>
            <path class="k-hair" d=format!("M{LEFT} {BASE}H{}{ticks}", LEFT + 4 * UNIT) />
            {gap}
            {both.then(|| office.map(|level| mark(level, BASE - 2, t("crosswalk-both"))))}
            {(!both).then(|| office.map(|level| mark(level, BASE - 2, t("system-isms"))))}
            {(!both).then(|| plant.map(|level| mark(level, BASE - 2, t("system-csms"))))}
        </svg>
    }
}
