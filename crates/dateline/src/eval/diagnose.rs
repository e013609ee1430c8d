//! What became of a gold event that was not found: the stage at which it was lost; and events in one line of words.

use std::fmt;

use dateline_engine::Match;
use dateline_engine::record::{Actor, Event, OrgClass, Plover};

use super::gold::{ClaimGold, GoldEvent, Side, Wanted};
use super::score::{Scorer, plain};

/// The stage that lost an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// It came out, but with less confidence than was asked for.
    Confidence(String),
    /// Its words came out as another type.
    Type(Plover, String),
    /// A sense matched, but an actor that it needs is missing.
    Actor(String, String),
    /// A sense matched and was dropped for another reason.
    Dropped(String, String),
    /// A sense matched, but what it asks of the act inside it or of the sentence does not hold, or another act has its words.
    PassedOver(String),
    /// Words of another type's sense matched, and nothing came of them.
    OtherSense(String),
    /// No sense has these words.
    NoPredicate,
}

impl Lost {
    /// A stable name of the stage.
    pub(super) fn stage(&self) -> &'static str {
        match self {
            Self::Confidence(_) => "confidence",
            Self::Type(..) => "type-differs",
            Self::Actor(..) => "actor-missing",
            Self::Dropped(..) => "dropped",
            Self::PassedOver(_) => "passed-over",
            Self::OtherSense(_) => "other-sense",
            Self::NoPredicate => "no-predicate",
        }
    }
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Confidence(found) => write!(f, "below the least confidence: {found}"),
            Self::Type(plover, sense) => write!(f, "type differs: came out as {plover} ({sense})"),
            Self::Actor(sense, reason) => write!(f, "actor missing: {sense}: {reason}"),
            Self::Dropped(sense, reason) => write!(f, "sense matched but dropped: {sense}: {reason}"),
            Self::PassedOver(sense) => {
                write!(
                    f,
                    "sense matched but passed over: {sense}: its conditions do not hold, or another event has its words"
                )
            }
            Self::OtherSense(sense) => write!(f, "only a sense of another type matched: {sense}"),
            Self::NoPredicate => write!(f, "no predicate matched"),
        }
    }
}

/// The stage that lost an event. `instead` is the output event that stands in its place.
pub(super) fn lost(scorer: &Scorer<'_>, wanted: &GoldEvent, instead: Option<usize>, matches: &[Match]) -> Lost {
    let document = scorer.document;
    let faint = document.events.iter().find(|e| {
        e.plover == wanted.plover && scorer.tells(e, wanted.at) && !scorer.events.iter().any(|kept| kept.id == e.id)
    });
    if let Some(event) = faint {
        return Lost::Confidence(found(&scorer.gold.text, event));
    }
    let over = |span| wanted.trigger.is_some_and(|t| t.overlaps(span));
    let plover = |sense: &str| matches.iter().find(|m| m.sense == sense).map(|m| m.plover);
    let mut drops: Vec<(&str, &str, bool, bool)> = document
        .diagnostics
        .iter()
        .filter(|d| d.code == "event-dropped" && scorer.stands(d.span, wanted.at))
        .filter_map(|d| d.message.split_once(": ").map(|(sense, reason)| (d.span, sense, reason)))
        .map(|(span, sense, reason)| (sense, reason, over(span), plover(sense) == Some(wanted.plover)))
        .filter(|(_, _, over, same)| *over || *same)
        .collect();
    // Over the very words, then of the very type.
    drops.sort_by_key(|(_, _, over, same)| std::cmp::Reverse((*over && *same, *over, *same)));
    if let Some((sense, reason, true, _)) = drops.first() {
        return dropped(sense, reason);
    }
    if let Some(at) = instead {
        let event = scorer.events[at];
        return Lost::Type(event.plover, event.sense.clone());
    }
    if let Some((sense, reason, ..)) = drops.first() {
        return dropped(sense, reason);
    }
    let here = || matches.iter().filter(|m| scorer.stands(m.span, wanted.at));
    if let Some(found) = here().find(|m| m.plover == wanted.plover) {
        return Lost::PassedOver(found.sense.clone());
    }
    match here().find(|m| over(m.span)) {
        Some(found) => Lost::OtherSense(found.sense.clone()),
        None => Lost::NoPredicate,
    }
}

fn dropped(sense: &str, reason: &str) -> Lost {
    let (sense, reason) = (sense.to_owned(), reason.to_owned());
    // The engine's reasons name what is missing: an actor, or nobody who says it.
    if reason.contains("actor") || reason.contains("nobody") {
        Lost::Actor(sense, reason)
    } else {
        Lost::Dropped(sense, reason)
    }
}

/// A gold event in words.
pub(super) fn wanted(text: &str, event: &GoldEvent) -> String {
    let side = |side: &Side| {
        let names: Vec<String> = side.actors.iter().map(|a| wanted_actor(text, a)).collect();
        if names.is_empty() { "—".to_owned() } else { names.join(", ") }
    };
    let trigger = event.trigger.map(|t| format!(" “{}”", plain(t.slice(text)))).unwrap_or_default();
    let status: Vec<&str> = event.status.iter().take(1).map(|s| s.as_str()).collect();
    let claim = match &event.claim {
        ClaimGold::By(by) => format!(" · on the word of {}", wanted_actor(text, by)),
        ClaimGold::Narrator | ClaimGold::Either => String::new(),
    };
    format!(
        "{} {}{trigger} {} > {} {}{claim}",
        kind(event.plover, event.mode),
        event.cameo.join("/"),
        side(&event.source),
        side(&event.target),
        status.join("/"),
    )
}

fn wanted_actor(text: &str, actor: &Wanted) -> String {
    let code = actor.name.as_deref().or(actor.country.as_deref()).or(actor.org.map(OrgClass::as_str));
    match (code, actor.span, actor.sector) {
        (Some(code), ..) => code.to_owned(),
        (None, Some(span), _) => format!("‘{}’", plain(span.slice(text))),
        (None, None, Some(sector)) => sector.as_str().to_owned(),
        (None, None, None) => "somebody".to_owned(),
    }
}

/// An output event in words.
pub(super) fn found(text: &str, event: &Event) -> String {
    let side = |actors: &[Actor]| {
        let names: Vec<String> = actors.iter().map(found_actor).collect();
        if names.is_empty() { "—".to_owned() } else { names.join(", ") }
    };
    let trigger = event.evidence.first().map(|v| plain(v.trigger.slice(text))).unwrap_or_default();
    let claim = event.claim.as_ref().map(|c| c.by.as_ref().map_or_else(|| "somebody".to_owned(), found_actor));
    format!(
        "{} {} “{trigger}” {} > {} {}{} · {} {:.2}",
        kind(event.plover, event.mode),
        event.cameo,
        side(&event.source),
        side(&event.target),
        event.status.as_str(),
        claim.map(|by| format!(" · on the word of {by}")).unwrap_or_default(),
        event.sense,
        event.confidence,
    )
}

fn found_actor(actor: &Actor) -> String {
    match actor.country.as_deref().or(actor.org.map(OrgClass::as_str)) {
        Some(code) => code.to_owned(),
        None => format!("‘{}’", plain(&actor.name)),
    }
}

fn kind(plover: Plover, mode: Option<&str>) -> String {
    mode.map_or_else(|| plover.as_str().to_owned(), |mode| format!("{plover}/{mode}"))
}
