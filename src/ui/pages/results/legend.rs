//! What the marks on the plumb line mean.

use crate::ui::words::t;
use leptos::prelude::*;

/// One example a mark.
#[component]
pub fn Legend() -> impl IntoView {
    view! {
        <ul class="legend">
            <Entry key="results-legend-met">
                <path class="k-mark" d="M39 5.5h10v3h-10z" />
            </Entry>
            <Entry key="results-legend-gap">
                <path class="k-lead" d="M15 7H44" />
                <path class="k-gap" d="M5 5.5h10v3h-10z" />
            </Entry>
            <Entry key="results-legend-verify">
                <path class="k-lead" d="M27 7H44" />
                <path class="k-open" d="M17 5.5h10v3h-10z" />
            </Entry>
            <Entry key="results-legend-unanswered">
                <path class="k-faint" d="M41 6.5h6v1h-6z" />
            </Entry>
            <Entry key="results-legend-na">
                <path class="k-na" d="M44 4.8l3 2.2-3 2.2-3-2.2z" />
            </Entry>
            <Entry key="results-legend-mean">
                <path class="k-mean" d="M12 7H44M12 2V14" />
                <path class="k-marr" d="M12 7l6.5-2.5v5zM44 7l-6.5-2.5v5z" />
            </Entry>
        </ul>
    }
}

#[component]
fn Entry(
    /// What it means, by locale key.
    key: &'static str,
    /// The mark.
    children: Children,
) -> impl IntoView {
    view! {
        <li>
            <svg width="56" height="14" viewBox="0 0 56 14" aria-hidden="true">
                <path class="k-line" d="M44 0V14" />
                {children()}
            </svg>
            {t(key)}
        </li>
    }
}
