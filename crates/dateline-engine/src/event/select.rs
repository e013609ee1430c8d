//! One act, one event: which of several drafts over the same act stays, and which are no political event at all.

use std::collections::BTreeSet;

use dateline_lexicon::morph::Voice;
use dateline_lexicon::ontology::{EntityKind, Plover, Sector};

use super::draft::{Draft, Drafter};
use super::matching::Nominal;
use super::slots::Predicate;
use crate::mention::state::{Reading, State};
use crate::syntax::clause::Link;

impl Drafter<'_, '_> {
    /// Drops nouns whose act a verb of the sentence tells already.
    pub(super) fn one_telling(&self, mut drafts: Vec<Draft>) -> Vec<Draft> {
        // The noun of a light verb is told by the verb.
        let themes: BTreeSet<usize> = drafts
            .iter()
            .filter(|d| matches!(d.predicate, Predicate::Clause(_)))
            .filter_map(|d| d.hit.theme_token)
            .collect();
        drafts.retain(|d| !matches!(&d.predicate, Predicate::Nominal(n) if themes.contains(&n.token)));
        // A nominal that is the subject or object of a verb of the same type is the same act.
        let cores: Vec<(usize, Plover)> = drafts
            .iter()
            .filter_map(|d| match &d.predicate {
                Predicate::Clause(index) => Some((&self.filler.reader.clauses.list[*index], d.plover)),
                Predicate::Nominal(_) => None,
            })
            .flat_map(|(c, p)| [c.subject.filter(|_| !c.shared), c.object].into_iter().flatten().map(move |np| (np, p)))
            .collect();
        drafts.retain(|d| {
            d.plover == Plover::Assault
                || !matches!(&d.predicate, Predicate::Nominal(n) if cores.contains(&(n.np, d.plover)))
        });
        // "walked out in protest": the protest is the walking out.
        let protesting: BTreeSet<usize> = drafts
            .iter()
            .filter(|d| d.plover == Plover::Protest)
            .filter_map(|d| match &d.predicate {
                Predicate::Clause(index) => Some(*index),
                Predicate::Nominal(_) => None,
            })
            .collect();
        let governing = |n: &Nominal| self.filler.reader.clauses.governor[n.np];
        drafts.retain(|d| {
            d.plover != Plover::Protest
                || !matches!(&d.predicate, Predicate::Nominal(n) if governing(n).is_some_and(|g| protesting.contains(&g)))
        });
        // The violence that a condemnation or demand is about is told by it: the noun is no second event.
        let spoken_of: BTreeSet<usize> = drafts
            .iter()
            .filter(|d| d.plover.is_verbal() || d.plover == Plover::Agree)
            // An accusation and what it alleges are two.
            .filter(|d| !d.cameo.starts_with("112"))
            .filter_map(|d| match &d.predicate {
                Predicate::Clause(index) => Some(*index),
                Predicate::Nominal(_) => None,
            })
            .collect();
        let governor = |n: &Nominal| self.filler.reader.clauses.governor[n.np];
        drafts.retain(|d| d.plover.quad() != 4 || !matches!(&d.predicate, Predicate::Nominal(n) if governor(n).is_some_and(|g| spoken_of.contains(&g) && self.filler.reader.clauses.list[g].subject != Some(n.np))));
        // A request that is refused, granted or answered is told by the answer.
        let answered: Vec<usize> = drafts
            .iter()
            .filter(|d| matches!(d.plover, Plover::Reject | Plover::Concede | Plover::Agree))
            .filter_map(|d| match &d.predicate {
                Predicate::Clause(index) => {
                    let clause = &self.filler.reader.clauses.list[*index];
                    if clause.vg.voice == Voice::Passive { clause.subject } else { clause.object }
                }
                Predicate::Nominal(_) => None,
            })
            .collect();
        drafts.retain(|d| {
            !(d.plover == Plover::Request && matches!(&d.predicate, Predicate::Nominal(n) if answered.contains(&n.np)))
        });
        drafts
    }

    /// "Israeli strikes killed 12", "shelled a hospital, killing 12": the act and what it did are one event.
    pub(super) fn drop_consequences(&self, mut drafts: Vec<Draft>) -> Vec<Draft> {
        let clauses = self.filler.reader.clauses;
        let mut gone: Vec<usize> = Vec::new();
        for (i, draft) in drafts.iter().enumerate() {
            let Predicate::Clause(index) = &draft.predicate else { continue };
            if draft.plover != Plover::Assault {
                continue;
            }
            let clause = &clauses.list[*index];
            let follows = matches!(clause.link, Link::Participle) || clause.shared && clause.link == Link::Main;
            for (j, other) in drafts.iter().enumerate() {
                if i == j || other.plover != Plover::Assault || gone.contains(&j) {
                    continue;
                }
                let subject = matches!(&other.predicate, Predicate::Nominal(n) if clause.subject == Some(n.np));
                let before = matches!(&other.predicate, Predicate::Clause(o) if follows && (clause.parent == Some(*o) || *o < *index && clauses.list[*o].subject == clause.subject));
                if subject || before {
                    gone.push(i);
                    break;
                }
            }
        }
        for &i in &gone {
            let (target, at) = (drafts[i].target.clone(), drafts[i].hit.start);
            let keeper = (0..drafts.len())
                .filter(|j| !gone.contains(j) && drafts[*j].plover == Plover::Assault)
                .min_by_key(|j| drafts[*j].hit.start.abs_diff(at));
            if let Some(keeper) = keeper {
                let keeper = &mut drafts[keeper];
                for reading in target {
                    if !keeper.target.iter().chain(&keeper.source).any(|t| t.entity == reading.entity) {
                        keeper.target.push(reading);
                    }
                }
            }
        }
        let mut index = 0;
        drafts.retain(|_| {
            index += 1;
            !gone.contains(&(index - 1))
        });
        drafts
    }
}

/// One act, one event: of two drafts over the same words the more specific stays.
pub(super) fn drop_overlaps(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        // An accusation and what it alleges are two, though the words of one hold those of the other.
        let two = |k: &Draft| k.cameo.starts_with("112") && !draft.plover.is_verbal();
        match kept.iter().position(|k| k.hit.start < draft.hit.end && draft.hit.start < k.hit.end && !two(k)) {
            // "mengancam akan memutus hubungan": the outer trigger holds the act threatened, and takes its target.
            Some(at) => {
                let (mut stays, goes) = if draft.hit.score > kept[at].hit.score {
                    (draft, kept[at].clone())
                } else {
                    (kept[at].clone(), draft)
                };
                if stays.target.is_empty() {
                    let source = &stays.source;
                    stays.target =
                        goes.target.iter().filter(|t| !source.iter().any(|s| s.entity == t.entity)).cloned().collect();
                }
                kept[at] = stays;
            }
            None => kept.push(draft),
        }
    }
    kept
}

/// Names that nothing knows, companies, schools and media among themselves make no political event.
pub(super) fn political(source: &[Reading], target: &[Reading], plover: Plover, state: &mut State<'_>) -> bool {
    let mut weight = |r: &Reading| {
        let actor = state.actor(r);
        let entity = &state.entities[r.entity];
        if matches!(actor.sector, Some(Sector::Bus | Sector::Agr | Sector::Jrn | Sector::Edu | Sector::Med)) {
            if actor.org.is_some() {
                return 3;
            }
            let speaks = matches!(
                plover,
                Plover::Request | Plover::Reject | Plover::Accuse | Plover::Protest | Plover::Threaten
            );
            return if speaks && actor.sector != Some(Sector::Bus) { 2 } else { 1 };
        }
        if entity.kind == EntityKind::Place {
            return 1;
        }
        if actor.country.is_none() && actor.org.is_none() && actor.sector.is_none() {
            return i32::from(entity.kind == EntityKind::Group);
        }
        if actor.sector == Some(Sector::Cvl) && actor.country.is_none() && actor.org.is_none() {
            return 1;
        }
        // A country only as the place somebody goes to or speaks of.
        if entity.kind == EntityKind::Country && actor.sector.is_none() { 2 } else { 3 }
    };
    let source_weight = source.iter().map(&mut weight).max();
    let target_weight = target.iter().map(&mut weight).max();
    let soft = |r: &Reading, state: &mut State<'_>| {
        let actor = state.actor(r);
        actor.org.is_none()
            && matches!(actor.sector, Some(Sector::Bus | Sector::Agr | Sector::Jrn | Sector::Edu | Sector::Med))
    };
    match (source_weight, target_weight) {
        (None, None) => true,
        (Some(s), None) => s >= 2 || plover == Plover::Protest && s == 1,
        (None, Some(t)) => t >= 1 || plover == Plover::Coerce,
        (Some(0), Some(t)) => t >= 3 || plover.is_verbal() && t >= 2,
        // A teacher and his pupils, doctors and farmers: what they say to each other is no politics.
        (Some(s), Some(t)) if source.iter().chain(target).all(|r| soft(r, state)) => s.min(t) > 2,
        (Some(s), Some(t)) => s.max(t) >= 2 || plover == Plover::Protest && s == 1,
    }
}
