//! Multinomial logistic regression: learns with exact features, keeps the heaviest that find room, and writes their weights as bytes.

use std::collections::BTreeMap;

use dateline_engine::domain::{MAGIC, NAME, Part};
use dateline_engine::tagger::{BUCKET, place};

use super::{LABELS, Sample};

const COUNT: usize = LABELS.len();
/// Passes over the texts.
const PASSES: usize = 60;
const RATE: f64 = 2.0;
/// Share of a weight that every pass takes away.
const DECAY: f64 = 0.05;
/// What is taken away makes weights small; this makes shares of held-out texts what they should be.
const SCALE: f64 = 1.6;
/// How much a text on politics counts: there are more of them than of any other label.
const POLITICS: f64 = 0.3;
/// How much an example of a sense counts: they lend their words, not their number.
const HIT: f64 = 0.01;
/// Pairs of words must stand in so many places.
const PAIRS: usize = 2;
/// Rows of the file.
const ROWS: usize = 6144;
/// Steps from one text to the next; a prime, so that every text has its turn in a pass.
const STRIDE: usize = 389;

type Weights = [f64; COUNT];

/// A text made ready: its label, how much it counts, the value of each of its features, and their rows.
struct Ready {
    label: usize,
    counts: f64,
    value: f64,
    rows: Vec<usize>,
}

/// Learns the bytes of a weights file from labelled texts and from sentences known to be about politics.
pub(super) fn train(own: &[&Sample<'_>], hits: &[&Sample<'_>]) -> Vec<u8> {
    let mut places: BTreeMap<u64, usize> = BTreeMap::new();
    for (feature, _) in own.iter().chain(hits).flat_map(|s| &s.features) {
        *places.entry(*feature).or_default() += 1;
    }
    let mut index: BTreeMap<u64, usize> = BTreeMap::new();
    let mut texts = Vec::new();
    for (at, sample) in own.iter().chain(hits).enumerate() {
        let mut rows = Vec::new();
        for (feature, part) in &sample.features {
            if *part != Part::Pair || places.get(feature).is_some_and(|count| *count >= PAIRS) {
                let next = index.len();
                rows.push(*index.entry(*feature).or_insert(next));
            }
        }
        let words: f64 = sample.features.iter().filter(|(_, part)| *part == Part::Word).map(|_| 1.0).sum();
        let counts = match sample.label {
            _ if at >= own.len() => HIT,
            0 => POLITICS,
            _ => 1.0,
        };
        texts.push(Ready { label: sample.label, counts, value: 1.0 / words.max(1.0).sqrt(), rows });
    }
    let mut weights = vec![[0.0; COUNT]; index.len()];
    for pass in 0..PASSES {
        for at in 0..texts.len() {
            let text = &texts[(at * STRIDE + pass * 17) % texts.len()];
            learn(text, &mut weights);
        }
        weights.iter_mut().flatten().for_each(|weight| *weight *= 1.0 - DECAY);
    }
    write(&index, &weights)
}

fn learn(text: &Ready, weights: &mut [Weights]) {
    let mut scores = Weights::default();
    for row in &text.rows {
        for (score, weight) in scores.iter_mut().zip(weights[*row]) {
            *score += weight * text.value;
        }
    }
    let top = scores.iter().copied().fold(f64::MIN, f64::max);
    let parts = scores.map(|score| (score - top).exp());
    let all: f64 = parts.iter().sum();
    for row in &text.rows {
        for (label, (weight, part)) in weights[*row].iter_mut().zip(parts).enumerate() {
            let wanted = f64::from(u8::from(label == text.label));
            *weight += RATE * text.counts * text.value * (wanted - part / all);
        }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "weights end as bytes")]
fn write(index: &BTreeMap<u64, usize>, learnt: &[Weights]) -> Vec<u8> {
    let size = |row: &Weights| row.iter().fold(0.0_f64, |max, weight| max.max(weight.abs()));
    let mut heaviest: Vec<(u64, &Weights)> = index.iter().map(|(feature, at)| (*feature, &learnt[*at])).collect();
    heaviest.sort_by(|a, b| size(b.1).total_cmp(&size(a.1)).then(a.0.cmp(&b.0)));
    let top = heaviest.first().map_or(1.0, |(_, row)| size(row)).max(1e-6);
    // Scores are in 1/65536 bit.
    let bits = |nats: f64| SCALE * nats * std::f64::consts::LOG2_E * 65536.0;
    let unit = (bits(top) / 127.0).ceil().max(1.0);
    let mut checks = vec![0_u16; ROWS];
    let mut weights = vec![0_i8; ROWS * COUNT];
    for (feature, row) in heaviest {
        let (bucket, check) = place(feature, ROWS / BUCKET);
        let slots = bucket * BUCKET..(bucket + 1) * BUCKET;
        if checks[slots.clone()].contains(&check) {
            continue;
        }
        let Some(at) = slots.into_iter().find(|at| checks[*at] == 0) else { continue };
        checks[at] = check;
        for (out, weight) in weights[at * COUNT..].iter_mut().zip(row) {
            *out = (bits(*weight) / unit).round() as i8;
        }
    }
    let mut out = MAGIC.to_vec();
    for number in [COUNT as u32, ROWS as u32, unit as u32, 0] {
        out.extend(number.to_le_bytes());
    }
    for label in LABELS {
        let mut name = [0; NAME];
        name[..label.len()].copy_from_slice(label.as_bytes());
        out.extend(name);
    }
    out.extend(checks.iter().flat_map(|check| check.to_le_bytes()));
    out.extend(weights.iter().map(|weight| weight.cast_unsigned()));
    out
}
