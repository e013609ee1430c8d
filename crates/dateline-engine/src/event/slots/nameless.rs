//! People whom a text does not name: described by a noun, or meant by a pronoun.

use dateline_lexicon::grammar::Role;
use dateline_lexicon::ontology::{EntityKind, Sector};
use dateline_text::Span;

use super::Filler;
use crate::mention::state::{Reading, State, slug};
use crate::record::{Entity, Via};

impl Filler<'_, '_> {
    /// A person or people that the text only describes ("a 41-year-old man"): for acts that any person may undergo.
    pub(crate) fn anybody(&self, np: usize, state: &mut State<'_>) -> Option<Reading> {
        let phrase = self.reader.np(np)?;
        let head = &self.reader.sent.toks[phrase.head];
        if !self.reader.cx.language.profile.person_nouns.contains(&head.hash) {
            return None;
        }
        let span = self.reader.sent.span_of(phrase.head, phrase.head + 1);
        let entity = self.nameless(span, vec![Sector::Cvl], state);
        Some(Reading { entity, span, via: Via::Role, sector: Some(Sector::Cvl), plural: false, place: None })
    }

    /// Somebody whom a personal pronoun means and the text at hand does not name ("He will meet …").
    pub(crate) fn unnamed(&self, np: usize, state: &mut State<'_>) -> Option<Reading> {
        let phrase = self.reader.np(np)?;
        let word = self.reader.cx.language.closed.get(usize::from(phrase.pronoun?))?;
        let personal = word.person == 1 || word.person == 3 && (word.role == Role::Person || word.plural);
        if !personal || word.possessive {
            return None;
        }
        let span = self.reader.sent.span_of(phrase.start, phrase.end);
        let entity = self.nameless(span, Vec::new(), state);
        Some(Reading { entity, span, via: Via::Pronoun, sector: None, plural: word.plural, place: None })
    }

    /// An entity of its own for the words at a place of the text.
    fn nameless(&self, span: Span, sectors: Vec<Sector>, state: &mut State<'_>) -> usize {
        let words = span.slice(self.reader.cx.text);
        state.intern_text(Entity {
            id: format!("text:{}-{}", slug(words), span.start),
            kind: EntityKind::Person,
            name: words.to_owned(),
            country: None,
            org: None,
            sectors,
            code: None,
            roles: Vec::new(),
        })
    }
}
