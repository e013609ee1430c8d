//! Articles that open as something else than politics: their events stay, are held less certain once, and a diagnostic says why.

use dateline::{Engine, Input};

const SPORT: &str = "The striker scored twice as the home side beat Everton 3-0 in the league. The goalkeeper saved a penalty late in \
    the match. The coach praised his players after the victory and said the title race was open. ";
const TOLD: &str = "France condemned Iran on Monday.";

fn read(engine: &Engine, lang: &str, title: Option<&str>, text: &str) -> dateline::Document {
    let title = title.map(str::to_owned);
    engine.analyze(&Input { text: text.to_owned(), lang: Some(lang.to_owned()), title, ..Input::default() })
}

fn hundredths(document: &dateline::Document) -> Vec<i32> {
    document.events.iter().map(|e| (e.confidence * 100.0).round() as i32).collect()
}

fn notes(document: &dateline::Document) -> Vec<&dateline::record::Diagnostic> {
    document.diagnostics.iter().filter(|d| d.code == "domain").collect()
}

#[test]
fn events_of_other_domains_are_lowered_once() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let alone = read(&engine, "en", None, TOLD);
    assert_eq!((alone.events.len(), notes(&alone).len()), (1, 0));
    let before = hundredths(&alone)[0];
    // Told once or twice: the same event, lowered once.
    for text in [format!("{SPORT}{TOLD}"), format!("{SPORT}{TOLD} {TOLD}")] {
        let inside = read(&engine, "en", None, &text);
        let told: Vec<_> = inside.events.iter().filter(|e| e.sense == alone.events[0].sense).collect();
        assert_eq!(told.len(), 1, "nothing is left out");
        assert_eq!((told[0].confidence * 100.0).round() as i32, before - 20, "{text}");
        let notes = notes(&inside);
        assert_eq!(notes.len(), 1);
        assert!(notes[0].message.contains("sport"), "{}", notes[0].message);
        let span = notes[0].span.slice(&text);
        assert!(span.starts_with("The striker") && !span.contains("France"), "{span}");
    }
}

#[test]
fn a_title_counts_and_the_span_stays_in_the_text() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let title = "Striker scores twice as Arsenal beat Everton 3-0 to go top of the Premier League";
    let titled = read(&engine, "en", Some(title), TOLD);
    let [note] = notes(&titled)[..] else { panic!("{:?}", titled.diagnostics) };
    assert_eq!(note.span.slice(TOLD), TOLD);
}

#[test]
fn articles_on_politics_are_not_lowered() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../eval/acceptance");
    for (name, lang) in
        [("arms-en", "en"), ("sanction-en", "en"), ("missile-id", "id"), ("protest-id", "id"), ("visit-id", "id")]
    {
        let text = std::fs::read_to_string(format!("{root}/{name}.txt")).expect(name);
        let document = read(&engine, lang, None, &text);
        assert!(!document.events.is_empty() && notes(&document).is_empty(), "{name}: {:?}", notes(&document));
    }
}

#[test]
fn gold_articles_are_not_lowered() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    for lang in ["en", "id"] {
        let path = format!("{}/../../eval/gold/articles-{lang}.jsonl", env!("CARGO_MANIFEST_DIR"));
        let mut articles: Vec<(String, String)> = Vec::new();
        for line in std::fs::read_to_string(&path).expect("gold").lines() {
            let row: serde_json::Value = serde_json::from_str(line).expect("a row");
            let (doc, text) = (row["doc"].as_str().expect("doc"), row["text"][lang].as_str().expect("text"));
            match articles.last_mut().filter(|(last, _)| last == doc) {
                Some((_, all)) => *all = format!("{all}\n{text}"),
                None => articles.push((doc.to_owned(), text.to_owned())),
            }
        }
        for (doc, text) in articles {
            let document = read(&engine, lang, None, &text);
            assert!(notes(&document).is_empty(), "{doc}: {:?}", notes(&document));
        }
    }
}

#[test]
fn explain_tells_it() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let input = Input { text: format!("{SPORT}{TOLD}"), lang: Some("en".to_owned()), ..Input::default() };
    let told = dateline::lookup::explain(&engine, &input, None).expect("explains").expect("a sentence");
    assert!(told.contains("note      domain: the article opens as sport"), "{told}");
    assert!(told.contains("domain    sport"), "{told}");
    assert!(told.contains("lowered: the article opens as sport"), "{told}");
    // Also where only the sentence of the event is asked for.
    let at = u32::try_from(SPORT.len() + 3).expect("short");
    let told = dateline::lookup::explain(&engine, &input, Some(at)).expect("explains").expect("a sentence");
    assert!(told.contains("lowered: the article opens as sport"), "{told}");
}
