//! Plumbline's app: starts it and mounts the shell into the page.
#![expect(
    unreachable_pub,
    reason = "in a binary nothing is reachable from outside; `pub` marks what a module offers"
)]

mod adapters;
mod ports;
mod state;
mod ui;

use leptos::prelude::*;
use state::app::App;
use state::appearance::Theme;
use ui::shell::Shell;
use ui::words::t;

fn main() {
    Theme::chosen().apply();
    leptos::mount::mount_to_body(|| view! { <Start /> });
}

/// Shows nothing until storage has been read, since until then memory is not the truth.
#[component]
fn Start() -> impl IntoView {
    let (app, set_app) = signal::<Option<Result<App, ()>>>(None);
    let owner = Owner::current().unwrap_or_default();
    adapters::spawn(async move {
        let started = App::start(owner).await;
        set_app.set(Some(started.map_err(|_| ())));
    });
    move || match app.get() {
        None => ().into_any(),
        Some(Ok(app)) => view! { <Shell app /> }.into_any(),
        Some(Err(())) => view! { <p class="start-failed" role="alert">{t("start-failed")}</p> }.into_any(),
    }
}
