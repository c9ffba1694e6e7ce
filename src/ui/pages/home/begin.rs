//! The ways to begin: a new assessment, a file, the worked example.

use super::desk::Desk;
use super::open_file::{FILE_INPUT, Opener};
use crate::adapters::files;
use crate::state::app::App;
use crate::state::route::Route;
use crate::ui::words::{t, tv};
use leptos::prelude::*;

/// The frame round [`Begin`] where there are assessments already.
#[component]
pub fn BeginSection(
    /// The ways to begin.
    children: Children,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let stay = move || tv("home-begin-stay", &[("n", desk.jobs().read().len().into())]);
    view! {
        <section class="sec" aria-labelledby="home-begin">
            <div class="sec__h">
                <h2 id="home-begin">{t("home-begin")}</h2>
                <p>{stay}</p>
            </div>
            {children()}
        </section>
    }
}

/// The three ways, with their keys.
#[component]
pub fn Begin() -> impl IntoView {
    let app = expect_context::<App>();
    let opener = expect_context::<Opener>();
    let n_questions: u32 = app.index().questionnaires.iter().map(|entry| entry.n_requirements).sum();
    let new_say = tv("home-new-say", &[("n", (n_questions as usize).into())]);
    let on_file = move |event: leptos::ev::Event| {
        if let Some(file) = files::chosen(&event) {
            opener.open_file(file);
        }
    };
    view! {
        <ul class="starts">
            <li>
                <a class="start" href=Route::New.print()>
                    <kbd aria-hidden="true">"N"</kbd>
                    <b>{t("home-new")}</b>
                    <span>{new_say}</span>
                </a>
            </li>
            <li>
                <label class="start">
                    <input class="vh" type="file" id=FILE_INPUT on:change=on_file />
                    <kbd aria-hidden="true">"O"</kbd>
                    <b>{t("home-file")}</b>
                    <span>{t("home-file-say")}</span>
                </label>
            </li>
            <li>
                <button class="start" type="button" on:click=move |_| opener.open_example()>
                    <kbd aria-hidden="true">"W"</kbd>
                    <b>{t("home-example")}</b>
                    <span>{t("home-example-say")}</span>
                </button>
            </li>
        </ul>
    }
}
