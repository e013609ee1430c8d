//! Properties that hold for any text: nothing panics, nothing is lost, spans fit.

use dateline_text::{
    Flags, OffsetMap, SentenceRules, Span, Unit, fold, hash_folded, hash_word, identify, lines, sentences, tokenize,
};
use proptest::prelude::*;

/// Text as news has it, broken in every way: words, marks, numbers and addresses of many scripts in any order.
fn news_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            "Presiden", "mata-mata", "US-led", "Ma'ruf", "Russia's", "don't", "U.S.", "J.", "No.", "ke-77", "3,5", "1.000",
            "30/1/2023", "2023-01-30", "5th", "Rp50", "kompas.com", "a@b.co", "https://x.id/(a).", "”", "“", "\"", "'", "’",
            "(", ")", "...", "…", ".", ",", "?", "!", ";", ":", "-", "–", "。", "」", "「", "北朝鮮", "が", "カ\u{3099}",
            "대통령은", "الرئيس", "قال", "МИД", "İstanbul", "ทักษิณ", "👍🏽", "👨\u{200D}👩", "🇮🇩", "e\u{301}", "\u{200B}", "\u{AD}",
            "\u{FEFF}", "½", "٣٫٥", "@", "#", "$", "&", "\u{0}", "\u{301}", "A", "a", "1", "s", "t",
        ]).prop_map(String::from),
        4 => prop::sample::select(vec![" ", " ", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{2028}", "\u{3000}"])
            .prop_map(String::from),
        1 => any::<String>(),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || c.is_control() || dateline_text::chars::is_invisible(c)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tokens_and_gaps_give_the_text_back(text in news_like()) {
        let mut rebuilt = String::new();
        let mut at = 0;
        for token in tokenize(&text) {
            prop_assert!(at <= token.span.start && !token.span.is_empty());
            let gap = text.get(at as usize..token.span.start as usize);
            prop_assert!(gap.is_some_and(|gap| gap.chars().all(is_gap)), "{gap:?} before {token:?}");
            prop_assert!(!token.text(&text).is_empty(), "{token:?} is off boundary");
            prop_assert!(!token.text(&text).contains(char::is_whitespace), "{token:?} holds white space");
            let spaced = gap.is_some_and(|gap| gap.contains(|c: char| c.is_whitespace()));
            prop_assert!(!spaced || token.has(Flags::SPACE_BEFORE), "{token:?}");
            rebuilt.push_str(gap.unwrap_or_default());
            rebuilt.push_str(token.text(&text));
            at = token.span.end;
        }
        rebuilt.push_str(&text[at as usize..]);
        prop_assert!(text[at as usize..].chars().all(is_gap));
        prop_assert_eq!(rebuilt, text);
    }

    #[test]
    fn sentences_cover_the_tokens(text in news_like()) {
        let tokens = tokenize(&text);
        let rules = SentenceRules::new(["No.", "dr."]);
        let mut next = 0;
        let mut end = 0;
        for sentence in sentences(&text, &tokens, &rules) {
            prop_assert_eq!(sentence.tokens.start, next, "no token is left out or shared");
            prop_assert!(sentence.tokens.end > sentence.tokens.start);
            prop_assert!(sentence.span.start >= end);
            let slice = sentence.span.slice(&text);
            prop_assert!(!slice.is_empty());
            prop_assert_eq!(slice, slice.trim());
            for token in &tokens[sentence.range()] {
                prop_assert!(sentence.span.contains(token.span));
            }
            let breaks = tokens[sentence.range()].iter().skip(1).any(|token| token.has(Flags::LINE_START));
            prop_assert!(!breaks, "a line break ends a sentence");
            next = sentence.tokens.end;
            end = sentence.span.end;
        }
        prop_assert_eq!(next as usize, tokens.len());
    }

    #[test]
    fn offsets_round_trip(text in news_like(), repeat in 1_usize..6) {
        let text = text.repeat(repeat);
        for unit in [Unit::Utf8, Unit::Codepoint, Unit::Utf16] {
            let map = OffsetMap::new(&text, unit);
            let mut units = 0;
            for (i, c) in text.char_indices() {
                prop_assert_eq!(map.map(i as u32), units);
                prop_assert_eq!(map.unmap(units), i as u32);
                units += match unit {
                    Unit::Utf8 => c.len_utf8(),
                    Unit::Codepoint => 1,
                    Unit::Utf16 => c.len_utf16(),
                } as u32;
            }
            prop_assert_eq!(map.map(u32::MAX), units);
            prop_assert_eq!(map.unmap(u32::MAX), text.len() as u32);
            for token in tokenize(&text) {
                prop_assert_eq!(map.unmap_span(map.map_span(token.span)), token.span);
            }
        }
    }

    #[test]
    fn slicing_takes_any_span(text in news_like(), start in 0_u32..200, end in 0_u32..200) {
        let slice = Span { start, end }.slice(&text);
        prop_assert!(text.contains(slice));
    }

    #[test]
    fn lines_hold_no_break_and_cover_the_rest(text in news_like()) {
        let mut at = 0;
        for line in lines(&text) {
            prop_assert!(text[at..line.span.start as usize].chars().all(dateline_text::chars::is_newline));
            prop_assert!(!line.span.slice(&text).contains(dateline_text::chars::is_newline));
            prop_assert!(line.span.contains(line.trimmed));
            at = line.span.end as usize;
        }
        prop_assert!(text[at..].chars().all(dateline_text::chars::is_newline));
    }

    #[test]
    fn folding_is_stable(text in news_like()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert_eq!(hash_word(&text), hash_folded(&folded));
    }

    #[test]
    fn identifying_takes_any_text(text in news_like()) {
        if let Some(guess) = identify(&text) {
            prop_assert!((0.0..=1.0).contains(&guess.confidence));
        }
        prop_assert_eq!(identify(&text), identify(&text));
    }
}
