//! What is wrong with the scopes as drawn, kind by kind; each is put right where it stands.

use super::fields::used;
use super::fix::{OWNERS, fixes, group_id};
use super::section::letter;
use super::state::{CROSSINGS, FINDINGS, ScopeState};
use super::words::{end_words, name_words};
use crate::adapters::page;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::{Assessment, Asset, Region};
use plumbline_core::scope::{AssetFinding, ScopeFinding, crossings, suggested_region};

/// How many findings of one kind are written out.
const N_FIRST: usize = 5;

/// A finding in words.
#[derive(Debug, Clone, PartialEq)]
struct Item {
    finding: ScopeFinding,
    name: String,
    /// Where it is, after the name.
    site: String,
    says: String,
    region: Option<Region>,
}

/// Findings of one kind.
#[derive(Debug, Clone, PartialEq)]
struct Kind {
    name: &'static str,
    n: usize,
    items: Vec<Item>,
}

/// The list.
#[component]
pub fn Findings() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let kinds = Memo::new(move |_| {
        let findings = scope.findings.get();
        scope.open.read(|doc| by_kind(doc, &findings))
    });
    let owners =
        scope.open.derive_outline(|doc, _| used(doc.assets.values().map(|asset| asset.owner.as_str())));
    let has_none = move || kinds.read().is_empty();
    view! {
        <div class="found" id=FINDINGS tabindex="-1" role="region" aria-label=t("scope-findings")>
            <datalist id=OWNERS>
                {move || owners.get().into_iter().map(|owner| view! { <option value=owner></option> }).collect_view()}
            </datalist>
            <Show when=has_none>
                <section><h2>{t("scope-found-none")}</h2><p>{t("scope-found-none-say")}</p></section>
            </Show>
            <For each=move || kinds.get() key=|kind| kind.name let(kind)>
                <KindSection kinds name=kind.name />
            </For>
        </div>
    }
}

#[component]
fn KindSection(
    /// All kinds now.
    kinds: Memo<Vec<Kind>>,
    /// Which of them.
    name: &'static str,
) -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let kind = Memo::new(move |_| kinds.read().iter().find(|kind| kind.name == name).cloned());
    let n = move || kind.read().as_ref().map_or(0, |kind| kind.n);
    let heading = move || {
        let words = tv("scope-number-first", &[("n", n().into())]);
        tv(&format!("scope-found-{name}"), &[("n", n().into()), ("words", (&words).into())])
    };
    let items = move || kind.get().map(|kind| kind.items).unwrap_or_default();
    let list_all = move |_| match AssetFinding::ALL.into_iter().find(|finding| finding.name() == name) {
        Some(finding) => scope.list_finding(finding),
        None => page::focus(CROSSINGS),
    };
    view! {
        <section aria-labelledby=group_id(name)>
            <h2 id=group_id(name) tabindex="-1">{heading}</h2>
            <ol>
                <For
                    each=items
                    key=|item| format!("{:?} {} {} {} {:?}", item.finding, item.name, item.site, item.says, item.region)
                    let(item)
                >
                    <li>{item_view(scope, item)}</li>
                </For>
            </ol>
            <Show when=move || { n() > N_FIRST }>
                <p class="found__more">
                    <button class="link" type="button" on:click=list_all>
                        {move || tv("scope-found-all", &[("n", n().into())])}
                    </button>
                </p>
            </Show>
        </section>
    }
}

fn item_view(scope: ScopeState, item: Item) -> impl IntoView {
    let Item { finding, name, site, says, region } = item;
    let title = if site.is_empty() || name.ends_with(&site) {
        format!("{name}.")
    } else {
        format!("{name}, {site}.")
    };
    let title = match finding.clone() {
        ScopeFinding::Nobodys(id)
        | ScopeFinding::CriticalWithoutOwner(id)
        | ScopeFinding::BothWithoutLead(id) => view! {
            <button class="found__name" type="button" on:click=move |_| scope.edit_thing(id.clone())>{title}</button>
        }
        .into_any(),
        ScopeFinding::CrossingWithoutAgreement(id) => view! {
            <button class="found__name" type="button" on:click=move |_| scope.edit_crossing(id.clone())>{title}</button>
        }
        .into_any(),
        ScopeFinding::ExclusionWithoutReason { .. } => view! { <b>{title}</b> }.into_any(),
    };
    view! {
        <p>{title} " " {says}</p>
        {fixes(scope, finding, name, region)}
    }
}

fn by_kind(doc: &Assessment, findings: &[ScopeFinding]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for finding in findings {
        let name = finding.name();
        if kinds.last().is_none_or(|kind| kind.name != name) {
            kinds.push(Kind { name, n: 0, items: Vec::new() });
        }
        if let Some(kind) = kinds.last_mut() {
            kind.n += 1;
            if kind.items.len() < N_FIRST {
                kind.items.extend(item(doc, finding));
            }
        }
    }
    kinds
}

fn item(doc: &Assessment, finding: &ScopeFinding) -> Option<Item> {
    let finding = finding.clone();
    match &finding {
        ScopeFinding::Nobodys(id)
        | ScopeFinding::CriticalWithoutOwner(id)
        | ScopeFinding::BothWithoutLead(id) => {
            let asset = doc.assets.get(id)?;
            let region = Some(suggested_region(asset));
            Some(Item {
                name: name_words(asset),
                site: asset.site.clone(),
                says: asset_words(asset),
                region,
                finding,
            })
        }
        ScopeFinding::CrossingWithoutAgreement(id) => {
            let interface = doc.interfaces.get(id)?;
            let idx = crossings(doc).iter().position(|crossing| crossing.id == *id)?;
            let name =
                if interface.name.trim().is_empty() { t("scope-untitled") } else { interface.name.clone() };
            let end = |id| end_words(doc, id).unwrap_or_default();
            let (from, to) = (end(interface.from.as_ref()), end(interface.to.as_ref()));
            let says = tv("scope-says-crossing", &[("from", (&from).into()), ("to", (&to).into())]);
            Some(Item { name, site: letter(idx), says, region: None, finding })
        }
        ScopeFinding::ExclusionWithoutReason { system, idx } => {
            let exclusion = doc.scopes.get(system)?.exclusions.get(*idx)?;
            let name = exclusion.what.clone();
            let says = t(&format!("scope-says-left-out-{}", system.name()));
            Some(Item { name, site: String::new(), says, region: None, finding })
        }
    }
}

/// The note that people wrote; where there is none, what it is and where it stands.
fn asset_words(asset: &Asset) -> String {
    if !asset.note.trim().is_empty() {
        return asset.note.clone();
    }
    let kind = t(&format!("asset-kind-{}", asset.kind.name()));
    match asset.level {
        Some(level) => tv("scope-says-thing", &[("kind", (&kind).into()), ("level", level.name().into())]),
        None => tv("scope-says-thing-bare", &[("kind", (&kind).into())]),
    }
}
