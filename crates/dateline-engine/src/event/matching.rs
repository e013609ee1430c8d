//! Which senses, operators and verbs of saying the lexicon sees in a clause or nominal.

use dateline_lexicon::lexicon::{Owner, Pattern, WordSet};
use dateline_lexicon::morph::{Pos, Voice};
use dateline_lexicon::pattern::PatternForm;

use crate::syntax::chunk::{Elem, Np};
use crate::syntax::clause::{Clause, Clauses, Oblique, marker_hash};
use crate::syntax::prepare::{Context, Sent};
use crate::tags::Upos;

/// One pattern that matched.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hit {
    pub(crate) owner: Owner,
    pub(crate) form: PatternForm,
    /// Trigger as token range.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Row index of the noun phrase that the pattern's object constraint matched.
    pub(crate) theme: Option<usize>,
    /// Token that matched inside the theme.
    pub(crate) theme_token: Option<usize>,
    /// Row index of the phrase behind an adposition that belongs to the pattern ("call on", "stand by").
    pub(crate) governed: Option<usize>,
    /// How specific the match is.
    pub(crate) score: i32,
}

/// A noun in a phrase that can be an act of its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Nominal {
    /// Row index of the phrase.
    pub(crate) np: usize,
    /// The noun.
    pub(crate) token: usize,
    /// Adpositional phrases that follow the phrase.
    pub(crate) obliques: Vec<Oblique>,
}

/// The matcher of one sentence.
#[derive(Clone, Copy)]
pub(crate) struct Matcher<'a, 's> {
    pub(crate) cx: Context<'a>,
    pub(crate) sent: &'s Sent,
    pub(crate) clauses: &'s Clauses,
}

impl Matcher<'_, '_> {
    /// Everything that matches a clause, most specific first.
    pub(crate) fn clause(&self, clause: &Clause) -> Vec<Hit> {
        let mut hits = Vec::new();
        let verb = !clause.vg.copula || clause.adjective.is_none();
        if verb {
            self.at_head(clause.head, clause, &mut hits, |form| form == PatternForm::Verb);
        }
        if clause.vg.voice == Voice::Passive {
            // "is committed to", "is opposed to"
            self.at_head(clause.head, clause, &mut hits, |form| form == PatternForm::Adj);
        }
        if clause.vg.copula {
            let token = clause.adjective.or_else(|| self.after_copula(clause));
            if let Some(token) = token {
                self.at_head(token, clause, &mut hits, |form| form == PatternForm::Adj);
            }
        }
        hits.sort_by_key(|h| std::cmp::Reverse(h.score));
        hits
    }

    fn after_copula(&self, clause: &Clause) -> Option<usize> {
        let mut at = clause.vg.end;
        while self.sent.toks.get(at).is_some_and(|t| t.tag.upos == Upos::Adv && t.analyses.is_empty()) {
            at += 1;
        }
        (at < self.sent.toks.len()).then_some(at)
    }

    fn at_head(&self, token: usize, clause: &Clause, hits: &mut Vec<Hit>, wanted: impl Fn(PatternForm) -> bool) {
        let mut seen: Vec<u32> = Vec::new();
        for analysis in &self.sent.toks[token].analyses {
            for (_, index) in self.cx.language.patterns_of(analysis.lemma) {
                let Some(pattern) = self.cx.language.patterns.get(*index as usize) else { continue };
                if !wanted(pattern.form)
                    || (pattern.form == PatternForm::Verb) != (analysis.pos == Pos::Verb)
                    || seen.contains(index)
                {
                    continue;
                }
                seen.push(*index);
                if let Some(mut hit) = self.verb_pattern(token, clause, pattern) {
                    // Careless spellings count a little less than regular forms of another lemma.
                    hit.score = hit.score * 4 - i32::from(analysis.feats.split);
                    hits.push(hit);
                }
            }
        }
    }

    fn verb_pattern(&self, token: usize, clause: &Clause, pattern: &Pattern) -> Option<Hit> {
        let mut end = self.follow(token + 1, &pattern.after);
        let adverbial = self.cx.language.profile.head_initial
            || pattern.after.iter().all(|w| self.cx.language.profile.particles.contains(w));
        if end.is_none() && adverbial {
            // "call the talks off": the particle behind the object.
            let object = clause.object.and_then(|o| self.clauses.row.get(o)).map(Elem::end);
            end = object.and_then(|at| self.follow(at, &pattern.after));
        }
        let mut end = end?;
        let governed = if pattern.after.is_empty() {
            None
        } else {
            clause.obliques.iter().find(|o| self.clauses.row[o.prep].end() == end).map(|o| o.np)
        };
        let mut score = points(pattern.after.len()) * 2;
        let (mut theme, mut theme_token) = (None, None);
        if let Some(set) = pattern.object {
            let set = self.cx.language.sets.get(set as usize)?;
            let (np, (found, len)) = self.theme(clause, governed, set)?;
            theme = Some(np);
            theme_token = Some(found);
            score += 2 + points(len);
            if clause.vg.voice != Voice::Passive && np > clause.elem {
                end = end.max(found + len);
            }
        }
        if let Some(set) = pattern.subject {
            // "fighting broke out": the doer of the verb is the act.
            let set = self.cx.language.sets.get(set as usize)?;
            let subject = if clause.vg.voice == Voice::Passive {
                clause.bare_agent.or_else(|| clause.obliques.iter().find(|o| self.is_agent(o)).map(|o| o.np))
            } else {
                clause.subject
            };
            let (np, (found, len)) = subject
                .and_then(|np| self.clauses.groups[np].iter().find_map(|m| self.holds(*m, set).map(|f| (*m, f))))?;
            if theme.is_none() {
                theme = Some(np);
                theme_token = Some(found);
            }
            score += 2 + points(len);
        }
        if let Some((markers, set)) = &pattern.oblique {
            let set = self.cx.language.sets.get(*set as usize)?;
            let np = self.constrained_oblique(clause, markers, set)?;
            score += 3;
            end = end.max(self.clauses.row.get(np).map_or(end, |e| e.np().map_or(end, |n| n.head + 1)));
        }
        Some(Hit {
            owner: pattern.owner,
            form: pattern.form,
            start: token,
            end: end.max(token + 1),
            theme,
            theme_token,
            governed,
            score,
        })
    }

    fn is_agent(&self, oblique: &Oblique) -> bool {
        self.cx
            .language
            .closed
            .get(usize::from(oblique.closed))
            .is_some_and(|w| w.role == dateline_lexicon::grammar::Role::Agent)
    }

    /// The end of the pattern's following words when they stand at `from` (adverbs may come between).
    fn follow(&self, from: usize, words: &[u64]) -> Option<usize> {
        let mut at = from;
        let mut skipped = 0;
        for word in words {
            loop {
                let tok = self.sent.toks.get(at)?;
                if tok.hash == *word {
                    at += 1;
                    break;
                }
                if tok.bracketed || (tok.tag.upos == Upos::Adv && skipped < 2) || self.cx.word(tok) == "-" {
                    skipped += usize::from(!tok.bracketed);
                    at += 1;
                } else {
                    return None;
                }
            }
        }
        Some(at)
    }

    /// The noun phrase that is the logical object and holds a word of the set.
    fn theme(&self, clause: &Clause, governed: Option<usize>, set: &WordSet) -> Option<(usize, (usize, usize))> {
        let mut candidates: Vec<Option<usize>> = match clause.vg.voice {
            Voice::Passive => vec![clause.subject, clause.object],
            Voice::Active => vec![clause.object, clause.second_object],
            Voice::Neutral => vec![clause.object, clause.second_object, clause.subject],
        };
        // "called off a strike": the phrase behind the particle.
        candidates.insert(0, governed);
        for np in candidates.into_iter().flatten() {
            for member in &self.clauses.groups[np] {
                if let Some(found) = self.holds(*member, set) {
                    return Some((*member, found));
                }
            }
        }
        None
    }

    fn constrained_oblique(&self, clause: &Clause, markers: &[u64], set: &WordSet) -> Option<usize> {
        if markers.is_empty() {
            return clause.object.filter(|np| self.holds(*np, set).is_some());
        }
        let phrase = clause.obliques.iter().find(|o| markers.contains(&o.marker) && self.holds(o.np, set).is_some());
        phrase.map(|o| o.np).or_else(|| self.gerund_oblique(clause, markers, set))
    }

    /// "accused of shelling": the verb behind the adposition is in the set.
    fn gerund_oblique(&self, clause: &Clause, markers: &[u64], set: &WordSet) -> Option<usize> {
        let index = self.clauses.list.iter().position(|c| c.elem == clause.elem)?;
        self.clauses.children(index).map(|c| &self.clauses.list[c]).find_map(|child| {
            let prep = child.elem.checked_sub(1)?;
            let Elem::Prep(start, end, _) = self.clauses.row[prep] else { return None };
            let marked = markers.contains(&marker_hash(self.sent, start, end));
            let held =
                self.item_at(child.head, set).is_some() || child.object.is_some_and(|o| self.holds(o, set).is_some());
            (marked && held).then_some(child.elem)
        })
    }

    /// The token of a phrase that is in a set: not in its possessor, and inside an `of` phrase when the head only measures.
    pub(crate) fn holds(&self, np: usize, set: &WordSet) -> Option<(usize, usize)> {
        let phrase = self.clauses.row.get(np).and_then(Elem::np)?;
        let from = phrase.possessor.map_or(phrase.start, |(_, end)| end);
        if let Some(found) = self.longest_item(from, phrase.end, set) {
            return Some(found);
        }
        let head = &self.sent.toks[phrase.head];
        let measures = self.cx.language.profile.transparent.contains(&head.hash) || head.tag.upos == Upos::Num;
        if measures
            && matches!(self.clauses.row.get(np + 1), Some(Elem::Prep(..)))
            && let Some(inner) = self.clauses.row.get(np + 2).and_then(Elem::np)
        {
            return self.longest_item(inner.start, inner.end, set);
        }
        None
    }

    /// The length in tokens of the longest item of a set that stands at a token, if any.
    pub(crate) fn item_at(&self, token: usize, set: &WordSet) -> Option<usize> {
        let stands = |item: &Vec<u64>| {
            item.iter().enumerate().all(|(k, key)| {
                self.sent
                    .toks
                    .get(token + k)
                    .is_some_and(|t| t.hash == *key || t.analyses.iter().any(|a| a.lemma == *key && a.pos == Pos::Noun))
            })
        };
        set.items.iter().filter(|item| stands(item)).map(Vec::len).max()
    }

    /// The longest item of a set in a token range: its token and length.
    fn longest_item(&self, from: usize, to: usize, set: &WordSet) -> Option<(usize, usize)> {
        (from..to)
            .filter_map(|i| self.item_at(i, set).map(|len| (i, len)))
            .max_by_key(|(i, len)| (*len, std::cmp::Reverse(*i)))
    }

    /// Whether any of these word sequences stands in the sentence.
    pub(crate) fn blocked(&self, words: &[Vec<u64>]) -> bool {
        words.iter().any(|item| {
            (0..self.sent.toks.len()).any(|i| {
                item.iter().enumerate().all(|(k, hash)| self.sent.toks.get(i + k).is_some_and(|t| t.hash == *hash))
            })
        })
    }

    /// The nouns of a sentence that may be acts, with the adpositional phrases behind them.
    pub(crate) fn nominals(&self) -> Vec<Nominal> {
        let mut out = Vec::new();
        for (at, elem) in self.clauses.row.iter().enumerate() {
            let Some(np) = elem.np() else { continue };
            for token in self.act_tokens(np) {
                out.push(Nominal { np: at, token, obliques: self.following(at) });
            }
        }
        out
    }

    fn act_tokens(&self, np: &Np) -> Vec<usize> {
        let has_noun = |i: &usize| {
            let tok = &self.sent.toks[*i];
            self.sent.unit(*i).is_none()
                && tok.tag.upos != Upos::Verb
                && tok.analyses.iter().any(|a| a.pos == Pos::Noun)
        };
        let head = Some(np.head).filter(has_noun);
        if !self.cx.language.profile.head_initial {
            return head.into_iter().collect();
        }
        // Indonesian: the head, or a noun behind words that only prepare it ("rencana kunjungan", "proses gencatan senjata").
        let mut tokens: Vec<usize> = head.into_iter().collect();
        tokens.extend((np.head + 1..np.end.min(np.head + 3)).filter(has_noun));
        tokens
    }

    /// The chain of adpositional phrases right behind a noun phrase, lists included.
    pub(crate) fn following(&self, np: usize) -> Vec<Oblique> {
        let mut out = Vec::new();
        if self.cx.language.profile.postpositions {
            return self.preceding(np);
        }
        let mut at = self.clauses.groups[np].last().map_or(np + 1, |l| {
            if self.clauses.groups[np].first() == Some(&np) && self.clauses.groups[np].len() > 1 {
                np + 1
            } else {
                *l + 1
            }
        });
        while let (Some(Elem::Prep(start, end, index)), Some(Elem::Np(_))) =
            (self.clauses.row.get(at), self.clauses.row.get(at + 1))
        {
            out.push(Oblique { marker: marker_hash(self.sent, *start, *end), closed: *index, np: at + 1, prep: at });
            at = self.clauses.groups[at + 1].last().copied().unwrap_or(at + 1) + 1;
            while matches!(self.clauses.row.get(at), Some(Elem::Adv(..))) {
                at += 1;
            }
        }
        out
    }

    /// Everything that matches a nominal, most specific first.
    pub(crate) fn nominal(&self, nominal: &Nominal) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut seen: Vec<u32> = Vec::new();
        for analysis in &self.sent.toks[nominal.token].analyses {
            if analysis.pos != Pos::Noun {
                continue;
            }
            for (_, index) in self.cx.language.patterns_of(analysis.lemma) {
                let Some(pattern) = self.cx.language.patterns.get(*index as usize) else { continue };
                if seen.contains(index) {
                    continue;
                }
                seen.push(*index);
                if pattern.form.is_nominal()
                    && let Some(hit) = self.noun_pattern(nominal, pattern)
                {
                    hits.push(hit);
                }
            }
        }
        hits.sort_by_key(|h| std::cmp::Reverse(h.score));
        hits
    }

    fn noun_pattern(&self, nominal: &Nominal, pattern: &Pattern) -> Option<Hit> {
        let mut start = nominal.token;
        for word in pattern.before.iter().rev() {
            start = start.checked_sub(1)?;
            if self.sent.toks[start].hash != *word && !self.sent.toks[start].analyses.iter().any(|a| a.lemma == *word) {
                return None;
            }
        }
        let end = self.follow(nominal.token + 1, &pattern.after)?;
        let mut score = points(pattern.before.len() + pattern.after.len()) * 2;
        let mut theme = None;
        if let Some(set) = pattern.object {
            let set = self.cx.language.sets.get(set as usize)?;
            let inside = self.holds(nominal.np, set).filter(|(t, _)| *t != nominal.token);
            let found = inside
                .map(|_| nominal.np)
                .or_else(|| nominal.obliques.iter().find(|o| self.holds(o.np, set).is_some()).map(|o| o.np))?;
            theme = Some(found);
            score += 3;
        }
        if let Some((markers, set)) = &pattern.oblique {
            let set = self.cx.language.sets.get(*set as usize)?;
            if markers.is_empty() {
                self.holds(nominal.np, set).filter(|(t, _)| *t != nominal.token)?;
            } else {
                nominal.obliques.iter().find(|o| markers.contains(&o.marker) && self.holds(o.np, set).is_some())?;
            }
            score += 3;
        }
        Some(Hit {
            owner: pattern.owner,
            form: pattern.form,
            start,
            end: end.max(nominal.token + 1),
            theme,
            theme_token: None,
            governed: None,
            score: score * 4,
        })
    }
}

/// What a number of words adds to a score.
#[expect(clippy::cast_possible_wrap, reason = "a pattern has a handful of words")]
fn points(words: usize) -> i32 {
    words as i32
}
