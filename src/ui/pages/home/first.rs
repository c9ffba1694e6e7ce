//! Home when nothing is on this device: what this is for, how to begin, how to read the line.

use super::begin::Begin;
use crate::state::app::App;
use crate::ui::words::t;
use leptos::prelude::*;

/// The first time.
#[component]
pub fn FirstTime() -> impl IntoView {
    let damaged = expect_context::<App>().damaged();
    let title = move || if damaged.read().is_empty() { t("home-first") } else { t("home-first-damaged") };
    view! {
        <div class="first__l">
            <h1 class="h1">{title}</h1>
            <p class="stand">{t("home-first-say")}</p>
            <Begin />
        </div>
        <HowToRead />
    }
}

/// Where each kind of mark stands in the picture, from the top.
const ROWS: [(f64, &str); 5] =
    [(62.0, "true"), (126.0, "gap"), (190.0, "doubt"), (254.0, "na"), (310.0, "open")];
const LINE_X: f64 = 108.0;

/// A line with one mark of each kind, and what it means.
#[component]
fn HowToRead() -> impl IntoView {
    let faint: String = (0..44)
        .map(|n| 14.0 + 8.0 * f64::from(n))
        .filter(|y| ROWS.iter().take(4).all(|(row, _)| (row - y).abs() > 3.0))
        .map(|y| format!("M104 {y}h8v1h-8z"))
        .collect();
    let words = ROWS.map(|(y, kind)| {
        view! {
            <path class="k-hair" d=format!("M122 {y}H138") />
            <text class="k-say" x="146" y=y + 4.0>{t(&format!("home-read-{kind}"))}</text>
            <text class="k-num" x="146" y=y + 21.0>{t(&format!("home-read-{kind}-say"))}</text>
        }
    });
    view! {
        <figure class="first__r">
            <figcaption>{t("home-read")}</figcaption>
            <svg class="read" viewBox="0 0 340 404" role="img" aria-label=t("home-read-label")>
                <path class="k-grat" d="M76 8V364M44 8V364M12 8V364" />
                <path class="k-line" d=format!("M{LINE_X} 0V376") />
                <path class="k-bob" d=format!("M{LINE_X} 374l6 7-6 18-6-18z") />
                <path class="k-faint" d=faint />
                <path class="k-mark" d="M102 60h12v4h-12z" />
                <path class="k-lead" d="M50 126H108M82 190H108" />
                <path class="k-gap" d="M38 124h12v4h-12z" />
                <path class="k-dim" d="M44 128V148M44 143H108" />
                <path class="k-arrow" d="M44 143l6.5-2.5v5zM108 143l-6.5-2.5v5z" />
                <text class="k-text" text-anchor="middle" x="76" y="160">"2"</text>
                <path class="k-open" d="M70 188h12v4h-12z" />
                <path class="k-na" d="M108 249l5 5-5 5-5-5z" />
                {words.collect_view()}
            </svg>
        </figure>
    }
}
