//! The block syntax shared by all lexicon files: header lines, blocks, fields and examples.
//!
//! See `docs/lexicon-format.md` for the notation. This module knows nothing about what the blocks mean.

use crate::error::Problems;

/// A file's `@` header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// `@about`: what the file holds.
    pub about: String,
    /// `@source`: where its facts come from.
    pub source: String,
    /// `@licence`: under which terms.
    pub licence: String,
    /// `@date`: the day it was written, ISO 8601.
    pub date: String,
}

/// One field of a block, already split at `;`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key, for example `verb` or `en.adj`.
    pub key: String,
    /// The items, trimmed, without empty ones.
    pub items: Vec<String>,
    /// One-based line.
    pub line: u32,
}

/// A hit (`+`) or near miss (`-`) of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// `true` for `+` and `~`.
    pub hit: bool,
    /// `true` for `~`: a hit that is wanted and not yet reached.
    pub wanted: bool,
    /// The sentence.
    pub text: String,
    /// What follows `=>`, empty for near misses.
    pub expect: String,
    /// One-based line.
    pub line: u32,
}

/// One block of a lexicon file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// `sense`, `set`, `country`, …
    pub kind: String,
    /// The id after the kind.
    pub id: String,
    /// The value after `=`, or empty.
    pub value: String,
    /// Fields in file order.
    pub fields: Vec<Field>,
    /// Examples in file order.
    pub examples: Vec<Example>,
    /// One-based line of the block's first line.
    pub line: u32,
}

impl Block {
    /// All items of a key, over repeated fields.
    pub fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.fields.iter().filter(move |f| f.key == key).flat_map(|f| f.items.iter().map(String::as_str))
    }

    /// The first item of a key.
    pub fn first(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|f| f.key == key).and_then(|f| f.items.first()).map(String::as_str)
    }

    /// Line of a key's first field, or the block's own.
    pub fn line_of(&self, key: &str) -> u32 {
        self.fields.iter().find(|f| f.key == key).map_or(self.line, |f| f.line)
    }
}

/// One parsed file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Path relative to the lexicon's folder, with forward slashes.
    pub path: String,
    /// The header.
    pub header: Header,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

impl File {
    /// The file's name without folder and ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".lex").unwrap_or(name)
    }
}

/// Parses one file; problems are added to `problems` and the rest of the file is still read.
pub fn parse(path: &str, text: &str, problems: &mut Problems) -> File {
    let mut file = File { path: path.to_owned(), ..File::default() };
    for (index, raw) in text.lines().enumerate() {
        let line = index as u32 + 1;
        let trimmed = raw.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if let Some(rest) = raw.strip_prefix('@') {
            read_header(&mut file.header, rest, path, line, problems);
        } else if raw.starts_with([' ', '\t']) {
            match file.blocks.last_mut() {
                Some(block) => read_inner(block, trimmed, path, line, problems),
                None => problems.push(
                    path,
                    line,
                    "an indented line before the first block; start a block in the first column",
                ),
            }
        } else {
            read_block(&mut file.blocks, trimmed, path, line, problems);
        }
    }
    file
}

/// Reports what a file's header lacks: what it is about, whence, under which terms and of which day.
pub fn check_header(file: &File, problems: &mut Problems) {
    let header = &file.header;
    for (name, value) in
        [("about", &header.about), ("source", &header.source), ("licence", &header.licence), ("date", &header.date)]
    {
        if value.is_empty() {
            problems.push(&file.path, 1, format!("the header line @{name} is missing; add it at the top"));
        }
    }
}

fn read_header(header: &mut Header, rest: &str, path: &str, line: u32, problems: &mut Problems) {
    let (key, value) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let slot = match key {
        "about" => &mut header.about,
        "source" => &mut header.source,
        "licence" => &mut header.licence,
        "date" => &mut header.date,
        _ => {
            problems.push(path, line, format!("unknown header @{key}; use @about, @source, @licence or @date"));
            return;
        }
    };
    if !slot.is_empty() {
        slot.push(' ');
    }
    slot.push_str(value.trim());
}

fn read_block(blocks: &mut Vec<Block>, trimmed: &str, path: &str, line: u32, problems: &mut Problems) {
    let (head, value) = trimmed.split_once('=').map_or((trimmed, ""), |(h, v)| (h.trim(), v.trim()));
    let mut words = head.split_whitespace();
    let kind = words.next().unwrap_or_default().to_owned();
    let id = words.next().unwrap_or_default().to_owned();
    if id.is_empty() || words.next().is_some() {
        problems.push(path, line, format!("a block opens with `kind id` or `kind id = value`, found `{trimmed}`"));
    }
    if !id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || kind == "names" && b == b':') {
        problems.push(path, line, format!("the id `{id}` may hold only ASCII letters, digits and hyphens"));
    }
    blocks.push(Block { kind, id, value: value.to_owned(), fields: Vec::new(), examples: Vec::new(), line });
}

fn read_inner(block: &mut Block, trimmed: &str, path: &str, line: u32, problems: &mut Problems) {
    let wanted = trimmed.starts_with("~ ");
    if let Some(rest) = trimmed.strip_prefix("+ ").or_else(|| trimmed.strip_prefix("~ ")) {
        let Some((text, expect)) = rest.rsplit_once("=>") else {
            problems.push(path, line, "a hit needs `=> SOURCES > TARGETS` after its sentence");
            return;
        };
        block.examples.push(Example {
            hit: true,
            wanted,
            text: text.trim().to_owned(),
            expect: expect.trim().to_owned(),
            line,
        });
    } else if let Some(rest) = trimmed.strip_prefix("- ") {
        block.examples.push(Example {
            hit: false,
            wanted: false,
            text: rest.trim().to_owned(),
            expect: String::new(),
            line,
        });
    } else {
        let (key, value) = trimmed.split_once(char::is_whitespace).unwrap_or((trimmed, ""));
        let items: Vec<String> = value.split(';').map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect();
        if items.is_empty() {
            problems.push(path, line, format!("the field `{key}` has no value; write it or remove the line"));
        }
        block.fields.push(Field { key: key.trim_end_matches(':').to_owned(), items, line });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_header_blocks_fields_and_examples() {
        let text = "@about a\n@source b\n@licence c\n@date 2026-01-01\n\nsense meet = 040\n    verb meet; sit down\n    + A met B. => USA > CHN\n    - The team met its target.\n";
        let mut problems = Problems::default();
        let file = parse("en/senses/consult.lex", text, &mut problems);
        assert_eq!(problems, Problems::default());
        assert_eq!(file.stem(), "consult");
        let block = &file.blocks[0];
        assert_eq!((block.kind.as_str(), block.id.as_str(), block.value.as_str()), ("sense", "meet", "040"));
        assert_eq!(block.all("verb").collect::<Vec<_>>(), ["meet", "sit down"]);
        assert_eq!(block.examples.len(), 2);
        assert_eq!(block.examples[0].expect, "USA > CHN");
    }

    #[test]
    fn names_the_line_of_each_problem() {
        let mut problems = Problems::default();
        let file = parse("x.lex", "   verb a\nsense a b c\n    + no arrow\n", &mut problems);
        check_header(&file, &mut problems);
        let lines: Vec<u32> = problems.0.iter().map(|p| p.line).collect();
        assert_eq!(lines, [1, 2, 3, 1, 1, 1, 1]);
    }
}
