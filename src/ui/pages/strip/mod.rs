//! The strip under the ruler: what the other standard's answers propose, and what an answer was confirmed from.

use crate::adapters::{page, view_port};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::Page;
use crate::ui::components::{OtherRatings, SourceLine, level_name, moved_words, suggestion};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, MaturityLevel, Provenance, Rating, SourceRating};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Moved, Proposal, moved_sources, proposal};
use plumbline_core::ids::AnswerKey;

/// The strip, for the focus to stay near what was pressed.
const STRIP: &str = "proposal";

/// How many answers a confirmed one names; the closest stand first.
const N_NAMED: usize = 4;

/// What the strip has to say.
#[derive(Debug, Clone, PartialEq)]
enum Strip {
    Nothing,
    Waiting(Proposal),
    Dismissed,
    Confirmed(Vec<SourceRating>, Vec<Moved>),
}

/// Accepts what is proposed for `key`; evidence alone is not enough for that, and a notice says so.
pub fn accept(app: App, open: OpenAssessment, key: &AnswerKey) {
    let catalogue = open.catalogue();
    let found = open.peek(|doc| proposal(doc, &catalogue, key)).filter(|found| !found.is_dismissed);
    match found.map(|found| (found.level, found)) {
        Some((Some(level), found)) => open.accept_proposal(&found, Rating::Level(level)),
        Some((None, _)) => app.say("prop-no-rating", &[]),
        None => {}
    }
}

/// Turns down what is proposed for `key`.
pub fn dismiss(open: OpenAssessment, key: &AnswerKey) {
    let catalogue = open.catalogue();
    if open.peek(|doc| proposal(doc, &catalogue, key)).is_some_and(|found| !found.is_dismissed) {
        open.dismiss_proposal(key);
    }
}

/// What the other standard says about the current requirement; nothing where it says nothing.
#[component]
pub fn ProposalStrip(
    /// Which.
    key: AnswerKey,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let strip = {
        let key = key.clone();
        open.derive(move |doc, catalogue| strip(doc, catalogue, &key))
    };
    let keys = StoredValue::new(key);
    let is_shown = Memo::new(move |_| *strip.read() != Strip::Nothing);
    let content = move || match strip.get() {
        Strip::Nothing => ().into_any(),
        Strip::Waiting(proposal) => view! { <Waiting proposal /> }.into_any(),
        Strip::Dismissed => {
            let restore = move |_| press(|| keys.with_value(|key| open.restore_proposal(key)));
            view! {
                <p class="strip__line">
                    {t("prop-dismissed")} " "
                    <button class="link" type="button" on:click=restore>{t("prop-restore")}</button>
                </p>
            }
            .into_any()
        }
        Strip::Confirmed(sources, moved) => {
            view! { <Confirmed key=keys.get_value() sources moved /> }.into_any()
        }
    };
    view! {
        <Show when=move || is_shown.get()>
            <section class="strip-box" id=STRIP tabindex="-1" aria-label=t("prop-strip")>{content}</section>
        </Show>
    }
}

fn strip(doc: &Assessment, catalogue: &Catalogue, key: &AnswerKey) -> Strip {
    match doc.answers.get(key).filter(|answer| answer.rating.is_some()) {
        Some(answer) if answer.provenance == Provenance::Confirmed => {
            Strip::Confirmed(answer.sources.clone(), moved_sources(doc, key))
        }
        Some(_) => Strip::Nothing,
        None => match proposal(doc, catalogue, key) {
            Some(proposal) if proposal.is_dismissed => Strip::Dismissed,
            Some(proposal) => Strip::Waiting(proposal),
            None => Strip::Nothing,
        },
    }
}

/// Does something that takes the pressed button away, and keeps the focus in its place.
fn press(change: impl FnOnce()) {
    change();
    view_port::after_paint(|| page::focus(STRIP));
}

#[component]
fn Waiting(
    /// What is proposed.
    proposal: Proposal,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let catalogue = open.catalogue();
    let system = catalogue.system(&proposal.key.questionnaire).unwrap_or(ManagementSystem::Csms);
    let head = suggestion(system.other(), &proposal);
    let check = proposal.check().map(str::to_owned).map(|check| {
        view! { <p class="strip__check"><b>{t(&format!("prop-check-{}", system.name()))}</b> " " {check}</p> }
    });
    let mut sources = proposal.sources.clone().into_iter().map(|source| {
        let title = catalogue.requirement(&source.key).map(|r| r.title.clone()).unwrap_or_default();
        let href = app.requirement_href(&source.key);
        view! { <SourceLine source title href /> }
    });
    let lead = sources.next();
    let others: Vec<_> = sources.map(|line| view! { <li>{line}</li> }).collect();
    let others = (!others.is_empty()).then(|| {
        let key = if proposal.disagrees() { "prop-others-disagree" } else { "prop-others" };
        let summary = tv(key, &[("n", others.len().into())]);
        view! { <details><summary>{summary}</summary><ul>{others}</ul></details> }
    });
    let evidence = evidence_words(open, &proposal);
    let foot = proposal.level.map(|level| {
        view! { <div class="strip__foot" aria-hidden="true"><i class=format!("at-{}", level.get())></i></div> }
    });
    let is_doubtful = proposal.is_doubtful();
    let key = proposal.key.clone();
    let level = proposal.level;
    let proposal = StoredValue::new(proposal);
    let take = move |level: MaturityLevel| {
        press(|| proposal.with_value(|proposal| open.accept_proposal(proposal, Rating::Level(level))));
    };
    let ratings = t(if level.is_some() { "prop-other-rating" } else { "prop-rating" });
    view! {
        {foot}
        <div class="strip">
            <div class="strip__say">
                <p class="strip__head">{head}</p>
                {check}
            </div>
            <div class="strip__do">
                {level.map(|level| view! {
                    <button class="btn" type="button" on:click=move |_| take(level)>
                        {tv("prop-accept-level", &[("level", (&level_name(level)).into())])}
                        <kbd aria-hidden="true">"T"</kbd>
                    </button>
                })}
                <button class="btn" type="button" on:click=move |_| press(|| open.dismiss_proposal(&key))>
                    {t("prop-dismiss")}
                    <kbd aria-hidden="true">"I"</kbd>
                </button>
                <OtherRatings label=ratings on_choose=Callback::new(take) />
            </div>
            <div class="strip__why">
                <div class="source">{lead}</div>
                {others}
                {evidence.map(|words| view! { <p class="source__facts">{words}</p> })}
                {is_doubtful.then(|| view! { <p class="source__facts is-doubt">{t("prop-doubtful")}</p> })}
                <p><a class="link" href=app.href(Page::Proposals)>{t("prop-all")}</a></p>
            </div>
        </div>
    }
}

/// The pieces that come along, by title.
fn evidence_words(open: OpenAssessment, proposal: &Proposal) -> Option<String> {
    let titles: Vec<String> = open.peek(|doc| {
        let found = proposal.evidence.iter().filter_map(|id| doc.evidence.get(id));
        found.map(|evidence| evidence.title.clone()).collect()
    });
    let titles = (!titles.is_empty()).then(|| titles.join(", "))?;
    Some(tv("prop-evidence", &[("titles", (&titles).into())]))
}

#[component]
fn Confirmed(
    /// Which answer.
    key: AnswerKey,
    /// What it was confirmed from.
    sources: Vec<SourceRating>,
    /// What has changed since.
    moved: Vec<Moved>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let n_more = sources.len().saturating_sub(N_NAMED);
    let last = sources.len().min(N_NAMED).saturating_sub(1);
    let more = (n_more > 0).then(|| tv("prop-note-more", &[("n", n_more.into())]));
    let sources = sources.into_iter().take(N_NAMED).enumerate().map(|(idx, source)| {
        let rated = tv("prop-rated", &[("level", usize::from(source.level.get()).into())]);
        view! {
            <a class="id" href=app.requirement_href(&source.key)>{source.key.requirement.to_string()}</a>
            ", "
            {rated}
            {(idx < last).then_some("; ")}
        }
    });
    let links = moved.iter().map(|moved| {
        let words = tv("prop-look", &[("id", moved.source.requirement.as_str().into())]);
        view! { <a class="link" href=app.requirement_href(&moved.source)>{words}</a> }
    });
    let again = (!moved.is_empty()).then(|| {
        let words = moved.iter().map(moved_words).collect::<Vec<_>>().join(" ");
        view! {
            <div class="strip strip--again">
                <p class="strip__head">{words} " " {t("prop-still-right")}</p>
                <div class="strip__do">
                    <button class="btn" type="button" on:click=move |_| press(|| open.reconfirm(&key))>
                        {t("prop-keep")}
                    </button>
                    {links.collect_view()}
                </div>
            </div>
        }
    });
    view! {
        <p class="strip__line">{t("prop-confirmed-from")} " " {sources.collect_view()} " " {more}</p>
        {again}
    }
}
