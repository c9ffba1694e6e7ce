//! What a gap report holds and how it looks as PDF; pure, so it runs natively in tests and in a worker in the browser.
