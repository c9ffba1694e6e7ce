//! The app's one context: texts, place, storage, the assessments on this device, and the open one.

use super::open::OpenAssessment;
use super::route::{Filter, Page, Route};
use super::storage::{Damaged, Opened, Remote, SaveStatus, Storage, Stored};
use crate::adapters::{assets, clock, download, ids, location, preferences};
use async_once_cell::OnceCell;
use leptos::prelude::*;
use plumbline_core::Timestamp;
use plumbline_core::assessment::{Assessment, Origin, Profile};
use plumbline_core::catalogue::{Catalogue, Crosswalk, LoadedQuestionnaire, QuestionnaireIndex};
use plumbline_core::file::{self, OpenError};
use plumbline_core::ids::{AnswerKey, AssessmentId, QuestionnaireId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything a page needs; found with `expect_context::<App>()`.
#[derive(Clone, Copy)]
pub struct App {
    route: RwSignal<Route>,
    storage: Storage,
    documents: RwSignal<BTreeMap<AssessmentId, Listed>>,
    damaged: RwSignal<Vec<Arc<Damaged>>>,
    index: StoredValue<QuestionnaireIndex>,
    loaded: StoredValue<BTreeMap<QuestionnaireId, Arc<Place<LoadedQuestionnaire>>>>,
    crosswalks: StoredValue<BTreeMap<String, Arc<Place<Crosswalk>>>>,
    open: RwSignal<Option<OpenAssessment>>,
    opening: RwSignal<Opening>,
    owner: StoredValue<Owner>,
    notice: RwSignal<Option<Notice>>,
}

/// An assessment on this device, as Home lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// As stored; the open one is newer in [`OpenAssessment`].
    pub doc: Arc<Assessment>,
    /// When a file was last saved.
    pub last_backup: Option<Timestamp>,
    /// When it was last written to this browser.
    pub saved_at: Option<Timestamp>,
}

/// How far the document named in the address has been opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// Nothing asked for, or done.
    Idle,
    /// Questionnaires are on their way.
    Loading,
    /// The address names an assessment that is not on this device.
    Unknown,
    /// A questionnaire could not be loaded.
    Failed,
}

/// Where a file stands once it is here: whoever asks meanwhile waits for the same, and a failure is asked again.
type Place<T> = OnceCell<Arc<T>>;

/// What is put into a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeValue {
    /// A name, as it is: one of digits only is still a name.
    Text(String),
    /// Chooses the plural form.
    Count(usize),
}

/// A sentence for the person, shown until dismissed or replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Locale key.
    pub key: &'static str,
    /// What is put into it.
    pub values: Vec<(&'static str, NoticeValue)>,
    /// Whether it has been carried over to another page; it goes with the next.
    is_carried: bool,
}

impl App {
    /// Opens storage, reads what is there, and follows the address.
    pub async fn start(owner: Owner) -> Result<Self, assets::AssetError> {
        let bytes = assets::fetch_bytes("questionnaires/index.json").await?;
        let index = serde_json::from_slice(&bytes).unwrap_or_default();
        let (storage, Opened { documents, damaged }) = Storage::open().await;
        let app = Self {
            route: RwSignal::new(Route::parse(&location::current_fragment())),
            storage,
            documents: RwSignal::new(documents.into_iter().map(listed).collect()),
            damaged: RwSignal::new(damaged.into_iter().map(Arc::new).collect()),
            index: StoredValue::new(index),
            loaded: StoredValue::new(BTreeMap::new()),
            crosswalks: StoredValue::new(BTreeMap::new()),
            open: RwSignal::new(None),
            opening: RwSignal::new(Opening::Idle),
            owner: StoredValue::new(owner),
            notice: RwSignal::new(None),
        };
        location::on_change(move |fragment| {
            let route = Route::parse(&fragment);
            if *app.route.read_untracked() != route {
                app.route.set(route);
                app.follow();
            }
        });
        storage.on_remote(move |remote| app.merge(remote));
        app.follow();
        Ok(app)
    }

    /// Where the person is.
    pub fn route(self) -> Signal<Route> {
        self.route.into()
    }

    /// Goes to `route`, as a step of the browser's history.
    pub fn go(self, route: Route) {
        location::set_fragment(&route.print());
        if *self.route.read_untracked() != route {
            self.route.set(route);
            self.follow();
        }
    }

    /// As [`Self::go_page`], in place of the present step of the browser's history.
    pub fn replace_page(self, page: Page) {
        if let Some(id) = self.open_id() {
            let route = Route::Document(id, page);
            location::replace_fragment(&route.print());
            self.route.set(route);
        }
    }

    /// The address of `page` of the open assessment, for links.
    pub fn href(self, page: Page) -> String {
        self.open_id().map_or_else(|| Route::Home.print(), |id| Route::Document(id, page).print())
    }

    /// The address of requirement `key` in Assess.
    pub fn requirement_href(self, key: &AnswerKey) -> String {
        self.href(Page::Assess(Some(key.clone()), Filter::default()))
    }

    /// The open assessment, if any.
    pub fn open(self) -> Signal<Option<OpenAssessment>> {
        self.open.into()
    }

    /// How far opening has come.
    pub fn opening(self) -> Signal<Opening> {
        self.opening.into()
    }

    /// Durable storage.
    pub fn storage(self) -> Storage {
        self.storage
    }

    /// Whether everything is saved.
    pub fn save_status(self) -> Signal<SaveStatus> {
        self.storage.status()
    }

    /// The assessments on this device, the open one as it is now.
    pub fn documents(self) -> Vec<Listed> {
        let open = self.open.get();
        let newest = |listed: &Listed| match open {
            Some(open) if open.peek(|doc| doc.id == listed.doc.id) => {
                Listed { doc: Arc::new(open.read(Assessment::clone)), ..listed.clone() }
            }
            _ => listed.clone(),
        };
        self.documents.read().values().map(newest).collect()
    }

    /// As [`Self::documents`] without following changes; the open one as it was opened.
    pub fn documents_now(self) -> Vec<Arc<Assessment>> {
        self.documents.read_untracked().values().map(|listed| listed.doc.clone()).collect()
    }

    /// What storage holds and this release cannot read; kept untouched.
    pub fn damaged(self) -> Signal<Vec<Arc<Damaged>>> {
        self.damaged.into()
    }

    /// Questionnaires that this host offers.
    pub fn index(self) -> QuestionnaireIndex {
        self.index.get_value()
    }

    /// What has to be said to the person now.
    pub fn notice(self) -> Signal<Option<Notice>> {
        self.notice.into()
    }

    /// Says `key` with `values` to the person.
    pub fn say(self, key: &'static str, values: &[(&'static str, NoticeValue)]) {
        self.notice.set(Some(Notice { key, values: values.to_vec(), is_carried: false }));
    }

    /// Takes the notice away.
    pub fn unsay(self) {
        self.notice.set(None);
    }

    /// Tells that another page is shown: what was said on the way to it stays, what was said before goes.
    pub fn turned(self) {
        self.notice.update(|notice| {
            *notice = notice.take().filter(|notice| !notice.is_carried);
            if let Some(notice) = notice {
                notice.is_carried = true;
            }
        });
    }

    /// Creates an assessment and goes to its first question.
    pub fn create(self, profile: Profile) {
        let doc = Assessment::new(AssessmentId::new(ids::fresh("a")), clock::now(), profile);
        let id = self.add(doc, None);
        self.go(Route::Document(id, Page::assess()));
    }

    /// Opens the bytes of a saved file and adds it. What was there stays, also a copy of the same assessment.
    ///
    /// # Errors
    /// Those of [`file::open`]; nothing has changed then.
    pub fn import(self, bytes: &[u8]) -> Result<AssessmentId, OpenError> {
        let mut doc = file::open(bytes)?;
        if self.documents.read_untracked().contains_key(&doc.id) {
            doc.id = AssessmentId::new(ids::fresh("a"));
        }
        // What was just read is in that file.
        let id = self.add(doc, Some(clock::now()));
        Ok(id)
    }

    /// As [`Self::import`], unless the same assessment is here already: then nothing is added.
    ///
    /// # Errors
    /// Those of [`file::open`].
    pub fn import_once(self, bytes: &[u8]) -> Result<AssessmentId, OpenError> {
        let id = file::open(bytes)?.id;
        if self.documents.read_untracked().contains_key(&id) { Ok(id) } else { self.import(bytes) }
    }

    /// Saves a backup file of the open assessment.
    pub fn save_file(self) {
        if let Some(id) = self.open_id() {
            self.save_file_of(&id);
        }
    }

    /// Saves a backup file of assessment `id`, open or not.
    pub fn save_file_of(self, id: &AssessmentId) {
        self.keep_open();
        let Some(doc) = self.documents.read_untracked().get(id).map(|listed| listed.doc.clone()) else {
            return;
        };
        let now = clock::now();
        let Ok(bytes) = file::save(&doc, VERSION, now) else { return };
        download::save_file(&file_name(&doc.profile.organisation, now), "application/json", &bytes);
        self.storage.backed_up(id, now);
        self.documents.update(|documents| {
            if let Some(listed) = documents.get_mut(id) {
                listed.last_backup = Some(now);
            }
        });
    }

    /// What a file of the open assessment is called.
    pub fn file_name(self, open: OpenAssessment, now: Timestamp) -> String {
        open.peek(|doc| file_name(&doc.profile.organisation, now))
    }

    /// Removes an assessment from this device.
    pub fn remove(self, id: &AssessmentId) {
        if self.open.get_untracked().is_some_and(|open| open.id() == *id) {
            self.open.set(None);
        }
        self.documents.update(|documents| {
            documents.remove(id);
        });
        self.storage.remove(id);
    }

    /// The questionnaires that `doc` uses; `None` when one of them cannot be loaded.
    pub async fn catalogue_of(self, doc: &Assessment) -> Option<Catalogue> {
        self.catalogue(standards(doc)).await
    }

    /// The last requirement a person was at in assessment `id`.
    pub fn last_place(self, id: &AssessmentId) -> Option<AnswerKey> {
        let text = preferences::get(&place_key(id))?;
        let (questionnaire, requirement) = text.split_once('/')?;
        Some(AnswerKey::new(&questionnaire.into(), &requirement.into()))
    }

    /// Remembers the requirement a person is at.
    pub fn remember_place(self, key: &AnswerKey) {
        if let Some(id) = self.open_id() {
            preferences::set(&place_key(&id), &key.to_string());
        }
    }

    fn open_id(self) -> Option<AssessmentId> {
        self.open.get_untracked().map(OpenAssessment::id)
    }

    fn add(self, doc: Assessment, last_backup: Option<Timestamp>) -> AssessmentId {
        let id = doc.id.clone();
        self.storage.create(&doc);
        if let Some(at) = last_backup {
            self.storage.backed_up(&id, at);
        }
        let listed = Listed { doc: Arc::new(doc), last_backup, saved_at: None };
        self.documents.update(|documents| {
            documents.insert(id.clone(), listed);
        });
        id
    }

    /// Opens the document that the address names.
    fn follow(self) {
        let Some(id) = self.route.read_untracked().document().cloned() else { return };
        if self.open_id().as_ref() == Some(&id) {
            return;
        }
        self.keep_open();
        match self.documents.read_untracked().get(&id) {
            Some(listed) => self.load(Assessment::clone(&listed.doc)),
            None => {
                self.open.set(None);
                self.opening.set(Opening::Unknown);
            }
        }
    }

    /// Puts the open document back into the list as it is now.
    fn keep_open(self) {
        let Some(open) = self.open.get_untracked() else { return };
        let doc = Arc::new(open.peek(Assessment::clone));
        self.documents.update(|documents| {
            if let Some(listed) = documents.get_mut(&doc.id) {
                listed.doc = doc;
            }
        });
    }

    fn load(self, doc: Assessment) {
        self.opening.set(Opening::Loading);
        crate::adapters::spawn(async move {
            match self.catalogue_of(&doc).await {
                Some(catalogue) => {
                    let open = self.owner.get_value().with(|| {
                        let open = OpenAssessment::new(doc, Arc::new(catalogue), self.storage);
                        self.follow_standards(open);
                        self.relate(open);
                        open
                    });
                    self.open.set(Some(open));
                    self.opening.set(Opening::Idle);
                }
                None => self.opening.set(Opening::Failed),
            }
        });
    }

    /// Fetches questionnaires whenever the standards of `open` change: in Setup, by undo, in another tab.
    fn follow_standards(self, open: OpenAssessment) {
        let wanted = open.derive_outline(|doc, _| standards(doc));
        Effect::new(move |_| {
            let wanted_now = wanted.get();
            let at_hand = open.catalogue();
            if at_hand.questionnaires().iter().map(|q| q.id()).eq(&wanted_now) {
                return;
            }
            crate::adapters::spawn(async move {
                match self.catalogue(wanted_now.clone()).await {
                    // Standards may have changed again meanwhile; then another fetch is on its way.
                    Some(catalogue) if wanted.get_untracked() == wanted_now => {
                        open.set_catalogue(Arc::new(catalogue));
                        self.relate(open);
                    }
                    Some(_) => {}
                    None => self.say("open-failed", &[]),
                }
            });
        });
    }

    async fn catalogue(self, wanted: Vec<QuestionnaireId>) -> Option<Catalogue> {
        let mut questionnaires = Vec::with_capacity(wanted.len());
        for id in &wanted {
            questionnaires.push(self.questionnaire(id).await?);
        }
        Some(Catalogue::new(questionnaires))
    }

    /// Fetches what relates the standards of `open`: behind the first page, since nothing can be proposed before an
    /// answer is there.
    fn relate(self, open: OpenAssessment) {
        crate::adapters::spawn(async move {
            let ids = open.peek(standards);
            let entries = self.index.with_value(|index| index.crosswalks.clone());
            let mut crosswalks = Vec::new();
            for entry in entries.iter().filter(|e| ids.contains(&e.source) && ids.contains(&e.target)) {
                match self.crosswalk(&entry.file).await {
                    Some(crosswalk) => crosswalks.push(crosswalk),
                    None => self.say("crosswalk-failed", &[]),
                }
            }
            // Standards may have changed meanwhile; then another fetch is on its way.
            if !crosswalks.is_empty() && open.peek(standards) == ids {
                open.set_crosswalks(crosswalks);
            }
        });
    }

    async fn crosswalk(self, file: &str) -> Option<Arc<Crosswalk>> {
        let place =
            self.crosswalks.try_update_value(|all| all.entry(file.to_owned()).or_default().clone())?;
        let fetch = async {
            let bytes =
                assets::fetch_bytes(&format!("questionnaires/crosswalk/{file}")).await.map_err(|_| ())?;
            Crosswalk::parse(file, &bytes).map(Arc::new).map_err(|_| ())
        };
        place.get_or_try_init(fetch).await.ok().cloned()
    }

    async fn questionnaire(self, id: &QuestionnaireId) -> Option<Arc<LoadedQuestionnaire>> {
        let place = self.loaded.try_update_value(|all| all.entry(id.clone()).or_default().clone())?;
        let fetch = async { fetch_questionnaire(id).await.ok_or(()) };
        place.get_or_try_init(fetch).await.ok().cloned()
    }

    fn merge(self, remote: Remote) {
        match remote {
            Remote::Edit { id, edit } => match self.open.get_untracked() {
                Some(open) if open.id() == id => open.dispatch(edit, &Origin::Merge),
                _ => self.documents.update(|documents| {
                    if let Some(listed) = documents.get_mut(&id) {
                        plumbline_core::assessment::apply(Arc::make_mut(&mut listed.doc), edit);
                    }
                }),
            },
            Remote::Created { .. } | Remote::Removed { .. } => self.say("notice-other-tab", &[]),
            Remote::NewerSchema => self.say("notice-newer-tab", &[]),
        }
    }
}

async fn fetch_questionnaire(id: &QuestionnaireId) -> Option<Arc<LoadedQuestionnaire>> {
    let structure = assets::fetch_bytes(&format!("questionnaires/{id}/structure.json")).await.ok()?;
    let texts = assets::fetch_bytes(&format!("questionnaires/{id}/en.json")).await.ok()?;
    Some(Arc::new(LoadedQuestionnaire::parse(id.as_str(), &structure, &texts).ok()?))
}

/// The release, for information in files.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

fn listed(stored: Stored) -> (AssessmentId, Listed) {
    let listed =
        Listed { doc: Arc::new(stored.doc), last_backup: stored.last_backup, saved_at: stored.saved_at };
    (listed.doc.id.clone(), listed)
}

fn place_key(id: &AssessmentId) -> String {
    format!("plumbline.place.{id}")
}

fn standards(doc: &Assessment) -> Vec<QuestionnaireId> {
    doc.profile.standards.iter().map(|chosen| chosen.questionnaire.clone()).collect()
}

/// A name that people recognise: organisation and date, in characters every file system takes.
pub fn file_name(organisation: &str, now: Timestamp) -> String {
    let organisation = organisation.to_lowercase();
    let words: Vec<&str> =
        organisation.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let name = if words.is_empty() { "assessment".to_owned() } else { words.join("-") };
    format!("{name}-{}.{}", clock::local_date(now), file::EXTENSION)
}
