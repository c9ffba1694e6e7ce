//! Evidence of one requirement: attach what is there, add what is new, correct it in place.

use crate::state::open::{OpenAssessment, Row};
use crate::ui::words::{date_words, t, tv};
use leptos::prelude::*;
use plumbline_core::Date;
use plumbline_core::assessment::{Evidence, EvidenceKind};
use plumbline_core::ids::{AnswerKey, EvidenceId};

/// The first field of a new piece, for the key that goes there.
pub const TITLE: &str = "evidence-title";
/// The button that opens the form, for the key that goes there.
pub const ATTACH: &str = "attach";

/// The pieces attached, and the form for one more.
#[component]
pub fn EvidenceList(
    /// Of which requirement.
    key: AnswerKey,
    /// What was said.
    row: Signal<Row>,
) -> impl IntoView {
    let (is_adding, set_adding) = signal(false);
    let keys = StoredValue::new(key);
    let attached = Memo::new(move |_| row.read().answer.evidence.iter().cloned().collect::<Vec<_>>());
    view! {
        <section>
            <h2>
                {t("record-evidence")}
                <button
                    id=ATTACH
                    type="button"
                    aria-expanded=move || is_adding.get().to_string()
                    on:click=move |_| set_adding.update(|adding| *adding = !*adding)
                >
                    {t("evidence-attach")} " " <kbd aria-hidden="true">"E"</kbd>
                </button>
            </h2>
            <ul class="evi">
                <For each=move || attached.get() key=Clone::clone let(id)>
                    <EvidenceItem id keys />
                </For>
            </ul>
            <Show when=move || is_adding.get()>
                <AttachForm keys attached on_done=move || set_adding.set(false) />
            </Show>
            <Show when=move || attached.read().is_empty() && !is_adding.get()>
                <p class="muted">{t("evidence-none")}</p>
            </Show>
        </section>
    }
}

#[component]
fn EvidenceItem(
    /// Which piece.
    id: EvidenceId,
    /// Of which requirement.
    keys: StoredValue<AnswerKey>,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let (is_editing, set_editing) = signal(false);
    let ids = StoredValue::new(id);
    let piece = open.derive_outline(move |doc, _| ids.with_value(|id| doc.evidence.get(id).cloned()));
    let n_served = move || ids.with_value(|id| open.read(|doc| doc.answers_with_evidence(id).count()));
    let title = move || match piece.get() {
        Some(piece) => piece.title,
        None => t("evidence-missing"),
    };
    let details = move || piece.get().map(|piece| details(&piece)).unwrap_or_default();
    view! {
        <li>
            <button
                class="link"
                type="button"
                aria-expanded=move || is_editing.get().to_string()
                on:click=move |_| set_editing.update(|editing| *editing = !*editing)
            >
                {title}
            </button>
            " "
            <small>{details}</small>
            " "
            <small>
                {move || {
                    let n = n_served();
                    (n > 1).then(|| tv("evidence-shared", &[("n", n.into())]))
                }}
            </small>
            <Show when=move || is_editing.get()>
                <EvidenceFields
                    start=piece.get_untracked().unwrap_or_default()
                    action=t("evidence-keep")
                    on_save=move |piece| {
                        ids.with_value(|id| open.put_evidence(id, piece));
                        set_editing.set(false);
                    }
                />
                <button
                    class="link"
                    type="button"
                    on:click=move |_| keys.with_value(|key| ids.with_value(|id| open.detach(key, id)))
                >
                    {t("evidence-detach")}
                </button>
            </Show>
        </li>
    }
}

#[component]
fn AttachForm(
    /// To which requirement.
    keys: StoredValue<AnswerKey>,
    /// What is attached already.
    attached: Memo<Vec<EvidenceId>>,
    /// Called when a piece was attached.
    on_done: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let open = expect_context::<OpenAssessment>();
    let others = move || {
        open.read(|doc| {
            let free = doc.evidence.iter().filter(|(id, _)| !attached.read().contains(id));
            free.map(|(id, piece)| (id.to_string(), piece.title.clone())).collect::<Vec<_>>()
        })
    };
    view! {
        <div class="attach">
            <Show when=move || !others().is_empty()>
                <label class="field">
                    <span>{t("evidence-known")}</span>
                    <select on:change=move |event| {
                        let id = event_target_value(&event);
                        if !id.is_empty() {
                            keys.with_value(|key| open.attach(key, &EvidenceId::new(id)));
                            on_done();
                        }
                    }>
                        <option value="">{t("evidence-choose")}</option>
                        {move || others()
                            .into_iter()
                            .map(|(id, title)| view! { <option value=id>{title}</option> })
                            .collect_view()}
                    </select>
                </label>
            </Show>
            <EvidenceFields
                start=Evidence::default()
                title_id=TITLE
                action=t("evidence-add")
                on_save=move |piece| {
                    keys.with_value(|key| open.attach_new(key, piece));
                    on_done();
                }
            />
        </div>
    }
}

/// The fields of one piece.
#[component]
fn EvidenceFields(
    /// As it is.
    start: Evidence,
    /// Words on the button.
    action: String,
    /// Id of the first field, where a key leads to it.
    #[prop(optional)]
    title_id: Option<&'static str>,
    /// Called with the piece when it has a title.
    on_save: impl Fn(Evidence) + Copy + 'static,
) -> impl IntoView {
    let piece = RwSignal::new(start);
    let text = |get: fn(&Evidence) -> &String| move || piece.with(|piece| get(piece).clone());
    let day = |get: fn(&Evidence) -> Option<Date>| {
        move || piece.with(|piece| get(piece).map(|date| date.to_string()).unwrap_or_default())
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let piece = piece.get_untracked();
        if !piece.title.trim().is_empty() {
            on_save(piece);
        }
    };
    view! {
        <form class="fields" on:submit=save>
            <label class="field field--wide">
                <span>{t("evidence-title")}</span>
                <input
                    type="text"
                    id=title_id
                    required
                    prop:value=text(|piece| &piece.title)
                    on:input=move |event| piece.update(|piece| piece.title = event_target_value(&event))
                />
            </label>
            <label class="field">
                <span>{t("evidence-kind")}</span>
                <select on:change=move |event| {
                    let name = event_target_value(&event);
                    let kind = EvidenceKind::ALL.into_iter().find(|kind| kind.name() == name);
                    piece.update(|piece| piece.kind = kind.unwrap_or_default());
                }>
                    {EvidenceKind::ALL
                        .map(|kind| view! {
                            <option value=kind.name() selected=move || piece.read().kind == kind>
                                {t(&format!("evidence-{}", kind.name()))}
                            </option>
                        })
                        .collect_view()}
                </select>
            </label>
            <label class="field">
                <span>{t("evidence-location")}</span>
                <input
                    type="text"
                    prop:value=text(|piece| &piece.location)
                    on:input=move |event| piece.update(|piece| piece.location = event_target_value(&event))
                />
            </label>
            <label class="field">
                <span>{t("evidence-owner")}</span>
                <input
                    type="text"
                    prop:value=text(|piece| &piece.owner)
                    on:input=move |event| piece.update(|piece| piece.owner = event_target_value(&event))
                />
            </label>
            <label class="field">
                <span>{t("evidence-date")}</span>
                <input
                    type="date"
                    prop:value=day(|piece| piece.date)
                    on:input=move |event| piece.update(|piece| piece.date = event_target_value(&event).parse().ok())
                />
            </label>
            <label class="field">
                <span>{t("evidence-review")}</span>
                <input
                    type="date"
                    prop:value=day(|piece| piece.review)
                    on:input=move |event| piece.update(|piece| piece.review = event_target_value(&event).parse().ok())
                />
            </label>
            <button class="btn" type="submit">{action}</button>
        </form>
    }
}

fn details(piece: &Evidence) -> String {
    let date = piece.date.map(date_words);
    let location = (!piece.location.is_empty()).then(|| piece.location.clone());
    [location, date].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
