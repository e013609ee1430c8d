//! The settings of a language: what stands where, what is written as one, and small lists of words.

use serde::{Deserialize, Serialize};

use crate::block::Block;
use crate::error::Problems;
use crate::words::word_hash;

keyword_enum!(
    /// Where the verb stands among its arguments.
    #[derive(Default)]
    Order {
        #[default]
        Middle = "verb-middle",
        First = "verb-first",
        Last = "verb-last",
    }
);

keyword_enum!(
    /// What tells the voice of a verb.
    #[derive(Default)]
    VoiceMark {
        #[default]
        Auxiliary = "auxiliary",
        Form = "form",
        None = "none",
    }
);

/// Settings of a language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "settings of a language, each on its own")]
pub struct Profile {
    /// Language code.
    pub lang: String,
    /// `true`: an experiment, coded only when asked for and listed nowhere.
    pub experimental: bool,
    /// `true`: the head stands first in a noun phrase ("kunjungan resmi"); `false`: last ("official visit").
    pub head_initial: bool,
    /// `true`: a bare noun phrase after a noun is its possessor ("kunjungan Stoltenberg").
    pub bare_possessor: bool,
    /// Where the verb stands among its arguments.
    pub order: Order,
    /// What tells the voice of a verb.
    pub voice: VoiceMark,
    /// `true`: adpositions stand behind their phrase.
    pub postpositions: bool,
    /// `true`: words are written without spaces, and found by the lexicon.
    pub unspaced: bool,
    /// Words written as one with the next, outermost first.
    pub proclitics: Vec<String>,
    /// Pronouns written as one with the word before.
    pub enclitics: Vec<String>,
    /// The definite article, when it is written as one with its noun.
    pub article: Option<String>,
    /// Words that swallow the first letter of the article behind them.
    pub elides_article: Vec<String>,
    /// Endings that a form may have beside those the lexicon gives, and that mean nothing to look-ups.
    pub silent_endings: Vec<String>,
    /// `true`: a noun of an act beside a verb that plans or tries it is done by the subject of that verb.
    pub act_nouns_share_subject: bool,
    /// `true`: a name that makes one compound with a noun of an act undergoes the act ("チリ訪問").
    pub act_compounds_undergo: bool,
    /// What stands between a possessor and what it possesses.
    pub possessive_markers: Vec<String>,
    /// Small words inside names of people ("bin", "van").
    pub name_particles: Vec<String>,
    /// How verbs that no lexicon knows begin.
    pub verb_openings: Vec<String>,
    /// How they end.
    pub verb_endings: Vec<String>,
    /// How words begin that a tagger takes for verbs and that are nouns.
    pub noun_openings: Vec<String>,
    /// How unknown verbs begin whose subject is the undergoer; two letters more must follow.
    pub passive_openings: Vec<String>,
    /// How unknown verbs begin whose subject is the doer.
    pub active_openings: Vec<String>,
    /// Country meant when a text in this language names a national body ("polisi") and no country at all.
    pub home: Option<String>,
    /// Word that links an enclitic third-person possessor ("-nya").
    pub clitic_possessor: Option<String>,
    /// Abbreviations after which a full stop ends no sentence.
    pub abbreviations: Vec<String>,
    /// Line openers of furniture ("Baca juga:").
    pub furniture: Vec<String>,
    /// Nouns that describe a person, a country or a group, by which definite descriptions are resolved.
    pub person_nouns: Vec<u64>,
    /// The same for countries.
    pub country_nouns: Vec<u64>,
    /// The same for bodies and groups.
    pub group_nouns: Vec<u64>,
    /// Adverbial particles that may stand behind the object ("call the talks off").
    pub particles: Vec<u64>,
    /// Abbreviations and capitalised words of things, which are no names of actors ("RUU", "GDP").
    pub things: Vec<u64>,
    /// Common nouns that stand for those inside them ("members", "side").
    pub transparent: Vec<u64>,
    /// Adjectives that say that something is so ("benar").
    pub truth: Vec<u64>,
    /// Auxiliaries in the bare form that what is asked for has ("be held").
    pub bare_auxiliaries: Vec<u64>,
    /// Numbers that stand for people when nothing is counted ("Thousands marched").
    pub crowds: Vec<u64>,
    /// Question words that take what they ask about as done ("who", "why").
    pub presupposing: Vec<u64>,
    /// Verbs that say that somebody is there ("ada").
    pub existential: Vec<u64>,
    /// Nouns for kinds of places that stand beside a place's name ("region").
    pub place_nouns: Vec<u64>,
    /// Words by which an office is one of the past ("former").
    pub former: Vec<u64>,
    /// Words by which an office is another time's or one of several, the past ones not counted ("next", "a").
    pub other_holder: Vec<u64>,
    /// What follows the hyphen of a compound that tells where somebody's help or home is ("Rwandan-backed").
    pub compound_origins: Vec<u64>,
    /// Words beside a number that tell what it counts: `killed`, `injured`, …
    pub counts: Vec<(String, Vec<u64>)>,
    /// Words that open a cross-link or caption inside a line.
    pub credit: Vec<String>,
}

impl Profile {
    /// Takes over the settings of a `profile` block.
    pub(super) fn read(&mut self, path: &str, block: &Block, problems: &mut Problems) {
        self.head_initial = block.first("np-head") == Some("initial");
        self.bare_possessor = block.first("possessor") == Some("bare");
        self.experimental = block.first("status") == Some("experimental");
        self.order = super::keyword(path, block, "order", Order::default(), Order::parse, Order::NAMES, problems);
        self.voice =
            super::keyword(path, block, "voice", VoiceMark::default(), VoiceMark::parse, VoiceMark::NAMES, problems);
        self.postpositions = block.first("adpositions") == Some("behind");
        self.unspaced = block.first("spaces") == Some("none");
        self.act_nouns_share_subject = block.first("act-nouns") == Some("share-subject");
        self.act_compounds_undergo = block.first("act-compounds") == Some("undergoer");
        self.article = block.first("article").map(str::to_owned);
        for (key, list) in [
            ("proclitics", &mut self.proclitics),
            ("enclitics", &mut self.enclitics),
            ("elides-article", &mut self.elides_article),
            ("silent-endings", &mut self.silent_endings),
            ("possessive-markers", &mut self.possessive_markers),
            ("name-particles", &mut self.name_particles),
            ("verb-openings", &mut self.verb_openings),
            ("verb-endings", &mut self.verb_endings),
            ("noun-openings", &mut self.noun_openings),
            ("passive-openings", &mut self.passive_openings),
            ("active-openings", &mut self.active_openings),
        ] {
            list.extend(block.all(key).map(str::to_owned));
        }
        self.home = block.first("home").map(str::to_owned);
        self.clitic_possessor = block.first("clitic-possessor").map(str::to_owned);
        self.abbreviations.extend(block.all("abbreviations").map(str::to_owned));
        self.furniture.extend(block.all("furniture").map(str::to_lowercase));
        self.credit.extend(block.all("credit").map(str::to_lowercase));
        self.person_nouns.extend(block.all("person-nouns").map(word_hash));
        self.country_nouns.extend(block.all("country-nouns").map(word_hash));
        self.group_nouns.extend(block.all("group-nouns").map(word_hash));
        self.particles.extend(block.all("particles").map(word_hash));
        self.things.extend(block.all("things").map(word_hash));
        self.truth.extend(block.all("truth").map(word_hash));
        self.bare_auxiliaries.extend(block.all("bare-auxiliaries").map(word_hash));
        self.crowds.extend(block.all("crowds").map(word_hash));
        self.presupposing.extend(block.all("presupposing").map(word_hash));
        self.existential.extend(block.all("existential").map(word_hash));
        self.place_nouns.extend(block.all("place-nouns").map(word_hash));
        self.former.extend(block.all("former").map(word_hash));
        self.compound_origins.extend(block.all("compound-origins").map(word_hash));
        self.other_holder.extend(block.all("other-holder").map(word_hash));
        self.transparent.extend(block.all("transparent").map(word_hash));
    }
}
