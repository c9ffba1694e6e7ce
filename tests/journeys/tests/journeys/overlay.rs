//! From a finished office to a plant: proposals, a divergence settled, the scope map drawn, all of it read back from paper.

use anyhow::{Context, Result, ensure};
use plumbline_core::assessment::{
    Alignment, Answer, Assessment, Asset, AssetKind, Evidence, Interface, Provenance, PurdueLevel, Rating,
};
use plumbline_core::catalogue::{CrosswalkFile, ManagementSystem};
use plumbline_core::crosswalk::proposed_level;
use plumbline_core::ids::AnswerKey;
use plumbline_journeys::{IEC, ISO, answered, crosswalk_file, journey, level};
use std::fmt::Write;

const ORGANISATION: &str = "Kessler Valves";
const REASON: &str = "Office backups are tried every month, the presses’ never were";
const FORUM: &str = "Change board, Thursdays at seven";
const LEFT_ALONE: &str = "Leased compressor 7";
/// Assets that are brought in as a list.
const N: usize = 300;

/// All of the office rated, one answer of the plant that cannot be right beside it, and two things already there.
fn finished_office(crosswalk: &CrosswalkFile) -> Result<(Assessment, [AnswerKey; 2])> {
    let mut doc = answered(ORGANISATION, 123)?;
    doc.evidence
        .insert("ev-1".into(), Evidence { title: "Backup log of the office".into(), ..Evidence::default() });
    for answer in doc.answers.values_mut() {
        answer.evidence.insert("ev-1".into());
    }
    let high = |answer: &Answer| answer.level() == Some(level(4));
    let apart = crosswalk.relations.iter().find_map(|relation| {
        let source = AnswerKey::new(&ISO.into(), &relation.source);
        let is_high = doc.answers.get(&source).is_some_and(high);
        is_high.then(|| [source, AnswerKey::new(&IEC.into(), &relation.target)])
    });
    let [source, target] = apart.context("a related answer that is rated 4")?;
    let low =
        Answer { rating: Some(Rating::Level(level(1))), note: "Seen at line 2".into(), ..Answer::default() };
    doc.answers.insert(target.clone(), low);
    let thing = |name: &str, kind, level, isms, csms| Asset {
        name: name.into(),
        kind,
        level: Some(level),
        in_isms: isms,
        in_csms: csms,
        ..Asset::default()
    };
    doc.assets.insert("as-erp".into(), thing("ERP in Halden", AssetKind::Erp, PurdueLevel::L4, true, false));
    doc.assets.insert("as-mes".into(), thing("MES of line 1", AssetKind::Mes, PurdueLevel::L3, false, true));
    let orders = Interface {
        name: "Orders to the line".into(),
        from: Some("as-erp".into()),
        to: Some("as-mes".into()),
        ..Interface::default()
    };
    doc.interfaces.insert("if-1".into(), orders);
    let agreed =
        Alignment { lead: Some(ManagementSystem::Csms), forum: FORUM.into(), ..Alignment::default() };
    doc.alignments.insert("change".into(), agreed);
    Ok((doc, [source, target]))
}

/// What a person pastes from a spreadsheet.
fn list() -> String {
    let mut list = "Name\tType\tSite\tLevel\tOwner\tCriticality\tScope\n".to_owned();
    for n in 1..=N {
        let (kind, level, scope) = match n % 4 {
            0 => ("PLC", "1", "CSMS"),
            1 => ("HMI", "2", "CSMS"),
            2 => ("Server", "4", "ISMS"),
            _ => ("Historian", "3", "both"),
        };
        let (name, scope) =
            if n == 7 { (LEFT_ALONE.to_owned(), "neither") } else { (format!("{kind} {n:03}"), scope) };
        let _ = writeln!(list, "{name}\t{kind}\tHalden\t{level}\tK. Aas\thigh\t{scope}");
    }
    list
}

#[tokio::test]
async fn from_a_finished_office_to_the_plant() -> Result<()> {
    journey("overlay", async |stage| {
        let crosswalk = crosswalk_file()?;
        let (doc, [source, target]) = finished_office(&crosswalk)?;
        let browser = stage.browser().await?;
        browser.home().await?.open_made(&doc).await?;

        // Proposals: one accepted, one turned down, one confirmed with another rating.
        let proposals = browser.proposals().await?;
        let before = proposals.finding().await?;
        let accepted = proposals.accept_first().await?;
        let turned_down = proposals.decide("i").await?;
        let changed = proposals.decide("2").await?;
        ensure!(proposals.finding().await? != before, "the headline still says: {before}");
        browser.wait_saved().await?;
        let saved = browser.saved_copy(stage).await?;
        let plant = |id: &str| AnswerKey::new(&IEC.into(), &id.into());
        for id in [&accepted, &changed] {
            let answer = saved.answer(&plant(id));
            ensure!(answer.provenance == Provenance::Confirmed, "{id} came {:?}", answer.provenance);
            ensure!(!answer.sources.is_empty() && answer.evidence.len() == 1, "{id}: {answer:?}");
        }
        ensure!(saved.answer(&plant(&changed)).level() == Some(level(2)));
        ensure!(saved.dismissals.contains_key(&plant(&turned_down)), "{turned_down} was not turned down");
        ensure!(saved.answer(&plant(&turned_down)).rating.is_none());
        never_above_its_sources(&crosswalk, &saved, &plant(&accepted))?;

        // A divergence: both are kept, for a reason.
        let page = browser.crosswalk().await?;
        let n_open = page.n_open().await?;
        page.keep_next(REASON).await?;
        browser.wait_saved().await?;
        let saved = browser.saved_copy(stage).await?;
        ensure!(saved.settlements.len() == 1 && n_open >= 1, "{:?}", saved.settlements);
        ensure!(saved.settlements.values().all(|settled| settled.reason == REASON));
        ensure!(
            saved.answer(&source).level() == Some(level(4))
                && saved.answer(&target).level() == Some(level(1))
        );

        // The map: three hundred things from a list.
        let scope = browser.scope().await?;
        ensure!(scope.bring_in(&list()).await? == [N as u64, 0, 0, 0, 0]);
        browser.wait("the map", "document.querySelector('main.scope h1').innerText.length > 10").await?;
        ensure!(scope.findings().await?.contains(LEFT_ALONE), "{}", scope.findings().await?);
        browser.wait_saved().await?;
        let saved = browser.saved_copy(stage).await?;
        ensure!(saved.assets.len() == N + 2, "{} assets", saved.assets.len());

        // One undo takes the list back, one redo brings it again.
        browser.press("u").await?;
        browser.wait("the list gone", &format!("!document.body.innerText.includes('{LEFT_ALONE}')")).await?;
        browser.press("U").await?;
        browser.wait_shown(LEFT_ALONE).await?;

        let pdf = browser.report().await?.pdf(stage).await?;
        let words = [
            ORGANISATION,
            REASON,
            FORUM,
            LEFT_ALONE,
            "Orders to the line",
            "ERP in Halden",
            "NET 1.3",
            "A.6.4",
        ];
        for words in words {
            pdf.expect(words)?;
        }
        for key in [&source, &target] {
            pdf.expect(key.requirement.as_str())?;
        }
        let foreign = browser.foreign_requests(&stage.origin()).await?;
        ensure!(foreign.is_empty(), "asked of other hosts: {foreign:?}");
        browser.expect_no_complaints().await
    })
    .await
}

/// What was accepted is at most what the most hopeful of its sources says.
fn never_above_its_sources(crosswalk: &CrosswalkFile, doc: &Assessment, key: &AnswerKey) -> Result<()> {
    let answer = doc.answer(key);
    let allowed = answer.sources.iter().filter_map(|source| {
        let is_it = |relation: &&plumbline_core::catalogue::Relation| {
            relation.source == source.key.requirement && relation.target == key.requirement
        };
        let relation = crosswalk.relations.iter().find(is_it)?;
        proposed_level(relation.relation, relation.strength, source.level)
    });
    let lowest = allowed.min();
    ensure!(lowest.is_none() || answer.level() <= lowest, "{key}: {:?} above {lowest:?}", answer.level());
    Ok(())
}
