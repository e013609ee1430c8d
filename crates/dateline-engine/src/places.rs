//! The places of a text, whether or not an event took place there.

use dateline_lexicon::grammar::Role;
use dateline_lexicon::{Language, Lexicon};

use crate::event::build::place_record;
use crate::mention::read::Reader;
use crate::mention::state::State;
use crate::parsed::read_input;
use crate::record::{Input, Place};

/// A place's name in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceRead {
    /// Which place it is read as.
    pub place: Place,
    /// The words tell where something is or goes ("in Goma"); else the name stands for something else as well.
    pub told: bool,
}

/// The places named in a text, in the order of its sentences.
pub(crate) fn places(lexicon: &Lexicon, language: &Language, lang: &str, input: &Input) -> Vec<PlaceRead> {
    let (cx, read) = read_input(lexicon, language, lang, input);
    let state = State::new(lexicon, None);
    let mut found = Vec::new();
    for parsed in &read.parsed {
        let clauses = &parsed.clauses;
        let reader = Reader { speaker: None, cx, sent: &parsed.sent, clauses };
        for at in 0..clauses.row.len() {
            let Some((index, span)) = reader.place(at, &state) else { continue };
            let role = clauses.role_before(at, language);
            let told = matches!(role, Some(Role::Place | Role::Goal | Role::Origin));
            found.extend(place_record(index, span, &state).map(|place| PlaceRead { place, told }));
        }
    }
    found
}
