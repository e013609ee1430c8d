//! Actors inside a phrase whose head is none.

use dateline_lexicon::world::NameForm;

use super::{Reader, Ref, settle};
use crate::mention::state::{Reading, State};
use crate::record::Via;
use crate::syntax::chunk::Np;
use crate::syntax::prepare::Unit;

impl Reader<'_, '_> {
    /// Actors inside a phrase whose head is none: possessors, adjectives, bare modifiers ("Russia's war", "Israeli positions").
    pub(crate) fn embedded(&self, at: usize, state: &mut State<'_>) -> Vec<Reading> {
        let Some(np) = self.np(at).cloned() else { return Vec::new() };
        let units: Vec<Unit> =
            self.sent.units_in(np.start, np.end).filter(|u| !self.inside_brackets(u)).cloned().collect();
        let mut out: Vec<Reading> = Vec::new();
        let mut i = 0;
        while i < units.len() {
            // Titles and names that touch are one actor ("Presiden Rusia Vladimir Putin").
            let mut j = i + 1;
            while j < units.len()
                && units[j].start <= units[j - 1].end + 1
                && !matches!(self.between(&units[j - 1], &units[j]), Some(false))
            {
                j += 1;
            }
            let part = Np { start: units[i].start, end: units[j - 1].end, head: 0, possessor: None, pronoun: None };
            let head = part_head(&units[i..j], state);
            let part = Np { head: head.start, ..part };
            if let Ref::Agent(index, _) = settle(&head, state)
                && j == i + 1
                && self.cx.language.agents.get(usize::from(index)).is_some_and(|a| a.attribute)
            {
                i = j;
                continue;
            }
            let reading = match settle(&head, state) {
                Ref::Country(entity, form) if form != NameForm::Name => {
                    self.simple(entity, &head, Via::Name, state).map(|reading| Reading { via: Via::Name, ..reading })
                }
                _ => self.compose(at, &part, &head, state),
            };
            out.extend(reading);
            i = j;
        }
        out
    }

    /// Whether the token between two units lets them be one actor.
    fn between(&self, left: &Unit, right: &Unit) -> Option<bool> {
        if left.end == right.start {
            return Some(true);
        }
        let tok = self.sent.toks.get(left.end)?;
        Some(tok.bracketed || matches!(self.cx.word(tok), "'s" | "\u{2019}s" | "-"))
    }
}

/// The unit that stands for a part of a phrase.
fn part_head(units: &[Unit], state: &State<'_>) -> Unit {
    let refs: Vec<Ref> = units.iter().map(|u| settle(u, state)).collect();
    let pick = |wanted: fn(&Ref) -> bool| refs.iter().position(wanted).map(|i| units[i].clone());
    pick(|r| matches!(r, Ref::Person(_)))
        .or_else(|| pick(|r| matches!(r, Ref::Title(..))))
        .or_else(|| pick(|r| matches!(r, Ref::Agent(..))))
        .or_else(|| pick(|r| matches!(r, Ref::Org(_))))
        .unwrap_or_else(|| units[0].clone())
}
