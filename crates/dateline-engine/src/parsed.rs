//! A text read as far as what stands in it says: sentences, clauses and matches, before anybody is identified.

use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::{Language, Lexicon};
use dateline_text::{SentenceRules, Span, Token, sentences};

use crate::event::matching::{Hit, Matcher, Nominal};
use crate::furniture::{self, Furniture};
use crate::numbers::{self, NumberExpr};
use crate::parser::Word;
use crate::record::{Date, Input, Published};
use crate::syntax::chunk::chunk;
use crate::syntax::clause::{Clauses, clauses, elements};
use crate::syntax::prepare::{Context, Sent, prepare, words};
use crate::tagger::Tagger;
use crate::time::{self, TimeExpr};

/// A sentence with everything read before events are looked for.
pub(crate) struct Parsed {
    pub(crate) sent: Sent,
    pub(crate) clauses: Clauses,
    pub(crate) hits: Vec<Vec<Hit>>,
    pub(crate) nominals: Vec<(Nominal, Vec<Hit>)>,
    pub(crate) times: Vec<TimeExpr>,
    pub(crate) numbers: Vec<NumberExpr>,
}

/// A text's sentences.
pub(crate) struct Read {
    pub(crate) furniture: Furniture,
    /// Spans of all sentences, furniture among them.
    pub(crate) sentences: Vec<Span>,
    /// The article's own sentences.
    pub(crate) parsed: Vec<Parsed>,
}

/// Reads the sentences of a text, its furniture left out.
pub(crate) fn read(cx: Context<'_>, tokens: &[Token], published: Option<&Published>) -> Read {
    let furniture = furniture::find(cx.text, &cx.language.profile);
    let rules = SentenceRules::new(cx.language.profile.abbreviations.iter().map(String::as_str));
    let tagger = Tagger::open(cx.language.tagger());
    let day = published.map(|p| p.date);
    let mut found = Read { furniture, sentences: Vec::new(), parsed: Vec::new() };
    for sentence in sentences(cx.text, tokens, &rules) {
        found.sentences.push(sentence.span);
        let around = &found.furniture.spans;
        if around.iter().any(|f| f.contains(sentence.span)) {
            continue;
        }
        let range = sentence.tokens.start as usize..sentence.tokens.end as usize;
        let skip = around.iter().filter(|f| sentence.span.contains(**f)).map(|f| f.end).max();
        let own: Vec<Token> =
            tokens[range].iter().copied().filter(|t| skip.is_none_or(|end| t.span.start >= end)).collect();
        found.parsed.push(parse(cx, tagger.as_ref(), sentence.span, &own, day));
    }
    found
}

/// Reads the sentences of an input in a language.
pub(crate) fn read_input<'a>(
    lexicon: &'a Lexicon,
    language: &'a Language,
    lang: &str,
    input: &'a Input,
) -> (Context<'a>, Read) {
    let text = input.text.as_str();
    let cx = Context { text, lexicon, language, lang: lexicon.language_index(lang), guide: None };
    (cx, read(cx, &words(cx), input.published.as_ref()))
}

/// The row of one sentence as the parser sees it, with the places of its elements.
pub(crate) fn parser_words(lexicon: &Lexicon, language: &Language, lang: &str, text: &str) -> Vec<(Span, Word)> {
    let cx = Context { text, lexicon, language, lang: lexicon.language_index(lang), guide: None };
    let tagger = Tagger::open(language.tagger());
    let (sent, _) = prepared(cx, tagger.as_ref(), Span::new(0, text.len() as u32), &words(cx), None);
    let row = chunk(cx, &sent);
    let spans: Vec<Span> = row.iter().map(|elem| sent.span_of(elem.start(), elem.end())).collect();
    spans.into_iter().zip(elements(cx, &sent, row)).collect()
}

/// A sentence ready for its syntax, and the time expressions in it.
fn prepared(
    cx: Context<'_>,
    tagger: Option<&Tagger<'_>>,
    span: Span,
    tokens: &[Token],
    day: Option<Date>,
) -> (Sent, Vec<TimeExpr>) {
    let mut sent = prepare(cx, tagger, span, tokens);
    let times = time::expressions(cx, &sent, day);
    sent.dated = vec![false; sent.toks.len()];
    for time in &times {
        sent.dated[time.start..time.end].fill(true);
    }
    (sent, times)
}

/// Reads one sentence up to its clauses and matches.
pub(crate) fn parse(
    cx: Context<'_>,
    tagger: Option<&Tagger<'_>>,
    span: Span,
    tokens: &[dateline_text::Token],
    day: Option<Date>,
) -> Parsed {
    let (sent, times) = prepared(cx, tagger, span, tokens, day);
    let row = chunk(cx, &sent);
    let guide = cx.guide.filter(|_| worth_parsing(cx, &sent));
    let clauses = clauses(cx, &sent, row, guide);
    let matcher = Matcher { cx, sent: &sent, clauses: &clauses };
    let hits: Vec<Vec<Hit>> = clauses.list.iter().map(|c| matcher.clause(c)).collect();
    let nominals = matcher
        .nominals()
        .into_iter()
        .map(|n| {
            let h = matcher.nominal(&n);
            (n, h)
        })
        .filter(|(_, h)| !h.is_empty())
        .collect();
    let numbers = numbers::numbers(cx, &sent, &times);
    Parsed { sent, clauses, hits, nominals, times, numbers }
}

/// Whether somebody and the words of a sense stand in a sentence.
fn worth_parsing(cx: Context<'_>, sent: &Sent) -> bool {
    let in_sense = |index: u32| {
        cx.language.patterns.get(index as usize).is_some_and(|pattern| matches!(pattern.owner, Owner::Sense(_)))
    };
    !sent.units.is_empty()
        && sent
            .toks
            .iter()
            .flat_map(|tok| &tok.analyses)
            .any(|analysis| cx.language.patterns_of(analysis.lemma).iter().any(|(_, index)| in_sense(*index)))
}

/// Without a publication date, the latest full date of the opening sentences is taken for it.
pub(crate) fn date_in_text(parsed: &[Parsed]) -> Option<Published> {
    let full =
        parsed.iter().take(3).flat_map(|p| &p.times).filter(|t| t.time.precision == crate::record::TimePrecision::Day);
    full.map(|t| t.time.end).max().map(|date| Published { date, basis: "text" })
}
