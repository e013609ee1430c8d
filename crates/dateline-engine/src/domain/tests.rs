//! The weights file: what is refused; and what the classifier says of openings and single sentences.

use dateline_text::tokenize;

use super::{Domain, MAGIC, Verdict, power};

const ENGLISH: &[u8] = include_bytes!("../../../../lexicons/en/domain.bin");
const INDONESIAN: &[u8] = include_bytes!("../../../../lexicons/id/domain.bin");

fn judge<'a>(weights: &'a [u8], text: &str) -> Option<Verdict<'a>> {
    let domain = Domain::open(weights).expect("shipped weights open");
    domain.judge(tokenize(text).iter().map(|t| (t.span.slice(text), t.kind)))
}

#[test]
fn texts_of_other_domains_are_doubted() {
    let cases = [
        (ENGLISH, "sport", "The striker scored twice as the home side beat Everton 3-0 in the league on Sunday."),
        (ENGLISH, "entertainment", "The singer will release her new album and start a world tour, her band said."),
        (ENGLISH, "business", "Shares in the bank fell after its quarterly profit missed forecasts."),
        (ENGLISH, "lifestyle", "Scientists find new species of frog, study says"),
        (ENGLISH, "crime", "Husband jailed for murder of wife; body found in freezer"),
        (INDONESIAN, "sport", "Gol penyerang itu membawa timnas menang 2-1 pada laga semifinal."),
        (INDONESIAN, "entertainment", "Penyanyi itu rilis album baru dan gelar konser di Jakarta"),
        (INDONESIAN, "business", "Saham bank menguat setelah laba bersih naik 12 persen"),
        (INDONESIAN, "lifestyle", "Resep dan cara membuat kue untuk buka puasa"),
        (INDONESIAN, "crime", "Pelaku pencurian motor ditangkap, korban ditemukan tewas di rumah"),
    ];
    for (weights, label, text) in cases {
        let verdict = judge(weights, text).expect("has words");
        assert!(verdict.label == label && verdict.is_other(), "{text}: {verdict:?}");
    }
}

#[test]
fn politics_is_not_doubted() {
    let cases = [
        (ENGLISH, "Troops shelled a border village and the president vowed to strike back."),
        (ENGLISH, "Washington slaps tariffs on steel as trade talks with Beijing collapse"),
        (ENGLISH, "Police arrested the opposition leader hours before a rally in the capital."),
        (ENGLISH, "The prime minister met players of the national team before talks with his counterpart."),
        (INDONESIAN, "Menteri luar negeri mengecam serangan itu dan memanggil duta besar."),
        (INDONESIAN, "Mahasiswa berunjuk rasa menolak kenaikan harga BBM di depan gedung DPRD."),
        (INDONESIAN, "KPK menahan bupati dalam kasus suap proyek jalan."),
        // Words that no text has taught say nothing.
        (ENGLISH, "Zxqv brrm"),
        (INDONESIAN, "Zxqv brrm"),
    ];
    for (weights, text) in cases {
        let verdict = judge(weights, text).expect("has words");
        assert!(!verdict.is_other(), "{text}: {verdict:?}");
    }
    assert_eq!(judge(ENGLISH, " … !"), None, "no words, no verdict");
}

#[test]
fn files_that_are_none_are_refused() {
    assert!(Domain::open(b"").is_none());
    assert!(Domain::open(&MAGIC).is_none());
    assert!(Domain::open(&ENGLISH[..ENGLISH.len() - 1]).is_none());
    let mut many = ENGLISH.to_vec();
    many[8] = 9;
    assert!(Domain::open(&many).is_none(), "more labels than a file can hold");
    let mut huge = ENGLISH.to_vec();
    huge[12..16].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(Domain::open(&huge).is_none());
}

#[test]
fn powers_halve_with_every_bit() {
    assert_eq!([0, -1, -2, -16, -17].map(|bits| power(bits * 65536)), [65536, 32768, 16384, 1, 0]);
    assert_eq!(power(-32768), 46341, "the root of a half");
    assert_eq!(power(i64::MIN / 2), 0);
}
