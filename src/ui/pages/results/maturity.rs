//! Maturity against target, group by group: a radar, and the same as a table of bars with progress.

use super::notes::GroupNote;
use super::radar::{Axis, Radar};
use super::words::{group_href, mean_and_target, short_id, subject_and_standard};
use crate::state::open::OpenAssessment;
use crate::ui::components::Figure;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::scoring::{StandardScore, Tally};

/// Left end of a bar's scale.
const LEFT: f64 = 4.0;
/// One rating point.
const UNIT: f64 = 34.0;
/// Width of a bar's picture.
const WIDTH: f64 = 144.0;

/// Radar and bars of each standard.
#[component]
pub fn MaturityByGroup() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let standards = move || {
        let scores = open.scores().get();
        scores.standards.iter().map(|score| view! { <Standard score=score.clone() /> }).collect_view()
    };
    view! {
        <section class="sec" id="maturity">
            <div class="sec__h">
                <h2>{t("results-maturity")}</h2>
                <p>{t("results-maturity-hint")}</p>
            </div>
            <div class="duo">{standards}</div>
        </section>
    }
}

#[component]
fn Standard(
    /// The standard's score.
    score: StandardScore,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let name = subject_and_standard(open, &score);
    let axes: Vec<Axis> = score
        .groups
        .iter()
        .map(|group| Axis {
            label: group.id.clone(),
            mean: group.tally.mean_level(),
            target: group.tally.mean_target(),
        })
        .collect();
    let label = tv("results-radar-label", &[("n", axes.len().into()), ("standard", (&name).into())]);
    let rows = score.groups.iter().map(|group| {
        let href = group_href(group.rows.first().map(|(key, _)| key.clone()), &group.id);
        view! { <GroupBar id=short_id(&group.id).to_owned() title=group.title.clone() href tally=group.tally /> }
    });
    view! {
        <article class="mat">
            <h3>{name}</h3>
            <Radar axes label />
            <table class="bars">
                <thead>
                    <tr>
                        <th scope="col">{t("results-group")}</th>
                        <th scope="col" class="bars__ruler">
                            <span class="vh">{t("results-bar")}</span>
                            <Ruler />
                        </th>
                        <th scope="col" class="e">{t("results-mean-target")}</th>
                        <th scope="col" class="e">{t("results-answered")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </article>
    }
}

/// The scale above the bars.
#[component]
fn Ruler() -> impl IntoView {
    let numbers = (0..=4).map(|level| {
        view! { <text class="k-num" text-anchor="middle" x=x_of(f64::from(level)) y="12">{level}</text> }
    });
    view! {
        <svg class="bar" width="144" height="16" viewBox=format!("0 0 {WIDTH} 16") aria-hidden="true">
            {numbers.collect_view()}
        </svg>
    }
}

#[component]
fn GroupBar(
    /// The group's id.
    id: String,
    /// The group's title.
    title: String,
    /// Where the group is answered.
    href: String,
    /// The group's counts.
    tally: Tally,
) -> impl IntoView {
    let figure = match mean_and_target(tally) {
        None => view! { <span class="bars__none">{t("results-not-assessed")}</span> }.into_any(),
        Some(value) => {
            let label = tv("results-mean-of", &[("group", (&title).into())]);
            view! { <Figure value label><GroupNote tally /></Figure> }.into_any()
        }
    };
    let answered = format!("{}/{}", tally.n_answered(), tally.n_total);
    let share = 100.0 * tally.answered_share().unwrap_or(0.0);
    view! {
        <tr>
            <th scope="row"><a href=href><span class="id">{id}</span> " " {title}</a></th>
            <td class="bars__bar"><Bar tally /></td>
            <td class="e">{figure}</td>
            <td class="e bars__prog">
                {answered}
                <svg class="prog" width="100" height="3" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
                    <path class="t" d="M0 1.5H100" />
                    <path class="f" d=format!("M0 1.5H{share:.1}") />
                </svg>
            </td>
        </tr>
    }
}

/// The mean as a bar, the target as a line, what lacks between them in red.
#[component]
fn Bar(
    /// The group's counts.
    tally: Tally,
) -> impl IntoView {
    let mean = tally.mean_level().map(x_of);
    let target = tally.mean_target().map(x_of);
    let bar = mean.map(|x| view! { <path class="k-mark" d=format!("M{LEFT} 8H{x:.1}v5H{LEFT}z") /> });
    let lack = mean.zip(target).filter(|(mean, target)| mean < target).map(|(mean, target)| {
        view! { <path class="k-gap" d=format!("M{mean:.1} 9.75H{target:.1}v1.5H{mean:.1}z") /> }
    });
    let line = target.map(|x| view! { <path class="k-line" d=format!("M{x:.1} 0V21") /> });
    view! {
        <svg class="bar" width="144" height="21" viewBox=format!("0 0 {WIDTH} 21") aria-hidden="true">
            <path class="k-hair" d=format!("M{LEFT} 10.5H{}", x_of(4.0)) />
            {bar}
            {lack}
            {line}
        </svg>
    }
}

fn x_of(level: f64) -> f64 {
    LEFT + UNIT * level
}
