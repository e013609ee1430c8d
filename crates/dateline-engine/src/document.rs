//! One article from text to records: the order in which the layers are asked.

mod home;

use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::ontology::EntityKind;
use dateline_lexicon::{Language, Lexicon};
use dateline_text::Span;

use crate::domain;
use crate::event::build::{self, Around};
use crate::event::claim;
use crate::event::draft::{Drafter, Dropped};
use crate::event::matching::Matcher;
use crate::event::merge;
use crate::event::slots::{Filler, common_noun};
use crate::mention::read::Reader;
use crate::mention::reference::Spot;
use crate::mention::state::{Focus, Reading, State};
use crate::parsed::{Parsed, date_in_text, read};
use crate::parser::{Guide, Parser};
use crate::quote::{self, Quoted};
use crate::record::{Date, Diagnostic, Document, Event, Input, Quote};
use crate::syntax::chunk::Elem;
use crate::syntax::clause::Link;
use crate::syntax::prepare::{Context, words};

/// Speaker and cue of one direct quotation.
#[derive(Clone, Debug)]
struct Spoken {
    quoted: Quoted,
    speaker: Option<Reading>,
    cue: Option<Span>,
    addressee: Option<Reading>,
    carried: bool,
    /// A name or a word in marks rather than speech.
    scare: bool,
}

/// Codes an article whose language is known to the lexicon.
pub(crate) fn code<'a>(
    lexicon: &'a Lexicon,
    language: &'a Language,
    lang: &str,
    input: &'a Input,
    guide: Option<(Parser<'a>, Guide)>,
) -> Document {
    let text = input.text.as_str();
    let cx = Context { text, lexicon, language, lang: lexicon.language_index(lang), guide };
    let tokens = words(cx);
    let read = read(cx, &tokens, input.published.as_ref());
    let mut document = Document {
        input: input.clone(),
        lang: lang.to_owned(),
        text_hash: format!("blake3:{}", blake3::hash(text.as_bytes()).to_hex()),
        furniture: read.furniture.spans,
        sentences: read.sentences,
        ..Document::default()
    };
    if document.input.outlet.is_none() {
        document.input.outlet = read.furniture.outlet;
    }
    let parsed = read.parsed;
    let published = input.published.clone().or_else(|| date_in_text(&parsed));
    document.input.published.clone_from(&published);
    let day = published.as_ref().map(|p| p.date);
    let quoted: Vec<Quoted> = quote::quoted(text, &tokens)
        .into_iter()
        .filter(|q| !document.furniture.iter().any(|f| f.contains(q.span)))
        .collect();
    let mut run =
        Run { cx, state: State::new(lexicon, day), parsed: &parsed, spoken: Vec::new(), day, dropped: Vec::new() };
    run.read_mentions(quoted);
    let speeches = run.quotes();
    let events = run.events(&input.id);
    let dropped = std::mem::take(&mut run.dropped);
    run.finish(&mut document, speeches, events, &dropped);
    domain::lower(cx, &parsed, &mut document);
    document.diagnostics.sort_by_key(|d| (d.span.start, d.span.end, d.code));
    document.diagnostics.dedup();
    document
}

/// A direct quotation: its span, its speaker, its cue.
type Speech = (Span, Option<Reading>, Option<Span>);

struct Run<'a, 'p> {
    cx: Context<'a>,
    state: State<'a>,
    parsed: &'p [Parsed],
    spoken: Vec<Spoken>,
    day: Option<Date>,
    dropped: Vec<(usize, Dropped)>,
}

impl<'a, 'p> Run<'a, 'p> {
    fn filler(&self, index: usize, speaker: Option<usize>) -> Filler<'a, 'p> {
        let parsed = &self.parsed[index];
        let reader = Reader { speaker, cx: self.cx, sent: &parsed.sent, clauses: &parsed.clauses };
        let matcher = Matcher { cx: self.cx, sent: &parsed.sent, clauses: &parsed.clauses };
        Filler { reader, matcher, spot: Spot { sentence: index, speaker, ..Spot::default() }, spoken: &[] }
    }

    /// Reads mentions sentence by sentence, keeps who is in focus, and finds the speakers of quotations on the way.
    fn read_mentions(&mut self, quoted: Vec<Quoted>) {
        let mut waiting: Vec<Spoken> = quoted
            .into_iter()
            .map(|quoted| Spoken { quoted, speaker: None, cue: None, addressee: None, carried: false, scare: false })
            .collect();
        let speech: Vec<Span> =
            waiting.iter().filter(|w| w.quoted.end - w.quoted.start >= 6).map(|w| w.quoted.span).collect();
        let mut first = 0;
        for index in 0..self.parsed.len() {
            let span = self.parsed[index].sent.span;
            self.read_sentence(index, &speech);
            // Quotations come in text order: those that end before this sentence are done with.
            while waiting.get(first).is_some_and(|w| w.quoted.span.end < span.start) {
                first += 1;
            }
            for spoken in waiting[first..].iter_mut().take_while(|w| w.quoted.span.start < span.end) {
                let ends_here = spoken.quoted.span.end > span.start && spoken.quoted.span.end <= span.end + 2;
                let begins_here = spoken.quoted.span.start >= span.start && spoken.quoted.span.start < span.end;
                if spoken.speaker.is_none() && !spoken.scare && (ends_here || begins_here) {
                    self.find_speaker(index, spoken);
                }
            }
        }
        self.spoken = waiting;
        self.carry_speakers();
    }

    fn read_sentence(&mut self, index: usize, speech: &[Span]) {
        let parsed = &self.parsed[index];
        let filler = self.filler(index, None);
        let subjects: Vec<usize> = parsed
            .clauses
            .list
            .iter()
            .filter(|c| !matches!(c.link, Link::Relative | Link::Participle | Link::Gerund(_)))
            .filter(|c| !c.shared)
            .filter_map(|c| c.subject)
            .flat_map(|s| parsed.clauses.groups[s].clone())
            .collect();
        for at in 0..parsed.clauses.row.len() {
            let Elem::Np(np) = &parsed.clauses.row[at] else { continue };
            let first_person =
                np.pronoun.is_some_and(|p| self.cx.language.closed.get(usize::from(p)).is_some_and(|w| w.person == 1));
            if first_person {
                continue;
            }
            let mut readings: Vec<Reading> = Vec::new();
            if let Some(reading) = filler.reader.resolve(at, filler.spot, &mut self.state) {
                readings.push(reading);
            } else {
                readings.extend(filler.reader.embedded(at, &mut self.state));
                let owner = readings.first().cloned().or_else(|| filler.possessive(np, &mut self.state));
                if let Some(owner) = owner
                    && parsed.sent.unit(np.head).is_none()
                {
                    let noun = common_noun(self.cx.word(&parsed.sent.toks[np.head]));
                    self.state.owners.insert(noun, (owner.entity, index));
                }
            }
            for (k, reading) in readings.iter().enumerate() {
                self.state.mention(reading);
                let kind = self.state.entities[reading.entity].kind;
                let in_place_phrase =
                    parsed.clauses.prep_of[at].is_some() && reading.via == crate::record::Via::Metonym;
                if kind != EntityKind::Place && !in_place_phrase {
                    self.state.focus.push(Focus {
                        entity: reading.entity,
                        sentence: index,
                        token: np.start + k,
                        // Whoever is only spoken of inside a quotation is not in the narrator's focus.
                        subject: k == 0 && subjects.contains(&at) && !speech.iter().any(|s| s.contains(reading.span)),
                        plural: reading.plural,
                    });
                }
            }
        }
    }

    /// The clause outside a quotation that says who spoke: in the sentence where the quotation begins or ends.
    fn find_speaker(&mut self, index: usize, spoken: &mut Spoken) {
        let parsed = &self.parsed[index];
        let filler = self.filler(index, None);
        let inside = |token: usize| parsed.sent.toks.get(token).is_some_and(|t| spoken.quoted.span.contains(t.span));
        let words = spoken.quoted.end - spoken.quoted.start;
        let mut best: Option<(u32, usize)> = None;
        for (c, clause) in parsed.clauses.list.iter().enumerate() {
            if inside(clause.head) || !claim::is_report(&filler, &parsed.hits, c) {
                continue;
            }
            let head = parsed.sent.toks[clause.head].span;
            // A cue belongs to the quotation next to it, not to one of another sentence part.
            let distance = if head.start >= spoken.quoted.span.end {
                head.start - spoken.quoted.span.end
            } else {
                spoken.quoted.span.start.saturating_sub(head.end) + 40
            };
            if best.is_none_or(|(d, _)| distance < d) {
                best = Some((distance, c));
            }
        }
        if let Some((distance, c)) = best
            && (distance < 160 || words > 6)
        {
            let clause = parsed.clauses.list[c].clone();
            let speaker = filler
                .doers(&clause, &mut self.state)
                .into_iter()
                .next()
                .or_else(|| filler.reader.clitic(clause.head, filler.spot, &mut self.state, true));
            spoken.cue = Some(parsed.sent.toks[clause.head].span);
            spoken.addressee = addressee(&filler, &clause, &mut self.state);
            if speaker.is_some() {
                spoken.speaker = speaker;
            }
        } else {
            for (prep, np) in &parsed.clauses.attributions {
                if !inside(parsed.clauses.row[*prep].start())
                    && let Some(reading) = filler.reader.resolve(*np, filler.spot, &mut self.state)
                {
                    let elem = &parsed.clauses.row[*prep];
                    spoken.cue = Some(parsed.sent.span_of(elem.start(), elem.end()));
                    spoken.speaker = Some(reading);
                }
            }
        }
        // A few words in marks inside somebody else's sentence are a name or an emphasis, not speech.
        let long = words >= 6 || parsed.clauses.list.iter().any(|c| inside(c.head) && c.vg.finite);
        if !long && spoken.speaker.is_none() {
            spoken.scare = true;
        }
    }

    /// A quotation without a cue goes on from the one before it, or belongs to the person in focus.
    fn carry_speakers(&mut self) {
        let mut last: Option<Reading> = None;
        for at in 0..self.spoken.len() {
            if self.spoken[at].scare {
                continue;
            }
            if self.spoken[at].speaker.is_some() {
                last.clone_from(&self.spoken[at].speaker);
                continue;
            }
            let start = self.spoken[at].quoted.span.start;
            let sentence = self.parsed.iter().position(|p| p.sent.span.end > start).unwrap_or(0);
            let in_focus = self.person_in_focus(sentence);
            let carried = match (&last, in_focus) {
                (Some(previous), Some(focus)) if focus.entity == previous.entity => Some(previous.clone()),
                (_, Some(focus)) => Some(focus),
                (Some(previous), None) => Some(previous.clone()),
                (None, None) => None,
            };
            if let Some(reading) = carried {
                self.spoken[at].carried = true;
                self.spoken[at].speaker = Some(reading.clone());
                last = Some(reading);
            }
        }
    }

    /// The person who was the subject of the sentences before one.
    fn person_in_focus(&self, sentence: usize) -> Option<Reading> {
        let mut near = self.state.focus_before(sentence).take_while(|f| f.sentence + 3 >= sentence);
        let found = near.find(|f| {
            f.subject && f.sentence < sentence && self.state.entities[f.entity].kind == EntityKind::Person && !f.plural
        })?;
        let start = self.parsed[sentence].sent.span.start;
        let mention = self.state.mentions_before(start).find(|m| m.entity == found.entity)?;
        Some(Reading {
            entity: found.entity,
            span: mention.span,
            via: mention.via,
            sector: None,
            plural: false,
            place: None,
        })
    }

    /// Direct quotations, then indirect ones under verbs of saying.
    fn quotes(&mut self) -> Vec<Quote> {
        let mut quotes = Vec::new();
        let verb_last = self.cx.language.profile.order == dateline_lexicon::grammar::Order::Last;
        for spoken in self.spoken.clone() {
            if spoken.scare {
                continue;
            }
            quotes.push(Quote {
                span: spoken.quoted.span,
                direct: true,
                speaker: spoken.speaker.as_ref().map(|r| self.state.actor(r)),
                cue: spoken.cue,
                addressee: spoken.addressee.as_ref().map(|r| self.state.actor(r)),
                carried: spoken.carried,
            });
        }
        for index in 0..self.parsed.len() {
            let parsed = &self.parsed[index];
            let filler = self.filler(index, None);
            for (c, clause) in parsed.clauses.list.iter().enumerate() {
                let report = parsed.hits[c].iter().any(|h| matches!(h.owner, Owner::Report(_)));
                if !report {
                    continue;
                }
                let Some(content) =
                    parsed.clauses.children(c).find(|k| parsed.clauses.list[*k].link == Link::Complement)
                else {
                    continue;
                };
                let span = content_span(parsed, c, content, verb_last);
                let from = self.spoken.partition_point(|s| s.quoted.span.end <= span.start);
                let spoken =
                    self.spoken[from..].iter().take_while(|s| s.quoted.span.start < span.end).any(|s| !s.scare);
                if span.is_empty() || spoken {
                    continue;
                }
                let speaker = filler
                    .doers(clause, &mut self.state)
                    .into_iter()
                    .next()
                    .or_else(|| filler.reader.clitic(clause.head, filler.spot, &mut self.state, true));
                quotes.push(Quote {
                    span,
                    direct: false,
                    speaker: speaker.as_ref().map(|r| self.state.actor(r)),
                    cue: Some(parsed.sent.toks[clause.head].span),
                    addressee: addressee(&filler, clause, &mut self.state).map(|r| self.state.actor(&r)),
                    carried: false,
                });
            }
        }
        quotes.sort_by_key(|q| (q.span.start, q.span.end));
        quotes
    }

    fn events(&mut self, document: &str) -> Vec<Event> {
        let mut events = Vec::new();
        let spoken: Vec<Speech> =
            self.spoken.iter().filter(|s| !s.scare).map(|s| (s.quoted.span, s.speaker.clone(), s.cue)).collect();
        let home = self.country_most_told();
        for index in 0..self.parsed.len() {
            let parsed = &self.parsed[index];
            if parsed.hits.iter().all(Vec::is_empty) && parsed.nominals.is_empty() {
                continue;
            }
            let here = parsed.sent.span;
            let from = spoken.partition_point(|s| s.0.end <= here.start);
            let quotes = &spoken[from..from + spoken[from..].partition_point(|s| s.0.start < here.end)];
            let (published, times, numbers) = (self.day, &parsed.times, &parsed.numbers);
            let around = Around { document, published, home: home.clone(), times, numbers, quotes };
            let speaker = quotes.iter().find_map(|s| s.1.as_ref()).map(|r| r.entity);
            let spans: Vec<Span> = quotes.iter().map(|s| s.0).collect();
            let filler = Filler { spoken: &spans, ..self.filler(index, speaker) };
            let mut drafter = Drafter { filler, hits: &parsed.hits, nominals: &parsed.nominals, dropped: Vec::new() };
            let drafts = drafter.drafts(&mut self.state);
            self.dropped.extend(drafter.dropped.into_iter().map(|d| (index, d)));
            for draft in drafts {
                self.home_country(&filler, &draft);
                events.push(build::finish(&filler, &around, draft, &mut self.state));
            }
        }
        merge::merge(events)
    }

    fn finish(self, document: &mut Document, quotes: Vec<Quote>, events: Vec<Event>, dropped: &[(usize, Dropped)]) {
        let mut state = self.state;
        state.mentions.sort_by_key(|m| (m.span.start, m.span.end, m.entity));
        document.quotes = quotes;
        document.events = events;
        for (index, drop) in dropped {
            let span = self.parsed[*index].sent.span_of(drop.start, drop.end);
            document.diagnostics.push(Diagnostic {
                code: "event-dropped",
                span,
                message: format!("{}: {}", drop.sense, drop.reason),
            });
        }
        for event in &document.events {
            for actor in event.source.iter().chain(&event.target) {
                if actor.entity.starts_with("text:") && actor.country.is_none() && actor.org.is_none() {
                    document.diagnostics.push(Diagnostic {
                        code: "actor-unresolved",
                        span: actor.span,
                        message: format!("`{}` is kept as text: no country or body is known for it", actor.name),
                    });
                }
            }
        }
        document.entities = state.entities;
        document.mentions = state.mentions;
    }
}

/// To whom something is said.
fn addressee(
    filler: &Filler<'_, '_>,
    clause: &crate::syntax::clause::Clause,
    state: &mut State<'_>,
) -> Option<Reading> {
    use dateline_lexicon::grammar::Role;
    let to = clause
        .obliques
        .iter()
        .find(|o| filler.reader.cx.language.closed.get(usize::from(o.closed)).is_some_and(|w| w.role == Role::Goal))?;
    filler.reader.resolve(to.np, filler.spot, state).filter(|r| state.entities[r.entity].kind != EntityKind::Place)
}

/// The words of a reported clause: from behind its complementizer to the end of its last child.
fn content_span(parsed: &Parsed, report: usize, content: usize, verb_last: bool) -> Span {
    let clauses = &parsed.clauses;
    let clause = &clauses.list[content];
    let report_elem = clauses.list[report].elem;
    let first = clause.subject.filter(|s| !clause.shared && *s < clause.elem).unwrap_or(clause.elem);
    let start = clauses.row.get(first).map_or(0, Elem::start);
    let end = if report_elem > clause.elem {
        let between = |s: &usize| *s < report_elem && (!verb_last || *s > clause.elem);
        let subject = clauses.list[report].subject.filter(between).unwrap_or(report_elem);
        clauses.row.get(subject.saturating_sub(1)).map_or(start, Elem::start)
    } else {
        let mut end = parsed.sent.toks.len();
        while end > start && matches!(parsed.sent.toks[end - 1].tag.upos, crate::tags::Upos::Punct) {
            end -= 1;
        }
        end
    };
    parsed.sent.span_of(start, end.max(start))
}
