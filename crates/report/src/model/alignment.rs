//! Who leads on which topic, and what passes between office and plant: in the report, and as a document of its own.

use super::applicability::Signature;
use super::{Foot, Meta, cover, foot, meta};
use crate::facts::Facts;
use crate::rich::Rich;
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::crosswalk::{TopicLead, topic_leads};
use serde::Serialize;

/// Who leads on which topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AlignmentSheet {
    /// The finding.
    pub headline: Rich,
    /// How far it is agreed.
    pub stand: Rich,
    /// Name of the sheet.
    pub sheet: String,
    /// Column headings: topic, lead, follower, forum, interface, owner in the office, owner in the plant, agreed on,
    /// next review.
    pub columns: [String; 9],
    /// Column headings where there is less room: topic, leads, forum, interface, owners, dates.
    pub narrow_columns: [String; 6],
    /// What stands where nobody leads.
    pub nobody: String,
    /// Every topic on which both systems have requirements, by name.
    pub rows: Vec<AlignmentRow>,
}

/// One topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AlignmentRow {
    /// Its name.
    pub topic: String,
    /// Who leads; empty while nobody does.
    pub lead: String,
    /// Who follows; empty while nobody leads.
    pub follower: String,
    /// The same as a remark; empty while nobody leads.
    pub follows: String,
    /// Where both meet.
    pub forum: String,
    /// What passes between them.
    pub interface: String,
    /// Who answers in the office and in the plant.
    pub owners: [String; 2],
    /// When it was agreed; empty while it was not.
    pub agreed_on: String,
    /// When it is looked at again; empty without a day.
    pub review: String,
    /// The same as a remark; empty without a day.
    pub review_on: String,
    /// Whether everything about it is said.
    pub is_complete: bool,
    /// Divergences on it that nobody has settled, in words; empty without any.
    pub open: String,
}

/// The alignment agreement: one page that both sides sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// What stands in the file's properties.
    pub meta: Meta,
    /// The title block.
    pub foot: Foot,
    /// Name of the document.
    pub title: String,
    /// Between whom: organisation and both systems.
    pub between: String,
    /// The topics.
    pub table: AlignmentSheet,
    /// What is said where there is no topic.
    pub nothing: String,
    /// Said where a text had to be cut.
    pub cut: String,
    /// Heading over the signatures, and what both sign.
    pub agreed: [String; 2],
    /// For the office and for the plant, each with who leads what.
    pub signatures: [(Signature, String); 2],
}

/// In the report: once anything was agreed about any topic.
pub(super) fn alignment_sheet(facts: &Facts<'_>) -> Option<AlignmentSheet> {
    let leads = topic_leads(facts.doc, facts.catalogue);
    if leads.iter().all(|lead| lead.alignment.is_blank()) { None } else { Some(sheet(facts, &leads)) }
}

/// The document: with whatever is there, and room to fill in the rest by hand.
pub(crate) fn agreement(facts: &Facts<'_>) -> Agreement {
    let words = &facts.words;
    let leads = topic_leads(facts.doc, facts.catalogue);
    let title = match facts.doc.profile.organisation.trim() {
        "" => words.get("report-agreement"),
        organisation => words.with("report-agreement-of", &[("organisation", organisation.into())]),
    };
    let mut foot = foot(facts);
    foot.report = cover::Field::new(words.get("report-foot-document"), title.clone());
    Agreement {
        meta: Meta { title, ..meta(facts) },
        foot,
        title: words.get("report-agreement"),
        between: between(facts),
        table: sheet(facts, &leads),
        nothing: words.get("report-agreement-nothing"),
        cut: words.get("report-agreement-cut"),
        agreed: [words.get("report-agreement-agreed"), words.get("report-agreement-text")],
        signatures: ManagementSystem::ALL.map(|system| signature(facts, system, &leads)),
    }
}

fn sheet(facts: &Facts<'_>, leads: &[TopicLead]) -> AlignmentSheet {
    let words = &facts.words;
    let mut rows: Vec<AlignmentRow> = leads.iter().map(|lead| row(facts, lead)).collect();
    rows.sort_by(|one, other| one.topic.cmp(&other.topic));
    let n_led = leads.iter().filter(|lead| lead.alignment.lead.is_some()).count();
    let n_complete = rows.iter().filter(|row| row.is_complete).count();
    let values = [("n", rows.len().into()), ("led", n_led.into()), ("complete", n_complete.into())];
    let columns = [
        "topic",
        "lead",
        "follower",
        "forum",
        "interface",
        "isms-owner",
        "csms-owner",
        "agreed-on",
        "review",
    ];
    AlignmentSheet {
        headline: match n_led {
            n if n == rows.len() => words.rich("report-alignment-head-all", &values),
            _ => words.rich("report-alignment-head", &values),
        },
        stand: words
            .rich("report-alignment-stand", &[("n", rows.len().into()), ("complete", n_complete.into())]),
        sheet: words.get("report-sheet-alignment"),
        columns: columns.map(|column| words.get(&format!("report-alignment-{column}"))),
        narrow_columns: ["topic", "lead", "forum", "interface", "owners", "dates"]
            .map(|column| words.get(&format!("report-alignment-{column}"))),
        nobody: words.get("report-alignment-nobody"),
        rows,
    }
}

fn row(facts: &Facts<'_>, lead: &TopicLead) -> AlignmentRow {
    let words = &facts.words;
    let alignment = &lead.alignment;
    let name = |system: ManagementSystem| words.get(&format!("report-side-{}", system.name()));
    let date = |date: Option<plumbline_core::Date>| date.map(|date| words.date(date)).unwrap_or_default();
    let text = |text: &str| text.trim().to_owned();
    let follower = alignment.lead.map(|system| name(system.other())).unwrap_or_default();
    let review = date(alignment.review);
    let remark = |key: &str, value: (&str, &String)| match value.1.is_empty() {
        true => String::new(),
        false => words.with(key, &[(value.0, value.1.into())]),
    };
    AlignmentRow {
        follows: remark("report-alignment-follows", ("follower", &follower)),
        review_on: remark("report-alignment-review-on", ("date", &review)),
        topic: facts.topic(&lead.topic),
        lead: alignment.lead.map(name).unwrap_or_default(),
        follower,
        forum: text(&alignment.forum),
        interface: text(&alignment.interface),
        owners: [text(&alignment.isms_owner), text(&alignment.csms_owner)],
        agreed_on: date(alignment.agreed_on),
        review,
        is_complete: alignment.is_complete(),
        open: match lead.n_open_divergences {
            0 => String::new(),
            n => words.with("report-alignment-open", &[("n", n.into())]),
        },
    }
}

/// For example `Kessler Valves: the office (ISO/IEC 27001:2022) and the plant (IEC 62443-2-1:2024)`.
fn between(facts: &Facts<'_>) -> String {
    let words = &facts.words;
    let side = |system: ManagementSystem| {
        let in_use = facts.standards().filter(|(q, _)| q.structure.system == system);
        let names: Vec<String> = in_use.map(|(q, _)| q.structure.name()).collect();
        words.or(&words.list(&names), "report-not-stated")
    };
    let organisation = words.or(&facts.doc.profile.organisation, "report-not-stated");
    words.with(
        "report-agreement-between",
        &[
            ("organisation", (&organisation).into()),
            ("isms", (&side(ManagementSystem::Isms)).into()),
            ("csms", (&side(ManagementSystem::Csms)).into()),
        ],
    )
}

fn signature(facts: &Facts<'_>, system: ManagementSystem, leads: &[TopicLead]) -> (Signature, String) {
    let words = &facts.words;
    let n = leads.iter().filter(|lead| lead.alignment.lead == Some(system)).count();
    let owner = facts.doc.scope(system).owner;
    let leads = words.with("report-agreement-leads", &[("n", n.into())]);
    let who = match owner.trim() {
        "" => leads,
        owner => format!("{owner}, {leads}"),
    };
    let signature = Signature {
        role: words.get(&format!("report-agreement-for-{}", system.name())),
        signature: words.get("report-soa-signature"),
        date: words.get("report-date-label"),
    };
    (signature, who)
}
