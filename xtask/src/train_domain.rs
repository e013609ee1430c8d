//! `cargo xtask train-domain`: what an article is about, learnt from headlines and openings of our own.
//!
//! For each language, `xtask/data/domain-en.txt` and its like (label, tab, text) become `lexicons/<lang>/domain.bin`. Every text is
//! held out once, in one of ten folds, and the accuracy on held-out texts is printed; the file is learnt from all of them.

mod model;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use dateline_engine::domain::{Domain, Part, features};
use dateline_text::{TokenKind, tokenize};

use crate::report;

type Fail = Box<dyn Error>;

const LANGUAGES: [&str; 2] = ["en", "id"];
/// The labels; politics is the first.
const LABELS: [&str; 6] = ["politics", "sport", "entertainment", "business", "lifestyle", "crime"];
const FOLDS: usize = 10;

/// A text with what it is about.
struct Sample<'t> {
    text: &'t str,
    label: usize,
    features: Vec<(u64, Part)>,
}

impl<'t> Sample<'t> {
    fn new(text: &'t str, label: usize) -> Self {
        let mut found = Vec::new();
        features(words(text).into_iter(), |feature, part| found.push((feature, part)));
        Self { text, label, features: found }
    }
}

/// Runs the task.
pub(crate) fn run(args: &[String]) -> Result<(), Fail> {
    if let Some(arg) = args.first() {
        return Err(format!("train-domain takes no arguments, found `{arg}`").into());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask lies in no workspace")?;
    for lang in LANGUAGES {
        let path = root.join(format!("xtask/data/domain-{lang}.txt"));
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let samples = read(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        let hits = hits(&root.join(format!("lexicons/{lang}/senses")))?;
        let hits: Vec<Sample<'_>> = hits.iter().map(|text| Sample::new(text, 0)).collect();
        score(lang, &samples, &hits)?;
        let bytes = model::train(&samples.iter().collect::<Vec<_>>(), &hits.iter().collect::<Vec<_>>());
        let out = root.join(format!("lexicons/{lang}/domain.bin"));
        fs::write(&out, &bytes)?;
        report(&format!("{}: {} bytes", out.display(), bytes.len()));
    }
    Ok(())
}

fn read(text: &str) -> Result<Vec<Sample<'_>>, Fail> {
    let mut samples = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (label, text) = line.split_once('\t').ok_or_else(|| format!("line {number}: no tab behind the label"))?;
        let label = LABELS.iter().position(|l| *l == label);
        let label = label.ok_or_else(|| format!("line {number}: the label is none of {}", LABELS.join(", ")))?;
        samples.push(Sample::new(text, label));
    }
    Ok(samples)
}

/// The sentences of a language's lexicon that give events: all of them are about politics.
fn hits(senses: &Path) -> Result<Vec<String>, Fail> {
    let mut paths: Vec<_> = fs::read_dir(senses)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let mut out = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let examples = text.lines().filter_map(|line| line.trim_start().strip_prefix("+ "));
        out.extend(examples.map(|line| line.split(" => ").next().unwrap_or(line).to_owned()));
    }
    Ok(out)
}

fn words(text: &str) -> Vec<(&str, TokenKind)> {
    tokenize(text).iter().map(|t| (t.span.slice(text), t.kind)).collect()
}

/// Holds out every text once, and reports how many get their label, and which of those about politics would be doubted.
fn score(lang: &str, samples: &[Sample<'_>], hits: &[Sample<'_>]) -> Result<(), Fail> {
    let (mut right, mut side, mut doubted_hits) = (0, 0, 0);
    let (mut politics, mut doubted, mut others, mut found) = (0, Vec::new(), 0, 0);
    let mut confused: BTreeMap<String, usize> = BTreeMap::new();
    for fold in 0..FOLDS {
        let part = |held: bool| samples.iter().enumerate().filter(move |(at, _)| (at % FOLDS == fold) == held);
        let own: Vec<_> = part(false).map(|(_, s)| s).collect();
        let known: Vec<_> = hits.iter().enumerate().filter(|(at, _)| at % FOLDS != fold).map(|(_, s)| s).collect();
        let bytes = model::train(&own, &known);
        let domain = Domain::open(&bytes).ok_or("the trained file does not open")?;
        for hit in hits.iter().skip(fold).step_by(FOLDS) {
            let verdict = domain.judge(words(hit.text).into_iter());
            doubted_hits += usize::from(verdict.is_some_and(|v| v.is_other()));
        }
        for (_, sample) in part(true) {
            let verdict = domain.judge(words(sample.text).into_iter()).ok_or("a text without words")?;
            let label = LABELS[sample.label];
            right += usize::from(verdict.label == label);
            side += usize::from((verdict.label == LABELS[0]) == (sample.label == 0));
            if verdict.label != label {
                *confused.entry(format!("{label} as {}", verdict.label)).or_default() += 1;
            }
            if sample.label == 0 {
                politics += 1;
                if verdict.is_other() {
                    doubted.push(format!("  doubted as {} {} %: {}", verdict.label, verdict.percent, sample.text));
                }
            } else {
                others += 1;
                found += usize::from(verdict.is_other());
            }
        }
    }
    let share = |part: usize, all: usize| {
        let tenths = (part * 1000 + all / 2) / all.max(1);
        format!("{}.{} %", tenths / 10, tenths % 10)
    };
    report(&format!(
        "{lang}: {} texts; held out: label {}, politics or not {}; doubted: {} of {others} others, {} of {politics} on politics, {} of {} hits of senses",
        samples.len(),
        share(right, samples.len()),
        share(side, samples.len()),
        share(found, others),
        share(doubted.len(), politics),
        share(doubted_hits, hits.len()),
        hits.len(),
    ));
    for line in doubted {
        report(&line);
    }
    let confused = confused.iter().map(|(what, count)| format!("{what} {count}"));
    report(&format!("  {}", confused.collect::<Vec<_>>().join(", ")));
    Ok(())
}
