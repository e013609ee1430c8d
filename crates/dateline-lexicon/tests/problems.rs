//! What must stop a lexicon from being compiled, each with its file and line.

use dateline_lexicon::{SourceFile, compile_sources};

const HEADER: &str = "@about a\n@source b\n@licence c\n@date 2026-01-01\n";

fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let file = |(path, text): &(&str, &str)| SourceFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() };
    let files: Vec<SourceFile> = files.iter().map(file).collect();
    compile_sources(&files).err().map(|p| p.0.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

/// Problems of one world file, whose blocks begin in line 5.
fn world(blocks: &str) -> Vec<String> {
    let country = "country NOR\n    name Norway\n";
    problems(&[
        ("_world/a.lex", &format!("{HEADER}{country}")),
        ("_world/b.lex", &format!("{HEADER}{blocks}")),
        ("en/titles.lex", &format!("{HEADER}title mayor\n    words mayor\n    sector GOV\n")),
    ])
}

#[test]
fn blocks_of_the_world_are_checked() {
    let good = "person p\n    country NOR\n    role mayor of NOR 2020-05..2020 LEG\n    role mayor of NOR MIL\n";
    assert_eq!(world(good), Vec::<String>::new());
    let cases = [
        ("person p\n    country XXX\n", "_world/b.lex:5: unknown country `XXX`"),
        (
            "person p\n    role mayor of NOR 2020-06..2020-05\n",
            "_world/b.lex:6: role `mayor of NOR 2020-06..2020-05` ends",
        ),
        (
            "person p\n    name P\n    role mayor of NOR 2020.. XYZ\n",
            "_world/b.lex:7: role `mayor of NOR 2020.. XYZ`: unknown sector",
        ),
        ("person p\n    role mayor of NOR\n    role mayor of NOR 20x\n", "_world/b.lex:7: `20x` is no date"),
        ("person p\n    role king of NOR\n", "_world/b.lex:5: unknown title `king`"),
        ("org o\n    country NOR\n    from 2001\n    to 2000-12\n", "_world/b.lex:8: `o` ends before it begins"),
        ("org o\n    country NOR\n    code IGOX\n", "_world/b.lex:7: unknown code `IGOX`"),
        ("org o\n    country NOR\n    code QQQGOV\n", "_world/b.lex:7: unknown code `QQQGOV`"),
        ("org o\n    class ABC\n", "_world/b.lex:6: unknown class `ABC`"),
        ("org o\n    country NOR\n    sector ABC\n", "_world/b.lex:7: unknown sector `ABC`"),
        ("country NOR\n    name Norge\n", "_world/b.lex:5: country `NOR` stands in line 5 of `_world/a.lex` already"),
        ("person p\n    name P\nperson p\n    name P\n", "_world/b.lex:7: person `p` stands in line 5 of this file"),
    ];
    for (blocks, start) in cases {
        let found = world(blocks);
        assert!(found.iter().any(|p| p.starts_with(start)), "{blocks}{found:?}");
    }
}

#[test]
fn a_file_tells_where_its_facts_come_from_but_for_users_lists() {
    let bare = "@about a\n@date 2026-01-01\nperson p\n    name P\n";
    let missing = problems(&[("_world/b.lex", bare)]);
    assert_eq!(missing[0], "_world/b.lex:1: the header line @source is missing; add it at the top");
    assert_eq!(missing[1], "_world/b.lex:1: the header line @licence is missing; add it at the top");
    assert_eq!(
        problems(&[("_world/~0/b.lex", bare)]),
        missing.iter().map(|p| p.replace("/b", "/~0/b")).collect::<Vec<_>>()
    );
    assert_eq!(problems(&[("_world/~0/lists/b.lex", "person p\n    name P\n")]), Vec::<String>::new());
}

#[test]
fn a_layer_overrides_what_lies_below() {
    let below = format!("{HEADER}person p\n    name P\n");
    assert_eq!(problems(&[("_world/b.lex", &below), ("_world/~0/b.lex", &below)]), Vec::<String>::new());
    let twice = problems(&[("_world/~0/b.lex", &below), ("_world/~0/c.lex", &below)]);
    let told = "_world/~0/c.lex:5: person `p` stands in line 5 of `_world/~0/b.lex` already; give it another id";
    assert_eq!(twice, [told]);
}
