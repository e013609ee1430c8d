//! `cargo xtask train-parser LANG --treebank FILE… [--bits MOVES,LABELS] [--alone] [--all] --out FILE`
//!
//! Trains the weights of the dependency parser from treebanks (CoNLL-U) over the rows the engine makes of their sentences,
//! and prints on a tenth held out how many elements get their head (UAS) and their head and label (LAS), punctuation aside.
//! The parser sees how the rules read a sentence, unless it is to stand `--alone`. `--all` trains on the held-out sentences
//! too once they have been scored. The weights are for `cargo xtask compare-parser`; they carry the licence of the
//! treebanks and stay out of the repository.

mod model;
mod treebank;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use dateline::Engine;
use dateline_engine::parser::{Label, Parser};

use crate::report;
use treebank::Sentence;

const USAGE: &str = "train-parser LANG --treebank FILE… [--bits MOVES,LABELS] [--alone] [--all] --out FILE";

#[derive(Default)]
struct Options {
    lang: String,
    treebanks: Vec<PathBuf>,
    bits: [u8; 2],
    alone: bool,
    all: bool,
    out: PathBuf,
}

impl Options {
    fn parse(args: &[String]) -> Result<Self, Box<dyn Error>> {
        let (lang, rest) = args.split_first().ok_or(USAGE)?;
        let mut options = Self { lang: lang.clone(), bits: [18, 14], ..Self::default() };
        let mut rest = rest.iter();
        while let Some(arg) = rest.next() {
            let mut value = || rest.next().ok_or_else(|| format!("{arg} needs a value"));
            match arg.as_str() {
                "--treebank" => options.treebanks.push(value()?.into()),
                "--out" => options.out = value()?.into(),
                "--all" => options.all = true,
                "--alone" => options.alone = true,
                "--bits" => {
                    let (moves, labels) = value()?.split_once(',').ok_or("--bits takes two numbers")?;
                    options.bits = [moves.parse()?, labels.parse()?];
                }
                file if !file.starts_with('-') => options.treebanks.push(file.into()),
                _ => return Err(format!("unknown option {arg}; {USAGE}").into()),
            }
        }
        if options.treebanks.is_empty() || options.out.as_os_str().is_empty() {
            return Err(USAGE.into());
        }
        if options.bits.iter().any(|bits| !(8..=22).contains(bits)) {
            return Err("--bits takes numbers from 8 to 22".into());
        }
        Ok(options)
    }
}

/// Runs the task.
pub(crate) fn run(args: &[String]) -> Result<(), Box<dyn Error>> {
    let options = Options::parse(args)?;
    let engine = Engine::builder().threads(1).build()?;
    let (mut train, mut held) = (Vec::new(), Vec::new());
    for file in &options.treebanks {
        let mut sentences = treebank::read(&engine, &options.lang, &fs::read_to_string(file)?);
        if options.alone {
            for word in sentences.iter_mut().flat_map(|sentence| &mut sentence.words) {
                word.ruled = None;
            }
        }
        report(&format!("{}: {} sentences", file.display(), sentences.len()));
        for (at, sentence) in sentences.into_iter().enumerate() {
            if at % 10 == 4 { held.push(sentence) } else { train.push(sentence) }
        }
    }
    let mut bytes = model::train(&train, options.bits, options.alone);
    score(&bytes, &held)?;
    if options.all {
        train.append(&mut held);
        bytes = model::train(&train, options.bits, options.alone);
    }
    fs::write(&options.out, &bytes)?;
    report(&format!("{}: {} bytes", options.out.display(), bytes.len()));
    Ok(())
}

/// Right of found, right of gold.
#[derive(Copy, Clone, Default)]
struct Count {
    right: u32,
    found: u32,
    gold: u32,
}

/// The relations that senses live on.
const CORE: [(&str, &[Label]); 3] = [
    ("subject", &[Label::Subject, Label::Passive]),
    ("object", &[Label::Object, Label::Indirect]),
    ("oblique", &[Label::Oblique, Label::Agent]),
];

fn score(bytes: &[u8], sentences: &[Sentence]) -> Result<(), Box<dyn Error>> {
    let parser = Parser::open(bytes).ok_or("the trained file does not open")?;
    let (mut attached, mut labelled) = (Count::default(), Count::default());
    let mut core = [Count::default(); CORE.len()];
    for Sentence { words, tree } in sentences {
        let found = parser.parse(words.clone());
        for at in (0..words.len()).filter(|at| !words[*at].punct) {
            let head = found.heads[at] == tree.heads[at];
            attached.gold += 1;
            attached.right += u32::from(head);
            labelled.right += u32::from(head && found.labels[at] == tree.labels[at]);
            for (count, (_, kinds)) in core.iter_mut().zip(CORE) {
                let (gold, found) = (kinds.contains(&tree.labels[at]), kinds.contains(&found.labels[at]));
                count.gold += u32::from(gold);
                count.found += u32::from(found);
                count.right += u32::from(head && gold && found);
            }
        }
    }
    let share = |part: u32, all: u32| f64::from(part) * 100.0 / f64::from(all.max(1));
    let of = attached.gold;
    report(&format!(
        "held out: {of} words, UAS {:.1} %, LAS {:.1} %",
        share(attached.right, of),
        share(labelled.right, of)
    ));
    for ((name, _), Count { right, found, gold }) in CORE.into_iter().zip(core) {
        report(&format!("  {name}: precision {:.1} %, recall {:.1} %", share(right, found), share(right, gold)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline::Input;
    use dateline_engine::parser::Guide;

    const OWN: &str = "\
# text = Kuwait deported Egyptian workers.
1\tKuwait\t_\tPROPN\t_\t_\t2\tnsubj\t_\t_
2\tdeported\t_\tVERB\t_\t_\t0\troot\t_\t_
3\tEgyptian\t_\tADJ\t_\t_\t4\tamod\t_\t_
4\tworkers\t_\tNOUN\t_\t_\t2\tobj\t_\t_
5\t.\t_\tPUNCT\t_\t_\t2\tpunct\t_\t_

# text = The minister slept.
1\tThe\t_\tDET\t_\t_\t2\tdet\t_\t_
2\tminister\t_\tNOUN\t_\t_\t3\tnsubj\t_\t_
3\tslept\t_\tVERB\t_\t_\t0\troot\t_\t_
4\t.\t_\tPUNCT\t_\t_\t3\tpunct\t_\t_
";

    #[test]
    fn a_trained_parser_guides_the_clause_layer() {
        let engine = Engine::builder().threads(1).build().expect("the embedded lexicon opens");
        let sentences = treebank::read(&engine, "en", OWN);
        let bytes = model::train(&sentences, [10, 8], false);
        assert_eq!(bytes, model::train(&sentences, [10, 8], false), "training gives the same bytes each time");
        let parser = Parser::open(&bytes).expect("the trained file opens");
        for sentence in &sentences {
            assert_eq!(parser.parse(sentence.words.clone()), sentence.tree);
        }
        for guide in [Guide::Parser, Guide::Arguments, Guide::Mix] {
            let engine = Engine::builder().threads(1).guided(bytes.clone(), guide).build().expect("the lexicon opens");
            let text = "Qatar deported Syrian workers.".to_owned();
            let document = engine.analyze(&Input { text, lang: Some("en".to_owned()), ..Input::default() });
            let countries: Vec<_> = document
                .events
                .iter()
                .flat_map(|event| event.source.iter().chain(&event.target))
                .map(|actor| actor.country.as_deref())
                .collect();
            assert_eq!(countries, [Some("QAT"), Some("SYR")], "{guide:?}");
        }
    }
}
