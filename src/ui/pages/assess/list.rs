//! The list of requirements: a quiet row each, and the current one grown into a card.

use super::card::RequirementCard;
use super::cursor::Cursor;
use crate::state::open::{OpenAssessment, Row};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use leptos::reactive::computed::Selector;
use plumbline_core::catalogue::LoadedQuestionnaire;
use plumbline_core::ids::AnswerKey;
use plumbline_core::scoring::{GroupScore, Mark, Standing};
use std::sync::Arc;

/// One entry of the list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Entry {
    Group(usize),
    Requirement(AnswerKey),
}

/// Everything that the filter lets through.
#[component]
pub fn RequirementList() -> impl IntoView {
    let cursor = expect_context::<Cursor>();
    let current = Selector::new(move || cursor.current().get());
    let entries = move || match cursor.questionnaire().get() {
        Some(questionnaire) => entries(&questionnaire, &cursor.shown().read()),
        None => Vec::new(),
    };
    view! {
        <div class="rows">
            <For each=entries key=|entry| entry.clone() let(entry)>
                {match entry {
                    Entry::Group(group_idx) => view! { <GroupHead group_idx /> }.into_any(),
                    Entry::Requirement(key) => {
                        view! { <RequirementRow key=key current=current.clone() /> }.into_any()
                    }
                }}
            </For>
            <Show when=move || cursor.listed().read().is_empty()>
                <p class="empty">{t("assess-nothing-listed")}</p>
            </Show>
        </div>
    }
}

fn entries(questionnaire: &LoadedQuestionnaire, shown: &[AnswerKey]) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(shown.len() + questionnaire.structure.groups.len());
    let mut last_group = None;
    for key in shown {
        let group = questionnaire.group_of(&key.requirement).map(|(group_idx, _)| group_idx);
        if group != last_group {
            entries.extend(group.map(Entry::Group));
            last_group = group;
        }
        entries.push(Entry::Requirement(key.clone()));
    }
    entries
}

/// A group's heading with how much of it is answered.
#[component]
fn GroupHead(
    /// Position of the group in the standard.
    group_idx: usize,
) -> impl IntoView {
    let cursor = expect_context::<Cursor>();
    let open = expect_context::<OpenAssessment>();
    let group = Memo::new(move |_| group_score(open, cursor, group_idx));
    let answered = move || {
        group.get().map(|group| {
            tv(
                "group-answered",
                &[
                    ("answered", (group.tally.n_answered() as usize).into()),
                    ("total", (group.tally.n_total as usize).into()),
                ],
            )
        })
    };
    view! {
        <div class="row">
            <div class="plumb plumb--head" aria-hidden="true">
                <span class="o4">"4"</span>
                <span class="o3">"3"</span>
                <span class="o2">"2"</span>
                <span class="o1">"1"</span>
            </div>
            <div class="grp">
                <span class="id">{move || group.get().map(|group| group.id)}</span>
                <h2>{move || group.get().map(|group| group.title)}</h2>
                <p>{answered}</p>
            </div>
        </div>
    }
}

fn group_score(open: OpenAssessment, cursor: Cursor, group_idx: usize) -> Option<GroupScore> {
    let questionnaire = cursor.questionnaire().get()?;
    let scores = open.scores().get();
    scores.standard(questionnaire.id())?.groups.get(group_idx).cloned()
}

/// One requirement, quiet or current.
#[component]
fn RequirementRow(
    /// Which.
    key: AnswerKey,
    /// Says whether it is the current one.
    current: Selector<Option<AnswerKey>>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let row = open.row(&key);
    let wanted = Some(key.clone());
    let is_current = Memo::new(move |_| current.selected(&wanted));
    move || {
        if is_current.get() {
            view! { <RequirementCard key=key.clone() row /> }.into_any()
        } else {
            view! { <QuietRow key=key.clone() row /> }.into_any()
        }
    }
}

#[component]
fn QuietRow(
    /// Which.
    key: AnswerKey,
    /// What it shows.
    row: Signal<Row>,
) -> impl IntoView {
    let cursor = expect_context::<Cursor>();
    let open = expect_context::<OpenAssessment>();
    let catalogue = open.catalogue();
    let title = catalogue.requirement(&key).map(|r| r.title.clone());
    let id = key.requirement.to_string();
    view! {
        <div class="row">
            <PlumbCell row />
            <button class="quiet" type="button" on:click=move |_| cursor.go(key.clone())>
                <span class="id">{id}</span>
                <span>{title}</span>
                <small>{move || standing_words(row.get().standing)}</small>
            </button>
        </div>
    }
}

/// The mark in the margin.
#[component]
pub fn PlumbCell(
    /// What it shows.
    row: Signal<Row>,
    /// Drawn at the height of the current requirement's name, the gap dimensioned.
    #[prop(optional)]
    now: bool,
) -> impl IntoView {
    let standing = Memo::new(move |_| row.read().standing);
    view! {
        <div class="plumb" class:plumb--now=now aria-hidden="true">
            {move || mark_view(standing.get(), now)}
        </div>
    }
}

fn mark_view(standing: Standing, now: bool) -> impl IntoView {
    let Standing { mark, doubt, .. } = standing;
    let below = standing.below().unwrap_or(0);
    let kind = match mark {
        Mark::Unanswered => "mk none".to_owned(),
        Mark::NotApplicable => "mk na".to_owned(),
        Mark::Rated { .. } if doubt => format!("mk open o{below}"),
        Mark::Rated { .. } => format!("mk o{below}"),
    };
    let lead = (below > 0).then(|| view! { <i class=format!("ld o{below}")></i> });
    let dimension = (now && below > 0).then(|| {
        view! {
            <i class=format!("drop o{below}")></i>
            <i class=format!("dim o{below}")></i>
            <p class="say"><span>{gap_words(below)}</span></p>
        }
    });
    view! {
        {lead}
        <i class=kind></i>
        {dimension}
    }
}

/// "gap 2".
pub fn gap_words(below: u8) -> String {
    tv("gap-n", &[("n", usize::from(below).into())])
}

/// How a requirement stands, in words: never colour alone.
fn standing_words(standing: Standing) -> impl IntoView {
    let doubt = standing.doubt.then(|| view! { ", " <span class="is-doubt">{t("verify-short")}</span> });
    let words = match standing.mark {
        Mark::Unanswered => view! { {t("unanswered-short")} }.into_any(),
        Mark::NotApplicable => view! { {t("na-short")} }.into_any(),
        Mark::Rated { level, below: 0 } => {
            let key = if level > standing.target { "above-target" } else { "on-target" };
            view! { <b>{level.get()}</b> ", " {t(key)} }.into_any()
        }
        Mark::Rated { level, below } => {
            view! { <b>{level.get()}</b> ", " <span class="is-gap">{gap_words(below)}</span> }.into_any()
        }
    };
    view! { {words} {doubt} }
}

/// The standing of every requirement of `questionnaire`, group by group; follows the scores.
pub fn groups_of(open: OpenAssessment, questionnaire: &Arc<LoadedQuestionnaire>) -> Vec<Vec<Standing>> {
    let scores = open.scores().get();
    let standard = scores.standard(questionnaire.id());
    let groups = standard.map(|standard| {
        standard
            .groups
            .iter()
            .map(|group| group.rows.iter().map(|(_, standing)| *standing).collect())
            .collect()
    });
    groups.unwrap_or_default()
}
