//! Who is assessed, by what, and how true it must be.

use super::MaturityLevel;
use crate::ids::QuestionnaireId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The facts of Setup.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Profile {
    /// Name, as it stands on the report.
    pub organisation: String,
    /// What it makes, in one line.
    pub makes: String,
    /// How many people work there.
    pub people: Option<u32>,
    /// Who keeps the assessment; signs answers.
    pub assessor: String,
    /// In the terms of IEC 62443.
    pub roles: BTreeSet<Role>,
    /// Where it works.
    pub sites: Vec<Site>,
    /// In the order chosen.
    pub standards: Vec<ChosenStandard>,
}

impl Profile {
    /// The target of `questionnaire`; defined and practised where nobody set one.
    pub fn target(&self, questionnaire: &QuestionnaireId) -> MaturityLevel {
        self.standards
            .iter()
            .find(|chosen| chosen.questionnaire == *questionnaire)
            .map_or(MaturityLevel::DEFINED, |chosen| chosen.target)
    }
}

/// Part that the organisation plays (IEC 62443-1-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the plant and answers for its risk.
    AssetOwner,
    /// Builds or services automation for others.
    ServiceProvider,
    /// Makes controllers, drives or their software.
    ProductSupplier,
}

impl Role {
    /// All roles, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::AssetOwner, Self::ServiceProvider, Self::ProductSupplier];

    /// The name in files and locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::AssetOwner => "asset_owner",
            Self::ServiceProvider => "service_provider",
            Self::ProductSupplier => "product_supplier",
        }
    }
}

/// A place of work.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Site {
    /// Name.
    pub name: String,
    /// What happens there.
    pub activity: String,
    /// How many people work there.
    pub people: Option<u32>,
}

/// A questionnaire that the assessment uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChosenStandard {
    /// Which.
    pub questionnaire: QuestionnaireId,
    /// Where the line hangs.
    pub target: MaturityLevel,
}
