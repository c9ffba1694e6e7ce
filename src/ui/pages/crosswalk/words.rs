//! Words that several sections of the crosswalk use.

use crate::state::open::OpenAssessment;
use crate::ui::words::{t, tv};
use leptos::prelude::untrack;
use plumbline_core::assessment::{Answer, MaturityLevel, Rating};
use plumbline_core::catalogue::RelationKind;
use plumbline_core::ids::{AnswerKey, PairKey, TopicId};

/// The element called `name` of `pair`.
pub fn element_id(name: &str, pair: &PairKey) -> String {
    let legal = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let ends = format!("{}-{}", pair.source.requirement, pair.target.requirement);
    format!("{name}-{}", ends.chars().map(legal).collect::<String>())
}

/// The title of a requirement.
pub fn title(open: OpenAssessment, key: &AnswerKey) -> String {
    let catalogue = untrack(|| open.catalogue());
    catalogue.requirement(key).map(|requirement| requirement.title.clone()).unwrap_or_default()
}

/// The name of a topic.
pub fn topic_name(topic: &TopicId) -> String {
    let key = format!("topic-{topic}");
    let name = t(&key);
    if name == key { topic.to_string() } else { name }
}

/// The rating as it stands in a list: `rated 3`.
pub fn rated_words(answer: &Answer) -> String {
    match answer.rating {
        Some(Rating::Level(level)) => tv("crosswalk-rated", &[("level", usize::from(level.get()).into())]),
        Some(Rating::NotApplicable) => t("crosswalk-rated-na"),
        None => t("crosswalk-rated-none"),
    }
}

/// The rating as a figure beside a line: `3`, a dash for not applicable, nothing where nobody has rated.
pub fn rating_mark(answer: &Answer) -> String {
    match answer.rating {
        Some(Rating::Level(level)) => level.get().to_string(),
        Some(Rating::NotApplicable) => t("crosswalk-mark-na"),
        None => t("crosswalk-mark-none"),
    }
}

/// What the other end asks for, compared with this one.
pub fn kind_words(kind: RelationKind) -> String {
    t(&format!("crosswalk-kind-{}", kind.name()))
}

/// How close a relation is, in words and as the line's weight.
pub fn strength_words(strength: u8) -> String {
    tv("crosswalk-strength", &[("n", usize::from(strength).into())])
}

/// How far two ratings stand apart when that is two points or more.
pub fn points_apart(a: Option<MaturityLevel>, b: Option<MaturityLevel>) -> Option<u8> {
    let (a, b) = a.zip(b)?;
    Some(a.get().abs_diff(b.get())).filter(|apart| *apart >= 2)
}

/// For example `2 apart`.
pub fn apart_words(apart: u8) -> String {
    tv("crosswalk-apart", &[("n", usize::from(apart).into())])
}

/// Weight of a line: 1 for a loose relation, 3 for one that proposes a rating.
pub fn line_weight(strength: u8) -> usize {
    match strength {
        0..=3 => 1,
        4..=6 => 2,
        _ => 3,
    }
}
