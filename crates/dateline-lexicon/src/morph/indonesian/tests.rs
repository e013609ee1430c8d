//! Indonesian words and the forms that must be generated, over the shipped table.

use super::*;
use crate::morph::{Tables, morphology};

const TABLE: &str = include_str!("../../../../../lexicons/id/irregular.tsv");

fn tables() -> Tables {
    Tables::parse("", "", TABLE).expect("the table is well formed")
}

fn plain(form: &Form, voice: Voice) -> bool {
    form.feats == Feats::voiced(voice) && !form.text.contains('-')
}

fn texts(forms: &[Form], pick: impl Fn(&Form) -> bool) -> String {
    forms.iter().filter(|form| pick(form)).map(|form| form.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Stem of a `meN-` citation, its active forms, and its plain passives.
const MEN: &[(&str, &str, &str)] = &[
    ("kutuk", "mengutuk mengkutuk", "dikutuk terkutuk"),
    ("kirimkan", "mengirimkan mengkirimkan", "dikirimkan"),
    ("kunjungi", "mengunjungi mengkunjungi", "dikunjungi"),
    ("kecam", "mengecam mengkecam", "dikecam terkecam"),
    ("pukul", "memukul mempukul", "dipukul terpukul"),
    ("pimpin", "memimpin mempimpin", "dipimpin"),
    ("periksa", "memeriksa memperiksa", "diperiksa terperiksa"),
    ("perintahkan", "memerintahkan memperintahkan", "diperintahkan"),
    ("perangi", "memerangi memperangi", "diperangi"),
    ("perlukan", "memerlukan memperlukan", "diperlukan"),
    ("peringatkan", "memperingatkan", "diperingatkan"),
    ("pertahankan", "mempertahankan", "dipertahankan"),
    ("perpanjang", "memperpanjang", "diperpanjang teperpanjang terperpanjang"),
    ("perhatikan", "memperhatikan memerhatikan", "diperhatikan"),
    ("percayai", "memercayai mempercayai", "dipercayai"),
    ("pengaruhi", "memengaruhi mempengaruhi", "dipengaruhi"),
    ("pedulikan", "memedulikan mempedulikan", "dipedulikan"),
    ("punyai", "mempunyai memunyai", "dipunyai"),
    ("pelajari", "mempelajari", "dipelajari"),
    ("tembak", "menembak mentembak", "ditembak tertembak"),
    ("tangkap", "menangkap mentangkap", "ditangkap tertangkap"),
    ("tolak", "menolak mentolak", "ditolak tertolak"),
    ("taati", "menaati mentaati", "ditaati"),
    ("terjemahkan", "menerjemahkan menterjemahkan", "diterjemahkan"),
    ("serang", "menyerang menserang", "diserang terserang"),
    ("sebut", "menyebut mensebut", "disebut"),
    ("sampaikan", "menyampaikan mensampaikan", "disampaikan"),
    ("setujui", "menyetujui mensetujui", "disetujui"),
    ("syaratkan", "mensyaratkan", "disyaratkan"),
    ("sahkan", "mengesahkan mensahkan", "disahkan"),
    ("bantu", "membantu", "dibantu terbantu"),
    ("bunuh", "membunuh", "dibunuh terbunuh"),
    ("fitnah", "memfitnah", "difitnah terfitnah"),
    ("fasilitasi", "memfasilitasi", "difasilitasi terfasilitasi"),
    ("veto", "memveto", "diveto terveto"),
    ("dukung", "mendukung", "didukung terdukung"),
    ("cabut", "mencabut", "dicabut tercabut"),
    ("jatuhkan", "menjatuhkan", "dijatuhkan"),
    ("zalimi", "menzalimi mendzalimi", "dizalimi"),
    ("ancam", "mengancam", "diancam terancam"),
    ("usir", "mengusir", "diusir terusir"),
    ("imbau", "mengimbau menghimbau", "diimbau terimbau"),
    ("evakuasi", "mengevakuasi", "dievakuasi terevakuasi"),
    ("gelar", "menggelar", "digelar tergelar"),
    ("hadiri", "menghadiri", "dihadiri"),
    ("khianati", "mengkhianati menghianati", "dikhianati"),
    ("lakukan", "melakukan", "dilakukan"),
    ("minta", "meminta", "diminta terminta"),
    ("nyatakan", "menyatakan", "dinyatakan"),
    ("rekam", "merekam", "direkam terekam"),
    ("wawancarai", "mewawancarai", "diwawancarai"),
    ("yakini", "meyakini", "diyakini"),
    ("bom", "mengebom membom", "dibom terbom"),
    ("cek", "mengecek mencek", "dicek tercek"),
    ("tes", "mengetes mentes", "dites tertes"),
    ("rem", "mengerem merem", "direm terem"),
    ("protes", "memprotes memrotes", "diprotes terprotes"),
    ("produksi", "memproduksi memroduksi", "diproduksi terproduksi"),
    ("transfer", "mentransfer menransfer", "ditransfer tertransfer"),
    ("kritik", "mengkritik mengritik", "dikritik terkritik"),
    ("klaim", "mengklaim mengeklaim", "diklaim terklaim"),
    ("stabilkan", "menstabilkan", "distabilkan"),
    ("sponsori", "mensponsori", "disponsori"),
    ("sanksi", "menyanksi mensanksi", "disanksi tersanksi"),
    ("politisasi", "memolitisasi mempolitisasi", "dipolitisasi terpolitisasi"),
    ("konfirmasi", "mengonfirmasi mengkonfirmasi", "dikonfirmasi terkonfirmasi"),
    ("kaji", "mengkaji", "dikaji terkaji"),
    ("ubah", "mengubah merubah", "diubah terubah"),
    ("kemukakan", "mengemukakan mengkemukakan", "dikemukakan"),
    ("tekan", "menekan mentekan", "ditekan tertekan"),
    ("hadap", "menghadap", "dihadap"),
    ("tindaklanjuti", "menindaklanjuti mentindaklanjuti", "ditindaklanjuti"),
];

#[test]
fn transitive_verbs() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    for (stem, active, passive) in MEN {
        let forms = indonesian.verb(&format!("meN-{stem}")).expect(stem);
        assert_eq!(texts(&forms, |f| plain(f, Voice::Active)), *active, "{stem}");
        assert_eq!(texts(&forms, |f| plain(f, Voice::Passive)), *passive, "{stem}");
        assert_eq!(texts(&forms, |f| plain(f, Voice::Neutral)), *stem);
        let apart = forms.iter().find(|f| f.text.starts_with("di ")).expect(stem);
        assert_eq!((apart.text.as_str(), apart.feats.split), (format!("di {stem}").as_str(), true));
    }
}

/// Citations of other classes with their unmarked forms.
const OTHER: &[(&str, &str)] = &[
    ("memper-kuat", "memperkuat diperkuat perkuat"),
    ("memper-baiki", "memperbaiki diperbaiki perbaiki"),
    ("memper-timbangkan", "mempertimbangkan dipertimbangkan pertimbangkan"),
    ("memper-rumit", "memperumit diperumit perumit"),
    ("memper-oleh", "memperoleh diperoleh peroleh"),
    ("memper-ajari", "mempelajari dipelajari pelajari"),
    ("memper-kerjakan", "mempekerjakan dipekerjakan pekerjakan"),
    ("ber-temu", "bertemu"),
    ("ber-unding", "berunding"),
    ("ber-runding", "berunding"),
    ("ber-rapat", "berapat"),
    ("ber-kerja", "bekerja berkerja"),
    ("ber-ajar", "belajar"),
    ("ber-perang", "berperang"),
    ("ber-sepakat", "bersepakat"),
    ("ber-demonstrasi", "berdemonstrasi"),
    ("ber-ternak", "beternak berternak"),
    ("ber-unjuk rasa", "berunjuk rasa"),
    ("ter-libat", "terlibat"),
    ("ter-bunuh", "terbunuh"),
    ("ter-rekam", "terekam"),
    ("tewas", "tewas"),
    ("mundur", "mundur"),
    ("turun tangan", "turun tangan"),
    ("unjuk rasa", "unjuk rasa"),
    ("meN-ambil alih", "mengambil alih diambil alih ambil alih"),
    ("meN-beri tahu", "memberi tahu diberi tahu beri tahu"),
    ("meN-PHK", "mem-phk di-phk"),
];

#[test]
fn other_classes() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    for (citation, expected) in OTHER {
        let forms = indonesian.verb(citation).expect(citation);
        let found = texts(&forms, |f| {
            let feats = f.feats;
            !feats.split && feats.clitic == Clitic::None && feats.prefix_person.is_none() && !is_reduplicated(&f.text)
        });
        assert_eq!(found, *expected, "{citation}");
    }
}

fn is_reduplicated(text: &str) -> bool {
    text.split_once('-').is_some_and(|(first, again)| again.len() > 3 && first.ends_with(&again[1..]))
}

#[test]
fn clitics_and_proclitics() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    let forms = indonesian.verb("meN-lakukan").expect("lakukan");
    let of = |text: &str| {
        let form = forms.iter().find(|f| f.text == text).unwrap_or_else(|| panic!("{text} is missing"));
        (form.feats.voice, form.feats.clitic, form.feats.prefix_person, form.feats.split)
    };
    assert_eq!(of("melakukannya"), (Voice::Active, Clitic::Nya, None, false));
    assert_eq!(of("melakukanmu"), (Voice::Active, Clitic::Mu, None, false));
    assert_eq!(of("dilakukannya"), (Voice::Passive, Clitic::Nya, None, false));
    assert_eq!(of("dilakukanlah"), (Voice::Passive, Clitic::Lah, None, false));
    assert_eq!(of("lakukanlah"), (Voice::Neutral, Clitic::Lah, None, false));
    assert_eq!(of("kulakukan"), (Voice::Passive, Clitic::None, Some(Person::First), false));
    assert_eq!(of("kaulakukan"), (Voice::Passive, Clitic::None, Some(Person::Second), false));
    assert_eq!(of("di lakukannya"), (Voice::Passive, Clitic::Nya, None, true));
    assert_eq!(of("lakui"), (Voice::Neutral, Clitic::None, None, true));
    let forms = indonesian.verb("tewas").expect("tewas");
    assert_eq!(texts(&forms, |_| true), "tewas tewasnya tewaslah");
}

#[test]
fn reduplication() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    for (stem, active, passive) in [
        ("pukul", "memukul-mukul", "dipukul-pukul"),
        ("tembak", "menembak-nembak", "ditembak-tembak"),
        ("sebut", "menyebut-nyebut", "disebut-sebut"),
        ("kejar", "mengejar-ngejar", "dikejar-kejar"),
        ("aku", "mengaku-aku", "diaku-aku"),
        ("tunda", "menunda-nunda", "ditunda-tunda"),
        ("bantu", "membantu-bantu", "dibantu-bantu"),
        ("jelekkan", "menjelek-jelekkan", "dijelek-jelekkan"),
        ("lempari", "melempar-lempari", "dilempar-lempari"),
        ("ganti", "mengganti-ganti", "diganti-ganti"),
    ] {
        let forms = indonesian.verb(&format!("meN-{stem}")).expect(stem);
        assert_eq!(texts(&forms, |f| f.text.contains('-')), format!("{active} {passive}"));
    }
}

#[test]
fn careless_spellings() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    let careless = |citation: &str| {
        texts(&indonesian.verb(citation).expect(citation), |f| f.feats.split && !f.text.starts_with("di "))
    };
    for (citation, expected) in [
        ("meN-jelaskan", "jelasi"),
        ("meN-gunakan", "gunai"),
        ("meN-tolak", "tolaki"),
        ("meN-minta", "mintai"),
        ("meN-periksa", "periksai"),
        ("meN-setujui", "tujui"),
        ("memper-kuat", "kuati"),
        ("ber-tekad", "tekadi"),
        ("ber-tentangan", "tentangi"),
        (
            "meN-tandatangani",
            "menanda tangani mentanda tangani ditanda tangani tanda tangani kutanda tangani kautanda tangani",
        ),
        ("meN-ambil alih", "mengambilalih mengambilalihnya diambilalih diambilalihnya kuambilalih kauambilalih"),
        ("ber-kerja sama", "bekerjasama bekerjasamanya berkerjasama berkerjasamanya"),
        ("ber-unjuk rasa", "berunjukrasa berunjukrasanya"),
        ("meN-PHK", "memphk diphk"),
        // Another true verb or word has that form, or the root ends in -i already.
        ("meN-temukan", ""),
        ("meN-datangkan", ""),
        ("meN-tetapkan", ""),
        ("meN-kunjungi", ""),
        ("meN-cari", ""),
        ("meN-sampaikan", ""),
        ("meN-deportasi", ""),
        ("ber-temu", ""),
        ("ter-libat", ""),
        ("turun tangan", ""),
    ] {
        assert_eq!(careless(citation), expected, "{citation}");
    }
    let forms = indonesian.verb("memper-kuat").expect("memper-kuat");
    assert!(forms.iter().any(|f| f.text == "di perkuat" && f.feats.split && f.feats.voice == Voice::Passive));
}

#[test]
fn no_form_of_another_word() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    for (citation, wrong) in [
        ("meN-sebut", "tersebut"),
        ("meN-hadap", "terhadap"),
        ("meN-jadi", "terjadi"),
        ("meN-dakwa", "terdakwa"),
        ("meN-sangka", "tersangka"),
        ("meN-kait", "terkait"),
        ("meN-tarik", "tertarik"),
        ("meN-kaji", "mengaji"),
        ("meN-kirimkan", "terkirimkan"),
        ("meN-makan", "mengemakan"),
    ] {
        assert!(indonesian.verb(citation).expect(citation).iter().all(|f| f.text != wrong), "{citation} -> {wrong}");
    }
}

#[test]
fn nouns() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    let forms = indonesian.noun("Serangan").expect("serangan");
    let expected = "serangan serangannya seranganku seranganmu seranganlah serangan-serangan serangan-serangannya";
    assert_eq!(texts(&forms, |_| true), expected);
    assert_eq!(texts(&forms, |f| f.feats.number == Num::Plur), "serangan-serangan serangan-serangannya");
    assert!(forms.iter().all(|f| f.pos == Pos::Noun));
    let forms = indonesian.noun("pembicaraan damai").expect("phrase");
    assert!(forms.iter().any(|f| f.text == "pembicaraan damainya" && f.feats.clitic == Clitic::Nya));
    assert!(forms.iter().any(|f| f.text == "pembicaraan-pembicaraan damai" && f.feats.number == Num::Plur));
    let forms = indonesian.noun("undang-undang").expect("undang-undang");
    assert!(forms.iter().all(|f| f.feats.number == Num::None));
}

#[test]
fn adjectives() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    assert_eq!(texts(&indonesian.adj("bersedia").expect("word"), |f| f.pos == Pos::Adj), "bersedia bersedialah");
    assert_eq!(texts(&indonesian.adj("dalam keadaan darurat").expect("phrase"), |_| true), "dalam keadaan darurat");
    assert!(indonesian.adj("ter-libat").expect("prefixed").iter().any(|f| f.text == "terlibat" && f.pos == Pos::Adj));
}

#[test]
fn slips_in_citations_are_refused() {
    let tables = tables();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    for bad in [
        "",
        "meN-",
        "meN- kutuk",
        "men-kutuk",
        "di-kutuk",
        "meng-kutuk",
        "ke-luar",
        "meN-kutuk/kecam",
        "ber-",
        "[rapat]",
    ] {
        assert!(indonesian.verb(bad).is_err(), "{bad}");
    }
}

#[test]
fn rules_work_without_tables() {
    let tables = Tables::default();
    let indonesian = morphology("id", &tables).expect("Indonesian");
    for stem in ["a", "kan", "i", "p", "s", "é", "pé", "ng", "per", "Xy", "日本", "kkan"] {
        for class in ["meN-", "memper-", "ber-", "ter-", ""] {
            assert!(indonesian.verb(&format!("{class}{stem}")).is_ok_and(|forms| !forms.is_empty()), "{class}{stem}");
        }
    }
}
