//! Waiting for the browser to say something.

use super::task;
use futures_channel::oneshot;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// The first event with one of `names` at `target`; `None` when `timeout_millis` passes before.
///
/// It listens from the first poll on; the browser delivers events only after that, never in between.
pub(super) async fn first(
    target: &EventTarget,
    names: &[&'static str],
    timeout_millis: Option<u32>,
) -> Option<Event> {
    let (tell, told) = oneshot::channel();
    let tell = Rc::new(Cell::new(Some(tell)));
    if let Some(millis) = timeout_millis {
        let tell = tell.clone();
        task::after(millis, move || drop(tell.take()));
    }
    let hear = Closure::<dyn Fn(Event)>::new(move |event| {
        if let Some(tell) = tell.take() {
            drop(tell.send(event));
        }
    });
    for name in names {
        // Fails for no event name and no function.
        drop(target.add_event_listener_with_callback(name, hear.as_ref().unchecked_ref()));
    }
    let event = told.await.ok();
    for name in names {
        drop(target.remove_event_listener_with_callback(name, hear.as_ref().unchecked_ref()));
    }
    event
}

/// Calls `callback` for each event called `name` at `target`, for as long as the page lives.
pub(super) fn listen(target: &EventTarget, name: &str, callback: impl Fn(Event) + 'static) {
    let callback = Closure::<dyn Fn(Event)>::new(callback).into_js_value();
    // Fails for no event name and no function.
    drop(target.add_event_listener_with_callback(name, callback.unchecked_ref()));
}
