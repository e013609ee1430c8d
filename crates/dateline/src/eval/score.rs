//! One text scored: which output events find which gold events, what is missed, what is false, and how right the rest is.

use std::collections::BTreeSet;

use dateline_engine::Match;
use dateline_engine::record::{Document, Event, Plover};
use dateline_text::{Span, fold};

use super::article::ArticleScore;
use super::diagnose::{self, Lost};
use super::gold::{Form, Gold, GoldEvent, Level, Where};
use super::side::{Fit, Judge};
use crate::options::Options;

/// A text with its scores.
#[derive(Clone, Debug)]
pub(super) struct Scored {
    pub(super) file: String,
    pub(super) form: Form,
    pub(super) lang: String,
    /// Sentences that gold covers.
    pub(super) sentences: usize,
    pub(super) pairs: Vec<Pair>,
    pub(super) misses: Vec<Miss>,
    pub(super) extras: Vec<Extra>,
    pub(super) outputs: Vec<Output>,
    pub(super) article: Option<ArticleScore>,
}

/// A gold event and the output event that finds it.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "one answer a slot")]
pub(super) struct Pair {
    pub(super) line: usize,
    pub(super) must: bool,
    pub(super) plover: Plover,
    pub(super) mode: Option<&'static str>,
    pub(super) source: Fit,
    pub(super) target: Fit,
    pub(super) status: bool,
    pub(super) claim: bool,
    /// Where both sides have a claim.
    pub(super) claimant: Option<bool>,
    /// Where gold gives a time.
    pub(super) time: Option<bool>,
    /// Where gold gives a place.
    pub(super) place: Option<bool>,
    pub(super) mode_right: bool,
    pub(super) cameo: bool,
    pub(super) root: bool,
    pub(super) sentence: String,
    pub(super) wanted: String,
    pub(super) found: String,
}

impl Pair {
    /// Type, both sides, status and whether there is a claim.
    pub(super) fn whole(&self) -> bool {
        self.source.full && self.target.full && self.status && self.claim
    }
}

/// A gold event that has to be found and is not.
#[derive(Clone, Debug)]
pub(super) struct Miss {
    pub(super) line: usize,
    pub(super) plover: Plover,
    pub(super) mode: Option<&'static str>,
    pub(super) sentence: String,
    pub(super) wanted: String,
    pub(super) lost: Lost,
    /// Type of an output event that finds nothing and stands in its place.
    pub(super) instead: Option<Plover>,
}

/// An output event that finds no gold event.
#[derive(Clone, Debug)]
pub(super) struct Extra {
    pub(super) line: usize,
    pub(super) plover: Plover,
    pub(super) sentence: String,
    pub(super) found: String,
    /// It stands in the place of a gold event of another type.
    pub(super) instead: bool,
}

/// What became of an output event.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Right,
    /// It finds an arguable event only.
    Neither,
    False,
}

/// An output event as the counts see it.
#[derive(Clone, Debug)]
pub(super) struct Output {
    pub(super) plover: Plover,
    pub(super) mode: Option<&'static str>,
    pub(super) fate: Fate,
    pub(super) mode_right: bool,
    pub(super) confidence: f32,
}

/// Scores the document of a gold text. The matches of senses are asked for when an event was missed.
pub(super) fn score(
    gold: &Gold,
    document: &Document,
    min_confidence: f32,
    matches: impl FnOnce() -> Vec<Match>,
) -> Scored {
    let options = Options { min_confidence, ..Options::default() };
    let events: Vec<&Event> = document.events.iter().filter(|e| options.keeps(e)).collect();
    let text = Scorer { gold, document, judge: Judge { document }, events };
    let found = text.assign();
    let mut outputs: Vec<Output> = text.events.iter().map(|e| output(e)).collect();
    let mut scored = Scored {
        file: gold.file.clone(),
        form: gold.form,
        lang: gold.lang.clone(),
        sentences: if gold.rows.is_empty() { document.sentences.len() } else { gold.rows.len() },
        pairs: Vec::new(),
        misses: Vec::new(),
        extras: Vec::new(),
        outputs: Vec::new(),
        article: gold.article.as_ref().map(|article| text.article(article)),
    };
    for (wanted, event) in gold.events.iter().zip(&found) {
        let Some(at) = *event else { continue };
        let pair = text.pair(wanted, text.events[at]);
        let output = &mut outputs[at];
        if wanted.level == Level::Must {
            output.fate = Fate::Right;
        } else if output.fate == Fate::False {
            output.fate = Fate::Neither;
        }
        output.mode_right |= pair.mode_right;
        scored.pairs.push(pair);
    }
    let missed: Vec<&GoldEvent> =
        gold.events.iter().zip(&found).filter(|(g, f)| g.level == Level::Must && f.is_none()).map(|(g, _)| g).collect();
    let matches = if missed.is_empty() { Vec::new() } else { matches() };
    let mut instead = BTreeSet::new();
    for wanted in missed {
        let (miss, taken) = text.miss(wanted, &outputs, &instead, &matches);
        instead.extend(taken);
        scored.misses.push(miss);
    }
    for (at, output) in outputs.iter().enumerate() {
        if output.fate == Fate::False {
            scored.extras.push(text.extra(text.events[at], instead.contains(&at)));
        }
    }
    scored.outputs = outputs;
    scored
}

fn output(event: &Event) -> Output {
    Output {
        plover: event.plover,
        mode: event.mode,
        fate: Fate::False,
        mode_right: false,
        confidence: event.confidence,
    }
}

pub(super) struct Scorer<'a> {
    pub(super) gold: &'a Gold,
    pub(super) document: &'a Document,
    pub(super) judge: Judge<'a>,
    /// Those that are confident enough.
    pub(super) events: Vec<&'a Event>,
}

impl Scorer<'_> {
    /// For each gold event the output event that finds it: the best pairs first, events that must be found before others.
    fn assign(&self) -> Vec<Option<usize>> {
        let mut pairs = Vec::new();
        for (g, wanted) in self.gold.events.iter().enumerate() {
            for (e, event) in self.events.iter().enumerate() {
                if event.plover == wanted.plover && self.tells(event, wanted.at) {
                    pairs.push((wanted.level, std::cmp::Reverse(self.weight(wanted, event)), g, e));
                }
            }
        }
        pairs.sort_unstable();
        let mut found = vec![None; self.gold.events.len()];
        // One event finds one gold event in a sentence; told again elsewhere, it may find one there too.
        let mut used = BTreeSet::new();
        for (_, _, g, e) in pairs {
            let sentence = match self.gold.events[g].at {
                Where::Row(row) => row,
                Where::Offset(_) => 0,
            };
            if found[g].is_none() && used.insert((e, sentence)) {
                found[g] = Some(e);
            }
        }
        found
    }

    /// Whether an event has evidence where gold looks for it.
    pub(super) fn tells(&self, event: &Event, at: Where) -> bool {
        event.evidence.iter().any(|v| match at {
            Where::Row(row) => self.in_row(row, v.trigger),
            Where::Offset(offset) => v.sentence.contains_offset(offset),
        })
    }

    fn in_row(&self, row: usize, words: Span) -> bool {
        self.gold.rows.get(row).is_some_and(|r| r.span.contains_offset(words.start))
    }

    /// Whether words of the text stand in the sentence where gold looks.
    pub(super) fn stands(&self, words: Span, at: Where) -> bool {
        match at {
            Where::Row(row) => self.in_row(row, words),
            Where::Offset(_) => self.sentence_span(at).contains_offset(words.start),
        }
    }

    fn sentence_span(&self, at: Where) -> Span {
        let found = match at {
            Where::Row(row) => self.gold.rows.get(row).map(|r| r.span),
            Where::Offset(offset) => self.document.sentences.iter().find(|s| s.contains_offset(offset)).copied(),
        };
        found.unwrap_or_default()
    }

    fn sentence(&self, at: Where) -> String {
        plain(self.sentence_span(at).slice(&self.gold.text))
    }

    fn weight(&self, wanted: &GoldEvent, event: &Event) -> u32 {
        let (source, target) = self.sides(wanted, event);
        let trigger = wanted.trigger.is_some_and(|t| event.evidence.iter().any(|v| v.trigger.overlaps(t)));
        let (claim, _) = self.judge.claim(&wanted.claim, event.claim.as_ref());
        let status = wanted.status.contains(&event.status);
        4 * (source.weight() + target.weight()) + 9 * u32::from(trigger) + 2 * u32::from(status) + u32::from(claim)
    }

    fn sides(&self, wanted: &GoldEvent, event: &Event) -> (Fit, Fit) {
        let may_swap = event.plover.is_reciprocal();
        self.judge.sides((&wanted.source, &wanted.target), (&event.source, &event.target), may_swap)
    }

    fn pair(&self, wanted: &GoldEvent, event: &Event) -> Pair {
        let (source, target) = self.sides(wanted, event);
        let (claim, claimant) = self.judge.claim(&wanted.claim, event.claim.as_ref());
        let days = event.time.as_ref().map(|t| [t.start, t.end]);
        let time = days.is_some_and(|days| days.iter().any(|d| wanted.dates.contains(d)));
        Pair {
            line: wanted.line,
            must: wanted.level == Level::Must,
            plover: wanted.plover,
            mode: wanted.mode,
            source,
            target,
            status: wanted.status.contains(&event.status),
            claim,
            claimant,
            time: (!wanted.dates.is_empty()).then_some(time),
            place: wanted.place.as_deref().map(|place| self.place(place, event)),
            mode_right: wanted.mode == event.mode,
            cameo: wanted.cameo.contains(&event.cameo),
            root: wanted.cameo.iter().any(|c| c.get(..2) == event.cameo.get(..2)),
            sentence: self.sentence(wanted.at),
            wanted: diagnose::wanted(&self.gold.text, wanted),
            found: diagnose::found(&self.gold.text, event),
        }
    }

    fn place(&self, wanted: &str, event: &Event) -> bool {
        let Some(place) = &event.place else { return false };
        let wanted = fold(wanted);
        let fits = |name: &str| {
            let name = fold(name);
            !name.is_empty() && (name.contains(&wanted) || wanted.contains(&name))
        };
        fits(&place.name) || fits(place.span.slice(&self.gold.text))
    }

    /// A missed event, with the output event that stands in its place.
    fn miss(
        &self,
        wanted: &GoldEvent,
        outputs: &[Output],
        taken: &BTreeSet<usize>,
        matches: &[Match],
    ) -> (Miss, Option<usize>) {
        let free = |at: &usize| {
            outputs[*at].fate == Fate::False && !taken.contains(at) && self.tells(self.events[*at], wanted.at)
        };
        let free: Vec<usize> = (0..outputs.len()).filter(free).collect();
        let over = wanted.trigger.and_then(|t| {
            free.iter().copied().find(|at| self.events[*at].evidence.iter().any(|v| v.trigger.overlaps(t)))
        });
        let instead = over.or(free.first().copied());
        let lost = diagnose::lost(self, wanted, over.or(instead.filter(|_| wanted.trigger.is_none())), matches);
        let miss = Miss {
            line: wanted.line,
            plover: wanted.plover,
            mode: wanted.mode,
            sentence: self.sentence(wanted.at),
            wanted: diagnose::wanted(&self.gold.text, wanted),
            lost,
            instead: instead.map(|at| self.events[at].plover),
        };
        (miss, instead)
    }

    fn extra(&self, event: &Event, instead: bool) -> Extra {
        let first = event.evidence.first().copied();
        let row = first.and_then(|v| self.gold.rows.iter().find(|r| r.span.contains_offset(v.trigger.start)));
        let span = row.map(|r| r.span).or(first.map(|v| v.sentence)).unwrap_or_default();
        Extra {
            line: row.map_or(0, |r| r.line),
            plover: event.plover,
            sentence: plain(span.slice(&self.gold.text)),
            found: diagnose::found(&self.gold.text, event),
            instead,
        }
    }
}

/// Text on one line, with nothing in it that a terminal would act upon.
pub(super) fn plain(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
