//! Event senses: their model in the image, and how a `sense` block is read.

use serde::{Deserialize, Serialize};

use crate::block::{Block, File};
use crate::error::Problems;
use crate::ontology::{self, Context, EntityKind, OrgClass, Plover, Sector};
use crate::pattern::{self, PatternForm, PatternLine};

/// A grammatical relation that can fill a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relation {
    /// Logical subject.
    Subject,
    /// Logical object.
    Object,
    /// First of two objects.
    IndirectObject,
    /// An oblique with one of these markers (hash of the marker's words).
    Oblique(u64),
    /// The doer inside the complement.
    Complement,
    /// Whoever says it: the claimant of the clause. What is said is then performed by saying it.
    Speaker,
}

/// What the complement clause of a sense is.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Takes {
    /// None of its own.
    #[default]
    Nothing,
    /// What the source says.
    Say,
    /// The act the source commits itself to, threatens or refuses.
    Act,
    /// The act the source asks of the object.
    Ask,
}

/// Which slots must be filled.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Need {
    /// Neither.
    None,
    /// At least one.
    Either,
    /// The source.
    Source,
    /// The target.
    Target,
    /// Both.
    Both,
}

/// A kind of actor a slot is limited to, or must not be.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActorKind {
    /// By sector.
    Sector(Sector),
    /// By kind of entity.
    Kind(EntityKind),
    /// By class of a body without a country.
    Class(OrgClass),
}

/// A compiled event sense (its examples stay in the source).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sense {
    /// Full id: `en/consult#meet`.
    pub id: String,
    /// PLOVER type.
    pub plover: Plover,
    /// PLOVER mode.
    pub mode: Option<String>,
    /// PLOVER contexts.
    pub contexts: Vec<Context>,
    /// CAMEO code.
    pub cameo: String,
    /// Relations of the source, in order of preference.
    pub source: Vec<Relation>,
    /// Relations of the target, in order of preference.
    pub target: Vec<Relation>,
    /// Which slots must be filled.
    pub need: Need,
    /// Any one of these kinds may fill the source (empty: all).
    pub only_source: Vec<ActorKind>,
    /// The same for the target.
    pub only_target: Vec<ActorKind>,
    /// None of these kinds may fill the source.
    pub not_source: Vec<ActorKind>,
    /// The same for the target.
    pub not_target: Vec<ActorKind>,
    /// Words that block the sense when they stand in the sentence (sequences of word hashes).
    pub not_words: Vec<Vec<u64>>,
    /// What the complement is.
    pub takes: Takes,
    /// CAMEO roots the complement's event must have (empty: any).
    pub when_act: Vec<String>,
}

/// A sense as read, before words become hashes.
#[derive(Clone, Debug)]
pub struct RawSense {
    /// The sense without relations' hashes resolved in `not_words`.
    pub sense: Sense,
    /// Its patterns.
    pub patterns: Vec<PatternLine>,
    /// Words (or sets) that block it.
    pub not_words: Vec<String>,
    /// Line of the block.
    pub line: u32,
}

const KEYS: &[&str] = &[
    "verb",
    "noun",
    "noun.act",
    "noun.pass",
    "adj",
    "source",
    "target",
    "only",
    "not",
    "need",
    "mode",
    "contexts",
    "plover",
    "takes",
    "when",
    "note",
];

/// Reads a `sense` block.
pub fn read(lang: &str, file: &File, block: &Block, problems: &mut Problems) -> Option<RawSense> {
    let path = &file.path;
    let fail = |problems: &mut Problems, key: &str, message: String| problems.push(path, block.line_of(key), message);
    for field in &block.fields {
        if !KEYS.contains(&field.key.as_str()) {
            problems.push(
                path,
                field.line,
                format!("unknown field `{}` in a sense; known: {}", field.key, KEYS.join(", ")),
            );
        }
    }
    if !block.examples.iter().any(|e| e.hit && !e.wanted) && !block.examples.iter().any(|e| e.wanted) {
        fail(
            problems,
            "",
            format!("the sense `{}` has no hit; add at least one `+ sentence => source > target`", block.id),
        );
    }
    let Some(facts) = ontology::code_facts(&block.value) else {
        fail(problems, "", format!("unknown CAMEO code `{}`; write `sense id = code`", block.value));
        return None;
    };
    let plover = match block.first("plover") {
        Some(name) => {
            let named = Plover::parse(name);
            if named.is_none() {
                fail(problems, "plover", format!("unknown PLOVER type `{name}`"));
            }
            named?
        }
        None => facts.plover?,
    };
    let mode =
        block.first("mode").map(str::to_owned).or_else(|| facts.mode.clone().filter(|_| facts.plover == Some(plover)));
    let mode = mode.filter(|m| m != "none");
    if let Some(mode) = &mode
        && ontology::mode_of(plover, mode).is_none()
    {
        fail(problems, "mode", format!("{plover} has no mode `{mode}`"));
    }
    let mut contexts: Vec<Context> = Vec::new();
    for name in block.all("contexts").flat_map(|item| item.split([' ', ',']).filter(|s| !s.is_empty())) {
        match Context::parse(name) {
            Some(context) => contexts.push(context),
            None => fail(problems, "contexts", format!("unknown PLOVER context `{name}`")),
        }
    }
    if contexts.is_empty() {
        contexts.clone_from(&facts.contexts);
    }
    let patterns = read_patterns(file, block, problems);
    if patterns.is_empty() {
        fail(problems, "", format!("the sense `{}` has no words; add `verb`, `noun` or `adj`", block.id));
    }
    let takes = match block.first("takes") {
        None => Takes::Nothing,
        Some("say") => Takes::Say,
        Some("act") => Takes::Act,
        Some("ask") => Takes::Ask,
        Some(other) => {
            fail(problems, "takes", format!("`takes {other}`: write say, act or ask"));
            Takes::Nothing
        }
    };
    let (only_source, only_target) = actor_kinds(path, block, "only", problems);
    let (not_source, not_target) = actor_kinds(path, block, "not", problems);
    let mut when_act = Vec::new();
    for item in block.all("when") {
        let roots = item.trim_start_matches("act").trim_start_matches(':');
        for root in roots.split([' ', ',']).filter(|s| !s.is_empty()) {
            if root.len() >= 2 && root.bytes().all(|b| b.is_ascii_digit()) {
                when_act.push(root.to_owned());
            } else {
                fail(problems, "when", format!("`{root}` is no CAMEO root; write `when act: 06 07`"));
            }
        }
    }
    Some(RawSense {
        sense: Sense {
            id: format!("{lang}/{}#{}", file.stem(), block.id),
            plover,
            mode,
            contexts,
            cameo: block.value.clone(),
            source: relations(block, "source", Relation::Subject),
            target: relations(block, "target", Relation::Object),
            need: need(path, block, plover, problems),
            only_source,
            only_target,
            not_source,
            not_target,
            not_words: Vec::new(),
            takes,
            when_act,
        },
        patterns,
        not_words: not_words(block),
        line: block.line,
    })
}

/// Reads the word patterns of a block.
pub fn read_patterns(file: &File, block: &Block, problems: &mut Problems) -> Vec<PatternLine> {
    let mut patterns = Vec::new();
    for field in &block.fields {
        let Some(form) = PatternForm::of_key(&field.key) else { continue };
        for item in &field.items {
            match pattern::parse(item) {
                Ok(raw) => patterns.push((form, raw, field.line)),
                Err(message) => problems.push(&file.path, field.line, format!("pattern `{item}`: {message}")),
            }
        }
    }
    patterns
}

fn relations(block: &Block, key: &str, default: Relation) -> Vec<Relation> {
    let mut out = Vec::new();
    let mut given = false;
    for word in block.all(key).flat_map(|item| item.split([',', '|'])).flat_map(|item| {
        // Several single words may share an item; a marker of several words stands alone between separators.
        let item = item.trim();
        let known = |w: &str| matches!(w, "subj" | "obj" | "iobj" | "comp" | "speaker" | "none");
        if item.split_whitespace().any(known) { item.split_whitespace().collect::<Vec<_>>() } else { vec![item] }
    }) {
        given = true;
        match word.trim_start_matches("obl:") {
            "" | "none" => {}
            "subj" => out.push(Relation::Subject),
            "obj" => out.push(Relation::Object),
            "iobj" => out.push(Relation::IndirectObject),
            "comp" => out.push(Relation::Complement),
            "speaker" => out.push(Relation::Speaker),
            marker => {
                let words: Vec<&str> = marker.split_whitespace().collect();
                out.push(Relation::Oblique(crate::words::sequence_hash(words.iter().copied())));
                if words.len() > 1 {
                    out.extend(words.iter().map(|w| Relation::Oblique(crate::words::sequence_hash([*w]))));
                }
            }
        }
    }
    if !given {
        out.push(default);
    }
    out
}

fn need(path: &str, block: &Block, plover: Plover, problems: &mut Problems) -> Need {
    let words: Vec<&str> = block.all("need").flat_map(str::split_whitespace).collect();
    match words.as_slice() {
        [] => match plover {
            Plover::Assault
            | Plover::Coerce
            | Plover::Retreat
            | Plover::Sanction
            | Plover::Mobilize
            | Plover::Protest => Need::Either,
            _ => Need::Source,
        },
        ["none"] => Need::None,
        ["either"] => Need::Either,
        ["source"] => Need::Source,
        ["target"] => Need::Target,
        ["source", "target"] | ["target", "source"] | ["both"] => Need::Both,
        other => {
            problems.push(
                path,
                block.line_of("need"),
                format!("`need {}`: write source, target, source target, either or none", other.join(" ")),
            );
            Need::Source
        }
    }
}

/// The words after `not words`: all further items of that field up to the next slot.
fn not_words(block: &Block) -> Vec<String> {
    let mut words = Vec::new();
    for field in block.fields.iter().filter(|f| f.key == "not") {
        let mut inside = false;
        for item in &field.items {
            let rest = item.strip_prefix("words").map(|w| w.trim_start_matches(':'));
            inside = rest.is_some() || inside && !item.starts_with("source:") && !item.starts_with("target:");
            if inside {
                words.extend(rest.unwrap_or(item).split([',', '/']).flat_map(|w| {
                    // Sets may stand side by side: `not words @sport @market`.
                    let w = w.trim();
                    if w.contains('@') { w.split_whitespace().map(str::to_owned).collect() } else { vec![w.to_owned()] }
                }));
            }
        }
    }
    words.retain(|w| !w.is_empty());
    words
}

fn actor_kinds(path: &str, block: &Block, key: &str, problems: &mut Problems) -> (Vec<ActorKind>, Vec<ActorKind>) {
    let (mut source, mut target) = (Vec::new(), Vec::new());
    let mut into_target = None;
    let items = block
        .fields
        .iter()
        .filter(|f| f.key == key)
        .flat_map(|f| f.items.iter().take_while(|item| !item.starts_with("words")));
    for item in items {
        for word in item.split([' ', ',']).filter(|s| !s.is_empty()) {
            match word {
                "source:" | "source" => into_target = Some(false),
                "target:" | "target" => into_target = Some(true),
                _ => {
                    let kind = Sector::parse(word)
                        .map(ActorKind::Sector)
                        .or_else(|| EntityKind::parse(word).map(ActorKind::Kind))
                        .or_else(|| OrgClass::parse(word).map(ActorKind::Class));
                    match (kind, into_target) {
                        (Some(kind), Some(false)) => source.push(kind),
                        (Some(kind), Some(true)) => target.push(kind),
                        (None, _) => problems.push(
                            path,
                            block.line_of(key),
                            format!("`{word}` is neither a sector nor a kind of actor (person organization country place group)"),
                        ),
                        (_, None) => {
                            problems.push(path, block.line_of(key), format!("`{key}` names a slot first: `{key} source: GOV MIL`"));
                        }
                    }
                }
            }
        }
    }
    (source, target)
}
