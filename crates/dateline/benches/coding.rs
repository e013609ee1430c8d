//! Speed of coding: text to events, start-up, and names looked up, in both languages. `cargo bench -p dateline` prints the figures.
//!
//! Inputs are the project's own sample articles and development sentences. Every bench checks how many events come out, so that
//! a wrong answer is not timed; a changed lexicon changes the counts in `benches/expected.tsv`, which the bench then names.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::borrow::Cow;

use dateline::{Date, Engine, Input, record::Published};
use dateline_lexicon::Lexicon;
use dateline_lexicon::words::{EMPTY, extend};
use dateline_text::{TokenKind, hash_word, tokenize};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
    if let Ok(status) = std::fs::read_to_string("/proc/self/status")
        && let Some(peak) = status.lines().find(|l| l.starts_with("VmHWM"))
    {
        println!("peak memory of the bench process: {}", peak.trim_start_matches("VmHWM:").trim());
    }
}

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn read(path: &str) -> String {
    std::fs::read_to_string(format!("{ROOT}/{path}")).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The articles of a language, each as published on its own day.
fn articles(lang: &str) -> Vec<Input> {
    let names: &[(&str, &str)] = match lang {
        "id" => &[("visit-id", "2024-07-16"), ("missile-id", "2024-05-24"), ("protest-id", "2022-09-13")],
        _ => &[("arms-en", "2024-06-19"), ("sanction-en", "2024-06-12")],
    };
    names
        .iter()
        .map(|(name, day)| Input {
            id: (*name).to_owned(),
            text: read(&format!("eval/acceptance/{name}.txt")),
            lang: Some(lang.to_owned()),
            published: Date::parse(day).map(|date| Published { date, basis: "given" }),
            ..Input::default()
        })
        .collect()
}

/// The development sentences of a language as one text each.
fn sentences(lang: &str) -> Vec<Input> {
    read(&format!("eval/gold/sentences-{lang}.jsonl"))
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|row| row["text"].as_str().map(str::to_owned))
        .enumerate()
        .map(|(i, text)| Input {
            id: i.to_string(),
            text,
            lang: Some(lang.to_owned()),
            published: Date::parse("2024-06-12").map(|date| Published { date, basis: "given" }),
            ..Input::default()
        })
        .collect()
}

fn expected(what: &str, lang: &str) -> usize {
    read("benches/expected.tsv")
        .lines()
        .find_map(|line| {
            let mut cells = line.split('\t');
            (cells.next() == Some(what) && cells.next() == Some(lang)).then(|| cells.next()?.parse().ok())?
        })
        .unwrap_or_else(|| panic!("benches/expected.tsv has no row for {what} {lang}"))
}

fn run(bencher: Bencher<'_, '_>, what: &str, lang: &str, inputs: &[Input]) {
    let engine = Engine::builder().threads(1).build().expect("the embedded lexicon opens");
    let bytes: usize = inputs.iter().map(|i| i.text.len()).sum();
    let documents: Vec<_> = inputs.iter().map(|i| engine.analyze(i)).collect();
    let sentences: usize = documents.iter().map(|d| d.sentences.len()).sum();
    let events: usize = documents.iter().map(|d| d.events.len()).sum();
    assert_eq!(
        events,
        expected(what, lang),
        "{what} {lang}: the number of events changed; check it and mend benches/expected.tsv"
    );
    bencher.counter(BytesCount::new(bytes)).counter(ItemsCount::new(sentences)).bench(|| {
        for input in inputs {
            black_box(engine.analyze(black_box(input)));
        }
    });
}

#[divan::bench(args = ["id", "en"], sample_count = 20)]
fn whole_articles(bencher: Bencher<'_, '_>, lang: &str) {
    run(bencher, "articles", lang, &articles(lang));
}

#[divan::bench(args = ["id", "en"], sample_count = 20)]
fn single_sentences(bencher: Bencher<'_, '_>, lang: &str) {
    run(bencher, "sentences", lang, &sentences(lang));
}

#[divan::bench(sample_count = 50)]
fn start_up() {
    let engine = Engine::builder().threads(1).build().expect("the embedded lexicon opens");
    let input = Input { text: "x".to_owned(), lang: Some("id".to_owned()), ..Input::default() };
    black_box(engine.analyze(&input));
}

/// The built-in image, as the library embeds it.
static IMAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.img"));

/// Every word begins a search for the longest known name ("actors"), or is asked for as a place of the gazetteer ("places").
#[divan::bench(args = ["actors", "places"])]
fn names(bencher: Bencher<'_, '_>, of: &str) {
    let lexicon = Lexicon::open(Cow::Borrowed(IMAGE)).expect("the embedded lexicon opens");
    let inputs = ["en", "id"].map(|lang| [articles(lang), sentences(lang)].concat()).concat();
    let hashes = |input: &Input| -> Vec<u64> {
        let words = tokenize(&input.text).into_iter().filter(|t| t.kind == TokenKind::Word);
        words.map(|t| hash_word(t.span.slice(&input.text))).collect()
    };
    let words: Vec<u64> = inputs.iter().flat_map(hashes).collect();
    let begins = |from: &usize| {
        let (mut hash, mut found) = (EMPTY, false);
        for word in &words[*from..] {
            hash = extend(hash, *word);
            if of == "places" {
                return !lexicon.places(hash).is_empty();
            }
            let Some(value) = lexicon.names(hash) else { break };
            found |= !value.here.is_empty();
            if !value.longer {
                break;
            }
        }
        found
    };
    let look_up = || (0..words.len()).filter(begins).count();
    assert!(look_up() > words.len() / 100, "the texts are full of names");
    bencher.counter(BytesCount::new(inputs.iter().map(|i| i.text.len()).sum::<usize>())).bench(|| black_box(look_up()));
}
