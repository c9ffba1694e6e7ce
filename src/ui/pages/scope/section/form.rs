//! The measures of the section: one set for wide sheets, one for phones.

/// Where things stand in the drawing, in its own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form {
    /// Tells the two drawings apart in ids.
    pub name: &'static str,
    /// Width of the sheet.
    pub width: f64,
    /// Left wall of tower and hall.
    pub wall_left: f64,
    /// Right wall of the tower.
    pub tower_right: f64,
    /// Right wall of the hall.
    pub wall_right: f64,
    /// Left edge of the office's scope.
    pub isms_left: f64,
    /// Right edge of the office's scope.
    pub isms_right: f64,
    /// Left edge of the plant's scope.
    pub csms_left: f64,
    /// Right edge of the plant's scope.
    pub csms_right: f64,
    /// Where the plant's scope ends when a column for what is nobody's stands beside it.
    pub csms_right_beside: f64,
    /// From one mark to the next.
    pub pitch: f64,
    /// Width of a mark.
    pub mark: f64,
    /// Height of a mark.
    pub mark_height: f64,
    /// Height of a level without anything to make room for.
    pub band: f64,
    /// How far a crossing reaches to either side of the boundary.
    pub reach: f64,
    /// Least distance of marks from an edge.
    pub inset: f64,
    /// Width of a letter of the small text, about.
    pub letter: f64,
    /// Whether there is room for words beside marks and crossings.
    pub has_words: bool,
    /// Room kept for a count.
    pub count: f64,
}

/// From tablets up.
pub const WIDE: Form = Form {
    name: "w",
    width: 720.0,
    wall_left: 126.0,
    tower_right: 446.0,
    wall_right: 690.0,
    isms_left: 138.0,
    isms_right: 436.0,
    csms_left: 276.0,
    csms_right: 646.0,
    csms_right_beside: 580.0,
    pitch: 9.0,
    mark: 4.0,
    mark_height: 17.0,
    band: 82.0,
    reach: 62.0,
    inset: 12.0,
    letter: 6.4,
    has_words: true,
    count: 34.0,
};

/// Phones.
pub const NARROW: Form = Form {
    name: "n",
    width: 358.0,
    wall_left: 26.0,
    tower_right: 246.0,
    wall_right: 343.0,
    isms_left: 33.0,
    isms_right: 240.0,
    csms_left: 152.0,
    csms_right: 322.0,
    csms_right_beside: 292.0,
    pitch: 6.5,
    mark: 3.0,
    mark_height: 15.0,
    band: 84.0,
    reach: 26.0,
    inset: 8.0,
    letter: 6.6,
    has_words: false,
    count: 30.0,
};
