//! Which senses matched which words, before slots were filled: what an evaluation asks of a sentence that gave nothing.

use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::{Language, Lexicon};
use dateline_text::{SentenceRules, sentences, tokenize};

use crate::document::parse;
use crate::record::{Input, Plover, Span};
use crate::syntax::prepare::Context;
use crate::tagger::Tagger;

/// A sense whose words stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Id of the sense.
    pub sense: String,
    /// The type of its acts.
    pub plover: Plover,
    /// The words.
    pub span: Span,
}

/// The senses that match in a text, in the order of sentences.
pub(crate) fn matches(lexicon: &Lexicon, language: &Language, lang: &str, input: &Input) -> Vec<Match> {
    let text = input.text.as_str();
    let cx = Context { text, lexicon, language, lang: lexicon.language_index(lang) };
    let tokens = tokenize(text);
    let rules = SentenceRules::new(language.profile.abbreviations.iter().map(String::as_str));
    let tagger = Tagger::open(language.tagger());
    let day = input.published.as_ref().map(|p| p.date);
    let mut found = Vec::new();
    for sentence in sentences(text, &tokens, &rules) {
        let range = sentence.tokens.start as usize..sentence.tokens.end as usize;
        let parsed = parse(cx, tagger.as_ref(), sentence.span, &tokens[range], day);
        for hit in parsed.hits.iter().flatten().chain(parsed.nominals.iter().flat_map(|(_, hits)| hits)) {
            if let Owner::Sense(index) = hit.owner
                && let Some(sense) = language.senses.get(index as usize)
            {
                let span = parsed.sent.span_of(hit.start, hit.end);
                found.push(Match { sense: sense.id.clone(), plover: sense.plover, span });
            }
        }
    }
    found
}
