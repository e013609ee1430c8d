//! Where a noun phrase ends in a language whose article is part of the noun: a definite noun or a name takes no further
//! noun, so that subject and object can stand side by side behind their verb.

use dateline_lexicon::morph::Pos;
use dateline_lexicon::ontology::EntityKind;
use dateline_lexicon::world::NameForm;

use super::Chunker;
use crate::syntax::prepare::{Unit, UnitKind};
use crate::tags::Upos;

impl Chunker<'_, '_> {
    /// Whether the phrase that begins at `from` is complete before the token `at`.
    pub(super) fn completed(&self, from: usize, at: usize) -> bool {
        if self.cx.language.profile.article.is_none() {
            return false;
        }
        let Some(tok) = self.tok(at) else { return true };
        let definite = (from..at).any(|i| self.is_definite(i));
        let described = if let Some(unit) = self.sent.unit(at) {
            describes(unit) || self.is_person(unit)
        } else {
            let noun = tok.analyses.iter().any(|a| a.pos != Pos::Adj);
            let adjective = self.has_article(at) || tok.tag.upos == Upos::Adj;
            // A word that nothing knows is an adjective with the article, part of a bearer's name without it.
            tok.closed_len > 0 || !noun && (adjective || self.can_be_named(from, at))
        };
        definite && !described
    }

    /// A name, or a word with the article.
    fn is_definite(&self, i: usize) -> bool {
        match self.sent.unit(i) {
            Some(unit) => !describes(unit) && matches!(unit.kind, UnitKind::Name(_)) || self.has_article(i),
            None => self.has_article(i),
        }
    }

    fn has_article(&self, i: usize) -> bool {
        let Some(article) = self.cx.language.profile.article.as_deref() else { return false };
        let elided = article.chars().next().map_or(0, char::len_utf8);
        let clitic = i > 0
            && self.cx.language.profile.elides_article.iter().any(|clitic| clitic == self.word(i - 1))
            && self.sent.toks[i - 1].span.end == self.sent.toks[i].span.start;
        self.word(i).starts_with(article) || clitic && self.word(i).starts_with(&article[elided..])
    }

    /// Whether the words before can be of somebody whose name follows: an office, a kind of people, or a name begun.
    fn can_be_named(&self, from: usize, at: usize) -> bool {
        let unknown = |i: usize| self.sent.unit(i).is_none() && self.sent.toks[i].analyses.is_empty();
        let bearer = (from..at).any(|i| {
            self.sent.unit(i).is_some_and(|unit| matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..)))
        });
        bearer || unknown(at - 1) && !self.has_article(at - 1)
    }

    fn is_person(&self, unit: &Unit) -> bool {
        let UnitKind::Name(entries) = &unit.kind else { return unit.kind == UnitKind::Unknown };
        entries.iter().all(|e| self.cx.lexicon.entity(e.entity).is_some_and(|e| e.kind == EntityKind::Person))
    }
}

/// An adjective of a country.
fn describes(unit: &Unit) -> bool {
    let UnitKind::Name(entries) = &unit.kind else { return false };
    entries.iter().any(|e| e.form == NameForm::Adjective)
        && !entries.iter().any(|e| matches!(e.form, NameForm::Name | NameForm::Capital))
}
