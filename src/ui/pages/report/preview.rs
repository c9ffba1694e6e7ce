//! The report's content on screen, section by section, as the PDF will say it.

use super::overlap::{Alignment, Divergences, Overlap};
use super::rich;
use super::scope::{Scope, ScopeText};
use super::tables::{Answers, Applicability, Checks, Gaps, Plan};
use crate::ui::components::MiniRuler;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::MaturityLevel;
use plumbline_report::model::{Cover, Field, Management, MaturitySheet, Method, ReportModel, StandardSheet};

/// Everything that the report says.
#[component]
pub fn Preview(
    /// The report.
    report: Memo<ReportModel>,
) -> impl IntoView {
    view! {
        {move || {
            let ReportModel { cover, management, maturity, standards, gaps, plan, scope, overlap, .. } = report.get();
            let ReportModel { divergences, alignment, statements, scope_statements, .. } = report.get();
            let ReportModel { checks, method, answers, .. } = report.get();
            view! {
                <TitlePlate cover />
                <ForManagement management />
                <Maturity maturity standards />
                {gaps.into_iter().map(|table| view! { <Gaps table /> }).collect_view()}
                <Plan plan />
                {scope.map(|sheet| view! { <Scope sheet /> })}
                {overlap.map(|sheet| view! { <Overlap sheet /> })}
                {divergences.map(|sheet| view! { <Divergences sheet /> })}
                {alignment.map(|sheet| view! { <Alignment sheet /> })}
                {statements.into_iter().map(|statement| view! { <Applicability statement /> }).collect_view()}
                {scope_statements.into_iter().map(|statement| view! { <ScopeText statement /> }).collect_view()}
                <Checks checks />
                <MethodSection method />
                {answers.into_iter().map(|table| view! { <Answers table /> }).collect_view()}
            }
        }}
    }
}

/// The cover's title block.
#[component]
fn TitlePlate(
    /// The cover.
    cover: Cover,
) -> impl IntoView {
    let fields = cover.rows.into_iter().flatten().map(|Field { label, lines }| {
        let lines = lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view();
        view! { <div><dt>{label}</dt>{lines}</div> }
    });
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{cover.title}</h2><p>{rich(&cover.subtitle)}</p></div>
            <dl class="report__plate">{fields.collect_view()}</dl>
        </section>
    }
}

#[component]
fn ForManagement(
    /// The page for management.
    management: Management,
) -> impl IntoView {
    let level = |level: u8| MaturityLevel::try_from(level).ok();
    let worst = management.worst.into_iter().map(|gap| {
        let target = level(gap.target).unwrap_or(MaturityLevel::DEFINED);
        view! {
            <li>
                <span class="id">{gap.id}</span>
                <div><p>{gap.title}</p><small>{gap.sentence}</small></div>
                <MiniRuler level=level(gap.level) target />
            </li>
        }
    });
    let steps = management.steps.into_iter().map(|step| {
        view! { <li><p>{step.title}</p><small>{step.detail}</small><small class="id">{step.ids.join(", ")}</small></li> }
    });
    let progress = management.progress.into_iter().map(|progress| {
        view! {
            <div><dt>{progress.answered_label}</dt><dd>{progress.answered_words}</dd></div>
            <div><dt>{progress.maturity_label}</dt><dd>{progress.maturity_words}</dd></div>
        }
    });
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{management.what_heading}</h2></div>
            <p class="report__text">{rich(&management.what)}</p>
            <dl class="kv report__kv">{progress.collect_view()}</dl>
        </section>
        <section class="sec half">
            <div class="sec__h"><h2>{management.worst_heading}</h2><p>{management.worst_hint}</p></div>
            <ol class="report__worst">{worst.collect_view()}</ol>
        </section>
        <section class="sec half">
            <div class="sec__h"><h2>{management.steps_heading}</h2><p>{management.steps_hint}</p></div>
            <ol class="report__steps">{steps.collect_view()}</ol>
        </section>
    }
}

#[component]
fn Maturity(
    /// Headings.
    maturity: MaturitySheet,
    /// One a standard.
    standards: Vec<StandardSheet>,
) -> impl IntoView {
    let [group, _, _, rated, mean, offset] = maturity.columns;
    let heads = [group, t("report-n-requirements"), rated, mean, offset];
    let bodies = standards.into_iter().map(|standard| {
        let rows = standard.groups.into_iter().map(|group| {
            view! {
                <tr>
                    <th scope="row">{group.title}</th>
                    <td>{group.figures.n_total}</td>
                    <td>{group.rated_words}</td>
                    <td>{group.mean_words}</td>
                    <td>{group.offset_words}</td>
                </tr>
            }
        });
        view! {
            <tbody>
                <tr><th class="report__group" colspan="5" scope="rowgroup">{standard.hint}</th></tr>
                {rows.collect_view()}
            </tbody>
        }
    });
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{rich(&maturity.headline)}</h2></div>
            <div class="report__scroll" tabindex="0" role="region" aria-label=maturity.sheet>
                <table class="report__table">
                    <thead><tr>{heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view()}</tr></thead>
                    {bodies.collect_view()}
                </table>
            </div>
        </section>
    }
}

#[component]
fn MethodSection(
    /// Method and limits.
    method: Method,
) -> impl IntoView {
    let scale = method.scale.into_iter().map(|cell| {
        view! { <li><b>{cell.level}" "{cell.name}</b> <span>{cell.meaning}</span></li> }
    });
    let articles = method.articles.into_iter().map(|article| {
        view! { <div><h3>{article.heading}</h3><p>{article.text}</p></div> }
    });
    view! {
        <section class="sec">
            <div class="sec__h"><h2>{rich(&method.headline)}</h2></div>
            <ul class="report__scale" aria-label=t("report-scale-label")>{scale.collect_view()}</ul>
            <div class="report__articles">{articles.collect_view()}</div>
        </section>
    }
}
