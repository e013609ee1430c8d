//! How well the engine codes: its events held against articles and sentences that were coded by hand.
//!
//! [`read`] reads gold files and refuses what it cannot score; [`run`] codes the texts and scores them; [`Evaluation`]
//! counts, and [`report`] and [`json`] write down. Scoring follows three rules: an output event of the right type with an
//! evidence entry in the gold event's sentence finds it; an output event that finds none is false; one that finds only an
//! arguable gold event (level `may`) is neither.

mod article;
mod diagnose;
mod expected;
mod gold;
pub mod json;
mod metrics;
pub mod report;
mod rows;
mod score;
mod side;
pub mod world;

use std::ops::ControlFlow;

use dateline_engine::record::{Input, Published};

pub use gold::{Form, Gold, GoldProblem, read};
pub use metrics::{Figures, Ratio};

use crate::engine::Engine;
use crate::error::{Error, Kind};
use crate::parallel;
use score::Scored;

/// Every gold text with what came out of it.
#[derive(Clone, Debug)]
pub struct Evaluation {
    scored: Vec<Scored>,
}

/// Codes the texts and scores them. Events below `min_confidence` count as not there.
pub fn run(engine: &Engine, gold: Vec<Gold>, min_confidence: f32) -> Result<Evaluation, Error> {
    let mut scored = Vec::with_capacity(gold.len());
    let mut broken = None;
    let work = |gold: Gold| {
        let input = Input {
            id: gold.id.clone(),
            text: gold.text.clone(),
            lang: Some(gold.lang.clone()),
            published: gold.published.map(|date| Published { date, basis: "given" }),
            outlet: gold.outlet.clone(),
            ..Input::default()
        };
        let document = engine.try_analyze(&input).map_err(|_| gold.place())?;
        // Asked only when an event was missed: it reads the text once more.
        Ok::<_, String>(score::score(&gold, &document, min_confidence, || engine.matches(&input)))
    };
    parallel::map_ordered(gold.into_iter(), engine.threads(), work, |one| match one {
        Ok(one) => {
            scored.push(one);
            ControlFlow::Continue(())
        }
        Err(place) => {
            broken = Some(place);
            ControlFlow::Break(())
        }
    });
    match broken {
        Some(id) => Err(Kind::Internal { id }.into()),
        None => Ok(Evaluation { scored }),
    }
}

#[cfg(test)]
mod tests;
