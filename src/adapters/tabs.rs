//! The other tabs of this browser, through a broadcast channel.

use super::events;
use crate::ports::Tabs;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};

/// `None` in browsers that have no broadcast channels: there, tabs hear of each other when they are reloaded.
pub(super) struct Broadcast(Option<BroadcastChannel>);

impl Broadcast {
    /// Joins the conversation.
    pub(super) fn join() -> Self {
        Self(BroadcastChannel::new("plumbline").ok())
    }
}

impl Tabs for Broadcast {
    fn say(&self, text: &str) {
        if let Some(channel) = &self.0 {
            // What is said is in storage already; a tab that does not hear it finds it there.
            drop(channel.post_message(&text.into()));
        }
    }

    fn on_hear(&self, hear: Box<dyn Fn(String)>) {
        if let Some(channel) = &self.0 {
            events::listen(channel, "message", move |event| {
                let text = event.dyn_into::<MessageEvent>().ok().and_then(|event| event.data().as_string());
                if let Some(text) = text {
                    hear(text);
                }
            });
        }
    }
}
