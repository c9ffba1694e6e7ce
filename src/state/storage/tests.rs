//! Storage as a whole, on a browser that can be killed at any point.
