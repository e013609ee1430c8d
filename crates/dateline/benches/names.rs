//! Speed of looking names up: every word of the development sets begins a search for the longest known name and place.
//! `cargo bench -p dateline --bench names` prints megabytes of text a second over words that are already tokens.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::borrow::Cow;

use dateline_lexicon::Lexicon;
use dateline_lexicon::words::{EMPTY, extend};
use dateline_text::{TokenKind, hash_word, tokenize};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
static IMAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.img"));
const GOLD: [&str; 4] = ["articles-en", "articles-id", "sentences-en", "sentences-id"];

fn main() {
    let lexicon = open();
    println!("entities {}, gazetteer places {}", lexicon.entity_count(), lexicon.gazetteer_count());
    divan::main();
}

fn open() -> Lexicon {
    Lexicon::open(Cow::Borrowed(IMAGE)).expect("the image is one")
}

/// The texts of the development sets: their bytes and the hashes of their words.
fn words() -> (usize, Vec<u64>) {
    let (mut bytes, mut hashes) = (0, Vec::new());
    for name in GOLD {
        let path = format!("{ROOT}/eval/gold/{name}.jsonl");
        let rows = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        for row in rows.lines() {
            let row: serde_json::Value = serde_json::from_str(row).unwrap_or_else(|e| panic!("{path}: {e}"));
            let text = [&row["text"], &row["text"]["en"], &row["text"]["id"]].into_iter().find_map(|t| t.as_str());
            let text = text.unwrap_or_default();
            bytes += text.len();
            let words = tokenize(text).into_iter().filter(|t| t.kind == TokenKind::Word);
            hashes.extend(words.map(|t| hash_word(t.span.slice(text))));
        }
    }
    (bytes, hashes)
}

/// How many words begin a name.
fn search(words: &[u64], mut longer: impl FnMut(u64) -> Option<(bool, bool)>) -> usize {
    let begins = |from: &usize| {
        let mut hash = EMPTY;
        let mut found = false;
        for word in &words[*from..] {
            hash = extend(hash, *word);
            let Some((here, more)) = longer(hash) else { break };
            found |= here;
            if !more {
                break;
            }
        }
        found
    };
    (0..words.len()).filter(begins).count()
}

#[divan::bench]
fn actors(bencher: Bencher<'_, '_>) {
    let (lexicon, (bytes, words)) = (open(), words());
    let look_up = || search(&words, |hash| lexicon.names(hash).map(|value| (!value.here.is_empty(), value.longer)));
    assert!(look_up() > words.len() / 20, "the sets are full of names");
    bencher.counter(BytesCount::new(bytes)).bench(|| black_box(look_up()));
}

#[divan::bench]
fn places(bencher: Bencher<'_, '_>) {
    let (lexicon, (bytes, words)) = (open(), words());
    let look_up = || search(&words, |hash| Some((!lexicon.places(hash).is_empty(), false)));
    assert!(look_up() > 0, "the sets name places");
    bencher.counter(BytesCount::new(bytes)).bench(|| black_box(look_up()));
}
