//! The same act told again in one article is one event with several evidence entries.

use std::collections::BTreeMap;

use crate::record::{Actor, Event, Plover};

/// Merges repeats; events come in text order and stay in it.
pub(crate) fn merge(events: Vec<Event>) -> Vec<Event> {
    let mut kept: Vec<Event> = Vec::new();
    // Only events of one type, root and target can be repeats of each other.
    let mut alike: BTreeMap<(Plover, String, Option<String>), Vec<usize>> = BTreeMap::new();
    for event in events {
        let root = event.cameo.get(..2).unwrap_or_default().to_owned();
        let keys: Vec<_> = event.target.iter().map(|t| (event.plover, root.clone(), Some(t.entity.clone()))).collect();
        let repeat =
            keys.iter().filter_map(|k| alike.get(k)).flatten().copied().filter(|k| is_repeat(&kept[*k], &event)).min();
        if let Some(at) = repeat {
            absorb(&mut kept[at], event);
        } else {
            for key in keys {
                alike.entry(key).or_default().push(kept.len());
            }
            kept.push(event);
        }
    }
    kept
}

fn is_repeat(first: &Event, again: &Event) -> bool {
    first.plover == again.plover
        && first.status == again.status
        && first.cameo.get(..2) == again.cameo.get(..2)
        && first.mode == again.mode
        && first.claim.is_some() == again.claim.is_some()
        && claimant(first) == claimant(again)
        // Events come in text order: only the last telling can lie in the same sentence.
        && first.evidence.last().is_none_or(|e| e.sentence != again.evidence[0].sentence)
        && same_side(&first.source, &again.source)
        && !first.target.is_empty()
        && same_side(&first.target, &again.target)
        && times_agree(first, again)
        && places_agree(first, again)
}

fn claimant(event: &Event) -> Option<&str> {
    event.claim.as_ref().and_then(|c| c.by.as_ref()).map(|a| a.entity.as_str())
}

/// The same actors, or a subset of them.
fn same_side(a: &[Actor], b: &[Actor]) -> bool {
    let inside = |x: &[Actor], y: &[Actor]| x.iter().all(|a| y.iter().any(|b| a.entity == b.entity));
    !a.is_empty() && !b.is_empty() && (inside(a, b) || inside(b, a))
}

fn times_agree(a: &Event, b: &Event) -> bool {
    match (&a.time, &b.time) {
        (Some(x), Some(y)) if x.span.is_some() && y.span.is_some() => x.start <= y.end && y.start <= x.end,
        _ => true,
    }
}

fn places_agree(a: &Event, b: &Event) -> bool {
    match (&a.place, &b.place) {
        (Some(x), Some(y)) => x.name == y.name || x.precision == "country" || y.precision == "country",
        _ => true,
    }
}

fn absorb(kept: &mut Event, again: Event) {
    kept.evidence.extend(again.evidence);
    for actor in again.target {
        if !kept.target.iter().any(|t| t.entity == actor.entity) {
            kept.target.push(actor);
        }
    }
    if kept.time.as_ref().is_none_or(|t| t.span.is_none()) && again.time.as_ref().is_some_and(|t| t.span.is_some()) {
        kept.time = again.time;
    }
    if kept.place.is_none() {
        kept.place = again.place;
    }
    if kept.numbers.is_empty() {
        kept.numbers = again.numbers;
    }
    kept.confidence = kept.confidence.max(again.confidence);
}
