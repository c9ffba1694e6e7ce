//! Scopes, crosswalk and alignment, made up: what the two systems have in common.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "support for several tests")]

use super::support::{IEC, ISO, full, key, level, questionnaire, root};
use plumbline_core::Date;
use plumbline_core::assessment::{
    Alignment, Answer, Assessment, Asset, AssetKind, Criticality, EditedSection, Exclusion, Grade, Interface,
    Provenance, PurdueLevel, Rating, Scope, ScopeSection, Settlement, SourceRating,
};
use plumbline_core::catalogue::{Catalogue, Crosswalk, ManagementSystem};
use plumbline_core::crosswalk::divergences;
use plumbline_core::ids::PairKey;
use std::sync::Arc;

/// Relations of our own, so that better content changes no expected report.
pub const CROSSWALK: &str = r#"{"source": "iso-27001-2022", "target": "iec-62443-2-1-2024", "relations": [
    {"source": "9.2", "target": "USER 1.12", "relation": "intersects_with", "strength": 4,
     "rationale": "Both look at what is done."},
    {"source": "A.8.13", "target": "NET 3.1", "relation": "superset_of", "strength": 8,
     "rationale": "Copies are kept.", "check": "Ask for one restore log of a controller."}],
    "unmapped": {"source": [{"id": "A.8.28", "reason": "Plants buy their programs."}],
    "target": [{"id": "NET 1.3", "reason": "An office has no safety controllers."}]}}"#;

pub fn crosswalk() -> Arc<Crosswalk> {
    Arc::new(Crosswalk::parse("test", CROSSWALK.as_bytes()).unwrap())
}

/// Both standards and the crosswalk that is shipped.
pub fn shipped() -> Catalogue {
    let file = "questionnaires/crosswalk/iso-27001-2022--iec-62443-2-1-2024.json";
    let bytes = std::fs::read(root().join(file)).unwrap();
    let crosswalk = Arc::new(Crosswalk::parse(file, &bytes).unwrap());
    Catalogue::new(vec![questionnaire(ISO), questionnaire(IEC)]).with_crosswalks(vec![crosswalk])
}

/// Adds things, connections and scope statements.
pub fn add_scopes(doc: &mut Assessment) {
    use PurdueLevel::{L0, L1, L2, L3, L4, L5, L35};
    let things = [
        ("Mail and files", AssetKind::Cloud, Some(L5), true, false),
        ("ERP", AssetKind::Erp, Some(L4), true, false),
        ("MES", AssetKind::Mes, Some(L3), true, true),
        ("Plant domain controller", AssetKind::Server, Some(L3), true, true),
        ("Jump host", AssetKind::RemoteAccess, Some(L35), true, true),
        ("Historian", AssetKind::Historian, Some(L35), true, true),
        ("Engineering station 1", AssetKind::EngineeringStation, Some(L3), false, true),
        ("HMI, line 2", AssetKind::Hmi, Some(L2), false, true),
        ("Burner control 3", AssetKind::Plc, Some(L1), false, true),
        ("Burner safety controller", AssetKind::Safety, Some(L1), false, true),
        ("Machining cell robots", AssetKind::Machine, Some(L0), false, true),
        ("Building controls", AssetKind::Building, Some(L2), false, false),
        ("Test bench PLC", AssetKind::Plc, Some(L1), false, false),
        ("Leased compressor", AssetKind::Machine, Some(L0), false, false),
        ("Integrator’s portal", AssetKind::Cloud, Some(L5), false, false),
        ("Weighbridge", AssetKind::Other, None, false, false),
    ];
    for (idx, (name, kind, level, in_isms, in_csms)) in things.into_iter().enumerate() {
        let asset = Asset {
            name: name.into(),
            kind,
            site: if idx % 2 == 0 { "Lindau" } else { "Halden" }.into(),
            level,
            owner: if idx % 5 == 4 { "" } else { "S. Nygaard" }.into(),
            criticality: Criticality { availability: Some(Grade::High), ..Criticality::default() },
            in_isms,
            in_csms,
            lead: (name == "MES").then_some(ManagementSystem::Csms),
            exclusion: if name == "Weighbridge" { "Belongs to the landlord" } else { "" }.into(),
            ..Asset::default()
        };
        doc.assets.insert(format!("t{idx:02}").as_str().into(), asset);
    }
    let crossings = [
        ("ERP–MES", "t01", "t02", "Interface agreement", Some(Date::constant(2025, 3, 14))),
        ("Historian copy", "t05", "t01", "Note in the concept of the buffer zone", None),
        ("Patches", "t03", "t06", "Test and release rule", Some(Date::constant(2026, 2, 1))),
        ("Line 2 network", "t11", "t07", "", None),
        ("Remote access", "t14", "t08", "", None),
        ("Office to robots", "t01", "t10", "", None),
        ("Portal to mail", "t14", "t00", "", None),
        ("Inside", "t08", "t09", "", None),
    ];
    for (idx, (name, from, to, agreement, agreed_on)) in crossings.into_iter().enumerate() {
        let interface = Interface {
            name: name.into(),
            from: Some(from.into()),
            to: Some(to.into()),
            agreement: agreement.into(),
            agreed_on,
            isms_owner: if agreement.is_empty() { "" } else { "R. Adler" }.into(),
            csms_owner: if agreement.is_empty() { "" } else { "M. Brandt" }.into(),
            ..Interface::default()
        };
        doc.interfaces.insert(format!("c{idx}").as_str().into(), interface);
    }
    let isms = Scope {
        owner: "T. Aydin, IT".into(),
        approver: "H. Kessler".into(),
        approved: Some(Date::constant(2026, 11, 20)),
        exclusions: vec![Exclusion { what: "The canteen’s till".into(), reason: String::new() }],
        ..Scope::default()
    };
    let words = EditedSection {
        text: "The plant’s system covers everything that moves metal.\nIt ends at the firewall.".into(),
        draft: "An older draft".into(),
    };
    let csms = Scope {
        owner: "M. Brandt and S. Nygaard".into(),
        edited: [(ScopeSection::Boundary, words)].into(),
        ..Scope::default()
    };
    doc.scopes = [(ManagementSystem::Isms, isms), (ManagementSystem::Csms, csms)].into();
}

/// What office and plant agreed about some topics of `catalogue`.
pub fn add_alignments(doc: &mut Assessment, catalogue: &Catalogue) {
    let forums = ["Change board, Thursdays", "Monthly round of both sites", "Shift hand-over"];
    let interfaces = [
        "Change sheets feed the ISMS change record monthly.",
        "IT runs the gateway; the shift lead opens the door.",
        "Firewall at the plant border is run by IT, rules agreed by both, looked at twice a year.",
        "Leavers’ list reaches both plants the same day.",
    ];
    for (idx, topic) in catalogue.topics().into_iter().enumerate() {
        let alignment = Alignment {
            lead: match idx % 5 {
                4 => None,
                n if n % 2 == 0 => Some(ManagementSystem::Isms),
                _ => Some(ManagementSystem::Csms),
            },
            forum: forums[idx % 3].into(),
            interface: interfaces[idx % 4].into(),
            isms_owner: "T. Aydin, IT".into(),
            csms_owner: if idx % 3 == 0 { "" } else { "M. Brandt, Lindau" }.into(),
            agreed_on: (idx % 4 != 3).then_some(Date::constant(2026, 11, 24)),
            review: (idx % 2 == 0).then_some(Date::constant(2027, 11, 24)),
        };
        doc.alignments.insert(topic, alignment);
    }
}

/// Settles every second divergence, and confirms an answer of the plant from one of the office.
pub fn settle(doc: &mut Assessment, catalogue: &Catalogue) {
    for divergence in divergences(doc, catalogue).into_iter().step_by(2) {
        let settlement = Settlement {
            source_level: divergence.source_level,
            target_level: divergence.target_level,
            reason: "The office has a rule since March; the plant begins in January.".into(),
            by: "Ines Morel".into(),
            at: Some("2026-11-24T10:00:00Z".parse().unwrap()),
        };
        doc.settlements.insert(divergence.pair, settlement);
    }
}

pub fn pair(source: &str, target: &str) -> PairKey {
    PairKey { source: key(ISO, source), target: key(IEC, target) }
}

/// The answer to `target` of the plant, confirmed from `sources` of the office as they were then.
pub fn confirm(doc: &mut Assessment, target: &str, rating: u8, sources: &[(&str, u8)]) {
    let answer = Answer {
        rating: Some(Rating::Level(level(rating))),
        provenance: Provenance::Confirmed,
        sources: sources.iter().map(|(id, n)| SourceRating { key: key(ISO, id), level: level(*n) }).collect(),
        by: "Ines Morel".into(),
        ..Answer::default()
    };
    doc.answers.insert(key(IEC, target), answer);
}

/// Everything at once.
pub fn everything() -> Assessment {
    let (mut doc, catalogue) = (full(), shipped());
    add_scopes(&mut doc);
    add_alignments(&mut doc, &catalogue);
    settle(&mut doc, &catalogue);
    confirm(&mut doc, "ORG 1.4", 2, &[("A.6.3", 1), ("7.2", 3)]);
    doc
}

/// 300 things with long names, most of them at one level, and 40 crossings.
pub fn many() -> Assessment {
    let mut doc = everything();
    for idx in 0..300_usize {
        let level = PurdueLevel::ALL.get(if idx % 3 == 0 { idx % 7 } else { 4 }).copied();
        let asset = Asset {
            name: format!("Controller {idx} of the Donaudampfschifffahrtsgesellschaft in hall {}", idx % 9),
            level: level.filter(|_| idx % 11 != 0),
            in_isms: idx % 4 == 0,
            in_csms: idx % 5 != 0,
            exclusion: if idx % 30 == 0 { "Scrapped in spring" } else { "" }.into(),
            ..Asset::default()
        };
        doc.assets.insert(format!("m{idx:03}").as_str().into(), asset);
    }
    for idx in 0..40_usize {
        let end = |n: usize| Some(format!("m{:03}", n % 300).as_str().into());
        let interface = Interface {
            name: format!("Verbindungsschnittstelle number {idx} between two long-named controllers"),
            from: end(idx * 7),
            to: end(idx * 13 + 5),
            agreement: if idx % 2 == 0 { "Agreed in the round of both sites" } else { "" }.into(),
            ..Interface::default()
        };
        doc.interfaces.insert(format!("n{idx:02}").as_str().into(), interface);
    }
    doc
}
