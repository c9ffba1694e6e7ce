//! What crosses from one scope to another, in words.

use crate::facts::Facts;
use plumbline_core::assessment::{Interface, PurdueLevel, Region};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::AssetId;
use plumbline_core::scope::Crossing;
use serde::Serialize;

/// One crossing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CrossingRow {
    /// As in the picture.
    pub letter: String,
    /// As people call it.
    pub name: String,
    /// Its two ends, with region and level.
    pub between: [String; 2],
    /// What was agreed and when; that nothing was.
    pub agreement: String,
    /// Who answers on the office's side and on the plant's.
    pub owners: [String; 2],
    /// Whether something was agreed.
    pub is_agreed: bool,
}

pub(super) fn crossing_row(facts: &Facts<'_>, idx: usize, crossing: &Crossing) -> CrossingRow {
    let words = &facts.words;
    let interface = facts.doc.interfaces.get(&crossing.id).cloned().unwrap_or_default();
    let end = |at: usize, id: &Option<AssetId>| {
        let asset = id.as_ref().and_then(|id| facts.doc.assets.get(id)).cloned().unwrap_or_default();
        let name = words.or(&asset.name, "report-unnamed");
        let region = crossing.regions.get(at).copied().unwrap_or(Region::Neither);
        let region = words.get(&format!("report-in-{}", region.name()));
        match crossing.levels.get(at).copied().flatten() {
            Some(level) => words.with(
                "report-crossing-end",
                &[("name", (&name).into()), ("region", (&region).into()), ("level", level.name().into())],
            ),
            None => format!("{name} ({region})"),
        }
    };
    let (from, to) = (end(0, &interface.from), end(1, &interface.to));
    CrossingRow {
        letter: letter(idx),
        name: words.or(&interface.name, "report-unnamed"),
        between: [from, to],
        agreement: agreement(facts, &interface),
        owners: [
            owner(facts, ManagementSystem::Isms, &interface.isms_owner),
            owner(facts, ManagementSystem::Csms, &interface.csms_owner),
        ],
        is_agreed: crossing.is_agreed,
    }
}

fn agreement(facts: &Facts<'_>, interface: &Interface) -> String {
    match (interface.is_agreed(), interface.agreed_on) {
        (false, _) => facts.words.get("report-crossing-none"),
        (true, None) => interface.agreement.trim().to_owned(),
        (true, Some(date)) => {
            format!("{}, {}", interface.agreement.trim().trim_end_matches('.'), facts.words.date(date))
        }
    }
}

/// For example `Office: T. Aydin`.
fn owner(facts: &Facts<'_>, system: ManagementSystem, name: &str) -> String {
    let name = facts.words.or(name, "report-nobody");
    facts.words.with(&format!("report-owner-{}", system.name()), &[("name", (&name).into())])
}

/// For example `4 to 3`; empty unless both levels are known and differ.
pub(super) fn end_words(facts: &Facts<'_>, levels: [Option<PurdueLevel>; 2]) -> String {
    match levels {
        [Some(from), Some(to)] if from != to => {
            facts.words.with("report-levels", &[("from", from.name().into()), ("to", to.name().into())])
        }
        _ => String::new(),
    }
}

/// `A` to `Z`, then `AA` and on.
pub(super) fn letter(idx: usize) -> String {
    let last = char::from(b'A' + u8::try_from(idx % 26).unwrap_or_default());
    match idx / 26 {
        0 => last.to_string(),
        n => format!("{}{last}", letter(n - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
