//! Which country a national body belongs to that a text names without one ("the army", "polisi").

use std::collections::BTreeMap;

use dateline_lexicon::ontology::{Plover, Sector};

use super::Run;
use crate::event::slots::Filler;
use crate::mention::read::Reader;
use crate::mention::state::Reading;
use crate::parsed::Parsed;

/// Mentions of a country that are enough to tell what a text is about.
const ENOUGH: usize = 4;

impl Run<'_, '_> {
    /// A national body named without its country belongs to the country the text is about, or the language's home.
    pub(super) fn home_country(&mut self, filler: &Filler<'_, '_>, draft: &crate::event::draft::Draft) {
        let claimants = draft.claimants.iter().filter_map(|c| c.by.as_ref());
        let readings: Vec<Reading> = draft.source.iter().chain(&draft.target).chain(claimants).cloned().collect();
        for reading in readings {
            if !self.state.is_homeless(reading.entity) {
                continue;
            }
            // Where people meet is seldom where they come from.
            let venue = matches!(draft.plover, Plover::Consult | Plover::Agree | Plover::Support);
            let country = self.country_of_text(filler, venue);
            self.state.entities[reading.entity].country = country;
        }
    }

    fn country_of_text(&self, filler: &Filler<'_, '_>, venue: bool) -> Option<String> {
        let index = filler.spot.sentence;
        // Places of the sentence, then the country most spoken of, then places of the opening, then the only country of the
        // text, then the language's home. Where a correspondent writes from says the least.
        let place = |p: &Parsed, dateline: bool| {
            let reader = Reader { speaker: None, cx: self.cx, sent: &p.sent, clauses: &p.clauses };
            (0..p.clauses.row.len())
                .filter(|at| {
                    if p.clauses.row[*at].end() <= p.sent.dateline {
                        dateline
                    } else {
                        p.clauses.prep_of[*at].is_some()
                    }
                })
                .find_map(|at| reader.place(at, &self.state))
                .and_then(|(entity, _)| self.state.lexicon.entity(entity))
                .and_then(|e| e.country)
        };
        if let Some(country) = place(&self.parsed[index], false).filter(|_| !venue) {
            return Some(country);
        }
        if let Some(country) = self.country_most_told() {
            return Some(country);
        }
        for dateline in [false, true] {
            let opening = self.parsed.iter().take(2).enumerate().filter(|(at, _)| !venue || dateline || *at != index);
            if let Some(country) = opening.map(|(_, p)| p).find_map(|p| place(p, dateline)) {
                return Some(country);
            }
        }
        // The home of the agency that reports ("(AP)") says nothing about the news.
        let told = self.state.entities.iter().filter(|e| !e.sectors.contains(&Sector::Med));
        let mut countries: Vec<&String> = told.filter_map(|e| e.country.as_ref()).collect();
        countries.sort();
        countries.dedup();
        if let [one] = countries.as_slice() {
            return Some((*one).clone());
        }
        let home = self.cx.language.profile.home.clone();
        if countries.is_empty() || home.as_ref().is_some_and(|h| countries.contains(&h)) { home } else { None }
    }

    /// The country that at least half of the mentions are of, where there are enough to tell.
    pub(super) fn country_most_told(&self) -> Option<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for mention in &self.state.mentions {
            let entity = &self.state.entities[mention.entity];
            if let Some(country) = entity.country.as_deref().filter(|_| !entity.sectors.contains(&Sector::Med)) {
                *counts.entry(country).or_default() += 1;
            }
        }
        let all: usize = counts.values().sum();
        let (country, most) =
            counts.into_iter().max_by_key(|(country, count)| (*count, std::cmp::Reverse(*country)))?;
        (most >= ENOUGH && most * 2 >= all).then(|| country.to_owned())
    }
}
