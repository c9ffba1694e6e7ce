//! A radar: one axis a group, the target as an outline, the mean within it, what lacks in red on the axis.

use leptos::prelude::*;
use std::f64::consts::TAU;
use std::fmt::Write;

/// Centre of the picture.
const CENTRE: (f64, f64) = (176.0, 150.0);
/// One rating point.
const UNIT: f64 = 30.0;
/// Where labels stand, in rating points.
const LABEL: f64 = 4.45;
/// With fewer axes a radar shows nothing that bars do not show better.
const N_LEAST: usize = 3;

/// One group.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// The group's id.
    pub label: String,
    /// Mean maturity; `None` when nothing is rated.
    pub mean: Option<f64>,
    /// Mean target of what is rated.
    pub target: Option<f64>,
}

/// Groups round a centre; empty where there are fewer than three.
#[component]
pub fn Radar(
    /// One a group, clockwise from the top.
    axes: Vec<Axis>,
    /// Says in words what the picture shows.
    label: String,
) -> impl IntoView {
    let n = axes.len();
    if n < N_LEAST {
        return ().into_any();
    }
    let means: Vec<Option<f64>> = axes.iter().map(|axis| axis.mean).collect();
    let targets: Vec<Option<f64>> = axes.iter().map(|axis| axis.target).collect();
    let web: String = (1..=4).map(|level| outline(&vec![Some(f64::from(level)); n])).collect();
    let labels = axes.iter().enumerate().map(|(idx, axis)| {
        let (x, y) = point(idx, n, LABEL);
        let anchor = if (x - CENTRE.0).abs() < 12.0 {
            "middle"
        } else if x < CENTRE.0 {
            "end"
        } else {
            "start"
        };
        view! {
            <text class="radar__id" text-anchor=anchor x=format!("{x:.1}") y=format!("{:.1}", y + 4.0)>
                {axis.label.clone()}
            </text>
        }
    });
    let numbers = (1..=4).map(|level| {
        let (x, y) = (CENTRE.0 + 6.0, CENTRE.1 - UNIT * f64::from(level) + 11.0);
        view! { <text class="radar__num" x=x y=y>{level}</text> }
    });
    view! {
        <svg class="radar" width="352" height="300" viewBox="0 0 352 300" role="img" aria-label=label>
            <path class="k-grat" d=web + &spokes(n) fill="none" />
            <path class="radar__mean" d=outline(&means) />
            <path class="k-dim radar__lack" d=lacks(&axes) />
            <path class="k-line" d=outline(&targets) />
            <path class="k-mark" d=dots(&means) />
            {numbers.collect_view()}
            {labels.collect_view()}
        </svg>
    }
    .into_any()
}

/// A closed outline; broken where a value is missing, so that nothing unknown is drawn.
fn outline(values: &[Option<f64>]) -> String {
    let n = values.len();
    let is_whole = values.iter().all(Option::is_some);
    let mut path = String::new();
    let mut is_drawing = false;
    // The first point again closes the outline across the top.
    for idx in (0..n).chain((!is_whole).then_some(0)) {
        let Some(value) = values.get(idx).copied().flatten() else {
            is_drawing = false;
            continue;
        };
        let (x, y) = point(idx, n, value);
        let _ = write!(path, "{}{x:.1} {y:.1}", if is_drawing { 'L' } else { 'M' });
        is_drawing = true;
    }
    if is_whole {
        path.push('Z');
    }
    path
}

fn spokes(n: usize) -> String {
    (0..n).map(|idx| segment(point(idx, n, 0.0), point(idx, n, 4.0))).collect()
}

/// From mean to target, where the mean falls short.
fn lacks(axes: &[Axis]) -> String {
    let n = axes.len();
    axes.iter()
        .enumerate()
        .filter_map(|(idx, axis)| {
            let (mean, target) = axis.mean.zip(axis.target).filter(|(mean, target)| mean < target)?;
            Some(segment(point(idx, n, mean), point(idx, n, target)))
        })
        .collect()
}

fn dots(values: &[Option<f64>]) -> String {
    let n = values.len();
    let mut path = String::new();
    for (idx, value) in values.iter().enumerate() {
        if let Some(value) = value {
            let (x, y) = point(idx, n, *value);
            let _ = write!(path, "M{:.1} {:.1}h5v5h-5z", x - 2.5, y - 2.5);
        }
    }
    path
}

fn segment(from: (f64, f64), to: (f64, f64)) -> String {
    format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1)
}

fn point(idx: usize, n: usize, value: f64) -> (f64, f64) {
    let (sin, cos) = (TAU * idx as f64 / n as f64).sin_cos();
    (CENTRE.0 + UNIT * value * sin, CENTRE.1 - UNIT * value * cos)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_closes_when_whole_and_breaks_where_nothing_is_known() {
        let count = |path: &str, c: char| path.chars().filter(|found| *found == c).count();
        let whole = outline(&[Some(1.0), Some(2.0), Some(3.0)]);
        assert_eq!((count(&whole, 'M'), count(&whole, 'Z')), (1, 1));
        let broken = outline(&[Some(1.0), Some(2.0), None, Some(3.0)]);
        assert_eq!((count(&broken, 'M'), count(&broken, 'L'), count(&broken, 'Z')), (2, 2, 0));
        assert_eq!(outline(&[None, None, None]), "");
    }
}
