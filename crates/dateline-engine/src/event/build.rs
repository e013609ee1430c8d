//! From drafts to events: claims, performed acts, plans that are agreements, time, place and confidence.

use dateline_lexicon::grammar::Role;
use dateline_lexicon::ontology::{self, EntityKind, Plover};
use dateline_lexicon::pattern::PatternForm;
use dateline_text::Span;

use super::claim::Claimant;
use super::draft::Draft;
use super::slots::{Filler, Predicate};
use crate::mention::state::{Reading, State};
use crate::numbers::NumberExpr;
use crate::record::{Actor, Claim, Date, Event, Evidence, Place, Status, Time};
use crate::syntax::chunk::Elem;
use crate::syntax::clause::{Clause, Link, Oblique};
use crate::tags::VerbForm;
use crate::time::TimeExpr;

/// What the document knows about a sentence beyond its grammar.
pub(crate) struct Around<'s> {
    pub(crate) document: &'s str,
    pub(crate) published: Option<Date>,
    /// The country whose police make an arrest that the text tells without a doer.
    pub(crate) home: Option<String>,
    pub(crate) times: &'s [TimeExpr],
    pub(crate) numbers: &'s [NumberExpr],
    /// Speaker and cue of the direct quotation at a byte, if any.
    pub(crate) quotes: &'s [(Span, Option<Reading>, Option<Span>)],
}

/// Days after which what is told as past is background.
const BACKGROUND_DAYS: i32 = 31;

/// Tokens before a name among which "former" stands.
const FORMER_WITHIN: usize = 3;

/// Finishes a draft.
pub(crate) fn finish(filler: &Filler<'_, '_>, around: &Around<'_>, mut draft: Draft, state: &mut State<'_>) -> Event {
    let sent = filler.reader.sent;
    let trigger = sent.span_of(draft.hit.start, draft.hit.end);
    add_quote_claimant(around, trigger, &mut draft);
    let self_said = draft
        .claimants
        .iter()
        .any(|c| c.by.as_ref().is_some_and(|by| draft.source.iter().any(|s| same_side(by, s, state))));
    let mut status = draft.effects.status();
    if status == Status::Actual && !draft.plover.is_verbal() && draft.plover != Plover::Agree {
        // "Besok Presiden menemui …": what is told for a day that has not come is planned.
        let (time, _) = time_of(filler, around, &draft, status);
        let ahead = time.zip(around.published).is_some_and(|(time, day)| {
            let one_day = time.start == time.end && time.precision == crate::record::TimePrecision::Day;
            time.span.is_some() && one_day && time.start > day
        });
        if ahead && !past_tense(filler, &draft) {
            status = Status::Future;
        }
    }
    plan_is_agreement(&mut draft, &mut status, self_said);
    refusal(&mut draft, &mut status, self_said);
    let (time, past) = time_of(filler, around, &draft, status);
    if status == Status::Actual && (past || by_former_office(filler, &draft, state)) {
        status = Status::Historical;
    }
    let place = place_of(filler, &draft, state);
    let verbal = draft.plover.is_verbal() || draft.plover == Plover::Agree;
    let claim = if draft.performed || verbal && self_said {
        outer_claim(&draft, state)
    } else {
        claim_of(&draft.claimants, state)
    };
    let mut source: Vec<Actor> = draft.source.iter().map(|r| state.actor(r)).collect();
    let target: Vec<Actor> = draft.target.iter().map(|r| state.actor(r)).collect();
    if source.is_empty() && draft.cameo == "173" {
        let country = place.as_ref().and_then(|p| p.country.clone()).or_else(|| around.home.clone());
        let country = country.or_else(|| target.iter().find_map(|t| t.country.clone()));
        source.extend(police_of(country, trigger, state));
    }
    let confidence = confidence(&draft, status, claim.is_some(), &source, &target, sent.headline);
    let numbers = super::counts::of_event(filler.reader.cx, sent, around.numbers, draft.plover, draft.hit.start);
    let time = time.or_else(|| article_date(around.published, status));
    let id = event_id(around.document, draft.plover, trigger, &source, &target);
    Event {
        id,
        plover: draft.plover,
        mode: draft.mode,
        contexts: draft.contexts,
        cameo: draft.cameo,
        source,
        target,
        status,
        claim,
        time,
        place,
        numbers,
        evidence: vec![Evidence { sentence: sent.span, trigger }],
        sense: draft.sense,
        confidence,
    }
}

/// "sanctions imposed by former President Obama": what only office-holders do was done while the office was held.
fn by_former_office(filler: &Filler<'_, '_>, draft: &Draft, state: &State<'_>) -> bool {
    let official = matches!(draft.plover, Plover::Coerce | Plover::Sanction | Plover::Mobilize | Plover::Aid)
        || draft.cameo.starts_with("057");
    let (sent, profile) = (filler.reader.sent, &filler.reader.cx.language.profile);
    let former = |reading: &Reading| {
        let name = sent.toks.iter().position(|t| t.span.start >= reading.span.start).unwrap_or_default();
        sent.toks[name.saturating_sub(FORMER_WITHIN)..name].iter().any(|t| profile.former.contains(&t.hash))
    };
    official && !draft.source.is_empty() && draft.source.iter().all(|s| state.is_former(s.entity) && former(s))
}

/// Whether the verb of a draft's clause is told in the past, where the language marks it.
fn past_tense(filler: &Filler<'_, '_>, draft: &Draft) -> bool {
    let clauses = filler.reader.clauses;
    let index = match &draft.predicate {
        Predicate::Clause(index) => Some(*index),
        Predicate::Nominal(nominal) => clauses.governor[nominal.np],
    };
    let past = |tok: &crate::syntax::prepare::Tok| matches!(tok.tag.form, VerbForm::Past | VerbForm::PastPart);
    index.is_some_and(|index| {
        let vg = &clauses.list[index].vg;
        filler.reader.sent.toks[vg.start..vg.end].iter().any(past)
    })
}

/// An arrest without a doer is made by the police of the country; inferred from the words of the arrest.
fn police_of(country: Option<String>, trigger: Span, state: &mut State<'_>) -> Option<Actor> {
    let country = country?;
    let entity = state.intern_text(crate::record::Entity {
        id: format!("text:police-{}", country.to_lowercase()),
        kind: EntityKind::Group,
        name: "police".to_owned(),
        country: Some(country),
        org: None,
        sectors: vec![ontology::Sector::Cop],
        code: None,
        roles: Vec::new(),
    });
    let reading = Reading {
        entity,
        span: trigger,
        via: crate::record::Via::Inferred,
        sector: Some(ontology::Sector::Cop),
        plural: true,
        place: None,
    };
    Some(state.actor(&reading))
}

/// A quotation around the trigger: its speaker is the outermost claimant.
fn add_quote_claimant(around: &Around<'_>, trigger: Span, draft: &mut Draft) {
    for (span, speaker, cue) in around.quotes {
        if !span.contains(trigger) {
            continue;
        }
        let known = draft.claimants.iter().any(|c| match (&c.by, speaker) {
            (Some(a), Some(b)) => a.entity == b.entity,
            _ => false,
        });
        if !known {
            let cue = cue.unwrap_or(*span);
            draft.claimants.push(Claimant { by: speaker.clone(), cue });
        }
    }
}

/// Whether two actors are the same side: the same entity, or a person and the body or country that he speaks for.
pub(crate) fn same_side(a: &Reading, b: &Reading, state: &mut State<'_>) -> bool {
    if a.entity == b.entity {
        return true;
    }
    let side = |r: &Reading, state: &mut State<'_>| {
        let entity = r.entity;
        let body = if state.entities[entity].kind == EntityKind::Person { state.body_of(entity) } else { Some(entity) };
        let actor = state.actor(r);
        (
            body.map(|b| state.entities[b].id.clone()),
            actor.country,
            actor.sector,
            actor.code.filter(|_| actor.org.is_some()),
        )
    };
    let (body_a, country_a, sector_a, code_a) = side(a, state);
    let (body_b, country_b, sector_b, code_b) = side(b, state);
    // "the unification ministry announced" about its own country, which it does not name.
    if body_a.is_some()
        && country_a.is_none()
        && matches!(sector_a, Some(ontology::Sector::Gov | ontology::Sector::Mil))
        && country_b.is_some()
        && state.entities[a.entity].id.starts_with("text:")
        && !state.stateless.contains(&a.entity)
        && state.entities[a.entity].org.is_none()
    {
        return true;
    }
    if code_a.as_ref().is_some_and(|c| c.len() > 3) && code_a == code_b {
        return true;
    }
    if body_a.is_some() && body_a == body_b {
        return true;
    }
    // A minister and his country's government; not a protester and his government.
    let official = |s: Option<ontology::Sector>| {
        use ontology::Sector::{Cop, Gov, Jud, Leg, Mil, Spy};
        s.is_none() || matches!(s, Some(Gov | Mil | Cop | Leg | Jud | Spy))
    };
    country_a.is_some() && country_a == country_b && official(sector_a) && official(sector_b)
}

/// PLOVER: a future meeting, help, support or cooperation is an agreement; said by the doer himself, the pledge is made.
fn plan_is_agreement(draft: &mut Draft, status: &mut Status, self_said: bool) {
    if *status != Status::Future || draft.effects.negated {
        return;
    }
    if matches!(draft.plover, Plover::Consult | Plover::Support | Plover::Cooperate | Plover::Aid) {
        let meeting = draft.plover == Plover::Consult;
        let code = ontology::compose("03", &draft.cameo).unwrap_or("030");
        draft.plover = Plover::Agree;
        draft.mode = None;
        code.clone_into(&mut draft.cameo);
        if let Some(facts) = ontology::code_facts(code) {
            draft.contexts.clone_from(&facts.contexts);
        }
        if self_said && !meeting && draft.effects.pledge {
            *status = Status::Actual;
        }
    } else if self_said && matches!(draft.plover, Plover::Agree | Plover::Concede) {
        *status = Status::Actual;
    }
}

/// "said it will never disarm": an act of good will that somebody says he will not do is refused.
///
/// Told by the narrator ("Tehran would not accept conditions") it is refused as well, but for a meeting, which others can
/// call off.
fn refusal(draft: &mut Draft, status: &mut Status, self_said: bool) {
    let willing = matches!(
        draft.plover,
        Plover::Retreat
            | Plover::Concede
            | Plover::Aid
            | Plover::Cooperate
            | Plover::Consult
            | Plover::Agree
            | Plover::Support
    );
    let told = draft.claimants.is_empty()
        && draft.effects.pledge
        && !draft.source.is_empty()
        && draft.plover != Plover::Consult
        && matches!(draft.predicate, Predicate::Clause(_));
    let ahead = draft.effects.future || draft.effects.hypothetical || draft.effects.pledge;
    if !((self_said || told) && willing && *status == Status::Negated && ahead) {
        return;
    }
    let code = ontology::compose("12", &draft.cameo).unwrap_or("120");
    if let Some(facts) = ontology::code_facts(code) {
        draft.plover = Plover::Reject;
        draft.mode = facts.mode.as_deref().and_then(|m| ontology::mode_of(Plover::Reject, m));
        draft.contexts.clone_from(&facts.contexts);
        code.clone_into(&mut draft.cameo);
        *status = Status::Actual;
    }
}

fn claim_of(claimants: &[Claimant], state: &mut State<'_>) -> Option<Claim> {
    let first = claimants.first()?;
    let by = first.by.as_ref().map(|r| state.actor(r));
    let chain = claimants[1..].iter().filter_map(|c| c.by.as_ref()).map(|r| state.actor(r)).collect();
    Some(Claim { by, cue: first.cue, chain })
}

/// A verbal act performed by saying it is no claim, unless somebody else reports that it was said.
fn outer_claim(draft: &Draft, state: &mut State<'_>) -> Option<Claim> {
    let others: Vec<Claimant> = draft
        .claimants
        .iter()
        .filter(|c| c.by.as_ref().is_some_and(|by| !draft.source.iter().any(|s| same_side(by, s, state))))
        .cloned()
        .collect();
    claim_of(&others, state)
}

/// The row range that belongs to a predicate's clause.
fn region(filler: &Filler<'_, '_>, predicate: &Predicate) -> (usize, usize) {
    let clauses = filler.reader.clauses;
    let index = match predicate {
        Predicate::Clause(index) => Some(*index),
        Predicate::Nominal(nominal) => clauses.governor[nominal.np],
    };
    let Some(index) = index else { return (0, clauses.row.len()) };
    let clause = &clauses.list[index];
    let before = clauses.list.iter().filter(|c| c.elem < clause.elem).map(|c| c.end).max().unwrap_or(0);
    let own = clause.subject.filter(|s| !clause.shared && *s < clause.elem).unwrap_or(clause.elem);
    let mut start = own;
    while start > before.min(own)
        && matches!(
            clauses.row[start - 1],
            Elem::Np(_) | Elem::Prep(..) | Elem::Adv(..) | Elem::Comma(_) | Elem::Other(_)
        )
    {
        start -= 1;
    }
    let next = clauses.list.iter().filter(|c| c.elem > clause.elem).map(|c| c.elem).min().unwrap_or(clauses.row.len());
    (start, next.max(clause.end.min(clauses.row.len())))
}

/// The time of an act, and whether it lies before the news.
fn time_of(filler: &Filler<'_, '_>, around: &Around<'_>, draft: &Draft, status: Status) -> (Option<Time>, bool) {
    let clauses = filler.reader.clauses;
    let times_in = |predicate: &Predicate| -> Vec<&TimeExpr> {
        let (from, to) = region(filler, predicate);
        let first = clauses.row.get(from).map_or(0, Elem::start);
        let last = to.checked_sub(1).and_then(|t| clauses.row.get(t)).map_or(usize::MAX, Elem::end);
        // "Bolivia, which expelled the envoys in 1978, thanked": the time of a clause inside is that clause's own.
        let inside = |t: &&TimeExpr| {
            let Predicate::Clause(index) = predicate else { return false };
            let own = &clauses.list[*index];
            let of_subject = |c: &&Clause| {
                c.link == Link::Relative && c.elem < own.elem && c.antecedent.is_some() && c.antecedent == own.subject
            };
            clauses.list.iter().filter(of_subject).any(|c| {
                let end = c.end.checked_sub(1).and_then(|e| clauses.row.get(e)).map_or(0, Elem::end);
                let start = clauses.row.get(c.elem).map_or(usize::MAX, Elem::start);
                (start..end).contains(&t.start)
            })
        };
        let times = around.times.iter().filter(|t| t.start >= first && t.start <= last && !t.recurring);
        times.filter(|t| !inside(t)).collect()
    };
    let mut inside = times_in(&draft.predicate);
    // "pada 18 Maret lalu, ketika Korut …": a when-clause took place at the time of its main clause.
    let mut at = match &draft.predicate {
        Predicate::Clause(index) => Some(*index),
        Predicate::Nominal(_) => None,
    };
    while let (true, Some(index)) = (inside.is_empty(), at) {
        let clause = &clauses.list[index];
        at = clause.parent.filter(|p| *p != index && matches!(clause.link, Link::Adverbial(Role::Time, _)));
        if let Some(parent) = at {
            inside = times_in(&Predicate::Clause(parent));
        }
    }
    let alone = around.times.len() == 1 && clauses.list.iter().filter(|c| c.vg.finite).count() <= 2;
    let candidates: Vec<&TimeExpr> =
        if inside.is_empty() && alone { around.times.iter().filter(|t| !t.recurring).collect() } else { inside };
    let Some(best) =
        candidates.iter().min_by_key(|t| t.start.abs_diff(draft.hit.end).min(t.end.abs_diff(draft.hit.start)))
    else {
        return (None, false);
    };
    let future = matches!(status, Status::Future) || draft.plover == Plover::Agree && draft.cameo == "036";
    let mut time = match (&best.alternative, future) {
        (Some(alternative), true) => alternative.clone(),
        // What is told as past lies before the day of publication.
        _ => match (&best.earlier, around.published) {
            (Some(earlier), Some(day)) if status == Status::Actual && best.time.start > day => earlier.clone(),
            _ => best.time.clone(),
        },
    };
    // "Senin (30/1) dan Selasa (31/1)": neighbours joined by a coordinator are one stretch.
    for other in &candidates {
        let gap = other.start.abs_diff(best.end).min(best.start.abs_diff(other.end));
        if other.start != best.start && gap <= 2 && other.time.precision == time.precision {
            time.start = time.start.min(other.time.start);
            time.end = time.end.max(other.time.end);
            time.span = match (time.span, other.time.span) {
                (Some(a), Some(b)) => Some(a.cover(b)),
                (a, b) => a.or(b),
            };
        }
    }
    // "since 2006": from then until now.
    let since = best
        .start
        .checked_sub(1)
        .and_then(|t| filler.reader.sent.toks.get(t))
        .is_some_and(|t| filler.reader.cx.closed(t).any(|w| w.id == "since"));
    if since && let Some(published) = around.published {
        time.end = time.end.max(published);
        return (Some(time), false);
    }
    let past = around.published.is_some_and(|p| time.end < p.plus_days(-BACKGROUND_DAYS))
        || best.past && time.end < around.published.unwrap_or(time.end).plus_days(-BACKGROUND_DAYS);
    (Some(time), past)
}

fn article_date(published: Option<Date>, status: Status) -> Option<Time> {
    let date = published.filter(|_| status == Status::Actual)?;
    Some(Time { start: date, end: date, precision: crate::record::TimePrecision::Day, span: None })
}

/// Where it took place: a place in an adpositional phrase of its own clause, or the place it was directed at.
fn place_of(filler: &Filler<'_, '_>, draft: &Draft, state: &mut State<'_>) -> Option<Place> {
    let clauses = filler.reader.clauses;
    let role =
        |o: &Oblique| filler.reader.cx.language.closed.get(usize::from(o.closed)).map_or(Role::Plain, |w| w.role);
    let mut obliques: Vec<Oblique> = Vec::new();
    match &draft.predicate {
        Predicate::Clause(index) => obliques.extend(clauses.list[*index].obliques.iter().cloned()),
        Predicate::Nominal(nominal) => {
            obliques.extend(nominal.obliques.iter().cloned());
            if let Some(governor) = clauses.governor[nominal.np] {
                obliques.extend(clauses.list[governor].obliques.iter().cloned());
            }
        }
    }
    let visit = draft.mode == Some("visit");
    let wanted = |o: &Oblique| matches!(role(o), Role::Place) || visit && role(o) == Role::Goal;
    for oblique in obliques.iter().filter(|o| wanted(o)) {
        for np in &clauses.groups[oblique.np] {
            if let Some((entity, span)) = filler.reader.place(*np, state)
                && let Some(place) = place_record(entity, span, state)
            {
                return Some(place);
            }
        }
    }
    let target = draft
        .target
        .iter()
        .find(|t| t.place.is_some() && t.via != crate::record::Via::Metonym || visit && t.place.is_some())?;
    place_record(target.place?, target.span, state)
}

pub(crate) fn place_record(entity: u32, span: Span, state: &State<'_>) -> Option<Place> {
    let entity = state.lexicon.entity(entity)?;
    let facts = entity.place.as_ref();
    let kind = facts.map_or("country", |p| p.kind.as_str());
    let (precision, radius_km) = dateline_lexicon::world::precision(kind);
    Some(Place {
        name: entity.name,
        geonames: facts.and_then(|p| p.geonames),
        lat: facts.and_then(|p| p.at).map(|at| at.0),
        lon: facts.and_then(|p| p.at).map(|at| at.1),
        country: entity.country,
        precision,
        radius_km,
        span,
    })
}

/// How certain an event is: a sum over what was found, fitted to how often events of that kind are right in the
/// development sets (`dateline eval eval/gold/*.jsonl` prints the table).
fn confidence(draft: &Draft, status: Status, claimed: bool, source: &[Actor], target: &[Actor], headline: bool) -> f32 {
    let mut value: f32 = 0.85;
    if draft.hit.theme.is_some() || draft.hit.end > draft.hit.start + 1 {
        value += 0.06;
    }
    if draft.hit.form != PatternForm::Verb {
        value -= 0.08;
    }
    if source.is_empty() {
        value -= 0.10;
    }
    if target.is_empty() {
        value -= 0.10;
    }
    value -= match status {
        Status::Hypothetical | Status::Negated => 0.14,
        Status::Historical => 0.05,
        Status::Actual | Status::Future => 0.0,
    };
    if claimed {
        value -= 0.04;
    }
    for actor in source.iter().chain(target) {
        value -= match actor.via {
            crate::record::Via::Pronoun | crate::record::Via::Description => 0.04,
            crate::record::Via::Inferred => 0.06,
            _ => 0.0,
        };
        if actor.country.is_none() && actor.org.is_none() {
            value -= 0.06;
        }
    }
    if headline {
        value -= 0.03;
    }
    (value.clamp(0.05, 0.99) * 100.0).round() / 100.0
}

fn event_id(document: &str, plover: Plover, trigger: Span, source: &[Actor], target: &[Actor]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(document.as_bytes());
    hasher.update(plover.as_str().as_bytes());
    hasher.update(&trigger.start.to_le_bytes());
    hasher.update(&trigger.end.to_le_bytes());
    for actor in source {
        hasher.update(b"s").update(actor.entity.as_bytes());
    }
    for actor in target {
        hasher.update(b"t").update(actor.entity.as_bytes());
    }
    hasher.finalize().to_hex()[..16].to_owned()
}
