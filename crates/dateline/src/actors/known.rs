//! What the lexicon below a list knows: countries, titles, bodies and persons by their names and ids.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use dateline_lexicon::block::{self, Block};
use dateline_lexicon::ontology::Sector;
use dateline_lexicon::{Problems, SourceFile, iso};

use super::{Kind, folded};

/// The lexicon as far as lists ask it.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Codes of countries by their names.
    countries: BTreeMap<String, String>,
    /// Whatever names a country, its people, capital or seat, with its code.
    forms: BTreeSet<(String, String)>,
    /// Names of places.
    places: BTreeSet<String>,
    /// Titles by their ids and words.
    titles: BTreeMap<String, (String, Option<Sector>)>,
    agents: BTreeSet<String>,
    /// Words of generic actors ("party", "ministry").
    common: BTreeSet<String>,
    /// Blocks of persons and bodies by their ids.
    blocks: BTreeMap<(Kind, String), Block>,
    /// Their ids by their names.
    names: BTreeMap<(Kind, String), BTreeSet<String>>,
    /// Bodies of many countries by their codes.
    bodies: BTreeMap<String, String>,
}

impl Known {
    /// Reads the files of a lexicon; what is wrong with them is for the compiler to say.
    pub(crate) fn of(files: &[SourceFile]) -> Self {
        let mut known = Self::default();
        for file in files {
            let world = file.path.starts_with("_world/") && !file.path.starts_with("_world/names-");
            let asked = world || file.path.contains("/~") || file.path.ends_with("/titles.lex");
            if !asked || Path::new(&file.path).extension().is_none_or(|e| e != "lex") {
                continue;
            }
            let text = String::from_utf8_lossy(&file.bytes);
            for block in block::parse(&file.path, &text, &mut Problems::default()).blocks {
                known.add(block);
            }
        }
        for ((kind, id), block) in &known.blocks {
            for name in names_of(block) {
                known.names.entry((*kind, folded(name))).or_default().insert(id.clone());
            }
            if let Some(code) = block.first("code").filter(|_| *kind == Kind::Organization) {
                // The body itself has the shortest id: `un` before its agencies.
                let best = known.bodies.entry(code.to_owned()).or_insert_with(|| id.clone());
                if id.len() < best.len() {
                    best.clone_from(id);
                }
            }
        }
        known
    }

    fn add(&mut self, block: Block) {
        let sector = block.first("sector").and_then(Sector::parse);
        match block.kind.as_str() {
            "country" => {
                for name in names_of(&block) {
                    self.countries.insert(folded(name), block.id.clone());
                }
                let forms = block.fields.iter().flat_map(|field| &field.items);
                self.forms.extend(forms.map(|form| (folded(form), block.id.clone())));
            }
            "place" => self.places.extend(names_of(&block).map(folded)),
            "title" => {
                let words = block.all("words").map(folded).chain([folded(&block.id)]);
                for word in words {
                    self.titles.entry(word).or_insert_with(|| (block.id.clone(), sector));
                }
            }
            "agent" => {
                let words = block.all("words").map(folded);
                self.common.extend(words.filter_map(|w| w.rsplit(' ').next().map(str::to_owned)));
                self.agents.insert(block.id);
            }
            "person" => drop(self.blocks.insert((Kind::Person, block.id.clone()), block)),
            "org" => drop(self.blocks.insert((Kind::Organization, block.id.clone()), block)),
            _ => {}
        }
    }

    /// The code of a country by its code in two or three letters, or its name.
    pub(super) fn country(&self, text: &str) -> Option<String> {
        iso::country(text).map(str::to_owned).or_else(|| self.country_of_name(text))
    }

    /// The code of a country by its name.
    pub(super) fn country_of_name(&self, text: &str) -> Option<String> {
        self.countries.get(&folded(text)).cloned()
    }

    /// Whether words stand for that country already.
    pub(super) fn stands_for(&self, words: &str, country: &str) -> bool {
        self.forms.contains(&(folded(words), country.to_owned()))
    }

    /// Whether words are a name of another country or of a place.
    pub(super) fn is_elsewhere(&self, words: &str) -> bool {
        let words = folded(words);
        self.places.contains(&words) || self.countries.contains_key(&words)
    }

    /// The title of an office in words: its own words, its id, or words that go on with whose it is ("president of …").
    pub(super) fn title(&self, text: &str) -> Option<&(String, Option<Sector>)> {
        let text = folded(text).replace(',', "");
        if let Some(title) = self.titles.get(&text) {
            return Some(title);
        }
        let words: Vec<&str> = text.split(' ').collect();
        let ends = (1..words.len()).rev().filter(|end| LINKS.contains(&words[*end]));
        ends.into_iter().find_map(|end| self.titles.get(&words[..end].join(" ")))
    }

    pub(super) fn has_agent(&self, id: &str) -> bool {
        self.agents.contains(id)
    }

    /// Whether a word is one of kinds of people and bodies.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.common.contains(&folded(word))
    }

    /// The block of a person or body.
    pub(super) fn block(&self, kind: Kind, id: &str) -> Option<&Block> {
        self.blocks.get(&(kind, id.to_owned()))
    }

    /// The ids of persons or bodies of a name.
    pub(super) fn named(&self, kind: Kind, name: &str) -> impl Iterator<Item = &str> {
        self.names.get(&(kind, folded(name))).into_iter().flatten().map(String::as_str)
    }

    /// The body of many countries that a code stands for.
    pub(super) fn body(&self, code: &str) -> Option<&str> {
        self.bodies.get(code).map(String::as_str)
    }
}

/// Words after which it is told whose an office is.
const LINKS: &[&str] = &["of", "for", "to", "at", "in"];

/// All names that a block gives, not the adjectives and the like.
fn names_of(block: &Block) -> impl Iterator<Item = &str> {
    let fields = block.fields.iter().filter(|f| is_name(&f.key));
    fields.flat_map(|field| field.items.iter().map(String::as_str))
}

/// Whether a field gives names: `name`, `alias`, or a language's code.
pub(super) fn is_name(key: &str) -> bool {
    matches!(key, "name" | "alias") || key.len() == 2 && !matches!(key, "at" | "to")
}
