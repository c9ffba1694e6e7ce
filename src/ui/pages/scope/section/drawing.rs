//! The drawing itself: building, scopes, marks, crossings.

use super::building::{building, levels};
use super::crossing::{line_letter, line_path};
use super::data::SectionData;
use super::form::{NARROW, WIDE};
use super::layout::Layout;
use super::legend::Legend;
use super::marks::marks;
use super::outlines::outlines;
use crate::ui::pages::scope::state::ScopeState;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Region;

/// Both drawings, one for wide sheets and one for phones, and what their signs mean.
#[component]
pub fn Section() -> impl IntoView {
    let scope = expect_context::<ScopeState>();
    let wide = Memo::new(move |_| Layout::of(&scope.section.read(), WIDE));
    let narrow = Memo::new(move |_| Layout::of(&scope.section.read(), NARROW));
    view! {
        <figure class="cutf" aria-labelledby="section-caption">
            <figcaption class="vh" id="section-caption">{t("scope-section-caption")}</figcaption>
            {move || drawing(scope, &wide.read(), "cut cut--w")}
            {move || drawing(scope, &narrow.read(), "cut cut--n")}
            <Legend wide narrow />
        </figure>
    }
}

fn drawing(scope: ScopeState, layout: &Layout, class: &'static str) -> impl IntoView + use<> {
    let data = scope.section.read();
    let form = layout.form;
    let hatch = format!("hatch-{}", form.name);
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {} {}", form.width, layout.height)
            role="img"
            aria-label=section_words(&data)
        >
            <defs>
                <pattern
                    id=hatch.clone()
                    width="9"
                    height="9"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                >
                    <path class="k-both" d="M0 0V9" />
                </pattern>
            </defs>
            {layout.overlap().map(|(top, bottom)| view! {
                <rect
                    fill=format!("url(#{hatch})")
                    x=form.csms_left
                    y=top
                    width=form.isms_right - form.csms_left
                    height=bottom - top
                />
            })}
            {building(layout)}
            {levels(scope, layout)}
            {outlines(scope, layout, &data)}
            {layout.groups.iter().map(|group| marks(scope, layout, &data, group)).collect_view()}
            {layout.lines.iter().map(line_path).collect_view()}
            {layout.lines.iter().map(|line| line_letter(form, line)).collect_view()}
        </svg>
    }
}

/// The drawing in a sentence.
fn section_words(data: &SectionData) -> String {
    let n = |region| data.map.n_in(region).into();
    let things = tv(
        "scope-section-words",
        &[
            ("isms", n(Region::IsmsOnly)),
            ("both", n(Region::Both)),
            ("csms", n(Region::CsmsOnly)),
            ("neither", n(Region::Neither)),
        ],
    );
    let crossings =
        tv("scope-section-crossings", &[("n", data.n_crossings.into()), ("open", data.n_open.into())]);
    format!("{things} {crossings}")
}
