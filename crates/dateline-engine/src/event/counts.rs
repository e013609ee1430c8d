//! Numbers of dead, injured, detained, displaced and taking part: a number near words that tell what it counts.

use dateline_lexicon::ontology::Plover;

use crate::numbers::NumberExpr;
use crate::record::Number;
use crate::syntax::prepare::{Context, Sent};

/// How many tokens a number may stand from the word that tells what it counts.
const REACH: usize = 5;

/// The counts of an event's sentence that fit its type.
pub(crate) fn of_event(
    cx: Context<'_>,
    sent: &Sent,
    numbers: &[NumberExpr],
    plover: Plover,
    trigger: usize,
) -> Vec<Number> {
    let mut out: Vec<Number> = Vec::new();
    for number in numbers {
        let Some(what) = counted(cx, sent, number, plover) else { continue };
        if out.iter().any(|n| n.what == what) || trigger.abs_diff(number.start) > 30 {
            continue;
        }
        out.push(Number {
            what,
            low: number.low,
            best: number.best,
            high: number.high,
            span: sent.span_of(number.start, number.end),
        });
    }
    out
}

fn counted(cx: Context<'_>, sent: &Sent, number: &NumberExpr, plover: Plover) -> Option<&'static str> {
    let mut best: Option<(usize, &'static str)> = None;
    for (what, words) in &cx.language.profile.counts {
        let Some(what) = fits(what, plover) else { continue };
        let from = number.start.saturating_sub(REACH);
        let to = (number.end + REACH).min(sent.toks.len());
        for at in from..to {
            if (number.start..number.end).contains(&at) || !words.contains(&sent.toks[at].hash) {
                continue;
            }
            // A comma or coordinator between them parts the number from the word.
            let (a, b) = if at < number.start { (at, number.start) } else { (number.end, at) };
            if sent.toks[a..b].iter().any(|t| matches!(cx.word(t), "," | ";" | "and" | "dan" | "serta")) {
                continue;
            }
            let distance = b - a;
            if best.is_none_or(|(d, _)| distance < d) {
                best = Some((distance, what));
            }
        }
    }
    best.map(|(_, what)| what)
}

fn fits(what: &str, plover: Plover) -> Option<&'static str> {
    let violent = matches!(plover, Plover::Assault | Plover::Coerce | Plover::Protest | Plover::Accuse);
    match what {
        "killed" if violent => Some("killed"),
        "injured" if violent => Some("injured"),
        "detained" if violent || plover == Plover::Retreat => Some("detained"),
        "displaced" if violent => Some("displaced"),
        "participants" if matches!(plover, Plover::Protest | Plover::Cooperate | Plover::Mobilize) => {
            Some("participants")
        }
        _ => None,
    }
}
