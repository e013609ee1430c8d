@about    Criticism in headline words and idiom, name-calling, blame, impeachment and votes of no confidence, questioning, findings: PLOVER ACCUSE, CAMEO 09 and 11.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-accuse-elsewhere
    - The critic slammed the new film.
    - Investors blamed the weak yen for the losses.
    - The coach took aim at the referee.
    - Heavy rain was blamed for the floods.
    - The detective questioned a burglar in Leeds.
    - Scientists sounded the alarm over melting ice.

# ---- criticism in headline words

sense criticise-headline = 111
    verb        skewer/roast/hammer/thrash/taunt/jeer/deplore/belittle/impugn/diss/dis/reproach/reprove/reprehend/eviscerate/torch/needle/troll/jab/tut-tut/tongue-lash/dress/carpet/hector/lecture/scoff/sneer/snipe/fume/seethe/rage/rant/vent/thunder/bristle
    verb        call/chew/bawl out; dress/put/talk/run/take down; tell/tick/sound off; fire/shoot/clap back; rip/light/pitch into; weigh in against; go after; go for; have a go; pile in; pile on; speak/come out against; fulminate/thunder/rage against; rail/fume/jeer/sneer/scoff/snipe/carp at; poke fun
    verb        take [jab/dig/shot/potshot/swing/pot-shot/aim]; have [dig/go]; open [fire] {on policy}; pile [scorn/blame/criticism]; heap [scorn/criticism/abuse]; hurl [insult/abuse/insults]; fling [insult/abuse]; rain [criticism]; trade [insults/barbs]; go {on offensive}; haul {over coals}; give [dressing-down/dressing down/earful/tongue-lashing/piece of mind/what for]; give [both barrels]; pull no [punches]
    noun        dressing-down; tongue-lashing; jab; swipe; barb; diatribe; invective; harangue; put-down; stinging rebuke; war of words; slanging match; verbal attack; outburst
    source      subj
    target      obj; at; of; against; on; to; over; into; with
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL JUD REB country person
    only        target: GOV MIL LEG PTY IGO UNO EUR NGO OPP JUD REB COP JRN SPY country organization person
    not         words @sport; @sport-more; @showbiz; @market; missile; missiles; drone; drones; artillery; gunmen; troops; shells; airstrike; airstrikes; rebels; coastguard; soldiers; storm; hurricane; cyclone; vaccine
    + Lula skewered the central bank governor in Brasilia. => BRA > *
    + Manila called out Beijing over the water cannon. => PHL > CHN
    + Trump took a jab at the mayor of London. => USA > *
    + The Polish premier lit into Hungary. => POL > HUN
    + Zelensky's tongue-lashing of German ministers drew smiles. => UKR > *
    - A hurricane hammered Mexico.
    - The chef roasted a goose.
    - The Kenyan striker took a shot at goal.
    - A wave hammered the coast of Japan.

sense name-calling = 111
    verb        call [fascist/liar/dictator/clown/traitor/puppet/terrorist/murderer/thug/butcher/war criminal/criminal/hypocrite/bandit/coward/tyrant/racist/extremist/rogue state/terrorist state/aggressor/pariah/madman/lunatic/thief/killer/genocidal/regime of terror/mafia/cancer/cancerous tumour/parasite/enemy/occupier/apartheid state/colonialist/imperialist/lapdog/stooge/terrorist regime]; label/brand/dub/declare/term/name [fascist/liar/dictator/traitor/puppet/terrorist/murderer/war criminal/criminal/hypocrite/terrorist state/rogue state/aggressor/pariah/enemy/apartheid state]; label/brand/denounce/describe/condemn/decry/portray/paint/depict/characterise/characterize {as fascist/liar/dictator/traitor/puppet/terrorist/murderer/criminal/hypocrite/aggressor/pariah/thug/tyrant/racist/extremist/killer/coward/stooge/genocidal/threat/enemy}; liken/compare {to Hitler/Nazi/Nazis/Mussolini/Stalin/apartheid/fascism/Hamas/animal/genocide}
    verb        denounce/slam/condemn/decry/describe {as hoax/farce/sham/charade/coup/provocation/blackmail/interference/betrayal/outrage/disgrace/mistake/crime/aggression/insult/witch-hunt/stunt/travesty/genocide/illegal}; call [hoax/farce/sham/charade/coup/provocation/blackmail/betrayal/disgrace/outrage/witch-hunt/witch hunt/travesty/crime/insult/act of war/act of aggression/crime against humanity/violation/mistake]
    source      subj
    target      iobj; obj; by; of; with; in
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL JUD REB country person
    not         words @sport; @sport-more; @showbiz; @market; phone; telephone
    + Maduro called Milei a fascist. => VEN > ARG
    + Iran's foreign minister branded Israel a terrorist state. => IRN > ISR
    + Erdogan likened Netanyahu to Hitler. => TUR > ISR
    + Pakistan described the Indian ruling as a farce. => PAK > IND
    - The coach called the striker a coward.

sense blame-idiom = 112
    verb        point to; lay the blame; lay/put/pin/place/heap/shift/cast/direct [blame/responsibility/guilt]; pin [attack/killing/blast/bombing/poisoning/hack/cyberattack/sabotage/strike/assassination]; hold/deem/consider responsible; hold/deem/consider accountable; finger/scapegoat; attribute [attack/blast/hack/killing/bombing/sabotage/cyberattack/strike]; trace [attack/hack/leak/cyberattack/drone]; see [hand]; blame squarely; trade/exchange [blame/accusations/recriminations]; saddle {with blame}; lay [blame] {at door}; denounce [hand/role/complicity/involvement/meddling/collusion]; decry [complicity/meddling/involvement/interference]; cry [foul]; smell [rat]; allege [fraud/foul play/rigging/abuse/interference/meddling/collusion/corruption/torture/involvement/link/plot/complicity]; suspect [hand/sabotage/plot/foul play/involvement/fraud/role/collusion]; claim [fraud/vote fraud/rigging]
    noun        finger-pointing; blame game; claim {of fraud}; allegation {of @rights-abuse}; allegation {of meddling}; accusation {of meddling}; charge {of meddling}
    adj         suspicious {of @proposal}
    source      subj
    target      on; obj; to; at; of; by; against; in
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL COP SPY REB country person
    not         words @sport; @sport-more; @showbiz; @market; weather; drought; drink
    + Kyiv pinned the cyberattack on Russian agents. => UKR > RUS
    ~ Pakistan holds the Taliban responsible for the mosque attack. => PAK > AFG
    + Ankara pointed to Kurdish militants. => TUR > *
    + Poland suspects Russian sabotage. => POL > RUS
    + The UN alleged torture by Libyan militias. => UN > LBY
    - Scientists attributed the flood to warm seas.

sense say-behind = 112
    adj         behind {@wrong}; behind the attack; behind the plot; behind the killing; behind the blast; behind the cyberattack; behind the bombing; behind the assassination; behind the attacks; behind the strike; behind the hack; behind the coup; behind the unrest; behind the sabotage; to blame; at fault; complicit; guilty of; culpable; responsible for the attack; responsible for the killing; responsible for the attacks; responsible for the deaths; responsible for the crisis; responsible for the violence; responsible for the war; in breach; in violation
    source      speaker
    target      subj
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL COP SPY REB country person
    not         words @sport; @sport-more; @showbiz; @market; weather; pleaded guilty; found guilty; plead guilty; jury
    + Russia was behind the attack on the railway, Poland's prime minister said. => POL > RUS
    + Eritrea was behind the plot, Ethiopia's government said. => ETH > ERI
    + Congo says Rwanda is complicit. => COD > RWA
    - The driver was to blame, the coach said.

# ---- impeachment, no confidence, questions

sense impeach = 112
    contexts    political_institutions legal
    verb        impeach; table/file/submit/move/bring/launch/lodge/initiate/start/begin/approve/adopt/open/pass/endorse/debate [no-confidence motion/motion of no confidence/impeachment motion/censure motion/vote of no confidence/impeachment/impeachment proceedings/impeachment inquiry/articles of impeachment/impeachment process/articles/impeachment charges/motion of censure/no confidence motion]; vote/move to impeach; vote [no confidence]
    noun.act    impeachment; censure motion; impeachment motion; no-confidence motion; impeachment inquiry
    source      subj; by
    target      against; of; obj; in; into
    need        source
    only        source: LEG PTY OPP GOV JUD person organization
    not         words @sport; @showbiz; @market; students; faculty; survive; survived; survives
    + The Seoul parliament impeached the interior minister. => KOR > *
    + Opposition lawmakers filed a no-confidence motion against Thailand's premier. => * > THA
    + The president was impeached by South Korean lawmakers. => KOR > *
    + The impeachment of the deputy president by Kenya's senate was rushed. => KEN > *
    - Students passed a no-confidence motion against the dean.

sense question-suspect = 090
    contexts    legal
    verb        quiz/grill/subpoena [@official-victim/leader/politician/ex-president/former president/ex-minister/former minister/aide/adviser/lawmaker/official/general/commander/mayor/governor/activist/editor/president/premier/minister/bishop/ambassador/suspect/spy]; subpoena {for questioning/interrogation}; haul {before committee/court/parliament/panel/commission}; grill/quiz {over @corruption}; grill/quiz {over leak/attack/funding/coup/scandal/handling/killing/war/deal}; launch/open [hearing/disciplinary proceedings/infringement proceedings]
    noun        interrogation; grilling; questioning
    source      subj; by
    target      obj; of; against; into
    need        source target
    only        source: COP JUD LEG GOV SPY IGO MIL country
    not         words @sport; @showbiz; @market; @private-crime; murder; burglary; stabbing; job; candidates
    + Prosecutors in Lima quizzed the president over luxury watches. => PER > *
    + US lawmakers grilled the defence secretary over the leak. => USA > USA
    + Israeli police grilled an adviser to Netanyahu. => ISR > ISR
    + The former minister was hauled before a committee by Kenyan senators. => KEN > *
    - Reporters questioned the president about the weather.

sense seek-warrant = 112
    contexts    legal
    verb        seek/request/apply/issue [arrest warrant/arrest warrants/warrant/warrants/indictment/red notice]; ask/apply {for warrant}; seek/demand/request [death penalty/life sentence/jail term/prison term/life imprisonment/years]; refer [case/situation/president/minister/country] {to prosecutor/court/council}
    noun        warrant {for arrest}; referral {to court}
    source      subj; by
    target      for; against; of; obj
    need        source target
    only        source: JUD GOV LEG NGO COP country IGO
    not         words @sport; @showbiz; @market; @private-crime; burglar; robbery; murderer; drug dealer
    + Turkish prosecutors requested a life sentence for the Kurdish politician. => TUR > *
    + The case of Myanmar was referred to the court by Gambia. => GMB > *
    - The landlord sought a warrant.

sense under-investigation = 090
    contexts    legal corruption
    adj         under investigation; under suspicion; under scrutiny; suspected of; wanted for; wanted by; accused of
    noun        target {of investigation}
    source      by
    target      subj
    need        target
    only        target: GOV LEG PTY OPP MIL COP JUD country
    not         words @sport; @showbiz; @market; @private-crime; fire; crash; cause
    + The Malaysian ex-minister is under investigation for graft. => * > MYS
    + Two Kosovo officials were under suspicion, prosecutors said. => * > XKX
    - The crash is under investigation.

sense find-wrong = 112
    contexts    human_rights
    verb        find/hold/deem/declare/rule/adjudge guilty; find/hold/deem liable; find/conclude/rule/determine [violation/breach/evidence of abuse/evidence of torture/evidence of war crimes/genocide/evidence of genocide/fraud/abuses/war crimes/crimes]; find {in breach/violation/contempt}; uncover/unearth/expose/reveal/detail/document/catalogue/record/chronicle/report/flag/highlight [abuse/abuses/fraud/corruption/graft/torture/killings/violations/rights violations/atrocity/atrocities/scandal/plot/spy ring/embezzlement/irregularities/misuse/vote rigging/executions/massacre/disappearances]
    noun        indictment {of government}
    source      subj; by
    target      by; of; in; obj; at; against
    need        source target
    only        source: JUD IGO UNO EUR NGO LEG GOV JRN SPY COP country
    not         words @sport; @showbiz; @market; @private-crime; scientists; murderer; burglar; rapist
    + UN experts documented abuses by Sudanese paramilitaries. => UN > SDN
    + Amnesty International detailed torture in Eritrean jails. => * > ERI
    + Ghana's anti-graft agency uncovered fraud at the health ministry. => GHA > *
    + Human Rights Watch catalogued killings by Malian troops. => * > MLI
    - The jury found the burglar guilty.

sense open-war-crimes-file = 113
    verb        rally/galvanise/galvanize/marshal/drum/muster [opposition/world opinion/allies/neighbours/condemnation/coalition/outrage]; turn [world/public opinion/allies]; call {for resistance/revolt/uprising/disobedience/strike/boycott/intifada/jihad}; urge/exhort to boycott; urge/exhort to resist; urge to rise up; urge to revolt; stoke/fan/whip/foment/incite/instigate/fuel/stir/sow [unrest/hatred/dissent/discord/rebellion/revolt/anger/flames/division/tensions/separatism/violence]; fan [flame/flames]; stir up [unrest/hatred/dissent/anger/trouble]
    noun        incitement; call {for disobedience}; call {for boycott}; call {to revolt}
    source      subj
    target      against; of; in; among
    need        source target
    only        source: GOV PTY OPP REB LAB REL CVL LEG NGO IGO country organization person
    not         words @sport; @showbiz; @market; accused; accuses; accusing; accuse
    + Iran's president called for resistance against Israel. => IRN > ISR
    + Exiled monks incited revolt against the junta in Myanmar. => * > MMR
    - The advert stirred up anger among viewers of the sitcom.
