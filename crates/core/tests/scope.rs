//! The two scopes laid over each other: the map, the findings, lists brought in.

use plumbline_core::Timestamp;
use plumbline_core::assessment::{
    Assessment, Asset, AssetKind, Criticality, Exclusion, Grade, Interface, Profile, PurdueLevel, Region,
    Scope, apply,
};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::ids::{AssessmentId, AssetId};
use plumbline_core::scope::{
    AssetFilter, AssetFinding, AssetOrder, AssetPlace, Column, Doubt, ImportError, RowKind, ScopeFinding,
    ScopeLie, crossings, import, import_edit, list_text, listed_assets, scope_findings, scope_headline,
    scope_map, suggested_region,
};

fn blank() -> Assessment {
    let begun: Timestamp = "2026-11-26T08:00:00Z".parse().expect("a timestamp");
    Assessment::new(AssessmentId::from("a"), begun, Profile::default())
}

/// Things written as `name level region`.
fn with(things: &[(&str, Option<PurdueLevel>, Region)]) -> Assessment {
    let mut doc = blank();
    for (name, level, region) in things {
        let asset = Asset { name: (*name).into(), level: *level, ..in_region(*region) };
        doc.assets.insert(AssetId::new(*name), asset);
    }
    doc
}

fn in_region(region: Region) -> Asset {
    Asset {
        in_isms: region.is_in(ManagementSystem::Isms),
        in_csms: region.is_in(ManagementSystem::Csms),
        ..Asset::default()
    }
}

fn plant() -> Assessment {
    with(&[
        ("ERP", Some(PurdueLevel::L4), Region::IsmsOnly),
        ("MES", Some(PurdueLevel::L3), Region::Both),
        ("PLC 1", Some(PurdueLevel::L1), Region::CsmsOnly),
        ("PLC 2", Some(PurdueLevel::L1), Region::CsmsOnly),
        ("Compressor", None, Region::Neither),
    ])
}

fn connect(doc: &mut Assessment, name: &str, from: &str, to: &str) {
    let end = |id: &str| Some(AssetId::new(id)).filter(|id| !id.as_str().is_empty());
    let interface = Interface { name: name.into(), from: end(from), to: end(to), ..Interface::default() };
    doc.interfaces.insert(name.into(), interface);
}

fn names(ids: &[AssetId]) -> Vec<&str> {
    ids.iter().map(AssetId::as_str).collect()
}

fn finding_names(doc: &Assessment) -> Vec<&'static str> {
    scope_findings(doc).iter().map(ScopeFinding::name).collect()
}

// The map

#[test]
fn every_thing_is_counted_once() {
    let map = scope_map(&plant());
    assert_eq!(map.n_total(), 5);
    assert_eq!(Region::ALL.map(|region| map.n_in(region)), [1, 1, 2, 1]);
    assert_eq!(map.n_of(ManagementSystem::Isms), 2);
    assert_eq!(map.n_of(ManagementSystem::Csms), 3);
    assert_eq!(map.n_without_level(), 1);
    assert_eq!(names(map.at(Some(PurdueLevel::L1), Region::CsmsOnly)), ["PLC 1", "PLC 2"]);
    assert_eq!(map.at(Some(PurdueLevel::L5), Region::Both), []);
}

#[test]
fn what_stays_within_one_scope_or_has_an_open_end_is_no_crossing() {
    let mut doc = plant();
    connect(&mut doc, "Bus", "PLC 1", "PLC 2");
    connect(&mut doc, "Open", "PLC 1", "");
    connect(&mut doc, "Gone", "PLC 1", "not there");
    assert_eq!(crossings(&doc), []);
}

#[test]
fn crossings_come_from_the_top_down_then_by_name() {
    let mut doc = plant();
    connect(&mut doc, "Recipes", "MES", "PLC 1");
    connect(&mut doc, "Air", "Compressor", "PLC 2");
    connect(&mut doc, "Orders", "MES", "ERP");
    let found = crossings(&doc);
    let order: Vec<&str> = found.iter().map(|crossing| crossing.id.as_str()).collect();
    assert_eq!(order, ["Orders", "Recipes", "Air"]);
    assert_eq!(found[0].regions, [Region::Both, Region::IsmsOnly]);
    assert_eq!(found[2].levels, [None, Some(PurdueLevel::L1)]);
}

// The findings

#[test]
fn each_kind_of_finding_goes_when_it_is_put_right() {
    let mut doc = plant();
    connect(&mut doc, "Orders", "ERP", "MES");
    let critical = Criticality { safety: Some(Grade::High), ..Criticality::default() };
    change(&mut doc, "PLC 1", |asset| asset.criticality = critical);
    let exclusion = Exclusion { what: "Canteen".into(), reason: " ".into() };
    let scope = Scope { exclusions: vec![exclusion], ..Scope::default() };
    doc.scopes.insert(ManagementSystem::Csms, scope);
    assert_eq!(finding_names(&doc), ["nobodys", "no-owner", "no-lead", "no-agreement", "no-reason"]);

    change(&mut doc, "Compressor", |asset| asset.exclusion = "Leased".into());
    change(&mut doc, "PLC 1", |asset| asset.owner = "M. Brandt".into());
    change(&mut doc, "MES", |asset| asset.lead = Some(ManagementSystem::Csms));
    let orders = doc.interfaces.values_mut().next().expect("one");
    orders.agreement = "Orders down, bookings up".into();
    let scope = doc.scopes.get_mut(&ManagementSystem::Csms).expect("there");
    scope.exclusions[0].reason = "No network".into();
    assert_eq!(finding_names(&doc), [""; 0]);
}

fn change(doc: &mut Assessment, id: &str, change: impl FnOnce(&mut Asset)) {
    change(doc.assets.get_mut(&AssetId::new(id)).expect("there"));
}

#[test]
fn findings_of_one_kind_come_by_name() {
    let doc = with(&[("b", None, Region::Neither), ("a", None, Region::Neither)]);
    let expected = ["a", "b"].map(|id| ScopeFinding::Nobodys(AssetId::new(id)));
    assert_eq!(scope_findings(&doc), expected);
}

#[test]
fn the_headline_has_a_form_for_each_case() {
    let level = Some(PurdueLevel::L3);
    let lie = |things: &[(&str, Option<PurdueLevel>, Region)]| scope_headline(&with(things)).lie;
    assert_eq!(lie(&[]), ScopeLie::Empty);
    assert_eq!(lie(&[("a", level, Region::Neither)]), ScopeLie::Undrawn);
    assert_eq!(lie(&[("a", level, Region::CsmsOnly)]), ScopeLie::Only(ManagementSystem::Csms, 1));
    assert_eq!(lie(&[("a", level, Region::IsmsOnly)]), ScopeLie::Only(ManagementSystem::Isms, 1));
    assert_eq!(lie(&[("a", level, Region::IsmsOnly), ("b", level, Region::CsmsOnly)]), ScopeLie::Apart);
    assert_eq!(lie(&[("a", level, Region::Both)]), ScopeLie::Shared);
    let headline = scope_headline(&plant());
    assert_eq!((headline.n_things, headline.n_shared), (5, 1));
    assert_eq!(headline.worst, Some(("nobodys", 1)));
    assert_eq!(scope_headline(&with(&[("a", level, Region::CsmsOnly)])).worst, None);
}

#[test]
fn a_suggestion_follows_level_and_kind() {
    let suggested = |level, kind| suggested_region(&Asset { level, kind, ..Asset::default() });
    assert_eq!(suggested(Some(PurdueLevel::L5), AssetKind::Cloud), Region::IsmsOnly);
    assert_eq!(suggested(Some(PurdueLevel::L5), AssetKind::RemoteAccess), Region::Both);
    assert_eq!(suggested(Some(PurdueLevel::L35), AssetKind::Server), Region::Both);
    assert_eq!(suggested(Some(PurdueLevel::L0), AssetKind::Machine), Region::CsmsOnly);
    assert_eq!(suggested(None, AssetKind::Erp), Region::IsmsOnly);
    assert_eq!(suggested(None, AssetKind::Plc), Region::CsmsOnly);
}

// The list

#[test]
fn filters_narrow_the_list_together() {
    let doc = plant();
    let listed = |filter: AssetFilter| {
        let ids = listed_assets(&doc, &filter, AssetOrder::Name, false);
        names(&ids).join(" ")
    };
    assert_eq!(listed(AssetFilter::default()), "Compressor ERP MES PLC 1 PLC 2");
    assert_eq!(listed(AssetFilter { text: "1 plc".into(), ..AssetFilter::default() }), "PLC 1");
    assert_eq!(listed(AssetFilter { level: Some(None), ..AssetFilter::default() }), "Compressor");
    assert_eq!(
        listed(AssetFilter { place: Some(AssetPlace::At(Region::Both)), ..AssetFilter::default() }),
        "MES"
    );
    let in_plant = Some(AssetPlace::In(ManagementSystem::Csms));
    assert_eq!(listed(AssetFilter { place: in_plant, ..AssetFilter::default() }), "MES PLC 1 PLC 2");
    let no_lead = Some(AssetFinding::NoLead);
    assert_eq!(listed(AssetFilter { finding: no_lead, ..AssetFilter::default() }), "MES");
    let nothing = AssetFilter {
        finding: no_lead,
        place: Some(AssetPlace::At(Region::Neither)),
        ..AssetFilter::default()
    };
    assert_eq!(listed(nothing), "");
    assert!(!AssetFilter { text: " ".into(), ..AssetFilter::default() }.is_active());
    assert!(AssetFilter { level: Some(None), ..AssetFilter::default() }.is_active());
}

#[test]
fn the_list_is_sorted_by_what_is_asked_then_by_name() {
    let mut doc = plant();
    change(&mut doc, "PLC 2", |asset| asset.criticality.safety = Some(Grade::High));
    let listed = |order, is_reversed| {
        let ids = listed_assets(&doc, &AssetFilter::default(), order, is_reversed);
        names(&ids).join(", ")
    };
    assert_eq!(listed(AssetOrder::Finding, false), "Compressor, PLC 2, MES, ERP, PLC 1");
    assert_eq!(listed(AssetOrder::Level, false), "ERP, MES, PLC 1, PLC 2, Compressor");
    assert_eq!(listed(AssetOrder::Level, true), "Compressor, PLC 1, PLC 2, MES, ERP");
    assert_eq!(listed(AssetOrder::Name, true), "PLC 2, PLC 1, MES, ERP, Compressor");
    assert_eq!(listed(AssetOrder::Criticality, false), "PLC 2, Compressor, ERP, MES, PLC 1");
    assert_eq!(listed(AssetOrder::Region, false), "ERP, MES, PLC 1, PLC 2, Compressor");
}

// Lists brought in

#[test]
fn a_pasted_list_is_read_by_its_headings() {
    let text = "Asset\tType\tLocation\tPurdue level\tOwner\tScope\tSerial\nHMI line 2\tOperator panel\tLindau\tLevel 2\tM. Brandt\tCSMS\t4711\n";
    let list = import(&blank(), text).expect("a list");
    let taken: Vec<Option<Column>> = list.columns.iter().map(|(_, column)| *column).collect();
    let expected =
        [Column::Name, Column::Kind, Column::Site, Column::Level, Column::Owner, Column::Scope].map(Some);
    assert_eq!(taken[..6], expected);
    assert_eq!(taken[6], None);
    let row = &list.rows[0];
    assert_eq!((row.number, row.kind), (2, RowKind::New));
    assert_eq!((row.asset.kind, row.asset.level), (AssetKind::Hmi, Some(PurdueLevel::L2)));
    assert_eq!(row.asset.region(), Region::CsmsOnly);
}

#[test]
fn a_file_with_semicolons_quotes_and_a_mark_of_order_is_read() {
    let list = import(&blank(), "\u{feff}name;level\n\"Press; large\";3,5\n").expect("a list");
    assert_eq!(list.rows[0].asset.name, "Press; large");
    assert_eq!(list.rows[0].asset.level, Some(PurdueLevel::L35));
}

#[test]
fn what_is_there_is_changed_not_doubled_and_what_the_list_leaves_open_stays() {
    let mut doc = plant();
    change(&mut doc, "MES", |asset| asset.owner = "M. Brandt".into());
    let text = "name,owner,level\nmes,,2\nERP,,4\nNew,,1\nnew,,2\n,,3\n";
    let list = import(&doc, text).expect("a list");
    let kinds: Vec<RowKind> = list.rows.iter().map(|row| row.kind).collect();
    let expected = [RowKind::Changed, RowKind::Same, RowKind::New, RowKind::Skipped, RowKind::Skipped];
    assert_eq!(kinds, expected);
    assert_eq!(list.rows[3].doubts, [Doubt::Repeated]);
    let before = doc.clone();
    let mut n = 0;
    let back = apply(
        &mut doc,
        import_edit(&list, || {
            n += 1;
            AssetId::new(format!("new-{n}"))
        }),
    );
    assert_eq!((doc.assets.len(), n), (6, 1));
    let mes = &doc.assets[&AssetId::new("MES")];
    assert_eq!((mes.level, mes.owner.as_str()), (Some(PurdueLevel::L2), "M. Brandt"));
    apply(&mut doc, back);
    assert_eq!(doc, before);
}

#[test]
fn what_means_nothing_is_a_doubt_and_the_row_is_taken_without_it() {
    let list = import(&blank(), "name,level,scope\nA,seven,perhaps\n").expect("a list");
    let unknown = |column, value: &str| Doubt::Unknown { column, value: value.into() };
    let expected = [unknown(Column::Level, "seven"), unknown(Column::Scope, "perhaps")];
    assert_eq!(list.rows[0].doubts, expected);
    assert_eq!((list.n(RowKind::New), list.n_doubtful()), (1, 1));
}

#[test]
fn a_list_without_heading_is_read_in_the_order_of_the_template() {
    let list = import(&blank(), "Jump host\tVPN gateway\tLindau\t3.5\n").expect("a list");
    let asset = &list.rows[0].asset;
    assert_eq!((asset.kind, asset.site.as_str()), (AssetKind::RemoteAccess, "Lindau"));
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(import(&blank(), " \n"), Err(ImportError::Empty));
    assert_eq!(import(&blank(), "name,owner\n"), Err(ImportError::Empty));
    assert_eq!(import(&blank(), "owner,level\nA,2\n"), Err(ImportError::NoName));
    let long = "a\n".repeat(10_002);
    assert_eq!(import(&blank(), &long), Err(ImportError::TooMany));
}

#[test]
fn lists_are_read_as_every_spreadsheet_saves_them() {
    assert_eq!(list_text("Öfen".as_bytes()), "Öfen");
    assert_eq!(list_text(&[0xd6, b'f', b'e', b'n', b' ', 0x96]), "Öfen –");
    assert_eq!(list_text(&[0xff, 0xfe, 0xd6, 0x00, b'f', 0x00]), "Öf");
    assert_eq!(list_text(&[0xfe, 0xff, 0x00, 0xd6]), "Ö");
}
