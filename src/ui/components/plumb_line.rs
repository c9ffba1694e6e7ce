//! The plumb line: requirements true on a vertical line, gaps standing off it by their size.

use leptos::prelude::*;
use plumbline_core::scoring::{Mark, Standing};
use std::fmt::Write;

/// Sizes of a picture, in its own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geometry {
    /// Where the line hangs, from the left.
    pub line_x: f64,
    /// One rating point.
    pub unit: f64,
    /// From one requirement to the next.
    pub pitch: f64,
    /// Extra space before each group but the first.
    pub group_gap: f64,
    /// Length of a mark; its height follows the pitch.
    pub mark: f64,
}

impl Geometry {
    /// The rail's picture of a whole standard.
    pub const MINIMAP: Self = Self { line_x: 36.0, unit: 8.0, pitch: 3.0, group_gap: 2.0, mark: 6.0 };
    fn mark_height(self) -> f64 {
        (self.pitch * 0.66).clamp(1.5, 4.0)
    }
}

/// One path for each kind of mark, so that a picture of 10,000 requirements is a handful of elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// On the line.
    pub on_line: String,
    /// Off the line: gaps.
    pub gaps: String,
    /// Hairs from the gaps to the line.
    pub leads: String,
    /// To be verified on the floor, drawn open.
    pub open: String,
    /// Not applicable, a lozenge.
    pub lozenges: String,
    /// Unanswered, a hair on the line.
    pub faint: String,
}

/// Draws `standings` from `top` downwards.
pub fn marks<'a>(geometry: Geometry, top: f64, standings: impl IntoIterator<Item = &'a Standing>) -> Marks {
    let mut marks = Marks::default();
    for (idx, standing) in standings.into_iter().enumerate() {
        let y = top + geometry.pitch * (idx as f64 + 0.5);
        marks.add(geometry, y, *standing);
    }
    marks
}

impl Marks {
    fn add(&mut self, geometry: Geometry, y: f64, standing: Standing) {
        let Geometry { line_x, unit, mark, .. } = geometry;
        let height = geometry.mark_height();
        match standing.mark {
            Mark::Unanswered => bar(&mut self.faint, line_x, y, mark * 0.6, height.min(1.0)),
            Mark::NotApplicable => lozenge(&mut self.lozenges, line_x, y, mark * 0.3, height * 0.75),
            Mark::Rated { below, .. } => {
                let x = line_x - f64::from(below) * unit;
                if below > 0 {
                    let end = x + mark / 2.0;
                    let _ = write!(self.leads, "M{end:.1} {y:.1}H{line_x:.1}");
                }
                let path = match (standing.doubt, below) {
                    (true, _) => &mut self.open,
                    (false, 0) => &mut self.on_line,
                    (false, _) => &mut self.gaps,
                };
                bar(path, x, y, mark, height);
            }
        }
    }
}

fn bar(path: &mut String, x: f64, y: f64, width: f64, height: f64) {
    let (left, top) = (x - width / 2.0, y - height / 2.0);
    let _ = write!(path, "M{left:.1} {top:.1}h{width:.1}v{height:.1}h-{width:.1}z");
}

fn lozenge(path: &mut String, x: f64, y: f64, rx: f64, ry: f64) {
    let top = y - ry;
    let _ = write!(path, "M{x:.1} {top:.1}l{rx:.1} {ry:.1}l-{rx:.1} {ry:.1}l-{rx:.1} -{ry:.1}z");
}

/// Where each group begins, and where the last ends.
pub fn group_heights(geometry: Geometry, group_sizes: &[usize]) -> Vec<f64> {
    let mut tops = Vec::with_capacity(group_sizes.len() + 1);
    let mut y = 0.0;
    for (idx, size) in group_sizes.iter().enumerate() {
        y += if idx > 0 { geometry.group_gap } else { 0.0 };
        tops.push(y);
        y += geometry.pitch * *size as f64;
    }
    tops.push(y);
    tops
}

/// A whole standard on its plumb line, with bob; hidden from those who cannot see it behind one label.
#[component]
pub fn PlumbLine(
    /// Groups of standings, in order.
    #[prop(into)]
    groups: Signal<Vec<Vec<Standing>>>,
    /// Sizes.
    geometry: Geometry,
    /// Says in words what the picture shows.
    #[prop(into)]
    label: Signal<String>,
    /// Mean offset from the line in rating points, drawn as a second line.
    #[prop(into, default = Signal::stored(None))]
    mean: Signal<Option<f64>>,
    /// An earlier or present mean to compare with, drawn dashed.
    #[prop(into, default = Signal::stored(None))]
    compare: Signal<Option<f64>>,
    /// Position of the current requirement, counted over all groups.
    #[prop(into, default = Signal::stored(None))]
    here: Signal<Option<usize>>,
    /// Draw marks off the line hollow: a forecast, not today.
    #[prop(optional)]
    hollow: bool,
) -> impl IntoView {
    let picture = Memo::new(move |_| picture(geometry, &groups.read()));
    let width = geometry.line_x + geometry.mark / 2.0 + 4.0;
    let x_of = move |points: f64| geometry.line_x - points * geometry.unit;
    let here_path = move || {
        let y = y_of(geometry, &groups.read(), here.get()?)?;
        let x = geometry.line_x + geometry.mark / 2.0 + 4.0;
        Some(format!("M{x:.1} {:.1}l-4 3.5 4 3.5", y - 3.5))
    };
    view! {
        <svg
            class="plumb-line"
            class:plumb-line--hollow=hollow
            width=width
            height=move || picture.read().height + 12.0
            viewBox=move || format!("0 0 {width} {}", picture.read().height + 12.0)
            role="img"
            aria-label=label
        >
            {(1..=4)
                .filter(|point| x_of(f64::from(*point)) > 0.0)
                .map(|point| {
                    let x = x_of(f64::from(point));
                    view! { <path class="k-grat" d=move || format!("M{x} 0V{}", picture.read().height) /> }
                })
                .collect_view()}
            <path class="k-line" d=move || format!("M{} 0V{}", geometry.line_x, picture.read().height + 2.0) />
            <path class="k-bob" d=move || bob(geometry.line_x, picture.read().height) />
            <path class="k-lead" d=move || picture.read().marks.leads.clone() />
            {move || compare.get().map(|points| {
                let d = format!("M{x:.1} 0V{}", picture.read().height, x = x_of(points));
                view! { <path class="k-hair k-dash" d=d /> }
            })}
            {move || mean.get().filter(|points| *points > 0.0).map(|points| {
                let d = format!("M{x:.1} 0V{}", picture.read().height, x = x_of(points));
                view! { <path class="k-mean" d=d /> }
            })}
            <path class="k-faint" d=move || picture.read().marks.faint.clone() />
            <path class="k-na" d=move || picture.read().marks.lozenges.clone() />
            <path class="k-gap" d=move || picture.read().marks.gaps.clone() />
            <path class="k-mark" d=move || picture.read().marks.on_line.clone() />
            <path class="k-open" d=move || picture.read().marks.open.clone() />
            {move || here_path().map(|d| view! { <path class="k-here" d=d /> })}
        </svg>
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Picture {
    marks: Marks,
    height: f64,
}

fn picture(geometry: Geometry, groups: &[Vec<Standing>]) -> Picture {
    let sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
    let tops = group_heights(geometry, &sizes);
    let mut all = Marks::default();
    for (group, top) in groups.iter().zip(&tops) {
        for (idx, standing) in group.iter().enumerate() {
            all.add(geometry, top + geometry.pitch * (idx as f64 + 0.5), *standing);
        }
    }
    Picture { marks: all, height: tops.last().copied().unwrap_or_default() }
}

fn y_of(geometry: Geometry, groups: &[Vec<Standing>], position: usize) -> Option<f64> {
    let sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
    let tops = group_heights(geometry, &sizes);
    let mut before = 0;
    for (size, top) in sizes.iter().zip(&tops) {
        if position < before + size {
            return Some(top + geometry.pitch * ((position - before) as f64 + 0.5));
        }
        before += size;
    }
    None
}

fn bob(x: f64, y: f64) -> String {
    format!("M{x:.1} {y:.1}l3.5 3.5-3.5 8-3.5-8z")
}
