//! A greedy dependency parser: arc-hybrid transitions by an averaged perceptron, read straight from its weights file.
//!
//! It is a tool of measurement: the rules of the clause layer are what ships (`docs/parser-comparison.md`). Its words are the
//! elements of a sentence's row. It first decides shifts and arcs by sums over a table of hashed features, then names each
//! arc. The trainer drives the same [`State`] and the same features.
//!
//! | part of the file | size |
//! |---|---|
//! | magic `DLPARS\0\x01` | 8 |
//! | 1 if the rules' reading is hidden from the parser, else 0 | 1 |
//! | moves: bits, then `2^bits` rows of [`MOVES`] signed bytes | 1 and so many |
//! | labels: bits, then `2^bits` rows of [`LABELS`] signed bytes | 1 and so many |

pub mod features;
pub mod state;

use features::{label_features, move_features};
use state::{Move, State};

/// First bytes of a weights file.
pub const MAGIC: [u8; 8] = *b"DLPARS\0\x01";
/// Bytes of a row of the first table: shift, left, right.
pub const MOVES: usize = 3;
/// Bytes of a row of the second table.
pub const LABELS: usize = 24;

/// What a word is to its head: Universal Dependencies, the rarer kinds joined.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Label {
    /// Anything else.
    #[default]
    Other,
    /// Head of the sentence.
    Root,
    /// Subject.
    Subject,
    /// Subject of a passive.
    Passive,
    /// Object.
    Object,
    /// First of two objects.
    Indirect,
    /// Phrase of a verb.
    Oblique,
    /// Doer of a passive.
    Agent,
    /// Phrase of a noun.
    Nominal,
    /// Adposition.
    Case,
    /// Subordinator.
    Mark,
    /// Clause with a subject of its own, as an object.
    Complement,
    /// Clause that shares its subject.
    Open,
    /// Clause of a verb.
    Adverbial,
    /// Clause of a noun.
    Adnominal,
    /// Relative clause.
    Relative,
    /// Second member of a coordination.
    Conjunct,
    /// Coordinator.
    Coordinator,
    /// Auxiliary or copula.
    Auxiliary,
    /// Article, number, adjective, adverb.
    Modifier,
    /// Apposition.
    Apposition,
    /// Further word of a name or compound.
    Flat,
    /// Punctuation.
    Punct,
    /// Clause put beside.
    Parataxis,
}

impl Label {
    /// Every label, by number.
    pub const ALL: [Self; LABELS] = [
        Self::Other,
        Self::Root,
        Self::Subject,
        Self::Passive,
        Self::Object,
        Self::Indirect,
        Self::Oblique,
        Self::Agent,
        Self::Nominal,
        Self::Case,
        Self::Mark,
        Self::Complement,
        Self::Open,
        Self::Adverbial,
        Self::Adnominal,
        Self::Relative,
        Self::Conjunct,
        Self::Coordinator,
        Self::Auxiliary,
        Self::Modifier,
        Self::Apposition,
        Self::Flat,
        Self::Punct,
        Self::Parataxis,
    ];

    /// Reads a relation of Universal Dependencies.
    pub fn parse(name: &str) -> Self {
        match name {
            "nsubj:pass" | "csubj:pass" => return Self::Passive,
            "obl:agent" => return Self::Agent,
            "acl:relcl" => return Self::Relative,
            _ => {}
        }
        match name.split(':').next().unwrap_or_default() {
            "root" => Self::Root,
            "nsubj" | "csubj" => Self::Subject,
            "obj" => Self::Object,
            "iobj" => Self::Indirect,
            "obl" => Self::Oblique,
            "nmod" => Self::Nominal,
            "case" => Self::Case,
            "mark" => Self::Mark,
            "ccomp" => Self::Complement,
            "xcomp" => Self::Open,
            "advcl" => Self::Adverbial,
            "acl" => Self::Adnominal,
            "conj" => Self::Conjunct,
            "cc" => Self::Coordinator,
            "aux" | "cop" => Self::Auxiliary,
            "det" | "amod" | "nummod" | "advmod" => Self::Modifier,
            "appos" => Self::Apposition,
            "flat" | "fixed" | "compound" | "goeswith" => Self::Flat,
            "punct" => Self::Punct,
            "parataxis" => Self::Parataxis,
            _ => Self::Other,
        }
    }
}

/// One word of a sentence, as the parser sees it: an element of the row.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Hash of its head, or of its words.
    pub hash: u64,
    /// Kind and form in one number of eight bits.
    pub tag: u64,
    /// The last three bytes of its head.
    pub ending: u64,
    /// Whether it is punctuation.
    pub punct: bool,
    /// Whether it is a verb group.
    pub verb: bool,
    /// The head the rules give it, and as what.
    pub ruled: Option<(usize, u8)>,
}

impl Word {
    /// The word beyond either end of a sentence.
    pub const NONE: Self = Self { hash: 1, tag: 0xff, ending: 0, punct: false, verb: false, ruled: None };

    /// The ending of a word.
    pub fn ending_of(text: &str) -> u64 {
        text.as_bytes().iter().rev().take(3).fold(0, |sum, byte| sum << 8 | u64::from(byte.to_ascii_lowercase()))
    }
}

/// For each word the index of its head (the number of words for the root) and its label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Heads.
    pub heads: Vec<usize>,
    /// Labels.
    pub labels: Vec<Label>,
}

/// What a parse may settle in place of the rules of the clause layer.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Guide {
    /// All the tree tells: links of clauses, arguments, coordination.
    Parser,
    /// Arguments; the links of clauses stay as the rules have them.
    Arguments,
    /// Subjects and objects where the rules find none, if they do not object.
    Mix,
}

/// Weights of hashed features, `N` a row.
#[derive(Copy, Clone, Debug)]
struct Table<'a, const N: usize> {
    bits: u32,
    rows: &'a [[u8; N]],
}

impl<'a, const N: usize> Table<'a, N> {
    fn open(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (&bits, rest) = bytes.split_first()?;
        if !(1..=24).contains(&bits) {
            return None;
        }
        let (rows, rest) = rest.split_at_checked(N << bits)?;
        Some((Self { bits: bits.into(), rows: rows.as_chunks().0 }, rest))
    }

    #[inline]
    fn add(&self, feature: u64, sums: &mut [i32; N]) {
        if let Some(row) = self.rows.get(row_of(feature, self.bits)) {
            for (sum, &weight) in sums.iter_mut().zip(row) {
                *sum += i32::from(weight.cast_signed());
            }
        }
    }
}

/// The row of a feature in a table of `2^bits`.
#[inline]
pub fn row_of(feature: u64, bits: u32) -> usize {
    (feature >> (64 - bits)) as usize
}

/// The number of the best sum among those allowed.
pub fn best<const N: usize>(sums: &[i32; N], allowed: impl Fn(usize) -> bool) -> usize {
    let mut best = (i32::MIN, 0);
    for (number, &sum) in sums.iter().enumerate() {
        if sum > best.0 && allowed(number) {
            best = (sum, number);
        }
    }
    best.1
}

/// A parser over the bytes of a weights file.
#[derive(Copy, Clone, Debug)]
pub struct Parser<'a> {
    alone: bool,
    moves: Table<'a, MOVES>,
    labels: Table<'a, LABELS>,
}

impl<'a> Parser<'a> {
    /// Opens a weights file; `None` if the bytes are not one.
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        let (&alone, rest) = bytes.strip_prefix(&MAGIC)?.split_first()?;
        let (moves, rest) = Table::open(rest)?;
        let (labels, rest) = Table::open(rest)?;
        (alone < 2 && rest.is_empty()).then_some(Self { alone: alone == 1, moves, labels })
    }

    /// Parses the words of one sentence.
    pub fn parse(&self, mut words: Vec<Word>) -> Tree {
        if self.alone {
            for word in &mut words {
                word.ruled = None;
            }
        }
        let mut state = State::new(&words);
        while !state.done() {
            let mut sums = [0; MOVES];
            move_features(&state, |feature| self.moves.add(feature, &mut sums));
            let step = Move::ALL[best(&sums, |number| state.allows(Move::ALL[number]))];
            let label = match state.arc(step) {
                Some((head, dependent)) if head < words.len() => {
                    let mut sums = [0; LABELS];
                    label_features(&state, head, dependent, |feature| self.labels.add(feature, &mut sums));
                    Label::ALL[best(&sums, |number| number != Label::Root as usize)]
                }
                _ => Label::Root,
            };
            state.take(step, label);
        }
        state.tree
    }
}

#[cfg(test)]
mod tests;
