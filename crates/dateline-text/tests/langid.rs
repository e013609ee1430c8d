//! Language identification on real articles, where the development data is at hand.

use std::io::Write;
use std::path::Path;

use dateline_text::identify;

/// One sentence with its document and its text in each language.
struct Row {
    doc: String,
    texts: Vec<(String, String)>,
}

/// Reads one JSON string literal at the start of `json`, and returns it with the rest.
fn string(json: &str) -> Option<(String, &str)> {
    let mut out = Vec::new();
    let mut chars = json.trim_start().strip_prefix('"')?.chars();
    loop {
        let mut unit = [0; 2];
        match chars.next()? {
            '"' => return Some((String::from_utf16_lossy(&out), chars.as_str())),
            '\\' => match chars.next()? {
                'u' => {
                    let rest = chars.as_str();
                    out.push(u16::from_str_radix(rest.get(..4)?, 16).ok()?);
                    chars = rest.get(4..)?.chars();
                }
                'n' | 'r' | 't' => out.push(u16::from(b' ')),
                c => out.extend_from_slice(c.encode_utf16(&mut unit)),
            },
            c => out.extend_from_slice(c.encode_utf16(&mut unit)),
        }
    }
}

fn row(line: &str) -> Option<Row> {
    let (doc, _) = string(line.split_once("\"doc\":")?.1)?;
    let mut rest = line.split_once("\"text\":")?.1.trim_start().strip_prefix('{')?;
    let mut texts = Vec::new();
    loop {
        let (lang, after) = string(rest)?;
        let (text, after) = string(after.trim_start().strip_prefix(':')?)?;
        texts.push((lang, text));
        match after.trim_start().strip_prefix(',') {
            Some(more) => rest = more,
            None => return Some(Row { doc, texts }),
        }
    }
}

/// The rows of the data, or a line on stderr that names the test that is skipped.
fn rows(test: &str) -> Option<Vec<Row>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/dev/ntrex-events/gold.jsonl");
    let Ok(data) = std::fs::read_to_string(&path) else {
        // Written past the test harness, which keeps the output of passing tests to itself.
        let _ = writeln!(std::io::stderr(), "skipped: {test} (../shared/dev/ntrex-events/gold.jsonl is absent)");
        return None;
    };
    let rows: Vec<Row> = data.lines().map(|line| row(line).expect("a row of the data")).collect();
    assert!(rows.len() > 100, "the data holds {} rows", rows.len());
    Some(rows)
}

/// The share identified rightly, in thousandths, and what was not.
fn score(texts: &[(String, String)]) -> (usize, Vec<String>) {
    let wrong: Vec<String> = texts
        .iter()
        .filter(|(lang, text)| identify(text).is_none_or(|guess| guess.lang != lang))
        .map(|(lang, text)| format!("{lang}: {:?}: {text:.60}", identify(text)))
        .collect();
    ((texts.len() - wrong.len()) * 1000 / texts.len(), wrong)
}

#[test]
fn articles_are_identified() {
    let Some(rows) = rows("articles_are_identified") else { return };
    let mut articles: Vec<(String, String, String)> = Vec::new();
    for row in rows {
        for (lang, text) in row.texts {
            match articles.iter_mut().find(|article| article.0 == row.doc && article.1 == lang) {
                Some(article) => article.2 = format!("{}\n{text}", article.2),
                None => articles.push((row.doc.clone(), lang, text)),
            }
        }
    }
    let texts: Vec<(String, String)> = articles.into_iter().map(|article| (article.1, article.2)).collect();
    assert!(texts.len() >= 130);
    let (thousandths, wrong) = score(&texts);
    assert!(thousandths >= 990, "{thousandths} ‰; wrong: {wrong:#?}");
}

#[test]
fn single_sentences_are_mostly_identified() {
    let Some(rows) = rows("single_sentences_are_mostly_identified") else { return };
    let texts: Vec<(String, String)> = rows.into_iter().flat_map(|row| row.texts).collect();
    let (thousandths, wrong) = score(&texts);
    assert!(thousandths >= 970, "{thousandths} ‰; wrong: {wrong:#?}");
}
