//! The compiler: lexicon text files in, one image out, or every problem with file and line.

use std::collections::{BTreeMap, BTreeSet};

use crate::block::{self, Block, File};
use crate::error::Problems;
use crate::gazetteer;
use crate::grammar::{self, RawGrammar};
use crate::image::Image;
use crate::lexicon::{Analysis, Language, NameEntry, Owner, Pattern, SequenceValue, WordEntry, WordSet, office_key};
use crate::morph::{self, Morphology, Num, Pos, Tables};
use crate::ontology::EntityKind;
use crate::pattern::{self, PatternForm, RawPattern, Sets};
use crate::sense::{self, RawSense};
use crate::table;
use crate::words::{EMPTY, exact_hash, extend, sequence_hash, word_hash};
use crate::world::{self, Entity, NameForm, RawName};

/// One file of a lexicon folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path relative to the lexicon folder, with forward slashes.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A parsed lexicon with its examples: what the compiler and the example runner share.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// All `.lex` files in path order.
    pub files: Vec<File>,
    tables: BTreeMap<String, String>,
    binaries: BTreeMap<String, Vec<u8>>,
}

/// Parses all files. A block of a later file replaces the block of the same language, kind and id of an earlier one, so
/// a user's folder put behind the embedded one overrides it.
pub fn parse(sources: &[SourceFile], problems: &mut Problems) -> Parsed {
    let mut parsed = Parsed::default();
    for source in sources {
        let extension = source.path.rsplit_once('.').map(|(_, extension)| extension);
        if extension == Some("bin") {
            parsed.binaries.insert(source.path.clone(), source.bytes.clone());
            continue;
        }
        let Ok(text) = std::str::from_utf8(&source.bytes) else {
            problems.push(&source.path, 0, "the file is not UTF-8; save it as UTF-8");
            continue;
        };
        if extension == Some("tsv") {
            parsed.tables.insert(source.path.clone(), text.to_owned());
        } else {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let file = block::parse(&source.path, text, problems);
            if !is_list(&source.path) {
                block::check_header(&file, problems);
            }
            parsed.files.push(file);
        }
    }
    override_blocks(&mut parsed.files, problems);
    parsed
}

/// The language of a file: the folder it lies in.
pub fn language_of(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

/// The layer of a file: empty for a lexicon's own, `~N` for what a user put on top.
fn layer_of(path: &str) -> &str {
    path.split('/').nth(1).filter(|folder| folder.starts_with('~')).unwrap_or_default()
}

/// Whether a file is a user's own list, which need not tell where its facts come from.
fn is_list(path: &str) -> bool {
    !layer_of(path).is_empty() && path.split('/').nth(2) == Some("lists")
}

fn override_blocks(files: &mut [File], problems: &mut Problems) {
    let mut seen: BTreeMap<(String, String, String), (usize, usize)> = BTreeMap::new();
    let mut replaced = Vec::new();
    for (f, file) in files.iter().enumerate() {
        let scope = language_of(&file.path).to_owned();
        for (b, block) in file.blocks.iter().enumerate() {
            // Names are added to those of other files.
            let scope = if matches!(block.kind.as_str(), "sense" | "family" | "names") {
                format!("{scope}/{}", file.stem())
            } else {
                scope.clone()
            };
            let key = (scope, block.kind.clone(), block.id.clone());
            if let Some(&(old_file, old_block)) = seen.get(&key) {
                let old = &files[old_file];
                if layer_of(&old.path) == layer_of(&file.path) {
                    let before = if old_file == f { "this file".to_owned() } else { format!("`{}`", old.path) };
                    let line = old.blocks.get(old_block).map_or(0, |b| b.line);
                    let message = format!(
                        "{} `{}` stands in line {line} of {before} already; give it another id",
                        block.kind, block.id
                    );
                    problems.push(&file.path, block.line, message);
                }
                replaced.push((old_file, old_block));
            }
            seen.insert(key, (f, b));
        }
    }
    replaced.sort_unstable();
    for (f, b) in replaced.into_iter().rev() {
        files[f].blocks.remove(b);
    }
}

/// Compiles a parsed lexicon into an image.
pub fn compile(parsed: &Parsed, problems: &mut Problems) -> Vec<u8> {
    let mut by_language: BTreeMap<String, Vec<&File>> = BTreeMap::new();
    let mut entities: Vec<(Entity, Vec<RawName>, &str, u32)> = Vec::new();
    let mut further: Vec<(String, Vec<RawName>, &str, u32)> = Vec::new();
    for file in &parsed.files {
        let scope = language_of(&file.path);
        if scope == "_world" {
            for block in &file.blocks {
                if block.kind == "names" {
                    let read = world::read_further(file, block, problems);
                    further.extend(read.map(|(id, names)| (id, names, file.path.as_str(), block.line)));
                } else if let Some((entity, names)) = world::read(file, block, problems) {
                    entities.push((entity, names, &file.path, block.line));
                }
            }
        } else {
            by_language.entry(scope.to_owned()).or_default().push(file);
        }
    }
    add_names(&mut entities, further, problems);
    let langs: Vec<String> = by_language.keys().cloned().collect();
    // Languages that are coded come first, then those that only names are given in.
    let mut name_langs = langs.clone();
    let spoken: BTreeSet<&String> = entities.iter().flat_map(|(_, names, ..)| names.iter().map(|n| &n.lang)).collect();
    name_langs.extend(spoken.into_iter().filter(|l| *l != "*" && !langs.contains(l)).cloned());
    let mut sections =
        vec![("languages".to_owned(), encode(&langs)), ("name-languages".to_owned(), encode(&name_langs))];
    let title_ids = compile_languages(parsed, &by_language, &mut sections, problems);
    compile_world(&entities, &name_langs, &title_ids, &mut sections, problems);
    let world: BTreeMap<&str, u32> = entities.iter().zip(0..).map(|((e, ..), index)| (e.id.as_str(), index)).collect();
    let places = parsed.tables.iter().filter(|(path, _)| path.starts_with("_world/") && path.contains("gazetteer"));
    let places: Vec<gazetteer::Table<'_>> = places.map(|(path, text)| (path.as_str(), text.as_str())).collect();
    sections.extend(gazetteer::compile(&places, &world, problems));
    Image::build(&sections)
}

/// Gives entities the names of `names` blocks.
fn add_names(
    entities: &mut [(Entity, Vec<RawName>, &str, u32)],
    further: Vec<(String, Vec<RawName>, &str, u32)>,
    problems: &mut Problems,
) {
    let by_id: BTreeMap<String, usize> =
        entities.iter().enumerate().map(|(index, (entity, ..))| (entity.id.clone(), index)).collect();
    for (id, names, path, line) in further {
        match by_id.get(&id) {
            Some(index) => entities[*index].1.extend(names),
            None => problems.push(path, line, format!("names of unknown `{id}`; add it or correct the id")),
        }
    }
}

fn encode<T: serde::Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}

fn compile_languages(
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
        if let Some(bytes) = parsed.binaries.get(&format!("{lang}/tagger.bin")) {
            sections.push((format!("{lang}.tagger"), bytes.clone()));
        }
    }
    title_ids
}

fn compile_world(
    entities: &[(Entity, Vec<RawName>, &str, u32)],
    langs: &[String],
    title_ids: &BTreeSet<String>,
    sections: &mut Vec<(String, Vec<u8>)>,
    problems: &mut Problems,
) {
    let ids: BTreeSet<&str> = entities.iter().map(|(e, ..)| e.id.as_str()).collect();
    // A name that a user gives to somebody means nobody else.
    let given = entities.iter().filter(|(entity, _, path, _)| overrides(path, entity));
    let given = given.flat_map(|(_, names, ..)| names).filter(|name| name.form == NameForm::Name);
    let taken: BTreeSet<(Vec<u64>, u64)> = given.map(spelling).collect();
    let mut sequences: Sequences<NameEntry> = Sequences::default();
    let mut by_id = BTreeMap::new();
    for (index, (entity, names, path, line)) in entities.iter().enumerate() {
        if by_id.insert(exact_hash(&entity.id), encode(&(index as u32))).is_some() {
            problems.push(path, *line, format!("the id `{}` is used twice", entity.id));
        }
        if let Some(country) = &entity.country
            && !ids.contains(format!("country:{country}").as_str())
        {
            problems.push(
                path,
                *line,
                format!("unknown country `{country}`; use an ISO 3166 alpha-3 code that has a country block"),
            );
        }
        for role in &entity.roles {
            if !ids.contains(role.of.as_str()) {
                problems.push(path, *line, format!("role of unknown `{}`; add it or correct the id", role.of));
            }
            if !title_ids.is_empty() && !title_ids.contains(&role.title) {
                problems.push(path, *line, format!("unknown title `{}`; use an id of a `title` block", role.title));
            }
        }
        for name in names {
            if !overrides(path, entity) && taken.contains(&spelling(name)) && name.form != NameForm::Surname {
                continue;
            }
            let lang = if name.lang == "*" {
                u8::MAX
            } else if let Some(at) = langs.iter().position(|l| *l == name.lang) {
                at as u8
            } else {
                continue;
            };
            let (words, exact) = spelling(name);
            sequences.add(&words, &NameEntry { entity: index as u32, form: name.form, lang, exact });
        }
    }
    let list: Vec<Vec<u8>> = entities.iter().map(|(entity, ..)| encode(entity)).collect();
    let mut holders: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
    for ((entity, ..), index) in entities.iter().zip(0..) {
        for role in &entity.roles {
            let holders = holders.entry(office_key(&role.title, &role.of)).or_default();
            if holders.last() != Some(&index) {
                holders.push(index);
            }
        }
    }
    let holders = holders.into_iter().map(|(key, list)| (key, encode(&list))).collect();
    sections.push(("holders".to_owned(), table::build(&holders)));
    sections.push(("names".to_owned(), table::build(&sequences.finish())));
    sections.push(("entities".to_owned(), table::build_list(&list)));
    sections.push(("entity-ids".to_owned(), table::build(&by_id)));
}

/// Whether the names of an entity are taken from others of the same name: a person or body that a user put on top.
fn overrides(path: &str, entity: &Entity) -> bool {
    !layer_of(path).is_empty() && matches!(entity.kind, EntityKind::Person | EntityKind::Organization)
}

/// What a name is matched by: its words, and the exact spelling of a single one.
fn spelling(name: &RawName) -> (Vec<u64>, u64) {
    let words = name_words(&name.text);
    let exact = if words.len() == 1 { exact_hash(name.text.trim()) } else { 0 };
    (words, exact)
}

/// The word hashes of a name: hyphens between words are left out, so that "Jong-un" and "Jong Un" are one.
pub fn name_words(text: &str) -> Vec<u64> {
    dateline_text::tokenize(text)
        .iter()
        .map(|token| token.span.slice(text))
        .filter(|word| !matches!(*word, "-" | "\u{2010}" | "\u{2011}" | "\u{2013}"))
        .map(word_hash)
        .collect()
}

/// Word sequences with what they mean, prefixes included.
#[derive(Debug)]
struct Sequences<T>(BTreeMap<u64, (bool, BTreeSet<T>)>);

impl<T> Default for Sequences<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord + Clone + serde::Serialize> Sequences<T> {
    fn add(&mut self, words: &[u64], value: &T) {
        let mut hash = EMPTY;
        for (i, word) in words.iter().enumerate() {
            hash = extend(hash, *word);
            let entry = self.0.entry(hash).or_insert_with(|| (false, BTreeSet::new()));
            if i + 1 < words.len() {
                entry.0 = true;
            } else {
                entry.1.insert(value.clone());
            }
        }
    }

    fn finish(self) -> BTreeMap<u64, Vec<u8>> {
        self.0
            .into_iter()
            .map(|(hash, (longer, here))| (hash, encode(&SequenceValue { longer, here: here.into_iter().collect() })))
            .collect()
    }
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

/// Whether a name form is a way to name a government by its place.
pub fn is_metonym(form: NameForm) -> bool {
    matches!(form, NameForm::Capital | NameForm::Seat)
}
