//! A progress bar on standard error, when that is a terminal and the work takes a while.

use std::io::IsTerminal;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dateline::input::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Before this nothing is drawn: most runs are over by then.
const PATIENCE: Duration = Duration::from_millis(400);

/// How far a run is. Hidden when standard error is no terminal, or standard output is one and shows it by itself.
pub(crate) struct Bar {
    drawing: Option<ProgressBar>,
    progress: Arc<Progress>,
    start: Instant,
    drawn: bool,
    documents: u64,
}

impl Bar {
    #[expect(clippy::disallowed_methods, reason = "the bar measures time; results do not")]
    pub(crate) fn new(progress: Arc<Progress>) -> Self {
        let wanted = std::io::stderr().is_terminal() && !crate::console::stdout_is_terminal();
        let drawing = wanted.then(|| ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()));
        Self { drawing, progress, start: Instant::now(), drawn: false, documents: 0 }
    }

    /// Counts one document.
    pub(crate) fn advance(&mut self) {
        self.documents += 1;
        let Some(bar) = &self.drawing else { return };
        if !self.drawn {
            if self.documents < 2 || self.start.elapsed() < PATIENCE {
                return;
            }
            self.drawn = true;
            let total = self.progress.total();
            let template = if total > 0 {
                "{elapsed_precise} [{bar:30}] {percent:>3}% of {total_bytes}, {msg}, {eta} left"
            } else {
                "{elapsed_precise} {spinner} {bytes}, {msg}"
            };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style.progress_chars("=> "));
            }
            if total > 0 {
                bar.set_length(total);
            }
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        bar.set_position(self.progress.read());
        bar.set_message(self.rate());
    }

    fn rate(&self) -> String {
        let rate = u128::from(self.documents) * 1000 / self.start.elapsed().as_millis().max(1);
        format!("{} articles, {rate}/s", self.documents)
    }

    /// Takes the bar away while a line is written.
    pub(crate) fn suspend(&self, write: impl FnOnce()) {
        match &self.drawing {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away for good.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.drawing {
            bar.finish_and_clear();
        }
    }
}
