//! Contract v1: one document as one JSON object on one line.
//!
//! Every key is always there, in the contract's order; unknown is `null` or `[]`. `docs/schema/document-v1.schema.json`
//! is the JSON Schema of a line. Spans count in the unit that [`Options`] asks for.

use std::io;

use dateline_engine::record::{self, Document, Plover};
use dateline_lexicon::ontology;
use dateline_text::{OffsetMap, Span};
use serde::Serialize;

use crate::options::Options;

/// The version of the contract; a changed meaning raises it.
pub const SCHEMA: &str = "1";

/// Writes a document as one JSON object, without a line break at the end.
pub fn write(document: &Document, options: &Options, out: impl io::Write) -> io::Result<()> {
    let view = View { document, options, offsets: OffsetMap::new(&document.input.text, options.unit) };
    serde_json::to_writer(out, &view.document()).map_err(io::Error::from)
}

/// A document as one JSON object.
pub fn to_string(document: &Document, options: &Options) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail, and the JSON of strings is UTF-8.
    let _ = write(document, options, &mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// PLOVER quad class, intensity, and Goldstein value of a CAMEO code: what the contract adds to an event.
pub(crate) fn scores(event: &record::Event) -> (u8, f32, Option<f32>) {
    let goldstein = ontology::code_facts(&event.cameo).and_then(|facts| facts.goldstein);
    (event.plover.quad(), event.plover.intensity(event.mode), goldstein)
}

/// `stated` when words give the date, else `article-date`.
pub(crate) fn basis(time: &record::Time) -> &'static str {
    if time.span.is_some() { "stated" } else { "article-date" }
}

/// Two decimals, so that `0.95` is not written as `0.9499999`.
fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

type Pair = [u32; 2];

#[derive(Serialize)]
struct DocumentView<'a> {
    schema: &'static str,
    id: &'a str,
    url: Option<&'a str>,
    outlet: Option<&'a str>,
    title: Option<&'a str>,
    lang: &'a str,
    published: Option<PublishedView>,
    text: Option<&'a str>,
    text_hash: String,
    furniture: Vec<Pair>,
    sentences: Vec<Pair>,
    entities: Vec<EntityView<'a>>,
    mentions: Vec<MentionView<'a>>,
    quotes: Vec<QuoteView<'a>>,
    events: Vec<EventView<'a>>,
    diagnostics: Vec<DiagnosticView<'a>>,
}

#[derive(Serialize)]
struct PublishedView {
    date: String,
    basis: &'static str,
}

#[derive(Serialize)]
struct EntityView<'a> {
    id: &'a str,
    kind: &'static str,
    name: &'a str,
    country: Option<&'a str>,
    org: Option<&'static str>,
    sectors: Vec<&'static str>,
    roles: Vec<RoleView<'a>>,
}

#[derive(Serialize)]
struct RoleView<'a> {
    title: &'a str,
    of: Option<&'a str>,
    from: Option<&'a str>,
    until: Option<&'a str>,
}

#[derive(Serialize)]
struct MentionView<'a> {
    span: Pair,
    entity: &'a str,
    via: &'static str,
}

#[derive(Serialize)]
struct ActorView<'a> {
    entity: &'a str,
    name: &'a str,
    country: Option<&'a str>,
    org: Option<&'static str>,
    sector: Option<&'static str>,
    code: Option<&'a str>,
    span: Pair,
    via: &'static str,
}

#[derive(Serialize)]
struct QuoteView<'a> {
    span: Pair,
    direct: bool,
    speaker: Option<ActorView<'a>>,
    cue: Option<Pair>,
    addressee: Option<ActorView<'a>>,
    carried: bool,
}

#[derive(Serialize)]
struct EventView<'a> {
    id: &'a str,
    plover: &'static str,
    mode: Option<&'static str>,
    contexts: Vec<&'static str>,
    cameo: &'a str,
    quad: u8,
    intensity: f32,
    goldstein: Option<f32>,
    source: Vec<ActorView<'a>>,
    target: Vec<ActorView<'a>>,
    status: &'static str,
    claim: Option<ClaimView<'a>>,
    time: Option<TimeView>,
    place: Option<PlaceView<'a>>,
    numbers: Vec<NumberView>,
    evidence: Vec<EvidenceView>,
    sense: &'a str,
    confidence: f32,
}

#[derive(Serialize)]
struct ClaimView<'a> {
    by: Option<ActorView<'a>>,
    cue: Pair,
    chain: Vec<ActorView<'a>>,
}

#[derive(Serialize)]
struct TimeView {
    start: String,
    end: String,
    precision: &'static str,
    span: Option<Pair>,
    basis: &'static str,
}

#[derive(Serialize)]
struct PlaceView<'a> {
    name: &'a str,
    geonames: Option<u32>,
    lat: Option<f32>,
    lon: Option<f32>,
    country: Option<&'a str>,
    precision: &'static str,
    radius_km: u32,
    span: Pair,
}

#[derive(Serialize)]
struct NumberView {
    what: &'static str,
    low: Amount,
    best: Amount,
    high: Amount,
    span: Pair,
}

#[derive(Serialize)]
struct EvidenceView {
    sentence: Pair,
    trigger: Pair,
}

#[derive(Serialize)]
struct DiagnosticView<'a> {
    code: &'static str,
    span: Pair,
    message: &'a str,
}

/// Whole numbers are written without a fraction.
#[derive(Serialize)]
#[serde(untagged)]
enum Amount {
    Whole(i64),
    Fraction(f64),
}

impl From<f64> for Amount {
    fn from(value: f64) -> Self {
        // Up to 2^53 every whole number is exact.
        if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
            Self::Whole(value as i64)
        } else {
            Self::Fraction(value)
        }
    }
}

struct View<'a> {
    document: &'a Document,
    options: &'a Options,
    offsets: OffsetMap<'a>,
}

impl<'a> View<'a> {
    fn document(&self) -> DocumentView<'a> {
        let document = self.document;
        let input = &document.input;
        DocumentView {
            schema: SCHEMA,
            id: &input.id,
            url: input.url.as_deref(),
            outlet: input.outlet.as_deref(),
            title: input.title.as_deref(),
            lang: &document.lang,
            published: input.published.as_ref().map(|p| PublishedView { date: p.date.to_string(), basis: p.basis }),
            text: self.options.text.then_some(input.text.as_str()),
            text_hash: format!("blake3:{}", document.text_hash.trim_start_matches("blake3:")),
            furniture: self.spans(&document.furniture),
            sentences: self.spans(&document.sentences),
            entities: document.entities.iter().map(entity).collect(),
            mentions: document.mentions.iter().map(|m| self.mention(m)).collect(),
            quotes: document.quotes.iter().map(|q| self.quote(q)).collect(),
            events: document.events.iter().filter(|e| self.options.keeps(e)).map(|e| self.event(e)).collect(),
            diagnostics: document
                .diagnostics
                .iter()
                .map(|d| DiagnosticView { code: d.code, span: self.span(d.span), message: &d.message })
                .collect(),
        }
    }

    fn span(&self, span: Span) -> Pair {
        let Span { start, end } = self.offsets.map_span(span);
        [start, end]
    }

    fn spans(&self, spans: &[Span]) -> Vec<Pair> {
        spans.iter().map(|s| self.span(*s)).collect()
    }

    fn mention(&self, mention: &record::Mention) -> MentionView<'a> {
        let entity = self.document.entities.get(mention.entity).map_or("", |e| e.id.as_str());
        MentionView { span: self.span(mention.span), entity, via: mention.via.as_str() }
    }

    fn actor(&self, actor: &'a record::Actor) -> ActorView<'a> {
        ActorView {
            entity: &actor.entity,
            name: &actor.name,
            country: actor.country.as_deref(),
            org: actor.org.map(record::OrgClass::as_str),
            sector: actor.sector.map(record::Sector::as_str),
            code: actor.code.as_deref(),
            span: self.span(actor.span),
            via: actor.via.as_str(),
        }
    }

    fn actors(&self, actors: &'a [record::Actor]) -> Vec<ActorView<'a>> {
        actors.iter().map(|a| self.actor(a)).collect()
    }

    fn quote(&self, quote: &'a record::Quote) -> QuoteView<'a> {
        QuoteView {
            span: self.span(quote.span),
            direct: quote.direct,
            speaker: quote.speaker.as_ref().map(|a| self.actor(a)),
            cue: quote.cue.map(|s| self.span(s)),
            addressee: quote.addressee.as_ref().map(|a| self.actor(a)),
            carried: quote.carried,
        }
    }

    fn event(&self, event: &'a record::Event) -> EventView<'a> {
        let (quad, intensity, goldstein) = scores(event);
        EventView {
            id: &event.id,
            plover: Plover::as_str(event.plover),
            mode: event.mode,
            contexts: event.contexts.iter().map(|c| c.as_str()).collect(),
            cameo: &event.cameo,
            quad,
            intensity,
            goldstein,
            source: self.actors(&event.source),
            target: self.actors(&event.target),
            status: event.status.as_str(),
            claim: event.claim.as_ref().map(|claim| ClaimView {
                by: claim.by.as_ref().map(|a| self.actor(a)),
                cue: self.span(claim.cue),
                chain: self.actors(&claim.chain),
            }),
            time: event.time.as_ref().map(|time| TimeView {
                start: time.start.to_string(),
                end: time.end.to_string(),
                precision: time.precision.as_str(),
                span: time.span.map(|s| self.span(s)),
                basis: basis(time),
            }),
            place: event.place.as_ref().map(|place| PlaceView {
                name: &place.name,
                geonames: place.geonames,
                lat: place.lat,
                lon: place.lon,
                country: place.country.as_deref(),
                precision: place.precision,
                radius_km: place.radius_km,
                span: self.span(place.span),
            }),
            numbers: event
                .numbers
                .iter()
                .map(|n| NumberView {
                    what: n.what,
                    low: n.low.into(),
                    best: n.best.into(),
                    high: n.high.into(),
                    span: self.span(n.span),
                })
                .collect(),
            evidence: event
                .evidence
                .iter()
                .map(|e| EvidenceView { sentence: self.span(e.sentence), trigger: self.span(e.trigger) })
                .collect(),
            sense: &event.sense,
            confidence: hundredths(event.confidence),
        }
    }
}

fn entity(entity: &record::Entity) -> EntityView<'_> {
    EntityView {
        id: &entity.id,
        kind: entity.kind.as_str(),
        name: &entity.name,
        country: entity.country.as_deref(),
        org: entity.org.map(record::OrgClass::as_str),
        sectors: entity.sectors.iter().map(|s| s.as_str()).collect(),
        roles: entity
            .roles
            .iter()
            .map(|r| RoleView {
                title: &r.title,
                of: r.of.as_deref(),
                from: r.from.as_deref(),
                until: r.until.as_deref(),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, hundredths};

    #[test]
    fn numbers_are_short() {
        assert_eq!(serde_json::to_string(&hundredths(0.949_999_9)).expect("a number"), "0.95");
        assert_eq!(serde_json::to_string(&Amount::from(1200.0)).expect("a number"), "1200");
        assert_eq!(serde_json::to_string(&Amount::from(1.5)).expect("a number"), "1.5");
    }
}
