//! Confirmed answers whose source has moved, to be looked at again.

use super::review::Review;
use crate::ui::components::{level_name, moved_words};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, MaturityLevel};
use plumbline_core::catalogue::Catalogue;
use plumbline_core::crosswalk::{Moved, moved_sources};
use plumbline_core::ids::AnswerKey;

/// A confirmed answer and what has moved under it.
#[derive(Debug, Clone, PartialEq)]
struct Again {
    key: AnswerKey,
    level: Option<MaturityLevel>,
    moved: Vec<Moved>,
}

/// Everything to look at again; nothing where nothing has moved.
#[component]
pub fn LookAgain() -> impl IntoView {
    let review = expect_context::<Review>();
    let found = review.open.derive(found);
    let rows = move || found.get().into_iter().map(|again| view! { <AgainRow again /> }).collect_view();
    view! {
        <Show when=move || !found.read().is_empty()>
            <section class="sec" id="again">
                <div class="sec__h">
                    <h2>{t("prop-again")}</h2>
                    <p>{move || tv("prop-again-hint", &[("n", found.read().len().into())])}</p>
                </div>
                <ul class="list prop-again">{rows}</ul>
            </section>
        </Show>
    }
}

fn found(doc: &Assessment, catalogue: &Catalogue) -> Vec<Again> {
    let all = catalogue.keys().map(|key| {
        let (level, moved) = (doc.answer(&key).level(), moved_sources(doc, &key));
        Again { key, level, moved }
    });
    all.filter(|again| !again.moved.is_empty()).collect()
}

#[component]
fn AgainRow(
    /// Which answer.
    again: Again,
) -> impl IntoView {
    let review = expect_context::<Review>();
    let Again { key, level, moved } = again;
    let title = review.open.catalogue().requirement(&key).map(|r| r.title.clone());
    let id = key.requirement.to_string();
    let href = review.app.requirement_href(&key);
    let rated = level.map(|level| tv("prop-again-rated", &[("level", (&level_name(level)).into())]));
    let words = moved.iter().map(moved_words).collect::<Vec<_>>().join(" ");
    let links = moved.iter().map(|moved| {
        let words = tv("prop-look", &[("id", moved.source.requirement.as_str().into())]);
        view! { <a class="link" href=review.app.requirement_href(&moved.source)>{words}</a> }
    });
    let keep_label = tv("prop-keep-label", &[("id", (&id).into())]);
    let keep = move |_| {
        review.open.reconfirm(&key);
        review.said.set(tv("prop-said-kept", &[("id", key.requirement.as_str().into())]));
    };
    view! {
        <li>
            <a class="id" href=href>{id}</a>
            <div>
                <p>{title}</p>
                <p><b>{words}</b> " " {rated} " " {t("prop-still-right")}</p>
            </div>
            <div class="prop-again__do">
                <button class="btn" type="button" aria-label=keep_label on:click=keep>{t("prop-keep")}</button>
                {links.collect_view()}
            </div>
        </li>
    }
}
