//! Every requirement as a square with its rating, by group: the further below target, the redder.

use super::roving::step;
use super::words::{short_id, subject_and_standard, title};
use crate::adapters::page;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::reactive::computed::Selector;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{GroupScore, Mark, StandardScore, Standing};

/// The heat map of each standard.
#[component]
pub fn EveryRequirement() -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let standards = move || {
        let scores = open.scores().get();
        let maps = scores.standards.iter().enumerate();
        maps.map(|(idx, score)| view! { <HeatMap idx score=score.clone() /> }).collect_view()
    };
    view! {
        <section class="sec" id="requirements">
            <div class="sec__h">
                <h2>{t("results-every")}</h2>
                <p>{t("results-every-hint")}</p>
            </div>
            <HeatLegend />
            <div class="duo">{standards}</div>
        </section>
    }
}

/// What the shades mean.
#[component]
fn HeatLegend() -> impl IntoView {
    let entries = [
        ("sq sq--b0", "3", "results-heat-met"),
        ("sq sq--b1", "2", "results-heat-1"),
        ("sq sq--b2", "1", "results-heat-2"),
        ("sq sq--b3", "0", "results-heat-3"),
        ("sq sq--b1 sq--doubt", "2?", "results-heat-doubt"),
        ("sq sq--na", "–", "results-legend-na"),
        ("sq sq--open", "", "results-legend-unanswered"),
    ];
    let entries = entries.map(|(class, text, key)| {
        view! { <li><span class=class aria-hidden="true">{text}</span> {t(key)}</li> }
    });
    view! { <ul class="heat__legend">{entries.collect_view()}</ul> }
}

/// Which square of which map has the focus, and which is told about.
#[derive(Clone)]
struct Place {
    app: App,
    /// Position of the standard; part of the squares' ids.
    map: usize,
    /// The square that Tab reaches.
    current: RwSignal<usize>,
    is_current: Selector<usize>,
    /// What is said about the square under pointer or focus.
    said: RwSignal<String>,
}

impl Place {
    fn element(&self, idx: usize) -> String {
        format!("square-{}-{idx}", self.map)
    }
}

#[component]
fn HeatMap(
    /// Position of the standard.
    idx: usize,
    /// The standard's score.
    score: StandardScore,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let current = RwSignal::new(0);
    let is_current = Selector::new(move || current.get());
    let place = Place { app, map: idx, current, is_current, said: RwSignal::new(String::new()) };
    let sizes: Vec<usize> = score.groups.iter().map(|group| group.rows.len()).collect();
    let said = place.said;
    let mut before = 0;
    let groups = score.groups.iter().map(|group| {
        let first = before;
        before += group.rows.len();
        view! { <GroupSquares group=group.clone() first place=place.clone() /> }
    });
    let groups = groups.collect_view();
    let on_key = move |event: KeyboardEvent| {
        if let Some(there) = step(&sizes, current.get_untracked(), &event.key()) {
            event.prevent_default();
            page::focus(&place.element(there));
        }
    };
    let hint =
        move || Some(said.get()).filter(|said| !said.is_empty()).unwrap_or_else(|| t("results-heat-keys"));
    view! {
        <article class="heat" on:keydown=on_key on:pointerleave=move |_| said.set(String::new())>
            <h3>{subject_and_standard(open, &score)}</h3>
            <p class="heat__say" aria-hidden="true">{hint}</p>
            {groups}
        </article>
    }
}

#[component]
fn GroupSquares(
    /// The group's score.
    group: GroupScore,
    /// Position of its first square.
    first: usize,
    /// What the squares share.
    place: Place,
) -> impl IntoView {
    let squares = group.rows.into_iter().enumerate().map(|(idx, (key, standing))| {
        view! { <li><Square idx=first + idx key standing place=place.clone() /></li> }
    });
    view! {
        <h4><span class="id">{short_id(&group.id).to_owned()}</span> " " {group.title}</h4>
        <ul class="heat__squares">{squares.collect_view()}</ul>
    }
}

#[component]
fn Square(
    /// Position in the map.
    idx: usize,
    /// Which requirement.
    key: AnswerKey,
    /// How it stands.
    standing: Standing,
    /// What the squares share.
    place: Place,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let label = square_words(open, &key, standing);
    let said = place.said;
    let current = place.current;
    let tell = {
        let label = label.clone();
        move || said.set(label.clone())
    };
    let tell_on_hover = tell.clone();
    let is_current = place.is_current.clone();
    view! {
        <a
            id=place.element(idx)
            class=square_class(standing)
            href=place.app.requirement_href(&key)
            aria-label=label
            tabindex=move || if is_current.selected(&idx) { "0" } else { "-1" }
            on:focus=move |_| {
                current.set(idx);
                tell();
            }
            on:pointerenter=move |_| tell_on_hover()
        >
            {square_text(standing)}
        </a>
    }
}

fn square_class(standing: Standing) -> String {
    let kind = match standing.mark {
        Mark::Unanswered => "sq--open".to_owned(),
        Mark::NotApplicable => "sq--na".to_owned(),
        Mark::Rated { below, .. } => format!("sq--b{}", below.min(3)),
    };
    let doubt = if standing.doubt { " sq--doubt" } else { "" };
    format!("sq {kind}{doubt}")
}

fn square_text(standing: Standing) -> String {
    let doubt = if standing.doubt { "?" } else { "" };
    match standing.mark {
        Mark::Unanswered => doubt.to_owned(),
        Mark::NotApplicable => format!("–{doubt}"),
        Mark::Rated { level, .. } => format!("{}{doubt}", level.get()),
    }
}

fn square_words(open: OpenAssessment, key: &AnswerKey, standing: Standing) -> String {
    let title = title(open, key);
    let name = [("id", key.requirement.as_str().into()), ("title", (&title).into())];
    let words = match standing.mark {
        Mark::Unanswered => tv("results-square-open", &name),
        Mark::NotApplicable => tv("results-square-na", &name),
        Mark::Rated { level, below } => {
            let [id, title] = name;
            let level = ("level", usize::from(level.get()).into());
            let target = ("target", usize::from(standing.target.get()).into());
            tv("results-square-rated", &[id, title, level, target, ("below", usize::from(below).into())])
        }
    };
    if standing.doubt { tv("results-square-verify", &[("words", (&words).into())]) } else { words }
}
