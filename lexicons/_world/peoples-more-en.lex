@about    Names of regions and peoples that newsrooms use of actors of one country: "Chechen rebels", "Tibetan monks", "Catalan lawmakers".
@source   general knowledge, written down 2026-11-24
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Only names that point to one country. Peoples of several countries (Kurds, Pashtuns, Tuareg, Fulani, Baloch, Punjabi, Bengali, Tamil, Afar,
# Berber) and words that are more often a first name, a language or a thing are left out: there the country must come from other words.

names RUS
    en.adj    Chechen; Dagestani; Ingush; Tatarstani; Bashkir; North Ossetian; Yakut; Kamchatkan
    en.people Chechen; Chechens; Dagestani; Dagestanis; Bashkir; Bashkirs; North Ossetian; North Ossetians; Yakut; Yakuts; Muscovites

names ESP
    en.adj    Catalan; Catalonian; Basque; Andalusian; Andalucian; Canarian
    en.people Catalan; Catalans; Catalonian; Catalonians; Basque; Basques; Andalusian; Andalusians

names DEU
    en.adj    Bavarian; Thuringian
    en.people Bavarian; Bavarians; Berliners

names GBR
    en.adj    Scottish; Welsh; Northern Irish
    en.people Londoners; Scots; Scot; Scotsman; Scotsmen; Englishman; Englishmen; Welshmen

names FRA
    en.adj    Corsican; Parisian; Alsatian
    en.people Corsican; Corsicans; Parisian; Parisians

names NCL
    en.adj    Kanak
    en.people Kanak; Kanaks

names TZA
    en.adj    Zanzibari
    en.people Zanzibari; Zanzibaris

names IND
    en.adj    Kashmiri; Assamese; Manipuri; Goan; Keralite; Mizo; Rajasthani; Maharashtrian; Kannadiga; Meghalayan; Meitei; Ladakhi; Jharkhandi
    en.people Kashmiri; Kashmiris; Manipuri; Manipuris; Goan; Goans; Keralite; Keralites; Mizo; Mizos; Meitei; Meiteis; Ladakhi; Ladakhis

names CHN
    en.adj    Tibetan; Uighur; Uyghur; Uigur; Inner Mongolian; Sichuanese; Shanghainese
    en.people Tibetan; Tibetans; Uighur; Uighurs; Uyghur; Uyghurs; Uigur; Uigurs; Inner Mongolian; Inner Mongolians

names IDN
    en.adj    Papuan; West Papuan; Acehnese; Balinese; Javanese; Moluccan; Ambonese; Sumatran; Sundanese; West Timorese; Irianese
    en.people Papuan; Papuans; West Papuan; West Papuans; Moluccan; Moluccans; Sumatran; Sumatrans

names SDN
    en.adj    Darfuri; Darfurian
    en.people Darfuri; Darfuris; Darfurian; Darfurians

names ETH
    en.adj    Tigrayan; Tigrean; Oromo; Amhara; Gambellan; Ogadeni
    en.people Tigrayan; Tigrayans; Tigrean; Tigreans; Oromo; Oromos; Amhara; Amharas

names NGA
    en.adj    Ogoni; Biafran; Ijaw
    en.people Ogoni; Ogonis; Biafran; Biafrans; Ijaw; Ijaws

names MMR
    en.adj    Rohingya; Kachin; Karenni; Arakanese; Ta'ang; Burman; Palaung
    en.people Rohingya; Rohingyas; Kachin; Kachins; Burman; Burmans

names USA
    en.adj    Texan; Californian; Floridian; Hawaiian; Alaskan; Virginian
    en.people Texan; Texans; Californian; Californians; Floridian; Floridians; Hawaiian; Hawaiians; Alaskan; Alaskans; New Yorkers; Iowans; Virginian; Virginians

names CAN
    en.adj    Quebecois; Québécois; Quebecker; Quebecer; Albertan; Ontarian; Nova Scotian
    en.people Quebecker; Quebeckers; Quebecer; Quebecers; Albertan; Albertans; Ontarian; Ontarians; Newfoundlanders

names UKR
    en.adj    Crimean Tatar; Crimean
    en.people Crimean Tatar; Crimean Tatars; Crimean; Crimeans

names ITA
    en.adj    Sicilian; Sardinian; Calabrian; South Tyrolean
    en.people Sicilian; Sicilians; Sardinian; Sardinians; Calabrian; Calabrians

names GEO
    en.adj    Abkhaz; Abkhazian; South Ossetian; Adjarian; Ajarian; Mingrelian
    en.people Abkhazian; Abkhazians; South Ossetian; South Ossetians

names MDA
    en.adj    Transdniestrian; Transnistrian
    en.people Transdniestrian; Transdniestrians; Transnistrian; Transnistrians

names PHL
    en.adj    Moro; Igorot; Mindanaoan
    en.people Moro; Moros; Igorot; Igorots

names MYS
    en.adj    Sarawakian; Sabahan; Kelantanese
    en.people Sarawakian; Sarawakians; Sabahan; Sabahans

names PNG
    en.adj    Bougainvillean; Bougainvillian
    en.people Bougainvillean; Bougainvilleans; Bougainvillian; Bougainvillians

names PAK
    en.adj    Sindhi; Gilgiti
    en.people Sindhi; Sindhis

names AFG
    en.adj    Panjshiri; Helmandi
    en.people Panjshiri; Panjshiris

names LKA
    en.adj    Sinhalese; Sinhala; Sri Lankan Tamil
    en.people Sri Lankan Tamil; Sri Lankan Tamils

names NPL
    en.adj    Madhesi
    en.people Madhesi; Madhesis

names BGD
    en.adj    Chakma
    en.people Chakma; Chakmas

names VNM
    en.adj    Montagnard
    en.people Montagnard; Montagnards

names KEN
    en.adj    Kikuyu; Kalenjin
    en.people Kikuyu; Kikuyus; Kalenjin; Kalenjins

names UGA
    en.adj    Acholi; Karamojong; Baganda; Bugandan

names COD
    en.adj    Katangan; Katangese; Banyamulenge; Kasaian
    en.people Katangan; Katangans

names CMR
    en.adj    Anglophone Cameroonian; Ambazonian
    en.people Anglophone Cameroonian; Anglophone Cameroonians; Ambazonian; Ambazonians

names SEN
    en.adj    Casamancais; Casamançais

names ZWE
    en.adj    Ndebele; Matabele

names AGO
    en.adj    Cabindan
    en.people Cabindan; Cabindans

names NAM
    en.adj    Caprivian
    en.people Caprivian; Caprivians

names SOM
    en.adj    Somalilander
    en.people Somalilander; Somalilanders; Puntlanders

names DZA
    en.adj    Kabyle; Kabylian
    en.people Kabyle; Kabyles

names ESH
    en.adj    Sahrawi; Saharawi; Sahraoui; Western Saharan
    en.people Sahrawi; Sahrawis; Saharawi; Saharawis; Sahraoui; Sahraouis

names EGY
    en.adj    Sinai Bedouin; Cairene
    en.people Sinai Bedouin; Sinai Bedouins; Cairene; Cairenes

names YEM
    en.adj    Hadrami; South Yemeni; North Yemeni; Southern Yemeni
    en.people Hadrami; Hadramis; South Yemeni; South Yemenis; North Yemeni; North Yemenis; Southern Yemeni; Southern Yemenis

names IRQ
    en.adj    Iraqi Kurdish; Iraqi Kurd
    en.people Iraqi Kurd; Iraqi Kurds

names TUR
    en.adj    Turkish Kurd
    en.people Turkish Kurd; Turkish Kurds

names SYR
    en.adj    Syrian Kurdish; Syrian Kurd
    en.people Syrian Kurd; Syrian Kurds

names IRN
    en.adj    Iranian Kurdish; Iranian Kurd; Khuzestani; Ahwazi
    en.people Iranian Kurd; Iranian Kurds; Ahwazi; Ahwazis

names PSE
    en.adj    Gazan
    en.people Gazan; Gazans; West Bankers

names ISR
    en.adj    Israeli Arab; Arab-Israeli; Arab Israeli
    en.people Israeli Arab; Israeli Arabs; Arab-Israeli; Arab-Israelis; Arab Israeli; Arab Israelis

names BIH
    en.adj    Bosnian Serb; Bosnian Croat; Bosnian Muslim; Bosniak; Herzegovinian; Bosniac
    en.people Bosnian Serb; Bosnian Serbs; Bosnian Croat; Bosnian Croats; Bosnian Muslim; Bosnian Muslims; Bosniak; Bosniaks; Bosniac; Bosniacs

names XKX
    en.adj    Kosovo Albanian; Kosovo Serb; Kosovan Albanian; Kosovar Albanian; Kosovan Serb; Kosovar Serb
    en.people Kosovo Albanian; Kosovo Albanians; Kosovo Serb; Kosovo Serbs; Kosovan Albanian; Kosovan Albanians; Kosovar Albanian; Kosovar Albanians; Kosovan Serb; Kosovan Serbs; Kosovar Serb; Kosovar Serbs

names SRB
    en.adj    Vojvodinian

names HRV
    en.adj    Croatian Serb; Krajina Serb
    en.people Croatian Serb; Croatian Serbs; Krajina Serb; Krajina Serbs

names ROU
    en.adj    Transylvanian
    en.people Transylvanian; Transylvanians

names BEL
    en.adj    Flemish; Walloon
    en.people Walloon; Walloons; Flemings

names CYP
    en.adj    Greek Cypriot; Turkish Cypriot; Turkish-Cypriot; Greek-Cypriot
    en.people Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots; Turkish-Cypriot; Turkish-Cypriots; Greek-Cypriot; Greek-Cypriots

names GRC
    en.adj    Cretan
    en.people Cretan; Cretans

names CHL
    en.adj    Mapuche; Araucanian
    en.people Mapuche; Mapuches

names MEX
    en.adj    Chiapan; Oaxacan
    en.people Oaxacan; Oaxacans

names NIC
    en.adj    Miskito
    en.people Miskito; Miskitos

names BRA
    en.adj    Yanomami

names AUS
    en.adj    Tasmanian; Aboriginal Australian; Aborigine
    en.people Tasmanian; Tasmanians; Aboriginal Australian; Aboriginal Australians; Aborigine; Aborigines; Queenslanders; Torres Strait Islanders

names NZL
    en.adj    Maori; Māori
    en.people Maori; Maoris

names UZB
    en.adj    Karakalpak; Andijani
    en.people Karakalpak; Karakalpaks

names TJK
    en.adj    Pamiri; Gorno-Badakhshani
    en.people Pamiri; Pamiris

names AZE
    en.adj    Nakhchivani

names COM
    en.adj    Anjouanese

names PRT
    en.adj    Azorean; Madeiran
    en.people Azorean; Azoreans; Madeiran; Madeirans

names JPN
    en.adj    Okinawan
    en.people Okinawan; Okinawans

names HKG
    en.adj    Hongkonger
    en.people Hongkonger; Hongkongers

names TTO
    en.adj    Tobagonian; Trinidadian
    en.people Tobagonian; Tobagonians; Trinidadian; Trinidadians

names KNA
    en.adj    Nevisian
    en.people Nevisian; Nevisians

names SLB
    en.adj    Malaitan
    en.people Malaitan; Malaitans
