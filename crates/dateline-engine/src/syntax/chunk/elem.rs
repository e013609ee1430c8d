//! The elements of a sentence's row.

use dateline_lexicon::morph::Voice;

/// A base noun phrase as a token range; brackets inside it are part of the range but not of its syntax.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Np {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The head token.
    pub(crate) head: usize,
    /// Tokens before a possessive marker (English `'s`).
    pub(crate) possessor: Option<(usize, usize)>,
    /// Closed-class index of a lone pronoun.
    pub(crate) pronoun: Option<u16>,
}

/// A verb group: auxiliaries, negators and adverbs with their main verb.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "marks that a group has or has not, each on its own")]
pub(crate) struct Vg {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The main verb (or the copula of a nominal predicate).
    pub(crate) head: usize,
    pub(crate) voice: Voice,
    pub(crate) finite: bool,
    pub(crate) gerund: bool,
    /// Participle without auxiliary: a reduced relative, unless it is a simple past.
    pub(crate) bare_participle: bool,
    pub(crate) copula: bool,
    pub(crate) negated: bool,
    /// Closed-class indexes of the modals, aspects and hedges inside.
    pub(crate) operators: Vec<u16>,
    /// A pronoun between auxiliary and bare stem is the doer (Indonesian "telah kami tahan").
    pub(crate) inner_agent: Option<usize>,
}

impl Vg {
    /// An empty group that opens at a token.
    pub(crate) fn at(start: usize) -> Self {
        Self {
            start,
            end: start,
            head: start,
            voice: Voice::Neutral,
            finite: false,
            gerund: false,
            bare_participle: false,
            copula: false,
            negated: false,
            operators: Vec::new(),
            inner_agent: None,
        }
    }
}

/// One element of the row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Elem {
    Np(Np),
    Vg(Vg),
    /// Adposition: token range and closed index.
    Prep(usize, usize, u16),
    Sub(usize, usize, u16),
    Comp(usize, usize),
    Rel(usize, usize),
    Cc(usize),
    Inf(usize, usize),
    /// Predicate adjective or adverb.
    Adj(usize),
    Adv(usize, usize),
    Comma(usize),
    /// Colon, semicolon, dash.
    Break(usize),
    Quote(usize),
    Other(usize),
}

impl Elem {
    pub(crate) fn start(&self) -> usize {
        match self {
            Self::Np(np) => np.start,
            Self::Vg(vg) => vg.start,
            Self::Prep(s, ..)
            | Self::Sub(s, ..)
            | Self::Comp(s, _)
            | Self::Rel(s, _)
            | Self::Inf(s, _)
            | Self::Adv(s, _)
            | Self::Cc(s)
            | Self::Adj(s)
            | Self::Comma(s)
            | Self::Break(s)
            | Self::Quote(s)
            | Self::Other(s) => *s,
        }
    }

    pub(crate) fn end(&self) -> usize {
        match self {
            Self::Np(np) => np.end,
            Self::Vg(vg) => vg.end,
            Self::Prep(_, e, _)
            | Self::Sub(_, e, _)
            | Self::Comp(_, e)
            | Self::Rel(_, e)
            | Self::Inf(_, e)
            | Self::Adv(_, e) => *e,
            Self::Cc(s) | Self::Adj(s) | Self::Comma(s) | Self::Break(s) | Self::Quote(s) | Self::Other(s) => s + 1,
        }
    }

    pub(crate) fn np(&self) -> Option<&Np> {
        if let Self::Np(np) = self { Some(np) } else { None }
    }
}
