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

/// The language of `--lang`, or every language of the engine.
pub(super) fn languages(lang: Option<&str>, engine: &Engine) -> Result<Vec<String>, Error> {
    match lang {
        Some(lang) => Ok(vec![known_language(lang, engine)?]),
        None => Ok(engine.languages().to_vec()),
    }
}

pub(super) fn known_language(lang: &str, engine: &Engine) -> Result<String, Error> {
    let code = lang.to_ascii_lowercase();
    if engine.languages().contains(&code) {
        Ok(code)
    } else {
        Err(Error::unknown_language("--lang", lang, engine.languages()))
    }
}
