//! Plumbline's app: mounts the shell into the page.
use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| view! { <p>"Plumbline"</p> });
}
