//! Word sequences with what they mean, prefixes included: what the reader follows word by word.

use std::collections::{BTreeMap, BTreeSet};

use super::encode;
use crate::lexicon::SequenceValue;
use crate::words::{EMPTY, extend};

/// Word sequences with what they mean, prefixes included.
#[derive(Debug)]
pub(super) struct Sequences<T>(BTreeMap<u64, (bool, BTreeSet<T>)>);

impl<T> Default for Sequences<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord + Clone + serde::Serialize> Sequences<T> {
    pub(super) fn add(&mut self, words: &[u64], value: &T) {
        let mut hash = EMPTY;
        for (i, word) in words.iter().enumerate() {
            hash = extend(hash, *word);
            let entry = self.0.entry(hash).or_insert_with(|| (false, BTreeSet::new()));
            if i + 1 < words.len() {
                entry.0 = true;
            } else {
                entry.1.insert(value.clone());
            }
        }
    }

    pub(super) fn finish(self) -> BTreeMap<u64, Vec<u8>> {
        self.0
            .into_iter()
            .map(|(hash, (longer, here))| (hash, encode(&SequenceValue { longer, here: here.into_iter().collect() })))
            .collect()
    }
}
