//! What crosses the boundary, drawn: a line with heads at its ends, and a letter.

use super::form::Form;
use super::lines::Line;
use leptos::prelude::*;

/// The line.
pub fn line_path(line: &Line) -> impl IntoView + use<> {
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

/// The letter, with the words beside it.
pub fn line_letter(form: Form, line: &Line) -> impl IntoView + use<> {
    let (x, y) = line.letter_at;
    let (bubble, letter, name_class, state_class) = if line.is_agreed {
        ("k-bub", "k-bl", "k-dt", "k-num")
    } else {
        ("k-bub k-bub--gap", "k-bl k-bl--gap", "k-text", "k-text")
    };
    let words = (form.has_words && line.has_words).then(|| {
        let (name, state) = (line.short.clone(), line.state.clone());
        if line.is_lettered_below() {
            let is_left = x > form.width / 2.0;
            let (anchor, x) = if is_left { ("end", x - 13.0) } else { ("start", x + 13.0) };
            view! {
                <text class=name_class text-anchor=anchor x=x y=y - 6.0>{name}</text>
                <text class=state_class text-anchor=anchor x=x y=y + 14.0>{state}</text>
            }
            .into_any()
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
