//! Which places bear a name, best first.

use std::cmp::Reverse;

use dateline_lexicon::Lexicon;
use dateline_lexicon::compile::name_words;
use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::ontology::EntityKind;
use dateline_lexicon::world::{Entity, NameForm, precision};
use serde::Serialize;

use super::{matches, sequence};
use crate::engine::Engine;

/// The places of a name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Where {
    /// The name that was asked for.
    pub name: String,
    /// The point that was asked for: latitude and longitude.
    pub near: Option<(f64, f64)>,
    /// The places, best first.
    pub places: Vec<Found>,
    /// The words name no place, but somebody (or the seat of a government).
    pub somebody: bool,
    /// The words are a name, but not with these capitals.
    pub spelt_otherwise: bool,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    /// Stable id.
    pub id: String,
    /// Name for output.
    pub name: String,
    /// `city`, `region`, `site`, `sea`, …, `capital` when only the country is known, or `country`.
    pub kind: String,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// The region or district it lies in.
    pub region: Option<String>,
    /// The country whose capital it is.
    pub capital_of: Option<String>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
    /// Longitude in degrees.
    pub lon: Option<f64>,
    /// `site`, `city`, `region` or `country`.
    pub precision: &'static str,
    /// Radius within which an event there lies, in kilometres.
    pub radius_km: u32,
    /// Inhabitants; 0 when unknown.
    pub population: u32,
    /// GeoNames id.
    pub geonames: Option<u32>,
    /// Distance to the point that was asked for, in kilometres.
    pub distance_km: Option<f64>,
    /// The engine takes this one when nothing is known but the name.
    pub taken: bool,
    /// Why it stands where it stands.
    pub reason: String,
}

/// Looks a name up among places, capitals and countries, in the languages given. With a point the nearest comes first,
/// else the one with the most inhabitants; places with coordinates come before what is known only by country.
pub fn places(engine: &Engine, name: &str, langs: &[String], near: Option<(f64, f64)>) -> Where {
    let lexicon = engine.inner().lexicon();
    let matched = matches(lexicon, name, langs);
    let mut found: Vec<Found> = Vec::new();
    let of = |kind: EntityKind, form: NameForm| -> Vec<Entity> {
        let mut indexes: Vec<u32> = matched.entries.iter().filter(|e| e.form == form).map(|e| e.entity).collect();
        indexes.dedup();
        indexes.into_iter().filter_map(|i| lexicon.entity(i)).filter(|e| e.kind == kind).collect()
    };
    let listed = if matched.capitals { lexicon.places(sequence(&name_words(name))) } else { Vec::new() };
    let known = matched.entries.iter().filter(|e| e.form == NameForm::Name).map(|e| e.entity);
    let mut indexes: Vec<u32> = known.chain(listed).collect();
    indexes.sort_unstable();
    indexes.dedup();
    indexes.retain(|i| lexicon.entity(*i).is_some_and(|e| e.kind == EntityKind::Place));
    found.extend(indexes.iter().filter_map(|i| lexicon.entity(*i)).map(|entity| place(entity, near)));
    for entity in of(EntityKind::Country, NameForm::Capital) {
        let at_hand = found.iter_mut().find(|f| f.kind == "city" && f.country == entity.country);
        match at_hand {
            Some(city) => city.capital_of = entity.country,
            None => found.push(country(entity, "capital", near)),
        }
    }
    for entity in of(EntityKind::Country, NameForm::Name) {
        found.push(country(entity, "country", near));
    }
    let somebody = found.is_empty() && !matched.entries.is_empty();
    if let Some(taken) = taken(lexicon, &indexes, &matched.entries) {
        for place in &mut found {
            place.taken = place.id == taken;
        }
    }
    let tier = |f: &Found| u8::from(f.lat.is_none()) + u8::from(f.kind == "country");
    found.sort_by(|a, b| {
        let metres = |f: &Found| f.distance_km.map(|km| (km * 1000.0).round() as i64);
        let key = |f: &Found| (tier(f), metres(f), f.capital_of.is_none(), Reverse(f.population));
        key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
    });
    explain(&mut found);
    Where { name: name.to_owned(), near, places: found, somebody, spelt_otherwise: matched.spelt_otherwise }
}

/// The engine's own choice when only the name is told: a place, else a country or the one whose capital it is.
fn taken(lexicon: &Lexicon, places: &[u32], entries: &[NameEntry]) -> Option<String> {
    if let Some(place) = dateline_engine::place_alone(lexicon, places) {
        return lexicon.entity(place).map(|e| e.id);
    }
    let named = entries.iter().filter(|e| matches!(e.form, NameForm::Name | NameForm::Capital));
    named.filter_map(|e| lexicon.entity(e.entity)).find(|e| e.kind == EntityKind::Country).map(|e| e.id)
}

fn place(entity: Entity, near: Option<(f64, f64)>) -> Found {
    let facts = entity.place;
    let kind = facts.as_ref().map_or_else(|| "city".to_owned(), |p| p.kind.clone());
    let (precision, radius_km) = precision(&kind);
    let at = facts.as_ref().and_then(|p| p.at).map(|(lat, lon)| (degrees(lat), degrees(lon)));
    Found {
        id: entity.id,
        name: entity.name,
        kind,
        country: entity.country,
        region: facts.as_ref().and_then(|p| p.region.clone()),
        capital_of: None,
        lat: at.map(|at| at.0),
        lon: at.map(|at| at.1),
        precision,
        radius_km,
        population: facts.as_ref().map_or(0, |p| p.population),
        geonames: facts.as_ref().and_then(|p| p.geonames),
        distance_km: at.zip(near).map(|(at, near)| (distance_km(at, near) * 10.0).round() / 10.0),
        taken: false,
        reason: String::new(),
    }
}

fn country(entity: Entity, kind: &str, near: Option<(f64, f64)>) -> Found {
    let capital_of = entity.country.clone().filter(|_| kind == "capital");
    let (precision, radius_km) = precision("country");
    Found { kind: kind.to_owned(), capital_of, precision, radius_km, ..place(entity, near) }
}

/// The lexicon keeps degrees in single precision; four decimals are all there is to them.
fn degrees(value: f32) -> f64 {
    (f64::from(value) * 10_000.0).round() / 10_000.0
}

/// Great-circle distance.
pub(crate) fn distance_km((lat, lon): (f64, f64), (other_lat, other_lon): (f64, f64)) -> f64 {
    const EARTH_KM: f64 = 6371.0;
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let across = half(lon, other_lon) * lat.to_radians().cos() * other_lat.to_radians().cos();
    2.0 * EARTH_KM * (half(lat, other_lat) + across).sqrt().min(1.0).asin()
}

fn explain(found: &mut [Found]) {
    let only = found.len() == 1;
    for (rank, place) in found.iter_mut().enumerate() {
        let mut reasons = Vec::new();
        if only {
            reasons.push("the only place of that name in the lexicon".to_owned());
        }
        match (&place.capital_of, place.lat) {
            (Some(country), Some(_)) => reasons.push(format!("capital of {country}")),
            (Some(country), None) => {
                reasons.push(format!("capital of {country}; the lexicon has no coordinates for it"));
            }
            (None, None) => reasons.push("a country as a whole".to_owned()),
            (None, Some(_)) => reasons.extend(place.region.as_ref().map(|region| format!("in {region}"))),
        }
        if !only {
            let first = rank == 0;
            match place.distance_km {
                Some(km) if first => reasons.push(format!("nearest to the point given, {km} km away")),
                Some(km) => reasons.push(format!("{km} km from the point given")),
                None if place.population > 0 && first && place.capital_of.is_none() => {
                    reasons.push(format!("most inhabitants ({})", place.population));
                }
                None if place.population > 0 => reasons.push(format!("{} inhabitants", place.population)),
                None if place.lat.is_some() => reasons.push("inhabitants not known".to_owned()),
                None => {}
            }
        }
        if place.taken && !only {
            reasons.push("the engine takes this one when only the name is told".to_owned());
        }
        place.reason = reasons.join("; ");
    }
}

#[cfg(test)]
mod tests {
    use super::distance_km;

    #[test]
    fn distances() {
        let (jakarta, kyiv) = ((-6.2, 106.8), (50.45, 30.52));
        assert!(distance_km(jakarta, jakarta) < 0.001);
        assert!((distance_km(jakarta, kyiv) - 9_581.0).abs() < 2.0, "{}", distance_km(jakarta, kyiv));
        let across_the_date_line = distance_km((0.0, 179.5), (0.0, -179.5));
        assert!((across_the_date_line - 111.2).abs() < 1.0);
    }
}
