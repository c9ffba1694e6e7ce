//! What the cells of a list mean, in the words that people use.

use crate::assessment::{AssetKind, Grade, PurdueLevel};
use crate::catalogue::ManagementSystem;

/// Kinds by the words that people use; the whole cell, or a word of it.
pub(super) fn kind(cell: &str) -> Option<AssetKind> {
    const WORDS: &[(&str, AssetKind)] = &[
        ("safety", AssetKind::Safety),
        ("sis", AssetKind::Safety),
        ("remote", AssetKind::RemoteAccess),
        ("vpn", AssetKind::RemoteAccess),
        ("jump", AssetKind::RemoteAccess),
        ("engineering", AssetKind::EngineeringStation),
        ("ews", AssetKind::EngineeringStation),
        ("plc", AssetKind::Plc),
        ("sps", AssetKind::Plc),
        ("controller", AssetKind::Plc),
        ("rtu", AssetKind::Plc),
        ("dcs", AssetKind::Plc),
        ("hmi", AssetKind::Hmi),
        ("panel", AssetKind::Hmi),
        ("scada", AssetKind::Scada),
        ("historian", AssetKind::Historian),
        ("mes", AssetKind::Mes),
        ("erp", AssetKind::Erp),
        ("sap", AssetKind::Erp),
        ("drive", AssetKind::Machine),
        ("robot", AssetKind::Machine),
        ("machine", AssetKind::Machine),
        ("press", AssetKind::Machine),
        ("burner", AssetKind::Machine),
        ("sensor", AssetKind::Field),
        ("actuator", AssetKind::Field),
        ("io", AssetKind::Field),
        ("switch", AssetKind::Network),
        ("router", AssetKind::Network),
        ("firewall", AssetKind::Network),
        ("network", AssetKind::Network),
        ("wlan", AssetKind::Network),
        ("access point", AssetKind::Network),
        ("laptop", AssetKind::Laptop),
        ("notebook", AssetKind::Laptop),
        ("cloud", AssetKind::Cloud),
        ("saas", AssetKind::Cloud),
        ("building", AssetKind::Building),
        ("camera", AssetKind::Building),
        ("hvac", AssetKind::Building),
        ("server", AssetKind::Server),
        ("workstation", AssetKind::Workstation),
        ("desktop", AssetKind::Workstation),
        ("pc", AssetKind::Workstation),
        ("other", AssetKind::Other),
    ];
    let cell = cell.to_lowercase();
    let exact = AssetKind::ALL
        .iter()
        .copied()
        .find(|kind| kind.name() == cell || kind.name().replace('_', " ") == cell);
    let has_word = |wanted: &str| {
        cell.split(|c: char| !c.is_alphanumeric())
            .any(|word| word == wanted || word.strip_suffix('s') == Some(wanted))
            || (wanted.contains(' ') && cell.contains(wanted))
    };
    exact.or_else(|| WORDS.iter().find(|(word, _)| has_word(word)).map(|(_, kind)| *kind))
}

pub(super) fn level(cell: &str) -> Option<PurdueLevel> {
    let cell = cell.trim().to_lowercase().replace(',', ".");
    let number = cell.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_end_matches(".0");
    match number {
        "" if cell.contains("dmz") => Some(PurdueLevel::L35),
        number => PurdueLevel::ALL.iter().copied().find(|level| level.name() == number),
    }
}

pub(super) fn grade(cell: &str) -> Option<Grade> {
    match cell.trim().to_lowercase().as_str() {
        "high" | "critical" | "very high" | "hoch" | "sehr hoch" | "yes" | "ja" | "3" | "h" => {
            Some(Grade::High)
        }
        "medium" | "normal" | "moderate" | "mittel" | "2" | "m" => Some(Grade::Medium),
        "low" | "niedrig" | "gering" | "no" | "nein" | "1" | "l" => Some(Grade::Low),
        _ => None,
    }
}

pub(super) fn scope(cell: &str) -> Option<(bool, bool)> {
    let cell = cell.trim().to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| cell.contains(word));
    let (isms, csms) = (has(&["isms", "27001", "office"]), has(&["csms", "62443", "plant"]));
    match cell.as_str() {
        "both" | "beide" => Some((true, true)),
        "neither" | "none" | "keine" | "out" | "-" => Some((false, false)),
        _ if isms || csms => Some((isms, csms)),
        "it" => Some((true, false)),
        "ot" => Some((false, true)),
        _ => None,
    }
}

pub(super) fn system(cell: &str) -> Option<ManagementSystem> {
    match scope(cell)? {
        (true, false) => Some(ManagementSystem::Isms),
        (false, true) => Some(ManagementSystem::Csms),
        _ => None,
    }
}
