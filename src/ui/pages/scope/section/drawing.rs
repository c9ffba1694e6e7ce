//! The drawing itself: building, scopes, marks, crossings.

use super::data::SectionData;
use super::form::{Form, NARROW, WIDE};
use super::layout::{Group, Layout};
use super::legend::Legend;
use super::lines::{Line, cut};
use crate::ui::pages::scope::state::ScopeState;
use crate::ui::pages::scope::words::level_key;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Region;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::scope::AssetPlace;

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
    let data = scope.section.read_untracked();
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

/// Walls, roof, ground.
fn building(layout: &Layout) -> impl IntoView + use<> {
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
fn levels(scope: ScopeState, layout: &Layout) -> impl IntoView + use<> {
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
                <text class="k-say" x="36" y=slab - 25.0>{name}</text>
                <text class="k-num" x="36" y=slab - 10.0>{more}</text>
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
                {form.has_words.then(|| view! { <text class="k-say" x="36" y=y - 2.0>{t("scope-level-none")}</text> })}
            </g>
        }
    });
    (bands.collect_view(), unplaced)
}

/// The two scopes and their names; pressing a name lists what is in it.
fn outlines(scope: ScopeState, layout: &Layout, data: &SectionData) -> impl IntoView + use<> {
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
        let at = (layout.csms_right - form.inset, top + 28.0);
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
        let (step, shoulder) = (form.tower_right + 8.0, layout.hall_top() - 34.0);
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

/// The things of one region at one level; pressing them lists them.
fn marks(scope: ScopeState, layout: &Layout, data: &SectionData, group: &Group) -> impl IntoView + use<> {
    let form = layout.form;
    let n_marks = layout.marks(group.n);
    let n_red = group.n_nobodys.div_ceil(layout.scale).min(n_marks);
    let is_neither = group.region == Region::Neither;
    let top = group.slab - form.mark_height;
    let path = |from: usize, to: usize| -> String {
        let mark = |n: usize| {
            let x = group.x + form.pitch * n as f64;
            format!("M{x} {top}h{}v{}h-{}z", form.mark, form.mark_height, form.mark)
        };
        (from..to).map(mark).collect()
    };
    let (class, split) = if is_neither { ("k-out", n_red) } else { ("k-mark", 0) };
    let x = group.x + form.pitch * n_marks as f64 + 3.0;
    let words = data.words_at(group.level, group.region);
    let (level, region) = (group.level, group.region);
    let is_red = group.n_nobodys > 0;
    let text_class = if is_red { "k-text" } else { "k-num" };
    let is_alone = is_neither && group.n == 1;
    let digits = group.n.to_string();
    let after = x + 10.0 * digits.len() as f64 + 4.0;
    let from = if is_alone { x } else { after };
    let room = ((group.end - from - lanes(layout, group)) / form.letter).max(0.0) as usize;
    let said = match (is_alone, form.has_words) {
        (true, _) => words.first().map(|name| cut(name, room)).unwrap_or_default(),
        (false, true) if group.level.is_some() => whole_words(words, room),
        _ => String::new(),
    };
    let wide = from - group.x + form.letter * said.chars().count() as f64 + 6.0;
    let is_shared = region == Region::Both && level.is_some();
    let paper = is_shared.then(|| {
        let height = form.mark_height + 3.0;
        view! { <rect class="k-paper" x=group.x - 3.0 y=top - 4.0 width=wide height=height /> }
    });
    let below = (level.is_none() && form.has_words).then(|| {
        let name = t(&format!("scope-place-{}", region.name()));
        view! { <text class="k-num" x=group.x y=group.slab + 13.0>{name}</text> }
    });
    view! {
        <g
            class="cut__press"
            on:click=move |_| scope.pick(Some(AssetPlace::At(region)), Some(level))
        >
            <title>{words.join(", ")}</title>
            {paper}
            <rect class="cut__hit" x=group.x - 4.0 y=top - 6.0 width=wide + 8.0 height=form.mark_height + 8.0 />
            <path class="k-gap" d=path(0, split) />
            <path class=class d=path(split, n_marks) />
            {(!is_alone).then(|| view! {
                <text class=if is_red { "k-ct k-ct--gap" } else { "k-ct" } x=x y=group.slab - 3.0>{digits}</text>
            })}
            <text class=text_class x=from y=group.slab - 4.0>{said}</text>
            {below}
        </g>
    }
}

/// What lines that go down take of the right end of `group`.
fn lanes(layout: &Layout, group: &Group) -> f64 {
    let through = layout.lines.iter().filter(|line| {
        line.down.is_some_and(|down| down + 30.0 > group.slab && line.start.1 < group.slab)
            && line.turn < group.end + 1.0
            && line.turn > group.x
    });
    through.map(|line| group.end - line.turn + 6.0).fold(4.0, f64::max)
}

/// As many of `words` as fit whole.
fn whole_words(words: &[String], room: usize) -> String {
    let mut said = String::new();
    for word in words {
        let more = if said.is_empty() { word.clone() } else { format!("{said}, {word}") };
        if more.chars().count() > room {
            break;
        }
        said = more;
    }
    said
}

fn line_path(line: &Line) -> impl IntoView + use<> {
    let (class, head) = if line.is_agreed { ("k-mean", "k-marr") } else { ("k-dim", "k-arrow") };
    let ((x, y), turn) = (line.start, line.turn);
    // Heads point outwards, away from each other.
    let out = if turn >= x { 1.0 } else { -1.0 };
    let tick = |x: f64, y: f64| format!("M{x} {}v10", y - 5.0);
    let begin = format!("M{x} {y}l{} -2.5v5z", 6.5 * out);
    let (path, end) = match line.down {
        None => (
            format!("M{x} {y}H{turn}{}{}", tick(x, y), tick(turn, y)),
            format!("M{turn} {y}l{} -2.5v5z", -6.5 * out),
        ),
        Some(down) => (
            format!("M{x} {y}H{turn}V{down}{}M{} {down}h10", tick(x, y), turn - 5.0),
            format!("M{turn} {down}l-2.5 -6.5h5z"),
        ),
    };
    let begin = if (turn - x).abs() < 1.0 { format!("M{x} {y}l-2.5 6.5h5z") } else { begin };
    view! {
        <path class=class d=path />
        <path class=head d=format!("{begin}{end}") />
    }
}

fn line_letter(form: Form, line: &Line) -> impl IntoView + use<> {
    let (x, y) = line.letter_at;
    let (bubble, letter, name_class, state_class) = if line.is_agreed {
        ("k-bub", "k-bl", "k-dt", "k-num")
    } else {
        ("k-bub k-bub--gap", "k-bl k-bl--gap", "k-text", "k-text")
    };
    let words = form.has_words.then(|| {
        let (name, state) = (line.short.clone(), line.state.clone());
        if line.is_lettered_below() {
            let said = format!("{name}, {state}");
            let is_left = x > form.width / 2.0;
            let (anchor, x) = if is_left { ("end", x - 13.0) } else { ("start", x + 13.0) };
            view! { <text class=name_class text-anchor=anchor x=x y=y - 7.0>{said}</text> }.into_any()
        } else {
            view! {
                <text class=name_class text-anchor="end" x=x - 13.0 y=y - 7.0>{name}</text>
                <text class=state_class x=x + 13.0 y=y - 7.0>{state}</text>
            }
            .into_any()
        }
    });
    view! {
        <g>
            <title>{format!("{}: {}, {}", line.letter, line.name, line.state)}</title>
            {words}
            <circle class=bubble cx=x cy=y r="9" />
            <text class=letter text-anchor="middle" x=x y=y + 4.0>{line.letter.clone()}</text>
        </g>
    }
}
