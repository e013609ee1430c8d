//! A parse under way: the stack, the words to come, and the arcs drawn so far.

use super::{Label, Tree, Word};

/// A transition.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// The next word goes onto the stack.
    Shift,
    /// The next word is the head of the top of the stack.
    Left,
    /// The second of the stack is the head of its top.
    Right,
}

impl Move {
    /// Every transition, by number.
    pub const ALL: [Self; super::MOVES] = [Self::Shift, Self::Left, Self::Right];
}

/// What is known of a word's dependents.
#[derive(Copy, Clone, Debug, Default)]
pub struct Below {
    /// The outermost dependent to the left.
    pub left: Option<usize>,
    /// The outermost dependent to the right.
    pub right: Option<usize>,
    /// How many stand to the left.
    pub lefts: u8,
    /// How many stand to the right.
    pub rights: u8,
    /// Their labels, a bit each.
    pub labels: u32,
}

/// A parse under way. The root stands behind the last word.
#[derive(Clone, Debug)]
pub struct State<'w> {
    /// The words.
    pub words: &'w [Word],
    /// Words whose heads are not known yet.
    pub stack: Vec<usize>,
    /// The next word.
    pub next: usize,
    /// What was found so far.
    pub tree: Tree,
    /// Dependents of each word, and of the root.
    pub below: Vec<Below>,
}

impl<'w> State<'w> {
    /// A parse that has not begun.
    pub fn new(words: &'w [Word]) -> Self {
        let len = words.len();
        Self {
            words,
            stack: Vec::with_capacity(len),
            next: 0,
            tree: Tree { heads: vec![len; len], labels: vec![Label::Other; len] },
            below: vec![Below::default(); len + 1],
        }
    }

    /// Whether every word has its head.
    pub fn done(&self) -> bool {
        self.next >= self.words.len() && self.stack.is_empty()
    }

    /// The word at an index.
    #[inline]
    pub fn word(&self, at: Option<usize>) -> Word {
        at.and_then(|at| self.words.get(at)).copied().unwrap_or(Word::NONE)
    }

    /// The word so many below the top of the stack.
    #[inline]
    pub fn top(&self, depth: usize) -> Option<usize> {
        self.stack.len().checked_sub(depth + 1).map(|at| self.stack[at])
    }

    /// Whether a transition may be taken. The root takes one word only.
    pub fn allows(&self, step: Move) -> bool {
        let last = self.next >= self.words.len();
        match step {
            Move::Shift => !last,
            Move::Left => {
                if last {
                    self.stack.len() == 1
                } else {
                    !self.stack.is_empty()
                }
            }
            Move::Right => self.stack.len() > 1,
        }
    }

    /// Head and dependent of the arc a transition draws.
    pub fn arc(&self, step: Move) -> Option<(usize, usize)> {
        match step {
            Move::Shift => None,
            Move::Left => Some((self.next, self.top(0)?)),
            Move::Right => Some((self.top(1)?, self.top(0)?)),
        }
    }

    /// Takes a transition.
    pub fn take(&mut self, step: Move, label: Label) {
        let Some((head, dependent)) = self.arc(step) else {
            self.stack.push(self.next);
            self.next += 1;
            return;
        };
        self.stack.pop();
        self.tree.heads[dependent] = head;
        self.tree.labels[dependent] = label;
        let below = &mut self.below[head];
        below.labels |= 1 << label as u32;
        if dependent < head {
            below.left = Some(below.left.map_or(dependent, |left| left.min(dependent)));
            below.lefts = below.lefts.saturating_add(1);
        } else {
            below.right = Some(below.right.map_or(dependent, |right| right.max(dependent)));
            below.rights = below.rights.saturating_add(1);
        }
    }

    /// How many arcs of `heads` can no longer be drawn once a transition is taken: the dynamic oracle.
    pub fn cost(&self, step: Move, heads: &[usize]) -> usize {
        let depends_on = |word: usize, head: usize| heads.get(word) == Some(&head);
        let to_come = self.next..self.words.len();
        match step {
            Move::Shift => {
                let below = self.stack.len().saturating_sub(1);
                let lost_head = self.stack[..below].iter().any(|&head| depends_on(self.next, head));
                self.stack.iter().filter(|&&word| depends_on(word, self.next)).count() + usize::from(lost_head)
            }
            Move::Left | Move::Right => {
                let Some(top) = self.top(0) else { return usize::MAX };
                let head = heads[top];
                let elsewhere = match step {
                    Move::Left => head > self.next || self.top(1) == Some(head),
                    _ => head >= self.next,
                };
                to_come.filter(|&word| depends_on(word, top)).count() + usize::from(elsewhere)
            }
        }
    }
}
