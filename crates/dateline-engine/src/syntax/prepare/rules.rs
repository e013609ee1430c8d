//! Tags for languages without tagger weights: what the lexicon says of a word, where it stands, how it is made.

use dateline_lexicon::grammar::{Order, Role, WordClass};
use dateline_lexicon::morph::Pos;
use dateline_text::TokenKind;

use super::retag::upos_of;
use super::{Context, Sent, Tok, Unit};
use crate::tags::{Tag, Upos};

/// Tags every word. A word that can be a verb and a noun is a verb where the language's order lets a verb stand.
pub(super) fn tag_by_rules(cx: Context<'_>, sent: &mut Sent, found: &[Unit]) {
    let mut named = vec![false; sent.toks.len()];
    for unit in found {
        named[unit.start..unit.end].fill(true);
    }
    for i in 0..sent.toks.len() {
        let tok = &sent.toks[i];
        if tok.kind != TokenKind::Word {
            continue;
        }
        let can_be = |pos: Pos| tok.analyses.iter().any(|a| a.pos == pos);
        let closed = cx.closed(tok).next().filter(|_| tok.closed_len == 1 && tok.analyses.is_empty());
        let upos = if let Some(word) = closed {
            upos_of(word.class)
        } else if named[i] && !can_be(Pos::Verb) {
            Upos::Propn
        } else if can_be(Pos::Verb) && (!can_be(Pos::Noun) && !named[i] || verb_place(cx, sent, i)) {
            Upos::Verb
        } else if can_be(Pos::Noun) {
            Upos::Noun
        } else if can_be(Pos::Adj) {
            Upos::Adj
        } else if named[i] {
            Upos::Propn
        } else if tok.analyses.is_empty()
            && verb_place(cx, sent, i)
            && (made_like_a_verb(cx, tok) || opens_a_telling(cx, sent, i, &named))
        {
            Upos::Verb
        } else {
            Upos::Noun
        };
        sent.toks[i].tag = Tag::of(upos);
    }
}

/// Whether a verb can stand at a token: at the front or behind what opens a clause where verbs come first; behind a marked
/// phrase where they come last.
fn verb_place(cx: Context<'_>, sent: &Sent, i: usize) -> bool {
    let Some(before) = i.checked_sub(1).map(|b| &sent.toks[b]) else { return cx.language.profile.order != Order::Last };
    let class = |class| cx.class(before, class);
    match cx.language.profile.order {
        Order::Last => class(WordClass::Adposition).is_some_and(|w| !w.adnominal && w.role != Role::Possessor),
        Order::Middle => !matches!(before.tag.upos, Upos::Adp | Upos::Det | Upos::Adj),
        Order::First => {
            before.kind == TokenKind::Punct
                || awaits_verb(cx, &sent.toks[..i])
                || [
                    WordClass::Coordinator,
                    WordClass::Subordinator,
                    WordClass::Complementizer,
                    WordClass::Relative,
                    WordClass::Negator,
                    WordClass::Modal,
                    WordClass::Infinitive,
                    WordClass::Aspect,
                    WordClass::Hedge,
                    WordClass::Adverb,
                ]
                .into_iter()
                .any(|c| class(c).is_some())
        }
    }
}

/// Whether a complement whose subject stands first has no verb yet ("إن الجيش قصف").
fn awaits_verb(cx: Context<'_>, before: &[Tok]) -> bool {
    let opener = before.iter().rposition(|tok| {
        tok.tag.upos == Upos::Verb || tok.kind == TokenKind::Punct || cx.class(tok, WordClass::Complementizer).is_some()
    });
    let marked = before.last().is_some_and(|tok| cx.class(tok, WordClass::Adposition).is_some());
    !marked && opener.is_some_and(|at| cx.class(&before[at], WordClass::Complementizer).is_some())
}

/// Where verbs stand first, an unknown word that opens the sentence, before a name or a noun with its article.
fn opens_a_telling(cx: Context<'_>, sent: &Sent, i: usize, named: &[bool]) -> bool {
    let profile = &cx.language.profile;
    let opens = sent.toks[..i].iter().all(|tok| cx.class(tok, WordClass::Coordinator).is_some());
    let definite = |i: usize| {
        let article = profile.article.as_deref();
        sent.toks.get(i).is_some_and(|tok| article.is_some_and(|article| cx.word(tok).starts_with(article)))
    };
    let behind = definite(i + 1) || named.get(i + 1).copied().unwrap_or(false);
    profile.order == Order::First && opens && !definite(i) && behind
}

/// Whether a word that nothing knows begins or ends as verbs do.
fn made_like_a_verb(cx: Context<'_>, tok: &Tok) -> bool {
    let (profile, word) = (&cx.language.profile, cx.word(tok));
    profile.verb_openings.iter().any(|opening| word.starts_with(opening.as_str()))
        || profile.verb_endings.iter().any(|ending| word.ends_with(ending.as_str()))
}
