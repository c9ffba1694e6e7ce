//! What storage holds and this release cannot read: listed, and saved untouched on request.

use super::open_file::why_words;
use crate::adapters::download;
use crate::state::app::App;
use crate::state::storage::Damaged;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::file::EXTENSION;
use std::sync::Arc;

/// Documents that cannot be read; nothing where there are none.
#[component]
pub fn DamagedSection() -> impl IntoView {
    let damaged = expect_context::<App>().damaged();
    move || {
        let all = damaged.get();
        (!all.is_empty()).then(|| {
            view! {
                <section class="sec" aria-labelledby="home-damaged">
                    <div class="sec__h">
                        <h2 id="home-damaged">{tv("home-damaged", &[("n", all.len().into())])}</h2>
                    </div>
                    <p class="say2">{t("home-damaged-say")}</p>
                    <ul class="damaged">{all.into_iter().map(|one| view! { <Row one /> }).collect_view()}</ul>
                </section>
            }
        })
    }
}

#[component]
fn Row(
    /// Which document.
    one: Arc<Damaged>,
) -> impl IntoView {
    let (why, id) = (why_words(&one.why), one.id.clone());
    let save = move |_| {
        let name = format!("{}.{EXTENSION}", one.id);
        download::save_file(&name, "application/octet-stream", &one.bytes);
    };
    view! {
        <li>
            <span class="id">{id.clone()}</span>
            <p>{why}</p>
            <button class="btn" type="button" on:click=save>
                {t("home-damaged-save")}
                <span class="vh">", " {id}</span>
            </button>
        </li>
    }
}
