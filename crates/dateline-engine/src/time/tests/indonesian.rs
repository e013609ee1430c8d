//! Indonesian date expressions in sentences.

use super::{check, check_sides, check_words, found};
use crate::record::Date;

// 2024-06-12 is a Wednesday.
const DAYS: [(&str, &str); 60] = [
    ("Polisi menangkapnya pada Senin (10/6/2024).", "2024-06-10"),
    ("Polisi menangkapnya, Senin (10/6).", "2024-06-10"),
    ("Polisi menangkapnya, Senin(10/6).", "2024-06-10"),
    ("Polisi menangkapnya, Senin (3/6/24).", "2024-06-03"),
    ("Polisi menangkapnya pada Senin (10/6/2024) malam WIB.", "2024-06-10"),
    ("Polisi menangkapnya Senin malam.", "2024-06-10"),
    ("Polisi menangkapnya Senin malam (10/6/2024) waktu setempat.", "2024-06-10"),
    ("Polisi menangkapnya Selasa waktu setempat.", "2024-06-11"),
    ("Pada hari Jumat ia ditangkap.", "2024-06-07"),
    ("Pada Jum'at ia ditangkap.", "2024-06-07"),
    ("Mereka bertemu pada Rabu di Jenewa.", "2024-06-12"),
    ("Mereka bertemu Minggu (9/6) di Jenewa.", "2024-06-09"),
    ("Mereka bertemu pada hari Minggu di Jenewa.", "2024-06-09"),
    ("Mereka bertemu pada Minggu di Jenewa.", "2024-06-09"),
    ("Mereka bertemu Ahad lalu di Jenewa.", "2024-06-09"),
    ("Mereka bertemu pada Selasa dan Rabu.", "2024-06-11; 2024-06-12"),
    ("Mereka bertemu pada Senin (3/6) dan Selasa (4/6).", "2024-06-03; 2024-06-04"),
    ("Mereka bertemu Senin-Rabu (3-5/6/2024).", "2024-06-03..2024-06-05 day"),
    ("Mereka bertemu Sabtu hingga Senin.", "2024-06-08..2024-06-10 day"),
    ("Mereka bertemu pada 10 Juni 2024.", "2024-06-10"),
    ("Mereka bertemu pada 10 Juni.", "2024-06-10"),
    ("Mereka bertemu pada 10 Juni lalu.", "2024-06-10"),
    ("Mereka bertemu pada 20 Juni mendatang.", "2024-06-20"),
    ("Mereka bertemu pada 20 Juni lalu.", "2023-06-20"),
    ("Mereka bertemu pada tanggal 10 Juni 2024.", "2024-06-10"),
    ("Mereka bertemu pada tanggal 5.", "2024-06-05"),
    ("Mereka bertemu tanggal 25 bulan lalu.", "2024-05-25"),
    ("Mereka bertemu pada Senin, 10 Juni 2024, di Jenewa.", "2024-06-10"),
    ("Mereka bertemu Senin 10 Juni 2024 pukul 10.00 WIB.", "2024-06-10"),
    ("KTT 30-31 Januari 2023 gagal.", "2023-01-30..2023-01-31 day"),
    ("KTT 30 dan 31 Januari 2023 gagal.", "2023-01-30..2023-01-31 day"),
    ("KTT 30 Januari-2 Februari 2023 gagal.", "2023-01-30..2023-02-02 day"),
    ("KTT 30 Desember hingga 2 Januari 2024 gagal.", "2023-12-30..2024-01-02 day"),
    ("Proklamasi 17 Agustus 1945 dibacakan.", "1945-08-17"),
    ("Diteken pada 17-8-2023 di Jakarta.", "2023-08-17"),
    ("Diteken pada 17/08/2023 di Jakarta.", "2023-08-17"),
    ("Diteken pada 05/06/2024 di Jakarta.", "2024-06-05"),
    ("Diteken pada 05.06.2024 di Jakarta.", "2024-06-05"),
    ("Diteken pada 2024-06-05 di Jakarta.", "2024-06-05"),
    ("Ia mundur kemarin.", "2024-06-11"),
    ("Ia mundur kemarin, Selasa (11/6/2024).", "2024-06-11"),
    ("Ia mundur hari ini.", "2024-06-12"),
    ("Ia mundur hari ini, Rabu (12/6).", "2024-06-12"),
    ("Ia berangkat besok.", "2024-06-13"),
    ("Ia berangkat lusa.", "2024-06-14"),
    ("Ia tiba tadi malam.", "2024-06-11"),
    ("Ia tiba semalam.", "2024-06-11"),
    ("Ia bebas dua hari lalu.", "2024-06-10"),
    ("Ia bebas 3 hari yang lalu.", "2024-06-09"),
    ("Ia bebas tiga jam lalu.", "2024-06-12"),
    ("Ia berangkat dua hari lagi.", "2024-06-14"),
    ("Ia kabur Sabtu lalu.", "2024-06-08"),
    ("Ia kabur Sabtu pekan lalu.", "2024-06-08"),
    ("Ia kabur pada Senin pekan lalu.", "2024-06-03"),
    ("Ia tiba Jumat depan.", "2024-06-14"),
    ("Ia tiba Senin pekan depan.", "2024-06-17"),
    ("Ia kabur pada Sabtu lalu kembali keesokan harinya.", "2024-06-08; 2024-06-09"),
    ("Bentrokan akhir pekan lalu menewaskan dua orang.", "2024-06-08..2024-06-09 day"),
    ("Terjadi dalam dua hari terakhir.", "2024-06-10..2024-06-12 day"),
    ("Berlaku dalam tiga hari ke depan.", "2024-06-12..2024-06-15 day"),
];

const PERIODS: [(&str, &str); 44] = [
    ("Mereka bertemu pekan lalu.", "2024-06-03..2024-06-09 week"),
    ("Mereka bertemu minggu lalu.", "2024-06-03..2024-06-09 week"),
    ("Minggu lalu mereka bertemu.", "2024-06-03..2024-06-09 week"),
    ("Mereka bertemu minggu depan.", "2024-06-17..2024-06-23 week"),
    ("Mereka bertemu pada awal pekan ini.", "2024-06-10..2024-06-12 week"),
    ("Mereka bertemu awal pekan.", "2024-06-10..2024-06-12 week"),
    ("Mereka bertemu akhir bulan lalu.", "2024-05-21..2024-05-31 month"),
    ("Mereka bertemu bulan ini.", "2024-06-01..2024-06-30 month"),
    ("Mereka bertemu bulan depan.", "2024-07-01..2024-07-31 month"),
    ("Mereka bertemu dua pekan lalu.", "2024-05-27..2024-06-02 week"),
    ("Mereka bertemu dua minggu yang lalu.", "2024-05-27..2024-06-02 week"),
    ("Mereka bertemu seminggu lalu.", "2024-06-03..2024-06-09 week"),
    ("Mereka bertemu sepekan sebelumnya.", "2024-06-03..2024-06-09 week"),
    ("Mereka bertemu sebulan lalu.", "2024-05-01..2024-05-31 month"),
    ("Mereka bertemu enam bulan silam.", "2023-12-01..2023-12-31 month"),
    ("Mereka bertemu dua belas tahun lalu.", "2012-01-01..2012-12-31 year"),
    ("Mereka bertemu dua puluh tahun silam.", "2004-01-01..2004-12-31 year"),
    ("Mereka bertemu setahun lalu.", "2023-01-01..2023-12-31 year"),
    ("Mereka bertemu puluhan tahun lalu.", "1925-01-01..2004-12-31 year"),
    ("Mereka bertemu beberapa hari lalu.", "2024-06-06..2024-06-10 week"),
    ("Mereka bertemu pada Maret.", "2024-03-01..2024-03-31 month"),
    ("Mereka bertemu pada bulan Maret.", "2024-03-01..2024-03-31 month"),
    ("Mereka bertemu pada Mei lalu.", "2024-05-01..2024-05-31 month"),
    ("Mereka bertemu Mei lalu.", "2024-05-01..2024-05-31 month"),
    ("Mereka bertemu pada November.", "2023-11-01..2023-11-30 month"),
    ("Mereka bertemu September mendatang.", "2024-09-01..2024-09-30 month"),
    ("Mereka bertemu pada Juni tahun lalu.", "2023-06-01..2023-06-30 month"),
    ("Mereka bertemu pada Maret 2022.", "2022-03-01..2022-03-31 month"),
    ("Mereka bertemu pada pertengahan Mei.", "2024-05-11..2024-05-20 month"),
    ("Mereka bertemu pada akhir 2023.", "2023-09-02..2023-12-31 year"),
    ("Mereka bertemu pada awal tahun 2023.", "2023-01-01..2023-05-01 year"),
    ("Mereka bertemu awal tahun ini.", "2024-01-01..2024-05-01 year"),
    ("Mereka bertemu tahun lalu.", "2023-01-01..2023-12-31 year"),
    ("Mereka bertemu tahun depan.", "2025-01-01..2025-12-31 year"),
    ("Perang berkobar sejak 2014.", "2014-01-01..2014-12-31 year"),
    ("Perang berkobar sejak tahun 2014.", "2014-01-01..2014-12-31 year"),
    ("Tahun 2019 ia kalah.", "2019-01-01..2019-12-31 year"),
    ("Pada 2014 Rusia mencaplok Krimea.", "2014-01-01..2014-12-31 year"),
    ("Ia berkuasa antara 2014 dan 2019.", "2014-01-01..2019-12-31 year"),
    ("Ia berkuasa dari 2014 hingga 2019.", "2014-01-01..2019-12-31 year"),
    ("Ia berkuasa pada 2014-2019.", "2014-01-01..2019-12-31 year"),
    ("Ia berkuasa pada tahun 1990-an.", "1990-01-01..1999-12-31 year"),
    ("Hubungan memburuk dalam lima tahun terakhir.", "2019-06-12..2024-06-12 year"),
    ("Hubungan memburuk baru-baru ini.", "2024-05-12..2024-06-12 month"),
];

const NONE: [&str; 21] = [
    "UU Nomor 12 Tahun 2011 dicabut.",
    "Pria berusia 41 tahun itu tewas.",
    "Ia (41) tewas.",
    "Mereka berperang selama dua hari.",
    "Mereka berperang selama tiga minggu.",
    "Pemilu 2024 ditunda.",
    "Piala Dunia 2022 usai.",
    "Indonesia menang 3-1.",
    "Skor 2/1 itu adil.",
    "Hubungi 0812-3456-7890 atau 021-555.",
    "Harganya Rp 2.014 per liter.",
    "Sekitar 2014 orang mengungsi.",
    "Warga Pasar Minggu menolak.",
    "Jumat Agung dirayakan.",
    "UUD 1945 diamendemen.",
    "Ia berbicara lalu pergi.",
    "Gerakan 30 September dibahas.",
    "Tiga bulan penjara dijatuhkan.",
    "Pasal 5 ayat 1 dicabut.",
    "Kapal itu buka 24/7.",
    "Sepekan penuh mereka berunding.",
];

#[test]
fn days() {
    check("id", "2024-06-12", &DAYS);
}

#[test]
fn periods() {
    check("id", "2024-06-12", &PERIODS);
}

#[test]
fn no_dates() {
    let table: Vec<(&str, &str)> = NONE.iter().map(|t| (*t, "")).collect();
    check("id", "2024-06-12", &table);
}

#[test]
fn ranks() {
    check(
        "id",
        "2024-06-12",
        &[
            ("Mereka bertemu pada pekan pertama Mei.", "2024-05-01..2024-05-07 week"),
            ("Mereka bertemu pada Senin pertama bulan Mei.", "2024-05-06"),
            ("Mereka bertemu pada kuartal II 2023.", "2023-04-01..2023-06-30 year"),
            ("Mereka bertemu pada kuartal pertama tahun ini.", "2024-01-01..2024-03-31 year"),
            ("Mereka bertemu pada semester kedua 2023.", "2023-07-01..2023-12-31 year"),
            (
                "Ia kalah pada 2019; pada tahun yang sama ia mundur.",
                "2019-01-01..2019-12-31 year; 2019-01-01..2019-12-31 year",
            ),
            (
                "Ia kalah pada 2019 dan menang pada tahun berikutnya.",
                "2019-01-01..2019-12-31 year; 2020-01-01..2020-12-31 year",
            ),
            ("Pekan lalu, Senin (3/6), ia tiba.", "2024-06-03"),
        ],
    );
}

#[test]
fn weekday_settles_the_year() {
    // 30 January 2023 was a Monday.
    check("id", "2023-02-01", &[("Senin (30/1) ia tiba.", "2023-01-30"), ("Senin (6/3) ia tiba.", "2023-03-06")]);
    check("id", "2023-03-07", &[("Senin (6/3) ia tiba.", "2023-03-06"), ("Jumat (30/12) ia tiba.", "2022-12-30")]);
    // A slip in the weekday does not move the date by a year.
    check("id", "2019-11-30", &[("Kamis (5/11) ia tiba.", "2019-11-05")]);
    check("id", "2024-01-02", &[("Minggu (31/12) ia tiba.", "2023-12-31")]);
}

#[test]
fn sides_of_publication() {
    check_sides(
        "id",
        "2024-06-12",
        &[
            ("Mereka bertemu pada Jumat.", "2024-06-07", "2024-06-14"),
            ("Mereka bertemu pada Rabu.", "2024-06-12", "2024-06-12"),
            ("Mereka bertemu pada Oktober.", "2023-10-01..2023-10-31 month", "2024-10-01..2024-10-31 month"),
            ("Mereka bertemu pada 3 Oktober.", "2023-10-03", "2024-10-03"),
            ("Mereka bertemu pada tanggal 20.", "2024-05-20", "2024-06-20"),
        ],
    );
}

#[test]
fn words() {
    check_words(
        "id",
        &[
            ("Ia ditangkap pada Senin malam (10/6/2024) waktu setempat.", "Senin malam (10/6/2024) waktu setempat"),
            ("Ia ditangkap, Senin (10/6), di Jakarta.", "Senin (10/6)"),
            ("Pada hari Minggu (9/6) ia tiba.", "hari Minggu (9/6)"),
            ("Sekitar dua pekan lalu ia tiba.", "dua pekan lalu"),
            ("Setiap Senin mereka berunjuk rasa.", "Setiap Senin"),
        ],
    );
}

#[test]
fn flags() {
    let published = Date::new(2024, 6, 12);
    let first = |text: &str| found("id", text, published).into_iter().next().expect(text);
    assert!(first("Mereka bertemu setiap Senin.").recurring);
    assert!(first("Mereka bertemu tiap tahun.").recurring);
    assert!(first("Mereka bertemu pada 2006.").past);
    assert!(!first("Mereka bertemu pekan lalu.").past);
    assert!(first("Mereka bertemu pada Jumat.").weekday_only);
    assert!(!first("Mereka bertemu pada Jumat (7/6).").weekday_only);
}

#[test]
fn without_publication() {
    for text in ["Ia tiba pada Senin.", "Ia tiba pada Senin (6/3).", "Ia tiba pada Maret.", "Ia tiba pekan lalu."] {
        assert_eq!(found("id", text, None), [], "{text}");
    }
    for text in ["Ia tiba pada Senin (30/1/2023).", "Ia tiba pada 2014.", "Ia tiba pada 5 Mei 2024."] {
        assert_eq!(found("id", text, None).len(), 1, "{text}");
    }
}
