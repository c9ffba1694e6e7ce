//! Words that several parts of the scope page use.

use crate::ui::words::{t, tv};
use plumbline_core::assessment::{Assessment, Asset, Grade, PurdueLevel, Region};
use plumbline_core::ids::AssetId;
use plumbline_core::scope::AssetPlace;

/// A level's name in locale keys, which have no dots.
pub fn level_key(level: PurdueLevel) -> &'static str {
    match level.name() {
        "3.5" => "3_5",
        name => name,
    }
}

/// A level with its name, for choices: `3 Operations`.
pub fn level_words(level: Option<PurdueLevel>) -> String {
    let Some(level) = level else { return t("scope-level-none") };
    format!("{} {}", level.name(), t(&format!("scope-level-{}", level_key(level))))
}

/// A level as a figure; nothing where nobody gave it.
pub fn level_figure(level: Option<PurdueLevel>) -> &'static str {
    level.map_or("", PurdueLevel::name)
}

/// The level called `name` in a choice.
pub fn level_of(name: &str) -> Option<PurdueLevel> {
    PurdueLevel::ALL.iter().copied().find(|level| level.name() == name)
}

/// What a part of the map is called.
pub fn place_words(place: AssetPlace) -> String {
    t(&format!("scope-place-{}", place.name()))
}

/// What a region is called.
pub fn region_words(region: Region) -> String {
    place_words(AssetPlace::At(region))
}

/// The name, or that there is none yet.
pub fn name_words(asset: &Asset) -> String {
    if asset.name.trim().is_empty() { t("scope-untitled") } else { asset.name.clone() }
}

/// A thing with its level, for the ends of a crossing; `None` where the end is open.
pub fn end_words(doc: &Assessment, id: Option<&AssetId>) -> Option<String> {
    let asset = doc.assets.get(id?)?;
    let name = name_words(asset);
    Some(match asset.level {
        Some(level) => tv("scope-end", &[("name", (&name).into()), ("level", level.name().into())]),
        None => name,
    })
}

/// A grade as the figure of the table: 1 to 3.
pub fn grade_figure(grade: Option<Grade>) -> &'static str {
    match grade {
        None => "–",
        Some(Grade::Low) => "1",
        Some(Grade::Medium) => "2",
        Some(Grade::High) => "3",
    }
}

/// Puts `asset` into the scopes of `region`. A lead is kept where both claim it, else it means nothing.
pub fn put_into(asset: &mut Asset, region: Region) {
    use plumbline_core::catalogue::ManagementSystem;
    asset.in_isms = region.is_in(ManagementSystem::Isms);
    asset.in_csms = region.is_in(ManagementSystem::Csms);
    if region != Region::Both {
        asset.lead = None;
    }
}
