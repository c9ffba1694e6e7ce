//! The editor of one thing.

use super::editor::EditorForm;
use super::fields::{Draft, TextField, used};
use super::state::{NAME_FIELD, ScopeState};
use super::thing_fields::{exclusion_field, grade_fields, kind_field, lead_field, level_field, note_field};
use super::words::{put_into, region_words};
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::{Asset, Region};
use plumbline_core::ids::AssetId;

/// The form.
#[component]
pub fn ThingEditor(
    /// Of which thing.
    id: AssetId,
) -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let ids = StoredValue::new(id);
    let value = scope.open.derive_outline(move |doc, _| ids.with_value(|id| doc.assets.get(id).cloned()));
    let draft = Draft::new(value, move |asset, gesture| {
        ids.with_value(|id| scope.open.put_asset(id, asset, gesture));
    });
    let region = Memo::new(move |_| value.read().as_ref().map(Asset::region));
    view! {
        <EditorForm
            label=t("scope-thing-edit")
            remove_words=t("scope-thing-remove")
            on_close=move || scope.close_thing()
            on_remove=move || scope.remove_things(&[ids.get_value()])
        >
            {text_fields(scope, draft)}
            <Membership draft region />
            <Show when=move || region.get() == Some(Region::Both)>{lead_field().view(draft)}</Show>
            <Show when=move || region.get() == Some(Region::Neither)>{exclusion_field().view(draft)}</Show>
            {grade_fields().map(|field| field.view(draft)).collect_view()}
            {note_field().view(draft)}
        </EditorForm>
    }
}

fn text_fields(scope: ScopeState, draft: Draft<Asset>) -> impl IntoView {
    let sites = scope.open.derive_outline(|doc, _| {
        let of_profile = doc.profile.sites.iter().map(|site| site.name.as_str());
        used(of_profile.chain(doc.assets.values().map(|asset| asset.site.as_str())))
    });
    let zones =
        scope.open.derive_outline(|doc, _| used(doc.assets.values().map(|asset| asset.zone.as_str())));
    let owners =
        scope.open.derive_outline(|doc, _| used(doc.assets.values().map(|asset| asset.owner.as_str())));
    let text =
        |label: String, gesture, class, list, get: fn(&Asset) -> String, set: fn(&mut Asset, String)| {
            TextField { label, id: None, gesture, class, list, get, set }
        };
    let name = TextField {
        id: Some(NAME_FIELD),
        ..text(
            t("scope-field-name"),
            "name",
            "w6",
            None,
            |asset| asset.name.clone(),
            |asset, text| asset.name = text,
        )
    };
    let site = text(
        t("scope-field-site"),
        "site",
        "w4",
        Some(("thing-sites", sites.into())),
        |asset| asset.site.clone(),
        |asset, text| asset.site = text,
    );
    let zone = text(
        t("scope-field-zone"),
        "zone",
        "w4",
        Some(("thing-zones", zones.into())),
        |asset| asset.zone.clone(),
        |asset, text| asset.zone = text,
    );
    let owner = text(
        t("scope-field-owner"),
        "owner",
        "w4",
        Some(("thing-owners", owners.into())),
        |asset| asset.owner.clone(),
        |asset, text| asset.owner = text,
    );
    (
        name.view(draft),
        kind_field().view(draft),
        level_field().view(draft),
        site.view(draft),
        zone.view(draft),
        owner.view(draft),
    )
}

/// In which scopes it is: four choices.
#[component]
fn Membership(
    /// Being edited.
    draft: Draft<Asset>,
    /// Where it stands now.
    region: Memo<Option<Region>>,
) -> impl IntoView {
    let choices = Region::ALL.map(|each| {
        view! {
            <label class="scope-editor__radio">
                <input
                    type="radio"
                    name="thing-region"
                    value=each.name()
                    prop:checked=move || region.get() == Some(each)
                    on:change=move |_| draft.change(None, |asset| put_into(asset, each))
                />
                {region_words(each)}
            </label>
        }
    });
    view! {
        <fieldset class="scope-editor__in w12">
            <legend>{t("scope-field-region")}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}
