@about    Names of countries in German: names, adjectives, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in German. Other names, adjectives, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare "Korea" names no country here. Kongo and kongolesisch are COD, dominikanisch is DOM, guineisch is GIN, samoanisch is WSM.
# Names without an article and capitals also have their genitive (Russlands, Moskaus); names with an adjective have their weak forms (Vereinigten Staaten).
# Adjectives: base form and the forms in -e, -en, -er, -es, -em. Peoples: both sexes, all cases.

names ABW
    de         Aruba; Arubas
    de.adj     arubanisch; arubanische; arubanischen; arubanischer; arubanisches; arubanischem
    de.people  Arubaner; Arubaners; Arubanern; Arubanerin; Arubanerinnen
    de.capital Oranjestad; Oranjestads

names AFG
    de         Afghanistan; Afghanistans; Islamische Republik Afghanistan; Islamischen Republik Afghanistan; Islamisches Emirat Afghanistan; Islamische Emirat Afghanistan; Islamischen Emirat Afghanistan; Islamischen Emirats Afghanistan
    de.adj     afghanisch; afghanische; afghanischen; afghanischer; afghanisches; afghanischem
    de.people  Afghane; Afghanen; Afghanin; Afghaninnen
    de.capital Kabul; Kabuls

names AGO
    de         Angola; Angolas; Republik Angola
    de.adj     angolanisch; angolanische; angolanischen; angolanischer; angolanisches; angolanischem
    de.people  Angolaner; Angolaners; Angolanern; Angolanerin; Angolanerinnen
    de.capital Luanda; Luandas

names AIA
    de         Anguilla; Anguillas

names ALA
    de         Ålandinseln; Åland-Inseln; Åland; Ålands
    de.adj     åländisch; åländische; åländischen; åländischer; åländisches; åländischem
    de.people  Åländer; Åländers; Åländern; Åländerin; Åländerinnen
    de.capital Mariehamn; Mariehamns

names ALB
    de         Albanien; Albaniens; Republik Albanien
    de.adj     albanisch; albanische; albanischen; albanischer; albanisches; albanischem
    de.people  Albaner; Albaners; Albanern; Albanerin; Albanerinnen
    de.capital Tirana; Tiranas

names AND
    de         Andorra; Andorras; Fürstentum Andorra
    de.adj     andorranisch; andorranische; andorranischen; andorranischer; andorranisches; andorranischem
    de.people  Andorraner; Andorraners; Andorranern; Andorranerin; Andorranerinnen
    de.capital Andorra la Vella

names ANT
    de         Niederländische Antillen; Niederländischen Antillen; Niederländischer Antillen

names ARE
    de         Vereinigte Arabische Emirate; Vereinigten Arabischen Emirate; Vereinigten Arabischen Emiraten; Vereinigter Arabischer Emirate; VAE; Emirate; Emiraten
    de.adj     emiratisch; emiratische; emiratischen; emiratischer; emiratisches; emiratischem
    de.people  Emirati; Emiratis; Emirater; Emiraters; Emiratern; Emiraterin; Emiraterinnen
    de.capital Abu Dhabi; Abu Dhabis

names ARG
    de         Argentinien; Argentiniens; Argentinische Republik; Argentinischen Republik
    de.adj     argentinisch; argentinische; argentinischen; argentinischer; argentinisches; argentinischem
    de.people  Argentinier; Argentiniers; Argentiniern; Argentinierin; Argentinierinnen
    de.capital Buenos Aires
    de.seat    Casa Rosada

names ARM
    de         Armenien; Armeniens; Republik Armenien
    de.adj     armenisch; armenische; armenischen; armenischer; armenisches; armenischem
    de.people  Armenier; Armeniers; Armeniern; Armenierin; Armenierinnen
    de.capital Eriwan; Eriwans; Jerewan; Jerewans

names ASM
    de         Amerikanisch-Samoa; Amerikanisch-Samoas
    de.adj     amerikanisch-samoanisch; amerikanisch-samoanische; amerikanisch-samoanischen; amerikanisch-samoanischer; amerikanisch-samoanisches; amerikanisch-samoanischem
    de.people  Amerikanisch-Samoaner; Amerikanisch-Samoaners; Amerikanisch-Samoanern; Amerikanisch-Samoanerin; Amerikanisch-Samoanerinnen
    de.capital Pago Pago; Pago Pagos

names ATA
    de         Antarktis
    de.adj     antarktisch; antarktische; antarktischen; antarktischer; antarktisches; antarktischem

names ATF
    de         Französische Süd- und Antarktisgebiete; Französischen Süd- und Antarktisgebiete; Französischen Süd- und Antarktisgebieten

names ATG
    de         Antigua und Barbuda; Antigua und Barbudas; Antigua; Antiguas
    de.adj     antiguanisch; antiguanische; antiguanischen; antiguanischer; antiguanisches; antiguanischem
    de.people  Antiguaner; Antiguaners; Antiguanern; Antiguanerin; Antiguanerinnen

names AUS
    de         Australien; Australiens; Commonwealth of Australia
    de.adj     australisch; australische; australischen; australischer; australisches; australischem
    de.people  Australier; Australiers; Australiern; Australierin; Australierinnen
    de.capital Canberra; Canberras

names AUT
    de         Österreich; Österreichs; Republik Österreich
    de.adj     österreichisch; österreichische; österreichischen; österreichischer; österreichisches; österreichischem
    de.people  Österreicher; Österreichers; Österreichern; Österreicherin; Österreicherinnen
    de.capital Wien; Wiens
    de.seat    Ballhausplatz; Hofburg

names AZE
    de         Aserbaidschan; Aserbaidschans; Republik Aserbaidschan
    de.adj     aserbaidschanisch; aserbaidschanische; aserbaidschanischen; aserbaidschanischer; aserbaidschanisches; aserbaidschanischem
    de.people  Aserbaidschaner; Aserbaidschaners; Aserbaidschanern; Aserbaidschanerin; Aserbaidschanerinnen
    de.capital Baku; Bakus

names BDI
    de         Burundi; Burundis; Republik Burundi
    de.adj     burundisch; burundische; burundischen; burundischer; burundisches; burundischem
    de.people  Burundier; Burundiers; Burundiern; Burundierin; Burundierinnen
    de.capital Gitega; Gitegas; Bujumbura; Bujumburas

names BEL
    de         Belgien; Belgiens; Königreich Belgien
    de.adj     belgisch; belgische; belgischen; belgischer; belgisches; belgischem
    de.people  Belgier; Belgiers; Belgiern; Belgierin; Belgierinnen
    de.capital Brüssel; Brüssels

names BEN
    de         Benin; Benins; Republik Benin
    de.adj     beninisch; beninische; beninischen; beninischer; beninisches; beninischem
    de.people  Beniner; Beniners; Beninern; Beninerin; Beninerinnen
    de.capital Porto-Novo; Porto-Novos; Porto Novo; Porto Novos
    de.seat    Cotonou

names BES
    de         Karibische Niederlande; Karibischen Niederlande; Karibischen Niederlanden; Bonaire; Bonaires; Sint Eustatius
    de.capital Kralendijk; Kralendijks

names BFA
    de         Burkina Faso; Burkina Fasos; Burkina; Burkinas
    de.adj     burkinisch; burkinische; burkinischen; burkinischer; burkinisches; burkinischem; burkinabe
    de.people  Burkiner; Burkiners; Burkinern; Burkinerin; Burkinerinnen; Burkinabe; Burkinabes; Burkinabé; Burkinabés
    de.capital Ouagadougou; Ouagadougous

names BGD
    de         Bangladesch; Bangladeschs; Volksrepublik Bangladesch
    de.adj     bangladeschisch; bangladeschische; bangladeschischen; bangladeschischer; bangladeschisches; bangladeschischem
    de.people  Bangladescher; Bangladeschers; Bangladeschern; Bangladescherin; Bangladescherinnen; Bangladeschi; Bangladeschis
    de.capital Dhaka; Dhakas

names BGR
    de         Bulgarien; Bulgariens; Republik Bulgarien
    de.adj     bulgarisch; bulgarische; bulgarischen; bulgarischer; bulgarisches; bulgarischem
    de.people  Bulgare; Bulgaren; Bulgarin; Bulgarinnen
    de.capital Sofia; Sofias

names BHR
    de         Bahrain; Bahrains; Königreich Bahrain
    de.adj     bahrainisch; bahrainische; bahrainischen; bahrainischer; bahrainisches; bahrainischem
    de.people  Bahrainer; Bahrainers; Bahrainern; Bahrainerin; Bahrainerinnen
    de.capital Manama; Manamas

names BHS
    de         Bahamas
    de.adj     bahamaisch; bahamaische; bahamaischen; bahamaischer; bahamaisches; bahamaischem
    de.people  Bahamaer; Bahamaers; Bahamaern; Bahamaerin; Bahamaerinnen
    de.capital Nassau; Nassaus

names BIH
    de         Bosnien und Herzegowina; Bosnien und Herzegowinas; Bosnien-Herzegowina; Bosnien-Herzegowinas; Bosnien; Bosniens
    de.adj     bosnisch; bosnische; bosnischen; bosnischer; bosnisches; bosnischem; bosnisch-herzegowinisch; bosnisch-herzegowinische; bosnisch-herzegowinischen; bosnisch-herzegowinischer; bosnisch-herzegowinisches; bosnisch-herzegowinischem; herzegowinisch; herzegowinische; herzegowinischen; herzegowinischer; herzegowinisches; herzegowinischem; bosnisch-serbisch; bosnisch-serbische; bosnisch-serbischen; bosnisch-serbischer; bosnisch-serbisches; bosnisch-serbischem; bosnisch-kroatisch; bosnisch-kroatische; bosnisch-kroatischen; bosnisch-kroatischer; bosnisch-kroatisches; bosnisch-kroatischem
    de.people  Bosnier; Bosniers; Bosniern; Bosnierin; Bosnierinnen; Herzegowiner; Herzegowiners; Herzegowinern; Herzegowinerin; Herzegowinerinnen; Bosniake; Bosniaken; Bosniakin; Bosniakinnen
    de.capital Sarajevo; Sarajevos; Sarajewo; Sarajewos

names BLM
    de         St. Barthélemy; St. Barthélemys; Saint-Barthélemy; Saint-Barthélemys
    de.capital Gustavia; Gustavias

names BLR
    de         Belarus; Republik Belarus; Weißrussland; Weißrusslands; Weissrussland; Weissrusslands; Belorussland; Belorusslands
    de.adj     belarussisch; belarussische; belarussischen; belarussischer; belarussisches; belarussischem; belarusisch; belarusische; belarusischen; belarusischer; belarusisches; belarusischem; weißrussisch; weißrussische; weißrussischen; weißrussischer; weißrussisches; weißrussischem; weissrussisch; weissrussische; weissrussischen; weissrussischer; weissrussisches; weissrussischem
    de.people  Belarusse; Belarussen; Belarussin; Belarussinnen; Weißrusse; Weißrussen; Weißrussin; Weißrussinnen; Weissrusse; Weissrussen; Weissrussin; Weissrussinnen; Belaruse; Belarusen; Belarusin; Belarusinnen
    de.capital Minsk; Minsks

names BLZ
    de         Belize; Belizes
    de.adj     belizisch; belizische; belizischen; belizischer; belizisches; belizischem
    de.people  Belizer; Belizers; Belizern; Belizerin; Belizerinnen
    de.capital Belmopan; Belmopans

names BMU
    de         Bermuda; Bermudas; Bermudainseln; Bermuda-Inseln
    de.adj     bermudisch; bermudische; bermudischen; bermudischer; bermudisches; bermudischem
    de.people  Bermuder; Bermuders; Bermudern; Bermuderin; Bermuderinnen

names BOL
    de         Bolivien; Boliviens; Plurinationaler Staat Bolivien; Plurinationalen Staat Bolivien
    de.adj     bolivianisch; bolivianische; bolivianischen; bolivianischer; bolivianisches; bolivianischem
    de.people  Bolivianer; Bolivianers; Bolivianern; Bolivianerin; Bolivianerinnen
    de.capital Sucre; Sucres
    de.seat    La Paz

names BRA
    de         Brasilien; Brasiliens; Föderative Republik Brasilien; Föderativen Republik Brasilien
    de.adj     brasilianisch; brasilianische; brasilianischen; brasilianischer; brasilianisches; brasilianischem
    de.people  Brasilianer; Brasilianers; Brasilianern; Brasilianerin; Brasilianerinnen
    de.capital Brasília; Brasílias; Brasilia; Brasilias
    de.seat    Planalto; Planalto-Palast; Itamaraty

names BRB
    de         Barbados
    de.adj     barbadisch; barbadische; barbadischen; barbadischer; barbadisches; barbadischem
    de.people  Barbadier; Barbadiers; Barbadiern; Barbadierin; Barbadierinnen
    de.capital Bridgetown; Bridgetowns

names BRN
    de         Brunei Darussalam; Brunei; Bruneis; Sultanat Brunei
    de.adj     bruneiisch; bruneiische; bruneiischen; bruneiischer; bruneiisches; bruneiischem
    de.people  Bruneier; Bruneiers; Bruneiern; Bruneierin; Bruneierinnen
    de.capital Bandar Seri Begawan; Bandar Seri Begawans
    de.seat    Istana Nurul Iman

names BTN
    de         Bhutan; Bhutans; Königreich Bhutan
    de.adj     bhutanisch; bhutanische; bhutanischen; bhutanischer; bhutanisches; bhutanischem
    de.people  Bhutaner; Bhutaners; Bhutanern; Bhutanerin; Bhutanerinnen; Bhutanese; Bhutanesen; Bhutanesin; Bhutanesinnen
    de.capital Thimphu; Thimphus

names BVT
    de         Bouvetinsel

names BWA
    de         Botsuana; Botsuanas; Republik Botsuana; Botswana; Botswanas; Republik Botswana
    de.adj     botsuanisch; botsuanische; botsuanischen; botsuanischer; botsuanisches; botsuanischem; botswanisch; botswanische; botswanischen; botswanischer; botswanisches; botswanischem
    de.people  Botsuaner; Botsuaners; Botsuanern; Botsuanerin; Botsuanerinnen; Botswaner; Botswaners; Botswanern; Botswanerin; Botswanerinnen
    de.capital Gaborone; Gaborones

names CAF
    de         Zentralafrikanische Republik; Zentralafrikanischen Republik
    de.adj     zentralafrikanisch; zentralafrikanische; zentralafrikanischen; zentralafrikanischer; zentralafrikanisches; zentralafrikanischem
    de.people  Zentralafrikaner; Zentralafrikaners; Zentralafrikanern; Zentralafrikanerin; Zentralafrikanerinnen
    de.capital Bangui; Banguis

names CAN
    de         Kanada; Kanadas
    de.adj     kanadisch; kanadische; kanadischen; kanadischer; kanadisches; kanadischem
    de.people  Kanadier; Kanadiers; Kanadiern; Kanadierin; Kanadierinnen
    de.capital Ottawa; Ottawas
    de.seat    Parliament Hill; Rideau Hall

names CCK
    de         Kokosinseln; Keelinginseln; Kokos-Inseln

names CHE
    de         Schweiz; Schweizerische Eidgenossenschaft; Schweizerischen Eidgenossenschaft
    de.adj     schweizerisch; schweizerische; schweizerischen; schweizerischer; schweizerisches; schweizerischem; Schweizer
    de.people  Schweizer; Schweizers; Schweizern; Schweizerin; Schweizerinnen
    de.capital Bern; Berns
    de.seat    Bundesbern

names CHL
    de         Chile; Republik Chile
    de.adj     chilenisch; chilenische; chilenischen; chilenischer; chilenisches; chilenischem
    de.people  Chilene; Chilenen; Chilenin; Chileninnen
    de.capital Santiago de Chile; Santiago; Santiagos
    de.seat    La Moneda; Moneda-Palast

names CHN
    de         China; Chinas; Volksrepublik China; VR China
    de.adj     chinesisch; chinesische; chinesischen; chinesischer; chinesisches; chinesischem
    de.people  Chinese; Chinesen; Chinesin; Chinesinnen
    de.capital Peking; Pekings; Beijing; Beijings
    de.seat    Zhongnanhai

names CIV
    de         Côte d'Ivoire; Elfenbeinküste; Republik Côte d'Ivoire; Cote d'Ivoire
    de.adj     ivorisch; ivorische; ivorischen; ivorischer; ivorisches; ivorischem
    de.people  Ivorer; Ivorers; Ivorern; Ivorerin; Ivorerinnen
    de.capital Yamoussoukro; Yamoussoukros
    de.seat    Abidjan

names CMR
    de         Kamerun; Kameruns; Republik Kamerun
    de.adj     kamerunisch; kamerunische; kamerunischen; kamerunischer; kamerunisches; kamerunischem
    de.people  Kameruner; Kameruners; Kamerunern; Kamerunerin; Kamerunerinnen
    de.capital Yaoundé; Yaoundés; Yaounde; Yaoundes; Jaunde; Jaundes

names COD
    de         Kongo-Kinshasa; Kongo-Kinshasas; Kongo; Kongos; Demokratische Republik Kongo; Demokratischen Republik Kongo; DR Kongo; D.R. Kongo; Zaire; Zaires
    de.adj     kongolesisch; kongolesische; kongolesischen; kongolesischer; kongolesisches; kongolesischem; zairisch; zairische; zairischen; zairischer; zairisches; zairischem
    de.people  Kongolese; Kongolesen; Kongolesin; Kongolesinnen; Zairer; Zairers; Zairern; Zairerin; Zairerinnen
    de.capital Kinshasa; Kinshasas

names COG
    de         Kongo-Brazzaville; Kongo-Brazzavilles; Republik Kongo; Kongo-Brazza
    de.capital Brazzaville; Brazzavilles

names COK
    de         Cookinseln; Cook-Inseln
    de.capital Avarua; Avaruas

names COL
    de         Kolumbien; Kolumbiens; Republik Kolumbien
    de.adj     kolumbianisch; kolumbianische; kolumbianischen; kolumbianischer; kolumbianisches; kolumbianischem
    de.people  Kolumbianer; Kolumbianers; Kolumbianern; Kolumbianerin; Kolumbianerinnen
    de.capital Bogotá; Bogotás; Bogota; Bogotas
    de.seat    Casa de Nariño; Nariño-Palast

names COM
    de         Komoren; Union der Komoren
    de.adj     komorisch; komorische; komorischen; komorischer; komorisches; komorischem
    de.people  Komorer; Komorers; Komorern; Komorerin; Komorerinnen
    de.capital Moroni; Moronis

names CPV
    de         Cabo Verde; Cabo Verdes; Kap Verde; Kap Verdes; Kapverden; Kapverdische Inseln; Kapverdischen Inseln; Republik Cabo Verde
    de.adj     kapverdisch; kapverdische; kapverdischen; kapverdischer; kapverdisches; kapverdischem; cabo-verdisch; cabo-verdische; cabo-verdischen; cabo-verdischer; cabo-verdisches; cabo-verdischem
    de.people  Kapverdier; Kapverdiers; Kapverdiern; Kapverdierin; Kapverdierinnen; Kapverdianer; Kapverdianers; Kapverdianern; Kapverdianerin; Kapverdianerinnen; Cabo-Verdier; Cabo-Verdiers; Cabo-Verdiern; Cabo-Verdierin; Cabo-Verdierinnen
    de.capital Praia; Praias

names CRI
    de         Costa Rica; Costa Ricas; Republik Costa Rica
    de.adj     costa-ricanisch; costa-ricanische; costa-ricanischen; costa-ricanischer; costa-ricanisches; costa-ricanischem; costaricanisch; costaricanische; costaricanischen; costaricanischer; costaricanisches; costaricanischem
    de.people  Costa-Ricaner; Costa-Ricaners; Costa-Ricanern; Costa-Ricanerin; Costa-Ricanerinnen; Costaricaner; Costaricaners; Costaricanern; Costaricanerin; Costaricanerinnen
    de.capital San José; San Josés

names CSK
    de         Tschechoslowakei; Tschechoslowakische Republik; Tschechoslowakischen Republik; Tschechoslowakische Sozialistische Republik; Tschechoslowakischen Sozialistischen Republik; ČSSR; CSSR; Tschechische und Slowakische Föderative Republik; Tschechischen und Slowakischen Föderativen Republik
    de.adj     tschechoslowakisch; tschechoslowakische; tschechoslowakischen; tschechoslowakischer; tschechoslowakisches; tschechoslowakischem
    de.people  Tschechoslowake; Tschechoslowaken; Tschechoslowakin; Tschechoslowakinnen

names CUB
    de         Kuba; Kubas; Republik Kuba
    de.adj     kubanisch; kubanische; kubanischen; kubanischer; kubanisches; kubanischem
    de.people  Kubaner; Kubaners; Kubanern; Kubanerin; Kubanerinnen
    de.capital Havanna; Havannas

names CUW
    de         Curaçao; Curaçaos; Curacao; Curacaos
    de.capital Willemstad; Willemstads

names CXR
    de         Weihnachtsinsel
    de.capital Flying Fish Cove

names CYM
    de         Kaimaninseln; Cayman Islands; Cayman-Inseln
    de.adj     caymanisch; caymanische; caymanischen; caymanischer; caymanisches; caymanischem

names CYP
    de         Zypern; Zyperns; Republik Zypern
    de.adj     zyprisch; zyprische; zyprischen; zyprischer; zyprisches; zyprischem; zypriotisch; zypriotische; zypriotischen; zypriotischer; zypriotisches; zypriotischem; griechisch-zyprisch; griechisch-zyprische; griechisch-zyprischen; griechisch-zyprischer; griechisch-zyprisches; griechisch-zyprischem; türkisch-zyprisch; türkisch-zyprische; türkisch-zyprischen; türkisch-zyprischer; türkisch-zyprisches; türkisch-zyprischem; griechisch-zypriotisch; griechisch-zypriotische; griechisch-zypriotischen; griechisch-zypriotischer; griechisch-zypriotisches; griechisch-zypriotischem; türkisch-zypriotisch; türkisch-zypriotische; türkisch-zypriotischen; türkisch-zypriotischer; türkisch-zypriotisches; türkisch-zypriotischem
    de.people  Zyprer; Zyprers; Zyprern; Zyprerin; Zyprerinnen; Zypriot; Zyprioten; Zypriotin; Zypriotinnen; Zyperngrieche; Zyperngriechen; Zyperntürke; Zyperntürken
    de.capital Nikosia; Nikosias

names CZE
    de         Tschechien; Tschechiens; Tschechische Republik; Tschechischen Republik
    de.adj     tschechisch; tschechische; tschechischen; tschechischer; tschechisches; tschechischem
    de.people  Tscheche; Tschechen; Tschechin; Tschechinnen
    de.capital Prag; Prags
    de.seat    Prager Burg

names DDR
    de         DDR; Deutsche Demokratische Republik; Deutschen Demokratischen Republik
    de.people  DDR-Bürger; DDR-Bürgers; DDR-Bürgern; DDR-Bürgerin; DDR-Bürgerinnen
    de.capital Ost-Berlin; Ost-Berlins; Ostberlin; Ostberlins

names DEU
    de         Deutschland; Deutschlands; Bundesrepublik Deutschland; Bundesrepublik; BRD; Westdeutschland; Westdeutschlands
    de.adj     deutsch; deutsche; deutschen; deutscher; deutsches; deutschem; westdeutsch; westdeutsche; westdeutschen; westdeutscher; westdeutsches; westdeutschem; bundesdeutsch; bundesdeutsche; bundesdeutschen; bundesdeutscher; bundesdeutsches; bundesdeutschem
    de.people  Deutscher; Deutsche; Deutschen; Deutschem; Westdeutscher; Westdeutsche; Westdeutschen
    de.capital Berlin; Berlins
    de.seat    Kanzleramt; Kanzleramts; Bundeskanzleramt; Bundeskanzleramts; Schloss Bellevue

names DJI
    de         Dschibuti; Dschibutis; Republik Dschibuti; Djibouti; Djiboutis
    de.adj     dschibutisch; dschibutische; dschibutischen; dschibutischer; dschibutisches; dschibutischem
    de.people  Dschibutier; Dschibutiers; Dschibutiern; Dschibutierin; Dschibutierinnen

names DMA
    de         Dominica; Dominicas; Commonwealth of Dominica
    de.adj     dominicanisch; dominicanische; dominicanischen; dominicanischer; dominicanisches; dominicanischem
    de.people  Dominicaner; Dominicaners; Dominicanern; Dominicanerin; Dominicanerinnen
    de.capital Roseau; Roseaus

names DNK
    de         Dänemark; Dänemarks; Königreich Dänemark
    de.adj     dänisch; dänische; dänischen; dänischer; dänisches; dänischem
    de.people  Däne; Dänen; Dänin; Däninnen
    de.capital Kopenhagen; Kopenhagens
    de.seat    Christiansborg; Schloss Christiansborg; Amalienborg; Schloss Amalienborg

names DOM
    de         Dominikanische Republik; Dominikanischen Republik; Dom. Rep.; DomRep
    de.adj     dominikanisch; dominikanische; dominikanischen; dominikanischer; dominikanisches; dominikanischem
    de.people  Dominikaner; Dominikaners; Dominikanern; Dominikanerin; Dominikanerinnen
    de.capital Santo Domingo; Santo Domingos

names DZA
    de         Algerien; Algeriens; Demokratische Volksrepublik Algerien; Demokratischen Volksrepublik Algerien
    de.adj     algerisch; algerische; algerischen; algerischer; algerisches; algerischem
    de.people  Algerier; Algeriers; Algeriern; Algerierin; Algerierinnen
    de.capital Algier; Algiers
    de.seat    El Mouradia

names ECU
    de         Ecuador; Ecuadors; Ekuador; Ekuadors; Republik Ecuador
    de.adj     ecuadorianisch; ecuadorianische; ecuadorianischen; ecuadorianischer; ecuadorianisches; ecuadorianischem; ekuadorianisch; ekuadorianische; ekuadorianischen; ekuadorianischer; ekuadorianisches; ekuadorianischem
    de.people  Ecuadorianer; Ecuadorianers; Ecuadorianern; Ecuadorianerin; Ecuadorianerinnen; Ekuadorianer; Ekuadorianers; Ekuadorianern; Ekuadorianerin; Ekuadorianerinnen
    de.capital Quito; Quitos
    de.seat    Carondelet; Carondelet-Palast

names EGY
    de         Ägypten; Ägyptens; Arabische Republik Ägypten; Arabischen Republik Ägypten
    de.adj     ägyptisch; ägyptische; ägyptischen; ägyptischer; ägyptisches; ägyptischem
    de.people  Ägypter; Ägypters; Ägyptern; Ägypterin; Ägypterinnen
    de.capital Kairo; Kairos
    de.seat    Ittihadija-Palast; Ittihadiya-Palast

names ERI
    de         Eritrea; Eritreas; Staat Eritrea
    de.adj     eritreisch; eritreische; eritreischen; eritreischer; eritreisches; eritreischem
    de.people  Eritreer; Eritreers; Eritreern; Eritreerin; Eritreerinnen
    de.capital Asmara; Asmaras

names ESH
    de         Westsahara; Westsaharas; Demokratische Arabische Republik Sahara; Demokratischen Arabischen Republik Sahara; DARS
    de.adj     westsaharisch; westsaharische; westsaharischen; westsaharischer; westsaharisches; westsaharischem; sahrauisch; sahrauische; sahrauischen; sahrauischer; sahrauisches; sahrauischem
    de.people  Sahraui; Sahrauis
    de.capital El Aaiún; El Aaiúns; El Aaiun; El Aaiuns; Laâyoune; Laâyounes; Laayoune; Laayounes

names ESP
    de         Spanien; Spaniens; Königreich Spanien
    de.adj     spanisch; spanische; spanischen; spanischer; spanisches; spanischem
    de.people  Spanier; Spaniers; Spaniern; Spanierin; Spanierinnen
    de.capital Madrid; Madrids
    de.seat    Moncloa; Moncloa-Palast; La Moncloa; Zarzuela-Palast

names EST
    de         Estland; Estlands; Republik Estland
    de.adj     estnisch; estnische; estnischen; estnischer; estnisches; estnischem; estländisch; estländische; estländischen; estländischer; estländisches; estländischem
    de.people  Este; Esten; Estin; Estinnen; Estländer; Estländers; Estländern; Estländerin; Estländerinnen
    de.capital Tallinn; Tallinns

names ETH
    de         Äthiopien; Äthiopiens; Demokratische Bundesrepublik Äthiopien; Demokratischen Bundesrepublik Äthiopien
    de.adj     äthiopisch; äthiopische; äthiopischen; äthiopischer; äthiopisches; äthiopischem
    de.people  Äthiopier; Äthiopiers; Äthiopiern; Äthiopierin; Äthiopierinnen
    de.capital Addis Abeba; Addis Abebas

names FIN
    de         Finnland; Finnlands; Republik Finnland
    de.adj     finnisch; finnische; finnischen; finnischer; finnisches; finnischem; finnländisch; finnländische; finnländischen; finnländischer; finnländisches; finnländischem
    de.people  Finne; Finnen; Finnin; Finninnen
    de.capital Helsinki; Helsinkis

names FJI
    de         Fidschi; Fidschis; Fidschi-Inseln; Fidschiinseln; Republik Fidschi
    de.adj     fidschianisch; fidschianische; fidschianischen; fidschianischer; fidschianisches; fidschianischem
    de.people  Fidschianer; Fidschianers; Fidschianern; Fidschianerin; Fidschianerinnen
    de.capital Suva; Suvas

names FLK
    de         Falklandinseln; Falkland-Inseln; Falklands; Malwinen; Malvinen
    de.adj     falkländisch; falkländische; falkländischen; falkländischer; falkländisches; falkländischem
    de.people  Falkländer; Falkländers; Falkländern; Falkländerin; Falkländerinnen
    de.capital Port Stanley; Port Stanleys

names FRA
    de         Frankreich; Frankreichs; Französische Republik; Französischen Republik
    de.adj     französisch; französische; französischen; französischer; französisches; französischem
    de.people  Franzose; Franzosen; Französin; Französinnen
    de.capital Paris
    de.seat    Élysée; Élysée-Palast; Élysée-Palasts; Élysée-Palastes; Elysée; Elysée-Palast; Elysée-Palasts; Elysée-Palastes; Élyséepalast; Elyséepalast; Elysee-Palast; Quai d'Orsay; Matignon

names FRO
    de         Färöer; Färöern; Färöer-Inseln; Färöerinseln
    de.adj     färöisch; färöische; färöischen; färöischer; färöisches; färöischem; färingisch
    de.people  Färinger; Färingern; Färingerin; Färingerinnen
    de.capital Tórshavn; Tórshavns; Torshavn; Torshavns

names FSM
    de         Mikronesien; Mikronesiens; Föderierte Staaten von Mikronesien; Föderierten Staaten von Mikronesien
    de.adj     mikronesisch; mikronesische; mikronesischen; mikronesischer; mikronesisches; mikronesischem
    de.people  Mikronesier; Mikronesiers; Mikronesiern; Mikronesierin; Mikronesierinnen
    de.capital Palikir; Palikirs

names GAB
    de         Gabun; Gabuns; Gabunische Republik; Gabunischen Republik
    de.adj     gabunisch; gabunische; gabunischen; gabunischer; gabunisches; gabunischem
    de.people  Gabuner; Gabuners; Gabunern; Gabunerin; Gabunerinnen
    de.capital Libreville; Librevilles

names GBR
    de         Vereinigtes Königreich; UK; Vereinigte Königreich; Vereinigten Königreich; Vereinigten Königreichs; Vereinigten Königreiches; Vereinigtem Königreich; Großbritannien; Großbritanniens; Grossbritannien; Grossbritanniens; England; Englands; Schottland; Schottlands; Wales; Nordirland; Nordirlands
    de.adj     britisch; britische; britischen; britischer; britisches; britischem; englisch; englische; englischen; englischer; englisches; englischem; schottisch; schottische; schottischen; schottischer; schottisches; schottischem; walisisch; walisische; walisischen; walisischer; walisisches; walisischem; nordirisch; nordirische; nordirischen; nordirischer; nordirisches; nordirischem; großbritannisch; großbritannische; großbritannischen; großbritannischer; großbritannisches; großbritannischem
    de.people  Brite; Briten; Britin; Britinnen; Engländer; Engländers; Engländern; Engländerin; Engländerinnen; Schotte; Schotten; Schottin; Schottinnen; Waliser; Walisers; Walisern; Waliserin; Waliserinnen; Nordire; Nordiren; Nordirin; Nordirinnen
    de.capital London; Londons
    de.seat    Downing Street; 10 Downing Street; Downing Street Nr. 10; Downing Street Nummer 10; Whitehall; Westminster; Buckingham-Palast; Buckingham Palace; Kensington-Palast; Holyrood; Stormont

names GEO
    de         Georgien; Georgiens; Republik Georgien
    de.adj     georgisch; georgische; georgischen; georgischer; georgisches; georgischem
    de.people  Georgier; Georgiers; Georgiern; Georgierin; Georgierinnen
    de.capital Tiflis; Tbilissi; Tbilissis; Tbilisi; Tbilisis

names GGY
    de         Guernsey; Guernseys; Vogtei Guernsey
    de.capital Saint Peter Port; St. Peter Port

names GHA
    de         Ghana; Ghanas; Republik Ghana
    de.adj     ghanaisch; ghanaische; ghanaischen; ghanaischer; ghanaisches; ghanaischem
    de.people  Ghanaer; Ghanaers; Ghanaern; Ghanaerin; Ghanaerinnen
    de.capital Accra; Accras
    de.seat    Jubilee House

names GIB
    de         Gibraltar; Gibraltars
    de.adj     gibraltarisch; gibraltarische; gibraltarischen; gibraltarischer; gibraltarisches; gibraltarischem
    de.people  Gibraltarer; Gibraltarers; Gibraltarern; Gibraltarerin; Gibraltarerinnen

names GIN
    de         Guinea; Guineas; Republik Guinea; Guinea-Conakry; Guinea-Conakrys
    de.adj     guineisch; guineische; guineischen; guineischer; guineisches; guineischem
    de.people  Guineer; Guineers; Guineern; Guineerin; Guineerinnen
    de.capital Conakry; Conakrys

names GLP
    de         Guadeloupe; Guadeloupes
    de.adj     guadeloupisch; guadeloupische; guadeloupischen; guadeloupischer; guadeloupisches; guadeloupischem
    de.capital Basse-Terre; Basse-Terres

names GMB
    de         Gambia; Gambias; Republik Gambia
    de.adj     gambisch; gambische; gambischen; gambischer; gambisches; gambischem
    de.people  Gambier; Gambiers; Gambiern; Gambierin; Gambierinnen
    de.capital Banjul; Banjuls

names GNB
    de         Guinea-Bissau; Guinea-Bissaus; Republik Guinea-Bissau
    de.adj     guinea-bissauisch; guinea-bissauische; guinea-bissauischen; guinea-bissauischer; guinea-bissauisches; guinea-bissauischem
    de.people  Guinea-Bissauer; Guinea-Bissauers; Guinea-Bissauern; Guinea-Bissauerin; Guinea-Bissauerinnen
    de.capital Bissau; Bissaus

names GNQ
    de         Äquatorialguinea; Äquatorialguineas; Republik Äquatorialguinea
    de.adj     äquatorialguineisch; äquatorialguineische; äquatorialguineischen; äquatorialguineischer; äquatorialguineisches; äquatorialguineischem
    de.people  Äquatorialguineer; Äquatorialguineers; Äquatorialguineern; Äquatorialguineerin; Äquatorialguineerinnen
    de.capital Malabo; Malabos; Ciudad de la Paz

names GRC
    de         Griechenland; Griechenlands; Hellenische Republik; Hellenischen Republik
    de.adj     griechisch; griechische; griechischen; griechischer; griechisches; griechischem; hellenisch; hellenische; hellenischen; hellenischer; hellenisches; hellenischem
    de.people  Grieche; Griechen; Griechin; Griechinnen
    de.capital Athen; Athens
    de.seat    Villa Maximos; Maximos-Villa; Megaro Maximou

names GRD
    de         Grenada; Grenadas
    de.adj     grenadisch; grenadische; grenadischen; grenadischer; grenadisches; grenadischem
    de.people  Grenader; Grenaders; Grenadern; Grenaderin; Grenaderinnen
    de.capital Saint George's; St. George's

names GRL
    de         Grönland; Grönlands; Kalaallit Nunaat
    de.adj     grönländisch; grönländische; grönländischen; grönländischer; grönländisches; grönländischem
    de.people  Grönländer; Grönländers; Grönländern; Grönländerin; Grönländerinnen
    de.capital Nuuk; Nuuks

names GTM
    de         Guatemala; Guatemalas; Republik Guatemala
    de.adj     guatemaltekisch; guatemaltekische; guatemaltekischen; guatemaltekischer; guatemaltekisches; guatemaltekischem
    de.people  Guatemalteke; Guatemalteken; Guatemaltekin; Guatemaltekinnen
    de.capital Guatemala-Stadt

names GUF
    de         Französisch-Guayana; Französisch-Guayanas; Französisch-Guyana; Französisch-Guyanas
    de.capital Cayenne; Cayennes

names GUM
    de         Guam; Guams
    de.capital Hagåtña; Hagåtñas; Hagatna; Hagatnas

names GUY
    de         Guyana; Guyanas; Kooperative Republik Guyana; Kooperativen Republik Guyana
    de.adj     guyanisch; guyanische; guyanischen; guyanischer; guyanisches; guyanischem
    de.people  Guyaner; Guyaners; Guyanern; Guyanerin; Guyanerinnen

names HKG
    de         Sonderverwaltungsregion Hongkong; Hongkong; Hongkongs; Hong Kong; Hong Kongs; Sonderverwaltungszone Hongkong
    de.adj     Hongkonger
    de.people  Hongkonger; Hongkongers; Hongkongern; Hongkongerin; Hongkongerinnen

names HMD
    de         Heard und McDonaldinseln; Heard- und McDonald-Inseln; Heard und die McDonaldinseln

names HND
    de         Honduras; Republik Honduras
    de.adj     honduranisch; honduranische; honduranischen; honduranischer; honduranisches; honduranischem
    de.people  Honduraner; Honduraners; Honduranern; Honduranerin; Honduranerinnen
    de.capital Tegucigalpa; Tegucigalpas

names HRV
    de         Kroatien; Kroatiens; Republik Kroatien
    de.adj     kroatisch; kroatische; kroatischen; kroatischer; kroatisches; kroatischem
    de.people  Kroate; Kroaten; Kroatin; Kroatinnen
    de.capital Zagreb; Zagrebs; Agram; Agrams
    de.seat    Banski Dvori

names HTI
    de         Haiti; Haitis; Republik Haiti
    de.adj     haitianisch; haitianische; haitianischen; haitianischer; haitianisches; haitianischem; haitisch; haitische; haitischen; haitischer; haitisches; haitischem
    de.people  Haitianer; Haitianers; Haitianern; Haitianerin; Haitianerinnen
    de.capital Port-au-Prince

names HUN
    de         Ungarn; Ungarns; Republik Ungarn
    de.adj     ungarisch; ungarische; ungarischen; ungarischer; ungarisches; ungarischem; magyarisch; magyarische; magyarischen; magyarischer; magyarisches; magyarischem
    de.people  Ungar; Ungarn; Ungarin; Ungarinnen; Magyare; Magyaren
    de.capital Budapest; Budapests

names IDN
    de         Indonesien; Indonesiens; Republik Indonesien; Niederländisch-Indien; Niederländisch-Indiens
    de.adj     indonesisch; indonesische; indonesischen; indonesischer; indonesisches; indonesischem
    de.people  Indonesier; Indonesiers; Indonesiern; Indonesierin; Indonesierinnen
    de.capital Jakarta; Jakartas
    de.seat    Merdeka-Palast; Istana Merdeka; Istana Negara

names IMN
    de         Isle of Man; Insel Man

names IND
    de         Indien; Indiens; Republik Indien; Bharat; Bharats
    de.adj     indisch; indische; indischen; indischer; indisches; indischem
    de.people  Inder; Inders; Indern; Inderin; Inderinnen
    de.capital Neu-Delhi; Neu-Delhis; Neu Delhi; Neu Delhis; New Delhi; New Delhis; Delhi; Delhis
    de.seat    Rashtrapati Bhavan; South Block

names IOT
    de         Britisches Territorium im Indischen Ozean; Chagos-Archipel; Britische Territorium im Indischen Ozean; Britischen Territorium im Indischen Ozean; Chagos-Archipels; Chagos-Inseln; Chagosinseln; Chagos
    de.adj     chagossianisch; chagossianische; chagossianischen; chagossianischer; chagossianisches; chagossianischem
    de.people  Chagossianer; Chagossianers; Chagossianern; Chagossianerin; Chagossianerinnen

names IRL
    de         Irland; Irlands; Republik Irland; Irische Republik; Irischen Republik
    de.adj     irisch; irische; irischen; irischer; irisches; irischem
    de.people  Ire; Iren; Irin; Irinnen
    de.capital Dublin; Dublins
    de.seat    Leinster House

names IRN
    de         Iran; Irans; Islamische Republik Iran; Islamischen Republik Iran; Islamische Republik; Islamischen Republik
    de.adj     iranisch; iranische; iranischen; iranischer; iranisches; iranischem
    de.people  Iraner; Iraners; Iranern; Iranerin; Iranerinnen
    de.capital Teheran; Teherans

names IRQ
    de         Irak; Iraks; Republik Irak
    de.adj     irakisch; irakische; irakischen; irakischer; irakisches; irakischem
    de.people  Iraker; Irakers; Irakern; Irakerin; Irakerinnen
    de.capital Bagdad; Bagdads

names ISL
    de         Island; Islands; Republik Island
    de.adj     isländisch; isländische; isländischen; isländischer; isländisches; isländischem
    de.people  Isländer; Isländers; Isländern; Isländerin; Isländerinnen
    de.capital Reykjavik; Reykjaviks; Reykjavík; Reykjavíks

names ISR
    de         Israel; Israels; Staat Israel; Staates Israel; jüdischer Staat; jüdische Staat; jüdischen Staat; jüdischen Staates; jüdischen Staats; zionistisches Gebilde; zionistische Gebilde; zionistischen Gebildes; zionistisches Regime; zionistische Regime; zionistischen Regimes
    de.adj     israelisch; israelische; israelischen; israelischer; israelisches; israelischem
    de.people  Israeli; Israelis; Israelin; Israelinnen
    de.capital Jerusalem; Jerusalems
    de.seat    Tel Aviv

names ITA
    de         Italien; Italiens; Italienische Republik; Italienischen Republik
    de.adj     italienisch; italienische; italienischen; italienischer; italienisches; italienischem
    de.people  Italiener; Italieners; Italienern; Italienerin; Italienerinnen
    de.capital Rom; Roms
    de.seat    Palazzo Chigi; Chigi-Palast; Quirinalspalast; Quirinalpalast; Quirinal; Farnesina

names JAM
    de         Jamaika; Jamaikas
    de.adj     jamaikanisch; jamaikanische; jamaikanischen; jamaikanischer; jamaikanisches; jamaikanischem
    de.people  Jamaikaner; Jamaikaners; Jamaikanern; Jamaikanerin; Jamaikanerinnen
    de.capital Kingston; Kingstons

names JEY
    de         Jersey; Jerseys; Vogtei Jersey
    de.capital Saint Helier; Saint Heliers; St. Helier; St. Heliers

names JOR
    de         Jordanien; Jordaniens; Haschemitisches Königreich Jordanien; Haschemitische Königreich Jordanien; Haschemitischen Königreich Jordanien; Haschemitischen Königreichs Jordanien
    de.adj     jordanisch; jordanische; jordanischen; jordanischer; jordanisches; jordanischem
    de.people  Jordanier; Jordaniers; Jordaniern; Jordanierin; Jordanierinnen
    de.capital Amman; Ammans

names JPN
    de         Japan; Japans
    de.adj     japanisch; japanische; japanischen; japanischer; japanisches; japanischem
    de.people  Japaner; Japaners; Japanern; Japanerin; Japanerinnen
    de.capital Tokio; Tokios; Tokyo; Tokyos
    de.seat    Kantei; Nagatacho; Kasumigaseki

names KAZ
    de         Kasachstan; Kasachstans; Republik Kasachstan
    de.adj     kasachisch; kasachische; kasachischen; kasachischer; kasachisches; kasachischem; kasachstanisch; kasachstanische; kasachstanischen; kasachstanischer; kasachstanisches; kasachstanischem
    de.people  Kasache; Kasachen; Kasachin; Kasachinnen; Kasachstaner; Kasachstaners; Kasachstanern; Kasachstanerin; Kasachstanerinnen
    de.capital Astana; Astanas; Nur-Sultan; Nur-Sultans
    de.seat    Akorda; Ak Orda

names KEN
    de         Kenia; Kenias; Republik Kenia; Kenya; Kenyas
    de.adj     kenianisch; kenianische; kenianischen; kenianischer; kenianisches; kenianischem
    de.people  Kenianer; Kenianers; Kenianern; Kenianerin; Kenianerinnen
    de.capital Nairobi; Nairobis

names KGZ
    de         Kirgisistan; Kirgisistans; Kirgistan; Kirgistans; Kirgisien; Kirgisiens; Kirgisische Republik; Kirgisischen Republik
    de.adj     kirgisisch; kirgisische; kirgisischen; kirgisischer; kirgisisches; kirgisischem
    de.people  Kirgise; Kirgisen; Kirgisin; Kirgisinnen
    de.capital Bischkek; Bischkeks

names KHM
    de         Kambodscha; Kambodschas; Königreich Kambodscha
    de.adj     kambodschanisch; kambodschanische; kambodschanischen; kambodschanischer; kambodschanisches; kambodschanischem
    de.people  Kambodschaner; Kambodschaners; Kambodschanern; Kambodschanerin; Kambodschanerinnen
    de.capital Phnom Penh; Phnom Penhs

names KIR
    de         Kiribati; Kiribatis; Republik Kiribati
    de.adj     kiribatisch; kiribatische; kiribatischen; kiribatischer; kiribatisches; kiribatischem
    de.people  Kiribatier; Kiribatiers; Kiribatiern; Kiribatierin; Kiribatierinnen
    de.capital Tarawa; Tarawas; South Tarawa; South Tarawas

names KNA
    de         St. Kitts und Nevis; Saint Kitts und Nevis; St. Kitts; Föderation St. Kitts und Nevis
    de.capital Basseterre; Basseterres

names KOR
    de         Südkorea; Südkoreas; Republik Korea
    de.adj     südkoreanisch; südkoreanische; südkoreanischen; südkoreanischer; südkoreanisches; südkoreanischem
    de.people  Südkoreaner; Südkoreaners; Südkoreanern; Südkoreanerin; Südkoreanerinnen
    de.capital Seoul; Seouls
    de.seat    Blaues Haus; Blaue Haus; Blauen Haus; Blauen Hauses

names KWT
    de         Kuwait; Kuwaits; Staat Kuwait; Kuweit; Kuweits
    de.adj     kuwaitisch; kuwaitische; kuwaitischen; kuwaitischer; kuwaitisches; kuwaitischem
    de.people  Kuwaiter; Kuwaiters; Kuwaitern; Kuwaiterin; Kuwaiterinnen; Kuwaiti; Kuwaitis
    de.capital Kuwait-Stadt; Kuwait City

names LAO
    de         Laos; Demokratische Volksrepublik Laos; Demokratischen Volksrepublik Laos
    de.adj     laotisch; laotische; laotischen; laotischer; laotisches; laotischem
    de.people  Laote; Laoten; Laotin; Laotinnen
    de.capital Vientiane; Vientianes

names LBN
    de         Libanon; Libanons; Libanesische Republik; Libanesischen Republik
    de.adj     libanesisch; libanesische; libanesischen; libanesischer; libanesisches; libanesischem
    de.people  Libanese; Libanesen; Libanesin; Libanesinnen
    de.capital Beirut; Beiruts
    de.seat    Baabda; Baabda-Palast

names LBR
    de         Liberia; Liberias; Republik Liberia
    de.adj     liberianisch; liberianische; liberianischen; liberianischer; liberianisches; liberianischem; liberisch; liberische; liberischen; liberischer; liberisches; liberischem
    de.people  Liberianer; Liberianers; Liberianern; Liberianerin; Liberianerinnen; Liberier; Liberiers; Liberiern; Liberierin; Liberierinnen
    de.capital Monrovia; Monrovias

names LBY
    de         Libyen; Libyens; Staat Libyen
    de.adj     libysch; libysche; libyschen; libyscher; libysches; libyschem
    de.people  Libyer; Libyers; Libyern; Libyerin; Libyerinnen
    de.capital Tripolis

names LCA
    de         St. Lucia; St. Lucias; Saint Lucia; Saint Lucias
    de.adj     lucianisch; lucianische; lucianischen; lucianischer; lucianisches; lucianischem
    de.people  Lucianer; Lucianers; Lucianern; Lucianerin; Lucianerinnen
    de.capital Castries

names LIE
    de         Liechtenstein; Liechtensteins; Fürstentum Liechtenstein
    de.adj     liechtensteinisch; liechtensteinische; liechtensteinischen; liechtensteinischer; liechtensteinisches; liechtensteinischem
    de.people  Liechtensteiner; Liechtensteiners; Liechtensteinern; Liechtensteinerin; Liechtensteinerinnen
    de.capital Vaduz

names LKA
    de         Sri Lanka; Sri Lankas; Demokratische Sozialistische Republik Sri Lanka; Demokratischen Sozialistischen Republik Sri Lanka; Ceylon; Ceylons
    de.adj     sri-lankisch; sri-lankische; sri-lankischen; sri-lankischer; sri-lankisches; sri-lankischem; srilankisch; srilankische; srilankischen; srilankischer; srilankisches; srilankischem; ceylonesisch; ceylonesische; ceylonesischen; ceylonesischer; ceylonesisches; ceylonesischem
    de.people  Sri-Lanker; Sri-Lankers; Sri-Lankern; Sri-Lankerin; Sri-Lankerinnen; Srilanker; Srilankers; Srilankern; Srilankerin; Srilankerinnen
    de.capital Colombo; Colombos; Sri Jayewardenepura; Sri Jayewardenepuras

names LSO
    de         Lesotho; Lesothos; Königreich Lesotho
    de.adj     lesothisch; lesothische; lesothischen; lesothischer; lesothisches; lesothischem
    de.people  Lesother; Lesothers; Lesothern; Lesotherin; Lesotherinnen; Basotho
    de.capital Maseru; Maserus

names LTU
    de         Litauen; Litauens; Republik Litauen
    de.adj     litauisch; litauische; litauischen; litauischer; litauisches; litauischem
    de.people  Litauer; Litauers; Litauern; Litauerin; Litauerinnen
    de.capital Vilnius; Wilna; Wilnas

names LUX
    de         Luxemburg; Luxemburgs; Großherzogtum Luxemburg; Großherzogtums Luxemburg
    de.adj     luxemburgisch; luxemburgische; luxemburgischen; luxemburgischer; luxemburgisches; luxemburgischem
    de.people  Luxemburger; Luxemburgers; Luxemburgern; Luxemburgerin; Luxemburgerinnen
    de.capital Luxemburg-Stadt

names LVA
    de         Lettland; Lettlands; Republik Lettland
    de.adj     lettisch; lettische; lettischen; lettischer; lettisches; lettischem; lettländisch; lettländische; lettländischen; lettländischer; lettländisches; lettländischem
    de.people  Lette; Letten; Lettin; Lettinnen
    de.capital Riga; Rigas

names MAC
    de         Sonderverwaltungsregion Macau; Macau; Macaus; Macao; Macaos; Sonderverwaltungszone Macau

names MAF
    de         St. Martin; Saint-Martin; Saint-Martins
    de.capital Marigot; Marigots

names MAR
    de         Marokko; Marokkos; Königreich Marokko
    de.adj     marokkanisch; marokkanische; marokkanischen; marokkanischer; marokkanisches; marokkanischem
    de.people  Marokkaner; Marokkaners; Marokkanern; Marokkanerin; Marokkanerinnen
    de.capital Rabat; Rabats

names MCO
    de         Monaco; Monacos; Fürstentum Monaco
    de.adj     monegassisch; monegassische; monegassischen; monegassischer; monegassisches; monegassischem
    de.people  Monegasse; Monegassen; Monegassin; Monegassinnen

names MDA
    de         Republik Moldau; Moldau; Moldawien; Moldawiens; Republik Moldova; Moldova; Moldovas
    de.adj     moldauisch; moldauische; moldauischen; moldauischer; moldauisches; moldauischem; moldawisch; moldawische; moldawischen; moldawischer; moldawisches; moldawischem
    de.people  Moldauer; Moldauers; Moldauern; Moldauerin; Moldauerinnen; Moldawier; Moldawiers; Moldawiern; Moldawierin; Moldawierinnen
    de.capital Chişinău; Chişinăus; Chișinău; Chișinăus; Chisinau; Chisinaus; Kischinau; Kischinaus; Kischinjow; Kischinjows

names MDG
    de         Madagaskar; Madagaskars; Republik Madagaskar
    de.adj     madagassisch; madagassische; madagassischen; madagassischer; madagassisches; madagassischem
    de.people  Madagasse; Madagassen; Madagassin; Madagassinnen
    de.capital Antananarivo; Antananarivos

names MDV
    de         Malediven; Republik Malediven
    de.adj     maledivisch; maledivische; maledivischen; maledivischer; maledivisches; maledivischem
    de.people  Malediver; Maledivers; Maledivern; Malediverin; Malediverinnen
    de.capital Malé; Malés

names MEX
    de         Mexiko; Mexikos; Vereinigte Mexikanische Staaten; Vereinigten Mexikanischen Staaten
    de.adj     mexikanisch; mexikanische; mexikanischen; mexikanischer; mexikanisches; mexikanischem
    de.people  Mexikaner; Mexikaners; Mexikanern; Mexikanerin; Mexikanerinnen
    de.capital Mexiko-Stadt; Mexico City; Mexiko City
    de.seat    Los Pinos

names MHL
    de         Marshallinseln; Marshall-Inseln; Republik Marshallinseln
    de.adj     marshallisch; marshallische; marshallischen; marshallischer; marshallisches; marshallischem
    de.people  Marshaller; Marshallers; Marshallern; Marshallerin; Marshallerinnen
    de.capital Majuro; Majuros

names MKD
    de         Nordmazedonien; Nordmazedoniens; Republik Nordmazedonien; Mazedonien; Mazedoniens; Makedonien; Makedoniens; Nordmakedonien; Nordmakedoniens; Republik Mazedonien
    de.adj     nordmazedonisch; nordmazedonische; nordmazedonischen; nordmazedonischer; nordmazedonisches; nordmazedonischem; mazedonisch; mazedonische; mazedonischen; mazedonischer; mazedonisches; mazedonischem
    de.people  Nordmazedonier; Nordmazedoniers; Nordmazedoniern; Nordmazedonierin; Nordmazedonierinnen; Mazedonier; Mazedoniers; Mazedoniern; Mazedonierin; Mazedonierinnen
    de.capital Skopje; Skopjes

names MLI
    de         Mali; Malis; Republik Mali
    de.adj     malisch; malische; malischen; malischer; malisches; malischem
    de.people  Malier; Maliers; Maliern; Malierin; Malierinnen
    de.capital Bamako; Bamakos

names MLT
    de         Malta; Maltas; Republik Malta
    de.adj     maltesisch; maltesische; maltesischen; maltesischer; maltesisches; maltesischem
    de.people  Malteser; Maltesers; Maltesern; Malteserin; Malteserinnen
    de.capital Valletta; Vallettas; Valetta; Valettas

names MMR
    de         Myanmar; Myanmars; Burma; Burmas; Birma; Birmas; Republik der Union Myanmar
    de.adj     myanmarisch; myanmarische; myanmarischen; myanmarischer; myanmarisches; myanmarischem; birmanisch; birmanische; birmanischen; birmanischer; birmanisches; birmanischem; burmesisch; burmesische; burmesischen; burmesischer; burmesisches; burmesischem
    de.people  Myanmare; Myanmaren; Myanmarin; Myanmarinnen; Birmane; Birmanen; Birmanin; Birmaninnen; Burmese; Burmesen; Burmesin; Burmesinnen
    de.capital Naypyidaw; Naypyidaws; Naypyitaw; Naypyitaws; Nay Pyi Taw; Nay Pyi Taws

names MNE
    de         Montenegro; Montenegros
    de.adj     montenegrinisch; montenegrinische; montenegrinischen; montenegrinischer; montenegrinisches; montenegrinischem
    de.people  Montenegriner; Montenegriners; Montenegrinern; Montenegrinerin; Montenegrinerinnen
    de.capital Podgorica; Podgoricas

names MNG
    de         Mongolei
    de.adj     mongolisch; mongolische; mongolischen; mongolischer; mongolisches; mongolischem
    de.people  Mongole; Mongolen; Mongolin; Mongolinnen
    de.capital Ulan Bator; Ulan Bators; Ulaanbaatar; Ulaanbaatars; Ulan-Bator; Ulan-Bators

names MNP
    de         Nördliche Marianen; Nördlichen Marianen; Nördlicher Marianen
    de.capital Saipan; Saipans

names MOZ
    de         Mosambik; Mosambiks; Republik Mosambik; Moçambique; Moçambiques
    de.adj     mosambikanisch; mosambikanische; mosambikanischen; mosambikanischer; mosambikanisches; mosambikanischem; mosambikisch; mosambikische; mosambikischen; mosambikischer; mosambikisches; mosambikischem
    de.people  Mosambikaner; Mosambikaners; Mosambikanern; Mosambikanerin; Mosambikanerinnen
    de.capital Maputo; Maputos

names MRT
    de         Mauretanien; Mauretaniens; Islamische Republik Mauretanien; Islamischen Republik Mauretanien
    de.adj     mauretanisch; mauretanische; mauretanischen; mauretanischer; mauretanisches; mauretanischem
    de.people  Mauretanier; Mauretaniers; Mauretaniern; Mauretanierin; Mauretanierinnen
    de.capital Nouakchott; Nouakchotts

names MSR
    de         Montserrat; Montserrats

names MTQ
    de         Martinique; Martiniques
    de.adj     martinikanisch; martinikanische; martinikanischen; martinikanischer; martinikanisches; martinikanischem
    de.capital Fort-de-France

names MUS
    de         Mauritius; Republik Mauritius
    de.adj     mauritisch; mauritische; mauritischen; mauritischer; mauritisches; mauritischem
    de.people  Mauritier; Mauritiers; Mauritiern; Mauritierin; Mauritierinnen
    de.capital Port Louis

names MWI
    de         Malawi; Malawis; Republik Malawi
    de.adj     malawisch; malawische; malawischen; malawischer; malawisches; malawischem
    de.people  Malawier; Malawiers; Malawiern; Malawierin; Malawierinnen
    de.capital Lilongwe; Lilongwes

names MYS
    de         Malaysia; Malaysias
    de.adj     malaysisch; malaysische; malaysischen; malaysischer; malaysisches; malaysischem
    de.people  Malaysier; Malaysiers; Malaysiern; Malaysierin; Malaysierinnen
    de.capital Kuala Lumpur; Kuala Lumpurs
    de.seat    Putrajaya

names MYT
    de         Mayotte; Mayottes
    de.capital Mamoudzou; Mamoudzous

names NAM
    de         Namibia; Namibias; Republik Namibia
    de.adj     namibisch; namibische; namibischen; namibischer; namibisches; namibischem
    de.people  Namibier; Namibiers; Namibiern; Namibierin; Namibierinnen
    de.capital Windhoek; Windhoeks; Windhuk; Windhuks

names NCL
    de         Neukaledonien; Neukaledoniens
    de.adj     neukaledonisch; neukaledonische; neukaledonischen; neukaledonischer; neukaledonisches; neukaledonischem
    de.people  Neukaledonier; Neukaledoniers; Neukaledoniern; Neukaledonierin; Neukaledonierinnen; Kanak; Kanaks
    de.capital Nouméa; Nouméas; Noumea; Noumeas

names NER
    de         Niger; Nigers; Republik Niger
    de.adj     nigrisch; nigrische; nigrischen; nigrischer; nigrisches; nigrischem
    de.people  Nigrer; Nigrers; Nigrern; Nigrerin; Nigrerinnen
    de.capital Niamey; Niameys

names NFK
    de         Norfolkinsel; Norfolk-Insel

names NGA
    de         Nigeria; Nigerias; Bundesrepublik Nigeria
    de.adj     nigerianisch; nigerianische; nigerianischen; nigerianischer; nigerianisches; nigerianischem
    de.people  Nigerianer; Nigerianers; Nigerianern; Nigerianerin; Nigerianerinnen
    de.capital Abuja; Abujas
    de.seat    Aso Rock; Aso Villa

names NIC
    de         Nicaragua; Nicaraguas; Republik Nicaragua; Nikaragua; Nikaraguas
    de.adj     nicaraguanisch; nicaraguanische; nicaraguanischen; nicaraguanischer; nicaraguanisches; nicaraguanischem
    de.people  Nicaraguaner; Nicaraguaners; Nicaraguanern; Nicaraguanerin; Nicaraguanerinnen
    de.capital Managua; Managuas

names NIU
    de         Niue; Niues
    de.capital Alofi; Alofis

names NLD
    de         Niederlande; Niederlanden; Holland; Hollands; Königreich der Niederlande
    de.adj     niederländisch; niederländische; niederländischen; niederländischer; niederländisches; niederländischem; holländisch; holländische; holländischen; holländischer; holländisches; holländischem
    de.people  Niederländer; Niederländers; Niederländern; Niederländerin; Niederländerinnen; Holländer; Holländers; Holländern; Holländerin; Holländerinnen
    de.capital Amsterdam; Amsterdams
    de.seat    Binnenhof

names NOR
    de         Norwegen; Norwegens; Königreich Norwegen
    de.adj     norwegisch; norwegische; norwegischen; norwegischer; norwegisches; norwegischem
    de.people  Norweger; Norwegers; Norwegern; Norwegerin; Norwegerinnen
    de.capital Oslo; Oslos

names NPL
    de         Nepal; Nepals; Demokratische Bundesrepublik Nepal; Demokratischen Bundesrepublik Nepal
    de.adj     nepalesisch; nepalesische; nepalesischen; nepalesischer; nepalesisches; nepalesischem; nepalisch; nepalische; nepalischen; nepalischer; nepalisches; nepalischem
    de.people  Nepalese; Nepalesen; Nepalesin; Nepalesinnen; Nepaler; Nepalers; Nepalern; Nepalerin; Nepalerinnen
    de.capital Kathmandu; Kathmandus; Katmandu; Katmandus
    de.seat    Singha Durbar

names NRU
    de         Nauru; Naurus; Republik Nauru
    de.adj     nauruisch; nauruische; nauruischen; nauruischer; nauruisches; nauruischem
    de.people  Nauruer; Nauruers; Nauruern; Nauruerin; Nauruerinnen
    de.capital Yaren; Yarens

names NZL
    de         Neuseeland; Neuseelands; Aotearoa; Aotearoas
    de.adj     neuseeländisch; neuseeländische; neuseeländischen; neuseeländischer; neuseeländisches; neuseeländischem
    de.people  Neuseeländer; Neuseeländers; Neuseeländern; Neuseeländerin; Neuseeländerinnen
    de.capital Wellington; Wellingtons

names OMN
    de         Oman; Omans; Sultanat Oman
    de.adj     omanisch; omanische; omanischen; omanischer; omanisches; omanischem
    de.people  Omaner; Omaners; Omanern; Omanerin; Omanerinnen; Omani; Omanis
    de.capital Maskat; Maskats; Muscat; Muscats

names PAK
    de         Pakistan; Pakistans; Islamische Republik Pakistan; Islamischen Republik Pakistan
    de.adj     pakistanisch; pakistanische; pakistanischen; pakistanischer; pakistanisches; pakistanischem
    de.people  Pakistaner; Pakistaners; Pakistanern; Pakistanerin; Pakistanerinnen; Pakistani; Pakistanis
    de.capital Islamabad; Islamabads

names PAN
    de         Panama; Panamas; Republik Panama
    de.adj     panamaisch; panamaische; panamaischen; panamaischer; panamaisches; panamaischem
    de.people  Panamaer; Panamaers; Panamaern; Panamaerin; Panamaerinnen
    de.capital Panama-Stadt; Panama City

names PCN
    de         Pitcairninseln; Pitcairn-Inseln; Pitcairn; Pitcairns
    de.capital Adamstown; Adamstowns

names PER
    de         Peru; Perus; Republik Peru
    de.adj     peruanisch; peruanische; peruanischen; peruanischer; peruanisches; peruanischem
    de.people  Peruaner; Peruaners; Peruanern; Peruanerin; Peruanerinnen
    de.capital Lima; Limas

names PHL
    de         Philippinen; Republik der Philippinen
    de.adj     philippinisch; philippinische; philippinischen; philippinischer; philippinisches; philippinischem
    de.people  Philippiner; Philippiners; Philippinern; Philippinerin; Philippinerinnen; Filipino; Filipinos; Filipina; Filipinas
    de.capital Manila; Manilas
    de.seat    Malacañang; Malacanang; Malacañang-Palast; Malacanang-Palast

names PLW
    de         Palau; Palaus; Republik Palau
    de.adj     palauisch; palauische; palauischen; palauischer; palauisches; palauischem
    de.people  Palauer; Palauers; Palauern; Palauerin; Palauerinnen
    de.capital Ngerulmud; Ngerulmuds; Melekeok; Melekeoks

names PNG
    de         Papua-Neuguinea; Papua-Neuguineas; Unabhängiger Staat Papua-Neuguinea
    de.adj     papua-neuguineisch; papua-neuguineische; papua-neuguineischen; papua-neuguineischer; papua-neuguineisches; papua-neuguineischem
    de.people  Papua-Neuguineer; Papua-Neuguineers; Papua-Neuguineern; Papua-Neuguineerin; Papua-Neuguineerinnen
    de.capital Port Moresby; Port Moresbys

names POL
    de         Polen; Polens; Republik Polen; Volksrepublik Polen
    de.adj     polnisch; polnische; polnischen; polnischer; polnisches; polnischem
    de.people  Pole; Polen; Polin; Polinnen
    de.capital Warschau; Warschaus
    de.seat    Belweder

names PRI
    de         Puerto Rico; Puerto Ricos
    de.adj     puerto-ricanisch; puerto-ricanische; puerto-ricanischen; puerto-ricanischer; puerto-ricanisches; puerto-ricanischem; puertoricanisch; puertoricanische; puertoricanischen; puertoricanischer; puertoricanisches; puertoricanischem
    de.people  Puerto-Ricaner; Puerto-Ricaners; Puerto-Ricanern; Puerto-Ricanerin; Puerto-Ricanerinnen; Puertoricaner; Puertoricaners; Puertoricanern; Puertoricanerin; Puertoricanerinnen
    de.seat    La Fortaleza

names PRK
    de         Nordkorea; Nordkoreas; Demokratische Volksrepublik Korea; Demokratischen Volksrepublik Korea; DVRK; KDVR
    de.adj     nordkoreanisch; nordkoreanische; nordkoreanischen; nordkoreanischer; nordkoreanisches; nordkoreanischem
    de.people  Nordkoreaner; Nordkoreaners; Nordkoreanern; Nordkoreanerin; Nordkoreanerinnen
    de.capital Pjöngjang; Pjöngjangs; Pyongyang; Pyongyangs

names PRT
    de         Portugal; Portugals; Portugiesische Republik; Portugiesischen Republik
    de.adj     portugiesisch; portugiesische; portugiesischen; portugiesischer; portugiesisches; portugiesischem
    de.people  Portugiese; Portugiesen; Portugiesin; Portugiesinnen
    de.capital Lissabon; Lissabons

names PRY
    de         Paraguay; Paraguays; Republik Paraguay
    de.adj     paraguayisch; paraguayische; paraguayischen; paraguayischer; paraguayisches; paraguayischem
    de.people  Paraguayer; Paraguayers; Paraguayern; Paraguayerin; Paraguayerinnen
    de.capital Asunción; Asuncións; Asuncion; Asuncions

names PSE
    de         Palästinensische Autonomiegebiete; Palästina; Palästinas; Staat Palästina; Palästinensischen Autonomiegebiete; Palästinensischen Autonomiegebieten; Palästinensergebiete; Palästinensergebieten; palästinensische Gebiete; palästinensischen Gebiete; palästinensischen Gebieten; palästinensische Autonomiegebiete; palästinensischen Autonomiegebiete; palästinensischen Autonomiegebieten
    de.adj     palästinensisch; palästinensische; palästinensischen; palästinensischer; palästinensisches; palästinensischem
    de.people  Palästinenser; Palästinensers; Palästinensern; Palästinenserin; Palästinenserinnen
    de.capital Ramallah; Ramallahs
    de.seat    Mukata; Muqata; Mukataa

names PYF
    de         Französisch-Polynesien; Französisch-Polynesiens; Tahiti; Tahitis
    de.adj     französisch-polynesisch; französisch-polynesische; französisch-polynesischen; französisch-polynesischer; französisch-polynesisches; französisch-polynesischem; tahitianisch; tahitianische; tahitianischen; tahitianischer; tahitianisches; tahitianischem
    de.people  Tahitianer; Tahitianers; Tahitianern; Tahitianerin; Tahitianerinnen
    de.capital Papeete; Papeetes

names QAT
    de         Katar; Katars; Staat Katar; Qatar; Qatars
    de.adj     katarisch; katarische; katarischen; katarischer; katarisches; katarischem
    de.people  Katarer; Katarers; Katarern; Katarerin; Katarerinnen; Katari; Kataris
    de.capital Doha; Dohas

names REU
    de         Réunion; Réunions; La Réunion

names ROU
    de         Rumänien; Rumäniens
    de.adj     rumänisch; rumänische; rumänischen; rumänischer; rumänisches; rumänischem
    de.people  Rumäne; Rumänen; Rumänin; Rumäninnen
    de.capital Bukarest; Bukarests
    de.seat    Cotroceni; Cotroceni-Palast

names RUS
    de         Russland; Russlands; Rußland; Rußlands; Russische Föderation; Russischen Föderation
    de.adj     russisch; russische; russischen; russischer; russisches; russischem; russländisch; russländische; russländischen; russländischer; russländisches; russländischem
    de.people  Russe; Russen; Russin; Russinnen
    de.capital Moskau; Moskaus
    de.seat    Kreml; Kremls

names RWA
    de         Ruanda; Ruandas; Republik Ruanda; Rwanda; Rwandas
    de.adj     ruandisch; ruandische; ruandischen; ruandischer; ruandisches; ruandischem
    de.people  Ruander; Ruanders; Ruandern; Ruanderin; Ruanderinnen
    de.capital Kigali; Kigalis

names SAU
    de         Saudi-Arabien; Saudi-Arabiens; Saudiarabien; Saudiarabiens; Königreich Saudi-Arabien
    de.adj     saudi-arabisch; saudi-arabische; saudi-arabischen; saudi-arabischer; saudi-arabisches; saudi-arabischem; saudiarabisch; saudiarabische; saudiarabischen; saudiarabischer; saudiarabisches; saudiarabischem; saudisch; saudische; saudischen; saudischer; saudisches; saudischem
    de.people  Saudi-Araber; Saudi-Arabers; Saudi-Arabern; Saudi-Araberin; Saudi-Araberinnen; Saudiaraber; Saudiarabers; Saudiarabern; Saudiaraberin; Saudiaraberinnen; Saudi; Saudis
    de.capital Riad; Riads

names SCG
    de         Serbien und Montenegro; Serbien und Montenegros; Serbien-Montenegro; Serbien-Montenegros; Staatenunion Serbien und Montenegro

names SDN
    de         Sudan; Sudans; Republik Sudan
    de.adj     sudanesisch; sudanesische; sudanesischen; sudanesischer; sudanesisches; sudanesischem
    de.people  Sudanese; Sudanesen; Sudanesin; Sudanesinnen; Sudaner; Sudaners; Sudanern; Sudanerin; Sudanerinnen
    de.capital Khartum; Khartums; Khartoum; Khartoums
    de.seat    Port Sudan

names SEN
    de         Senegal; Senegals; Republik Senegal
    de.adj     senegalesisch; senegalesische; senegalesischen; senegalesischer; senegalesisches; senegalesischem
    de.people  Senegalese; Senegalesen; Senegalesin; Senegalesinnen
    de.capital Dakar; Dakars

names SGP
    de         Singapur; Singapurs; Republik Singapur
    de.adj     singapurisch; singapurische; singapurischen; singapurischer; singapurisches; singapurischem
    de.people  Singapurer; Singapurers; Singapurern; Singapurerin; Singapurerinnen

names SGS
    de         Südgeorgien und die Südlichen Sandwichinseln; Südgeorgien; Südgeorgiens
    de.capital Grytviken; Grytvikens

names SHN
    de         St. Helena; St. Helenas; Ascension; Ascensions; Tristan da Cunha; Tristan da Cunhas; Sankt Helena; Sankt Helenas

names SJM
    de         Spitzbergen und Jan Mayen; Spitzbergen; Spitzbergens; Svalbard; Svalbards
    de.capital Longyearbyen; Longyearbyens

names SLB
    de         Salomonen; Salomoneninseln; Salomon-Inseln
    de.adj     salomonisch; salomonische; salomonischen; salomonischer; salomonisches; salomonischem
    de.people  Salomoner; Salomoners; Salomonern; Salomonerin; Salomonerinnen
    de.capital Honiara; Honiaras

names SLE
    de         Sierra Leone; Sierra Leones; Republik Sierra Leone
    de.adj     sierra-leonisch; sierra-leonische; sierra-leonischen; sierra-leonischer; sierra-leonisches; sierra-leonischem; sierraleonisch; sierraleonische; sierraleonischen; sierraleonischer; sierraleonisches; sierraleonischem
    de.people  Sierra-Leoner; Sierra-Leoners; Sierra-Leonern; Sierra-Leonerin; Sierra-Leonerinnen; Sierraleoner; Sierraleoners; Sierraleonern; Sierraleonerin; Sierraleonerinnen
    de.capital Freetown; Freetowns

names SLV
    de         El Salvador; El Salvadors; Republik El Salvador
    de.adj     salvadorianisch; salvadorianische; salvadorianischen; salvadorianischer; salvadorianisches; salvadorianischem
    de.people  Salvadorianer; Salvadorianers; Salvadorianern; Salvadorianerin; Salvadorianerinnen
    de.capital San Salvador; San Salvadors

names SMR
    de         San Marino; San Marinos; Republik San Marino
    de.adj     san-marinesisch; san-marinesische; san-marinesischen; san-marinesischer; san-marinesisches; san-marinesischem; sanmarinesisch; sanmarinesische; sanmarinesischen; sanmarinesischer; sanmarinesisches; sanmarinesischem
    de.people  San-Marinese; San-Marinesen; San-Marinesin; San-Marinesinnen; Sanmarinese; Sanmarinesen; Sanmarinesin; Sanmarinesinnen

names SOM
    de         Somalia; Somalias; Bundesrepublik Somalia
    de.adj     somalisch; somalische; somalischen; somalischer; somalisches; somalischem
    de.people  Somalier; Somaliers; Somaliern; Somalierin; Somalierinnen; Somali; Somalis
    de.capital Mogadischu; Mogadischus
    de.seat    Villa Somalia

names SPM
    de         St. Pierre und Miquelon; Saint-Pierre und Miquelon

names SRB
    de         Serbien; Serbiens; Republik Serbien
    de.adj     serbisch; serbische; serbischen; serbischer; serbisches; serbischem
    de.people  Serbe; Serben; Serbin; Serbinnen
    de.capital Belgrad; Belgrads

names SSD
    de         Südsudan; Südsudans; Republik Südsudan
    de.adj     südsudanesisch; südsudanesische; südsudanesischen; südsudanesischer; südsudanesisches; südsudanesischem
    de.people  Südsudanese; Südsudanesen; Südsudanesin; Südsudanesinnen; Südsudaner; Südsudaners; Südsudanern; Südsudanerin; Südsudanerinnen
    de.capital Juba; Jubas

names STP
    de         São Tomé und Príncipe; São Tomé und Príncipes; Sao Tome und Principe; Sao Tome und Principes; São Tomé; Demokratische Republik São Tomé und Príncipe; Demokratischen Republik São Tomé und Príncipe
    de.adj     são-toméisch; são-toméische; são-toméischen; são-toméischer; são-toméisches; são-toméischem
    de.people  São-Toméer; São-Toméers; São-Toméern; São-Toméerin; São-Toméerinnen

names SUN
    de         Sowjetunion; UdSSR; Union der Sozialistischen Sowjetrepubliken; Sowjetrussland
    de.adj     sowjetisch; sowjetische; sowjetischen; sowjetischer; sowjetisches; sowjetischem; sowjetrussisch; sowjetrussische; sowjetrussischen; sowjetrussischer; sowjetrussisches; sowjetrussischem
    de.people  Sowjet; Sowjets; Sowjetbürger; Sowjetbürgern; Sowjetbürgerin; Sowjetbürgerinnen

names SUR
    de         Suriname; Surinames; Surinam; Surinams; Republik Suriname
    de.adj     surinamisch; surinamische; surinamischen; surinamischer; surinamisches; surinamischem
    de.people  Surinamer; Surinamers; Surinamern; Surinamerin; Surinamerinnen
    de.capital Paramaribo; Paramaribos

names SVK
    de         Slowakei; Slowakische Republik; Slowakischen Republik
    de.adj     slowakisch; slowakische; slowakischen; slowakischer; slowakisches; slowakischem
    de.people  Slowake; Slowaken; Slowakin; Slowakinnen
    de.capital Bratislava; Bratislavas; Pressburg; Pressburgs

names SVN
    de         Slowenien; Sloweniens; Republik Slowenien
    de.adj     slowenisch; slowenische; slowenischen; slowenischer; slowenisches; slowenischem
    de.people  Slowene; Slowenen; Slowenin; Sloweninnen
    de.capital Ljubljana; Ljubljanas; Laibach; Laibachs

names SWE
    de         Schweden; Schwedens; Königreich Schweden
    de.adj     schwedisch; schwedische; schwedischen; schwedischer; schwedisches; schwedischem
    de.people  Schwede; Schweden; Schwedin; Schwedinnen
    de.capital Stockholm; Stockholms
    de.seat    Rosenbad

names SWZ
    de         Eswatini; Eswatinis; Swasiland; Swasilands; Königreich Eswatini
    de.adj     eswatinisch; eswatinische; eswatinischen; eswatinischer; eswatinisches; eswatinischem; swasiländisch; swasiländische; swasiländischen; swasiländischer; swasiländisches; swasiländischem
    de.people  Swasi; Swasis; Swasiländer; Swasiländers; Swasiländern; Swasiländerin; Swasiländerinnen
    de.capital Mbabane; Mbabanes

names SXM
    de         Sint Maarten; Sint Maartens
    de.capital Philipsburg; Philipsburgs

names SYC
    de         Seychellen; Republik Seychellen
    de.adj     seychellisch; seychellische; seychellischen; seychellischer; seychellisches; seychellischem
    de.people  Seycheller; Seychellers; Seychellern; Seychellerin; Seychellerinnen

names SYR
    de         Syrien; Syriens; Arabische Republik Syrien; Arabischen Republik Syrien; Syrische Arabische Republik; Syrischen Arabischen Republik
    de.adj     syrisch; syrische; syrischen; syrischer; syrisches; syrischem
    de.people  Syrer; Syrers; Syrern; Syrerin; Syrerinnen; Syrier; Syriers; Syriern; Syrierin; Syrierinnen
    de.capital Damaskus

names TCA
    de         Turks- und Caicosinseln; Turks- und Caicos-Inseln
    de.capital Cockburn Town

names TCD
    de         Tschad; Tschads; Republik Tschad
    de.adj     tschadisch; tschadische; tschadischen; tschadischer; tschadisches; tschadischem
    de.people  Tschader; Tschaders; Tschadern; Tschaderin; Tschaderinnen
    de.capital N'Djamena; N'Djamenas; Ndjamena; Ndjamenas; N'Djaména; N'Djaménas

names TGO
    de         Togo; Togos; Republik Togo; Togolesische Republik; Togolesischen Republik
    de.adj     togoisch; togoische; togoischen; togoischer; togoisches; togoischem; togolesisch; togolesische; togolesischen; togolesischer; togolesisches; togolesischem
    de.people  Togoer; Togoers; Togoern; Togoerin; Togoerinnen; Togolese; Togolesen; Togolesin; Togolesinnen
    de.capital Lomé; Lomés; Lome; Lomes

names THA
    de         Thailand; Thailands; Königreich Thailand
    de.adj     thailändisch; thailändische; thailändischen; thailändischer; thailändisches; thailändischem
    de.people  Thailänder; Thailänders; Thailändern; Thailänderin; Thailänderinnen; Thai; Thais
    de.capital Bangkok; Bangkoks

names TJK
    de         Tadschikistan; Tadschikistans; Republik Tadschikistan
    de.adj     tadschikisch; tadschikische; tadschikischen; tadschikischer; tadschikisches; tadschikischem
    de.people  Tadschike; Tadschiken; Tadschikin; Tadschikinnen
    de.capital Duschanbe; Duschanbes

names TKL
    de         Tokelau; Tokelaus

names TKM
    de         Turkmenistan; Turkmenistans; Turkmenien; Turkmeniens
    de.adj     turkmenisch; turkmenische; turkmenischen; turkmenischer; turkmenisches; turkmenischem
    de.people  Turkmene; Turkmenen; Turkmenin; Turkmeninnen
    de.capital Aschgabat; Aschgabats; Aschchabad; Aschchabads

names TLS
    de         Timor-Leste; Timor-Lestes; Osttimor; Osttimors; Demokratische Republik Timor-Leste; Demokratischen Republik Timor-Leste
    de.adj     osttimoresisch; osttimoresische; osttimoresischen; osttimoresischer; osttimoresisches; osttimoresischem; timoresisch; timoresische; timoresischen; timoresischer; timoresisches; timoresischem
    de.people  Osttimorese; Osttimoresen; Osttimoresin; Osttimoresinnen; Timorese; Timoresen; Timoresin; Timoresinnen; Osttimorer; Osttimorers; Osttimorern; Osttimorerin; Osttimorerinnen
    de.capital Dili; Dilis

names TON
    de         Tonga; Tongas; Königreich Tonga
    de.adj     tongaisch; tongaische; tongaischen; tongaischer; tongaisches; tongaischem; tonganisch; tonganische; tonganischen; tonganischer; tonganisches; tonganischem
    de.people  Tongaer; Tongaers; Tongaern; Tongaerin; Tongaerinnen; Tonganer; Tonganers; Tonganern; Tonganerin; Tonganerinnen
    de.capital Nuku'alofa; Nuku'alofas; Nukualofa; Nukualofas

names TTO
    de         Trinidad und Tobago; Trinidad und Tobagos; Trinidad; Trinidads; Republik Trinidad und Tobago
    de.adj     trinidadisch; trinidadische; trinidadischen; trinidadischer; trinidadisches; trinidadischem
    de.people  Trinidader; Trinidaders; Trinidadern; Trinidaderin; Trinidaderinnen
    de.capital Port of Spain; Port-of-Spain

names TUN
    de         Tunesien; Tunesiens; Tunesische Republik; Tunesischen Republik
    de.adj     tunesisch; tunesische; tunesischen; tunesischer; tunesisches; tunesischem
    de.people  Tunesier; Tunesiers; Tunesiern; Tunesierin; Tunesierinnen
    de.capital Tunis
    de.seat    Karthago-Palast; Präsidentenpalast von Karthago

names TUR
    de         Türkei; Republik Türkei; Türkiye
    de.adj     türkisch; türkische; türkischen; türkischer; türkisches; türkischem
    de.people  Türke; Türken; Türkin; Türkinnen
    de.capital Ankara; Ankaras
    de.seat    Beştepe; Bestepe; Çankaya-Palast

names TUV
    de         Tuvalu; Tuvalus
    de.adj     tuvaluisch; tuvaluische; tuvaluischen; tuvaluischer; tuvaluisches; tuvaluischem
    de.people  Tuvaluer; Tuvaluers; Tuvaluern; Tuvaluerin; Tuvaluerinnen
    de.capital Funafuti; Funafutis

names TWN
    de         Taiwan; Taiwans; Republik China; Chinesisch-Taipeh; Chinesisch-Taipehs; Chinese Taipei
    de.adj     taiwanisch; taiwanische; taiwanischen; taiwanischer; taiwanisches; taiwanischem; taiwanesisch; taiwanesische; taiwanesischen; taiwanesischer; taiwanesisches; taiwanesischem
    de.people  Taiwaner; Taiwaners; Taiwanern; Taiwanerin; Taiwanerinnen; Taiwanese; Taiwanesen; Taiwanesin; Taiwanesinnen
    de.capital Taipeh; Taipehs; Taipei; Taipeis

names TZA
    de         Tansania; Tansanias; Vereinigte Republik Tansania; Vereinigten Republik Tansania; Tanzania; Tanzanias
    de.adj     tansanisch; tansanische; tansanischen; tansanischer; tansanisches; tansanischem; sansibarisch; sansibarische; sansibarischen; sansibarischer; sansibarisches; sansibarischem
    de.people  Tansanier; Tansaniers; Tansaniern; Tansanierin; Tansanierinnen; Sansibarer; Sansibarers; Sansibarern; Sansibarerin; Sansibarerinnen
    de.capital Dodoma; Dodomas
    de.seat    Daressalam; Dar es Salaam; Dar-es-Salaam

names UGA
    de         Uganda; Ugandas; Republik Uganda
    de.adj     ugandisch; ugandische; ugandischen; ugandischer; ugandisches; ugandischem
    de.people  Ugander; Uganders; Ugandern; Uganderin; Uganderinnen
    de.capital Kampala; Kampalas

names UKR
    de         Ukraine
    de.adj     ukrainisch; ukrainische; ukrainischen; ukrainischer; ukrainisches; ukrainischem
    de.people  Ukrainer; Ukrainers; Ukrainern; Ukrainerin; Ukrainerinnen
    de.capital Kiew; Kiews; Kyjiw; Kyjiws; Kyiv; Kyivs
    de.seat    Bankowa; Bankowa-Straße

names UMI
    de         Amerikanische Überseeinseln; Amerikanischen Überseeinseln; Wake Island; Wake-Insel; Midwayinseln; Midway-Inseln

names URY
    de         Uruguay; Uruguays; Republik Östlich des Uruguay; Republik Uruguay
    de.adj     uruguayisch; uruguayische; uruguayischen; uruguayischer; uruguayisches; uruguayischem
    de.people  Uruguayer; Uruguayers; Uruguayern; Uruguayerin; Uruguayerinnen
    de.capital Montevideo; Montevideos

names USA
    de         Vereinigte Staaten; USA; Vereinigten Staaten; Vereinigter Staaten; Vereinigte Staaten von Amerika; Vereinigten Staaten von Amerika; U.S.A.; US; Amerika; Amerikas
    de.adj     amerikanisch; amerikanische; amerikanischen; amerikanischer; amerikanisches; amerikanischem; US-amerikanisch; US-amerikanische; US-amerikanischen; US-amerikanischer; US-amerikanisches; US-amerikanischem
    de.people  Amerikaner; Amerikaners; Amerikanern; Amerikanerin; Amerikanerinnen; US-Amerikaner; US-Amerikaners; US-Amerikanern; US-Amerikanerin; US-Amerikanerinnen; US-Bürger; US-Bürgers; US-Bürgern; US-Bürgerin; US-Bürgerinnen
    de.capital Washington; Washingtons; Washington, D.C.; Washington D.C.; Washington DC
    de.seat    Weißes Haus; Weiße Haus; Weißen Haus; Weißen Hauses; Weißem Haus; Weisses Haus; Weisse Haus; Weissen Haus; Weissen Hauses; Oval Office; Capitol Hill

names UZB
    de         Usbekistan; Usbekistans; Republik Usbekistan
    de.adj     usbekisch; usbekische; usbekischen; usbekischer; usbekisches; usbekischem
    de.people  Usbeke; Usbeken; Usbekin; Usbekinnen
    de.capital Taschkent; Taschkents

names VAT
    de         Vatikanstadt; Vatikan; Vatikans; Heiliger Stuhl; Heilige Stuhl; Heiligen Stuhl; Heiligen Stuhls; Heiligen Stuhles; Staat Vatikanstadt
    de.adj     vatikanisch; vatikanische; vatikanischen; vatikanischer; vatikanisches; vatikanischem; päpstlich; päpstliche; päpstlichen; päpstlicher; päpstliches; päpstlichem
    de.seat    Apostolischer Palast; Apostolische Palast; Apostolischen Palast; Apostolischen Palastes

names VCT
    de         St. Vincent und die Grenadinen; Saint Vincent und die Grenadinen; St. Vincent
    de.adj     vincentisch; vincentische; vincentischen; vincentischer; vincentisches; vincentischem
    de.people  Vincenter; Vincenters; Vincentern; Vincenterin; Vincenterinnen
    de.capital Kingstown; Kingstowns

names VDR
    de         Nordvietnam; Nordvietnams; Demokratische Republik Vietnam; Demokratischen Republik Vietnam
    de.adj     nordvietnamesisch; nordvietnamesische; nordvietnamesischen; nordvietnamesischer; nordvietnamesisches; nordvietnamesischem
    de.people  Nordvietnamese; Nordvietnamesen; Nordvietnamesin; Nordvietnamesinnen

names VEN
    de         Venezuela; Venezuelas; Bolivarische Republik Venezuela; Bolivarischen Republik Venezuela
    de.adj     venezolanisch; venezolanische; venezolanischen; venezolanischer; venezolanisches; venezolanischem
    de.people  Venezolaner; Venezolaners; Venezolanern; Venezolanerin; Venezolanerinnen
    de.capital Caracas
    de.seat    Miraflores-Palast; Palacio de Miraflores

names VGB
    de         Britische Jungferninseln; Britischen Jungferninseln; Britischer Jungferninseln

names VIR
    de         Amerikanische Jungferninseln; Amerikanischen Jungferninseln; Amerikanischer Jungferninseln
    de.capital Charlotte Amalie; Charlotte Amalies

names VNM
    de         Vietnam; Vietnams; Sozialistische Republik Vietnam; Sozialistischen Republik Vietnam; Südvietnam; Südvietnams
    de.adj     vietnamesisch; vietnamesische; vietnamesischen; vietnamesischer; vietnamesisches; vietnamesischem; südvietnamesisch; südvietnamesische; südvietnamesischen; südvietnamesischer; südvietnamesisches; südvietnamesischem
    de.people  Vietnamese; Vietnamesen; Vietnamesin; Vietnamesinnen; Südvietnamese; Südvietnamesen; Südvietnamesin; Südvietnamesinnen
    de.capital Hanoi; Hanois

names VUT
    de         Vanuatu; Vanuatus; Republik Vanuatu
    de.adj     vanuatuisch; vanuatuische; vanuatuischen; vanuatuischer; vanuatuisches; vanuatuischem
    de.people  Vanuatuer; Vanuatuers; Vanuatuern; Vanuatuerin; Vanuatuerinnen
    de.capital Port Vila; Port Vilas

names WLF
    de         Wallis und Futuna; Wallis und Futunas
    de.capital Mata-Utu; Mata-Utus; Mata Utu; Mata Utus

names WSM
    de         Samoa; Samoas; Unabhängiger Staat Samoa; Westsamoa; Westsamoas
    de.adj     samoanisch; samoanische; samoanischen; samoanischer; samoanisches; samoanischem
    de.people  Samoaner; Samoaners; Samoanern; Samoanerin; Samoanerinnen
    de.capital Apia; Apias

names XKX
    de         Kosovo; Kosovos; Republik Kosovo; Kosova; Kosovas
    de.adj     kosovarisch; kosovarische; kosovarischen; kosovarischer; kosovarisches; kosovarischem; kosovo-albanisch; kosovo-albanische; kosovo-albanischen; kosovo-albanischer; kosovo-albanisches; kosovo-albanischem; kosovoalbanisch; kosovoalbanische; kosovoalbanischen; kosovoalbanischer; kosovoalbanisches; kosovoalbanischem; kosovo-serbisch; kosovo-serbische; kosovo-serbischen; kosovo-serbischer; kosovo-serbisches; kosovo-serbischem
    de.people  Kosovare; Kosovaren; Kosovarin; Kosovarinnen; Kosovo-Albaner; Kosovo-Albaners; Kosovo-Albanern; Kosovo-Albanerin; Kosovo-Albanerinnen; Kosovoalbaner; Kosovoalbaners; Kosovoalbanern; Kosovoalbanerin; Kosovoalbanerinnen; Kosovo-Serbe; Kosovo-Serben; Kosovoserbe; Kosovoserben
    de.capital Pristina; Pristinas; Prishtina; Prishtinas; Priština; Prištinas

names YEM
    de         Jemen; Jemens; Republik Jemen; Nordjemen; Nordjemens
    de.adj     jemenitisch; jemenitische; jemenitischen; jemenitischer; jemenitisches; jemenitischem
    de.people  Jemenit; Jemeniten; Jemenitin; Jemenitinnen
    de.capital Sanaa; Sanaas; Sana'a; Sana'as
    de.seat    Aden

names YMD
    de         Südjemen; Südjemens; Demokratische Volksrepublik Jemen; Demokratischen Volksrepublik Jemen
    de.adj     südjemenitisch; südjemenitische; südjemenitischen; südjemenitischer; südjemenitisches; südjemenitischem
    de.people  Südjemenit; Südjemeniten; Südjemenitin; Südjemenitinnen

names YUG
    de         Jugoslawien; Jugoslawiens; Sozialistische Föderative Republik Jugoslawien; Sozialistischen Föderativen Republik Jugoslawien; Bundesrepublik Jugoslawien; SFRJ; Königreich Jugoslawien
    de.adj     jugoslawisch; jugoslawische; jugoslawischen; jugoslawischer; jugoslawisches; jugoslawischem
    de.people  Jugoslawe; Jugoslawen; Jugoslawin; Jugoslawinnen

names ZAF
    de         Südafrika; Südafrikas; Republik Südafrika
    de.adj     südafrikanisch; südafrikanische; südafrikanischen; südafrikanischer; südafrikanisches; südafrikanischem
    de.people  Südafrikaner; Südafrikaners; Südafrikanern; Südafrikanerin; Südafrikanerinnen
    de.capital Pretoria; Pretorias; Tshwane; Tshwanes
    de.seat    Union Buildings

names ZMB
    de         Sambia; Sambias; Republik Sambia; Nordrhodesien; Nordrhodesiens
    de.adj     sambisch; sambische; sambischen; sambischer; sambisches; sambischem
    de.people  Sambier; Sambiers; Sambiern; Sambierin; Sambierinnen
    de.capital Lusaka; Lusakas

names ZWE
    de         Simbabwe; Simbabwes; Republik Simbabwe; Zimbabwe; Zimbabwes; Rhodesien; Rhodesiens; Südrhodesien; Südrhodesiens
    de.adj     simbabwisch; simbabwische; simbabwischen; simbabwischer; simbabwisches; simbabwischem; rhodesisch; rhodesische; rhodesischen; rhodesischer; rhodesisches; rhodesischem
    de.people  Simbabwer; Simbabwers; Simbabwern; Simbabwerin; Simbabwerinnen; Rhodesier; Rhodesiers; Rhodesiern; Rhodesierin; Rhodesierinnen
    de.capital Harare; Harares
