//! Where everything of the section stands: levels, outlines, groups of marks.

use super::data::SectionData;
use super::form::Form;
use super::lines::{Line, lines};
use plumbline_core::assessment::{PurdueLevel, Region};
use plumbline_core::catalogue::ManagementSystem;

/// Upper edge of the drawing's building.
const TOP: f64 = 8.0;
/// How many things one mark may stand for, the fewest first.
const SCALES: [usize; 10] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/// Height of the strip of things without a level.
const UNPLACED: f64 = 52.0;

/// A level in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Which.
    pub level: PurdueLevel,
    /// Its ceiling.
    pub top: f64,
    /// Its floor.
    pub slab: f64,
}

/// The outline of a scope.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outline {
    /// Its highest level.
    pub first: usize,
    /// Its lowest level.
    pub last: usize,
    /// Upper edge.
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
}

/// Things of one region at one level.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Level; `None` below the ground.
    pub level: Option<PurdueLevel>,
    /// Region.
    pub region: Region,
    /// Left end.
    pub x: f64,
    /// Where the next thing begins.
    pub end: f64,
    /// What the marks stand on.
    pub slab: f64,
    /// How many.
    pub n: usize,
    /// How many of them are nobody's.
    pub n_nobodys: usize,
}

/// All of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Its measures.
    pub form: Form,
    /// From the enterprise to the process.
    pub bands: Vec<Band>,
    /// Height of the drawing.
    pub height: f64,
    /// The first level of the hall; the tower stands above it.
    pub roof: usize,
    /// Whether the hall's roof can be drawn toothed.
    pub is_toothed: bool,
    /// The office's scope.
    pub isms: Option<Outline>,
    /// The plant's scope.
    pub csms: Option<Outline>,
    /// Right edge of the plant's scope.
    pub csms_right: f64,
    /// What stands where.
    pub groups: Vec<Group>,
    /// How many things one mark stands for.
    pub scale: usize,
    /// What crosses the boundary.
    pub lines: Vec<Line>,
}

impl Layout {
    /// Lays `data` out.
    pub fn of(data: &SectionData, form: Form) -> Self {
        let mut layout = Self::bare(data, form);
        let (lines, heights) = lines(&layout, data);
        layout.raise(&heights);
        // The heights are known only now; lines are laid once more, into the levels as they stand.
        layout.lines = if data.crossings.is_empty() { lines } else { super::lines::lines(&layout, data).0 };
        layout.groups = groups(&layout, data);
        layout.scale = layout.fitting_scale();
        layout
    }

    fn bare(data: &SectionData, form: Form) -> Self {
        let extent = |system| extent(data, system);
        let outline = |extent: Option<(usize, usize)>| {
            extent.map(|(first, last)| Outline { first, last, top: 0.0, bottom: 0.0 })
        };
        let first_plant_only = levels_with(data, Region::CsmsOnly).next();
        let roof = first_plant_only.map_or(2, |idx| idx.min(2));
        let mut layout = Self {
            form,
            bands: Vec::new(),
            height: 0.0,
            roof,
            is_toothed: roof > 0,
            isms: outline(extent(ManagementSystem::Isms)),
            csms: outline(extent(ManagementSystem::Csms)),
            csms_right: form.csms_right,
            groups: Vec::new(),
            scale: 1,
            lines: Vec::new(),
        };
        let nobodys: Vec<usize> = levels_with(data, Region::Neither).collect();
        if nobodys.iter().any(|idx| layout.covers(layout.isms, *idx) && layout.covers(layout.csms, *idx)) {
            layout.csms_right = form.csms_right_beside;
        }
        // What stands outside, under the teeth of the roof, would be drawn into them.
        layout.is_toothed &= !nobodys.iter().any(|idx| idx + 1 == roof && layout.covers(layout.isms, *idx));
        layout.raise(&[form.band; 7]);
        if data.map.n_without_level() > 0 {
            layout.height += UNPLACED;
        }
        layout
    }

    /// Puts the levels on one another.
    fn raise(&mut self, heights: &[f64; 7]) {
        let before = self.bands.last().map_or(0.0, |band| band.slab);
        let mut top = TOP;
        self.bands = PurdueLevel::ALL
            .iter()
            .zip(heights)
            .map(|(level, height)| {
                let band = Band { level: *level, top, slab: top + height };
                top += height;
                band
            })
            .collect();
        self.height = if before > 0.0 { self.height + top - before } else { top + 12.0 };
        let bands = self.bands.clone();
        let place = |outline: &mut Option<Outline>, above: f64, below: f64| {
            if let Some(outline) = outline {
                outline.top = bands.get(outline.first).map_or(0.0, |band| band.top) + above;
                outline.bottom = bands.get(outline.last).map_or(0.0, |band| band.slab) + below;
            }
        };
        place(&mut self.isms, 6.0, 5.0);
        place(&mut self.csms, 12.0, 8.0);
    }

    /// Whether a scope reaches the level at `idx`.
    pub fn covers(&self, scope: Option<Outline>, idx: usize) -> bool {
        scope.is_some_and(|outline| (outline.first..=outline.last).contains(&idx))
    }

    /// From where to where things of `region` stand at the level at `idx`.
    pub fn span(&self, idx: usize, region: Region) -> (f64, f64) {
        let form = self.form;
        let (in_isms, in_csms) = (self.covers(self.isms, idx), self.covers(self.csms, idx));
        match region {
            Region::IsmsOnly => {
                (form.isms_left + form.inset, if in_csms { form.csms_left } else { form.isms_right })
            }
            Region::Both => (form.csms_left + form.inset, form.isms_right),
            Region::CsmsOnly => {
                let left = if in_isms { form.isms_right } else { form.csms_left };
                (left + form.inset, self.csms_right)
            }
            Region::Neither if !in_isms => {
                (form.isms_left + form.inset, if in_csms { form.csms_left } else { form.isms_right })
            }
            Region::Neither if !in_csms => (form.tower_right + form.inset + 4.0, form.width),
            Region::Neither => (self.csms_right + form.inset, form.width),
        }
    }

    /// The upper edge of the hall.
    pub fn hall_top(&self) -> f64 {
        self.roof.checked_sub(1).and_then(|idx| self.bands.get(idx)).map_or(TOP, |band| band.slab)
    }

    /// The upper edge of the plant's scope over `x`: beside the tower it follows the hall.
    pub fn csms_top_at(&self, x: f64, outline: Outline) -> f64 {
        if outline.first < self.roof && x > self.step() { self.hall_top() - 34.0 } else { outline.top }
    }

    /// Where the plant's scope steps down from the tower.
    pub fn step(&self) -> f64 {
        self.form.tower_right + 8.0
    }

    /// The floor of the lowest level.
    pub fn ground(&self) -> f64 {
        self.bands.last().map_or(TOP, |band| band.slab)
    }

    /// Where both scopes lie over each other: top and bottom.
    pub fn overlap(&self) -> Option<(f64, f64)> {
        let (isms, csms) = self.isms.zip(self.csms)?;
        let (top, bottom) = (isms.top.max(csms.top), isms.bottom.min(csms.bottom));
        (isms.first.max(csms.first) <= isms.last.min(csms.last)).then_some((top, bottom))
    }

    /// How many marks stand for `n` things.
    pub fn marks(&self, n: usize) -> usize {
        n.div_ceil(self.scale)
    }

    fn fitting_scale(&self) -> usize {
        let fits = |scale: &usize| {
            self.groups.iter().all(|group| {
                let room = (group.end - group.x - self.form.count) / self.form.pitch;
                group.n.div_ceil(*scale) as f64 <= room.max(1.0)
            })
        };
        SCALES.into_iter().find(fits).unwrap_or(5000)
    }
}

/// Positions of the levels that have things of `region`, from the top.
fn levels_with(data: &SectionData, region: Region) -> impl Iterator<Item = usize> {
    let levels = PurdueLevel::ALL.iter().enumerate();
    levels.filter(move |(_, level)| !data.map.at(Some(**level), region).is_empty()).map(|(idx, _)| idx)
}

/// The highest and the lowest level that the scope of `system` reaches.
fn extent(data: &SectionData, system: ManagementSystem) -> Option<(usize, usize)> {
    let mut all: Vec<usize> = Region::ALL
        .into_iter()
        .filter(|region| region.is_in(system))
        .flat_map(|region| levels_with(data, region))
        .collect();
    all.sort_unstable();
    Some((*all.first()?, *all.last()?))
}

fn groups(layout: &Layout, data: &SectionData) -> Vec<Group> {
    let group = |level: Option<PurdueLevel>, region: Region, (x, end): (f64, f64), slab: f64| {
        let n = data.map.at(level, region).len();
        let of_nobody = if region == Region::Neither { data.nobodys.get(&level) } else { None };
        let n_nobodys = of_nobody.copied().unwrap_or_default();
        (n > 0).then_some(Group { level, region, x, end, slab, n, n_nobodys })
    };
    let placed = layout.bands.iter().enumerate().flat_map(|(idx, band)| {
        Region::ALL
            .into_iter()
            .filter_map(move |region| group(Some(band.level), region, layout.span(idx, region), band.slab))
    });
    let slab = layout.ground() + 34.0;
    let form = layout.form;
    let unplaced = [
        (Region::IsmsOnly, (form.isms_left + form.inset, form.csms_left)),
        (Region::Both, (form.csms_left + form.inset, form.isms_right)),
        (Region::CsmsOnly, (form.isms_right + form.inset, form.csms_right_beside)),
        (Region::Neither, (form.csms_right_beside + form.inset, form.width)),
    ];
    let unplaced = unplaced.into_iter().filter_map(|(region, span)| group(None, region, span, slab));
    placed.chain(unplaced).collect()
}
