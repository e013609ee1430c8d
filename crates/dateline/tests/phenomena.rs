//! Clause phenomena, one battery of own sentences a language: what is right is kept, what is wanted is known.
//!
//! The cases stand in `crates/dateline/tests/phenomena/en.tsv` and its neighbours; their headers tell the notation. A case marked `ok`
//! must come out as written; a case marked `wanted` is right by the rules of coding but not reached yet. Once it comes out
//! it must be promoted to `ok`, so that it is not lost again.

use std::collections::{BTreeMap, BTreeSet};

use dateline::record::{Actor, Claim, Date, Event, Input, Plover, Published};
use dateline::{Engine, record::Document};

const ENGLISH: (&str, &str) = ("en", include_str!("phenomena/en.tsv"));
const INDONESIAN: (&str, &str) = ("id", include_str!("phenomena/id.tsv"));
// Experiments, which stand for other grammars: verbs first or last, words without spaces, no capitals.
const ARABIC: (&str, &str) = ("ar", include_str!("phenomena/ar.tsv"));
const JAPANESE: (&str, &str) = ("ja", include_str!("phenomena/ja.tsv"));

/// The day the sentences are read as published on, a Wednesday: that of the examples of senses.
const PUBLISHED: (i16, u8, u8) = (2024, 6, 12);

struct Case<'a> {
    line: usize,
    phenomenon: &'a str,
    sentence: &'a str,
    events: &'a str,
    wanted: bool,
}

/// An event as a case writes it: `ACCUSE FRA,DEU>RUS actual by UKR`; with `?` before it, it may be missing.
#[derive(Copy, Clone)]
struct Expected<'a> {
    optional: bool,
    types: &'a str,
    source: &'a str,
    target: &'a str,
    statuses: &'a str,
    claimant: Option<&'a str>,
}

#[test]
fn english_phenomena() {
    let (report, faults) = run(ENGLISH);
    println!("{report}");
    assert!(faults.is_empty(), "{} cases are not as marked:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn indonesian_phenomena() {
    let (report, faults) = run(INDONESIAN);
    println!("{report}");
    assert!(faults.is_empty(), "{} cases are not as marked:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn arabic_phenomena() {
    let (report, faults) = run(ARABIC);
    println!("{report}");
    assert!(faults.is_empty(), "{} cases are not as marked:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn japanese_phenomena() {
    let (report, faults) = run(JAPANESE);
    println!("{report}");
    assert!(faults.is_empty(), "{} cases are not as marked:\n{}", faults.len(), faults.join("\n"));
}

/// The phenomena with how many of their cases come out, and the cases that are not as their mark says.
fn run((lang, table): (&str, &str)) -> (String, Vec<String>) {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut sentences = BTreeSet::new();
    let mut faults = Vec::new();
    for case in cases(lang, table) {
        let expected = expected(lang, &case);
        assert!(sentences.insert(case.sentence), "{lang}.tsv:{}: the sentence stands twice", case.line);
        let document = engine.analyze(&input(lang, case.sentence));
        let right = agrees(&expected, &document);
        let count = counts.entry(case.phenomenon).or_default();
        count.0 += usize::from(right);
        count.1 += 1;
        let what = match (right, case.wanted) {
            (false, false) => "no longer right",
            (true, true) => "right now: mark it `ok`",
            _ => continue,
        };
        faults.push(format!(
            "{lang}.tsv:{} {what}\n  {}\n  want {}\n  got  {}",
            case.line,
            case.sentence,
            case.events,
            shown(&document)
        ));
    }
    let total = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let mut lines = vec![format!("{lang}: {} of {}", total.0, total.1)];
    lines.extend(counts.iter().map(|(phenomenon, (right, of))| format!("  {phenomenon:<14}{right:>3}/{of}")));
    (lines.join("\n"), faults)
}

fn cases<'a>(lang: &str, table: &'a str) -> Vec<Case<'a>> {
    let rows = table.lines().enumerate().filter(|(_, row)| !row.starts_with('#')).skip(1);
    rows.map(|(index, row)| {
        let line = index + 1;
        let cells: Vec<&str> = row.split('\t').collect();
        let [phenomenon, sentence, events, mark] = cells[..] else {
            panic!("{lang}.tsv:{line}: four cells are needed")
        };
        assert!(matches!(mark, "ok" | "wanted"), "{lang}.tsv:{line}: the mark is `ok` or `wanted`");
        Case { line, phenomenon, sentence, events, wanted: mark == "wanted" }
    })
    .collect()
}

fn expected<'a>(lang: &str, case: &Case<'a>) -> Vec<Expected<'a>> {
    let read = |text: &'a str| {
        let (optional, text) = text.strip_prefix('?').map_or((false, text), |rest| (true, rest));
        let words: Vec<&str> = text.split(' ').collect();
        let (types, sides, statuses, claimant) = match words[..] {
            [types, sides, statuses] => (types, sides, statuses, None),
            [types, sides, statuses, "by", claimant] => (types, sides, statuses, Some(claimant)),
            _ => return None,
        };
        let known = |t: &str| t == "*" || Plover::parse(t).is_some();
        let (source, target) = sides.split_once('>').filter(|_| types.split('/').all(known))?;
        let known = |s: &str| ["*", "actual", "future", "hypothetical", "negated", "historical"].contains(&s);
        statuses.split('/').all(known).then_some(Expected { optional, types, source, target, statuses, claimant })
    };
    if case.events == "-" {
        return Vec::new();
    }
    let events = case.events.split("; ");
    events.map(|e| read(e).unwrap_or_else(|| panic!("{lang}.tsv:{}: cannot read `{e}`", case.line))).collect()
}

fn input(lang: &str, sentence: &str) -> Input {
    let (year, month, day) = PUBLISHED;
    let date = Date::new(year, month, day).expect("a day");
    Input {
        id: "case".to_owned(),
        text: sentence.to_owned(),
        lang: Some(lang.to_owned()),
        published: Some(Published { date, basis: "given" }),
        ..Input::default()
    }
}

/// Every event that must be there is there, each once, and all others are allowed.
fn agrees(expected: &[Expected<'_>], document: &Document) -> bool {
    let (allowed, needed): (Vec<Expected<'_>>, Vec<_>) = expected.iter().partition(|e| e.optional);
    pairs_up(&needed, &allowed, &document.events.iter().collect::<Vec<_>>())
}

fn pairs_up(needed: &[Expected<'_>], allowed: &[Expected<'_>], events: &[&Event]) -> bool {
    let Some((first, rest)) = needed.split_first() else {
        return events.iter().all(|event| allowed.iter().any(|e| e.matches(event)));
    };
    (0..events.len()).any(|at| {
        let others = [&events[..at], &events[at + 1..]].concat();
        first.matches(events[at]) && pairs_up(rest, allowed, &others)
    })
}

impl Expected<'_> {
    fn matches(&self, event: &Event) -> bool {
        any_of(self.types, event.plover.as_str())
            && any_of(self.statuses, event.status.as_str())
            && self.sides(event)
            && self.claimant.is_none_or(|name| claimed_by(name, event.claim.as_ref()))
    }

    /// The sides of a meeting may be swapped, and two in one slot are the two sides.
    fn sides(&self, event: &Event) -> bool {
        let (source, target) = (names(&event.source), names(&event.target));
        let straight = side(self.source, &source) && side(self.target, &target);
        if straight || !matches!(event.plover, Plover::Consult | Plover::Agree) {
            return straight;
        }
        let swapped = side(self.source, &target) && side(self.target, &source);
        swapped || self.target == "-" && side(self.source, &source.union(&target).cloned().collect())
    }
}

fn any_of(alternatives: &str, value: &str) -> bool {
    alternatives.split('/').any(|one| one == "*" || one == value)
}

/// `*` is anything, `-` nobody, else all that are listed and no other.
fn side(wanted: &str, found: &BTreeSet<String>) -> bool {
    match wanted {
        "*" => true,
        "-" => found.is_empty(),
        list => list.split(',').map(str::to_owned).collect::<BTreeSet<_>>() == *found,
    }
}

/// `?` is somebody unnamed, `-` the narrator; else a claimant, be it one of a chain.
fn claimed_by(wanted: &str, claim: Option<&Claim>) -> bool {
    match (wanted, claim) {
        ("-", claim) => claim.is_none(),
        (_, None) => false,
        ("?", Some(claim)) => claim.by.is_none() && claim.chain.is_empty(),
        (wanted, Some(claim)) => claim.by.iter().chain(&claim.chain).any(|actor| name(actor) == wanted),
    }
}

fn names(actors: &[Actor]) -> BTreeSet<String> {
    actors.iter().map(name).collect()
}

/// The country, else the class of a body, else the code that the actor has.
fn name(actor: &Actor) -> String {
    let class = || actor.org.map(|org| org.as_str().to_owned());
    actor.country.clone().or_else(class).or_else(|| actor.code.clone()).unwrap_or_else(|| "?".to_owned())
}

fn shown(document: &Document) -> String {
    let list = |actors: &[Actor]| {
        let names: Vec<String> = names(actors).into_iter().collect();
        if names.is_empty() { "-".to_owned() } else { names.join(",") }
    };
    let show = |event: &Event| {
        let claim = event.claim.as_ref().map(|claim| claim.by.as_ref().map_or("?".to_owned(), name));
        format!(
            "{} {}>{} {}{}",
            event.plover.as_str(),
            list(&event.source),
            list(&event.target),
            event.status.as_str(),
            claim.map(|by| format!(" by {by}")).unwrap_or_default()
        )
    };
    let events: Vec<String> = document.events.iter().map(show).collect();
    if events.is_empty() { "-".to_owned() } else { events.join("; ") }
}
