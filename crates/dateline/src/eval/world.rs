//! Names held against tables: noun phrases with the country and sector of whom they name, and sentences with a place.
//!
//! A table is named `actors-LANG.tsv` or `places-LANG.tsv`, with a header line. Actors: `phrase`, `on`, `country`,
//! `class`, `sector` (several that are right divided by `|`, `-` for none), `note`. Places: `sentence`, `place`,
//! `country`, `lat`, `lon`, `note`; `-` for a place where the sentence tells none.

use std::path::Path;

use dateline_engine::record::Date;

use super::Ratio;
use crate::engine::Engine;
use crate::error::{Error, Kind};
use crate::lookup;

/// How far a place may lie from the point of the table, in kilometres: the hundred miles that geoparsers are judged by.
const NEAR_KM: f64 = 161.0;

/// A table's score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Language of the table.
    pub lang: String,
    /// What was right, by name, in the order told.
    pub figures: Vec<(&'static str, Ratio)>,
    /// One line for each row that came out wrong.
    pub errors: Vec<String>,
}

impl Score {
    /// The score of a file as one JSON object.
    pub fn to_json(&self, path: &Path) -> String {
        let ratio = |r: &Ratio| serde_json::json!({ "right": r.right, "of": r.of });
        let figures: serde_json::Map<String, serde_json::Value> =
            self.figures.iter().map(|(name, r)| ((*name).to_owned(), ratio(r))).collect();
        serde_json::json!({
            "file": path.display().to_string(), "lang": self.lang, "figures": figures, "errors": self.errors,
        })
        .to_string()
    }
}

/// Whether a file is named as a table of names.
pub fn is_table(path: &Path) -> bool {
    lang_of(path).is_some()
}

fn lang_of(path: &Path) -> Option<(bool, String)> {
    let name = path.file_name()?.to_str()?.strip_suffix(".tsv")?;
    let (kind, lang) = name.split_once('-')?;
    match kind {
        "actors" => Some((true, lang.to_owned())),
        "places" => Some((false, lang.to_owned())),
        _ => None,
    }
}

/// Scores a table.
pub fn score(engine: &Engine, path: &Path) -> Result<Score, Error> {
    let place = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|e| Kind::io(&place, e))?;
    let wrong = |line: usize, message: &str| {
        Error::from(Kind::BadField { place: format!("{place}:{line}"), message: message.to_owned() })
    };
    let (actors, lang) =
        lang_of(path).ok_or_else(|| wrong(1, "is named neither actors-LANG.tsv nor places-LANG.tsv"))?;
    if !engine.languages().contains(&lang) {
        return Err(Error::unknown_language(&place, &lang, engine.languages()));
    }
    let mut sum = Sum::default();
    for (number, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let row: &[&str; 6] =
            columns.as_slice().try_into().map_err(|_| wrong(number + 1, "has not the 6 columns of such a table"))?;
        if actors {
            let on =
                Date::parse(row[1]).ok_or_else(|| wrong(number + 1, "the second column is no date like 2024-06-12"))?;
            sum.actor(engine, &lang, row, on);
        } else {
            let point = row[3].parse().ok().zip(row[4].parse().ok());
            if row[1] != "-" && point.is_none() {
                return Err(wrong(number + 1, "the place has no point; give degrees, north and east positive"));
            }
            sum.place(engine, &lang, row, point);
        }
    }
    let names: [&'static str; 3] =
        if actors { ["country", "sector", "country and sector"] } else { ["country", "within 161 km", "no place"] };
    let figures = names.into_iter().zip(sum.ratios).filter(|(_, ratio)| ratio.of > 0).collect();
    Ok(Score { lang, figures, errors: sum.errors })
}

#[derive(Default)]
struct Sum {
    ratios: [Ratio; 3],
    errors: Vec<String>,
}

impl Sum {
    fn actor(&mut self, engine: &Engine, lang: &str, row: &[&str; 6], on: Date) {
        let [phrase, _, country, class, sector, _] = row;
        let who = lookup::who(engine, phrase, &[lang.to_owned()], Some(on));
        let read = who.readings.first();
        let or_none = |value: Option<&str>| value.unwrap_or("-").to_owned();
        let got_country = or_none(read.and_then(|r| r.country.as_deref()));
        let got_class = or_none(read.and_then(|r| r.org));
        let got_sector = or_none(read.and_then(|r| r.sector));
        let at_home = got_country == *country && got_class == *class;
        let in_sector = sector.split('|').any(|s| s == got_sector);
        self.ratios[0].add(at_home);
        self.ratios[1].add(in_sector);
        self.ratios[2].add(at_home && in_sector);
        if !(at_home && in_sector) {
            let got = format!("{got_country} {got_class} {got_sector}");
            self.errors.push(format!("{phrase} ({on}): want {country} {class} {sector}, got {got}"));
        }
    }

    fn place(&mut self, engine: &Engine, lang: &str, row: &[&str; 6], point: Option<(f64, f64)>) {
        let [sentence, place, country, ..] = row;
        let read = engine.inner().read_places(sentence, lang);
        let Some(point) = point.filter(|_| *place != "-") else {
            let told = read.iter().find(|r| r.told);
            self.ratios[2].add(told.is_none());
            self.errors.extend(told.map(|r| format!("{sentence}: tells no place, got {}", r.place.name)));
            return;
        };
        let start = sentence.find(place).unwrap_or_default();
        let overlaps =
            |span: dateline_text::Span| (span.start as usize) < start + place.len() && start < span.end as usize;
        let found = read.iter().find(|r| overlaps(r.place.span)).map(|r| &r.place);
        let in_country = found.is_some_and(|p| p.country.as_deref().unwrap_or("-") == *country);
        let at = found.and_then(|p| Some((f64::from(p.lat?), f64::from(p.lon?))));
        let near = at.is_some_and(|at| lookup::distance_km(at, point) <= NEAR_KM);
        self.ratios[0].add(in_country);
        self.ratios[1].add(near);
        if !(in_country && near) {
            let got = found.map_or("nothing".to_owned(), |p| format!("{} {:?} {at:?}", p.name, p.country));
            self.errors.push(format!("{sentence}: want {place} {country} {point:?}, got {got}"));
        }
    }
}
