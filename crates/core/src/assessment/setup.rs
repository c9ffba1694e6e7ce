//! Checks and sums of Setup: what is missing, whether the people are accounted for, how long it will take.

use super::{Profile, Site};
use thiserror::Error;

/// Minutes that one requirement takes in a workshop, in the middle.
const MINUTES_EACH: f64 = 2.5;

/// What Setup cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The organisation has no name.
    Organisation,
    /// No standard is chosen.
    Standards,
}

/// How the people of the sites compare with those of the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placed {
    /// One of the two numbers is not given.
    Unknown,
    /// They are equal.
    All,
    /// So many work at no site.
    Short(u32),
    /// The sites have so many more.
    Over(u32),
}

/// A text that is not a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a whole number")]
pub struct NotANumber;

impl Profile {
    /// What has to be given before the first question, in the order of the page.
    pub fn missing(&self) -> Vec<Missing> {
        let name = self.organisation.trim().is_empty().then_some(Missing::Organisation);
        let standards = self.standards.is_empty().then_some(Missing::Standards);
        name.into_iter().chain(standards).collect()
    }

    /// The sum of the people at the sites; `None` when no site says how many.
    pub fn site_people(&self) -> Option<u32> {
        let mut given = self.sites.iter().filter_map(|site| site.people);
        let first = given.next()?;
        Some(given.fold(first, u32::saturating_add))
    }

    /// Whether everybody works somewhere.
    pub fn placed(&self) -> Placed {
        let (Some(people), Some(placed)) = (self.people, self.site_people()) else { return Placed::Unknown };
        match people.cmp(&placed) {
            std::cmp::Ordering::Equal => Placed::All,
            std::cmp::Ordering::Greater => Placed::Short(people - placed),
            std::cmp::Ordering::Less => Placed::Over(placed - people),
        }
    }

    /// As it is kept: no spaces round texts, no site that says nothing.
    pub fn tidied(mut self) -> Self {
        for text in [&mut self.organisation, &mut self.makes, &mut self.assessor] {
            tidy(text);
        }
        for site in &mut self.sites {
            tidy(&mut site.name);
            tidy(&mut site.activity);
        }
        self.sites.retain(|site| *site != Site::default());
        self
    }
}

/// Whole hours that `n_requirements` take in workshops, at two and a half minutes each; at least one.
pub fn workshop_hours(n_requirements: usize) -> usize {
    let hours = n_requirements as f64 * MINUTES_EACH / 60.0;
    (hours.round() as usize).max(1)
}

/// Reads a number of people as people write it: `1400`, `1 400`, `1,400`, `1.400`, `1’400`. Nothing is `None`.
///
/// # Errors
/// Anything else, fractions included.
pub fn parse_people(text: &str) -> Result<Option<u32>, NotANumber> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let groups: Vec<&str> = text.split(is_separator).collect();
    let (first, rest) = groups.split_first().ok_or(NotANumber)?;
    let is_grouped = rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    let all_digits = groups.iter().all(|group| is_digits(group));
    if !is_grouped || !all_digits {
        return Err(NotANumber);
    }
    groups.concat().parse().map(Some).map_err(|_| NotANumber)
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | '.' | '\'' | '’')
}

fn is_digits(group: &str) -> bool {
    !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit())
}

fn tidy(text: &mut String) {
    if text.trim().len() != text.len() {
        *text = text.trim().to_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{ChosenStandard, MaturityLevel};

    fn site(people: Option<u32>) -> Site {
        Site { people, ..Site::default() }
    }

    #[track_caller]
    fn check_placed(people: Option<u32>, sites: &[Option<u32>], expected: Placed) {
        let sites = sites.iter().copied().map(site).collect();
        assert_eq!(Profile { people, sites, ..Profile::default() }.placed(), expected);
    }

    #[test]
    fn the_people_of_the_sites_are_compared() {
        check_placed(Some(140), &[Some(52), Some(88)], Placed::All);
        check_placed(Some(140), &[Some(52), None], Placed::Short(88));
        check_placed(Some(10), &[Some(52)], Placed::Over(42));
        check_placed(None, &[Some(52)], Placed::Unknown);
        check_placed(Some(10), &[None], Placed::Unknown);
        check_placed(Some(0), &[], Placed::Unknown);
    }

    #[test]
    fn a_name_and_a_standard_are_needed() {
        let mut profile = Profile { organisation: "  ".into(), ..Profile::default() };
        assert_eq!(profile.missing(), [Missing::Organisation, Missing::Standards]);
        profile.organisation = "K".into();
        profile.standards.push(ChosenStandard { questionnaire: "q".into(), target: MaturityLevel::DEFINED });
        assert_eq!(profile.missing(), []);
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for text in ["1400", " 1400 ", "1 400", "1,400", "1.400", "1’400", "1'400", "1\u{a0}400"] {
            assert_eq!(parse_people(text), Ok(Some(1400)), "{text:?}");
        }
        assert_eq!(parse_people(" "), Ok(None));
        for text in ["12.5", "about 12", "-4", "1,40", "1,,400", "14e2", "99999999999", ".", "1400,000"] {
            assert_eq!(parse_people(text), Err(NotANumber), "{text:?}");
        }
    }

    #[test]
    fn what_says_nothing_is_not_kept() {
        let named = Site { name: " Halden ".into(), ..Site::default() };
        let blank = Site { activity: "  ".into(), ..Site::default() };
        let profile = Profile { organisation: " K ".into(), sites: vec![named, blank], ..Profile::default() };
        let tidied = profile.tidied();
        assert_eq!((tidied.organisation.as_str(), tidied.sites.len()), ("K", 1));
        assert_eq!(tidied.sites.first().map(|site| site.name.as_str()), Some("Halden"));
    }

    #[test]
    fn both_standards_take_about_nine_hours() {
        assert_eq!(workshop_hours(210), 9);
        assert_eq!(workshop_hours(3), 1);
    }
}
