//! The notation of word patterns: a head, words that follow, an object constraint and an oblique constraint.

use std::collections::BTreeMap;

/// What kind of predicate a pattern describes.
#[derive(Copy, Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum PatternForm {
    /// The head is a verb.
    Verb,
    /// A nominal whose possessor is the doer.
    Noun,
    /// A nominal whose possessor is the doer and whose `of` phrase is the undergoer.
    NounAct,
    /// A nominal whose possessor or `of` phrase is the undergoer.
    NounPass,
    /// A predicate adjective or fixed predicate phrase.
    Adj,
}

impl PatternForm {
    /// The form a field key stands for.
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "verb" => Self::Verb,
            "noun" => Self::Noun,
            "noun.act" => Self::NounAct,
            "noun.pass" => Self::NounPass,
            "adj" => Self::Adj,
            _ => return None,
        })
    }

    /// Whether the head is a noun.
    pub fn is_nominal(self) -> bool {
        matches!(self, Self::Noun | Self::NounAct | Self::NounPass)
    }
}

/// A parsed pattern, still in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawPattern {
    /// Alternative heads; each may be a citation of several words.
    pub heads: Vec<String>,
    /// Plain words that must follow.
    pub after: Vec<String>,
    /// Object nouns: words or `@set` names.
    pub object: Vec<String>,
    /// Subject nouns: words or `@set` names.
    pub subject: Vec<String>,
    /// Oblique constraint: adposition words (alternatives), then nouns.
    pub oblique: Option<(Vec<String>, Vec<String>)>,
}

/// A pattern with what it is a pattern of, and its line.
pub type PatternLine = (PatternForm, RawPattern, u32);

/// Parses one pattern, or says what is wrong with it.
pub fn parse(text: &str) -> Result<RawPattern, String> {
    let mut pattern = RawPattern::default();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let (body, tail) = inner.split_once(']').ok_or("`[` without `]`")?;
            pattern.object.extend(alternatives(body));
            rest = tail.trim_start();
        } else if let Some(inner) = rest.strip_prefix('<') {
            let (body, tail) = inner.split_once('>').ok_or("`<` without `>`")?;
            pattern.subject.extend(alternatives(body));
            rest = tail.trim_start();
        } else if let Some(inner) = rest.strip_prefix('{') {
            let (body, tail) = inner.split_once('}').ok_or("`{` without `}`")?;
            // `{on strike}`; without an adposition the noun follows bare, as a possessor does.
            let (markers, nouns) = body.trim().rsplit_once(' ').unwrap_or(("", body.trim()));
            let markers = markers.trim_end_matches(" the").trim_end_matches(" an").trim_end_matches(" a");
            let markers = alternatives(markers).iter().map(|m| m.replace(' ', "_")).collect();
            if alternatives(nouns).is_empty() {
                return Err("`{…}` is empty".to_owned());
            }
            pattern.oblique = Some((markers, alternatives(nouns)));
            rest = tail.trim_start();
        } else {
            let end = rest.find(['[', '{', '<', ' ']).unwrap_or(rest.len());
            let (word, tail) = rest.split_at(end);
            if pattern.heads.is_empty() {
                pattern.heads = alternatives(word);
            } else if !pattern.object.is_empty() || pattern.oblique.is_some() {
                return Err(format!("plain word `{word}` after `[…]` or `{{…}}`; put it before them"));
            } else {
                pattern.after.push(word.to_lowercase());
            }
            rest = tail.trim_start();
        }
    }
    if pattern.heads.is_empty() {
        return Err("a pattern needs a head word".to_owned());
    }
    if text.contains('>') && pattern.subject.is_empty() {
        return Err("`<…>` is empty".to_owned());
    }
    if text.contains(']') && pattern.object.is_empty() {
        return Err("`[…]` is empty".to_owned());
    }
    Ok(pattern)
}

fn alternatives(text: &str) -> Vec<String> {
    text.split('/').map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect()
}

/// Noun classes by name, with included sets already spelled out.
pub type Sets = BTreeMap<String, Vec<String>>;

/// Spells out words and `@set` names.
pub fn expand(words: &[String], sets: &Sets) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    for word in words {
        if let Some(name) = word.strip_prefix('@') {
            let set = sets
                .get(name)
                .ok_or_else(|| format!("unknown set `@{name}`; define it in a sets file of this language"))?;
            out.extend(set.iter().cloned());
        } else {
            out.push(word.clone());
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|s| (*s).to_owned()).collect()
    }

    #[test]
    fn reads_every_part() {
        let p = parse("hold/have [talks/@meeting] {on security}").expect("parses");
        assert_eq!(p.heads, words(&["hold", "have"]));
        assert_eq!(p.object, words(&["talks", "@meeting"]));
        assert_eq!(p.oblique, Some((words(&["on"]), words(&["security"]))));
        let p = parse("break out <fighting/@clash>").expect("parses");
        assert_eq!((p.heads, p.after, p.subject), (words(&["break"]), words(&["out"]), words(&["fighting", "@clash"])));
        let p = parse("turun ke jalan").expect("parses");
        assert_eq!((p.heads, p.after), (words(&["turun"]), words(&["ke", "jalan"])));
    }

    #[test]
    fn refuses_broken_ones() {
        for bad in ["", "rage <>", "[x]", "go {}", "hold [talks", "hold [talks] with"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
