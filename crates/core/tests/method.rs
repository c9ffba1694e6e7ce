//! The numbers in docs/method.md, computed again from the worked example.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{ActionStatus, Assessment, workshop_hours};
use plumbline_core::catalogue::{Catalogue, ManagementSystem};
use plumbline_core::crosswalk::{Served, coverage, divergences};
use plumbline_core::scoring::{
    ContradictionKind, Contribution, Mark, Scores, StandardScore, Tally, contradictions, contributions,
    forecast, gaps, quarter_ends, scores, standing, strengths,
};
use plumbline_core::texts::Texts;
use support::{day, read, shipped_catalogue, worked_example};

/// What the page has to say, and where it does not.
struct Page {
    text: String,
    lacking: Vec<String>,
}

impl Page {
    fn says(&mut self, sentence: String) {
        if !self.text.contains(&sentence) {
            self.lacking.push(sentence);
        }
    }
}

/// A column of the table of counts.
type Count = fn(Tally) -> u32;

fn page() -> Page {
    Page { text: String::from_utf8(read("docs/method.md")).expect("text"), lacking: Vec::new() }
}

#[track_caller]
fn check(say: impl FnOnce(&mut Page, &Assessment, &Catalogue)) {
    let mut page = page();
    say(&mut page, &worked_example(), &shipped_catalogue());
    assert!(page.lacking.is_empty(), "docs/method.md has to say:\n  {}", page.lacking.join("\n  "));
}

/// Office and plant.
fn both(scores: &Scores) -> [&StandardScore; 2] {
    ["iso-27001-2022", "iec-62443-2-1-2024"].map(|id| scores.standard(&id.into()).expect("both are chosen"))
}

fn spe_8(scores: &Scores) -> Tally {
    let groups = &both(scores)[1].groups;
    groups.iter().find(|group| group.id == "SPE 8").expect("SPE 8").tally
}

fn division(part: u32, whole: u32) -> String {
    format!("{part} ÷ {whole} = {:.2}", f64::from(part) / f64::from(whole))
}

fn percent(tally: Tally) -> String {
    let share = tally.answered_share().expect("requirements");
    let Tally { n_total, n_rated, n_not_applicable, .. } = tally;
    format!("({n_rated} + {n_not_applicable}) ÷ {n_total} = {:.0} %", share * 100.0)
}

/// As a person writes it: 25 March 2027.
fn long_date(date: plumbline_core::Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {} {}", date.day(), MONTHS[date.month() as usize - 1], date.year())
}

#[test]
fn the_scale_has_the_words_of_the_app() {
    check(|page, _, _| {
        let texts = Texts::english();
        for n in 0..=4 {
            let (name, long) = (texts.get(&format!("level-{n}")), texts.get(&format!("level-{n}-long")));
            page.says(format!("| {n} | {name} | {long} |"));
        }
    });
}

#[test]
fn counts_are_those_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let scores = scores(doc, catalogue);
        let [office, plant] = both(&scores).map(|score| score.total);
        let total = scores.total();
        let rows: [(&str, Count); 9] = [
            ("Requirements", |tally| tally.n_total),
            ("Rated", |tally| tally.n_rated),
            ("Not applicable", |tally| tally.n_not_applicable),
            ("Not assessed", |tally| tally.n_unanswered),
            ("Below target", |tally| tally.n_gaps),
            ("To verify on the floor", |tally| tally.n_doubtful),
            ("Sum of ratings", |tally| tally.level_sum),
            ("Sum of targets of what is rated", |tally| tally.target_sum),
            ("Sum of gaps", |tally| tally.points_below),
        ];
        for (name, count) in rows {
            page.says(format!("| {name} | {} | {} | {} |", count(office), count(plant), count(total)));
        }
        page.says(format!("ISO/IEC 27001:2022 with {} requirements", office.n_total));
        page.says(format!("Office: {}. Plant: {}.", percent(office), percent(plant)));
    });
}

#[test]
fn means_are_those_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let scores = scores(doc, catalogue);
        let [office, plant] = both(&scores).map(|score| score.total);
        let (total, group) = (scores.total(), spe_8(&scores));
        let mean = |tally: Tally| division(tally.level_sum, tally.n_rated);
        let offset = |tally: Tally| division(tally.points_below, tally.n_rated);
        let sure = |tally: Tally| division(tally.sure_points_below, tally.n_sure);
        page.says(format!("Their mean is {}.", mean(group)));
        page.says(format!("Office: {}. Plant: {}.", mean(office), mean(plant)));
        page.says(format!(
            "SPE 8: {}. Office: {}. Plant: {}. Both: {}.",
            offset(group),
            offset(office),
            offset(plant),
            offset(total)
        ));
        let points = office.target_sum - office.level_sum;
        page.says(format!("{} − {} = {points} points", office.target_sum, office.level_sum));
        assert_eq!(office.points_below - points, 6, "six points above the target");
        let before = group.out_of_true().expect("rated");
        page.says(format!("SPE 8 without AVAIL 2.4: out of true {}, where it was {before:.2}.", sure(group)));
        page.says(format!("Office without its {} doubtful ratings: {}.", office.n_doubtful, sure(office)));
        page.says(format!("Plant without its {}: {}.", plant.n_doubtful, sure(plant)));
        for n in 1..=8 {
            let id = format!("AVAIL {}.{}", if n < 4 { 1 } else { 2 }, if n < 4 { n } else { n - 3 });
            let key = both(&scores)[1].rows().map(|(key, _)| key).find(|key| key.requirement.as_str() == id);
            let standing = standing(doc, key.expect("a requirement"));
            let target = standing.target.get();
            page.says(match standing.mark {
                Mark::Rated { level, below } => {
                    let doubt = if standing.doubt { ", to verify" } else { "" };
                    format!("| {id} | {}{doubt} | {target} | {below} |", level.get())
                }
                _ => format!("| {id} | not assessed | {target} | – |"),
            });
        }
    });
}

#[test]
fn gaps_are_those_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let gaps = gaps(doc, catalogue);
        page.says(format!("The first four of the {} gaps", gaps.len()));
        for (gap, n) in gaps.iter().take(4).zip(1..) {
            let (id, below, weight, points) =
                (&gap.key.requirement, gap.below, gap.weight, gap.finding_points);
            let finding = match points {
                3 => "major",
                1 => "minor",
                _ => "none",
            };
            let sum = format!("{below} × {weight} + {points} = {}", gap.priority());
            page.says(format!("| {n} | {id} | {below} | {weight} | {finding}, {points} | {sum} |"));
        }
        let equal: Vec<&str> =
            gaps.iter().filter(|gap| gap.priority() == 6).map(|gap| gap.key.requirement.as_str()).collect();
        assert!(
            gaps.iter().filter(|gap| gap.priority() == 6).all(|gap| (gap.below, gap.level.get()) == (2, 1))
        );
        let [first, middle @ .., last] = equal.as_slice() else { panic!("{equal:?}") };
        page.says(format!("{first}, then {} and {last}.", middle.join(", ")));
        for id in ["AVAIL 2.5", "CM 1.1", "A.6.6"] {
            let key = catalogue.keys().find(|key| key.requirement.as_str() == id).expect("a requirement");
            let standing = standing(doc, &key);
            let Mark::Rated { level, below } = standing.mark else { panic!("{id} is not rated") };
            let title = &catalogue.requirement(&key).expect("known").title;
            page.says(format!("| {id} {title} | {} | {} | {below} |", level.get(), standing.target.get()));
        }
    });
}

#[test]
fn strengths_and_contradictions_are_those_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let strengths = strengths(doc, catalogue);
        page.says(format!("Kessler Valves has {}.", strengths.len()));
        let ids: Vec<&str> =
            strengths.iter().take(3).map(|strength| strength.key.requirement.as_str()).collect();
        page.says(format!("The first three are {}, {} and {}.", ids[0], ids[1], ids[2]));

        let found = contradictions(doc, catalogue, day("2026-11-26"));
        page.says(format!("Kessler Valves has {}, seen on 26 November 2026.", found.len()));
        let mut past_review = Vec::new();
        for odd in &found {
            let id = odd.key.as_ref().map(|key| key.requirement.to_string()).unwrap_or_default();
            match &odd.kind {
                ContradictionKind::HighWithoutSupport => {
                    page.says(format!("{id} is a high rating without support."))
                }
                ContradictionKind::NotApplicableWithoutReason => page.says(format!("{id} has no reason.")),
                ContradictionKind::NonconformityOnTarget => {
                    page.says(format!("{id} is a nonconformity on target."))
                }
                ContradictionKind::EvidencePastReview { .. } => past_review.push(id),
                ContradictionKind::ActionPastDue { action, due } => {
                    page.says(format!("One action is past due: `{action}`, due on {}.", long_date(*due)));
                }
                ContradictionKind::SourceMoved { source, then, now } => {
                    let now = now.expect("rated").get();
                    page.says(format!(
                        "{id} was confirmed from {}, which was {} and is now {now}.",
                        source.requirement,
                        then.get()
                    ));
                }
                other => panic!("not on the page: {other:?}"),
            }
        }
        let [first @ .., last] = past_review.as_slice() else { panic!("no evidence is past its review") };
        page.says(format!("{} and {last}.", first.join(", ")));
    });
}

#[test]
fn the_forecast_is_that_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let now = scores(doc, catalogue);
        let [office, plant] = both(&now).map(|score| score.total.out_of_true().expect("rated"));
        page.says(format!("| today | 0 | {office:.2} | {plant:.2} |"));
        for until in quarter_ends(day("2026-11-26"), 5) {
            let then = forecast(doc, catalogue, Some(until));
            let [office, plant] =
                both(&then.scores).map(|score| division(score.total.points_below, score.total.n_rated));
            page.says(format!("| {} | {} | {office} | {plant} |", long_date(until), then.n_actions));
        }
        let n_open = doc.actions.values().filter(|action| action.status.is_open()).count();
        assert_eq!(forecast(doc, catalogue, None).n_actions, n_open);

        let brings = contributions(doc, catalogue);
        let all: u32 = brings.values().map(Contribution::points).sum();
        let restore = brings[&"act-restore".into()].points();
        page.says(format!(
            "`act-restore` brings {restore} points. All {n_open} open actions together bring {all}"
        ));
        let (before, after) =
            (now.total().points_below, forecast(doc, catalogue, None).scores.total().points_below);
        page.says(format!("{before} − {after} = {all}"));

        let mut alone = doc.clone();
        alone.actions.retain(|id, _| id.as_str() == "act-restore");
        let action = alone.actions.values().next().expect("act-restore");
        assert_eq!((action.status, action.expected), (ActionStatus::Planned, None));
        page.says(format!("by {} and names no rating.", long_date(action.due.expect("a day"))));
        let (before, after) = (spe_8(&now), spe_8(&forecast(&alone, catalogue, None).scores));
        page.says(format!(
            "from {} to {} points: {}.",
            before.points_below,
            after.points_below,
            division(after.points_below, after.n_rated)
        ));
    });
}

#[test]
fn the_statement_of_applicability_is_that_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let scores = scores(doc, catalogue);
        let structure = &catalogue.questionnaires()[0].structure;
        let controls: Tally = structure
            .groups
            .iter()
            .zip(&both(&scores)[0].groups)
            .filter(|(group, _)| group.controls)
            .map(|(_, score)| score.tally)
            .sum();
        page.says(format!(
            "of {} controls {} are decided. {} apply, and {} of them meet their target. {} do not apply. {} are open.",
            controls.n_total,
            controls.n_answered(),
            controls.n_rated,
            controls.n_rated - controls.n_gaps,
            controls.n_not_applicable,
            controls.n_unanswered
        ));
        page.says(format!("210 × 2.5 minutes ≈ {} hours", workshop_hours(210)));
    });
}

#[test]
fn what_the_office_serves_is_counted() {
    check(|page, _, catalogue| {
        for (system, name) in [(ManagementSystem::Csms, "plant"), (ManagementSystem::Isms, "office")] {
            let coverage = coverage(catalogue, system).expect("both are chosen");
            let [fully, partly, not] = Served::ALL.map(|served| coverage.n(served));
            page.says(format!(
                "Of the {name}'s {} requirements the other side serves {fully} fully, {partly} partly and {not} not at all.",
                coverage.rows.len()
            ));
        }
    });
}

#[test]
fn divergences_are_those_of_the_worked_example() {
    check(|page, doc, catalogue| {
        let found = divergences(doc, catalogue);
        let open: Vec<_> = found.iter().filter(|divergence| divergence.is_open()).collect();
        page.says(format!("Kessler Valves has {} divergences, {} of them open.", found.len(), open.len()));
        for (divergence, n) in open.iter().take(3).zip(1..) {
            let weight = |key| catalogue.requirement(key).expect("known").weight;
            let weight = weight(&divergence.pair.source).max(weight(&divergence.pair.target));
            let (apart, strength) = (divergence.apart(), divergence.relation.strength);
            page.says(format!(
                "| {n} | {}, rated {} | {}, rated {} | {apart} × {weight} × {strength} = {} |",
                divergence.pair.source.requirement,
                divergence.source_level.get(),
                divergence.pair.target.requirement,
                divergence.target_level.get(),
                divergence.stake
            ));
        }
    });
}
