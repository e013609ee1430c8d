//! One noun phrase on its own: whom it would be read as, and what that rests on.

use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::ontology::{EntityKind, Sector};
use dateline_lexicon::world::{DatedRole, NameForm};
use dateline_text::Span;

use crate::Engine;
use crate::mention::read::Reader;
use crate::mention::reference::Spot;
use crate::mention::state::{Reading, State};
use crate::parsed::{Parsed, parse};
use crate::record::{Actor, Date, Via};
use crate::syntax::prepare::{Context, Unit, UnitKind, words};
use crate::tagger::Tagger;

impl Engine {
    /// Whom a short noun phrase stands for in a text of that day, with the reasons in words. `None` when the language has
    /// no lexicon, or nothing in the phrase is read as somebody.
    pub fn read_phrase(&self, phrase: &str, lang: &str, on: Option<Date>) -> Option<(Actor, Vec<String>)> {
        let language = self.lexicon.language(lang)?;
        let cx = Context {
            text: phrase,
            lexicon: &self.lexicon,
            language,
            lang: self.lexicon.language_index(lang),
            guide: None,
        };
        let tokens = words(cx);
        let (first, last) = (tokens.first()?, tokens.last()?);
        let tagger = Tagger::open(language.tagger());
        let span = Span::new(first.span.start, last.span.end);
        let parsed = parse(cx, tagger.as_ref(), span, &tokens, on);
        let reader = Reader { speaker: None, cx, sent: &parsed.sent, clauses: &parsed.clauses };
        let mut state = State::new(&self.lexicon, on);
        let phrases = (0..parsed.clauses.row.len()).filter(|at| reader.np(*at).is_some());
        let (at, reading) =
            phrases.into_iter().find_map(|at| Some((at, reader.resolve(at, Spot::default(), &mut state)?)))?;
        // Alone, a national body or office that no country is told of is at home where the language is.
        if state.is_national(reading.entity) {
            state.entities[reading.entity].country.clone_from(&language.profile.home);
        }
        let actor = state.actor(&reading);
        let why = Why { cx, parsed: &parsed, state: &state };
        Some((actor.clone(), why.reasons(at, &reading, &actor)))
    }
}

/// What the reasons are told from.
struct Why<'a> {
    cx: Context<'a>,
    parsed: &'a Parsed,
    state: &'a State<'a>,
}

impl Why<'_> {
    fn reasons(&self, at: usize, reading: &Reading, actor: &Actor) -> Vec<String> {
        let mut reasons: Vec<String> = self.parsed.sent.units.iter().map(|unit| self.unit(unit)).collect();
        let sent = &self.parsed.sent;
        if let Some(np) = self.parsed.clauses.row.get(at).and_then(|elem| elem.np()) {
            if sent.unit(np.head).is_none() {
                let head = self.cx.word(&sent.toks[np.head]);
                reasons.push(format!("the head of the phrase, `{head}`, is a common noun"));
            }
            if at > 0 && np.start > 0 {
                let before = sent.span_of(0, np.start).slice(self.cx.text);
                reasons.push(format!("nobody is read in what stands before, `{before}`"));
            }
        }
        reasons.push(self.choice(reading, actor));
        reasons.extend(self.office(reading));
        reasons
    }

    /// What the lexicon says of a run of words.
    fn unit(&self, unit: &Unit) -> String {
        let words = self.parsed.sent.span_of(unit.start, unit.end).slice(self.cx.text);
        match &unit.kind {
            UnitKind::Name(entries) => {
                // Part of a name is not worth telling beside the whole one.
                let whole = |e: &&NameEntry| {
                    e.form != NameForm::Surname || entries.iter().all(|o| o.entity != e.entity || o.form == e.form)
                };
                let mut named: Vec<String> = entries.iter().filter(whole).filter_map(|e| self.named(e)).collect();
                named.dedup();
                format!("`{words}` is {}", named.join(", or "))
            }
            UnitKind::Title(index, _) => match self.cx.language.titles.get(usize::from(*index)) {
                Some(title) => {
                    format!("`{words}` is the office `{}`{}", title.id, sector(title.sector.map(Sector::as_str)))
                }
                None => format!("`{words}` is an office"),
            },
            UnitKind::Agent(index, _) => match self.cx.language.agents.get(usize::from(*index)) {
                Some(agent) => {
                    let sector = sector(agent.sector.map(Sector::as_str));
                    format!("`{words}` is the generic actor `{}`{sector}", agent.id)
                }
                None => format!("`{words}` is a generic actor"),
            },
            UnitKind::Unknown => format!("`{words}` looks like a name, and the lexicon knows none such"),
        }
    }

    fn named(&self, entry: &NameEntry) -> Option<String> {
        let id = self.cx.lexicon.entity(entry.entity)?.id;
        let form = match entry.form {
            NameForm::Name => "a name of",
            NameForm::Adjective => "the adjective of",
            NameForm::People => "the people of",
            NameForm::Capital => "the capital of",
            NameForm::Seat => "the seat of",
            NameForm::Surname => "part of the name of",
        };
        Some(format!("{form} {id}"))
    }

    /// Whom it was settled as.
    fn choice(&self, reading: &Reading, actor: &Actor) -> String {
        let how = match actor.via {
            Via::Name => "by name",
            Via::Alias => "by another of its names",
            Via::Metonym => "as the government that sits there",
            Via::Role => "by office or class of people",
            Via::Pronoun | Via::Description | Via::Inferred => "by reference",
        };
        let id = &actor.entity;
        if self.state.world_index(reading.entity).is_some() {
            format!("read {how} as {id}, which the lexicon knows")
        } else if actor.country.is_none() && actor.org.is_none() {
            format!("kept as text ({id}): no country or body is known for it")
        } else {
            format!("read {how}; nobody in the lexicon fits, so country and sector come from the words ({id})")
        }
    }

    /// The office by which a known person's country and sector are told.
    fn office(&self, reading: &Reading) -> Option<String> {
        if self.state.entities.get(reading.entity)?.kind != EntityKind::Person {
            return None;
        }
        let role = self.state.current_role(reading.entity)?;
        let office = shown(&role);
        Some(match (self.state.day, self.state.day()) {
            (Some(date), Some(day)) if role.held_on(day) => format!("office on {date}: {office}"),
            (Some(date), _) => format!("no office is known for {date}; the nearest before counts: {office}"),
            _ => format!("no day is given, so the office listed last counts: {office}"),
        })
    }
}

fn sector(sector: Option<&str>) -> String {
    sector.map(|s| format!(", sector {s}")).unwrap_or_default()
}

fn shown(role: &DatedRole) -> String {
    let year = |date: Option<(i16, u8, u8)>| date.map(|(year, ..)| year.to_string()).unwrap_or_default();
    format!("{} of {}, {}..{}", role.title.replace('-', " "), role.of, year(role.from), year(role.until))
}
