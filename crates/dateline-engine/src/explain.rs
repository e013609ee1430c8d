//! Why a sentence gave an event, or gave none: tokens with tags, units, the row of elements, clauses, and what matched.

use std::fmt::Write;

use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::{Language, Lexicon};

use crate::domain;
use crate::event::matching::Hit;
use crate::parsed::{Parsed, read_input};
use crate::record::Input;
use crate::syntax::chunk::Elem;
use crate::syntax::prepare::{Context, UnitKind};

/// Explains every sentence of a text, or the one at a byte offset.
pub(crate) fn explain(lexicon: &Lexicon, language: &Language, lang: &str, input: &Input, at: Option<u32>) -> String {
    let (cx, read) = read_input(lexicon, language, lang, input);
    let mut own = read.parsed.iter().peekable();
    let mut out = String::new();
    for span in read.sentences {
        let parsed = own.next_if(|p| p.sent.span == span);
        if at.is_some_and(|at| !(span.start..span.end).contains(&at)) {
            continue;
        }
        let _ = writeln!(out, "sentence  {}", span.slice(cx.text));
        let Some(parsed) = parsed else {
            let _ = writeln!(out, "furniture not the article's own words: left out");
            continue;
        };
        if let Some(verdict) = domain::of_sentence(cx, parsed) {
            let _ = writeln!(out, "domain    {} {} %", verdict.label, verdict.percent);
        }
        write_tokens(cx, parsed, &mut out);
        write_row(cx, parsed, &mut out);
        write_clauses(cx, parsed, &mut out);
    }
    out
}

fn write_tokens(cx: Context<'_>, parsed: &Parsed, out: &mut String) {
    let words: Vec<String> = parsed
        .sent
        .toks
        .iter()
        .map(|t| {
            let form =
                if t.tag.form == crate::tags::VerbForm::Any { String::new() } else { format!(":{:?}", t.tag.form) };
            format!("{}/{:?}{form}", cx.word(t), t.tag.upos)
        })
        .collect();
    let _ = writeln!(out, "tags      {}", words.join(" "));
    let units: Vec<String> = parsed
        .sent
        .units
        .iter()
        .map(|u| {
            let kind = match &u.kind {
                UnitKind::Name(entries) => entries
                    .iter()
                    .filter_map(|e| cx.lexicon.entity(e.entity).map(|x| format!("{}:{:?}", x.id, e.form)))
                    .collect::<Vec<_>>()
                    .join("|"),
                UnitKind::Title(i, _) => format!("title {}", cx.language.titles[usize::from(*i)].id),
                UnitKind::Agent(i, _) => format!("agent {}", cx.language.agents[usize::from(*i)].id),
                UnitKind::Unknown => "unknown".to_owned(),
            };
            format!("[{} = {kind}]", parsed.sent.span_of(u.start, u.end).slice(cx.text))
        })
        .collect();
    let _ = writeln!(out, "names     {}", units.join(" "));
    let times: Vec<String> = parsed
        .times
        .iter()
        .map(|t| format!("[{} = {}..{}]", parsed.sent.span_of(t.start, t.end).slice(cx.text), t.time.start, t.time.end))
        .collect();
    if !times.is_empty() {
        let _ = writeln!(out, "times     {}", times.join(" "));
    }
}

fn write_row(cx: Context<'_>, parsed: &Parsed, out: &mut String) {
    let row: Vec<String> = parsed
        .clauses
        .row
        .iter()
        .enumerate()
        .map(|(i, elem)| {
            let name = match elem {
                Elem::Np(_) => "NP",
                Elem::Vg(_) => "VG",
                Elem::Prep(..) => "P",
                Elem::Sub(..) => "SUB",
                Elem::Comp(..) => "COMP",
                Elem::Rel(..) => "REL",
                Elem::Cc(_) => "CC",
                Elem::Inf(..) => "INF",
                Elem::Adj(_) => "ADJ",
                Elem::Adv(..) => "ADV",
                Elem::Comma(_) => ",",
                Elem::Break(_) => "BREAK",
                Elem::Quote(_) => "QUOTE",
                Elem::Other(_) => "OTHER",
            };
            format!("{i}:{name}({})", parsed.sent.span_of(elem.start(), elem.end()).slice(cx.text))
        })
        .collect();
    let _ = writeln!(out, "row       {}", row.join(" "));
}

fn write_clauses(cx: Context<'_>, parsed: &Parsed, out: &mut String) {
    let row = &parsed.clauses.row;
    let words = |at: usize| row.get(at).map_or("", |e| parsed.sent.span_of(e.start(), e.end()).slice(cx.text));
    for (i, c) in parsed.clauses.list.iter().enumerate() {
        let np = |label: &str, at: Option<usize>| {
            at.map(|a| {
                format!(
                    " {label}=({})",
                    parsed.clauses.groups[a].iter().map(|g| words(*g)).collect::<Vec<_>>().join(" + ")
                )
            })
            .unwrap_or_default()
        };
        let obliques: Vec<String> = c.obliques.iter().map(|o| format!("{}({})", words(o.prep), words(o.np))).collect();
        let _ = writeln!(
            out,
            "clause {i}  {} {:?} {:?}{}{}{}{}{}{} {}{}",
            words(c.elem),
            c.link,
            c.vg.voice,
            c.parent.map(|p| format!(" of {p}")).unwrap_or_default(),
            np(if c.shared { "subject*" } else { "subject" }, c.subject),
            np("object", c.object),
            np("second", c.second_object),
            np("agent", c.bare_agent),
            if c.vg.negated { " negated" } else { "" },
            obliques.join(" "),
            if c.reporting { " reporting" } else { "" },
        );
        write_hits(cx, parsed, &parsed.hits[i], out);
    }
    for (nominal, hits) in &parsed.nominals {
        let _ = writeln!(out, "nominal   {} in ({})", cx.word(&parsed.sent.toks[nominal.token]), words(nominal.np));
        write_hits(cx, parsed, hits, out);
    }
}

fn write_hits(cx: Context<'_>, parsed: &Parsed, hits: &[Hit], out: &mut String) {
    for hit in hits {
        let name = match hit.owner {
            Owner::Sense(i) => cx.language.senses[i as usize].id.clone(),
            Owner::Operator(i) => format!("operator {}", cx.language.operators[usize::from(i)].id),
            Owner::Report(i) => format!("report {}", cx.language.reports[usize::from(i)].id),
        };
        let _ = writeln!(
            out,
            "   match  {name} ({}) on `{}`",
            hit.score,
            parsed.sent.span_of(hit.start, hit.end).slice(cx.text)
        );
    }
}
