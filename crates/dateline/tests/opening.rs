//! The line that opens an article says where it was written: bodies without a country of their own are at home there.

use dateline::{Engine, Input};

#[test]
fn bodies_are_at_home_where_the_dateline_stands() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let cases = [
        ("en", "NAIROBI — Police arrested 12 protesters on Tuesday.", "KENCOP"),
        ("en", "LIMA (AP) -- Police arrested 12 protesters on Tuesday.", "PERCOP"),
        ("en", "NEW DELHI (Reuters) - Police arrested 12 protesters on Tuesday.", "INDCOP"),
        // The home of the agency is not the home of the news.
        ("en", "(AP) -- Police arrested 12 protesters on Tuesday.", "COP"),
        ("id", "NAIROBI, KOMPAS.com - Polisi menangkap 12 demonstran, Selasa (11/6/2024).", "KENCOP"),
        ("id", "LIMA - Polisi menangkap 12 demonstran, Selasa.", "PERCOP"),
        ("id", "Polisi menangkap 12 demonstran, Selasa.", "IDNCOP"),
    ];
    for (lang, text, code) in cases {
        let document =
            engine.analyze(&Input { text: text.to_owned(), lang: Some(lang.to_owned()), ..Input::default() });
        let found: Vec<Option<String>> =
            document.events.iter().flat_map(|e| &e.source).map(|actor| actor.code.clone()).collect();
        assert_eq!(found, [Some(code.to_owned())], "the source of: {text}");
    }
}
