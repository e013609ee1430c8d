//! CAMEO style codes (`USAGOV`, `IGOUNO`, `AFGREB`, `~MIL`) as country, class and sectors.

use dateline_lexicon::iso;
use dateline_lexicon::ontology::{OrgClass, Sector};

/// What a code says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Code {
    /// ISO 3166 alpha-3.
    pub(super) country: Option<String>,
    pub(super) class: Option<OrgClass>,
    pub(super) sectors: Vec<Sector>,
    /// The code up to what is not known, by which bodies of many countries are found.
    pub(super) body: String,
    /// Parts that mean nothing here.
    pub(super) unknown: Vec<String>,
}

/// Reads a code; an error when it is none.
pub(super) fn read(text: &str) -> Result<Code, String> {
    let plain = text.trim().trim_matches('~');
    if plain.is_empty() || !plain.len().is_multiple_of(3) || !plain.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(format!("`{text}` is no code; write parts of three capitals such as USAGOV"));
    }
    let mut code = Code::default();
    for at in (0..plain.len()).step_by(3) {
        let part = &plain[at..at + 3];
        if at == 0
            && let Some(country) = country(part)
        {
            code.country = Some(country.to_owned());
        } else if let Some(class) = class(part) {
            code.class = match (code.class, class) {
                (Some(OrgClass::Igo) | None, class) => Some(class),
                (told, _) => told,
            };
        } else if let Some(sector) = sector(part) {
            if !code.sectors.contains(&sector) {
                code.sectors.push(sector);
            }
        } else if code.country.is_none()
            && let Some(country) = country(part)
        {
            code.country = Some(country.to_owned());
        } else if !MANNERS.contains(&part) {
            code.unknown.push(part.to_owned());
            continue;
        }
        if code.unknown.is_empty() {
            plain[..at + 3].clone_into(&mut code.body);
        }
    }
    Ok(code)
}

fn country(part: &str) -> Option<&'static str> {
    let modern = OTHERWISE.iter().find(|(old, _)| *old == part).map_or(part, |(_, modern)| *modern);
    iso::country(modern)
}

fn class(part: &str) -> Option<OrgClass> {
    match part {
        "EEC" => Some(OrgClass::Eur),
        // International or transnational actors of which no more is told.
        "INT" => Some(OrgClass::Igo),
        _ => OrgClass::parse(part),
    }
}

/// The sector of a part. Where the older scheme says another thing with the same letters, it is the older that is meant.
fn sector(part: &str) -> Option<Sector> {
    match part {
        "MED" => Some(Sector::Jrn),
        "HLH" => Some(Sector::Med),
        "INS" | "SEP" => Some(Sector::Reb),
        "DEV" | "ENV" | "HRI" => Some(Sector::Cvl),
        "SET" => Some(Sector::Soc),
        "BUD" | "CHR" | "CTH" | "HIN" | "JEW" | "MOS" | "MUS" | "SIK" => Some(Sector::Rel),
        _ => Sector::parse(part),
    }
}

/// Parts that tell a manner and not a sector: moderate, radical.
const MANNERS: &[&str] = &["MOD", "RAD"];

/// Countries that dictionaries write otherwise than ISO 3166.
const OTHERWISE: &[(&str, &str)] = &[
    ("GFR", "DEU"),
    ("GZS", "PSE"),
    ("KSV", "XKX"),
    ("PAL", "PSE"),
    ("RKS", "XKX"),
    ("ROM", "ROU"),
    ("TMP", "TLS"),
    ("WSB", "PSE"),
    ("ZAR", "COD"),
];

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn parts_of_codes() {
        let cases = [
            ("USAGOV", "USA - GOV"),
            ("IGOUNO", "- UNO -"),
            ("IGOEUREEC", "- EUR -"),
            ("AFGREB", "AFG - REB"),
            ("AFGINSTAL", "AFG - REB ?TAL"),
            ("~MIL", "- - MIL"),
            ("COP~", "- - COP"),
            ("NGOHRI", "- NGO CVL"),
            ("MNCUSA", "USA MNC -"),
            ("ROMGOVMED", "ROU - GOV JRN"),
            ("PSERADMOS", "PSE - REL"),
        ];
        for (text, parts) in cases {
            let code = read(text).expect(text);
            let sectors: Vec<&str> = code.sectors.iter().map(|s| s.as_str()).collect();
            let unknown: Vec<String> = code.unknown.iter().map(|u| format!(" ?{u}")).collect();
            let or = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
            let country = or(code.country.as_deref().unwrap_or_default());
            let class = or(code.class.map_or("", |c| c.as_str()));
            assert_eq!(format!("{country} {class} {}{}", or(&sectors.join(" ")), unknown.concat()), parts, "{text}");
        }
        for text in ["", "---", "US", "usagov", "USAGO"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
