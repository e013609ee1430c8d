//! Properties of the engine on any text: it never fails, its spans slice, its records agree with each other.

use std::sync::OnceLock;

use dateline_engine::Engine;
use dateline_engine::record::{Date, Document, Input, Published};
use dateline_lexicon::{Lexicon, compile_sources, load_dir};
use dateline_text::Span;
use proptest::prelude::*;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lexicons");
        let sources = load_dir(&dir).expect("the lexicons can be read");
        let image = compile_sources(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        Engine::new(Lexicon::open(image.into()).expect("a lexicon"))
    })
}

fn analyze(text: &str, lang: &str) -> Document {
    engine().analyze(&Input {
        id: "p".to_owned(),
        text: text.to_owned(),
        lang: Some(lang.to_owned()),
        published: Date::new(2024, 6, 12).map(|date| Published { date, basis: "given" }),
        ..Input::default()
    })
}

fn slices(text: &str, span: Span) -> bool {
    text.get(span.start as usize..span.end as usize).is_some()
}

fn check(document: &Document) {
    let text = &document.input.text;
    let mut spans: Vec<Span> = document.sentences.clone();
    spans.extend(&document.furniture);
    spans.extend(document.mentions.iter().map(|m| m.span));
    for quote in &document.quotes {
        spans.push(quote.span);
        spans.extend(quote.cue);
        spans.extend(quote.speaker.iter().chain(&quote.addressee).map(|a| a.span));
    }
    for event in &document.events {
        spans.extend(event.source.iter().chain(&event.target).map(|a| a.span));
        spans.extend(event.time.iter().filter_map(|t| t.span));
        spans.extend(event.place.iter().map(|p| p.span));
        spans.extend(event.numbers.iter().map(|n| n.span));
        if let Some(claim) = &event.claim {
            spans.push(claim.cue);
            spans.extend(claim.by.iter().chain(&claim.chain).map(|a| a.span));
        }
        for evidence in &event.evidence {
            assert!(evidence.sentence.contains(evidence.trigger), "a trigger lies in its sentence");
            assert!(!evidence.trigger.is_empty(), "a trigger has words");
            assert!(document.sentences.contains(&evidence.sentence), "evidence names a sentence of the document");
            spans.push(evidence.sentence);
            spans.push(evidence.trigger);
        }
        for actor in event.source.iter().chain(&event.target) {
            assert!(document.entities.iter().any(|e| e.id == actor.entity), "an actor's entity is listed");
        }
        assert!((0.0..=1.0).contains(&event.confidence));
    }
    for span in spans {
        assert!(slices(text, span), "{span:?} does not slice {text:?}");
    }
    let mut ids: Vec<&str> = document.events.iter().map(|e| e.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), document.events.len(), "event ids are unique");
}

/// Words and marks of real news, put together at random: closer to the paths that matter than random letters.
fn news_like() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Presiden",
        "Menlu",
        "Jepang",
        "Korsel",
        "(Korsel)",
        "Joko",
        "Widodo",
        "mengecam",
        "diserang",
        "di",
        "adakan",
        "kunjungan",
        "ke",
        "yang",
        "oleh",
        "dan",
        ",",
        ".",
        "\u{201C}",
        "\u{201D}",
        "\"",
        "ujarnya",
        "kata",
        "bahwa",
        "tidak",
        "akan",
        "The",
        "president",
        "of",
        "Ukraine",
        "condemned",
        "Russia",
        "'s",
        "attack",
        "on",
        "Kyiv",
        "said",
        "that",
        "will",
        "not",
        "send",
        "weapons",
        "to",
        "he",
        "met",
        "with",
        "and",
        "Monday",
        "(30/1/2023)",
        "June",
        "18,",
        "2024",
        "$3.2bn",
        "12",
        "people",
        "killed",
        "who",
        "which",
        "-",
        "\n",
        "Baca:",
        "U.S.",
        "according to",
        "menurut",
        "itu",
        "tersebut",
        "😀",
        "中国",
        "é",
        "n't",
        "\u{200B}",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|w| w.join(" "))
}

/// Words of languages with other orders, clitics and no spaces, run together at random.
fn other_grammars() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "日本",
        "は",
        "が",
        "を",
        "に",
        "と",
        "で",
        "の",
        "への",
        "による",
        "北朝鮮",
        "非難し",
        "攻撃する",
        "た",
        "て",
        "され",
        "なかった",
        "予定だ",
        "よう",
        "求め",
        "述べ",
        "場合",
        "首相",
        "ミサイル",
        "、",
        "。",
        "「",
        "」",
        "12",
        "ア",
        "\u{3099}",
        "و",
        "ب",
        "ل",
        "لل",
        "ال",
        "س",
        " ",
        " ",
        " ",
        "أدانت",
        "قصفت",
        "تزور",
        "قال",
        "إن",
        "أن",
        "الذي",
        "لم",
        "روسيا",
        "اليابان",
        "وزير الخارجية",
        "ها",
        "ه",
        "على يد",
        "قد",
        "هجوم",
        "الروسي",
        "،",
        ".",
        "\u{64B}",
        "\u{200F}",
        "EU",
        "\n",
    ]);
    prop::collection::vec(words, 0..50).prop_map(|w| w.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_document(text in "\\PC{0,200}", id in any::<bool>()) {
        check(&analyze(&text, if id { "id" } else { "en" }));
    }

    #[test]
    fn other_grammars_give_sound_records(text in other_grammars(), ar in any::<bool>(), noise in "\\PC{0,20}") {
        let lang = if ar { "ar" } else { "ja" };
        let document = analyze(&format!("{text}{noise}"), lang);
        check(&document);
        prop_assert_eq!(&document, &analyze(&format!("{text}{noise}"), lang));
    }

    #[test]
    fn news_like_text_gives_sound_records(text in news_like(), id in any::<bool>()) {
        let lang = if id { "id" } else { "en" };
        let document = analyze(&text, lang);
        check(&document);
        prop_assert_eq!(&document, &analyze(&text, lang));
    }
}

#[test]
fn one_long_line_stays_linear() {
    for (lang, sentence) in [
        ("id", "Presiden Joko Widodo bertemu dengan Menlu Jepang di Jakarta dan mengecam serangan Rusia ke Ukraina, "),
        ("ar", "أدان وزير الخارجية الياباني روسيا وقال إن الهجوم على أوكرانيا، "),
        ("ja", "日本の首相は北朝鮮によるミサイル攻撃を非難し、米国と協議した。核実験強行断固反対ロシアヨーロッパ"),
    ] {
        stays_linear(lang, sentence);
    }
}

fn stays_linear(lang: &str, sentence: &str) {
    let time = |bytes: usize| {
        let text = sentence.repeat(bytes / sentence.len());
        #[expect(clippy::disallowed_methods, reason = "measures time")]
        let start = std::time::Instant::now();
        let document = analyze(&text, lang);
        assert!(!document.events.is_empty());
        start.elapsed().as_secs_f64()
    };
    time(20_000);
    let (one, four) = (time(200_000), time(800_000));
    assert!(four < one * 10.0 + 0.5, "{lang}: four times the text took {four:.2} s after {one:.2} s");
}

#[test]
fn empty_text_gives_an_empty_document() {
    let document = engine().analyze(&Input::default());
    assert!(document.sentences.is_empty() && document.events.is_empty() && document.diagnostics.is_empty());
}

#[test]
fn an_experiment_is_coded_when_asked_for_and_says_so() {
    let text = "日本は北朝鮮のミサイル発射を非難した。首相は会見で述べた。";
    let asked = analyze(text, "ja");
    assert_eq!(asked.diagnostics[0].code, "experimental-language");
    assert_eq!(asked.events.len(), 1);
    let found = engine().analyze(&Input { text: text.to_owned(), ..Input::default() });
    assert_eq!(found.lang, "ja");
    assert_eq!(found.diagnostics[0].code, "language-not-coded");
    assert!(found.events.is_empty());
    assert!(engine().lexicon().languages().all(|lang| lang != "ja" && lang != "ar"));
}

#[test]
fn an_unknown_language_is_said() {
    let document = analyze("Der Präsident traf den Kanzler.", "de");
    assert_eq!(document.diagnostics[0].code, "language-not-coded");
    assert_eq!(document.sentences.len(), 1);
}

/// An object that stands before its verb once gave a hit that ended before it began.
#[test]
fn an_object_may_stand_before_its_verb() {
    let text = "The ministry has estimated the number of tiny dust grains that should have been captured by a probe during \
                two phases of the flight in which the craft was moving.";
    check(&analyze(text, "en"));
}
