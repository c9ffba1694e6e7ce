//! Where in the app a person is; lives in the address's fragment, so that any static host works.

use plumbline_core::ids::{AnswerKey, AssessmentId, QuestionnaireId, RequirementId};

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// Assessments on this device.
    #[default]
    Home,
    /// Setup of an assessment that does not exist yet.
    New,
    /// A page of an assessment.
    Document(AssessmentId, Page),
}

/// A page of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// Organisation, roles, sites, standards, target.
    Setup,
    /// The questionnaire, at a requirement.
    Assess(Option<AnswerKey>, Filter),
    /// The two scopes laid over each other.
    Scope,
    /// What each system says it covers.
    Statements,
    /// How far each system serves the other, and where they differ.
    Crosswalk,
    /// What the answers of one side suggest for the other.
    Proposals,
    /// Who leads in each topic.
    Alignment,
    /// Where it stands.
    Results,
    /// Gaps and what will be done.
    Plan,
    /// Preview and export.
    Report,
}

impl Page {
    /// Assess, wherever it was left.
    pub fn assess() -> Self {
        Self::Assess(None, Filter::default())
    }
}

/// Which requirements Assess lists. The default lists all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only without an answer.
    pub unanswered: bool,
    /// Only those to be verified on the floor.
    pub doubtful: bool,
    /// Only rated below target.
    pub gaps: bool,
    /// Only of this topic.
    pub topic: String,
    /// Only of this group.
    pub group: String,
    /// Only with these words.
    pub text: String,
}

impl Filter {
    /// Whether anything is filtered out.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }
}

impl Route {
    /// Reads a fragment such as `#/d/a-1/assess/iec-62443-2-1-2024/CM%201.4?gaps`; anything unknown is Home.
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decode).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        match parts.as_slice() {
            ["new"] => Self::New,
            ["d", id, rest @ ..] => match page(rest, query) {
                Some(page) => Self::Document(AssessmentId::new(*id), page),
                None => Self::Home,
            },
            _ => Self::Home,
        }
    }

    /// The fragment of this place; [`Self::parse`] reads it back.
    pub fn print(&self) -> String {
        match self {
            Self::Home => "#/".into(),
            Self::New => "#/new".into(),
            Self::Document(id, page) => format!("#/d/{}/{}", encode(id.as_str()), print_page(page)),
        }
    }

    /// The assessment it belongs to.
    pub fn document(&self) -> Option<&AssessmentId> {
        match self {
            Self::Document(id, _) => Some(id),
            Self::Home | Self::New => None,
        }
    }
}

fn page(parts: &[&str], query: &str) -> Option<Page> {
    match parts {
        ["setup"] => Some(Page::Setup),
        ["assess"] => Some(Page::Assess(None, filter(query))),
        ["assess", questionnaire, requirement] => {
            let key =
                AnswerKey::new(&QuestionnaireId::new(*questionnaire), &RequirementId::new(*requirement));
            Some(Page::Assess(Some(key), filter(query)))
        }
        ["scope"] => Some(Page::Scope),
        ["scope", "statements"] => Some(Page::Statements),
        ["crosswalk"] => Some(Page::Crosswalk),
        ["crosswalk", "proposals"] => Some(Page::Proposals),
        ["crosswalk", "alignment"] => Some(Page::Alignment),
        ["results"] => Some(Page::Results),
        ["plan"] => Some(Page::Plan),
        ["report"] => Some(Page::Report),
        _ => None,
    }
}

fn print_page(page: &Page) -> String {
    match page {
        Page::Setup => "setup".into(),
        Page::Assess(None, filter) => format!("assess{}", print_filter(filter)),
        Page::Assess(Some(key), filter) => format!(
            "assess/{}/{}{}",
            encode(key.questionnaire.as_str()),
            encode(key.requirement.as_str()),
            print_filter(filter)
        ),
        Page::Scope => "scope".into(),
        Page::Statements => "scope/statements".into(),
        Page::Crosswalk => "crosswalk".into(),
        Page::Proposals => "crosswalk/proposals".into(),
        Page::Alignment => "crosswalk/alignment".into(),
        Page::Results => "results".into(),
        Page::Plan => "plan".into(),
        Page::Report => "report".into(),
    }
}

fn filter(query: &str) -> Filter {
    let mut filter = Filter::default();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match name {
            "unanswered" => filter.unanswered = true,
            "doubtful" => filter.doubtful = true,
            "gaps" => filter.gaps = true,
            "topic" => filter.topic = decode(value),
            "group" => filter.group = decode(value),
            "text" => filter.text = decode(value),
            _ => {}
        }
    }
    filter
}

fn print_filter(filter: &Filter) -> String {
    let flags = [("unanswered", filter.unanswered), ("doubtful", filter.doubtful), ("gaps", filter.gaps)];
    let words = [("topic", &filter.topic), ("group", &filter.group), ("text", &filter.text)];
    let pairs: Vec<String> = flags
        .iter()
        .filter(|(_, on)| *on)
        .map(|(name, _)| (*name).to_owned())
        .chain(words.iter().filter(|(_, v)| !v.is_empty()).map(|(name, v)| format!("{name}={}", encode(v))))
        .collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

/// Percent-encodes all but unreserved characters (RFC 3986, 2.3).
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let hex = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(route: Route) {
        assert_eq!(Route::parse(&route.print()), route, "{}", route.print());
    }

    #[test]
    fn every_place_is_read_back() {
        let id = || AssessmentId::new("a-ä/1?");
        let key = AnswerKey::new(&"iec-62443-2-1-2024".into(), &"CM 1.4".into());
        let filter = Filter {
            gaps: true,
            topic: "remote-access".into(),
            text: "100 % & =?".into(),
            ..Filter::default()
        };
        check(Route::Home);
        check(Route::New);
        for page in [
            Page::Setup,
            Page::assess(),
            Page::Assess(Some(key.clone()), Filter::default()),
            Page::Assess(Some(key), filter),
            Page::Scope,
            Page::Statements,
            Page::Crosswalk,
            Page::Proposals,
            Page::Alignment,
            Page::Results,
            Page::Plan,
            Page::Report,
        ] {
            check(Route::Document(id(), page));
        }
    }

    #[test]
    fn unknown_fragments_lead_home() {
        for fragment in ["", "#", "#/nowhere", "#/d", "#/d/x/nowhere", "#/d/x/assess/only-one", "%%%"] {
            assert_eq!(Route::parse(fragment), Route::Home, "{fragment}");
        }
    }
}
