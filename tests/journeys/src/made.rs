//! Assessments made for journeys.

use anyhow::{Context, Result};
use plumbline_core::Timestamp;
use plumbline_core::assessment::{Answer, Assessment, ChosenStandard, MaturityLevel, Profile, Rating, Role};
use plumbline_core::catalogue::{CrosswalkFile, Questionnaire};
use plumbline_core::ids::{AnswerKey, AssessmentId};
use std::path::{Path, PathBuf};

/// The office.
pub const ISO: &str = "iso-27001-2022";
/// The plant.
pub const IEC: &str = "iec-62443-2-1-2024";

/// The worked example, as a file.
pub fn example() -> PathBuf {
    root().join("public/examples/kessler-valves.plumb")
}

/// The requirements of a standard, in order.
///
/// # Errors
/// When its questionnaire is not in the repository.
pub fn requirements(standard: &str) -> Result<Vec<AnswerKey>> {
    let path = root().join("questionnaires").join(standard).join("structure.json");
    let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let questionnaire: Questionnaire = serde_json::from_slice(&bytes)?;
    let requirements = questionnaire.groups.iter().flat_map(|group| &group.requirements);
    Ok(requirements.map(|requirement| AnswerKey::new(&standard.into(), &requirement.id)).collect())
}

/// What relates the two standards.
///
/// # Errors
/// When it is not in the repository.
pub fn crosswalk_file() -> Result<CrosswalkFile> {
    let path = root().join("questionnaires/crosswalk").join(format!("{ISO}--{IEC}.json"));
    let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// An assessment by both standards in which the first `n` requirements of the office are rated 0 to 4 in turn.
///
/// # Errors
/// When the questionnaires are not in the repository.
pub fn answered(organisation: &str, n: usize) -> Result<Assessment> {
    let at: Timestamp = "2026-11-20T08:00:00Z".parse()?;
    let profile = Profile {
        organisation: organisation.into(),
        assessor: "R. Adler".into(),
        roles: [Role::AssetOwner].into(),
        standards: [ISO, IEC]
            .map(|id| ChosenStandard { questionnaire: id.into(), target: MaturityLevel::DEFINED })
            .into(),
        ..Profile::default()
    };
    let id = AssessmentId::new(format!("a-{}", organisation.to_lowercase().replace(' ', "-")));
    let mut doc = Assessment::new(id, at, profile);
    for (idx, key) in requirements(ISO)?.into_iter().take(n).enumerate() {
        let rating = Some(Rating::Level(level((idx % 5) as u8)));
        let (note, by) = (format!("Answer {idx}"), "R. Adler".to_owned());
        doc.answers.insert(key, Answer { rating, note, by, at: Some(at), ..Answer::default() });
    }
    Ok(doc)
}

/// Maturity level `n`; the lowest for a number that is none.
pub fn level(n: u8) -> MaturityLevel {
    MaturityLevel::try_from(n).unwrap_or(MaturityLevel::ALL[0])
}

fn root() -> PathBuf {
    // The driver wants paths without detours.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.ancestors().nth(2).unwrap_or(folder).to_owned()
}
