//! The engine that the flags of a command ask for, and the languages it is asked in.

use std::path::Path;

use dateline::{Builder, Engine, Error};

/// A builder with the lexicon folder (`--lexicon`) and the actors file (`--actors`) of the command line.
pub(super) fn builder(lexicon: Option<&Path>, actors: Option<&Path>) -> Result<Builder, Error> {
    let mut builder = Engine::builder();
    if let Some(dir) = lexicon {
        builder = builder.lexicon_dir(dir)?;
    }
    if let Some(file) = actors {
        builder = builder.actors(file)?;
    }
    Ok(builder)
}

/// The language of `--lang`, or every language that names are known in.
pub(super) fn name_languages(lang: Option<&str>, engine: &Engine) -> Result<Vec<String>, Error> {
    match lang {
        Some(lang) => Ok(vec![one_of(lang, engine.name_languages())?]),
        None => Ok(engine.name_languages().to_vec()),
    }
}

/// A language that can be coded.
pub(super) fn known_language(lang: &str, engine: &Engine) -> Result<String, Error> {
    one_of(lang, engine.languages())
}

fn one_of(lang: &str, known: &[String]) -> Result<String, Error> {
    let code = lang.to_ascii_lowercase();
    if known.contains(&code) { Ok(code) } else { Err(Error::unknown_language("--lang", lang, known)) }
}
