//! What the parts of this page share: both statements as they stand, and which section is being edited.

use crate::adapters::{page, view_port};
use crate::state::app::{App, NoticeValue};
use crate::state::open::OpenAssessment;
use crate::ui::words::texts;
use leptos::prelude::*;
use plumbline_core::assessment::{Scope, ScopeSection};
use plumbline_core::catalogue::ManagementSystem;
use plumbline_core::scope::{self, Statement, StatementPart};

/// A section of one of the two documents.
pub type Place = (ManagementSystem, ScopeSection);

/// Found with `expect_context::<Desk>()`.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The app.
    pub app: App,
    /// The open assessment.
    pub open: OpenAssessment,
    /// The statements of the systems in use, the office's first.
    pub statements: Memo<Vec<Statement>>,
    editing: RwSignal<Option<Place>>,
}

impl Desk {
    /// The statements of `open`, nothing being edited.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let statements = open.derive_outline(|doc, catalogue| scope::statements(doc, catalogue, texts()));
        Self { app, open, statements, editing: RwSignal::new(None) }
    }

    /// The statement of `system`; `None` once its standard is dropped.
    pub fn statement(self, system: ManagementSystem) -> Memo<Option<Statement>> {
        Memo::new(move |_| {
            self.statements.read().iter().find(|statement| statement.system == system).cloned()
        })
    }

    /// The section at `place`; `None` once its standard is dropped.
    pub fn part(self, (system, section): Place) -> Memo<Option<StatementPart>> {
        Memo::new(move |_| {
            let statements = self.statements.read();
            let statement = statements.iter().find(|statement| statement.system == system)?;
            statement.parts.iter().find(|part| part.section == section).cloned()
        })
    }

    /// A part of the scope of `system`; follows edits.
    pub fn scope<T: PartialEq + Send + Sync + 'static>(
        self,
        system: ManagementSystem,
        look: impl Fn(&Scope) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        self.open.derive_outline(move |doc, _| look(&doc.scope(system)))
    }

    /// Changes the scope of `system`; edits of one field in a row are one step when `gesture` names it.
    pub fn change(self, system: ManagementSystem, gesture: Option<&str>, change: impl FnOnce(&mut Scope)) {
        let before = self.open.peek(|doc| doc.scope(system));
        let mut scope = before.clone();
        change(&mut scope);
        if scope != before {
            self.open.put_scope(system, scope, gesture);
        }
    }

    /// Whether `place` is being edited.
    pub fn is_editing(self, place: Place) -> bool {
        *self.editing.read() == Some(place)
    }

    /// Opens the text of `place`.
    pub fn edit(self, place: Place) {
        self.editing.set(Some(place));
        view_port::after_paint(move || page::focus(&text_id(place)));
    }

    /// Closes the text and goes back to the button that opened it.
    pub fn close(self, place: Place) {
        self.editing.set(None);
        view_port::after_paint(move || page::focus(&edit_id(place)));
    }

    /// Writes `text` into `place`; a burst of typing is one step. Says so when an approval lapses by it.
    pub fn write(self, place: Place, text: String) {
        let (system, section) = place;
        let scope = self.open.peek(|doc| scope::written(doc, system, section, text, texts()));
        self.put(system, scope, Some(&format!("statement {}", section.name())));
    }

    /// Lets `place` say again what the data say.
    pub fn take_draft(self, place: Place) {
        let (system, section) = place;
        let scope = self.open.peek(|doc| scope::draft_taken(doc, system, section, texts()));
        if !self.put(system, scope, None) {
            self.app.say("statements-taken", &[("section", section_value(section))]);
        }
        self.close(place);
    }

    /// Keeps the words of `place`, though the data have changed.
    pub fn keep(self, place: Place) {
        let (system, section) = place;
        let scope = self.open.peek(|doc| scope::draft_kept(doc, system, section, texts()));
        self.put(system, scope, None);
        self.app.say("statements-kept", &[("section", section_value(section))]);
        self.close(place);
    }

    /// Whether an approval lapsed, which is said.
    fn put(self, system: ManagementSystem, scope: Scope, gesture: Option<&str>) -> bool {
        let before = self.open.peek(|doc| doc.scope(system));
        let lapses = before.approved.is_some() && scope.approved.is_none();
        if scope != before {
            self.open.put_scope(system, scope, gesture);
        }
        if lapses {
            self.app.say("statements-lapsed", &[]);
        }
        lapses
    }
}

fn section_value(section: ScopeSection) -> NoticeValue {
    NoticeValue::Text(super::words::section_name(section))
}

/// The element that holds the text of `place` while it is edited.
pub fn text_id((system, section): Place) -> String {
    format!("st_text_{system}_{}", section.name())
}

/// The button that opens the text of `place`.
pub fn edit_id((system, section): Place) -> String {
    format!("st_edit_{system}_{}", section.name())
}
