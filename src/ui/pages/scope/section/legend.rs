//! What the signs of the section mean.

use super::layout::Layout;
use crate::ui::words::{t, tv};
use leptos::prelude::*;
use plumbline_core::assessment::Region;

/// The list under the drawing.
#[component]
pub fn Legend(
    /// The drawing on wide sheets.
    wide: Memo<Layout>,
    /// The drawing on phones.
    narrow: Memo<Layout>,
) -> impl IntoView {
    let scale = |layout: Memo<Layout>| {
        move || match layout.read().scale {
            1 => t("scope-key-one"),
            n => tv("scope-key-many", &[("n", n.into())]),
        }
    };
    let has = move |wanted: fn(&super::layout::Group) -> bool| wide.read().groups.iter().any(wanted);
    let has_nobodys = Memo::new(move |_| has(|group| group.n_nobodys > 0));
    let has_left_out =
        Memo::new(move |_| has(|group| group.region == Region::Neither && group.n > group.n_nobodys));
    let has_crossings = Memo::new(move |_| !wide.read().lines.is_empty());
    view! {
        <p class="cut__levels">{t("scope-levels-words")}</p>
        <ul class="cut__key" aria-label=t("scope-key")>
            <li>
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <rect class="k-isms" x="2" y="2" width="40" height="12" />
                </svg>
                {t("scope-key-isms")}
            </li>
            <li>
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <rect class="k-csms" x="2" y="2" width="40" height="12" />
                </svg>
                {t("scope-key-csms")}
            </li>
            <li>
                <svg viewBox="0 0 44 16" aria-hidden="true">
                    <path class="k-mark" d="M8 0h4v16h-4zM17 0h4v16h-4z" />
                </svg>
                <span class="cut__w">{scale(wide)}</span>
                <span class="cut__n">{scale(narrow)}</span>
            </li>
            <Show when=move || has_nobodys.get()>
                <li>
                    <svg viewBox="0 0 44 16" aria-hidden="true">
                        <path class="k-gap" d="M12 0h5v16h-5z" />
                    </svg>
                    {t("scope-key-nobodys")}
                </li>
            </Show>
            <Show when=move || has_left_out.get()>
                <li>
                    <svg viewBox="0 0 44 16" aria-hidden="true">
                        <path class="k-out" d="M12 0h5v16h-5z" />
                    </svg>
                    {t("scope-key-left-out")}
                </li>
            </Show>
            <Show when=move || has_crossings.get()>
                <li>
                    <svg viewBox="0 0 44 16" aria-hidden="true">
                        <path class="k-mean" d="M2 8H42" />
                        <path class="k-marr" d="M2 8l6.5-2.5v5zM42 8l-6.5-2.5v5z" />
                        <circle class="k-bub" cx="22" cy="8" r="7" />
                    </svg>
                    {t("scope-key-crossing")}
                </li>
            </Show>
        </ul>
    }
}
