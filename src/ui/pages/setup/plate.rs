//! The title block so far, and the lines that will hang.

use super::draft::Draft;
use super::standards::entry;
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Profile, Role, workshop_hours};
use plumbline_core::catalogue::{IndexEntry, ManagementSystem};

/// What this sets up, and the one step from here.
#[component]
pub fn Plate(
    /// The primary action.
    children: Children,
) -> impl IntoView {
    let app = expect_context::<App>();
    let draft = expect_context::<Draft>();
    let chosen = draft.part(|profile| {
        profile.standards.iter().map(|chosen| chosen.questionnaire.clone()).collect::<Vec<_>>()
    });
    let entries = move || {
        let index = app.index();
        chosen.read().iter().filter_map(|id| entry(&index, id)).collect::<Vec<_>>()
    };
    let hours = move || {
        let n: u32 = entries().iter().map(|entry| entry.n_requirements).sum();
        let n = n as usize;
        let values = [("n", n.into()), ("hours", workshop_hours(n).into())];
        (n > 0).then(|| tv("setup-hours", &values))
    };
    view! {
        <aside class="plate" aria-labelledby="plate-title">
            <div class="plate__block">
                <h2 id="plate-title">{t("setup-plate")}</h2>
                <dl>{move || draft.read(|profile| cells(profile, app, n_apart()))}</dl>
                <p>{hours}</p>
            </div>
            <div class="plate__go">{children()}</div>
            <div class="plate__hang">
                <h2>{t("setup-hang")}</h2>
                <div class="plate__lines">
                    {move || entries().into_iter().map(|entry| view! { <EmptyLine entry /> }).collect_view()}
                </div>
            </div>
        </aside>
    }
}

/// Requirements of the open assessment with a target of their own.
fn n_apart() -> usize {
    use_context::<OpenAssessment>().map_or(0, |open| {
        open.read(|doc| doc.answers.values().filter(|answer| answer.target.is_some()).count())
    })
}

fn cells(profile: &Profile, app: App, n_apart: usize) -> impl IntoView + use<> {
    let sites = profile.sites.iter().map(|site| site.name.trim()).filter(|name| !name.is_empty());
    let sites = sites.collect::<Vec<_>>().join(", ");
    let people = profile.people.map(|n| n.to_string()).unwrap_or_default();
    let standards = profile.standards.iter().map(|chosen| {
        let entry = entry(&app.index(), &chosen.questionnaire);
        let name = entry.as_ref().map_or_else(|| chosen.questionnaire.to_string(), IndexEntry::name);
        cell("wide", entry.map_or_else(|| t("setup-standard"), |entry| system(&entry)), name)
    });
    view! {
        {cell("wide name", t("setup-organisation"), profile.organisation.clone())}
        {cell("wide", t("setup-makes-short"), profile.makes.clone())}
        {cell("wide", t("setup-role"), roles(profile))}
        {cell("l", t("setup-sites"), sites)}
        {cell("", t("setup-people"), people)}
        {standards.collect_view()}
        {cell("l", t("setup-target"), targets(profile, n_apart))}
        {cell("", t("setup-by"), profile.assessor.clone())}
    }
}

fn cell(class: &'static str, term: String, value: String) -> impl IntoView {
    let value = if value.trim().is_empty() { "–".to_owned() } else { value };
    view! {
        <div class=class>
            <dt>{term}</dt>
            <dd>{value}</dd>
        </div>
    }
}

fn roles(profile: &Profile) -> String {
    let chosen = Role::ALL.into_iter().filter(|role| profile.roles.contains(role));
    chosen.map(|role| t(&format!("setup-role-short-{}", role.name()))).collect::<Vec<_>>().join(", ")
}

/// `3`, `3 and 4`, `3, two set apart`
fn targets(profile: &Profile, n_apart: usize) -> String {
    let levels: Vec<String> =
        profile.standards.iter().map(|chosen| chosen.target.get().to_string()).collect();
    let is_one = levels.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
    let words = if is_one { levels.first().cloned().unwrap_or_default() } else { levels.join(", ") };
    if n_apart == 0 || words.is_empty() {
        return words;
    }
    tv("setup-target-apart", &[("targets", (&words).into()), ("n", n_apart.into())])
}

fn system(entry: &IndexEntry) -> String {
    match entry.system {
        ManagementSystem::Isms => t("setup-caption-office"),
        ManagementSystem::Csms => t("setup-caption-plant"),
    }
}

/// A line with all its requirements unanswered.
#[component]
fn EmptyLine(
    /// Which standard.
    entry: IndexEntry,
) -> impl IntoView {
    let n = entry.n_requirements;
    let pitch = 2.4;
    let height = f64::from(n) * pitch;
    let marks: String = (0..n).map(|idx| format!("M4 {:.1}h8v1h-8z", 8.0 + f64::from(idx) * pitch)).collect();
    let end = height + 18.0;
    let asked = tv("setup-to-ask", &[("n", (n as usize).into())]);
    view! {
        <figure>
            <figcaption><b>{system(&entry)}</b><span>{asked}</span></figcaption>
            <svg width="16" height=end + 26.0 viewBox=format!("0 0 16 {}", end + 26.0) aria-hidden="true">
                <path class="k-faint" d=marks />
                <path class="k-line" d=format!("M8 0V{end:.1}") />
                <path class="k-bob" d=format!("M8 {:.1}l6 7-6 18-6-18z", end - 1.0) />
            </svg>
        </figure>
    }
}
