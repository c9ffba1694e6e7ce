//! Both standards on their plumb lines, group by group, each group's mean offset dimensioned.

use super::legend::Legend;
use super::notes::GroupNote;
use super::words::{group_href, lean_words, mean_and_target, short_id, subject_and_standard};
use crate::state::open::OpenAssessment;
use crate::ui::components::{Figure, Geometry, marks};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::scoring::{GroupScore, Lean, Scores, StandardScore};

/// Where the line hangs in the picture, from the left.
const LINE_X: f64 = 117.25;
/// Width of the picture.
const WIDTH: f64 = 128.0;
/// Height of a group's dimension, above its marks.
const HEAD: f64 = 19.0;
/// A dimension narrower than this has its arrows outside.
const NARROW: f64 = 16.0;

/// One line a standard.
#[component]
pub fn PlumbLines() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let lines = move || {
        let scores = open.scores().get();
        let geometry = geometry(&scores);
        let last = scores.standards.len().saturating_sub(1);
        scores
            .standards
            .iter()
            .enumerate()
            .map(|(idx, score)| {
                view! { <Line score=score.clone() geometry has_legend=idx == last /> }
            })
            .collect_view()
    };
    view! { <div class="lines" class:lines--wide=move || is_wide(&open.scores().read())>{lines}</div> }
}

/// Whether any requirement stands four points off its line, so that the ruler has to reach so far.
fn is_wide(scores: &Scores) -> bool {
    scores.standards.iter().flat_map(StandardScore::rows).any(|(_, standing)| standing.below() == Some(4))
}

/// The same for all standards, so that they can be compared.
fn geometry(scores: &Scores) -> Geometry {
    let n_most = scores.standards.iter().map(|standard| standard.total.n_total).max().unwrap_or(0);
    Geometry {
        line_x: LINE_X,
        unit: if is_wide(scores) { 26.0 } else { 34.0 },
        pitch: if n_most > 100 { 4.0 } else { 5.0 },
        group_gap: 0.0,
        mark: 10.0,
    }
}

#[component]
fn Line(
    /// The standard's score.
    score: StandardScore,
    /// Sizes.
    geometry: Geometry,
    /// Whether the legend hangs below.
    has_legend: bool,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let name = subject_and_standard(open, &score);
    let n = tv("results-line-hint", &[("n", (score.total.n_total as usize).into())]);
    let rows = score.groups.into_iter().map(|group| view! { <GroupRow group geometry /> }).collect_view();
    view! {
        <figure class="pl">
            <figcaption>
                <h2>{name}</h2>
                <p>{n}</p>
            </figcaption>
            <div class="row">
                <div class="plumb plumb--head" aria-hidden="true">
                    <span class="o4">"4"</span>
                    <span class="o3">"3"</span>
                    <span class="o2">"2"</span>
                    <span class="o1">"1"</span>
                </div>
                <div class="colh">
                    <span>{t("results-group")}</span>
                    <span>{t("results-mean-target")}</span>
                </div>
            </div>
            {rows}
            <div class="row">
                <div class="bob">
                    <svg width="1.3125rem" height="3.25rem" viewBox="0 0 21 52" aria-hidden="true">
                        <path class="k-line" d="M10.25 0V20" />
                        <path class="k-bob" d="M10.25 17l8 9-8 24-8-24z" />
                    </svg>
                </div>
            </div>
            {has_legend.then(|| view! { <Legend /> })}
        </figure>
    }
}

#[component]
fn GroupRow(
    /// The group's score.
    group: GroupScore,
    /// Sizes.
    geometry: Geometry,
) -> impl IntoView {
    let tally = group.tally;
    let href = group_href(group.rows.first().map(|(key, _)| key.clone()), &group.id);
    let figure = match mean_and_target(tally) {
        None => view! { <span class="v">{t("results-not-assessed")}</span> }.into_any(),
        Some(value) => {
            let label = tv("results-mean-of", &[("group", (&group.title).into())]);
            view! { <span class="v"><Figure value label><GroupNote tally /></Figure></span> }.into_any()
        }
    };
    let rated = tv(
        "results-n-rated",
        &[("rated", (tally.n_rated as usize).into()), ("total", (tally.n_total as usize).into())],
    );
    let id = short_id(&group.id).to_owned();
    let title = group.title.clone();
    view! {
        <div class="row">
            <div class="plumb"><GroupPicture group geometry /></div>
            <div class="g">
                <a href=href><span class="id">{id}</span> " " {title}</a>
                {figure}
                <span class="n">{rated}</span>
            </div>
        </div>
    }
}

/// The marks of one group under the dimension of its mean offset.
#[component]
fn GroupPicture(
    /// The group's score.
    group: GroupScore,
    /// Sizes.
    geometry: Geometry,
) -> impl IntoView {
    let drawn = marks(geometry, HEAD, group.rows.iter().map(|(_, standing)| standing));
    let height = HEAD + geometry.pitch * group.rows.len() as f64 + 2.0;
    let lean = group.tally.lean();
    let label = tv(
        "results-picture-label",
        &[("n", group.rows.len().into()), ("offset", (&lean_words(lean)).into())],
    );
    view! {
        <svg
            class="m"
            width=rem(WIDTH)
            height=rem(height)
            viewBox=format!("0 0 {WIDTH} {height}")
            role="img"
            aria-label=label
        >
            {dimension(lean, geometry, height)}
            <path class="k-lead" d=drawn.leads />
            <path class="k-faint" d=drawn.faint />
            <path class="k-na" d=drawn.lozenges />
            <path class="k-gap" d=drawn.gaps />
            <path class="k-mark" d=drawn.on_line />
            <path class="k-open" d=drawn.open />
        </svg>
    }
}

fn dimension(lean: Lean, geometry: Geometry, height: f64) -> AnyView {
    let points = match lean {
        Lean::NotAssessed => return ().into_any(),
        Lean::True => {
            let x = geometry.line_x - 6.0;
            return view! { <text class="k-num" text-anchor="end" x=x y="14">{lean_words(lean)}</text> }
                .into_any();
        }
        Lean::Out(points) => points,
    };
    let line = geometry.line_x;
    let x = line - points * geometry.unit;
    let foot = height - 2.0;
    let (path, arrows, text_x) = if line - x < NARROW {
        (
            format!("M{:.1} 10H{x:.1}M{line} 10h8M{x:.1} 6V{foot}", x - 11.0),
            format!("M{x:.1} 10l-6.5-2.5v5zM{line} 10l6.5-2.5v5z"),
            x - 14.0,
        )
    } else {
        (
            format!("M{x:.1} 10H{line}M{x:.1} 6V{foot}"),
            format!("M{x:.1} 10l6.5-2.5v5zM{line} 10l-6.5-2.5v5z"),
            x - 4.0,
        )
    };
    view! {
        <path class="k-mean" d=path />
        <path class="k-marr" d=arrows />
        <text class="k-mt" text-anchor="end" x=format!("{text_x:.1}") y="14">{lean_words(lean)}</text>
    }
    .into_any()
}

/// Pixels of the drawing as rem, so that it grows with the letters.
fn rem(px: f64) -> String {
    format!("{}rem", px / 16.0)
}
