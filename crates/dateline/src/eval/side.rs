//! Whether an actor, a side, a claimant of the output is that of the gold.

use dateline_engine::record::{Actor, Claim, Document, OrgClass};
use dateline_text::fold;

use super::gold::{ClaimGold, Side, Wanted, iso};

/// How well a side fits.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fit {
    /// One actor of the gold at least is there, or the gold has none.
    pub(super) right: bool,
    /// All actors of the gold are there.
    pub(super) full: bool,
    /// They are there and no others.
    pub(super) exact: bool,
}

impl Fit {
    pub(super) fn weight(self) -> u32 {
        4 * u32::from(self.right) + 2 * u32::from(self.full) + u32::from(self.exact)
    }
}

/// Compares actors of a document with the gold.
#[derive(Copy, Clone)]
pub(super) struct Judge<'a> {
    pub(super) document: &'a Document,
}

impl<'a> Judge<'a> {
    /// Compares a side.
    pub(super) fn side(self, wanted: &Side, found: &[Actor]) -> Fit {
        let known: Vec<&Wanted> = wanted.actors.iter().filter(|w| says_something(w)).collect();
        let there = |w: &&Wanted| found.iter().any(|a| self.actor(w, a));
        let right = known.is_empty() || wanted.optional || known.iter().any(there);
        let all = known.iter().all(there);
        let full = all || wanted.optional || wanted.one_is_enough && right;
        let others = found.iter().any(|a| !wanted.actors.iter().any(|w| !says_something(w) || self.actor(w, a)));
        Fit { right, full, exact: full && !others }
    }

    /// Both sides; meetings and agreements may have them swapped.
    pub(super) fn sides(self, wanted: (&Side, &Side), found: (&[Actor], &[Actor]), may_swap: bool) -> (Fit, Fit) {
        let straight = (self.side(wanted.0, found.0), self.side(wanted.1, found.1));
        if !may_swap {
            return straight;
        }
        let swapped = (self.side(wanted.0, found.1), self.side(wanted.1, found.0));
        let weight = |(a, b): (Fit, Fit)| a.weight() + b.weight();
        if weight(swapped) > weight(straight) { swapped } else { straight }
    }

    /// Whether an actor is the one that is wanted.
    pub(super) fn actor(self, wanted: &Wanted, found: &Actor) -> bool {
        if let Some(name) = &wanted.name {
            let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
            return self.names(found).iter().any(|n| n.to_lowercase().contains(&first));
        }
        if wanted.country.is_some() || wanted.org.is_some() {
            let country = wanted.country.as_deref().is_some_and(|c| found.country.as_deref().map(iso) == Some(c));
            return country || wanted.org.is_some() && found.org == wanted.org;
        }
        // Gold without a code: by the words, or, in a translation, by the sector.
        match wanted.span {
            Some(span) => span.overlaps(found.span),
            None => wanted.sector == found.sector || found.country.is_none() && found.org.is_none(),
        }
    }

    /// What an actor may be called by: name, country, class, code, and the body that a person speaks for.
    pub(super) fn names<'n>(self, actor: &'n Actor) -> Vec<&'n str>
    where
        'a: 'n,
    {
        let entities = &self.document.entities;
        let entity = entities.iter().find(|e| e.id == actor.entity);
        let mut names = vec![actor.name.as_str(), actor.span.slice(&self.document.input.text)];
        names.extend(actor.country.as_deref());
        names.extend(actor.org.map(OrgClass::as_str));
        names.extend(actor.code.as_deref());
        if actor.code.as_deref().is_some_and(|c| c.starts_with("IGONAT")) {
            names.push("NATO");
        }
        if let Some(entity) = entity {
            names.push(&entity.name);
            for of in entity.roles.iter().filter_map(|r| r.of.as_deref()) {
                names.push(of);
                names.extend(entities.iter().find(|e| e.id == of).map(|e| e.name.as_str()));
            }
        }
        names.retain(|n| !n.is_empty());
        names
    }

    /// Whether there is a claim when there should be one, and whether the claimant, where both name one, is right.
    pub(super) fn claim(self, wanted: &ClaimGold, found: Option<&Claim>) -> (bool, Option<bool>) {
        match (wanted, found) {
            (ClaimGold::Either, _) | (ClaimGold::Narrator, None) => (true, None),
            (ClaimGold::Narrator, Some(_)) | (ClaimGold::By(_), None) => (false, None),
            (ClaimGold::By(wanted), Some(claim)) => (true, Some(self.claimant(wanted, claim))),
        }
    }

    fn claimant(self, wanted: &Wanted, claim: &Claim) -> bool {
        let Some(by) = &claim.by else {
            let cue = fold(claim.cue.slice(&self.document.input.text));
            let unnamed = wanted.country.is_none() && wanted.org.is_none() && wanted.name.is_none();
            return unnamed || wanted.name.as_deref().is_some_and(|name| fold(name) == cue);
        };
        if *wanted == Wanted::default() {
            return false;
        }
        // A claim by a person of a body is that body's too, and the other way round.
        self.actor(wanted, by) || wanted.span.is_some_and(|span| span.overlaps(by.span))
    }
}

/// Whether gold says who it is: an actor without code, words or a sector that tells something may be anybody.
fn says_something(wanted: &Wanted) -> bool {
    use dateline_engine::record::Sector;
    wanted.name.is_some()
        || wanted.country.is_some()
        || wanted.org.is_some()
        || wanted.span.is_some()
        || wanted.sector.is_some_and(|s| s != Sector::Unk)
}
