//! PLOVER 2.0 types, modes and contexts, CAMEO 1.1b3 codes, and how a matrix act and its complement compose into one code.
//!
//! Facts: the PLOVER manual of 4 February 2024 and the CAMEO codebook 1.1b3; the code table is `lexicons/_world/cameo.tsv`.

use serde::{Deserialize, Serialize};

macro_rules! names {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $(#[doc = concat!("`", $text, "`")] $(#[$vmeta])* $variant),+ }
        impl $name {
            /// All values in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The name in output and lexicons.
            pub fn as_str(self) -> &'static str { match self { $($name::$variant => $text),+ } }
            /// The value with that name.
            pub fn parse(text: &str) -> Option<Self> { match text { $($text => Some($name::$variant),)+ _ => None } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }
    };
}

names!(
    /// A PLOVER 2.0 event type.
    Plover {
        Agree = "AGREE",
        Consult = "CONSULT",
        Support = "SUPPORT",
        Concede = "CONCEDE",
        Cooperate = "COOPERATE",
        Aid = "AID",
        Retreat = "RETREAT",
        Request = "REQUEST",
        Accuse = "ACCUSE",
        Reject = "REJECT",
        Threaten = "THREATEN",
        Protest = "PROTEST",
        Sanction = "SANCTION",
        Mobilize = "MOBILIZE",
        Coerce = "COERCE",
        Assault = "ASSAULT",
    }
);

names!(
    /// A PLOVER 2.0 context.
    Context {
        Military = "military", Intelligence = "intelligence", Executive = "executive", Legislative = "legislative",
        Election = "election", PoliticalInstitutions = "political_institutions", ProDemocracy = "pro_democracy",
        ProAutocracy = "pro_autocracy", Economic = "economic", Legal = "legal", Reparations = "reparations",
        HumanRights = "human_rights", RightsFreedoms = "rights_freedoms", Repression = "repression",
        HumanSecurity = "human_security", Gender = "gender", Lgbt = "lgbt", ReligionEthnicity = "religion_ethnicity",
        Inequality = "inequality", Diplomatic = "diplomatic", Territory = "territory", Peacekeeping = "peacekeeping",
        Health = "health", Asylum = "asylum", Migration = "migration", Disasters = "disasters",
        NaturalResource = "natural_resource", Environment = "environment", Technology = "technology",
        Terrorism = "terrorism", Cbrn = "cbrn", Cyber = "cyber", Misinformation = "misinformation", Crime = "crime",
        Corruption = "corruption", IllegalDrugs = "illegal_drugs", Trafficking = "trafficking",
    }
);

names!(
    /// A PLOVER sector of an actor.
    Sector {
        Cop = "COP", Gov = "GOV", Jud = "JUD", Leg = "LEG", Mil = "MIL", Prm = "PRM", Pty = "PTY", Reb = "REB",
        Spy = "SPY", Uaf = "UAF", Unk = "UNK", Agr = "AGR", Bus = "BUS", Crm = "CRM", Cvl = "CVL", Edu = "EDU",
        Eli = "ELI", Jrn = "JRN", Lab = "LAB", Med = "MED", Ref = "REF", Opp = "OPP", Pre = "PRE", Rel = "REL",
        Soc = "SOC",
    }
);

names!(
    /// The class of a body that belongs to no single country.
    OrgClass { Igo = "IGO", Uno = "UNO", Eur = "EUR", Ngo = "NGO", Mnc = "MNC", Img = "IMG", Ism = "ISM" }
);

names!(
    /// What an entity is.
    EntityKind {
        Person = "person", Organization = "organization", Country = "country", Place = "place", Group = "group",
    }
);

impl Plover {
    /// PLOVER quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    pub fn quad(self) -> u8 {
        use Plover::{
            Accuse, Agree, Aid, Assault, Coerce, Concede, Consult, Cooperate, Mobilize, Protest, Reject, Request,
            Retreat, Sanction, Support, Threaten,
        };
        match self {
            Agree | Consult | Support | Concede => 1,
            Cooperate | Aid | Retreat => 2,
            Request | Accuse | Reject | Threaten => 3,
            Protest | Sanction | Mobilize | Coerce | Assault => 4,
        }
    }

    /// Whether the act is one of words (performed by saying it).
    pub fn is_verbal(self) -> bool {
        matches!(self.quad(), 1 | 3) && self != Plover::Consult
    }

    /// Meetings and agreements have no direction.
    pub fn is_reciprocal(self) -> bool {
        matches!(self, Plover::Consult | Plover::Agree)
    }

    /// PLOVER 2.0 intensity of the type or, where known, of its mode. ACCUSE is printed +3 in the manual; -3 is meant.
    pub fn intensity(self, mode: Option<&str>) -> f32 {
        MODES
            .iter()
            .find(|(plover, name, _)| *plover == self && Some(*name) == mode)
            .and_then(|(_, _, score)| *score)
            .unwrap_or(match self {
                Plover::Agree | Plover::Consult => 2.5,
                Plover::Support => 5.0,
                Plover::Concede => 4.5,
                Plover::Cooperate => 9.5,
                Plover::Aid => 10.0,
                Plover::Retreat => 6.5,
                Plover::Request => 0.0,
                Plover::Accuse => -3.0,
                Plover::Reject => -2.0,
                Plover::Threaten => -3.5,
                Plover::Protest => -5.0,
                Plover::Sanction => -6.0,
                Plover::Mobilize => -5.5,
                Plover::Coerce => -7.0,
                Plover::Assault => -9.0,
            })
    }

    /// The CAMEO root that an act of this type has when it is the matrix of a complement.
    pub fn root(self) -> &'static str {
        match self {
            Plover::Agree => "03",
            Plover::Consult => "04",
            Plover::Support => "05",
            Plover::Cooperate => "06",
            Plover::Aid => "07",
            Plover::Concede | Plover::Retreat => "08",
            Plover::Request => "02",
            Plover::Accuse => "11",
            Plover::Reject => "12",
            Plover::Threaten => "13",
            Plover::Protest => "14",
            Plover::Mobilize => "15",
            Plover::Sanction => "16",
            Plover::Coerce => "17",
            Plover::Assault => "19",
        }
    }
}

/// The modes of PLOVER 2.0 with their scores (`None`: printed without one).
pub const MODES: &[(Plover, &str, Option<f32>)] = &[
    (Plover::Consult, "visit", Some(4.0)),
    (Plover::Consult, "third-party", Some(1.0)),
    (Plover::Consult, "multilateral", Some(4.0)),
    (Plover::Consult, "phone", Some(1.5)),
    (Plover::Retreat, "withdraw", Some(8.0)),
    (Plover::Retreat, "release", Some(6.5)),
    (Plover::Retreat, "disarm", Some(10.0)),
    (Plover::Retreat, "ceasefire", Some(7.5)),
    (Plover::Retreat, "access", Some(6.5)),
    (Plover::Retreat, "resign", Some(4.5)),
    (Plover::Request, "assist", Some(0.5)),
    (Plover::Request, "change", Some(-1.0)),
    (Plover::Request, "yield", Some(-1.0)),
    (Plover::Request, "meet", Some(0.0)),
    (Plover::Accuse, "disapprove", Some(-2.0)),
    (Plover::Accuse, "investigate", Some(-3.5)),
    (Plover::Accuse, "allege", Some(-3.5)),
    (Plover::Reject, "assist", Some(-1.5)),
    (Plover::Reject, "change", Some(-2.0)),
    (Plover::Reject, "yield", Some(-2.0)),
    (Plover::Reject, "meet", Some(-2.0)),
    (Plover::Threaten, "restrict", Some(-3.0)),
    (Plover::Threaten, "arrest", Some(-3.5)),
    (Plover::Threaten, "relations", Some(-3.5)),
    (Plover::Threaten, "expel", Some(-3.5)),
    (Plover::Threaten, "territory", Some(-4.0)),
    (Plover::Threaten, "violence", Some(-3.5)),
    (Plover::Protest, "demo", Some(-5.0)),
    (Plover::Protest, "riot", Some(-7.0)),
    (Plover::Protest, "strike", Some(-5.0)),
    (Plover::Protest, "hunger", Some(-4.5)),
    (Plover::Protest, "boycott", Some(-4.5)),
    (Plover::Protest, "obstruct", Some(-4.5)),
    (Plover::Protest, "vandalize", None),
    (Plover::Sanction, "convict", Some(-6.0)),
    (Plover::Sanction, "expel", Some(-5.5)),
    (Plover::Sanction, "withdraw", Some(-6.0)),
    (Plover::Sanction, "discontinue", Some(-6.0)),
    (Plover::Mobilize, "troops", Some(-6.5)),
    (Plover::Mobilize, "weapons", Some(-6.5)),
    (Plover::Mobilize, "police", Some(-5.5)),
    (Plover::Mobilize, "militia", Some(-6.0)),
    (Plover::Coerce, "seize", Some(-7.0)),
    (Plover::Coerce, "restrict", Some(-7.0)),
    (Plover::Coerce, "arrest", Some(-7.0)),
    (Plover::Coerce, "deport", Some(-7.0)),
    (Plover::Coerce, "withhold", Some(-7.0)),
    (Plover::Coerce, "cyber", Some(-7.0)),
    (Plover::Coerce, "censor", Some(-6.5)),
    (Plover::Coerce, "curfew", Some(-6.5)),
    (Plover::Coerce, "misinformation", Some(-6.5)),
    (Plover::Coerce, "martial-law", Some(-7.5)),
    (Plover::Assault, "abduct", Some(-8.5)),
    (Plover::Assault, "torture", Some(-8.5)),
    (Plover::Assault, "sexual", Some(-8.5)),
    (Plover::Assault, "destroy", Some(-8.5)),
    (Plover::Assault, "beat", Some(-7.5)),
    (Plover::Assault, "crowd-control", Some(-7.5)),
    (Plover::Assault, "primitive", Some(-8.0)),
    (Plover::Assault, "firearms", Some(-9.0)),
    (Plover::Assault, "explosives", Some(-9.0)),
    (Plover::Assault, "targeted", Some(-9.5)),
    (Plover::Assault, "suicide-attack", Some(-9.5)),
    (Plover::Assault, "aerial", Some(-9.5)),
    (Plover::Assault, "drone", Some(-9.5)),
    (Plover::Assault, "heavy-weapons", Some(-9.5)),
    (Plover::Assault, "unconventional", Some(-10.0)),
    (Plover::Assault, "sideAB", None),
];

/// The mode's name with static lifetime when the type has it.
pub fn mode_of(plover: Plover, name: &str) -> Option<&'static str> {
    MODES.iter().find(|(p, n, _)| *p == plover && *n == name).map(|(_, n, _)| *n)
}

/// What the code table says of a CAMEO code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeFacts {
    /// The code, two to four digits.
    pub code: String,
    /// Goldstein value, if the table has one.
    pub goldstein: Option<f32>,
    /// PLOVER type, mode and contexts.
    pub plover: Option<Plover>,
    /// PLOVER mode.
    pub mode: Option<String>,
    /// PLOVER contexts.
    pub contexts: Vec<Context>,
}

const TABLE: &str = include_str!("../../../lexicons/_world/cameo.tsv");

/// All codes, sorted by code.
pub fn codes() -> &'static [CodeFacts] {
    static CODES: std::sync::OnceLock<Vec<CodeFacts>> = std::sync::OnceLock::new();
    CODES.get_or_init(|| {
        let mut codes: Vec<CodeFacts> = TABLE
            .lines()
            .filter(|line| !line.starts_with('#') && !line.starts_with("code\t"))
            .map(|line| {
                let mut cells = line.split('\t');
                let mut cell = || cells.next().unwrap_or_default().trim();
                let code = cell().to_owned();
                let goldstein = cell().parse().ok();
                let plover = Plover::parse(cell());
                let mode = Some(cell()).filter(|m| !m.is_empty()).map(str::to_owned);
                let contexts = cell().split(';').filter_map(|c| Context::parse(c.trim())).collect();
                CodeFacts { code, goldstein, plover, mode, contexts }
            })
            .collect();
        codes.sort_by(|a, b| a.code.cmp(&b.code));
        codes
    })
}

/// The facts of one code.
pub fn code_facts(code: &str) -> Option<&'static CodeFacts> {
    let codes = codes();
    codes.binary_search_by(|c| c.code.as_str().cmp(code)).ok().map(|i| &codes[i])
}

/// The code of a matrix act whose complement is another act: `compose("03", "072")` is `0332`.
///
/// The matrix root is 02, 03, 10, 12 or 13. Returns `None` when the books have no more exact code than the matrix's own.
pub fn compose(matrix: &str, act: &str) -> Option<&'static str> {
    let root = act.get(..2)?;
    let third = act.get(2..3).unwrap_or("0");
    let code = compositions(matrix).iter().find(|(r, t, _)| *r == root && (t.is_empty() || *t == third))?.2;
    if let Some(rest) = code.strip_prefix('X') {
        let full = format!("{matrix}{rest}");
        // 02 and 10 number their children alike but for 02's extra digit: 0211 and 1011.
        return code_facts(&full).map(|facts| facts.code.as_str());
    }
    code_facts(code).map(|facts| facts.code.as_str())
}

/// What a matrix root makes of acts: the act's root, the third digit of its code (empty: any), and the code of both.
/// `X` stands for the matrix root.
fn compositions(matrix: &str) -> &'static [(&'static str, &'static str, &'static str)] {
    match matrix {
        "03" => &[
            ("06", "1", "0311"),
            ("06", "2", "0312"),
            ("06", "3", "0313"),
            ("06", "4", "0314"),
            ("06", "", "031"),
            ("05", "", "032"),
            ("07", "1", "0331"),
            ("07", "2", "0332"),
            ("07", "3", "0333"),
            ("07", "4", "0334"),
            ("07", "", "033"),
            ("08", "1", "0351"),
            ("08", "2", "0352"),
            ("08", "3", "034"),
            ("08", "4", "0353"),
            ("08", "5", "0354"),
            ("08", "6", "0355"),
            ("08", "7", "0356"),
            ("08", "", "035"),
            ("04", "5", "039"),
            ("04", "", "036"),
            ("03", "", "030"),
        ],
        "02" | "10" => &[
            ("06", "1", "X11"),
            ("06", "2", "X12"),
            ("06", "3", "X13"),
            ("06", "4", "X14"),
            ("06", "", "X1"),
            ("05", "", "X2"),
            ("07", "1", "X31"),
            ("07", "2", "X32"),
            ("07", "3", "X33"),
            ("07", "4", "X34"),
            ("07", "", "X3"),
            ("08", "1", "X51"),
            ("08", "2", "X52"),
            ("08", "3", "X4"),
            ("08", "4", "X53"),
            ("08", "5", "X54"),
            ("08", "6", "X55"),
            ("08", "7", "X56"),
            ("08", "", "X5"),
            ("04", "5", "X8"),
            ("04", "", "X6"),
        ],
        "12" => &[
            ("06", "1", "1211"),
            ("06", "2", "1212"),
            ("06", "3", "1213"),
            ("06", "4", "1214"),
            ("06", "", "121"),
            ("07", "1", "1221"),
            ("07", "2", "1222"),
            ("07", "3", "1223"),
            ("07", "4", "1224"),
            ("07", "", "122"),
            ("08", "1", "1241"),
            ("08", "2", "1242"),
            ("08", "3", "123"),
            ("08", "4", "1243"),
            ("08", "5", "1244"),
            ("08", "6", "1245"),
            ("08", "7", "1246"),
            ("08", "", "124"),
            ("04", "5", "126"),
            ("04", "", "125"),
        ],
        "13" => &[
            ("16", "1", "1313"),
            ("16", "2", "1311"),
            ("16", "3", "1312"),
            ("16", "4", "134"),
            ("16", "5", "135"),
            ("16", "6", "136"),
            ("16", "", "131"),
            ("17", "2", "132"),
            ("17", "", "130"),
            ("14", "", "133"),
            ("15", "", "138"),
            ("18", "", "138"),
            ("19", "1", "1381"),
            ("19", "2", "1382"),
            ("19", "4", "1384"),
            ("19", "5", "1384"),
            ("19", "", "138"),
            ("20", "4", "1385"),
            ("20", "", "1383"),
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_has_the_codes_of_the_book() {
        assert!(codes().iter().filter(|c| c.goldstein.is_some()).count() >= 300);
        let facts = code_facts("173").expect("173");
        assert_eq!((facts.plover, facts.mode.as_deref()), (Some(Plover::Coerce), Some("arrest")));
        assert!(code_facts("999").is_none());
    }

    #[test]
    fn matrix_and_complement_compose() {
        assert_eq!(compose("03", "072"), Some("0332"));
        assert_eq!(compose("03", "042"), Some("036"));
        assert_eq!(compose("02", "0871"), Some("0256"));
        assert_eq!(compose("10", "0841"), Some("1053"));
        assert_eq!(compose("12", "0841"), Some("1243"));
        assert_eq!(compose("13", "190"), Some("138"));
        assert_eq!(compose("03", "190"), None);
    }

    #[test]
    fn every_mode_of_the_code_table_exists() {
        for code in codes() {
            if let (Some(plover), Some(mode)) = (code.plover, code.mode.as_deref()) {
                assert!(mode_of(plover, mode).is_some(), "{}: {plover} has no mode {mode}", code.code);
            }
        }
    }
}
