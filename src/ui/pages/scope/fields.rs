//! Fields of the editors: saved as they are typed, a burst of typing one step back.

use leptos::prelude::*;

/// Something being edited; how a field changes it.
pub struct Draft<T: Send + Sync + 'static> {
    /// As it is now; `None` when it has been removed.
    pub value: Memo<Option<T>>,
    put: Callback<(T, Option<&'static str>)>,
}

impl<T: Send + Sync + 'static> Clone for Draft<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Draft<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Draft<T> {
    /// Edits `value`; `put` writes it, edits of one field in a row as one step where it is named.
    pub fn new(
        value: Memo<Option<T>>,
        put: impl Fn(T, Option<&'static str>) + Send + Sync + 'static,
    ) -> Self {
        Self { value, put: Callback::new(move |(value, gesture)| put(value, gesture)) }
    }

    /// Changes it.
    pub fn change(self, gesture: Option<&'static str>, change: impl FnOnce(&mut T)) {
        let Some(mut value) = self.value.get_untracked() else { return };
        change(&mut value);
        if self.value.read_untracked().as_ref() != Some(&value) {
            self.put.run((value, gesture));
        }
    }

    /// One of its values, followed; the default where it is gone.
    pub fn get<V: Default>(self, get: fn(&T) -> V) -> impl Fn() -> V + Copy + Send + Sync {
        move || self.value.read().as_ref().map(get).unwrap_or_default()
    }
}

/// A line of text.
pub struct TextField<T: 'static> {
    /// Its label.
    pub label: String,
    /// Its id, where it takes the focus when the editor opens.
    pub id: Option<&'static str>,
    /// Names its edits.
    pub gesture: &'static str,
    /// Width, as a class.
    pub class: &'static str,
    /// What it may be filled with: id of a list, and the list.
    pub list: Option<(&'static str, Signal<Vec<String>>)>,
    /// Reads it.
    pub get: fn(&T) -> String,
    /// Writes it.
    pub set: fn(&mut T, String),
}

impl<T: Clone + PartialEq + Send + Sync + 'static> TextField<T> {
    /// The field.
    pub fn view(self, draft: Draft<T>) -> impl IntoView + use<T> {
        let Self { label, id, gesture, class, list, get, set } = self;
        let list_id = list.as_ref().map(|(id, _)| *id);
        view! {
            <label class=format!("field {class}")>
                <span>{label}</span>
                <input
                    id=id
                    type="text"
                    list=list_id
                    autocomplete="off"
                    prop:value=draft.get(get)
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        draft.change(Some(gesture), |value| set(value, text));
                    }
                />
                {list.map(|(id, names)| view! {
                    <datalist id=id>
                        {move || names
                            .get()
                            .into_iter()
                            .map(|name| view! { <option value=name></option> })
                            .collect_view()}
                    </datalist>
                })}
            </label>
        }
    }
}

/// One of several.
pub struct ChoiceField<T: 'static> {
    /// Its label.
    pub label: String,
    /// Width, as a class.
    pub class: &'static str,
    /// Value and name of each.
    pub options: Vec<(String, String)>,
    /// Reads it, as a value.
    pub get: fn(&T) -> String,
    /// Writes it.
    pub set: fn(&mut T, &str),
}

impl<T: Clone + PartialEq + Send + Sync + 'static> ChoiceField<T> {
    /// The field.
    pub fn view(self, draft: Draft<T>) -> impl IntoView + use<T> {
        let Self { label, class, options, get, set } = self;
        let value = Memo::new(move |_| draft.get(get)());
        let options = options.into_iter().map(|(id, name)| {
            let own = id.clone();
            view! { <option value=id selected=move || *value.read() == own>{name}</option> }
        });
        view! {
            <label class=format!("field {class}")>
                <span>{label}</span>
                <select
                    prop:value=value
                    on:change=move |event| draft.change(None, |one| set(one, &event_target_value(&event)))
                >
                    {options.collect_view()}
                </select>
            </label>
        }
    }
}

/// Values that are used already, sorted, each once; for fields that take any text.
pub fn used<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut values: Vec<String> =
        values.filter(|value| !value.trim().is_empty()).map(str::to_owned).collect();
    values.sort();
    values.dedup();
    values
}
