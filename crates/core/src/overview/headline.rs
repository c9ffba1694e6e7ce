//! The finding that stands over the assessments: a form for each case, never more than the answers say.

use crate::ids::QuestionnaireId;
use crate::scoring::{Scores, StandardScore};

/// A change that shows in the figures, which have one decimal.
const SHOWN: f64 = 0.05;

/// A standard and how far it stands out of true.
#[derive(Debug, Clone, PartialEq)]
pub struct StandardLean {
    /// Which.
    pub questionnaire: QuestionnaireId,
    /// Mean rating points below target; 0.0 is true.
    pub points: f64,
}

/// What Home says first.
#[derive(Debug, Clone, PartialEq)]
pub enum Headline {
    /// No standard is chosen.
    NoStandard,
    /// Nobody has answered anything.
    NothingAnswered,
    /// There are answers, and all of them are "not applicable".
    NothingRated,
    /// Whatever is rated stands on its target.
    True {
        /// Every requirement has an answer.
        is_complete: bool,
    },
    /// Compared with the assessment before.
    Moved {
        /// Then.
        before: StandardLean,
        /// Today, of the same standard.
        now: f64,
    },
    /// The only standard leans, or the one that leans most where there are more than two.
    Leans(StandardLean),
    /// One of two leans, and the other stands true.
    OneTrue(StandardLean, QuestionnaireId),
    /// One of two leans, and nothing of the other is rated.
    OneOpen(StandardLean, QuestionnaireId),
    /// Both lean.
    Both(StandardLean, StandardLean),
}

/// The headline for `scores`, compared with those of an earlier assessment where there is one.
pub fn headline(scores: &Scores, before: Option<&Scores>) -> Headline {
    let total = scores.total();
    if scores.standards.is_empty() {
        return Headline::NoStandard;
    }
    if total.n_answered() == 0 {
        return Headline::NothingAnswered;
    }
    if total.n_rated == 0 {
        return Headline::NothingRated;
    }
    if let Some(moved) = before.and_then(|before| moved(scores, before)) {
        return moved;
    }
    if total.points_below == 0 {
        return Headline::True { is_complete: total.n_unanswered == 0 };
    }
    leaning(scores)
}

fn leaning(scores: &Scores) -> Headline {
    if let [one, other] = scores.standards.as_slice() {
        return match (lean(one), lean(other)) {
            (Some(one), Some(other)) => of_two(one, other),
            (Some(one), None) => Headline::OneOpen(one, other.questionnaire.clone()),
            (None, Some(other)) => Headline::OneOpen(other, one.questionnaire.clone()),
            (None, None) => Headline::NothingRated,
        };
    }
    let most = scores.standards.iter().filter_map(lean).max_by(|a, b| a.points.total_cmp(&b.points));
    most.map_or(Headline::NothingRated, Headline::Leans)
}

fn of_two(one: StandardLean, other: StandardLean) -> Headline {
    if other.points <= 0.0 {
        Headline::OneTrue(one, other.questionnaire)
    } else if one.points <= 0.0 {
        Headline::OneTrue(other, one.questionnaire)
    } else {
        Headline::Both(one, other)
    }
}

/// The standard that moved furthest, when the figures show it and it is answered as far as it was then.
fn moved(scores: &Scores, before: &Scores) -> Option<Headline> {
    let pairs = scores.standards.iter().filter_map(|now| {
        let then = before.standard(&now.questionnaire)?;
        let is_comparable = now.total.n_answered() * 10 >= then.total.n_answered() * 9;
        let (now, then) = (lean(now)?, lean(then)?);
        let distance = (now.points - then.points).abs();
        (is_comparable && distance >= SHOWN).then_some((distance, then, now.points))
    });
    let (_, before, now) = pairs.max_by(|a, b| a.0.total_cmp(&b.0))?;
    Some(Headline::Moved { before, now })
}

fn lean(score: &StandardScore) -> Option<StandardLean> {
    let points = score.total.out_of_true()?;
    Some(StandardLean { questionnaire: score.questionnaire.clone(), points })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{catalogue, doc};
    use super::*;
    use crate::assessment::Assessment;
    use crate::scoring::scores;

    /// Standards as `id:` with a dot a requirement; answers as questionnaire, requirement, rating.
    #[track_caller]
    fn check(standards: &str, answers: &[(&str, &str, &str)], expected: Headline) {
        let answers: Vec<_> = answers.iter().map(|(q, r, rating)| (*q, *r, *rating, 1)).collect();
        let doc = doc(standards, &answers);
        let scores = scores(&doc, &catalogue(standards));
        assert_eq!(headline(&scores, None), expected);
    }

    fn lean(questionnaire: &str, points: f64) -> StandardLean {
        StandardLean { questionnaire: questionnaire.into(), points }
    }

    #[test]
    fn nothing_is_claimed_where_nothing_is_rated() {
        check("", &[], Headline::NoStandard);
        check("a:.. b:..", &[], Headline::NothingAnswered);
        check("a:.. b:..", &[("a", "1", "n")], Headline::NothingRated);
    }

    #[test]
    fn true_says_whether_all_of_it_is_answered() {
        check("a:.. b:.", &[("a", "1", "3")], Headline::True { is_complete: false });
        check("a:.", &[("a", "1", "4")], Headline::True { is_complete: true });
    }

    #[test]
    fn each_of_two_standards_has_its_word() {
        let (a, b) = (("a", "1", "1"), ("b", "1", "2"));
        check("a:. b:.", &[a, b], Headline::Both(lean("a", 2.0), lean("b", 1.0)));
        check("a:. b:.", &[a, ("b", "1", "3")], Headline::OneTrue(lean("a", 2.0), "b".into()));
        check("a:. b:.", &[("a", "1", "3"), b], Headline::OneTrue(lean("b", 1.0), "a".into()));
        check("a:. b:.", &[b], Headline::OneOpen(lean("b", 1.0), "a".into()));
    }

    #[test]
    fn one_or_many_standards_name_the_one_that_leans_most() {
        check("a:..", &[("a", "1", "1"), ("a", "2", "3")], Headline::Leans(lean("a", 1.0)));
        let many = [("a", "1", "2"), ("b", "1", "0"), ("c", "1", "1")];
        check("a:. b:. c:.", &many, Headline::Leans(lean("b", 3.0)));
    }

    #[test]
    fn an_earlier_assessment_is_compared_when_as_much_is_answered() {
        let catalogue = catalogue("a:..");
        let before = doc("a:..", &[("a", "1", "0", 1), ("a", "2", "1", 1)]);
        let half = doc("a:..", &[("a", "1", "2", 1)]);
        let whole = doc("a:..", &[("a", "1", "2", 1), ("a", "2", "3", 1)]);
        let of = |now: &Assessment| headline(&scores(now, &catalogue), Some(&scores(&before, &catalogue)));
        assert_eq!(of(&whole), Headline::Moved { before: lean("a", 2.5), now: 0.5 });
        assert_eq!(of(&half), Headline::Leans(lean("a", 1.0)));
        assert_eq!(of(&before), Headline::Leans(lean("a", 2.5)), "no change is no news");
    }
}
