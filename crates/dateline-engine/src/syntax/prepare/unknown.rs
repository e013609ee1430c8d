//! Names that no lexicon holds: runs of capitalised words.

use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::ontology::EntityKind;
use dateline_lexicon::world::NameForm;
use dateline_text::{Flags, TokenKind};

use super::{Context, Sent, Unit, UnitKind};
use crate::tags::Upos;

/// Adds runs of capitalised words that nothing knows, and joins them with a person's known given name or surname. Words
/// of `compounds` are adjectives, no names.
pub(super) fn add_unknown(cx: Context<'_>, sent: &mut Sent, compounds: &[(usize, usize)]) {
    let is_name_word = |cx: Context<'_>, sent: &Sent, i: usize| {
        is_name_word(cx, sent, i) && !compounds.iter().any(|(start, end)| (*start..*end).contains(&i))
    };
    let particles = &cx.language.profile.name_particles;
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut i = 0;
    while i < sent.toks.len() {
        if !is_name_word(cx, sent, i) {
            i += 1;
            continue;
        }
        let start = i;
        let mut end = i + 1;
        loop {
            let mut next = end;
            while next < sent.toks.len() && particles.iter().any(|p| p == cx.word(&sent.toks[next])) {
                next += 1;
            }
            if next < sent.toks.len() && next - end <= 2 && is_name_word(cx, sent, next) {
                end = next + 1;
            } else {
                break;
            }
        }
        runs.push((start, end));
        i = end;
    }
    for (start, end) in runs {
        // A quotation mark before it opens the sentence as well.
        let opener = sent.toks[..start].iter().all(|t| t.kind == TokenKind::Punct);
        let lone_opener = end == start + 1 && opener;
        if sent.headline && !sent.toks[start..end].iter().any(|t| t.tag.upos == Upos::Propn) {
            continue;
        }
        if lone_opener && sent.toks[start].tag.upos != Upos::Propn || is_kind_of_place(cx, sent, start, end) {
            continue;
        }
        sent.units.push(Unit { start, end, kind: UnitKind::Unknown });
    }
    sent.units.sort_by_key(|u| u.start);
    merge_name_parts(cx, sent);
    sent.unit_at = vec![None; sent.toks.len()];
    for (index, unit) in sent.units.iter().enumerate() {
        sent.unit_at[unit.start..unit.end].fill(Some(index as u16));
    }
}

/// A surname alone that touches an unknown run is part of that run's name.
fn merge_name_parts(cx: Context<'_>, sent: &mut Sent) {
    let is_part = |u: &Unit| match &u.kind {
        UnitKind::Name(entries) => entries.iter().all(|e| e.form == NameForm::Surname),
        UnitKind::Unknown => true,
        _ => false,
    };
    let mut merged: Vec<Unit> = Vec::new();
    for unit in std::mem::take(&mut sent.units) {
        if let Some(last) = merged.last_mut()
            && last.end == unit.start
            && is_part(last)
            && is_part(&unit)
        {
            last.end = unit.end;
            last.kind = UnitKind::Unknown;
            continue;
        }
        // "Jim Jordan": behind a given name the name of a country or town is a surname.
        if let Some(last) = merged.last_mut()
            && last.end == unit.start
            && last.end == last.start + 1
            && is_given_name(last)
            && is_place_name(cx, &unit)
        {
            last.end = unit.end;
            last.kind = UnitKind::Unknown;
            continue;
        }
        merged.push(unit);
    }
    sent.units = merged;
}

/// "Kabupaten Sorong": before the name of a place the word for its kind is no name of its own.
fn is_kind_of_place(cx: Context<'_>, sent: &Sent, start: usize, end: usize) -> bool {
    let profile = &cx.language.profile;
    let kind = end == start + 1 && profile.head_initial && profile.place_nouns.contains(&sent.toks[start].hash);
    kind && sent.unit(end).is_some_and(|unit| {
        let UnitKind::Name(entries) = &unit.kind else { return false };
        entries.iter().any(|e| cx.lexicon.entity(e.entity).is_some_and(|e| e.kind == EntityKind::Place))
    })
}

fn is_given_name(unit: &Unit) -> bool {
    matches!(&unit.kind, UnitKind::Name(entries) if entries.iter().all(|e| e.form == NameForm::Surname))
}

/// One word that names a country or place and nobody else.
fn is_place_name(cx: Context<'_>, unit: &Unit) -> bool {
    let UnitKind::Name(entries) = &unit.kind else { return false };
    let placed = |e: &NameEntry| {
        matches!(e.form, NameForm::Name | NameForm::Capital)
            && cx.lexicon.entity(e.entity).is_some_and(|e| matches!(e.kind, EntityKind::Country | EntityKind::Place))
    };
    unit.end == unit.start + 1 && !cx.language.profile.head_initial && entries.iter().all(placed)
}

fn is_name_word(cx: Context<'_>, sent: &Sent, i: usize) -> bool {
    let tok = &sent.toks[i];
    if tok.kind != TokenKind::Word || !tok.flags.contains(Flags::CAPITALIZED) || sent.unit_at[i].is_some() {
        return false;
    }
    if !tok.closed.is_empty() && !tok.flags.contains(Flags::ALL_CAPS) {
        return false;
    }
    // "Aliansi Buruh Maju": a verb in capitals behind a word in capitals is a part of its name, but for headlines.
    let inside =
        !sent.headline && i > 1 && sent.toks[i - 1].flags.contains(Flags::CAPITALIZED) && sent.unit_at[i - 1].is_some();
    if !(inside && tok.tag.upos == Upos::Verb)
        && matches!(
            tok.tag.upos,
            Upos::Verb | Upos::Aux | Upos::Adv | Upos::Adp | Upos::Sconj | Upos::Cconj | Upos::Pron | Upos::Det
        )
    {
        return false;
    }
    let dated = |index: u16| {
        cx.language.times.get(usize::from(index)).is_some_and(|t| matches!(t.kind.as_str(), "weekday" | "month"))
    };
    if sent.times.iter().any(|(start, end, index)| (*start..*end).contains(&i) && dated(*index)) {
        return false;
    }
    let profile = &cx.language.profile;
    // A sentence's first word is in capitals anyway.
    let common = (tok.tag.upos == Upos::Noun || i == 0 && profile.transparent.contains(&tok.hash))
        && (profile.person_nouns.contains(&tok.hash)
            || profile.country_nouns.contains(&tok.hash)
            || profile.group_nouns.contains(&tok.hash)
            || profile.transparent.contains(&tok.hash));
    if common || profile.things.contains(&tok.hash) || i == 0 && !tok.analyses.is_empty() {
        return false;
    }
    if cx.word(tok).chars().count() < 2 {
        return i > 0 && tok.tag.upos == Upos::Propn;
    }
    tok.tag.upos == Upos::Propn || (i > 0 && !sent.headline)
}
