//! Part-of-speech tags: Universal Dependencies classes with the verb form where a language tells it.

/// A Universal POS class.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Upos {
    /// Adjective.
    Adj,
    /// Adposition.
    Adp,
    /// Adverb.
    Adv,
    /// Auxiliary.
    Aux,
    /// Coordinating conjunction.
    Cconj,
    /// Determiner.
    Det,
    /// Interjection.
    Intj,
    /// Noun.
    Noun,
    /// Numeral.
    Num,
    /// Particle.
    Part,
    /// Pronoun.
    Pron,
    /// Proper noun.
    Propn,
    /// Punctuation.
    Punct,
    /// Subordinating conjunction.
    Sconj,
    /// Symbol.
    Sym,
    /// Verb.
    Verb,
    /// Anything else.
    #[default]
    X,
}

/// The form of a verb where the tagger tells it (English).
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum VerbForm {
    /// Not told.
    #[default]
    Any,
    /// Base form (VB).
    Base,
    /// Simple past (VBD).
    Past,
    /// Past participle (VBN).
    PastPart,
    /// Gerund or present participle (VBG).
    Gerund,
    /// Present (VBP, VBZ).
    Pres,
}

/// A tag.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tag {
    /// Class.
    pub upos: Upos,
    /// Verb form.
    pub form: VerbForm,
}

impl Tag {
    /// A class without a verb form.
    pub const fn of(upos: Upos) -> Self {
        Self { upos, form: VerbForm::Any }
    }

    /// Reads `VERB` or `VERB:VBD`.
    pub fn parse(name: &str) -> Option<Self> {
        let (class, form) = name.split_once(':').unwrap_or((name, ""));
        let upos = match class {
            "ADJ" => Upos::Adj,
            "ADP" => Upos::Adp,
            "ADV" => Upos::Adv,
            "AUX" => Upos::Aux,
            "CCONJ" => Upos::Cconj,
            "DET" => Upos::Det,
            "INTJ" => Upos::Intj,
            "NOUN" => Upos::Noun,
            "NUM" => Upos::Num,
            "PART" => Upos::Part,
            "PRON" => Upos::Pron,
            "PROPN" => Upos::Propn,
            "PUNCT" => Upos::Punct,
            "SCONJ" => Upos::Sconj,
            "SYM" => Upos::Sym,
            "VERB" => Upos::Verb,
            "X" => Upos::X,
            _ => return None,
        };
        let form = match form {
            "VB" => VerbForm::Base,
            "VBD" => VerbForm::Past,
            "VBN" => VerbForm::PastPart,
            "VBG" => VerbForm::Gerund,
            "VBP" | "VBZ" => VerbForm::Pres,
            _ => VerbForm::Any,
        };
        Some(Self { upos, form })
    }

    /// Noun, proper noun, number or symbol: can stand inside a noun phrase as its head.
    pub fn is_nominal(self) -> bool {
        matches!(self.upos, Upos::Noun | Upos::Propn | Upos::Num | Upos::Sym | Upos::X)
    }
}
