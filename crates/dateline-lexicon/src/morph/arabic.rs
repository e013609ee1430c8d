//! Arabic: persons, genders and numbers of a verb's perfect and imperfect, and nouns with the article.
//!
//! A verb is cited as `perfect-imperfect` in the third person (`أدان-يدين`), without vowel marks, which look-ups leave out
//! anyway. Broken plurals are words of their own. Clitics are cut off before a form is looked up.

use super::{Feats, Form, Forms, Morphology, Num, Pos, Tense, Voice, checked};

pub(super) struct Arabic;

const ARTICLE: &str = "ال";

/// Letters that are long vowels, and short ones where no vowel follows.
const WEAK: [char; 3] = ['ا', 'و', 'ي'];

impl Arabic {
    fn perfect(stem: &str, forms: &mut Forms) {
        let past = Feats::tensed(Voice::Neutral, Tense::Past);
        forms.add(stem, past);
        // What ends in a long vowel loses it before the ending of the feminine ("دعا", "دعت").
        let short = stem.strip_suffix(['ا', 'ى']);
        let bare = short.unwrap_or(stem);
        for ending in ["ت", "تا", "وا"] {
            forms.add(format!("{bare}{ending}"), past);
        }
        let linked = match stem.chars().next_back() {
            Some('ى') => format!("{bare}ي"),
            Some('ا') => format!("{bare}و"),
            _ => stem.to_owned(),
        };
        for ending in ["ا", "نا"] {
            forms.add(format!("{linked}{ending}"), past);
        }
    }

    fn imperfect(stem: &str, forms: &mut Forms) -> Result<(), String> {
        let Some(root) = stem.strip_prefix('ي') else {
            return Err(format!("the imperfect {stem:?} does not begin with ي"));
        };
        let present = Feats::tensed(Voice::Neutral, Tense::Pres);
        let mut stems = vec![root.to_owned()];
        let letters: Vec<char> = root.chars().collect();
        if let [.., _, middle, last] = letters[..]
            && WEAK.contains(&middle)
            && !WEAK.contains(&last)
        {
            // After "لم" the long vowel is short and unwritten ("يزور", "يزر").
            let kept = letters.len() - 2;
            stems.push(letters[..kept].iter().chain([&last]).collect());
        }
        let short = root.strip_suffix(['و', 'ي', 'ى']);
        stems.extend(short.map(str::to_owned));
        for person in ["ي", "ت", "ن", "أ"] {
            for stem in &stems {
                forms.add(format!("{person}{stem}"), present);
            }
        }
        let bare = short.unwrap_or(root);
        for person in ["ي", "ت"] {
            for ending in ["ون", "وا", "ان"] {
                forms.add(format!("{person}{bare}{ending}"), present);
            }
        }
        Ok(())
    }

    /// A word with and without the article, as the subject, object or possessed thing it may be.
    fn nominal(word: &str, feats: Feats, forms: &mut Forms) {
        let rest = word.strip_prefix(ARTICLE).filter(|rest| rest.chars().nth(1).is_some()).unwrap_or(word);
        forms.add(word, feats);
        forms.add(format!("{ARTICLE}{rest}"), feats);
        if let Some(bare) = rest.strip_suffix('ة') {
            // Before a possessor written with it the ending is open ("حكومتها").
            forms.add(format!("{bare}ت"), feats);
        } else {
            forms.add(format!("{rest}ا"), feats);
            forms.add(format!("{rest}ة"), feats);
            forms.add(format!("{ARTICLE}{rest}ة"), feats);
        }
    }

    /// The first word of a phrase changes; what follows it stays.
    fn phrase(citation: &str, pos: Pos) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?;
        let (word, rest) = citation.split_once(' ').map_or((citation.as_str(), ""), |(word, rest)| (word, rest));
        let mut own = Forms::new(pos);
        let singular = if pos == Pos::Noun { Feats::numbered(Num::Sing) } else { Feats::default() };
        Self::nominal(word, singular, &mut own);
        let mut forms = Forms::new(pos);
        for form in own.list {
            let text = if rest.is_empty() { form.text } else { format!("{} {rest}", form.text) };
            forms.add(text, form.feats);
        }
        Ok(forms.list)
    }
}

impl Morphology for Arabic {
    fn verb(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?;
        let mut forms = Forms::new(Pos::Verb);
        let (perfect, imperfect) = citation.split_once('-').unwrap_or((&citation, ""));
        Self::perfect(perfect, &mut forms);
        if !imperfect.is_empty() {
            Self::imperfect(imperfect, &mut forms)?;
        }
        Ok(forms.list)
    }

    fn noun(&self, citation: &str) -> Result<Vec<Form>, String> {
        Self::phrase(citation, Pos::Noun)
    }

    fn adj(&self, citation: &str) -> Result<Vec<Form>, String> {
        Self::phrase(citation, Pos::Adj)
    }
}

#[cfg(test)]
mod tests {
    use super::{Arabic, Morphology};

    fn texts(forms: Result<Vec<super::Form>, String>) -> Vec<String> {
        forms.expect("forms").into_iter().map(|form| form.text).collect()
    }

    #[test]
    fn persons_of_verbs() {
        for (citation, wanted) in [
            ("أدان-يدين", "أدان أدانت أدانوا يدين تدين يدن"),
            ("زار-يزور", "زار زارت يزور تزور يزر تزر يزورون"),
            ("دعا-يدعو", "دعا دعت دعوا يدعو تدعو يدع"),
            ("ألقى-يلقي", "ألقى ألقت ألقوا يلقي تلقي تلق يلقون"),
        ] {
            let forms = texts(Arabic.verb(citation));
            for form in wanted.split(' ') {
                assert!(forms.iter().any(|f| f == form), "{citation}: {form} in {forms:?}");
            }
        }
        assert!(Arabic.verb("أدان-أدين").is_err());
    }

    #[test]
    fn nouns_with_the_article() {
        for (citation, wanted) in [
            ("حكومة", "حكومة الحكومة حكومت"),
            ("هجوم", "هجوم الهجوم هجوما"),
            ("وزير الخارجية", "وزير_الخارجية وزيرة_الخارجية الوزير_الخارجية"),
        ] {
            let forms = texts(Arabic.noun(citation));
            for form in wanted.split(' ') {
                assert!(forms.iter().any(|f| *f == form.replace('_', " ")), "{citation}: {form} in {forms:?}");
            }
        }
    }
}
