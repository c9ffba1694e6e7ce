//! The time, and how it reads in the person's time zone.

use js_sys::Date as JsDate;
use plumbline_core::{Date, Timestamp};
use wasm_bindgen::JsValue;

/// The time now.
pub fn now() -> Timestamp {
    // Within range for the next 270,000 years; the epoch stands in for a broken clock.
    Timestamp::from_millisecond(JsDate::now() as i64).unwrap_or_default()
}

/// The day of `ts` where the person is.
pub fn local_date(ts: Timestamp) -> Date {
    let local = local(ts);
    let (Ok(year), Ok(month), Ok(day)) = (
        i16::try_from(local.get_full_year()),
        i8::try_from(local.get_month() + 1),
        i8::try_from(local.get_date()),
    ) else {
        return Date::ZERO;
    };
    Date::new(year, month, day).unwrap_or(Date::ZERO)
}

/// Today where the person is.
pub fn local_date_today() -> Date {
    local_date(now())
}

/// The time of day of `ts` where the person is, as `14:32:05`.
pub fn local_time_text(ts: Timestamp) -> String {
    let local = local(ts);
    format!("{:02}:{:02}:{:02}", local.get_hours(), local.get_minutes(), local.get_seconds())
}

/// Day and time of `ts` where the person is, as `2026-03-14 14:32`.
pub fn local_datetime_text(ts: Timestamp) -> String {
    let time = local(ts);
    format!("{} {:02}:{:02}", local_date(ts), time.get_hours(), time.get_minutes())
}

fn local(ts: Timestamp) -> JsDate {
    JsDate::new(&JsValue::from_f64(ts.as_millisecond() as f64))
}
