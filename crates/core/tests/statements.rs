//! Scope statements: drafted from the data, an edit is kept, a change is told, an approval holds for its words only.

#[allow(dead_code, reason = "each test file uses its own part")]
mod support;

use plumbline_core::assessment::{
    Alignment, Assessment, Asset, Edit, Exclusion, Interface, PurdueLevel, Scope, ScopeSection, Site, apply,
};
use plumbline_core::catalogue::ManagementSystem::{Csms, Isms};
use plumbline_core::crosswalk::{
    Accord, Term, accord, is_past_review, missing_terms, next_topic, people, topic_leads,
};
use plumbline_core::scope::{
    PartState, StatementPart, approved, draft, draft_kept, draft_taken, statement, statements, written,
};
use plumbline_core::texts::Texts;
use support::{day, document, shipped_catalogue, worked_example};

fn asset(name: &str, level: Option<PurdueLevel>, in_isms: bool, in_csms: bool) -> Asset {
    Asset { name: name.into(), level, in_isms, in_csms, site: "Lindau".into(), ..Asset::default() }
}

fn add(doc: &mut Assessment, id: &str, asset: Asset) {
    apply(doc, Edit::Asset { id: id.into(), asset: Some(asset) });
}

fn put(doc: &mut Assessment, scope: Scope) {
    apply(doc, Edit::Scope { system: Csms, scope: Some(Box::new(scope)) });
}

/// An office of an ERP, a plant of a controller, an MES in both, and orders that cross.
fn valves() -> Assessment {
    let mut doc = document(3);
    doc.profile.organisation = "Kessler Valves".into();
    doc.profile.sites.push(Site { name: "Lindau".into(), activity: "Machining".into(), people: None });
    add(&mut doc, "erp", asset("ERP", Some(PurdueLevel::L4), true, false));
    add(&mut doc, "mes", asset("MES", Some(PurdueLevel::L3), true, true));
    add(&mut doc, "plc", asset("PLC", Some(PurdueLevel::L1), false, true));
    let orders = Interface {
        name: "Orders".into(),
        from: Some("erp".into()),
        to: Some("mes".into()),
        agreement: "Note of\nMarch".into(),
        ..Interface::default()
    };
    apply(&mut doc, Edit::Interface { id: "orders".into(), interface: Some(orders) });
    doc
}

fn said(doc: &Assessment, section: ScopeSection) -> String {
    draft(doc, Csms, section, &Texts::english())
}

fn part(doc: &Assessment, section: ScopeSection) -> StatementPart {
    let parts = statement(doc, Csms, &Texts::english()).parts;
    parts.into_iter().find(|part| part.section == section).expect("every section is there")
}

/// Writes `text` over the boundary of the plant's scope.
fn write(doc: &mut Assessment, text: &str) {
    let scope = written(doc, Csms, ScopeSection::Boundary, text.into(), &Texts::english());
    put(doc, scope);
}

#[test]
fn a_statement_is_drafted_from_the_data() {
    let doc = valves();
    let boundary = said(&doc, ScopeSection::Boundary);
    assert!(
        boundary
            .contains("Kessler Valves covers 2 things of the plant, from Purdue level 3 down to level 1.")
    );
    assert!(boundary.contains("also in the other system, and who leads there is not agreed."), "{boundary}");
    assert_eq!(said(&doc, ScopeSection::Sites), "Lindau: Machining; 2 things in scope.");
    assert_eq!(said(&doc, ScopeSection::Interfaces), "Orders, between ERP and MES. Agreed: Note of March");
    assert!(said(&doc, ScopeSection::Exclusions).starts_with("One thing of the inventory is left to"));
}

#[test]
fn what_does_not_cross_this_boundary_is_not_an_interface_of_it() {
    let office = draft(&valves(), Isms, ScopeSection::Interfaces, &Texts::english());
    assert_eq!(office, "Nothing crosses the boundary of this scope.");
}

#[test]
fn what_nobody_has_recorded_is_not_said_to_be_nothing() {
    let mut doc = document(3);
    assert_eq!(said(&doc, ScopeSection::Interfaces), "No interface is recorded yet.");
    assert_eq!(said(&doc, ScopeSection::Exclusions), "No exclusion is recorded yet.");
    add(&mut doc, "a", asset("PLC", None, false, true));
    assert_eq!(said(&doc, ScopeSection::Exclusions), "Nothing is left out.");
}

#[test]
fn things_without_level_site_or_name_of_the_organisation_are_told() {
    let mut doc = document(3);
    add(&mut doc, "a", Asset { site: String::new(), ..asset("PLC", None, false, true) });
    let boundary = said(&doc, ScopeSection::Boundary);
    assert_eq!(
        boundary,
        "The cybersecurity management system of the organisation covers one thing of the plant, whose Purdue level nobody has given yet."
    );
    assert_eq!(said(&doc, ScopeSection::Sites), "One thing in scope has no site yet.");
    add(&mut doc, "b", asset("HMI", Some(PurdueLevel::L2), false, true));
    let boundary = said(&doc, ScopeSection::Boundary);
    assert!(boundary.contains("covers 2 things of the plant, at Purdue level 2."), "{boundary}");
    assert!(boundary.contains("One of them has no Purdue level yet."), "{boundary}");
}

#[test]
fn equal_data_give_equal_words() {
    let texts = Texts::english();
    let mut other = document(3);
    for (id, asset) in valves().assets.into_iter().rev() {
        add(&mut other, id.as_str(), asset);
    }
    other.profile = valves().profile;
    other.interfaces = valves().interfaces;
    assert_eq!(statement(&valves(), Csms, &texts), statement(&other, Csms, &texts));
}

#[test]
fn an_edit_is_kept_when_the_data_change_and_that_is_told() {
    let mut doc = valves();
    let before = said(&doc, ScopeSection::Boundary);
    write(&mut doc, "All that moves metal.");
    assert_eq!(part(&doc, ScopeSection::Boundary).state(), PartState::Written);
    add(&mut doc, "hmi", asset("HMI", Some(PurdueLevel::L2), false, true));
    let boundary = part(&doc, ScopeSection::Boundary);
    assert_eq!((boundary.text.as_str(), boundary.state()), ("All that moves metal.", PartState::Outdated));
    assert_eq!(boundary.edited.expect("edited").draft, before);
    assert_eq!(statement(&doc, Csms, &Texts::english()).n_outdated(), 1);
    write(&mut doc, "All that moves metal, and its panels.");
    assert!(part(&doc, ScopeSection::Boundary).is_outdated(), "writing on does not hide the change");
}

#[test]
fn the_new_draft_is_taken_or_seen_and_the_own_words_kept() {
    let texts = Texts::english();
    let mut doc = valves();
    write(&mut doc, "Ours.");
    add(&mut doc, "hmi", asset("HMI", Some(PurdueLevel::L2), false, true));
    let mut kept = doc.clone();
    let scope = draft_kept(&kept, Csms, ScopeSection::Boundary, &texts);
    put(&mut kept, scope);
    let boundary = part(&kept, ScopeSection::Boundary);
    assert_eq!((boundary.text.as_str(), boundary.state()), ("Ours.", PartState::Written));
    let scope = draft_taken(&doc, Csms, ScopeSection::Boundary, &texts);
    put(&mut doc, scope);
    assert_eq!(part(&doc, ScopeSection::Boundary).edited, None);
}

#[test]
fn what_was_approved_does_not_change_by_itself() {
    let texts = Texts::english();
    let mut doc = valves();
    let scope = approved(&doc, Csms, Some(day("2026-03-14")), &texts);
    put(&mut doc, scope);
    let before = part(&doc, ScopeSection::Boundary).text;
    add(&mut doc, "hmi", asset("HMI", Some(PurdueLevel::L2), false, true));
    let boundary = part(&doc, ScopeSection::Boundary);
    assert_eq!((&boundary.text, boundary.is_outdated()), (&before, true));
    assert!(statement(&doc, Csms, &texts).is_written());
}

#[test]
fn an_approval_lapses_with_the_words_it_was_for() {
    let texts = Texts::english();
    let mut doc = valves();
    let scope = approved(&doc, Csms, Some(day("2026-03-14")), &texts);
    put(&mut doc, scope);
    let scope = draft_kept(&doc, Csms, ScopeSection::Boundary, &texts);
    assert!(scope.approved.is_some(), "the words are the same");
    write(&mut doc, "Ours.");
    let scope = doc.scope(Csms);
    assert_eq!(scope.approved, None);
    let own: Vec<_> = scope.edited.keys().copied().collect();
    assert_eq!(own, [ScopeSection::Boundary], "what says what the data say follows them again");
    let scope = approved(&valves(), Csms, None, &texts);
    assert_eq!(scope, Scope::default());
}

#[test]
fn exclusions_without_reason_are_counted_and_blank_lines_are_not() {
    let exclusion = |what: &str, reason: &str| Exclusion { what: what.into(), reason: reason.into() };
    let exclusions = vec![exclusion("Lifts", ""), exclusion("", ""), exclusion("Canteen", "No network")];
    let mut doc = document(3);
    put(&mut doc, Scope { exclusions, ..Scope::default() });
    assert_eq!(statement(&doc, Csms, &Texts::english()).n_without_reason, 1);
    assert_eq!(said(&doc, ScopeSection::Exclusions), "Lifts: no reason given yet.\nCanteen: No network");
}

#[test]
fn only_systems_in_use_have_a_statement() {
    let catalogue = shipped_catalogue();
    let found = statements(&worked_example(), &catalogue, &Texts::english());
    assert_eq!(found.iter().map(|statement| statement.system).collect::<Vec<_>>(), [Isms, Csms]);
    assert!(
        found.iter().any(|statement| statement.is_written()),
        "the worked example has one in its own words"
    );
}

// Alignment

fn complete() -> Alignment {
    Alignment {
        lead: Some(Isms),
        forum: "Change board".into(),
        interface: "Tickets".into(),
        isms_owner: "R. Adler".into(),
        csms_owner: "M. Brandt".into(),
        agreed_on: Some(day("2026-03-14")),
        review: Some(day("2027-03-14")),
    }
}

#[test]
fn an_agreement_says_what_it_lacks() {
    assert_eq!(accord(&Alignment::default()), Accord::Open);
    assert_eq!((accord(&complete()), missing_terms(&complete())), (Accord::Agreed, vec![]));
    let begun = Alignment { lead: None, forum: " ".into(), ..complete() };
    assert_eq!((accord(&begun), missing_terms(&begun)), (Accord::Begun, vec![Term::Lead, Term::Forum]));
    assert!(!is_past_review(&complete(), day("2027-03-14")));
    assert!(is_past_review(&complete(), day("2027-03-15")));
}

#[test]
fn the_next_topic_is_one_that_is_not_agreed() {
    let (mut doc, catalogue) = (worked_example(), shipped_catalogue());
    doc.alignments.clear();
    let n_topics = topic_leads(&doc, &catalogue).len();
    for left in (0..n_topics).rev() {
        let leads = topic_leads(&doc, &catalogue);
        let next = next_topic(&leads).expect("one is left").topic.clone();
        apply(&mut doc, Edit::Alignment { topic: next, alignment: Some(complete()) });
        let leads = topic_leads(&doc, &catalogue);
        let n_open = leads.iter().filter(|lead| accord(&lead.alignment) != Accord::Agreed).count();
        assert_eq!(n_open, left);
    }
    assert_eq!(next_topic(&topic_leads(&doc, &catalogue)), None);
}

#[test]
fn people_are_those_of_the_own_side() {
    let mut doc = valves();
    apply(&mut doc, Edit::Alignment { topic: "change".into(), alignment: Some(complete()) });
    add(&mut doc, "plc", Asset { owner: " S. Halvorsen ".into(), ..asset("PLC", None, false, true) });
    assert_eq!(people(&doc, Isms).into_iter().collect::<Vec<_>>(), ["R. Adler"]);
    assert_eq!(people(&doc, Csms).into_iter().collect::<Vec<_>>(), ["M. Brandt", "S. Halvorsen"]);
}
