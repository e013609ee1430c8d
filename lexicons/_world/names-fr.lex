@about    Names of countries in French: names, adjectives, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in French. Other names, adjectives, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare "Corée" names no country here. Names that two countries could claim are given to the one most newsrooms mean: Congo and congolais COD, Guinée and guinéen GIN, Guyane and guyanais GUF, Saint-Martin MAF, Samoa WSM, dominicain DOM, Géorgie GEO, Macédoine MKD.
# Left out, since the bare words are mostly something else in French: Dominique, Grenade, Maurice, Réunion and La Réunion, and the capital Sucre; longer names stand for these.
# Nouns for peoples and names that begin with É also stand with a plain E, as many papers print them.
# The word anglais alone is left out of the adjectives as the name of the language; its other forms stand.

names ABW
    fr         Aruba
    fr.adj     arubais; arubaise; arubaises
    fr.people  Arubais; Arubaise; Arubaises
    fr.capital Oranjestad

names AFG
    fr         Afghanistan; République islamique d'Afghanistan; Émirat islamique d'Afghanistan; Emirat islamique d'Afghanistan; Émirat islamique; Emirat islamique
    fr.adj     afghan; afghane; afghans; afghanes
    fr.people  Afghan; Afghane; Afghans; Afghanes
    fr.capital Kaboul

names AGO
    fr         Angola; République d'Angola
    fr.adj     angolais; angolaise; angolaises
    fr.people  Angolais; Angolaise; Angolaises
    fr.capital Luanda

names AIA
    fr         Anguilla
    fr.adj     anguillais; anguillaise; anguillaises
    fr.people  Anguillais; Anguillaise; Anguillaises

names ALA
    fr         Îles Åland; Åland; Îles d'Åland
    fr.adj     ålandais; ålandaise; ålandaises
    fr.people  Ålandais; Ålandaise; Ålandaises
    fr.capital Mariehamn

names ALB
    fr         Albanie; République d'Albanie
    fr.adj     albanais; albanaise; albanaises
    fr.people  Albanais; Albanaise; Albanaises
    fr.capital Tirana

names AND
    fr         Andorre; Principauté d'Andorre
    fr.adj     andorran; andorrane; andorrans; andorranes
    fr.people  Andorran; Andorrane; Andorrans; Andorranes
    fr.capital Andorre-la-Vieille

names ANT
    fr         Antilles néerlandaises; Antilles hollandaises

names ARE
    fr         Émirats arabes unis; Emirats arabes unis; EAU; É.A.U.; E.A.U.
    fr.adj     émirati; émiratie; émiratis; émiraties; émirien; émirienne; émiriens; émiriennes
    fr.people  Émirati; Emirati; Émiratie; Emiratie; Émiratis; Emiratis; Émiraties; Emiraties; Émirien; Emirien; Émirienne; Emirienne; Émiriens; Emiriens; Émiriennes; Emiriennes
    fr.capital Abou Dabi; Abou Dhabi; Abu Dhabi

names ARG
    fr         Argentine; République argentine
    fr.adj     argentin; argentine; argentins; argentines
    fr.people  Argentin; Argentine; Argentins; Argentines
    fr.capital Buenos Aires
    fr.seat    Casa Rosada

names ARM
    fr         Arménie; République d'Arménie
    fr.adj     arménien; arménienne; arméniens; arméniennes
    fr.people  Arménien; Arménienne; Arméniens; Arméniennes
    fr.capital Erevan

names ASM
    fr         Samoa américaines; Samoa américaine
    fr.capital Pago Pago

names ATA
    fr         Antarctique
    fr.adj     antarctique; antarctiques

names ATF
    fr         Terres australes françaises; Terres australes et antarctiques françaises; TAAF

names ATG
    fr         Antigua-et-Barbuda; Antigua; Barbuda
    fr.adj     antiguais; antiguaise; antiguaises; barbudien; barbudienne; barbudiens; barbudiennes
    fr.people  Antiguais; Antiguaise; Antiguaises; Barbudien; Barbudienne; Barbudiens; Barbudiennes

names AUS
    fr         Australie; Commonwealth d'Australie
    fr.adj     australien; australienne; australiens; australiennes
    fr.people  Australien; Australienne; Australiens; Australiennes
    fr.capital Canberra

names AUT
    fr         Autriche; République d'Autriche
    fr.adj     autrichien; autrichienne; autrichiens; autrichiennes
    fr.people  Autrichien; Autrichienne; Autrichiens; Autrichiennes
    fr.capital Vienne
    fr.seat    Ballhausplatz

names AZE
    fr         Azerbaïdjan; Azerbaidjan; République d'Azerbaïdjan
    fr.adj     azerbaïdjanais; azerbaïdjanaise; azerbaïdjanaises; azéri; azérie; azéris; azéries
    fr.people  Azerbaïdjanais; Azerbaïdjanaise; Azerbaïdjanaises; Azéri; Azérie; Azéris; Azéries
    fr.capital Bakou

names BDI
    fr         Burundi; République du Burundi
    fr.adj     burundais; burundaise; burundaises
    fr.people  Burundais; Burundaise; Burundaises
    fr.capital Gitega; Bujumbura

names BEL
    fr         Belgique; Royaume de Belgique
    fr.adj     belge; belges
    fr.people  Belge; Belges
    fr.capital Bruxelles

names BEN
    fr         Bénin; République du Bénin; Dahomey
    fr.adj     béninois; béninoise; béninoises
    fr.people  Béninois; Béninoise; Béninoises
    fr.capital Porto-Novo
    fr.seat    Cotonou

names BES
    fr         Pays-Bas caribéens; Pays-Bas caraïbes; Bonaire; Sint Eustatius
    fr.capital Kralendijk

names BFA
    fr         Burkina Faso; Burkina; Haute-Volta
    fr.adj     burkinabé; burkinabée; burkinabés; burkinabées; burkinabè
    fr.people  Burkinabé; Burkinabée; Burkinabés; Burkinabées; Burkinabè
    fr.capital Ouagadougou; Ouaga

names BGD
    fr         Bangladesh; République populaire du Bangladesh
    fr.adj     bangladais; bangladaise; bangladaises; bangladeshi; bangladeshie; bangladeshis; bangladeshies
    fr.people  Bangladais; Bangladaise; Bangladaises; Bangladeshi; Bangladeshie; Bangladeshis; Bangladeshies
    fr.capital Dacca; Dhaka

names BGR
    fr         Bulgarie; République de Bulgarie
    fr.adj     bulgare; bulgares
    fr.people  Bulgare; Bulgares
    fr.capital Sofia

names BHR
    fr         Bahreïn; Bahrein; Royaume de Bahreïn; Bahrain
    fr.adj     bahreïni; bahreïnie; bahreïnis; bahreïnies; bahreïnien; bahreïnienne; bahreïniens; bahreïniennes
    fr.people  Bahreïni; Bahreïnie; Bahreïnis; Bahreïnies; Bahreïnien; Bahreïnienne; Bahreïniens; Bahreïniennes
    fr.capital Manama

names BHS
    fr         Bahamas; Commonwealth des Bahamas
    fr.adj     bahaméen; bahaméenne; bahaméens; bahaméennes; bahamien; bahamienne; bahamiens; bahamiennes
    fr.people  Bahaméen; Bahaméenne; Bahaméens; Bahaméennes; Bahamien; Bahamienne; Bahamiens; Bahamiennes
    fr.capital Nassau

names BIH
    fr         Bosnie-Herzégovine; Bosnie; Bosnie-et-Herzégovine
    fr.adj     bosnien; bosnienne; bosniens; bosniennes; bosno-serbe; bosno-serbes; bosno-croate; bosno-croates; bosniaque; bosniaques
    fr.people  Bosnien; Bosnienne; Bosniens; Bosniennes; Bosno-Serbe; Bosno-Serbes; Bosno-Croate; Bosno-Croates; Bosniaque; Bosniaques; Serbe de Bosnie; Serbes de Bosnie; Croate de Bosnie; Croates de Bosnie
    fr.capital Sarajevo

names BLM
    fr         Saint-Barthélemy; Saint-Barth
    fr.capital Gustavia

names BLR
    fr         Biélorussie; Bélarus; Belarus; République de Biélorussie; République du Bélarus
    fr.adj     biélorusse; biélorusses; bélarusse; bélarusses; bélarussien; bélarussienne; bélarussiens; bélarussiennes
    fr.people  Biélorusse; Biélorusses; Bélarusse; Bélarusses; Bélarussien; Bélarussienne; Bélarussiens; Bélarussiennes
    fr.capital Minsk

names BLZ
    fr         Belize
    fr.adj     bélizien; bélizienne; béliziens; béliziennes; bélizais; bélizaise; bélizaises
    fr.people  Bélizien; Bélizienne; Béliziens; Béliziennes; Bélizais; Bélizaise; Bélizaises
    fr.capital Belmopan

names BMU
    fr         Bermudes
    fr.adj     bermudien; bermudienne; bermudiens; bermudiennes; bermudais; bermudaise; bermudaises
    fr.people  Bermudien; Bermudienne; Bermudiens; Bermudiennes; Bermudais; Bermudaise; Bermudaises

names BOL
    fr         Bolivie; État plurinational de Bolivie; Etat plurinational de Bolivie
    fr.adj     bolivien; bolivienne; boliviens; boliviennes
    fr.people  Bolivien; Bolivienne; Boliviens; Boliviennes
    fr.seat    La Paz; Palacio Quemado; palais Quemado

names BRA
    fr         Brésil; République fédérative du Brésil
    fr.adj     brésilien; brésilienne; brésiliens; brésiliennes
    fr.people  Brésilien; Brésilienne; Brésiliens; Brésiliennes
    fr.capital Brasilia; Brasília
    fr.seat    Planalto; palais du Planalto; Itamaraty

names BRB
    fr         Barbade; la Barbade
    fr.adj     barbadien; barbadienne; barbadiens; barbadiennes
    fr.people  Barbadien; Barbadienne; Barbadiens; Barbadiennes
    fr.capital Bridgetown

names BRN
    fr         Brunei; Brunéi; Brunei Darussalam; Sultanat de Brunei
    fr.adj     brunéien; brunéienne; brunéiens; brunéiennes
    fr.people  Brunéien; Brunéienne; Brunéiens; Brunéiennes
    fr.capital Bandar Seri Begawan

names BTN
    fr         Bhoutan; Royaume du Bhoutan
    fr.adj     bhoutanais; bhoutanaise; bhoutanaises
    fr.people  Bhoutanais; Bhoutanaise; Bhoutanaises
    fr.capital Thimphou; Thimphu; Thimbu

names BVT
    fr         Île Bouvet

names BWA
    fr         Botswana; République du Botswana
    fr.adj     botswanais; botswanaise; botswanaises; botswanéen; botswanéenne; botswanéens; botswanéennes
    fr.people  Botswanais; Botswanaise; Botswanaises; Botswanéen; Botswanéenne; Botswanéens; Botswanéennes
    fr.capital Gaborone

names CAF
    fr         République centrafricaine; Centrafrique; RCA; R.C.A.
    fr.adj     centrafricain; centrafricaine; centrafricains; centrafricaines
    fr.people  Centrafricain; Centrafricaine; Centrafricains; Centrafricaines
    fr.capital Bangui

names CAN
    fr         Canada
    fr.adj     canadien; canadienne; canadiens; canadiennes
    fr.people  Canadien; Canadienne; Canadiens; Canadiennes
    fr.capital Ottawa
    fr.seat    Colline du Parlement; Rideau Hall

names CCK
    fr         Îles Cocos; Îles Cocos (Keeling); Îles Keeling

names CHE
    fr         Suisse; Confédération suisse; Confédération helvétique
    fr.adj     suisse; suisses; helvétique; helvétiques
    fr.people  Suisse; Suisses; Suissesse; Suissesses; Helvète; Helvètes
    fr.capital Berne

names CHL
    fr         Chili; République du Chili
    fr.adj     chilien; chilienne; chiliens; chiliennes
    fr.people  Chilien; Chilienne; Chiliens; Chiliennes
    fr.capital Santiago; Santiago du Chili
    fr.seat    La Moneda; palais de La Moneda

names CHN
    fr         Chine; République populaire de Chine; RPC; R.P.C.; Chine populaire; Chine continentale; Chine communiste
    fr.adj     chinois; chinoise; chinoises
    fr.people  Chinois; Chinoise; Chinoises
    fr.capital Pékin; Beijing
    fr.seat    Zhongnanhai

names CIV
    fr         Côte d'Ivoire; République de Côte d'Ivoire; RCI; Cote d'Ivoire
    fr.adj     ivoirien; ivoirienne; ivoiriens; ivoiriennes
    fr.people  Ivoirien; Ivoirienne; Ivoiriens; Ivoiriennes
    fr.capital Yamoussoukro
    fr.seat    Abidjan

names CMR
    fr         Cameroun; République du Cameroun
    fr.adj     camerounais; camerounaise; camerounaises
    fr.people  Camerounais; Camerounaise; Camerounaises
    fr.capital Yaoundé

names COD
    fr         Congo-Kinshasa; RDC; R.D.C.; RD Congo; RD du Congo; R.D. Congo; République démocratique du Congo; Congo démocratique; Congo; Zaïre
    fr.adj     congolais; congolaise; congolaises; zaïrois; zaïroise; zaïroises
    fr.people  Congolais; Congolaise; Congolaises; Zaïrois; Zaïroise; Zaïroises
    fr.capital Kinshasa

names COG
    fr         Congo-Brazzaville; République du Congo; Congo-Brazza
    fr.capital Brazzaville

names COK
    fr         Îles Cook
    fr.capital Avarua

names COL
    fr         Colombie; République de Colombie
    fr.adj     colombien; colombienne; colombiens; colombiennes
    fr.people  Colombien; Colombienne; Colombiens; Colombiennes
    fr.capital Bogota; Bogotá
    fr.seat    Casa de Nariño; palais de Nariño

names COM
    fr         Comores; Union des Comores; Îles Comores
    fr.adj     comorien; comorienne; comoriens; comoriennes
    fr.people  Comorien; Comorienne; Comoriens; Comoriennes
    fr.capital Moroni

names CPV
    fr         Cap-Vert; Cabo Verde; République de Cabo Verde; République du Cap-Vert
    fr.adj     cap-verdien; cap-verdienne; cap-verdiens; cap-verdiennes; capverdien; capverdienne; capverdiens; capverdiennes
    fr.people  Cap-Verdien; Cap-Verdienne; Cap-Verdiens; Cap-Verdiennes; Capverdien; Capverdienne; Capverdiens; Capverdiennes
    fr.capital Praia

names CRI
    fr         Costa Rica; République du Costa Rica
    fr.adj     costaricien; costaricienne; costariciens; costariciennes; costaricain; costaricaine; costaricains; costaricaines; costa-ricain; costa-ricaine; costa-ricains; costa-ricaines; costa-ricien; costa-ricienne; costa-riciens; costa-riciennes
    fr.people  Costaricien; Costaricienne; Costariciens; Costariciennes; Costaricain; Costaricaine; Costaricains; Costaricaines; Costa-Ricain; Costa-Ricaine; Costa-Ricains; Costa-Ricaines; Costa-Ricien; Costa-Ricienne; Costa-Riciens; Costa-Riciennes
    fr.capital San José

names CSK
    fr         Tchécoslovaquie; République socialiste tchécoslovaque; République fédérale tchèque et slovaque
    fr.adj     tchécoslovaque; tchécoslovaques
    fr.people  Tchécoslovaque; Tchécoslovaques

names CUB
    fr         Cuba; République de Cuba
    fr.adj     cubain; cubaine; cubains; cubaines
    fr.people  Cubain; Cubaine; Cubains; Cubaines
    fr.capital La Havane

names CUW
    fr         Curaçao; Curacao
    fr.adj     curacien; curacienne; curaciens; curaciennes
    fr.people  Curacien; Curacienne; Curaciens; Curaciennes
    fr.capital Willemstad

names CXR
    fr         Île Christmas

names CYM
    fr         Îles Caïmans; Îles Cayman
    fr.adj     caïmanais; caïmanaise; caïmanaises
    fr.people  Caïmanais; Caïmanaise; Caïmanaises

names CYP
    fr         Chypre; République de Chypre
    fr.adj     chypriote; chypriotes; cypriote; cypriotes; chypriote grec; chypriotes grecs; chypriote turc; chypriotes turcs
    fr.people  Chypriote; Chypriotes; Cypriote; Cypriotes; Chypriote grec; Chypriotes grecs; Chypriote turc; Chypriotes turcs
    fr.capital Nicosie

names CZE
    fr         Tchéquie; République tchèque
    fr.adj     tchèque; tchèques
    fr.people  Tchèque; Tchèques
    fr.capital Prague
    fr.seat    château de Prague

names DDR
    fr         Allemagne de l'Est; République démocratique allemande; RDA; R.D.A.; Allemagne orientale
    fr.adj     est-allemand; est-allemande; est-allemands; est-allemandes
    fr.people  Est-Allemand; Est-Allemande; Est-Allemands; Est-Allemandes
    fr.capital Berlin-Est

names DEU
    fr         Allemagne; République fédérale d'Allemagne; RFA; R.F.A.; Allemagne de l'Ouest; Allemagne fédérale; Allemagne occidentale
    fr.adj     allemand; allemande; allemands; allemandes; ouest-allemand; ouest-allemande; ouest-allemands; ouest-allemandes
    fr.people  Allemand; Allemande; Allemands; Allemandes; Ouest-Allemand; Ouest-Allemande; Ouest-Allemands; Ouest-Allemandes
    fr.capital Berlin
    fr.seat    Bundeskanzleramt; château de Bellevue

names DJI
    fr         Djibouti; République de Djibouti
    fr.adj     djiboutien; djiboutienne; djiboutiens; djiboutiennes
    fr.people  Djiboutien; Djiboutienne; Djiboutiens; Djiboutiennes
    fr.capital Djibouti-ville

names DMA
    fr         la Dominique; île de la Dominique; Commonwealth de la Dominique
    fr.adj     dominiquais; dominiquaise; dominiquaises
    fr.people  Dominiquais; Dominiquaise; Dominiquaises
    fr.capital Roseau

names DNK
    fr         Danemark; Royaume du Danemark
    fr.adj     danois; danoise; danoises
    fr.people  Danois; Danoise; Danoises
    fr.capital Copenhague
    fr.seat    Christiansborg; Amalienborg

names DOM
    fr         République dominicaine; Rép. dominicaine
    fr.adj     dominicain; dominicaine; dominicains; dominicaines
    fr.people  Dominicain; Dominicaine; Dominicains; Dominicaines
    fr.capital Saint-Domingue; Santo Domingo

names DZA
    fr         Algérie; République algérienne démocratique et populaire; République algérienne
    fr.adj     algérien; algérienne; algériens; algériennes
    fr.people  Algérien; Algérienne; Algériens; Algériennes
    fr.capital Alger
    fr.seat    El Mouradia; palais d'El Mouradia

names ECU
    fr         Équateur; Equateur; République de l'Équateur; République d'Équateur
    fr.adj     équatorien; équatorienne; équatoriens; équatoriennes
    fr.people  Équatorien; Equatorien; Équatorienne; Equatorienne; Équatoriens; Equatoriens; Équatoriennes; Equatoriennes
    fr.capital Quito
    fr.seat    palais de Carondelet; Carondelet

names EGY
    fr         Égypte; Egypte; République arabe d'Égypte; République arabe d'Egypte
    fr.adj     égyptien; égyptienne; égyptiens; égyptiennes
    fr.people  Égyptien; Egyptien; Égyptienne; Egyptienne; Égyptiens; Egyptiens; Égyptiennes; Egyptiennes
    fr.capital Le Caire

names ERI
    fr         Érythrée; Erythrée; État d'Érythrée; Etat d'Érythrée
    fr.adj     érythréen; érythréenne; érythréens; érythréennes
    fr.people  Érythréen; Erythréen; Érythréenne; Erythréenne; Érythréens; Erythréens; Érythréennes; Erythréennes
    fr.capital Asmara

names ESH
    fr         Sahara occidental; République arabe sahraouie démocratique; RASD; République sahraouie
    fr.adj     sahraoui; sahraouie; sahraouis; sahraouies
    fr.people  Sahraoui; Sahraouie; Sahraouis; Sahraouies
    fr.capital Laâyoune; Laayoune; El Aaiún; El-Ayoun

names ESP
    fr         Espagne; Royaume d'Espagne
    fr.adj     espagnol; espagnole; espagnols; espagnoles
    fr.people  Espagnol; Espagnole; Espagnols; Espagnoles
    fr.capital Madrid
    fr.seat    Moncloa; La Moncloa; palais de la Moncloa; palais de la Zarzuela

names EST
    fr         Estonie; République d'Estonie
    fr.adj     estonien; estonienne; estoniens; estoniennes
    fr.people  Estonien; Estonienne; Estoniens; Estoniennes
    fr.capital Tallinn

names ETH
    fr         Éthiopie; Ethiopie; République fédérale démocratique d'Éthiopie; République démocratique fédérale d'Éthiopie
    fr.adj     éthiopien; éthiopienne; éthiopiens; éthiopiennes
    fr.people  Éthiopien; Ethiopien; Éthiopienne; Ethiopienne; Éthiopiens; Ethiopiens; Éthiopiennes; Ethiopiennes
    fr.capital Addis-Abeba

names FIN
    fr         Finlande; République de Finlande
    fr.adj     finlandais; finlandaise; finlandaises
    fr.people  Finlandais; Finlandaise; Finlandaises
    fr.capital Helsinki

names FJI
    fr         Fidji; Fiji; Îles Fidji; République des Fidji
    fr.adj     fidjien; fidjienne; fidjiens; fidjiennes
    fr.people  Fidjien; Fidjienne; Fidjiens; Fidjiennes
    fr.capital Suva

names FLK
    fr         Îles Malouines; Malouines; Falkland; Îles Falkland; Falklands
    fr.capital Port Stanley

names FRA
    fr         France; République française; Hexagone
    fr.adj     français; française; françaises
    fr.people  Français; Française; Françaises
    fr.capital Paris
    fr.seat    Élysée; Elysée; palais de l'Élysée; palais de l'Elysée; Matignon; Hôtel de Matignon; Quai d'Orsay

names FRO
    fr         Îles Féroé; Féroé; Îles Feroe; Îles Faroe
    fr.adj     féroïen; féroïenne; féroïens; féroïennes; féringien; féringienne; féringiens; féringiennes
    fr.people  Féroïen; Féroïenne; Féroïens; Féroïennes; Féringien; Féringienne; Féringiens; Féringiennes
    fr.capital Tórshavn; Torshavn

names FSM
    fr         Micronésie; États fédérés de Micronésie; Etats fédérés de Micronésie
    fr.adj     micronésien; micronésienne; micronésiens; micronésiennes
    fr.people  Micronésien; Micronésienne; Micronésiens; Micronésiennes
    fr.capital Palikir

names GAB
    fr         Gabon; République gabonaise
    fr.adj     gabonais; gabonaise; gabonaises
    fr.people  Gabonais; Gabonaise; Gabonaises
    fr.capital Libreville

names GBR
    fr         Royaume-Uni; R.-U.; Grande-Bretagne; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; Angleterre; Écosse; Ecosse; Pays de Galles; Irlande du Nord; UK
    fr.adj     britannique; britanniques; anglaise; anglaises; écossais; écossaise; écossaises; gallois; galloise; galloises; nord-irlandais; nord-irlandaise; nord-irlandaises
    fr.people  Britannique; Britanniques; Anglaise; Anglaises; Anglais; Écossais; Ecossais; Écossaise; Ecossaise; Écossaises; Ecossaises; Gallois; Galloise; Galloises; Nord-Irlandais; Nord-Irlandaise; Nord-Irlandaises
    fr.capital Londres
    fr.seat    Downing Street; 10 Downing Street; Whitehall; Westminster; palais de Buckingham; Buckingham Palace; Holyrood; Stormont

names GEO
    fr         Géorgie; République de Géorgie
    fr.adj     géorgien; géorgienne; géorgiens; géorgiennes
    fr.people  Géorgien; Géorgienne; Géorgiens; Géorgiennes
    fr.capital Tbilissi; Tbilisi; Tiflis

names GGY
    fr         Guernesey; Bailliage de Guernesey
    fr.adj     guernesiais; guernesiaise; guernesiaises
    fr.people  Guernesiais; Guernesiaise; Guernesiaises
    fr.capital Saint-Pierre-Port

names GHA
    fr         Ghana; République du Ghana
    fr.adj     ghanéen; ghanéenne; ghanéens; ghanéennes
    fr.people  Ghanéen; Ghanéenne; Ghanéens; Ghanéennes
    fr.capital Accra

names GIB
    fr         Gibraltar
    fr.adj     gibraltarien; gibraltarienne; gibraltariens; gibraltariennes
    fr.people  Gibraltarien; Gibraltarienne; Gibraltariens; Gibraltariennes

names GIN
    fr         Guinée; Guinée-Conakry; République de Guinée
    fr.adj     guinéen; guinéenne; guinéens; guinéennes
    fr.people  Guinéen; Guinéenne; Guinéens; Guinéennes
    fr.capital Conakry

names GLP
    fr         Guadeloupe
    fr.adj     guadeloupéen; guadeloupéenne; guadeloupéens; guadeloupéennes
    fr.people  Guadeloupéen; Guadeloupéenne; Guadeloupéens; Guadeloupéennes
    fr.capital Basse-Terre

names GMB
    fr         Gambie; République de Gambie
    fr.adj     gambien; gambienne; gambiens; gambiennes
    fr.people  Gambien; Gambienne; Gambiens; Gambiennes
    fr.capital Banjul

names GNB
    fr         Guinée-Bissau; République de Guinée-Bissau
    fr.adj     bissau-guinéen; bissau-guinéenne; bissau-guinéens; bissau-guinéennes; bissao-guinéen; bissao-guinéenne; bissao-guinéens; bissao-guinéennes
    fr.people  Bissau-Guinéen; Bissau-Guinéenne; Bissau-Guinéens; Bissau-Guinéennes; Bissao-Guinéen; Bissao-Guinéenne; Bissao-Guinéens; Bissao-Guinéennes
    fr.capital Bissau

names GNQ
    fr         Guinée équatoriale; République de Guinée équatoriale
    fr.adj     équato-guinéen; équato-guinéenne; équato-guinéens; équato-guinéennes; équatoguinéen; équatoguinéenne; équatoguinéens; équatoguinéennes
    fr.people  Équato-Guinéen; Equato-Guinéen; Équato-Guinéenne; Equato-Guinéenne; Équato-Guinéens; Equato-Guinéens; Équato-Guinéennes; Equato-Guinéennes; Équatoguinéen; Equatoguinéen; Équatoguinéenne; Equatoguinéenne; Équatoguinéens; Equatoguinéens; Équatoguinéennes; Equatoguinéennes
    fr.capital Malabo; Ciudad de la Paz

names GRC
    fr         Grèce; République hellénique
    fr.adj     grec; grecque; grecs; grecques; hellénique; helléniques
    fr.people  Grec; Grecque; Grecs; Grecques; Hellène; Hellènes
    fr.capital Athènes
    fr.seat    palais Maximou

names GRD
    fr         île de la Grenade; île de Grenade; Grenada
    fr.adj     grenadien; grenadienne; grenadiens; grenadiennes
    fr.people  Grenadien; Grenadienne; Grenadiens; Grenadiennes
    fr.capital Saint George's

names GRL
    fr         Groenland
    fr.adj     groenlandais; groenlandaise; groenlandaises
    fr.people  Groenlandais; Groenlandaise; Groenlandaises
    fr.capital Nuuk

names GTM
    fr         Guatemala; République du Guatemala; Guatémala
    fr.adj     guatémaltèque; guatémaltèques
    fr.people  Guatémaltèque; Guatémaltèques
    fr.capital Guatemala-ville; Guatemala Ciudad; Ciudad de Guatemala

names GUF
    fr         Guyane française; Guyane
    fr.adj     guyanais; guyanaise; guyanaises
    fr.people  Guyanais; Guyanaise; Guyanaises
    fr.capital Cayenne

names GUM
    fr         Guam; Île de Guam
    fr.adj     guamien; guamienne; guamiens; guamiennes
    fr.people  Guamien; Guamienne; Guamiens; Guamiennes
    fr.capital Hagåtña; Agana

names GUY
    fr         Guyana; Guyane britannique; République coopérative de Guyana; République coopérative du Guyana
    fr.adj     guyanien; guyanienne; guyaniens; guyaniennes
    fr.people  Guyanien; Guyanienne; Guyaniens; Guyaniennes

names HKG
    fr         Hong Kong; RAS de Hong Kong; Hongkong; Région administrative spéciale de Hong Kong
    fr.adj     hongkongais; hongkongaise; hongkongaises; hong-kongais; hong-kongaise; hong-kongaises
    fr.people  Hongkongais; Hongkongaise; Hongkongaises; Hong-Kongais; Hong-Kongaise; Hong-Kongaises

names HMD
    fr         Îles Heard-et-MacDonald; Îles Heard-et-McDonald

names HND
    fr         Honduras; République du Honduras
    fr.adj     hondurien; hondurienne; honduriens; honduriennes
    fr.people  Hondurien; Hondurienne; Honduriens; Honduriennes
    fr.capital Tegucigalpa

names HRV
    fr         Croatie; République de Croatie
    fr.adj     croate; croates
    fr.people  Croate; Croates
    fr.capital Zagreb
    fr.seat    Banski Dvori

names HTI
    fr         Haïti; Haiti; République d'Haïti
    fr.adj     haïtien; haïtienne; haïtiens; haïtiennes
    fr.people  Haïtien; Haïtienne; Haïtiens; Haïtiennes
    fr.capital Port-au-Prince

names HUN
    fr         Hongrie
    fr.adj     hongrois; hongroise; hongroises; magyar; magyare; magyars; magyares
    fr.people  Hongrois; Hongroise; Hongroises; Magyar; Magyare; Magyars; Magyares
    fr.capital Budapest

names IDN
    fr         Indonésie; République d'Indonésie; Indes orientales néerlandaises; Indes néerlandaises
    fr.adj     indonésien; indonésienne; indonésiens; indonésiennes
    fr.people  Indonésien; Indonésienne; Indonésiens; Indonésiennes
    fr.capital Jakarta; Djakarta
    fr.seat    palais Merdeka

names IMN
    fr         Île de Man
    fr.adj     mannois; mannoise; mannoises
    fr.people  Mannois; Mannoise; Mannoises

names IND
    fr         Inde; République de l'Inde; Bharat
    fr.adj     indien; indienne; indiens; indiennes
    fr.people  Indien; Indienne; Indiens; Indiennes
    fr.capital New Delhi; Delhi
    fr.seat    Raisina Hill; Rashtrapati Bhavan

names IOT
    fr         Territoire britannique de l'océan Indien; Archipel des Chagos; Îles Chagos; Chagos
    fr.adj     chagossien; chagossienne; chagossiens; chagossiennes
    fr.people  Chagossien; Chagossienne; Chagossiens; Chagossiennes

names IRL
    fr         Irlande; République d'Irlande; Eire; Éire
    fr.adj     irlandais; irlandaise; irlandaises
    fr.people  Irlandais; Irlandaise; Irlandaises
    fr.capital Dublin

names IRN
    fr         Iran; République islamique d'Iran; République islamique
    fr.adj     iranien; iranienne; iraniens; iraniennes
    fr.people  Iranien; Iranienne; Iraniens; Iraniennes
    fr.capital Téhéran

names IRQ
    fr         Irak; Iraq; République d'Irak; République d'Iraq
    fr.adj     irakien; irakienne; irakiens; irakiennes; iraquien; iraquienne; iraquiens; iraquiennes
    fr.people  Irakien; Irakienne; Irakiens; Irakiennes; Iraquien; Iraquienne; Iraquiens; Iraquiennes
    fr.capital Bagdad

names ISL
    fr         Islande
    fr.adj     islandais; islandaise; islandaises
    fr.people  Islandais; Islandaise; Islandaises
    fr.capital Reykjavik; Reykjavík

names ISR
    fr         Israël; Israel; État d'Israël; Etat d'Israël; régime sioniste; entité sioniste; État hébreu; Etat hébreu; État juif; Etat juif
    fr.adj     israélien; israélienne; israéliens; israéliennes
    fr.people  Israélien; Israélienne; Israéliens; Israéliennes
    fr.capital Jérusalem
    fr.seat    Tel-Aviv

names ITA
    fr         Italie; République italienne
    fr.adj     italien; italienne; italiens; italiennes
    fr.people  Italien; Italienne; Italiens; Italiennes
    fr.capital Rome
    fr.seat    palais Chigi; Quirinal; palais du Quirinal; Farnesina

names JAM
    fr         Jamaïque
    fr.adj     jamaïcain; jamaïcaine; jamaïcains; jamaïcaines; jamaïquain; jamaïquaine; jamaïquains; jamaïquaines
    fr.people  Jamaïcain; Jamaïcaine; Jamaïcains; Jamaïcaines; Jamaïquain; Jamaïquaine; Jamaïquains; Jamaïquaines
    fr.capital Kingston

names JEY
    fr         Jersey; Bailliage de Jersey
    fr.adj     jersiais; jersiaise; jersiaises
    fr.people  Jersiais; Jersiaise; Jersiaises
    fr.capital Saint-Hélier

names JOR
    fr         Jordanie; Royaume hachémite de Jordanie; Royaume hachémite
    fr.adj     jordanien; jordanienne; jordaniens; jordaniennes
    fr.people  Jordanien; Jordanienne; Jordaniens; Jordaniennes
    fr.capital Amman

names JPN
    fr         Japon
    fr.adj     japonais; japonaise; japonaises; nippon; nippone; nippons; nippones; nipponne; nipponnes
    fr.people  Japonais; Japonaise; Japonaises; Nippon; Nippone; Nippons; Nippones; Nipponne; Nipponnes
    fr.capital Tokyo; Tōkyō
    fr.seat    Kantei; Nagatacho; Kasumigaseki

names KAZ
    fr         Kazakhstan; Kazakstan; République du Kazakhstan
    fr.adj     kazakh; kazakhe; kazakhs; kazakhes; kazakhstanais; kazakhstanaise; kazakhstanaises
    fr.people  Kazakh; Kazakhe; Kazakhs; Kazakhes; Kazakhstanais; Kazakhstanaise; Kazakhstanaises
    fr.capital Astana; Noursoultan; Nour-Soultan
    fr.seat    Akorda

names KEN
    fr         Kenya; Kénya; République du Kenya
    fr.adj     kényan; kényane; kényans; kényanes; kenyan; kenyane; kenyans; kenyanes
    fr.people  Kényan; Kényane; Kényans; Kényanes; Kenyan; Kenyane; Kenyans; Kenyanes
    fr.capital Nairobi

names KGZ
    fr         Kirghizstan; Kirghizistan; Kirghizie; Kirguizstan; République kirghize
    fr.adj     kirghize; kirghizes; kirghiz
    fr.people  Kirghize; Kirghizes; Kirghiz
    fr.capital Bichkek

names KHM
    fr         Cambodge; Royaume du Cambodge; Kampuchéa
    fr.adj     cambodgien; cambodgienne; cambodgiens; cambodgiennes
    fr.people  Cambodgien; Cambodgienne; Cambodgiens; Cambodgiennes; Khmer; Khmère; Khmers; Khmères
    fr.capital Phnom Penh

names KIR
    fr         Kiribati; République des Kiribati; République de Kiribati
    fr.adj     kiribatien; kiribatienne; kiribatiens; kiribatiennes
    fr.people  Kiribatien; Kiribatienne; Kiribatiens; Kiribatiennes
    fr.capital Tarawa; Tarawa-Sud

names KNA
    fr         Saint-Christophe-et-Niévès; Saint-Kitts-et-Nevis; Saint-Christophe-et-Nevis; Saint-Kitts-et-Niévès; Saint-Kitts
    fr.adj     christophien; christophienne; christophiens; christophiennes; kittitien; kittitienne; kittitiens; kittitiennes; névicien; névicienne; néviciens; néviciennes
    fr.people  Christophien; Christophienne; Christophiens; Christophiennes; Kittitien; Kittitienne; Kittitiens; Kittitiennes; Névicien; Névicienne; Néviciens; Néviciennes
    fr.capital Basseterre

names KOR
    fr         Corée du Sud; République de Corée
    fr.adj     sud-coréen; sud-coréenne; sud-coréens; sud-coréennes
    fr.people  Sud-Coréen; Sud-Coréenne; Sud-Coréens; Sud-Coréennes
    fr.capital Séoul
    fr.seat    Maison Bleue; Cheong Wa Dae

names KWT
    fr         Koweït; État du Koweït; Etat du Koweït; Koweit; Kuwait
    fr.adj     koweïtien; koweïtienne; koweïtiens; koweïtiennes; koweitien; koweitienne; koweitiens; koweitiennes
    fr.people  Koweïtien; Koweïtienne; Koweïtiens; Koweïtiennes; Koweitien; Koweitienne; Koweitiens; Koweitiennes
    fr.capital Koweït City; Koweit City; Koweït-ville

names LAO
    fr         Laos; République démocratique populaire lao; RDP lao
    fr.adj     laotien; laotienne; laotiens; laotiennes
    fr.people  Laotien; Laotienne; Laotiens; Laotiennes
    fr.capital Vientiane

names LBN
    fr         Liban; République libanaise
    fr.adj     libanais; libanaise; libanaises
    fr.people  Libanais; Libanaise; Libanaises
    fr.capital Beyrouth
    fr.seat    Baabda; palais de Baabda; Grand Sérail; Aïn el-Tiné

names LBR
    fr         Liberia; Libéria; République du Liberia; République du Libéria
    fr.adj     libérien; libérienne; libériens; libériennes
    fr.people  Libérien; Libérienne; Libériens; Libériennes
    fr.capital Monrovia

names LBY
    fr         Libye; État de Libye; Etat de Libye; Jamahiriya; Jamahiriya arabe libyenne
    fr.adj     libyen; libyenne; libyens; libyennes
    fr.people  Libyen; Libyenne; Libyens; Libyennes
    fr.capital Tripoli

names LCA
    fr         Sainte-Lucie
    fr.adj     saint-lucien; saint-lucienne; saint-luciens; saint-luciennes
    fr.people  Saint-Lucien; Saint-Lucienne; Saint-Luciens; Saint-Luciennes
    fr.capital Castries

names LIE
    fr         Liechtenstein; Principauté du Liechtenstein; Principauté de Liechtenstein
    fr.adj     liechtensteinois; liechtensteinoise; liechtensteinoises
    fr.people  Liechtensteinois; Liechtensteinoise; Liechtensteinoises
    fr.capital Vaduz

names LKA
    fr         Sri Lanka; République démocratique socialiste du Sri Lanka; République socialiste démocratique du Sri Lanka; Ceylan
    fr.adj     sri-lankais; sri-lankaise; sri-lankaises; srilankais; srilankaise; srilankaises; ceylanais; ceylanaise; ceylanaises
    fr.people  Sri-Lankais; Sri-Lankaise; Sri-Lankaises; Srilankais; Srilankaise; Srilankaises; Ceylanais; Ceylanaise; Ceylanaises
    fr.capital Colombo; Sri Jayawardenapura Kotte

names LSO
    fr         Lesotho; Royaume du Lesotho
    fr.adj     basotho; basothos; lesothan; lesothane; lesothans; lesothanes; lésothien; lésothienne; lésothiens; lésothiennes
    fr.people  Basotho; Basothos; Lesothan; Lesothane; Lesothans; Lesothanes; Lésothien; Lésothienne; Lésothiens; Lésothiennes
    fr.capital Maseru

names LTU
    fr         Lituanie; République de Lituanie
    fr.adj     lituanien; lituanienne; lituaniens; lituaniennes; lithuanien; lithuanienne; lithuaniens; lithuaniennes
    fr.people  Lituanien; Lituanienne; Lituaniens; Lituaniennes; Lithuanien; Lithuanienne; Lithuaniens; Lithuaniennes
    fr.capital Vilnius

names LUX
    fr         Luxembourg; Grand-Duché de Luxembourg; Grand-Duché du Luxembourg
    fr.adj     luxembourgeois; luxembourgeoise; luxembourgeoises
    fr.people  Luxembourgeois; Luxembourgeoise; Luxembourgeoises
    fr.capital Luxembourg-ville; ville de Luxembourg

names LVA
    fr         Lettonie; République de Lettonie
    fr.adj     letton; lettone; lettons; lettones; lettonne; lettonnes
    fr.people  Letton; Lettone; Lettons; Lettones; Lettonne; Lettonnes
    fr.capital Riga

names MAC
    fr         Macao; RAS de Macao; Macau; Région administrative spéciale de Macao
    fr.adj     macanais; macanaise; macanaises
    fr.people  Macanais; Macanaise; Macanaises

names MAF
    fr         Saint-Martin; Île de Saint-Martin; Saint-Martin (partie française)
    fr.adj     saint-martinois; saint-martinoise; saint-martinoises
    fr.people  Saint-Martinois; Saint-Martinoise; Saint-Martinoises
    fr.capital Marigot

names MAR
    fr         Maroc; Royaume du Maroc; Royaume chérifien
    fr.adj     marocain; marocaine; marocains; marocaines; chérifien; chérifienne; chérifiens; chérifiennes
    fr.people  Marocain; Marocaine; Marocains; Marocaines
    fr.capital Rabat

names MCO
    fr         Monaco; Principauté de Monaco
    fr.adj     monégasque; monégasques
    fr.people  Monégasque; Monégasques

names MDA
    fr         Moldavie; Moldova; République de Moldavie; République de Moldova
    fr.adj     moldave; moldaves
    fr.people  Moldave; Moldaves
    fr.capital Chisinau; Chișinău; Chişinău; Kichinev

names MDG
    fr         Madagascar; République de Madagascar; République malgache
    fr.adj     malgache; malgaches
    fr.people  Malgache; Malgaches
    fr.capital Antananarivo; Tananarive

names MDV
    fr         Maldives; Îles Maldives; République des Maldives
    fr.adj     maldivien; maldivienne; maldiviens; maldiviennes
    fr.people  Maldivien; Maldivienne; Maldiviens; Maldiviennes
    fr.capital Malé

names MEX
    fr         Mexique; États-Unis du Mexique; Etats-Unis du Mexique; États-Unis mexicains; Etats-Unis mexicains
    fr.adj     mexicain; mexicaine; mexicains; mexicaines
    fr.people  Mexicain; Mexicaine; Mexicains; Mexicaines
    fr.capital Mexico
    fr.seat    Palacio Nacional

names MHL
    fr         Îles Marshall; République des Îles Marshall
    fr.adj     marshallais; marshallaise; marshallaises
    fr.people  Marshallais; Marshallaise; Marshallaises
    fr.capital Majuro

names MKD
    fr         Macédoine du Nord; République de Macédoine du Nord; Macédoine; République de Macédoine; Ancienne République yougoslave de Macédoine; ARYM; ERYM
    fr.adj     macédonien; macédonienne; macédoniens; macédoniennes; nord-macédonien; nord-macédonienne; nord-macédoniens; nord-macédoniennes
    fr.people  Macédonien; Macédonienne; Macédoniens; Macédoniennes; Nord-Macédonien; Nord-Macédonienne; Nord-Macédoniens; Nord-Macédoniennes
    fr.capital Skopje

names MLI
    fr         Mali; République du Mali
    fr.adj     malien; malienne; maliens; maliennes
    fr.people  Malien; Malienne; Maliens; Maliennes
    fr.capital Bamako
    fr.seat    Koulouba; palais de Koulouba

names MLT
    fr         Malte; République de Malte
    fr.adj     maltais; maltaise; maltaises
    fr.people  Maltais; Maltaise; Maltaises
    fr.capital La Valette

names MMR
    fr         Birmanie; Myanmar; République de l'Union du Myanmar; Union birmane; Union de Birmanie; Union du Myanmar
    fr.adj     birman; birmane; birmans; birmanes
    fr.people  Birman; Birmane; Birmans; Birmanes
    fr.capital Naypyidaw; Naypyitaw; Nay Pyi Taw

names MNE
    fr         Monténégro
    fr.adj     monténégrin; monténégrine; monténégrins; monténégrines
    fr.people  Monténégrin; Monténégrine; Monténégrins; Monténégrines
    fr.capital Podgorica

names MNG
    fr         Mongolie
    fr.adj     mongol; mongole; mongols; mongoles
    fr.people  Mongol; Mongole; Mongols; Mongoles
    fr.capital Oulan-Bator; Ulaanbaatar; Oulan-Bâtor

names MNP
    fr         Îles Mariannes du Nord; Mariannes du Nord; Commonwealth des îles Mariannes du Nord
    fr.capital Saipan

names MOZ
    fr         Mozambique; République du Mozambique
    fr.adj     mozambicain; mozambicaine; mozambicains; mozambicaines
    fr.people  Mozambicain; Mozambicaine; Mozambicains; Mozambicaines
    fr.capital Maputo

names MRT
    fr         Mauritanie; République islamique de Mauritanie
    fr.adj     mauritanien; mauritanienne; mauritaniens; mauritaniennes
    fr.people  Mauritanien; Mauritanienne; Mauritaniens; Mauritaniennes
    fr.capital Nouakchott

names MSR
    fr         Montserrat
    fr.adj     montserratien; montserratienne; montserratiens; montserratiennes
    fr.people  Montserratien; Montserratienne; Montserratiens; Montserratiennes

names MTQ
    fr         Martinique
    fr.adj     martiniquais; martiniquaise; martiniquaises
    fr.people  Martiniquais; Martiniquaise; Martiniquaises
    fr.capital Fort-de-France

names MUS
    fr         île Maurice; République de Maurice
    fr.adj     mauricien; mauricienne; mauriciens; mauriciennes
    fr.people  Mauricien; Mauricienne; Mauriciens; Mauriciennes
    fr.capital Port-Louis

names MWI
    fr         Malawi; République du Malawi
    fr.adj     malawien; malawienne; malawiens; malawiennes; malawite; malawites
    fr.people  Malawien; Malawienne; Malawiens; Malawiennes; Malawite; Malawites
    fr.capital Lilongwe

names MYS
    fr         Malaisie; Fédération de Malaisie
    fr.adj     malaisien; malaisienne; malaisiens; malaisiennes
    fr.people  Malaisien; Malaisienne; Malaisiens; Malaisiennes
    fr.capital Kuala Lumpur
    fr.seat    Putrajaya

names MYT
    fr         Mayotte
    fr.adj     mahorais; mahoraise; mahoraises
    fr.people  Mahorais; Mahoraise; Mahoraises
    fr.capital Mamoudzou

names NAM
    fr         Namibie; République de Namibie
    fr.adj     namibien; namibienne; namibiens; namibiennes
    fr.people  Namibien; Namibienne; Namibiens; Namibiennes
    fr.capital Windhoek

names NCL
    fr         Nouvelle-Calédonie
    fr.adj     néo-calédonien; néo-calédonienne; néo-calédoniens; néo-calédoniennes; calédonien; calédonienne; calédoniens; calédoniennes; kanak; kanake; kanaks; kanakes
    fr.people  Néo-Calédonien; Néo-Calédonienne; Néo-Calédoniens; Néo-Calédoniennes; Calédonien; Calédonienne; Calédoniens; Calédoniennes; Kanak; Kanake; Kanaks; Kanakes
    fr.capital Nouméa

names NER
    fr         Niger; République du Niger
    fr.adj     nigérien; nigérienne; nigériens; nigériennes
    fr.people  Nigérien; Nigérienne; Nigériens; Nigériennes
    fr.capital Niamey

names NFK
    fr         Île Norfolk

names NGA
    fr         Nigeria; Nigéria; République fédérale du Nigeria; République fédérale du Nigéria
    fr.adj     nigérian; nigériane; nigérians; nigérianes; nigerian; nigeriane; nigerians; nigerianes
    fr.people  Nigérian; Nigériane; Nigérians; Nigérianes; Nigerian; Nigeriane; Nigerians; Nigerianes
    fr.capital Abuja

names NIC
    fr         Nicaragua; République du Nicaragua
    fr.adj     nicaraguayen; nicaraguayenne; nicaraguayens; nicaraguayennes
    fr.people  Nicaraguayen; Nicaraguayenne; Nicaraguayens; Nicaraguayennes
    fr.capital Managua

names NIU
    fr         Niue
    fr.adj     niuéen; niuéenne; niuéens; niuéennes
    fr.people  Niuéen; Niuéenne; Niuéens; Niuéennes
    fr.capital Alofi

names NLD
    fr         Pays-Bas; Hollande; Royaume des Pays-Bas
    fr.adj     néerlandais; néerlandaise; néerlandaises; hollandais; hollandaise; hollandaises
    fr.people  Néerlandais; Néerlandaise; Néerlandaises; Hollandais; Hollandaise; Hollandaises
    fr.capital Amsterdam
    fr.seat    Binnenhof

names NOR
    fr         Norvège; Royaume de Norvège
    fr.adj     norvégien; norvégienne; norvégiens; norvégiennes
    fr.people  Norvégien; Norvégienne; Norvégiens; Norvégiennes
    fr.capital Oslo

names NPL
    fr         Népal; Nepal; République démocratique fédérale du Népal; République fédérale démocratique du Népal
    fr.adj     népalais; népalaise; népalaises
    fr.people  Népalais; Népalaise; Népalaises
    fr.capital Katmandou; Kathmandou

names NRU
    fr         Nauru; République de Nauru
    fr.adj     nauruan; nauruane; nauruans; nauruanes
    fr.people  Nauruan; Nauruane; Nauruans; Nauruanes
    fr.capital Yaren

names NZL
    fr         Nouvelle-Zélande; Aotearoa
    fr.adj     néo-zélandais; néo-zélandaise; néo-zélandaises; néozélandais; néozélandaise; néozélandaises
    fr.people  Néo-Zélandais; Néo-Zélandaise; Néo-Zélandaises; Néozélandais; Néozélandaise; Néozélandaises
    fr.capital Wellington

names OMN
    fr         Oman; Sultanat d'Oman
    fr.adj     omanais; omanaise; omanaises
    fr.people  Omanais; Omanaise; Omanaises
    fr.capital Mascate

names PAK
    fr         Pakistan; République islamique du Pakistan
    fr.adj     pakistanais; pakistanaise; pakistanaises
    fr.people  Pakistanais; Pakistanaise; Pakistanaises
    fr.capital Islamabad

names PAN
    fr         Panama; République du Panama; République de Panama; Panamá
    fr.adj     panaméen; panaméenne; panaméens; panaméennes; panamien; panamienne; panamiens; panamiennes
    fr.people  Panaméen; Panaméenne; Panaméens; Panaméennes; Panamien; Panamienne; Panamiens; Panamiennes
    fr.capital Panama-ville; Ciudad de Panamá
    fr.seat    palais de las Garzas

names PCN
    fr         Îles Pitcairn; Pitcairn; Île Pitcairn
    fr.capital Adamstown

names PER
    fr         Pérou; République du Pérou
    fr.adj     péruvien; péruvienne; péruviens; péruviennes
    fr.people  Péruvien; Péruvienne; Péruviens; Péruviennes
    fr.capital Lima

names PHL
    fr         Philippines; République des Philippines
    fr.adj     philippin; philippine; philippins; philippines
    fr.people  Philippin; Philippine; Philippins; Philippines
    fr.capital Manille
    fr.seat    Malacañang; palais de Malacañang; Malacañan; palais Malacañang; palais de Malacañan

names PLW
    fr         Palaos; Palau; République des Palaos
    fr.adj     palaosien; palaosienne; palaosiens; palaosiennes; palauan; palauane; palauans; palauanes
    fr.people  Palaosien; Palaosienne; Palaosiens; Palaosiennes; Palauan; Palauane; Palauans; Palauanes
    fr.capital Melekeok; Ngerulmud; Koror

names PNG
    fr         Papouasie-Nouvelle-Guinée; État indépendant de Papouasie-Nouvelle-Guinée; Etat indépendant de Papouasie-Nouvelle-Guinée; PNG
    fr.adj     papouasien; papouasienne; papouasiens; papouasiennes; papouan-néo-guinéen; papouane-néo-guinéenne; papouans-néo-guinéens; papouanes-néo-guinéennes
    fr.people  Papouasien; Papouasienne; Papouasiens; Papouasiennes; Papouan-Néo-Guinéen; Papouane-Néo-Guinéenne; Papouans-Néo-Guinéens; Papouanes-Néo-Guinéennes
    fr.capital Port Moresby

names POL
    fr         Pologne; République de Pologne; République populaire de Pologne; République populaire polonaise
    fr.adj     polonais; polonaise; polonaises
    fr.people  Polonais; Polonaise; Polonaises
    fr.capital Varsovie
    fr.seat    Belweder

names PRI
    fr         Porto Rico; Commonwealth de Porto Rico; État libre associé de Porto Rico; Etat libre associé de Porto Rico; Puerto Rico
    fr.adj     portoricain; portoricaine; portoricains; portoricaines; porto-ricain; porto-ricaine; porto-ricains; porto-ricaines
    fr.people  Portoricain; Portoricaine; Portoricains; Portoricaines; Porto-Ricain; Porto-Ricaine; Porto-Ricains; Porto-Ricaines

names PRK
    fr         Corée du Nord; République populaire démocratique de Corée; République démocratique populaire de Corée; RPDC
    fr.adj     nord-coréen; nord-coréenne; nord-coréens; nord-coréennes
    fr.people  Nord-Coréen; Nord-Coréenne; Nord-Coréens; Nord-Coréennes
    fr.capital Pyongyang; Pyong-Yang

names PRT
    fr         Portugal; République portugaise
    fr.adj     portugais; portugaise; portugaises
    fr.people  Portugais; Portugaise; Portugaises
    fr.capital Lisbonne
    fr.seat    palais de Belém; palais de São Bento

names PRY
    fr         Paraguay; République du Paraguay
    fr.adj     paraguayen; paraguayenne; paraguayens; paraguayennes
    fr.people  Paraguayen; Paraguayenne; Paraguayens; Paraguayennes
    fr.capital Asunción; Asuncion

names PSE
    fr         Territoires palestiniens; Palestine; État de Palestine; Etat de Palestine; Territoires palestiniens occupés; Territoire palestinien occupé; territoires occupés palestiniens
    fr.adj     palestinien; palestinienne; palestiniens; palestiniennes
    fr.people  Palestinien; Palestinienne; Palestiniens; Palestiniennes
    fr.capital Ramallah
    fr.seat    Mouqata; Mouqataa; Moukataa

names PYF
    fr         Polynésie française; Tahiti
    fr.adj     tahitien; tahitienne; tahitiens; tahitiennes
    fr.people  Tahitien; Tahitienne; Tahitiens; Tahitiennes
    fr.capital Papeete

names QAT
    fr         Qatar; État du Qatar; Etat du Qatar; Katar
    fr.adj     qatari; qatarie; qataris; qataries; qatarien; qatarienne; qatariens; qatariennes
    fr.people  Qatari; Qatarie; Qataris; Qataries; Qatarien; Qatarienne; Qatariens; Qatariennes
    fr.capital Doha

names REU
    fr         île de La Réunion
    fr.adj     réunionnais; réunionnaise; réunionnaises
    fr.people  Réunionnais; Réunionnaise; Réunionnaises

names ROU
    fr         Roumanie
    fr.adj     roumain; roumaine; roumains; roumaines
    fr.people  Roumain; Roumaine; Roumains; Roumaines
    fr.capital Bucarest
    fr.seat    Cotroceni; palais de Cotroceni; palais Cotroceni

names RUS
    fr         Russie; Fédération de Russie; Fédération russe
    fr.adj     russe; russes
    fr.people  Russe; Russes
    fr.capital Moscou
    fr.seat    Kremlin

names RWA
    fr         Rwanda; Ruanda; République du Rwanda; République rwandaise
    fr.adj     rwandais; rwandaise; rwandaises
    fr.people  Rwandais; Rwandaise; Rwandaises
    fr.capital Kigali
    fr.seat    village Urugwiro

names SAU
    fr         Arabie saoudite; Royaume d'Arabie saoudite; Royaume saoudien; Arabie séoudite
    fr.adj     saoudien; saoudienne; saoudiens; saoudiennes
    fr.people  Saoudien; Saoudienne; Saoudiens; Saoudiennes
    fr.capital Riyad; Ryad

names SCG
    fr         Serbie-et-Monténégro; Communauté d'États de Serbie-et-Monténégro; Communauté étatique de Serbie-et-Monténégro
    fr.adj     serbo-monténégrin; serbo-monténégrine; serbo-monténégrins; serbo-monténégrines
    fr.people  Serbo-Monténégrin; Serbo-Monténégrine; Serbo-Monténégrins; Serbo-Monténégrines

names SDN
    fr         Soudan; République du Soudan
    fr.adj     soudanais; soudanaise; soudanaises
    fr.people  Soudanais; Soudanaise; Soudanaises
    fr.capital Khartoum
    fr.seat    Port-Soudan

names SEN
    fr         Sénégal; République du Sénégal
    fr.adj     sénégalais; sénégalaise; sénégalaises
    fr.people  Sénégalais; Sénégalaise; Sénégalaises
    fr.capital Dakar

names SGP
    fr         Singapour; République de Singapour; Singapore
    fr.adj     singapourien; singapourienne; singapouriens; singapouriennes
    fr.people  Singapourien; Singapourienne; Singapouriens; Singapouriennes

names SGS
    fr         Géorgie du Sud-et-les Îles Sandwich du Sud; Géorgie du Sud; Îles Sandwich du Sud; Géorgie du Sud et îles Sandwich du Sud
    fr.capital Grytviken

names SHN
    fr         Sainte-Hélène; Île de Sainte-Hélène; Sainte-Hélène, Ascension et Tristan da Cunha; Île de l'Ascension; Tristan da Cunha
    fr.adj     saint-hélénien; saint-hélénienne; saint-héléniens; saint-héléniennes
    fr.people  Saint-Hélénien; Saint-Hélénienne; Saint-Héléniens; Saint-Héléniennes

names SJM
    fr         Svalbard et Jan Mayen; Svalbard; Jan Mayen; Spitzberg
    fr.capital Longyearbyen

names SLB
    fr         Îles Salomon
    fr.adj     salomonais; salomonaise; salomonaises; salomonien; salomonienne; salomoniens; salomoniennes
    fr.people  Salomonais; Salomonaise; Salomonaises; Salomonien; Salomonienne; Salomoniens; Salomoniennes
    fr.capital Honiara

names SLE
    fr         Sierra Leone; Sierra Léone; République de Sierra Leone; République du Sierra Leone
    fr.adj     sierra-léonais; sierra-léonaise; sierra-léonaises; sierraléonais; sierraléonaise; sierraléonaises
    fr.people  Sierra-Léonais; Sierra-Léonaise; Sierra-Léonaises; Sierraléonais; Sierraléonaise; Sierraléonaises
    fr.capital Freetown

names SLV
    fr         Salvador; El Salvador; République du Salvador; République d'El Salvador
    fr.adj     salvadorien; salvadorienne; salvadoriens; salvadoriennes
    fr.people  Salvadorien; Salvadorienne; Salvadoriens; Salvadoriennes
    fr.capital San Salvador

names SMR
    fr         Saint-Marin; République de Saint-Marin; Sérénissime République de Saint-Marin; San Marino
    fr.adj     saint-marinais; saint-marinaise; saint-marinaises; sammarinais; sammarinaise; sammarinaises
    fr.people  Saint-Marinais; Saint-Marinaise; Saint-Marinaises; Sammarinais; Sammarinaise; Sammarinaises

names SOM
    fr         Somalie; République fédérale de Somalie
    fr.adj     somalien; somalienne; somaliens; somaliennes
    fr.people  Somalien; Somalienne; Somaliens; Somaliennes; Somali; Somalie; Somalis; Somalies
    fr.capital Mogadiscio; Mogadishu; Muqdisho
    fr.seat    Villa Somalia

names SPM
    fr         Saint-Pierre-et-Miquelon

names SRB
    fr         Serbie; République de Serbie
    fr.adj     serbe; serbes
    fr.people  Serbe; Serbes
    fr.capital Belgrade

names SSD
    fr         Soudan du Sud; République du Soudan du Sud; Sud-Soudan
    fr.adj     sud-soudanais; sud-soudanaise; sud-soudanaises
    fr.people  Sud-Soudanais; Sud-Soudanaise; Sud-Soudanaises
    fr.capital Djouba; Juba

names STP
    fr         Sao Tomé-et-Principe; Sao Tomé; São Tomé; São Tomé-et-Príncipe; Sao Tomé-et-Principé; République démocratique de Sao Tomé-et-Principe
    fr.adj     santoméen; santoméenne; santoméens; santoméennes
    fr.people  Santoméen; Santoméenne; Santoméens; Santoméennes

names SUN
    fr         Union soviétique; URSS; U.R.S.S.; Union des républiques socialistes soviétiques; Russie soviétique
    fr.adj     soviétique; soviétiques
    fr.people  Soviétique; Soviétiques

names SUR
    fr         Suriname; Surinam; République du Suriname; Guyane hollandaise; Guyane néerlandaise
    fr.adj     surinamais; surinamaise; surinamaises; surinamien; surinamienne; surinamiens; surinamiennes
    fr.people  Surinamais; Surinamaise; Surinamaises; Surinamien; Surinamienne; Surinamiens; Surinamiennes
    fr.capital Paramaribo

names SVK
    fr         Slovaquie; République slovaque
    fr.adj     slovaque; slovaques
    fr.people  Slovaque; Slovaques
    fr.capital Bratislava

names SVN
    fr         Slovénie; République de Slovénie
    fr.adj     slovène; slovènes
    fr.people  Slovène; Slovènes
    fr.capital Ljubljana

names SWE
    fr         Suède; Royaume de Suède
    fr.adj     suédois; suédoise; suédoises
    fr.people  Suédois; Suédoise; Suédoises
    fr.capital Stockholm
    fr.seat    Rosenbad

names SWZ
    fr         Eswatini; Swaziland; Royaume d'Eswatini
    fr.adj     swazi; swazie; swazis; swazies; eswatinien; eswatinienne; eswatiniens; eswatiniennes
    fr.people  Swazi; Swazie; Swazis; Swazies; Eswatinien; Eswatinienne; Eswatiniens; Eswatiniennes
    fr.capital Mbabane

names SXM
    fr         Saint-Martin (partie néerlandaise); Sint Maarten; St. Maarten
    fr.capital Philipsburg

names SYC
    fr         Seychelles; Îles Seychelles; République des Seychelles
    fr.adj     seychellois; seychelloise; seychelloises
    fr.people  Seychellois; Seychelloise; Seychelloises

names SYR
    fr         Syrie; République arabe syrienne
    fr.adj     syrien; syrienne; syriens; syriennes
    fr.people  Syrien; Syrienne; Syriens; Syriennes
    fr.capital Damas

names TCA
    fr         Îles Turques-et-Caïques; Turques-et-Caïques; Turks-et-Caïcos; Îles Turks-et-Caïcos; Turks et Caicos; Îles Turks et Caicos
    fr.capital Cockburn Town

names TCD
    fr         Tchad; République du Tchad
    fr.adj     tchadien; tchadienne; tchadiens; tchadiennes
    fr.people  Tchadien; Tchadienne; Tchadiens; Tchadiennes
    fr.capital N'Djamena; Ndjamena; N'Djaména; Ndjaména

names TGO
    fr         Togo; République togolaise
    fr.adj     togolais; togolaise; togolaises
    fr.people  Togolais; Togolaise; Togolaises
    fr.capital Lomé

names THA
    fr         Thaïlande; Thailande; Royaume de Thaïlande
    fr.adj     thaïlandais; thaïlandaise; thaïlandaises; thaï; thaïe; thaïs; thaïes
    fr.people  Thaïlandais; Thaïlandaise; Thaïlandaises; Thaï; Thaïe; Thaïs; Thaïes
    fr.capital Bangkok

names TJK
    fr         Tadjikistan; République du Tadjikistan
    fr.adj     tadjik; tadjike; tadjiks; tadjikes; tadjikistanais; tadjikistanaise; tadjikistanaises
    fr.people  Tadjik; Tadjike; Tadjiks; Tadjikes; Tadjikistanais; Tadjikistanaise; Tadjikistanaises
    fr.capital Douchanbé

names TKL
    fr         Tokelau; Tokélaou

names TKM
    fr         Turkménistan
    fr.adj     turkmène; turkmènes
    fr.people  Turkmène; Turkmènes
    fr.capital Achgabat; Achkhabad; Ashgabat

names TLS
    fr         Timor oriental; Timor-Leste; Timor-Est; République démocratique de Timor-Leste; République démocratique du Timor oriental
    fr.adj     timorais; timoraise; timoraises; est-timorais; est-timoraise; est-timoraises
    fr.people  Timorais; Timoraise; Timoraises; Est-Timorais; Est-Timoraise; Est-Timoraises
    fr.capital Dili

names TON
    fr         Tonga; Royaume des Tonga; Royaume de Tonga; Îles Tonga
    fr.adj     tongien; tongienne; tongiens; tongiennes; tonguien; tonguienne; tonguiens; tonguiennes
    fr.people  Tongien; Tongienne; Tongiens; Tongiennes; Tonguien; Tonguienne; Tonguiens; Tonguiennes
    fr.capital Nuku'alofa; Nukualofa

names TTO
    fr         Trinité-et-Tobago; Trinidad-et-Tobago; Trinidad; Tobago; République de Trinité-et-Tobago; République de Trinidad-et-Tobago
    fr.adj     trinidadien; trinidadienne; trinidadiens; trinidadiennes; tobagonien; tobagonienne; tobagoniens; tobagoniennes
    fr.people  Trinidadien; Trinidadienne; Trinidadiens; Trinidadiennes; Tobagonien; Tobagonienne; Tobagoniens; Tobagoniennes
    fr.capital Port-d'Espagne; Port of Spain

names TUN
    fr         Tunisie; République tunisienne; République de Tunisie
    fr.adj     tunisien; tunisienne; tunisiens; tunisiennes
    fr.people  Tunisien; Tunisienne; Tunisiens; Tunisiennes
    fr.capital Tunis
    fr.seat    palais de Carthage

names TUR
    fr         Turquie; Türkiye; République de Turquie; République turque
    fr.adj     turc; turque; turcs; turques
    fr.people  Turc; Turque; Turcs; Turques
    fr.capital Ankara
    fr.seat    Beştepe; palais de Çankaya; palais de Beştepe

names TUV
    fr         Tuvalu
    fr.adj     tuvaluan; tuvaluane; tuvaluans; tuvaluanes
    fr.people  Tuvaluan; Tuvaluane; Tuvaluans; Tuvaluanes
    fr.capital Funafuti

names TWN
    fr         Taïwan; Taiwan; République de Chine; Taipei chinois; Formose
    fr.adj     taïwanais; taïwanaise; taïwanaises; taiwanais; taiwanaise; taiwanaises
    fr.people  Taïwanais; Taïwanaise; Taïwanaises; Taiwanais; Taiwanaise; Taiwanaises
    fr.capital Taipei; Taïpei; Taipeh

names TZA
    fr         Tanzanie; République unie de Tanzanie
    fr.adj     tanzanien; tanzanienne; tanzaniens; tanzaniennes; zanzibarite; zanzibarites
    fr.people  Tanzanien; Tanzanienne; Tanzaniens; Tanzaniennes; Zanzibarite; Zanzibarites
    fr.capital Dodoma
    fr.seat    Dar es Salaam; Dar-es-Salam

names UGA
    fr         Ouganda; République d'Ouganda; République de l'Ouganda
    fr.adj     ougandais; ougandaise; ougandaises
    fr.people  Ougandais; Ougandaise; Ougandaises
    fr.capital Kampala

names UKR
    fr         Ukraine
    fr.adj     ukrainien; ukrainienne; ukrainiens; ukrainiennes
    fr.people  Ukrainien; Ukrainienne; Ukrainiens; Ukrainiennes
    fr.capital Kiev; Kyiv
    fr.seat    Bankova; rue Bankova

names UMI
    fr         Îles mineures éloignées des États-Unis; Île Wake; Atoll de Midway; Atoll Johnston; Îles mineures éloignées des Etats-Unis

names URY
    fr         Uruguay; République orientale de l'Uruguay
    fr.adj     uruguayen; uruguayenne; uruguayens; uruguayennes
    fr.people  Uruguayen; Uruguayenne; Uruguayens; Uruguayennes
    fr.capital Montevideo
    fr.seat    Torre Ejecutiva

names USA
    fr         États-Unis; Etats-Unis; É.-U.; E.-U.; États-Unis d'Amérique; Etats-Unis d'Amérique; USA; U.S.A.; É.-U.A.; E.-U.A.; Oncle Sam
    fr.adj     américain; américaine; américains; américaines; états-unien; états-unienne; états-uniens; états-uniennes; étatsunien; étatsunienne; étatsuniens; étatsuniennes; étasunien; étasunienne; étasuniens; étasuniennes
    fr.people  Américain; Américaine; Américains; Américaines; États-Unien; Etats-Unien; États-Unienne; Etats-Unienne; États-Uniens; Etats-Uniens; États-Uniennes; Etats-Uniennes; Étatsunien; Etatsunien; Étatsunienne; Etatsunienne; Étatsuniens; Etatsuniens; Étatsuniennes; Etatsuniennes; Étasunien; Etasunien; Étasunienne; Etasunienne; Étasuniens; Etasuniens; Étasuniennes; Etasuniennes
    fr.capital Washington; Washington D.C.; Washington DC; Washington, D.C.; Washington, DC
    fr.seat    Maison-Blanche; Bureau ovale; Capitol Hill; Foggy Bottom

names UZB
    fr         Ouzbékistan; Ouzbekistan; République d'Ouzbékistan
    fr.adj     ouzbek; ouzbèke; ouzbeks; ouzbèkes
    fr.people  Ouzbek; Ouzbèke; Ouzbeks; Ouzbèkes
    fr.capital Tachkent

names VAT
    fr         État de la Cité du Vatican; Etat de la Cité du Vatican; Vatican; Saint-Siège; Cité du Vatican; Siège apostolique
    fr.adj     vatican; vaticane; vaticans; vaticanes; papal; papale; papaux; papales

names VCT
    fr         Saint-Vincent-et-les Grenadines; Saint-Vincent-et-Grenadines
    fr.adj     vincentais; vincentaise; vincentaises; saint-vincentais; saint-vincentaise; saint-vincentaises
    fr.people  Vincentais; Vincentaise; Vincentaises; Saint-Vincentais; Saint-Vincentaise; Saint-Vincentaises
    fr.capital Kingstown

names VDR
    fr         Nord-Vietnam; Viêt Nam du Nord; Vietnam du Nord; République démocratique du Vietnam; République démocratique du Viêt Nam
    fr.adj     nord-vietnamien; nord-vietnamienne; nord-vietnamiens; nord-vietnamiennes
    fr.people  Nord-Vietnamien; Nord-Vietnamienne; Nord-Vietnamiens; Nord-Vietnamiennes

names VEN
    fr         Venezuela; Vénézuéla; République bolivarienne du Venezuela; République bolivarienne du Vénézuéla; Vénézuela
    fr.adj     vénézuélien; vénézuélienne; vénézuéliens; vénézuéliennes
    fr.people  Vénézuélien; Vénézuélienne; Vénézuéliens; Vénézuéliennes
    fr.capital Caracas
    fr.seat    palais de Miraflores; palais Miraflores

names VGB
    fr         Îles Vierges britanniques; BVI

names VIR
    fr         Îles Vierges des États-Unis; Îles Vierges américaines; Îles Vierges des Etats-Unis
    fr.capital Charlotte Amalie

names VNM
    fr         Viêt Nam; Vietnam; Viet Nam; Viêtnam; République socialiste du Viêt Nam; République socialiste du Vietnam; République socialiste du Viet Nam; Sud-Vietnam; Vietnam du Sud; Viêt Nam du Sud
    fr.adj     vietnamien; vietnamienne; vietnamiens; vietnamiennes; viêtnamien; viêtnamienne; viêtnamiens; viêtnamiennes; sud-vietnamien; sud-vietnamienne; sud-vietnamiens; sud-vietnamiennes
    fr.people  Vietnamien; Vietnamienne; Vietnamiens; Vietnamiennes; Viêtnamien; Viêtnamienne; Viêtnamiens; Viêtnamiennes; Sud-Vietnamien; Sud-Vietnamienne; Sud-Vietnamiens; Sud-Vietnamiennes
    fr.capital Hanoï; Hanoi

names VUT
    fr         Vanuatu; République de Vanuatu; République du Vanuatu; Nouvelles-Hébrides
    fr.adj     vanuatuan; vanuatuane; vanuatuans; vanuatuanes; vanouatouan; vanouatouane; vanouatouans; vanouatouanes; ni-vanuatu
    fr.people  Vanuatuan; Vanuatuane; Vanuatuans; Vanuatuanes; Vanouatouan; Vanouatouane; Vanouatouans; Vanouatouanes; Ni-Vanuatu
    fr.capital Port-Vila

names WLF
    fr         Wallis-et-Futuna
    fr.adj     wallisien; wallisienne; wallisiens; wallisiennes; futunien; futunienne; futuniens; futuniennes
    fr.people  Wallisien; Wallisienne; Wallisiens; Wallisiennes; Futunien; Futunienne; Futuniens; Futuniennes
    fr.capital Mata-Utu; Mata'utu

names WSM
    fr         Samoa; Samoa occidentales; État indépendant du Samoa; Etat indépendant du Samoa; État indépendant des Samoa; Etat indépendant des Samoa
    fr.adj     samoan; samoane; samoans; samoanes
    fr.people  Samoan; Samoane; Samoans; Samoanes
    fr.capital Apia

names XKX
    fr         Kosovo; République du Kosovo; Kosova
    fr.adj     kosovar; kosovare; kosovars; kosovares
    fr.people  Kosovar; Kosovare; Kosovars; Kosovares
    fr.capital Pristina; Prishtina

names YEM
    fr         Yémen; Yemen; République du Yémen; Yémen du Nord; Nord-Yémen; République arabe du Yémen
    fr.adj     yéménite; yéménites
    fr.people  Yéménite; Yéménites
    fr.capital Sanaa; Sana'a
    fr.seat    Aden

names YMD
    fr         Yémen du Sud; Sud-Yémen; République démocratique populaire du Yémen; Yémen démocratique
    fr.adj     sud-yéménite; sud-yéménites
    fr.people  Sud-Yéménite; Sud-Yéménites

names YUG
    fr         Yougoslavie; République fédérative socialiste de Yougoslavie; République socialiste fédérative de Yougoslavie; République fédérale de Yougoslavie; Royaume de Yougoslavie; RFSY
    fr.adj     yougoslave; yougoslaves
    fr.people  Yougoslave; Yougoslaves

names ZAF
    fr         Afrique du Sud; République d'Afrique du Sud; République sud-africaine
    fr.adj     sud-africain; sud-africaine; sud-africains; sud-africaines; sudafricain; sudafricaine; sudafricains; sudafricaines
    fr.people  Sud-Africain; Sud-Africaine; Sud-Africains; Sud-Africaines; Sudafricain; Sudafricaine; Sudafricains; Sudafricaines
    fr.capital Pretoria; Prétoria
    fr.seat    Union Buildings

names ZMB
    fr         Zambie; République de Zambie; Rhodésie du Nord
    fr.adj     zambien; zambienne; zambiens; zambiennes
    fr.people  Zambien; Zambienne; Zambiens; Zambiennes
    fr.capital Lusaka

names ZWE
    fr         Zimbabwe; Zimbabwé; République du Zimbabwe; Rhodésie; Rhodésie du Sud
    fr.adj     zimbabwéen; zimbabwéenne; zimbabwéens; zimbabwéennes; rhodésien; rhodésienne; rhodésiens; rhodésiennes
    fr.people  Zimbabwéen; Zimbabwéenne; Zimbabwéens; Zimbabwéennes; Rhodésien; Rhodésienne; Rhodésiens; Rhodésiennes
    fr.capital Harare
