//! An evaluation for a reader at a terminal: tables, and on request every error with its sentence.

use std::fmt::Write;

use anstyle::Style;
use dateline_engine::record::Plover;
use unicode_width::UnicodeWidthStr;

use super::Evaluation;
use super::metrics::{Figures, Ratio, calibration, confusion, modes, stages, tally, types};
use super::score::{Pair, Scored, plain};

/// What a report shows.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// With ANSI styles.
    pub colour: bool,
    /// With every miss, every false event and every wrong slot.
    pub errors: bool,
}

/// The report.
pub fn render(evaluation: &Evaluation, look: Look) -> String {
    let mut report = Report { look, out: String::new() };
    report.files(evaluation);
    for lang in evaluation.languages() {
        let texts = evaluation.texts(|s| s.lang == lang);
        report.slots(lang, &texts);
        report.kinds(lang, &texts);
        report.confusion(lang, &texts);
        report.stages(lang, &texts);
        report.calibration(lang, &texts);
    }
    if look.errors {
        for (file, lang) in evaluation.files() {
            report.errors(file, lang, &evaluation.texts(|s| s.file == file && s.lang == lang));
        }
    }
    report.out
}

struct Report {
    look: Look,
    out: String,
}

impl Report {
    fn head(&mut self, title: &str) {
        let bold = Style::new().bold();
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        let _ =
            if self.look.colour { writeln!(self.out, "{bold}{title}{bold:#}") } else { writeln!(self.out, "{title}") };
    }

    /// Rows under a line of column names; the first column to the left, the others to the right.
    fn table(&mut self, names: &[&str], rows: &[Vec<String>]) {
        let width = |i: usize| {
            let cells = rows.iter().filter_map(|r| r.get(i)).map(|c| c.width());
            cells.chain([names[i].width()]).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..names.len()).map(width).collect();
        let names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
        for row in [&names].into_iter().chain(rows) {
            let mut line = String::from(" ");
            for (i, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let gap = " ".repeat(width.saturating_sub(cell.width()));
                let _ = if i == 0 { write!(line, " {cell}{gap}") } else { write!(line, "  {gap}{cell}") };
            }
            let _ = writeln!(self.out, "{}", line.trim_end());
        }
    }

    fn files(&mut self, evaluation: &Evaluation) {
        self.head("Events by file and language (of those found: source, target, status, claim right)");
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (file, lang) in evaluation.files() {
            rows.push(row(&plain(file), lang, &evaluation.texts(|s| s.file == file && s.lang == lang)));
        }
        for lang in evaluation.languages() {
            let files = evaluation.files().iter().filter(|(_, l)| *l == lang).count();
            if files > 1 {
                rows.push(row("all files", lang, &evaluation.texts(|s| s.lang == lang)));
            }
        }
        let names = "file lang sent must out P R F1 source target status claim";
        self.table(&names.split(' ').collect::<Vec<_>>(), &rows);
    }

    fn slots(&mut self, lang: &str, texts: &[&Scored]) {
        let tally = tally(texts);
        self.head(&format!("Rightness of what was found, {lang}"));
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (name, ratio) in tally.slots.iter().chain(&tally.beside).filter(|(_, r)| r.of > 0) {
            rows.push(vec![(*name).to_owned(), share(ratio.share()), of(*ratio)]);
        }
        self.table(&["slot", "right", "of"], &rows);
        if tally.broken > 0 {
            let _ = writeln!(self.out, "  {} things came out that must not", tally.broken);
        }
    }

    fn kinds(&mut self, lang: &str, texts: &[&Scored]) {
        let line = |name: String, counts: super::metrics::Counts| {
            let (p, r) = (counts.precision, counts.recall);
            vec![name, share(p.share()), of(p), share(r.share()), of(r), share(counts.f1())]
        };
        let names = ["", "P", "of", "R", "of", "F1"];
        self.head(&format!("By type, {lang}"));
        let rows: Vec<_> = types(texts).into_iter().map(|(p, c)| line(p.as_str().to_owned(), c)).collect();
        self.table(&names, &rows);
        self.head(&format!("By mode, {lang}"));
        let rows: Vec<_> = modes(texts).into_iter().map(|((p, m), c)| line(format!("{p}/{m}"), c)).collect();
        self.table(&names, &rows);
    }

    fn confusion(&mut self, lang: &str, texts: &[&Scored]) {
        self.head(&format!("Types of the gold, and what came out in their place, {lang}"));
        let name = |plover: Option<Plover>| plover.map_or("nothing", Plover::as_str);
        let mut rows = Vec::new();
        for (gold, found) in confusion(texts) {
            let right = gold.and_then(|g| found.get(&Some(g))).copied().unwrap_or(0);
            let mut others: Vec<_> = found.iter().filter(|(f, _)| f.is_none() || **f != gold).collect();
            others.sort_by_key(|(f, n)| (std::cmp::Reverse(**n), **f));
            let others: Vec<String> = others.iter().map(|(f, n)| format!("{n} {}", name(**f))).collect();
            rows.push((gold, right, others.join(" · ")));
        }
        // Nothing in the gold comes last.
        rows.sort_by_key(|(gold, ..)| (gold.is_none(), *gold));
        for (gold, right, others) in rows {
            let _ = writeln!(self.out, "{}", format!("  {:9}  {right:>3} right  {others}", name(gold)).trim_end());
        }
    }

    fn stages(&mut self, lang: &str, texts: &[&Scored]) {
        let stages = stages(texts);
        if !stages.is_empty() {
            self.head(&format!("Where missed events were lost, {lang}"));
            let rows: Vec<_> = stages.into_iter().map(|(s, n)| vec![s.to_owned(), n.to_string()]).collect();
            self.table(&["stage", "events"], &rows);
        }
    }

    fn calibration(&mut self, lang: &str, texts: &[&Scored]) {
        let (bins, error) = calibration(texts);
        self.head(&format!("Confidence, and how often it is right, {lang}"));
        let rows: Vec<Vec<String>> = bins
            .iter()
            .map(|b| {
                let range = format!("{:.1} to {:.1}", b.low, b.high);
                vec![range, share(b.confidence()), share(b.right.share()), of(b.right)]
            })
            .collect();
        self.table(&["confidence", "mean", "right", "of"], &rows);
        let _ =
            writeln!(self.out, "  expected calibration error {}", error.map_or("–".to_owned(), |e| format!("{e:.3}")));
    }

    fn errors(&mut self, file: &str, lang: &str, texts: &[&Scored]) {
        let file = plain(file);
        let mut item = |title: &str, line: usize, lines: &[&str], sentence: &str| {
            let place = if line == 0 { file.clone() } else { format!("{file}:{line}") };
            let _ = writeln!(self.out, "\n{title} {place} {lang}");
            for line in lines {
                let _ = writeln!(self.out, "    {line}");
            }
            if !sentence.is_empty() {
                let _ = writeln!(self.out, "    | {sentence}");
            }
        };
        for text in texts {
            for miss in &text.misses {
                item("MISS", miss.line, &[&miss.wanted, &miss.lost.to_string()], &miss.sentence);
            }
            for extra in &text.extras {
                item("EXTRA", extra.line, &[&extra.found], &extra.sentence);
            }
            for pair in text.pairs.iter().filter(|p| p.must) {
                let wrong = wrong(pair);
                if !wrong.is_empty() {
                    let title = format!("WRONG {}", wrong.join(", "));
                    let (wanted, found) = (format!("gold   {}", pair.wanted), format!("output {}", pair.found));
                    item(&title, pair.line, &[&wanted, &found], &pair.sentence);
                }
            }
            if let Some(article) = &text.article {
                for (line, what) in &article.quotes_wrong {
                    item("QUOTE", *line, &[what], "");
                }
                for person in &article.persons_missing {
                    item("PERSON MISSING", 0, &[person], "");
                }
                for date in &article.dates_missing {
                    item("DATE MISSING", 0, &[date], "");
                }
                for rule in &article.broken {
                    item("MUST NOT", 0, &[rule], "");
                }
            }
        }
    }
}

fn wrong(pair: &Pair) -> Vec<&'static str> {
    let slots = [
        ("source", pair.source.right),
        ("target", pair.target.right),
        ("status", pair.status),
        ("claim", pair.claim),
        ("claimant", pair.claimant != Some(false)),
        ("time", pair.time != Some(false)),
        ("place", pair.place != Some(false)),
    ];
    slots.iter().filter(|(_, right)| !right).map(|(name, _)| *name).collect()
}

fn row(file: &str, lang: &str, texts: &[&Scored]) -> Vec<String> {
    let tally = tally(texts);
    let Figures { precision, recall, source, target, status, claim } = tally.figures;
    let mut row = vec![file.to_owned(), lang.to_owned(), tally.sentences.to_string()];
    row.extend([recall.of.to_string(), precision.of.to_string()]);
    row.extend([precision.share(), recall.share(), tally.figures.f1()].map(share));
    row.extend([source, target, status, claim].map(|r| share(r.share())));
    row
}

fn share(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |s| format!("{s:.2}"))
}

fn of(ratio: Ratio) -> String {
    format!("{}/{}", ratio.right, ratio.of)
}
