//! Lists on top of a small lexicon: formats are told apart, and actors are joined with those that are known.

use dateline_lexicon::{Problems, SourceFile, block};

use super::{Known, Listed, Place, read, write};

const WORLD: &str = "country SWE
    name Sweden
    en.adj Swedish
country NOR
    name Norway
org un
    name United Nations
    class UNO
    code IGOUNO
    en United Nations; UN
org un-food
    name UN Food Body
    class UNO
    code IGOUNO
org harvest-party
    name Harvest Party
    country NOR
    sector PTY
person ana-ruiz
    name Ana Ruiz
    country NOR
    sector GOV
    role mayor of NOR 2001..2005
    en Ana Ruiz; Ana R.
    id Ibu Ana
place oslo
    name Oslo
";

const TITLES: &str = "title mayor
    words mayor
    sector GOV
title foreign-minister
    words foreign minister; minister of foreign affairs
    sector GOV
title member-of-parliament
    words member of parliament; lawmaker
    sector LEG
title office-holder
    words office-holder
agent political-party
    words party; political party
agent policeman
    words constable
";

/// A small lexicon.
pub(super) fn known() -> Known {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    Known::of(&[file("_world/a.lex", WORLD), file("en/titles.lex", TITLES)])
}

/// Problems as `place: message`, with `!` behind the place of what is not used.
pub(super) fn told(listed: &Listed) -> Vec<String> {
    let told = |(place, message, bad): &(Place, String, bool)| {
        let place = match place {
            Place::Line(line) => line.to_string(),
            Place::Item(item) => item.clone(),
        };
        format!("{place}{}: {message}", if *bad { "!" } else { "" })
    };
    listed.problems.iter().map(told).collect()
}

fn world(name: &str, text: &str) -> (String, Vec<String>) {
    let mut listed = read(name, text.as_bytes(), &known()).expect("a list");
    let written = write(&mut listed, &known());
    (written.world + &written.english, told(&listed))
}

#[test]
fn formats_are_told_apart() {
    let kinds = |name: &str, text: &str| read(name, text.as_bytes(), &known()).map(|listed| listed.actors.len());
    let person = r#"{"id": "a", "schema": "Person", "properties": {"name": ["A B"]}}"#;
    let popolo = r#"{"persons": [{"id": "a", "name": "A B"}]}"#;
    let cases = [
        ("a.CSV", "\u{feff}name,kind\r\nA B,person\r\n"),
        ("a.json", popolo),
        ("a.json", person),
        ("a.ftm.json", person),
        ("a.jsonl", person),
        ("a.actors.txt", "A_B_ [SWEGOV]\n"),
        ("old.txt", "A_B_ [SWEGOV]\n"),
        ("a.agents.txt", "WATCHMAN [~COP]\n"),
    ];
    for (name, text) in cases {
        assert_eq!(kinds(name, text).ok(), Some(1), "{name} {text}");
    }
    for (name, text) in [("a.xlsx", ""), ("a.txt", "News of the day."), ("a.json", "[1, 2]"), ("list", "A_B_ [SWEGOV]")]
    {
        let error = kinds(name, text).expect_err(name);
        assert_eq!((error.code(), error.to_string().lines().count()), ("actors-format", 1), "{name}");
    }
    let latin = read("a.csv", b"name,kind\nCaf\xe9,org\n", &known()).expect_err("not UTF-8");
    assert_eq!(latin.code(), "actors-encoding");
}

#[test]
fn who_is_known_is_told_anew_and_keeps_its_names() {
    let list = "name,kind,country,sector,aliases,title,of,from,until\n\
        Ana Ruiz,person,NOR,,A. Ruiz,,UN,2010,2012\n\
        Ana Ruiz,person,NOR,OPP,,,,2013,\n\
        Ana Ruiz,person,SWE,GOV,,,,,\n\
        Harvest Party,org,SWE,PTY,,,,,\n\
        United Nations,org,,,The UN Body,,,,\n";
    let (written, told) = world("a.csv", list);
    assert_eq!(told, Vec::<String>::new());
    let (ana, rest) = written.split_once("person list-ana-ruiz\n").expect("another one of Sweden");
    assert_eq!(
        ana,
        "person ana-ruiz\n    name Ana Ruiz\n    country NOR\n    role office-holder of un 2010..2012\n    \
         role office-holder of NOR 2013.. OPP\n    en Ana Ruiz; Ana R.\n    id Ibu Ana\n    alias A. Ruiz\n"
    );
    assert!(rest.starts_with("    name Ana Ruiz\n    country SWE\n    sector GOV\norg list-harvest-party\n"), "{rest}");
    assert!(rest.ends_with("org un\n    name United Nations\n    class UNO\n    code IGOUNO\n    en United Nations; UN\n    alias The UN Body\n"), "{rest}");
}

#[test]
fn bodies_have_a_home_and_offices_a_body() {
    let list = "name,kind,country,title,of\nNowhere Board,org,,,\nVera L,person,SWE,mayor,Nowhere Board\nNils B,person,SWE,mayor,Harvest Party\n";
    let (written, told) = world("a.csv", list);
    assert!(told[0].starts_with("2!: `Nowhere Board` has neither country nor class"), "{told:?}");
    assert!(told[1].starts_with("3!: no body is known as `Nowhere Board`"), "{told:?}");
    assert_eq!(written, "person nils-b\n    name Nils B\n    country SWE\n    role mayor of harvest-party\n");
}

#[test]
fn names_of_countries_and_agents_are_added() {
    let (written, told) = world("a.actors.txt", "NORSELAND_ [NOR]\n+OSLO_\n+NORWAY_\n+SWEDISH_\n");
    assert_eq!(written, "names NOR\n    en Norseland; Swedish\n");
    assert_eq!(
        told,
        [
            "1: `Oslo` is a country or place here already, and stays so",
            "1: `OSLO` is a country or place here already, and stays so"
        ]
    );
    let (written, told) = world("a.agents.txt", "POLICEMAN {POLICEMEN} [~COP]\nMAYOR [~COP]\n");
    assert_eq!(written, "agent list-policeman\n    words policeman\n    plural policemen\n    sector COP\n");
    assert_eq!(told, ["2: `mayor` is the office `mayor` here already, and stays so"]);
}

#[test]
fn whatever_a_list_holds_the_blocks_are_well_formed() {
    let lists = [
        (
            "a.csv",
            "name,kind,country,class,sector,aliases,title,of,from,until\n\"A, B\",person,NOR,,OPP,C;D,mayor,UN,2001,2002\n",
        ),
        (
            "a.json",
            r#"{"persons": [{"id": "p", "name": "A B"}], "organizations": [{"id": "o", "name": "O", "area_id": "x"}],
            "areas": [{"id": "x", "parent_id": "x"}], "memberships": [{"person_id": "p", "organization_id": "o", "start_date": "2001"}]}"#,
        ),
        (
            "a.jsonl",
            r#"{"id": "p", "schema": "Person", "properties": {"name": ["A B"], "country": ["no"], "position": ["Mayor of X"]}}"#,
        ),
        ("a.actors.txt", "A_B_ ; c\n+C_D_ [NORGOV 20010101-020202]\n[SWEELI]\n"),
        ("a.agents.txt", "WATCHMAN {WATCHMEN} [~COP]\n"),
    ];
    let known = known();
    for (name, text) in lists {
        let cuts = text.char_indices().map(|(at, c)| (at, at + c.len_utf8()));
        for (at, end) in cuts {
            for new in ["", ";", "\n", "é", "\"", "]", "=", " # ", "_", "\u{0}", "中"] {
                let text = format!("{}{new}{}", &text[..at], &text[end..]);
                let Ok(mut listed) = read(name, text.as_bytes(), &known) else { continue };
                let written = write(&mut listed, &known);
                let mut problems = Problems::default();
                block::parse("a.lex", &(written.world + &written.english), &mut problems);
                assert_eq!(problems, Problems::default(), "{name}: {text}");
            }
        }
    }
}
