//! What other rooms ask of a phrase: is it a name, a description, an adjective, a place?

use dateline_lexicon::grammar::{Effect, WordClass};
use dateline_lexicon::ontology::EntityKind;
use dateline_lexicon::world::NameForm;
use dateline_text::Span;

use super::{Reader, Ref, settle};
use crate::mention::state::State;
use crate::syntax::chunk::Np;
use crate::syntax::prepare::UnitKind;

impl Reader<'_, '_> {
    /// The country of a phrase that is nothing but an adjective ("Thai").
    pub(crate) fn lone_adjective(&self, at: usize, state: &State<'_>) -> Option<(String, Span)> {
        let np = self.np(at)?;
        let unit = self.sent.unit(np.head).filter(|u| u.end == np.end && u.start == np.start)?;
        match settle(unit, state) {
            Ref::Country(entity, NameForm::Adjective) => {
                state.lexicon.entity(entity)?.country.map(|c| (c, self.span(unit)))
            }
            _ => None,
        }
    }

    /// Whether a phrase's head is an office or class of people without a name of its own.
    pub(crate) fn is_described(&self, at: usize) -> bool {
        let Some(np) = self.np(at) else { return false };
        let Some(unit) = self.sent.unit(np.head) else {
            let hash = self.sent.toks[np.head].hash;
            let profile = &self.cx.language.profile;
            return profile.person_nouns.contains(&hash) || profile.group_nouns.contains(&hash);
        };
        let names = self.sent.units_in(np.start, np.end).any(|u| matches!(u.kind, UnitKind::Unknown));
        matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..)) && !names
    }

    /// Whether a phrase is a name: of a person, a body, a country, or one that nothing knows.
    pub(crate) fn is_named(&self, at: usize, state: &State<'_>) -> bool {
        let Some(np) = self.np(at) else { return false };
        let Some(unit) = self.sent.unit(np.head) else { return false };
        matches!(settle(unit, state), Ref::Person(_) | Ref::Org(_) | Ref::Unknown | Ref::Country(_, NameForm::Name))
    }

    /// Gives a name that only this article knows the country, sector and offices of the description beside it.
    pub(crate) fn share_office(named: usize, office: usize, state: &mut State<'_>) {
        if named == office || state.world_index(named).is_some() {
            return;
        }
        let from = state.entities[office].clone();
        if !from.id.starts_with("text:") {
            return;
        }
        let to = &mut state.entities[named];
        to.country = to.country.take().or(from.country);
        to.org = to.org.or(from.org);
        if to.sectors.is_empty() {
            to.sectors = from.sectors;
        }
        if from.kind == EntityKind::Person {
            to.kind = EntityKind::Person;
        }
        for role in from.roles {
            state.add_role(named, role);
        }
    }

    /// Whether a negator stands right before a phrase ("not Israel but Iran").
    pub(crate) fn is_excluded(&self, at: usize) -> bool {
        let before = self.np(at).and_then(|np| np.start.checked_sub(1));
        before.is_some_and(|i| self.cx.class(&self.sent.toks[i], WordClass::Negator).is_some())
    }

    /// Whether a phrase opens with a word that makes it indefinite or negative ("no", "any").
    pub(crate) fn determiner_effect(&self, np: &Np) -> Effect {
        // Also a determiner of several words that stands before the phrase ("tak satu pun tentara").
        let opens = |at: &usize| *at == np.start || at + usize::from(self.sent.toks[*at].closed_len) == np.start;
        let first = (np.start.saturating_sub(4)..=np.start).filter(opens);
        let words = first.filter_map(|at| self.cx.class(&self.sent.toks[at], WordClass::Determiner));
        words.map(|w| w.effect).find(|effect| *effect != Effect::None).unwrap_or(Effect::None)
    }
}
