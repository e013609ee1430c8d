//! What a language writes as one: words of scripts without spaces, clitics, an article that a clitic shortens.

use dateline_lexicon::Language;
use dateline_lexicon::words::{EMPTY, extend};
use dateline_text::{Clitics, Token, hash_word, segment, tokenize};

use super::Context;

/// The words of a text as its language has them.
pub(crate) fn words(cx: Context<'_>) -> Vec<Token> {
    let tokens = tokenize(cx.text);
    let profile = &cx.language.profile;
    let known = |word: &str| {
        let plain = hash_word(word);
        is_known(cx, plain) || without_ending(cx, word).is_some()
    };
    if profile.unspaced {
        return segment(cx.text, &tokens, known);
    }
    if profile.proclitics.is_empty() && profile.enclitics.is_empty() {
        return tokens;
    }
    clitics(cx.language).split(cx.text, &tokens, known)
}

/// The hash a word is looked up by; the one it has with its whole article, where a clitic before it shortened that, or
/// without an ending that means nothing.
pub(super) fn hash(cx: Context<'_>, tokens: &[Token], i: usize) -> u64 {
    let word = tokens[i].text(cx.text);
    let plain = hash_word(word);
    let profile = &cx.language.profile;
    if profile.elides_article.is_empty() && profile.silent_endings.is_empty() || is_known(cx, plain) {
        return plain;
    }
    let before = i.checked_sub(1).map(|b| tokens[b]).filter(|before| before.span.end == tokens[i].span.start);
    let restored = before.and_then(|before| clitics(cx.language).restored(before.text(cx.text), word));
    restored.map(|whole| hash_word(&whole)).or_else(|| without_ending(cx, word)).unwrap_or(plain)
}

/// The hash of a known word to which a silent ending was added.
fn without_ending(cx: Context<'_>, word: &str) -> Option<u64> {
    let stems = cx.language.profile.silent_endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
    stems.map(hash_word).find(|hash| is_known(cx, *hash))
}

fn clitics(language: &Language) -> Clitics<'_> {
    let profile = &language.profile;
    Clitics {
        before: &profile.proclitics,
        behind: &profile.enclitics,
        article: profile.article.as_deref(),
        eliding: &profile.elides_article,
    }
}

/// Whether a word is a form, a grammar word, or the first word of a phrase or name of the language.
fn is_known(cx: Context<'_>, hash: u64) -> bool {
    let alone = extend(EMPTY, hash);
    cx.language.knows(hash)
        || cx.language.words(alone).is_some()
        || cx.lexicon.names(alone).is_some_and(|value| {
            value.longer || value.here.iter().any(|entry| entry.lang == u8::MAX || entry.lang == cx.lang)
        })
}
