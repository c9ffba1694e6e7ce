//! The outlines of the two scopes, and what they are called.

use super::data::SectionData;
use super::form::Form;
use super::layout::Layout;
use crate::ui::pages::scope::state::ScopeState;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Region;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::scope::AssetPlace;

/// The two scopes and their names; pressing a name lists what is in it.
pub fn outlines(scope: ScopeState, layout: &Layout, data: &SectionData) -> impl IntoView + use<> {
    let form = layout.form;
    let count = |system| data.map.n_of(system);
    let isms = layout.isms.map(|outline| {
        let (x, y) = (form.isms_left + form.inset, outline.top + 21.0);
        let place = AssetPlace::In(ManagementSystem::Isms);
        let n = count(ManagementSystem::Isms);
        view! {
            <rect
                class="k-isms"
                x=form.isms_left
                y=outline.top
                width=form.isms_right - form.isms_left
                height=outline.bottom - outline.top
            />
            {title(scope, form, place, n, (x, y), "start")}
        }
    });
    let csms = layout.csms.map(|outline| {
        let first = outline.first.max(layout.roof).min(outline.last);
        let top = layout.bands.get(first).map_or(0.0, |band| band.top).max(outline.top - 12.0);
        // Clear of the line that a crossing draws beside the edge.
        let at = (layout.csms_right - form.inset - 14.0, top + 28.0);
        let place = AssetPlace::In(ManagementSystem::Csms);
        let n = count(ManagementSystem::Csms);
        view! {
            <path class="k-csms" d=csms_path(layout) />
            {title(scope, form, place, n, at, "end")}
        }
    });
    let both = layout.overlap().map(|(top, _)| {
        let n = data.map.n_in(Region::Both);
        let (x, y) = (form.isms_right - 11.0, top + 22.0);
        let words = tv("scope-both-n", &[("n", n.into())]);
        let wide = 8.0 * words.chars().count() as f64;
        view! {
            <g class="cut__press" on:click=move |_| scope.pick(Some(AssetPlace::At(Region::Both)), None)>
                <rect class="k-paper" x=x - wide y=y - 16.0 width=wide + 4.0 height="21" />
                <text class="k-rg" text-anchor="end" x=x y=y>{words}</text>
            </g>
        }
    });
    (isms, csms, both)
}

fn csms_path(layout: &Layout) -> String {
    let (form, right) = (layout.form, layout.csms_right);
    let Some(outline) = layout.csms else { return String::new() };
    let (left, top, bottom) = (form.csms_left, outline.top, outline.bottom);
    if outline.first < layout.roof {
        let (step, shoulder) = (layout.step(), layout.csms_top_at(right, outline));
        format!("M{left} {top}H{step}V{shoulder}H{right}V{bottom}H{left}Z")
    } else {
        format!("M{left} {top}H{right}V{bottom}H{left}Z")
    }
}

fn title(
    scope: ScopeState,
    form: Form,
    place: AssetPlace,
    n: usize,
    (x, y): (f64, f64),
    anchor: &'static str,
) -> impl IntoView + use<> {
    let class = if place == AssetPlace::In(ManagementSystem::Csms) { "k-rg k-rg--other" } else { "k-rg" };
    let words = if form.has_words {
        let name = t(&format!("scope-title-{}", place.name()));
        let count = tv("scope-title-n", &[("n", n.into())]);
        let count = view! { <text class="k-num" text-anchor=anchor x=x y=y + 17.0>{count}</text> };
        (view! { <text class=class text-anchor=anchor x=x y=y>{name}</text> }, Some(count))
    } else {
        let name = tv(&format!("scope-short-{}", place.name()), &[("n", n.into())]);
        (view! { <text class=class text-anchor=anchor x=x y=y>{name}</text> }, None)
    };
    view! {
        <g class="cut__press" on:click=move |_| scope.pick(Some(place), None)>{words}</g>
    }
}
