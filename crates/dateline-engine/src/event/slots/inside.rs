//! Actors inside a phrase that names none by its head: modifiers, owners, the phrases and clauses that hang on it.

use dateline_lexicon::grammar::Role;
use dateline_lexicon::morph::{Clitic, Voice};

use super::{Filler, common_noun};
use crate::mention::read::Reader;
use crate::mention::reference::Spot;
use crate::mention::state::{Reading, State};
use crate::syntax::chunk::Elem;
use crate::syntax::clause::Link;

impl Filler<'_, '_> {
    /// Actors inside and behind the object that a pattern took ("hold [talks] with", "mengutuk [perang] Rusia").
    pub(super) fn inside(&self, theme: usize, state: &mut State<'_>) -> Vec<Reading> {
        self.within(theme, state, true)
    }

    /// The doers of a relative clause that describes a phrase ("dukungan yang diberikan Jepang").
    fn in_relative(&self, np: usize, state: &mut State<'_>) -> Vec<Reading> {
        for clause in &self.reader.clauses.list {
            if clause.link == Link::Relative && clause.antecedent == Some(np) {
                let clause = clause.clone();
                let doers = self.doers(&clause, state);
                if clause.vg.voice == Voice::Passive || clause.subject != Some(np) {
                    return doers;
                }
            }
        }
        Vec::new()
    }

    /// Whoever owned the same thing when it was spoken of before ("perang … ini" after "Rusia dalam perangnya").
    fn owner_before(&self, np: usize, state: &State<'_>) -> Option<Reading> {
        let phrase = self.reader.np(np)?;
        let word = common_noun(self.reader.cx.word(&self.reader.sent.toks[phrase.head]));
        let (entity, sentence) = state.owners.get(&word).copied()?;
        let span = self.reader.sent.span_of(phrase.start, phrase.end);
        (self.spot.sentence.saturating_sub(sentence) <= 4).then_some(Reading {
            entity,
            span,
            via: crate::record::Via::Inferred,
            sector: None,
            plural: false,
            place: None,
        })
    }

    /// Actors inside a phrase that names none itself: its modifiers, then the phrases that hang on it.
    pub(super) fn within(&self, np: usize, state: &mut State<'_>, deep: bool) -> Vec<Reading> {
        let known = |readings: Vec<Reading>, state: &State<'_>| -> Vec<Reading> {
            // A name that nothing knows inside a phrase about something else ("RUU Penyiaran") is no actor.
            readings
                .into_iter()
                .filter(|r| {
                    !(state.entities[r.entity].id.starts_with("text:")
                        && state.entities[r.entity].sectors.is_empty()
                        && state.entities[r.entity].country.is_none())
                })
                .collect()
        };
        let embedded = self.reader.embedded(np, state);
        let mut embedded = known(embedded, state);
        // "Sweden's NATO membership": the possessor before other modifiers.
        if let Some((start, end)) = self.reader.np(np).and_then(|p| p.possessor) {
            let owner = self.reader.sent.span_of(start, end);
            if embedded.iter().any(|r| owner.contains(r.span)) {
                embedded.retain(|r| owner.contains(r.span));
            }
        }
        // "The Brazilian forward": what a nationality describes acts for the state only when it is a thing or act of states.
        if !deep && !self.acts_for_owner(np) {
            embedded.clear();
        }
        if !embedded.is_empty() {
            return embedded.into_iter().take(2).collect();
        }
        if !deep {
            return Vec::new();
        }
        let phrase = self.reader.np(np).cloned();
        // "blocked its bid for NATO": whose bid it is, not what it is for.
        if self.spot.theirs
            && let Some(owner) = phrase.as_ref().and_then(|p| self.possessive(p, state))
        {
            return vec![owner];
        }
        for oblique in self.matcher.following(np) {
            let role = self.role_of(oblique.closed);
            if matches!(role, Role::Time | Role::Topic | Role::Says | Role::Agent | Role::Place) {
                continue;
            }
            if self.reader.resolve(oblique.np, self.spot, state).is_some() {
                return self.group(oblique.np, state, false);
            }
            let inner = self.reader.embedded(oblique.np, state);
            let inner = known(inner, state);
            if !inner.is_empty() {
                return inner.into_iter().take(2).collect();
            }
        }
        let related = self.in_relative(np, state);
        if !related.is_empty() {
            return related;
        }
        // "kemitraannya", "its war": whose it is.
        let owner = phrase.and_then(|p| self.possessive(&p, state)).or_else(|| self.owner_before(np, state));
        owner.into_iter().collect()
    }

    /// Whether a phrase's head is a word of the lexicon (an act, a weapon, a statement) or of a body or country.
    fn acts_for_owner(&self, np: usize) -> bool {
        let Some(phrase) = self.reader.np(np) else { return false };
        let head = &self.reader.sent.toks[phrase.head];
        let profile = &self.reader.cx.language.profile;
        head.analyses.iter().any(|a| a.pos == dateline_lexicon::morph::Pos::Noun)
            || profile.group_nouns.contains(&head.hash)
            || profile.country_nouns.contains(&head.hash)
            || profile.transparent.contains(&head.hash)
    }

    /// The referent of a possessive pronoun or enclitic in a phrase.
    pub(crate) fn possessive(&self, np: &crate::syntax::chunk::Np, state: &mut State<'_>) -> Option<Reading> {
        // "bantuan kepada Rusia dalam perangnya": behind an adposition the nearest owner is meant, elsewhere the subject.
        let row = self.reader.clauses.row.iter().position(|e| matches!(e, Elem::Np(n) if n == np));
        let nearest = row.is_some_and(|r| self.reader.clauses.prep_of[r].is_some());
        let spot = Spot { nearest, ..self.spot };
        for token in np.start..np.end {
            let tok = &self.reader.sent.toks[token];
            let word = self.reader.cx.closed(tok).find(|w| w.person > 0 && (w.possessive || token > np.start)).cloned();
            if let Some(word) = word
                && let Some(reading) = Reader::pronoun(&word, tok.span, np.start, spot, state)
            {
                return Some(reading);
            }
            if tok.analyses.iter().any(|a| a.feats.clitic == Clitic::Nya)
                && let Some(reading) = self.reader.clitic(token, spot, state, false)
            {
                return Some(reading);
            }
        }
        None
    }
}
