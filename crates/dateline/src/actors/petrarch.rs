//! Dictionaries of TABARI and PETRARCH: actors with their codes by dates, and agents.
//!
//! ```text
//! CARL_EXAMPLE_ ; a comment
//! +KARL_EXAMPLE_
//!     [SWEGOV 20140101-20181231]
//!     [SWEELI]
//! OLD_FORM_ [NORREB <19990101][NORGOV >990101] ; codes in the same line
//! ```
//!
//! A line that cannot be read is told and left out: that is how these dictionaries have always been read.

use super::code::{self, Code};
use super::{Actor, Dates, Kind, Known, Listed, Of, Office, Place, SOME_OFFICE, tidy};

/// Whether a text has lines of the form `NAME_ [CODE]`.
pub(super) fn is_dictionary(text: &str) -> bool {
    let mut codes = text.lines().filter_map(|line| bare(line).split_once('[')?.1.split_once(']'));
    codes.any(|(code, _)| code.split_whitespace().next().is_some_and(|code| code::read(code).is_ok()))
}

/// A name with what stands under it.
struct Entry {
    place: Place,
    names: Vec<String>,
    codes: Vec<(Place, Code, Dates)>,
}

/// Reads a dictionary of actors.
pub(super) fn actors(text: &str, known: &Known) -> Listed {
    let mut listed = Listed::default();
    let mut entry: Option<Entry> = None;
    for (line, number) in text.lines().zip(1..) {
        let place = Place::Line(number);
        let line = bare(line);
        if line.is_empty() {
            continue;
        }
        let (words, codes) = line.split_at(line.find('[').unwrap_or(line.len()));
        let (more, words) = words.trim().strip_prefix('+').map_or((false, words.trim()), |rest| (true, rest));
        if !words.is_empty() {
            let Some(name) = name(words) else {
                let what = if words.contains('!') { "patterns with sets are" } else { "this is" };
                listed.tell(&place, format!("`{words}`: {what} no name; skipped, write NAME_ [CODE]"));
                // What follows belongs to a name that is not read.
                if !more {
                    finish(entry.take(), known, &mut listed);
                }
                continue;
            };
            if !more {
                finish(entry.take(), known, &mut listed);
                entry = Some(Entry { place: place.clone(), names: vec![name], codes: Vec::new() });
            } else if let Some(entry) = &mut entry {
                entry.names.push(name);
            }
        }
        match &mut entry {
            Some(entry) => read_codes(codes, &place, entry, &mut listed),
            None => listed.tell(&place, format!("`{line}` stands under no name; skipped, put a name before it")),
        }
    }
    finish(entry, known, &mut listed);
    listed
}

/// A line without its comment.
fn bare(line: &str) -> &str {
    let line = line.split([';', '#']).next().unwrap_or_default().trim();
    if line.starts_with("<!") { "" } else { line }
}

/// The codes of a line: `[CODE]`, `[CODE dates]`, several in a row or, divided by `/`, in one bracket.
fn read_codes(text: &str, place: &Place, entry: &mut Entry, listed: &mut Listed) {
    let mut rest = text.trim();
    while !rest.is_empty() {
        let Some((inner, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
            listed.tell(place, format!("`{rest}` is no code in brackets; skipped, write [CODE] or [CODE >20010101]"));
            return;
        };
        for one in inner.split('/') {
            let mut parts = one.trim().splitn(2, char::is_whitespace);
            let (code, limit) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default().trim());
            if code.chars().all(|c| c == '-') {
                continue;
            }
            let dates = if limit.is_empty() { Ok(Dates::default()) } else { Dates::of_dictionary(limit) };
            match code::read(code).and_then(|code| Ok((code, dates?))) {
                Ok((code, dates)) => {
                    tell_unknown(one.trim(), &code, place, listed);
                    entry.codes.push((place.clone(), code, dates));
                }
                Err(message) => listed.tell(place, format!("{message}; skipped")),
            }
        }
        rest = after.trim();
    }
}

fn tell_unknown(text: &str, code: &Code, place: &Place, listed: &mut Listed) {
    if !code.unknown.is_empty() {
        let parts = code.unknown.iter().map(|part| format!("`{part}`")).collect::<Vec<_>>().join(", ");
        listed.tell(place, format!("`{text}`: {parts} means nothing here; the rest of the code is used"));
    }
}

/// Makes an actor of a name and its codes.
fn finish(entry: Option<Entry>, known: &Known, listed: &mut Listed) {
    let Some(Entry { place, names, codes }) = entry else { return };
    let shown = spoken(&names[0]);
    let usable = |(_, code, _): &&(Place, Code, Dates)| {
        code.country.is_some() || code.class.is_some() || !code.sectors.is_empty()
    };
    let codes: Vec<&(Place, Code, Dates)> = codes.iter().filter(usable).collect();
    let mut undated = codes.iter().filter(|(_, _, dates)| dates.is_open());
    let default = undated.next().map(|(_, code, _)| code.clone());
    for (place, ..) in undated {
        listed.tell(place, format!("{shown} has a code without dates already; the first one is used"));
    }
    let dated: Vec<&&(Place, Code, Dates)> = codes.iter().filter(|(_, _, dates)| !dates.is_open()).collect();
    let Some(first) = default.as_ref().or_else(|| dated.first().map(|(_, code, _)| code)).cloned() else {
        listed.tell(&place, format!("{shown} has no code; skipped, add [CODE]"));
        return;
    };
    let common = names.iter().any(|name| name.split('_').any(|word| known.is_common(word)));
    let told_by_day = !dated.is_empty() || first.sectors.contains(&dateline_lexicon::ontology::Sector::Eli);
    let nothing_but_country = first.class.is_none() && first.sectors.is_empty() && dated.is_empty();
    let kind = if nothing_but_country {
        Kind::Country
    } else if told_by_day && !common && names[0].contains('_') {
        Kind::Person
    } else {
        Kind::Organization
    };
    let mut actor = Actor::new(place.clone(), kind, shown);
    for name in &names {
        actor.aliases.extend(spellings(name));
    }
    actor.country = first.country.clone().or_else(|| codes.iter().find_map(|(_, code, _)| code.country.clone()));
    actor.class = first.class;
    actor.sectors.clone_from(&first.sectors);
    if kind == Kind::Organization && actor.country.is_none() && actor.class.is_none() {
        listed.tell(&place, format!("{} has neither country nor class; skipped, add one to its code", actor.name));
        return;
    }
    // By dates, the code without them holds for the other days.
    let everyday = default.as_ref().filter(|_| !dated.is_empty()).map(|code| (&place, code, Dates::default()));
    let by_date = dated.iter().map(|(place, code, dates)| (place, code, *dates));
    for (place, code, dates) in everyday.into_iter().chain(by_date) {
        let of = match (&code.country, known.body(&code.body)) {
            (_, Some(body)) if code.class.is_some() => Of::Named(body.to_owned()),
            (Some(country), _) => Of::Country(country.clone()),
            _ if dates.is_open() => continue,
            _ => {
                let message = "names no country and no body that is known; its dates are left out";
                listed.tell(place, format!("{}: the code {message}", actor.name));
                continue;
            }
        };
        let sector = code.sectors.first().copied();
        actor.offices.push(Office { place: place.clone(), title: SOME_OFFICE.to_owned(), of, dates, sector });
    }
    listed.actors.push(actor);
}

/// Reads a dictionary of agents: `POLICEMAN {POLICEMEN} [~COP]`.
pub(super) fn agents(text: &str) -> Listed {
    let mut listed = Listed::default();
    for (line, number) in text.lines().zip(1..) {
        let place = Place::Line(number);
        let line = bare(line);
        if line.is_empty() {
            continue;
        }
        match agent(line, &place, &mut listed) {
            Ok(actor) => listed.actors.push(actor),
            Err(message) => listed.tell(&place, format!("{message}; skipped")),
        }
    }
    listed
}

fn agent(line: &str, place: &Place, listed: &mut Listed) -> Result<Actor, String> {
    if line.contains('!') {
        return Err(format!("`{line}`: sets of words are not read; write each word with its code"));
    }
    let form = || format!("`{line}` is no agent; write WORD {{PLURAL}} [~CODE]");
    let (words, code) = line.split_once('[').ok_or_else(form)?;
    let text = code.split_once(']').ok_or_else(form)?.0.trim();
    let (word, plural) = match words.split_once('{') {
        Some((word, plural)) => (word, plural.split_once('}').ok_or_else(form)?.0),
        None => (words, ""),
    };
    let code = code::read(text)?;
    if code.country.is_some() || code.class.is_some() {
        return Err(format!("`{text}`: an agent has only a sector here; list it among the actors"));
    }
    let sector = code.sectors.first().copied();
    tell_unknown(text, &code, place, listed);
    let sector = sector.ok_or_else(|| format!("`{text}` tells no sector"))?;
    let read = |text: &str| name(text).map(|name| name.replace('_', " ").to_lowercase());
    let mut actor = Actor::new(place.clone(), Kind::Agent, read(word).ok_or_else(form)?);
    actor.plurals = plural.split(',').filter_map(read).collect();
    actor.sectors = vec![sector];
    Ok(actor)
}

/// A name without the underscores at its ends; `None` when it is something else.
fn name(text: &str) -> Option<String> {
    let text = text.trim().trim_matches('_').replace(' ', "_");
    let fits = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '\'' | '’' | '.' | '&' | ','));
    (fits && text.chars().any(char::is_alphabetic)).then_some(text)
}

/// A name in capitals as it is written in a text: `CARL_EXAMPLE` is Carl Example.
fn spoken(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty()).enumerate();
    let words = words.map(|(at, word)| {
        let small = word.to_lowercase();
        if at > 0 && SMALL.contains(&small.as_str()) {
            return small;
        }
        let mut begins = true;
        let capital = |c: char| {
            let capital = begins;
            begins = !c.is_alphanumeric() && c != '.' && c != '’' && c != '\'';
            if capital { c.to_uppercase().collect::<String>() } else { c.to_lowercase().collect() }
        };
        word.chars().map(capital).collect()
    });
    tidy(&words.collect::<Vec<String>>().join(" "))
}

/// The ways in which a name may be written; a single word may be an abbreviation.
fn spellings(name: &str) -> Vec<String> {
    let mut spellings = vec![spoken(name)];
    if !name.contains('_') && name.chars().count() <= 6 {
        spellings.push(name.to_owned());
    }
    spellings
}

/// Words that are written small inside names.
const SMALL: &[&str] = &["and", "of", "for", "the", "de", "del", "der", "von", "van", "bin"];

#[cfg(test)]
mod tests {
    use super::super::tests::{known, told};
    use super::super::{Kind, Of};
    use super::{actors, agents, is_dictionary, spoken};

    const ACTORS: &str = "# comment\n\
        CARL_EXAMPLE_ ; someone\n+KARL_EXAMPLE_\n\t[SWEGOV 20140101-20181231]\n\t[SWEELI]\n\n\
        RED_FRONT_ [NORREB <19990101][NORGOV >990101] ; in one line\n\
        ZORBIA_ [NOR]\n+ZORBIAN_\n\
        HARVEST_PARTY_ [NORPTYXQZ]\n\
        ANNA_MODEL_ [SWEGOV <20100101]\n[IGOUNO >20100101]\n";

    #[test]
    fn actors_with_their_codes_by_date() {
        let listed = actors(ACTORS, &known());
        assert_eq!(told(&listed), ["10: `NORPTYXQZ`: `XQZ` means nothing here; the rest of the code is used"]);
        let shown: Vec<String> = listed
            .actors
            .iter()
            .map(|a| {
                let office = |o: &super::Office| {
                    let of = match &o.of {
                        Of::Country(of) | Of::Named(of) | Of::Listed(of) => of,
                    };
                    format!(" {of}{}@{}", o.sector.map_or("", |s| s.as_str()), o.dates.written())
                };
                let offices: String = a.offices.iter().map(office).collect();
                format!("{:?} {} {:?}{offices}", a.kind, a.name, a.aliases)
            })
            .collect();
        assert_eq!(
            shown,
            [
                "Person Carl Example [\"Carl Example\", \"Karl Example\"] SWEELI@ SWEGOV@2014-01-01..2018-12-31",
                "Person Red Front [\"Red Front\"] NORREB@..1998-12-31 NORGOV@1999-01-01..",
                "Country Zorbia [\"Zorbia\", \"ZORBIA\", \"Zorbian\"]",
                "Organization Harvest Party [\"Harvest Party\"]",
                "Person Anna Model [\"Anna Model\"] SWEGOV@..2009-12-31 un@2010-01-01..",
            ]
        );
        assert_eq!(listed.actors[0].kind, Kind::Person);
        assert!(is_dictionary(ACTORS) && !is_dictionary("A text [with brackets] in it.\n"));
    }

    #[test]
    fn malformed_lines_are_told_and_skipped() {
        let cases = [
            ("+LONELY_", "1: `+LONELY_` stands under no name"),
            ("[USAGOV]", "1: `[USAGOV]` stands under no name"),
            ("NOBODY_", "1: Nobody has no code"),
            ("JOHN_ROE_ [usagov]", "1: `usagov` is no code"),
            ("JOHN_ROE_ [USAGOV", "1: `[USAGOV` is no code in brackets"),
            ("JOHN_ROE_ [USAGOV 2001]", "1: `2001` is no date limit"),
            ("JOHN_ROE_ [USAGOV 20170120-20090120]", "1: `20170120-20090120` ends before it begins"),
            ("MEN_%_OF_ [USAGOV]", "1: `MEN_%_OF_`: this is no name"),
        ];
        for (line, start) in cases {
            let listed = actors(&format!("{line}\nHARVEST_PARTY_ [NORPTY]\n"), &known());
            assert_eq!(listed.actors.len(), 1, "{line}");
            assert!(told(&listed)[0].starts_with(start), "{line}: {:?}", told(&listed));
        }
    }

    #[test]
    fn agents_have_a_sector_and_plurals() {
        let listed = agents(
            "POLICEMAN {POLICEMEN} [~COP]\nRIOT_OFFICER [~COP] ; x\n!MEN! = MAN, MEN\n!MEN!_OF_GOD [~REL]\nBUTLER\nENVOY [USAGOV]\nNURSE [~QQQ]\n",
        );
        let shown: Vec<String> =
            listed.actors.iter().map(|a| format!("{} {:?} {:?}", a.name, a.plurals, a.sectors)).collect();
        assert_eq!(shown, ["policeman [\"policemen\"] [Cop]", "riot officer [] [Cop]"]);
        let lines: Vec<char> = told(&listed).iter().filter_map(|t| t.chars().next()).collect();
        assert_eq!(lines, ['3', '4', '5', '6', '7', '7']);
    }

    #[test]
    fn capitals_become_names() {
        let cases =
            [("JEAN-PAUL_O'BRIEN", "Jean-Paul O'brien"), ("BANK_OF_THE_NORTH", "Bank of the North"), ("U.S.", "U.s.")];
        for (capitals, name) in cases {
            assert_eq!(spoken(capitals), name);
        }
    }
}
