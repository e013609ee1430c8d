//! Counts what comes out of sentences coded by hand, with the lexicon folder as it is; `dateline eval` scores in full.

use std::error::Error;
use std::fmt;

use dateline_engine::record::{Actor, Date, Document, Event, Input, Published};
use dateline_engine::{Engine, examples};
use serde_json::Value;

/// The day of rows without one: those of articles, and single sentences.
const DAYS: (&str, &str) = ("2018-10-01", "2019-12-05");

/// What came out, summed up.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Events that came out, and those of them that match arguable gold events.
    out: (u32, u32),
    /// Gold events that must come out, and those that do.
    must: (u32, u32),
    /// Found gold events with the right source, target, status and claim.
    right: [u32; 4],
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
        let (counted, (must, found)) = (self.out.0 - self.out.1, self.must);
        write!(f, "P {:.3} ({found}/{counted})  R {:.3} ({found}/{must})", ratio(found, counted), ratio(found, must))?;
        let [source, target, status, claim] = self.right.map(|part| ratio(part, found));
        write!(f, "  source {source:.2} target {target:.2} status {status:.2} claim {claim:.2}")
    }
}

/// Codes the rows of a gold file and counts; with `errors`, prints what is wrong.
pub(crate) fn run(engine: &Engine, gold: &str, lang: &str, errors: bool) -> Result<Tally, Box<dyn Error>> {
    let mut tally = Tally::default();
    for rows in articles(gold)? {
        let texts: Vec<&str> = rows.iter().map(|row| text_of(row, lang)).collect::<Option<_>>().ok_or("no text")?;
        let days = if rows[0]["doc"].is_null() { DAYS.1 } else { DAYS.0 };
        let day = Date::parse(rows[0]["published"].as_str().unwrap_or(days));
        let document = engine.analyze(&Input {
            id: "gold".to_owned(),
            text: texts.join("\n"),
            published: day.map(|date| Published { date, basis: "given" }),
            lang: Some(lang.to_owned()),
            ..Input::default()
        });
        let mut start = 0;
        for (row, text) in rows.iter().zip(texts) {
            let range = start..start + text.len();
            let inside = |e: &&Event| e.evidence.iter().any(|v| range.contains(&(v.trigger.start as usize)));
            let here: Vec<&Event> = document.events.iter().filter(inside).collect();
            for line in tally.add(&document, &here, row, text) {
                if errors {
                    println!("{line} | {text}");
                }
            }
            start = range.end + 1;
        }
    }
    Ok(tally)
}

/// The rows, those of one document together.
fn articles(gold: &str) -> Result<Vec<Vec<Value>>, serde_json::Error> {
    let mut articles: Vec<(String, Vec<Value>)> = Vec::new();
    for line in gold.lines() {
        let row: Value = serde_json::from_str(line)?;
        let id = row["doc"].as_str().or(row["id"].as_str()).unwrap_or_default().to_owned();
        match articles.iter_mut().find(|(known, _)| *known == id) {
            Some((_, rows)) => rows.push(row),
            None => articles.push((id, vec![row])),
        }
    }
    Ok(articles.into_iter().map(|(_, rows)| rows).collect())
}

fn text_of<'a>(row: &'a Value, lang: &str) -> Option<&'a str> {
    row["text"].as_str().or_else(|| row["text"][lang].as_str())
}

impl Tally {
    /// Counts one sentence; returns what is wrong with it.
    fn add(&mut self, document: &Document, here: &[&Event], row: &Value, text: &str) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut used = vec![false; here.len()];
        let events = row["events"].as_array().map_or(&[][..], Vec::as_slice);
        let at_level = |level| events.iter().filter(move |g| g["level"] == level);
        for gold in at_level("must").chain(at_level("may")) {
            let must = gold["level"] == "must";
            let (source, target) = (codes(&gold["source"]), codes(&gold["target"]));
            let fit = |i: &usize| u32::from(has(&here[*i].source, &source)) + u32::from(has(&here[*i].target, &target));
            let open = (0..here.len()).filter(|i| !used[*i] && gold["plover"] == here[*i].plover.as_str());
            let best = open.max_by_key(fit);
            self.must.0 += u32::from(must);
            match best {
                Some(i) => {
                    used[i] = true;
                    if must {
                        self.must.1 += 1;
                        wrong.extend(self.add_slots(document, here[i], gold));
                    } else {
                        self.out.1 += 1;
                    }
                }
                None if must => {
                    let at = |i: usize| gold["trigger"][i].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                    let trigger: String = text.chars().take(at(1)).skip(at(0)).collect();
                    let (plover, cameo) = (&gold["plover"], &gold["cameo"]);
                    wrong.push(format!("MISS {plover} {cameo} '{trigger}' {source:?} > {target:?}"));
                }
                None => {}
            }
        }
        self.out.0 += here.len() as u32;
        let unused = here.iter().zip(used).filter(|(_, used)| !used);
        wrong.extend(unused.map(|(event, _)| format!("FALSE {}", examples::show(document, event))));
        wrong
    }

    fn add_slots(&mut self, document: &Document, event: &Event, gold: &Value) -> Option<String> {
        let (source, target) = (codes(&gold["source"]), codes(&gold["target"]));
        let swapped = event.plover.is_reciprocal() && has(&event.source, &target) && has(&event.target, &source);
        let right = [
            has(&event.source, &source) || swapped,
            has(&event.target, &target) || swapped,
            gold["status"] == event.status.as_str(),
            event.claim.is_some() != gold["claimed_by"].is_null(),
        ];
        for (count, right) in self.right.iter_mut().zip(right) {
            *count += u32::from(right);
        }
        let names = ["source", "target", "status", "claim"];
        let wrong: Vec<&str> = names.into_iter().zip(right).filter(|(_, right)| !right).map(|(name, _)| name).collect();
        (!wrong.is_empty()).then(|| {
            let (status, claimed) = (&gold["status"], !gold["claimed_by"].is_null());
            let got = examples::show(document, event);
            format!("SLOT {} {got} want {source:?} > {target:?} {status} claim {claimed}", wrong.join(","))
        })
    }
}

/// Countries or classes of gold actors.
fn codes(actors: &Value) -> Vec<&str> {
    let list = actors.as_array().map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(|a| a["country"].as_str().or_else(|| a["org"].as_str())).collect()
}

/// Whether one of the wanted codes is among the actors; nothing wanted is always there.
fn has(actors: &[Actor], wanted: &[&str]) -> bool {
    let code = |a: &Actor| a.country.clone().or_else(|| a.org.map(|o| o.as_str().to_owned()));
    wanted.is_empty() || actors.iter().filter_map(code).any(|code| wanted.contains(&code.as_str()))
}
