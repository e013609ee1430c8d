//! Lets the lexicon correct the tagger where it knows better.

use dateline_lexicon::grammar::{Effect, VoiceMark, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::{Pos, Tense, Voice};
use dateline_lexicon::pattern::PatternForm;
use dateline_text::{Flags, TokenKind};

use super::{Context, Sent, Tok};
use crate::tags::{Tag, Upos, VerbForm};

/// The part of speech of a closed class.
pub(super) fn upos_of(class: WordClass) -> Upos {
    match class {
        WordClass::Auxiliary | WordClass::PassiveAuxiliary | WordClass::Modal | WordClass::Copula => Upos::Aux,
        WordClass::Complementizer | WordClass::Subordinator => Upos::Sconj,
        WordClass::Coordinator => Upos::Cconj,
        WordClass::Pronoun | WordClass::Relative => Upos::Pron,
        WordClass::Determiner | WordClass::Demonstrative => Upos::Det,
        WordClass::Adposition => Upos::Adp,
        WordClass::Negator | WordClass::Infinitive => Upos::Part,
        WordClass::Aspect | WordClass::Adverb | WordClass::Hedge => Upos::Adv,
        WordClass::Quantifier | WordClass::Former => Upos::Adj,
    }
}

/// Lets the lexicon correct the tagger where it is sure.
pub(super) fn fix_tag(cx: Context<'_>, tok: &mut Tok, headline: bool) {
    if tok.kind == TokenKind::Number {
        tok.tag = Tag::of(Upos::Num);
        return;
    }
    if tok.kind == TokenKind::Punct {
        tok.tag = Tag::of(Upos::Punct);
        return;
    }
    if tok.closed_len == 1 {
        let mut certain = None;
        let mut count = 0;
        for word in cx.closed(tok) {
            count += 1;
            certain = Some(upos_of(word.class));
        }
        if let (1, Some(upos)) = (count, certain) {
            let nominal_use = upos == Upos::Adp && tok.tag.upos == Upos::Propn;
            if !nominal_use {
                tok.tag = Tag::of(upos);
            }
        }
    }
    let profile = &cx.language.profile;
    // A form that only a verb can have, in a language whose affixes mark voice.
    if profile.voice == VoiceMark::Form {
        let verbs = tok.analyses.iter().filter(|a| a.pos == Pos::Verb);
        let marked = verbs.clone().any(|a| a.feats.voice != Voice::Neutral)
            || headline
                && tok.tag.upos == Upos::Propn
                && !tok.analyses.is_empty()
                && tok.analyses.iter().all(|a| a.pos == Pos::Verb);
        if marked && tok.tag.upos != Upos::Verb && !tok.flags.contains(Flags::ALL_CAPS) {
            tok.tag = Tag::of(Upos::Verb);
        }
    }
    if profile.head_initial
        && tok.tag.upos == Upos::Verb
        && !tok.analyses.is_empty()
        && tok.analyses.iter().all(|a| a.pos == Pos::Noun)
    {
        tok.tag = Tag::of(Upos::Noun);
    }
    if profile.voice == VoiceMark::Form
        && profile.head_initial
        && tok.tag.upos == Upos::Verb
        && tok.analyses.is_empty()
        && tok.closed.is_empty()
    {
        // "pascaperang": the tagger's verbs without any affix of one are nouns.
        let lower = cx.word(tok).to_lowercase();
        let begins = |list: &[String]| list.iter().any(|opening| lower.starts_with(opening.as_str()));
        let ends = profile.verb_endings.iter().any(|ending| lower.ends_with(ending.as_str()));
        let affixed = begins(&profile.verb_openings) || ends;
        if begins(&profile.noun_openings) || !affixed && lower.len() > 6 {
            tok.tag = Tag::of(Upos::Noun);
        }
    }
    if tok.tag.upos == Upos::Verb && tok.tag.form == VerbForm::Any && profile.voice == VoiceMark::Auxiliary {
        // English without a tagger: the form table tells the verb form.
        if let Some(a) = tok.analyses.iter().find(|a| a.pos == Pos::Verb) {
            tok.tag.form = match a.feats.tense {
                Tense::Past => VerbForm::Past,
                Tense::PastPart => VerbForm::PastPart,
                Tense::Gerund => VerbForm::Gerund,
                Tense::Pres => VerbForm::Pres,
                Tense::Inf => VerbForm::Base,
                Tense::None => VerbForm::Any,
            };
        }
    }
}

/// "dalam rilis resmi NATO": a bare stem behind an adposition is a noun when it can be one.
pub(super) fn nouns_behind_adpositions(cx: Context<'_>, sent: &mut Sent) {
    if !cx.language.profile.head_initial {
        return;
    }
    for i in 1..sent.toks.len() {
        let tok = &sent.toks[i];
        let noun = tok.analyses.iter().any(|a| a.pos == Pos::Noun);
        let bare = tok.analyses.iter().all(|a| a.pos != Pos::Verb || a.feats.voice == Voice::Neutral);
        if tok.tag.upos == Upos::Verb && noun && bare && sent.toks[i - 1].tag.upos == Upos::Adp {
            sent.toks[i].tag = Tag::of(Upos::Noun);
        }
    }
}

/// "is due to travel": behind a modal phrase a word that can be an infinitive is one.
pub(super) fn free_infinitives(cx: Context<'_>, sent: &mut Sent) {
    for i in 0..sent.toks.len() {
        let len = usize::from(sent.toks[i].closed_len);
        if len < 1 || cx.class(&sent.toks[i], WordClass::Modal).is_none() {
            continue;
        }
        if let Some(tok) = sent.toks.get_mut(i + len)
            && tok.tag.upos == Upos::Noun
            && tok.analyses.iter().any(|a| a.pos == Pos::Verb && matches!(a.feats.tense, Tense::Inf | Tense::None))
        {
            tok.tag = Tag { upos: Upos::Verb, form: VerbForm::Base };
        }
    }
}

/// "Hezbollah swore to", "Lima maintains that": a word in small letters that the lexicon knows as a finite verb only is
/// no noun; a present one needs what a verb has behind it.
pub(super) fn free_finite_verbs(cx: Context<'_>, sent: &mut Sent) {
    if cx.language.profile.head_initial {
        return;
    }
    for i in 1..sent.toks.len() {
        let tok = &sent.toks[i];
        let small = !tok.flags.contains(Flags::CAPITALIZED) && tok.closed.is_empty();
        if tok.tag.upos != Upos::Noun || !small || tok.analyses.is_empty() {
            continue;
        }
        let only = |tense: Tense| {
            tok.analyses.iter().all(|a| a.pos == Pos::Verb) && tok.analyses.iter().any(|a| a.feats.tense == tense)
        };
        let behind = sent.toks.get(i + 1).map(|t| t.tag.upos);
        let opens = matches!(behind, Some(Upos::Det | Upos::Pron | Upos::Sconj | Upos::Propn));
        let before = sent.toks[i - 1].tag.upos;
        let described = matches!(before, Upos::Det | Upos::Adj | Upos::Adp | Upos::Num | Upos::Verb | Upos::Part);
        let form = if only(Tense::Past) && before != Upos::Det {
            VerbForm::Past
        } else if only(Tense::Pres) && opens && !described {
            VerbForm::Pres
        } else {
            continue;
        };
        sent.toks[i].tag = Tag { upos: Upos::Verb, form };
    }
}

/// "denied bombing Odesa", "stopped shelling the town": behind a verb that says what is not done, a word in -ing with an
/// object is that act.
pub(super) fn free_gerunds(cx: Context<'_>, sent: &mut Sent) {
    if cx.language.profile.head_initial {
        return;
    }
    let negates = |owner: Owner| match owner {
        Owner::Operator(at) => cx.language.operators.get(usize::from(at)).map(|o| o.effect),
        Owner::Report(at) => cx.language.reports.get(usize::from(at)).map(|r| r.effect),
        Owner::Sense(_) => None,
    };
    for i in 1..sent.toks.len().saturating_sub(1) {
        let (before, tok, behind) = (&sent.toks[i - 1], &sent.toks[i], &sent.toks[i + 1]);
        let gerund = tok.tag.upos == Upos::Noun
            && tok.analyses.iter().any(|a| a.pos == Pos::Verb && a.feats.tense == Tense::Gerund);
        let object =
            matches!(behind.tag.upos, Upos::Det | Upos::Propn | Upos::Pron | Upos::Adj | Upos::Noun | Upos::Num);
        let denied = before.tag.upos == Upos::Verb
            && before.analyses.iter().any(|a| {
                let patterns = cx.language.patterns_of(a.lemma).iter();
                let owners = patterns.filter_map(|(_, p)| cx.language.patterns.get(*p as usize)).map(|p| p.owner);
                owners.into_iter().any(|owner| negates(owner) == Some(Effect::Negated))
            });
        if gerund && object && denied {
            sent.toks[i].tag = Tag { upos: Upos::Verb, form: VerbForm::Gerund };
        }
    }
}

/// A word inside a fixed noun phrase of the lexicon is no verb ("rapat kerja", "zona larangan terbang").
pub(super) fn keep_phrases(cx: Context<'_>, sent: &mut Sent) {
    if !cx.language.profile.head_initial {
        return;
    }
    for i in 0..sent.toks.len() {
        let mut longest = 0;
        let keys =
            sent.toks[i].analyses.iter().filter(|a| a.pos == Pos::Noun).map(|a| a.lemma).chain([sent.toks[i].hash]);
        for key in keys {
            for (_, rest) in cx.language.phrases_of(key) {
                let stands = rest.iter().enumerate().all(|(k, h)| {
                    sent.toks
                        .get(i + 1 + k)
                        .is_some_and(|t| t.hash == *h || t.analyses.iter().any(|a| a.lemma == *h && a.pos == Pos::Noun))
                });
                if stands {
                    longest = longest.max(rest.len());
                }
            }
        }
        if longest > 0 && sent.toks[i].tag.upos != Upos::Verb {
            for tok in &mut sent.toks[i + 1..=i + longest] {
                if tok.tag.upos == Upos::Verb {
                    tok.tag = Tag::of(Upos::Noun);
                }
            }
        }
    }
}

/// Indonesian headlines and leads use the bare stem as an active verb ("Uni Eropa tolak …"): in a sentence without any
/// marked verb, a bare stem right behind an actor is its verb.
pub(super) fn free_headline_verbs(cx: Context<'_>, sent: &mut Sent) {
    if !cx.language.profile.head_initial {
        // "Denmark pledges F-16 jets": in a line without any verb the word between two nouns that can be one is it.
        if sent.toks.iter().any(|t| matches!(t.tag.upos, Upos::Verb | Upos::Aux)) {
            return;
        }
        for i in 1..sent.toks.len().saturating_sub(1) {
            let tok = &sent.toks[i];
            let tense = tok
                .analyses
                .iter()
                .filter(|a| a.pos == Pos::Verb)
                .map(|a| a.feats.tense)
                .find(|t| matches!(t, Tense::Pres | Tense::Past));
            let before = sent.unit_at[i - 1].is_some() || matches!(sent.toks[i - 1].tag.upos, Upos::Noun | Upos::Propn);
            if let Some(tense) = tense
                && before
                && sent.unit_at[i].is_none()
            {
                sent.toks[i].tag =
                    Tag { upos: Upos::Verb, form: if tense == Tense::Past { VerbForm::Past } else { VerbForm::Pres } };
                return;
            }
        }
        return;
    }
    let verb = |t: &Tok| t.tag.upos == Upos::Verb;
    if sent.toks.iter().any(|t| verb(t) && !t.bracketed) {
        return;
    }
    for i in 1..sent.toks.len() {
        let tok = &sent.toks[i];
        let bare = tok.analyses.iter().any(|a| a.pos == Pos::Verb && a.feats.voice == Voice::Neutral && !a.feats.split);
        let follows = sent.unit_at[i - 1].is_some() || sent.toks[i - 1].kind == TokenKind::Punct;
        if bare
            && follows
            && sent.unit_at[i].is_none()
            && matches!(tok.tag.upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::X)
        {
            sent.toks[i].tag = Tag::of(Upos::Verb);
            return;
        }
    }
}

/// "Uni Eropa prihatin terhadap …": a word that heads a predicate of the lexicon, right behind an actor and before an
/// adposition or the end, is a predicate even where the tagger reads a noun.
pub(super) fn free_predicate_adjectives(cx: Context<'_>, sent: &mut Sent) {
    if !cx.language.profile.head_initial {
        return;
    }
    for i in 1..sent.toks.len() {
        let tok = &sent.toks[i];
        if sent.unit_at[i].is_some()
            || sent.unit_at[i - 1].is_none()
            || !matches!(tok.tag.upos, Upos::Noun | Upos::Propn | Upos::X | Upos::Adj)
        {
            continue;
        }
        let predicate = tok.analyses.iter().any(|a| {
            cx.language
                .patterns_of(a.lemma)
                .iter()
                .any(|(_, p)| cx.language.patterns.get(*p as usize).is_some_and(|p| p.form == PatternForm::Adj))
        });
        let closes = sent.toks.get(i + 1).is_none_or(|n| {
            matches!(n.tag.upos, Upos::Adp | Upos::Sconj | Upos::Punct | Upos::Verb | Upos::Adv) || n.closed_len > 0
        });
        if predicate && closes {
            sent.toks[i].tag = Tag::of(Upos::Adj);
            sent.predicates.push(i);
        }
    }
}
