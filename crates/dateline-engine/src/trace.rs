//! Which senses matched which words, before slots were filled: what an evaluation asks of a sentence that gave nothing.

use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::{Language, Lexicon};

use crate::parsed::read_input;
use crate::record::{Input, Plover, Span};

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
    let (_, read) = read_input(lexicon, language, lang, input);
    let mut found = Vec::new();
    for parsed in read.parsed {
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
