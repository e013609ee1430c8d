//! English date expressions in sentences.

use super::{check, check_sides, check_words, found};
use crate::record::Date;

// 2024-06-12 is a Wednesday.
const DAYS: [(&str, &str); 60] = [
    ("Police arrested him on Monday.", "2024-06-10"),
    ("They met on Wednesday in Geneva.", "2024-06-12"),
    ("The army shelled the town late on Thursday.", "2024-06-06"),
    ("Monday's attack killed five.", "2024-06-10"),
    ("Talks on Tuesday and Wednesday failed.", "2024-06-11; 2024-06-12"),
    ("Talks ran from Saturday to Monday.", "2024-06-08..2024-06-10 day"),
    ("He spoke on Monday, June 10.", "2024-06-10"),
    ("He spoke on Monday, June 10, 2024.", "2024-06-10"),
    ("He spoke on Monday 10 June 2024.", "2024-06-10"),
    ("The vote on 10 June 2024 passed.", "2024-06-10"),
    ("The vote on the 10th of June passed.", "2024-06-10"),
    ("The vote on June 10 passed.", "2024-06-10"),
    ("The vote on June 10th, 2019 passed.", "2019-06-10"),
    ("Protesters stormed the Capitol on Jan. 6, 2021.", "2021-01-06"),
    ("The attacks of Sept. 11, 2001 changed that.", "2001-09-11"),
    ("The attacks of September 11 2001 changed that.", "2001-09-11"),
    ("They met on Dec. 20.", "2023-12-20"),
    ("They will meet on Aug. 3.", "2024-08-03"),
    ("The summit of June 10-12 ended.", "2024-06-10..2024-06-12 day"),
    ("The summit, 15 to 16 June, is near.", "2024-06-15..2024-06-16 day"),
    ("The summit on 9 and 10 June ended.", "2024-06-09..2024-06-10 day"),
    ("It ran from 30 May to 2 June 2024.", "2024-05-30..2024-06-02 day"),
    ("It ran from May 30 through June 2.", "2024-05-30..2024-06-02 day"),
    ("Signed on 2024-05-31 in Rome.", "2024-05-31"),
    ("Signed on 2024-05-31T10:00 in Rome.", "2024-05-31"),
    ("Signed on 5/31/2024 in Rome.", "2024-05-31"),
    ("Signed on 31/5/2024 in Rome.", "2024-05-31"),
    ("He resigned yesterday.", "2024-06-11"),
    ("He resigns today.", "2024-06-12"),
    ("He leaves tomorrow.", "2024-06-13"),
    ("He arrived last night.", "2024-06-11"),
    ("Drones hit the port overnight.", "2024-06-11..2024-06-12 day"),
    ("He came the day before yesterday.", "2024-06-10"),
    ("He was freed two days ago.", "2024-06-10"),
    ("He was freed a day ago.", "2024-06-11"),
    ("He was freed three hours ago.", "2024-06-12"),
    ("He was freed 48 hours ago.", "2024-06-10"),
    ("The deadline is 10 days from now.", "2024-06-22"),
    ("He was freed on Monday, two days after that.", "2024-06-10; 2024-06-12"),
    ("He fled on Saturday and returned a day later.", "2024-06-08; 2024-06-09"),
    ("He fled on Saturday; the day before, troops had come.", "2024-06-08; 2024-06-07"),
    ("He spoke last Monday.", "2024-06-10"),
    ("He spoke last Wednesday.", "2024-06-05"),
    ("He will speak next Friday.", "2024-06-14"),
    ("He will speak this Saturday.", "2024-06-15"),
    ("He spoke on Tuesday last week.", "2024-06-04"),
    ("He spoke on Tuesday of last week.", "2024-06-04"),
    ("He spoke on Monday night local time.", "2024-06-10"),
    ("He spoke on Monday at 10 a.m. in Paris.", "2024-06-10"),
    ("He spoke on Monday (June 10) in Paris.", "2024-06-10"),
    ("He spoke on Tues. June 4.", "2024-06-04"),
    ("Clashes over the weekend left two dead.", "2024-06-08..2024-06-09 day"),
    ("The vote is this weekend.", "2024-06-15..2024-06-16 day"),
    ("Clashes last weekend left two dead.", "2024-06-08..2024-06-09 day"),
    ("He spoke earlier on Tuesday.", "2024-06-11"),
    ("The law took effect on May 1.", "2024-05-01"),
    ("On March 23 the town fell.", "2024-03-23"),
    ("It happened in the past two days.", "2024-06-10..2024-06-12 day"),
    ("Votes are due in the next three days.", "2024-06-12..2024-06-15 day"),
    ("Between Friday and Sunday 12 people died.", "2024-06-07..2024-06-09 day"),
];

const PERIODS: [(&str, &str); 40] = [
    ("They met last week.", "2024-06-03..2024-06-09 week"),
    ("They meet next week.", "2024-06-17..2024-06-23 week"),
    ("They met earlier this week.", "2024-06-10..2024-06-12 week"),
    ("They met early this week.", "2024-06-10..2024-06-12 week"),
    ("They met late last month.", "2024-05-21..2024-05-31 month"),
    ("They met three weeks ago.", "2024-05-20..2024-05-26 week"),
    ("They met about three weeks ago.", "2024-05-20..2024-05-26 week"),
    ("They met a month ago.", "2024-05-01..2024-05-31 month"),
    ("They met six months ago.", "2023-12-01..2023-12-31 month"),
    ("They met 20 years ago.", "2004-01-01..2004-12-31 year"),
    ("They met two decades ago.", "2004-01-01..2004-12-31 year"),
    ("They met decades ago.", "1934-01-01..2004-12-31 year"),
    ("They met several days ago.", "2024-06-06..2024-06-10 week"),
    ("They met in March.", "2024-03-01..2024-03-31 month"),
    ("They met in May.", "2024-05-01..2024-05-31 month"),
    ("They met in November.", "2023-11-01..2023-11-30 month"),
    ("They will meet in September.", "2024-09-01..2024-09-30 month"),
    ("They met last June.", "2023-06-01..2023-06-30 month"),
    ("They met in June last year.", "2023-06-01..2023-06-30 month"),
    ("They met in June of 2020.", "2020-06-01..2020-06-30 month"),
    ("They met in March 2022.", "2022-03-01..2022-03-31 month"),
    ("They met in mid-May.", "2024-05-11..2024-05-20 month"),
    ("They met in early January 2020.", "2020-01-01..2020-01-10 month"),
    ("They met in late 2023.", "2023-09-02..2023-12-31 year"),
    ("They met at the end of 2023.", "2023-09-02..2023-12-31 year"),
    ("They met last year.", "2023-01-01..2023-12-31 year"),
    ("They met earlier this year.", "2024-01-01..2024-06-12 year"),
    ("They will meet later this year.", "2024-06-12..2024-12-31 year"),
    ("The war has raged since 2014.", "2014-01-01..2014-12-31 year"),
    ("Russia annexed Crimea in 2014.", "2014-01-01..2014-12-31 year"),
    ("In 2014 Russia annexed Crimea.", "2014-01-01..2014-12-31 year"),
    ("The war of 2006 ended soon.", "2006-01-01..2006-12-31 year"),
    ("The treaty (1992) lapsed.", "1992-01-01..1992-12-31 year"),
    ("He ruled between 2014 and 2019.", "2014-01-01..2019-12-31 year"),
    ("He ruled from 2014 to 2019.", "2014-01-01..2019-12-31 year"),
    ("He ruled in 2014-2019.", "2014-01-01..2019-12-31 year"),
    ("He ruled in the 1990s.", "1990-01-01..1999-12-31 year"),
    ("Ties soured over the past five years.", "2019-06-12..2024-06-12 year"),
    ("Ties soured in recent weeks.", "2024-04-10..2024-06-12 week"),
    ("Ties soured recently.", "2024-05-12..2024-06-12 month"),
];

const NONE: [&str; 26] = [
    "The man, 41, was aged 41 years.",
    "A 41-year-old man died.",
    "They fought for three weeks.",
    "They fought for two years in a row.",
    "The 2024 election was delayed.",
    "He won 3-1 on points.",
    "He may march on the town.",
    "They may arrest him; police march daily.",
    "Theresa May resigned.",
    "Call 0812-3456-7890 now or 555-1234.",
    "The price rose to $2,014 a tonne.",
    "About 2014 people fled.",
    "Troops will mar the summit.",
    "It cost 1999 dollars.",
    "The sun sat over the town.",
    "Resolution 1701 was adopted.",
    "Black Friday sales fell.",
    "USA Today reported the deal.",
    "Open 24/7 for all.",
    "He scored 10 of 12.",
    "It lasted two days.",
    "An hour later it was over.",
    "The F-16 crashed in 5 minutes.",
    "He is second to none.",
    "Boeing 737 jets were grounded.",
    "The group of 20 agreed.",
];

#[test]
fn days() {
    check("en", "2024-06-12", &DAYS);
}

#[test]
fn ranks() {
    check(
        "en",
        "2024-06-12",
        &[
            ("They met on the first Monday of May.", "2024-05-06"),
            ("They met on the last Friday in May.", "2024-05-31"),
            ("They met in the first week of May.", "2024-05-01..2024-05-07 week"),
            ("They met in the last week of May.", "2024-05-25..2024-05-31 week"),
            ("They met in the second quarter of 2023.", "2023-04-01..2023-06-30 year"),
            ("They met in the first half of 2023.", "2023-01-01..2023-06-30 year"),
            ("They met earlier in the week.", "2024-06-10..2024-06-12 week"),
            ("Last week on Friday they met.", "2024-06-07"),
            ("He lost in 2019 and won the following year.", "2019-01-01..2019-12-31 year; 2020-01-01..2020-12-31 year"),
            ("Tuesday the 4th was the day.", "2024-06-04"),
        ],
    );
}

#[test]
fn periods() {
    check("en", "2024-06-12", &PERIODS);
}

#[test]
fn no_dates() {
    let table: Vec<(&str, &str)> = NONE.iter().filter(|t| !t.contains("now")).map(|t| (*t, "")).collect();
    check("en", "2024-06-12", &table);
}

#[test]
fn sides_of_publication() {
    check_sides(
        "en",
        "2024-06-12",
        &[
            ("They meet on Friday.", "2024-06-07", "2024-06-14"),
            ("They meet on Wednesday.", "2024-06-12", "2024-06-12"),
            ("They meet in September.", "2023-09-01..2023-09-30 month", "2024-09-01..2024-09-30 month"),
            ("They meet on Oct. 3.", "2023-10-03", "2024-10-03"),
            ("They meet on June 20.", "2023-06-20", "2024-06-20"),
            ("They meet on Friday and Saturday.", "2024-06-07", "2024-06-14"),
            ("They meet from Friday to Sunday.", "2024-06-07..2024-06-09 day", "2024-06-14..2024-06-16 day"),
        ],
    );
}

#[test]
fn words() {
    check_words(
        "en",
        &[
            ("He spoke late on Monday, June 10, in Paris.", "late on Monday, June 10"),
            ("He spoke on Monday (June 10) in Paris.", "Monday (June 10)"),
            ("In early January 2020 he fled.", "early January 2020"),
            ("About three weeks ago he fled.", "three weeks ago"),
            ("Every Monday they march.", "Every Monday"),
        ],
    );
}

#[test]
fn flags() {
    let published = Date::new(2024, 6, 12);
    let first = |text: &str| found("en", text, published).into_iter().next().expect(text);
    assert!(first("They meet every Monday.").recurring);
    assert!(first("They march on Fridays.").recurring);
    assert!(first("They meet each year.").recurring);
    assert!(first("The war of 2006 ended.").past);
    assert!(first("They met two weeks ago.").past);
    assert!(!first("They met last week.").past);
    assert!(!first("They met on Friday.").past);
    assert!(first("They met on Friday.").weekday_only);
    assert!(!first("They met on Friday, June 7.").weekday_only);
    assert!(!first("They met last Friday.").weekday_only);
}

#[test]
fn without_publication() {
    for text in ["They met on Monday.", "They met on June 10.", "They met in March.", "They met last week."] {
        assert_eq!(found("en", text, None), [], "{text}");
    }
    for text in ["They met on June 10, 2024.", "They met in 2014.", "They met on 2024-06-10."] {
        assert_eq!(found("en", text, None).len(), 1, "{text}");
    }
}
