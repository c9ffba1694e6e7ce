//! The section stays true whatever stands where.

use super::data::SectionData;
use super::form::{Form, NARROW, WIDE};
use super::layout::{Layout, Outline};
use plumbline_core::assessment::{Assessment, Asset, Interface, Profile, PurdueLevel, Region};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::{AssessmentId, AssetId};

/// A document with things given as position of the level, region, how many; each is connected to the one before.
fn data(things: &[(usize, Region, usize)]) -> SectionData {
    let begun = "2026-11-26T08:00:00Z".parse().expect("a timestamp");
    let mut doc = Assessment::new(AssessmentId::from("a"), begun, Profile::default());
    let mut before: Option<AssetId> = None;
    for (idx, region, n) in things {
        for number in 0..*n {
            let id = AssetId::new(format!("{idx}-{}-{number:05}", region.name()));
            let asset = Asset {
                name: id.to_string(),
                level: PurdueLevel::ALL.get(*idx).copied(),
                in_isms: region.is_in(ManagementSystem::Isms),
                in_csms: region.is_in(ManagementSystem::Csms),
                ..Asset::default()
            };
            doc.assets.insert(id.clone(), asset);
            if number == 0 {
                let interface = Interface {
                    name: id.to_string(),
                    from: before,
                    to: Some(id.clone()),
                    ..Interface::default()
                };
                doc.interfaces.insert(id.as_str().into(), interface);
                before = Some(id);
            }
        }
    }
    SectionData::of(&doc)
}

/// Every region at every level, and without one.
fn everything() -> SectionData {
    let all = (0..8).flat_map(|idx| Region::ALL.map(|region| (idx, region, 1 + idx * 7)));
    data(&all.collect::<Vec<_>>())
}

fn layouts(data: &SectionData) -> [Layout; 2] {
    [WIDE, NARROW].map(|form| Layout::of(data, form))
}

fn holds(outline: Option<Outline>, (left, right): (f64, f64), x: f64, y: f64) -> bool {
    outline.is_some_and(|outline| (outline.top..outline.bottom).contains(&y) && (left..right).contains(&x))
}

/// Whether what stands at `x`, `y` is drawn inside the scopes it is in, and outside the others.
fn is_drawn_true(layout: &Layout, region: Region, x: f64, y: f64) -> bool {
    let Form { isms_left, isms_right, csms_left, .. } = layout.form;
    let in_isms = holds(layout.isms, (isms_left, isms_right), x, y);
    let in_csms = holds(layout.csms, (csms_left, layout.csms_right), x, y);
    in_isms == region.is_in(ManagementSystem::Isms) && in_csms == region.is_in(ManagementSystem::Csms)
}

#[test]
fn things_stand_inside_their_scopes_and_nowhere_else() {
    let kessler = [
        (0, Region::IsmsOnly, 5),
        (1, Region::Both, 2),
        (3, Region::Both, 4),
        (4, Region::CsmsOnly, 8),
        (0, Region::Neither, 1),
        (5, Region::Neither, 1),
    ];
    let swapped = [(6, Region::IsmsOnly, 3), (0, Region::CsmsOnly, 3), (3, Region::Neither, 2)];
    let apart = [(0, Region::IsmsOnly, 3), (6, Region::CsmsOnly, 3), (3, Region::Neither, 2)];
    let one = [(2, Region::CsmsOnly, 3), (0, Region::Neither, 2), (2, Region::Neither, 2)];
    let all = [data(&kessler), data(&swapped), data(&apart), data(&one), everything()];
    for layout in all.iter().flat_map(layouts) {
        for group in layout.groups.iter().filter(|group| group.level.is_some()) {
            let n = layout.marks(group.n) as f64;
            let y = group.slab - layout.form.mark_height;
            for x in [group.x, group.x + layout.form.pitch * (n - 1.0)] {
                assert!(is_drawn_true(&layout, group.region, x, y), "{} {group:?}", layout.form.name);
            }
        }
    }
}

#[test]
fn few_things_are_one_mark_each_and_many_still_fit() {
    let few = data(&[(1, Region::Both, 8), (4, Region::CsmsOnly, 20)]);
    assert_eq!(Layout::of(&few, WIDE).scale, 1);
    let many = data(&[(1, Region::Both, 80), (4, Region::CsmsOnly, 1500), (0, Region::IsmsOnly, 3)]);
    for layout in layouts(&many) {
        assert!(layout.scale >= 50);
        for group in &layout.groups {
            let end = group.x + layout.form.pitch * layout.marks(group.n) as f64;
            assert!(end <= group.end, "{} {group:?}", layout.form.name);
        }
    }
}

#[test]
fn letters_stand_clear_of_each_other() {
    for layout in layouts(&everything()) {
        for (idx, one) in layout.lines.iter().enumerate() {
            for other in layout.lines.iter().skip(idx + 1) {
                let ((x, y), (other_x, other_y)) = (one.letter_at, other.letter_at);
                let is_clear = (x - other_x).abs() >= 20.0 || (y - other_y).abs() >= 20.0;
                assert!(is_clear, "{} {} and {}", layout.form.name, one.letter, other.letter);
            }
        }
    }
}

#[test]
fn everything_stays_on_the_sheet() {
    for layout in layouts(&everything()) {
        let form = layout.form;
        for line in &layout.lines {
            for x in [line.start.0, line.turn, line.letter_at.0] {
                assert!((0.0..=form.width).contains(&x), "{} {}", form.name, line.letter);
            }
            let bottom = line.down.unwrap_or(line.start.1);
            assert!(line.start.1 > 0.0 && bottom < layout.ground(), "{} {}", form.name, line.letter);
        }
        assert!(layout.groups.iter().all(|group| group.slab < layout.height));
    }
}
