//! What a reader of the output may choose.

use dateline_engine::record::Event;
use dateline_text::Unit;

/// Choices of the output.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The unit in which spans count.
    pub unit: Unit,
    /// Whether the text goes with the record.
    pub text: bool,
    /// Events below it are left out.
    pub min_confidence: f32,
}

impl Default for Options {
    fn default() -> Self {
        Self { unit: Unit::Utf8, text: true, min_confidence: 0.0 }
    }
}

impl Options {
    /// Whether an event goes out. Both sides are compared in hundredths, as they are printed.
    pub fn keeps(&self, event: &Event) -> bool {
        hundredths(event.confidence) >= hundredths(self.min_confidence)
    }
}

fn hundredths(value: f32) -> i32 {
    (value * 100.0).round() as i32
}
