//! Ids of listed actors: made of their names, and in a namespace of the list where another actor has that id.

use std::collections::BTreeSet;

/// Gives out ids, none of them twice.
#[derive(Debug, Default)]
pub(super) struct Ids(BTreeSet<String>);

impl Ids {
    /// An id for a name: `jane-doe`; `list-jane-doe` when somebody below has it; a number behind when the list has it.
    pub(super) fn give(&mut self, name: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
        let plain = Some(slug(name)).filter(|id| !id.is_empty()).unwrap_or_else(|| slug(otherwise));
        let first = if taken(&plain) { format!("list-{plain}") } else { plain };
        let mut id = first.clone();
        for number in 2.. {
            if !taken(&id) && self.0.insert(id.clone()) {
                break;
            }
            id = format!("{first}-{number}");
        }
        id
    }

    /// Takes an id that is known already; `false` when the list has taken it before.
    pub(super) fn take(&mut self, id: &str) -> bool {
        self.0.insert(id.to_owned())
    }
}

/// A name in plain small letters and hyphens.
fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.to_lowercase().chars() {
        let plain = plain(c);
        if !plain.is_empty() {
            out.push_str(plain);
        } else if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') && !matches!(c, '\'' | '’' | '.') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// The plain letters of an accented one of the Latin script.
fn plain(c: char) -> &'static str {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::Ids;

    #[test]
    fn ids_are_plain_and_given_once() {
        let mut ids = Ids::default();
        let mut give = |name| ids.give(name, "line 7", |id| id == "ana-ruiz");
        let cases = [
            ("Jane Doe", "jane-doe"),
            ("Jane Doe", "jane-doe-2"),
            ("Ana Ruiz", "list-ana-ruiz"),
            ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
            ("Côte d'Ivoire (north)", "cote-divoire-north"),
            ("日本", "line-7"),
        ];
        for (name, id) in cases {
            assert_eq!(give(name), id);
        }
    }
}
