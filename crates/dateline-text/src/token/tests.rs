//! Token cases: each line is a text and its tokens, divided by spaces in the expectation.

use super::{Flags, TokenKind, tokenize};

fn forms(text: &str) -> Vec<&str> {
    tokenize(text).iter().map(|token| token.text(text)).collect()
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(forms(text), expected.split(' ').collect::<Vec<_>>(), "{text}");
}

#[track_caller]
fn kinds(text: &str, expected: &[TokenKind]) {
    assert_eq!(tokenize(text).iter().map(|token| token.kind).collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn english_clitics_split_off() {
    check("Russia's plan", "Russia 's plan");
    check("Russia’s plan", "Russia ’s plan");
    check("don't can’t WON'T", "do n't ca n’t WO N'T");
    check("they're we've you'll he'd I'm", "they 're we 've you 'll he 'd I 'm");
    check("the States' role, Jones’ vow", "the States ' role , Jones ’ vow");
    check("the U.S.'s 1990's mother-in-law's", "the U.S. 's 1990 's mother-in-law 's");
    check("O'Neill's NATO's", "O'Neill 's NATO 's");
    check("l'ONU's", "l'ONU 's");
}

#[test]
fn other_inner_apostrophes_stay() {
    for word in
        ["Ma'ruf", "Qur'an", "Sana'a", "d'Orsay", "Jum'at", "Jum’at", "aujourd'hui", "Türkiye’nin", "qu'il", "Côte"]
    {
        check(word, word);
    }
    check("'Kami siap' katanya", "' Kami siap ' katanya");
    check("rock'n'roll", "rock'n'roll");
}

#[test]
fn abbreviations_with_inner_dots_stay_whole() {
    for word in
        ["U.S.", "U.K.", "a.m.", "S.H.", "e.g.", "U.S", "Ph.D.", "S.Sos.", "M.Si", "EE.UU.", "z.B.", "т.е.", "ก.ย."]
    {
        check(word, word);
    }
    check("the U.S.-led U.S., D.C.", "the U.S. - led U.S. , D.C.");
    check("J. K. Rowling, J.K.Rowling, N.Korea", "J. K. Rowling , J.K. Rowling , N. Korea");
    check("Ö. Çelik", "Ö. Çelik");
    check("dr. Jl. No.5", "dr . Jl . No . 5");
    check("pergi.Dia said.In go.He", "pergi . Dia said . In go . He");
    check("plan A... and so on.", "plan A ... and so on .");
}

#[test]
fn hyphens_join_lower_case_and_split_names_and_numbers() {
    for word in [
        "mata-mata",
        "so-called",
        "anti-war",
        "uji-coba",
        "up-to-date",
        "Negara-negara",
        "Orang-orang",
        "negara-negaranya",
    ] {
        check(word, word);
    }
    for word in ["Negara-negaranya", "Bersama-sama", "Sebaik-baiknya", "Negara-Negara", "Orang‑orang"] {
        check(word, word);
    }
    check("US-led Kim Jong-un pro-Russian", "US - led Kim Jong - un pro - Russian");
    check("al-Assad AS-Korsel ke-77 F-16", "al - Assad AS - Korsel ke - 77 F - 16");
    check("20-year-old 1990-an", "20 - year-old 1990 - an");
    check("ini -- itu - sana", "ini -- itu - sana");
    check("北-南 x-東", "北 - 南 x - 東");
}

#[test]
fn numbers_keep_their_separators() {
    for number in
        ["1.000.000", "3,5", "12.30", "30/1/2023", "2023-01-30", "30-01-2023", "5th", "1990s", "21st", "١٬٢٣٤", "12:30"]
    {
        check(number, number);
        kinds(number, &[TokenKind::Number]);
    }
    check("7.62mm 5G 3D", "7.62 mm 5 G 3 D");
    check("2,000, dan 3. Lalu 5", "2,000 , dan 3 . Lalu 5");
    check("10-15 orang 2018-2019", "10 - 15 orang 2018 - 2019");
    check("$5bn €3 50% US$5 Rp1.000 Rp50 juta RM20", "$ 5 bn € 3 50 % US $ 5 Rp 1.000 Rp 50 juta RM 20");
    check("G20 MH17 COVID19", "G20 MH17 COVID19");
    check("2018年10月1日", "2018 年 10 月 1 日");
    kinds("$ % €", &[TokenKind::Symbol; 3]);
}

#[test]
fn addresses_are_one_token() {
    for url in [
        "kompas.com",
        "detik.co.id",
        "CNNIndonesia.com",
        "KOMPAS.COM",
        "https://www.bbc.com/news/world-1?x=(a)&y=1#z",
        "www.setneg.go.id",
        "http://t.co/AbC",
        "redaksi@kompas.co.id",
        "nama.saya@x.org",
        "20minutes.fr",
        "bbc.com/news",
    ] {
        check(url, url);
        kinds(url, &[TokenKind::Url]);
    }
    check("(lihat https://a.id/b).", "( lihat https://a.id/b ) .");
    check("JAKARTA, KOMPAS.com - Kata", "JAKARTA , KOMPAS.com - Kata");
    check("Detik.com's", "Detik.com 's");
    check("kompas.com.Baca", "kompas.com . Baca");
    check("https:// dan x: y@ @jokowi", "https : / / dan x : y @ @ jokowi");
}

#[test]
fn east_asian_text_is_one_token_a_character_but_hangul_goes_by_spaces() {
    check("北朝鮮がミサイル", "北 朝 鮮 が ミ サ イ ル");
    check("NATO的秘书长", "NATO 的 秘 书 长");
    check("김정은은 서울을", "김정은은 서울을");
    check("「はい。」と", "「 は い 。 」 と");
    check("カ\u{3099}ス", "カ\u{3099} ス");
    check("ทักษิณ ชินวัตร", "ทักษิณ ชินวัตร");
    check("เครื่องบิน", "เครื่องบิน");
}

#[test]
fn symbols_and_emoji() {
    check("ok 👍🏽 🇮🇩🇺🇸 👨‍👩‍👧 ❤️!", "ok 👍🏽 🇮🇩 🇺🇸 👨‍👩‍👧 ❤️ !");
    kinds("👍🏽 ❤️", &[TokenKind::Symbol, TokenKind::Symbol]);
    check("AT&T #2019 <b>", "AT & T # 2019 < b >");
    check("… — “kata”", "… — “ kata ”");
}

#[test]
fn invisible_characters_are_gaps_or_inside() {
    check("\u{FEFF}Jakarta\u{200B}, pe\u{AD}merintah", "Jakarta , pe\u{AD}merintah");
    check("\u{200F}الرئيس\u{200F} قال", "الرئيس قال");
    assert!(forms("\u{200B}\u{0}\t\u{3000}").is_empty());
}

#[test]
fn flags_say_what_the_token_is_like() {
    let text = "Polisi NATO U.S. MH17 satu\nJ. él Él 5th a-b\r\n\r\nx";
    let tokens = tokenize(text);
    let with = |flag: Flags| -> Vec<&str> { tokens.iter().filter(|t| t.has(flag)).map(|t| t.text(text)).collect() };
    assert_eq!(with(Flags::CAPITALIZED), ["Polisi", "NATO", "U.S.", "MH17", "J.", "Él"]);
    assert_eq!(with(Flags::ALL_CAPS), ["NATO", "U.S.", "MH17"]);
    assert_eq!(with(Flags::HAS_DIGIT), ["MH17", "5th"]);
    assert_eq!(with(Flags::ALPHABETIC), ["Polisi", "NATO", "satu", "él", "Él", "a-b", "x"]);
    assert_eq!(with(Flags::LINE_START), ["Polisi", "J.", "x"]);
    assert_eq!(with(Flags::PARAGRAPH_START), ["Polisi", "x"]);
    assert_eq!(with(Flags::SPACE_BEFORE).len(), tokens.len() - 1);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test measures time")]
fn hostile_text_stays_linear() {
    for unit in
        ["a.", "ab.", "a-", "A-a", "a'", "1a", "\u{200B}", ")", "http://(", "a@", ".", "1-1-", "é\u{301}", "👨\u{200D}"]
    {
        let text = unit.repeat(200_000);
        let started = std::time::Instant::now();
        assert!(tokenize(&text).len() <= text.len());
        assert!(started.elapsed().as_secs() < 5, "{unit:?} took {:?}", started.elapsed());
    }
}
