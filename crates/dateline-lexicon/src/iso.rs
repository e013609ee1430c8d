//! Codes of countries: from the two letters of most data to the three used here; the table is `lexicons/_world/iso3166.tsv`.

const TABLE: &str = include_str!("../../../lexicons/_world/iso3166.tsv");

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#') && *line != "two\tthree")
        .filter_map(|line| line.split_once('\t'))
}

/// Whether it is the three-letter code of a country.
pub fn is_country(code: &str) -> bool {
    pairs().any(|(_, three)| three == code)
}

/// The three-letter code of a country's code in two or three letters, whatever their case. A part of a country behind a
/// hyphen (`gb-sct`) is its country.
pub fn country(code: &str) -> Option<&'static str> {
    let code = code.trim().split('-').next().unwrap_or_default().to_ascii_uppercase();
    pairs().find(|(two, three)| *two == code || *three == code).map(|(_, three)| three)
}

#[cfg(test)]
mod tests {
    use super::{country, is_country, pairs};

    #[test]
    fn codes_of_two_and_three_letters() {
        let cases = [("id", Some("IDN")), ("GBR", Some("GBR")), ("gb-sct", Some("GBR")), ("suhh", Some("SUN"))];
        for (code, three) in cases.into_iter().chain([("xk", Some("XKX")), ("eu", None), ("", None)]) {
            assert_eq!(country(code), three, "{code}");
        }
        assert!(is_country("KOR") && !is_country("KO") && !is_country("kor"));
    }

    #[test]
    fn the_table_is_sorted_and_has_every_country_once() {
        assert!(pairs().is_sorted());
        let mut three: Vec<&str> = pairs().map(|(_, three)| three).collect();
        let count = three.len();
        three.sort_unstable();
        three.dedup();
        assert_eq!((three.len(), count), (count, 258));
    }
}
