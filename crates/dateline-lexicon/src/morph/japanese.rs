//! Japanese: stems of verbs, as they stand before what follows them (`た`, `ない`, `れば`), and their passives.
//!
//! Citations are dictionary forms: `非難する`, `述べる`, `送る`. What stands behind a stem (tense, negation, wish) are words of
//! the grammar profile. A verb in `る` with a kana of the rows of i or e before it has one stem; all others have one for each row.

use super::{Feats, Form, Forms, Morphology, Pos, Tense, Voice, checked};

pub(super) struct Japanese;

/// The rows of the stems of a verb by its last kana: before `ない`, before `ます`, before `ば`, before `う`, before `た`.
const ROWS: [(char, [&str; 5]); 9] = [
    ('う', ["わ", "い", "え", "お", "っ"]),
    ('く', ["か", "き", "け", "こ", "い"]),
    ('ぐ', ["が", "ぎ", "げ", "ご", "い"]),
    ('す', ["さ", "し", "せ", "そ", "し"]),
    ('つ', ["た", "ち", "て", "と", "っ"]),
    ('ぬ', ["な", "に", "ね", "の", "ん"]),
    ('ぶ', ["ば", "び", "べ", "ぼ", "ん"]),
    ('む', ["ま", "み", "め", "も", "ん"]),
    ('る', ["ら", "り", "れ", "ろ", "っ"]),
];

/// Kana of the rows of i and e, behind which `る` is no part of the stem.
const ONE_STEM: &str = "いきぎしじちにひびみりえけげせぜてでねへべめれ";

impl Japanese {
    fn add(forms: &mut Forms, stem: &str, endings: &[&str], feats: Feats) {
        for ending in endings {
            forms.add(format!("{stem}{ending}"), feats);
        }
    }
}

impl Morphology for Japanese {
    fn verb(&self, citation: &str) -> Result<Vec<Form>, String> {
        let citation = checked(citation)?;
        let mut forms = Forms::new(Pos::Verb);
        let active = Feats::tensed(Voice::Active, Tense::Pres);
        let stem = Feats::voiced(Voice::Active);
        let passive = Feats::voiced(Voice::Passive);
        let last = citation.chars().next_back().unwrap_or_default();
        let body = &citation[..citation.len() - last.len_utf8()];
        if let Some(noun) = citation.strip_suffix("する") {
            forms.add(citation.clone(), active);
            Self::add(&mut forms, noun, &["し", "すれ", "せ", "しよう"], stem);
            Self::add(&mut forms, noun, &["され", "される"], passive);
        } else if last == 'る' && body.chars().next_back().is_some_and(|before| ONE_STEM.contains(before)) {
            forms.add(citation.clone(), active);
            Self::add(&mut forms, body, &["", "れ", "よう"], stem);
            Self::add(&mut forms, body, &["られ", "られる"], passive);
        } else if let Some((_, rows)) = ROWS.iter().find(|(kana, _)| *kana == last) {
            forms.add(citation.clone(), active);
            Self::add(&mut forms, body, rows, stem);
            Self::add(&mut forms, body, &[&format!("{}れ", rows[0]), &format!("{}れる", rows[0])], passive);
        } else {
            return Err(format!("no dictionary form of a verb: {citation:?}"));
        }
        Ok(forms.list)
    }

    fn noun(&self, citation: &str) -> Result<Vec<Form>, String> {
        let mut forms = Forms::new(Pos::Noun);
        forms.add(checked(citation)?, Feats::default());
        Ok(forms.list)
    }

    fn adj(&self, citation: &str) -> Result<Vec<Form>, String> {
        let mut forms = Forms::new(Pos::Adj);
        forms.add(checked(citation)?, Feats::default());
        Ok(forms.list)
    }
}

#[cfg(test)]
mod tests {
    use super::{Japanese, Morphology, Voice};

    #[test]
    fn stems_of_verbs() {
        for (citation, active, passive) in [
            ("非難する", "非難する 非難し 非難すれ", "非難され 非難される"),
            ("述べる", "述べる 述べ 述べれ", "述べられ 述べられる"),
            ("送る", "送る 送ら 送り 送れ 送ろ 送っ", "送られ 送られる"),
            ("行う", "行う 行わ 行い 行っ", "行われ 行われる"),
            ("殺す", "殺す 殺さ 殺し", "殺され 殺される"),
        ] {
            let forms = Japanese.verb(citation).expect(citation);
            let has = |text: &str, voice| forms.iter().any(|f| f.text == text && f.feats.voice == voice);
            assert!(active.split(' ').all(|text| has(text, Voice::Active)), "{citation}");
            assert!(passive.split(' ').all(|text| has(text, Voice::Passive)), "{citation}");
        }
        assert!(Japanese.verb("ミサイル").is_err());
    }
}
