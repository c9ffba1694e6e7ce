//! What the data have changed since a section was written, and what to do about it.

use super::diff::{DiffLine, WordKind, difference};
use super::state::{Desk, Place};
use super::words::place_name;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::scope::StatementPart;

/// The draft that was written over against the draft of today.
#[component]
pub fn Difference(
    /// Where.
    place: Place,
    /// The section.
    part: Memo<Option<StatementPart>>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let lines = Memo::new(move |_| {
        let part = part.read();
        let before = part.as_ref().and_then(|part| Some((part.edited.as_ref()?.draft.as_str(), &part.draft)));
        before.map(|(before, now)| difference(before, now)).unwrap_or_default()
    });
    view! {
        <div class="st-diff" role="group" aria-label=format!("{}: {}", t("statements-diff"), place_name(place))>
            <h4>{t("statements-diff")}</h4>
            <ul>{move || lines.get().into_iter().map(line).collect_view()}</ul>
            <p class="st-acts">
                <button class="btn" type="button" on:click=move |_| desk.take_draft(place)>
                    {t("statements-take")}
                    <span class="vh">": " {place_name(place)}</span>
                </button>
                <button class="btn" type="button" on:click=move |_| desk.keep(place)>
                    {t("statements-keep")}
                    <span class="vh">": " {place_name(place)}</span>
                </button>
            </p>
        </div>
    }
}

/// The word says what happened, and the shape says it again: struck through is gone, underlined is new.
fn line(line: DiffLine) -> impl IntoView {
    let class = format!("st-diff__line st-diff__line--{}", line.kind.name());
    let words = line.words.into_iter().map(|(kind, text)| match kind {
        WordKind::Same => text.into_any(),
        WordKind::Gone => view! { <del>{text}</del> }.into_any(),
        WordKind::Added => view! { <ins>{text}</ins> }.into_any(),
    });
    view! {
        <li class=class>
            <span class="st-diff__kind">{t(&format!("statements-line-{}", line.kind.name()))}</span>
            <span class="st-diff__text">{words.collect_view()}</span>
        </li>
    }
}
