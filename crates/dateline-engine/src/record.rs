//! The records that the engine returns: plain structs, byte spans into the document's text, no serialisation.
//!
//! The JSON form of these records is contract v1; the `dateline` crate writes it.

pub use dateline_lexicon::ontology::{Context, EntityKind, OrgClass, Plover, Sector};
pub use dateline_text::Span;

/// What is known of an article before it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    /// Id, unique in the run.
    pub id: String,
    /// The text, coded byte for byte.
    pub text: String,
    /// Language code when known; found by the engine otherwise.
    pub lang: Option<String>,
    /// Publication date when known.
    pub published: Option<Published>,
    /// Title when it is not part of the text.
    pub title: Option<String>,
    /// Address of the article.
    pub url: Option<String>,
    /// Name of the outlet.
    pub outlet: Option<String>,
}

/// A calendar date.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Date {
    /// A date, when the day exists.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        Some(Self { year: date.year(), month: date.month().unsigned_abs(), day: date.day().unsigned_abs() })
    }

    /// Reads `2024-06-12`; anything after the day is ignored when it is a time.
    pub fn parse(text: &str) -> Option<Self> {
        let day = text.get(..10)?;
        let rest = &text[10..];
        let mut parts = day.split('-');
        let date = Self::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
        (rest.is_empty() || rest.starts_with(['T', ' '])).then_some(date)
    }

    /// The date as `jiff` sees it.
    pub fn civil(self) -> jiff::civil::Date {
        jiff::civil::Date::new(self.year, self.month.cast_signed(), self.day.cast_signed()).unwrap_or_default()
    }

    /// From `jiff`.
    pub fn from_civil(date: jiff::civil::Date) -> Self {
        Self { year: date.year(), month: date.month().unsigned_abs(), day: date.day().unsigned_abs() }
    }

    /// This date moved by days; unchanged at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let span = jiff::Span::new().try_days(days).unwrap_or_default();
        self.civil().checked_add(span).map_or(self, Self::from_civil)
    }
}

/// A publication date and how it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The date.
    pub date: Date,
    /// `given`, `text`, …
    pub basis: &'static str,
}

/// One coded article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// What came in.
    pub input: Input,
    /// Language code, `und` when unknown.
    pub lang: String,
    /// BLAKE3 of the text, as hexadecimal digits.
    pub text_hash: String,
    /// Spans that are not the article.
    pub furniture: Vec<Span>,
    /// Sentences.
    pub sentences: Vec<Span>,
    /// Entities in order of first mention.
    pub entities: Vec<Entity>,
    /// Mentions in text order.
    pub mentions: Vec<Mention>,
    /// Quotes in text order.
    pub quotes: Vec<Quote>,
    /// Events in text order.
    pub events: Vec<Event>,
    /// What was dropped or left open, and why.
    pub diagnostics: Vec<Diagnostic>,
}

/// Somebody or something that the article speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// Stable id.
    pub id: String,
    /// What it is.
    pub kind: EntityKind,
    /// Name for output.
    pub name: String,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// Class of a body without a country.
    pub org: Option<OrgClass>,
    /// PLOVER sectors.
    pub sectors: Vec<Sector>,
    /// CAMEO style code of bodies that have their own.
    pub code: Option<String>,
    /// Offices.
    pub roles: Vec<Role>,
}

/// An office of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Name of the office.
    pub title: String,
    /// Entity id of what it belongs to.
    pub of: Option<String>,
    /// From, ISO 8601 with the precision known.
    pub from: Option<String>,
    /// Until.
    pub until: Option<String>,
}

/// How words refer to an entity.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Via {
    /// Its name.
    Name,
    /// Another of its names.
    Alias,
    /// A capital or palace for a government.
    Metonym,
    /// An office or class of people.
    Role,
    /// A pronoun.
    Pronoun,
    /// A description ("that official").
    Description,
    /// Not named here; inferred from the words at the span.
    Inferred,
}

impl Via {
    /// The name in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Alias => "alias",
            Self::Metonym => "metonym",
            Self::Role => "role",
            Self::Pronoun => "pronoun",
            Self::Description => "description",
            Self::Inferred => "inferred",
        }
    }
}

/// A span that refers to an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The words.
    pub span: Span,
    /// Index into the document's entities.
    pub entity: usize,
    /// How they refer.
    pub via: Via,
}

/// An entity in a slot of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// Entity id.
    pub entity: String,
    /// Name.
    pub name: String,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// Class of a body without a country.
    pub org: Option<OrgClass>,
    /// PLOVER sector in which it acts.
    pub sector: Option<Sector>,
    /// CAMEO style code.
    pub code: Option<String>,
    /// The words it was read from.
    pub span: Span,
    /// How they refer.
    pub via: Via,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words said, without quotation marks.
    pub span: Span,
    /// In quotation marks?
    pub direct: bool,
    /// Who said it.
    pub speaker: Option<Actor>,
    /// The words of saying.
    pub cue: Option<Span>,
    /// To whom.
    pub addressee: Option<Actor>,
    /// The speaker carries over from an earlier quote.
    pub carried: bool,
}

/// Whether the coded act took place.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// It did, does, or is performed by saying it.
    Actual,
    /// Planned or expected.
    Future,
    /// Conditional, possible, considered.
    Hypothetical,
    /// Did not take place.
    Negated,
    /// Background.
    Historical,
}

impl Status {
    /// The name in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Actual => "actual",
            Self::Future => "future",
            Self::Hypothetical => "hypothetical",
            Self::Negated => "negated",
            Self::Historical => "historical",
        }
    }
}

/// On whose word an event stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The claimant; `None` for unnamed ones ("allegedly").
    pub by: Option<Actor>,
    /// The words of claiming.
    pub cue: Span,
    /// Earlier claimants of a chain, nearest the event last.
    pub chain: Vec<Actor>,
}

/// Precision of a time.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimePrecision {
    /// A day, or a few named days.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl TimePrecision {
    /// The name in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// When an event took place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// How exactly it is known.
    pub precision: TimePrecision,
    /// The words; `None` when the date is the article's.
    pub span: Option<Span>,
}

/// Where an event took place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Name.
    pub name: String,
    /// GeoNames id.
    pub geonames: Option<u32>,
    /// Latitude in degrees.
    pub lat: Option<f32>,
    /// Longitude in degrees.
    pub lon: Option<f32>,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// `site`, `city`, `region` or `country`.
    pub precision: &'static str,
    /// Radius within which it lies, in kilometres.
    pub radius_km: u32,
    /// The words.
    pub span: Span,
}

/// A count or amount of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// `killed`, `injured`, `detained`, `displaced`, `participants` or `amount`.
    pub what: &'static str,
    /// Least value.
    pub low: f64,
    /// Best value.
    pub best: f64,
    /// Greatest value.
    pub high: f64,
    /// The words.
    pub span: Span,
}

/// Where an event is told.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// The sentence.
    pub sentence: Span,
    /// The words of the act.
    pub trigger: Span,
}

/// One coded event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Hash of document id, type, trigger and slots.
    pub id: String,
    /// PLOVER type.
    pub plover: Plover,
    /// PLOVER mode.
    pub mode: Option<&'static str>,
    /// PLOVER contexts.
    pub contexts: Vec<Context>,
    /// CAMEO code.
    pub cameo: String,
    /// Who did it.
    pub source: Vec<Actor>,
    /// To whom.
    pub target: Vec<Actor>,
    /// Whether it took place.
    pub status: Status,
    /// On whose word; `None`: the narrator's.
    pub claim: Option<Claim>,
    /// When.
    pub time: Option<Time>,
    /// Where.
    pub place: Option<Place>,
    /// Counts and amounts.
    pub numbers: Vec<Number>,
    /// Where it is told, the main telling first.
    pub evidence: Vec<Evidence>,
    /// Id of the sense that fired.
    pub sense: String,
    /// 0 to 1, two decimals.
    pub confidence: f32,
}

/// Why something was dropped or left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code, for example `actor-unresolved`.
    pub code: &'static str,
    /// Where.
    pub span: Span,
    /// What and why.
    pub message: String,
}
