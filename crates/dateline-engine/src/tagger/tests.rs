//! The weights file: what is refused; and what the tagger says of sentences.

use dateline_text::tokenize;

use super::{MAGIC, TagWord, Tagger};
use crate::tags::{Tag, Upos};

const ENGLISH: &[u8] = include_bytes!("../../../../lexicons/en/tagger.bin");
const INDONESIAN: &[u8] = include_bytes!("../../../../lexicons/id/tagger.bin");

fn tags(weights: &[u8], text: &str) -> Vec<Tag> {
    let tagger = Tagger::open(weights).expect("shipped weights open");
    let words: Vec<TagWord<'_>> = tokenize(text).into_iter().map(|token| TagWord::new(token, text)).collect();
    let mut out = vec![Tag::default(); 3];
    tagger.tag(&words, &mut out);
    assert_eq!(out.len(), words.len(), "one tag for each word");
    out
}

/// Checks the words written as `word/TAG`; the others may have any tag.
#[track_caller]
fn check(weights: &[u8], sentence: &str) {
    let pairs: Vec<(&str, Option<Tag>)> = sentence
        .split(' ')
        .map(|pair| pair.rsplit_once('/').map_or((pair, None), |(word, tag)| (word, Some(Tag::parse(tag).expect(tag)))))
        .collect();
    let text: Vec<&str> = pairs.iter().map(|pair| pair.0).collect();
    let found = tags(weights, &text.join(" "));
    assert_eq!(found.len(), pairs.len(), "{sentence}: one token for each word");
    for ((word, wanted), found) in pairs.iter().zip(found) {
        assert_eq!(wanted.unwrap_or(found), found, "{word} in: {sentence}");
    }
}

#[test]
fn english_news() {
    for sentence in [
        "Israeli/ADJ strikes/NOUN killed/VERB:VBD 14/NUM people/NOUN in/ADP southern/ADJ Lebanon/PROPN ./PUNCT",
        "Workers vowed/VERB:VBD to/PART strike/VERB:VB next week unless/SCONJ wages rise/VERB:VBP .",
        "Iran/PROPN slams/VERB:VBZ EU/PROPN sanctions/NOUN",
        "Protesters/NOUN clashed/VERB:VBD with/ADP police/NOUN outside parliament/NOUN .",
        "He was/AUX arrested/VERB:VBN by/ADP police/NOUN on Monday/PROPN .",
        "The visit/NOUN was/AUX called/VERB:VBN off .",
        "Israel/PROPN Launches/VERB:VBZ Strikes/NOUN On Gaza/PROPN",
    ] {
        check(ENGLISH, sentence);
    }
}

#[test]
fn indonesian_news() {
    for sentence in [
        "Polisi/NOUN menangkap/VERB 12/NUM pengunjuk/NOUN rasa/NOUN di/ADP Jakarta/PROPN ./PUNCT",
        "Rusia/PROPN tuduh/VERB Ukraina/PROPN serang/VERB kilang/NOUN minyak/NOUN",
        "Iran/PROPN tidak/PART akan/AUX mundur/VERB ,/PUNCT kata/VERB juru/NOUN bicara/NOUN itu/DET .",
        "Tersangka/NOUN ditahan/VERB karena korupsi/NOUN .",
    ] {
        check(INDONESIAN, sentence);
    }
}

#[test]
fn kinds_need_no_model() {
    let found = tags(ENGLISH, "$5 , 10% ; example.org");
    let classes: Vec<Upos> = found.iter().map(|tag| tag.upos).collect();
    assert_eq!(classes, [Upos::Sym, Upos::Num, Upos::Punct, Upos::Num, Upos::Sym, Upos::Punct, Upos::X]);
    assert!(tags(ENGLISH, "").is_empty());
}

#[test]
fn odd_words_do_no_harm() {
    for text in ["’", "é", "日本", "\u{1F600}", "a’s", "İ", "ß ü 𝒳"] {
        tags(ENGLISH, text);
        tags(INDONESIAN, text);
    }
}

#[test]
fn refuses_what_is_no_weights_file() {
    assert!(Tagger::open(b"").is_none());
    assert!(Tagger::open(&MAGIC).is_none());
    let mut bytes = MAGIC.to_vec();
    bytes.extend([0xff; 64]);
    assert!(Tagger::open(&bytes).is_none());
    for cut in [9, 24, 100, 5000, ENGLISH.len() - 1] {
        assert!(Tagger::open(ENGLISH.get(..cut).unwrap_or_default()).is_none(), "cut at {cut}");
    }
}
