//! Language identification: which of the thirteen languages a text is in.
//!
//! The script decides for Arabic, Chinese, Japanese, Korean and Russian, with a look at letters that neighbours have
//! and they do not. Languages in Latin script are told apart by their frequent words; texts too short for that also
//! by parts of words. Tables are data, `data/langid/*.txt`; the lists of languages that are not coded make their texts
//! come out as `None` rather than as the nearest of ours.

mod table;

use crate::script::{Script, ScriptCounts};
use table::{CODED, Scores, Table};

/// A language and how sure the guess is.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Guess {
    /// ISO 639-1 code: id ms en es fr pt de ru ar tr zh ja ko.
    pub lang: &'static str,
    /// From 0 to 1, rounded to two decimals.
    pub confidence: f32,
}

/// Codes of the languages told apart.
pub const LANGUAGES: [&str; 13] = ["id", "ms", "en", "es", "fr", "pt", "de", "ru", "ar", "tr", "zh", "ja", "ko"];

/// Bytes read from the start of a text.
const HEAD: usize = 4096;
/// Bytes read at each of the further places of a long text.
const SAMPLE: usize = 512;
/// Words below which parts of words count too.
const FEW_WORDS: u32 = 60;

/// The language of `text`; `None` when there is too little text to tell, or it is in none of [`LANGUAGES`].
///
/// ```
/// use dateline_text::identify;
///
/// let guess = identify("Polisi mengatakan bahwa korban tewas karena kebakaran itu.");
/// assert_eq!(guess.map(|guess| guess.lang), Some("id"));
/// assert_eq!(identify("12.30 — 7"), None);
/// ```
pub fn identify(text: &str) -> Option<Guess> {
    let parts = samples(text);
    let mut counts = ScriptCounts::default();
    for part in parts {
        counts.add(part);
    }
    // A Han or Hangul character says about as much as three letters.
    let cjk = counts.get(Script::Han) + counts.get(Script::Kana) + counts.get(Script::Hangul);
    let letters = counts.total() + 2 * cjk;
    let (script, share) = if cjk > 0 && 3 * cjk >= counts.get(Script::Latin) {
        (Script::Han, 3 * cjk)
    } else {
        let script = counts.dominant()?;
        (script, counts.get(script))
    };
    match script {
        Script::Han => guess(east_asian(&counts), share, letters),
        Script::Cyrillic => guess(russian(&parts, share)?, share, letters),
        Script::Arabic => guess(arabic(&parts, share)?, share, letters),
        Script::Latin => latin(&parts),
        _ => None,
    }
}

/// The parts of a text that are read: all of a short one, the head and two places further on of a long one.
fn samples(text: &str) -> [&str; 3] {
    if text.len() <= HEAD + 2 * SAMPLE {
        return [text, "", ""];
    }
    let rest = text.len() - HEAD;
    [cut(text, 0, HEAD), cut(text, HEAD + rest / 3, SAMPLE), cut(text, text.len() - SAMPLE, SAMPLE)]
}

/// The characters that start within `length` bytes from `start`.
fn cut(text: &str, start: usize, length: usize) -> &str {
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at += 1;
        }
        at
    };
    &text[boundary(start)..boundary((start + length).min(text.len()))]
}

fn guess(lang: &'static str, share: u32, letters: u32) -> Option<Guess> {
    if share < 2 {
        return None;
    }
    let [share, letters] = [share, letters].map(f64::from);
    Some(Guess { lang, confidence: round(share / letters * share / (share + 1.0)) })
}

fn round(confidence: f64) -> f32 {
    ((confidence.clamp(0.0, 1.0) * 100.0).round() / 100.0) as f32
}

fn east_asian(counts: &ScriptCounts) -> &'static str {
    let [han, kana, hangul] = [Script::Han, Script::Kana, Script::Hangul].map(|script| counts.get(script));
    if hangul > han + kana || 3 * hangul > han + 3 * kana {
        "ko"
    } else if 25 * kana > han + kana {
        "ja"
    } else {
        "zh"
    }
}

/// Russian, unless letters of Ukrainian, Belarusian, Serbian, Kazakh and others are frequent, or `ъ` is, as in Bulgarian.
fn russian(parts: &[&str], letters: u32) -> Option<&'static str> {
    let foreign = count(parts, |c| {
        matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'ў' | 'ј' | 'љ' | 'њ' | 'ћ' | 'ђ' | 'џ' | 'ѓ' | 'ќ' | 'ѕ' | 'қ' | 'ғ')
            || matches!(c, 'ң' | 'ү' | 'ұ' | 'һ' | 'ә' | 'ө' | 'ӣ' | 'ӯ' | 'ҳ' | 'ҷ')
    });
    let [hard, own] = [count(parts, |c| c == 'ъ'), count(parts, |c| matches!(c, 'ы' | 'э' | 'ё'))];
    (50 * foreign <= letters && (200 * hard <= letters || hard <= own)).then_some("ru")
}

/// Arabic, unless letters of Persian, Urdu, Pashto or Kurdish are frequent.
fn arabic(parts: &[&str], letters: u32) -> Option<&'static str> {
    let foreign = count(parts, |c| {
        matches!(
            c,
            'پ' | 'چ'
                | 'ژ'
                | 'گ'
                | 'ک'
                | 'ی'
                | 'ٹ'
                | 'ڈ'
                | 'ڑ'
                | 'ں'
                | 'ے'
                | 'ہ'
                | 'ھ'
                | 'ۆ'
                | 'ێ'
                | 'ە'
                | 'ڵ'
                | 'ۇ'
        )
    });
    (33 * foreign <= letters).then_some("ar")
}

fn count(parts: &[&str], test: impl Fn(char) -> bool) -> u32 {
    parts.iter().map(|part| part.chars().filter(|&c| test(c)).count() as u32).sum()
}

/// The Latin-script language whose words are most frequent.
fn latin(parts: &[&str]) -> Option<Guess> {
    let table = Table::get();
    let mut scores = Scores::default();
    for part in parts {
        table.add_words(part, &mut scores);
    }
    if scores.words < FEW_WORDS {
        for part in parts {
            table.add_parts(part, &mut scores);
        }
    }
    let (best, score, second) = scores.best()?;
    let lang = *CODED.get(best)?;
    let [points, second, words] = [score, second, scores.words].map(f64::from);
    // Running text of ours scores above two a word; a score far below is chance.
    let rate = points / words.max(1.0);
    if rate < 0.6 {
        return None;
    }
    let lead = (points - second) / points;
    Some(Guess { lang, confidence: round((rate / 2.0).min(1.0) * (lead * 4.0).min(1.0) * points / (points + 4.0)) })
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, identify};

    #[track_caller]
    fn check(expected: &str, text: &str) {
        assert_eq!(identify(text).map_or("none", |guess| guess.lang), expected, "{text}");
    }

    #[test]
    fn short_texts_in_each_language() {
        for (lang, text) in [
            ("id", "Presiden mengatakan bahwa pemerintah akan menindak pelaku kasus tersebut."),
            ("id", "Harga beras naik, warga mengeluh"),
            ("ms", "Beliau berkata kerajaan akan mengambil tindakan kerana perkara itu."),
            ("ms", "Polis tahan lelaki selepas kejadian di Kuala Lumpur"),
            ("en", "The minister said talks would resume next week."),
            ("es", "El presidente dijo que no habrá más negociaciones."),
            ("fr", "Le ministre des Affaires étrangères a rencontré son homologue."),
            ("pt", "O presidente disse que não haverá mais negociações."),
            ("de", "Der Minister sagte, die Gespräche würden fortgesetzt."),
            ("tr", "Cumhurbaşkanı görüşmelerin devam edeceğini söyledi."),
            ("ru", "Министр заявил, что переговоры продолжатся."),
            ("ar", "قال الوزير إن المحادثات ستستمر الأسبوع المقبل"),
            ("zh", "外交部长表示谈判将继续。"),
            ("ja", "外相は協議を続けると述べた。"),
            ("ko", "외무장관은 협상이 계속될 것이라고 말했다."),
        ] {
            assert!(LANGUAGES.contains(&lang));
            check(lang, text);
        }
    }

    #[test]
    fn other_languages_and_no_text_give_none() {
        check("none", "");
        check("none", "123 — 🙂 %");
        check(
            "none",
            "Il ministro degli Esteri ha detto che i colloqui sono stati molto utili anche per gli altri paesi.",
        );
        check("none", "De minister zei dat het overleg volgende week wordt hervat, maar niet met alle partijen.");
        check("none", "Міністр заявив, що переговори триватимуть і наступного тижня.");
        check("none", "Министърът заяви, че преговорите ще продължат и през следващата седмица.");
        check("none", "وزیر گفت که گفتگوها هفته آینده نیز ادامه خواهد یافت");
        check("none", "Sinabi ng pangulo na hindi ito ang tamang panahon para sa mga pagbabago.");
        check("none", "ทักษิณ ชินวัตร เดินทางกลับประเทศ");
    }

    #[test]
    fn names_in_latin_do_not_hide_the_script() {
        check("ja", "NATOのStoltenberg事務総長は会見で述べた");
        check("ko", "NATO 사무총장 Jens Stoltenberg는 회견에서 밝혔다");
    }

    #[test]
    fn long_texts_are_sampled() {
        let text = "Polisi mengatakan bahwa korban tewas karena kebakaran itu. ".repeat(5000);
        let guess = identify(&text);
        assert!(guess.is_some_and(|guess| guess.lang == "id" && guess.confidence > 0.9), "{guess:?}");
        check("ru", &"Министр заявил, что мы продолжим. ".repeat(5000));
    }
}
