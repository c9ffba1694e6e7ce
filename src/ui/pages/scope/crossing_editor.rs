//! The editor of one crossing.

use super::editor::EditorForm;
use super::end_field::end_fields;
use super::fields::{ChoiceField, Draft, TextField, used};
use super::state::{CROSSING_FIELD, ScopeState};
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Interface, InterfaceKind};
use plumbline_core::ids::InterfaceId;

/// Years before this one are a date half typed.
const FIRST_YEAR: i16 = 2000;

/// The form.
#[component]
pub fn CrossingEditor(
    /// Of which interface.
    id: InterfaceId,
) -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let ids = StoredValue::new(id);
    let value = scope.open.derive_outline(move |doc, _| ids.with_value(|id| doc.interfaces.get(id).cloned()));
    let draft = Draft::new(value, move |interface, gesture| {
        ids.with_value(|id| scope.open.put_interface(id, interface, gesture));
    });
    view! {
        <EditorForm
            label=t("scope-crossing-edit")
            remove_words=t("scope-crossing-remove")
            on_close=move || scope.close_crossing()
            on_remove=move || scope.remove_crossing(&ids.get_value())
        >
            {name_field().view(draft)}
            {kind_field().view(draft)}
            {end_fields(scope, draft)}
            {agreement_field().view(draft)}
            {day_field(draft)}
            {owner_fields(scope, draft)}
        </EditorForm>
    }
}

fn name_field() -> TextField<Interface> {
    TextField {
        label: t("scope-field-crossing"),
        id: Some(CROSSING_FIELD),
        gesture: "crossing name",
        class: "w6",
        list: None,
        get: |interface| interface.name.clone(),
        set: |interface, text| interface.name = text,
    }
}

fn kind_field() -> ChoiceField<Interface> {
    let options = InterfaceKind::ALL
        .iter()
        .map(|kind| (kind.name().to_owned(), t(&format!("scope-interface-{}", kind.name()))));
    ChoiceField {
        label: t("scope-field-crossing-kind"),
        class: "w6",
        options: options.collect(),
        get: |interface| interface.kind.name().to_owned(),
        set: |interface, name| {
            if let Some(kind) = InterfaceKind::ALL.iter().find(|kind| kind.name() == name) {
                interface.kind = *kind;
            }
        },
    }
}

fn agreement_field() -> TextField<Interface> {
    TextField {
        label: t("scope-field-agreement"),
        id: None,
        gesture: "agreement",
        class: "w9",
        list: None,
        get: |interface| interface.agreement.clone(),
        set: |interface, text| interface.agreement = text,
    }
}

fn day_field(draft: Draft<Interface>) -> impl IntoView {
    let value = draft.get(|interface| interface.agreed_on.map(|day| day.to_string()).unwrap_or_default());
    let on_input = move |event| {
        let text = event_target_value(&event);
        let day = text.parse::<Date>().ok().filter(|day| day.year() >= FIRST_YEAR);
        if day.is_some() || text.is_empty() {
            draft.change(Some("agreed on"), |interface| interface.agreed_on = day);
        }
    };
    view! {
        <label class="field w3">
            <span>{t("scope-field-agreed-on")}</span>
            <input type="date" prop:value=value on:change=on_input />
        </label>
    }
}

fn owner_fields(scope: ScopeState, draft: Draft<Interface>) -> impl IntoView {
    let owners = scope.open.derive_outline(|doc, _| {
        let of_interfaces =
            doc.interfaces.values().flat_map(|interface| [&interface.isms_owner, &interface.csms_owner]);
        used(of_interfaces.chain(doc.assets.values().map(|asset| &asset.owner)).map(String::as_str))
    });
    let isms = TextField {
        label: t("scope-field-isms-owner"),
        id: None,
        gesture: "isms owner",
        class: "w6",
        list: Some(("crossing-owners-isms", owners.into())),
        get: |interface: &Interface| interface.isms_owner.clone(),
        set: |interface, text| interface.isms_owner = text,
    };
    let csms = TextField {
        label: t("scope-field-csms-owner"),
        id: None,
        gesture: "csms owner",
        class: "w6",
        list: Some(("crossing-owners-csms", owners.into())),
        get: |interface: &Interface| interface.csms_owner.clone(),
        set: |interface, text| interface.csms_owner = text,
    };
    (isms.view(draft), csms.view(draft))
}
