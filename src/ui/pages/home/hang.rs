//! One standard on its plumb line, with the mean offset dimensioned above it.

use crate::ui::components::{Geometry, PlumbLine};
use crate::ui::words::{offset, tv};
use leptos::prelude::*;
use plumbline_core::scoring::{StandardScore, Standing};

/// Sizes on Home: three points and more left of the line, a standard of 123 within a screen.
const GEOMETRY: Geometry = Geometry { line_x: 127.0, unit: 30.0, pitch: 2.5, group_gap: 4.0, mark: 6.0 };
/// Height of the strip with the dimension.
const STRIP: f64 = 26.0;
/// Where the dimension's line runs in it.
const DIM_Y: f64 = 13.0;
/// Below this width arrows stand outside.
const TIGHT: f64 = 22.0;

/// A standard on its line.
#[component]
pub fn Hang(
    /// How it stands.
    score: StandardScore,
    /// Office, plant, or the standard.
    caption: String,
    /// Standard and edition.
    standard: String,
    /// Mean offset of the assessment before, drawn dashed.
    compare: Option<f64>,
) -> impl IntoView {
    let groups: Vec<Vec<Standing>> =
        score.groups.iter().map(|group| group.rows.iter().map(|(_, standing)| *standing).collect()).collect();
    let mean = score.total.out_of_true();
    let label = label(&score, &standard);
    view! {
        <figure class="hang">
            <figcaption>
                <b>{caption.clone()}</b>
                {(caption != standard).then(|| view! { <span>{standard}</span> })}
            </figcaption>
            <Dimension mean />
            <PlumbLine
                groups=Signal::stored(groups)
                geometry=GEOMETRY
                label=label
                mean=Signal::stored(mean)
                compare=Signal::stored(compare)
            />
        </figure>
    }
}

/// How far the mean stands off the line, with arrowheads; hidden from those who read the table beside it.
#[component]
fn Dimension(
    /// Rating points; `None` when nothing is rated.
    mean: Option<f64>,
) -> impl IntoView {
    let Geometry { line_x, unit, mark, .. } = GEOMETRY;
    let width = line_x + mark / 2.0 + 4.0;
    let mean = mean.filter(|points| *points > 0.0);
    view! {
        <svg class="hang__dim" width=width height=STRIP viewBox=format!("0 0 {width} {STRIP}") aria-hidden="true">
            <path class="k-line" d=format!("M{line_x} 2V{STRIP}") />
            {mean.map(|value| {
                let x = line_x - value * unit;
                let (line, arrows, text_x) = dimension(x, line_x);
                view! {
                    <path class="k-mean" d=format!("M{x:.1} {}V{STRIP}{line}", DIM_Y - 5.0) />
                    <path class="k-marr" d=arrows />
                    <text class="k-mt" text-anchor="end" x=text_x y=DIM_Y + 4.0>{offset(value)}</text>
                }
            })}
        </svg>
    }
}

/// The line between, the arrowheads, and where the figure ends.
fn dimension(x: f64, line_x: f64) -> (String, String, f64) {
    let y = DIM_Y;
    let gap = line_x - x;
    if gap >= TIGHT {
        let line = format!("M{x:.1} {y}H{line_x:.1}");
        (line, format!("M{x:.1} {y}l6.5-2.5v5zM{line_x:.1} {y}l-6.5-2.5v5z"), x - 5.0)
    } else {
        let line = format!("M{:.1} {y}H{x:.1}M{line_x:.1} {y}h7", x - 12.0);
        (line, format!("M{x:.1} {y}l-6.5-2.5v5zM{line_x:.1} {y}l6.5-2.5v5z"), x - 16.0)
    }
}

fn label(score: &StandardScore, standard: &str) -> String {
    let total = score.total;
    tv(
        "home-hang-label",
        &[
            ("standard", standard.into()),
            ("total", (total.n_total as usize).into()),
            ("open", (total.n_unanswered as usize).into()),
            ("gaps", (total.n_gaps as usize).into()),
            ("rated", (total.n_rated as usize).into()),
            ("mean", (&offset(total.out_of_true().unwrap_or(0.0))).into()),
        ],
    )
}
