//! What office and plant have in common, on screen: overlap, divergences, who leads.

use super::rich;
use super::tables::{Folded, heads, named};
use leptos::prelude::*;
use plumbline_report::model::{
    AlignmentRow, AlignmentSheet, AloneRow, DivergenceEnd, DivergenceRow, DivergenceSheet, OverlapSheet,
    OverlapSide,
};
use plumbline_report::rich::Rich;

/// How far each system is served by the other, and what stands alone.
#[component]
pub fn Overlap(
    /// The sheet.
    sheet: OverlapSheet,
) -> impl IntoView {
    let OverlapSheet { headline, stand, served, columns, alone_columns, sides, .. } = sheet;
    let summary = sides.iter().map(|side| {
        let figures = served.iter().zip(side.counts).map(|((name, hint), n)| {
            view! { <div><dt>{name.clone()} " " <small>{hint.clone()}</small></dt><dd>{n}</dd></div> }
        });
        view! {
            <div>
                <h3 class="report__part">{side.heading.clone()} " " <small>{side.hint.clone()}</small></h3>
                <dl class="report__pairs report__pairs--figures">{figures.collect_view()}</dl>
            </div>
        }
    });
    let summary = summary.collect_view();
    let tables = sides.into_iter().map(|side| {
        let OverlapSide { heading, counts, topics, total, alone_heading, alone, .. } = side;
        let (columns, alone_columns) = (columns.clone(), alone_columns.clone());
        view! {
            <Topics heading columns topics total=(total, counts) />
            <Alone heading=alone_heading columns=alone_columns rows=alone />
        }
    });
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{rich(&headline)}</h2></div>
            <p class="report__text">{rich(&stand)}</p>
            <div class="report__sides">{summary}</div>
        </section>
        {tables.collect_view()}
    }
}

#[component]
fn Topics(
    /// Whose requirements, served by whom.
    heading: String,
    /// Column headings; the one of the squares is left out.
    columns: [String; 5],
    /// Topic by topic.
    topics: Vec<(String, [usize; 3])>,
    /// The last row.
    total: (String, [usize; 3]),
) -> impl IntoView {
    let n_rows = topics.len();
    let headline = Rich::from(heading.as_str());
    let [topic, _, fully, partly, not] = columns;
    let columns = [topic, fully, partly, not];
    let row = |(name, counts): (String, [usize; 3])| {
        let cells = counts.map(|n| view! { <td class="report__figure">{n}</td> });
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <Folded headline stand=Rich::default() n_rows name=heading>
            <table class="report__table report__figures">
                {heads(columns.clone())}
                <tbody>{topics.clone().into_iter().map(row).collect_view()}</tbody>
                <tfoot>{row(total.clone())}</tfoot>
            </table>
        </Folded>
    }
}

#[component]
fn Alone(
    /// Heading and remark.
    heading: [String; 2],
    /// Column headings.
    columns: [String; 2],
    /// What only this system asks for.
    rows: Vec<AloneRow>,
) -> impl IntoView {
    let n_rows = rows.len();
    let [heading, hint] = heading;
    let (headline, stand) = (Rich::from(heading.as_str()), Rich::from(hint.as_str()));
    view! {
        <Folded headline stand n_rows name=heading>
            <table class="report__table">
                {heads(columns.clone())}
                <tbody>
                    {rows
                        .clone()
                        .into_iter()
                        .map(|row| view! {
                            <tr>{named(row.id, row.title, Vec::new())}<td class="report__note">{row.reason}</td></tr>
                        })
                        .collect_view()}
                </tbody>
            </table>
        </Folded>
    }
}

/// Related ratings that stand apart: open, then settled.
#[component]
pub fn Divergences(
    /// The sheet.
    sheet: DivergenceSheet,
) -> impl IntoView {
    let DivergenceSheet { headline, stand, sheet, columns, open, settled_heading, settled_column, settled } =
        sheet;
    let mut settled_columns = columns.clone();
    if let Some(last) = settled_columns.last_mut() {
        *last = settled_column;
    }
    let settled = (!settled.is_empty()).then(|| {
        let headline = Rich::from(settled_heading.as_str());
        view! { <Pairs headline stand=Rich::default() name=settled_heading columns=settled_columns rows=settled /> }
    });
    view! {
        <Pairs headline stand name=sheet columns rows=open />
        {settled}
    }
}

#[component]
fn Pairs(
    /// The finding.
    headline: Rich,
    /// What they are.
    stand: Rich,
    /// Name of the table.
    name: String,
    /// Column headings.
    columns: [String; 6],
    /// The pairs.
    rows: Vec<DivergenceRow>,
) -> impl IntoView {
    let n_rows = rows.len();
    view! {
        <Folded headline stand n_rows name>
            <table class="report__table">
                {heads(columns.clone())}
                <tbody>{rows.clone().into_iter().map(pair).collect_view()}</tbody>
            </table>
        </Folded>
    }
}

fn pair(row: DivergenceRow) -> impl IntoView {
    let end = |end: DivergenceEnd| view! { {named(end.id, end.title, Vec::new())}<td>{end.level}</td> };
    view! {
        <tr>
            {row.ends.map(end).collect_view()}
            <td>{row.stake}</td>
            <td class="report__note">{row.text} " " <small>{row.by}</small></td>
        </tr>
    }
}

/// Who leads on which topic.
#[component]
pub fn Alignment(
    /// The sheet.
    sheet: AlignmentSheet,
) -> impl IntoView {
    let AlignmentSheet { headline, stand, sheet, narrow_columns, nobody, rows, .. } = sheet;
    let n_rows = rows.len();
    view! {
        <Folded headline stand n_rows name=sheet>
            <table class="report__table">
                {heads(narrow_columns.clone())}
                <tbody>{rows.clone().into_iter().map(|row| topic(row, &nobody)).collect_view()}</tbody>
            </table>
        </Folded>
    }
}

fn topic(row: AlignmentRow, nobody: &str) -> impl IntoView + use<> {
    let is_led = !row.lead.is_empty();
    let lead = if is_led { row.lead } else { nobody.to_owned() };
    view! {
        <tr>
            <th scope="row"><b>{row.topic}</b> " " <small class="is-gap">{row.open}</small></th>
            <td class:is-gap=!is_led>{lead} " " <small>{row.follows}</small></td>
            <td>{row.forum}</td>
            <td class="report__note">{row.interface}</td>
            <td>{row.owners.map(|owner| view! { <p>{owner}</p> }).collect_view()}</td>
            <td>{row.agreed_on} " " <small>{row.review_on}</small></td>
        </tr>
    }
}
