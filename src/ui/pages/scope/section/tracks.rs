//! Room for crossings within a level: each lies on a track, and no two that would touch share one.

/// From the floor of a level to its first track.
const FIRST: f64 = 33.0;
/// From one track to the next.
const STEP: f64 = 26.0;
/// Room for the words over a track.
const WORDS: f64 = 15.0;

/// A stretch from left to right.
pub type Stretch = (f64, f64);

/// The tracks of one level.
#[derive(Debug, Clone, Default)]
pub struct Tracks {
    taken: Vec<Vec<Stretch>>,
    /// What stands at the ceiling, and how high it is.
    titles: Vec<(Stretch, f64)>,
}

impl Tracks {
    /// Keeps room for a title at the ceiling.
    pub fn keep(&mut self, stretch: Stretch, height: f64) {
        self.titles.push((stretch, height));
    }

    /// Takes the lowest track that is free over `stretch`.
    pub fn take(&mut self, stretch: Stretch) -> usize {
        let is_free = |taken: &Vec<Stretch>| !taken.iter().any(|other| touch(*other, stretch));
        match self.taken.iter().position(is_free) {
            Some(idx) => {
                if let Some(taken) = self.taken.get_mut(idx) {
                    taken.push(stretch);
                }
                idx
            }
            None => {
                self.taken.push(vec![stretch]);
                self.taken.len() - 1
            }
        }
    }

    /// How high the level has to be, `least` at any rate.
    pub fn height(&self, least: f64) -> f64 {
        let lines =
            self.taken.iter().enumerate().flat_map(|(idx, taken)| {
                taken.iter().map(move |stretch| (above_floor(idx) + WORDS, *stretch))
            });
        lines
            .map(|(height, stretch)| {
                let over = self.titles.iter().filter(|(title, _)| touch(*title, stretch));
                height + over.map(|(_, height)| *height).fold(0.0, f64::max)
            })
            .fold(least, f64::max)
    }
}

/// How far the track at `idx` lies above the floor.
pub fn above_floor(idx: usize) -> f64 {
    FIRST + STEP * idx as f64
}

fn touch(a: Stretch, b: Stretch) -> bool {
    a.0 < b.1 + 4.0 && b.0 < a.1 + 4.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_touch_lies_on_different_tracks() {
        let mut tracks = Tracks::default();
        assert_eq!(tracks.take((0.0, 50.0)), 0);
        assert_eq!(tracks.take((60.0, 90.0)), 0);
        assert_eq!(tracks.take((40.0, 70.0)), 1);
        assert_eq!(tracks.height(82.0), 82.0);
        tracks.keep((0.0, 45.0), 40.0);
        assert_eq!(tracks.height(82.0), 33.0 + 26.0 + 15.0 + 40.0);
    }
}
