//! One end of a crossing: a thing, named as it is typed. With thousands of things a list to scroll would not do.

use super::fields::Draft;
use super::state::ScopeState;
use super::words::end_words;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, Interface};
use plumbline_core::ids::AssetId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The names that both ends are chosen from.
const NAMES: &str = "crossing-ends";

/// Which end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The one named first.
    From,
    /// The other.
    To,
}

impl End {
    fn of(self, interface: &Interface) -> Option<AssetId> {
        match self {
            Self::From => interface.from.clone(),
            Self::To => interface.to.clone(),
        }
    }

    fn put(self, interface: &mut Interface, id: Option<AssetId>) {
        match self {
            Self::From => interface.from = id,
            Self::To => interface.to = id,
        }
    }

    fn label(self) -> String {
        match self {
            Self::From => t("scope-field-from"),
            Self::To => t("scope-field-to"),
        }
    }
}

/// Things by what they are called in the fields.
type Names = Arc<BTreeMap<String, AssetId>>;

/// Both ends.
pub fn end_fields(scope: ScopeState, draft: Draft<Interface>) -> impl IntoView {
    let names: Memo<Names> = scope.open.derive_outline(|doc, _| Arc::new(names(doc)));
    let options =
        move || names.read().keys().map(|name| view! { <option value=name.clone()></option> }).collect_view();
    view! {
        {end_field(scope, draft, names, End::From)}
        {end_field(scope, draft, names, End::To)}
        <datalist id=NAMES>{options}</datalist>
    }
}

fn end_field(scope: ScopeState, draft: Draft<Interface>, names: Memo<Names>, end: End) -> impl IntoView {
    let is_unknown = RwSignal::new(false);
    let value = move || {
        let id = draft.value.read().as_ref().and_then(|interface| end.of(interface));
        scope.open.peek(|doc| id.and_then(|id| called(doc, &id))).unwrap_or_default()
    };
    let put = move |event| {
        let text = event_target_value(&event);
        let id = found(&names.read_untracked(), text.trim());
        is_unknown.set(id.is_none() && !text.trim().is_empty());
        if id.is_some() || text.trim().is_empty() {
            draft.change(None, |interface| end.put(interface, id));
        }
    };
    view! {
        <label class="field w6">
            <span>{end.label()}</span>
            <input
                type="text"
                list=NAMES
                autocomplete="off"
                placeholder=t("scope-end-type")
                aria-invalid=move || is_unknown.get().then_some("true")
                prop:value=value
                on:change=put
            />
            <small role="status">{move || is_unknown.get().then(|| t("scope-end-unknown"))}</small>
        </label>
    }
}

/// Name, level and site: what tells things apart.
fn called(doc: &Assessment, id: &AssetId) -> Option<String> {
    let words = end_words(doc, Some(id))?;
    let site = doc.assets.get(id).map(|asset| asset.site.as_str()).filter(|site| !site.is_empty());
    Some(match site {
        Some(site) => format!("{words}, {site}"),
        None => words,
    })
}

fn names(doc: &Assessment) -> BTreeMap<String, AssetId> {
    doc.assets.keys().filter_map(|id| Some((called(doc, id)?, id.clone()))).collect()
}

/// The thing that `text` names: as the field calls it, or by the beginning that only one has.
fn found(names: &BTreeMap<String, AssetId>, text: &str) -> Option<AssetId> {
    if text.is_empty() {
        return None;
    }
    if let Some(id) = names.get(text) {
        return Some(id.clone());
    }
    let text = text.to_lowercase();
    let mut begun = names.iter().filter(|(name, _)| name.to_lowercase().starts_with(&text));
    let first = begun.next()?;
    begun.next().is_none().then(|| first.1.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_found_by_its_name_or_a_beginning_of_its_own() {
        let names = ["MES (3), Lindau", "MES (3), Halden", "ERP (4)"];
        let names = names.into_iter().map(|name| (name.to_owned(), AssetId::new(name))).collect();
        assert_eq!(found(&names, "erp"), Some("ERP (4)".into()));
        assert_eq!(found(&names, "MES (3), Halden"), Some("MES (3), Halden".into()));
        assert_eq!(found(&names, "MES"), None);
        assert_eq!(found(&names, ""), None);
    }
}
