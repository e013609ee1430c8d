@about    Courts that halt or undo what governments order, votes against, withdrawn offers, refusals told in other words: PLOVER REJECT, CAMEO 12.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-reject-elsewhere
    - The goalkeeper blocked the shot.
    - The referee overturned his decision after a video review.
    - The landlord blocked the tenant's plan for a pet.

sense court-stops = 120
    contexts    legal
    verb        block/halt/freeze/suspend/stay/overturn/quash/annul/nullify/invalidate/void/enjoin/lift/strike/throw/reverse/scrap/delay/stop/pause/reject/bar/prohibit/cancel/rescind [@court-stopped]; strike down [@court-stopped]; set aside [@court-stopped]; throw out [@court-stopped]; put {on hold}; put on hold; place on hold; halt/block/bar/freeze/suspend [implementation/enforcement]; refuse/decline to reinstate; refuse/decline to lift; refuse/decline to restore; rule unconstitutional; declare unconstitutional; find unconstitutional; rule illegal; declare illegal; declare void; declare invalid; rule invalid; declare null; strike down; deny [motion/stay/request/appeal/bid/petition/emergency motion] {for stay/rehearing}; deny/reject/dismiss [appeal/motion/petition/request/challenge/bid/emergency motion/stay] {by/of/from government/president/ministry/party}
    verb        issue/grant/impose/extend/order/hand [@court-paper]; issue/grant/impose/extend [@court-paper] {against @court-stopped}; hand down [@court-paper]
    noun.act    injunction {against @court-stopped}
    source      subj; by
    target      of; against; by; on; from; obj
    need        source
    only        source: JUD
    not         words @sport; @sport-more; @showbiz; @market; @private-life; murder; divorce; landlord; will; custody; patent
    + A federal judge in Hawaii blocked President Trump's revised travel ban. => * > USA
    + A judge put Trump's executive order on hold. => "judge" > USA
    + Spain's Constitutional Court suspended Catalonia's independence law. => ESP > *
    + A court in Seoul issued an injunction against the closure of the union. => KOR > *
    + Kenya's high court quashed the government's plan to close the camp. => KEN > *
    + The judge granted a restraining order against the ban. => "judge" > *
    + An appeals court refused to reinstate the travel ban. => "appeals court" > *
    - A judge issued an injunction in the film star's divorce.
    - The government suspended the law after protests.

sense vote-against-nominee = 120
    verb        oppose/reject/block/filibuster/stall/delay/hold/boycott/torpedo/sink [@nominee-word]; vote {against @nominee-word}; vote {against confirmation/bill/budget/healthcare bill/reform/law/repeal/motion}; hold up [@nominee-word]; vote against; come out {against @nominee-word}; announce/declare/voice/signal/express/reiterate [opposition]; announce/declare/voice/signal/express [opposition] {to @policy-paper}; announce/declare/voice/signal/express [opposition] {to @nominee-word}; vow to oppose; pledge to oppose
    noun        opposition {to @nominee-word}; filibuster against; filibuster {of @nominee-word}
    source      subj; by; of; from
    target      of; by; to; against; obj
    need        source
    only        source: LEG PTY OPP GOV EUR IGO
    not         words @sport; @sport-more; @showbiz; @market; Oscar
    + Democrats oppose the nomination of Jeff Sessions. => "Democrats" > *
    + Two Republican senators voted against the president's nominee. => * > "president"
    + Sweden's opposition announced its opposition to the budget. => "opposition" > *
    + Senate Democrats filibustered the court nominee. => "Democrats" > *
    - The jury opposed the film's nomination for an Oscar.

sense take-back-offer = 120
    verb        withdraw/retract/rescind/pull/revoke/cancel/scrap [@pay-offer]; take back [@pay-offer]; take {off table}; pull back [@pay-offer]; go back {on promise/pledge/word/commitment}; renege {on promise/pledge/deal/agreement/commitment/word}; break [promise/pledge/word]; disinvite/uninvite; withdraw [invitation]
    source      subj; by
    target      to; from; of; obj
    need        source
    only        source: GOV LEG PTY OPP IGO EUR REB LAB REL country
    not         words @sport; @sport-more; @showbiz; @market; accused; accuses; accusing; bank
    + Kenya's government withdrew its pay offer to the striking doctors. => KEN > *
    + Poland reneged on its pledge to take in refugees. => POL > *
    - The club withdrew its offer for the striker.
    - The bank withdrew its offer to buy the retailer.

sense pay-no-heed = 120
    verb        refuse/decline to comply; refuse/decline to answer; refuse/decline to hand over; refuse/decline to release; refuse/decline to disclose; refuse/decline to testify; refuse/decline to recognise; refuse/decline to recognize; refuse/decline to accept; refuse/decline to take; refuse/decline to apologise; refuse/decline to apologize; refuse/decline to endorse; refuse/decline to condemn; refuse/decline to denounce; refuse/decline to rule out; refuse/decline to meet; refuse/decline to shake; refuse/decline to sign; refuse/decline to back; refuse/decline to support; refuse/decline to pay; refuse/decline to allow; refuse/decline to grant; refuse/decline to discuss; refuse/decline to negotiate; refuse/decline to budge; refuse/decline to appear; refuse/decline to enforce; refuse/decline to implement; refuse/decline to extradite; refuse/decline to recuse; defy/flout/disregard/snub [subpoena/court order/summons/order/ruling/demand/ultimatum/request/resolution/embargo/deadline/appeal/plea]; stonewall/rebuff/snub; flatly refuse; dig in
    source      subj; by
    target      with; from; of; by; to; obj
    need        source
    only        source: GOV LEG PTY OPP IGO EUR UNO REB JUD MIL COP REL country
    not         words @sport; @sport-more; @showbiz; @market; to comment
    + The White House refused to comply with a subpoena from Congress. => USA > *
    + Hungary refused to take refugees from Greece. => HUN > *
    + Zimbabwe's president declined to meet the opposition leaders. => ZWE > *
    + Poland flouted a ruling of the EU court. => POL > EUR
    - The minister declined to comment.
    - The star refused to sign autographs.

sense vote-defeat = 120
    verb        defeat [bill/motion/budget/plan/proposal/amendment/government/referendum bill/tax/resolution]; vote down; vote down [bill/motion/budget/plan/reform/constitution/proposal/agreement/deal/treaty/amendment]; kill/sink/torpedo/scuttle/derail/scupper/reject/block [bill/budget/amendment/healthcare bill/reform/legislation/motion/deal/treaty/funding/repeal/health bill/pact]; override/overturn [veto/ban]
    source      subj; by
    target      of; by; from; obj
    need        source
    only        source: LEG PTY OPP JUD EUR IGO
    not         words @sport; @sport-more; @showbiz; @market; semi-final; final
    + British lawmakers defeated the government's plan on Sunday trading. => GBR > *
    + Conservative lawmakers sank the president's healthcare bill. => "lawmakers" > *
    + French senators voted down the reform. => FRA > *
    - England defeated France in the final.

sense say-no-need = 120
    verb        rule out [@meeting/talks/referendum/election/coalition/bailout/deal/pact/extension/renegotiation/amnesty/concession/compromise/negotiations/negotiation]; rule out renegotiating; rule out joining; rule out sending; rule out talking; exclude [@meeting/coalition/compromise]; pour cold water {on @meeting}; pour [cold water] {on plan/idea/proposal/hopes/talks/call/calls}; dismiss/reject/rebuff/dash/quash [call/calls/hopes/hope/bid/plea/idea/suggestion/prospect/possibility] {for/of @meeting/referendum/election/inquiry/deal/apology/resignation/vote/talks/coalition/independence/intervention/probe}; reject [idea/notion/suggestion/prospect]; say no {to @meeting}; say no {to coalition/deal/plan/referendum}
    source      subj; by
    target      with; from; by; of; to
    need        source
    only        source: GOV LEG PTY OPP IGO EUR UNO REB MIL country
    not         words @sport; @sport-more; @showbiz; @market
    + The British prime minister ruled out a referendum in Scotland this year. => GBR > *
    + Germany's Social Democrats ruled out a coalition with the far left. => DEU > *
    + Madrid poured cold water on the idea of mediation by the EU. => ESP > *
    - The coach ruled out a return of the striker.
