//! Setup: who is measured, by what, and how true it must be; on one page, two minutes.

mod apart;
mod draft;
mod fields;
mod organisation;
mod plate;
mod roles;
mod sites;
mod standards;
mod targets;

use crate::adapters::{page, view_port};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::state::route::{Filter, Page};
use crate::ui::words::t;
use apart::ApartList;
use draft::Draft;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use organisation::OrganisationPart;
use plate::Plate;
use plumbline_core::assessment::{Missing, Profile};
use roles::RolesPart;
use sites::SitesPart;
use standards::StandardsPart;
use targets::TargetsPart;

/// Setup of a new assessment.
#[component]
pub fn NewPage() -> impl IntoView {
    let app = expect_context::<App>();
    let profile = RwSignal::new(draft::suggested(&app.index()));
    let put = Callback::new(move |(changed, _): (Profile, Option<String>)| profile.set(changed));
    let draft = Draft::new(profile.into(), put);
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        let tidied = profile.get_untracked().tidied();
        match tidied.missing().first() {
            None => app.create(tidied),
            Some(missing) => {
                draft.point_out();
                page::focus(field_of(*missing));
            }
        }
    };
    provide_context(draft);
    view! {
        <main class="sheet" id="main" tabindex="-1">
            <Lede />
            <form class="setup" id="setup" novalidate on:submit=begin>
                <Parts />
            </form>
            <Plate>
                <button class="btn btn--act" type="submit" form="setup">
                    {t("setup-start")}
                    <kbd aria-hidden="true">"Enter"</kbd>
                </button>
            </Plate>
        </main>
    }
}

/// Setup of the open assessment: every change counts at once and can be taken back.
#[component]
pub fn SetupPage() -> impl IntoView {
    let app = expect_context::<App>();
    let open = expect_context::<OpenAssessment>();
    let profile = open.derive_outline(|doc, _| doc.profile.clone());
    let put = Callback::new(move |(changed, gesture): (Profile, Option<String>)| {
        open.put_profile(changed, gesture.as_deref());
    });
    let draft = Draft::new(profile.into(), put);
    draft.point_out();
    provide_context(draft);
    let is_begun = open.derive(|doc, _| !doc.answers.is_empty());
    let go = move || if is_begun.get() { t("setup-go-on") } else { t("setup-start") };
    let assess = move || {
        let place = app.last_place(&open.id());
        app.href(Page::Assess(place, Filter::default()))
    };
    view! {
        <main class="sheet" id="main" tabindex="-1">
            <Lede />
            // Nothing is sent: what is typed counts at once, and Enter only leaves the field.
            <form
                class="setup"
                id="setup"
                novalidate
                on:submit=|event: SubmitEvent| {
                    event.prevent_default();
                    view_port::blur();
                }
            >
                <Parts />
                <ApartList />
            </form>
            <Plate>
                <a class="btn btn--act" href=assess>{go}</a>
                <p class="muted">{t("setup-live")}</p>
            </Plate>
        </main>
    }
}

#[component]
fn Lede() -> impl IntoView {
    view! {
        <div class="s-lede">
            <h1 class="h1">{t("setup-title")}</h1>
            <p class="stand">{t("setup-stand")}</p>
        </div>
    }
}

#[component]
fn Parts() -> impl IntoView {
    view! {
        <OrganisationPart />
        <RolesPart />
        <SitesPart />
        <StandardsPart />
        <TargetsPart />
    }
}

fn field_of(missing: Missing) -> &'static str {
    match missing {
        Missing::Organisation => organisation::NAME,
        Missing::Standards => standards::FIRST,
    }
}
