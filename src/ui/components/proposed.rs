//! A proposal in words: what it suggests, which answers stand behind it, and what a person may rate instead.

use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::{Moved, Proposal, SourceAnswer};

/// For example `3, Defined and practised`.
pub fn level_name(level: MaturityLevel) -> String {
    format!("{}, {}", level.get(), t(&format!("level-{}", level.get())))
}

/// What answers of `source` suggest: a rating, evidence only, or a connection and no more.
pub fn suggestion(source: ManagementSystem, proposal: &Proposal) -> String {
    match proposal.level {
        Some(level) => {
            tv(&format!("prop-suggests-{}", source.name()), &[("level", (&level_name(level)).into())])
        }
        None if proposal.evidence.is_empty() => t(&format!("prop-touches-{}", source.name())),
        None => t(&format!("prop-carries-{}", source.name())),
    }
}

/// Rating, relation and what the answer alone would propose, in one line.
pub fn source_facts(source: &SourceAnswer) -> String {
    let relation = t(&format!("prop-relation-{}", source.kind.name()));
    let facts = tv(
        "prop-source-facts",
        &[
            ("level", (&level_name(source.level)).into()),
            ("relation", (&relation).into()),
            ("strength", usize::from(source.relation.strength).into()),
        ],
    );
    let proposes = match source.proposes {
        Some(level) => tv("prop-source-proposes", &[("level", usize::from(level.get()).into())]),
        None => t("prop-source-evidence"),
    };
    let doubt = source.doubt.then(|| t("prop-source-doubt"));
    [Some(facts), Some(proposes), doubt].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// For example `A.8.32 was 3 and is now 1.`
pub fn moved_words(moved: &Moved) -> String {
    tv(
        "prop-moved",
        &[
            ("source", moved.source.requirement.as_str().into()),
            ("then", usize::from(moved.then.get()).into()),
            // The scale ends at 4: 9 stands for no rating any more.
            ("now", moved.now.map_or(9, |now| usize::from(now.get())).into()),
        ],
    )
}

/// One answer behind a proposal: name, rating, relation, and why it has a say.
#[component]
pub fn SourceLine(
    /// The answer.
    source: SourceAnswer,
    /// Title of its requirement.
    title: String,
    /// Where it was given.
    href: String,
) -> impl IntoView {
    view! {
        <p class="source__name">
            <a href=href><span class="id">{source.key.requirement.to_string()}</span> " " {title}</a>
            " " <span class="source__facts">{source_facts(&source)}</span>
        </p>
        <p class="source__why">{source.relation.rationale}</p>
    }
}

/// Five small keys, to confirm with a rating of one's own.
#[component]
pub fn OtherRatings(
    /// What they are for.
    label: String,
    /// Called with the rating.
    on_choose: Callback<MaturityLevel>,
) -> impl IntoView {
    let keys = MaturityLevel::ALL.map(|level| {
        view! {
            <button type="button" title=level_name(level) on:click=move |_| on_choose.run(level)>
                {level.get()}
                <span class="vh">", " {t(&format!("level-{}", level.get()))}</span>
            </button>
        }
    });
    view! {
        <div class="ratings" role="group" aria-label=label.clone()>
            <span aria-hidden="true">{label.clone()}</span>
            {keys.collect_view()}
        </div>
    }
}
