//! Plumbline's domain: questionnaires, assessments, scoring. No browser, no clock, no I/O, no randomness.
