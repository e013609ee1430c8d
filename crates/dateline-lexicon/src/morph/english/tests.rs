//! English words and the forms that must be generated, over the shipped tables.

use super::*;
use crate::morph::{Tables, morphology};

const VERBS: &str = include_str!("../../../../../lexicons/en/irregular-verbs.tsv");
const NOUNS: &str = include_str!("../../../../../lexicons/en/irregular-nouns.tsv");

fn tables() -> Tables {
    Tables::parse(VERBS, NOUNS, "").expect("the tables are well formed")
}

fn texts(forms: &[Form], pick: impl Fn(&Feats) -> bool) -> String {
    forms.iter().filter(|form| pick(&form.feats)).map(|form| form.text.as_str()).collect::<Vec<_>>().join("/")
}

/// `base third past participle gerund` of each verb, in the base's spellings.
const CONJUGATED: &[&str] = &[
    "condemn condemns condemned condemned condemning",
    "visit visits visited visited visiting",
    "target targets targeted targeted targeting",
    "order orders ordered ordered ordering",
    "stop stops stopped stopped stopping",
    "ban bans banned banned banning",
    "refer refers referred referred referring",
    "deter deters deterred deterred deterring",
    "compel compels compelled compelled compelling",
    "expel expels expelled expelled expelling",
    "commit commits committed committed committing",
    "permit permits permitted permitted permitting",
    "submit submits submitted submitted submitting",
    "transfer transfers transferred transferred transferring",
    "rebel rebels rebelled rebelled rebelling",
    "patrol patrols patrolled patrolled patrolling",
    "control controls controlled controlled controlling",
    "acquit acquits acquitted acquitted acquitting",
    "equip equips equipped equipped equipping",
    "regret regrets regretted regretted regretting",
    "travel travels travelled/traveled travelled/traveled travelling/traveling",
    "cancel cancels cancelled/canceled cancelled/canceled cancelling/canceling",
    "signal signals signalled/signaled signalled/signaled signalling/signaling",
    "shell shells shelled shelled shelling",
    "fuel fuels fuelled/fueled fuelled/fueled fuelling/fueling",
    "kidnap kidnaps kidnapped/kidnaped kidnapped/kidnaped kidnapping/kidnaping",
    "parallel parallels paralleled paralleled paralleling",
    "reveal reveals revealed revealed revealing",
    "appeal appeals appealed appealed appealing",
    "deny denies denied denied denying",
    "occupy occupies occupied occupied occupying",
    "deploy deploys deployed deployed deploying",
    "invade invades invaded invaded invading",
    "accuse accuses accused accused accusing",
    "agree agrees agreed agreed agreeing",
    "free frees freed freed freeing",
    "argue argues argued argued arguing",
    "die dies died died dying",
    "tie ties tied tied tying",
    "dye dyes dyed dyed dyeing",
    "veto vetoes vetoed vetoed vetoing",
    "panic panics panicked panicked panicking",
    "sync syncs synced synced syncing",
    "pass passes passed passed passing",
    "clash clashes clashed clashed clashing",
    "launch launches launched launched launching",
    "tax taxes taxed taxed taxing",
    "quiz quizzes quizzed quizzed quizzing",
    "bomb bombs bombed bombed bombing",
    "aid aids aided aided aiding",
    "vow vows vowed vowed vowing",
    "sue sues sued sued suing",
    "go goes went gone going",
    "begin begins began begun beginning",
    "meet meets met met meeting",
    "say says said said saying",
    "strike strikes struck struck/stricken striking",
    "shoot shoots shot shot shooting",
    "withdraw withdraws withdrew withdrawn withdrawing",
    "overthrow overthrows overthrew overthrown overthrowing",
    "withhold withholds withheld withheld withholding",
    "undergo undergoes underwent undergone undergoing",
    "undertake undertakes undertook undertaken undertaking",
    "broadcast broadcasts broadcast/broadcasted broadcast/broadcasted broadcasting",
    "split splits split split splitting",
    "quit quits quit/quitted quit/quitted quitting",
    "forbid forbids forbade/forbad forbidden forbidding",
    "seek seeks sought sought seeking",
    "flee flees fled fled fleeing",
    "lie lies lied/lay lied/lain lying",
    "hang hangs hung/hanged hung/hanged hanging",
    "be is was/were been being",
    "have has had had having",
    "do does did done doing",
    "rebuild rebuilds rebuilt rebuilt rebuilding",
    "condemn publicly condemns_publicly condemned_publicly condemned_publicly condemning_publicly",
    "take part takes_part took_part taken_part taking_part",
    "air-drop air-drops air-dropped air-dropped air-dropping",
    "carpet-bomb carpet-bombs carpet-bombed carpet-bombed carpet-bombing",
    "focus focuses focussed/focused focussed/focused focussing/focusing",
    "combat combats combatted/combated combatted/combated combatting/combating",
    "advise advises advised advised advising",
    "seize seizes seized seized seizing",
    "exercise exercises exercised exercised exercising",
];

#[test]
fn verbs_are_conjugated() {
    let tables = tables();
    let english = morphology("en", &tables).expect("English");
    for line in CONJUGATED {
        let columns: Vec<&str> = line.rsplitn(5, ' ').collect();
        let [gerund, participle, past, third, base] = columns[..] else { panic!("{line}") };
        let forms = english.verb(base).expect(line);
        let found = [
            texts(&forms, |f| f.person3),
            texts(&forms, |f| f.tense == Tense::Past),
            texts(&forms, |f| f.tense == Tense::PastPart),
            texts(&forms, |f| f.tense == Tense::Gerund),
        ];
        assert_eq!(found.map(|text| text.replace(' ', "_")), [third, past, participle, gerund], "{base}");
        assert_eq!(texts(&forms, |f| f.tense == Tense::Inf), base);
        assert!(forms.iter().all(|form| form.pos == Pos::Verb && !form.feats.split));
    }
}

#[test]
fn features_follow_the_form() {
    let tables = tables();
    let forms = morphology("en", &tables).expect("English").verb("Arrest").expect("arrest");
    let of = |text: &str| {
        forms.iter().filter(|f| f.text == text).map(|f| (f.feats.voice, f.feats.tense)).collect::<Vec<_>>()
    };
    assert_eq!(of("arrest"), [(Voice::Active, Tense::Inf), (Voice::Active, Tense::Pres)]);
    assert_eq!(of("arrested"), [(Voice::Active, Tense::Past), (Voice::Passive, Tense::PastPart)]);
    assert_eq!(of("arrests"), [(Voice::Active, Tense::Pres)]);
    assert_eq!(of("arresting"), [(Voice::Active, Tense::Gerund)]);
    assert_eq!(forms.len(), 6);
}

#[test]
fn verbs_have_their_other_spelling() {
    let tables = tables();
    let english = morphology("en", &tables).expect("English");
    for (citation, form) in [
        ("criticize", "criticised"),
        ("criticise", "criticizes"),
        ("demilitarize", "demilitarising"),
        ("paralyze", "paralysed"),
        ("analyse", "analyzed"),
        ("honor", "honouring"),
        ("honour", "honored"),
        ("fulfill", "fulfilled"),
        ("fulfill", "fulfils"),
        ("enrol", "enrolls"),
        ("practise", "practiced"),
        ("cooperate", "co-operated"),
        ("program", "programmes"),
        ("re-enter", "re-entered"),
    ] {
        let forms = english.verb(citation).expect(citation);
        assert!(forms.iter().any(|f| f.text == form), "{citation} -> {form}");
        assert_eq!(forms[0].text, citation);
    }
    for (citation, wrong) in [("advise", "advize"), ("seize", "seise"), ("promise", "promize"), ("raise", "raize")] {
        assert!(english.verb(citation).expect(citation).iter().all(|f| f.text != wrong), "{wrong}");
    }
}

const PLURALS: &[(&str, &str)] = &[
    ("attack", "attacks"),
    ("air strike", "air strikes"),
    ("embassy", "embassies"),
    ("envoy", "envoys"),
    ("church", "churches"),
    ("clash", "clashes"),
    ("boss", "bosses"),
    ("tax", "taxes"),
    ("crisis", "crises"),
    ("analysis", "analyses"),
    ("bus", "buses/busses"),
    ("virus", "viruses"),
    ("protestor", "protestors/protesters"),
    ("lens", "lenses"),
    ("spokesman", "spokesmen"),
    ("spokeswoman", "spokeswomen"),
    ("gunman", "gunmen"),
    ("human", "humans"),
    ("german", "germans"),
    ("child", "children"),
    ("person", "people/persons"),
    ("knife", "knives"),
    ("proof", "proofs"),
    ("chief", "chiefs"),
    ("thief", "thieves"),
    ("veto", "vetoes"),
    ("embargo", "embargoes/embargos"),
    ("memo", "memos"),
    ("video", "videos"),
    ("memorandum", "memorandums/memoranda"),
    ("referendum", "referendums/referenda"),
    ("aircraft", "aircraft"),
    ("fighter aircraft", "fighter aircraft"),
    ("series", "series"),
    ("head of state", "heads of state"),
    ("state of emergency", "states of emergency"),
    ("prisoner of war", "prisoners of war"),
    ("minister for foreign affairs", "ministers for foreign affairs"),
    ("attorney general", "attorneys general/attorney generals"),
    ("secretary-general", "secretaries-general/secretary-generals"),
    ("commander-in-chief", "commanders-in-chief"),
    ("sister-in-law", "sisters-in-law"),
    ("man-of-war", "men-of-war"),
    ("sit-in", "sit-ins"),
    ("stand-off", "stand-offs/standoffs"),
    ("by-election", "by-elections/byelections"),
    ("passer-by", "passers-by"),
    ("out-of-court settlement", "out-of-court settlements"),
    ("coup d'état", "coups d'état"),
    ("stomach", "stomachs"),
    ("quiz", "quizzes"),
    ("organization", "organizations/organisations"),
    ("defence", "defences/defenses"),
    ("cease-fire", "cease-fires/ceasefires"),
    ("fire", "fires"),
    ("member of parliament", "members of parliament"),
    ("co-founder", "co-founders"),
    ("oligarch", "oligarchs"),
    ("vietnamese", "vietnamese"),
    ("visa", "visas"),
    ("chassis", "chassis"),
];

#[test]
fn nouns_have_plurals() {
    let tables = tables();
    let english = morphology("en", &tables).expect("English");
    for (citation, plurals) in PLURALS {
        let forms = english.noun(citation).expect(citation);
        assert_eq!(texts(&forms, |f| f.number == Num::Plur), *plurals, "{citation}");
        assert_eq!((forms[0].text.as_str(), forms[0].feats.number), (*citation, Num::Sing));
    }
}

#[test]
fn nouns_without_singular_or_plural() {
    let tables = tables();
    let english = morphology("en", &tables).expect("English");
    for plural in [
        "talks",
        "peace talks",
        "sanctions",
        "troops",
        "hostilities",
        "arms",
        "police",
        "riot police",
        "people",
        "visas",
    ] {
        let forms = english.noun(plural).expect(plural);
        assert!(forms.len() == 1 && forms[0].feats.number == Num::Plur, "{plural}: {forms:?}");
    }
    for mass in ["violence", "unrest", "news", "politics", "military equipment", "terrorism"] {
        let forms = english.noun(mass).expect(mass);
        assert!(forms.len() == 1 && forms[0].feats.number == Num::Sing, "{mass}: {forms:?}");
    }
}

#[test]
fn adjectives_stay() {
    let tables = tables();
    let english = morphology("en", &tables).expect("English");
    assert_eq!(texts(&english.adj("at war").expect("phrase"), |_| true), "at war");
    assert_eq!(texts(&english.adj("skeptic").expect("word"), |_| true), "skeptic/sceptic");
    assert!(english.adj("").is_err() && english.verb("hold [talks]").is_err() && english.noun(" ").is_err());
}

#[test]
fn rules_work_without_tables() {
    let tables = Tables::default();
    let english = morphology("en", &tables).expect("English");
    for word in ["a", "I", "é", "x-", "-x", "o'neill", "go", "shh", "qu", "日本"] {
        for forms in [english.verb(word), english.noun(word), english.adj(word)] {
            assert!(forms.is_ok_and(|forms| !forms.is_empty()), "{word}");
        }
    }
}
