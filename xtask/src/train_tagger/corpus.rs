//! Tagged sentences, cut into the tokens the engine will see.

use std::collections::{BTreeMap, BTreeSet};

use dateline_engine::tagger::TagWord;
use dateline_engine::tags::{Tag, Upos, VerbForm};
use dateline_text::{Flags, TokenKind, hash_word, tokenize};

/// The language trained.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lang {
    English,
    Indonesian,
}

impl Lang {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Indonesian => "id",
        }
    }

    pub(crate) const fn treebanks(self) -> &'static [&'static str] {
        match self {
            Self::English => &["en_gum-part.conllu"],
            Self::Indonesian => &["id_gsd-dev.conllu", "id_csui-train.conllu"],
        }
    }
}

/// Every tag that can be learnt; `VERB:VBZ` is learnt apart from `VERB:VBP` and read as the same form.
pub(crate) const TAGS: [&str; 23] = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X", "VERB:VB", "VERB:VBD", "VERB:VBG", "VERB:VBN", "VERB:VBP", "VERB:VBZ",
];

fn known(tag: &str) -> Option<&'static str> {
    TAGS.into_iter().find(|&known| known == tag)
}

/// The name of a tag.
pub(crate) fn name_of(tag: Tag) -> &'static str {
    if tag.upos == Upos::Verb && tag.form == VerbForm::Pres {
        return "VERB:VBP";
    }
    TAGS.into_iter().find(|name| Tag::parse(name) == Some(tag)).unwrap_or("X")
}

/// A token and its tag.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) text: String,
    pub(crate) tag: &'static str,
    hash: u64,
    flags: Flags,
    pub(crate) kind: TokenKind,
}

impl Item {
    pub(crate) fn word(&self) -> TagWord<'_> {
        TagWord { text: &self.text, hash: self.hash, flags: self.flags, kind: self.kind }
    }
}

/// A tagged sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sentence {
    pub(crate) words: Vec<Item>,
}

impl Sentence {
    /// Cuts `text` into tokens and gives each the tag of the unit it lies in or, for a token over several units, the
    /// tag of the one that heads it.
    fn align(text: &str, units: &[Unit], lang: Lang) -> Self {
        let words = tokenize(text).into_iter().map(|token| {
            let (start, end) = (token.span.start as usize, token.span.end as usize);
            let mut over = units.iter().filter(|unit| unit.start < end && unit.end > start);
            let mut tag = match lang {
                Lang::English => over.rfind(|unit| unit.tag != "PUNCT"),
                Lang::Indonesian => over.find(|unit| unit.tag != "PUNCT"),
            }
            .map_or("PUNCT", |unit| unit.tag);
            let text = token.text(text);
            tag = by_kind(token.kind, text).unwrap_or(tag);
            if token.kind == TokenKind::Word && tag == "PUNCT" {
                tag = "X";
            }
            Item { hash: hash_word(text), flags: token.flags, kind: token.kind, text: text.to_owned(), tag }
        });
        Self { words: words.collect() }
    }

    /// The same tags over other words.
    fn respell(&self, spell: impl Fn(usize, &Item) -> String) -> Self {
        let words = self.words.iter().enumerate().map(|(at, item)| {
            let text = spell(at, item);
            let flags = tokenize(&text).first().map_or(item.flags, |token| token.flags);
            Item { hash: hash_word(&text), flags, text, kind: item.kind, tag: item.tag }
        });
        Self { words: words.collect() }
    }
}

/// The tag the tagger gives for the kind alone.
fn by_kind(kind: TokenKind, text: &str) -> Option<&'static str> {
    match kind {
        TokenKind::Punct => Some("PUNCT"),
        TokenKind::Number if text.bytes().all(|byte| !byte.is_ascii_alphabetic()) => Some("NUM"),
        TokenKind::Symbol if text != "&" => Some("SYM"),
        TokenKind::Url => Some("X"),
        _ => None,
    }
}

/// A tagged stretch of text.
struct Unit {
    start: usize,
    end: usize,
    tag: &'static str,
}

/// Reads a treebank.
pub(crate) fn conllu(file: &str, lang: Lang) -> Vec<Sentence> {
    file.split("\n\n").filter_map(|block| treebank_sentence(block, lang)).collect()
}

fn treebank_sentence(block: &str, lang: Lang) -> Option<Sentence> {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = "))?;
    let rows: Vec<Vec<&str>> =
        block.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    let mut units: Vec<Unit> = Vec::new();
    let (mut at, mut skip_to) = (0, 0);
    for (row_at, row) in rows.iter().enumerate() {
        let [id, form, _, upos, xpos, ..] = row.as_slice() else { continue };
        if let Some((from, to)) = id.split_once('-') {
            let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
            let parts = rows.get(row_at + 1..row_at + 2 + to - from)?;
            let joined: String = parts.iter().filter_map(|part| part.get(1).copied()).collect();
            if lang == Lang::English && joined == *form {
                continue;
            }
            let first = parts.first()?;
            units.push(unit(text, &mut at, form, tag_of(first.get(3)?, first.get(4)?, first.get(1)?, lang)?)?);
            skip_to = to;
        } else if !id.contains('.') && id.parse::<usize>().ok()? > skip_to {
            units.push(unit(text, &mut at, form, tag_of(upos, xpos, form, lang)?)?);
        }
    }
    Some(Sentence::align(text, &units, lang))
}

fn unit(text: &str, at: &mut usize, form: &str, tag: &'static str) -> Option<Unit> {
    let start = *at + text.get(*at..)?.find(form)?;
    *at = start + form.len();
    Some(Unit { start, end: *at, tag })
}

/// The tag to learn from a treebank's two.
fn tag_of(upos: &str, xpos: &str, form: &str, lang: Lang) -> Option<&'static str> {
    match (lang, upos, xpos) {
        (Lang::English, _, "NNP" | "NNPS") => Some("PROPN"),
        (Lang::English, "VERB", "VB" | "VBD" | "VBG" | "VBN" | "VBP" | "VBZ") => known(&format!("VERB:{xpos}")),
        (Lang::English, "VERB", _) => Some("VERB:VB"),
        // Titles and organisation words are nouns in one Indonesian treebank and names in the other: written with a
        // capital they are names for the engine.
        (Lang::Indonesian, "NOUN" | "PROPN", _) if form.chars().next().is_some_and(char::is_lowercase) => Some("NOUN"),
        _ => known(upos),
    }
}

/// Reads the project's own sentences: `word/TAG` divided by blanks, one sentence a line; `#` starts a comment.
pub(crate) fn own(file: &str, lang: Lang) -> Result<Vec<Sentence>, String> {
    let mut out = Vec::new();
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        let (mut text, mut units) = (String::new(), Vec::new());
        for pair in line.split_whitespace() {
            let (word, tag) = pair.rsplit_once('/').ok_or_else(|| format!("no tag on {pair:?} in: {line}"))?;
            let tag = known(tag).ok_or_else(|| format!("unknown tag on {pair:?} in: {line}"))?;
            let clitic = lang == Lang::English
                && (matches!(word, "'s" | "’s" | "n't" | "'re" | "'ve" | "'ll" | "'d" | "'m") || word == "'");
            if !text.is_empty() && !clitic {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(word);
            units.push(Unit { start, end: text.len(), tag });
        }
        out.push(Sentence::align(&text, &units, lang));
    }
    Ok(out)
}

/// Reads the tagged sentences of the `nlp-id` package: a word and its tag a line, `nya` on its own line.
pub(crate) fn nlp_id(file: &str) -> Vec<Sentence> {
    let mut out = Vec::new();
    for block in file.split("\n\n") {
        let (mut text, mut units) = (String::new(), Vec::<Unit>::new());
        for (word, tag) in block.lines().filter_map(|line| line.trim_end().rsplit_once('\t')) {
            let tag = match tag {
                "NN" => "NOUN",
                "NNP" => "PROPN",
                "VB" | "vb" => "VERB",
                "IN" => "ADP",
                "PR" => "PRON",
                "ADV" => "ADV",
                "JJ" => "ADJ",
                "SC" => "SCONJ",
                "DT" => "DET",
                "NUM" => "NUM",
                "CC" => "CCONJ",
                "SYM" => "PUNCT",
                "NEG" | "RP" => "PART",
                "UH" => "INTJ",
                _ => "X",
            };
            if word == "nya" && units.last().is_some_and(|unit| unit.tag != "PUNCT") {
                text.push_str(word);
                if let Some(unit) = units.last_mut() {
                    unit.end = text.len();
                }
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(word);
            units.push(Unit { start, end: text.len(), tag });
        }
        if units.len() > 2 {
            out.push(Sentence::align(&text, &units, Lang::Indonesian));
        }
    }
    out
}

/// What is known of words apart from sentences.
pub(crate) struct Known {
    /// Classes from the project's list of words.
    list: BTreeMap<u64, &'static str>,
    /// Words that are nouns in small letters only.
    small: BTreeSet<u64>,
    /// How often the treebanks give a word each tag.
    counts: BTreeMap<u64, BTreeMap<&'static str, u32>>,
}

impl Known {
    /// Reads the list of words, a class and its words a line, and counts the tags in `treebanks`.
    pub(crate) fn new(list: &str, treebanks: &[Sentence]) -> Result<Self, String> {
        let mut out = Self { list: BTreeMap::new(), small: BTreeSet::new(), counts: counts(treebanks) };
        for line in list.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split_whitespace();
            let Some(class) = words.next() else { continue };
            if class == "noun" {
                out.small.extend(words.map(hash_word));
                continue;
            }
            let class = known(class).ok_or_else(|| format!("unknown class {class}"))?;
            for word in words {
                out.list.entry(hash_word(word)).or_insert(class);
            }
        }
        Ok(out)
    }

    /// Whether the treebanks mostly use the word as a function word.
    fn is_function(&self, hash: u64) -> bool {
        let Some(tags) = self.counts.get(&hash) else { return false };
        let all: u32 = tags.values().sum();
        let content: u32 = tags.iter().filter(|(tag, _)| is_content(tag)).map(|(_, count)| count).sum();
        all >= 2 && content * 2 < all
    }
}

fn is_content(tag: &str) -> bool {
    matches!(tag, "NOUN" | "PROPN" | "VERB" | "ADJ" | "X")
}

/// Mends the tags of a machine-tagged sentence: takes the treebanks' view, given by a model of them, on function words
/// and the project's list on the words it holds.
pub(crate) fn reconcile(sentence: &Sentence, treebank: &[Tag], known: &Known) -> Sentence {
    let mut first = true;
    let words = sentence.words.iter().zip(treebank).map(|(item, &tag)| {
        let mut item = item.clone();
        let small = item.text.chars().next().is_some_and(char::is_lowercase);
        let starts = first;
        first &= item.kind != TokenKind::Word;
        if item.kind != TokenKind::Word {
            return item;
        }
        if let Some(&class) = known.list.get(&item.hash)
            && (small || starts || class == "PROPN")
        {
            item.tag = class;
        }
        if small && known.small.contains(&item.hash) {
            item.tag = "NOUN";
        }
        let seen = known.counts.contains_key(&item.hash);
        if known.is_function(item.hash) || (seen && !is_content(item.tag)) {
            item.tag = name_of(tag);
        }
        if item.tag == "PROPN" && small {
            item.tag = "NOUN";
        }
        item
    });
    Sentence { words: words.collect() }
}

/// Holds out a tenth of the sentences, number `fold` of each ten.
pub(crate) fn split(sentences: Vec<Sentence>, fold: usize, train: &mut Vec<Sentence>, held: &mut Vec<Sentence>) {
    for (at, sentence) in sentences.into_iter().enumerate() {
        if at % 10 == fold { held.push(sentence) } else { train.push(sentence) }
    }
}

/// The sentence as a headline: capitals on all but short function words, no stop at the end.
pub(crate) fn title_case(sentence: &Sentence) -> Sentence {
    let mut out = sentence.respell(|at, item| {
        let small = matches!(item.tag, "ADP" | "CCONJ" | "DET" | "PART" | "SCONJ") && item.text.len() < 5;
        if item.kind != TokenKind::Word || (small && at > 0) || item.text.starts_with(['\'', '’']) || item.text == "n't"
        {
            item.text.clone()
        } else {
            capitalize(&item.text)
        }
    });
    if out.words.last().is_some_and(|item| item.text == ".") {
        out.words.pop();
    }
    out
}

/// The sentence all in capitals.
pub(crate) fn upper_case(sentence: &Sentence) -> Sentence {
    sentence.respell(|_, item| item.text.to_uppercase())
}

/// The sentence with a small first letter, unless that is a name's.
pub(crate) fn small_start(sentence: &Sentence) -> Sentence {
    sentence
        .respell(|at, item| if at == 0 && item.tag != "PROPN" { item.text.to_lowercase() } else { item.text.clone() })
}

fn capitalize(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// How often each folded word has each tag.
pub(crate) fn counts(sentences: &[Sentence]) -> BTreeMap<u64, BTreeMap<&'static str, u32>> {
    let mut out: BTreeMap<u64, BTreeMap<&'static str, u32>> = BTreeMap::new();
    for item in sentences.iter().flat_map(|sentence| &sentence.words) {
        if item.kind == TokenKind::Word {
            *out.entry(item.hash).or_default().entry(item.tag).or_default() += 1;
        }
    }
    out
}
