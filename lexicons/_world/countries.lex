@about    Countries and territories of ISO 3166-1, Kosovo, and well-known states that have ended: names, adjectives, peoples, capitals and seats of power in English and Indonesian.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in English and Indonesian. Short forms, abbreviations, adjectives, peoples, capitals and seats: own work.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare "Korea" or "Korean" names no country here. Names that two countries could claim are given to the one most newsrooms mean:
# Congo and Congolese COD, Guinea and Guinean GIN, Samoa WSM, Dominican DOM, Georgia GEO, Micronesia FSM, China CHN, Macedonia MKD.
# `capital` is the usual spelling of the capital; `en.capital` and `id.capital` are all spellings that can stand for the government.
# A capital whose name is usually something else (Hamilton, Stanley, Victoria, Georgetown; in Indonesian Lima, Baku, Asmara, Sofia) has no `capital` field.

country ABW
    name       Aruba
    en         Aruba
    en.adj     Aruban
    en.people  Aruban; Arubans
    id         Aruba
    capital    Oranjestad
    en.capital Oranjestad
    id.capital Oranjestad

country AFG
    name       Afghanistan
    en         Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Islamic Emirate
    en.adj     Afghan
    en.people  Afghan; Afghans
    id         Afganistan; Afghanistan; Republik Islam Afganistan; Republik Islam Afghanistan; Emirat Islam Afganistan; Emirat Islam Afghanistan
    capital    Kabul
    en.capital Kabul
    id.capital Kabul
    en.seat    Arg palace
    id.seat    Istana Arg

country AGO
    name       Angola
    en         Angola; Republic of Angola
    en.adj     Angolan
    en.people  Angolan; Angolans
    id         Angola; Republik Angola
    capital    Luanda
    en.capital Luanda
    id.capital Luanda

country AIA
    # Capital The Valley: not a metonym here (a common phrase or another place).
    name       Anguilla
    en         Anguilla
    en.adj     Anguillan
    en.people  Anguillan; Anguillans
    id         Anguilla

country ALA
    name       Åland Islands
    en         Åland Islands; Aland Islands; Åland; Aland
    en.adj     Ålander; Ålandic
    en.people  Ålander; Ålanders
    id         Kepulauan Aland; Kepulauan Åland; Åland
    capital    Mariehamn
    en.capital Mariehamn
    id.capital Mariehamn

country ALB
    name       Albania
    en         Albania; Republic of Albania
    en.adj     Albanian
    en.people  Albanian; Albanians
    id         Albania; Republik Albania
    capital    Tirana
    en.capital Tirana; Tiranë
    id.capital Tirana

country AND
    name       Andorra
    en         Andorra; Principality of Andorra
    en.adj     Andorran
    en.people  Andorran; Andorrans
    id         Andorra; Kepangeranan Andorra
    capital    Andorra la Vella
    en.capital Andorra la Vella
    id.capital Andorra la Vella

country ARE
    name       United Arab Emirates
    en         United Arab Emirates; U.A.E.; UAE
    en.adj     Emirati
    en.people  Emirati; Emiratis
    id         Uni Emirat Arab; UEA; UAE; Persatuan Emirat Arab; Emirat Arab
    capital    Abu Dhabi
    en.capital Abu Dhabi
    id.capital Abu Dhabi

country ARG
    name       Argentina
    en         Argentina; Argentine Republic
    en.adj     Argentine; Argentinian; Argentinean
    en.people  Argentine; Argentines; Argentinian; Argentinians; Argentinean; Argentineans
    id         Argentina; Republik Argentina
    capital    Buenos Aires
    en.capital Buenos Aires
    id.capital Buenos Aires
    en.seat    Casa Rosada
    id.seat    Casa Rosada

country ARM
    name       Armenia
    en         Armenia; Republic of Armenia
    en.adj     Armenian
    en.people  Armenian; Armenians
    id         Armenia; Republik Armenia
    capital    Yerevan
    en.capital Yerevan
    id.capital Yerevan

country ASM
    name       American Samoa
    en         American Samoa
    en.adj     American Samoan
    en.people  American Samoan; American Samoans
    id         Samoa Amerika; Amerika Samoa
    capital    Pago Pago
    en.capital Pago Pago
    id.capital Pago Pago

country ATA
    name       Antarctica
    en         Antarctica
    en.adj     Antarctic
    id         Antarktika; Antartika

country ATF
    name       French Southern Territories
    en         French Southern Territories; French Southern and Antarctic Lands
    id         Wilayah Selatan Prancis; Wilayah Prancis Selatan; Wilayah Selatan Perancis

country ATG
    # Capital St. John's: not a metonym here (usually the city in Canada).
    name       Antigua and Barbuda
    en         Antigua and Barbuda; Antigua & Barbuda; Antigua; Barbuda; Antigua-Barbuda
    en.adj     Antiguan; Barbudan
    en.people  Antiguan; Antiguans; Barbudan; Barbudans
    id         Antigua dan Barbuda; Antigua; Barbuda; Antigua & Barbuda

country AUS
    name       Australia
    en         Australia; Commonwealth of Australia
    en.adj     Australian; Aussie
    en.people  Australian; Australians; Aussie; Aussies
    id         Australia; Persemakmuran Australia; Negeri Kanguru; Negeri Kangguru; Aussie
    capital    Canberra
    en.capital Canberra
    id.capital Canberra
    en.seat    Kirribilli House

country AUT
    name       Austria
    en         Austria; Republic of Austria
    en.adj     Austrian
    en.people  Austrian; Austrians
    id         Austria; Republik Austria
    capital    Vienna
    en.capital Vienna
    id.capital Wina; Vienna
    en.seat    Ballhausplatz
    id.seat    Ballhausplatz

country AZE
    # Capital Baku, written with care (in Indonesian also the first word of "baku tembak").
    name       Azerbaijan
    en         Azerbaijan; Republic of Azerbaijan
    en.adj     Azerbaijani; Azeri
    en.people  Azerbaijani; Azerbaijanis; Azeri; Azeris
    id         Azerbaijan; Republik Azerbaijan
    en.capital Baku
    id.capital Kota Baku

country BDI
    name       Burundi
    en         Burundi; Republic of Burundi
    en.adj     Burundian
    en.people  Burundian; Burundians
    id         Burundi; Republik Burundi
    capital    Gitega
    en.capital Gitega; Bujumbura
    id.capital Gitega; Bujumbura

country BEL
    # "Brussels" alone often means the European Union.
    name       Belgium
    en         Belgium; Kingdom of Belgium
    en.adj     Belgian
    en.people  Belgian; Belgians
    id         Belgia; Kerajaan Belgia
    capital    Brussels
    en.capital Brussels
    id.capital Brussel; Brussels; Bruksel

country BEN
    name       Benin
    en         Benin; Republic of Benin
    en.adj     Beninese; Beninois
    en.people  Beninese; Beninois
    id         Benin; Republik Benin
    capital    Porto-Novo
    en.capital Porto-Novo; Porto Novo
    id.capital Porto-Novo; Porto Novo
    en.seat    Cotonou
    id.seat    Cotonou

country BES
    name       Caribbean Netherlands
    en         Caribbean Netherlands; Bonaire, Sint Eustatius and Saba; Bonaire; Sint Eustatius
    en.adj     Bonairean
    en.people  Bonairean; Bonaireans
    id         Belanda Karibia; Karibia Belanda; Bonaire; Sint Eustatius
    capital    Kralendijk
    en.capital Kralendijk
    id.capital Kralendijk

country BFA
    name       Burkina Faso
    en         Burkina Faso
    en.adj     Burkinabe; Burkinabé; Burkinabè; Burkinan; Burkinese
    en.people  Burkinabe; Burkinabes; Burkinabé; Burkinabè
    id         Burkina Faso
    capital    Ouagadougou
    en.capital Ouagadougou
    id.capital Ouagadougou

country BGD
    name       Bangladesh
    en         Bangladesh; People's Republic of Bangladesh; B'desh
    en.adj     Bangladeshi
    en.people  Bangladeshi; Bangladeshis
    id         Bangladesh; Republik Rakyat Bangladesh; Banglades
    capital    Dhaka
    en.capital Dhaka; Dacca
    id.capital Dhaka
    en.seat    Bangabhaban; Ganabhaban

country BGR
    # Capital Sofia, written with care (in Indonesian mostly a given name).
    name       Bulgaria
    en         Bulgaria; Republic of Bulgaria
    en.adj     Bulgarian
    en.people  Bulgarian; Bulgarians
    id         Bulgaria; Republik Bulgaria
    en.capital Sofia
    id.capital Kota Sofia

country BHR
    name       Bahrain
    en         Bahrain; Kingdom of Bahrain
    en.adj     Bahraini
    en.people  Bahraini; Bahrainis
    id         Bahrain; Kerajaan Bahrain
    capital    Manama
    en.capital Manama
    id.capital Manama

country BHS
    name       Bahamas
    en         Bahamas; Commonwealth of the Bahamas
    en.adj     Bahamian
    en.people  Bahamian; Bahamians
    id         Bahama; Kepulauan Bahama; Persemakmuran Bahama; Bahamas
    capital    Nassau
    en.capital Nassau
    id.capital Nassau

country BIH
    name       Bosnia and Herzegovina
    en         Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; BiH
    en.adj     Bosnian; Bosnian-Herzegovinian; Herzegovinian; Bosnian Serb; Bosnian Croat
    en.people  Bosnian; Bosnians; Herzegovinian; Herzegovinians; Bosnian Serb; Bosnian Serbs; Bosnian Croat; Bosnian Croats; Bosniak; Bosniaks
    id         Bosnia dan Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina
    capital    Sarajevo
    en.capital Sarajevo
    id.capital Sarajevo

country BLM
    name       St. Barthélemy
    en         St. Barthélemy; Saint Barthélemy; Saint Barthelemy; St. Barthelemy; St. Barts
    id         Saint Barthélemy; Saint Barthelemy
    capital    Gustavia
    en.capital Gustavia
    id.capital Gustavia

country BLR
    name       Belarus
    en         Belarus; Republic of Belarus; Byelorussia; Belorussia
    en.adj     Belarusian; Belarussian; Byelorussian
    en.people  Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian; Byelorussians
    id         Belarus; Republik Belarus; Belarusia; Belorusia; Byelorusia; Belarussia
    capital    Minsk
    en.capital Minsk
    id.capital Minsk

country BLZ
    name       Belize
    en         Belize
    en.adj     Belizean
    en.people  Belizean; Belizeans
    id         Belize
    capital    Belmopan
    en.capital Belmopan
    id.capital Belmopan

country BMU
    # Capital Hamilton: not a metonym here (usually a surname).
    name       Bermuda
    en         Bermuda
    en.adj     Bermudian; Bermudan
    en.people  Bermudian; Bermudians; Bermudan; Bermudans
    id         Bermuda

country BOL
    name       Bolivia
    en         Bolivia; Plurinational State of Bolivia
    en.adj     Bolivian
    en.people  Bolivian; Bolivians
    id         Bolivia; Negara Plurinasional Bolivia
    capital    Sucre
    en.capital Sucre
    id.capital Sucre
    en.seat    La Paz; Palacio Quemado
    id.seat    La Paz

country BRA
    name       Brazil
    en         Brazil; Federative Republic of Brazil
    en.adj     Brazilian
    en.people  Brazilian; Brazilians
    id         Brasil; Brazil; Republik Federatif Brasil; Republik Federasi Brasil; Negeri Samba
    capital    Brasilia
    en.capital Brasilia; Brasília
    id.capital Brasilia; Brasília
    en.seat    Planalto; Planalto Palace; Itamaraty
    id.seat    Istana Planalto; Planalto; Itamaraty

country BRB
    name       Barbados
    en         Barbados
    en.adj     Barbadian; Bajan
    en.people  Barbadian; Barbadians; Bajan; Bajans
    id         Barbados
    capital    Bridgetown
    en.capital Bridgetown
    id.capital Bridgetown

country BRN
    name       Brunei
    en         Brunei; Brunei Darussalam; Nation of Brunei; Sultanate of Brunei
    en.adj     Bruneian
    en.people  Bruneian; Bruneians
    id         Brunei; Brunei Darussalam; Kesultanan Brunei
    capital    Bandar Seri Begawan
    en.capital Bandar Seri Begawan
    id.capital Bandar Seri Begawan
    en.seat    Istana Nurul Iman
    id.seat    Istana Nurul Iman

country BTN
    name       Bhutan
    en         Bhutan; Kingdom of Bhutan
    en.adj     Bhutanese
    en.people  Bhutanese
    id         Bhutan; Kerajaan Bhutan; Butan
    capital    Thimphu
    en.capital Thimphu
    id.capital Thimphu

country BVT
    name       Bouvet Island
    en         Bouvet Island
    id         Pulau Bouvet

country BWA
    name       Botswana
    en         Botswana; Republic of Botswana
    en.adj     Botswanan; Motswana; Batswana
    en.people  Botswanan; Botswanans; Motswana; Batswana
    id         Botswana; Republik Botswana
    capital    Gaborone
    en.capital Gaborone
    id.capital Gaborone

country CAF
    name       Central African Republic
    en         Central African Republic; Central African Rep.; Central African Rep; C.A.R.
    en.adj     Central African
    en.people  Central African; Central Africans
    id         Republik Afrika Tengah
    capital    Bangui
    en.capital Bangui
    id.capital Bangui

country CAN
    name       Canada
    en         Canada
    en.adj     Canadian
    en.people  Canadian; Canadians
    id         Kanada
    capital    Ottawa
    en.capital Ottawa
    id.capital Ottawa
    en.seat    Parliament Hill; Rideau Hall
    id.seat    Parliament Hill

country CCK
    # Capital West Island: not a metonym here (a common phrase).
    name       Cocos (Keeling) Islands
    en         Cocos (Keeling) Islands; Cocos Islands; Keeling Islands; Cocos Keeling Islands
    id         Kepulauan Cocos (Keeling); Kepulauan Cocos; Kepulauan Keeling; Pulau Cocos

country CHE
    name       Switzerland
    en         Switzerland; Swiss Confederation; Helvetia
    en.adj     Swiss
    en.people  Swiss
    id         Swiss; Konfederasi Swiss; Swis
    capital    Bern
    en.capital Bern; Berne
    id.capital Bern; Berne

country CHL
    name       Chile
    en         Chile; Republic of Chile
    en.adj     Chilean
    en.people  Chilean; Chileans
    id         Cile; Chile; Chili; Republik Chile; Republik Cile
    capital    Santiago
    en.capital Santiago; Santiago de Chile
    id.capital Santiago; Santiago de Chile
    en.seat    La Moneda; La Moneda Palace
    id.seat    Istana La Moneda; La Moneda

country CHN
    name       China
    en         China; People's Republic of China; Peoples Republic of China; P.R.C.; PRC; P.R. China; PR China; Mainland China; Communist China; Red China
    en.adj     Chinese
    en.people  Chinese; Chinese national; Chinese nationals
    id         Tiongkok; China; Cina; RRC; RRT; Republik Rakyat China; Republik Rakyat Cina; Republik Rakyat Tiongkok; China daratan; Cina daratan; Tiongkok daratan; Negeri Tirai Bambu; Negara Tirai Bambu; Negeri Panda
    capital    Beijing
    en.capital Beijing; Peking
    id.capital Beijing; Peking
    en.seat    Zhongnanhai
    id.seat    Zhongnanhai

country CIV
    name       Ivory Coast
    en         Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire; Republic of Ivory Coast
    en.adj     Ivorian; Ivoirian; Ivoirien
    en.people  Ivorian; Ivorians; Ivoirian; Ivoirians; Ivoirien; Ivoiriens
    id         Pantai Gading; Côte d'Ivoire; Cote d'Ivoire; Republik Pantai Gading
    capital    Yamoussoukro
    en.capital Yamoussoukro
    id.capital Yamoussoukro
    en.seat    Abidjan
    id.seat    Abidjan

country CMR
    name       Cameroon
    en         Cameroon; Republic of Cameroon; Cameroons
    en.adj     Cameroonian
    en.people  Cameroonian; Cameroonians
    id         Kamerun; Republik Kamerun
    capital    Yaounde
    en.capital Yaounde; Yaoundé
    id.capital Yaounde; Yaoundé

country COD
    # A bare "Congo", "Kongo" or "Congolese" is this state in most newsrooms.
    name       Democratic Republic of the Congo
    en         Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; Dem. Rep. Congo; DRC; D.R.C.; Congo; Congo-Kinshasa; Zaire
    en.adj     Congolese; Zairean; Zairian
    en.people  Congolese
    id         Republik Demokratik Kongo; RD Kongo; DR Kongo; RDK; Kongo; Kongo-Kinshasa; Zaire
    capital    Kinshasa
    en.capital Kinshasa
    id.capital Kinshasa

country COG
    name       Republic of the Congo
    en         Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic
    en.adj     Brazzaville Congolese
    en.people  Brazzaville Congolese
    id         Republik Kongo; Kongo-Brazzaville
    capital    Brazzaville
    en.capital Brazzaville
    id.capital Brazzaville

country COK
    name       Cook Islands
    en         Cook Islands
    en.adj     Cook Islander
    en.people  Cook Islander; Cook Islanders
    id         Kepulauan Cook; Kep. Cook
    capital    Avarua
    en.capital Avarua
    id.capital Avarua

country COL
    name       Colombia
    en         Colombia; Republic of Colombia
    en.adj     Colombian
    en.people  Colombian; Colombians
    id         Kolombia; Republik Kolombia; Colombia
    capital    Bogota
    en.capital Bogota; Bogotá
    id.capital Bogota; Bogotá
    en.seat    Casa de Nariño; Casa de Narino; Casa Nariño
    id.seat    Istana Narino; Casa de Narino

country COM
    # Capital Moroni, written with care (also a surname).
    name       Comoros
    en         Comoros; Union of the Comoros; Union of Comoros; Comoro Islands
    en.adj     Comorian; Comoran
    en.people  Comorian; Comorians; Comoran; Comorans
    id         Komoro; Uni Komoro; Kepulauan Komoro; Persatuan Komoro; Comoros
    en.capital Moroni
    id.capital Moroni

country CPV
    name       Cape Verde
    en         Cape Verde; Cabo Verde; Republic of Cabo Verde; Republic of Cape Verde
    en.adj     Cape Verdean; Cabo Verdean
    en.people  Cape Verdean; Cape Verdeans; Cabo Verdean; Cabo Verdeans
    id         Tanjung Verde; Cabo Verde; Republik Tanjung Verde
    capital    Praia
    en.capital Praia
    id.capital Praia

country CRI
    name       Costa Rica
    en         Costa Rica; Republic of Costa Rica
    en.adj     Costa Rican; Tico
    en.people  Costa Rican; Costa Ricans; Ticos
    id         Kosta Rika; Costa Rica; Republik Kosta Rika
    capital    San Jose
    en.capital San José
    id.capital San José

country CUB
    name       Cuba
    en         Cuba; Republic of Cuba
    en.adj     Cuban
    en.people  Cuban; Cubans
    id         Kuba; Republik Kuba
    capital    Havana
    en.capital Havana; La Habana
    id.capital Havana

country CUW
    name       Curaçao
    en         Curaçao; Curacao
    en.adj     Curaçaoan; Curacaoan
    en.people  Curaçaoan; Curaçaoans; Curacaoan; Curacaoans
    id         Curaçao; Curacao; Kurasao
    capital    Willemstad
    en.capital Willemstad
    id.capital Willemstad

country CXR
    name       Christmas Island
    en         Christmas Island
    en.adj     Christmas Islander
    en.people  Christmas Islander; Christmas Islanders
    id         Pulau Natal; Pulau Christmas; Christmas Island
    capital    Flying Fish Cove
    en.capital Flying Fish Cove
    id.capital Flying Fish Cove

country CYM
    # Capital George Town: not a metonym here (usually the city in Malaysia).
    name       Cayman Islands
    en         Cayman Islands; Caymans
    en.adj     Caymanian
    en.people  Caymanian; Caymanians
    id         Kepulauan Cayman; Kepulauan Kayman; Cayman

country CYP
    name       Cyprus
    en         Cyprus; Republic of Cyprus
    en.adj     Cypriot; Greek Cypriot; Turkish Cypriot
    en.people  Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots
    id         Siprus; Republik Siprus; Cyprus
    capital    Nicosia
    en.capital Nicosia; Lefkosia
    id.capital Nikosia; Nicosia

country CZE
    name       Czechia
    en         Czechia; Czech Republic
    en.adj     Czech
    en.people  Czech; Czechs
    id         Ceko; Republik Ceko; Ceska; Cheko; Republik Cheko
    capital    Prague
    en.capital Prague
    id.capital Praha; Prague
    en.seat    Prague Castle; Kramář's Villa
    id.seat    Kastil Praha; Puri Praha

country DEU
    name       Germany
    en         Germany; Federal Republic of Germany; West Germany; FRG
    en.adj     German; West German
    en.people  German; Germans; West German; West Germans
    id         Jerman; Republik Federal Jerman; Jerman Barat; Negeri Panser
    capital    Berlin
    en.capital Berlin
    id.capital Berlin
    en.seat    Bundeskanzleramt; Bellevue Palace; Schloss Bellevue
    id.seat    Bundeskanzleramt; Istana Bellevue

country DJI
    name       Djibouti
    en         Djibouti; Republic of Djibouti; Jibouti
    en.adj     Djiboutian
    en.people  Djiboutian; Djiboutians
    id         Jibuti; Djibouti; Republik Djibouti; Republik Jibuti
    capital    Djibouti City
    en.capital Djibouti City
    id.capital Kota Djibouti

country DMA
    # "Dominican" is left to DOM.
    name       Dominica
    en         Dominica; Commonwealth of Dominica
    id         Dominika; Persemakmuran Dominika; Dominica
    capital    Roseau
    en.capital Roseau
    id.capital Roseau

country DNK
    name       Denmark
    en         Denmark; Kingdom of Denmark
    en.adj     Danish
    en.people  Dane; Danes; Danish citizen; Danish citizens
    id         Denmark; Kerajaan Denmark
    capital    Copenhagen
    en.capital Copenhagen
    id.capital Kopenhagen; Copenhagen
    en.seat    Christiansborg; Amalienborg
    id.seat    Christiansborg; Istana Christiansborg; Istana Amalienborg

country DOM
    name       Dominican Republic
    en         Dominican Republic; Dominican Rep.; Dom. Rep.
    en.adj     Dominican
    en.people  Dominican; Dominicans
    id         Republik Dominika; Rep. Dominika
    capital    Santo Domingo
    en.capital Santo Domingo
    id.capital Santo Domingo

country DZA
    name       Algeria
    en         Algeria; People's Democratic Republic of Algeria
    en.adj     Algerian
    en.people  Algerian; Algerians
    id         Aljazair; Aljajair; Republik Demokratik Rakyat Aljazair; Algeria
    capital    Algiers
    en.capital Algiers
    id.capital Algiers; Aljir; Alger
    en.seat    El Mouradia; El Mouradia Palace
    id.seat    El Mouradia

country ECU
    name       Ecuador
    en         Ecuador; Republic of Ecuador
    en.adj     Ecuadorian; Ecuadorean; Ecuadoran
    en.people  Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans; Ecuadoran; Ecuadorans
    id         Ekuador; Republik Ekuador; Ecuador
    capital    Quito
    en.capital Quito
    id.capital Quito
    en.seat    Carondelet; Carondelet Palace
    id.seat    Istana Carondelet

country EGY
    name       Egypt
    en         Egypt; Arab Republic of Egypt
    en.adj     Egyptian
    en.people  Egyptian; Egyptians
    id         Mesir; Republik Arab Mesir; Negeri Piramida; Negeri Piramid
    capital    Cairo
    en.capital Cairo
    id.capital Kairo; Cairo
    en.seat    Ittihadiya; Al-Ittihadiya; Ittihadiya Palace
    id.seat    Istana Ittihadiya; Istana Al-Ittihadiya

country ERI
    # Capital Asmara, written with care (in Indonesian also the word for love).
    name       Eritrea
    en         Eritrea; State of Eritrea
    en.adj     Eritrean
    en.people  Eritrean; Eritreans
    id         Eritrea; Negara Eritrea; Eritria
    en.capital Asmara
    id.capital Kota Asmara

country ESH
    name       Western Sahara
    en         Western Sahara; Sahrawi Arab Democratic Republic; Sahrawi Republic; SADR
    en.adj     Sahrawi; Saharawi; Western Saharan
    en.people  Sahrawi; Sahrawis; Saharawi; Saharawis; Western Saharan; Western Saharans
    id         Sahara Barat; Republik Demokratik Arab Sahrawi; Sahara Maroko
    capital    Laayoune
    en.capital Laayoune; El Aaiun; El Aaiún; Laâyoune
    id.capital Laayoune; El Aaiun; El-Aaiun

country ESP
    name       Spain
    en         Spain; Kingdom of Spain
    en.adj     Spanish
    en.people  Spaniard; Spaniards
    id         Spanyol; Kerajaan Spanyol; Negeri Matador
    capital    Madrid
    en.capital Madrid
    id.capital Madrid
    en.seat    Moncloa; La Moncloa; Moncloa Palace; Zarzuela Palace
    id.seat    Istana Moncloa; Istana Zarzuela

country EST
    name       Estonia
    en         Estonia; Republic of Estonia
    en.adj     Estonian
    en.people  Estonian; Estonians
    id         Estonia; Republik Estonia
    capital    Tallinn
    en.capital Tallinn
    id.capital Tallinn; Tallin

country ETH
    name       Ethiopia
    en         Ethiopia; Federal Democratic Republic of Ethiopia
    en.adj     Ethiopian
    en.people  Ethiopian; Ethiopians
    id         Etiopia; Ethiopia; Republik Demokratik Federal Etiopia; Republik Demokratik Federal Ethiopia; Ethopia
    capital    Addis Ababa
    en.capital Addis Ababa; Addis Abeba
    id.capital Addis Ababa; Addis Abeba

country FIN
    name       Finland
    en         Finland; Republic of Finland
    en.adj     Finnish
    en.people  Finns; Finnish citizen; Finnish citizens
    id         Finlandia; Republik Finlandia
    capital    Helsinki
    en.capital Helsinki
    id.capital Helsinki

country FJI
    name       Fiji
    en         Fiji; Fiji Islands; Republic of Fiji
    en.adj     Fijian
    en.people  Fijian; Fijians
    id         Fiji; Republik Fiji; Kepulauan Fiji
    capital    Suva
    en.capital Suva
    id.capital Suva

country FLK
    # Capital Stanley, written with care (usually a name).
    name       Falkland Islands
    en         Falkland Islands; Falklands; Malvinas; Malvinas Islands; Islas Malvinas
    en.adj     Falkland Islander; Falklander
    en.people  Falkland Islander; Falkland Islanders; Falklander; Falklanders
    id         Kepulauan Falkland; Falkland; Malvinas; Kepulauan Malvinas
    en.capital Port Stanley
    id.capital Port Stanley

country FRA
    name       France
    en         France; French Republic
    en.adj     French
    en.people  Frenchman; Frenchmen; Frenchwoman; Frenchwomen
    id         Prancis; Perancis; Republik Prancis; Republik Perancis
    capital    Paris
    en.capital Paris
    id.capital Paris
    en.seat    Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Quai d'Orsay; Matignon
    id.seat    Istana Elysee; Istana Élysée; Elysee; Quai d'Orsay; Matignon

country FRO
    name       Faroe Islands
    en         Faroe Islands; Faroes; Faeroe Islands
    en.adj     Faroese; Faeroese
    en.people  Faroese; Faeroese
    id         Kepulauan Faroe; Kepulauan Faeroe; Faroe
    capital    Torshavn
    en.capital Torshavn; Tórshavn
    id.capital Torshavn

country FSM
    name       Micronesia
    en         Micronesia; Federated States of Micronesia; FSM
    en.adj     Micronesian
    en.people  Micronesian; Micronesians
    id         Mikronesia; Federasi Mikronesia; Negara Federasi Mikronesia; Federasi Negara Mikronesia
    capital    Palikir
    en.capital Palikir
    id.capital Palikir

country GAB
    name       Gabon
    en         Gabon; Gabonese Republic
    en.adj     Gabonese
    en.people  Gabonese
    id         Gabon; Republik Gabon
    capital    Libreville
    en.capital Libreville
    id.capital Libreville

country GBR
    name       United Kingdom
    en         United Kingdom; U.K.; UK; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland; N. Ireland
    en.adj     British; Scottish; Welsh; Northern Irish
    en.people  Briton; Britons; Brit; Brits; British citizen; British citizens; Englishman; Englishmen; Englishwoman; Englishwomen; Scots; Scotsman; Scotsmen; Welshman; Welshmen
    id         Inggris; Britania Raya; Inggris Raya; Britania; Kerajaan Inggris; Kerajaan Bersatu; UK; U.K.; Skotlandia; Wales; Irlandia Utara; Negeri Ratu Elizabeth
    capital    London
    en.capital London
    id.capital London
    en.seat    Downing Street; 10 Downing Street; No. 10 Downing Street; Whitehall; Westminster; Buckingham Palace; Kensington Palace; Holyrood; Stormont; Senedd
    id.seat    Downing Street; Whitehall; Westminster; Istana Buckingham; Buckingham Palace; Istana Kensington; Holyrood; Stormont

country GEO
    # The U.S. state is a place with longer names.
    name       Georgia
    en         Georgia; Republic of Georgia
    en.adj     Georgian
    en.people  Georgian; Georgians
    id         Georgia; Republik Georgia
    capital    Tbilisi
    en.capital Tbilisi
    id.capital Tbilisi

country GGY
    # Capital Saint Peter Port, written with care (a small town).
    name       Guernsey
    en         Guernsey; Bailiwick of Guernsey
    id         Guernsey; Pulau Guernsey
    en.capital St Peter Port; St. Peter Port; Saint Peter Port
    id.capital Saint Peter Port

country GHA
    name       Ghana
    en         Ghana; Republic of Ghana
    en.adj     Ghanaian; Ghanian
    en.people  Ghanaian; Ghanaians; Ghanian; Ghanians
    id         Ghana; Republik Ghana
    capital    Accra
    en.capital Accra
    id.capital Accra; Akra
    en.seat    Jubilee House; Flagstaff House
    id.seat    Jubilee House

country GIB
    name       Gibraltar
    en         Gibraltar
    en.adj     Gibraltarian
    en.people  Gibraltarian; Gibraltarians
    id         Gibraltar; Jibraltar

country GIN
    name       Guinea
    en         Guinea; Republic of Guinea; Guinea-Conakry
    en.adj     Guinean
    en.people  Guinean; Guineans
    id         Guinea; Republik Guinea; Guinea-Conakry; Guinea Konakri
    capital    Conakry
    en.capital Conakry
    id.capital Conakry; Konakri

country GLP
    name       Guadeloupe
    en         Guadeloupe
    en.adj     Guadeloupean
    en.people  Guadeloupean; Guadeloupeans
    id         Guadeloupe; Guadelupe
    capital    Basse-Terre
    en.capital Basse-Terre
    id.capital Basse-Terre

country GMB
    name       Gambia
    en         Gambia; Republic of The Gambia
    en.adj     Gambian
    en.people  Gambian; Gambians
    id         Gambia; Republik Gambia
    capital    Banjul
    en.capital Banjul
    id.capital Banjul

country GNB
    name       Guinea-Bissau
    en         Guinea-Bissau; Republic of Guinea-Bissau
    en.adj     Bissau-Guinean; Guinea-Bissauan
    en.people  Bissau-Guinean; Bissau-Guineans; Guinea-Bissauan; Guinea-Bissauans
    id         Guinea-Bissau; Republik Guinea-Bissau
    capital    Bissau
    en.capital Bissau
    id.capital Bissau

country GNQ
    name       Equatorial Guinea
    en         Equatorial Guinea; Republic of Equatorial Guinea
    en.adj     Equatorial Guinean; Equatoguinean
    en.people  Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans
    id         Guinea Ekuatorial; Guinea Khatulistiwa; Republik Guinea Ekuatorial; Equatorial Guinea
    capital    Malabo
    en.capital Malabo; Ciudad de la Paz
    id.capital Malabo; Ciudad de la Paz

country GRC
    name       Greece
    en         Greece; Hellenic Republic
    en.adj     Greek; Hellenic
    en.people  Greek; Greeks
    id         Yunani; Republik Yunani; Republik Hellenik
    capital    Athens
    en.capital Athens
    id.capital Athena; Athens
    en.seat    Maximos Mansion; Maximou
    id.seat    Maximos Mansion

country GRD
    name       Grenada
    en         Grenada
    en.adj     Grenadian
    en.people  Grenadian; Grenadians
    id         Grenada
    capital    St. George's
    en.capital St. George's; Saint George's
    id.capital Saint George's; St. George's

country GRL
    name       Greenland
    en         Greenland; Kalaallit Nunaat
    en.adj     Greenlandic
    en.people  Greenlander; Greenlanders
    id         Greenland; Grinlandia
    capital    Nuuk
    en.capital Nuuk; Godthab
    id.capital Nuuk

country GTM
    name       Guatemala
    en         Guatemala; Republic of Guatemala
    en.adj     Guatemalan
    en.people  Guatemalan; Guatemalans
    id         Guatemala; Republik Guatemala
    capital    Guatemala City
    en.capital Guatemala City
    id.capital Kota Guatemala; Guatemala City

country GUF
    name       French Guiana
    en         French Guiana
    en.adj     French Guianese; Guianese
    en.people  French Guianese; Guianese
    id         Guyana Prancis; Guiana Prancis; Guyana Perancis
    capital    Cayenne
    en.capital Cayenne
    id.capital Cayenne

country GUM
    name       Guam
    en         Guam
    en.adj     Guamanian
    en.people  Guamanian; Guamanians
    id         Guam
    capital    Hagatna
    en.capital Hagatna; Hagåtña; Agana
    id.capital Hagatna; Hagåtña; Agana

country GUY
    # Capital Georgetown: not a metonym here (usually the university or the part of Washington).
    name       Guyana
    en         Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana
    en.adj     Guyanese
    en.people  Guyanese
    id         Guyana; Republik Koperatif Guyana

country HKG
    name       Hong Kong
    en         Hong Kong; Hongkong; HK; HKSAR; Hong Kong SAR; Hong Kong Special Administrative Region
    en.adj     Hongkonger; Hong Konger
    en.people  Hongkonger; Hongkongers; Hong Konger; Hong Kongers
    id         Hong Kong; Hongkong; Hong Kong SAR; HKSAR

country HMD
    name       Heard Island and McDonald Islands
    en         Heard Island and McDonald Islands; Heard and McDonald Islands
    id         Pulau Heard dan Kepulauan McDonald; Kepulauan Heard dan McDonald; Pulau Heard

country HND
    name       Honduras
    en         Honduras; Republic of Honduras
    en.adj     Honduran
    en.people  Honduran; Hondurans
    id         Honduras; Republik Honduras
    capital    Tegucigalpa
    en.capital Tegucigalpa
    id.capital Tegucigalpa

country HRV
    name       Croatia
    en         Croatia; Republic of Croatia; Hrvatska
    en.adj     Croatian; Croat
    en.people  Croatian; Croatians; Croat; Croats
    id         Kroasia; Republik Kroasia
    capital    Zagreb
    en.capital Zagreb
    id.capital Zagreb
    en.seat    Banski Dvori

country HTI
    name       Haiti
    en         Haiti; Republic of Haiti
    en.adj     Haitian
    en.people  Haitian; Haitians
    id         Haiti; Republik Haiti
    capital    Port-au-Prince
    en.capital Port-au-Prince; Port au Prince
    id.capital Port-au-Prince; Port au Prince

country HUN
    name       Hungary
    en         Hungary
    en.adj     Hungarian; Magyar
    en.people  Hungarian; Hungarians; Magyars
    id         Hungaria; Hongaria; Honggaria
    capital    Budapest
    en.capital Budapest
    id.capital Budapest

country IDN
    name       Indonesia
    en         Indonesia; Republic of Indonesia; Unitary State of the Republic of Indonesia; Dutch East Indies; Netherlands East Indies
    en.adj     Indonesian
    en.people  Indonesian; Indonesians
    id         Indonesia; RI; Republik Indonesia; NKRI; Negara Kesatuan Republik Indonesia; R.I.; Bumi Pertiwi; Hindia Belanda
    id.people  WNI
    capital    Jakarta
    en.capital Jakarta; Djakarta
    id.capital Jakarta
    en.seat    Merdeka Palace; Istana Merdeka; Istana Negara
    id.seat    Istana Merdeka; Istana Negara; Istana Kepresidenan; Istana Presiden; Istana Kepresidenan Jakarta; pihak Istana; kalangan Istana; lingkungan Istana; Pejambon

country IMN
    # Capital Douglas: not a metonym here (usually a name).
    name       Isle of Man
    en         Isle of Man
    en.adj     Manx
    en.people  Manxman; Manxmen
    id         Pulau Man; Isle of Man

country IND
    name       India
    en         India; Republic of India; Bharat
    en.adj     Indian
    en.people  Indian; Indians
    id         India; Republik India; Bharat; Negeri Bollywood; Negeri Hindustan; Negeri Taj Mahal
    capital    New Delhi
    en.capital New Delhi; Delhi
    id.capital New Delhi; Delhi; Delhi Baru
    en.seat    South Block; Raisina Hill; Rashtrapati Bhavan
    id.seat    South Block; Rashtrapati Bhavan

country IOT
    name       British Indian Ocean Territory
    en         British Indian Ocean Territory; Chagos Archipelago; Chagos Islands; Chagos; BIOT
    en.adj     Chagossian
    en.people  Chagossian; Chagossians
    id         Wilayah Inggris di Samudra Hindia; Kepulauan Chagos; Chagos; Teritori Samudra Hindia Britania

country IRL
    name       Ireland
    en         Ireland; Republic of Ireland; Irish Republic; Eire; Éire
    en.adj     Irish
    en.people  Irishman; Irishmen; Irishwoman; Irishwomen; Irish citizen; Irish citizens
    id         Irlandia; Republik Irlandia; Eire
    capital    Dublin
    en.capital Dublin
    id.capital Dublin
    en.seat    Leinster House; Áras an Uachtaráin; Aras an Uachtarain

country IRN
    name       Iran
    en         Iran; Islamic Republic of Iran; Islamic Republic; I.R. Iran
    en.adj     Iranian
    en.people  Iranian; Iranians
    id         Iran; Republik Islam Iran; Republik Islam; Negeri Persia; Negeri Para Mullah; Negeri Mullah; Negeri Para Mulah
    capital    Tehran
    en.capital Tehran; Teheran
    id.capital Teheran; Tehran

country IRQ
    name       Iraq
    en         Iraq; Republic of Iraq; Irak
    en.adj     Iraqi
    en.people  Iraqi; Iraqis
    id         Irak; Iraq; Republik Irak; Negeri 1001 Malam
    capital    Baghdad
    en.capital Baghdad; Bagdad
    id.capital Baghdad; Bagdad

country ISL
    name       Iceland
    en         Iceland
    en.adj     Icelandic
    en.people  Icelander; Icelanders
    id         Islandia
    capital    Reykjavik
    en.capital Reykjavik; Reykjavík
    id.capital Reykjavik; Reykjavík

country ISR
    # Jerusalem is the declared capital; most embassies are in Tel Aviv, which newsrooms also use for the government.
    name       Israel
    en         Israel; State of Israel; Zionist regime; Zionist entity; Zionist state; Jewish state
    en.adj     Israeli
    en.people  Israeli; Israelis
    id         Israel; Negara Israel; Negara Zionis; Rezim Zionis; Entitas Zionis; Zionis Israel; Israel Zionis; Negara Yahudi; Negeri Zionis; Pendudukan Zionis
    capital    Jerusalem
    en.capital Jerusalem
    id.capital Yerusalem; Jerusalem
    en.seat    Tel Aviv
    id.seat    Tel Aviv

country ITA
    name       Italy
    en         Italy; Italian Republic
    en.adj     Italian
    en.people  Italian; Italians
    id         Italia; Italy; Republik Italia; Negeri Piza; Negeri Pizza
    capital    Rome
    en.capital Rome
    id.capital Roma
    en.seat    Palazzo Chigi; Chigi Palace; Quirinale; Quirinal Palace; Farnesina
    id.seat    Istana Chigi; Palazzo Chigi; Istana Quirinale; Farnesina

country JAM
    name       Jamaica
    en         Jamaica
    en.adj     Jamaican
    en.people  Jamaican; Jamaicans
    id         Jamaika; Jamaica
    capital    Kingston
    en.capital Kingston
    id.capital Kingston

country JEY
    # Capital Saint Helier, written with care (a small town).
    name       Jersey
    en         Jersey; Bailiwick of Jersey
    id         Pulau Jersey; Bailiwick Jersey
    en.capital Saint Helier; St Helier; St. Helier
    id.capital Saint Helier

country JOR
    name       Jordan
    en         Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom
    en.adj     Jordanian
    en.people  Jordanian; Jordanians
    id         Yordania; Jordania; Kerajaan Hasyimiyah Yordania; Kerajaan Yordania
    capital    Amman
    en.capital Amman
    id.capital Amman
    en.seat    Raghadan Palace; Al-Husseiniya Palace
    id.seat    Istana Raghadan; Istana Al-Husseiniya

country JPN
    name       Japan
    en         Japan
    en.adj     Japanese
    en.people  Japanese; Japanese citizen; Japanese citizens
    id         Jepang; Negeri Sakura; Negeri Matahari Terbit; Negara Matahari Terbit; Negeri Samurai
    capital    Tokyo
    en.capital Tokyo
    id.capital Tokyo; Tokio
    en.seat    Kantei; Nagatacho; Kasumigaseki; Nagata-cho
    id.seat    Kantei; Nagatacho; Kasumigaseki

country KAZ
    name       Kazakhstan
    en         Kazakhstan; Republic of Kazakhstan; Kazakstan
    en.adj     Kazakh; Kazakhstani; Kazak
    en.people  Kazakh; Kazakhs; Kazakhstani; Kazakhstanis; Kazak; Kazaks
    id         Kazakhstan; Republik Kazakhstan; Kazakstan
    capital    Astana
    en.capital Astana; Nur-Sultan
    id.capital Astana; Nur-Sultan
    en.seat    Akorda; Ak Orda
    id.seat    Akorda; Ak Orda

country KEN
    name       Kenya
    en         Kenya; Republic of Kenya
    en.adj     Kenyan
    en.people  Kenyan; Kenyans
    id         Kenya; Republik Kenya
    capital    Nairobi
    en.capital Nairobi
    id.capital Nairobi
    en.seat    State House Nairobi; State House, Nairobi
    id.seat    State House Nairobi

country KGZ
    name       Kyrgyzstan
    en         Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizia; Kirgizstan
    en.adj     Kyrgyz; Kyrgyzstani; Kirghiz
    en.people  Kyrgyz; Kyrgyzstani; Kyrgyzstanis
    id         Kirgizstan; Kirgistan; Kirgizia; Republik Kirgiz; Kyrgyzstan; Kirgiztan; Kirgizistan
    capital    Bishkek
    en.capital Bishkek
    id.capital Bishkek

country KHM
    name       Cambodia
    en         Cambodia; Kingdom of Cambodia; Kampuchea
    en.adj     Cambodian; Khmer
    en.people  Cambodian; Cambodians; Khmers
    id         Kamboja; Kerajaan Kamboja; Kampuchea; Cambodia; Negeri Angkor Wat
    capital    Phnom Penh
    en.capital Phnom Penh
    id.capital Phnom Penh

country KIR
    name       Kiribati
    en         Kiribati; Republic of Kiribati
    en.adj     I-Kiribati; Kiribatian
    en.people  I-Kiribati; Kiribatian
    id         Kiribati; Republik Kiribati
    capital    Tarawa
    en.capital Tarawa; South Tarawa
    id.capital Tarawa; Tarawa Selatan

country KNA
    name       St. Kitts and Nevis
    en         St. Kitts and Nevis; Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts; Saint Kitts; St Kitts; St. Kitts-Nevis
    en.adj     Kittitian; Nevisian
    en.people  Kittitian; Kittitians; Nevisian; Nevisians
    id         Saint Kitts dan Nevis; Saint Kitts & Nevis; Saint Kitts; St Kitts dan Nevis
    capital    Basseterre
    en.capital Basseterre
    id.capital Basseterre

country KOR
    name       South Korea
    en         South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; S.Korea; SKorea; S Korea; SoKor
    en.adj     South Korean; S. Korean; S.Korean; S Korean
    en.people  South Korean; South Koreans; S. Korean; S. Koreans; S.Korean; S.Koreans; S Korean; S Koreans
    id         Korea Selatan; Korsel; Republik Korea; Negeri Ginseng; Negeri Gingseng; Negeri K-Pop
    capital    Seoul
    en.capital Seoul
    id.capital Seoul
    en.seat    Blue House; Cheong Wa Dae; Cheongwadae; Cheong Wa-dae
    id.seat    Gedung Biru; Istana Biru; Blue House; Cheong Wa Dae; Cheongwadae

country KWT
    name       Kuwait
    en         Kuwait; State of Kuwait
    en.adj     Kuwaiti
    en.people  Kuwaiti; Kuwaitis
    id         Kuwait; Negara Kuwait
    capital    Kuwait City
    en.capital Kuwait City
    id.capital Kota Kuwait; Kuwait City

country LAO
    name       Laos
    en         Laos; Lao People's Democratic Republic; Lao PDR; Lao P.D.R.
    en.adj     Laotian; Lao
    en.people  Laotian; Laotians; Lao
    id         Laos; Republik Demokratik Rakyat Laos; Laos PDR
    capital    Vientiane
    en.capital Vientiane
    id.capital Vientiane

country LBN
    name       Lebanon
    en         Lebanon; Lebanese Republic; Republic of Lebanon
    en.adj     Lebanese
    en.people  Lebanese
    id         Lebanon; Libanon; Republik Lebanon; Negeri Cedar; Negeri Aras
    capital    Beirut
    en.capital Beirut
    id.capital Beirut
    en.seat    Baabda; Baabda Palace; Grand Serail; Ain al-Tineh; Ain el-Tineh
    id.seat    Istana Baabda; Baabda; Grand Serail; Ain al-Tineh

country LBR
    name       Liberia
    en         Liberia; Republic of Liberia
    en.adj     Liberian
    en.people  Liberian; Liberians
    id         Liberia; Republik Liberia
    capital    Monrovia
    en.capital Monrovia
    id.capital Monrovia

country LBY
    name       Libya
    en         Libya; State of Libya; Great Socialist People's Libyan Arab Jamahiriya; Jamahiriya
    en.adj     Libyan
    en.people  Libyan; Libyans
    id         Libya; Negara Libya; Libia; Jamahiriya
    capital    Tripoli
    en.capital Tripoli
    id.capital Tripoli

country LCA
    name       St. Lucia
    en         St. Lucia; Saint Lucia; St Lucia
    en.adj     Saint Lucian; St. Lucian; St Lucian
    en.people  Saint Lucian; Saint Lucians; St. Lucian; St. Lucians; St Lucian; St Lucians
    id         Saint Lucia; St Lucia; Santa Lusia
    capital    Castries
    en.capital Castries
    id.capital Castries

country LIE
    name       Liechtenstein
    en         Liechtenstein; Principality of Liechtenstein
    en.people  Liechtensteiner; Liechtensteiners
    id         Liechtenstein; Kepangeranan Liechtenstein; Lichtenstein
    capital    Vaduz
    en.capital Vaduz
    id.capital Vaduz

country LKA
    name       Sri Lanka
    en         Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon
    en.adj     Sri Lankan; Srilankan
    en.people  Sri Lankan; Sri Lankans; Srilankan; Srilankans
    id         Sri Lanka; Srilanka; Republik Sosialis Demokratik Sri Lanka; Ceylon
    capital    Colombo
    en.capital Colombo; Sri Jayawardenepura Kotte
    id.capital Kolombo; Colombo; Sri Jayawardenepura Kotte
    en.seat    Temple Trees

country LSO
    name       Lesotho
    en         Lesotho; Kingdom of Lesotho
    en.adj     Basotho; Mosotho; Lesothan
    en.people  Basotho; Mosotho
    id         Lesotho; Kerajaan Lesotho
    capital    Maseru
    en.capital Maseru
    id.capital Maseru

country LTU
    name       Lithuania
    en         Lithuania; Republic of Lithuania
    en.adj     Lithuanian
    en.people  Lithuanian; Lithuanians
    id         Lituania; Lithuania; Republik Lituania
    capital    Vilnius
    en.capital Vilnius
    id.capital Vilnius

country LUX
    name       Luxembourg
    en         Luxembourg; Grand Duchy of Luxembourg
    en.adj     Luxembourgish; Luxembourgian
    en.people  Luxembourger; Luxembourgers
    id         Luksemburg; Luxemburg; Luxembourg; Keharyapatihan Luksemburg
    capital    Luxembourg City
    en.capital Luxembourg City
    id.capital Kota Luksemburg; Luxembourg City

country LVA
    name       Latvia
    en         Latvia; Republic of Latvia
    en.adj     Latvian
    en.people  Latvian; Latvians
    id         Latvia; Republik Latvia
    capital    Riga
    en.capital Riga
    id.capital Riga

country MAC
    name       Macau
    en         Macau; Macao; Macau SAR; Macao SAR; Macao Special Administrative Region
    en.adj     Macanese
    en.people  Macanese
    id         Makau; Macau; Macao; Makao

country MAF
    name       St. Martin
    en         St. Martin; Saint Martin; Collectivity of Saint Martin
    id         Saint Martin
    capital    Marigot
    en.capital Marigot
    id.capital Marigot

country MAR
    name       Morocco
    en         Morocco; Kingdom of Morocco
    en.adj     Moroccan
    en.people  Moroccan; Moroccans
    id         Maroko; Marokko; Kerajaan Maroko; Morocco
    capital    Rabat
    en.capital Rabat
    id.capital Rabat

country MCO
    name       Monaco
    en         Monaco; Principality of Monaco
    en.adj     Monegasque; Monégasque; Monacan
    en.people  Monegasque; Monegasques; Monégasque; Monégasques; Monacan; Monacans
    id         Monako; Monaco; Kepangeranan Monako

country MDA
    name       Moldova
    en         Moldova; Republic of Moldova; Moldavia
    en.adj     Moldovan; Moldavian
    en.people  Moldovan; Moldovans; Moldavian; Moldavians
    id         Moldova; Republik Moldova; Moldovia; Moldavia
    capital    Chisinau
    en.capital Chisinau; Chișinău; Chişinău; Kishinev
    id.capital Chisinau; Chișinău; Kishinev

country MDG
    name       Madagascar
    en         Madagascar; Republic of Madagascar; Malagasy Republic
    en.adj     Malagasy; Madagascan
    en.people  Malagasy; Madagascan; Madagascans
    id         Madagaskar; Republik Madagaskar; Madagascar
    capital    Antananarivo
    en.capital Antananarivo; Tananarive
    id.capital Antananarivo

country MDV
    name       Maldives
    en         Maldives; Republic of Maldives; Maldive Islands
    en.adj     Maldivian
    en.people  Maldivian; Maldivians
    id         Maladewa; Maldives; Kepulauan Maladewa; Republik Maladewa
    capital    Malé
    en.capital Malé
    id.capital Malé; Kota Male

country MEX
    name       Mexico
    en         Mexico; United Mexican States
    en.adj     Mexican
    en.people  Mexican; Mexicans
    id         Meksiko; Mexico; Meksiko Serikat
    capital    Mexico City
    en.capital Mexico City; Ciudad de Mexico; Ciudad de México
    id.capital Mexico City; Kota Meksiko; Meksiko City; Kota Mexico
    en.seat    Palacio Nacional; Los Pinos
    id.seat    Palacio Nacional

country MHL
    name       Marshall Islands
    en         Marshall Islands; Republic of Marshall Islands
    en.adj     Marshallese; Marshall Islander
    en.people  Marshallese; Marshall Islander; Marshall Islanders
    id         Kepulauan Marshall; Republik Kepulauan Marshall; Kepulauan Marshal
    capital    Majuro
    en.capital Majuro
    id.capital Majuro

country MKD
    name       North Macedonia
    en         North Macedonia; Republic of North Macedonia; Macedonia; Republic of Macedonia; former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia; N. Macedonia
    en.adj     Macedonian; North Macedonian
    en.people  Macedonian; Macedonians; North Macedonian; North Macedonians
    id         Makedonia Utara; Makedonia; Republik Makedonia Utara; Republik Makedonia; Macedonia Utara; Masedonia Utara; Masedonia
    capital    Skopje
    en.capital Skopje
    id.capital Skopje

country MLI
    name       Mali
    en         Mali; Republic of Mali
    en.adj     Malian
    en.people  Malian; Malians
    id         Mali; Republik Mali
    capital    Bamako
    en.capital Bamako
    id.capital Bamako
    en.seat    Koulouba; Koulouba Palace
    id.seat    Istana Koulouba

country MLT
    name       Malta
    en         Malta; Republic of Malta
    en.adj     Maltese
    en.people  Maltese
    id         Malta; Republik Malta
    capital    Valletta
    en.capital Valletta; Valetta
    id.capital Valletta; Valetta
    en.seat    Auberge de Castille

country MMR
    name       Myanmar
    en         Myanmar; Burma; Republic of the Union of Myanmar; Union of Burma; Union of Myanmar
    en.adj     Burmese; Myanma; Myanmarese
    en.people  Burmese; Myanmar national; Myanmar nationals
    id         Myanmar; Burma; Birma; Republik Persatuan Myanmar; Mianmar
    capital    Naypyidaw
    en.capital Naypyidaw; Naypyitaw; Nay Pyi Taw; Nay Pyi Daw
    id.capital Naypyidaw; Naypyitaw; Nay Pyi Taw; Nay Pyi Daw

country MNE
    name       Montenegro
    en         Montenegro; Crna Gora
    en.adj     Montenegrin
    en.people  Montenegrin; Montenegrins
    id         Montenegro
    capital    Podgorica
    en.capital Podgorica
    id.capital Podgorica

country MNG
    name       Mongolia
    en         Mongolia; Outer Mongolia
    en.adj     Mongolian
    en.people  Mongolian; Mongolians
    id         Mongolia
    capital    Ulaanbaatar
    en.capital Ulaanbaatar; Ulan Bator
    id.capital Ulaanbaatar; Ulan Bator

country MNP
    name       Northern Mariana Islands
    en         Northern Mariana Islands; Commonwealth of the Northern Mariana Islands; CNMI; Northern Marianas
    id         Kepulauan Mariana Utara; Mariana Utara
    capital    Saipan
    en.capital Saipan
    id.capital Saipan

country MOZ
    name       Mozambique
    en         Mozambique; Republic of Mozambique
    en.adj     Mozambican
    en.people  Mozambican; Mozambicans
    id         Mozambik; Mozambique; Republik Mozambik; Mosambik
    capital    Maputo
    en.capital Maputo
    id.capital Maputo

country MRT
    name       Mauritania
    en         Mauritania; Islamic Republic of Mauritania
    en.adj     Mauritanian
    en.people  Mauritanian; Mauritanians
    id         Mauritania; Republik Islam Mauritania
    capital    Nouakchott
    en.capital Nouakchott
    id.capital Nouakchott

country MSR
    # Capital Plymouth: not a metonym here (usually the English port).
    name       Montserrat
    en         Montserrat
    en.adj     Montserratian
    en.people  Montserratian; Montserratians
    id         Montserrat

country MTQ
    name       Martinique
    en         Martinique
    en.adj     Martinican; Martiniquais
    en.people  Martinican; Martinicans
    id         Martinik; Martinique
    capital    Fort-de-France
    en.capital Fort-de-France
    id.capital Fort-de-France

country MUS
    name       Mauritius
    en         Mauritius; Republic of Mauritius
    en.adj     Mauritian
    en.people  Mauritian; Mauritians
    id         Mauritius; Republik Mauritius
    capital    Port Louis
    en.capital Port Louis
    id.capital Port Louis

country MWI
    name       Malawi
    en         Malawi; Republic of Malawi
    en.adj     Malawian
    en.people  Malawian; Malawians
    id         Malawi; Republik Malawi
    capital    Lilongwe
    en.capital Lilongwe
    id.capital Lilongwe

country MYS
    name       Malaysia
    en         Malaysia; Federation of Malaysia; Federation of Malaya
    en.adj     Malaysian
    en.people  Malaysian; Malaysians
    id         Malaysia; Negeri Jiran; Persekutuan Malaysia; Federasi Malaysia; Federasi Malaya
    capital    Kuala Lumpur
    en.capital Kuala Lumpur; KL
    id.capital Kuala Lumpur; KL
    en.seat    Putrajaya; Seri Perdana; Perdana Putra; Wisma Putra
    id.seat    Putrajaya; Seri Perdana; Perdana Putra; Wisma Putra

country MYT
    name       Mayotte
    en         Mayotte
    en.adj     Mahoran; Mahorais
    en.people  Mahoran; Mahorans; Mahorais
    id         Mayotte
    capital    Mamoudzou
    en.capital Mamoudzou
    id.capital Mamoudzou

country NAM
    name       Namibia
    en         Namibia; Republic of Namibia
    en.adj     Namibian
    en.people  Namibian; Namibians
    id         Namibia; Republik Namibia
    capital    Windhoek
    en.capital Windhoek
    id.capital Windhoek

country NCL
    name       New Caledonia
    en         New Caledonia
    en.adj     New Caledonian
    en.people  New Caledonian; New Caledonians; Kanak; Kanaks
    id         Kaledonia Baru; New Caledonia
    capital    Noumea
    en.capital Noumea; Nouméa
    id.capital Noumea; Nouméa

country NER
    name       Niger
    en         Niger; Republic of Niger
    en.adj     Nigerien
    en.people  Nigerien; Nigeriens
    id         Niger; Republik Niger
    capital    Niamey
    en.capital Niamey
    id.capital Niamey

country NFK
    # Capital Kingston: not a metonym here (usually the capital of Jamaica).
    name       Norfolk Island
    en         Norfolk Island
    en.adj     Norfolk Islander
    en.people  Norfolk Islander; Norfolk Islanders
    id         Kepulauan Norfolk; Pulau Norfolk

country NGA
    name       Nigeria
    en         Nigeria; Federal Republic of Nigeria
    en.adj     Nigerian
    en.people  Nigerian; Nigerians
    id         Nigeria; Republik Federal Nigeria
    capital    Abuja
    en.capital Abuja
    id.capital Abuja
    en.seat    Aso Rock; Aso Villa
    id.seat    Aso Rock; Aso Villa

country NIC
    name       Nicaragua
    en         Nicaragua; Republic of Nicaragua
    en.adj     Nicaraguan
    en.people  Nicaraguan; Nicaraguans
    id         Nikaragua; Nicaragua; Republik Nikaragua
    capital    Managua
    en.capital Managua
    id.capital Managua

country NIU
    name       Niue
    en         Niue
    en.adj     Niuean
    en.people  Niuean; Niueans
    id         Niue
    capital    Alofi
    en.capital Alofi
    id.capital Alofi

country NLD
    name       Netherlands
    en         Netherlands; Holland
    en.adj     Dutch
    en.people  Dutchman; Dutchmen; Dutchwoman; Dutchwomen; Dutch citizen; Dutch citizens
    id         Belanda; Negeri Belanda; Kerajaan Belanda; Negeri Kincir Angin; Negeri Tulip; Negeri Bunga Tulip
    capital    Amsterdam
    en.capital Amsterdam
    id.capital Amsterdam
    en.seat    Binnenhof; Torentje; Catshuis
    id.seat    Binnenhof

country NOR
    name       Norway
    en         Norway; Kingdom of Norway
    en.adj     Norwegian
    en.people  Norwegian; Norwegians
    id         Norwegia; Kerajaan Norwegia
    capital    Oslo
    en.capital Oslo
    id.capital Oslo

country NPL
    name       Nepal
    en         Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal
    en.adj     Nepali; Nepalese
    en.people  Nepali; Nepalis; Nepalese
    id         Nepal; Republik Demokratik Federal Nepal
    capital    Kathmandu
    en.capital Kathmandu; Katmandu
    id.capital Kathmandu; Katmandu
    en.seat    Singha Durbar; Baluwatar
    id.seat    Singha Durbar

country NRU
    name       Nauru
    en         Nauru; Republic of Nauru
    en.adj     Nauruan
    en.people  Nauruan; Nauruans
    id         Nauru; Republik Nauru
    capital    Yaren
    en.capital Yaren
    id.capital Yaren

country NZL
    name       New Zealand
    en         New Zealand; NZ; N.Z.; Aotearoa; Aotearoa New Zealand
    en.adj     Kiwi
    en.people  New Zealander; New Zealanders; Kiwis
    id         Selandia Baru; New Zealand; Negeri Kiwi
    capital    Wellington
    en.capital Wellington
    id.capital Wellington
    en.seat    Beehive

country OMN
    name       Oman
    en         Oman; Sultanate of Oman
    en.adj     Omani
    en.people  Omani; Omanis
    id         Oman; Kesultanan Oman
    capital    Muscat
    en.capital Muscat
    id.capital Muskat; Muscat

country PAK
    name       Pakistan
    en         Pakistan; Islamic Republic of Pakistan
    en.adj     Pakistani
    en.people  Pakistani; Pakistanis
    id         Pakistan; Republik Islam Pakistan
    capital    Islamabad
    en.capital Islamabad
    id.capital Islamabad

country PAN
    name       Panama
    en         Panama; Republic of Panama
    en.adj     Panamanian
    en.people  Panamanian; Panamanians
    id         Panama; Republik Panama
    capital    Panama City
    en.capital Panama City
    id.capital Kota Panama; Panama City
    en.seat    Palacio de las Garzas

country PCN
    name       Pitcairn Islands
    en         Pitcairn Islands; Pitcairn; Pitcairn Island
    en.adj     Pitcairn Islander
    en.people  Pitcairn Islander; Pitcairn Islanders
    id         Kepulauan Pitcairn; Pitcairn; Pulau Pitcairn
    capital    Adamstown
    en.capital Adamstown
    id.capital Adamstown

country PER
    # Capital Lima, written with care (in Indonesian also the number five).
    name       Peru
    en         Peru; Republic of Peru
    en.adj     Peruvian
    en.people  Peruvian; Peruvians
    id         Peru; Republik Peru
    en.capital Lima
    id.capital Kota Lima
    en.seat    Casa de Pizarro
    id.seat    Casa de Pizarro

country PHL
    name       Philippines
    en         Philippines; Republic of the Philippines
    en.adj     Philippine; Filipino; Filipina
    en.people  Filipino; Filipinos; Filipina; Filipinas; Pinoy; Pinoys
    id         Filipina; Philipina; Pilipina; Philippines; Republik Filipina
    capital    Manila
    en.capital Manila
    id.capital Manila
    en.seat    Malacañang; Malacanang; Malacañan; Malacañang Palace; Malacanang Palace; Malacañan Palace
    id.seat    Istana Malacañang; Istana Malacanang; Malacañang; Malacanang

country PLW
    name       Palau
    en         Palau; Republic of Palau; Belau
    en.adj     Palauan
    en.people  Palauan; Palauans
    id         Palau; Republik Palau
    capital    Ngerulmud
    en.capital Ngerulmud; Melekeok; Koror
    id.capital Ngerulmud; Melekeok; Koror

country PNG
    name       Papua New Guinea
    en         Papua New Guinea; Independent State of Papua New Guinea; PNG; P.N.G.
    en.adj     Papua New Guinean
    en.people  Papua New Guinean; Papua New Guineans
    id         Papua Nugini; PNG; Papua New Guinea; Papua Niugini
    capital    Port Moresby
    en.capital Port Moresby
    id.capital Port Moresby

country POL
    name       Poland
    en         Poland; Republic of Poland; Polish People's Republic
    en.adj     Polish
    en.people  Poles; Polish citizen; Polish citizens
    id         Polandia; Republik Polandia
    capital    Warsaw
    en.capital Warsaw
    id.capital Warsawa; Warsaw
    en.seat    Belweder
    id.seat    Istana Belweder

country PRI
    # Capital San Juan: not a metonym here (many places have this name).
    name       Puerto Rico
    en         Puerto Rico; Commonwealth of Puerto Rico
    en.adj     Puerto Rican
    en.people  Puerto Rican; Puerto Ricans
    id         Puerto Riko; Puerto Rico
    en.seat    La Fortaleza
    id.seat    La Fortaleza

country PRK
    name       North Korea
    en         North Korea; Democratic People's Republic of Korea; Democratic Peoples Republic of Korea; DPRK; D.P.R.K.; DPR Korea; N. Korea; N.Korea; NKorea; N Korea; NoKor; Hermit Kingdom
    en.adj     North Korean; N. Korean; N.Korean; N Korean
    en.people  North Korean; North Koreans; N. Korean; N. Koreans; N.Korean; N.Koreans; N Korean; N Koreans
    id         Korea Utara; Korut; Republik Demokratik Rakyat Korea; Republik Rakyat Demokratik Korea; RRDK; RDRK; DPRK; Negeri Juche
    capital    Pyongyang
    en.capital Pyongyang; Pyeongyang; P'yongyang
    id.capital Pyongyang; Pyongyong

country PRT
    name       Portugal
    en         Portugal; Portuguese Republic
    en.adj     Portuguese
    en.people  Portuguese
    id         Portugal; Portugis; Republik Portugal
    capital    Lisbon
    en.capital Lisbon
    id.capital Lisbon; Lisabon; Lisboa
    en.seat    São Bento Palace; Belém Palace
    id.seat    Istana Sao Bento; Istana Belem

country PRY
    name       Paraguay
    en         Paraguay; Republic of Paraguay
    en.adj     Paraguayan
    en.people  Paraguayan; Paraguayans
    id         Paraguay; Republik Paraguay
    capital    Asuncion
    en.capital Asuncion; Asunción
    id.capital Asuncion; Asunción

country PSE
    # Ramallah is the seat of government; East Jerusalem is the claimed capital.
    name       Palestine
    en         Palestine; State of Palestine; Palestinian territories; Occupied Palestinian Territory; Occupied Palestinian Territories; occupied Palestine; oPt; OPT
    en.adj     Palestinian
    en.people  Palestinian; Palestinians
    id         Palestina; Negara Palestina; Wilayah Palestina; Teritori Palestina; wilayah pendudukan Palestina; Palestine
    capital    Ramallah
    en.capital Ramallah
    id.capital Ramallah
    en.seat    Muqata; Mukataa; Muqataa
    id.seat    Muqata; Mukataa

country PYF
    name       French Polynesia
    en         French Polynesia; Tahiti
    en.adj     French Polynesian; Tahitian
    en.people  French Polynesian; French Polynesians; Tahitian; Tahitians
    id         Polinesia Prancis; Polinesia Perancis; Tahiti
    capital    Papeete
    en.capital Papeete
    id.capital Papeete

country QAT
    name       Qatar
    en         Qatar; State of Qatar
    en.adj     Qatari
    en.people  Qatari; Qataris
    id         Qatar; Negara Qatar; Katar
    capital    Doha
    en.capital Doha
    id.capital Doha
    en.seat    Amiri Diwan

country REU
    # Capital Saint-Denis: not a metonym here (a common phrase or another place).
    name       Réunion
    en         Réunion; Reunion Island; La Réunion; La Reunion
    en.adj     Réunionese; Reunionese
    en.people  Réunionese; Reunionese
    id         Réunion; Pulau Réunion; Pulau Reunion; La Reunion

country ROU
    name       Romania
    en         Romania; Rumania
    en.adj     Romanian; Rumanian
    en.people  Romanian; Romanians; Rumanian; Rumanians
    id         Rumania; Romania
    capital    Bucharest
    en.capital Bucharest
    id.capital Bukares; Bukarest; Bucharest
    en.seat    Cotroceni; Cotroceni Palace
    id.seat    Istana Cotroceni

country RUS
    name       Russia
    en         Russia; Russian Federation
    en.adj     Russian
    en.people  Russian; Russians
    id         Rusia; Federasi Rusia; Rusia Federasi; Negeri Beruang Merah; Negeri Beruang Putih; Negara Beruang Merah; Negeri Beruang
    capital    Moscow
    en.capital Moscow
    id.capital Moskow; Moskwa; Moscow; Moskva
    en.seat    Kremlin
    id.seat    Kremlin; Istana Kremlin

country RWA
    name       Rwanda
    en         Rwanda; Republic of Rwanda
    en.adj     Rwandan; Rwandese
    en.people  Rwandan; Rwandans; Rwandese
    id         Rwanda; Republik Rwanda; Ruanda
    capital    Kigali
    en.capital Kigali
    id.capital Kigali
    en.seat    Urugwiro Village; Village Urugwiro

country SAU
    name       Saudi Arabia
    en         Saudi Arabia; Kingdom of Saudi Arabia; K.S.A.; KSA
    en.adj     Saudi; Saudi Arabian
    en.people  Saudi; Saudis; Saudi Arabian; Saudi Arabians
    id         Arab Saudi; Saudi; Saudi Arabia; Kerajaan Arab Saudi; Kerajaan Saudi; KSA; Saudi Arab
    capital    Riyadh
    en.capital Riyadh
    id.capital Riyadh; Riyad
    en.seat    Al-Yamamah Palace; Al-Salam Palace
    id.seat    Istana Al-Yamamah; Istana Al Yamamah; Istana Al-Salam

country SDN
    name       Sudan
    en         Sudan; Republic of the Sudan; Republic of Sudan
    en.adj     Sudanese
    en.people  Sudanese
    id         Sudan; Republik Sudan
    capital    Khartoum
    en.capital Khartoum
    id.capital Khartoum; Khartum
    en.seat    Port Sudan
    id.seat    Port Sudan

country SEN
    name       Senegal
    en         Senegal; Republic of Senegal
    en.adj     Senegalese
    en.people  Senegalese
    id         Senegal; Republik Senegal
    capital    Dakar
    en.capital Dakar
    id.capital Dakar

country SGP
    name       Singapore
    en         Singapore; Republic of Singapore; S'pore
    en.adj     Singaporean; S'porean
    en.people  Singaporean; Singaporeans; S'porean; S'poreans
    id         Singapura; Republik Singapura; Negeri Singa; Singapore; Negeri Merlion; Kota Singa

country SGS
    name       South Georgia and the South Sandwich Islands
    en         South Georgia and the South Sandwich Islands; South Georgia; South Sandwich Islands
    en.adj     South Georgian
    id         Georgia Selatan dan Kep. Sandwich Selatan; Georgia Selatan & Kep. Sandwich Selatan; Georgia Selatan dan Kepulauan Sandwich Selatan; Georgia Selatan; Kepulauan Sandwich Selatan
    capital    Grytviken
    en.capital Grytviken
    id.capital Grytviken

country SHN
    # Capital Jamestown: not a metonym here (usually the place in Virginia).
    name       St. Helena
    en         St. Helena; Saint Helena; Ascension Island; Tristan da Cunha; Saint Helena, Ascension and Tristan da Cunha
    en.adj     Saint Helenian; St. Helenian
    en.people  Saint Helenian; Saint Helenians; St. Helenian; St. Helenians
    id         Saint Helena; Pulau Ascension; Tristan da Cunha; Santa Helena

country SJM
    name       Svalbard and Jan Mayen
    en         Svalbard and Jan Mayen; Svalbard; Spitsbergen; Jan Mayen
    id         Kepulauan Svalbard dan Jan Mayen; Svalbard; Jan Mayen; Spitsbergen
    capital    Longyearbyen
    en.capital Longyearbyen
    id.capital Longyearbyen

country SLB
    name       Solomon Islands
    en         Solomon Islands; Solomons
    en.adj     Solomon Islander
    en.people  Solomon Islander; Solomon Islanders
    id         Kepulauan Solomon; Kepulauan Salomon
    capital    Honiara
    en.capital Honiara
    id.capital Honiara

country SLE
    name       Sierra Leone
    en         Sierra Leone; Republic of Sierra Leone
    en.adj     Sierra Leonean; Sierra Leonian
    en.people  Sierra Leonean; Sierra Leoneans; Sierra Leonian; Sierra Leonians
    id         Sierra Leone; Republik Sierra Leone
    capital    Freetown
    en.capital Freetown
    id.capital Freetown

country SLV
    name       El Salvador
    en         El Salvador; Republic of El Salvador
    en.adj     Salvadoran; Salvadorean; Salvadorian
    en.people  Salvadoran; Salvadorans; Salvadorean; Salvadoreans; Salvadorian; Salvadorians
    id         El Salvador; Republik El Salvador
    capital    San Salvador
    en.capital San Salvador
    id.capital San Salvador
    en.seat    Casa Presidencial

country SMR
    name       San Marino
    en         San Marino; Republic of San Marino; Most Serene Republic of San Marino
    en.adj     Sammarinese; San Marinese
    en.people  Sammarinese; San Marinese
    id         San Marino; Republik San Marino

country SOM
    name       Somalia
    en         Somalia; Federal Republic of Somalia
    en.adj     Somali; Somalian
    en.people  Somali; Somalis; Somalian; Somalians
    id         Somalia; Republik Federal Somalia; Somali
    capital    Mogadishu
    en.capital Mogadishu; Muqdisho
    id.capital Mogadishu; Mogadisu
    en.seat    Villa Somalia
    id.seat    Villa Somalia

country SPM
    # Capital Saint-Pierre: not a metonym here (a common phrase or another place).
    name       St. Pierre and Miquelon
    en         St. Pierre and Miquelon; Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon
    id         Saint Pierre dan Miquelon

country SRB
    name       Serbia
    en         Serbia; Republic of Serbia; Srbija
    en.adj     Serbian; Serb
    en.people  Serbian; Serbians; Serb; Serbs
    id         Serbia; Republik Serbia
    capital    Belgrade
    en.capital Belgrade
    id.capital Beograd; Belgrade; Belgrad

country SSD
    name       South Sudan
    en         South Sudan; Republic of South Sudan; S. Sudan; S Sudan
    en.adj     South Sudanese
    en.people  South Sudanese
    id         Sudan Selatan; Republik Sudan Selatan; Sudsel
    capital    Juba
    en.capital Juba
    id.capital Juba

country STP
    name       Sao Tome and Principe
    en         Sao Tome and Principe; São Tomé and Príncipe; São Tomé and Principe; Sao Tome and Príncipe; Sao Tome; São Tomé
    en.adj     Sao Tomean; São Toméan; Santomean
    en.people  Sao Tomean; Sao Tomeans; São Toméan; São Toméans; Santomean; Santomeans
    id         Sao Tome dan Principe; São Tomé dan Príncipe; Sao Tome & Principe; São Tomé

country SUR
    name       Suriname
    en         Suriname; Republic of Suriname; Surinam; Dutch Guiana
    en.adj     Surinamese
    en.people  Surinamese; Surinamer; Surinamers
    id         Suriname; Republik Suriname; Surinam
    capital    Paramaribo
    en.capital Paramaribo
    id.capital Paramaribo

country SVK
    name       Slovakia
    en         Slovakia; Slovak Republic
    en.adj     Slovak; Slovakian
    en.people  Slovak; Slovaks; Slovakian; Slovakians
    id         Slovakia; Slowakia; Republik Slovakia; Republik Slowakia
    capital    Bratislava
    en.capital Bratislava
    id.capital Bratislava

country SVN
    name       Slovenia
    en         Slovenia; Republic of Slovenia
    en.adj     Slovenian; Slovene
    en.people  Slovenian; Slovenians; Slovene; Slovenes
    id         Slovenia; Slowenia; Republik Slovenia
    capital    Ljubljana
    en.capital Ljubljana
    id.capital Ljubljana

country SWE
    name       Sweden
    en         Sweden; Kingdom of Sweden
    en.adj     Swedish
    en.people  Swede; Swedes
    id         Swedia; Kerajaan Swedia
    capital    Stockholm
    en.capital Stockholm
    id.capital Stockholm
    en.seat    Rosenbad; Harpsund
    id.seat    Rosenbad

country SWZ
    name       Eswatini
    en         Eswatini; eSwatini; Kingdom of Eswatini; Swaziland
    en.adj     Swazi; Emaswati; Liswati
    en.people  Swazi; Swazis; Emaswati
    id         eSwatini; Eswatini; Swaziland; Swasiland; Kerajaan Eswatini
    capital    Mbabane
    en.capital Mbabane; Lobamba
    id.capital Mbabane

country SXM
    name       Sint Maarten
    en         Sint Maarten; St. Maarten; Saint Maarten
    en.adj     St. Maartener; Sint Maartener
    en.people  St. Maartener; St. Maarteners; Sint Maartener; Sint Maarteners
    id         Sint Maarten; St. Maarten
    capital    Philipsburg
    en.capital Philipsburg
    id.capital Philipsburg

country SYC
    # Capital Victoria: not a metonym here (usually the Australian state or a name).
    name       Seychelles
    en         Seychelles; Republic of Seychelles; Seychelle Islands
    en.adj     Seychellois
    en.people  Seychellois
    id         Seychelles; Seychelle; Kepulauan Seychelles; Republik Seychelles

country SYR
    name       Syria
    en         Syria; Syrian Arab Republic
    en.adj     Syrian
    en.people  Syrian; Syrians
    id         Suriah; Syria; Republik Arab Suriah; Siria
    capital    Damascus
    en.capital Damascus
    id.capital Damaskus; Damascus
    id.seat    Istana Rakyat Damaskus

country TCA
    name       Turks and Caicos Islands
    en         Turks and Caicos Islands; Turks and Caicos; Turks & Caicos
    en.adj     Turks and Caicos Islander
    en.people  Turks and Caicos Islander; Turks and Caicos Islanders
    id         Kepulauan Turks dan Caicos; Turks dan Caicos; Kepulauan Turks & Caicos; Turks & Caicos
    capital    Cockburn Town
    en.capital Cockburn Town
    id.capital Cockburn Town

country TCD
    name       Chad
    en         Chad; Republic of Chad; Tchad
    en.adj     Chadian
    en.people  Chadian; Chadians
    id         Chad; Republik Chad
    capital    N'Djamena
    en.capital N'Djamena; Ndjamena; N'djamena
    id.capital N'Djamena; Ndjamena; N'djamena

country TGO
    name       Togo
    en         Togo; Togolese Republic
    en.adj     Togolese
    en.people  Togolese
    id         Togo; Republik Togo
    capital    Lomé
    en.capital Lomé; Lome
    id.capital Lomé; Lome

country THA
    name       Thailand
    en         Thailand; Kingdom of Thailand
    en.adj     Thai
    en.people  Thai; Thais
    id         Thailand; Muangthai; Muang Thai; Kerajaan Thailand; Negeri Gajah Putih; Negara Gajah Putih; Tailan
    capital    Bangkok
    en.capital Bangkok
    id.capital Bangkok
    en.seat    Thai Ku Fah

country TJK
    name       Tajikistan
    en         Tajikistan; Republic of Tajikistan; Tadjikistan; Tadzhikistan
    en.adj     Tajik; Tajikistani; Tadjik
    en.people  Tajik; Tajiks; Tajikistani; Tajikistanis; Tadjik; Tadjiks
    id         Tajikistan; Republik Tajikistan; Tajikstan
    capital    Dushanbe
    en.capital Dushanbe
    id.capital Dushanbe

country TKL
    name       Tokelau
    en         Tokelau
    en.adj     Tokelauan
    en.people  Tokelauan; Tokelauans
    id         Tokelau

country TKM
    name       Turkmenistan
    en         Turkmenistan; Turkmenia
    en.adj     Turkmen; Turkmenistani
    en.people  Turkmen; Turkmens; Turkmenistanis
    id         Turkmenistan; Turkmenia
    capital    Ashgabat
    en.capital Ashgabat; Ashkhabad
    id.capital Ashgabat; Askhabad

country TLS
    name       Timor-Leste
    en         Timor-Leste; East Timor; Democratic Republic of Timor-Leste; E. Timor
    en.adj     Timorese; East Timorese
    en.people  Timorese; East Timorese
    id         Timor Leste; Timor Timur; Timtim; Republik Demokratik Timor Leste; RDTL; Timor Lorosae
    capital    Dili
    en.capital Dili
    id.capital Dili
    en.seat    Nicolau Lobato Presidential Palace
    id.seat    Istana Presiden Nicolau Lobato

country TON
    name       Tonga
    en         Tonga; Kingdom of Tonga
    en.adj     Tongan
    en.people  Tongan; Tongans
    id         Tonga; Kerajaan Tonga
    capital    Nuku'alofa
    en.capital Nuku'alofa; Nukualofa
    id.capital Nuku'alofa; Nukualofa

country TTO
    name       Trinidad and Tobago
    en         Trinidad and Tobago; Trinidad & Tobago; Trinidad; Tobago; Trinidad-Tobago; T&T; Republic of Trinidad and Tobago
    en.adj     Trinidadian; Tobagonian
    en.people  Trinidadian; Trinidadians; Tobagonian; Tobagonians
    id         Trinidad dan Tobago; Trinidad; Tobago; Trinidad & Tobago; Trinidad-Tobago
    capital    Port of Spain
    en.capital Port of Spain; Port-of-Spain
    id.capital Port of Spain; Port-of-Spain

country TUN
    name       Tunisia
    en         Tunisia; Republic of Tunisia; Tunisian Republic
    en.adj     Tunisian
    en.people  Tunisian; Tunisians
    id         Tunisia; Republik Tunisia
    capital    Tunis
    en.capital Tunis
    id.capital Tunis
    en.seat    Carthage Palace; Kasbah Palace
    id.seat    Istana Carthage; Istana Kartago

country TUR
    name       Turkey
    en         Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye
    en.adj     Turkish
    en.people  Turk; Turks; Turkish citizen; Turkish citizens
    id         Turki; Turkiye; Türkiye; Turkey; Republik Turki; Republik Turkiye; Negeri Dua Benua
    capital    Ankara
    en.capital Ankara
    id.capital Ankara
    en.seat    Beştepe; Bestepe; Cankaya Palace; Çankaya Palace
    id.seat    Bestepe; Beştepe; Istana Cankaya

country TUV
    name       Tuvalu
    en         Tuvalu
    en.adj     Tuvaluan
    en.people  Tuvaluan; Tuvaluans
    id         Tuvalu
    capital    Funafuti
    en.capital Funafuti
    id.capital Funafuti

country TWN
    name       Taiwan
    en         Taiwan; Republic of China; R.O.C.; Chinese Taipei; Taiwan, China
    en.adj     Taiwanese
    en.people  Taiwanese
    id         Taiwan; Republik China; Republik Tiongkok; Republik Cina; Chinese Taipei
    capital    Taipei
    en.capital Taipei
    id.capital Taipei; Taipeh

country TZA
    name       Tanzania
    en         Tanzania; United Republic of Tanzania
    en.adj     Tanzanian; Zanzibari
    en.people  Tanzanian; Tanzanians; Zanzibari; Zanzibaris
    id         Tanzania; Republik Persatuan Tanzania; Republik Bersatu Tanzania
    capital    Dodoma
    en.capital Dodoma
    id.capital Dodoma
    en.seat    Dar es Salaam; Dar-es-Salaam
    id.seat    Dar es Salaam

country UGA
    name       Uganda
    en         Uganda; Republic of Uganda
    en.adj     Ugandan
    en.people  Ugandan; Ugandans
    id         Uganda; Republik Uganda
    capital    Kampala
    en.capital Kampala
    id.capital Kampala
    en.seat    State House Entebbe; State House, Entebbe

country UKR
    name       Ukraine
    en         Ukraine
    en.adj     Ukrainian
    en.people  Ukrainian; Ukrainians
    id         Ukraina; Ukraine; Ukrania; Ukrainia
    capital    Kyiv
    en.capital Kyiv; Kiev
    id.capital Kyiv; Kiev; Kiyv
    en.seat    Bankova; Bankova Street
    id.seat    Bankova; Istana Mariinskyi

country UMI
    name       United States Minor Outlying Islands
    en         United States Minor Outlying Islands; Wake Island; Midway Atoll; Johnston Atoll
    id         Kepulauan Terluar AS; Kepulauan Terluar Kecil Amerika Serikat; Kepulauan Kecil Terluar Amerika Serikat; Pulau Wake; Atol Midway

country URY
    name       Uruguay
    en         Uruguay; Oriental Republic of Uruguay; Eastern Republic of Uruguay
    en.adj     Uruguayan
    en.people  Uruguayan; Uruguayans
    id         Uruguay; Republik Oriental Uruguay; Uruguai
    capital    Montevideo
    en.capital Montevideo
    id.capital Montevideo
    en.seat    Torre Ejecutiva

country USA
    name       United States
    en         United States; United States of America; U.S.; US; USA; U.S.A.; America; U. S.; Uncle Sam
    en.adj     American
    en.people  American; Americans
    id         Amerika Serikat; AS; Amerika; Amrik; USA; US; U.S.; A.S.; Negeri Paman Sam; Negara Paman Sam; Paman Sam
    capital    Washington
    en.capital Washington; Washington, D.C.; Washington D.C.; Washington DC; Washington, DC
    id.capital Washington; Washington DC; Washington D.C.; Washington, DC; Washington, D.C.
    en.seat    White House; Oval Office; Capitol Hill; Foggy Bottom
    id.seat    Gedung Putih; White House; Capitol Hill; Ruang Oval; Oval Office; Foggy Bottom

country UZB
    name       Uzbekistan
    en         Uzbekistan; Republic of Uzbekistan
    en.adj     Uzbek; Uzbekistani; Uzbeki
    en.people  Uzbek; Uzbeks; Uzbekistani; Uzbekistanis; Uzbeki; Uzbekis
    id         Uzbekistan; Republik Uzbekistan
    capital    Tashkent
    en.capital Tashkent
    id.capital Tashkent

country VAT
    name       Vatican City
    en         Vatican City; Holy See; Vatican; Vatican City State
    en.adj     Papal
    id         Vatikan; Takhta Suci; Tahta Suci; Kota Vatikan; Negara Kota Vatikan; Vatican
    en.seat    Istana Apostolik; Casa Santa Marta

country VCT
    # Capital Kingstown, written with care (too near to Kingston).
    name       St. Vincent and the Grenadines
    en         St. Vincent and the Grenadines; Saint Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; Saint Vincent; St. Vincent & Grenadines; Saint Vincent and Grenadines
    en.adj     Vincentian; Saint Vincentian
    en.people  Vincentian; Vincentians; Saint Vincentian; Saint Vincentians
    id         Saint Vincent dan Grenadine; Saint Vincent; Saint Vincent & Grenadines; Saint Vincent dan Grenadines; Saint Vincent dan Grenadin
    en.capital Kingstown
    id.capital Kingstown

country VEN
    name       Venezuela
    en         Venezuela; Bolivarian Republic of Venezuela
    en.adj     Venezuelan
    en.people  Venezuelan; Venezuelans
    id         Venezuela; Republik Bolivarian Venezuela; Republik Bolivar Venezuela
    capital    Caracas
    en.capital Caracas
    id.capital Caracas
    en.seat    Miraflores Palace; Palacio de Miraflores
    id.seat    Istana Miraflores

country VGB
    # Capital Road Town: not a metonym here (a common phrase or another place).
    name       British Virgin Islands
    en         British Virgin Islands; BVI; B.V.I.
    en.adj     British Virgin Islander
    en.people  British Virgin Islander; British Virgin Islanders
    id         Kepulauan Virgin Britania Raya; Kepulauan Virgin Britania; Kepulauan Virgin Inggris

country VIR
    name       U.S. Virgin Islands
    en         U.S. Virgin Islands; US Virgin Islands; USVI; U.S.V.I.; United States Virgin Islands
    en.adj     U.S. Virgin Islander; Virgin Islander
    en.people  U.S. Virgin Islander; U.S. Virgin Islanders; Virgin Islander; Virgin Islanders
    id         Kepulauan Virgin Amerika Serikat; Kepulauan Virgin AS; Kepulauan Virgin Amerika
    capital    Charlotte Amalie
    en.capital Charlotte Amalie
    id.capital Charlotte Amalie

country VNM
    name       Vietnam
    en         Vietnam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Viet Nam; South Vietnam; S. Vietnam
    en.adj     Vietnamese; South Vietnamese
    en.people  Vietnamese; South Vietnamese
    id         Vietnam; Republik Sosialis Vietnam; Viet Nam; Negeri Paman Ho; Vietnam Selatan
    capital    Hanoi
    en.capital Hanoi; Ha Noi
    id.capital Hanoi

country VUT
    name       Vanuatu
    en         Vanuatu; Republic of Vanuatu; New Hebrides
    en.adj     Ni-Vanuatu; Vanuatuan
    en.people  Ni-Vanuatu; Vanuatuan; Vanuatuans
    id         Vanuatu; Republik Vanuatu
    capital    Port Vila
    en.capital Port Vila; Port-Vila
    id.capital Port Vila; Port-Vila

country WLF
    name       Wallis and Futuna
    en         Wallis and Futuna; Wallis & Futuna; Wallis and Futuna Islands
    en.adj     Wallisian; Futunan
    en.people  Wallisian; Wallisians; Futunan; Futunans
    id         Kepulauan Wallis dan Futuna; Kepulauan Wallis & Futuna; Wallis dan Futuna
    capital    Mata-Utu
    en.capital Mata-Utu; Mata Utu
    id.capital Mata-Utu; Mata Utu

country WSM
    name       Samoa
    en         Samoa; Independent State of Samoa; Western Samoa
    en.adj     Samoan
    en.people  Samoan; Samoans
    id         Samoa; Samoa Barat; Negara Merdeka Samoa
    capital    Apia
    en.capital Apia
    id.capital Apia

country XKX
    name       Kosovo
    en         Kosovo; Republic of Kosovo; Kosova
    en.adj     Kosovar; Kosovan; Kosovo Albanian; Kosovo Serb
    en.people  Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian; Kosovo Albanians; Kosovo Serb; Kosovo Serbs
    id         Kosovo; Republik Kosovo; Kosova
    capital    Pristina
    en.capital Pristina; Prishtina; Priština
    id.capital Pristina; Prishtina

country YEM
    name       Yemen
    en         Yemen; Republic of Yemen; Yemen Arab Republic; North Yemen
    en.adj     Yemeni; Yemenite
    en.people  Yemeni; Yemenis
    id         Yaman; Republik Yaman; Yemen; Yaman Utara
    capital    Sanaa
    en.capital Sanaa; Sana'a; San'a
    id.capital Sanaa; Sana'a
    en.seat    Aden; Maashiq Palace; al-Maashiq Palace
    id.seat    Aden; Istana Maashiq

country ZAF
    name       South Africa
    en         South Africa; Republic of South Africa; RSA; S. Africa; S.Africa; SAfrica; S Africa
    en.adj     South African; S. African; S African
    en.people  South African; South Africans; S. African; S. Africans; S African; S Africans
    id         Afrika Selatan; Afsel; Republik Afrika Selatan; South Africa
    capital    Pretoria
    en.capital Pretoria; Tshwane
    id.capital Pretoria
    en.seat    Union Buildings; Tuynhuys
    id.seat    Union Buildings

country ZMB
    name       Zambia
    en         Zambia; Republic of Zambia; Northern Rhodesia
    en.adj     Zambian
    en.people  Zambian; Zambians
    id         Zambia; Republik Zambia
    capital    Lusaka
    en.capital Lusaka
    id.capital Lusaka

country ZWE
    name       Zimbabwe
    en         Zimbabwe; Republic of Zimbabwe; Rhodesia; Southern Rhodesia
    en.adj     Zimbabwean; Rhodesian
    en.people  Zimbabwean; Zimbabweans; Rhodesian; Rhodesians
    id         Zimbabwe; Republik Zimbabwe; Rhodesia
    capital    Harare
    en.capital Harare
    id.capital Harare

# States that have ended.

country ANT
    name       Netherlands Antilles
    from       1954-12-15
    to         2010-10-10
    en         Netherlands Antilles; Dutch Antilles
    en.adj     Netherlands Antillean
    en.people  Netherlands Antillean
    id         Antillen Belanda; Antilles Belanda

country CSK
    # Prague is left to Czechia.
    name       Czechoslovakia
    from       1918-10-28
    to         1992-12-31
    en         Czechoslovakia; Czecho-Slovakia; Czechoslovak Socialist Republic; Czech and Slovak Federative Republic
    en.adj     Czechoslovak; Czechoslovakian
    en.people  Czechoslovak; Czechoslovaks; Czechoslovakian; Czechoslovakians
    id         Cekoslowakia; Cekoslovakia; Cheko-Slovakia; Republik Sosialis Cekoslowakia

country DDR
    name       East Germany
    from       1949-10-07
    to         1990-10-03
    en         East Germany; German Democratic Republic; GDR; G.D.R.; DDR
    en.adj     East German
    en.people  East German; East Germans
    id         Jerman Timur; Jertim; Republik Demokratik Jerman; RDJ; DDR
    capital    East Berlin
    en.capital East Berlin
    id.capital Berlin Timur; East Berlin

country SCG
    name       Serbia and Montenegro
    from       2003-02-04
    to         2006-06-05
    en         Serbia and Montenegro; Serbia-Montenegro; State Union of Serbia and Montenegro
    id         Serbia dan Montenegro; Serbia-Montenegro; Uni Negara Serbia dan Montenegro

country SUN
    # Moscow and the Kremlin are left to Russia.
    name       Soviet Union
    from       1922-12-30
    to         1991-12-26
    en         Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia
    en.adj     Soviet
    en.people  Soviet; Soviets
    id         Uni Soviet; Soviet; Uni Sovyet; Sovyet; Uni Republik Sosialis Soviet; USSR

country VDR
    name       North Vietnam
    from       1945-09-02
    to         1976-07-02
    en         North Vietnam; Democratic Republic of Vietnam; N. Vietnam
    en.adj     North Vietnamese
    en.people  North Vietnamese
    id         Vietnam Utara; Republik Demokratik Vietnam

country YMD
    name       South Yemen
    from       1967-11-30
    to         1990-05-22
    en         South Yemen; People's Democratic Republic of Yemen; Democratic Yemen
    en.adj     South Yemeni
    en.people  South Yemeni; South Yemenis
    id         Yaman Selatan; Republik Demokratik Rakyat Yaman

country YUG
    # Belgrade is left to Serbia. The code was kept for the federal republic of 1992 to 2003.
    name       Yugoslavia
    from       1918-12-01
    to         2003-02-04
    en         Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; Kingdom of Yugoslavia; SFRY; Jugoslavia
    en.adj     Yugoslav; Yugoslavian
    en.people  Yugoslav; Yugoslavs; Yugoslavian; Yugoslavians
    id         Yugoslavia; Republik Federal Sosialis Yugoslavia; Republik Federal Yugoslavia; Yugoslawia; Jugoslavia
