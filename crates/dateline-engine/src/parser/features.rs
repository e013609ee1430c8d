//! What the parser looks at before it takes a transition, and before it names an arc.

use super::Word;
use super::state::State;
use crate::tagger::features::{mix, pair};

/// Tags in one number; a tag has eight bits.
#[inline]
fn tags<const N: usize>(words: [Word; N]) -> u64 {
    words.iter().fold(0, |sum, word| sum << 8 | word.tag)
}

fn length(from: Option<usize>, to: usize) -> u64 {
    match from.map_or(0, |from| to.abs_diff(from)) {
        exact @ 0..=4 => exact as u64,
        5..=7 => 5,
        8..=12 => 6,
        _ => 7,
    }
}

/// How many words between two are looked at.
const FAR: usize = 24;

/// Verbs and punctuation between two words, up to two of each.
fn between(state: &State<'_>, from: Option<usize>, to: usize) -> u64 {
    let range = from.map_or(0..0, |from| (from + 1).min(to)..to.min(state.words.len()));
    let (mut verbs, mut marks) = (0, 0);
    for word in state.words.get(range).unwrap_or_default().iter().take(FAR) {
        verbs += u64::from(word.verb);
        marks += u64::from(word.punct);
    }
    verbs.min(2) << 2 | marks.min(2)
}

/// What the rules say one word is to another: nothing, or a role from 1 on.
fn ruled(state: &State<'_>, word: Option<usize>, head: Option<usize>) -> u64 {
    let told = state.word(word).ruled;
    told.filter(|(ruled, _)| Some(*ruled) == head).map_or(0, |(_, role)| u64::from(role))
}

/// Where the rules see a word's head, set against the next word, and as what.
fn aim(state: &State<'_>, word: Option<usize>, next: usize) -> u64 {
    match state.word(word).ruled {
        None => 0,
        Some((head, role)) => u64::from(role) << 2 | u64::from(head >= next) << 1 | u64::from(head > next),
    }
}

/// Hands the features of a state to `put`.
#[inline]
pub fn move_features(state: &State<'_>, mut put: impl FnMut(u64)) {
    let (top, second, next) = (state.top(0), state.top(1), state.next);
    let (s0, s1, s2) = (state.word(top), state.word(second), state.word(state.top(2)));
    let [b0, b1, b2] = [0, 1, 2].map(|far| state.word(Some(next + far)));
    let root = u64::from(next >= state.words.len());
    let below = |at: Option<usize>| at.and_then(|at| state.below.get(at)).copied().unwrap_or_default();
    let (s0_below, s1_below, b0_below) = (below(top), below(second), below(Some(next)));
    let (s0_left, s0_right) = (state.word(s0_below.left), state.word(s0_below.right));
    let (b0_left, s1_right) = (state.word(b0_below.left), state.word(s1_below.right));
    let (apart, inner) = (length(top, next), length(second, top.unwrap_or(next)));
    let both = tags([s0, b0]);
    let three = tags([s1, s0, b0]);
    let seen = between(state, top, next);

    put(mix(0, root << 2 | (state.stack.len() as u64).min(3)));
    put(mix(1, s0.hash));
    put(mix(2, s0.tag));
    put(mix(3, pair(s0.hash, s0.tag)));
    put(mix(4, b0.hash));
    put(mix(5, b0.tag));
    put(mix(6, pair(b0.hash, b0.tag)));
    put(mix(7, s1.hash));
    put(mix(8, s1.tag));
    put(mix(9, b1.hash));
    put(mix(10, tags([b0, b1])));
    put(mix(11, pair(s0.hash, b0.hash)));
    put(mix(12, both));
    put(mix(13, pair(s0.hash, b0.tag)));
    put(mix(14, pair(s0.tag, b0.hash)));
    put(mix(15, pair(s0.hash, both)));
    put(mix(16, pair(b0.hash, both)));
    put(mix(17, tags([s0, b0, b1])));
    put(mix(18, tags([b0, b1, b2])));
    put(mix(19, three));
    put(mix(20, tags([s2, s1, s0, b0])));
    put(mix(21, tags([s1, s0, b0, b1])));
    put(mix(22, tags([s1, s0])));
    put(mix(23, pair(s1.hash, s0.hash)));
    put(mix(24, pair(s1.hash, s0.tag)));
    put(mix(25, pair(s1.tag, s0.hash)));
    put(mix(26, pair(s1.hash, three)));
    put(mix(27, pair(s0.hash, three)));
    put(mix(28, pair(b0.hash, three)));
    put(mix(29, tags([s0, s0_left, b0])));
    put(mix(30, tags([s0, s0_right, b0])));
    put(mix(31, tags([s0, b0, b0_left])));
    put(mix(32, tags([s1, s1_right, s0])));
    put(mix(33, pair(s0_left.hash, both)));
    put(mix(34, pair(s0.tag, u64::from(s0_below.labels))));
    put(mix(35, pair(both, u64::from(s0_below.labels))));
    put(mix(36, pair(both, u64::from(b0_below.labels))));
    put(mix(37, pair(tags([s1, s0]), u64::from(s1_below.labels))));
    put(mix(38, pair(three, u64::from(s1_below.labels & 0x7c) << 32 | u64::from(s0_below.labels & 0x7c))));
    put(mix(39, pair(s1.hash, u64::from(s1_below.labels))));
    put(mix(40, both << 8 | apart));
    put(mix(41, three << 8 | inner));
    put(mix(42, both << 8 | seen));
    put(mix(43, three << 8 | seen << 4 | between(state, second, top.unwrap_or(next))));
    put(mix(44, pair(s0.ending, b0.tag)));
    put(mix(45, pair(s0.tag, b0.ending)));
    put(mix(46, pair(s0.ending, b0.ending)));
    put(mix(47, both << 8 | u64::from(s0_below.lefts.min(7)) << 4 | u64::from(s0_below.rights.min(7))));
    put(mix(48, pair(b1.hash, both)));
    put(mix(49, pair(s1.ending, tags([s1, s0]))));

    let far = Some(next).filter(|_| root == 0);
    let pulled = ruled(state, top, far) << 8 | ruled(state, far, top);
    let held = ruled(state, top, second) << 8 | ruled(state, second, top);
    let due = aim(state, top, next) << 8 | aim(state, second, next);
    put(mix(50, pulled));
    put(mix(51, held));
    put(mix(52, due));
    put(mix(53, pair(pulled << 16 | held, due)));
    put(mix(54, pair(pulled, both)));
    put(mix(55, pair(held, three)));
    put(mix(56, pair(due, both)));
    put(mix(57, pair(pair(pulled << 16 | held, due), three)));
}

/// Hands the features of an arc to `put`.
#[inline]
pub fn label_features(state: &State<'_>, head: usize, dependent: usize, mut put: impl FnMut(u64)) {
    let (above, word) = (state.word(Some(head)), state.word(Some(dependent)));
    let (over, under) = (state.below[head], state.below[dependent]);
    let (first, last) = (state.word(under.left), state.word(under.right));
    let before = state.word(dependent.checked_sub(1));
    let after = state.word(Some(dependent + 1));
    let behind = state.word(Some(head + 1));
    let side = u64::from(head < dependent);
    let both = tags([above, word]) << 1 | side;

    put(mix(0, side));
    put(mix(1, pair(word.hash, side)));
    put(mix(2, word.tag << 1 | side));
    put(mix(3, pair(above.hash, side)));
    put(mix(4, above.tag << 1 | side));
    put(mix(5, both));
    put(mix(6, pair(word.hash, both)));
    put(mix(7, pair(above.hash, both)));
    put(mix(8, pair(word.hash, above.hash)));
    put(mix(9, pair(word.ending, both)));
    put(mix(10, pair(above.ending, both)));
    put(mix(11, pair(both, u64::from(under.labels))));
    put(mix(12, pair(both, u64::from(over.labels))));
    put(mix(13, pair(first.hash, both)));
    put(mix(14, pair(first.hash, above.hash)));
    put(mix(15, both << 8 | first.tag));
    put(mix(16, both << 8 | last.tag));
    put(mix(17, both << 8 | before.tag));
    put(mix(18, both << 8 | after.tag));
    put(mix(19, both << 8 | length(Some(head), dependent)));
    put(mix(20, both << 8 | between(state, Some(head.min(dependent)), head.max(dependent))));
    put(mix(21, pair(before.hash, both)));
    put(mix(22, pair(behind.hash, both)));
    let told = ruled(state, Some(dependent), Some(head)) << 8 | aim(state, Some(dependent), head);
    put(mix(24, told));
    put(mix(25, pair(told, both)));
    put(mix(26, pair(told, above.hash)));
    put(mix(27, pair(told, pair(both, u64::from(under.labels)))));
    put(mix(23, pair(pair(both, u64::from(under.labels)), u64::from(over.labels))));
}
