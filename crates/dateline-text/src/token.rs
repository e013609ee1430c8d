//! Tokens: words, numbers, punctuation, symbols and addresses, with their spans.
//!
//! The scanner reads bytes by a class table and decodes characters only outside ASCII, so that tokenising costs little
//! beside what follows. White space, control and invisible characters stand between tokens; all other text is in one.

mod class;
mod clitic;
mod number;
mod scan;
mod unspaced;
mod url;
mod word;

use crate::span::Span;

pub use clitic::Clitics;
pub use unspaced::{join_unspaced, segment};

/// What a token is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenKind {
    /// Letters, with marks, digits, apostrophes, hyphens or dots inside; one character in Han and kana.
    Word,
    /// Digits, with separators inside and an ordinal or decade ending (`5th`, `1990s`).
    Number,
    /// Punctuation; a run of dots or dashes is one token.
    Punct,
    /// Currency and percent signs, emoji and other signs.
    Symbol,
    /// A URL, a bare domain or an e-mail address.
    Url,
}

/// Facts about a token that later stages ask for often.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Flags(u16);

impl Flags {
    /// No flag.
    pub const NONE: Self = Self(0);
    /// White space stands before the token.
    pub const SPACE_BEFORE: Self = Self(1);
    /// First token of the text or after a line break.
    pub const LINE_START: Self = Self(1 << 1);
    /// First token of the text or after a blank line.
    pub const PARAGRAPH_START: Self = Self(1 << 2);
    /// The first character is an upper-case letter.
    pub const CAPITALIZED: Self = Self(1 << 3);
    /// Two upper-case letters or more and no lower-case one; digits may stand among them.
    pub const ALL_CAPS: Self = Self(1 << 4);
    /// A digit is among the characters.
    pub const HAS_DIGIT: Self = Self(1 << 5);
    /// A word without digits and dots.
    pub const ALPHABETIC: Self = Self(1 << 6);

    /// Whether all flags of `other` are set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any flag of `other` is set.
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set without the flags of `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The raw bits.
    pub const fn bits(self) -> u16 {
        self.0
    }
}

/// One token of a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// Facts about it.
    pub flags: Flags,
}

impl Token {
    /// The token's characters in `text`.
    pub fn text(self, text: &str) -> &str {
        self.span.slice(text)
    }

    /// Whether all of `flags` are set.
    pub const fn has(self, flags: Flags) -> bool {
        self.flags.contains(flags)
    }

    /// Whether the token is a word.
    pub const fn is_word(self) -> bool {
        matches!(self.kind, TokenKind::Word)
    }

    /// Whether the token is punctuation.
    pub const fn is_punct(self) -> bool {
        matches!(self.kind, TokenKind::Punct)
    }

    /// Whether the first character is an upper-case letter.
    pub const fn is_capitalized(self) -> bool {
        self.has(Flags::CAPITALIZED)
    }

    /// Whether white space stands before the token.
    pub const fn has_space_before(self) -> bool {
        self.has(Flags::SPACE_BEFORE)
    }
}

/// The tokens of `text` in order.
///
/// ```
/// use dateline_text::tokenize;
///
/// let text = "PM Lee’s US-led mata-mata, Rp1.000.000 (kompas.com)";
/// let words: Vec<&str> = tokenize(text).iter().map(|token| token.text(text)).collect();
/// assert_eq!(
///     words,
///     ["PM", "Lee", "’s", "US", "-", "led", "mata-mata", ",", "Rp", "1.000.000", "(", "kompas.com", ")"]
/// );
/// ```
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut out = Vec::with_capacity(text.len() / 5 + 8);
    tokenize_into(text, &mut out);
    out
}

/// Appends the tokens of `text` to `out`, so that one buffer can serve many texts.
pub fn tokenize_into(text: &str, out: &mut Vec<Token>) {
    scan::Scanner::new(text, out).run();
}

#[cfg(test)]
mod tests;
