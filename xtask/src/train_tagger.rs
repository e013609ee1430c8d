//! `cargo xtask train-tagger --lang en|id --data DIR [--nlp-id FILE] [--all] --out FILE`
//!
//! Trains the tagger's weights from treebanks (CoNLL-U) and the project's own tagged sentences, and prints the accuracy
//! on sentences held out. `--nlp-id` names the `dataset_postag.txt` of the Python package `nlp-id`. `--all` trains on the
//! held-out sentences too once they have been scored, which is how shipped weights are made. `--fold N` holds out
//! another tenth. `--silver FILE` adds sentences tagged by another program, in the form of the project's own.
//! `--show FILE` prints the tags of the sentences of a text file, one a line, instead of writing weights.

mod corpus;
mod model;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use dateline_engine::tagger::{TagWord, Tagger};
use dateline_engine::tags::Tag;
use dateline_text::tokenize;

use crate::report;
use corpus::{Known, Lang, Sentence};

type Fail = Box<dyn Error>;

struct Options {
    lang: Lang,
    data: PathBuf,
    nlp_id: Option<PathBuf>,
    silver: Option<PathBuf>,
    own: PathBuf,
    examples: PathBuf,
    words: PathBuf,
    fold: usize,
    out: PathBuf,
    all: bool,
    show: Option<PathBuf>,
}

impl Options {
    fn parse(args: &[String]) -> Result<Self, Fail> {
        let mut values = BTreeMap::new();
        let mut all = false;
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--all" => all = true,
                name => {
                    let value = args.next().ok_or_else(|| format!("{name} needs a value"))?;
                    values.insert(name.to_owned(), value.clone());
                }
            }
        }
        let mut take = |name: &str| values.remove(name);
        let lang = match take("--lang").as_deref() {
            Some("en") => Lang::English,
            Some("id") => Lang::Indonesian,
            _ => return Err("--lang must be en or id".into()),
        };
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let shipped = |kind: &str| data.join(format!("tagger-{}{kind}.txt", lang.code()));
        let options = Self {
            lang,
            data: take("--data").ok_or("--data is missing")?.into(),
            nlp_id: take("--nlp-id").map(Into::into),
            silver: take("--silver").map(Into::into),
            own: take("--own").map_or_else(|| shipped(""), Into::into),
            words: shipped("-words"),
            examples: take("--examples").map_or_else(|| shipped("-examples"), Into::into),
            fold: take("--fold").map_or(Ok(4), |fold| fold.parse())?,
            out: take("--out").ok_or("--out is missing")?.into(),
            all,
            show: take("--show").map(Into::into),
        };
        match values.keys().next() {
            Some(name) => Err(format!("unknown option {name}").into()),
            None => Ok(options),
        }
    }
}

/// Runs the task.
pub(crate) fn run(args: &[String]) -> Result<(), Fail> {
    let options = Options::parse(args)?;
    let (mut train, mut held) = (Vec::new(), Vec::new());
    for file in options.lang.treebanks() {
        let sentences = corpus::conllu(&fs::read_to_string(options.data.join(file))?, options.lang);
        report(&format!("{file}: {} sentences", sentences.len()));
        corpus::split(sentences, options.fold, &mut train, &mut held);
    }
    let own = corpus::own(&fs::read_to_string(&options.own).unwrap_or_default(), options.lang)?;
    let examples = corpus::own(&fs::read_to_string(&options.examples).unwrap_or_default(), options.lang)?;
    report(&format!("own: {} sentences, examples: {}", own.len(), examples.len()));
    let (mut own_train, mut own_held) = (Vec::new(), Vec::new());
    corpus::split(own, options.fold, &mut own_train, &mut own_held);
    let extra = match &options.nlp_id {
        Some(file) => corpus::nlp_id(&fs::read_to_string(file)?),
        None => Vec::new(),
    };

    let silver = match &options.silver {
        Some(file) => corpus::own(&fs::read_to_string(file)?, options.lang)?,
        None => Vec::new(),
    };
    report(&format!("silver: {} sentences", silver.len()));
    let words = fs::read_to_string(&options.words).unwrap_or_default();
    let mut learnt = prepare(&train, &own_train, &examples, &extra, &words)?;
    learnt.extend_from_slice(&silver);
    learnt.extend(silver.iter().step_by(12).map(corpus::title_case));
    let bytes = model::train(&learnt);
    let tagger = Tagger::open(&bytes).ok_or("the trained file does not open")?;
    score("treebanks", &tagger, &held);
    score("own", &tagger, &own_held);
    let titles: Vec<_> = own_held.iter().map(corpus::title_case).collect();
    score("own, as headlines", &tagger, &titles);
    if let Some(file) = &options.show {
        for line in fs::read_to_string(file)?.lines() {
            report(&show(&tagger, line));
        }
        return Ok(());
    }

    let bytes = if options.all {
        train.append(&mut held);
        own_train.append(&mut own_held);
        let mut learnt = prepare(&train, &own_train, &examples, &extra, &words)?;
        learnt.extend_from_slice(&silver);
        learnt.extend(silver.iter().step_by(12).map(corpus::title_case));
        model::train(&learnt)
    } else {
        bytes
    };
    fs::write(&options.out, &bytes)?;
    report(&format!("{}: {} bytes", options.out.display(), bytes.len()));
    Ok(())
}

/// The sentences to learn from, each as often as it counts, with copies in other cases.
fn prepare(
    treebanks: &[Sentence],
    own: &[Sentence],
    examples: &[Sentence],
    extra: &[Sentence],
    words: &str,
) -> Result<Vec<Sentence>, Fail> {
    let mut out = Vec::new();
    if extra.is_empty() {
        out.extend_from_slice(treebanks);
    } else {
        let first = model::train(&[treebanks, own, examples].concat());
        let tagger = Tagger::open(&first).ok_or("the first model does not open")?;
        let known = Known::new(words, &[treebanks, own].concat())?;
        out.extend(extra.iter().map(|sentence| corpus::reconcile(sentence, &tags_of(&tagger, sentence), &known)));
        for _ in 0..3 {
            out.extend_from_slice(treebanks);
        }
    }
    for _ in 0..4 {
        out.extend_from_slice(own);
    }
    out.extend_from_slice(examples);
    let copies: Vec<Sentence> = treebanks
        .iter()
        .enumerate()
        .filter_map(|(at, sentence)| match at % 10 {
            0 | 5 => Some(corpus::title_case(sentence)),
            3 => Some(corpus::small_start(sentence)),
            7 if at % 40 == 7 => Some(corpus::upper_case(sentence)),
            _ => None,
        })
        .collect();
    out.extend(copies);
    out.extend(own.iter().chain(examples).map(corpus::title_case));
    out.extend(own.iter().chain(examples).step_by(10).map(corpus::upper_case));
    Ok(out)
}

fn tags_of(tagger: &Tagger<'_>, sentence: &Sentence) -> Vec<Tag> {
    let words: Vec<TagWord<'_>> = sentence.words.iter().map(corpus::Item::word).collect();
    let mut out = Vec::new();
    tagger.tag(&words, &mut out);
    out
}

/// Reports how many words get their tag, how many their class, and the commonest confusions.
fn score(name: &str, tagger: &Tagger<'_>, sentences: &[Sentence]) {
    let (mut words, mut right, mut class, mut unpunct) = (0_u32, 0_u32, 0_u32, 0_u32);
    let mut wrong: BTreeMap<String, (u32, Vec<&str>)> = BTreeMap::new();
    for sentence in sentences {
        for (item, tag) in sentence.words.iter().zip(tags_of(tagger, sentence)) {
            let gold = Tag::parse(item.tag).unwrap_or_default();
            words += 1;
            unpunct += u32::from(item.tag != "PUNCT");
            right += u32::from(tag == gold);
            class += u32::from(tag.upos == gold.upos);
            if tag != gold {
                let entry = wrong.entry(format!("{} as {:?}/{:?}", item.tag, tag.upos, tag.form)).or_default();
                entry.0 += 1;
                entry.1.push(&item.text);
            }
        }
    }
    let share = |part: u32, all: u32| f64::from(part) * 100.0 / f64::from(all.max(1));
    report(&format!(
        "{name}: {words} words, tag {:.2} %, class {:.2} %, tag without punctuation {:.2} %",
        share(right, words),
        share(class, words),
        share((right + unpunct).saturating_sub(words), unpunct),
    ));
    let mut wrong: Vec<_> = wrong.into_iter().collect();
    wrong.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (what, (count, examples)) in wrong.iter().take(12) {
        report(&format!("  {count:4} {what}: {}", examples.iter().take(10).copied().collect::<Vec<_>>().join(" ")));
    }
}

fn show(tagger: &Tagger<'_>, line: &str) -> String {
    let words: Vec<TagWord<'_>> = tokenize(line).into_iter().map(|token| TagWord::new(token, line)).collect();
    let mut tags = Vec::new();
    tagger.tag(&words, &mut tags);
    let shown: Vec<String> =
        words.iter().zip(&tags).map(|(word, tag)| format!("{}/{}", word.text, corpus::name_of(*tag))).collect();
    shown.join(" ")
}
