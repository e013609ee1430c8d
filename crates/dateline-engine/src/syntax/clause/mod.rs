//! The clause layer: predicates with their arguments by grammatical relation, and how clauses hang together.
//!
//! Event senses speak only of these relations, so this first, rule-based analyser can be replaced by a better one without
//! touching a lexicon.

mod arguments;
mod attribution;
mod behind;
mod fronted;
mod group;
mod link;
mod nodes;
mod proposed;
mod unmarked;

use dateline_lexicon::Language;
use dateline_lexicon::grammar::{Effect, Order, Role, VoiceMark};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::pattern::PatternForm;
use dateline_lexicon::sense::Takes;
use dateline_lexicon::words::{EMPTY, extend};

use crate::parser::{Guide, Parser, Word};
use crate::syntax::chunk::{Elem, Vg};
use crate::syntax::prepare::{Context, Sent};

/// How a clause hangs on another.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    Main,
    /// What is said, thought, asked.
    Complement,
    Relative,
    /// Subordinate, by what its linker means.
    Adverbial(Role, Effect),
    Infinitive,
    /// Verb after an adposition ("accused of shelling"): closed index of the adposition.
    Gerund(u16),
    Participle,
}

/// An oblique argument.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Oblique {
    /// Sequence hash of the adposition.
    pub(crate) marker: u64,
    /// Closed index of the adposition.
    pub(crate) closed: u16,
    /// Row index of its noun phrase.
    pub(crate) np: usize,
    /// Row index of the adposition.
    pub(crate) prep: usize,
}

/// A clause: a predicate with its arguments. Arguments are row indexes of noun phrases; coordination is in [`Clauses::groups`].
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clause {
    /// Row index of the verb group.
    pub(crate) elem: usize,
    /// Head token.
    pub(crate) head: usize,
    /// Head token of a predicate adjective or phrase after a copula.
    pub(crate) adjective: Option<usize>,
    pub(crate) link: Link,
    pub(crate) parent: Option<usize>,
    pub(crate) subject: Option<usize>,
    /// The subject is shared with another clause, not its own.
    pub(crate) shared: bool,
    pub(crate) object: Option<usize>,
    pub(crate) second_object: Option<usize>,
    pub(crate) obliques: Vec<Oblique>,
    /// Doer of a passive without adposition (Indonesian "ditangkap polisi").
    pub(crate) bare_agent: Option<usize>,
    pub(crate) vg: Vg,
    /// First row index after the clause's own arguments.
    pub(crate) end: usize,
    /// The noun phrase a relative clause describes.
    pub(crate) antecedent: Option<usize>,
    /// Quoted or reported content hangs on it.
    pub(crate) reporting: bool,
    /// The clause's sense or verb takes a complement the object performs ("urged Iran to").
    pub(crate) takes: Takes,
}

/// The clauses of a sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clauses {
    pub(crate) row: Vec<Elem>,
    pub(crate) list: Vec<Clause>,
    /// Coordinated noun phrases: for each row index the row indexes of its group (empty: not a noun phrase).
    pub(crate) groups: Vec<Vec<usize>>,
    /// For each row index of a noun phrase: the clause it is an argument of.
    pub(crate) governor: Vec<Option<usize>>,
    /// For each row index: the adposition row index that governs the noun phrase.
    pub(crate) prep_of: Vec<Option<usize>>,
    /// "According to X": adposition and noun phrase row indexes.
    pub(crate) attributions: Vec<(usize, usize)>,
    /// Noun phrases side by side that name one thing ("Mao Ning, a spokesperson, …"): row indexes.
    pub(crate) appositions: Vec<(usize, usize)>,
}

impl Clauses {
    /// Children of a clause.
    pub(crate) fn children(&self, clause: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.list.len()).filter(move |i| self.list[*i].parent == Some(clause))
    }

    /// The role of the adposition that governs the noun phrase at a row index.
    pub(crate) fn role_before(&self, np: usize, language: &Language) -> Option<Role> {
        match self.row.get((*self.prep_of.get(np)?)?)? {
            Elem::Prep(_, _, closed) => language.closed.get(usize::from(*closed)).map(|word| word.role),
            _ => None,
        }
    }
}

/// Hash of the words of a row element.
pub(crate) fn marker_hash(sent: &Sent, start: usize, end: usize) -> u64 {
    sent.toks[start..end].iter().fold(EMPTY, |h, t| extend(h, t.hash))
}

struct Builder<'a, 's> {
    cx: Context<'a>,
    sent: &'s Sent,
    out: Clauses,
    /// Clause index by row index of its verb group.
    clause_at: Vec<Option<usize>>,
    /// Where verbs stand last: clauses that wait for the one they hang on.
    open: Vec<usize>,
}

/// Builds the clauses of a sentence from its row of elements.
pub(crate) fn clauses(cx: Context<'_>, sent: &Sent, row: Vec<Elem>, guide: Option<(Parser<'_>, Guide)>) -> Clauses {
    let mut builder = ruled(cx, sent, row);
    if let Some((parser, guide)) = guide {
        builder.propose(&builder.tree(&parser), guide);
    }
    builder.collect_attributions();
    builder.out
}

/// The clauses by the rules alone.
fn ruled<'a, 's>(cx: Context<'a>, sent: &'s Sent, row: Vec<Elem>) -> Builder<'a, 's> {
    let mut builder = Builder::new(cx, sent, row);
    builder.group_noun_phrases();
    builder.find_appositions();
    for at in 0..builder.out.row.len() {
        if let Elem::Vg(vg) = &builder.out.row[at] {
            let vg = vg.clone();
            builder.add(at, vg);
        } else if let Elem::Adj(token) = builder.out.row[at] {
            builder.add_adjective(at, token);
        }
    }
    if cx.language.profile.order != Order::Last {
        builder.settle_fronted();
        builder.attach_final_reports();
    }
    builder
}

/// A row as the parser sees it.
pub(crate) fn elements(cx: Context<'_>, sent: &Sent, row: Vec<Elem>) -> Vec<Word> {
    ruled(cx, sent, row).words()
}

impl<'a, 's> Builder<'a, 's> {
    fn new(cx: Context<'a>, sent: &'s Sent, row: Vec<Elem>) -> Self {
        let len = row.len();
        let out = Clauses {
            groups: vec![Vec::new(); len],
            governor: vec![None; len],
            prep_of: vec![None; len],
            row,
            ..Clauses::default()
        };
        Self { cx, sent, out, clause_at: vec![None; len], open: Vec::new() }
    }
}

impl Builder<'_, '_> {
    fn row(&self, at: usize) -> Option<&Elem> {
        self.out.row.get(at)
    }

    fn is_np(&self, at: usize) -> bool {
        matches!(self.row(at), Some(Elem::Np(_)))
    }

    fn role_of(&self, closed: u16) -> Role {
        self.cx.language.closed.get(usize::from(closed)).map_or(Role::Plain, |w| w.role)
    }

    /// The previous element that is not an adverb.
    fn before(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|j| !matches!(self.out.row[*j], Elem::Adv(..) | Elem::Other(_)))
    }

    fn add_adjective(&mut self, at: usize, token: usize) {
        let known =
            self.sent.toks[token].analyses.iter().any(|a| {
                self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                    self.cx.language.patterns.get(*p as usize).is_some_and(|p| p.form == PatternForm::Adj)
                })
            });
        if !known {
            return;
        }
        if let Some(clause) = self.before(at).and_then(|b| self.clause_at[b])
            && self.out.list[clause].vg.copula
        {
            self.out.list[clause].adjective = Some(token);
            let (takes, reporting) = self.nature(token, true);
            self.out.list[clause].takes = takes;
            self.out.list[clause].reporting = reporting;
            return;
        }
        if self.cx.language.profile.head_initial {
            let vg = Vg { end: token + 1, voice: Voice::Active, finite: true, copula: true, ..Vg::at(token) };
            self.add(at, vg);
            if let Some(clause) = self.clause_at[at] {
                self.out.list[clause].adjective = Some(token);
            }
        }
    }

    /// What the verb's lexicon entries say of its complement.
    fn nature(&self, head: usize, adjective: bool) -> (Takes, bool) {
        let mut takes = Takes::Nothing;
        let mut reporting = false;
        for analysis in &self.sent.toks[head].analyses {
            for (_, index) in self.cx.language.patterns_of(analysis.lemma) {
                let Some(pattern) = self.cx.language.patterns.get(*index as usize) else { continue };
                let wanted = if adjective { PatternForm::Adj } else { PatternForm::Verb };
                if pattern.form != wanted {
                    continue;
                }
                match pattern.owner {
                    Owner::Report(_) => reporting = true,
                    Owner::Sense(sense) => {
                        if let Some(sense) = self.cx.language.senses.get(sense as usize)
                            && sense.takes != Takes::Nothing
                        {
                            takes = sense.takes;
                            reporting |= sense.takes == Takes::Say;
                        }
                    }
                    Owner::Operator(_) => {
                        if takes == Takes::Nothing {
                            takes = Takes::Act;
                        }
                    }
                }
            }
        }
        (takes, reporting)
    }

    fn add(&mut self, at: usize, vg: Vg) {
        let (takes, reporting) = self.nature(vg.head, false);
        let mut clause = Clause {
            elem: at,
            head: vg.head,
            adjective: None,
            link: Link::Main,
            parent: None,
            subject: None,
            shared: false,
            object: None,
            second_object: None,
            obliques: Vec::new(),
            bare_agent: None,
            end: at + 1,
            antecedent: None,
            reporting,
            takes,
            vg,
        };
        if self.cx.language.profile.order == Order::Last {
            self.link_behind(at, &mut clause);
            self.arguments_before(at, &mut clause);
        } else {
            self.link(at, &mut clause);
            self.arguments(at, &mut clause);
        }
        if self.cx.language.profile.voice == VoiceMark::None {
            self.voice_by_agent(&mut clause);
        }
        let index = self.out.list.len();
        self.clause_at[at] = Some(index);
        for np in [clause.subject.filter(|_| !clause.shared), clause.object, clause.second_object, clause.bare_agent]
            .into_iter()
            .flatten()
        {
            self.govern(np, index);
        }
        for oblique in clause.obliques.clone() {
            self.govern(oblique.np, index);
        }
        self.out.list.push(clause);
        if self.cx.language.profile.order == Order::Last {
            self.take_open(at, index);
        }
    }

    fn govern(&mut self, np: usize, clause: usize) {
        for member in self.out.groups[np].clone() {
            self.out.governor[member] = Some(clause);
        }
    }

    fn is_time_np(&self, at: usize) -> bool {
        let Some(np) = self.row(at).and_then(Elem::np) else { return false };
        np.pronoun.is_none()
            && self.sent.dated.get(np.head).copied().unwrap_or(false)
            && self.sent.unit(np.head).is_none()
    }
}
