//! What is in which scope, on screen: figures, findings, crossings, and the two statements as text.

use super::rich;
use super::tables::{Folded, heads};
use leptos::prelude::*;
use plumbline_report::model::{CrossingRow, ScopeCounts, ScopeSheet, ScopeStatement};
use plumbline_report::rich::Rich;

/// The scopes as figures and findings; the picture itself stands on the Scope page and in the PDF.
#[component]
pub fn Scope(
    /// The sheet.
    sheet: ScopeSheet,
) -> impl IntoView {
    let ScopeSheet { headline, stand, counts, findings_heading, findings, .. } = sheet;
    let [heading, hint] = findings_heading;
    let findings =
        findings.into_iter().map(|row| view! { <div><dt>{row.what}</dt><dd>{row.which}</dd></div> });
    let crossings = (!sheet.crossings.is_empty()).then(|| {
        let [heading, hint] = sheet.crossings_heading;
        view! { <Crossings heading hint columns=sheet.crossings_columns rows=sheet.crossings /> }
    });
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{rich(&headline)}</h2></div>
            <p class="report__text">{rich(&stand)}</p>
            <div class="report__scroll" tabindex="0" role="region" aria-label=sheet.sheet>
                <Counts counts />
            </div>
            <h3 class="report__part">{heading} " " <small>{hint}</small></h3>
            <dl class="report__pairs">{findings.collect_view()}</dl>
        </section>
        {crossings}
    }
}

#[component]
fn Counts(
    /// Level by level.
    counts: ScopeCounts,
) -> impl IntoView {
    let ScopeCounts { columns, rows, total, .. } = counts;
    let row = |(name, counts): (String, [usize; 5])| {
        let cells = counts.map(|n| view! { <td class="report__figure">{n}</td> });
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <table class="report__table report__figures">
            {heads(columns)}
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            <tfoot>{row(total)}</tfoot>
        </table>
    }
}

#[component]
fn Crossings(
    /// Over the table.
    heading: String,
    /// How many, and how many without an agreement.
    hint: String,
    /// Column headings.
    columns: [String; 5],
    /// Highest level first.
    rows: Vec<CrossingRow>,
) -> impl IntoView {
    let n_rows = rows.len();
    let headline = Rich::from(heading.as_str());
    let stand = Rich::from(hint.as_str());
    view! {
        <Folded headline stand n_rows name=heading>
            <table class="report__table">
                {heads(columns.clone())}
                <tbody>{rows.clone().into_iter().map(crossing).collect_view()}</tbody>
            </table>
        </Folded>
    }
}

fn crossing(row: CrossingRow) -> impl IntoView {
    let is_open = !row.is_agreed;
    let lines = |lines: [String; 2]| lines.map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <tr>
            <td class:is-gap=is_open>{row.letter}</td>
            <th scope="row"><b>{row.name}</b></th>
            <td>{lines(row.between)}</td>
            <td class="report__note" class:is-gap=is_open>{row.agreement}</td>
            <td>{lines(row.owners)}</td>
        </tr>
    }
}

/// The scope statement of one system.
#[component]
pub fn ScopeText(
    /// As it stands.
    statement: ScopeStatement,
) -> impl IntoView {
    let ScopeStatement { headline, stand, sheet, fields, parts } = statement;
    let n_rows = parts.len();
    let plate = move || {
        let fields = fields.clone().map(|field| {
            let lines = field.lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view();
            view! { <div><dt>{field.label}</dt>{lines}</div> }
        });
        view! { <dl class="report__plate">{fields.collect_view()}</dl> }
    };
    view! {
        <Folded headline stand n_rows name=sheet>
            {plate.clone()}
            <div class="report__articles report__articles--one">
                {parts
                    .clone()
                    .into_iter()
                    .map(|part| view! { <div><h3>{part.heading}</h3><p>{part.text}</p></div> })
                    .collect_view()}
            </div>
        </Folded>
    }
}
