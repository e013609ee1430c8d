//! On whose word a sentence stands: verbs of saying at its end, and "according to".

use dateline_lexicon::grammar::Role;
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::sense::Takes;

use super::{Builder, Link};
use crate::syntax::chunk::Elem;
use crate::syntax::prepare::UnitKind;

impl Builder<'_, '_> {
    /// "Russia attacked Kyiv, Ukraine said" / "…, kata Kemenlu": the clauses before are what is said.
    pub(super) fn attach_final_reports(&mut self) {
        for index in 0..self.out.list.len() {
            let clause = &self.out.list[index];
            if !clause.reporting || clause.link != Link::Main || clause.takes == Takes::Ask {
                continue;
            }
            let has_content = self
                .out
                .list
                .iter()
                .any(|c| c.parent == Some(index) && matches!(c.link, Link::Complement | Link::Infinitive));
            if has_content {
                continue;
            }
            let start = clause.subject.filter(|s| *s < clause.elem).unwrap_or(clause.elem);
            let Some(comma) =
                self.before(start).filter(|b| matches!(self.out.row[*b], Elem::Comma(_) | Elem::Quote(_)))
            else {
                continue;
            };
            let elem = clause.elem;
            for other in 0..index {
                let o = &mut self.out.list[other];
                if o.elem < comma && o.parent.is_none() && o.elem < elem && matches!(o.link, Link::Main) {
                    o.parent = Some(index);
                    o.link = Link::Complement;
                }
            }
        }
    }

    /// The phrase that an adposition marks.
    fn marked_by(&self, prep: usize) -> Option<usize> {
        if !self.cx.language.profile.postpositions {
            return Some(prep + 1).filter(|np| self.is_np(*np));
        }
        let last = prep.checked_sub(1).filter(|np| self.is_np(*np))?;
        self.out.groups[last].first().copied()
    }

    pub(super) fn collect_attributions(&mut self) {
        for at in 0..self.out.row.len() {
            if let Elem::Prep(_, _, index) = self.out.row[at]
                && self.role_of(index) == Role::Says
                && let Some(np) = self.marked_by(at)
            {
                self.out.attributions.push((at, np));
            }
        }
        // "Dalam rilis resmi NATO, …", "in a statement by the ministry": the words of the body named in it.
        for at in 0..self.out.row.len() {
            let Elem::Prep(_, _, index) = self.out.row[at] else { continue };
            let Some(marked) = self.marked_by(at).filter(|_| self.role_of(index) == Role::Place) else { continue };
            let Some(np) = self.row(marked).and_then(Elem::np) else { continue };
            let report = self.sent.toks[np.head].analyses.iter().any(|a| {
                self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                    self.cx
                        .language
                        .patterns
                        .get(*p as usize)
                        .is_some_and(|p| p.form.is_nominal() && matches!(p.owner, Owner::Report(_)))
                })
            });
            // The kind of statement is nobody's name ("pernyataan pers").
            let named = self.sent.units_in(np.start, np.end).any(|unit| !matches!(unit.kind, UnitKind::Agent(..)));
            if report && named {
                self.out.attributions.push((at, marked));
            }
        }
    }
}
