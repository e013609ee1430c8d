//! The engine that the flags of a command ask for, and the languages it is asked in.

use std::path::{Path, PathBuf};

use dateline::{Builder, Engine, Error};

use crate::console;

/// What users put on top of the built-in words and names.
#[derive(Debug, clap::Args)]
pub(crate) struct Own {
    /// Folder of lexicon files that add to or override the built-in ones
    #[arg(long, value_name = "DIR")]
    lexicon: Option<PathBuf>,
    /// List of persons and organisations to know: .lex, .csv, Popolo .json, FollowTheMoney .jsonl, PETRARCH .actors.txt
    /// and .agents.txt; may be given several times
    #[arg(long, value_name = "FILE")]
    actors: Vec<PathBuf>,
    /// Use the good rows of lists of actors and warn of the bad ones, where they would stop the run
    #[arg(long)]
    lenient: bool,
}

impl Own {
    /// A builder with the lexicon folder and the lists; tells what was left out of these.
    pub(super) fn builder(&self) -> Result<Builder, Error> {
        let mut builder = builder(self.lexicon.as_deref())?;
        for file in &self.actors {
            builder = if self.lenient { builder.lenient_actors(file)? } else { builder.actors(file)? };
        }
        builder.list_problems().iter().for_each(console::warning);
        Ok(builder)
    }
}

/// A builder with the lexicon folder (`--lexicon`) of the command line.
pub(super) fn builder(lexicon: Option<&Path>) -> Result<Builder, Error> {
    let builder = Engine::builder();
    match lexicon {
        Some(dir) => builder.lexicon_dir(dir),
        None => Ok(builder),
    }
}

/// The language of `--lang`, or every language that names are known in.
pub(super) fn name_languages(lang: Option<&str>, engine: &Engine) -> Result<Vec<String>, Error> {
    match lang {
        Some(lang) => Ok(vec![one_of(lang, engine.name_languages())?]),
        None => Ok(engine.name_languages().to_vec()),
    }
}

/// A language that can be coded; an experiment counts when it is named.
pub(super) fn known_language(lang: &str, engine: &Engine) -> Result<String, Error> {
    let code = lang.to_ascii_lowercase();
    if engine.experimental_languages().contains(&code) { Ok(code) } else { one_of(lang, engine.languages()) }
}

/// The languages that inputs may say they are in: those that can be coded, and the one that was asked for.
pub(super) fn languages(asked: Option<&String>, engine: &Engine) -> Vec<String> {
    let mut languages = engine.languages().to_vec();
    languages.extend(asked.filter(|lang| !engine.languages().contains(lang)).cloned());
    languages
}

fn one_of(lang: &str, known: &[String]) -> Result<String, Error> {
    let code = lang.to_ascii_lowercase();
    if known.contains(&code) { Ok(code) } else { Err(Error::unknown_language("--lang", lang, known)) }
}
