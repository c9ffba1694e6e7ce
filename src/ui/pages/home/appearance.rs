//! The choice of light and dark.

use crate::state::appearance::Theme;
use crate::ui::words::t;
use leptos::prelude::*;

/// Light, dark, or as the system.
#[component]
pub fn AppearanceField() -> impl IntoView {
    let (theme, set_theme) = signal(Theme::chosen());
    let radios = Theme::ALL.map(|offered| {
        view! {
            <label class="theme" class:on=move || theme.get() == offered>
                <input
                    type="radio"
                    name="theme"
                    value=offered.name()
                    prop:checked=move || theme.get() == offered
                    on:change=move |_| {
                        offered.choose();
                        set_theme.set(offered);
                    }
                />
                {t(&format!("theme-{}", offered.name()))}
            </label>
        }
    });
    view! {
        <fieldset class="themes">
            <legend>{t("theme")}</legend>
            {radios.collect_view()}
        </fieldset>
    }
}
