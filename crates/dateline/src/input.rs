//! Reading articles: text files and JSON Lines, from files or standard input, one at a time.
//!
//! What cannot be read becomes an error in its place, and the rest is still read. Bytes that are not UTF-8 are read as
//! U+FFFD, with a warning that says where. A byte order mark is not part of the text.

mod decode;
mod detect;
mod row;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use dateline_engine::record::{Date, Input, Published};

use crate::error::{Error, Kind};
use detect::Content;

/// How an input is to be read.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// By the file's extension, then by its content.
    #[default]
    Auto,
    /// One article.
    Text,
    /// One article a line, as a JSON object.
    JsonLines,
    /// A web page: refused, `dateline ingest` will read them.
    Html,
}

/// Where articles come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Standard input; its id is `-`.
    Stdin,
    /// A file; its id is the path as given.
    File(PathBuf),
}

impl Source {
    /// The name in ids and messages.
    pub fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }
}

/// What to assume of articles that do not say it themselves.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// How to read.
    pub format: Format,
    /// Their language.
    pub lang: Option<String>,
    /// Their publication date.
    pub published: Option<Date>,
    /// Codes of the languages that can be coded; a row in another one is an error. Empty: not checked.
    pub languages: Vec<String>,
}

/// What comes out of a reader.
#[derive(Debug)]
pub enum Item {
    /// An article.
    Article(Input),
    /// Something in the article that follows was mended.
    Warning(Warning),
    /// A row that could not be read.
    Row(Error),
    /// A file of which nothing could be read.
    Source(Error),
}

/// Something that was mended while reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Stable code: `invalid-utf8`.
    pub code: &'static str,
    /// One line with the place and the remedy.
    pub message: String,
}

/// How far reading has come.
#[derive(Debug, Default)]
pub struct Progress {
    read: AtomicU64,
    total: AtomicU64,
}

impl Progress {
    /// Bytes read.
    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Bytes of all files; 0 when it is not known.
    pub fn total(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }
}

/// Reads articles from sources, in order.
pub struct Reader {
    sources: std::vec::IntoIter<Source>,
    reading: Reading,
    progress: Arc<Progress>,
    rows: Option<Rows>,
    next: Option<Item>,
}

/// A JSON Lines source that is being read.
struct Rows {
    name: String,
    bytes: Box<dyn BufRead + Send>,
    line: usize,
    offset: usize,
}

impl Reader {
    /// A reader of these sources.
    pub fn new(sources: Vec<Source>, reading: Reading) -> Self {
        let size = |source: &Source| match source {
            Source::Stdin => None,
            Source::File(path) => path.metadata().ok().filter(std::fs::Metadata::is_file).map(|m| m.len()),
        };
        let known = !sources.contains(&Source::Stdin);
        let total = if known { sources.iter().filter_map(size).sum() } else { 0 };
        let progress = Arc::new(Progress { read: AtomicU64::new(0), total: AtomicU64::new(total) });
        Self { sources: sources.into_iter(), reading, progress, rows: None, next: None }
    }

    /// How far it is, to be watched from another thread.
    pub fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.progress)
    }

    fn advance(&self, bytes: usize) {
        self.progress.read.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Opens a source: an article, or rows to be read next (`None`), or an error.
    fn open(&mut self, source: &Source) -> Result<Option<Item>, Error> {
        let name = source.name();
        let io = |e| Error::from(Kind::io(&name, e));
        let mut bytes: Box<dyn BufRead + Send> = match source {
            Source::Stdin => Box::new(BufReader::new(io::stdin())),
            Source::File(path) => {
                if path.is_dir() {
                    return Err(Kind::Directory { place: name }.into());
                }
                Box::new(BufReader::with_capacity(1 << 16, File::open(path).map_err(io)?))
            }
        };
        let start = first_lines(&mut bytes).map_err(io)?;
        let content = match (self.reading.format, source) {
            (Format::Auto, Source::Stdin) => detect::content(None, &start),
            (Format::Auto, Source::File(path)) => detect::content(path.extension(), &start),
            (Format::Text, _) => Content::Text,
            (Format::JsonLines, _) => Content::JsonLines,
            (Format::Html, _) => Content::Html,
        };
        detect::refuse(&name, content, &start)?;
        if content == Content::JsonLines {
            let bytes = Box::new(Cursor::new(start).chain(bytes));
            self.rows = Some(Rows { name, bytes, line: 0, offset: 0 });
            return Ok(None);
        }
        let mut whole = start;
        bytes.read_to_end(&mut whole).map_err(io)?;
        self.advance(whole.len());
        if u32::try_from(whole.len()).is_err() {
            return Err(Kind::TooLarge { place: name }.into());
        }
        let (text, warning) = decode::text(&name, None, 0, whole);
        let article = Item::Article(Input {
            id: name,
            text,
            lang: self.reading.lang.clone(),
            published: self.reading.published.map(given),
            ..Input::default()
        });
        Ok(Some(self.after(warning, article)))
    }

    /// Puts a warning before its item.
    fn after(&mut self, warning: Option<Warning>, item: Item) -> Item {
        match warning {
            None => item,
            Some(warning) => {
                self.next = Some(item);
                Item::Warning(warning)
            }
        }
    }

    /// The next row of the source that is open; `None` at its end.
    fn row(&mut self) -> Option<Item> {
        let rows = self.rows.as_mut()?;
        loop {
            let mut line = Vec::new();
            rows.line += 1;
            let count = match rows.bytes.read_until(b'\n', &mut line) {
                Ok(count) => count,
                Err(e) => {
                    let error = Kind::io(&rows.name, e).into();
                    self.rows = None;
                    return Some(Item::Row(error));
                }
            };
            if count == 0 {
                self.rows = None;
                return None;
            }
            let offset = rows.offset;
            rows.offset += count;
            let (name, number) = (rows.name.clone(), rows.line);
            self.progress.read.fetch_add(count as u64, Ordering::Relaxed);
            if number == 1 && line.starts_with(decode::BOM) {
                line.drain(..decode::BOM.len());
            }
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let (line, warning) = decode::text(&name, Some(number), offset, line);
            let item = match row::read(&format!("{name}:{number}"), &line, &self.reading) {
                Ok(input) => Item::Article(input),
                Err(error) => Item::Row(error),
            };
            return Some(self.after(warning, item));
        }
    }
}

impl Iterator for Reader {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            if let Some(item) = self.next.take() {
                return Some(item);
            }
            if let Some(item) = self.row() {
                return Some(item);
            }
            let source = self.sources.next()?;
            match self.open(&source) {
                Ok(Some(item)) => return Some(item),
                Ok(None) => {}
                Err(error) => return Some(Item::Source(error)),
            }
        }
    }
}

/// A date that came with the article.
pub(crate) fn given(date: Date) -> Published {
    Published { date, basis: "given" }
}

/// Reads up to the first line that is not blank, at most a few kilobytes past the start of it.
fn first_lines(bytes: &mut dyn BufRead) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    loop {
        let count = (&mut *bytes).take(detect::SAMPLE as u64).read_until(b'\n', &mut start)?;
        if count == 0 || start.len() >= detect::SAMPLE || start.iter().any(|b| !b.is_ascii_whitespace()) {
            return Ok(start);
        }
    }
}

#[cfg(test)]
mod tests;
