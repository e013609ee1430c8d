//! Sentences of a treebank over the engine's own rows.

use dateline::Engine;
use dateline_engine::parser::{Label, Tree, Word};

/// A sentence and its tree.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) words: Vec<Word>,
    pub(crate) tree: Tree,
}

/// A word of the treebank: bytes of the text, head (none for the root), label.
struct Row {
    start: usize,
    end: usize,
    head: Option<usize>,
    label: Label,
}

/// Reads a treebank (CoNLL-U). Sentences whose words are not those of their text are left out.
pub(crate) fn read(engine: &Engine, lang: &str, file: &str) -> Vec<Sentence> {
    file.split("\n\n").filter_map(|block| sentence(engine, lang, block)).collect()
}

fn sentence(engine: &Engine, lang: &str, block: &str) -> Option<Sentence> {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = "))?;
    let rows = rows(text, block)?;
    let (spans, words): (Vec<_>, Vec<_>) = engine
        .parser_words(text, lang)
        .into_iter()
        .map(|(span, word)| (span.start as usize..span.end as usize, word))
        .unzip();
    // Words in brackets and datelines are in no element.
    let token_of: Vec<Option<usize>> =
        rows.iter().map(|row| spans.iter().position(|span| span.start < row.end && row.start < span.end)).collect();
    let depths: Vec<usize> = (0..rows.len()).map(|row| depth(&rows, row)).collect();
    let mut tree = Tree { heads: vec![words.len(); words.len()], labels: vec![Label::Flat; words.len()] };
    for (token, span) in spans.iter().enumerate() {
        // The word of an element that stands highest in the tree gives the element its head.
        let own = (0..rows.len()).filter(|&row| token_of[row] == Some(token)).min_by_key(|&row| depths[row]);
        if let Some(row) = own {
            let mut head = rows[row].head;
            while let Some(above) = head.filter(|&above| token_of[above].is_none()) {
                head = rows[above].head;
            }
            tree.heads[token] = head.and_then(|head| token_of[head]).unwrap_or(words.len());
            tree.labels[token] = rows[row].label;
        } else {
            // A further part of a word hangs on its first.
            let row = rows.iter().position(|row| row.start < span.end && span.start < row.end)?;
            tree.heads[token] = token_of[row]?;
        }
    }
    Some(Sentence { words, tree })
}

/// How far below the root a word stands.
fn depth(rows: &[Row], mut row: usize) -> usize {
    let mut depth = 0;
    while let Some(head) = rows[row].head.filter(|_| depth < rows.len()) {
        row = head;
        depth += 1;
    }
    depth
}

fn rows(text: &str, block: &str) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    // Where to look for the next word, and the bytes and last number of the word whose parts are being read.
    let mut at = 0;
    let mut whole: Option<(usize, usize, usize)> = None;
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, form, _, _, _, _, head, label, ..] = cells.as_slice() else { continue };
        let find = |from: usize, to: usize| {
            let start = from + text.get(from..to)?.find(form)?;
            Some((start, start + form.len()))
        };
        if let Some((_, last)) = id.split_once('-') {
            let (start, end) = find(at, text.len())?;
            whole = Some((start, end, last.parse().ok()?));
            at = start;
            continue;
        }
        let Ok(number) = id.parse::<usize>() else { continue };
        let (start, end) = match whole {
            // Parts that are not written as they are read have the bytes of the whole word.
            Some((start, end, last)) if number <= last => find(at, end).unwrap_or((start, end)),
            Some((_, end, _)) => find(at.max(end), text.len())?,
            None => find(at, text.len())?,
        };
        at = end;
        rows.push(Row { start, end, head: head.parse::<usize>().ok()?.checked_sub(1), label: Label::parse(label) });
    }
    (!rows.is_empty()).then_some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: &str = "\
# text = Jakarta tidak menyetujuinya.
1\tJakarta\t_\tPROPN\t_\t_\t3\tnsubj\t_\t_
2\ttidak\t_\tPART\t_\t_\t3\tadvmod\t_\t_
3-4\tmenyetujuinya\t_\t_\t_\t_\t_\t_\t_\t_
3\tmenyetujui\t_\tVERB\t_\t_\t0\troot\t_\t_
4\tnya\t_\tPRON\t_\t_\t3\tobj\t_\t_
5\t.\t_\tPUNCT\t_\t_\t3\tpunct\t_\t_
";

    #[test]
    fn a_tree_stands_over_the_row_of_its_sentence() {
        let engine = Engine::builder().threads(1).build().expect("the embedded lexicon opens");
        let [sentence] = read(&engine, "id", BLOCK).try_into().expect("one sentence");
        assert_eq!(sentence.tree.heads, [1, 3, 1], "subject, verb group, stop");
        assert_eq!(sentence.tree.labels, [Label::Subject, Label::Root, Label::Punct]);
    }

    #[test]
    fn a_sentence_that_is_not_its_text_is_left_out() {
        let engine = Engine::builder().threads(1).build().expect("the embedded lexicon opens");
        assert!(read(&engine, "id", &BLOCK.replace("= Jakarta", "= Bandung")).is_empty());
    }
}
