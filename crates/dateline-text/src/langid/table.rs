//! The word tables of language identification: parsed once from the data files, then read by hash.

use std::sync::OnceLock;

use crate::fold::hash_word;

/// Languages in Latin script that are coded, in the order of their scores.
pub(super) const CODED: [&str; 8] = ["id", "ms", "en", "es", "fr", "pt", "de", "tr"];

/// Places for languages: those coded, then those of `other.txt`.
const PLACES: usize = 24;

static FILES: [&str; 8] = [
    include_str!("../../data/langid/id.txt"),
    include_str!("../../data/langid/ms.txt"),
    include_str!("../../data/langid/en.txt"),
    include_str!("../../data/langid/es.txt"),
    include_str!("../../data/langid/fr.txt"),
    include_str!("../../data/langid/pt.txt"),
    include_str!("../../data/langid/de.txt"),
    include_str!("../../data/langid/tr.txt"),
];
static OTHER: &str = include_str!("../../data/langid/other.txt");

type Weights = [u8; PLACES];

/// Slots of the table: a power of two, well above the number of entries.
const SLOTS: usize = 1 << 13;

/// Words and cues with their weights in each language.
pub(super) struct Table {
    /// Index into `entries` plus one, by the low bits of the hash; collisions go on to the next slot.
    slots: Vec<u16>,
    entries: Vec<(u64, Weights)>,
}

/// Points of each language over a text.
#[derive(Default)]
pub(super) struct Scores {
    points: [u32; PLACES],
    /// Words read.
    pub(super) words: u32,
}

impl Scores {
    fn add(&mut self, weights: &Weights) {
        for (points, &weight) in self.points.iter_mut().zip(weights) {
            *points += u32::from(weight);
        }
    }

    /// The place with the most points, its points, and those of the next; `None` without points.
    pub(super) fn best(&self) -> Option<(usize, u32, u32)> {
        let (best, &points) = self.points.iter().enumerate().rev().max_by_key(|entry| entry.1)?;
        let second = self.points.iter().enumerate().filter(|entry| entry.0 != best).map(|entry| *entry.1).max();
        (points > 0).then_some((best, points, second.unwrap_or(0)))
    }
}

impl Table {
    /// The one table.
    pub(super) fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| {
            let mut table = Self { slots: vec![0; SLOTS], entries: Vec::with_capacity(SLOTS / 2) };
            for (place, file) in FILES.iter().enumerate() {
                file.lines().for_each(|line| table.read_line(line, place));
            }
            let mut place = CODED.len() - 1;
            for line in OTHER.lines() {
                place += usize::from(line.starts_with('@'));
                table.read_line(line, place);
            }
            table
        })
    }

    /// Takes up one line: a weight and its words, or `~`, a weight and its cues.
    fn read_line(&mut self, line: &str, place: usize) {
        let (line, cue) = line.strip_prefix('~').map_or((line, false), |rest| (rest, true));
        let mut fields = line.split_ascii_whitespace();
        if let Some(weight) = fields.next().and_then(|field| field.parse::<u8>().ok()) {
            for field in fields {
                let hash = if cue { cue_hash(field.chars()) } else { hash_word(field) };
                if let Some(slot) = self.weights_mut(hash).get_mut(place) {
                    *slot = (*slot).max(weight);
                }
            }
        }
    }

    fn weights_mut(&mut self, hash: u64) -> &mut Weights {
        let mut slot = hash as usize % SLOTS;
        loop {
            match self.slots[slot] {
                0 => {
                    self.entries.push((hash, [0; PLACES]));
                    self.slots[slot] = self.entries.len() as u16;
                }
                index if self.entries[index as usize - 1].0 == hash => {
                    return &mut self.entries[index as usize - 1].1;
                }
                _ => slot = (slot + 1) % SLOTS,
            }
        }
    }

    fn find(&self, hash: u64) -> Option<&Weights> {
        let mut slot = hash as usize % SLOTS;
        loop {
            let index = (self.slots[slot] as usize).checked_sub(1)?;
            let (found, weights) = &self.entries[index];
            if *found == hash {
                return Some(weights);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Scores the words of `text`, and its letters outside ASCII that only some languages have.
    pub(super) fn add_words(&self, text: &str, scores: &mut Scores) {
        for word in words(text) {
            scores.words += 1;
            if let Some(weights) = self.find(hash_word(word)) {
                scores.add(weights);
            }
            if !word.is_ascii() {
                for c in word.chars().filter(|c| !c.is_ascii()) {
                    if let Some(weights) = self.find(cue_hash(c.to_lowercase())) {
                        scores.add(weights);
                    }
                }
            }
        }
    }

    /// Scores the parts of the words of `text`, three characters each with the edges.
    pub(super) fn add_parts(&self, text: &str, scores: &mut Scores) {
        for word in words(text) {
            let mut window = ['\0'; 3];
            let edge = std::iter::once('_');
            for c in edge.clone().chain(word.chars().flat_map(char::to_lowercase)).chain(edge) {
                window = [window[1], window[2], c];
                if let Some(weights) = self.find(cue_hash(window)).filter(|_| window[0] != '\0') {
                    scores.add(weights);
                }
            }
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// A hash of a cue that no word shares.
fn cue_hash(cue: impl IntoIterator<Item = char>) -> u64 {
    let packed = cue.into_iter().fold(1_u64, |packed, c| (packed << 21) | u64::from(c as u32));
    packed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (packed >> 29)
}

#[cfg(test)]
mod tests {
    use super::{CODED, FILES, OTHER, PLACES, SLOTS, Table};

    #[test]
    fn tables_are_well_formed() {
        assert!(CODED.len() + OTHER.lines().filter(|line| line.starts_with('@')).count() <= PLACES);
        assert!(Table::get().entries.len() < SLOTS * 3 / 4);
        for (lang, file) in CODED.iter().zip(FILES) {
            let mut seen = Vec::new();
            for line in file.lines().filter(|line| !line.starts_with('#')) {
                let mut fields = line.trim_start_matches('~').split(' ');
                let weight = fields.next().and_then(|field| field.parse::<u8>().ok());
                assert!(weight.is_some_and(|weight| (1..=9).contains(&weight)), "{lang}: {line}");
                for field in fields {
                    assert!(!field.is_empty() && !field.contains(char::is_uppercase), "{lang}: {line}");
                    let length = field.chars().count();
                    assert!(
                        !line.starts_with('~') || length == 3 || (length == 1 && !field.is_ascii()),
                        "{lang}: {field}"
                    );
                    assert!(line.starts_with('~') || !field.contains('\''), "{lang}: {field} is never one word");
                    seen.push((line.starts_with('~'), field));
                }
            }
            let total = seen.len();
            seen.sort_unstable();
            let twice: Vec<_> = seen.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].1).collect();
            assert!(twice.is_empty(), "{lang}: listed twice: {twice:?}");
            assert!(total > 80, "{lang} has {total}");
        }
    }
}
