//! A list looked at before it is taken: what each column was taken for, what would change, what is unclear.

use super::words::{level_figure, name_words, region_words};
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::scope::{Column, Doubt, Import, ImportRow, RowKind};

/// How many rows are shown as they would be taken.
const N_ROWS: usize = 5;
/// How many doubts are written out.
const N_DOUBTS: usize = 12;

/// The preview.
#[component]
pub fn Preview(
    /// As looked at.
    list: Memo<Option<Import>>,
) -> impl IntoView {
    let body = move || {
        list.get().map(|list| {
            view! {
                {counts(&list)}
                <div class="import__look">
                    {columns(&list)}
                    {first_rows(&list)}
                </div>
                {doubts(&list)}
            }
        })
    };
    view! { <div class="import__preview" aria-live="polite">{body}</div> }
}

fn counts(list: &Import) -> impl IntoView + use<> {
    let kinds = [
        ("new", RowKind::New),
        ("changed", RowKind::Changed),
        ("same", RowKind::Same),
        ("skipped", RowKind::Skipped),
    ];
    let kinds = kinds.map(|(name, kind)| {
        view! { <div><dt>{t(&format!("scope-row-{name}"))}</dt><dd>{list.n(kind)}</dd></div> }
    });
    let doubtful = list.n_doubtful();
    view! {
        <dl class="import__counts">
            {kinds.collect_view()}
            <div><dt>{t("scope-row-doubtful")}</dt><dd>{doubtful}</dd></div>
        </dl>
    }
}

/// What each column was taken for.
fn columns(list: &Import) -> impl IntoView + use<> {
    let rows = list.columns.iter().enumerate().map(|(idx, (heading, column))| {
        let heading = if heading.is_empty() {
            tv("scope-column-n", &[("n", (idx + 1).into())])
        } else {
            heading.clone()
        };
        let taken = match column {
            Some(column) => t(&format!("scope-column-{}", column_key(*column))).into_any(),
            None => view! { <span class="muted">{t("scope-column-none")}</span> }.into_any(),
        };
        view! { <tr><th scope="row">{heading}</th><td>{taken}</td></tr> }
    });
    view! {
        <table class="import__columns">
            <caption>{t("scope-columns")}</caption>
            <thead>
                <tr><th scope="col">{t("scope-column-yours")}</th><th scope="col">{t("scope-column-taken")}</th></tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn column_key(column: Column) -> &'static str {
    match column {
        Column::Name => "name",
        Column::Kind => "kind",
        Column::Site => "site",
        Column::Level => "level",
        Column::Zone => "zone",
        Column::Owner => "owner",
        Column::Criticality => "criticality",
        Column::Scope => "scope",
        Column::Lead => "lead",
        Column::Exclusion => "exclusion",
        Column::Note => "note",
    }
}

/// The first rows as they would be taken.
fn first_rows(list: &Import) -> impl IntoView + use<> {
    let taken = list.rows.iter().filter(|row| row.kind != RowKind::Skipped);
    let rows = taken.take(N_ROWS).map(|ImportRow { asset, .. }| {
        let site = if asset.site.is_empty() { "–".to_owned() } else { asset.site.clone() };
        let owner = if asset.owner.is_empty() { "–".to_owned() } else { asset.owner.clone() };
        view! {
            <tr>
                <th scope="row">{name_words(asset)}</th>
                <td>{t(&format!("asset-kind-{}", asset.kind.name()))}</td>
                <td>{asset.level.map_or("–", |level| level_figure(Some(level)))}</td>
                <td>{site}</td>
                <td>{region_words(asset.region())}</td>
                <td>{owner}</td>
            </tr>
        }
    });
    let heads = [
        "scope-col-name",
        "scope-col-kind",
        "scope-col-level",
        "scope-col-site",
        "scope-column-scope",
        "scope-col-owner",
    ];
    view! {
        <div class="import__rows">
            <table>
                <caption>{t("scope-first-rows")}</caption>
                <thead><tr>{heads.map(|key| view! { <th scope="col">{t(key)}</th> }).collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn doubts(list: &Import) -> impl IntoView + use<> {
    let all = list.rows.iter().flat_map(|row| row.doubts.iter().map(move |doubt| doubt_words(row, doubt)));
    let all: Vec<String> = all.collect();
    let rest = all.len().saturating_sub(N_DOUBTS);
    (!all.is_empty()).then(|| {
        let said = all.into_iter().take(N_DOUBTS).map(|words| view! { <li>{words}</li> });
        let rest = (rest > 0)
            .then(|| view! { <li class="muted">{tv("scope-doubts-rest", &[("n", rest.into())])}</li> });
        view! {
            <div class="import__doubts">
                <h3>{t("scope-doubts")}</h3>
                <ul>{said.collect_view()}{rest}</ul>
            </div>
        }
    })
}

fn doubt_words(row: &ImportRow, doubt: &Doubt) -> String {
    let number = usize::try_from(row.number).unwrap_or_default();
    let name = name_words(&row.asset);
    match doubt {
        Doubt::Unknown { column, value } => {
            let column = t(&format!("scope-column-{}", column_key(*column)));
            tv(
                "scope-doubt-unknown",
                &[
                    ("row", number.into()),
                    ("name", (&name).into()),
                    ("column", (&column).into()),
                    ("value", value.into()),
                ],
            )
        }
        Doubt::Repeated => tv("scope-doubt-repeated", &[("row", number.into()), ("name", (&name).into())]),
    }
}
