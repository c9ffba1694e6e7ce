//! The event loop: tasks and pauses.

use wasm_bindgen::{JsCast, closure::Closure};

/// Runs `task` alongside, beginning after the present event handler.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Resolves after about `millis`; at once where the browser has no timers.
pub async fn sleep(millis: u32) {
    let (wake, woken) = futures_channel::oneshot::channel::<()>();
    if after(millis, move || drop(wake)) {
        // Woken by the other end being dropped: there is nothing to hand over.
        woken.await.ok();
    }
}

/// Calls `call` once after about `millis`. `false` when the browser will not.
pub(super) fn after(millis: u32, call: impl FnOnce() + 'static) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let call = Closure::once_into_js(call);
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    window.set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), millis).is_ok()
}
