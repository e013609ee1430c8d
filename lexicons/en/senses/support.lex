@about    Praise, backing, defence, recognition, apology, signing: PLOVER SUPPORT, CAMEO 05.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family support-elsewhere
    - Strong earnings supported the stock market in Tokyo.
    - The bridge is supported by steel cables.
    - The coach praised his striker after the win.
    - Fans hailed the new album of the pop star.
    - The patient supports a family of six.

# ---- 051 praise, endorse

sense praise = 051
    verb        praise/commend/laud/applaud/hail/salute/extol/compliment/congratulate/acclaim/lionise/toast/felicitate/cheer
    verb        pay [tribute/homage]; give [credit]; give [@praise-noun]; heap/lavish/pour/shower/offer/express/voice/convey/extend/have [@praise-noun]; single out {for praise}; speak highly; tip [hat/cap]; doff [hat/cap]; raise [hat]
    noun        praise; tribute; admiration; congratulations; accolade
    source      subj; from
    target      obj; to; for; on; of; upon
    need        source target
    not         words @sport; @showbiz; @market
    + The UN chief praised Kenya for leading the security mission in Haiti. => UN > KEN
    + Putin hailed North Korea's support for his campaign in Ukraine. => RUS > PRK
    ~ China lauds Solomon Islands for joining its infrastructure drive. => CHN > SLB
    + Rwanda's president was congratulated by his Kenyan counterpart on his election win. => KEN > RWA
    + In Kyiv, Stoltenberg paid tribute to Ukrainian soldiers. => * > UKR
    - The coach heaped praise on the goalkeeper.
    - Critics praised the film and its leading actress.

sense thank = 051
    verb        thank; express/offer/convey/extend/voice/give [@thanks]; owe [thanks]
    noun        gratitude; thanks; appreciation
    adj         grateful; thankful; appreciative; indebted
    source      subj; from
    target      obj; to; for
    need        source target
    not         words @sport; @showbiz; @market; God; Thanksgiving
    + Zelensky thanked Denmark for its decision to send fighter jets. => UKR > DNK
    + The Turkish government expressed its gratitude to Greek rescuers. => TUR > GRC
    + Palau is grateful to Taiwan for decades of friendship, its president said. => PLW > TWN
    + Jokowi conveyed his appreciation to Japan for supporting the new capital. => IDN > JPN
    - The singer thanked her fans at the Grammy ceremony.
    - The coach is grateful to the captain.

sense welcome-act = 051
    verb        welcome/hail/applaud/greet/cheer/acclaim [decision/move/announcement/ruling/agreement/deal/truce/ceasefire/release/vote/resolution/proposal/plan/initiative/step/offer/pledge/news/statement/commitment/verdict/progress/outcome/election/call/effort/stance/measure/sanction/law/reform/package/support/aid/contribution/appointment/return/intervention/signing/talks/visit/report/invitation/withdrawal/change/gesture/response/action/policy/launch/adoption/approval/condemnation/arrest/conviction/extradition/delivery/deployment/opening/reopening/end/suspension/extension/result/victory]
    noun        welcome
    source      subj
    target      by; of; obj; from; between
    need        source
    only        source: GOV IGO UNO EUR NGO LEG REB PTY OPP MIL country organization person
    not         words @sport; @showbiz; @market
    + South Africa welcomed the court's ruling on Gaza. => ZAF > *
    + The European Union welcomed the release of the activist by Belarus. => EU > *
    + Beijing welcomed Honduras's decision to cut ties with Taipei. => CHN > HND
    + The African Union hailed the truce between Congo and Rwanda. => "African Union" > *
    - Investors welcomed the news and pushed up the share price.
    - Fans welcomed the announcement of a new album.

sense endorse = 051
    verb        endorse/back/support/champion/embrace/espouse/underwrite/favour/favor/advocate
    verb        throw/put/lend [weight/support]; lend/give/offer/provide/extend/express/voice/show/declare/announce/affirm/reaffirm/demonstrate/proclaim [@support]; come out in favour of; come out in favor of; come out in support of; weigh in behind; throw [weight]; throw in [lot]; speak in favour of; speak in favor of; speak in support of; rally behind; unite behind; line up behind; get behind; swing behind; fall in behind; side/align/ally; take [side]
    noun        support; backing; endorsement
    adj         supportive; behind; in favour; in favor; in support; on the side; in solidarity; with you; sympathetic
    source      subj; from
    target      obj; for; behind; to; with; of
    need        source target
    not         words @sport; @showbiz; @market; jury; jurors; defamation; copyright
    + Russia backs India's bid for a permanent seat on the Security Council. => RUS > IND
    + The Philippine Senate endorsed the president's stance on the South China Sea. => PHL > PHL
    + Hungary sided with Serbia in the vote. => HUN > SRB
    + Belarus's support for Moscow has drawn Western condemnation. => BLR > RUS
    ~ The union threw its weight behind President Lula. => "union" > BRA
    - The actor endorsed a brand of watches.
    - Investors backed the start-up with fresh money.
    - A Chicago jury sided with the painter in a defamation case.

sense stand-with = 051
    verb        stand by; stand with; stand alongside; stand beside; stand behind; stand shoulder to shoulder; stand {in solidarity}; stand side by side; stand united; remain united; have [back]; stay/stick
    verb        express/show/declare/voice/offer/convey/affirm/reaffirm [solidarity]
    noun        solidarity
    source      subj
    target      with; by; obj; behind; alongside; to
    need        source target
    not         words @sport; @showbiz; @market
    + The United States stands with Israel, Biden said. => USA > ISR
    + Brazil expressed solidarity with Palestinians in Gaza. => BRA > PSE
    + Lithuania stands by Ukraine, its leader said. => LTU > UKR
    + Cuba voiced solidarity with Venezuela after the drone attack. => CUB > VEN
    - The striker's club stands by its head coach.

sense endorse-plan = 051
    verb        endorse/back/support/favour/favor/champion/embrace/second [plan/proposal/resolution/call/bid/initiative/idea/effort/move/request/demand/candidacy/application/membership/solution/peace plan/roadmap/strategy/campaign/claim/position/push]
    noun        support {for plan}; support {for bid}; support {for @proposal}; backing {for @proposal}; endorsement {of @proposal}
    source      subj
    target      of; by; obj; from
    need        source
    only        source: GOV LEG IGO UNO EUR PTY OPP REB MIL country organization person
    not         words @sport; @showbiz; @market
    + The Arab League endorsed Egypt's plan for rebuilding Gaza. => "Arab League" > EGY
    + Mongolia backed a resolution proposed by Ireland at the United Nations. => MNG > IRL
    + Spain supports Morocco's proposal for Western Sahara. => ESP > MAR
    + ASEAN's endorsement of the five-point plan disappointed activists. => ASEAN > *
    - Shareholders backed the plan for a merger.
    - The city council approved a plan to widen the road.

sense vote-for = 051
    verb        vote for [@resolution-paper]; vote for; vote in favour of; vote in favor of; vote in support of; cast [vote] {for @resolution-paper}; cast [vote] {in favour of @resolution-paper}; vote yes; adopt/pass/approve/back/carry/co-sponsor/sponsor [resolution]
    source      subj
    target      of; on; obj; for
    need        source
    only        source: LEG IGO UNO EUR country
    not         words @sport; @showbiz; @market; voters; voter
    + Fiji voted in favour of the resolution at the UN General Assembly. => FJI > -
    + The Security Council adopted a resolution on Sudan. => "Security Council" > *
    + Mexico co-sponsored the resolution against the blockade. => MEX > *
    - Voters in Leeds voted for the Labour candidate.
    - Academy members voted in favour of the film.

sense express-confidence = 051
    verb        express/voice/have/affirm/reiterate/place/put/show/win/declare [confidence/trust/faith]; vote [confidence]; pass [confidence motion/vote of confidence]; give [vote of confidence]
    noun        confidence; trust; vote of confidence
    adj         confident
    source      subj
    target      in; to; of
    need        source target
    only        source: GOV LEG IGO PTY MIL country organization
    not         words @sport; @showbiz; @market; consumer
    + The Israeli prime minister voiced confidence in his defence minister. => ISR > ISR
    + Pakistan's parliament gave a vote of confidence to Prime Minister Shehbaz Sharif. => PAK > PAK
    + Germany has full trust in the UN tribunal, its envoy said. => DEU > *
    - The club has confidence in its young goalkeeper.
    - Consumer confidence in Japan rose in May.

sense honour-person = 051
    verb        award/decorate/honour/honor/bestow/confer/present/give/grant/hand/receive [@honour]; decorate {with @honour}; honour/honor {with @honour}; name/proclaim [honorary citizen]; nominate {for prize}
    source      subj
    target      obj; iobj; to; on; upon
    need        source target
    only        source: GOV LEG REL MIL country
    not         words @sport; @showbiz
    + Putin awarded the Order of Courage to Chechen fighters. => RUS > *
    + The Serbian president decorated China's ambassador with a medal. => SRB > CHN
    + France honoured the Ukrainian commander with its highest military order. => FRA > UKR
    - The Academy awarded the Oscar to a Korean film.

sense pledge-loyalty = 051
    verb        pledge/swear/declare/profess/vow [allegiance/loyalty/fealty/obedience/bay'ah]; pay [allegiance]; take [oath] {of allegiance}
    noun        oath {of allegiance}; pledge {of allegiance}; pledge {of loyalty}
    adj         loyal; faithful
    source      subj
    target      to
    need        source target
    not         words @sport; @showbiz; customer; brand; fans
    + The militants in Mozambique swore allegiance to Islamic State. => "militants" > "Islamic State"
    + Chechen leader Ramzan Kadyrov declared his loyalty to Putin. => RUS > RUS
    + The defecting militia pledged allegiance to Libya's eastern commander. => "militia" > LBY
    - Customers are loyal to the supermarket.

# ---- 052 defend

sense defend-verbally = 052
    verb        defend/justify/excuse/vindicate/uphold/rationalise [decision/record/move/action/policy/strike/war/operation/attack/law/government/president/handling/right/plan/deal/response/offensive/stance/visit/crackdown/ban/ally/minister/invasion/treatment]
    verb        vouch; stick up; speak up; speak out in support of; come {to defence}; come {to defense}; rise {to defence}; leap/jump/spring {to defence}; leap/jump/spring {to defense}; shield {from criticism}; absolve; exonerate
    noun        defence {of decision}; defense {of decision}
    source      subj
    target      for; of; obj; by
    need        source
    only        source: GOV LEG PTY MIL IGO person country organization
    not         words @sport; @showbiz; title; champions; thesis; lawyer
    + Washington defended Israel's right to respond to the attack. => USA > ISR
    + Indonesia's president defended the new omnibus law. => IDN > *
    + China came to the defence of Russia at the Security Council. => CHN > RUS
    + Erdogan justified the Turkish operation in northern Syria. => * > TUR
    - Djokovic will defend his Wimbledon title next month.
    - Soldiers defended the bridge for three days.

sense back-right-to-self-defence = 052
    verb        defend/downplay/whitewash; play down; make [case]; speak {in defence}; speak {in defense}; speak in defence of; speak in defense of
    source      subj
    target      obj; of; for
    need        source target
    only        source: GOV LEG PTY IGO
    only        target: GOV LEG PTY person
    not         words @sport; @showbiz; title; lawyer; lawyers; court
    + Malaysia's prime minister defended his finance minister against claims of bias. => MYS > MYS
    + Orban spoke in defence of Serbian President Aleksandar Vucic. => * > SRB
    + The Czech foreign minister downplayed Poland's remarks on grain. => CZE > POL
    - The lawyer defended the minister in court.

# ---- 053 rally support

sense rally-support = 053
    verb        rally/garner/mobilise/mobilize/seek/court/canvass/build/muster/solicit/gather/win [support/backing]; drum up [support/backing]; whip up [support/backing]; shore up [support/backing]; lobby for; lobby on behalf of; campaign for; campaign on behalf of; plead [case/cause]; make [case]; advocate; rally [allies/world/world opinion]; stump
    noun        campaign {for recognition}; lobbying
    source      subj
    target      for; of
    need        source target
    only        source: GOV LEG PTY IGO REB country organization person
    not         words @sport; @showbiz; @market
    ~ Poland is drumming up support for Ukraine's NATO membership. => POL > UKR
    + The Turkish foreign minister rallied support for the Palestinians at the summit. => TUR > PSE
    + Canberra lobbied for Fiji at the Commonwealth meeting. => AUS > FJI
    - The band drummed up support for its concert.

# ---- 054 recognise, restore relations

sense recognise-state = 054
    verb        recognise/recognize
    verb        grant/extend/give/accord [recognition/diplomatic recognition/official recognition/formal recognition]; acknowledge [independence/sovereignty]; recognise/recognize [independence/statehood/sovereignty]; recognise/recognize {as president}; recognise/recognize {as state}; recognise/recognize {as government}
    noun        recognition
    source      subj
    target      obj; to; of; iobj
    need        source target
    only        source: GOV LEG IGO country EUR
    only        target: country GOV place REB OPP group
    not         words @sport; @showbiz; award; trademark
    + Norway, Ireland and Spain formally recognised a Palestinian state. => NOR, IRL, ESP > PSE
    + Peru recognised Edmundo Gonzalez as president-elect of Venezuela. => PER > VEN
    + Kosovo was recognised by Israel in 2020. => ISR > XKX | status=historical
    ~ France's recognition of Morocco's claim angered Algeria. => FRA > MAR
    - The award recognises researchers from Kenya.

sense establish-relations = 054
    verb        establish/open/forge [@diplomatic-ties]; open [embassy/consulate/diplomatic mission]; accredit; inaugurate [embassy]
    noun        establishment {of @diplomatic-ties}
    source      subj; between
    target      with; in
    need        source
    + Honduras established diplomatic relations with China. => HND > CHN
    + Fiji and Georgia established diplomatic ties. => FJI, GEO > -
    + Paraguay opened an embassy in Jerusalem. => PRY > * | code=054
    - The university opened a campus in Nairobi.

sense restore-relations = 050
    verb        restore/resume/normalise/normalize/re-establish/reestablish/repair/renew/mend/revive/reset/thaw/improve [@diplomatic-ties]; restore/resume/normalise/normalize/repair/mend/reset/revive/rebuild [@ties]; patch up [@ties]; reopen [embassy/consulate/diplomatic mission]; return/reinstate [ambassador]; send back [ambassador]; exchange/appoint [ambassador]
    noun        normalisation {of @ties}; normalization {of @ties}; restoration {of @ties}; resumption {of @ties}; rapprochement; thaw
    source      subj; between
    target      with; in; to
    need        source
    not         words @sport; @showbiz; @market
    + Saudi Arabia and Iran restored diplomatic relations in a deal made in Beijing. => SAU, IRN > - | code=050
    + Tunisia reopened its embassy in Damascus. => TUN > SYR
    + Israel normalised ties with Bahrain. => ISR > BHR
    + The rapprochement between Ankara and Cairo gathered pace. => TUR, EGY > -
    - The couple repaired their relationship after the wedding.

sense readmit-member = 050
    verb        readmit/admit/accept/induct {to bloc}; welcome back {to bloc}; readmit; admit {as member}; accept {as member}; admit {to club}; welcome {into fold}; grant [observer status/candidate status/membership/membership status]; reinstate [membership]
    noun        readmission
    source      subj
    target      obj; to; iobj; of
    need        source target
    only        source: IGO UNO EUR organization country
    not         words @sport; hospital; student
    + The Arab League readmitted Syria after more than a decade. => "Arab League" > SYR
    + The EU granted candidate status to Bosnia. => EU > BIH
    + BRICS admitted Egypt and Ethiopia as members. => "BRICS" > EGY, ETH
    - The university admitted students from Ethiopia.

# ---- 055, 056 apology and forgiveness

sense apologise = 055
    verb        apologise/apologize; say sorry; offer/issue/make/extend/present/deliver/express/give [apology]; beg/ask [forgiveness/pardon]; express/voice [remorse/contrition]; atone; make [amends]; ask {for forgiveness}
    noun        apology; formal apology
    adj         sorry; apologetic; remorseful
    source      subj
    target      to; with; obj
    need        source
    only        source: GOV MIL LEG REL PTY IGO REB JUD COP country person organization
    not         source: BUS EDU MED
    not         words @sport; @showbiz; @market; airline
    + The Dutch king apologised for slavery at a ceremony in Amsterdam. => NLD > -
    + Putin apologised to Azerbaijan over the downed airliner. => RUS > AZE
    + Belgium's formal apology to the Congolese came decades late. => BEL > COD
    + Police in Kenya said sorry to the family of the slain journalist. => KEN > *
    - The actor apologised to fans for the remark.
    - The airline apologised to passengers for the delay.

sense forgive = 056
    verb        forgive; grant/offer/extend [forgiveness]; let bygones be bygones; reconcile; forget [past]
    noun        forgiveness; reconciliation
    source      subj; between
    target      obj; to; with; for
    need        source target
    only        source: GOV MIL LEG REL PTY REB country person group
    not         words @sport; @showbiz; debt; debts; loan; loans; husband; wife
    + Rwandan survivors forgave the militiamen at a ceremony in Kigali. => * > "militiamen"
    + The Colombian president reconciled with former rebel commanders. => COL > "commanders"
    + Museveni said Uganda had forgiven the rebels of the north. => UGA > "rebels"
    - China forgave Zambian debts worth millions.
    - The singer forgave her husband.

# ---- 057 sign, ratify

sense sign-agreement = 057
    verb        countersign/co-sign/pen/sign/ink/conclude/finalise/finalize/seal/initial/renew/extend [@agreement]; enter into [@agreement]; put [signature] {to @agreement}; sign on; sign up {to @agreement}; put pen to paper
    noun        signing {of @agreement}; conclusion {of @agreement}; signature {of @agreement}
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    + Tanzania signed an agreement with Hungary on water supply. => TZA > HUN
    + Indonesia and Vietnam inked a memorandum of understanding on fisheries. => IDN, VNM > -
    + A treaty was signed by Russia and North Korea in Pyongyang. => RUS, PRK > -
    + The signing of the accord between Addis Ababa and Hargeisa enraged Mogadishu. => * > *
    - The midfielder signed an agreement with Bayern Munich's football club.
    - The singer signed a deal with a film studio.

sense sign-economic-deal = 057
    contexts    economic
    verb        sign/ink/conclude/finalise/finalize/seal/renew/extend/ratify/approve [@trade-deal]; ratify/approve [free trade agreement]
    noun        signing {of @trade-deal}; ratification {of @trade-deal}
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    + India signed a free trade agreement with four European countries. => IND > * | code=057
    + Ecuador and China sealed a trade deal. => ECU, CHN > -
    + Moscow and Tehran extended a gas deal, the Iranian oil ministry said. => RUS, IRN > -
    - The carmaker signed an energy deal with a private equity fund.

sense sign-defence-deal = 057
    contexts    military
    verb        sign/ink/conclude/finalise/finalize/seal/renew/extend/ratify/approve [@defence-deal]
    noun        signing {of @defence-deal}; ratification {of @defence-deal}
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    + Japan signed a defence pact with the Philippines, Manila said. => JPN > PHL | code=057
    + Mali, Burkina Faso and Niger sealed a security pact in Bamako. => MLI, BFA, NER > -
    + Sweden's parliament ratified the defence agreement with the United States. => SWE > USA
    - The mall signed a security deal with a guard company.

sense sign-peace-deal = 057
    contexts    diplomatic
    verb        sign/ink/conclude/finalise/finalize/seal/ratify/initial [@peace-deal]
    noun        signing {of @peace-deal}
    source      subj; between
    target      with
    need        source
    + The Ethiopian government signed a peace deal with Tigrayan forces in Pretoria. => ETH > *
    ~ Fourteen Palestinian factions signed a unity deal in Beijing. => PSE > - | code=057
    + Manila signed the peace accord with the Moro rebels. => PHL > "rebels"
    - The neighbours signed a settlement over the fence.

sense ratify = 057
    verb        ratify; give [ratification]; deposit [instrument of ratification]; accede {to @agreement}; join [treaty/pact/convention/accord/charter/statute]; become [party] {to @agreement}; approve [treaty/accession/protocol/membership bid/accession protocol/bid]
    noun        ratification; accession {to @agreement}
    source      subj
    target      with; of; obj
    need        source
    only        source: GOV LEG country IGO EUR
    not         words @sport; @market
    ~ Turkey's parliament ratified Sweden's NATO membership. => TUR > SWE
    + Armenia joined the Rome Statute of the court despite Russian warnings. => ARM > *
    + Thailand acceded to the convention against torture years ago. => THA > * | status=historical
    + The Senate approved Finland's accession to the alliance. => * > FIN
    - Members of the golf club ratified the new dress code.

sense sign-declaration = 057
    verb        sign/issue/adopt/endorse/agree [joint statement/joint declaration/joint communique/declaration/communique/statement of intent/charter/manifesto]; sign up {to declaration}; sign up {to charter}
    source      subj; between
    target      with
    need        source
    only        source: GOV IGO country organization person group
    not         words @sport; @showbiz; @market; tax
    + Macron and Modi signed a joint statement on space and climate. => FRA > IND
    ~ Nineteen Pacific and European states adopted the declaration on ocean mining. => * > - | code=057
    ~ Leaders of Germany and Brazil issued a joint declaration on forests. => DEU, BRA > -
    + Ghana and Togo adopted a joint declaration on their sea border. => GHA, TGO > -
    + Brazil issued a joint statement with Argentina on trade. => BRA > ARG
    - The company adopted a charter for its film division.

# ---- ceremonial and other diplomatic cooperation

sense cooperate-diplomatically = 050
    verb        coordinate/align [position/policy/stance/foreign policy/response/statement/vote/approach]; present/show [united front]; close [rank/ranks]; speak {with voice}; make [common cause]; form [alliance/coalition/united front/bloc/contact group]; set up [alliance/coalition/united front/bloc/contact group]; back each other
    noun        united front; common position
    source      subj; between
    target      with
    need        source
    only        source: GOV IGO PTY LEG REB OPP country organization
    not         words @sport; @showbiz; @market
    + Seoul and Tokyo coordinated their response to the launch with Washington. => KOR, JPN > USA
    + Finland and Sweden presented a united front on Russian gas. => FIN, SWE > -
    - The airlines formed an alliance to share passengers and shareholders.

sense exempt-or-favour = 050
    verb        extend/grant/offer [most favoured nation status/most-favoured-nation status/trade preference/preferential access/visa-free status/honorary membership]
    source      subj
    target      obj; to; iobj
    need        source target
    only        source: GOV LEG IGO EUR country
    not         words @market; @sport
    + The EU granted preferential access to Sri Lanka under its trade scheme. => EU > LKA
    + Washington extended trade preferences to Haiti. => USA > HTI
    + Turkey offered visa-free status to Mongolia. => TUR > MNG
    - The editor removed the album from the list of hits.

sense nominate-or-elect = 051
    verb        nominate/propose/endorse/back/name {as candidate}; nominate/endorse {for president}; nominate {for post}; endorse/back [candidate/candidacy/bid/nominee/nomination/re-election/reelection]
    noun        nomination; candidacy; endorsement
    source      subj
    target      obj; of; for
    need        source target
    only        source: GOV PTY LEG OPP IGO person organization country
    not         words @sport; @showbiz; Oscar; award
    + The Netherlands backed Romania's candidate for the NATO job. => NLD > ROU
    + Kenya's opposition leader endorsed Raila Odinga for president. => KEN > *
    + East African leaders endorsed the Kenyan bid for the commission. => "leaders" > KEN
    - The Academy nominated the actress for an Oscar.

sense agree-with-position = 051
    verb        agree/concur/echo/second/share [view/concern/position/assessment/opinion]; see eye to eye; adopt [line]; echo [call/warning/view/sentiment]
    source      subj
    target      with; of; by; obj
    need        source target
    only        source: GOV IGO PTY LEG REB country organization
    not         words @sport; @showbiz; @market; experts
    ~ India shares South Africa's view on reforming the Security Council. => IND > ZAF
    ~ Slovakia's prime minister agreed with Hungary that sanctions had failed. => SVK > HUN
    + Pakistan echoed Turkey's call for a Muslim summit. => PAK > TUR
    + Estonia echoed Poland's warning about Moscow. => EST > POL
    + Bolivia seconded Cuba's view of the embargo. => BOL > CUB
    + Chile shares Peru's concern over the crossing. => CHL > PER
    - The coach agreed with the referee.
    - The two experts share the view of China's growth.

sense pay-condolence-visit = 051
    verb        lay [wreath/flower]; observe/hold [minute of silence/moment of silence]; light up; fly [flag] {at half-mast}; pay [last respects]; commemorate/mark [anniversary/liberation/victory]
    source      subj
    target      for; to; of; at
    need        source target
    only        source: GOV LEG REL MIL country
    not         words @sport; @showbiz
    + The Japanese premier laid a wreath for victims of the bombing of Pearl Harbor. => JPN > *
    + Germany's president laid flowers at the memorial for Polish fighters. => DEU > *
    - Fans laid flowers for the singer outside the concert hall.

sense guarantee-against-criticism = 052
    verb        protect/shield; cover up; shield {from sanction}; shield {from prosecution}; give/provide [diplomatic cover/political cover/cover]; turn [blind eye]; provide [cover]
    noun        diplomatic cover; political cover
    source      subj
    target      for; obj; to; iobj
    need        source target
    only        source: GOV LEG IGO country
    not         words @sport; @showbiz; weather; clouds
    + China gives diplomatic cover to Myanmar's junta at the UN. => CHN > MMR
    + Russia shielded Syria from sanctions for years. => RUS > SYR
    - Clouds provided cover for the hikers in Wales.

sense ask-for-clemency = 053
    verb        intercede/intervene/plead/appeal on behalf of; intercede/plead for; plead/ask {for clemency}; plead/appeal {for life}; vouch; speak up
    noun        plea {for clemency}; plea {for mercy}
    source      subj
    target      of; for; obj
    need        source target
    not         words @sport; @showbiz; lawyer; lawyers
    + Indonesia interceded on behalf of its migrant workers in Saudi Arabia. => IDN > *
    + The Vatican intervened on behalf of the Nicaraguan bishops. => VAT > *
    - The lawyer pleaded for clemency for the driver.
