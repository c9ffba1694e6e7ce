//! One plumb line of the straightening: dimensioned, the forecast hollow, today's mean dashed.

use crate::ui::components::{Geometry, Marks, group_heights, marks};
use crate::ui::words::{offset, t};
use leptos::prelude::*;
use plumbline_core::scoring::{Standing, Tally};

/// Width of a panel, in its own units.
const WIDTH: f64 = 120.0;
/// Where the line hangs.
const LINE_X: f64 = 103.0;
/// Above the marks: room for the dimension.
const HEAD: f64 = 32.0;
/// Below the marks: room for the difference and the bob.
const FOOT: f64 = 48.0;
/// Height that the marks of a standard take, as far as they can.
const MARKS: f64 = 300.0;
/// Two arrowheads fit between mean and line from here on.
const ROOM: f64 = 17.0;

/// A standard at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// When.
    pub caption: String,
    /// The picture in words.
    pub label: String,
    /// Its requirements, group by group.
    pub groups: Vec<Vec<Standing>>,
    /// All of them together.
    pub tally: Tally,
    /// As it stands, not a forecast.
    pub is_today: bool,
}

/// One plumb line.
#[component]
pub fn StagePanel(
    /// What is drawn.
    stage: Stage,
    /// Today's mean offset, to compare with.
    today: Option<f64>,
) -> impl IntoView {
    let geometry = geometry(&stage.groups);
    let sizes: Vec<usize> = stage.groups.iter().map(Vec::len).collect();
    let tops = group_heights(geometry, &sizes);
    let bottom = HEAD + tops.last().copied().unwrap_or_default();
    let height = bottom + FOOT;
    let mut drawn = Marks::default();
    for (group, top) in stage.groups.iter().zip(&tops) {
        append(&mut drawn, marks(geometry, HEAD + top, group));
    }
    let mean = stage.tally.out_of_true();
    let grid: String = (1..=4)
        .map(|point| LINE_X - f64::from(point) * geometry.unit)
        .filter(|x| *x > 0.0)
        .map(|x| format!("M{x:.1} {HEAD}V{bottom:.1}"))
        .collect();
    let earlier = today.filter(|_| !stage.is_today);
    let dashed = earlier.filter(|points| *points > 0.0).map(|points| {
        let x = LINE_X - points * geometry.unit;
        view! { <path class="k-hair k-dash" d=format!("M{x:.1} {HEAD}V{:.1}", bottom + 20.0) /> }
    });
    let difference = earlier.zip(mean).and_then(|(from, to)| difference(geometry, bottom + 15.0, from, to));
    let dimension = mean.map(|points| dimension(geometry, bottom, points, stage.is_today));
    view! {
        <div class="stage" class:stage--hollow=!stage.is_today>
            <b class="stage__caption">{stage.caption}</b>
            <svg viewBox=format!("0 0 {WIDTH} {height:.0}") role="img" aria-label=stage.label>
                <path class="k-grat" d=grid />
                <path class="k-line" d=format!("M{LINE_X} 8V{:.1}", height - 24.0) />
                <path class="k-bob" d=format!("M{LINE_X} {:.1}l5.5 6.5-5.5 16-5.5-16z", height - 26.0) />
                <path class="k-lead" d=drawn.leads />
                {dashed}
                <path class="k-faint" d=drawn.faint />
                <path class="k-na" d=drawn.lozenges />
                <path class="k-gap" d=drawn.gaps />
                <path class="k-mark" d=drawn.on_line />
                <path class="k-open" d=drawn.open />
                {dimension}
                {difference}
            </svg>
        </div>
    }
}

/// Where a forecast will hang once an action has a due date, for the eye alone.
#[component]
pub fn EmptyPanel(
    /// When.
    caption: String,
) -> impl IntoView {
    let bottom = HEAD + MARKS;
    let height = bottom + FOOT;
    view! {
        <div class="stage stage--empty" aria-hidden="true">
            <b class="stage__caption">{caption}</b>
            <svg viewBox=format!("0 0 {WIDTH} {height:.0}")>
                <path class="k-hair k-dash" d=format!("M{LINE_X} 8V{:.1}", height - 26.0) />
                <path class="k-na" d=format!("M{LINE_X} {:.1}l5.5 6.5-5.5 16-5.5-16z", height - 26.0) />
            </svg>
        </div>
    }
}

fn geometry(groups: &[Vec<Standing>]) -> Geometry {
    let n: usize = groups.iter().map(Vec::len).sum();
    let furthest = groups.iter().flatten().filter_map(|standing| standing.below()).max().unwrap_or(0);
    Geometry {
        line_x: LINE_X,
        unit: if furthest > 3 { 23.0 } else { 29.0 },
        pitch: (MARKS / n.max(1) as f64).clamp(1.2, 6.0),
        group_gap: 4.0,
        mark: 8.0,
    }
}

fn append(all: &mut Marks, more: Marks) {
    all.on_line.push_str(&more.on_line);
    all.gaps.push_str(&more.gaps);
    all.leads.push_str(&more.leads);
    all.open.push_str(&more.open);
    all.lozenges.push_str(&more.lozenges);
    all.faint.push_str(&more.faint);
}

/// The mean offset, dimensioned against the line; today in the colour of gaps.
fn dimension(geometry: Geometry, bottom: f64, points: f64, is_today: bool) -> AnyView {
    let y = 18.0;
    let (text, line, arrow) = match is_today {
        true => ("k-text", "k-dim", "k-arrow"),
        false => ("k-mt", "k-mean", "k-marr"),
    };
    if points == 0.0 {
        let x = LINE_X - 8.0;
        return view! { <text class="k-mt" text-anchor="end" x=x y=y + 4.0>{t("plan-true")}</text> }
            .into_any();
    }
    let x = LINE_X - points * geometry.unit;
    let is_wide = LINE_X - x >= ROOM;
    let (lines, arrows, text_x) = match is_wide {
        true => (
            format!("M{x:.1} {y}H{LINE_X}"),
            format!("M{x:.1} {y}l6.5-2.5v5zM{LINE_X} {y}l-6.5-2.5v5z"),
            x - 4.0,
        ),
        false => (
            format!("M{:.1} {y}H{x:.1}M{LINE_X} {y}H{:.1}", x - 10.0, LINE_X + 10.0),
            format!("M{x:.1} {y}l-6.5-2.5v5zM{LINE_X} {y}l6.5-2.5v5z"),
            x - 14.0,
        ),
    };
    view! {
        <path class=line d=format!("M{x:.1} 12V{:.1}{lines}", bottom + 6.0) />
        <path class=arrow d=arrows />
        <text class=text text-anchor="end" x=text_x y=y + 4.5>{offset(points)}</text>
    }
    .into_any()
}

/// How much nearer the mean comes to the line, dimensioned from outside; nothing where it hardly moves.
fn difference(geometry: Geometry, y: f64, from: f64, to: f64) -> Option<impl IntoView + use<>> {
    let nearer = from - to;
    let (from_x, to_x) = (LINE_X - from * geometry.unit, LINE_X - to * geometry.unit);
    (nearer >= 0.05).then(|| {
        let lines = format!("M{:.1} {y}H{from_x:.1}M{to_x:.1} {y}H{:.1}", from_x - 10.0, to_x + 10.0);
        let arrows = format!("M{from_x:.1} {y}l-6.5-2.5v5zM{to_x:.1} {y}l6.5-2.5v5z");
        view! {
            <path class="k-mean" d=lines />
            <path class="k-marr" d=arrows />
            <text class="k-num" text-anchor="end" x=from_x - 14.0 y=y + 4.0>{offset(nearer)}</text>
        }
    })
}
