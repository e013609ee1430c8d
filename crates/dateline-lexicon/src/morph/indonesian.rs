//! Indonesian: the prefix classes `meN-`, `memper-`, `ber-` and `ter-`, passives, clitics, reduplication, and the spellings careless
//! newsrooms produce.
//!
//! The table knows the kinds `active` (stem, `meN-` forms where the nasal rules fail), `per` and `ber` (stem, form after that prefix),
//! `apart` (stem, the same written as two words), `careless` (stem, further wrong bare forms), `root` (ends in `-kan` or `-i` without
//! having that suffix), `drop` (root in `per-` whose p falls away like any other), `real` (a true verb in `-i`, never taken for a careless
//! form of another) and `stative` (stem whose `ter-` form is another word: `tersebut`, `terhadap`).

use super::{Clitic, Feats, Form, Forms, Morphology, Num, Person, Pos, Table, Voice, checked, is_vowel};

#[derive(Debug, Clone, Default)]
pub(super) struct IndonesianTables(Table);

impl IndonesianTables {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let maps = ["active", "per", "ber", "apart", "careless"];
        Table::parse("Indonesian", text, &["root", "drop", "real", "stative"], &maps).map(Self)
    }
}

pub(super) struct Indonesian<'a> {
    table: &'a Table,
}

/// The prefix class of a citation form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Men,
    Memper,
    Ber,
    Ter,
    Plain,
}

/// Citation prefixes; those without a class are likely slips and refused.
const PREFIXES: &[(&str, Option<Class>)] = &[
    ("meN-", Some(Class::Men)),
    ("memper-", Some(Class::Memper)),
    ("ber-", Some(Class::Ber)),
    ("ter-", Some(Class::Ter)),
    ("men-", None),
    ("mem-", None),
    ("meng-", None),
    ("meny-", None),
    ("me-", None),
    ("memperN-", None),
    ("di-", None),
    ("per-", None),
    ("peN-", None),
    ("ke-", None),
    ("be-", None),
    ("te-", None),
];

fn classify(citation: &str) -> Result<(Class, &str), String> {
    for (prefix, class) in PREFIXES {
        if let Some(stem) = citation.strip_prefix(prefix) {
            let class = class.ok_or_else(|| format!("unknown prefix class {prefix:?} in {citation:?}"))?;
            if !stem.starts_with(char::is_alphabetic) {
                return Err(format!("no stem after {prefix:?} in {citation:?}"));
            }
            return Ok((class, stem));
        }
    }
    Ok((Class::Plain, citation))
}

impl<'a> Indonesian<'a> {
    pub(super) fn new(tables: &'a IndonesianTables) -> Self {
        Self { table: &tables.0 }
    }

    /// Cuts a stem into its root and the suffix `kan` or `i` (or nothing).
    fn root<'s>(&self, stem: &'s str) -> (&'s str, &'s str) {
        let whole = (stem, "");
        if self.table.has("root", stem) {
            return whole;
        }
        if let Some(root) = stem.strip_suffix("kan") {
            // `makan`, `tekan` are roots; `sah-kan`, `cek-kan` are not.
            return if vowels(root) > 1 || is_closed_syllable(root) { (root, "kan") } else { whole };
        }
        match stem.strip_suffix('i') {
            Some(root) if vowels(root) > 1 && !is_loan(stem) => (root, "i"),
            _ => whole,
        }
    }

    /// `meN-` forms of a stem, the standard one first, then those often seen beside it.
    fn active(&self, stem: &str) -> Vec<String> {
        if let Some(listed) = self.table.forms("active", stem) {
            return listed.to_vec();
        }
        let (root, suffix) = self.root(stem);
        if let Some(listed) = self.table.forms("active", root).filter(|_| !suffix.is_empty()) {
            return listed.iter().map(|form| format!("{form}{suffix}")).collect();
        }
        let (nasal, dropped) = nasal(stem);
        let whole = format!("{nasal}{stem}");
        let assimilated = dropped.map(|start| format!("{start}{}", &stem[1..]));
        let kept_per = stem.starts_with("per") && !self.table.has("drop", root);
        if is_closed_syllable(root) {
            return vec![format!("menge{stem}"), whole];
        }
        match assimilated {
            Some(form) if kept_per || starts_with_cluster(stem) => {
                // `memprotes`, not `memrotes`; `mengkritik` beside `mengritik`. A lost s before a consonant cannot be said at all.
                if stem.starts_with('s') || kept_per { vec![whole] } else { vec![whole, form] }
            }
            Some(form) => vec![form, whole],
            None => vec![whole],
        }
    }

    /// A stem with `per-` put before it, for the class `memper-`.
    fn with_per(&self, stem: &str) -> Vec<String> {
        if let Some(listed) = self.table.forms("per", stem) {
            return listed.to_vec();
        }
        vec![if stem.starts_with('r') { format!("pe{stem}") } else { format!("per{stem}") }]
    }

    /// A stem with `ber-` put before it: `be-` before r and before a first syllable in `-er`.
    fn with_ber(&self, stem: &str) -> Vec<String> {
        if let Some(listed) = self.table.forms("ber", stem) {
            return listed.to_vec();
        }
        if stem.starts_with('r') {
            return vec![format!("be{stem}")];
        }
        if has_er_syllable(stem) { vec![format!("be{stem}"), format!("ber{stem}")] } else { vec![format!("ber{stem}")] }
    }

    fn transitive(&self, forms: &mut Forms, stem: &str, class: Class) {
        let (actives, bares) = if class == Class::Memper {
            let bares = self.with_per(stem);
            (bares.iter().map(|bare| format!("mem{bare}")).collect(), bares)
        } else {
            (self.active(stem), vec![stem.to_owned()])
        };
        let [active, passive, neutral] = [Voice::Active, Voice::Passive, Voice::Neutral].map(Feats::voiced);
        for text in &actives {
            with_clitics(forms, text, active, &[Clitic::None, Clitic::Nya, Clitic::Ku, Clitic::Mu, Clitic::Lah]);
        }
        for bare in &bares {
            with_clitics(forms, &format!("di{bare}"), passive, &[Clitic::None, Clitic::Nya, Clitic::Lah]);
            with_clitics(forms, &format!("di {bare}"), passive.careless(), &[Clitic::None, Clitic::Nya]);
            with_clitics(forms, bare, neutral, &[Clitic::None, Clitic::Nya, Clitic::Lah]);
            forms.add(format!("ku{bare}"), Feats { prefix_person: Some(Person::First), ..passive });
            forms.add(format!("kau{bare}"), Feats { prefix_person: Some(Person::Second), ..passive });
        }
        let (root, suffix) = self.root(stem);
        if class == Class::Men {
            if suffix.is_empty() && !self.table.has("stative", stem) {
                if has_er_syllable(stem) {
                    forms.add(format!("te{stem}"), passive);
                }
                forms.add(if stem.starts_with('r') { format!("te{stem}") } else { format!("ter{stem}") }, passive);
            }
            if let Some(first) = self.active(root).first() {
                let again = if first.ends_with(root) { root } else { first.strip_prefix("me").unwrap_or(first) };
                forms.add(format!("{first}-{again}{suffix}"), active);
                forms.add(format!("di{root}-{stem}"), passive);
            }
        }
        self.careless(forms, stem, root);
    }

    /// Wrong bare forms: a root with `-i` in place of its prefixes and suffix, and what the table lists.
    fn careless(&self, forms: &mut Forms, stem: &str, root: &str) {
        let wrong = format!("{root}i");
        if !root.ends_with('i') && wrong != stem && !self.table.has("real", &wrong) {
            forms.add(wrong, Feats::default().careless());
        }
        for form in self.table.forms("careless", stem).unwrap_or_default() {
            forms.add(form.as_str(), Feats::default().careless());
        }
    }

    /// The forms of a verb of one word, or of two words run together or written apart.
    fn inflected(&self, class: Class, stem: &str) -> Vec<Form> {
        let mut forms = Forms::new(Pos::Verb);
        let intransitive = [Clitic::None, Clitic::Nya, Clitic::Lah];
        match class {
            Class::Men if is_abbreviation(stem) => {
                let lower = stem.to_lowercase();
                let (nasal, _) = nasal(&lower);
                forms.add(format!("{nasal}-{lower}"), Feats::voiced(Voice::Active));
                forms.add(format!("{nasal}{lower}"), Feats::voiced(Voice::Active).careless());
                forms.add(format!("di-{lower}"), Feats::voiced(Voice::Passive));
                forms.add(format!("di{lower}"), Feats::voiced(Voice::Passive).careless());
                forms.add(format!("di {lower}"), Feats::voiced(Voice::Passive).careless());
            }
            Class::Men | Class::Memper => self.transitive(&mut forms, &stem.to_lowercase(), class),
            Class::Ber => {
                let stem = stem.to_lowercase();
                for text in self.with_ber(&stem) {
                    with_clitics(&mut forms, &text, Feats::default(), &intransitive);
                }
                let (root, _) = self.root(&stem);
                let bare = root.strip_suffix("an").filter(|bare| vowels(bare) > 1).unwrap_or(root);
                self.careless(&mut forms, &stem, bare);
            }
            Class::Ter => {
                let stem = stem.to_lowercase();
                let prefix = if stem.starts_with('r') { "te" } else { "ter" };
                with_clitics(&mut forms, &format!("{prefix}{stem}"), Feats::default(), &intransitive);
                if has_er_syllable(&stem) {
                    with_clitics(&mut forms, &format!("te{stem}"), Feats::default(), &intransitive);
                }
            }
            Class::Plain => with_clitics(&mut forms, &stem.to_lowercase(), Feats::default(), &intransitive),
        }
        forms.list
    }

    /// Verbs of several words: the first is inflected and carries no clitic; two words may also be run together (`bekerjasama`).
    fn phrase(&self, class: Class, first: &str, tail: &str) -> Vec<Form> {
        let mut forms = Forms::new(Pos::Verb);
        for form in self.inflected(class, first) {
            let simple = form.feats.clitic == Clitic::None && !form.text.contains('-');
            let resultative = class == Class::Men && form.text.starts_with("ter") && form.feats.voice == Voice::Passive;
            // `ambili alih` is nobody's slip, but `kerjai sama` would be read as another verb: keep to the prefix written apart.
            let wrong_i = form.feats.split && !form.text.contains(' ');
            if simple && !resultative && !wrong_i {
                forms.add(format!("{} {tail}", form.text), form.feats);
            }
        }
        if class != Class::Plain && !tail.contains(' ') {
            for form in self.inflected(class, &format!("{first}{tail}")) {
                let marked = matches!(form.feats.clitic, Clitic::None | Clitic::Nya) && !form.text.contains(['-', ' ']);
                let prefixed = form.feats.voice != Voice::Neutral || class != Class::Men;
                let resultative = class == Class::Men && form.text.starts_with("ter");
                if marked && prefixed && !resultative && !form.feats.split {
                    forms.add(form.text, form.feats.careless());
                }
            }
        }
        forms.list
    }
}

impl Morphology for Indonesian<'_> {
    fn verb(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?;
        let (class, stem) = classify(&citation)?;
        if let Some((first, tail)) = stem.split_once(' ') {
            return Ok(self.phrase(class, first, &tail.to_lowercase()));
        }
        let mut forms = self.inflected(class, stem);
        for apart in self.table.forms("apart", &stem.to_lowercase()).unwrap_or_default() {
            let (first, tail) = apart.split_once(' ').unwrap_or((apart.as_str(), ""));
            let more =
                self.phrase(class, first, tail).into_iter().filter(|form| form.text.ends_with(&format!(" {tail}")));
            forms.extend(more.map(|form| Form { feats: form.feats.careless(), ..form }));
        }
        Ok(forms)
    }

    fn noun(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?.to_lowercase();
        let mut forms = Forms::new(Pos::Noun);
        let clitics = [Clitic::None, Clitic::Nya, Clitic::Ku, Clitic::Mu, Clitic::Lah];
        with_clitics(&mut forms, &citation, Feats::default(), &clitics);
        let (first, tail) =
            citation.split_once(' ').map_or((citation.as_str(), String::new()), |(f, t)| (f, format!(" {t}")));
        if !first.contains(['-', '.']) {
            with_clitics(&mut forms, &format!("{first}-{first}{tail}"), Feats::numbered(Num::Plur), &clitics[..2]);
        }
        Ok(forms.list)
    }

    fn adj(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?;
        let forms = match classify(&citation)? {
            (Class::Plain, phrase) => {
                let mut forms = Forms::new(Pos::Adj);
                let clitics = [Clitic::None, Clitic::Lah];
                let taken = if phrase.contains(' ') { &clitics[..1] } else { &clitics[..] };
                with_clitics(&mut forms, &phrase.to_lowercase(), Feats::default(), taken);
                forms.list
            }
            _ => self.verb(&citation)?,
        };
        Ok(forms.into_iter().map(|form| Form { pos: Pos::Adj, ..form }).collect())
    }
}

fn with_clitics(forms: &mut Forms, text: &str, feats: Feats, clitics: &[Clitic]) {
    for clitic in clitics {
        let ending = match clitic {
            Clitic::None => "",
            Clitic::Nya => "nya",
            Clitic::Ku => "ku",
            Clitic::Mu => "mu",
            Clitic::Lah => "lah",
            Clitic::Kah => "kah",
            Clitic::Pun => "pun",
        };
        forms.add(format!("{text}{ending}"), feats.with(*clitic));
    }
}

/// The nasal prefix before a stem written in full, and what replaces prefix and first letter where that letter falls away.
fn nasal(stem: &str) -> (&'static str, Option<&'static str>) {
    let two = stem.get(..2).unwrap_or_default();
    match stem.chars().next().unwrap_or_default() {
        'p' => ("mem", Some("mem")),
        't' => ("men", Some("men")),
        's' if two == "sy" => ("men", None),
        's' => ("men", Some("meny")),
        'k' if two == "kh" => ("meng", None),
        'k' => ("meng", Some("meng")),
        'b' | 'f' | 'v' => ("mem", None),
        'c' | 'd' | 'j' | 'x' | 'z' => ("men", None),
        'l' | 'm' | 'n' | 'r' | 'w' | 'y' => ("me", None),
        _ => ("meng", None),
    }
}

fn vowels(word: &str) -> usize {
    word.chars().filter(|c| is_vowel(*c)).count()
}

/// One closed syllable without a cluster at its start (`bom`, `sah`, `cek`): such roots take `menge-`.
fn is_closed_syllable(word: &str) -> bool {
    vowels(word) == 1 && !word.starts_with(is_vowel) && !word.ends_with(is_vowel) && !starts_with_cluster(word)
}

fn starts_with_cluster(word: &str) -> bool {
    let mut letters = word.chars();
    let (first, second) = (letters.next().unwrap_or('a'), letters.next().unwrap_or('a'));
    let digraph = matches!((first, second), ('n', 'g' | 'y') | ('k', 'h') | ('s', 'y'));
    !is_vowel(first) && !is_vowel(second) && !digraph
}

/// Loans such as `evakuasi` and `intervensi`; the short ones are listed in the table, for `batasi` and `awasi` look the same.
fn is_loan(word: &str) -> bool {
    vowels(word) > 3 && ["asi", "isi", "usi", "nsi", "ksi", "psi", "rsi"].iter().any(|ending| word.ends_with(ending))
}

/// The first syllable ends in `-er` (`kerja`, `percaya`): a prefix before it loses its own r.
fn has_er_syllable(stem: &str) -> bool {
    let rest = stem.trim_start_matches(|c: char| c.is_alphabetic() && !is_vowel(c));
    let mut letters = rest.strip_prefix("er").filter(|_| rest.len() < stem.len()).unwrap_or_default().chars();
    letters.next().is_some_and(|c| !is_vowel(c) && c != 'r')
}

fn is_abbreviation(stem: &str) -> bool {
    stem.chars().count() > 1 && stem.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests;
