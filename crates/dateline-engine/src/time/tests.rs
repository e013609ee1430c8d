//! Tests over tables: the text of a sentence and the dates it must give.

mod english;
mod indonesian;
mod others;

use std::path::Path;
use std::sync::OnceLock;

use dateline_lexicon::{Lexicon, compile_sources, load_dir};
use dateline_text::{Span, tokenize};

use super::{TimeExpr, expressions};
use crate::record::{Date, Time, TimePrecision};
use crate::syntax::prepare::{Context, Sent, prepare};

/// A lexicon of the grammar and time files alone.
fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicons");
        let wanted = |path: &str| path.ends_with("/time.lex") || path.ends_with("/grammar.lex");
        let sources: Vec<_> =
            load_dir(&dir).expect("the lexicons can be read").into_iter().filter(|s| wanted(&s.path)).collect();
        let image = compile_sources(&sources).unwrap_or_else(|problems| panic!("{problems:?}"));
        Lexicon::open(image.into()).expect("the image opens")
    })
}

/// Prepares a text as one sentence and hands it on.
pub(crate) fn with_sentence<R>(lang: &str, text: &str, then: impl FnOnce(Context<'_>, &Sent) -> R) -> R {
    let lexicon = lexicon();
    let language = lexicon.language(lang).expect("the language is known");
    let cx = Context { text, lexicon, language, lang: lexicon.language_index(lang), guide: None };
    let sent = prepare(cx, None, Span::new(0, text.len() as u32), &tokenize(text));
    then(cx, &sent)
}

/// The date expressions of a text read as one sentence.
fn found(lang: &str, text: &str, published: Option<Date>) -> Vec<TimeExpr> {
    with_sentence(lang, text, |cx, sent| expressions(cx, sent, published))
}

/// `2024-06-12` for a day, else `2024-06-03..2024-06-09 week`.
fn shown(time: &Time) -> String {
    if time.start == time.end && time.precision == TimePrecision::Day {
        return time.start.to_string();
    }
    format!("{}..{} {}", time.start, time.end, time.precision.as_str())
}

fn list(exprs: &[TimeExpr]) -> String {
    exprs.iter().map(|e| shown(&e.time)).collect::<Vec<_>>().join("; ")
}

fn check(lang: &str, published: &str, table: &[(&str, &str)]) {
    let published = Date::parse(published);
    let failed: Vec<String> = table
        .iter()
        .filter_map(|(text, wanted)| {
            let got = list(&found(lang, text, published));
            (got != *wanted).then(|| format!("{text}\n  wanted {wanted}\n  got    {got}"))
        })
        .collect();
    assert!(failed.is_empty(), "{} of {} failed:\n{}", failed.len(), table.len(), failed.join("\n"));
}

/// The words of each expression, joined by `|`.
fn check_words(lang: &str, table: &[(&str, &str)]) {
    for (text, wanted) in table {
        let spans: Vec<&str> = found(lang, text, Date::new(2024, 6, 12))
            .iter()
            .filter_map(|e| e.time.span.map(|s| s.slice(text)))
            .collect();
        assert_eq!(spans.join("|"), *wanted, "{text}");
    }
}

/// The reading for what took place.
fn past(expr: &TimeExpr) -> &Time {
    expr.earlier.as_ref().unwrap_or(&expr.time)
}

/// The reading for what is still to come.
fn future(expr: &TimeExpr) -> &Time {
    expr.alternative.as_ref().unwrap_or(&expr.time)
}

/// The readings for past and future.
fn check_sides(lang: &str, published: &str, table: &[(&str, &str, &str)]) {
    for (text, before, after) in table {
        let exprs = found(lang, text, Date::parse(published));
        let got = exprs.first().map(|e| (shown(past(e)), shown(future(e))));
        assert_eq!(got, Some(((*before).to_owned(), (*after).to_owned())), "{text}");
    }
}
