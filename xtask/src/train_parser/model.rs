//! The averaged perceptron over hashed features, trained with a dynamic oracle on its own mistakes.

use dateline_engine::parser::features::{label_features, move_features};
use dateline_engine::parser::state::{Move, State};
use dateline_engine::parser::{LABELS, Label, MAGIC, MOVES, best, row_of};

use super::treebank::Sentence;

/// Passes over the sentences.
const PASSES: u32 = 15;
/// In so many of a hundred states a learning parser goes where it would, right or wrong.
const EXPLORE: u64 = 90;

/// A generator of fixed numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// Weights under training.
struct Table<const N: usize> {
    bits: u8,
    now: Vec<[i32; N]>,
    /// The sums of changes, each times the clock at which it was made.
    late: Vec<[i64; N]>,
    clock: i64,
    found: Vec<usize>,
}

impl<const N: usize> Table<N> {
    fn new(bits: u8) -> Self {
        let rows = 1 << bits;
        Self { bits, now: vec![[0; N]; rows], late: vec![[0; N]; rows], clock: 1, found: Vec::new() }
    }

    fn sums(&mut self, features: impl FnOnce(&mut dyn FnMut(u64))) -> [i32; N] {
        self.found.clear();
        let mut sums = [0; N];
        features(&mut |feature| {
            let row = row_of(feature, self.bits.into());
            self.found.push(row);
            for (sum, weight) in sums.iter_mut().zip(&self.now[row]) {
                *sum += weight;
            }
        });
        sums
    }

    /// Learns from the state whose features were summed last.
    fn learn(&mut self, right: usize, wrong: usize) {
        if right != wrong {
            for &row in &self.found {
                for (class, by) in [(right, 1), (wrong, -1)] {
                    self.now[row][class] += by;
                    self.late[row][class] += i64::from(by) * self.clock;
                }
            }
        }
        self.clock += 1;
    }

    /// The averages as signed bytes behind the number of bits.
    #[expect(clippy::cast_precision_loss, reason = "weights end as bytes")]
    fn write(&self, out: &mut Vec<u8>) {
        let average = |now: i32, late: i64| (now as f32) - (late as f32) / (self.clock as f32);
        let all = || self.now.iter().flatten().zip(self.late.iter().flatten()).map(|(&now, &late)| average(now, late));
        let mut sizes: Vec<f32> = all().map(f32::abs).filter(|&size| size > 0.0).collect();
        sizes.sort_by(f32::total_cmp);
        let top = sizes.get(sizes.len().saturating_sub(1 + sizes.len() / 2000)).copied().unwrap_or(1.0);
        out.push(self.bits);
        out.extend(all().map(|weight| ((weight * 127.0 / top).round().clamp(-127.0, 127.0) as i8).cast_unsigned()));
    }
}

/// Trains on `sentences` and returns the bytes of the weights file; `alone` says that the rules are hidden in them.
pub(crate) fn train(sentences: &[Sentence], bits: [u8; 2], alone: bool) -> Vec<u8> {
    let mut moves = Table::<MOVES>::new(bits[0]);
    let mut labels = Table::<LABELS>::new(bits[1]);
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut random = Random(0x1234_5678_9abc_def1);
    for pass in 0..PASSES {
        for at in (1..order.len()).rev() {
            order.swap(at, random.below(at as u64 + 1) as usize);
        }
        for &at in &order {
            learn(&sentences[at], pass, &mut moves, &mut labels, &mut random);
        }
    }
    let mut out = MAGIC.to_vec();
    out.push(u8::from(alone));
    moves.write(&mut out);
    labels.write(&mut out);
    out
}

fn learn(sentence: &Sentence, pass: u32, moves: &mut Table<MOVES>, labels: &mut Table<LABELS>, random: &mut Random) {
    let gold = &sentence.tree;
    let mut state = State::new(&sentence.words);
    while !state.done() {
        let sums = moves.sums(|put| move_features(&state, put));
        let costs = Move::ALL.map(|step| if state.allows(step) { state.cost(step, &gold.heads) } else { usize::MAX });
        let least = costs.into_iter().min().unwrap_or(0);
        let guess = best(&sums, |number| costs[number] != usize::MAX);
        let right = best(&sums, |number| costs[number] == least);
        moves.learn(right, if costs[guess] == least { right } else { guess });
        let explore = pass > 0 && random.below(100) < EXPLORE;
        let step = Move::ALL[if explore { guess } else { right }];
        let label = match state.arc(step) {
            Some((head, dependent)) if head < sentence.words.len() => {
                let sums = labels.sums(|put| label_features(&state, head, dependent, put));
                let guess = best(&sums, |number| number != Label::Root as usize);
                if gold.heads[dependent] == head && gold.labels[dependent] != Label::Root {
                    labels.learn(gold.labels[dependent] as usize, guess);
                }
                Label::ALL[guess]
            }
            _ => Label::Root,
        };
        state.take(step, label);
    }
}
