//! Bringing a list in: pasted or from a file, looked at first, then taken by one button.

use super::preview::Preview;
use super::state::{PASTE_FIELD, ScopeState, THINGS};
use crate::adapters::files::{self, FileError};
use crate::adapters::{page, spawn, view_port};
use crate::state::app::NoticeValue;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::file::MAX_BYTES;
use plumbline_core::scope::{Import, ImportError, MAX_ROWS, RowKind, import, list_text};

/// The panel; nothing until somebody wants to bring a list in.
#[component]
pub fn ImportPanel() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    view! {
        <Show when=move || scope.is_importing.get()>
            <Panel />
        </Show>
    }
}

#[component]
fn Panel() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let text = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<String>);
    let list = scope.open.derive_outline(move |doc, _| {
        let text = text.read();
        (!text.trim().is_empty()).then(|| import(doc, &text))
    });
    let choose = move |event| {
        let Some(file) = files::chosen(&event) else { return };
        spawn(async move {
            match files::read(file).await {
                Ok(bytes) => {
                    refused.set(None);
                    text.set(list_text(&bytes));
                }
                Err(error) => refused.set(Some(file_words(&error))),
            }
        });
    };
    let problem = move || match list.read().as_ref() {
        Some(Err(error)) => Some(error_words(error)),
        _ => refused.get(),
    };
    let read = Memo::new(move |_| list.get().and_then(Result::ok));
    let close = move |_| {
        scope.is_importing.set(false);
        view_port::after_paint(|| {
            page::focus("main");
            page::focus(THINGS);
        });
    };
    view! {
        <section class="sec import" aria-labelledby="import-title">
            <div class="sec__h">
                <h2 id="import-title">{t("scope-import")}</h2>
                <p>{t("scope-import-say")}</p>
                <button class="btn scope__push" type="button" on:click=close>{t("cancel")}</button>
            </div>
            <div class="import__ways">
                <label class="field import__paste">
                    <span>{t("scope-paste")}</span>
                    <textarea
                        id=PASTE_FIELD
                        rows="6"
                        spellcheck="false"
                        placeholder=t("scope-paste-example")
                        prop:value=text
                        on:input=move |event| {
                            refused.set(None);
                            text.set(event_target_value(&event));
                        }
                    ></textarea>
                </label>
                <label class="field import__file">
                    <span>{t("scope-import-file")}</span>
                    <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" on:change=choose />
                </label>
            </div>
            <div role="alert">{move || problem().map(|words| view! { <p class="import__problem">{words}</p> })}</div>
            <Show when=move || read.read().is_some()>
                <Preview list=read />
                <Take list=read />
            </Show>
        </section>
    }
}

/// The one button that takes the list.
#[component]
fn Take(
    /// As looked at.
    list: Memo<Option<Import>>,
) -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let n = move || {
        let list = list.read();
        list.as_ref().map_or(0, |list| list.n(RowKind::New) + list.n(RowKind::Changed))
    };
    let take = move |_| {
        let Some(list) = list.get_untracked() else { return };
        let (new, changed) = (list.n(RowKind::New), list.n(RowKind::Changed));
        scope.is_importing.set(false);
        scope.open.take_import(&list);
        let values = [("new", NoticeValue::Count(new)), ("changed", NoticeValue::Count(changed))];
        scope.app.say("scope-taken", &values);
        view_port::after_paint(|| {
            page::scroll_to_top();
            page::focus("main");
        });
    };
    view! {
        <p class="import__take">
            <button class="btn btn--act" type="button" disabled=move || n() == 0 on:click=take>
                {move || tv("scope-take", &[("n", n().into())])}
            </button>
            <span class="muted">{t("scope-take-say")}</span>
        </p>
    }
}

fn error_words(error: &ImportError) -> String {
    match error {
        ImportError::Empty => t("scope-import-empty"),
        ImportError::NoName => t("scope-import-no-name"),
        ImportError::TooMany => tv("scope-import-many", &[("n", MAX_ROWS.into())]),
        ImportError::Unreadable { row } => {
            tv("scope-import-unreadable", &[("row", usize::try_from(*row).unwrap_or_default().into())])
        }
    }
}

fn file_words(error: &FileError) -> String {
    match error {
        FileError::TooLarge { .. } => {
            let most = usize::try_from(MAX_BYTES / (1024 * 1024)).unwrap_or(usize::MAX);
            tv("scope-import-large", &[("most", most.into())])
        }
        FileError::Unreadable => t("scope-import-no-file"),
    }
}
