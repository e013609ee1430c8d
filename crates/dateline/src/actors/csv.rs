//! Lists as spreadsheets write them: a header row that names the columns, and one office or actor a row.

use dateline_lexicon::ontology::{OrgClass, Sector};

use super::{Actor, Dates, Kind, Known, Listed, Of, Office, Place, SOME_OFFICE, classes, sectors, tidy};

const COLUMNS: [&str; 10] = ["name", "kind", "country", "class", "sector", "aliases", "title", "of", "from", "until"];

pub(super) fn read(text: &str, known: &Known) -> Listed {
    let mut listed = Listed::default();
    let mut reader = ::csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut columns: Option<Vec<Option<&str>>> = None;
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, ::csv::Position::line);
                listed.bad(&Place::Line(line), format!("the row cannot be read ({error}); correct its quotes"));
                continue;
            }
        };
        let place = Place::Line(record.position().map_or(0, ::csv::Position::line));
        let Some(columns) = &columns else {
            columns = Some(header(&record, &place, &mut listed));
            if listed.problems.iter().any(|(_, _, bad)| *bad) {
                break;
            }
            continue;
        };
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() != columns.len() {
            let (has, wants) = (record.len(), columns.len());
            let message = format!("the row has {has} cells and the header {wants}; put cells with commas in quotes");
            listed.bad(&place, message);
            continue;
        }
        let cell = |name: &str| {
            let at = columns.iter().position(|c| *c == Some(name));
            at.and_then(|at| record.get(at)).map_or("", str::trim)
        };
        match actor(&cell, &place, known) {
            Ok(actor) => listed.actors.push(actor),
            Err(message) => listed.bad(&place, message),
        }
    }
    if columns.is_none() {
        listed.bad(&Place::Line(1), format!("the header row is missing; name the columns: {}", COLUMNS.join(",")));
    }
    listed
}

/// What each column holds; unknown ones are told and left out.
fn header(record: &::csv::StringRecord, place: &Place, listed: &mut Listed) -> Vec<Option<&'static str>> {
    let mut columns = Vec::new();
    for cell in record {
        let name = cell.trim().to_lowercase();
        let column = COLUMNS.into_iter().find(|c| *c == name);
        match column {
            Some(column) if columns.contains(&Some(column)) => {
                listed.bad(place, format!("the column `{column}` stands twice; leave one out"));
            }
            None if !name.is_empty() => {
                listed
                    .tell(place, format!("unknown column `{}` is not read; known: {}", cell.trim(), COLUMNS.join(",")));
            }
            _ => {}
        }
        columns.push(column);
    }
    if !columns.contains(&Some("name")) {
        let message = format!("no column is called `name`; begin with a row of columns such as {}", COLUMNS.join(","));
        listed.bad(place, message);
    }
    columns
}

fn actor<'a>(cell: &impl Fn(&str) -> &'a str, place: &Place, known: &Known) -> Result<Actor, String> {
    let name = tidy(cell("name"));
    if name.is_empty() {
        return Err("the row has no `name`; give it one".to_owned());
    }
    let kind = match cell("kind").to_lowercase().as_str() {
        "person" => Kind::Person,
        "org" | "organisation" | "organization" => Kind::Organization,
        "" => return Err("the row has no `kind`; write person or org".to_owned()),
        other => return Err(format!("unknown kind `{other}`; write person or org")),
    };
    let mut actor = Actor::new(place.clone(), kind, name);
    let aliases = cell("aliases").split(';').map(tidy).filter(|alias| !alias.is_empty());
    actor.aliases = aliases.collect();
    actor.country = match cell("country") {
        "" | "-" => None,
        code => {
            Some(known.country(code).ok_or_else(|| format!("unknown country `{code}`; write its ISO code, as IDN"))?)
        }
    };
    actor.class = match cell("class") {
        "" | "-" => None,
        class => Some(
            OrgClass::parse(&class.to_uppercase())
                .ok_or_else(|| format!("unknown class `{class}`; use one of {}", classes()))?,
        ),
    };
    let mut told = Vec::new();
    for sector in cell("sector").split(|c: char| c == ';' || c.is_whitespace()).filter(|s| !matches!(*s, "" | "-")) {
        let known = Sector::parse(&sector.to_uppercase());
        told.push(known.ok_or_else(|| format!("unknown sector `{sector}`; use one of {}", sectors()))?);
    }
    let dates = Dates::read(cell("from"), cell("until"))?;
    let (title, of) = (cell("title"), cell("of"));
    let by_day = kind == Kind::Person && !dates.is_open();
    if title.is_empty() && of.is_empty() && !by_day {
        actor.sectors = told;
        actor.exists = dates;
        return Ok(actor);
    }
    if kind == Kind::Organization {
        return Err("`title` and `of` are for persons; leave them out in the row of an org".to_owned());
    }
    let title = if title.is_empty() {
        SOME_OFFICE.to_owned()
    } else {
        let message = "use one that `dateline who` knows as an office, or leave it out and give a sector";
        known.title(title).ok_or_else(|| format!("unknown title `{title}`; {message}"))?.0.clone()
    };
    let of = match (of, &actor.country) {
        ("", Some(country)) => Of::Country(country.clone()),
        ("", None) => return Err("whose the office is, is not told; fill `of` or `country`".to_owned()),
        (of, _) => Of::Named(of.to_owned()),
    };
    actor.offices.push(Office { place: place.clone(), title, of, dates, sector: told.first().copied() });
    Ok(actor)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{known, told};
    use super::read;

    #[test]
    fn rows_become_actors() {
        let text = "name,kind,country,class,sector,aliases,title,of,from,until,note\r\n\
            Vera Lindqvist,person,SWE,,,\"Vera L.; V. Lindqvist\",foreign minister,,2019-05,2023,x\r\n\
            Vera Lindqvist,person,SWE,,OPP,,,,2023-02,,\r\n\
            \r\n\
            Nordic Grain Board,org,-,IGO,AGR,NGB,,,1999,,\r\n";
        let listed = read(text, &known());
        assert_eq!(
            told(&listed),
            ["1: unknown column `note` is not read; known: name,kind,country,class,sector,aliases,title,of,from,until"]
        );
        assert_eq!(listed.actors.len(), 3);
        let vera = &listed.actors[0];
        assert_eq!((vera.aliases.len(), vera.offices[0].title.as_str()), (2, "foreign-minister"));
        assert_eq!(vera.offices[0].dates.written(), "2019-05..2023");
        assert_eq!(listed.actors[1].offices[0].sector.map(dateline_lexicon::ontology::Sector::as_str), Some("OPP"));
        assert_eq!(listed.actors[2].exists.written(), "1999..");
    }

    #[test]
    fn bad_rows_are_told_with_their_line() {
        let head = "name,kind,country,class,sector,title,from,until\n";
        let cases = [
            (",person,,,,,,", "the row has no `name`"),
            ("A B,,,,,,,", "the row has no `kind`"),
            ("A B,cat,,,,,,", "unknown kind `cat`"),
            ("A B,person,ZZZ,,,,,", "unknown country `ZZZ`"),
            ("A B,org,,QQQ,,,,", "unknown class `QQQ`"),
            ("A B,person,SWE,,ABC,,,", "unknown sector `ABC`"),
            ("A B,person,SWE,,,jester,,", "unknown title `jester`"),
            ("A B,person,,,,mayor,,", "whose the office is"),
            ("A B,person,SWE,,GOV,,2020,2019", "`2020` to `2019` ends before it begins"),
            ("A B,person,SWE,,GOV,,May,", "`May` is no date"),
            ("A B,person,SWE", "the row has 3 cells and the header 8"),
        ];
        for (row, start) in cases {
            let listed = read(&format!("{head}Good One,person,SWE,,,,,\n{row}\n"), &known());
            assert_eq!(listed.actors.len(), 1, "{row}");
            let told = told(&listed);
            assert!(told.len() == 1 && told[0].starts_with(&format!("3!: {start}")), "{row}: {told:?}");
        }
        assert!(told(&read("", &known()))[0].starts_with("1!: the header row is missing"));
        assert!(told(&read("id;label\n1;x\n", &known())).iter().any(|t| t.starts_with("1!: no column is called")));
    }
}
