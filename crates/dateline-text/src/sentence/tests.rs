//! Sentence cases: each text is written with ` | ` where the splitter must split.

use super::{MAX_TOKENS, SentenceRules, sentences};
use crate::token::tokenize;

const ABBREVIATIONS: [&str; 22] = [
    "Sen.", "Gen.", "dr.", "Dr.", "Jl.", "No.", "Lt.", "Jan.", "Mr.", "Sept.", "Inc.", "Kol.", "H.", "Prof.", "dkk",
    "Drs.", "St.", "Rep.", "vs.", "Ltd.", "Col.", "Tn.",
];

#[track_caller]
fn check(marked: &str) {
    let text = marked.replace(" | ", " ").replace('|', "");
    let rules = SentenceRules::new(ABBREVIATIONS);
    let tokens = tokenize(&text);
    let found: Vec<&str> = sentences(&text, &tokens, &rules).iter().map(|s| s.span.slice(&text)).collect();
    assert_eq!(found, marked.split('|').map(str::trim).collect::<Vec<_>>(), "{marked}");
}

#[test]
fn plain_ends() {
    check("Presiden tiba. | Ia bertemu menteri! | Apa hasilnya? | Belum jelas… | Ia pulang.");
    check("He left... | She stayed.");
    check("Dia menunggu... lalu pergi.");
    check("Baris satu\n|Baris dua.\n\n|baris tiga");
    check("Ia pergi.|Dia tidak kembali.");
    check("Jumlahnya 3,5 juta. | 12 orang tewas pukul 10.30 WIB.");
}

#[test]
fn abbreviations_do_not_end() {
    check("Sen. Graham met Gen. Milley and Lt. Col. Vindman on Jan. 5. | He left.");
    check("Menurut dr. Boyke di Jl. Sudirman No. 5, Prof. Dr. H. Ali, S.H., M.H. hadir.");
    check("He said no. | Then he left.");
    check("J. K. Rowling wrote it. | John F. Kennedy did not.");
    check("The U.S. Senate voted. | It left the U.S. | The vote was close.");
    check("He joined Apple Inc. | The company grew.");
    check("The shares fell at 10 a.m. | However, they rose.");
    check("In the U.S., officials agreed.");
    check("SEN. GRAHAM VS. MR. BEAN");
}

#[test]
fn numbers_and_ordinals() {
    check("Am 3. Oktober trat er zurück. | Er war 25. | Sie auch.");
    check("1. Presiden tiba");
    check("Node.js dan No.5 versi 2.0.1 dirilis.");
}

#[test]
fn quotes_stay_with_their_sentence() {
    check("“Ini adalah provokasi.” | Stoltenberg menambahkan hal itu.");
    check("\"Ini adalah provokasi.\" | Stoltenberg menambahkan.");
    check("“Kami siap,” kata Budi. | “Kami kuat.”");
    check("“Kapan dia datang?” tanya Budi. | Tak ada jawaban.");
    check("\"Stop!\" he said. | \"Now.\"");
    check("“Kami akan datang”, ujarnya. | Ia pergi.");
    check("“Kami akan datang.”, ujarnya.");
    check("He said: “We left. | They stayed.” | Nobody cared.");
    check("Er sagte: „Wir gehen.“ | Dann ging er.");
    check("« C'est une provocation. » | Le ministre est parti.");
    check("Il a dit « non ». | « Oui. »");
}

#[test]
fn brackets_do_not_split() {
    check("Ia tiba pada Senin (Sept. 3, No. 4) di Seoul.");
    check("Pertemuan (Sen. 1/10) batal. | Ia pulang (Selasa. Rabu) ke rumah.");
    check("(He left.) | She stayed.");
    check("She won in 1990. [20] [3] | Then she left.[4] | Peraturan No. XI berlaku, Drs. AS hadir.");
    check("Kata dia (30/1/2023). | Lalu selesai.");
}

#[test]
fn other_scripts() {
    check("外交部发言人表示反对。| 他说，这是挑衅！| 真的吗？");
    check("首相は「断固抗議する。」と述べた。| 会談は終わった。");
    check("대통령이 방문했다. | 회담은 끝났다.");
    check("قال الرئيس ذلك. | هل وافق؟ | لم يوافق.");
    check("Он приехал в Москву. | Путин встретил его. | В. В. Путин ушёл.");
    check("Cumhurbaşkanı geldi. | Türkiye'nin tutumu açık.");
    check("¿Qué pasó? | ¡Nada! | El EE.UU. de hoy.");
    check("The army left Syria. | al-Assad stayed.");
}

#[test]
fn long_sentences_are_cut() {
    let text = "kata ".repeat(3 * MAX_TOKENS);
    let tokens = tokenize(&text);
    let rules = SentenceRules::default();
    assert_eq!(sentences(&text, &tokens, &rules).len(), 3);
    let text = format!("{}, {}", "kata ".repeat(300).trim(), "kata ".repeat(300));
    let tokens = tokenize(&text);
    let found = sentences(&text, &tokens, &rules);
    assert_eq!(found[0].tokens, 0..301, "cut behind the comma");
}

#[test]
fn abbreviations_by_case() {
    let rules = SentenceRules::new(["Sen.", "dr", " ", "Dr."]);
    assert!(rules.is_abbreviation("Sen") && !rules.is_abbreviation("sen"));
    assert!(rules.is_abbreviation("Dr") && rules.is_abbreviation("dr"), "lower case wins");
    assert!(!rules.is_abbreviation(""));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test measures time")]
fn hostile_text_stays_linear() {
    for unit in [".", "\"", "(. ", "A. ", "a. (", "?\"", "。「", "x.\n"] {
        let text = unit.repeat(100_000);
        let tokens = tokenize(&text);
        let started = std::time::Instant::now();
        assert!(sentences(&text, &tokens, &SentenceRules::default()).len() <= tokens.len());
        assert!(started.elapsed().as_secs() < 5, "{unit:?} took {:?}", started.elapsed());
    }
}
