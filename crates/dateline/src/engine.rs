//! The engine as users build it: embedded lexicons, their own on top, a number of threads.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use dateline_engine::record::{Document, Input};

use crate::actors::ListProblem;
use crate::embedded;
use crate::error::{Error, Kind};
use crate::lexicon::Sources;
use crate::parallel;

/// Builds an [`Engine`].
#[derive(Clone, Debug, Default)]
pub struct Builder {
    sources: Option<Sources>,
    list_problems: Vec<ListProblem>,
    threads: usize,
    guide: Option<(Vec<u8>, dateline_engine::parser::Guide)>,
}

impl Builder {
    /// Lets a parser with these weights guide the clause layer: for measurement only.
    #[doc(hidden)]
    #[must_use]
    pub fn guided(mut self, weights: Vec<u8>, guide: dateline_engine::parser::Guide) -> Self {
        self.guide = Some((weights, guide));
        self
    }

    /// Adds a folder of lexicon files. Its blocks override embedded blocks of the same kind and id.
    pub fn lexicon_dir(mut self, dir: impl AsRef<Path>) -> Result<Self, Error> {
        self.sources.get_or_insert_with(Sources::embedded).add_folder(dir.as_ref())?;
        Ok(self)
    }

    /// Adds a list of actors: a lexicon file, a table, Popolo, FollowTheMoney or a dictionary of an older coder. Rows that
    /// cannot be used are an error.
    pub fn actors(self, file: impl AsRef<Path>) -> Result<Self, Error> {
        self.list(file.as_ref(), false)
    }

    /// Adds a list of actors without the rows that cannot be used; [`Builder::list_problems`] tells which.
    pub fn lenient_actors(self, file: impl AsRef<Path>) -> Result<Self, Error> {
        self.list(file.as_ref(), true)
    }

    fn list(mut self, file: &Path, lenient: bool) -> Result<Self, Error> {
        let problems = self.sources.get_or_insert_with(Sources::embedded).add_actors(file, lenient)?;
        self.list_problems.extend(problems);
        Ok(self)
    }

    /// What is to be told of the lists of actors: what was left out of them.
    pub fn list_problems(&self) -> &[ListProblem] {
        &self.list_problems
    }

    /// Sets the number of threads for [`Engine::code_all`]; 0, the default, means one for each core.
    #[must_use]
    pub fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// Opens the lexicon, compiling it first when folders or files were added.
    pub fn build(self) -> Result<Engine, Error> {
        let lexicon = match &self.sources {
            None => embedded::lexicon()?,
            Some(sources) => sources.compile()?.lexicon,
        };
        let threads = match self.threads {
            0 => std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            given => given,
        };
        let languages = lexicon.languages().map(str::to_owned).collect();
        let experimental = lexicon.experimental().map(str::to_owned).collect();
        let mut inner = dateline_engine::Engine::new(lexicon);
        if let Some((weights, guide)) = self.guide {
            inner = inner.guided(weights, guide);
        }
        Ok(Engine { inner, languages, experimental, threads })
    }
}

/// Codes articles. Cheap to share between threads.
pub struct Engine {
    inner: dateline_engine::Engine,
    languages: Vec<String>,
    experimental: Vec<String>,
    threads: usize,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("languages", &self.languages)
            .field("threads", &self.threads)
            .finish_non_exhaustive()
    }
}

impl Engine {
    /// Starts building an engine.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Codes of the languages that can be coded, sorted.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Codes of the languages that are coded only when an input says so: their lexicons are experiments.
    pub fn experimental_languages(&self) -> &[String] {
        &self.experimental
    }

    /// Codes of the languages that names of countries and others can be looked up in.
    pub fn name_languages(&self) -> &[String] {
        self.inner.lexicon().name_languages()
    }

    /// How many threads [`Engine::code_all`] uses.
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// The engine without inputs and outputs.
    pub(crate) fn inner(&self) -> &dateline_engine::Engine {
        &self.inner
    }

    /// Codes one article. There is an answer for every text.
    pub fn analyze(&self, input: &Input) -> Document {
        self.inner.analyze(input)
    }

    /// The senses whose words stand in a text, whether or not an event came of them.
    pub fn matches(&self, input: &Input) -> Vec<dateline_engine::Match> {
        self.inner.matches(input)
    }

    /// The words of one sentence as the parser sees them, with their places.
    #[doc(hidden)]
    pub fn parser_words(
        &self,
        text: &str,
        lang: &str,
    ) -> Vec<(dateline_engine::record::Span, dateline_engine::parser::Word)> {
        self.inner.parser_words(text, lang)
    }

    /// Codes one article, and turns a defect of the engine into an error, so that one article cannot stop a long run.
    pub fn try_analyze(&self, input: &Input) -> Result<Document, Error> {
        catch_unwind(AssertUnwindSafe(|| self.inner.analyze(input)))
            .map_err(|_| Kind::Internal { id: input.id.clone() }.into())
    }

    /// Codes articles on all threads and hands the documents to `sink` in the order of the inputs.
    ///
    /// Only a few articles for each thread are in memory at a time. The documents do not depend on the number of
    /// threads.
    pub fn code_all<I>(&self, inputs: I, mut sink: impl FnMut(Document))
    where
        I: IntoIterator<Item = Input>,
        I::IntoIter: Send,
    {
        parallel::map_ordered(
            inputs.into_iter(),
            self.threads,
            |input| self.analyze(&input),
            |document| {
                sink(document);
                ControlFlow::Continue(())
            },
        );
    }
}
