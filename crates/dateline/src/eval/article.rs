//! What the acceptance form asks for beside events: quotes with their speakers, persons, dates, and what must not come out.

use dateline_engine::record::EntityKind;

use super::expected::head;
use super::gold::{Article, MustNot, Where};
use super::score::Scorer;

/// What the acceptance form asks for beside events.
#[derive(Clone, Debug, Default)]
pub(super) struct ArticleScore {
    pub(super) quotes: usize,
    pub(super) quotes_found: usize,
    pub(super) speakers: usize,
    /// Line and what is wrong with a quote.
    pub(super) quotes_wrong: Vec<(usize, String)>,
    pub(super) persons: usize,
    pub(super) persons_missing: Vec<String>,
    pub(super) dates: usize,
    pub(super) dates_missing: Vec<String>,
    /// Rules of `must_not` that are broken.
    pub(super) broken: Vec<String>,
}

impl Scorer<'_> {
    /// Scores what an article holds beside events.
    pub(super) fn article(&self, article: &Article) -> ArticleScore {
        let text = self.gold.text.as_str();
        let entities = &self.document.entities;
        let mut score = ArticleScore {
            quotes: article.quotes.len(),
            persons: article.persons.len(),
            dates: article.dates.len(),
            ..ArticleScore::default()
        };
        for wanted in &article.quotes {
            let head = head(&wanted.starts);
            let marks = |c: char| c.is_whitespace() || matches!(c, '“' | '"' | '«' | '„' | '‘' | '\'');
            let mut told =
                self.document.quotes.iter().filter(|q| q.span.slice(text).trim_start_matches(marks).starts_with(&head));
            let Some(first) = told.clone().next() else {
                score.quotes_wrong.push((wanted.line, format!("not found: {}", wanted.starts)));
                continue;
            };
            score.quotes_found += 1;
            let last = wanted.speaker.split_whitespace().last().unwrap_or_default();
            if told.any(|q| q.speaker.as_ref().is_some_and(|s| self.judge.names(s).iter().any(|n| n.contains(last)))) {
                score.speakers += 1;
            } else {
                let speaker = first.speaker.as_ref().map_or("nobody", |s| s.name.as_str());
                score
                    .quotes_wrong
                    .push((wanted.line, format!("said by {speaker}, not {}: {}", wanted.speaker, wanted.starts)));
            }
        }
        let people = || entities.iter().filter(|e| e.kind == EntityKind::Person);
        for wanted in &article.persons {
            let last = wanted.split_whitespace().last().unwrap_or_default();
            if !people().any(|p| p.name.contains(last)) {
                score.persons_missing.push(wanted.clone());
            }
        }
        for day in &article.dates {
            let dated = self.events.iter().filter_map(|e| e.time.as_ref()).any(|t| t.start == *day || t.end == *day);
            if !dated {
                score.dates_missing.push(day.to_string());
            }
        }
        score.broken = article.must_not.iter().filter(|rule| self.breaks(rule)).map(rule_text).collect();
        score
    }

    fn breaks(&self, rule: &MustNot) -> bool {
        let person = |words: &str| {
            let mut people = self.document.entities.iter().filter(|e| e.kind == EntityKind::Person);
            people.any(|p| p.name.contains(words))
        };
        let mut events = self.events.iter();
        match rule {
            MustNot::EventIn(span) => events.any(|e| e.evidence.iter().any(|v| span.contains_offset(v.trigger.start))),
            MustNot::Actor(words) => {
                let low = words.to_lowercase();
                let named = |a| self.judge.names(a).iter().any(|n| n.to_lowercase().contains(&low));
                events.any(|e| e.source.iter().chain(&e.target).any(named)) || person(words)
            }
            MustNot::Person(words) => person(words),
            MustNot::Unclaimed(plover) => events.any(|e| e.plover == *plover && e.claim.is_none()),
            MustNot::Status(plover, at, status) => {
                events.any(|e| e.plover == *plover && e.status == *status && self.tells(e, Where::Offset(*at)))
            }
        }
    }
}

fn rule_text(rule: &MustNot) -> String {
    match rule {
        MustNot::EventIn(span) => format!("an event in the line at byte {}", span.start),
        MustNot::Actor(words) => format!("`{words}` as an actor"),
        MustNot::Person(words) => format!("`{words}` as a person"),
        MustNot::Unclaimed(plover) => format!("{plover} on nobody's word"),
        MustNot::Status(plover, _, status) => format!("{plover} as {}", status.as_str()),
    }
}
