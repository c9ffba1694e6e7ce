//! The marks of things, with their counts and words.

use super::data::SectionData;
use super::layout::{Group, Layout};
use super::lines::cut;
use crate::ui::pages::scope::state::ScopeState;
use crate::ui::words::t;
use leptos::prelude::*;
use plumbline_core::assessment::Region;
use plumbline_core::scope::AssetPlace;

/// The things of one region at one level; pressing them lists them.
pub fn marks(scope: ScopeState, layout: &Layout, data: &SectionData, group: &Group) -> impl IntoView + use<> {
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
        (false, true) if group.level.is_some() => whole_words(words, group.n, is_neither, room),
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

/// As many of `words` as fit whole, with a sign where more is left unsaid: what is said is never taken for all.
fn whole_words(words: &[String], n: usize, is_names: bool, room: usize) -> String {
    let is_all = |n_said: usize| n_said == words.len() && (!is_names || n_said == n);
    let mut said = String::new();
    for (idx, word) in words.iter().enumerate() {
        let more = if idx == 0 { word.clone() } else { format!("{said}, {word}") };
        let sign = if is_all(idx + 1) { 0 } else { 3 };
        if more.chars().count() + sign > room {
            return if said.is_empty() { said } else { format!("{said}, …") };
        }
        said = more;
    }
    if is_all(words.len()) { said } else { format!("{said}, …") }
}

#[cfg(test)]
mod tests {
    use super::whole_words;

    #[test]
    fn what_is_said_is_never_taken_for_all() {
        let words = ["PLC", "HMI", "Server"].map(str::to_owned);
        assert_eq!(whole_words(&words, 9, false, 40), "PLC, HMI, Server");
        assert_eq!(whole_words(&words, 9, false, 12), "PLC, HMI, …");
        assert_eq!(whole_words(&words, 9, false, 3), "");
        assert_eq!(whole_words(&words, 9, true, 40), "PLC, HMI, Server, …");
    }
}
