//! The compiler: lexicon text files in, one image out, or every problem with file and line.

mod language;
mod sequences;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use crate::block::{self, File};
use crate::error::Problems;
use crate::gazetteer;
use crate::image::Image;
use crate::words::word_hash;
use crate::world::{self as entities, Entity, RawName};

pub use language::lemma_hash;

/// One file of a lexicon folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path relative to the lexicon folder, with forward slashes.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A parsed lexicon with its examples: what the compiler and the example runner share.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// All `.lex` files in path order.
    pub files: Vec<File>,
    tables: BTreeMap<String, String>,
    binaries: BTreeMap<String, Vec<u8>>,
}

/// Parses all files. A block of a later file replaces the block of the same language, kind and id of an earlier one, so
/// a user's folder put behind the embedded one overrides it.
pub fn parse(sources: &[SourceFile], problems: &mut Problems) -> Parsed {
    let mut parsed = Parsed::default();
    for source in sources {
        let extension = source.path.rsplit_once('.').map(|(_, extension)| extension);
        if extension == Some("bin") {
            parsed.binaries.insert(source.path.clone(), source.bytes.clone());
            continue;
        }
        let Ok(text) = std::str::from_utf8(&source.bytes) else {
            problems.push(&source.path, 0, "the file is not UTF-8; save it as UTF-8");
            continue;
        };
        if extension == Some("tsv") {
            parsed.tables.insert(source.path.clone(), text.to_owned());
        } else {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let file = block::parse(&source.path, text, problems);
            if !is_list(&source.path) {
                block::check_header(&file, problems);
            }
            parsed.files.push(file);
        }
    }
    override_blocks(&mut parsed.files, problems);
    parsed
}

/// The language of a file: the folder it lies in.
pub fn language_of(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

/// The layer of a file: empty for a lexicon's own, `~N` for what a user put on top.
fn layer_of(path: &str) -> &str {
    path.split('/').nth(1).filter(|folder| folder.starts_with('~')).unwrap_or_default()
}

/// Whether a file is a user's own list, which need not tell where its facts come from.
fn is_list(path: &str) -> bool {
    !layer_of(path).is_empty() && path.split('/').nth(2) == Some("lists")
}

fn override_blocks(files: &mut [File], problems: &mut Problems) {
    let mut seen: BTreeMap<(String, String, String), (usize, usize)> = BTreeMap::new();
    let mut replaced = Vec::new();
    for (f, file) in files.iter().enumerate() {
        let scope = language_of(&file.path).to_owned();
        for (b, block) in file.blocks.iter().enumerate() {
            // Names are added to those of other files.
            let scope = if matches!(block.kind.as_str(), "sense" | "family" | "names") {
                format!("{scope}/{}", file.stem())
            } else {
                scope.clone()
            };
            let key = (scope, block.kind.clone(), block.id.clone());
            if let Some(&(old_file, old_block)) = seen.get(&key) {
                let old = &files[old_file];
                if layer_of(&old.path) == layer_of(&file.path) {
                    let before = if old_file == f { "this file".to_owned() } else { format!("`{}`", old.path) };
                    let line = old.blocks.get(old_block).map_or(0, |b| b.line);
                    let message = format!(
                        "{} `{}` stands in line {line} of {before} already; give it another id",
                        block.kind, block.id
                    );
                    problems.push(&file.path, block.line, message);
                }
                replaced.push((old_file, old_block));
            }
            seen.insert(key, (f, b));
        }
    }
    replaced.sort_unstable();
    for (f, b) in replaced.into_iter().rev() {
        files[f].blocks.remove(b);
    }
}

/// An entity with its names, its file and its line.
type Named<'a> = (Entity, Vec<RawName>, &'a str, u32);

/// Compiles a parsed lexicon into an image.
pub fn compile(parsed: &Parsed, problems: &mut Problems) -> Vec<u8> {
    let mut by_language: BTreeMap<String, Vec<&File>> = BTreeMap::new();
    let mut named: Vec<Named<'_>> = Vec::new();
    let mut further: Vec<(String, Vec<RawName>, &str, u32)> = Vec::new();
    for file in &parsed.files {
        let scope = language_of(&file.path);
        if scope == "_world" {
            for block in &file.blocks {
                if block.kind == "names" {
                    let read = entities::read_further(file, block, problems);
                    further.extend(read.map(|(id, names)| (id, names, file.path.as_str(), block.line)));
                } else if let Some((entity, names)) = entities::read(file, block, problems) {
                    named.push((entity, names, &file.path, block.line));
                }
            }
        } else {
            by_language.entry(scope.to_owned()).or_default().push(file);
        }
    }
    world::add_names(&mut named, further, problems);
    let langs: Vec<String> = by_language.keys().cloned().collect();
    let experimental: Vec<&String> = langs.iter().filter(|lang| is_experimental(&by_language[*lang])).collect();
    // Languages that are coded come first, then experiments and those that only names are given in.
    let mut name_langs: Vec<String> = langs.iter().filter(|lang| !experimental.contains(lang)).cloned().collect();
    let spoken: BTreeSet<&String> = named.iter().flat_map(|(_, names, ..)| names.iter().map(|n| &n.lang)).collect();
    let spoken = spoken.into_iter().chain(experimental.iter().copied()).collect::<BTreeSet<&String>>();
    let others: Vec<String> = spoken.into_iter().filter(|l| *l != "*" && !name_langs.contains(l)).cloned().collect();
    name_langs.extend(others);
    let mut sections =
        vec![("languages".to_owned(), encode(&langs)), ("name-languages".to_owned(), encode(&name_langs))];
    sections.push(("experimental".to_owned(), encode(&experimental)));
    let title_ids = language::compile_all(parsed, &by_language, &mut sections, problems);
    world::compile(&named, &name_langs, &title_ids, &mut sections, problems);
    let world: BTreeMap<&str, u32> = named.iter().zip(0..).map(|((e, ..), index)| (e.id.as_str(), index)).collect();
    let places = parsed.tables.iter().filter(|(path, _)| path.starts_with("_world/") && path.contains("gazetteer"));
    let places: Vec<gazetteer::Table<'_>> = places.map(|(path, text)| (path.as_str(), text.as_str())).collect();
    sections.extend(gazetteer::compile(&places, &world, problems));
    Image::build(&sections)
}

/// Whether the profile of a language says that it is an experiment.
fn is_experimental(files: &[&File]) -> bool {
    let mut profiles = files.iter().flat_map(|file| &file.blocks).filter(|block| block.kind == "profile");
    profiles.any(|block| block.first("status") == Some("experimental"))
}

fn encode<T: serde::Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
/// The word hashes of a name: hyphens between words are left out, so that "Jong-un" and "Jong Un" are one, and what is
/// written without spaces is one word.
pub fn name_words(text: &str) -> Vec<u64> {
    dateline_text::join_unspaced(text, &dateline_text::tokenize(text))
        .iter()
        .map(|token| token.span.slice(text))
        .filter(|word| !matches!(*word, "-" | "\u{2010}" | "\u{2011}" | "\u{2013}"))
        .map(word_hash)
        .collect()
}
