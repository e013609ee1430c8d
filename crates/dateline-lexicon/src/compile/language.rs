//! Compiles a language: grammar, senses with their patterns, and every form of their words.

use std::collections::{BTreeMap, BTreeSet};

use super::sequences::Sequences;
use super::{Parsed, encode, language_of, name_words};
use crate::block::{Block, File};
use crate::error::Problems;
use crate::grammar::{self, RawGrammar};
use crate::lexicon::{Analysis, Language, Owner, Pattern, WordEntry, WordSet};
use crate::morph::{self, Morphology, Num, Pos, Tables};
use crate::pattern::{self, PatternForm, RawPattern, Sets};
use crate::sense::{self, RawSense};
use crate::table;
use crate::words::{sequence_hash, word_hash};

/// Compiles every language, and tells the ids of all titles.
pub(super) fn compile_all(
    parsed: &Parsed,
    by_language: &BTreeMap<String, Vec<&File>>,
    sections: &mut Vec<(String, Vec<u8>)>,
    problems: &mut Problems,
) -> BTreeSet<String> {
    let mut title_ids = BTreeSet::new();
    for (lang, files) in by_language {
        let tables: BTreeMap<&str, &str> = parsed
            .tables
            .iter()
            .filter(|(path, _)| language_of(path) == lang)
            .map(|(path, text)| (path.rsplit('/').next().unwrap_or(path), text.as_str()))
            .collect();
        let table = |name: &str| tables.get(name).copied().unwrap_or_default();
        let read = match lang.as_str() {
            "en" => Tables::parse(table("irregular-verbs.tsv"), table("irregular-nouns.tsv"), ""),
            _ => Tables::parse("", "", table("irregular.tsv")),
        };
        let exceptions = read.unwrap_or_else(|message| {
            problems.push(lang, 0, message);
            Tables::default()
        });
        let builder = LanguageBuilder::new(lang, &exceptions);
        let (language, forms, words) = builder.build(files, problems);
        title_ids.extend(language.titles.iter().map(|t| t.id.clone()));
        sections.push((format!("{lang}.grammar"), encode(&language)));
        sections.push((format!("{lang}.forms"), table::build(&forms)));
        sections.push((format!("{lang}.words"), table::build(&words)));
        for weights in ["domain", "tagger"] {
            if let Some(bytes) = parsed.binaries.get(&format!("{lang}/{weights}.bin")) {
                sections.push((format!("{lang}.{weights}"), bytes.clone()));
            }
        }
    }
    title_ids
}
type Forms = BTreeMap<u64, Vec<u8>>;

struct LanguageBuilder<'a> {
    lang: &'a str,
    morphology: Option<Box<dyn Morphology + 'a>>,
    forms: BTreeMap<u64, Vec<Analysis>>,
    words: Sequences<WordEntry>,
    known: BTreeSet<(u64, bool)>,
}

impl<'a> LanguageBuilder<'a> {
    fn new(lang: &'a str, tables: &'a Tables) -> Self {
        let morphology = morph::morphology(lang, tables);
        Self { lang, morphology, forms: BTreeMap::new(), words: Sequences::default(), known: BTreeSet::new() }
    }

    fn build(mut self, files: &[&File], problems: &mut Problems) -> (Language, Forms, Forms) {
        let mut raw = RawGrammar::default();
        raw.profile.lang = self.lang.to_owned();
        let mut sets = Sets::new();
        let mut senses: Vec<(RawSense, &str)> = Vec::new();
        for file in files {
            for block in &file.blocks {
                self.read_block(file, block, &mut raw, &mut sets, &mut senses, problems);
            }
        }
        let sets = expand_sets(&sets, problems);
        let mut language = Language::default();
        language.profile = raw.profile.clone();
        self.add_words(&raw, &mut language, problems);
        let mut interned = BTreeMap::new();
        for (mut sense, path) in senses {
            let owner = Owner::Sense(language.senses.len() as u32);
            for (form, pattern, line) in &sense.patterns {
                self.add_pattern(owner, *form, pattern, &sets, &mut language, &mut interned, (path, *line), problems);
            }
            match pattern::expand(&sense.not_words, &sets) {
                Ok(words) => sense.sense.not_words = words.iter().map(|w| name_words(w)).collect(),
                Err(message) => problems.push(path, sense.line, message),
            }
            language.senses.push(sense.sense);
        }
        let of_operators =
            raw.operators.iter().zip(0..).map(|((_, patterns), index)| (Owner::Operator(index), patterns));
        let of_reports = raw.reports.iter().zip(0..).map(|((_, patterns), index)| (Owner::Report(index), patterns));
        for (owner, patterns) in of_operators.chain(of_reports) {
            for (form, pattern, line) in patterns {
                let place = ("grammar.lex", *line);
                self.add_pattern(owner, *form, pattern, &sets, &mut language, &mut interned, place, problems);
            }
        }
        language.operators = raw.operators.iter().map(|(operator, _)| operator.clone()).collect();
        language.reports = raw.reports.iter().map(|(report, _)| report.clone()).collect();
        language.by_head.sort_unstable();
        language.by_head.dedup();
        let nominal = language.by_head.iter().filter_map(|(lemma, p)| {
            let pattern = &language.patterns[*p as usize];
            (pattern.form.is_nominal() && !pattern.after.is_empty()).then(|| (*lemma, pattern.after.clone()))
        });
        let items =
            language.sets.iter().flat_map(|s| &s.items).filter(|i| i.len() > 1).map(|i| (i[0], i[1..].to_vec()));
        language.phrases = nominal.chain(items).collect();
        language.phrases.sort();
        language.phrases.dedup();
        let forms = self.forms.iter().map(|(key, list)| (*key, encode(list))).collect();
        (language, forms, self.words.finish())
    }

    fn read_block<'f>(
        &self,
        file: &'f File,
        block: &Block,
        raw: &mut RawGrammar,
        sets: &mut Sets,
        senses: &mut Vec<(RawSense, &'f str)>,
        problems: &mut Problems,
    ) {
        match block.kind.as_str() {
            "sense" => {
                if let Some(sense) = sense::read(self.lang, file, block, problems) {
                    senses.push((sense, &file.path));
                }
            }
            "family" => {}
            "set" => {
                sets.entry(block.id.clone()).or_default().extend(block.all("words").map(str::to_owned));
            }
            _ => {
                if !grammar::read(file, block, raw, problems) {
                    problems.push(&file.path, block.line, format!("unknown block `{}`", block.kind));
                }
            }
        }
    }

    fn add_words(&mut self, raw: &RawGrammar, language: &mut Language, problems: &mut Problems) {
        for (word, list) in &raw.words {
            let entry = WordEntry::Closed(language.closed.len() as u16);
            for text in list {
                self.words.add(&name_words(text), &entry);
            }
            language.closed.push(word.clone());
        }
        for (time, list) in &raw.times {
            let entry = WordEntry::Time(language.times.len() as u16);
            for text in list {
                self.words.add(&name_words(text), &entry);
            }
            language.times.push(time.clone());
        }
        for (title, list) in &raw.titles {
            let index = language.titles.len() as u16;
            self.add_inflected(list, |plural| WordEntry::Title(index, plural), problems);
            language.titles.push(title.clone());
        }
        for (agent, list, plurals) in &raw.agents {
            let index = language.agents.len() as u16;
            self.add_inflected(list, |plural| WordEntry::Agent(index, plural), problems);
            for text in plurals {
                self.words.add(&name_words(text), &WordEntry::Agent(index, true));
            }
            language.agents.push(agent.clone());
        }
    }

    fn add_inflected(&mut self, list: &[String], entry: impl Fn(bool) -> WordEntry, problems: &mut Problems) {
        for text in list {
            self.words.add(&name_words(text), &entry(false));
            match self.noun_forms(text) {
                Ok(forms) => {
                    for (form, plural) in forms {
                        self.words.add(&name_words(&form), &entry(plural));
                    }
                }
                Err(message) => problems.push(&format!("{}/titles.lex", self.lang), 0, format!("`{text}`: {message}")),
            }
        }
    }

    fn noun_forms(&self, text: &str) -> Result<Vec<(String, bool)>, String> {
        let Some(morphology) = &self.morphology else { return Ok(vec![(text.to_owned(), false)]) };
        Ok(morphology.noun(text)?.into_iter().map(|f| (f.text, f.feats.number == Num::Plur)).collect())
    }

    /// Adds the forms of a lemma once and returns its hash.
    fn lemma(&mut self, citation: &str, verb: bool) -> Result<u64, String> {
        let lemma = lemma_hash(citation, verb);
        if !self.known.insert((lemma, verb)) {
            return Ok(lemma);
        }
        let forms = match (&self.morphology, verb) {
            (Some(m), true) => m.verb(citation)?,
            (Some(m), false) => m.noun(citation)?,
            (None, _) => vec![morph::Form {
                text: citation.to_lowercase(),
                pos: if verb { Pos::Verb } else { Pos::Noun },
                feats: morph::Feats::default(),
            }],
        };
        for form in forms {
            let words: Vec<&str> = form.text.split(' ').collect();
            let key = if words.len() == 1 { word_hash(words[0]) } else { sequence_hash(words) };
            let analysis = Analysis { lemma, pos: form.pos, feats: form.feats };
            let list = self.forms.entry(key).or_default();
            if !list.contains(&analysis) {
                list.push(analysis);
            }
        }
        Ok(lemma)
    }

    #[expect(clippy::too_many_arguments, reason = "one call site shape; a struct would only rename the arguments")]
    fn add_pattern(
        &mut self,
        owner: Owner,
        form: PatternForm,
        raw: &RawPattern,
        sets: &Sets,
        language: &mut Language,
        interned: &mut BTreeMap<Vec<String>, u32>,
        (path, line): (&str, u32),
        problems: &mut Problems,
    ) {
        let mut intern = |this: &mut Self, words: &[String]| -> Result<u32, String> {
            let mut words = pattern::expand(words, sets)?;
            words.sort();
            words.dedup();
            if let Some(index) = interned.get(&words) {
                return Ok(*index);
            }
            let mut items = Vec::new();
            for word in &words {
                items.push(this.set_item(word)?);
            }
            items.sort();
            items.dedup();
            let index = language.sets.len() as u32;
            language.sets.push(WordSet { items });
            interned.insert(words, index);
            Ok(index)
        };
        let mut result = || -> Result<(), String> {
            let object = if raw.object.is_empty() { None } else { Some(intern(self, &raw.object)?) };
            let subject = if raw.subject.is_empty() { None } else { Some(intern(self, &raw.subject)?) };
            let oblique = match &raw.oblique {
                None => None,
                Some((markers, nouns)) => {
                    let hashes = markers.iter().map(|m| sequence_hash(m.split('_'))).collect();
                    Some((hashes, intern(self, nouns)?))
                }
            };
            for head in &raw.heads {
                let (before, citation, mut after) = self.split_head(form, head, &raw.after);
                let lemma = self.lemma(&citation, form == PatternForm::Verb)?;
                after.retain(|w| *w != word_hash("-"));
                let index = language.patterns.len() as u32;
                language.patterns.push(Pattern {
                    owner,
                    form,
                    before,
                    after,
                    object,
                    subject,
                    oblique: oblique.clone(),
                });
                language.by_head.push((lemma, index));
            }
            Ok(())
        };
        if let Err(message) = result() {
            problems.push(path, line, message);
        }
    }

    /// Splits a head and its following words into the words before, the inflected word, and the words after.
    ///
    /// In head-initial languages and for verbs the first word inflects; in an English compound the last word before a
    /// preposition does.
    fn split_head(&self, form: PatternForm, head: &str, after: &[String]) -> (Vec<u64>, String, Vec<u64>) {
        let after: Vec<&str> = after.iter().map(String::as_str).collect();
        let hashes = |words: &[&str]| words.iter().map(|w| word_hash(w)).collect::<Vec<u64>>();
        if form.is_nominal() && self.lang == "en" && !after.is_empty() {
            let end = after.iter().position(|w| ENGLISH_LINKS.contains(w)).unwrap_or(after.len());
            if end > 0 {
                let mut before = vec![head];
                before.extend_from_slice(&after[..end - 1]);
                return (hashes(&before), after[end - 1].to_owned(), hashes(&after[end..]));
            }
        }
        (Vec::new(), head.to_owned(), hashes(&after))
    }

    /// A set item as a sequence: lemma of its inflecting word, hashes of the others.
    fn set_item(&mut self, text: &str) -> Result<Vec<u64>, String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let inflecting = if self.lang == "en" { words.len().saturating_sub(1) } else { 0 };
        let mut item = Vec::new();
        for (i, word) in words.iter().enumerate() {
            if i == inflecting {
                item.push(self.lemma(word, false)?);
            } else {
                item.push(word_hash(word));
            }
        }
        Ok(item)
    }
}

/// Words that end the inflecting part of an English compound in a pattern.
const ENGLISH_LINKS: &[&str] = &["of", "for", "on", "in", "to", "with", "against", "by", "at", "from", "over", "and"];

/// The identity of a lemma: its citation; verbs and nouns apart.
pub fn lemma_hash(citation: &str, verb: bool) -> u64 {
    let hash = sequence_hash(citation.split_whitespace());
    if verb { hash } else { hash ^ 0x5555_5555_5555_5554 }
}

fn expand_sets(sets: &Sets, problems: &mut Problems) -> Sets {
    let mut done = Sets::new();
    for name in sets.keys() {
        let mut out = BTreeSet::new();
        let mut open = vec![name.clone()];
        let mut seen = BTreeSet::new();
        while let Some(current) = open.pop() {
            if !seen.insert(current.clone()) {
                continue;
            }
            match sets.get(&current) {
                Some(words) => {
                    for word in words {
                        match word.strip_prefix('@') {
                            Some(inner) => open.push(inner.to_owned()),
                            None => {
                                out.insert(word.clone());
                            }
                        }
                    }
                }
                None => problems.push("sets.lex", 0, format!("the set `{name}` includes an unknown set `@{current}`")),
            }
        }
        done.insert(name.clone(), out.into_iter().collect());
    }
    done
}
