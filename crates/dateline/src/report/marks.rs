//! A sentence with its words marked: each line of it, and under it what the words are.

use anstyle::{AnsiColor, Style};
use dateline_engine::record::Event;
use dateline_text::Span;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::paint::{Painter, shown};

/// What marked words are in their event.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Act,
    Source,
    Target,
    Date,
    Place,
    Number,
    Claimant,
    Claim,
}

impl Role {
    /// The name under the words, long and short.
    fn names(self) -> [&'static str; 2] {
        match self {
            Self::Act => ["act", "a"],
            Self::Source => ["source", "src"],
            Self::Target => ["target", "tgt"],
            Self::Date => ["date", "d"],
            Self::Place => ["place", "pl"],
            Self::Number => ["number", "no"],
            Self::Claimant => ["by", "by"],
            Self::Claim => ["claim", "cl"],
        }
    }

    fn style(self) -> Style {
        let colour = match self {
            Self::Act => return AnsiColor::Yellow.on_default().bold(),
            Self::Source => AnsiColor::Blue,
            Self::Target => AnsiColor::Magenta,
            Self::Date | Self::Place | Self::Number => AnsiColor::Cyan,
            Self::Claimant | Self::Claim => AnsiColor::Green,
        };
        colour.on_default()
    }
}

/// The marks of an event, those that give way first.
pub(super) fn of_event(event: &Event) -> Vec<(Span, Role)> {
    let mut marks = Vec::new();
    if let Some(claim) = &event.claim {
        marks.push((claim.cue, Role::Claim));
        marks.extend(claim.by.iter().map(|a| (a.span, Role::Claimant)));
    }
    marks.extend(event.evidence.first().map(|e| (e.trigger, Role::Act)));
    marks.extend(event.numbers.iter().map(|n| (n.span, Role::Number)));
    marks.extend(event.place.iter().map(|p| (p.span, Role::Place)));
    marks.extend(event.time.iter().filter_map(|t| t.span).map(|s| (s, Role::Date)));
    marks.extend(event.target.iter().map(|a| (a.span, Role::Target)));
    marks.extend(event.source.iter().map(|a| (a.span, Role::Source)));
    // Shorter marks lie on top of longer ones; the sort keeps the order of equals.
    marks.sort_by_key(|(span, _)| std::cmp::Reverse(span.len()));
    marks
}

/// One character of a line: what is shown, how wide it is, and the mark it lies in.
#[derive(Copy, Clone)]
struct Cell {
    c: char,
    width: usize,
    mark: Option<usize>,
}

/// How much of a very long sentence is shown around the act, in bytes before and after.
const AROUND: (u32, u32) = (400, 600);

/// Draws a sentence: its lines, each followed by a line that names the marked words in it.
pub(super) fn draw(
    text: &str,
    sentence: Span,
    trigger: Span,
    marks: &[(Span, Role)],
    width: usize,
    paint: Painter,
) -> Vec<String> {
    let mut lines = Vec::new();
    for line in break_lines(&cells(text, sentence, trigger, marks), width) {
        let runs = runs(&line);
        let mut words = String::new();
        for run in &runs {
            let piece: String = line[run.first..run.last].iter().map(|cell| cell.c).collect();
            words.push_str(&match run.mark {
                Some(mark) => paint.with(marks[mark].1.style(), &piece),
                None => piece,
            });
        }
        lines.push(words);
        if runs.iter().any(|run| run.mark.is_some()) {
            lines.push(names(&runs, marks, width, paint));
        }
    }
    lines
}

fn cells(text: &str, sentence: Span, trigger: Span, marks: &[(Span, Role)]) -> Vec<Cell> {
    let mut cells = Vec::new();
    let ellipsis = Cell { c: '…', width: 1, mark: None };
    let start = sentence.start.max(trigger.start.saturating_sub(AROUND.0));
    let end = sentence.end.min(trigger.end.saturating_add(AROUND.1));
    if start > sentence.start {
        cells.push(ellipsis);
    }
    for (at, c) in sentence.slice(text).char_indices() {
        let at = sentence.start + at as u32;
        let Some(c) = shown(c).filter(|_| start <= at && at < end) else { continue };
        if c == ' ' && cells.last().is_none_or(|cell| cell.c == ' ') {
            continue;
        }
        let mark = marks.iter().rposition(|(span, _)| span.contains_offset(at));
        cells.push(Cell { c, width: c.width().unwrap_or(0), mark });
    }
    if end < sentence.end {
        cells.push(ellipsis);
    }
    cells
}

/// Breaks cells into lines at spaces; a word wider than a line is cut.
fn break_lines(cells: &[Cell], width: usize) -> Vec<Vec<Cell>> {
    let mut lines: Vec<Vec<Cell>> = Vec::new();
    let (mut line, mut used): (Vec<Cell>, usize) = (Vec::new(), 0);
    for &cell in cells {
        if used + cell.width > width {
            if cell.c == ' ' {
                lines.push(std::mem::take(&mut line));
                used = 0;
                continue;
            }
            let rest = match line.iter().rposition(|cell| cell.c == ' ') {
                Some(space) => {
                    let rest = line.split_off(space + 1);
                    line.pop();
                    rest
                }
                None => Vec::new(),
            };
            lines.push(std::mem::replace(&mut line, rest));
            used = line.iter().map(|cell| cell.width).sum();
        }
        if cell.c == ' ' && line.is_empty() {
            continue;
        }
        line.push(cell);
        used += cell.width;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Neighbouring cells of one mark: cells `first..last`, columns `from..to`.
struct Run {
    first: usize,
    last: usize,
    from: usize,
    to: usize,
    mark: Option<usize>,
}

fn runs(line: &[Cell]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut column = 0;
    for (i, cell) in line.iter().enumerate() {
        let from = column;
        column += cell.width;
        match runs.last_mut() {
            Some(run) if run.mark == cell.mark => (run.last, run.to) = (i + 1, column),
            _ => runs.push(Run { first: i, last: i + 1, from, to: column, mark: cell.mark }),
        }
    }
    runs
}

/// The line of names: as long as the words where they fit, else as much as there is room for.
fn names(runs: &[Run], marks: &[(Span, Role)], width: usize, paint: Painter) -> String {
    let marked: Vec<&Run> = runs.iter().filter(|run| run.mark.is_some()).collect();
    let (mut line, mut column) = (String::new(), 0);
    for (i, run) in marked.iter().enumerate() {
        let Some(role) = run.mark.map(|mark| marks[mark].1) else { continue };
        // A name may be longer than its words when the next ones leave room, and a space between.
        let room = marked.get(i + 1).map_or(width, |next| next.from.saturating_sub(1)).max(run.to) - run.from;
        let length = run.to - run.from;
        let [long, short] = role.names();
        let name = [long, short].into_iter().find(|name| name.width() <= room.max(length)).unwrap_or_default();
        let left = length.saturating_sub(name.width()) / 2;
        let right = length.saturating_sub(name.width() + left);
        line.push_str(&" ".repeat(run.from.saturating_sub(column)));
        line.push_str(&paint.with(role.style(), &format!("{}{name}{}", "─".repeat(left), "─".repeat(right))));
        column = run.from.max(column) + left + name.width() + right;
    }
    line
}

/// Plain text in lines of a width.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let cells: Vec<Cell> = text.chars().map(|c| Cell { c, width: c.width().unwrap_or(0), mark: None }).collect();
    break_lines(&cells, width).iter().map(|line| line.iter().map(|cell| cell.c).collect()).collect()
}
