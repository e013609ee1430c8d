//! The Dateline lexicon: text format, checker, compiler and reader.
//!
//! `docs/lexicon-format.md` describes the files. [`load_dir`] reads a folder, [`compile::parse`] and [`compile::compile`]
//! make an image of it, and [`lexicon::Lexicon`] reads the image. All problems come with file, line and remedy.

pub mod block;
pub mod compile;
pub mod error;
pub mod gazetteer;
pub mod grammar;
pub mod image;
pub mod iso;
pub mod lexicon;
pub mod morph;
pub mod ontology;
pub mod pattern;
pub mod sense;
pub mod table;
pub mod words;
pub mod world;

use std::path::Path;

pub use compile::SourceFile;
pub use error::{Problem, Problems};
pub use lexicon::{Language, Lexicon};

/// Reads all lexicon files below a folder, in path order.
pub fn load_dir(dir: &Path) -> std::io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "lex" || e == "tsv" || e == "bin") {
                let relative = path.strip_prefix(dir).unwrap_or(&path);
                let name: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect();
                files.push(SourceFile { path: name.join("/"), bytes: std::fs::read(&path)? });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Parses and compiles source files into an image.
pub fn compile_sources(sources: &[SourceFile]) -> Result<Vec<u8>, Problems> {
    let mut problems = Problems::default();
    let parsed = compile::parse(sources, &mut problems);
    let image = compile::compile(&parsed, &mut problems);
    problems.into_result(image)
}
