//! Small closed word lists for the sentence splitter, of all languages together.

/// Words that begin a sentence even behind an abbreviation or initial: none of them is part of a name.
pub(super) const STARTERS: &str = "
    the he she it its in on at but and they we this that these those his her their our as after according however
    meanwhile while when since if for there also with during before although though despite both some many
    dia ia dalam pada menurut namun sementara selain untuk ini itu kami kita mereka hal saat ketika setelah sebelumnya
    sebelum tetapi tapi adapun karena jika kemudian sedangkan meski meskipun selanjutnya akan dari dengan
    beliau manakala terdahulu sebaliknya katanya
    pero según mientras cuando también este esta estos desde
    mais selon dans cette ces ils elle lors pour après
    mas segundo ele ela eles elas também enquanto quando
    er sie wir aber nach laut auch dies diese dieser im
    он она они мы но это этот как по после при на в
    ancak ayrıca bunun öte buna
";

/// Articles and short words that also begin names; trusted only behind an abbreviation with inner dots (`U.S.`).
pub(super) const ARTICLES: &str = "
    a an el la los las en le les il un une o os der die das es in und bu di
";

/// Abbreviations that count only before a number: elsewhere they are words.
pub(super) const NUMBERED: &str = "no nos nr art vol fig pp núm núms";

/// What follows a German ordinal written with a dot.
pub(super) const ORDINAL_HEADS: &str = "
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts
    weltkrieg weltkriegs bundestag mal platz tag runde spieltag minute jahrestag geburtstag
";
