@about    Noun classes of domestic politics in the news: orders and bills, courts' relief, nominees, critical words, posts, public occasions.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set policy-paper
    words order; executive order; ban; travel ban; entry ban; bill; healthcare bill; draft law; law; legislation; act; decree; plan; proposal; budget; deal; agreement; pact; accord; resolution; directive; memo; memorandum; guideline; regulation; rule; rollback; repeal; amendment; policy; programme; program; reform; overhaul; measure; tariff; wall; border wall; nomination; appointment; pick; choice; nominee; candidacy
set public-words
    words remark; remarks; comment; comments; tweet; tweets; statement; speech; claim; claims; words; rhetoric; attack; attacks; outburst; tone; language; response; reaction; silence; answer; interview; article; letter; address; testimony; post; message
set conduct-word
    words handling; treatment; conduct; record; decision; move; action; actions; approach; stance; behaviour; behavior; refusal; failure; inaction; role; plan; crackdown; use of force; campaign; strategy; tactics; choice; performance; leadership; style; mismanagement; firing; sacking; dismissal
set court-stopped
    words order; executive order; ban; travel ban; law; bill; decree; rule; regulation; act; amendment; directive; policy; measure; plan; programme; program; deportation; deportations; eviction; extradition; election result; result; vote; election; referendum; decision; appointment; nomination; merger; pipeline; project; closure; demolition; suspension; expulsion; sentence; privatisation; inquiry; independence law; legislation; implementation; enforcement; expropriation; provision
set court-paper
    words restraining order; temporary restraining order; injunction; preliminary injunction; stay; stay of execution; interim order; emergency stay; nationwide injunction; court injunction; interdict; suspension order
set backlash-word
    words criticism; backlash; condemnation; outrage; anger; fury; rebuke; outcry; uproar; ire; ridicule; scorn; censure; denunciation; complaint; recrimination; disapproval; opprobrium; flak; fire; indignation; furore; furor; rebukes; barrage of criticism; storm of criticism; storm of protest; wave of criticism; chorus of criticism; chorus of condemnation; sharp criticism; international condemnation
set unease-word
    words alarm; concern; dismay; outrage; horror; shock; disgust; anger; fury; disappointment; unease; disquiet; regret; deep concern; grave concern; serious concern; revulsion; indignation; worry; frustration; misgivings; displeasure
set grave-thing
    words fighting; violence; bloodshed; arrest; arrests; detention; killing; killings; attack; attacks; airstrike; air strike; bombing; shelling; raid; crackdown; test; launch; missile test; missile launch; coup; escalation; situation; plan; decision; law; bill; ban; order; sentence; jailing; verdict; execution; purge; dismissal; closure; clash; offensive; siege; settlement; expansion; decree; remark; remarks; comment; comments; tweet; death; deaths; disappearance; torture; abuse; abuses; report; reports; allegation; allegations; loss of life; casualties; use of force; move; policy; treatment; threat; demolition; expulsion; result; vote; culture; end; end of; withdrawal; delay; lack
set nominee-word
    words nominee; nomination; pick; candidate; appointee; appointment; choice; confirmation; secretary; secretary of state; attorney general; ambassador; judge; justice; cabinet nominee; cabinet pick; court nominee
set bad-name
    words liar; bully; racist; bigot; fraud; con man; conman; con artist; con-artist; charlatan; demagogue; clown; disgrace; embarrassment; coward; hypocrite; traitor; puppet; fascist; Nazi; thug; tyrant; dictator; despot; autocrat; strongman; extremist; warmonger; butcher; murderer; criminal; war criminal; terrorist; crook; loser; fool; idiot; moron; lunatic; madman; menace; enemy; enemy of the people; threat; danger; failure; disaster; misogynist; sexist; anti-Semite; Islamophobe; xenophobe; snake; stooge; lackey; crybaby; nutcase; sellout; pawn; opportunist; wannabe dictator; would-be dictator
set bad-deed-name
    words disgrace; mistake; blunder; error; disaster; fiasco; farce; sham; outrage; insult; scandal; betrayal; provocation; abuse of power; abomination; travesty; attack on democracy; threat to democracy; power grab; witch hunt; witch-hunt; hoax; stunt; publicity stunt; charade; nonsense; lie; fabrication; slap; slap in the face; own goal; step backwards; step backward; setback; violation; overreach; self-inflicted wound; wound; dereliction; catastrophe; recklessness; hypocrisy; cruelty; folly; distraction; cover-up; joke; national embarrassment; nightmare; crime; monument of shame; stain; mess; dark day; assault on democracy; act of aggression; act of war; abdication; capitulation
set good-name
    words friend; great friend; ally; staunch ally; hero; patriot; statesman; partner; good man; great man; wonderful man; strong leader; great leader; visionary; man of peace; inspiration; champion; role model; true leader; tower of strength; good friend; close friend; reliable partner; key partner; courageous man; brave woman; decent man; fine man
set good-deed-name
    words breakthrough; milestone; victory; triumph; success; step forward; important step; positive step; good news; historic news; welcome step; great day; historic day; turning point; landmark; masterstroke; good deal; great deal; fair deal; best hope; historic moment; welcome move; right decision; game changer; example; model
set public-occasion
    words event; funeral; briefing; press briefing; press conference; ceremony; summit; rally; meeting; inauguration; conference; parade; talks; chamber; premises; parliament; hearing; campus; capital; stadium; gala; forum; session; congress; party conference; dinner; memorial; campaign trail; White House; debate
set party-home
    words party; parliamentary group; coalition; caucus; cabinet; government; group; bloc; ruling party; alliance; fraction; office; chamber; parliament; council; club; organisation; organization
set treaty-home
    words agreement; accord; treaty; pact; deal; partnership; trade deal; convention; TPP; trade pact; climate accord; climate deal; court; council; body; bloc; alliance; union; commonwealth; organisation; organization; protocol; trade bloc; nuclear deal; customs union
set pay-offer
    words offer; pay offer; bid; pay raise offer; promise; pledge; concession; request; peace offer; truce offer; proposal
set muck
    words manure; slurry; milk; tomatoes; grapes; rubbish; garbage; rotten fruit; rotten vegetables; straw; hay; dung; fish heads; potatoes; horse manure; wine; tyres; coffins; debris
set outing
    words parliament; ministry; embassy; office; prefecture; town hall; city hall; palace; headquarters; courthouse; residence; consulate; legislature; supermarket; square; highway; tower; building; White House; house; Capitol; Kremlin; Downing Street
set election-word
    words election; elections; vote; referendum; campaign; presidential election; election campaign; polls; politics; affairs; internal affairs; domestic affairs; democracy; ballot; primary; democratic process; electoral process
set agree-on
    words coalition; joint list; list; candidate; premier; prime minister; budget; cabinet; government; compromise; programme; program; plan; date; framework; roadmap; agenda; constitution; border; text; wording; ceasefire terms; terms; rules; quota; quotas; reform; electoral law; common position
set tested-arm
    words missile; ballistic missile; rocket; rocket engine; weapon; warhead; nuclear device; bomb; hydrogen bomb; engine; interceptor; cruise missile; submarine; torpedo; drone; nuclear bomb; missile engine; launch; missile launch; drill; drills; exercise; exercises; live-fire drill; firing; military parade; manoeuvres; war games; satellite launch; missile test; nuclear test; engine test; rocket launch
