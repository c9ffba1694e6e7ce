//! Every view of the app, to be looked at one after the other.

use super::{Assess, Home, Plan, Report, Results, Setup};
use crate::Browser;
use anyhow::Result;

/// A view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// What is on this device.
    Home,
    /// Setup of a new assessment.
    New,
    /// Setup of the open one.
    Setup,
    /// The questionnaire, at a plant's gap.
    Assess,
    /// The questionnaire, filtered.
    Filtered,
    /// The two scopes laid over each other.
    Scope,
    /// What each system says it covers.
    Statements,
    /// How far each system serves the other.
    Crosswalk,
    /// What one side suggests for the other.
    Proposals,
    /// Who leads in each topic.
    Alignment,
    /// Where it stands.
    Results,
    /// What will be done.
    Plan,
    /// Preview of the report.
    Report,
}

/// All of them, with names for files and messages.
pub const VIEWS: [(View, &str); 13] = [
    (View::Home, "home"),
    (View::New, "new"),
    (View::Setup, "setup"),
    (View::Assess, "assess"),
    (View::Filtered, "assess-filtered"),
    (View::Scope, "scope"),
    (View::Statements, "statements"),
    (View::Crosswalk, "crosswalk"),
    (View::Proposals, "proposals"),
    (View::Alignment, "alignment"),
    (View::Results, "results"),
    (View::Plan, "plan"),
    (View::Report, "report"),
];

impl Browser {
    /// Goes to `view` of assessment `id`, and waits until it is drawn.
    ///
    /// # Errors
    /// When it is not shown in time.
    pub async fn view(&self, view: View, id: &str) -> Result<()> {
        let page = match view {
            View::Home => "#/".to_owned(),
            View::New => "#/new".to_owned(),
            View::Setup => format!("#/d/{id}/setup"),
            View::Assess => format!("#/d/{id}/assess/iec-62443-2-1-2024/CM%201.4"),
            View::Filtered => format!("#/d/{id}/assess/iec-62443-2-1-2024/CM%201.4?gaps"),
            View::Scope => format!("#/d/{id}/scope"),
            View::Statements => format!("#/d/{id}/scope/statements"),
            View::Crosswalk => format!("#/d/{id}/crosswalk"),
            View::Proposals => format!("#/d/{id}/crosswalk/proposals"),
            View::Alignment => format!("#/d/{id}/crosswalk/alignment"),
            View::Results => format!("#/d/{id}/results"),
            View::Plan => format!("#/d/{id}/plan"),
            View::Report => format!("#/d/{id}/report"),
        };
        self.place(&page).await?;
        match view {
            View::Home => Home::shown(self).await.map(|_| ())?,
            View::New => Setup::shown(self).await.map(|_| ())?,
            View::Setup => {
                self.wait_gone("button[form=setup][type=submit]").await?;
                Setup::shown(self).await.map(|_| ())?;
            }
            View::Assess => {
                self.wait_gone(".filters__state").await?;
                Assess::shown(self).await.map(|_| ())?;
            }
            View::Filtered => self.wait_for("main.work .filters__state").await?,
            View::Scope => self.wait_for("main.scope h1").await?,
            View::Statements => self.wait_for("main.statements h1").await?,
            View::Crosswalk => self.wait_for("main.crosswalk h1").await?,
            View::Proposals => self.wait_for("main.proposals h1").await?,
            View::Alignment => self.wait_for("main.alignment h1").await?,
            View::Results => Results::shown(self).await.map(|_| ())?,
            View::Plan => Plan::shown(self).await.map(|_| ())?,
            View::Report => Report::shown(self).await.map(|_| ())?,
        }
        self.settle().await
    }
}
