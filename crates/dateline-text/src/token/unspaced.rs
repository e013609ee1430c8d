//! Words of scripts without spaces: the scanner gives one token for each character, and whoever knows words joins them.

use super::{Flags, Token};
use crate::chars::{is_han, is_hiragana, is_kana};

/// The longest word that is looked for, in characters.
const LONGEST: usize = 16;

/// What a piece costs: a known word, an unknown one, each character of an unknown one.
const KNOWN: u32 = 10;
const UNKNOWN: u32 = 14;
const CHARACTER: u32 = 7;

/// Joins every unbroken run of such characters to one token: a name or word as a list gives it.
pub fn join_unspaced(text: &str, tokens: &[Token]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    for &token in tokens {
        match out.last_mut() {
            Some(last) if touches(text, *last, token) => last.span.end = token.span.end,
            _ => out.push(token),
        }
    }
    out
}

/// Cuts every unbroken run of such characters into words, as few and as well known as can be. A run in katakana is
/// never cut inside; what nobody knows is cut where the script changes.
pub fn segment(text: &str, tokens: &[Token], known: impl Fn(&str) -> bool) -> Vec<Token> {
    let mut out = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at + 1;
        while end < tokens.len() && touches(text, tokens[end - 1], tokens[end]) {
            end += 1;
        }
        cut(text, &tokens[at..end], &known, &mut out);
        at = end;
    }
    out
}

fn touches(text: &str, left: Token, right: Token) -> bool {
    left.span.end == right.span.start && script(text, left).is_some() && script(text, right).is_some()
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Script {
    Han,
    Hiragana,
    Katakana,
}

fn script(text: &str, token: Token) -> Option<Script> {
    let first = token.text(text).chars().next()?;
    match first {
        c if is_han(c) => Some(Script::Han),
        c if is_hiragana(c) => Some(Script::Hiragana),
        c if is_kana(c) => Some(Script::Katakana),
        _ => None,
    }
}

/// Adds the words of one run: the cheapest way from its start to its end, the longer word first where two ways cost alike.
fn cut(text: &str, run: &[Token], known: &impl Fn(&str) -> bool, out: &mut Vec<Token>) {
    if run.len() == 1 {
        out.extend_from_slice(run);
        return;
    }
    let scripts: Vec<Option<Script>> = run.iter().map(|token| script(text, *token)).collect();
    let katakana = |at: usize| scripts.get(at).copied().flatten() == Some(Script::Katakana);
    let whole = |at: usize| at == 0 || !(katakana(at - 1) && katakana(at));
    let mut best: Vec<(u32, usize)> = vec![(0, 0); run.len() + 1];
    for start in (0..run.len()).rev() {
        best[start] = (u32::MAX, 1);
        if !whole(start) {
            continue;
        }
        let first = if katakana(start) { run_length(&scripts[start..]) } else { 1 };
        let mut plain = true;
        for len in first..=LONGEST.max(first).min(run.len() - start) {
            let end = start + len;
            plain &= scripts[end - 1] == scripts[start];
            if !whole(end) {
                continue;
            }
            let word = text.get(run[start].span.start as usize..run[end - 1].span.end as usize).unwrap_or_default();
            let own = if len <= LONGEST && known(word) {
                KNOWN
            } else if plain && !katakana(start) {
                UNKNOWN + CHARACTER * u32::try_from(len).unwrap_or(u32::MAX)
            } else if plain {
                UNKNOWN
            } else {
                continue;
            };
            let cost = own.saturating_add(best[end].0);
            if cost <= best[start].0 {
                best[start] = (cost, len);
            }
        }
    }
    let mut at = 0;
    while at < run.len() {
        let end = at + best[at].1;
        let mut word = run[at];
        word.span.end = run[end - 1].span.end;
        word.flags = word.flags.with(Flags::ALPHABETIC);
        out.push(word);
        at = end;
    }
}

/// How many characters of the script of the first one stand together.
fn run_length(scripts: &[Option<Script>]) -> usize {
    scripts.iter().take_while(|script| **script == scripts[0]).count()
}

#[cfg(test)]
mod tests {
    use super::{join_unspaced, segment};
    use crate::tokenize;

    fn words<'a>(text: &'a str, known: &[&str]) -> Vec<&'a str> {
        segment(text, &tokenize(text), |word| known.contains(&word)).iter().map(|token| token.text(text)).collect()
    }

    #[test]
    fn cuts_by_what_is_known() {
        let known = ["日本", "は", "今日", "本当", "に", "を", "非難し", "た", "ミサイル"];
        assert_eq!(words("日本はミサイルを非難した。", &known), ["日本", "は", "ミサイル", "を", "非難し", "た", "。"]);
        assert_eq!(words("今日本当に", &known), ["今日", "本当", "に"]);
    }

    #[test]
    fn leaves_the_unknown_in_one_piece() {
        assert_eq!(words("アルミサイルは3隻", &["ミサイル", "は"]), ["アルミサイル", "は", "3", "隻"]);
        assert_eq!(words("首脳は", &["は"]), ["首脳", "は"]);
        assert_eq!(words("NATO は", &["は"]), ["NATO", "は"]);
    }

    #[test]
    fn joins_whole_runs() {
        let text = "米国 ラ・ベリャ EU";
        let joined: Vec<&str> = join_unspaced(text, &tokenize(text)).iter().map(|token| token.text(text)).collect();
        assert_eq!(joined, ["米国", "ラ", "・", "ベリャ", "EU"]);
    }
}
