//! Colours, and text made safe for a terminal.

use anstyle::{AnsiColor, Style};
use dateline_engine::record::Status;

pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();

/// Paints, or leaves plain.
#[derive(Copy, Clone)]
pub(super) struct Painter(pub(super) bool);

impl Painter {
    pub(super) fn with(self, style: Style, text: &str) -> String {
        if self.0 && !text.is_empty() { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

const fn colour(colour: AnsiColor) -> Style {
    colour.on_default()
}

/// Cooperation is green, conflict is red; deeds are bold.
pub(super) fn type_style(quad: u8) -> Style {
    match quad {
        1 => colour(AnsiColor::Green),
        2 => colour(AnsiColor::Green).bold(),
        3 => colour(AnsiColor::Red),
        _ => colour(AnsiColor::Red).bold(),
    }
}

pub(super) fn status_style(status: Status) -> Style {
    match status {
        Status::Actual => colour(AnsiColor::Green),
        Status::Future => colour(AnsiColor::Cyan),
        Status::Hypothetical => colour(AnsiColor::Yellow),
        Status::Negated => colour(AnsiColor::Red),
        Status::Historical => DIM,
    }
}

/// What a character is on a terminal: white space and controls are a space, invisible direction marks are nothing.
pub(super) fn shown(c: char) -> Option<char> {
    match c {
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => None,
        c if c.is_whitespace() || c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// Text on one line, with nothing in it that a terminal would act upon.
pub(super) fn clean(text: &str) -> String {
    let shown: String = text.chars().filter_map(shown).collect();
    shown.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
