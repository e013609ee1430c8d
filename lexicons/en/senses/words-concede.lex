@about    Yielding in headline words and idiom: bows to, backs down, waters down, owns up, eats humble pie, quashes, reinstates: PLOVER CONCEDE, CAMEO 08 up to 083.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-concede-elsewhere
    - The retailer scrapped its loyalty card.
    - The court cleared the actor.
    - The striker bowed to the crowd.
    - The goalkeeper conceded a late penalty.
    - The bridge gave way in the storm.

sense bow-idiom = 080
    verb        bow/cave/yield/bend/submit/succumb/kowtow/buckle/accede/defer {to/under @demand}; knuckle under {to/under @demand}; give/cave in {to/under @demand}; give way {to/under @demand}; bow/cave/yield/bend/submit/succumb/buckle {to/under pressure/demand/demands/protest/protests/protester/protesters/outcry/criticism/will/calls/ultimatum/threat/threats/anger}; cave/give in; give way; give ground; knuckle under; back/climb/water/tone down; back off; back away; blink/relent/backtrack/backpedal/back-pedal; soften/moderate/temper/dilute [stance/line/tone/position/rhetoric/demand/demands/language/stand/opposition/view]; tone down [stance/line/tone/position/rhetoric/demand/demands/language/stand/opposition/view]; row back; beat [retreat]; eat [humble pie/crow/word/words]; swallow [pride]; throw in [towel]; make/offer/grant [concession/concessions/compromise/gesture/U-turn/climbdown/about-face/gesture of goodwill/goodwill gesture]; give/cede/yield [ground]; meet [demand/demands]; meet {halfway}; extend/offer/hold out [olive branch]; drop/abandon/soften/shelve/scrap/waive/withdraw/lift/set aside [objection/objections/opposition/demand/demands/precondition/preconditions/veto/reservation/reservations/threat/resistance/claim/block/insistence/condition]
    noun        climbdown; climb-down; U-turn; about-face; volte-face; about-turn; backdown; change {of heart}; olive branch; concession; concessions
    source      subj
    target      to; on; of; over; for
    need        source
    only        source: GOV MIL LEG PTY REB OPP IGO EUR JUD country
    not         words @sport; @sport-more; @showbiz; @market; storm; bridge; roof; refuse; refused; refuses; refusing; no; not; stage; temptation; curtain; audience
    + The Polish government bowed to farmers' demands. => POL > *
    + Macron gives ground on pension reform. => FRA > *
    + Ecuador's president caved in to Indigenous protesters. => ECU > *
    + Hungary dropped its objections to the Dutch candidate. => HUN > *
    + Georgia's ruling party backed down over the law. => GEO > *
    - The roof caved in during the storm.

sense own-up = 080
    contexts    human_rights
    verb        own up; come clean; admit/acknowledge/concede/confess/recognise/recognize [error/errors/mistake/mistakes/fault/guilt/blame/responsibility/failure/failures/failings/wrongdoing/abuse/abuses/killing/killings/role/defeat/loss/complicity/shortcomings/blunder/torture/lapses/use of force/violation/violations/genocide/defeat in election]; admit killing; admit shooting; admit/confess to; accept/take/assume/acknowledge [responsibility/blame/fault/guilt/defeat/election defeat/result/results/outcome/verdict/ruling]; concede [defeat/election/vote/loss]; express/voice/convey [regret/remorse/contrition/sorrow]; say sorry; show [remorse/contrition]; make [amends]; atone; pay/offer/award [compensation/damages/reparations/blood money]; return [looted art]
    noun        admission {of guilt}; admission {of failure}; admission {of defeat}; concession speech; mea culpa; contrition; remorse
    source      subj
    target      to
    need        source
    only        source: GOV MIL LEG PTY REB OPP COP country REL IGO
    not         words @sport; @sport-more; @showbiz; @market; responsibility for the attack; responsibility for the bombing; claimed; murderer; burglar; gunman; defendant; suspect; pleaded; courtroom; drink-driving
    + Togo's opposition conceded defeat. => TGO > *
    + The army of Nigeria admitted mistakes in the raid. => NGA > *
    + Belgium's king voiced regret for colonial rule in Congo. => BEL > *
    - The burglar owned up to the theft.

sense scrap-policy-headline = 0832
    verb        scrap/ditch/dump/shelve/drop/bin/junk/axe/kill/nix/withdraw/freeze/pause/delay/postpone/suspend/repeal/reverse/rescind/revoke/annul/quash/cancel/abandon/abolish/halve/cut/lower/slash/trim/dilute/rework/rethink/defer [bill/tax/tax hike/tax rise/fuel tax/levy/law/reform/pension reform/quota/quotas/plan/plans/price hike/price rise/fare hike/fare increase/decree/ban/measure/measures/mining law/contract/tariff hike/austerity/austerity plan/finance bill/budget/project/subsidy cut/cuts/fuel price hike/price increase/tuition fees/fees/amendment/amendments/extradition bill/judicial reform/judicial overhaul/overhaul/law on agents/foreign agent law/housing levy/VAT increase/toll/poll tax]; put off [bill/tax/tax hike/tax rise/fuel tax/levy/law/reform/pension reform/quota/quotas/plan/plans/price hike/price rise/fare hike/fare increase/decree/ban/measure/measures/mining law/contract/tariff hike/austerity/austerity plan/finance bill/budget/project/subsidy cut/cuts/fuel price hike/price increase/tuition fees/fees/amendment/amendments/extradition bill/judicial reform/judicial overhaul/overhaul/law on agents/foreign agent law/housing levy/VAT increase/toll/poll tax]; water down [bill/tax/tax hike/tax rise/fuel tax/levy/law/reform/pension reform/quota/quotas/plan/plans/price hike/price rise/fare hike/fare increase/decree/ban/measure/measures/mining law/contract/tariff hike/austerity/austerity plan/finance bill/budget/project/subsidy cut/cuts/fuel price hike/price increase/tuition fees/fees/amendment/amendments/extradition bill/judicial reform/judicial overhaul/overhaul/law on agents/foreign agent law/housing levy/VAT increase/toll/poll tax]; roll/walk/row back [bill/tax/tax hike/tax rise/fuel tax/levy/law/reform/pension reform/quota/quotas/plan/plans/price hike/price rise/fare hike/fare increase/decree/ban/measure/measures/mining law/contract/tariff hike/austerity/austerity plan/finance bill/budget/project/subsidy cut/cuts/fuel price hike/price increase/tuition fees/fees/amendment/amendments/extradition bill/judicial reform/judicial overhaul/overhaul/law on agents/foreign agent law/housing levy/VAT increase/toll/poll tax]; make/perform/execute/do [U-turn/about-face/climbdown/volte-face/about-turn]; raise/hike/lift/up/increase/restore/reinstate [minimum wage/wages/salaries/pensions/subsidies/subsidy/fuel subsidy/pay/benefits/bread subsidy]; lower/slash/cut/reduce/cap/freeze [fuel prices/bread prices/petrol prices/price of bread/electricity prices/power tariffs/fares/food prices/cost of fuel/price of fuel]
    noun        U-turn; policy reversal; scrapping {of @policy}; withdrawal {of bill}; repeal {of law}; shelving {of bill}; about-face
    source      subj; by
    target      none
    need        source
    only        source: GOV LEG PTY MIL country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; carmaker; school bus; treaty with; aid; ceasefire; talks; rates; interest rates
    + Kenya's president ditched the finance bill after protests. => KEN > -
    + Bangladesh's government scraps job quotas after unrest. => BGD > -
    + A fuel tax was shelved by Ghana's government. => GHA > -
    + Nigeria raises minimum wage after a strike. => NGA > -
    - The carmaker scrapped its plan.

sense free-legally = 081
    verb        clear/acquit/exonerate/absolve/pardon/amnesty/reprieve/rehabilitate/reinstate/vindicate/spare [@official-victim/@captive/opposition leader/opposition figure/opposition chief/politician/ex-premier/ex-president/activist/activists/journalist/journalists/protesters/dissident/dissidents/judge/judges/prisoners/inmates/separatists/separatist/rebels/rioters/soldiers/editor/lawmaker/blogger/critic/critics]; quash/overturn/annul/drop/dismiss/void/vacate/suspend/commute/reduce [conviction/convictions/sentence/sentences/death sentence/death sentences/charge/charges/case/indictment/verdict/arrest warrant/ban/jail term/treason charge/treason charges/terrorism charges/sedition charges/prosecution/impeachment]; throw out [conviction/convictions/sentence/sentences/death sentence/death sentences/charge/charges/case/indictment/verdict/arrest warrant/ban/jail term/treason charge/treason charges/terrorism charges/sedition charges/prosecution/impeachment]; strike down [conviction/convictions/sentence/sentences/death sentence/death sentences/charge/charges/case/indictment/verdict/arrest warrant/ban/jail term/treason charge/treason charges/terrorism charges/sedition charges/prosecution/impeachment]; set aside [conviction/convictions/sentence/sentences/death sentence/death sentences/charge/charges/case/indictment/verdict/arrest warrant/ban/jail term/treason charge/treason charges/terrorism charges/sedition charges/prosecution/impeachment]; grant/give/issue/extend/offer/sign/decree [amnesty/pardon/pardons/royal pardon/clemency/reprieve/bail/immunity/mercy/parole/leniency]; bail; unfreeze/unblock/return [account/accounts/passport/passports/assets/bank accounts]; lift/end/drop/ease/relax/scrap/loosen/remove/soften [house arrest/travel ban/exit ban/gag order/ban/restriction/restrictions/curb/curbs/lockdown/quarantine/protest ban/visa ban/visa requirement/state of siege/permit rule/dress code]; reopen [school/schools/university/universities/border/borders/airport/airports/airspace/mosque/mosques/church/churches/market/markets/crossing/crossings/shrine]
    noun.pass   acquittal; exoneration; pardon; royal pardon; amnesty; reprieve; reinstatement; commutation; clemency
    source      subj; by
    target      obj; of; to; against; for; on; iobj
    need        source
    only        source: JUD GOV COP MIL LEG country
    not         words @sport; @sport-more; @showbiz; @market; @private-crime; @private-life; murder conviction; rape; robber; actor; referee; turkey; driver; burglar; sanctions; curfew; martial law; embargo; trade; export; import; storm; renovation; to trade
    + A Thai court cleared an opposition leader. => THA > *
    + Vietnam's president pardoned dissidents. => VNM > *
    + Tunisian judges were reinstated by a court in Tunis. => TUN > TUN
    + Serbia drops charges against activists. => SRB > *
    + Israel relaxes curbs on Palestinian workers. => ISR > PSE
    - The court cleared the driver.

sense open-up-politically = 082
    verb        share [power]; unban/legalise/legalize/relegalise/register/unblock/reinstate/readmit/tolerate [@party/newspaper/website/broadcaster/union/rally/rallies/protest/demonstration/Facebook/Telegram/Twitter/X/social media/opposition party/political parties/political activity/trade unions]; restore/reconnect/unblock/reinstate [internet/mobile internet/internet access/access to internet/social media/phone lines/phone networks/broadcasts/Wikipedia/Telegram/TikTok/WhatsApp]; switch/turn on [internet/mobile internet/internet access/access to internet/social media/phone lines/phone networks/broadcasts/Wikipedia/Telegram/TikTok/WhatsApp]; lift block on [internet/mobile internet/internet access/access to internet/social media/phone lines/phone networks/broadcasts/Wikipedia/Telegram/TikTok/WhatsApp]; name/appoint/pick/choose/install/designate [civilian prime minister/civilian premier/civilian government/transitional government/unity government/national unity government/opposition leader/opposition figure/interim government/caretaker government/technocrat/technocrats/transition government/woman premier]; swear in [civilian prime minister/civilian premier/civilian government/transitional government/unity government/national unity government/opposition leader/opposition figure/interim government/caretaker government/technocrat/technocrats/transition government/woman premier]; sack/fire/dismiss/axe/oust/drop/reshuffle/replace/jettison [cabinet/government/minister/ministers/interior minister/finance minister/defence minister/defense minister/foreign minister/police chief/prime minister/premier/army chief/spy chief/governor/governors/education minister/energy minister/security chief/generals]; call/announce/agree/declare/schedule [snap election/early election/early elections/fresh elections/referendum/snap elections/snap poll/early vote/elections]; bring forward [snap election/early election/early elections/fresh elections/referendum/snap elections/snap poll/early vote/elections]; dissolve/disband [government/cabinet/parliament/assembly/secret police/constituent assembly/riot squad]; abolish/outlaw/end/scrap/ban/suspend [death penalty/capital punishment/child marriage/slavery/military courts/emergency law/one-party rule/caste system/flogging/caning/blasphemy law/conscription/female genital mutilation]; legalise/legalize/decriminalise/decriminalize/recognise/recognize/approve [abortion/same-sex marriage/gay marriage/gay sex/homosexuality/divorce/euthanasia/same-sex unions/civil unions/dual citizenship/transgender rights/indigenous rights]
    noun        handover {of power}; transfer {of power}; cabinet reshuffle; power-sharing; legalisation {of abortion}; snap election; abolition {of penalty}
    source      subj; by
    target      to; with; for; obj; none
    need        source
    only        source: GOV LEG MIL PTY JUD country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; electricity; engineers; coach; storm; cable; vow; vowed; pledge; pledged; promise; promised
    + The junta in Guinea named a civilian prime minister. => GIN > *
    + Zambia abolishes the death penalty. => ZMB > *
    + Argentina's senate legalised abortion. => ARG > *
    + Pakistan restored mobile internet after the vote. => PAK > *
    + The interior minister was sacked by Haiti's premier. => HTI > *
    - The club sacked its coach.

sense end-strike-headline = 082
    verb        return/go to work; go/come/head back to work; return to class; end/suspend/halt/lift/pause/abandon/drop/stop/cancel/finish [strike/strikes/walkout/protest/protests/hunger strike/blockade/blockades/roadblocks/sit-in/boycott/stoppage/industrial action/occupation/encampment/mutiny/demonstration/demonstrations/go-slow/sick-out/general strike/road blockade/rallies/picket]; call off [strike/strikes/walkout/protest/protests/hunger strike/blockade/blockades/roadblocks/sit-in/boycott/stoppage/industrial action/occupation/encampment/mutiny/demonstration/demonstrations/go-slow/sick-out/general strike/road blockade/rallies/picket]; wind up [strike/strikes/walkout/protest/protests/hunger strike/blockade/blockades/roadblocks/sit-in/boycott/stoppage/industrial action/occupation/encampment/mutiny/demonstration/demonstrations/go-slow/sick-out/general strike/road blockade/rallies/picket]; return {to work/class/classes/job/jobs/barracks/hospital/duty/parliament}; go/come back {to work/class/classes/job/jobs/barracks/hospital/duty/parliament}; dismantle/remove/clear/leave/lift [barricade/barricades/roadblock/roadblocks/tents/camp/picket]
    noun        end {of strike}; end {to strike}; suspension {of strike}
    source      subj; by
    target      none
    need        source
    only        source: OPP LAB CVL PTY EDU MED AGR REL REF SOC REB LEG
    not         words @sport; @showbiz; holiday; vacation; maternity; refuse; refused; police cleared; summer
    ~ Turkey's doctors ended their strike. => TUR > *
    + Peru's opposition lifted its boycott of the session. => PER > *
    + The walkout was called off by Nigerian unions. => NGA > *
    - The actors ended their strike in Hollywood.
