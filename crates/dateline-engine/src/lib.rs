//! The Dateline coder: mentions, clauses, quotes, claims and events. Pure functions, no I/O, no clock.
//!
//! [`Engine::analyze`] takes an article and returns its records. It never fails on text: what cannot be coded is said in
//! diagnostics.

pub mod domain;
pub mod examples;
pub mod parser;
pub mod record;
pub mod tagger;
pub mod tags;

mod document;
mod event;
mod explain;
mod furniture;
mod mention;
mod numbers;
mod parsed;
mod phrase;
mod places;
mod quote;
mod syntax;
mod time;
mod trace;

use dateline_lexicon::Lexicon;
use record::{Diagnostic, Document, Input};

pub use mention::read::place_alone;
pub use places::PlaceRead;
pub use trace::Match;

/// A coder with its lexicon.
#[derive(Debug)]
pub struct Engine {
    lexicon: Lexicon,
    guide: Option<(Vec<u8>, parser::Guide)>,
}

impl Engine {
    /// A coder that reads with this lexicon.
    pub fn new(lexicon: Lexicon) -> Self {
        Self { lexicon, guide: None }
    }

    /// Lets a parser with these weights guide the clause layer: for measurement only.
    #[doc(hidden)]
    #[must_use]
    pub fn guided(mut self, weights: Vec<u8>, guide: parser::Guide) -> Self {
        self.guide = Some((weights, guide));
        self
    }

    /// The lexicon.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Codes one article. A language that is not given is found from the text; one without a lexicon gives a document
    /// with its sentences and a diagnostic.
    pub fn analyze(&self, input: &Input) -> Document {
        let lang = match &input.lang {
            Some(lang) => lang.clone(),
            None => language_of(&input.text),
        };
        // An experiment is coded when it is asked for, not when a text happens to be in its language.
        let experimental = self.lexicon.is_experimental(&lang);
        if let Some(language) = self.lexicon.language(&lang).filter(|_| !experimental || input.lang.is_some()) {
            let guide = self.guide.as_ref().and_then(|(bytes, guide)| Some((parser::Parser::open(bytes)?, *guide)));
            let mut document = document::code(&self.lexicon, language, &lang, input, guide);
            if experimental {
                document.diagnostics.insert(
                    0,
                    Diagnostic {
                        code: "experimental-language",
                        span: dateline_text::Span::new(0, 0),
                        message: format!(
                            "the lexicon of `{lang}` is an experiment; much is not coded, and events may change"
                        ),
                    },
                );
            }
            return document;
        }
        let tokens = dateline_text::tokenize(&input.text);
        let rules = dateline_text::SentenceRules::new([]);
        let sentences = dateline_text::sentences(&input.text, &tokens, &rules).into_iter().map(|s| s.span).collect();
        let mut document = Document {
            input: input.clone(),
            text_hash: format!("blake3:{}", blake3::hash(input.text.as_bytes()).to_hex()),
            sentences,
            ..Document::default()
        };
        if !input.text.trim().is_empty() {
            let languages: Vec<&str> = self.lexicon.languages().collect();
            document.diagnostics.push(Diagnostic {
                code: "language-not-coded",
                span: dateline_text::Span::new(0, 0),
                message: format!("no lexicon for the language `{lang}`; coded are {}", languages.join(", ")),
            });
        }
        document.lang = lang;
        document
    }

    /// Why the sentences of a text (or the one at a byte offset) gave events, or gave none: the users' answer to "why not?".
    pub fn explain(&self, input: &Input, at: Option<u32>) -> String {
        let lang = input.lang.clone().unwrap_or_else(|| language_of(&input.text));
        match self.lexicon.language(&lang) {
            Some(language) => explain::explain(&self.lexicon, language, &lang, input, at),
            None => format!("no lexicon for the language `{lang}`\n"),
        }
    }

    /// The places named in a text of a language, whether or not an event took place there.
    pub fn read_places(&self, text: &str, lang: &str) -> Vec<PlaceRead> {
        let input = Input { text: text.to_owned(), ..Input::default() };
        let language = self.lexicon.language(lang);
        language.map(|language| places::places(&self.lexicon, language, lang, &input)).unwrap_or_default()
    }

    /// The words of one sentence as the parser sees them, with their places.
    #[doc(hidden)]
    pub fn parser_words(&self, text: &str, lang: &str) -> Vec<(dateline_text::Span, parser::Word)> {
        let language = self.lexicon.language(lang);
        language.map(|language| parsed::parser_words(&self.lexicon, language, lang, text)).unwrap_or_default()
    }

    /// The senses whose words stand in a text, whether or not an event came of them.
    pub fn matches(&self, input: &Input) -> Vec<Match> {
        let lang = input.lang.clone().unwrap_or_else(|| language_of(&input.text));
        let language = self.lexicon.language(&lang);
        language.map(|language| trace::matches(&self.lexicon, language, &lang, input)).unwrap_or_default()
    }
}

/// The language of a text. Malay is read with the Indonesian lexicon only when asked for.
fn language_of(text: &str) -> String {
    dateline_text::identify(text).map_or_else(|| "und".to_owned(), |guess| guess.lang.to_owned())
}
