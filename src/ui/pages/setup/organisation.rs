//! The organisation: name, what it makes, people, who keeps the assessment.

use super::draft::Draft;
use super::fields::{Part, PeopleInput, TextField};
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::Missing;

/// Names the field for the organisation.
pub const NAME: &str = "setup-name";
const PEOPLE: &str = "setup-people";

/// Who is measured.
#[component]
pub fn OrganisationPart() -> impl IntoView {
    let draft = expect_context::<Draft>();
    let needs_name =
        Signal::derive(move || draft.lacks(Missing::Organisation).then(|| t("setup-name-needed")));
    view! {
        <Part number=1 name="setup-org">
            <div class="flds">
                <TextField
                    id=NAME
                    class="w6"
                    autocomplete="organization"
                    value=draft.part(|profile| profile.organisation.clone())
                    problem=needs_name
                    on_type=Callback::new(move |text| draft.edit(Some(NAME), |p| p.organisation = text))
                />
                <PeopleField />
                <TextField
                    id="setup-makes"
                    class="w6"
                    value=draft.part(|profile| profile.makes.clone())
                    on_type=Callback::new(move |text| draft.edit(Some("setup-makes"), |p| p.makes = text))
                />
                <TextField
                    id="setup-by"
                    class="w2"
                    autocomplete="name"
                    value=draft.part(|profile| profile.assessor.clone())
                    on_type=Callback::new(move |text| draft.edit(Some("setup-by"), |p| p.assessor = text))
                />
            </div>
        </Part>
    }
}

#[component]
fn PeopleField() -> impl IntoView {
    let draft = expect_context::<Draft>();
    let is_wrong = RwSignal::new(false);
    let help = move || if is_wrong.get() { t("setup-number-needed") } else { t("setup-people-help") };
    view! {
        <p class="fld w2" class:fld--need=is_wrong>
            <label for=PEOPLE>{t(PEOPLE)}</label>
            <PeopleInput
                id=PEOPLE
                described_by="setup-people-help"
                value=draft.part(|profile| profile.people)
                is_wrong
                on_type=Callback::new(move |people| draft.edit(Some(PEOPLE), |p| p.people = people))
            />
            <small id="setup-people-help">{help}</small>
        </p>
    }
}
