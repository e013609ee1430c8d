//! Where an event took place: names with the word for their kind, and names that several places bear.

use dateline::{Engine, Input};

fn place(engine: &Engine, lang: &str, text: &str) -> Option<(String, String, &'static str)> {
    let document = engine.analyze(&Input { text: text.to_owned(), lang: Some(lang.to_owned()), ..Input::default() });
    let place = document.events.iter().find_map(|event| event.place.clone())?;
    Some((place.name, place.country.unwrap_or_default(), place.precision))
}

#[test]
fn the_word_for_the_kind_of_a_place_goes_with_its_name() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let cases = [
        // "di kota" is an adposition too, but "Kota Gaza" is the whole name.
        ("id", "Kota Gaza", "Gaza City", "PSE", "city"),
        ("id", "Kota Jambi", "Jambi City", "IDN", "city"),
        ("id", "kota Jambi", "Jambi City", "IDN", "city"),
        ("id", "kota Makassar", "Makassar", "IDN", "city"),
        // A regency and the town of its name.
        ("id", "Sorong", "Sorong", "IDN", "city"),
        ("id", "Kota Sorong", "Sorong", "IDN", "city"),
        ("id", "Kabupaten Sorong", "Sorong", "IDN", "region"),
        ("id", "Kabupaten Bandung", "Bandung", "IDN", "region"),
        // Only the bare name is known.
        ("id", "Distrik Purworejo", "Purworejo", "IDN", "region"),
        ("id", "Kampung Wamena", "Wamena", "IDN", "city"),
    ];
    for (lang, words, name, country, precision) in cases {
        let text = format!("Polisi menangkap tiga aktivis di {words} pada Senin.");
        let expected = Some((name.to_owned(), country.to_owned(), precision));
        assert_eq!(place(&engine, lang, &text), expected, "the place of: {text}");
    }
}

#[test]
fn neighbours_tell_which_place_is_meant() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    let cases = [
        ("Police arrested three activists in Jalalabad, Kyrgyzstan, on Monday.", "KGZ"),
        ("Police in Kyrgyzstan arrested three activists in Jalalabad on Monday.", "KGZ"),
        ("Police in Afghanistan arrested three activists in Jalalabad on Monday.", "AFG"),
        ("Police arrested three activists in Jalalabad on Monday.", "AFG"),
        ("Police in Kosovo arrested three activists in Mitrovica on Monday.", "XKX"),
    ];
    for (text, country) in cases {
        assert_eq!(place(&engine, "en", text).map(|p| p.1).as_deref(), Some(country), "the place of: {text}");
    }
}
