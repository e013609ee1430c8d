//! The grammar profile of a language: closed classes, operators, verbs of saying, titles, generic actors, time words.

use serde::{Deserialize, Serialize};

use crate::block::{Block, File};
use crate::error::Problems;
use crate::ontology::{EntityKind, Sector};
use crate::pattern::PatternLine;

macro_rules! keyword_enum {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name { $(#[doc = $text] $variant),+ }
        impl $name {
            /// The value with that name.
            pub fn parse(text: &str) -> Option<Self> { match text { $($text => Some(Self::$variant),)+ _ => None } }
            /// All names, for messages.
            pub const NAMES: &'static [&'static str] = &[$($text),+];
        }
    };
}

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
}

/// Settings of a language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Language code.
    pub lang: String,
    /// `true`: the head stands first in a noun phrase ("kunjungan resmi"); `false`: last ("official visit").
    pub head_initial: bool,
    /// `true`: a bare noun phrase after a noun is its possessor ("kunjungan Stoltenberg").
    pub bare_possessor: bool,
    /// Country meant when a text in this language names a national body ("polisi") and no country at all.
    pub home: Option<String>,
    /// Word that links an enclitic third-person possessor ("-nya").
    pub clitic_possessor: Option<String>,
    /// Abbreviations after which a full stop ends no sentence.
    pub abbreviations: Vec<String>,
    /// Line openers of furniture ("Baca juga:").
    pub furniture: Vec<String>,
    /// Nouns that describe a person, a country or a group, by which definite descriptions are resolved.
    pub person_nouns: Vec<u64>,
    /// The same for countries.
    pub country_nouns: Vec<u64>,
    /// The same for bodies and groups.
    pub group_nouns: Vec<u64>,
    /// Adverbial particles that may stand behind the object ("call the talks off").
    pub particles: Vec<u64>,
    /// Abbreviations and capitalised words of things, which are no names of actors ("RUU", "GDP").
    pub things: Vec<u64>,
    /// Common nouns that stand for those inside them ("members", "side").
    pub transparent: Vec<u64>,
    /// Adjectives that say that something is so ("benar").
    pub truth: Vec<u64>,
    /// Auxiliaries in the bare form that what is asked for has ("be held").
    pub bare_auxiliaries: Vec<u64>,
    /// Numbers that stand for people when nothing is counted ("Thousands marched").
    pub crowds: Vec<u64>,
    /// Question words that take what they ask about as done ("who", "why").
    pub presupposing: Vec<u64>,
    /// Verbs that say that somebody is there ("ada").
    pub existential: Vec<u64>,
    /// Nouns for kinds of places that stand beside a place's name ("region").
    pub place_nouns: Vec<u64>,
    /// Words by which an office is one of the past ("former").
    pub former: Vec<u64>,
    /// Words by which an office is another time's or one of several, the past ones not counted ("next", "a").
    pub other_holder: Vec<u64>,
    /// What follows the hyphen of a compound that tells where somebody's help or home is ("Rwandan-backed").
    pub compound_origins: Vec<u64>,
    /// Words beside a number that tell what it counts: `killed`, `injured`, …
    pub counts: Vec<(String, Vec<u64>)>,
    /// Words that open a cross-link or caption inside a line.
    pub credit: Vec<String>,
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
            },
            words,
        ));
        return true;
    }
    match block.kind.as_str() {
        "profile" => read_profile(block, &mut grammar.profile),
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

fn read_profile(block: &Block, profile: &mut Profile) {
    profile.head_initial = block.first("np-head") == Some("initial");
    profile.bare_possessor = block.first("possessor") == Some("bare");
    profile.home = block.first("home").map(str::to_owned);
    profile.clitic_possessor = block.first("clitic-possessor").map(str::to_owned);
    profile.abbreviations.extend(block.all("abbreviations").map(str::to_owned));
    profile.furniture.extend(block.all("furniture").map(str::to_lowercase));
    profile.credit.extend(block.all("credit").map(str::to_lowercase));
    profile.person_nouns.extend(block.all("person-nouns").map(crate::words::word_hash));
    profile.country_nouns.extend(block.all("country-nouns").map(crate::words::word_hash));
    profile.group_nouns.extend(block.all("group-nouns").map(crate::words::word_hash));
    profile.particles.extend(block.all("particles").map(crate::words::word_hash));
    profile.things.extend(block.all("things").map(crate::words::word_hash));
    profile.truth.extend(block.all("truth").map(crate::words::word_hash));
    profile.bare_auxiliaries.extend(block.all("bare-auxiliaries").map(crate::words::word_hash));
    profile.crowds.extend(block.all("crowds").map(crate::words::word_hash));
    profile.presupposing.extend(block.all("presupposing").map(crate::words::word_hash));
    profile.existential.extend(block.all("existential").map(crate::words::word_hash));
    profile.place_nouns.extend(block.all("place-nouns").map(crate::words::word_hash));
    profile.former.extend(block.all("former").map(crate::words::word_hash));
    profile.compound_origins.extend(block.all("compound-origins").map(crate::words::word_hash));
    profile.other_holder.extend(block.all("other-holder").map(crate::words::word_hash));
    profile.transparent.extend(block.all("transparent").map(crate::words::word_hash));
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
