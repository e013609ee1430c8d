//! Numbers in sentences: what is found, and the least, best and greatest value it stands for.

use super::{Measure, NumberExpr, numbers};
use crate::record::Date;
use crate::time::expressions;
use crate::time::tests::with_sentence;

fn found(lang: &str, text: &str) -> Vec<NumberExpr> {
    with_sentence(lang, text, |cx, sent| {
        let times = expressions(cx, sent, Date::new(2024, 6, 12));
        numbers(cx, sent, &times)
    })
}

fn shown(expr: &NumberExpr) -> String {
    let sign = match expr.measure {
        Measure::Count => "",
        Measure::Money => "$",
        Measure::Percent => "%",
        Measure::Duration => "t",
    };
    if expr.low >= expr.high {
        return format!("{}{sign}", expr.best);
    }
    format!("{}/{}/{}{sign}", expr.low, expr.best, expr.high)
}

fn check(lang: &str, table: &[(&str, &str)]) {
    let failed: Vec<String> = table
        .iter()
        .filter_map(|(text, wanted)| {
            let got = found(lang, text).iter().map(shown).collect::<Vec<_>>().join("; ");
            (got != *wanted).then(|| format!("{text}\n  wanted {wanted}\n  got    {got}"))
        })
        .collect();
    assert!(failed.is_empty(), "{} of {} failed:\n{}", failed.len(), table.len(), failed.join("\n"));
}

#[test]
fn english() {
    check(
        "en",
        &[
            ("The strike killed 41 people.", "41"),
            ("Some 1,200 people fled.", "1200"),
            ("About 1,200,000 people fled.", "1200000"),
            ("Some 1.5 million people fled.", "1500000"),
            ("The deal is worth $3.2bn.", "3200000000$"),
            ("The deal is worth $3.2 billion.", "3200000000$"),
            ("The deal is worth US$5m.", "5000000$"),
            ("The deal is worth €10 million.", "10000000$"),
            ("The deal is worth 20 million euros.", "20000000$"),
            ("Two soldiers and a pilot died.", "2"),
            ("Two dozen soldiers died.", "24"),
            ("A dozen soldiers died.", "12"),
            ("Half a dozen soldiers died.", "6"),
            ("Dozens were hurt.", "24/30/99"),
            ("Dozens of people were hurt.", "24/30/99"),
            ("Hundreds of people fled.", "200/300/900"),
            ("Thousands marched.", "2000/3000/9000"),
            ("Tens of thousands marched.", "20000/30000/99000"),
            ("Hundreds of thousands marched.", "200000/300000/900000"),
            ("Several hundred people marched.", "200/300/900"),
            ("Several people marched.", ""),
            ("At least 12 people died.", "12"),
            ("More than 200 people died.", "200"),
            ("Up to 50 people died.", "0/50/50"),
            ("Fewer than 50 people died.", "0/50/50"),
            ("As many as 50 people died.", "0/50/50"),
            ("Between 10 and 20 people died.", "10/15/20"),
            ("From 10 to 20 people died.", "10; 20"),
            ("Some 10-15 people died.", "10/12/15"),
            ("Some 10 to 15 people died.", "10/12/15"),
            ("Two or three people died.", "2/2/3"),
            ("It cost 2 to 3 million dollars.", "2000000/2500000/3000000$"),
            ("Twenty-three people died.", "23"),
            ("One hundred and five people died.", "105"),
            ("Two hundred people died.", "200"),
            ("A hundred people died.", "100"),
            ("Two thousand five hundred people died.", "2500"),
            ("Half a million people fled.", "500000"),
            ("Support fell 5% to 20 percent.", "5%; 20%"),
            ("A 41-year-old man was held for three weeks.", "41t; 3t"),
            ("Twelve people, aged 10 to 15, died.", "12; 10/12/15"),
            ("On Monday, June 10, 2024, 15 people died.", "15"),
            ("Fifteen died at 10 a.m. and 10:30 GMT.", "15"),
            ("The 2024 election cost 3 lives.", "3"),
            ("They won 3-1 under Resolution 1701.", ""),
            ("COVID-19 and F-16 jets killed four.", "4"),
            ("The 5th and 2nd brigades lost nine men.", "9"),
            ("No one died; two-thirds agreed; one by one they left.", ""),
            ("Call 0812-3456-7890 or 555-123-4567.", ""),
            ("The Group of Seven and 30,000 troops left.", "30000"),
            ("He fired 5 missiles, 2 bombs and 1 rocket.", "5; 2; 1"),
            ("Three weeks ago six men left.", "6"),
        ],
    );
}

#[test]
fn indonesian() {
    check(
        "id",
        &[
            ("Serangan itu menewaskan 41 orang.", "41"),
            ("Sekitar 1.200 orang mengungsi.", "1200"),
            ("Sekitar 1.200.000 orang mengungsi.", "1200000"),
            ("Sekitar 1,200 orang mengungsi.", "1200"),
            ("Sebanyak 3,5 juta orang mengungsi.", "3500000"),
            ("Sebanyak 3.5 juta orang mengungsi.", "3500000"),
            ("Nilainya Rp 106 triliun.", "106000000000000$"),
            ("Nilainya Rp106 triliun.", "106000000000000$"),
            ("Nilainya Rp 1.200 triliun.", "1200000000000000$"),
            ("Nilainya Rp 5 M dan Rp 2,5 T.", "5000000000$; 2500000000000$"),
            ("Nilainya Rp 10.000.", "10000$"),
            ("Nilainya US$ 5 juta.", "5000000$"),
            ("Nilainya 5 juta dolar AS.", "5000000$"),
            ("Nilainya $3,2 miliar.", "3200000000$"),
            ("Nilainya Rp 10-15 juta.", "10000000/12500000/15000000$"),
            ("Dua tentara tewas.", "2"),
            ("Seorang tentara tewas.", "1"),
            ("Dua belas tentara tewas.", "12"),
            ("Sebelas tentara tewas.", "11"),
            ("Dua puluh lima tentara tewas.", "25"),
            ("Seratus dua puluh tentara tewas.", "120"),
            ("Tiga ratus lima puluh tentara tewas.", "350"),
            ("Seribu dua ratus tentara tewas.", "1200"),
            ("Dua ribu lima ratus tentara tewas.", "2500"),
            ("Dua juta tiga ratus ribu orang.", "2300000"),
            ("Selusin tentara tewas.", "12"),
            ("Dua lusin tentara tewas.", "24"),
            ("Setengah juta orang mengungsi.", "500000"),
            ("Puluhan orang luka.", "20/30/99"),
            ("Belasan orang luka.", "11/15/19"),
            ("Ratusan orang mengungsi.", "200/300/900"),
            ("Ribuan orang mengungsi.", "2000/3000/9000"),
            ("Puluhan ribu orang mengungsi.", "20000/30000/99000"),
            ("Ratusan ribu orang mengungsi.", "200000/300000/900000"),
            ("Beberapa ratus orang mengungsi.", "200/300/900"),
            ("Beberapa orang mengungsi.", ""),
            ("Sedikitnya 12 orang tewas.", "12"),
            ("Lebih dari 200 orang tewas.", "200"),
            ("Hingga 50 orang tewas.", "0/50/50"),
            ("Kurang dari 50 orang tewas.", "0/50/50"),
            ("Antara 10 dan 20 orang tewas.", "10/15/20"),
            ("Sekitar 10-15 orang tewas.", "10/12/15"),
            ("Sekitar 10 hingga 15 orang tewas.", "10/12/15"),
            ("Sekitar 10 sampai 15 orang tewas.", "10/12/15"),
            ("Dua atau tiga orang tewas.", "2/2/3"),
            ("Dua-tiga orang tewas.", "2/2/3"),
            ("Sekitar 200-an orang tewas.", "200"),
            ("Inflasi naik 5% menjadi 5,25 persen.", "5%; 5.25%"),
            ("Pria 41 tahun itu ditahan selama dua minggu.", "41t; 2t"),
            ("Pada Senin (10/6/2024) pukul 10.30 WIB, 15 orang tewas.", "15"),
            ("Pukul 10.30 WIB, 15 orang tewas.", "15"),
            ("Pemilu 2024 menewaskan 3 orang.", "3"),
            ("Menang 3-1 dalam pasal 5 dan Resolusi 1701.", ""),
            ("COVID-19 dan F-16 menewaskan empat orang.", "4"),
            ("Peringatan ke-5 dan salah satu dari dua pertiga.", ""),
            ("Hubungi 0812-3456-7890 atau 021-555-1234.", ""),
            ("Harganya Rp 42 ribuan.", "42000$"),
            ("Tiba pada 23.30 waktu setempat.", ""),
            ("Dua pekan lalu enam orang pergi.", "6"),
            ("Ia menembakkan 5 rudal, 2 bom, dan 1 roket.", "5; 2; 1"),
        ],
    );
}

#[test]
fn words() {
    let cases = [
        ("en", "The deal is worth at least $3.2 billion now.", "at least $3.2 billion"),
        ("en", "More than two dozen people died.", "More than two dozen"),
        ("en", "Between 10 and 20 people died.", "10 and 20"),
        ("id", "Sedikitnya 12 orang tewas.", "Sedikitnya 12"),
        ("id", "Nilainya mencapai US$ 5 juta lebih.", "mencapai US$ 5 juta"),
        ("id", "Nilainya 5 juta dolar AS lebih.", "5 juta dolar AS"),
        ("id", "Nilainya Rp. 5.000 saja.", "Rp. 5.000"),
    ];
    for (lang, text, wanted) in cases {
        let got = with_sentence(lang, text, |cx, sent| {
            let times = expressions(cx, sent, Date::new(2024, 6, 12));
            numbers(cx, sent, &times).first().map(|n| sent.span_of(n.start, n.end).slice(text).to_owned())
        });
        assert_eq!(got.as_deref(), Some(wanted), "{text}");
    }
}
