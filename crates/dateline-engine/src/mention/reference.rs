//! Reference inside the article: pronouns, definite descriptions and titles alone, resolved by who is in focus.

use dateline_lexicon::grammar::{GrammarWord, Role as WordRole, WordClass};
use dateline_lexicon::morph::Clitic;
use dateline_lexicon::ontology::EntityKind;
use dateline_text::Span;

use super::read::Reader;
use super::state::{Focus, Reading, State};
use crate::record::Via;
use crate::syntax::chunk::{Elem, Np};
use crate::syntax::prepare::UnitKind;

/// What kind of entity a word can refer back to.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Wanted {
    Person,
    Country,
    /// A body or group, countries included.
    Body,
    Plural,
}

/// Where in the document a word stands, and who speaks there.
#[derive(Copy, Clone, Debug, Default)]
pub(crate) struct Spot {
    pub(crate) sentence: usize,
    /// Whoever's words these are, for "we" and "I".
    pub(crate) speaker: Option<usize>,
    /// The nearest fitting entity of the sentence is meant rather than its subject.
    pub(crate) nearest: bool,
    /// An entity that cannot be meant: whoever acts on the one looked for.
    pub(crate) other_than: Option<usize>,
    /// Somebody is looked for: a place does not do.
    pub(crate) somebody: bool,
    /// What is owned is another's, for it is refused, blamed or taken.
    pub(crate) theirs: bool,
}

impl Reader<'_, '_> {
    /// Reads the phrase at a row index as an actor, pronouns and descriptions included.
    pub(crate) fn resolve(&self, at: usize, spot: Spot, state: &mut State<'_>) -> Option<Reading> {
        let np = self.np(at)?.clone();
        if let Some(index) = np.pronoun {
            let word = self.cx.language.closed.get(usize::from(index))?.clone();
            let span = self.sent.span_of(np.start, np.end);
            return Self::pronoun(&word, span, np.start, spot, state);
        }
        if let Some(reading) = self.apposed(at, state) {
            return Some(reading);
        }
        if let Some(reading) = self.definite_title(&np, spot, state) {
            return Some(reading);
        }
        if self.points_back(&np, at)
            && let Some(reading) = self.description(at, &np, spot, state)
        {
            return Some(reading);
        }
        self.read(at, state).or_else(|| self.known_word(&np, state)).or_else(|| self.description(at, &np, spot, state))
    }

    /// A lone capitalised word that names somebody of this article, where the tagger saw a common noun ("Papikyan is due …").
    fn known_word(&self, np: &Np, state: &State<'_>) -> Option<Reading> {
        let tok = self.sent.toks.get(np.head)?;
        if np.end - np.start != 1
            || !tok.flags.contains(dateline_text::Flags::CAPITALIZED)
            || self.sent.unit(np.head).is_some()
        {
            return None;
        }
        let entity = state.alias(self.cx.word(tok))?;
        Some(Reading { entity, span: tok.span, via: Via::Alias, sector: None, plural: false, place: None })
    }

    /// "Mao Ning, a spokesperson for …": the name, with the office beside it.
    fn apposed(&self, at: usize, state: &mut State<'_>) -> Option<Reading> {
        let (left, right) = *self.clauses.appositions.iter().find(|(a, b)| *a == at || *b == at)?;
        let (named, role) = if self.is_described(right) && self.is_named(left, state) {
            (left, right)
        } else if self.is_described(left) && self.is_named(right, state) {
            (right, left)
        } else {
            return None;
        };
        let office = self.read(role, state);
        let mut reading = self.read(named, state)?;
        if let Some(office) = office {
            Self::share_office(reading.entity, office.entity, state);
            if state.entities[reading.entity].kind != EntityKind::Country {
                reading.sector = reading.sector.or(office.sector);
            }
        } else if let Some(hint) = self.embedded(role, state).first()
            && state.world_index(reading.entity).is_none()
        {
            // "his Armenian counterpart, Suren Papikyan"
            let country = state.entities[hint.entity].country.clone();
            let entity = &mut state.entities[reading.entity];
            entity.country = entity.country.take().or(country);
        }
        let own = self.np(at)?;
        reading.span = if at == named { reading.span } else { self.sent.span_of(own.start, own.end) };
        if at == role {
            reading.via = Via::Role;
        }
        Some(reading)
    }

    /// Whether a phrase can only mean somebody spoken of before: it carries a demonstrative, or nothing but "the" and a noun.
    fn points_back(&self, np: &Np, at: usize) -> bool {
        let end = self.description_end(np, at);
        let demonstrative = (np.start..end).any(|i| {
            let word = self.cx.class(&self.sent.toks[i], WordClass::Demonstrative);
            word.is_some() && (i > np.start || !self.cx.language.profile.head_initial)
        });
        let bare = np.end - np.start == 2
            && self.cx.word(&self.sent.toks[np.start]).eq_ignore_ascii_case("the")
            && !matches!(self.clauses.row.get(at + 1), Some(Elem::Prep(..)));
        demonstrative || bare
    }

    /// A pronoun's referent.
    pub(crate) fn pronoun(
        word: &GrammarWord,
        span: Span,
        token: usize,
        spot: Spot,
        state: &mut State<'_>,
    ) -> Option<Reading> {
        if matches!(word.role, WordRole::Reflexive | WordRole::Reciprocal) || word.person == 2 {
            return None;
        }
        let entity = if word.person == 1 {
            let speaker = spot.speaker?;
            if word.plural { state.body_of(speaker).unwrap_or(speaker) } else { speaker }
        } else {
            let wanted = match word.role {
                WordRole::Person => Wanted::Person,
                WordRole::Thing => Wanted::Body,
                _ => Wanted::Plural,
            };
            Self::focus(wanted, token, spot, state, |_| true)?
        };
        Some(Reading { entity, span, via: Via::Pronoun, sector: None, plural: word.plural, place: None })
    }

    /// Whom an enclitic "-nya" on a verb of saying or noun refers to.
    pub(crate) fn clitic(&self, token: usize, spot: Spot, state: &mut State<'_>, person_only: bool) -> Option<Reading> {
        let tok = self.sent.toks.get(token)?;
        let nya = tok.analyses.iter().any(|a| a.feats.clitic == Clitic::Nya);
        if !nya {
            return None;
        }
        let wanted = if person_only { Wanted::Person } else { Wanted::Body };
        let entity = Self::focus(wanted, token, spot, state, |_| true)
            .or_else(|| (!person_only).then(|| Self::focus(Wanted::Person, token, spot, state, |_| true)).flatten())?;
        Some(Reading { entity, span: tok.span, via: Via::Pronoun, sector: None, plural: false, place: None })
    }

    /// The most prominent fitting entity before a token: subjects of the latest sentences first.
    fn focus(
        wanted: Wanted,
        token: usize,
        spot: Spot,
        state: &State<'_>,
        fits: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let kind_fits = |f: &Focus| {
            let kind = state.entities[f.entity].kind;
            let right = match wanted {
                Wanted::Person => kind == EntityKind::Person && !f.plural,
                Wanted::Country => kind == EntityKind::Country,
                Wanted::Body => matches!(kind, EntityKind::Country | EntityKind::Organization | EntityKind::Group),
                Wanted::Plural => f.plural || matches!(kind, EntityKind::Group | EntityKind::Organization),
            };
            right && spot.other_than != Some(f.entity) && fits(f.entity)
        };
        let before = |f: &&Focus| f.sentence < spot.sentence || f.sentence == spot.sentence && f.token < token;
        let recent: Vec<&Focus> =
            state.focus_before(spot.sentence).filter(before).filter(|f| kind_fits(f)).take(40).collect();
        if spot.nearest
            && let Some(near) = recent.iter().filter(|f| f.sentence == spot.sentence).max_by_key(|f| f.token)
        {
            return Some(near.entity);
        }
        let here = recent.iter().find(|f| f.subject && f.sentence == spot.sentence);
        let last = recent.iter().find(|f| f.subject && spot.sentence - f.sentence <= 3);
        here.or(last).or(recent.first()).map(|f| f.entity)
    }

    /// "the president", "Presiden itu": an office without its body refers to the person in focus who holds it.
    fn definite_title(&self, np: &Np, spot: Spot, state: &mut State<'_>) -> Option<Reading> {
        let unit = self.sent.unit(np.head)?;
        let UnitKind::Title(index, false) = unit.kind else { return None };
        if self.sent.units_in(np.start, np.end).count() > 1 || self.indefinite(np) {
            return None;
        }
        let title = self.cx.language.titles.get(usize::from(index))?.id.replace('-', " ");
        let entity = Self::focus(Wanted::Person, np.start, spot, state, |e| {
            !state.nameless.contains(&e) && state.entities[e].roles.iter().any(|r| r.title == title)
        })?;
        Some(Reading {
            entity,
            span: self.sent.span_of(np.start, np.end),
            via: Via::Role,
            sector: None,
            plural: false,
            place: None,
        })
    }

    fn indefinite(&self, np: &Np) -> bool {
        matches!(
            self.cx.word(&self.sent.toks[np.start]).to_lowercase().as_str(),
            "a" | "an" | "any" | "another" | "every" | "each" | "no" | "some" | "seorang" | "sebuah"
        )
    }

    /// "diplomat asal Norwegia itu", "pejabat tersebut", "the group", "that country".
    fn description(&self, at: usize, np: &Np, spot: Spot, state: &mut State<'_>) -> Option<Reading> {
        let head = &self.sent.toks[np.head];
        let profile = &self.cx.language.profile;
        let person = profile.person_nouns.contains(&head.hash);
        let country = profile.country_nouns.contains(&head.hash);
        let group = profile.group_nouns.contains(&head.hash);
        if !(person || country || group) || !self.definite(np, at) {
            return None;
        }
        let mut hints = self.embedded(at, state);
        // The description's own words are no hint of whom they describe.
        hints.retain(|h| !state.nameless.contains(&h.entity) && h.via != Via::Role);
        let span = self.description_span(np, at);
        if country && let Some(hint) = hints.first() {
            // "Negara Kim Jong Un itu": the country of the person named.
            let body = if state.entities[hint.entity].kind == EntityKind::Person {
                state.body_of(hint.entity)
            } else {
                Some(hint.entity)
            };
            return body.map(|entity| Reading {
                entity,
                span,
                via: Via::Description,
                sector: None,
                plural: false,
                place: None,
            });
        }
        let hinted = hints
            .first()
            .and_then(|h| state.entities[h.entity].country.clone())
            .or_else(|| self.origin_after(np, at, state));
        let entity = if person {
            Self::focus(Wanted::Person, np.start, spot, state, |e| {
                if state.nameless.contains(&e) {
                    return false;
                }
                hinted.is_none()
                    || state.entities[e].country == hinted
                    || state.entities[e]
                        .roles
                        .iter()
                        .any(|r| r.of.as_deref() == hinted.as_ref().map(|c| format!("country:{c}")).as_deref())
            })
        } else if country {
            Self::focus(Wanted::Country, np.start, spot, state, |_| true)
        } else {
            // "the army" is no body of another kind.
            let sector = self.sent.unit(np.head).and_then(|unit| match unit.kind {
                UnitKind::Agent(index, _) => self.cx.language.agents.get(usize::from(index))?.sector,
                _ => None,
            });
            let fits = |e: usize| {
                state.entities[e].kind != EntityKind::Country
                    && (hinted.is_none() || state.entities[e].country == hinted)
                    && sector.is_none_or(|s| state.entities[e].sectors.contains(&s))
            };
            // A body with a name before a class of people ("companies").
            let named = |e: usize| !state.nameless.contains(&e) && fits(e);
            Self::focus(Wanted::Body, np.start, spot, state, named)
                .or_else(|| Self::focus(Wanted::Body, np.start, spot, state, fits))
        }?;
        Some(Reading { entity, span, via: Via::Description, sector: None, plural: false, place: None })
    }

    fn definite(&self, np: &Np, at: usize) -> bool {
        let first = self.cx.word(&self.sent.toks[np.start]).to_lowercase();
        let demonstrative = (np.start..self.description_end(np, at))
            .any(|i| self.cx.class(&self.sent.toks[i], WordClass::Demonstrative).is_some());
        demonstrative || first == "the"
    }

    /// The end of a description whose demonstrative stands behind an origin phrase ("diplomat asal Norwegia itu").
    fn description_end(&self, np: &Np, at: usize) -> usize {
        match (self.clauses.row.get(at + 1), self.clauses.row.get(at + 2)) {
            (Some(Elem::Prep(_, _, index)), Some(Elem::Np(inner)))
                if self.cx.language.closed.get(usize::from(*index)).is_some_and(|w| w.role == WordRole::Origin) =>
            {
                inner.end
            }
            _ => np.end,
        }
    }

    fn description_span(&self, np: &Np, at: usize) -> Span {
        self.sent.span_of(np.start, self.description_end(np, at))
    }

    fn origin_after(&self, np: &Np, at: usize, state: &mut State<'_>) -> Option<String> {
        if self.description_end(np, at) == np.end {
            return None;
        }
        let reading = self.read(at + 2, state)?;
        state.entities[reading.entity].country.clone()
    }
}
