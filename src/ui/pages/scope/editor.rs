//! The frame of an editor on this page: its fields, a way to close it, a way to remove what it edits.

use crate::ui::words::t;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The form; Escape and sending it close it, as everything is saved while it is typed.
#[component]
pub fn EditorForm(
    /// What is edited.
    label: String,
    /// Words of the way to remove it.
    remove_words: String,
    /// Closes the editor.
    on_close: impl Fn() + Copy + 'static,
    /// Removes what it edits.
    on_remove: impl Fn() + 'static,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            on_close();
        }
    };
    view! {
        <form
            class="scope-editor"
            aria-label=label
            on:keydown=on_key
            on:submit=move |event| { event.prevent_default(); on_close(); }
        >
            <div class="scope-editor__fields">{children()}</div>
            <p class="scope-editor__end">
                <button class="btn btn--act" type="submit">{t("scope-edit-close")}</button>
                <span class="muted">{t("scope-edit-saved")}</span>
                <button class="link scope__push" type="button" on:click=move |_| on_remove()>{remove_words}</button>
            </p>
        </form>
    }
}
