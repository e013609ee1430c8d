//! The transitions on trees whose arcs are known, and files that are cut.

use super::state::{Move, State};
use super::*;

fn words(count: usize) -> Vec<Word> {
    (0..count as u64).map(|at| Word { hash: at + 2, ..Word::NONE }).collect()
}

/// Follows the dynamic oracle.
fn follow(heads: &[usize]) -> Tree {
    let words = words(heads.len());
    let mut state = State::new(&words);
    while !state.done() {
        let step = Move::ALL
            .into_iter()
            .filter(|&step| state.allows(step))
            .min_by_key(|&step| state.cost(step, heads))
            .expect("a transition is always allowed");
        assert_eq!(state.cost(step, heads), 0, "an arc is lost in {heads:?}");
        state.take(step, Label::Other);
    }
    state.tree
}

#[test]
fn the_oracle_draws_every_projective_tree() {
    for heads in [&[1_usize, 2][..], &[2, 0, 3, 4], &[1, 6, 3, 1, 3, 4], &[1, 4, 1, 2], &[5, 0, 1, 1, 3, 6]] {
        assert_eq!(follow(heads).heads, heads);
    }
}

#[test]
fn only_whole_files_open() {
    let mut file = MAGIC.to_vec();
    file.extend([0, 1]);
    file.extend([0; 2 * MOVES]);
    file.push(1);
    file.extend([0; 2 * LABELS]);
    assert!(Parser::open(&file).is_some());
    assert!(Parser::open(&file[..file.len() - 1]).is_none());
    file.push(0);
    assert!(Parser::open(&file).is_none());
}

#[test]
fn every_sentence_gets_one_root() {
    let mut file = MAGIC.to_vec();
    file.extend([0, 1]);
    file.extend([1, 0, 0, 0, 1, 0]);
    file.push(1);
    file.extend([0; 2 * LABELS]);
    let parser = Parser::open(&file).expect("the file is whole");
    for count in 0..6 {
        let tree = parser.parse(words(count));
        assert_eq!(tree.heads.iter().filter(|&&head| head == count).count(), count.min(1), "{count} words");
    }
}
