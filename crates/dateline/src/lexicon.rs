//! Lexicon files at run time: the embedded ones, a user's on top, compiled, checked and counted.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use dateline_lexicon::compile::{self, Parsed};
use dateline_lexicon::ontology::Plover;
use dateline_lexicon::{Lexicon, Problem, Problems, SourceFile};

use crate::actors::{self, Known, ListProblem};
use crate::embedded;
use crate::error::{Error, Kind};

/// The folder of what all languages share.
const WORLD: &str = "_world";

/// The folder of the language that dictionaries of agents are in.
const ENGLISH: &str = "en";

/// Lexicon files put together; later ones override earlier ones, block by block (`.tsv` and `.bin` files as a whole).
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// Where a user's file lies, by its path in `files`.
    given: BTreeMap<String, String>,
    /// How many folders and files were put on top.
    layers: usize,
}

/// A lexicon compiled from sources.
#[derive(Debug)]
pub struct Compiled {
    /// The blocks, with their examples.
    pub parsed: Parsed,
    /// The reader.
    pub lexicon: Lexicon,
}

impl Sources {
    /// The files that are embedded in the library.
    pub fn embedded() -> Self {
        Self { files: embedded::sources(), ..Self::default() }
    }

    /// The files of one folder. A whole lexicon (world files and the grammar of a language) stands alone; anything else
    /// is put on top of the embedded files.
    pub fn folder(dir: &Path) -> Result<Self, Error> {
        let mut alone = Self::default();
        alone.add_folder(dir)?;
        let holds =
            |start: &str, end: &str| alone.files.iter().any(|f| f.path.starts_with(start) && f.path.ends_with(end));
        if holds(WORLD, "/countries.lex") && holds("", "/grammar.lex") {
            return Ok(alone);
        }
        let mut whole = Self::embedded();
        whole.files.append(&mut alone.files);
        whole.given = alone.given;
        Ok(whole)
    }

    /// Puts a folder on top.
    pub fn add_folder(&mut self, dir: &Path) -> Result<(), Error> {
        let place = dir.display().to_string();
        if dir.is_file() {
            let message = "is a file; give the folder it lies in".to_owned();
            return Err(Kind::LexiconFolder { place, message }.into());
        }
        let files = dateline_lexicon::load_dir(dir).map_err(|e| Kind::io(&place, e))?;
        if files.is_empty() {
            let message =
                "holds no lexicon files; put senses in `<lang>/senses/*.lex`, actors in `_world/*.lex`".to_owned();
            return Err(Kind::LexiconFolder { place, message }.into());
        }
        for file in files {
            let shown = dir.join(&file.path).display().to_string();
            match file.path.split_once('/') {
                Some((folder, rest)) if folder == WORLD || is_language(folder) => {
                    self.push(folder, rest, shown, file.bytes);
                }
                _ => {
                    let message =
                        "lies in no language's folder; move it to `<lang>/` (for example `id/senses/`) or to `_world/`"
                            .to_owned();
                    return Err(Kind::LexiconFolder { place: shown, message }.into());
                }
            }
        }
        self.layers += 1;
        Ok(())
    }

    /// Puts a list of actors on top: a lexicon file, a table, Popolo, FollowTheMoney or a dictionary of an older coder
    /// (`docs/actor-lists.md`). Returns what is to be told of it. Rows that cannot be used are an error, unless it is
    /// `lenient`: then they are left out and told. Dictionaries are always read so.
    pub fn add_actors(&mut self, file: &Path, lenient: bool) -> Result<Vec<ListProblem>, Error> {
        let place = file.display().to_string();
        let bytes = std::fs::read(file).map_err(|e| Kind::io(&place, e))?;
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        if file.extension().is_some_and(|e| e.eq_ignore_ascii_case("lex")) {
            self.push(WORLD, &format!("lists/{stem}.lex"), place, bytes);
            self.layers += 1;
            return Ok(Vec::new());
        }
        let known = Known::of(&self.files);
        let mut listed = actors::read(&place, &bytes, &known)?;
        let written = actors::write(&mut listed, &known);
        let problem = |(at, message, bad)| ListProblem { file: place.clone(), place: at, message, bad };
        let problems: Vec<ListProblem> = listed.problems.into_iter().map(problem).collect();
        if !lenient && problems.iter().any(|problem| problem.bad) {
            return Err(Kind::ActorsProblems(problems).into());
        }
        for (folder, text) in [(WORLD, written.world), (ENGLISH, written.english)] {
            if !text.is_empty() {
                self.push(folder, &format!("lists/{stem}.lex"), place.clone(), text.into_bytes());
            }
        }
        self.layers += 1;
        Ok(problems)
    }

    /// Adds a file of the layer on top. It gets a path of its own, so that a file of the same name below stays another
    /// file: the compiler overrides by block. Tables and models are taken whole, the last in path order.
    fn push(&mut self, folder: &str, rest: &str, shown: String, bytes: Vec<u8>) {
        let whole = Path::new(rest).extension().is_some_and(|e| e == "bin" || e == "tsv");
        let path = if whole { format!("{folder}/{rest}") } else { format!("{folder}/~{}/{rest}", self.layers) };
        if whole {
            self.files.retain(|file| file.path != path);
        }
        self.given.insert(path.clone(), shown);
        self.files.push(SourceFile { path, bytes });
    }

    /// Compiles the files, or returns every problem in them.
    pub fn compile(&self) -> Result<Compiled, Error> {
        let mut problems = Problems::default();
        let parsed = compile::parse(&self.files, &mut problems);
        let image = if problems.0.is_empty() { compile::compile(&parsed, &mut problems) } else { Vec::new() };
        if !problems.0.is_empty() {
            let shown = |p: Problem| {
                let message =
                    self.given.iter().fold(p.message, |text, (path, place)| text.replace(path.as_str(), place));
                Problem { file: self.shown(&p.file), line: p.line, message }
            };
            return Err(Kind::LexiconProblems(problems.0.into_iter().map(shown).collect()).into());
        }
        let lexicon = Lexicon::open(Cow::Owned(image)).ok_or(Kind::Image)?;
        Ok(Compiled { parsed, lexicon })
    }

    /// The path of a lexicon file as its user knows it.
    pub fn shown(&self, path: &str) -> String {
        self.given.get(path).cloned().unwrap_or_else(|| path.to_owned())
    }
}

fn is_language(folder: &str) -> bool {
    (2..=3).contains(&folder.len()) && folder.bytes().all(|b| b.is_ascii_lowercase())
}

/// What a check of a lexicon's examples found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// How many examples came out as written.
    pub passed: usize,
    /// Those that did not.
    pub failed: Vec<Problem>,
}

/// Compiles a lexicon (the embedded one, or a folder as [`Sources::folder`] reads it) and runs every example in it.
pub fn check(dir: Option<&Path>, lang: Option<&str>) -> Result<Checked, Error> {
    let sources = dir.map_or_else(|| Ok(Sources::embedded()), Sources::folder)?;
    let Compiled { parsed, lexicon } = sources.compile()?;
    let known: Vec<String> = lexicon.languages().map(str::to_owned).collect();
    if let Some(lang) = lang
        && !known.iter().any(|l| l == lang)
        && !lexicon.is_experimental(lang)
    {
        return Err(Error::unknown_language("--lang", lang, &known));
    }
    let engine = dateline_engine::Engine::new(lexicon);
    let report = dateline_engine::examples::run(&parsed, &engine, lang);
    let problem = |failure: dateline_engine::examples::Failure| Problem {
        file: sources.shown(&failure.file),
        line: failure.line,
        message: format!("{}: {}", failure.sense, failure.message),
    };
    Ok(Checked { passed: report.passed, failed: report.failures.into_iter().map(problem).collect() })
}

/// How many senses the embedded lexicon has, or a folder as [`Sources::folder`] reads it, by language and PLOVER type.
pub fn counts(dir: Option<&Path>) -> Result<BTreeMap<(String, Plover), usize>, Error> {
    let lexicon = match dir {
        None => embedded::lexicon()?,
        Some(dir) => Sources::folder(dir)?.compile()?.lexicon,
    };
    Ok(lexicon.sense_counts())
}

#[cfg(test)]
mod tests {
    use super::is_language;

    #[test]
    fn language_folders() {
        assert!(is_language("id") && is_language("min"));
        assert!(!is_language("_world") && !is_language("ID") && !is_language("senses"));
    }
}
