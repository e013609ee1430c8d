//! On whose word? Verbs and adpositions of saying, quotation marks, and hedges above an act.

use dateline_lexicon::grammar::WordClass;
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::sense::Takes;
use dateline_text::Span;

use super::matching::Hit;
use super::slots::{Filler, Predicate};
use crate::mention::state::{Reading, State};
use crate::syntax::clause::Link;

/// A claimant found above an act.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Claimant {
    pub(crate) by: Option<Reading>,
    pub(crate) cue: Span,
}

/// The claimants above an act, the nearest first.
pub(crate) fn claimants(
    filler: &Filler<'_, '_>,
    hits: &[Vec<Hit>],
    predicate: &Predicate,
    state: &mut State<'_>,
) -> Vec<Claimant> {
    let clauses = filler.reader.clauses;
    let mut out = Vec::new();
    let start = match predicate {
        Predicate::Clause(clause) => Some(*clause),
        Predicate::Nominal(nominal) => {
            hedge_in_phrase(filler, nominal.np, nominal.token, &mut out);
            clauses.governor[nominal.np]
        }
    };
    // A clause that is itself a verb of saying claims nothing about itself, but about the nominals under it.
    let mut current = start;
    let mut nominal = matches!(predicate, Predicate::Nominal(_));
    let mut steps = 0;
    while let Some(index) = current {
        let clause = &clauses.list[index];
        if nominal && accuses(filler, hits, index) {
            // "accused the group of mass killings": what is alleged stands on the accuser's word.
            let by = filler.doers(&clause.clone(), state).into_iter().next();
            out.push(Claimant { by, cue: cue_span(filler, index) });
        }
        if !nominal || !is_report(filler, hits, index) {
            hedges(filler, index, &mut out);
        }
        if clause.link == Link::Complement
            && let Some(cue) = clause.antecedent.and_then(|noun| report_noun(filler, noun))
        {
            out.push(Claimant { by: None, cue });
        }
        let parent = clause.parent;
        if let Some(parent) = parent {
            let says = is_report(filler, hits, parent);
            let content = matches!(clause.link, Link::Complement | Link::Infinitive | Link::Gerund(_));
            if says && content {
                let by = {
                    let parent = clauses.list[parent].clone();
                    filler
                        .doers(&parent, state)
                        .into_iter()
                        .next()
                        .or_else(|| filler.reader.clitic(parent.head, filler.spot, state, true))
                };
                out.push(Claimant { by, cue: cue_span(filler, parent) });
            }
        }
        nominal = false;
        current = parent.filter(|p| *p != index);
        steps += 1;
        if steps > 12 {
            break;
        }
    }
    for (prep, np) in &clauses.attributions {
        let by = filler
            .reader
            .resolve(*np, filler.spot, state)
            .or_else(|| filler.group(*np, state, false).into_iter().next());
        let elem = &clauses.row[*prep];
        let cue = filler.reader.sent.span_of(elem.start(), elem.end());
        // "menurutnya": the claimant is enclitic.
        out.push(Claimant { by, cue });
    }
    out
}

/// Whether a clause matched a sense whose complement is said of somebody.
pub(crate) fn accuses(filler: &Filler<'_, '_>, hits: &[Vec<Hit>], clause: usize) -> bool {
    hits.get(clause).is_some_and(|list| {
        list.iter().any(|h| match h.owner {
            Owner::Sense(sense) => {
                filler.reader.cx.language.senses.get(sense as usize).is_some_and(|s| s.takes == Takes::Say)
            }
            _ => false,
        })
    })
}

/// Whether a clause reports what somebody says: a verb of saying, or a sense whose complement is said.
pub(crate) fn is_report(filler: &Filler<'_, '_>, hits: &[Vec<Hit>], clause: usize) -> bool {
    hits.get(clause).is_some_and(|list| {
        list.iter().any(|h| match h.owner {
            Owner::Report(_) => true,
            Owner::Sense(sense) => {
                filler.reader.cx.language.senses.get(sense as usize).is_some_and(|s| s.takes == Takes::Say)
            }
            Owner::Operator(_) => false,
        })
    })
}

fn cue_span(filler: &Filler<'_, '_>, clause: usize) -> Span {
    filler.reader.sent.toks.get(filler.reader.clauses.list[clause].head).map_or_else(Span::default, |t| t.span)
}

/// The noun of saying in a phrase ("reports that …", "laporan bahwa …").
fn report_noun(filler: &Filler<'_, '_>, np: usize) -> Option<Span> {
    let language = filler.reader.cx.language;
    let tok = &filler.reader.sent.toks[filler.reader.np(np)?.head];
    let says = tok.analyses.iter().flat_map(|a| language.patterns_of(a.lemma)).any(|(_, index)| {
        language
            .patterns
            .get(*index as usize)
            .is_some_and(|p| p.form.is_nominal() && p.after.is_empty() && matches!(p.owner, Owner::Report(_)))
    });
    says.then_some(tok.span)
}

/// "allegedly", "diduga": an unnamed claimant.
fn hedges(filler: &Filler<'_, '_>, clause: usize, out: &mut Vec<Claimant>) {
    let vg = &filler.reader.clauses.list[clause].vg;
    let toks = &filler.reader.sent.toks;
    for (token, tok) in toks.iter().enumerate().take(vg.end).skip(vg.start) {
        if filler.reader.cx.class(tok, WordClass::Hedge).is_some() {
            let end = token + usize::from(tok.closed_len).max(1);
            out.push(Claimant { by: None, cue: filler.reader.sent.span_of(token, end) });
            return;
        }
    }
}

fn hedge_in_phrase(filler: &Filler<'_, '_>, np: usize, token: usize, out: &mut Vec<Claimant>) {
    let Some(phrase) = filler.reader.np(np) else { return };
    let toks = &filler.reader.sent.toks;
    for tok in toks.iter().take(token.min(phrase.end)).skip(phrase.start) {
        if filler.reader.cx.class(tok, WordClass::Hedge).is_some() {
            out.push(Claimant { by: None, cue: tok.span });
            return;
        }
    }
}
