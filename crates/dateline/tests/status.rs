//! Nothing that is only said, planned, denied or conditional comes out as a fact: own sentences, in each language.

use dateline::record::{Plover, Status};
use dateline::{Engine, Input};

struct Case {
    lang: &'static str,
    text: &'static str,
    plover: Plover,
    status: Status,
    claimed: bool,
}

const fn case(lang: &'static str, text: &'static str, plover: Plover, status: Status, claimed: bool) -> Case {
    Case { lang, text, plover, status, claimed }
}

const CASES: &[Case] = &[
    // Conditions: what holds only if something else does.
    case(
        "en",
        "If violence continues, Peru deploys 2,000 soldiers to the border.",
        Plover::Mobilize,
        Status::Hypothetical,
        false,
    ),
    case("en", "Unless Bolivia pays, Chile will close the border.", Plover::Coerce, Status::Hypothetical, false),
    case(
        "en",
        "Even if it rained, protesters in Lima marched on the parliament.",
        Plover::Protest,
        Status::Actual,
        false,
    ),
    case(
        "id",
        "Jika kekerasan berlanjut, Peru mengerahkan 2.000 tentara ke perbatasan Ekuador.",
        Plover::Mobilize,
        Status::Hypothetical,
        false,
    ),
    case(
        "id",
        "Seandainya Turki mengirim drone ke Khartoum, tentara Sudan pasti sudah merebut kembali bandara itu.",
        Plover::Coerce,
        Status::Hypothetical,
        false,
    ),
    case(
        "id",
        "Bila dibandingkan tahun lalu, Thailand mengirim lebih banyak bantuan ke Myanmar.",
        Plover::Aid,
        Status::Actual,
        false,
    ),
    // Denials of what a clause says.
    case("en", "There was no evidence that Rwanda had bombed the camp.", Plover::Assault, Status::Negated, false),
    case("en", "Kenya found no evidence that Rwanda bombed the camp.", Plover::Assault, Status::Negated, true),
    case("en", "It is not true that Rwanda bombed the camp.", Plover::Assault, Status::Negated, false),
    case("id", "Tidak ada bukti bahwa Rwanda mengebom kamp itu, kata PBB.", Plover::Assault, Status::Negated, true),
    case("id", "Tidak benar bahwa Rwanda mengebom kamp itu, kata Kenya.", Plover::Assault, Status::Negated, true),
    // Content of a noun of saying: a claim, and denied with its noun.
    case(
        "en",
        "A report that Chad arrested French journalists was published on Monday.",
        Plover::Coerce,
        Status::Actual,
        true,
    ),
    case("en", "Reports that Chad arrested French journalists were false.", Plover::Coerce, Status::Negated, true),
    case("id", "Kabar bahwa Chad menangkap wartawan Prancis adalah hoaks.", Plover::Coerce, Status::Negated, true),
    case("id", "Kabar bahwa Chad menangkap wartawan Prancis tidak benar.", Plover::Coerce, Status::Negated, true),
    case("id", "Kabar bahwa Chad menangkap wartawan Prancis beredar luas.", Plover::Coerce, Status::Actual, true),
];

#[test]
fn what_is_not_a_fact_is_not_told_as_one() {
    let engine = Engine::builder().build().expect("the embedded lexicon");
    for case in CASES {
        let input = Input { text: case.text.to_owned(), lang: Some(case.lang.to_owned()), ..Input::default() };
        let document = engine.analyze(&input);
        let event = document.events.iter().find(|e| e.plover == case.plover);
        let found = event.map(|e| (e.status, e.claim.is_some()));
        assert_eq!(found, Some((case.status, case.claimed)), "status and claim of: {}", case.text);
    }
}
