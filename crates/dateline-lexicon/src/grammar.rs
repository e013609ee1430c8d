//! The grammar profile of a language: closed classes, operators, verbs of saying, titles, generic actors, time words.

use serde::{Deserialize, Serialize};

use crate::block::{Block, File};
use crate::error::Problems;
use crate::morph::Tense;
use crate::ontology::{EntityKind, Sector};
use crate::pattern::PatternLine;

macro_rules! keyword_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name { $(#[doc = $text] $(#[$of])* $variant),+ }
        impl $name {
            /// The value with that name.
            pub fn parse(text: &str) -> Option<Self> { match text { $($text => Some(Self::$variant),)+ _ => None } }
            /// All names, for messages.
            pub const NAMES: &'static [&'static str] = &[$($text),+];
        }
    };
}

mod profile;

pub use profile::{Order, Profile, VoiceMark};

keyword_enum!(
    /// A closed word class.
    WordClass {
        Adposition = "adposition",
        Subordinator = "subordinator",
        Complementizer = "complementizer",
        Relative = "relative",
        Coordinator = "coordinator",
        Negator = "negator",
        Modal = "modal",
        Auxiliary = "auxiliary",
        PassiveAuxiliary = "passive-auxiliary",
        Copula = "copula",
        Aspect = "aspect",
        Pronoun = "pronoun",
        Determiner = "determiner",
        Demonstrative = "demonstrative",
        Quantifier = "quantifier",
        Hedge = "hedge",
        Infinitive = "infinitive",
        Adverb = "adverb",
        Former = "former",
    }
);

keyword_enum!(
    /// What an adposition, subordinator or pronoun does.
    Role {
        Plain = "plain",
        Agent = "agent",
        Possessor = "possessor",
        Says = "says",
        Place = "place",
        Goal = "goal",
        Origin = "origin",
        Time = "time",
        Topic = "topic",
        Companion = "companion",
        Between = "between",
        Subject = "subject",
        Object = "object",
        Theme = "theme",
        Against = "against",
        Condition = "condition",
        Purpose = "purpose",
        Cause = "cause",
        Concession = "concession",
        Person = "person",
        Thing = "thing",
        Reflexive = "reflexive",
        Reciprocal = "reciprocal",
        Past = "past",
        Member = "member",
        Request = "request",
        Demand = "demand",
    }
);

keyword_enum!(
    /// What a word does to the status of the act it governs.
    Effect {
        None = "none",
        Actual = "actual",
        Future = "future",
        Hypothetical = "hypothetical",
        Negated = "negated",
        Historical = "historical",
    }
);

/// A word (or fixed phrase) of a closed class.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GrammarWord {
    /// Id in the profile.
    pub id: String,
    /// Its class.
    pub class: WordClass,
    /// What it does.
    pub role: Role,
    /// Its effect on status.
    pub effect: Effect,
    /// Grammatical person of a pronoun, else 0.
    pub person: u8,
    /// Plural pronoun or determiner.
    pub plural: bool,
    /// Possessive pronoun.
    pub possessive: bool,
    /// An adposition by which a phrase belongs to a noun and to no verb ("への").
    pub adnominal: bool,
    /// The tense that the verb beside it must have for its effect to hold ("قد" before a present).
    pub tense: Option<Tense>,
}

/// An office.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Title {
    /// Id shared by all languages.
    pub id: String,
    /// Its sector.
    pub sector: Option<Sector>,
    /// First wording, for output.
    pub name: String,
    /// World id of the one country or body that has such an office ("Kapolri").
    pub of: Option<String>,
}

/// A generic actor.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Agent {
    /// Id shared by all languages.
    pub id: String,
    /// Its sector.
    pub sector: Option<Sector>,
    /// Person, organization or group.
    pub kind: EntityKind,
    /// Its word is mostly an attribute ("military aid") and no actor inside a phrase about something else.
    pub attribute: bool,
    /// World id of the body it is part of ("UN experts").
    pub of: Option<String>,
    /// Belongs to the country a text is about when none is named; allies and "the West" do not.
    pub national: bool,
}

/// A word of the time grammar; the engine's time module gives it meaning.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TimeWord {
    /// `month`, `weekday`, `unit`, …
    pub kind: String,
    /// Its number.
    pub value: i32,
    /// Its unit, or empty.
    pub unit: String,
}

/// A verb, noun or adjective that changes the status of its complement ("fail to", "batal", "plan to").
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Operator {
    /// Id in the profile.
    pub id: String,
    /// The effect.
    pub effect: Effect,
}

/// A verb of saying.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    /// Id in the profile.
    pub id: String,
    /// Whether what is said is blamed on somebody when it is a misdeed ("allege"); neutral ones are `false`.
    pub effect: Effect,
}

/// The grammar blocks of a language, in words.
#[derive(Clone, Debug, Default)]
pub struct RawGrammar {
    /// Settings.
    pub profile: Profile,
    /// Closed classes with their words.
    pub words: Vec<(GrammarWord, Vec<String>)>,
    /// Titles with their words.
    pub titles: Vec<(Title, Vec<String>)>,
    /// Agents with their words, and the plurals that are given rather than made.
    pub agents: Vec<(Agent, Vec<String>, Vec<String>)>,
    /// Time words.
    pub times: Vec<(TimeWord, Vec<String>)>,
    /// Operators with their patterns.
    pub operators: Vec<(Operator, Vec<PatternLine>)>,
    /// Verbs of saying with their patterns.
    pub reports: Vec<(Report, Vec<PatternLine>)>,
}

/// Reads one block of a language's grammar, titles or time files; `false` when its kind is not known here.
pub fn read(file: &File, block: &Block, grammar: &mut RawGrammar, problems: &mut Problems) -> bool {
    let path = &file.path;
    let words: Vec<String> = block.all("words").map(str::to_owned).collect();
    let effect = keyword(path, block, "effect", Effect::None, Effect::parse, Effect::NAMES, problems);
    if let Some(class) = WordClass::parse(&block.kind) {
        require_words(path, block, &words, problems);
        grammar.words.push((
            GrammarWord {
                id: block.id.clone(),
                class,
                role: keyword(path, block, "role", Role::Plain, Role::parse, Role::NAMES, problems),
                effect,
                person: block.first("person").and_then(|p| p.parse().ok()).unwrap_or(0),
                plural: block.first("number") == Some("plural"),
                possessive: block.first("case") == Some("possessive"),
                adnominal: block.first("case") == Some("adnominal"),
                tense: match block.first("tense") {
                    Some("past") => Some(Tense::Past),
                    Some("present") => Some(Tense::Pres),
                    _ => None,
                },
            },
            words,
        ));
        return true;
    }
    match block.kind.as_str() {
        "profile" => grammar.profile.read(path, block, problems),
        "count" => {
            require_words(path, block, &words, problems);
            grammar.profile.counts.push((block.id.clone(), words.iter().map(|w| crate::words::word_hash(w)).collect()));
        }
        "title" => {
            require_words(path, block, &words, problems);
            let name = words.first().cloned().unwrap_or_default();
            let id = block.first("as").unwrap_or(&block.id).to_owned();
            let of = block.first("of").map(body_id);
            grammar.titles.push((Title { id, sector: sector(path, block, problems), name, of }, words));
        }
        "agent" => {
            require_words(path, block, &words, problems);
            let kind = keyword(
                path,
                block,
                "kind",
                EntityKind::Group,
                EntityKind::parse,
                &["person", "organization", "group"],
                problems,
            );
            let national = block.first("national") != Some("no");
            grammar.agents.push((
                Agent {
                    id: block.id.clone(),
                    sector: sector(path, block, problems),
                    kind,
                    attribute: block.first("attribute") == Some("yes"),
                    of: block.first("of").map(body_id),
                    national,
                },
                words,
                block.all("plural").map(str::to_owned).collect(),
            ));
        }
        "time" => {
            require_words(path, block, &words, problems);
            let kind = block.first("kind").unwrap_or_default().to_owned();
            let value = block.first("value").and_then(|v| v.parse().ok()).unwrap_or(0);
            let unit = block.first("unit").unwrap_or_default().to_owned();
            grammar.times.push((TimeWord { kind, value, unit }, words));
        }
        "operator" | "report" => {
            let patterns = crate::sense::read_patterns(file, block, problems);
            if patterns.is_empty() {
                problems.push(
                    path,
                    block.line,
                    format!("the {} `{}` has no words; add `verb`, `noun` or `adj`", block.kind, block.id),
                );
            }
            if block.kind == "operator" {
                grammar.operators.push((Operator { id: block.id.clone(), effect }, patterns));
            } else {
                grammar.reports.push((Report { id: block.id.clone(), effect }, patterns));
            }
        }
        _ => return false,
    }
    true
}

/// The world id of a country (by its ISO 3166 alpha-3 code) or body.
fn body_id(of: &str) -> String {
    let country = of.len() == 3 && of.bytes().all(|b| b.is_ascii_uppercase());
    format!("{}:{of}", if country { "country" } else { "org" })
}

fn require_words(path: &str, block: &Block, words: &[String], problems: &mut Problems) {
    if words.is_empty() {
        problems.push(path, block.line, format!("the {} `{}` has no `words`; add them", block.kind, block.id));
    }
}

fn sector(path: &str, block: &Block, problems: &mut Problems) -> Option<Sector> {
    let name = block.first("sector").filter(|s| *s != "-")?;
    let sector = Sector::parse(name);
    if sector.is_none() {
        problems.push(
            path,
            block.line_of("sector"),
            format!("unknown sector `{name}`; use a PLOVER sector such as GOV or MIL"),
        );
    }
    sector
}

fn keyword<T: Copy>(
    path: &str,
    block: &Block,
    key: &str,
    default: T,
    parse: impl Fn(&str) -> Option<T>,
    names: &[&str],
    problems: &mut Problems,
) -> T {
    match block.first(key) {
        None => default,
        Some(name) => parse(name).unwrap_or_else(|| {
            problems.push(path, block.line_of(key), format!("`{key} {name}`: use one of {}", names.join(", ")));
            default
        }),
    }
}
