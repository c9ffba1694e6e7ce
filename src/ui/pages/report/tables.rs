//! The report's tables on screen.

use super::rich;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_report::model::{
    AnswerTable, Checks as ChecksModel, GapRow, GapTable, Plan as PlanModel, Statement,
};
use plumbline_report::rich::Rich;

/// A section that opens on demand: long tables stay folded until they are wanted.
#[component]
pub fn Folded(
    /// The finding.
    headline: Rich,
    /// What is listed.
    stand: Rich,
    /// How many rows there are.
    n_rows: usize,
    /// Name of the table.
    name: String,
    /// The table.
    children: ChildrenFn,
) -> impl IntoView {
    let (is_open, set_open) = signal(false);
    let label = {
        let name = name.clone();
        move || {
            let key = if is_open.get() { "report-fold" } else { "report-unfold" };
            tv(key, &[("name", (&name).into()), ("n", n_rows.into())])
        }
    };
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{rich(&headline)}</h2></div>
            <p class="report__text">{rich(&stand)}</p>
            <Show when=move || { n_rows > 0 }>
                <button
                    class="btn report__fold"
                    type="button"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| set_open.update(|open| *open = !*open)
                >
                    {label.clone()}
                </button>
            </Show>
            <Show when=move || is_open.get()>
                <div class="report__scroll" tabindex="0" role="region" aria-label=name.clone()>{children()}</div>
            </Show>
        </section>
    }
}

pub(super) fn heads<const N: usize>(names: [String; N]) -> impl IntoView {
    let cells = names.map(|name| view! { <th scope="col">{name}</th> });
    view! { <thead><tr>{cells.collect_view()}</tr></thead> }
}

fn lines(lines: Vec<String>) -> impl IntoView {
    lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()
}

pub(super) fn named(id: String, title: String, remarks: Vec<String>) -> impl IntoView {
    let remarks = remarks.into_iter().map(|remark| view! { <small>{remark}</small> });
    view! { <th scope="row"><span class="id">{id}</span> <b>{title}</b> {remarks.collect_view()}</th> }
}

/// The gaps of one standard.
#[component]
pub fn Gaps(
    /// The table.
    table: GapTable,
) -> impl IntoView {
    let GapTable { headline, stand, sheet, columns, first_step, nothing, rows } = table;
    let n_rows = rows.len();
    view! {
        <Folded headline stand n_rows name=sheet>
            <table class="report__table">
                {heads(columns.clone())}
                <tbody>
                    {rows.clone().into_iter().map(|row| gap_row(row, &first_step, nothing.clone())).collect_view()}
                </tbody>
            </table>
        </Folded>
    }
}

fn gap_row(row: GapRow, first_step: &str, nothing: [String; 3]) -> impl IntoView + use<> {
    let [no_note, no_evidence, no_action] = nothing;
    let note = if row.note.is_empty() { no_note } else { row.note };
    let evidence = if row.evidence.is_empty() { vec![no_evidence] } else { row.evidence };
    let step = row.first_step.map(|step| view! { <small>{first_step.to_owned()}</small> <p>{step}</p> });
    let actions = if row.actions.is_empty() { vec![no_action] } else { row.actions };
    view! {
        <tr>
            {named(row.id, row.title, row.remarks)}
            <td>{row.level}</td>
            <td>{row.target}</td>
            <td class="is-gap">{row.below}</td>
            <td class="report__note">{note}</td>
            <td>{lines(evidence)}</td>
            <td>{lines(actions)} {step}</td>
        </tr>
    }
}

/// The Statement of Applicability.
#[component]
pub fn Applicability(
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let Statement { headline, stand, sheet, columns, groups, .. } = statement;
    let n_rows = groups.iter().map(|group| group.rows.len()).sum();
    view! {
        <Folded headline stand n_rows name=sheet>
            <table class="report__table">
                {heads(columns.clone())}
                {groups
                    .clone()
                    .into_iter()
                    .map(|group| {
                        let rows = group.rows.into_iter().map(|row| {
                            view! {
                                <tr>
                                    <th scope="row" class="id">{row.id}</th>
                                    <td>{row.title}</td>
                                    <td>{row.applies_words}</td>
                                    <td class="report__note">{row.why}</td>
                                    <td>{row.status}</td>
                                </tr>
                            }
                        });
                        view! {
                            <tbody>
                                <tr>
                                    <th class="report__group" colspan="5" scope="rowgroup">
                                        {group.title} " " <small>{group.counts}</small>
                                    </th>
                                </tr>
                                {rows.collect_view()}
                            </tbody>
                        }
                    })
                    .collect_view()}
            </table>
        </Folded>
    }
}

/// The action plan.
#[component]
pub fn Plan(
    /// The plan.
    plan: PlanModel,
) -> impl IntoView {
    let PlanModel { headline, stand, sheet, columns, rows, .. } = plan;
    let n_rows = rows.len();
    view! {
        <Folded headline stand n_rows name=sheet>
            <table class="report__table">
                {heads(columns.clone())}
                <tbody>
                    {rows
                        .clone()
                        .into_iter()
                        .map(|row| view! {
                            <tr>
                                <th scope="row"><b>{row.title}</b> <small>{row.detail}</small></th>
                                <td>{row.owner} " " <span class="id">{row.ids.join(", ")}</span></td>
                                <td>{row.status} " " <small>{row.due}</small></td>
                                <td>{row.days}</td>
                            </tr>
                        })
                        .collect_view()}
                </tbody>
            </table>
        </Folded>
    }
}

/// What contradicts itself.
#[component]
pub fn Checks(
    /// The checks.
    checks: ChecksModel,
) -> impl IntoView {
    let ChecksModel { headline, stand, sheet, columns, rows } = checks;
    let n_rows = rows.len();
    view! {
        <Folded headline stand n_rows name=sheet>
            <table class="report__table">
                {heads(columns.clone())}
                <tbody>
                    {rows
                        .clone()
                        .into_iter()
                        .map(|row| view! { <tr>{named(row.id, row.title, Vec::new())}<td>{row.what}</td></tr> })
                        .collect_view()}
                </tbody>
            </table>
        </Folded>
    }
}

/// Everything that was answered.
#[component]
pub fn Answers(
    /// The table.
    table: AnswerTable,
) -> impl IntoView {
    let AnswerTable { headline, stand, sheet, columns, groups } = table;
    let n_rows = groups.iter().map(|(_, rows)| rows.len()).sum();
    view! {
        <Folded headline stand n_rows name=sheet>
            <table class="report__table">
                {heads(columns.clone())}
                {groups
                    .clone()
                    .into_iter()
                    .map(|(title, rows)| {
                        let rows = rows.into_iter().map(|row| {
                            let evidence = (!row.evidence.is_empty()).then(|| {
                                view! { <small>{t("report-evidence-label")}</small> {lines(row.evidence)} }
                            });
                            view! {
                                <tr>
                                    {named(row.mark.id, row.title, row.remarks)}
                                    <td>{row.rating} " " <small>{row.by}</small></td>
                                    <td class="report__note">{lines(row.paragraphs)} {evidence}</td>
                                </tr>
                            }
                        });
                        view! {
                            <tbody>
                                <tr><th class="report__group" colspan="3" scope="rowgroup">{title}</th></tr>
                                {rows.collect_view()}
                            </tbody>
                        }
                    })
                    .collect_view()}
            </table>
        </Folded>
    }
}
