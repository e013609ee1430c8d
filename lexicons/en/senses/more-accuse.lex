@about    Criticism as newsrooms tell it: of papers and conduct, in what somebody says of another, by the backlash it draws; grilling, lawsuits, doubts: PLOVER ACCUSE, CAMEO 09 and 11.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-accuse-elsewhere
    - The critic slammed the band's new album.
    - The coach faced criticism from fans after the defeat.
    - The bank faced a backlash from customers over its fees.
    - The striker called the referee a disgrace.
    - The chef said the soup was a disaster.

# ---- criticism of what somebody wrote, said or did

sense criticise-paper = 111
    verb        criticise/criticize/slam/blast/lambast/lambaste/slate/decry/deplore/denounce/condemn/assail/attack/fault/deride/mock/ridicule/rap/savage/pan/trash/rip/rubbish/bemoan/lament/excoriate/blister/bash/hammer/berate [@policy-paper/@public-words/@conduct-word]
    verb        lash out {at/against @policy-paper}; lash out {at/against @public-words}; lash out {at/against @conduct-word}; hit out {at/against @policy-paper}; hit out {at/against @public-words}; hit out {at/against @conduct-word}; rail {against/at @policy-paper}; rail {against/at @public-words}; rail {against/at @conduct-word}; fulminate/fume/thunder/inveigh/rage {against/at/over @policy-paper}; fume/seethe/bristle {at/over @public-words}; fume/seethe/bristle {at/over @conduct-word}; speak out {against @conduct-word}; take aim {at @policy-paper}; take aim {at @conduct-word}; take [aim/swipe/shot/dig/jab/potshot] {at @policy-paper}; take [aim/swipe/shot/dig/jab/potshot] {at @conduct-word}; take [aim/swipe/shot/dig/jab/potshot] {at @public-words}; take [issue] {with @policy-paper}; take [issue] {with @public-words}; take [issue] {with @conduct-word}; pour [scorn/cold water] {on @policy-paper}; pick [hole/holes] {in @policy-paper}; sound [alarm] {over/about @policy-paper}; tear {into @policy-paper}; tear {into @conduct-word}; slam/blast/brand/denounce/condemn {as racist/divisive/unconstitutional/reckless/shameful/disgraceful/unacceptable/cruel/immoral/un-American/irresponsible/unlawful/illegal/discriminatory/undemocratic/dangerous/draconian}
    verb        complain/grumble/gripe/moan {about/of/over @policy-paper}; complain/grumble/gripe {about/of/over @conduct-word}; express/voice/convey/register/lodge [dissatisfaction/strong dissatisfaction/opposition/firm opposition/objection/objections/strong objection/resentment/indignation] {with/to/over/at/about @policy-paper}; express/voice/convey/register/lodge [dissatisfaction/strong dissatisfaction/opposition/firm opposition/strong opposition] {with/to/over/at/about @conduct-word}; express/voice/convey [dissatisfaction/strong dissatisfaction/firm opposition/resentment/indignation]
    noun        criticism {of @policy-paper}; criticism {of @conduct-word}; criticism {of @public-words}; condemnation {of @policy-paper}; condemnation {of @conduct-word}; denunciation {of @policy-paper}; attack {on @policy-paper}
    source      subj; by; from
    target      by; of; from; against; with; obj; at; about; over; to
    need        source
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL LAB COP SPY MIL REB country person
    not         words @sport; @sport-more; @showbiz; @market; @private-life; missile; rockets; gunmen; artillery; shells; troops; airstrike; airstrikes; knife; suicide
    + Rights groups criticised the migrant deal with Turkey. => "Rights groups" > *
    + Democrats lashed out at the White House's budget plan. => "Democrats" > USA
    + The decree was denounced by Romania's president. => ROU > *
    + Several senators took issue with Trump's tweets about the judge. => "senators" > USA
    + Lawmakers in London blasted the minister's handling of the floods. => GBR > *
    + Rights activists complained about the new law in Egypt. => "activists" > *
    + China expressed strong dissatisfaction with the resolution. => CHN > *
    + Catholic bishops railed against the abortion bill in Poland. => "bishops" > *
    - The critic slammed the director's new plan for the film.
    - Rebels attacked the convoy under the ceasefire deal with rockets.

sense express-unease = 110
    verb        express/voice/convey/state/register/declare/signal/air/share/raise [@unease-word] {at/about/over/on/with @grave-thing}; express/voice/convey/register [@unease-word] {at/about/over @conduct-word}; express/voice/convey/register [@unease-word] {at/about/over @policy-paper}; raise/voice/express/cast [doubt/doubts/question/questions/serious doubts] {about/over/on/as @conduct-word}; raise/voice/express/cast [doubt/doubts/question/questions/serious doubts] {about/over/on @policy-paper}; raise/voice/express [concern/concerns] {about/over @conduct-word}; raise/voice/express [concern/concerns] {about/over @policy-paper}; sound/ring [alarm/alarm bell/alarm bells] {over/about/at @grave-thing}; raise alarm {over/about @grave-thing}; raise the alarm {over/about @grave-thing}; sound the alarm {over/about @grave-thing}
    adj         alarmed/dismayed/outraged/appalled/concerned/shocked/disturbed/worried/horrified/saddened/troubled/angered/disappointed {by/at/about/over @grave-thing}; alarmed/dismayed/outraged/appalled/concerned/disturbed/worried/disappointed {by/at/about/over @conduct-word}; alarmed/dismayed/outraged/appalled/concerned/worried/disappointed {by/at/about/over @policy-paper}
    noun        concern {about @grave-thing}; alarm {over @grave-thing}; dismay {at @grave-thing}; anger {at @policy-paper}
    source      subj; of; from
    target      by; of; in; from; against
    need        source
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO CVL REL JUD MIL country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; @weather-science; earthquake; virus; shark
    + The United Nations expressed alarm at the fighting in Mosul. => UN > *
    + Berlin voiced dismay at the arrest of a reporter in Istanbul. => DEU > *
    + Jewish leaders expressed horror at the AfD politician's remarks. => "leaders" > *
    + The Council of Europe is concerned about the closure of Hungarian newspapers. => * > *
    + EU diplomats raised doubts about Poland's reform of the courts. => EUR > POL
    - The mayor expressed concern about the storm.
    - Fans voiced anger at the referee's decision.

sense say-is-bad = 111
    adj         wrong; unacceptable; outrageous; disgraceful; shameful; arrogant; undemocratic; irresponsible; reckless; illegal; unlawful; unconstitutional; unjust; unfair; dangerous; racist; immoral; cruel; inhumane; hypocritical; unjustified; unwarranted; provocative; deplorable; appalling; despicable; divisive; misguided; counterproductive; counter-productive; absurd; ridiculous; baseless; insulting; offensive; discriminatory; un-American; regrettable; disappointing; erroneous; destabilising; destabilizing; a mistake; a disgrace; a disaster; a lie; an outrage; an insult; a provocation; a betrayal; a scandal; a farce; a sham; a violation; nonsense; a threat; a stunt; a slap in the face; a power grab; an abuse of power; an attack on democracy; a witch hunt; a joke; a serious mistake; a grave mistake; a big mistake; a huge mistake; a terrible mistake; a step backwards; a violation of international law; an act of aggression
    source      speaker
    target      subj
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL MIL SPY LAB country
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP SPY REB JRN country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; @weather-science
    + Blair's remarks were arrogant and undemocratic, a Conservative minister said. => GBR > *
    + Merkel said Trump's travel ban was wrong. => DEU > USA
    + Poland's government is a threat to democracy, the opposition leader said. => POL > POL
    + The Kremlin said Ukraine's decision was a mistake. => RUS > UKR
    - The mayor said the storm was dangerous.
    - The coach said France's defence was a joke.

sense say-thing-bad = 111
    adj         wrong <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unacceptable <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; outrageous <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; disgraceful <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; shameful <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; illegal <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unlawful <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unconstitutional <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unjust <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unfair <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; dangerous <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; racist <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; immoral <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; cruel <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; inhumane <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unjustified <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; unwarranted <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; provocative <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; deplorable <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; appalling <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; divisive <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; misguided <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; counterproductive <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; absurd <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; ridiculous <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; baseless <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; discriminatory <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; regrettable <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; disappointing <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; erroneous <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a mistake <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a disgrace <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a disaster <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; an outrage <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; an insult <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a provocation <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a betrayal <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a scandal <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a farce <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a sham <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a violation <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; nonsense <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a stunt <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a power grab <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; an abuse of power <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a serious mistake <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a grave mistake <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a big mistake <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>; a violation of international law <sanction/sanctions/ban/travel ban/order/bill/law/decree/deal/budget/plan/wall/tariff/tariffs/raid/arrest/verdict/sentence/ruling/vote/election/referendum/strike/strikes/bombing/attack/attacks/crackdown/decision/move/deployment/drills/exercises/missile system/settlement/settlements/cuts/policy/nomination/appointment/dismissal/allegation/allegations/accusation/accusations>
    verb        amount {to @rights-abuse/@war-crime/@aggression/@bad-deed-name}; constitute/represent [@war-crime/@bad-deed-name]
    source      speaker
    target      by; of; from; subj
    need        source
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL MIL LAB country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; @weather-science
    + The sanctions were a mistake, the Hungarian prime minister said. => HUN > *
    + The budget is a disaster, Greek opposition lawmakers said. => * > *
    + The raid was an outrage, Malawi's opposition leader said. => MWI > *
    - The referee's decision was a disgrace, the coach said.

sense say-does-wrong = 112
    verb        lie/mislead/deceive/cheat/misinform; lie {under oath}; mislead/deceive/lie {to parliament/congress/public/nation/court/people}; break [law/promise/rules/pledge/constitution/international law]; violate/flout/breach [law/constitution/agreement/treaty/deal/rights/sovereignty/international law/resolution/rules/human rights/obligations/norms]; abuse [power/office/position/rights]; undermine/subvert/attack [democracy/rule of law/independence/constitution/institutions/judiciary/press freedom/peace process/trust/unity]; betray [voters/people/country/trust/nation/allies/workers/principles]; discriminate against; ignore [rule of law/will/constitution/plight/law/court/warnings]; fail to protect; fail to act; fail to defend; fail to keep; fail to address; fail to condemn; turn [blind eye]; bow/pander/cave {to racists/extremists/terrorists/lobby/Moscow/Beijing/Kremlin}; play {with fire}; play [politics]; sow [division/discord/hatred/chaos/fear]; stoke/fuel/incite/fan/foment/whip up [hatred/tension/tensions/division/fear/violence/racism/hate/unrest/xenophobia/islamophobia]; trample/stamp {on rights/constitution/democracy}; lose [authority/legitimacy/touch/credibility/plot]; cover up
    adj         unfit; unfit to be; unfit for office; unfit to lead; unfit to govern; to blame; responsible for; guilty of; complicit in; out of touch; out of control; incompetent; corrupt; dishonest; biased; incapable; untrustworthy; in breach of; in violation of; in the pocket of; weak on; soft on; in denial; not fit; behind {@aggression}
    source      speaker
    target      subj
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL MIL SPY LAB REB country
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP SPY REB JRN country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; @weather-science; pleaded guilty; jury; pleads guilty
    + Zambia's police chief lied under oath, the opposition leader said. => * > ZMB
    + Human Rights Watch said Hungary violated international law at its border. => * > HUN
    + The former French president said Fillon's party was unfit to govern. => FRA > FRA
    + Catalonia's leader said the Spanish government had broken its promise. => * > ESP
    - The jury said the teenager lied to his neighbour.
    - The captain said the club broke its promise to the striker.

sense call-bad-name = 111
    verb        call/brand/label/dub/term/declare/pronounce [@bad-name/@bad-deed-name]; describe/denounce/decry/slam/blast/depict/portray/deride/dismiss/characterise/characterize/paint/mock/ridicule/label/brand/regard/lambast/lambaste {as @bad-name}; describe/denounce/decry/slam/blast/deride/characterise/characterize/lambast/lambaste/mock {as @bad-deed-name}; liken/compare/equate {to/with dictator/fascist/Nazis/Hitler/terrorist/terrorists/Mussolini/Stalin/gangster/thug/mafia/clown/child/apartheid/Goebbels}; call/brand/label obsolete; call/brand/label racist; call/brand/label unfit; call/brand/label crooked
    source      subj
    target      iobj; obj; by; of; with; in
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL MIL LAB REB country person
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP SPY REB JRN country organization
    not         words @sport; @sport-more; @showbiz; @market; @private-life; phone; telephone
    + Mexico's former president described Trump as a con-artist and would-be dictator. => MEX > USA
    + The senator compared Duterte to a dictator. => * > PHL
    + Milan's mayor called Italy's interior minister a bully. => ITA > ITA
    + Two senators called Trump's order a self-inflicted wound. => "senators" > USA
    - The winger called the coach a bully.
    - The waiter called the customer a liar.

# ---- the backlash somebody meets

sense draw-backlash = 111
    verb        face/draw/attract/provoke/spark/trigger/prompt/meet/earn/invite/elicit/suffer/endure/weather/receive/generate/ignite/unleash/incur/get/take/cause/arouse/stoke/raise [@backlash-word]; meet {with @backlash-word}; greet {with @backlash-word}; come in {for @backlash-word}; come {under @backlash-word}; come under attack; come under criticism; come under scrutiny; come under pressure; run {into @backlash-word}
    source      from; among
    target      subj; obj; of
    need        source
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO CVL REL LAB JUD MIL country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; missile; missiles; gunmen; artillery; rebels; mortar; sniper; shells; customers
    + The White House faced a backlash from lawmakers over the firing. => "lawmakers" > USA
    + The bill drew criticism from Democrats. => "Democrats" > *
    + Trump's order sparked outrage among Muslim leaders. => "leaders" > USA
    + Cameron faced criticism from his own lawmakers. => "lawmakers" > *
    + Israel's settlement law was met with condemnation from the European Union. => EU > ISR
    + The move came in for criticism from opposition parties. => "parties" > *
    - The soldiers came under fire from rebels.
    - The singer drew criticism from fans.

sense under-fire-politically = 111
    verb        come under fire; come {under fire}
    adj         under fire
    source      from; by
    target      subj
    need        source target
    only        source: LEG PTY OPP NGO CVL REL LAB EUR GOV
    only        target: GOV LEG PTY OPP person JUD COP EUR
    not         words @sport; @sport-more; @showbiz; @market; missile; missiles; gunmen; artillery; rebels; militants; mortar; sniper; shells; troops; soldiers; convoy; base; patrol; peacekeepers
    + Trump came under fire from Republican senators. => "Republican" > USA
    + France's interior minister is under fire from rights groups over the evictions. => "rights groups" > FRA
    - The police patrol came under fire from militants.

# ---- questions, doubts, courts

sense grill-official = 090
    contexts    legal
    verb        grill/cross-examine/subpoena/interrogate/depose/interview/question/quiz/press; haul/summon {before committee/panel/commission/parliament/senate/congress}; call {before committee/panel/commission}
    source      subj; by
    target      obj
    need        source target
    only        source: LEG JUD COP SPY
    only        target: person GOV LEG PTY MIL JUD
    not         words @sport; @sport-more; @showbiz; @market; @private-crime; murder; burglary; stabbing; candidates; drunk; crash; passengers; drivers; murdered; rape; raped; driver
    + Senators grilled Tillerson over his links to Moscow. => "Senators" > *
    + Michael Flynn was interviewed by FBI agents on Tuesday. => USA > *
    + The committee's lawmakers subpoenaed the former national security adviser. => "lawmakers" > *
    - Detectives interviewed the driver after the crash.
    - Reporters grilled the coach.

sense question-ties = 110
    verb        question/challenge/query/dispute/scrutinise/scrutinize/doubt [ties/links/motives/motive/independence/impartiality/fitness/loyalty/record/credentials/judgment/judgement/mandate/commitment/tactics/need/wisdom/timing/evidence/version/account/figures/integrity/neutrality/sincerity/role/honesty/patriotism/temperament/suitability]; cast/throw [doubt/doubts] {on/over @conduct-word}; raise [question/questions] {about/over ties/links/independence/impartiality/fitness/motives/role/conduct/judgment/conflict/conflicts}
    source      subj; by
    target      of; about; to; on; obj
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL country
    not         words @sport; @sport-more; @showbiz; @market; @private-life
    + Democrats questioned the nominee's links to Russia. => "Democrats" > *
    + Germany's foreign minister challenged Turkey's account of the vote. => DEU > TUR
    - The coach questioned the striker's commitment.

sense sue-by-state = 115
    verb        sue; file/bring/lodge/launch/start/mount [lawsuit/suit/legal challenge/legal action/petition/complaint/class action/writ/motion/brief/case/appeal] {against/over/challenging @policy-paper}; file/bring/lodge/launch/start/mount [lawsuit/suit/legal challenge/class action]; challenge [@policy-paper/result/election/decision/dismissal/ruling/detention] {in court}; take {to court}; seek [injunction/restraining order/judicial review/court order]; ask {for injunction}; file [writ] {of corpus}; join [lawsuit/suit/legal challenge]
    source      subj; by
    target      obj; against; of; over
    need        source
    only        source: place NGO CVL GOV LEG PTY OPP LAB country REL
    not         words @private-life; @sport; @sport-more; @showbiz; @market; husband; divorce; landlord; patent; tenant; copyright; malpractice; injury
    + Washington state sued Trump over the ban. => * > USA
    + Civil liberties groups filed a lawsuit against the US government. => "groups" > USA
    + The opposition in Gambia challenged the election in court. => "opposition" > *
    - The tenant sued his landlord.

sense disagree-with = 110
    verb        disagree; differ; part ways; part company; clash verbally; spar verbally; cross [sword/swords]; lock [horn/horns]; quarrel; bicker; squabble; argue; fall out; be at odds; be at loggerheads; clash {over @policy-paper}; clash {over policy/strategy/spending/trade/migration/refugees/sanctions/budget/climate/immigration}
    adj         at odds with; at loggerheads with; in disagreement with; locked in a row with; locked in a dispute with; critical of; dismissive of; scathing about; scathing of
    source      subj
    target      with; of; about
    need        source target
    only        source: GOV LEG PTY OPP IGO EUR NGO REL country
    only        target: GOV LEG PTY OPP IGO EUR UNO country
    not         words @sport; @sport-more; @showbiz; @market; troops; soldiers; gunmen; killed
    + Poland disagrees with the European Commission over refugees. => POL > EUR
    + The Dutch government is at odds with Turkey over the rallies. => NLD > TUR
    + Senate Republicans locked horns with the White House over spending. => "Republicans" > USA
    - The striker fell out with the coach.

sense tweet-blame = 112
    verb        single out/finger {for blame}; point finger; hold responsible for; lay [blame/responsibility/fault]; fault for; chastise/rebuke/berate/scold/castigate/slam/blast/rip/hammer/lambast/lambaste/mock/attack/criticise/criticize/denounce for; chide/upbraid/reproach for; take {to task}; call {to account}; hold {to account}; equate [tweet/remarks/comments]
    source      subj; by
    target      obj; at; on
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL MIL LAB country
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP SPY REB JRN country organization
    not         words @sport; @sport-more; @showbiz; @market; @private-life; missile; gunmen; artillery; weather
    + Republicans ripped Obama for his deal with Iran. => "Republicans" > USA
    + The UN rebuked Australia for its camps on Nauru. => UN > AUS
    + Dutch lawmakers berated Turkey for its rallies. => NLD > TUR
    - The coach scolded the striker for missing training.
