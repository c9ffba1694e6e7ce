//! How what crosses the boundary runs: along its upper level over the edge, then down to its lower level.

use super::data::{Drawn, SectionData};
use super::layout::Layout;
use super::tracks::{Stretch, Tracks, above_floor};
use crate::ui::words::{t, tv};
use plumbline_core::assessment::{PurdueLevel, Region};
use plumbline_core::catalogue::ManagementSystem;

/// From one line that goes down to the next beside it.
const LANE: f64 = 14.0;
/// How many lines go down beside each other at most, before they share a lane.
const N_LANES: usize = 20;
/// Two letters are never nearer than this.
const APART: f64 = 22.0;
/// Words on lines that go down are not written within this of each other.
const CROWD: f64 = 150.0;
/// Most letters of a name in the drawing.
const NAME: usize = 19;

/// A crossing as a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its letter.
    pub letter: String,
    /// Its full name.
    pub name: String,
    /// Its name, cut where it is long.
    pub short: String,
    /// What is said about its agreement.
    pub state: String,
    /// Whether there is an agreement.
    pub is_agreed: bool,
    /// Where it begins.
    pub start: (f64, f64),
    /// Where it turns down; the end where it does not.
    pub turn: f64,
    /// Lower end of what goes down; none where both ends stand at one level.
    pub down: Option<f64>,
    /// Where its letter stands.
    pub letter_at: (f64, f64),
    /// Whether there is room for words beside the letter.
    pub has_words: bool,
    /// Its upper and its lower level.
    pub levels: [usize; 2],
}

impl Line {
    /// Whether the letter stands on the part that goes down.
    pub fn is_lettered_below(&self) -> bool {
        self.letter_at.1 > self.start.1 + 1.0
    }
}

/// The lines of `data`, and how high each level has to be for them.
pub fn lines(layout: &Layout, data: &SectionData) -> (Vec<Line>, [f64; 7]) {
    let mut tracks: Vec<Tracks> = vec![Tracks::default(); 7];
    keep_titles(layout, &mut tracks);
    let mut found: Vec<Line> = Vec::new();
    for drawn in &data.crossings {
        let [upper, lower] = drawn.levels.map(index);
        let mut line = free_run(layout, drawn, [upper, lower], &found);
        let track = tracks.get_mut(upper).map_or(0, |tracks| tracks.take(stretch(layout, &line)));
        let floor = layout.bands.get(upper).map_or(0.0, |band| band.slab);
        line.start.1 = floor - above_floor(track);
        letter(layout, drawn, &mut line, upper);
        move_apart(&mut line, &found);
        line.has_words = !line.is_lettered_below() || !found.iter().any(|other| is_crowding(other, &line));
        found.push(line);
    }
    let mut heights = [layout.form.band; 7];
    heights.iter_mut().zip(&tracks).for_each(|(height, tracks)| *height = tracks.height(*height));
    (found, heights)
}

fn index(level: PurdueLevel) -> usize {
    level as usize
}

/// Where the names of the scopes stand.
fn keep_titles(layout: &Layout, tracks: &mut [Tracks]) {
    let form = layout.form;
    let high = if form.has_words { 46.0 } else { 24.0 };
    let wide = if form.has_words { 125.0 } else { 66.0 };
    let mut keep = |idx: usize, stretch: Stretch, height: f64| {
        if let Some(tracks) = tracks.get_mut(idx) {
            tracks.keep(stretch, height);
        }
    };
    if let Some(isms) = layout.isms {
        keep(isms.first, (form.isms_left, form.isms_left + wide), high);
    }
    if let Some(csms) = layout.csms {
        let stretch = (layout.csms_right - wide, layout.csms_right);
        keep(csms.first.max(layout.roof).min(csms.last), stretch, high + 12.0);
    }
    if let (Some(isms), Some(csms)) = (layout.isms, layout.csms) {
        keep(isms.first.max(csms.first), (form.isms_right - 68.0, form.isms_right), 40.0);
    }
}

/// The first run whose way down is free of all others.
fn free_run(layout: &Layout, drawn: &Drawn, levels: [usize; 2], others: &[Line]) -> Line {
    let is_free = |line: &Line| {
        line.down.is_none()
            || !others.iter().any(|other| {
                other.down.is_some()
                    && (other.turn - line.turn).abs() < LANE - 1.0
                    && other.levels[0] <= line.levels[1]
                    && line.levels[0] <= other.levels[1]
            })
    };
    let first = run(layout, drawn, levels, 0);
    let others = (1..N_LANES).map(|lane| run(layout, drawn, levels, lane));
    std::iter::once(first.clone()).chain(others).find(is_free).unwrap_or(first)
}

/// From where to where it runs; heights are not known yet.
fn run(layout: &Layout, drawn: &Drawn, [upper, lower]: [usize; 2], lane: usize) -> Line {
    let form = layout.form;
    let [first, second] = drawn.regions;
    let (a, b) = (layout.span(upper, first), layout.span(lower, second));
    let (start, turn, down) = if upper == lower {
        // Both ends reach over the edge that stands between them.
        let (left, right) = if a.0 < b.0 { (a, b) } else { (b, a) };
        (left.1 - form.reach, right.0 - form.inset + form.reach, None)
    } else {
        let turn = (b.1 - 16.0 - LANE * lane as f64).max(b.0);
        let start = if turn > a.1 {
            a.1 - form.reach
        } else if turn < a.0 {
            a.0 - form.inset + form.reach
        } else {
            turn
        };
        let floor = layout.bands.get(lower).map_or(0.0, |band| band.slab);
        (start, turn, Some(floor - form.mark_height - 6.0))
    };
    let (start, turn) = (start.clamp(4.0, form.width - 4.0), turn.clamp(4.0, form.width - 4.0));
    let short = cut(&drawn.name, NAME);
    Line {
        letter: drawn.letter.clone(),
        name: drawn.name.clone(),
        short,
        state: state_words(drawn),
        is_agreed: drawn.crossing.is_agreed,
        start: (start, 0.0),
        turn,
        down,
        has_words: true,
        levels: [upper, lower],
        letter_at: (edge_along(layout, drawn, upper, start, turn).unwrap_or(f64::midpoint(start, turn)), 0.0),
    }
}

fn state_words(drawn: &Drawn) -> String {
    match (drawn.crossing.is_agreed, drawn.year) {
        (true, Some(year)) => tv("scope-agreed-year", &[("year", (&year.to_string()).into())]),
        (true, None) => t("scope-agreed-short"),
        (false, _) => t("scope-not-agreed-short"),
    }
}

/// The first edge that `drawn` crosses on its way from `start` to `turn` at the level at `idx`.
fn edge_along(layout: &Layout, drawn: &Drawn, idx: usize, start: f64, turn: f64) -> Option<f64> {
    let form = layout.form;
    let [first, second] = drawn.regions;
    let differ = |system| first.is_in(system) != second.is_in(system);
    let mut edges = Vec::new();
    if differ(ManagementSystem::Csms) && layout.covers(layout.csms, idx) {
        edges.extend([form.csms_left, layout.csms_right]);
    }
    if differ(ManagementSystem::Isms) && layout.covers(layout.isms, idx) {
        edges.push(form.isms_right);
    }
    let (left, right) = (start.min(turn), start.max(turn));
    let crossed = edges.into_iter().filter(|edge| left < *edge && *edge < right);
    crossed.min_by(|a, b| (a - start).abs().total_cmp(&(b - start).abs()))
}

/// What it takes of its level, words included.
fn stretch(layout: &Layout, line: &Line) -> Stretch {
    let form = layout.form;
    let (left, right) = (line.start.0.min(line.turn), line.start.0.max(line.turn));
    if !form.has_words {
        return (left.min(line.letter_at.0 - 10.0), right.max(line.letter_at.0 + 10.0));
    }
    let wide = |text: &str| 14.0 + form.letter * text.chars().count() as f64;
    let (x, _) = line.letter_at;
    (left.min(x - wide(&line.short)), right.max(x + wide(&line.state)))
}

/// Puts the letter where the boundary is crossed.
fn letter(layout: &Layout, drawn: &Drawn, line: &mut Line, upper: usize) {
    let y = line.start.1;
    line.letter_at.1 = y;
    let Some(down) = line.down else { return };
    if edge_along(layout, drawn, upper, line.start.0, line.turn).is_some() {
        return;
    }
    let differ = |system: ManagementSystem| {
        let [first, second]: [Region; 2] = drawn.regions;
        first.is_in(system) != second.is_in(system)
    };
    let form = layout.form;
    let isms = layout.isms.filter(|_| differ(ManagementSystem::Isms) && line.turn < form.isms_right);
    let csms = layout.csms.filter(|_| differ(ManagementSystem::Csms) && line.turn > form.csms_left);
    let isms = isms.map(|outline| [outline.top, outline.bottom]);
    let csms = csms.map(|outline| [layout.csms_top_at(line.turn, outline), outline.bottom]);
    let edges = [isms, csms].into_iter().flatten().flatten();
    let crossed = edges.filter(|edge| y < *edge && *edge < down).min_by(f64::total_cmp);
    line.letter_at = (line.turn, crossed.unwrap_or(f64::midpoint(y, down)));
}

/// Whether the words of `other`, which hangs beside it, leave no room for those of `line`; the letter stays.
fn is_crowding(other: &Line, line: &Line) -> bool {
    let ((x, y), (other_x, other_y)) = (line.letter_at, other.letter_at);
    other.is_lettered_below() && (x - other_x).abs() < CROWD && (y - other_y).abs() < 2.0 * APART
}

/// Moves the letter along its line until it stands clear of all others.
fn move_apart(line: &mut Line, others: &[Line]) {
    let is_near = |(x, y): (f64, f64)| {
        others.iter().any(|other| {
            let (other_x, other_y) = other.letter_at;
            (x - other_x).abs() < APART && (y - other_y).abs() < APART
        })
    };
    for _ in 0..40 {
        if !is_near(line.letter_at) {
            break;
        }
        if line.is_lettered_below() { line.letter_at.1 += APART } else { line.letter_at.0 += APART }
    }
}

/// `text` in at most `most` letters.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn long_names_are_cut_with_a_sign() {
        assert_eq!(cut("Historian copy", 19), "Historian copy");
        assert_eq!(cut("Historian replication to the office", 10), "Historian…");
    }
}
