//! What the parts of this page share: the topics, which are listed, and which one is open.

use super::words::topic_name;
use crate::adapters::{clock, page, view_port};
use crate::state::app::App;
use crate::state::open::OpenAssessment;
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::Alignment;
use plumbline_core::crosswalk::{Accord, TopicLead, accord, is_past_review, topic_leads};
use plumbline_core::ids::TopicId;
use std::sync::Arc;

/// Which topics are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TopicFilter {
    /// Every one.
    All,
    /// Without an agreement that says all it has to.
    NotAgreed,
    /// Something was said, and something is missing.
    Incomplete,
    /// To be looked at again, and the day is past.
    PastReview,
    /// Related ratings differ, and nobody has settled it.
    Apart,
}

impl TopicFilter {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::All, Self::NotAgreed, Self::Incomplete, Self::PastReview, Self::Apart];

    /// The name in locale keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::NotAgreed => "not-agreed",
            Self::Incomplete => "incomplete",
            Self::PastReview => "past-review",
            Self::Apart => "apart",
        }
    }

    /// Whether it lists `lead`.
    pub fn fits(self, lead: &TopicLead, today: Date) -> bool {
        match self {
            Self::All => true,
            Self::NotAgreed => accord(&lead.alignment) != Accord::Agreed,
            Self::Incomplete => accord(&lead.alignment) == Accord::Begun,
            Self::PastReview => is_past_review(&lead.alignment, today),
            Self::Apart => lead.n_open_divergences > 0,
        }
    }
}

/// Found with `expect_context::<Agreements>()`.
#[derive(Clone, Copy)]
pub struct Agreements {
    /// The app.
    pub app: App,
    /// The open assessment.
    pub open: OpenAssessment,
    /// Today where the person is, as of when the page was opened.
    pub today: Date,
    /// Every topic that both sides have requirements on, by name.
    pub leads: Memo<Arc<Vec<TopicLead>>>,
    /// Which are listed.
    pub filter: RwSignal<TopicFilter>,
    /// The topics listed; the open one stays, whatever it now says.
    pub listed: Memo<Vec<TopicId>>,
    current: RwSignal<Option<TopicId>>,
}

impl Agreements {
    /// All topics listed, none open.
    pub fn new(app: App, open: OpenAssessment) -> Self {
        let today = clock::local_date_today();
        let leads = open.derive(|doc, catalogue| {
            let mut leads = topic_leads(doc, catalogue);
            leads.sort_by_cached_key(|lead| topic_name(&lead.topic));
            Arc::new(leads)
        });
        let filter = RwSignal::new(TopicFilter::All);
        let current = RwSignal::new(None);
        let listed = Memo::new(move |_| {
            let (filter, current) = (filter.get(), current.read());
            let leads = leads.read();
            let is_listed =
                |lead: &&TopicLead| filter.fits(lead, today) || current.as_ref() == Some(&lead.topic);
            leads.iter().filter(is_listed).map(|lead| lead.topic.clone()).collect()
        });
        Self { app, open, today, leads, filter, listed, current }
    }

    /// `topic` as it stands; `None` once a standard is dropped.
    pub fn lead(self, topic: TopicId) -> Memo<Option<TopicLead>> {
        Memo::new(move |_| self.leads.read().iter().find(|lead| lead.topic == topic).cloned())
    }

    /// Whether `topic` is open.
    pub fn is_current(self, topic: &TopicId) -> bool {
        self.current.read().as_ref() == Some(topic)
    }

    /// Opens `topic`, or closes it when it is open.
    pub fn toggle(self, topic: &TopicId) {
        let is_open = self.current.read_untracked().as_ref() == Some(topic);
        self.current.set((!is_open).then(|| topic.clone()));
    }

    /// Closes the open topic and goes back to its name.
    pub fn close(self) {
        let Some(topic) = self.current.get_untracked() else { return };
        self.current.set(None);
        view_port::after_paint(move || page::focus(&name_id(&topic)));
    }

    /// Lists by `filter`, nothing open.
    pub fn choose(self, filter: TopicFilter) {
        self.current.set(None);
        self.filter.set(filter);
    }

    /// Opens the next topic listed, or the one before; the rows stay where they are.
    pub fn step(self, is_forward: bool) {
        let listed = self.listed.get_untracked();
        let place = {
            let current = self.current.read_untracked();
            listed.iter().position(|topic| current.as_ref() == Some(topic))
        };
        let next = match (place, is_forward) {
            (None, _) => listed.first(),
            (Some(at), true) => listed.get(at + 1),
            (Some(at), false) => at.checked_sub(1).and_then(|at| listed.get(at)),
        };
        let Some(next) = next.cloned() else { return };
        let id = name_id(&next);
        let top = view_port::top_of(&id);
        self.current.set(Some(next));
        view_port::after_paint(move || {
            page::focus(&id);
            view_port::keep_top(&id, top);
        });
    }

    /// Changes what was agreed about `topic`; edits of one field in a row are one step when `gesture` names it.
    pub fn change(self, topic: &TopicId, gesture: Option<&str>, change: impl FnOnce(&mut Alignment)) {
        let before = self.open.peek(|doc| doc.alignment(topic));
        let mut alignment = before.clone();
        change(&mut alignment);
        if alignment != before {
            self.open.put_alignment(topic, alignment, gesture);
        }
    }
}

/// The button that opens `topic`.
pub fn name_id(topic: &TopicId) -> String {
    format!("al_topic_{topic}")
}
