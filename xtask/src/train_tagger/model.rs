//! The averaged perceptron: learns with exact features, keeps the heaviest, learns again with these alone, and writes.

use std::collections::BTreeMap;

use dateline_engine::tagger::features::{Mode, Word, features};
use dateline_engine::tagger::{BUCKET, LANES, MAGIC, NAME, TagWord, place, slot};
use dateline_text::TokenKind;
use rustc_hash::FxHashMap as HashMap;

use super::corpus::{self, Sentence, TAGS};

/// Passes over the sentences.
const PASSES: u32 = 8;
/// A word is put into the dictionary from this count on, if it has one tag.
const FREQUENT: u32 = 12;
/// The largest file.
const LIMIT: usize = 2_400_000;

/// Weights of one feature while learning.
#[derive(Clone)]
struct Row {
    now: [i32; LANES],
    sum: [i64; LANES],
    since: [u32; LANES],
}

impl Row {
    const NEW: Self = Self { now: [0; LANES], sum: [0; LANES], since: [0; LANES] };

    fn change(&mut self, tag: usize, by: i32, clock: u32) {
        self.sum[tag] += i64::from(clock - self.since[tag]) * i64::from(self.now[tag]);
        self.since[tag] = clock;
        self.now[tag] += by;
    }

    #[expect(clippy::cast_precision_loss, reason = "weights end as bytes")]
    fn average(&self, clock: u32) -> [f32; LANES] {
        std::array::from_fn(|tag| {
            let sum = self.sum[tag] + i64::from(clock - self.since[tag]) * i64::from(self.now[tag]);
            sum as f32 / clock as f32
        })
    }
}

/// A sentence made ready: its words as features see them, the gold tags, and the tags that need no model.
struct Ready {
    words: Vec<Word>,
    gold: Vec<u8>,
    fixed: Vec<Option<u8>>,
}

fn ready(sentence: &Sentence, dictionary: &BTreeMap<u64, u8>, number: &HashMap<&str, u8>) -> Ready {
    let tag_words: Vec<TagWord<'_>> = sentence.words.iter().map(corpus::Item::word).collect();
    let mode = Mode::of(&tag_words);
    let mut first = true;
    let mut words = vec![Word::END; 2];
    for word in &tag_words {
        words.push(Word::of(word, mode, first));
        first &= word.kind != TokenKind::Word;
    }
    words.extend([Word::END; 2]);
    let gold = sentence.words.iter().map(|item| number[item.tag]).collect();
    let fixed = sentence
        .words
        .iter()
        .map(|item| match item.kind {
            TokenKind::Word => dictionary.get(&item.word().hash).copied(),
            TokenKind::Number if item.text.bytes().any(|byte| byte.is_ascii_alphabetic()) => None,
            TokenKind::Symbol if item.text == "&" => None,
            _ => Some(number[item.tag]),
        })
        .collect();
    Ready { words, gold, fixed }
}

/// Learns weights for the features that `allowed` holds, or for all.
fn learn(sentences: &[Ready], tags: usize, allowed: Option<&HashMap<u64, u32>>) -> HashMap<u64, [f32; LANES]> {
    let mut rows: HashMap<u64, u32> = allowed.cloned().unwrap_or_default();
    let mut weights = vec![Row::NEW; rows.len()];
    let mut clock = 1;
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut random = 0x1234_5678_9abc_def1_u64;
    let mut found: Vec<u32> = Vec::new();
    for _ in 0..PASSES {
        for at in (1..order.len()).rev() {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (random >> 33) as usize % (at + 1));
        }
        for sentence in order.iter().map(|&at| &sentences[at]) {
            let (mut before, mut last) = (u8::MAX, u8::MAX);
            for (at, (&gold, &fixed)) in sentence.gold.iter().zip(&sentence.fixed).enumerate() {
                let tag = fixed.unwrap_or_else(|| {
                    let window: &[Word; 5] = sentence.words[at..at + 5].try_into().unwrap_or(&[Word::END; 5]);
                    let mut sums = [0; LANES];
                    found.clear();
                    features(window, before, last, |feature| {
                        let row = match allowed {
                            Some(_) => rows.get(&feature).copied(),
                            None => Some(*rows.entry(feature).or_insert_with(|| {
                                weights.push(Row::NEW);
                                weights.len() as u32 - 1
                            })),
                        };
                        if let Some(row) = row {
                            found.push(row);
                            for (sum, weight) in sums.iter_mut().zip(&weights[row as usize].now) {
                                *sum += weight;
                            }
                        }
                    });
                    let guess = (0..tags).rev().max_by_key(|&tag| sums[tag]).unwrap_or(0);
                    if guess != usize::from(gold) {
                        for &row in &found {
                            weights[row as usize].change(usize::from(gold), 1, clock);
                            weights[row as usize].change(guess, -1, clock);
                        }
                    }
                    clock += 1;
                    guess as u8
                });
                (before, last) = (last, tag);
            }
        }
    }
    rows.into_iter().map(|(feature, row)| (feature, weights[row as usize].average(clock))).collect()
}

fn weight(row: &[f32; LANES]) -> f32 {
    row.iter().map(|weight| weight.abs()).sum()
}

/// Trains on `sentences` and returns the bytes of the weights file.
pub(crate) fn train(sentences: &[Sentence]) -> Vec<u8> {
    let names: Vec<&str> = TAGS
        .into_iter()
        .filter(|&name| {
            matches!(name, "PUNCT" | "NUM" | "SYM" | "X")
                || sentences.iter().any(|sentence| sentence.words.iter().any(|item| item.tag == name))
        })
        .collect();
    let number: HashMap<&str, u8> = names.iter().zip(0..).map(|(&name, at)| (name, at)).collect();
    let dictionary: BTreeMap<u64, u8> = corpus::counts(sentences)
        .into_iter()
        .filter_map(|(hash, tags)| {
            let all: u32 = tags.values().sum();
            let (tag, count) = tags.into_iter().max_by_key(|&(_, count)| count)?;
            (all >= FREQUENT && count * 1000 >= all * 997).then(|| (hash, number[tag]))
        })
        .collect();
    let sentences: Vec<Ready> = sentences.iter().map(|sentence| ready(sentence, &dictionary, &number)).collect();

    let slots = (dictionary.len() * 2).next_power_of_two().max(16);
    let fixed = 24 + names.len() * NAME + slots * 8 + LANES;
    let rows = (LIMIT - fixed) / (2 + names.len()) / BUCKET * BUCKET;

    let learnt = learn(&sentences, names.len(), None);
    let mut heavy: Vec<(u64, f32)> = learnt.iter().map(|(&feature, row)| (feature, weight(row))).collect();
    heavy.retain(|&(_, weight)| weight > 0.0);
    heavy.sort_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(&two.0)));
    let mut table = vec![0_u64; rows];
    for &(feature, _) in &heavy {
        let (bucket, check) = place(feature, rows / BUCKET);
        let bucket = &mut table[bucket * BUCKET..][..BUCKET];
        if bucket.iter().any(|&other| other != 0 && place(other, rows / BUCKET).1 == check) {
            continue;
        }
        if let Some(free) = bucket.iter_mut().find(|other| **other == 0) {
            *free = feature;
        }
    }
    let allowed: HashMap<u64, u32> =
        table.iter().filter(|&&feature| feature != 0).zip(0..).map(|(&feature, at)| (feature, at)).collect();
    crate::report(&format!(
        "features {}, kept {}, rows {rows}, dictionary {}",
        heavy.len(),
        allowed.len(),
        dictionary.len()
    ));
    let learnt = learn(&sentences, names.len(), Some(&allowed));
    write(&names, &dictionary, slots, &table, &learnt)
}

fn write(
    names: &[&str],
    dictionary: &BTreeMap<u64, u8>,
    slots: usize,
    table: &[u64],
    learnt: &HashMap<u64, [f32; LANES]>,
) -> Vec<u8> {
    let mut sizes: Vec<f32> = learnt.values().flatten().map(|weight| weight.abs()).filter(|&size| size > 0.0).collect();
    sizes.sort_by(f32::total_cmp);
    let top = sizes.get(sizes.len().saturating_sub(1 + sizes.len() / 2000)).copied().unwrap_or(1.0);
    let scale = 127.0 / top;

    let mut out = MAGIC.to_vec();
    for size in [names.len(), slots, table.len(), 0] {
        out.extend((size as u32).to_le_bytes());
    }
    for name in names {
        let mut padded = [0; NAME];
        padded[..name.len()].copy_from_slice(name.as_bytes());
        out.extend(padded);
    }
    let mut words = vec![0_u64; slots];
    for (&hash, &tag) in dictionary {
        let mut at = slot(hash, slots - 1);
        while words[at] != 0 {
            at = (at + 1) & (slots - 1);
        }
        words[at] = hash >> 8 << 8 | u64::from(tag);
    }
    for word in words {
        out.extend(word.to_le_bytes());
    }
    for &feature in table {
        let check = if feature == 0 { 0 } else { place(feature, table.len() / BUCKET).1 };
        out.extend(check.to_le_bytes());
    }
    for feature in table {
        let row = learnt.get(feature).copied().unwrap_or([0.0; LANES]);
        out.extend(
            row.iter()
                .take(names.len())
                .map(|weight| (weight * scale).round().clamp(-127.0, 127.0) as i8)
                .map(i8::cast_unsigned),
        );
    }
    out.extend([0; LANES]);
    out
}
