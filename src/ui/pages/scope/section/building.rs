//! The company in section: walls, roof, ground, floors.

use super::layout::Layout;
use crate::ui::pages::scope::state::ScopeState;
use crate::ui::pages::scope::words::level_key;
use crate::ui::words::t;
use leptos::prelude::*;

/// Walls, roof, ground.
pub fn building(layout: &Layout) -> impl IntoView + use<> {
    let form = layout.form;
    let (ground, hall) = (layout.ground(), layout.hall_top());
    let (left, tower, right) = (form.wall_left, form.tower_right, form.wall_right);
    let tooth = (right - tower) / 5.0;
    let rise = if form.has_words { 26.0 } else { 20.0 };
    let roof = match (layout.roof, layout.is_toothed) {
        (0, _) => format!("M{left} {ground}V8H{right}V{ground}"),
        (_, true) => {
            let teeth: String =
                (1..=5).map(|n| format!("l0 {}L{} {hall}", -rise, tower + tooth * f64::from(n))).collect();
            format!("M{left} {ground}V8H{tower}V{hall}{teeth}V{ground}")
        }
        (_, false) => format!("M{left} {ground}V8H{tower}V{hall}H{right}V{ground}"),
    };
    let top = if layout.roof == 0 { right } else { tower };
    let inner = format!("M{left} 11.5H{top}M{} 8V{ground}M{} {hall}V{ground}", left + 3.5, right - 3.5);
    let from = if form.has_words { left } else { 2.0 };
    let n_strokes = ((form.width - from) / 11.0) as u32;
    let earth: String =
        (0..n_strokes).map(|n| format!("M{} {}l8 -10", from + f64::from(n) * 11.0, ground + 10.0)).collect();
    view! {
        <path class="k-wall" d=roof />
        <path class="k-slab" d=inner />
        <path class="k-line" d=format!("M{} {ground}H{}", if form.has_words { left } else { 0.0 }, form.width) />
        <path class="k-slab" d=earth />
    }
}

/// Floors and what they are called; pressing one lists what stands there.
pub fn levels(scope: ScopeState, layout: &Layout) -> impl IntoView + use<> {
    let form = layout.form;
    let bands = layout.bands.iter().enumerate().map(|(idx, band)| {
        let (slab, level) = (band.slab, band.level);
        let inside = if idx < layout.roof { form.tower_right } else { form.wall_right };
        let is_ground = idx + 1 == layout.bands.len();
        let floor = (!is_ground).then(|| {
            view! {
                <path class="k-slab" d=format!("M{} {slab}H{inside}", form.wall_left) />
                <path class="k-gr" d=format!("M{inside} {slab}H{}", form.width) />
            }
        });
        let name = t(&format!("scope-level-{}", level_key(level)));
        let more = t(&format!("scope-level-{}-more", level_key(level)));
        let words = form.has_words.then(|| {
            view! {
                <path class="k-elev" d=format!("M116 {slab}l-5 -8h10z") />
                <text class="k-say" x="38" y=slab - 25.0>{name}</text>
                <text class="k-num" x="38" y=slab - 10.0>{more}</text>
            }
        });
        view! {
            <g class="cut__press" on:click=move |_| scope.pick(None, Some(Some(level)))>
                <rect class="cut__hit" x="0" y=slab - 46.0 width=form.wall_left - 4.0 height="46" />
                {floor}
                <path class="k-slab" d=format!("M0 {slab}H{}", form.wall_left) />
                <text class="k-lv" x="0" y=slab - 12.0>{level.name()}</text>
                {words}
            </g>
        }
    });
    let unplaced = layout.groups.iter().any(|group| group.level.is_none()).then(|| {
        let y = layout.ground() + 30.0;
        view! {
            <g class="cut__press" on:click=move |_| scope.pick(None, Some(None))>
                <rect class="cut__hit" x="0" y=y - 14.0 width=form.wall_left - 4.0 height="36" />
                <text class="k-lv" x="0" y=y>"?"</text>
                {form.has_words.then(|| view! { <text class="k-say" x="38" y=y - 2.0>{t("scope-level-none")}</text> })}
            </g>
        }
    });
    (bands.collect_view(), unplaced)
}
