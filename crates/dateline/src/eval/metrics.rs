//! Counts over scored texts: precision, recall, rightness of each slot, confusion, calibration.

use std::collections::BTreeMap;

use dateline_engine::record::Plover;

use super::Evaluation;
use super::score::{Fate, Pair, Scored};

/// So many of so many.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Ratio {
    /// How many are right.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

impl Ratio {
    /// The share; none of nothing.
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| float(self.right) / float(self.of))
    }

    pub(super) fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }
}

/// Counts of events are far below 2^32.
fn float(count: usize) -> f64 {
    u32::try_from(count).unwrap_or(u32::MAX).into()
}

/// How well the events of some texts came out.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Output events that find one which has to be found; arguable ones are left aside.
    pub precision: Ratio,
    /// Events that have to be found, and are.
    pub recall: Ratio,
    /// Of those found: an actor of the source is right.
    pub source: Ratio,
    /// An actor of the target is right, or gold has no target.
    pub target: Ratio,
    /// The status is right.
    pub status: Ratio,
    /// There is a claim where there should be one, and none where not.
    pub claim: Ratio,
}

impl Figures {
    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> Option<f64> {
        f1(self.precision, self.recall)
    }
}

fn f1(precision: Ratio, recall: Ratio) -> Option<f64> {
    let (p, r) = (precision.share()?, recall.share()?);
    Some(if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 })
}

/// Precision and recall of a type or mode.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) precision: Ratio,
    pub(super) recall: Ratio,
}

impl Counts {
    pub(super) fn f1(&self) -> Option<f64> {
        f1(self.precision, self.recall)
    }
}

/// Everything that is counted once for a group of texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) texts: usize,
    pub(super) sentences: usize,
    pub(super) figures: Figures,
    /// Output events that find an arguable event only.
    pub(super) neither: usize,
    /// Slots of the found events, each on its own, with what they are called.
    pub(super) slots: Vec<(&'static str, Ratio)>,
    /// What the acceptance form asks for beside events.
    pub(super) beside: Vec<(&'static str, Ratio)>,
    pub(super) broken: usize,
}

type Slot = (&'static str, fn(&Pair) -> Option<bool>);

/// Each slot: its name, and whether it is right, where gold says something of it.
const SLOTS: &[Slot] = &[
    ("source", |p| Some(p.source.right)),
    ("source, all actors", |p| Some(p.source.full)),
    ("source, and no others", |p| Some(p.source.exact)),
    ("target", |p| Some(p.target.right)),
    ("target, all actors", |p| Some(p.target.full)),
    ("target, and no others", |p| Some(p.target.exact)),
    ("status", |p| Some(p.status)),
    ("claim", |p| Some(p.claim)),
    ("claimant", |p| p.claimant),
    ("time", |p| p.time),
    ("place", |p| p.place),
    ("mode", |p| Some(p.mode_right)),
    ("CAMEO root", |p| Some(p.root)),
    ("CAMEO code", |p| Some(p.cameo)),
    ("sides, status and claim", |p| Some(p.whole())),
];

pub(super) fn tally(texts: &[&Scored]) -> Tally {
    let mut tally = Tally { texts: texts.len(), ..Tally::default() };
    let figures = &mut tally.figures;
    for text in texts {
        tally.sentences += text.sentences;
        for output in &text.outputs {
            match output.fate {
                Fate::Neither => tally.neither += 1,
                fate => figures.precision.add(fate == Fate::Right),
            }
        }
        for _ in &text.misses {
            figures.recall.add(false);
        }
        for pair in text.pairs.iter().filter(|p| p.must) {
            figures.recall.add(true);
            figures.source.add(pair.source.right);
            figures.target.add(pair.target.right);
            figures.status.add(pair.status);
            figures.claim.add(pair.claim);
        }
    }
    for (name, right) in SLOTS {
        let mut ratio = Ratio::default();
        for answer in texts.iter().flat_map(|t| &t.pairs).filter(|p| p.must).filter_map(right) {
            ratio.add(answer);
        }
        tally.slots.push((name, ratio));
    }
    let articles = || texts.iter().filter_map(|t| t.article.as_ref());
    tally.broken = articles().map(|a| a.broken.len()).sum();
    if articles().next().is_some() {
        let sum = |count: fn(&super::article::ArticleScore) -> (usize, usize)| {
            articles()
                .map(count)
                .fold(Ratio::default(), |r, (right, of)| Ratio { right: r.right + right, of: r.of + of })
        };
        tally.beside = vec![
            ("quotes", sum(|a| (a.quotes_found, a.quotes))),
            ("speakers", sum(|a| (a.speakers, a.quotes))),
            ("persons", sum(|a| (a.persons - a.persons_missing.len(), a.persons))),
            ("dates", sum(|a| (a.dates - a.dates_missing.len(), a.dates))),
        ];
    }
    tally
}

/// Counts by type.
pub(super) fn types(texts: &[&Scored]) -> BTreeMap<Plover, Counts> {
    let mut types: BTreeMap<Plover, Counts> = BTreeMap::new();
    for text in texts {
        for output in text.outputs.iter().filter(|o| o.fate != Fate::Neither) {
            types.entry(output.plover).or_default().precision.add(output.fate == Fate::Right);
        }
        for pair in text.pairs.iter().filter(|p| p.must) {
            types.entry(pair.plover).or_default().recall.add(true);
        }
        for miss in &text.misses {
            types.entry(miss.plover).or_default().recall.add(false);
        }
    }
    types
}

/// Counts by type and mode: the mode has to be right too. Types without a mode are left out.
pub(super) fn modes(texts: &[&Scored]) -> BTreeMap<(Plover, &'static str), Counts> {
    let mut modes: BTreeMap<(Plover, &'static str), Counts> = BTreeMap::new();
    for text in texts {
        for output in text.outputs.iter().filter(|o| o.fate != Fate::Neither) {
            if let Some(mode) = output.mode {
                let right = output.fate == Fate::Right && output.mode_right;
                modes.entry((output.plover, mode)).or_default().precision.add(right);
            }
        }
        let wanted = text.pairs.iter().filter(|p| p.must).map(|p| (p.plover, p.mode, p.mode_right));
        for (plover, mode, right) in wanted.chain(text.misses.iter().map(|m| (m.plover, m.mode, false))) {
            if let Some(mode) = mode {
                modes.entry((plover, mode)).or_default().recall.add(right);
            }
        }
    }
    modes
}

/// What stands in the place of gold events: by gold type, how often which output type, or none; under no gold type, the
/// output events that stand in no place.
pub(super) fn confusion(texts: &[&Scored]) -> BTreeMap<Option<Plover>, BTreeMap<Option<Plover>, usize>> {
    let mut table: BTreeMap<Option<Plover>, BTreeMap<Option<Plover>, usize>> = BTreeMap::new();
    let mut add = |gold, found| *table.entry(gold).or_default().entry(found).or_default() += 1;
    for text in texts {
        text.pairs.iter().filter(|p| p.must).for_each(|p| add(Some(p.plover), Some(p.plover)));
        text.misses.iter().for_each(|m| add(Some(m.plover), m.instead));
        text.extras.iter().filter(|e| !e.instead).for_each(|e| add(None, Some(e.plover)));
    }
    table
}

/// How many misses each stage has.
pub(super) fn stages(texts: &[&Scored]) -> BTreeMap<&'static str, usize> {
    let mut stages = BTreeMap::new();
    for miss in texts.iter().flat_map(|t| &t.misses) {
        *stages.entry(miss.lost.stage()).or_default() += 1;
    }
    stages
}

/// Output events of similar confidence.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Bin {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) right: Ratio,
    sum: f64,
}

impl Bin {
    /// The confidence they have on average.
    pub(super) fn confidence(&self) -> Option<f64> {
        (self.right.of > 0).then(|| self.sum / float(self.right.of))
    }
}

/// Where bins begin and end.
const EDGES: [f64; 6] = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0];

/// Whether events of a confidence are right that often, and the expected calibration error: how far confidence and
/// precision lie apart, on average over the events.
pub(super) fn calibration(texts: &[&Scored]) -> (Vec<Bin>, Option<f64>) {
    let mut bins: Vec<Bin> = EDGES.windows(2).map(|e| Bin { low: e[0], high: e[1], ..Bin::default() }).collect();
    let outputs = texts.iter().flat_map(|t| &t.outputs).filter(|o| o.fate != Fate::Neither);
    for output in outputs {
        // Compared in hundredths, as it is printed: 0.6 belongs to the bin that begins there.
        let confidence = f64::from((output.confidence * 100.0).round()) / 100.0;
        let at = bins.iter().rposition(|b| confidence >= b.low).unwrap_or(0);
        bins[at].right.add(output.fate == Fate::Right);
        bins[at].sum += confidence;
    }
    let all: usize = bins.iter().map(|b| b.right.of).sum();
    let apart = bins.iter().filter_map(|b| Some((b.confidence()? - b.right.share()?).abs() * float(b.right.of)));
    let error = (all > 0).then(|| apart.sum::<f64>() / float(all));
    (bins, error)
}

impl Evaluation {
    /// The figures of the texts of some files in some languages.
    pub fn figures(&self, keep: impl Fn(&str, &str) -> bool) -> Figures {
        let texts: Vec<&Scored> = self.scored.iter().filter(|s| keep(&s.file, &s.lang)).collect();
        tally(&texts).figures
    }

    /// How far the confidence of events and their precision lie apart, on average.
    pub fn calibration_error(&self) -> Option<f64> {
        calibration(&self.scored.iter().collect::<Vec<_>>()).1
    }

    /// Languages that were scored, sorted.
    pub fn languages(&self) -> Vec<&str> {
        let mut langs: Vec<&str> = self.scored.iter().map(|s| s.lang.as_str()).collect();
        langs.sort_unstable();
        langs.dedup();
        langs
    }

    /// Files and the languages in which their texts were scored, in the order given.
    pub fn files(&self) -> Vec<(&str, &str)> {
        let mut files: Vec<(&str, &str)> = Vec::new();
        for scored in &self.scored {
            let key = (scored.file.as_str(), scored.lang.as_str());
            if !files.contains(&key) {
                files.push(key);
            }
        }
        files
    }

    pub(super) fn texts<'a>(&'a self, keep: impl Fn(&Scored) -> bool + 'a) -> Vec<&'a Scored> {
        self.scored.iter().filter(|s| keep(s)).collect()
    }
}
