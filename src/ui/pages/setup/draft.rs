//! The profile while it is set up: a draft of a new assessment, or that of the open one.

use leptos::prelude::*;
use plumbline_core::assessment::{ChosenStandard, MaturityLevel, Missing, Profile, Role};
use plumbline_core::catalogue::QuestionnaireIndex;

/// The facts of Setup and the one way to change them; found with `expect_context::<Draft>()`.
#[derive(Clone, Copy)]
pub struct Draft {
    profile: Signal<Profile>,
    put: Callback<(Profile, Option<String>)>,
    points_out: RwSignal<bool>,
}

impl Draft {
    /// Reads `profile` and reports changes to `put`, with the gesture that one undo takes back.
    pub fn new(profile: Signal<Profile>, put: Callback<(Profile, Option<String>)>) -> Self {
        Self { profile, put, points_out: RwSignal::new(false) }
    }

    /// Looks at the profile; follows changes.
    pub fn read<T>(self, look: impl FnOnce(&Profile) -> T) -> T {
        look(&self.profile.read())
    }

    /// As [`Self::read`], and runs its readers only when the part has changed.
    pub fn part<T: PartialEq + Send + Sync + 'static>(
        self,
        look: impl Fn(&Profile) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| look(&self.profile.read()))
    }

    /// Changes the profile; a burst of typing named by `gesture` is one step.
    pub fn edit(self, gesture: Option<&str>, change: impl FnOnce(&mut Profile)) {
        let before = self.profile.get_untracked();
        let mut changed = before.clone();
        change(&mut changed);
        if changed != before {
            self.put.run((changed, gesture.map(str::to_owned)));
        }
    }

    /// From now on says at the fields what is missing.
    pub fn point_out(self) {
        self.points_out.set(true);
    }

    /// Whether `missing` has to be said at its field.
    pub fn lacks(self, missing: Missing) -> bool {
        self.points_out.get() && self.profile.read().missing().contains(&missing)
    }
}

/// What a new assessment begins with: a plant's owner, every standard of the host, the usual target.
pub fn suggested(index: &QuestionnaireIndex) -> Profile {
    let standards = index
        .questionnaires
        .iter()
        .map(|entry| ChosenStandard { questionnaire: entry.id.clone(), target: MaturityLevel::DEFINED });
    Profile {
        roles: [Role::AssetOwner].into(),
        sites: vec![plumbline_core::assessment::Site::default()],
        standards: standards.collect(),
        ..Profile::default()
    }
}
