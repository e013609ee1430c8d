//! English: regular inflection, doubling, British and American spellings, plurals.
//!
//! The verb table knows the kinds `irr` (base, past, participle, third person, gerund, present), `double` (last consonant doubles though the
//! word has several syllables), `either` (both spellings occur), `single` (never doubles), `fixed` (`-ise` or `-ize` that has no other
//! spelling) and `spell` (pairs of spellings). The noun table knows `irr` (singular, plurals), `plural` (already plural), `single` (ends
//! like a plural but is a singular), `mass` (no plural) and `spell`.

use super::{Feats, Form, Forms, Morphology, Num, Pos, Table, Tense, Voice, checked, is_vowel};

/// Words after which the head of a noun phrase cannot lie (`head of state`, `commander-in-chief`).
const PREPOSITIONS: &[&str] = &[
    "of", "in", "on", "at", "to", "for", "against", "with", "without", "from", "by", "between", "among", "over",
    "under", "within", "into", "across", "behind", "near", "de", "du",
];

#[derive(Debug, Clone, Default)]
pub(super) struct EnglishTables {
    verbs: Table,
    nouns: Table,
}

impl EnglishTables {
    pub(super) fn parse(verbs: &str, nouns: &str) -> Result<Self, String> {
        Ok(Self {
            verbs: Table::parse("English verbs", verbs, &["double", "either", "single", "fixed"], &["irr", "spell"])?,
            nouns: Table::parse("English nouns", nouns, &["plural", "single", "mass"], &["irr", "spell"])?,
        })
    }
}

pub(super) struct English<'a> {
    tables: &'a EnglishTables,
}

/// The inflected forms of one verb, each perhaps in several spellings.
struct Paradigm {
    present: Vec<String>,
    third: Vec<String>,
    past: Vec<String>,
    participle: Vec<String>,
    gerund: Vec<String>,
}

impl<'a> English<'a> {
    pub(super) fn new(tables: &'a EnglishTables) -> Self {
        Self { tables }
    }

    fn paradigm(&self, base: &str) -> Paradigm {
        let columns = self.tables.verbs.columns("irr", base).unwrap_or_default();
        let listed = |index: usize, regular: &dyn Fn() -> Vec<String>| match columns.get(index) {
            Some(forms) if !forms.is_empty() => forms.clone(),
            _ => regular(),
        };
        let past = || self.doublings(base).into_iter().map(|double| with_ed(base, double)).collect::<Vec<_>>();
        let gerund = || self.doublings(base).into_iter().map(|double| with_ing(base, double)).collect::<Vec<_>>();
        Paradigm {
            past: listed(0, &past),
            participle: listed(1, &past),
            third: listed(2, &|| vec![with_s(base)]),
            gerund: listed(3, &gerund),
            present: listed(4, &|| vec![base.to_owned()]),
        }
    }

    /// Whether the last consonant doubles before `-ed` and `-ing`; two answers where both spellings are in use, the British one first.
    fn doublings(&self, base: &str) -> Vec<bool> {
        let verbs = &self.tables.verbs;
        if verbs.has("double", base) {
            return vec![true];
        }
        if verbs.has("either", base) {
            return vec![true, false];
        }
        if verbs.has("single", base) || !ends_short(base) {
            return vec![false];
        }
        match (syllables(base), base.ends_with('l')) {
            (0 | 1, _) => vec![true],
            (_, true) => vec![true, false],
            _ => vec![false],
        }
    }

    /// The word in each of its spellings, the given one first.
    fn spellings(&self, word: &str) -> Vec<String> {
        let mut found = vec![word.to_owned()];
        for table in [&self.tables.verbs, &self.tables.nouns] {
            found.extend(table.forms("spell", word).unwrap_or_default().iter().cloned());
            let reverse = table.maps.get("spell").into_iter().flatten();
            found.extend(
                reverse.filter(|(_, columns)| columns.iter().flatten().any(|f| f == word)).map(|(w, _)| w.clone()),
            );
        }
        if !self.tables.verbs.has("fixed", word) {
            for (one, other) in [("ize", "ise"), ("yze", "yse"), ("ization", "isation"), ("izer", "iser")] {
                for (from, to) in [(one, other), (other, one)] {
                    // `rise`, `wise`, `miser`: too short to carry the suffix.
                    if let Some(stem) = word.strip_suffix(from).filter(|stem| syllables(stem) > 0 && stem.len() > 2) {
                        found.push(format!("{stem}{to}"));
                    }
                }
            }
        }
        found
    }

    /// Plural forms; empty if the word has none, `None` if it is a plural itself.
    fn plurals(&self, word: &str) -> Option<Vec<String>> {
        let nouns = &self.tables.nouns;
        if let Some(forms) = nouns.forms("irr", word) {
            return Some(forms.to_vec());
        }
        if nouns.has("plural", word) {
            return None;
        }
        if nouns.has("mass", word) {
            return Some(Vec::new());
        }
        if let Some((first, last)) = split_compound(word) {
            return Some(self.plurals(first)?.into_iter().map(|plural| format!("{plural}{last}")).collect());
        }
        if let Some((first, last)) = word.rsplit_once('-').filter(|(first, last)| !first.is_empty() && !last.is_empty())
        {
            if PREPOSITIONS.contains(&last) {
                return Some(vec![with_s(word)]);
            }
            return Some(self.plurals(last)?.into_iter().map(|plural| format!("{first}-{plural}")).collect());
        }
        if !nouns.has("single", word) && looks_plural(word) {
            return None;
        }
        if let Some(stem) = word.strip_suffix("man").filter(|stem| !stem.is_empty()) {
            return Some(vec![format!("{stem}men")]);
        }
        if let Some(stem) = word.strip_suffix("sis").filter(|stem| !stem.is_empty()) {
            return Some(vec![format!("{stem}ses")]);
        }
        if word.ends_with('o') {
            return Some(vec![format!("{word}s")]);
        }
        Some(vec![with_s(word)])
    }
}

impl Morphology for English<'_> {
    fn verb(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?.to_lowercase();
        let (head, tail) =
            citation.split_once(' ').map_or((citation.as_str(), String::new()), |(h, t)| (h, format!(" {t}")));
        let (prefix, head) = match head.rsplit_once('-') {
            Some((prefix, last)) if last.len() > 1 => (format!("{prefix}-"), last),
            _ => (String::new(), head),
        };
        let active = |tense| Feats::tensed(Voice::Active, tense);
        let third = Feats { person3: true, number: Num::Sing, ..active(Tense::Pres) };
        let mut forms = Forms::new(Pos::Verb);
        for base in self.spellings(head) {
            let paradigm = self.paradigm(&base);
            let groups = [
                (vec![base], active(Tense::Inf)),
                (paradigm.present, active(Tense::Pres)),
                (paradigm.third, third),
                (paradigm.past, active(Tense::Past)),
                (paradigm.participle, Feats::tensed(Voice::Passive, Tense::PastPart)),
                (paradigm.gerund, active(Tense::Gerund)),
            ];
            for (texts, feats) in groups {
                for text in texts {
                    forms.add(format!("{prefix}{text}{tail}"), feats);
                }
            }
        }
        Ok(forms.list)
    }

    fn noun(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?.to_lowercase();
        let mut forms = Forms::new(Pos::Noun);
        if let Some(plurals) = self.tables.nouns.forms("irr", &citation) {
            forms.add(citation.as_str(), Feats::numbered(Num::Sing));
            for plural in plurals {
                forms.add(plural.as_str(), Feats::numbered(Num::Plur));
            }
            return Ok(forms.list);
        }
        let words: Vec<&str> = citation.split(' ').collect();
        let head =
            (1..words.len().saturating_sub(1)).find(|i| PREPOSITIONS.contains(&words[*i])).unwrap_or(words.len()) - 1;
        let put = |word: &str| {
            let mut all = words.clone();
            all[head] = word;
            all.join(" ")
        };
        for word in self.spellings(words[head]) {
            match self.plurals(&word) {
                None => forms.add(put(&word), Feats::numbered(Num::Plur)),
                Some(plurals) => {
                    forms.add(put(&word), Feats::numbered(Num::Sing));
                    for plural in plurals {
                        forms.add(put(&plural), Feats::numbered(Num::Plur));
                    }
                }
            }
        }
        Ok(forms.list)
    }

    fn adj(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?.to_lowercase();
        let mut forms = Forms::new(Pos::Adj);
        if citation.contains(' ') {
            forms.add(citation, Feats::default());
        } else {
            for word in self.spellings(&citation) {
                forms.add(word, Feats::default());
            }
        }
        Ok(forms.list)
    }
}

/// Cuts `commander-in-chief` into `commander` and `-in-chief`; words like `sit-in` and `by-election` are left whole.
fn split_compound(word: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    while let Some(at) = word[from..].find('-').map(|at| at + from) {
        let rest = &word[at + 1..];
        let (next, more) = rest.split_once('-').unwrap_or((rest, ""));
        if at > 0 && !more.is_empty() && PREPOSITIONS.contains(&next) {
            return Some(word.split_at(at));
        }
        from = at + 1;
    }
    None
}

/// Nouns cited in the plural (`talks`, `sanctions`): an `s` that neither Greek, Latin nor a double letter explains.
fn looks_plural(word: &str) -> bool {
    word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is", "as", "os", "ics", "ews", "ous"].iter().any(|ending| word.ends_with(ending))
}

/// Syllables by groups of vowel letters; `qu` counts as a consonant, a silent final `e` as nothing.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut before = ' ';
    let mut inside = false;
    for c in word.chars() {
        let vowel = (is_vowel(c) && !(c == 'u' && before == 'q')) || (c == 'y' && before != ' ' && !is_vowel(before));
        if vowel && !inside {
            count += 1;
        }
        inside = vowel;
        before = c;
    }
    count
}

/// Ends in one vowel letter and one consonant that can double.
fn ends_short(word: &str) -> bool {
    let mut back = word.chars().rev();
    let (Some(last), Some(vowel)) = (back.next(), back.next()) else {
        return false;
    };
    let doubles = last.is_ascii_lowercase() && !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y' | 'h' | 'c');
    let single = match back.next() {
        Some('u') => back.next() == Some('q'),
        Some(before) => !is_vowel(before),
        None => true,
    };
    doubles && single && is_vowel(vowel)
}

fn consonant_y(word: &str) -> Option<&str> {
    word.strip_suffix('y').filter(|stem| stem.chars().next_back().is_some_and(|c| c.is_alphabetic() && !is_vowel(c)))
}

fn with_s(word: &str) -> String {
    if let Some(stem) = consonant_y(word) {
        return format!("{stem}ies");
    }
    let hissing = ["s", "x", "z", "ch", "sh"].iter().any(|ending| word.ends_with(ending));
    let after_o = word.ends_with('o') && word.chars().rev().nth(1).is_some_and(|c| !is_vowel(c));
    if hissing || after_o { format!("{word}es") } else { format!("{word}s") }
}

/// The stem before a suffix with a vowel: a doubled consonant, or `k` after `-ic`.
fn thickened(word: &str, double: bool) -> String {
    match word.chars().next_back() {
        Some('c') if word.ends_with("ic") => format!("{word}k"),
        Some(last) if double => format!("{word}{last}"),
        _ => word.to_owned(),
    }
}

fn with_ed(word: &str, double: bool) -> String {
    if word.ends_with('e') {
        return format!("{word}d");
    }
    consonant_y(word).map_or_else(|| format!("{}ed", thickened(word, double)), |stem| format!("{stem}ied"))
}

fn with_ing(word: &str, double: bool) -> String {
    if let Some(stem) = word.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match word.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y']) => format!("{stem}ing"),
        Some(_) => format!("{word}ing"),
        None => format!("{}ing", thickened(word, double)),
    }
}

#[cfg(test)]
mod tests;
