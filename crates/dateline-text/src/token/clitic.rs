//! Small words written as one with the next or the one before: cut off where what is left is a word.

use super::{Flags, Token, TokenKind};

/// What a language writes together.
#[derive(Copy, Clone, Debug, Default)]
pub struct Clitics<'a> {
    /// Words in front, outermost first.
    pub before: &'a [String],
    /// Words behind.
    pub behind: &'a [String],
    /// The article, which is no clitic but tells that what stands before it is one.
    pub article: Option<&'a str>,
    /// Clitics that swallow the first letter of the article.
    pub eliding: &'a [String],
}

/// How many clitics may stand before a word.
const DEEPEST: usize = 3;

impl Clitics<'_> {
    /// Cuts the words of a text. A word that is known whole stays whole.
    pub fn split(&self, text: &str, tokens: &[Token], known: impl Fn(&str) -> bool) -> Vec<Token> {
        let mut out = Vec::with_capacity(tokens.len() + tokens.len() / 4);
        for &token in tokens {
            let word = token.text(text);
            let mut cuts = Vec::new();
            if token.kind == TokenKind::Word && !self.cut(word, 0, &known, &mut cuts) {
                cuts.clear();
                self.before_article(word, &mut cuts);
            }
            let mut rest = token;
            for cut in cuts {
                let at = token.span.start + u32::try_from(cut).unwrap_or_default();
                let mut piece = rest;
                piece.span.end = at;
                out.push(piece);
                rest.span.start = at;
                rest.flags = Flags::ALPHABETIC;
            }
            out.push(rest);
        }
        out
    }

    /// The word as it is spelt alone, when the clitic `before` has swallowed the first letter of its article.
    pub fn restored(&self, before: &str, word: &str) -> Option<String> {
        let article = self.article?;
        let first = article.chars().next()?;
        let swallowed = article.get(first.len_utf8()..)?;
        let elides = self.eliding.iter().any(|clitic| clitic == before);
        (elides && word.starts_with(swallowed)).then(|| format!("{first}{word}"))
    }

    /// Finds where to cut so that a known word is left; `false` when there is no such way.
    fn cut(&self, word: &str, depth: usize, known: &impl Fn(&str) -> bool, cuts: &mut Vec<usize>) -> bool {
        if known(word) {
            return true;
        }
        for clitic in self.behind {
            if let Some(stem) = word.strip_suffix(clitic.as_str()).filter(|stem| known(stem)) {
                cuts.push(stem.len());
                return true;
            }
        }
        if depth < DEEPEST {
            for clitic in self.before {
                let Some(rest) = word.strip_prefix(clitic.as_str()).filter(|rest| rest.chars().nth(1).is_some()) else {
                    continue;
                };
                let from = cuts.len();
                cuts.push(clitic.len());
                let whole = self.restored(clitic, rest).is_some_and(|restored| known(&restored));
                if whole || self.cut(rest, depth + 1, known, cuts) {
                    for cut in &mut cuts[from + 1..] {
                        *cut += clitic.len();
                    }
                    return true;
                }
                cuts.truncate(from);
            }
        }
        false
    }

    /// Before an article a clitic is sure, whatever the word.
    fn before_article(&self, word: &str, cuts: &mut Vec<usize>) {
        let Some(article) = self.article else { return };
        let mut at = 0;
        for _ in 0..DEEPEST {
            let rest = &word[at..];
            let long = |rest: &str| rest.chars().count() > article.chars().count() + 2;
            let found = self.before.iter().find(|clitic| {
                rest.strip_prefix(clitic.as_str()).is_some_and(|inner| {
                    let inner = self.restored(clitic, inner).unwrap_or_else(|| inner.to_owned());
                    let goes_on = self.before.iter().any(|next| {
                        inner.strip_prefix(next.as_str()).is_some_and(|rest| rest.starts_with(article) && long(rest))
                    });
                    inner.starts_with(article) && long(&inner) || goes_on
                })
            });
            let Some(clitic) = found.filter(|_| !rest.starts_with(article)) else { break };
            at += clitic.len();
            cuts.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Clitics;
    use crate::tokenize;

    fn list(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn words(text: &str, known: &[&str]) -> Vec<String> {
        let (before, behind, eliding) = (list(&["و", "ف", "ب", "ل", "س"]), list(&["ها", "ه"]), list(&["ل"]));
        let clitics = Clitics { before: &before, behind: &behind, article: Some("ال"), eliding: &eliding };
        let tokens = clitics.split(text, &tokenize(text), |word| known.contains(&word));
        tokens.iter().map(|token| token.text(text).to_owned()).collect()
    }

    #[test]
    fn cuts_where_a_word_is_left() {
        let known = ["وزير", "اليابان", "لبنان", "قوات", "تزور", "أن"];
        assert_eq!(words("ووزير وزير ستزور", &known), ["و", "وزير", "وزير", "س", "تزور"]);
        assert_eq!(words("لليابان للبنان", &known), ["ل", "ليابان", "ل", "لبنان"]);
        assert_eq!(words("وبقواته وبأن", &known), ["و", "ب", "قوات", "ه", "و", "ب", "أن"]);
    }

    #[test]
    fn cuts_before_an_article() {
        assert_eq!(words("وبالقصف للقصف واصل", &[]), ["و", "ب", "القصف", "ل", "لقصف", "واصل"]);
    }
}
