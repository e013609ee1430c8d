//! Clauses before the main clause that leave out their subject: "After meeting X, Y said", "Usai menerima X, Y meminta".

use super::{Builder, Link};
use crate::syntax::chunk::Elem;

impl Builder<'_, '_> {
    /// Hangs each fronted clause without a subject on the main clause behind its comma, whose subject is its own.
    pub(super) fn settle_fronted(&mut self) {
        for index in 0..self.out.list.len() {
            let clause = &self.out.list[index];
            let opening = clause.link == Link::Main && (clause.vg.gerund || clause.vg.bare_participle);
            let open = match clause.link {
                Link::Adverbial(..) | Link::Gerund(_) | Link::Participle => true,
                Link::Main => opening && self.before(clause.elem).is_none(),
                _ => false,
            };
            if !open || clause.parent.is_some() || clause.subject.is_some() {
                continue;
            }
            let Some(main) = (index + 1..self.out.list.len()).find(|m| self.follows_comma(clause.elem, *m)) else {
                continue;
            };
            let subject = self.out.list[main].subject;
            let clause = &mut self.out.list[index];
            clause.parent = Some(main);
            clause.subject = subject;
            clause.shared = true;
            if opening {
                clause.link = Link::Participle;
            }
        }
    }

    /// Whether a clause is a main one with a subject of its own behind a comma that ends the clause at a row index.
    fn follows_comma(&self, from: usize, main: usize) -> bool {
        let clause = &self.out.list[main];
        let Some(subject) = clause.subject.filter(|_| clause.link == Link::Main && !clause.shared) else {
            return false;
        };
        let start = subject.min(clause.elem);
        let comma = self.out.row.get(from..start).is_some_and(|row| row.iter().any(|e| matches!(e, Elem::Comma(_))));
        comma && !self.out.row[from..start].iter().any(|e| matches!(e, Elem::Quote(_) | Elem::Break(_)))
    }
}
