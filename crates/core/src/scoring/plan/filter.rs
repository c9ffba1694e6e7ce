//! Which actions and which gaps a person wants to see.

use super::is_past_due;
use crate::Date;
use crate::assessment::{Action, ActionStatus, Assessment};
use crate::catalogue::Catalogue;
use crate::ids::{QuestionnaireId, TopicId};
use crate::scoring::Gap;

/// Which actions are listed. The default lists all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionFilter {
    /// Only so far along.
    pub status: Option<ActionStatus>,
    /// Only of this person; an empty name means "of nobody yet".
    pub owner: Option<String>,
    /// Only those that lift this standard.
    pub standard: Option<QuestionnaireId>,
    /// Only open and past their last day.
    pub past_due: bool,
}

impl ActionFilter {
    /// Whether anything is filtered out.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }

    /// Whether `action` is listed as of `today`.
    pub fn passes(&self, action: &Action, today: Date) -> bool {
        self.status.is_none_or(|status| action.status == status)
            && self.owner.as_ref().is_none_or(|owner| action.owner.trim() == owner)
            && self
                .standard
                .as_ref()
                .is_none_or(|standard| action.closes.iter().any(|key| key.questionnaire == *standard))
            && (!self.past_due || is_past_due(action, today))
    }
}

/// Which gaps are listed. The default lists all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GapFilter {
    /// Only of this standard.
    pub standard: Option<QuestionnaireId>,
    /// Only of this group; means something together with `standard`.
    pub group: Option<String>,
    /// Only of this topic.
    pub topic: Option<TopicId>,
    /// Only without an action.
    pub without_action: bool,
    /// Only with all of these words in id, title, question or note.
    pub text: String,
}

impl GapFilter {
    /// Whether anything is filtered out.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }

    /// Whether `gap` is listed.
    pub fn passes(&self, doc: &Assessment, catalogue: &Catalogue, gap: &Gap) -> bool {
        let Some(questionnaire) = catalogue.questionnaire(&gap.key.questionnaire) else { return false };
        let Some(requirement) = questionnaire.requirement(&gap.key.requirement) else { return false };
        let group = questionnaire.group_of(&gap.key.requirement).map(|(_, group)| group.id.as_str());
        (!self.without_action || !gap.has_action)
            && self.standard.as_ref().is_none_or(|standard| *standard == gap.key.questionnaire)
            && self.group.as_ref().is_none_or(|wanted| group == Some(wanted))
            && self.topic.as_ref().is_none_or(|topic| requirement.topics.contains(topic))
            && (self.text.trim().is_empty() || has_words(doc, catalogue, gap, &requirement.title, &self.text))
    }
}

fn has_words(doc: &Assessment, catalogue: &Catalogue, gap: &Gap, title: &str, words: &str) -> bool {
    let question = catalogue.card(&gap.key).map_or("", |card| card.question.as_str());
    let note = doc.answers.get(&gap.key).map_or("", |answer| answer.note.as_str());
    let text = format!("{} {title} {question} {note}", gap.key.requirement).to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{OFFICE, action, day, office_and_plant};
    use super::*;
    use crate::scoring::gaps;

    #[track_caller]
    fn check_gaps(filter: GapFilter, expected: &[&str]) {
        let mut plan = office_and_plant("1", "013");
        plan.doc.actions.insert("a".into(), action(None, &["R2"]));
        let listed: Vec<String> = gaps(&plan.doc, &plan.catalogue)
            .iter()
            .filter(|gap| filter.passes(&plan.doc, &plan.catalogue, gap))
            .map(|gap| gap.key.to_string())
            .collect();
        assert_eq!(listed, expected, "{filter:?}");
    }

    #[test]
    fn gaps_are_listed_by_what_a_person_asks_for() {
        check_gaps(GapFilter::default(), &["plant/R1", "office/R1", "plant/R2"]);
        check_gaps(GapFilter { standard: Some(OFFICE.into()), ..Default::default() }, &["office/R1"]);
        check_gaps(GapFilter { topic: Some("even".into()), ..Default::default() }, &["plant/R2"]);
        check_gaps(GapFilter { group: Some("G1".into()), ..Default::default() }, &["plant/R1"]);
        check_gaps(GapFilter { without_action: true, ..Default::default() }, &["plant/R1", "office/R1"]);
        check_gaps(GapFilter { text: " r2  DONE".into(), ..Default::default() }, &["plant/R2"]);
    }

    #[track_caller]
    fn check_action(filter: ActionFilter, is_listed: bool) {
        let action = Action { owner: " Brandt ".into(), ..action(Some("2026-11-20"), &["R1"]) };
        assert_eq!(filter.passes(&action, day("2026-11-24")), is_listed, "{filter:?}");
    }

    #[test]
    fn actions_are_listed_by_what_a_person_asks_for() {
        check_action(ActionFilter::default(), true);
        check_action(ActionFilter { status: Some(ActionStatus::Done), ..Default::default() }, false);
        check_action(ActionFilter { owner: Some("Brandt".into()), ..Default::default() }, true);
        check_action(ActionFilter { owner: Some(String::new()), ..Default::default() }, false);
        check_action(ActionFilter { standard: Some(OFFICE.into()), ..Default::default() }, false);
        check_action(ActionFilter { past_due: true, ..Default::default() }, true);
    }
}
