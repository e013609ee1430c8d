@about    Meetings, talks, calls, visits, hosting, mediation: PLOVER CONSULT, CAMEO 04.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family consult-elsewhere
    - Brazil meet Argentina in a World Cup qualifier on Thursday.
    - The ceiling on prices met the needs of the poor.
    - The storm is expected to visit more rain on the coast.

# ---- meetings

sense meet = 040
    verb        meet; meet up; meet face to face; come together; get together; huddle; rendezvous
    source      subj
    target      with; obj
    need        source
    not         words @sport; @showbiz; its target; its targets; their targets; IMF targets; budget targets; climate targets; fiscal targets; the target; the targets; deadline; deadlines; requirement; requirements; criteria; goal; goals; standards; expectations; the needs; demand for; halfway; commitments; commitment; obligations; conditions; its needs; their needs; demands; challenge; resistance; fate
    + South Korean Foreign Minister Cho Tae-yul met his Japanese counterpart in Seoul on Monday. => KOR > JPN
    + Ramaphosa, the South African president, met with opposition leaders in Pretoria. => ZAF > "opposition leaders"
    + The two leaders met behind closed doors for an hour. => "leaders" > -
    ~ Blinken is meeting Gulf ministers who back the truce plan. => * > "ministers"
    - Ghana met its IMF targets for the first quarter.
    - The actress met her husband at a film party.
    - Spain meet Italy in the semi-final.
    - The poet met readers at a bookshop in Lagos.

sense sit-down-with = 040
    verb        sit down; sit across; come face to face; go into talks; enter [@meeting]
    adj         in talks; in discussions; in contact; in touch; in dialogue; in conversation; locked in talks; closeted
    source      subj
    target      with; from
    need        source
    not         words @sport; @showbiz; @market
    + Macron sat down with Lebanese politicians in Beirut. => * > LBN
    + Jakarta is in contact with the Myanmar junta and its opponents. => IDN > MMR
    + Cyprus has been in touch with Israel about the sea corridor. => CYP > ISR
    - Arsenal are in talks with the Portuguese winger.
    - The carmaker is in talks with investors about a merger.

sense hold-talks = 040
    verb        hold/have/conduct/stage/open/start/begin/launch/resume/restart/conclude/end/finish/continue/complete/attend/join/lead/convene/organise/organize/chair/co-chair/reopen [@meeting]; wrap up [@meeting]; kick off [@meeting]
    verb        gather/meet/convene/assemble {for days}; engage {in @meeting}; enter {into @meeting}; gather {for @meeting}; meet {for @meeting}; take part {in @meeting}; participate {in @meeting}
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    + Indonesian President Joko Widodo held talks with Vietnamese leaders in Hanoi. => IDN > VNM
    + Talks were held between Egypt and Turkey on reviving trade. => EGY, TUR > -
    + Kenyan and Ugandan officials wrapped up a meeting on oil imports in Nairobi. => KEN, UGA > -
    ~ The UN envoy conducted consultations with Libyan parties. => UN > LBY
    - The club held talks with the agent of the midfielder.
    - The band opened the meeting of fans with a song.

sense talks-between = 040
    noun        talks; meeting; discussion; consultation; dialogue; encounter
    noun        talks; meeting; dialogue; consultations; discussions
    source      subj; between; among
    target      with
    need        source target
    only        source: GOV MIL LEG PTY REB OPP IGO UNO EUR SPY JUD REL country
    not         words @sport; @showbiz; @market
    + Blinken's talks with Mohammed bin Salman in Riyadh focused on Gaza. => * > SAU
    + President Ruto's meeting with Chinese officials lasted two hours. => KEN > CHN
    + Tokyo's dialogue with Pyongyang has stalled. => JPN > PRK
    - The manager's meeting with the striker ended in a row at the football club.

sense talk-with = 040
    verb        talk/speak/confer/consult/converse/chat/interact/commune/parley
    source      subj
    target      with; to; obj
    need        source target
    only        source: GOV MIL PTY LEG REB IGO JUD organization country
    not         words @sport; @showbiz; @market; reporter; reporters; journalist; journalists; press
    + German Chancellor Olaf Scholz spoke with Chinese Premier Li Qiang in Berlin. => DEU > CHN
    + Colombia's negotiators are talking to the ELN again. => COL > "ELN"
    + Washington is consulting with Tokyo and Seoul on the missile launch. => USA > JPN, KOR
    + The Thai prime minister conferred with army chiefs. => THA > "army chiefs"
    - The minister spoke to reporters in London.
    - The singer talked to fans after the concert.

sense discuss = 040
    verb        discuss/review/deliberate/debate; exchange/share [view/opinion/views]; talk over; go over; compare [notes]
    verb        raise/broach [issue/concern/case/matter/question/topic]
    source      subj
    target      with
    need        source target
    not         words @sport; @showbiz; @market
    + Mexico's president discussed migration with the US homeland security secretary. => MEX > USA
    + Wang Yi exchanged views with Pakistan's foreign minister in Beijing. => * > PAK
    + Lavrov reviewed the situation in Syria with his Turkish counterpart. => * > TUR
    + British officials raised the case of the jailed publisher with China. => GBR > CHN
    - The coach discussed tactics with his players.
    - The studio discussed the sequel with the actress.

sense discuss-together = 040
    verb        exchange [view]; review [tie/relation/cooperation/issue/way/situation/plan]; discuss/debate [way/issue/tie/cooperation/situation/crisis/war/trade/security/conflict/plan/ceasefire/border]
    source      subj; between
    target      with
    need        source
    only        source: GOV MIL LEG IGO country organization
    not         words @sport; @showbiz; @market
    + Zambian and Congolese ministers discussed border security in Lubumbashi. => ZMB, COD > -
    ~ The presidents of Kazakhstan and Turkey discussed trade in Astana. => KAZ, TUR > -
    + EU ministers discussed the war in Gaza on Tuesday. => EU > -
    - Experts discuss ways to cook rice in our new film.

sense brief = 040
    verb        brief/update/debrief/inform; give [briefing]
    source      subj
    target      obj; to; iobj
    need        source target
    only        source: GOV MIL SPY UNO LEG country organization
    not         words @sport; reporter; reporters; journalist; journalists; media; press
    ~ The UN envoy for Yemen briefed the Security Council on Thursday. => UN > "Security Council"
    + Ukrainian commanders briefed NATO ministers about the offensive. => UKR > nato
    + Lawmakers were briefed by the CIA director on Iran. => "CIA" > "lawmakers"
    - The army briefed reporters on the weather.

sense write-to = 040
    verb        write to; write [@letter] {to leader}; send/deliver/exchange/hand/address/convey/pass [@letter]
    noun        letter; message
    source      subj
    target      to; obj; iobj
    need        source target
    only        source: GOV MIL LEG PTY REB IGO country organization
    only        target: GOV MIL LEG PTY REB IGO country organization
    not         words @sport; @showbiz; editor; text message
    + Kim Jong Un sent a message to Russian President Vladimir Putin on the holiday. => PRK > RUS
    + Zimbabwe's president delivered a letter to his Zambian counterpart. => ZWE > ZMB
    + Iran's letter to the UN set out its case. => IRN > UN
    - The singer sent a message to her fans.
    - The health secretary wrote to EU nurses over Brexit worries.

sense hold-summit = 040
    mode        multilateral
    verb        hold/open/attend/convene/host/start/conclude/close/join/chair/address/call [@summit]; wrap up [@summit]; kick off [@summit]
    verb        meet/gather/convene/assemble/congregate {for @summit}; meet {at @summit}; gather {at @summit}; take part {in @summit}; participate {in @summit}; attend [summit/conference]
    noun        summit
    source      subj; between; of
    target      with
    need        source
    not         words @sport; @showbiz; @market; peak; climber; mountaineer; Everest
    + BRICS leaders gathered for a summit in Johannesburg. => "leaders" > -
    + Japan, South Korea and the United States held a trilateral meeting at Camp David. => JPN, KOR, USA > - | mode=multilateral
    + African leaders attended the climate conference hosted by Kenya. => "leaders" > *
    + ASEAN foreign ministers opened their retreat in Luang Prabang. => ASEAN > -
    - The climber reached the summit of the mountain in bad weather.
    - The carmaker held its annual conference for shareholders.

sense convene-session = 040
    mode        multilateral
    verb        convene/hold/call [emergency meeting/emergency session/special session/urgent meeting/extraordinary summit/extraordinary session/closed-door session]
    verb        sit/meet {in session}; convene
    source      subj
    target      none
    need        source
    only        source: IGO UNO EUR organization LEG
    not         words @sport; @market
    + The UN Security Council held an emergency meeting on Haiti. => * > - | mode=multilateral
    + ECOWAS convened an extraordinary summit after the coup in Niger. => "ECOWAS" > -
    + The Arab League is holding an urgent meeting in Cairo. => "Arab League" > -
    - The football association held an emergency meeting about the coach.

sense meet-in-third-place = 044
    verb        meet/talk {on the sidelines of @gathering}; meet/talk/speak {on margins}; hold [@meeting] {on the sidelines of @gathering}; hold [@meeting] {on margins}
    noun        meeting {on the sidelines of @gathering}; talks {on the sidelines of @gathering}; meeting {on margins}
    source      subj; between
    target      with; obj
    need        source
    not         words @sport; @showbiz
    + Modi met Zelensky on the sidelines of the G7 summit in Japan. => * > * | mode=third-party
    + The Serbian and Kosovar leaders held talks on the sidelines of a forum in Ohrid. => SRB, XKX > - | code=044
    + Australia's foreign minister met with her Chinese counterpart on the margins of the ASEAN gathering. => AUS > CHN
    - The injured winger met fans on the sidelines of the match.

# ---- telephone

sense phone = 041
    verb        phone/telephone/ring; call up; speak/talk/confer/consult by phone; speak/talk/confer by telephone; speak/talk over the phone; speak/talk on the phone; speak/talk by video link; speak/talk via video link; hold [@meeting] {by @phone}; speak {by @phone}; speak {over @phone}; speak {on @phone}; speak {via @phone}; talk {by @phone}; talk {over @phone}; talk {on @phone}; meet {via @phone}; meet {by @phone}
    verb        hold/have/conduct [@call]; place [call]; make [@call]; speak {in @call}; talk {in @call}; discuss {in @call}; discuss {by @phone}
    noun        phone call; telephone conversation; video call; telephone call
    source      subj; between
    target      with; to; obj
    need        source
    not         words @sport; @showbiz; police
    + Chinese leader Xi Jinping spoke by phone with French President Emmanuel Macron. => CHN > FRA | mode=phone
    + Putin and Raisi held a phone call on the Gaza war. => RUS > IRN
    + In a telephone call with Modi, Trudeau spoke of the rule of law. => * > *
    + Austin phoned Israeli Defence Minister Yoav Gallant twice this week. => * > ISR
    - The actor rang his girlfriend from the film set.
    - Neighbours phoned police after hearing shots.

sense call-leader = 041
    verb        call
    source      subj
    target      obj
    need        source target
    only        source: person
    only        target: person
    not         words @sport; @showbiz; liar; dictator; terrorist; traitor
    + US President Joe Biden called Egyptian President Abdel Fattah el-Sisi to discuss the border crossing. => USA > EGY | mode=phone
    + Scholz called Putin for the first time in months, Berlin said. => * > RUS
    - Trump called the Canadian prime minister a liar.
    - The opposition called the president a dictator.

sense hold-virtual-meeting = 041
    verb        meet virtually; meet online; meet remotely; talk virtually; talk online; hold/attend/join/address [virtual meeting/virtual summit/virtual talks/online meeting/video conference/videoconference]; meet {by video}; meet {by videoconference}
    source      subj; between
    target      with; obj
    need        source
    not         words @sport; @showbiz; @market; student; students
    + Indian and Australian ministers held a virtual summit on critical minerals. => IND, AUS > - | mode=phone
    + Zelensky met virtually with G7 leaders. => UKR > "leaders"
    + European leaders met by videoconference to weigh the flood response. => "leaders" > -
    - Students met online with their teachers.

# ---- visits

sense visit = 042
    verb        visit/tour/revisit; pay/make/undertake/begin/start/conclude/end [@visit]; wrap up [@visit]; kick off [@visit]; embark on [@visit]; arrive {for @visit}; arrive {on @visit}; embark {on @visit}; fly {for @visit}; travel {on @visit}
    noun        visit; trip; state visit; working visit; courtesy call; stopover; stop; tour
    source      subj
    target      obj; to; in; on; with
    need        source
    only        source: GOV MIL LEG PTY REB IGO UNO JUD REL person organization country
    not         words @sport; @showbiz; hospital visit; children's hospital; tourists; tourist; website; museum; zoo; temples; theme park
    + Indonesian Defence Minister Prabowo Subianto visited Beijing in April. => IDN > CHN | status=historical mode=visit
    + NATO Secretary-General Jens Stoltenberg paid a visit to South Korea. => nato > KOR
    + The Chinese premier's visit to Malaysia produced fourteen accords. => CHN > MYS
    + Pelosi's trip to Taiwan infuriated Beijing. => * > TWN
    - The singer will visit ten cities on her concert tour.
    - England tour India for a Test match series.
    - A Japanese girl group will visit Bangkok as part of its world tour.

sense travel-to = 042
    verb        travel/fly/head/jet/journey; fly in; jet off; make [way]; arrive/land; touch down; pass through; transit; stop over
    noun        arrival
    source      subj
    target      to; in; for
    need        source target
    only        source: GOV MIL LEG REB IGO UNO
    only        target: country
    not         words @sport; @showbiz; refugee; migrants; migrant; aid; flight
    + US Secretary of State Antony Blinken arrived in Israel on Monday. => USA > ISR | mode=visit
    + Taiwan's president flew to Paraguay, one of its last allies. => TWN > PRY
    + Russian Foreign Minister Sergei Lavrov landed in Chad as part of an African tour. => RUS > TCD
    - Hundreds of migrants arrived in Italy by boat.
    - The England squad flew to Germany for the soccer tournament.

sense visit-for-talks = 042
    verb        travel/fly/head/go/arrive/come/land/jet {for @meeting}; travel/fly/head/arrive/come/land {for @negotiation}; travel/fly/head/arrive/come/land {for @summit}
    source      subj
    target      to; in; with
    need        source target
    not         words @sport; @showbiz; @market
    + A Saudi delegation arrived in Sanaa for talks with Houthi leaders. => SAU > * | mode=visit
    + The Turkish intelligence chief flew to Moscow for meetings on Syria. => TUR > RUS
    + Ethiopia's premier travelled to Djibouti for a summit of regional leaders. => ETH > DJI
    - The striker flew to London for talks with the football club.

sense pay-courtesy-call = 042
    verb        pay [courtesy call/call/respects/courtesy visit/homage]; call on; drop in; pay [visit] {of courtesy}
    noun        courtesy call; courtesy visit
    source      subj
    target      on; to; obj; with
    need        source target
    only        source: person
    not         words to; @sport; @showbiz
    + The Vietnamese ambassador paid a courtesy call on Timor-Leste's president. => VNM > TLS
    + The Japanese envoy paid a courtesy visit on Laotian leaders last week. => JPN > LAO
    - The president called on Russia to free the reporter.

sense send-envoy = 042
    verb        send/dispatch/despatch/deploy [@envoy]
    noun        dispatch {of @envoy}
    source      subj
    target      to; iobj
    need        source
    only        source: GOV IGO UNO EUR country organization REB LEG
    not         source: REL
    not         words volunteers; trade union; @sport
    + Japan sent a delegation to Kabul to meet Taliban officials. => JPN > AFG
    + The African Union dispatched an envoy to Khartoum. => "African Union" > SDN
    + A special envoy was sent by the Vatican to Kyiv. => VAT > UKR
    - The church sent a mission of volunteers to clean the beach.

sense inspection-visit = 042
    verb        inspect [site/facility/plant/reactor/prison]; visit [site/nuclear site/plant/camp/front/frontline/front line/refugee camp/disaster area/troop/base]; tour [camp/site/front/frontline/front line/flood-hit area/border/base]
    source      subj
    target      of; in; obj
    need        source
    only        source: GOV MIL IGO UNO LEG person organization
    not         words @showbiz; tourists; restaurant
    + IAEA inspectors visited nuclear sites in Iran. => "IAEA" > IRN
    + The UN refugee chief toured camps in Chad. => UN > TCD
    + Mongolia's health minister inspected the plant on Friday. => MNG > *
    - The health officer inspected the restaurant after complaints from tourists.

# ---- hosting

sense host-visitor = 043
    verb        host/receive/welcome/greet/entertain; play host; roll out [red carpet]; lay out [red carpet]
    source      subj
    target      obj; to; for
    need        source target
    only        source: GOV IGO LEG REL MIL country organization person
    only        target: person group
    not         words @sport; @showbiz; @market; report
    + Vietnam's president received the visiting Cuban foreign minister in Hanoi. => VNM > CUB | mode=visit
    + Xi hosted the leaders of Central Asia in Xian. => CHN > "leaders"
    + Zelensky was welcomed by Portuguese Prime Minister Luis Montenegro in Lisbon. => PRT > UKR
    + Brunei rolled out the red carpet for India's prime minister. => BRN > IND
    - Germany will host the football tournament.
    - Baku hosted a concert by the pop star.

sense host-meeting = 043
    verb        host/accommodate [@meeting]; host [@summit]; host [@negotiation]; host [round/meeting]; host [lunch/dinner/banquet/reception/breakfast/luncheon]; throw/hold [banquet/state dinner]
    source      subj
    target      between; with; of; for; among
    need        source
    only        source: GOV IGO UNO country organization person
    not         words @sport; @showbiz; @market
    + Qatar hosted a meeting with Taliban representatives in Doha. => QAT > "Taliban"
    + Saudi Arabia is hosting a summit of Arab and African leaders. => SAU > "leaders" | mode=visit
    + The king hosted a banquet for Germany's president at Buckingham Palace. => * > DEU
    - The hotel hosted a wedding reception for the actress.

sense grant-audience = 043
    verb        grant/give [audience]; receive {in audience}; receive {at palace}; hold [audience]
    noun        audience; private audience
    source      subj
    target      to; obj; iobj; with
    need        source target
    not         words @sport; @showbiz; television
    + Pope Francis received the Hungarian prime minister in audience at the Vatican. => "Pope" > HUN
    + Thailand's king granted an audience to the Laotian premier. => THA > LAO
    ~ King Mohammed gave an audience to the UN envoy. => * > UN
    - The singer gave her television audience a surprise.

sense receive-credentials = 043
    verb        receive/accept [credentials/letter of credence]
    source      subj
    target      from; of
    need        source
    only        source: GOV REL country
    + Kenya's president received credentials from the new ambassador of Ireland. => KEN > IRL
    + The Taliban envoy's credentials were accepted by China. => CHN > *
    - The hacker received the login credentials from a friend.

# ---- mediation and negotiation

sense mediate = 045
    verb        mediate/arbitrate/intermediate; mediate [@dispute]; mediate [@negotiation]; broker/facilitate [@negotiation]; broker/facilitate [@meeting]; mediate [@meeting]; act/serve {as mediator}; act/serve {as go-between}; act/serve {as intermediary}; play [role] {of mediator}
    noun        mediation; mediation effort
    source      subj; by
    target      between; in; obj; among
    need        source
    not         words @sport; @showbiz; @market; divorce
    + Qatar and Egypt are mediating between Israel and Hamas. => QAT, EGY > ISR, "Hamas"
    + Norway mediated in talks between Caracas and the opposition. => NOR > *
    + China's mediation between Saudi Arabia and Iran surprised Washington. => CHN > SAU, IRN
    + Angola acts as mediator between Rwanda and Congo. => AGO > RWA, COD
    - The agency mediates in divorce cases.

sense broker-agreement = 045
    verb        broker/mediate/facilitate/engineer/orchestrate [@ceasefire]; broker/mediate/facilitate/engineer [@agreement]; broker/mediate/facilitate [@peace-deal]; broker/mediate/facilitate [@prisoner-swap]; broker/mediate [release]
    source      subj
    target      between; among; in; with
    need        source
    not         words @sport; @showbiz; @market; mortgage; estate
    + Turkey brokered a grain deal between Russia and Ukraine. => TUR > RUS, UKR
    ~ A truce brokered by Saudi Arabia and the United States held in Khartoum. => SAU, USA > * | code=045
    + The UAE mediated a prisoner exchange between Moscow and Kyiv. => ARE > RUS, UKR
    - The agent brokered a deal between the striker and the club.

sense shuttle-diplomacy = 045
    verb        shuttle; conduct/pursue [shuttle diplomacy]; engage in [shuttle diplomacy]
    noun        shuttle diplomacy; peace mission; good offices; peacemaking mission
    source      subj
    target      between; in
    need        source
    not         words @sport; bus; train
    + US envoy Amos Hochstein shuttled between Israel and Lebanon to calm the border. => USA > ISR, LBN
    + The Kenyan president's shuttle diplomacy failed to stop fighting in Goma. => KEN > * | code=045
    - The bus shuttles between the airport and the stadium.

sense negotiate = 046
    verb        negotiate/bargain/haggle/renegotiate/parley; negotiate [@agreement]; negotiate; work {on @agreement}
    noun        negotiation; negotiations; bargaining
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market; rapids; bend; obstacle
    + Argentina is negotiating with the IMF over a new programme. => ARG > "IMF"
    + Serbia and Kosovo negotiated a deal on licence plates. => SRB, XKX > - | code=046
    + Negotiations between Ethiopia, Sudan and Egypt on the dam collapsed. => ETH, SDN, EGY > -
    + Manila's negotiations with communist rebels resumed in Oslo. => PHL > "rebels"
    - The winger is negotiating a new contract with Liverpool football club.
    - The driver negotiated a sharp bend.

sense hold-negotiations = 046
    verb        hold/have/conduct/stage/open/start/begin/launch/resume/restart/conclude/continue/attend/join/lead/relaunch/reopen/enter [@negotiation]; wrap up [@negotiation]; kick off [@negotiation]; enter {into @negotiation}; engage {in @negotiation}; take part {in @negotiation}; participate {in @negotiation}
    verb        return/come/get/go {to @table}; sit {at @table}; sit down {at @table}; hold [round] {of talks}; hold [round] {of negotiations}; resume/open/start [round]
    adj         in negotiations; at the negotiating table
    noun        peace talks; ceasefire talks; trade talks; round {of talks}
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    + Colombia opened peace talks with a dissident FARC faction in Venezuela. => COL > "FARC"
    + Armenia and Azerbaijan returned to the negotiating table in Munich. => ARM, AZE > -
    + The EU began accession talks with Ukraine and Moldova. => EU > UKR, MDA | code=046
    + India and Britain held another round of talks on free trade. => IND, GBR > -
    - The goalkeeper entered negotiations with Real Madrid's head coach.

sense indirect-talks = 046
    verb        exchange [proposal/text/draft/list/message]; hold [indirect talks/back-channel talks/secret talks/proximity talks/technical talks]
    noun        indirect talks; back-channel talks; secret talks
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    + Iran and the United States held indirect talks in Oman. => IRN, USA > -
    + Israel and Hamas exchanged proposals through Egyptian officials. => ISR, "Hamas" > * | code=046
    + Pakistan held secret talks with the Taliban leadership. => PAK > "Taliban"
    - The studios held secret talks with the writers of the film.

sense break-bread = 040
    verb        dine; dine/lunch/breakfast; have/share [lunch/dinner/breakfast/tea/meal/coffee]; shake [hand/hands]; exchange [greeting/pleasantry]; share [platform]
    source      subj
    target      with
    need        source target
    only        source: GOV LEG MIL REL PTY
    not         words @sport; @showbiz
    + Prime Minister Rishi Sunak had dinner with Japanese counterpart Fumio Kishida in Hiroshima. => GBR > JPN
    + Syrian President Bashar al-Assad shook hands with the Saudi crown prince in Jeddah. => SYR > SAU
    - The actress had dinner with her girlfriend.

sense attend-meeting = 040
    mode        multilateral
    verb        attend/join/address [session/gathering/convention/congress/assembly/opening ceremony/inauguration/swearing-in/funeral/ceremony/anniversary/parade]; participate in [session/gathering/convention/congress/assembly/opening ceremony/inauguration/swearing-in/funeral/ceremony/anniversary/parade]; take part in [session/gathering/convention/congress/assembly/opening ceremony/inauguration/swearing-in/funeral/ceremony/anniversary/parade]
    source      subj
    target      of; with
    need        source target
    only        source: GOV LEG MIL IGO UNO
    not         words @sport; @showbiz; @market
    + Iran's foreign minister attended the inauguration of Sierra Leone's president. => IRN > SLE
    + Ghanaian President Nana Akufo-Addo attended the funeral of Namibia's leader. => GHA > NAM
    - The minister attended a football ceremony in Paris.

sense open-channel = 040
    verb        open/establish/activate/restore/reopen [hotline/communication line/channel/communication channel/channel of communication/line of communication/military hotline]; set up [hotline/communication line/channel/communication channel/channel of communication/line of communication/military hotline]; maintain [channel/contact/communication]; keep open [channel/contact/communication]
    verb        establish/make/maintain/keep/have/resume/restore [contact]
    source      subj; between
    target      with; to
    need        source
    only        source: GOV MIL REB IGO country organization
    not         words customer; customers; @sport; @showbiz
    ~ The two Koreas restored their military hotline after a year of silence. => KOR, PRK > -
    + The Kremlin maintains contact with Washington over Syria, its spokesman said. => RUS > USA
    + Manila and Beijing opened a communication line to avoid clashes at sea. => PHL, CHN > -
    - The bank opened a hotline for customers.

sense joint-commission = 040
    verb        hold/co-chair/chair/convene/attend [joint commission/intergovernmental commission/working group/strategic dialogue/security dialogue/two-plus-two/political consultations/dialogue/committee meeting/joint committee]
    source      subj; between
    target      with
    need        source
    only        source: GOV MIL IGO country organization
    not         words @sport; @market
    + Kazakhstan and Hungary held an intergovernmental commission in Budapest. => KAZ, HUN > -
    + Singapore co-chaired a strategic dialogue with Vietnam. => SGP > VNM
    + Berlin convened a working group with Namibia on colonial reparations. => DEU > NAM
    - The school held a committee meeting about uniforms.
