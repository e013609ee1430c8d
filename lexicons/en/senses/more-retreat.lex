@about    Fighters who flee or gather in camps, men freed by courts, officials who step aside, candidates who give up: PLOVER RETREAT, CAMEO 084-087.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-retreat-elsewhere
    - Tourists fled the island before the storm.
    - The coach stepped aside after the defeat.
    - The company withdrew its bid for the retailer.

sense fighters-flee = 0874
    verb        flee/desert/abandon/vacate; melt away; slip away; run away; flee from; flee to; flee into; flee across; retreat from; retreat to; retreat into; retreat towards; withdraw from; withdraw to; withdraw into; pull back from; pull back to; pull back into; pull out of; pull out from; lose [ground/foothold]; fall back
    source      subj; by
    target      none
    need        source
    only        source: MIL REB UAF PRM IMG ISM
    not         words @sport; @sport-more; @showbiz; @market; office; meeting; refugees; civilians; accord; agreement; coalition; race; talks
    + Islamic State fighters fled Palmyra overnight. => "Islamic State" > -
    + Congolese rebels melted away into the hills. => COD > -
    + Iraqi troops abandoned the oil field. => IRQ > -
    - Soldiers left the cinema.

sense gather-to-disarm = 0873
    verb        move/march/gather/assemble/arrive/enter/travel/trek/regroup {in/into/at/to/towards demobilisation/demobilization/disarmament/cantonment/transition zone/transition zones/concentration zone/concentration zones/reintegration camp/demobilisation camp/demobilisation camps/demobilization camp/demobilization camps/UN camp/UN camps/assembly point/assembly points}; hand in [rifle/rifles/weapons/arms/guns]; hand over [rifle/rifles/weapons/arms/guns]; surrender [rifle/rifles/weapons/arms/guns/caches]; register [weapons/arms]; begin/start/complete/finish [disarmament/demobilisation/demobilization]; trade [rifle/gun/weapon]; abandon [rifle/armed struggle/arms/weapons/war]; renounce/forswear [violence/armed struggle/terrorism]
    noun        disarmament; demobilisation; demobilization
    source      subj; by; of
    target      to
    need        source
    only        source: REB UAF PRM IMG MIL
    not         words @sport; @sport-more; @showbiz; @market; nuclear
    + Colombian rebels gathered at assembly points. => COL > -
    + Basque separatists renounced violence. => "separatists" > *
    + The disarmament of the Colombian rebels began on Tuesday. => COL > -
    - The film's soldiers handed in their rifles after the shoot.

sense free-by-order = 0841
    verb        free/release/discharge {from custody/detention/prison/jail/house arrest/captivity/hospital}; order [release]; order freed; order released; set free; walk free; allow home; let go {from custody/jail/prison}; allow to return; drop [travel ban]; release {pending trial}; release {without charge}; grant [bail/parole/freedom]; let out {of/on jail/prison/bail}; bail
    source      subj; by
    target      obj; of; to
    need        target
    only        source: GOV JUD MIL REB COP UAF country
    only        target: GOV OPP JRN PTY MIL REB REL LEG NGO CVL REF country
    not         words @sport; @sport-more; @showbiz; @market; @private-crime; sheep; hospital food; bird; whale; turtle; hostage video
    + Egypt's former president was freed from detention at a military hospital. => * > EGY
    + A Turkish court released an opposition lawmaker without charge. => TUR > *
    + Gambian opposition leaders were released from custody. => * > GMB
    - Keepers set the turtle free.

sense step-aside = 084
    verb        recuse; step aside; stand aside; bow out; stand down; step back; vacate/relinquish/give up [post/office/seat/chairmanship/leadership/presidency/premiership/mandate/role/portfolio/position]; tender/submit/hand/offer/announce [resignation]; hand in [resignation]; withdraw {from consideration}; withdraw [name/nomination/candidacy/bid]; drop out; drop [bid]; pull out {of race/contest/running}; end/suspend [campaign/presidential campaign/candidacy/bid/leadership bid]; leave/quit [office/politics/cabinet/government/parliament/white house/post]; retire {from politics/congress/senate/parliament}; not seek [re-election/reelection/second term/third term]; decide against running
    noun        resignation; departure {from office}; departure {from cabinet}
    source      subj; by; of
    target      none
    need        source
    only        source: GOV LEG PTY JUD MIL COP OPP
    not         words @sport; @sport-more; @showbiz; @market; demand; demanded; demands; call; calls; called; urge; urged; should; must; refused; refuses; calling
    + The nominee for labour minister withdrew from consideration, and France's justice minister stepped aside. => FRA > -
    + Italy's premier tendered his resignation on Sunday. => ITA > -
    + The Scottish Labour leader stood down. => * > -
    - The captain stood down after the final.

sense fight-pauses = 087
    verb        halt/pause/suspend/stop/end/scale back/wind down [offensive/advance/bombing/operation/airstrikes/air strikes/raids/shelling/siege/assault/strikes/evictions/drug war/executions/deportations/patrols]; call off [offensive/operation/siege/raid/strike]; hold [fire]; cease fire; observe/respect/honour/honor/extend/agree [truce/ceasefire/lull/pause]; allow [evacuation/civilians to leave/safe passage]; de-escalate; ease [tension/tensions/siege]; lift [siege/blockade]
    source      subj; by
    target      on; against; of; in; with
    need        source
    only        source: MIL GOV REB UAF COP country
    not         words @sport; @sport-more; @showbiz; @market; accused; accuses; accusing; refused; search
    + Saudi Arabia suspended its airstrikes on Sanaa. => SAU > *
    + Russia called off its offensive in Hama. => RUS > *
    - The navy suspended its search operation.
