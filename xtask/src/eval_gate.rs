//! `cargo xtask eval --check`: the coder held against the floors of `eval/floors.json`.
//!
//! Each gold file, and the acceptance articles together, has a floor for each language and figure. A figure under its
//! floor fails the task. Gold is pinned by digest, so that a figure cannot be mended by mending the gold unseen:
//! `--pin` takes the digests of changed gold, and gives gold that has no floors some a little under what is measured.
//! `--raise` lifts floors that have come to lie far below. No option lowers one: that is done by hand, with a reason in
//! the changelog.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use dateline::Engine;
use dateline::eval::{self, Figures, Ratio};
use serde_json::{Map, Value, json};

use crate::report;

const FLOORS: &str = "eval/floors.json";
const SENTENCES: &str = "eval/gold";
const ARTICLES: &str = "eval/acceptance";
const WORLD: &str = "eval/world";
/// Endings of gold files: sentences, then articles.
const GOLD: [&str; 2] = [".jsonl", ".expected.json"];
/// How far under what is measured a new floor lies.
const SLACK: f64 = 0.02;
const USAGE: &str = "eval takes one of --check, --pin, --raise";

type Figure = fn(&Figures) -> Ratio;

/// The figures by their names in the floors.
const FIGURES: [(&str, Figure); 5] = [
    ("precision", |f| f.precision),
    ("recall", |f| f.recall),
    ("source", |f| f.source),
    ("target", |f| f.target),
    ("status", |f| f.status),
];

/// Runs the task.
pub(crate) fn run(args: &[String]) -> Result<(), Box<dyn Error>> {
    let [task] = args else { return Err(USAGE.into()) };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask lies in no workspace")?;
    let held = Held::read(root)?;
    match task.as_str() {
        "--check" => {
            let pins = digests(root)?;
            let mut failures = held.changed(&pins);
            for measured in measure(root, &pins)? {
                failures.extend(held.compare(&measured));
            }
            for failure in &failures {
                report(&format!("fail {failure}"));
            }
            if failures.is_empty() { Ok(()) } else { Err("the coder or its gold is not as the floors ask".into()) }
        }
        "--pin" | "--raise" => {
            let pins = digests(root)?;
            let measured = measure(root, &pins)?;
            let pins = if task == "--pin" { pins } else { held.pins.clone() };
            held.renewed(pins, &measured, task == "--raise").write(root)
        }
        _ => Err(USAGE.into()),
    }
}

/// What was measured for a gold file or folder in one language.
struct Measured {
    gold: String,
    lang: String,
    figures: Vec<(&'static str, Ratio)>,
}

/// The floors file.
#[derive(Clone, Debug, Default)]
struct Held {
    /// Digests by path.
    pins: BTreeMap<String, String>,
    /// Floors by gold and language, each by the name of its figure.
    floors: BTreeMap<(String, String), BTreeMap<String, f64>>,
}

impl Held {
    fn read(root: &Path) -> Result<Self, Box<dyn Error>> {
        match fs::read_to_string(root.join(FLOORS)) {
            Ok(text) => Self::parse(&text).map_err(|e| format!("{FLOORS}: {e}").into()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(format!("{FLOORS}: {error}").into()),
        }
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error>> {
        let value: Value = serde_json::from_str(text)?;
        let mut held = Self::default();
        for (path, digest) in value["pins"].as_object().ok_or("`pins` is missing")? {
            held.pins.insert(path.clone(), digest.as_str().ok_or("a digest is not a string")?.to_owned());
        }
        for floor in value["floors"].as_array().ok_or("`floors` is missing")? {
            let word = |key: &str| floor[key].as_str().map(str::to_owned).ok_or(format!("a floor without `{key}`"));
            let mut figures = BTreeMap::new();
            let fields =
                floor.as_object().into_iter().flatten().filter(|(key, _)| !matches!(key.as_str(), "gold" | "lang"));
            for (name, number) in fields {
                figures.insert(name.clone(), number.as_f64().ok_or(format!("`{name}` is not a number"))?);
            }
            if held.floors.insert((word("gold")?, word("lang")?), figures).is_some() {
                return Err(format!("floors of {} {} stand twice", word("gold")?, word("lang")?).into());
            }
        }
        Ok(held)
    }

    /// Gold that is not the gold the floors were set on.
    fn changed(&self, found: &BTreeMap<String, String>) -> Vec<String> {
        let mut failures = Vec::new();
        for (path, digest) in found {
            match self.pins.get(path) {
                Some(pinned) if pinned == digest => {}
                Some(_) => {
                    failures.push(format!("{path}: is not the file that is pinned; see `cargo xtask eval --pin`"));
                }
                None => failures.push(format!("{path}: is not pinned; see `cargo xtask eval --pin`")),
            }
        }
        let gone = self.pins.keys().filter(|path| !found.contains_key(*path));
        failures.extend(gone.map(|path| format!("{path}: is pinned but gone")));
        failures
    }

    /// Prints each figure with its floor, and returns those that are too low or have none.
    fn compare(&self, measured: &Measured) -> Vec<String> {
        let Measured { gold, lang, figures } = measured;
        let floors = self.floors.get(&(gold.clone(), lang.clone()));
        let mut failures = Vec::new();
        for &(name, ratio) in figures {
            let floor = floors.and_then(|f| f.get(name)).copied();
            let told = format!("{gold} {lang} {name}");
            match (ratio.share(), floor) {
                (Some(share), Some(floor)) => {
                    report(&format!("{told} {share:.3} ({}/{}), floor {floor:.2}", ratio.right, ratio.of));
                    // A floor of two decimals is met by the share that rounds to it from above only.
                    if share + 1e-9 < floor {
                        failures.push(format!("{told} {share:.3} is under its floor {floor:.2}"));
                    }
                }
                (Some(share), None) => failures.push(format!("{told} {share:.3} has no floor")),
                (None, Some(_)) => failures.push(format!("{told} has a floor, but there is nothing to measure")),
                (None, None) => {}
            }
        }
        failures
    }

    /// With other digests, floors for gold that had none, and, if asked for, higher ones for the rest.
    fn renewed(&self, pins: BTreeMap<String, String>, measured: &[Measured], raise: bool) -> Self {
        let mut floors = BTreeMap::new();
        for Measured { gold, lang, figures } in measured {
            let key = (gold.clone(), lang.clone());
            let mut own = self.floors.get(&key).cloned().unwrap_or_default();
            for (name, ratio) in figures {
                let Some(share) = ratio.share() else { continue };
                let floor = ((share - SLACK).max(0.0) * 100.0).floor() / 100.0;
                let held = own.entry((*name).to_owned()).or_insert(floor);
                if raise && floor > *held {
                    *held = floor;
                }
            }
            floors.insert(key, own);
        }
        Self { pins, floors }
    }

    fn write(&self, root: &Path) -> Result<(), Box<dyn Error>> {
        let pins: Map<String, Value> = self.pins.iter().map(|(p, d)| (p.clone(), d.clone().into())).collect();
        let floors = self.floors.iter().map(|((gold, lang), figures)| {
            let mut floor = Map::new();
            floor.insert("gold".into(), gold.clone().into());
            floor.insert("lang".into(), lang.clone().into());
            floor.extend(figures.iter().map(|(name, number)| (name.clone(), Value::from(*number))));
            Value::from(floor)
        });
        let about = "Floors of `cargo xtask eval --check`, and BLAKE3 digests of the gold they were set on. \
                     A floor goes down only with a reason in the changelog.";
        let value = json!({ "about": about, "pins": pins, "floors": floors.collect::<Vec<_>>() });
        fs::write(root.join(FLOORS), format!("{value:#}\n"))?;
        report(&format!("{FLOORS} is written"));
        Ok(())
    }
}

/// Digests of all gold, the articles of acceptance too.
fn digests(root: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut digests = BTreeMap::new();
    let folders = [(SENTENCES, &GOLD[..1]), (ARTICLES, &[GOLD[1], ".txt"][..]), (WORLD, &[".tsv"][..])];
    for (folder, endings) in folders {
        for entry in fs::read_dir(root.join(folder)).map_err(|e| format!("{folder}: {e}"))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if endings.iter().any(|e| name.ends_with(e)) {
                let path = format!("{folder}/{name}");
                let digest = blake3::hash(&fs::read(root.join(&path))?).to_hex().to_string();
                digests.insert(path, digest);
            }
        }
    }
    Ok(digests)
}

/// Codes and scores all gold: each file of sentences by itself, the articles of acceptance together.
fn measure(root: &Path, files: &BTreeMap<String, String>) -> Result<Vec<Measured>, Box<dyn Error>> {
    let engine = Engine::builder().build()?;
    let paths: Vec<_> =
        files.keys().filter(|p| GOLD.iter().any(|end| p.ends_with(end))).map(|p| root.join(p)).collect();
    let gold = eval::read(&paths, engine.languages())?;
    let evaluation = eval::run(&engine, gold, 0.0)?;
    let mut measured = Vec::new();
    for group in files.keys().filter(|p| p.starts_with(SENTENCES)).map(String::as_str).chain([ARTICLES]) {
        let start = root.join(group).display().to_string();
        for lang in engine.languages() {
            if evaluation.files().iter().any(|(file, l)| file.starts_with(&start) && *l == lang) {
                let figures = evaluation.figures(|file, l| file.starts_with(&start) && l == lang);
                let figures = FIGURES.iter().map(|(name, figure)| (*name, figure(&figures))).collect();
                measured.push(Measured { gold: group.to_owned(), lang: lang.clone(), figures });
            }
        }
    }
    for table in files.keys().filter(|p| p.starts_with(WORLD)) {
        let eval::world::Score { lang, figures, .. } = eval::world::score(&engine, &root.join(table))?;
        measured.push(Measured { gold: table.clone(), lang, figures });
    }
    Ok(measured)
}

#[cfg(test)]
mod tests {
    use super::{Held, Measured};
    use dateline::eval::Ratio;

    const TEXT: &str = r#"{"pins": {"eval/gold/a.jsonl": "00"}, "floors":
        [{"gold": "eval/gold/a.jsonl", "lang": "en", "precision": 0.5, "recall": 0.8, "source": 0.1, "target": 0.1}]}"#;

    fn measured() -> Measured {
        let half = Ratio { right: 1, of: 2 };
        let figures = super::FIGURES.iter().map(|(name, _)| (*name, half)).collect();
        Measured { gold: "eval/gold/a.jsonl".into(), lang: "en".into(), figures }
    }

    #[test]
    fn a_figure_under_its_floor_and_one_without_fail() {
        let failures = Held::parse(TEXT).expect("floors").compare(&measured());
        assert_eq!(
            failures,
            [
                "eval/gold/a.jsonl en recall 0.500 is under its floor 0.80",
                "eval/gold/a.jsonl en status 0.500 has no floor",
            ]
        );
    }

    #[test]
    fn changed_new_and_lost_gold_fails() {
        let held = Held::parse(TEXT).expect("floors");
        let found = [("eval/gold/a.jsonl", "01"), ("eval/gold/b.jsonl", "00")];
        let found = found.map(|(p, d)| (p.to_owned(), d.to_owned())).into();
        let failures = held.changed(&found);
        assert!(failures[0].starts_with("eval/gold/a.jsonl: is not the file that is pinned"), "{failures:?}");
        assert!(failures[1].starts_with("eval/gold/b.jsonl: is not pinned"), "{failures:?}");
        assert_eq!(held.changed(&std::collections::BTreeMap::new()), ["eval/gold/a.jsonl: is pinned but gone"]);
    }

    #[test]
    fn floors_are_raised_only_when_asked_and_never_lowered() {
        let held = Held::parse(TEXT).expect("floors");
        let key = ("eval/gold/a.jsonl".to_owned(), "en".to_owned());
        let pinned = held.renewed(held.pins.clone(), &[measured()], false);
        assert_eq!(pinned.floors[&key]["source"].to_string(), "0.1");
        assert_eq!(pinned.floors[&key]["status"].to_string(), "0.48");
        let raised = held.renewed(held.pins.clone(), &[measured()], true);
        assert_eq!(raised.floors[&key]["source"].to_string(), "0.48");
        assert_eq!(raised.floors[&key]["recall"].to_string(), "0.8");
    }
}
