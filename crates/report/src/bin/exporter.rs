//! The exporter module that the app loads into a worker when a report is asked for.

fn main() {}
