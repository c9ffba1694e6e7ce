//! Which topics are listed.

use super::state::{Agreements, TopicFilter};
use crate::ui::words::t;
use leptos::prelude::*;

/// One of five lists.
#[component]
pub fn Filters() -> impl IntoView {
    let agreements = expect_context::<Agreements>();
    let buttons = TopicFilter::ALL.map(|filter| {
        let n = Memo::new(move |_| {
            agreements.leads.read().iter().filter(|lead| filter.fits(lead, agreements.today)).count()
        });
        view! {
            <button
                type="button"
                aria-pressed=move || (agreements.filter.get() == filter).to_string()
                on:click=move |_| agreements.choose(filter)
            >
                {t(&format!("alignment-filter-{}", filter.name()))}
                " "
                <b>{n}</b>
            </button>
        }
    });
    view! {
        <div class="al-filters" role="group" aria-label=t("alignment-filters")>{buttons.collect_view()}</div>
    }
}
