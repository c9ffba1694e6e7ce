//! Home: the assessments on this device, how they stand, what is due, what a lost browser would cost, how to begin.

mod appearance;
mod backup;
mod begin;
mod damaged;
mod delete;
mod desk;
mod due;
mod first;
mod hang;
mod job;
mod keys;
mod lede;
mod open_file;
mod others;
mod words;

use crate::state::app::App;
use crate::ui::words::t;
use appearance::AppearanceField;
use backup::BackupSection;
use begin::{Begin, BeginSection};
use damaged::DamagedSection;
use delete::{DeleteDialog, Doomed};
use desk::Desk;
use due::DueSection;
use first::FirstTime;
use job::JobCard;
use lede::Lede;
use leptos::prelude::*;
use open_file::{DropZone, Opener, RefusedNote};
use others::OtherSection;

/// How many assessments are drawn; further ones are listed.
const N_DRAWN: usize = 2;

/// The assessments on this device.
#[component]
pub fn HomePage() -> impl IntoView {
    let app = expect_context::<App>();
    let desk = Desk::new(app);
    let opener = Opener::new(app);
    provide_context(desk);
    provide_context(opener);
    provide_context(Doomed::new());
    keys::listen(app, desk, opener);
    let is_empty = Memo::new(move |_| desk.jobs().read().is_empty());
    view! {
        <main class="sheet home" id="main" tabindex="-1">
            <DropZone />
            <RefusedNote />
            {move || if is_empty.get() { view! { <FirstTime /> }.into_any() } else { view! { <Table /> }.into_any() }}
            <DamagedSection />
            <section class="sec home-foot" aria-labelledby="home-foot-title">
                <div class="sec__h"><h2 id="home-foot-title">{t("home-browser")}</h2></div>
                <div class="home-foot__b">
                    <AppearanceField />
                    <p class="say2">{t("home-browser-say")}</p>
                    <p class="muted">{t("disclaimer")}</p>
                </div>
            </section>
            <DeleteDialog />
        </main>
    }
}

/// What lies on the table once there is something.
#[component]
fn Table() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let drawn = move || {
        let jobs = desk.jobs().get();
        let is_one = jobs.len() == 1;
        let cards = jobs.iter().take(N_DRAWN).cloned().map(|job| view! { <JobCard job is_one /> });
        view! { <div class="jobs" class:jobs--one=is_one>{cards.collect_view()}</div> }
    };
    view! {
        {move || desk.current().map(|job| view! { <Lede job /> })}
        {drawn}
        {move || {
            let others: Vec<_> = desk.jobs().read().iter().skip(N_DRAWN).cloned().collect();
            (!others.is_empty()).then(|| view! { <OtherSection jobs=others /> })
        }}
        {move || desk.current().map(|job| view! { <DueSection job /> })}
        <BackupSection />
        <BeginSection>
            <Begin />
        </BeginSection>
    }
}
