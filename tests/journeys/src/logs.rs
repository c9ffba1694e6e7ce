//! What the browser has written down: complaints on the console, addresses asked for.

use crate::Browser;
use anyhow::{Result, ensure};
use serde_json::Value;

impl Browser {
    /// What the console has said since the last call: errors, warnings, violations of the policy, failed requests.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let log = self.session().get_log("browser").await?;
        let is_complaint = |level: &str| !matches!(level, "INFO" | "DEBUG" | "FINE");
        Ok(log.into_iter().filter(|entry| is_complaint(&entry.level)).map(|entry| entry.message).collect())
    }

    /// # Errors
    /// When the console has complained since the last call.
    pub async fn expect_no_complaints(&self) -> Result<()> {
        let complaints = self.complaints().await?;
        ensure!(complaints.is_empty(), "the console complains:\n{}", complaints.join("\n"));
        Ok(())
    }

    /// Every address asked for since the last call that is neither at `origin` nor inside the page.
    ///
    /// # Errors
    /// When the log cannot be read, or names no request at all and so proves nothing.
    pub async fn foreign_requests(&self, origin: &str) -> Result<Vec<String>> {
        let log = self.session().get_log("performance").await?;
        let asked: Vec<String> = log.iter().filter_map(|entry| asked(&entry.message)).collect();
        let own = format!("{origin}/");
        ensure!(asked.iter().any(|url| url.starts_with(&own)), "the log names no request to {own}");
        let is_own = |url: &String| {
            [own.as_str(), "blob:", "data:", "about:", "chrome:"].iter().any(|start| url.starts_with(start))
        };
        Ok(asked.into_iter().filter(|url| !is_own(url)).collect())
    }
}

/// The address in an entry that tells of a request or of a socket.
fn asked(entry: &str) -> Option<String> {
    let event: Value = serde_json::from_str(entry).ok()?;
    let message = event.get("message")?;
    let pointer = match message.get("method")?.as_str()? {
        "Network.requestWillBeSent" => "/params/request/url",
        "Network.webSocketCreated" | "Network.webTransportCreated" => "/params/url",
        _ => return None,
    };
    Some(message.pointer(pointer)?.as_str()?.to_owned())
}
