//! The row of a sentence as the parser sees it: one word an element.

use dateline_lexicon::morph::Voice;
use dateline_lexicon::sense::Takes;

use super::{Builder, Link, marker_hash};
use crate::parser::{Label, Parser, Tree, Word};
use crate::syntax::chunk::{Elem, Vg};
use crate::syntax::prepare::UnitKind;

impl Builder<'_, '_> {
    pub(super) fn words(&self) -> Vec<Word> {
        let mut words: Vec<Word> = (0..self.out.row.len()).map(|at| self.element(at)).collect();
        for clause in &self.out.list {
            let roles = [clause.object, clause.second_object, clause.bare_agent, clause.subject];
            let phrases = roles.into_iter().zip(1..).filter(|(_, role)| *role != 4 || !clause.shared);
            let obliques = clause.obliques.iter().map(|oblique| (Some(oblique.np), 5));
            for (np, role) in phrases.chain(obliques) {
                if let Some(np) = np {
                    words[np].ruled.get_or_insert((clause.elem, role));
                }
            }
            let link = match clause.link {
                Link::Main => 6,
                Link::Complement => 7,
                Link::Relative => 8,
                Link::Adverbial(..) => 9,
                Link::Infinitive => 10,
                Link::Gerund(_) => 11,
                Link::Participle => 12,
            };
            let head = match clause.link {
                Link::Relative => clause.antecedent,
                _ => clause.parent.map(|parent| self.out.list[parent].elem),
            };
            words[clause.elem].ruled = Some((head.unwrap_or(words.len()), link));
        }
        words
    }

    /// The tree of a row. What stands before a first dash or colon without a verb is a dateline or label: no part of it.
    pub(super) fn tree(&self, parser: &Parser<'_>) -> Tree {
        let row = &self.out.row;
        let verb = row.iter().position(|elem| matches!(elem, Elem::Vg(_))).unwrap_or(0);
        let from = row[..verb].iter().rposition(|elem| matches!(elem, Elem::Break(_))).map_or(0, |at| at + 1);
        let mut words = self.words();
        for word in &mut words {
            word.ruled = word.ruled.and_then(|(head, role)| Some((head.checked_sub(from)?, role)));
        }
        let found = parser.parse(words.split_off(from));
        let mut tree = Tree { heads: vec![row.len(); from], labels: vec![Label::Other; from] };
        tree.heads.extend(found.heads.into_iter().map(|head| head + from));
        tree.labels.extend(found.labels);
        tree
    }

    fn element(&self, at: usize) -> Word {
        let elem = &self.out.row[at];
        let head = match elem {
            Elem::Np(np) => np.head,
            Elem::Vg(vg) => vg.head,
            other => other.end() - 1,
        };
        let (kind, form) = match elem {
            Elem::Np(_) => (0, self.phrase(at, head)),
            Elem::Vg(vg) => (1, self.predicate(vg)),
            Elem::Prep(..) => (2, 0),
            Elem::Sub(..) => (3, 0),
            Elem::Comp(..) => (4, 0),
            Elem::Rel(..) => (5, 0),
            Elem::Cc(_) => (6, 0),
            Elem::Inf(..) => (7, 0),
            Elem::Adj(_) => (8, 0),
            Elem::Adv(..) => (9, 0),
            Elem::Comma(_) => (10, 0),
            Elem::Break(_) => (11, 0),
            Elem::Quote(_) => (12, 0),
            Elem::Other(_) => (13, self.sent.toks[head].tag.upos as u64 & 15),
        };
        let hash = match elem {
            Elem::Np(_) | Elem::Vg(_) => self.sent.toks[head].hash,
            _ => marker_hash(self.sent, elem.start(), elem.end()),
        };
        Word {
            hash,
            tag: kind << 4 | form,
            ending: Word::ending_of(self.cx.word(&self.sent.toks[head])),
            punct: matches!(elem, Elem::Comma(_) | Elem::Break(_) | Elem::Quote(_)),
            verb: matches!(elem, Elem::Vg(_)),
            ruled: None,
        }
    }

    /// Whom or what a phrase speaks of, as far as the lexicon knows.
    fn phrase(&self, at: usize, head: usize) -> u64 {
        if self.out.row[at].np().is_some_and(|np| np.pronoun.is_some()) {
            return 1;
        }
        if self.is_time_np(at) {
            return 2;
        }
        match self.sent.unit(head).map(|unit| &unit.kind) {
            Some(UnitKind::Name(_)) => 3,
            Some(UnitKind::Title(..)) => 4,
            Some(UnitKind::Agent(..)) => 5,
            Some(UnitKind::Unknown) => 6,
            None => 7,
        }
    }

    /// The form of a verb group, and whether its verb tells or asks.
    fn predicate(&self, vg: &Vg) -> u64 {
        let (takes, reporting) = self.nature(vg.head, false);
        let form = match vg.voice {
            _ if vg.copula => 4,
            _ if vg.gerund => 2,
            _ if vg.bare_participle => 3,
            Voice::Passive if vg.finite => 1,
            Voice::Passive => 6,
            _ if vg.finite => 0,
            _ => 5,
        };
        form | u64::from(reporting || takes != Takes::Nothing) << 3
    }
}
