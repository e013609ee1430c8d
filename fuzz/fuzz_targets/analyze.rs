//! Any UTF-8 input gives a document: `cargo +nightly fuzz run analyze`.
#![no_main]

use dateline::record::Input;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    static ENGINE: std::sync::OnceLock<dateline::Engine> = std::sync::OnceLock::new();
    let engine = ENGINE.get_or_init(|| dateline::Engine::builder().build().expect("the embedded lexicon opens"));
    let (first, rest) = data.split_first().unwrap_or((&0, &[]));
    let lang = if first % 2 == 0 { "id" } else { "en" };
    let text = String::from_utf8_lossy(rest).into_owned();
    let document = engine.analyze(&Input { text: text.clone(), lang: Some(lang.to_owned()), ..Input::default() });
    for event in &document.events {
        for evidence in &event.evidence {
            assert!(text.get(evidence.trigger.start as usize..evidence.trigger.end as usize).is_some());
        }
    }
});
