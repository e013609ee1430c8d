@about    Names of countries in Portuguese (of Brazil and of Portugal): names, adjectives, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Portuguese (of Brazil and of Portugal). Other names, adjectives, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# Spellings of Brazil and of Portugal stand side by side. A bare "Coreia" names no country here. Names that two countries could claim are given to the one most newsrooms mean: Congo and congolês COD, Guiné and guineano GIN, guineense GNB, Guiana GUY, Samoa WSM, dominicano DOM, Geórgia GEO, Macedônia MKD.
# Left out, since the bare words are mostly something else in Portuguese: Granada, Maurício, Monserrate, Reunião, Salvador, Santa Helena, São Bartolomeu, São Martinho, and the capitals Lima, Porto Novo and Praia; longer names stand for most of these.
# The word inglês alone is left out as the name of the language; its other forms stand.

names ABW
    pt         Aruba
    pt.adj     arubano; arubana; arubanos; arubanas
    pt.people  arubano; arubana; arubanos; arubanas
    pt.capital Oranjestad

names AFG
    pt         Afeganistão; República Islâmica do Afeganistão; Emirado Islâmico do Afeganistão; Emirado Islâmico; Afganistão
    pt.adj     afegão; afegã; afegãos; afegãs; afegães
    pt.people  afegão; afegã; afegãos; afegãs; afegães
    pt.capital Cabul; Kabul

names AGO
    pt         Angola; República de Angola
    pt.adj     angolano; angolana; angolanos; angolanas
    pt.people  angolano; angolana; angolanos; angolanas
    pt.capital Luanda

names AIA
    pt         Anguila; Anguilla

names ALA
    pt         Ilhas Aland; Alanda; Ilhas Åland; Åland
    pt.capital Mariehamn

names ALB
    pt         Albânia; República da Albânia
    pt.adj     albanês; albanesa; albaneses; albanesas
    pt.people  albanês; albanesa; albaneses; albanesas
    pt.capital Tirana

names AND
    pt         Andorra; Principado de Andorra
    pt.adj     andorrano; andorrana; andorranos; andorranas
    pt.people  andorrano; andorrana; andorranos; andorranas
    pt.capital Andorra-a-Velha; Andorra la Vella

names ANT
    pt         Antilhas Holandesas; Antilhas Neerlandesas

names ARE
    pt         Emirados Árabes Unidos; EAU; E.A.U.; Emirados; Emirados Árabes
    pt.adj     emiradense; emiradenses; emirati; emiratis
    pt.people  emiradense; emiradenses; emirati; emiratis
    pt.capital Abu Dhabi; Abu Dabi; Abu Dábi

names ARG
    pt         Argentina; República Argentina
    pt.adj     argentino; argentina; argentinos; argentinas
    pt.people  argentino; argentina; argentinos; argentinas
    pt.capital Buenos Aires
    pt.seat    Casa Rosada

names ARM
    pt         Armênia; Arménia; República da Armênia; República da Arménia
    pt.adj     armênio; armênia; armênios; armênias; arménio; arménia; arménios; arménias
    pt.people  armênio; armênia; armênios; armênias; arménio; arménia; arménios; arménias
    pt.capital Erevan; Ierevan; Yerevan

names ASM
    pt         Samoa Americana
    pt.capital Pago Pago

names ATA
    pt         Antártida; Antártica
    pt.adj     antártico; antártica; antárticos; antárticas

names ATF
    pt         Territórios Franceses do Sul; Territórios Austrais Franceses; Terras Austrais e Antárticas Francesas; Terras Austrais Francesas

names ATG
    pt         Antígua e Barbuda; Antígua; Antigua e Barbuda
    pt.adj     antiguano; antiguana; antiguanos; antiguanas
    pt.people  antiguano; antiguana; antiguanos; antiguanas

names AUS
    pt         Austrália; Comunidade da Austrália; Commonwealth da Austrália
    pt.adj     australiano; australiana; australianos; australianas
    pt.people  australiano; australiana; australianos; australianas
    pt.capital Camberra; Canberra

names AUT
    pt         Áustria; República da Áustria
    pt.adj     austríaco; austríaca; austríacos; austríacas
    pt.people  austríaco; austríaca; austríacos; austríacas
    pt.capital Viena
    pt.seat    Ballhausplatz

names AZE
    pt         Azerbaijão; República do Azerbaijão; Azerbeijão
    pt.adj     azerbaijano; azerbaijana; azerbaijanos; azerbaijanas; azeri; azeris; azerbaidjano; azerbaidjana; azerbaidjanos; azerbaidjanas
    pt.people  azerbaijano; azerbaijana; azerbaijanos; azerbaijanas; azeri; azeris; azerbaidjano; azerbaidjana; azerbaidjanos; azerbaidjanas
    pt.capital Baku; Bacu

names BDI
    pt         Burundi; República do Burundi; República do Burúndi
    pt.adj     burundiano; burundiana; burundianos; burundianas; burundês; burundesa; burundeses; burundesas
    pt.people  burundiano; burundiana; burundianos; burundianas; burundês; burundesa; burundeses; burundesas
    pt.capital Gitega; Bujumbura

names BEL
    pt         Bélgica; Reino da Bélgica
    pt.adj     belga; belgas
    pt.people  belga; belgas
    pt.capital Bruxelas

names BEN
    pt         Benin; Benim; República do Benin; República do Benim
    pt.adj     beninense; beninenses; beninês; beninesa; benineses; beninesas
    pt.people  beninense; beninenses; beninês; beninesa; benineses; beninesas
    pt.seat    Cotonou; Cotonu

names BES
    pt         Países Baixos Caribenhos; Caribe Neerlandês; Bonaire; Santo Eustáquio; Países Baixos das Caraíbas; Sint Eustatius
    pt.capital Kralendijk

names BFA
    pt         Burquina Faso; Burkina Faso; Burkina Fasso; Alto Volta; Burquina Fasso
    pt.adj     burquinense; burquinenses; burquinês; burquinesa; burquineses; burquinesas; burkinabe; burkinabes; burkinabé; burkinabés; burquinabê; burquinabês
    pt.people  burquinense; burquinenses; burquinês; burquinesa; burquineses; burquinesas; burkinabe; burkinabes; burkinabé; burkinabés; burquinabê; burquinabês
    pt.capital Uagadugu; Ouagadougou

names BGD
    pt         Bangladesh; Bangladeche; República Popular do Bangladesh; República Popular de Bangladesh
    pt.adj     bangladeshiano; bangladeshiana; bangladeshianos; bangladeshianas; bangladense; bangladenses; bangladeshi; bangladeshis; bangladechiano; bangladechiana; bangladechianos; bangladechianas
    pt.people  bangladeshiano; bangladeshiana; bangladeshianos; bangladeshianas; bangladense; bangladenses; bangladeshi; bangladeshis; bangladechiano; bangladechiana; bangladechianos; bangladechianas
    pt.capital Daca; Dhaka

names BGR
    pt         Bulgária; República da Bulgária
    pt.adj     búlgaro; búlgara; búlgaros; búlgaras
    pt.people  búlgaro; búlgara; búlgaros; búlgaras
    pt.capital Sófia

names BHR
    pt         Barein; Barém; Bahrein; Bahrain; Bareine; Reino do Bahrein; Reino do Barém
    pt.adj     barenita; barenitas; bareinita; bareinitas; bahreinita; bahreinitas
    pt.people  barenita; barenitas; bareinita; bareinitas; bahreinita; bahreinitas
    pt.capital Manama

names BHS
    pt         Bahamas; Baamas; Comunidade das Bahamas; Ilhas Bahamas
    pt.adj     bahamense; bahamenses; bahamiano; bahamiana; bahamianos; bahamianas; baamiano; baamiana; baamianos; baamianas
    pt.people  bahamense; bahamenses; bahamiano; bahamiana; bahamianos; bahamianas; baamiano; baamiana; baamianos; baamianas
    pt.capital Nassau

names BIH
    pt         Bósnia e Herzegovina; Bósnia; Bósnia-Herzegovina; Bósnia-Herzegóvina; Bósnia e Herzegóvina
    pt.adj     bósnio; bósnia; bósnios; bósnias; sérvio-bósnio; sérvio-bósnia; sérvio-bósnios; sérvio-bósnias; servo-bósnio; servo-bósnia; servo-bósnios; servo-bósnias; bósnio-croata; bósnio-croatas
    pt.people  bósnio; bósnia; bósnios; bósnias; bosníaco; bosníaca; bosníacos; bosníacas; sérvio-bósnio; sérvio-bósnia; sérvio-bósnios; sérvio-bósnias; servo-bósnio; servo-bósnia; servo-bósnios; servo-bósnias; bósnio-croata; bósnio-croatas
    pt.capital Sarajevo; Saraievo

names BLM
    pt         Ilha de São Bartolomeu; Saint-Barthélemy; Saint Barth
    pt.capital Gustavia; Gustávia

names BLR
    pt         Bielorrússia; Belarus; Belarús; Bielorússia; República de Belarus; República da Bielorrússia; República da Belarus
    pt.adj     bielorrusso; bielorrussa; bielorrussos; bielorrussas; belarusso; belarussa; belarussos; belarussas
    pt.people  bielorrusso; bielorrussa; bielorrussos; bielorrussas; belarusso; belarussa; belarussos; belarussas
    pt.capital Minsk

names BLZ
    pt         Belize
    pt.adj     belizenho; belizenha; belizenhos; belizenhas; belizense; belizenses
    pt.people  belizenho; belizenha; belizenhos; belizenhas; belizense; belizenses
    pt.capital Belmopan; Belmopã

names BMU
    pt         Bermudas; Ilhas Bermudas
    pt.adj     bermudense; bermudenses
    pt.people  bermudense; bermudenses

names BOL
    pt         Bolívia; Estado Plurinacional da Bolívia
    pt.adj     boliviano; boliviana; bolivianos; bolivianas
    pt.people  boliviano; boliviana; bolivianos; bolivianas
    pt.capital Sucre
    pt.seat    La Paz; Palácio Quemado; Casa Grande del Pueblo

names BRA
    pt         Brasil; República Federativa do Brasil
    pt.adj     brasileiro; brasileira; brasileiros; brasileiras
    pt.people  brasileiro; brasileira; brasileiros; brasileiras
    pt.capital Brasília
    pt.seat    Planalto; Palácio do Planalto; Palácio da Alvorada; Itamaraty; Palácio do Itamaraty

names BRB
    pt         Barbados
    pt.adj     barbadense; barbadenses; barbadiano; barbadiana; barbadianos; barbadianas
    pt.people  barbadense; barbadenses; barbadiano; barbadiana; barbadianos; barbadianas
    pt.capital Bridgetown

names BRN
    pt         Brunei; Brunei Darussalam; Sultanato do Brunei; Sultanato de Brunei
    pt.adj     bruneano; bruneana; bruneanos; bruneanas; bruneiano; bruneiana; bruneianos; bruneianas
    pt.people  bruneano; bruneana; bruneanos; bruneanas; bruneiano; bruneiana; bruneianos; bruneianas
    pt.capital Bandar Seri Begawan

names BTN
    pt         Butão; Reino do Butão
    pt.adj     butanês; butanesa; butaneses; butanesas
    pt.people  butanês; butanesa; butaneses; butanesas
    pt.capital Thimphu; Timbu; Timfu; Thimbu

names BVT
    pt         Ilha Bouvet

names BWA
    pt         Botsuana; Botswana; República do Botsuana; República do Botswana
    pt.adj     botsuanês; botsuanesa; botsuaneses; botsuanesas; botsuano; botsuana; botsuanos; botsuanas
    pt.people  botsuanês; botsuanesa; botsuaneses; botsuanesas; botsuano; botsuana; botsuanos; botsuanas
    pt.capital Gaborone; Gaberone

names CAF
    pt         República Centro-Africana; RCA
    pt.adj     centro-africano; centro-africana; centro-africanos; centro-africanas; centroafricano; centroafricana; centroafricanos; centroafricanas
    pt.people  centro-africano; centro-africana; centro-africanos; centro-africanas; centroafricano; centroafricana; centroafricanos; centroafricanas
    pt.capital Bangui

names CAN
    pt         Canadá
    pt.adj     canadense; canadenses; canadiano; canadiana; canadianos; canadianas
    pt.people  canadense; canadenses; canadiano; canadiana; canadianos; canadianas
    pt.capital Ottawa; Otava

names CCK
    pt         Ilhas Cocos (Keeling); Ilhas dos Cocos (Keeling); Ilhas Cocos; Ilhas Keeling

names CHE
    pt         Suíça; Confederação Suíça; Confederação Helvética
    pt.adj     suíço; suíça; suíços; suíças; helvético; helvética; helvéticos; helvéticas
    pt.people  suíço; suíça; suíços; suíças; helvético; helvética; helvéticos; helvéticas
    pt.capital Berna

names CHL
    pt         Chile; República do Chile
    pt.adj     chileno; chilena; chilenos; chilenas
    pt.people  chileno; chilena; chilenos; chilenas
    pt.capital Santiago; Santiago do Chile
    pt.seat    La Moneda; Palácio de La Moneda

names CHN
    pt         China; República Popular da China; RPC; RP da China; RP China; China continental; China comunista
    pt.adj     chinês; chinesa; chineses; chinesas
    pt.people  chinês; chinesa; chineses; chinesas
    pt.capital Pequim; Beijing
    pt.seat    Zhongnanhai

names CIV
    pt         Costa do Marfim; Côte d'Ivoire; República da Costa do Marfim; Cote d'Ivoire; República de Côte d'Ivoire
    pt.adj     marfinense; marfinenses; costa-marfinense; costa-marfinenses
    pt.people  marfinense; marfinenses; costa-marfinense; costa-marfinenses
    pt.capital Yamoussoukro; Iamussucro
    pt.seat    Abidjan; Abijã

names CMR
    pt         Camarões; República dos Camarões; República de Camarões
    pt.adj     camaronês; camaronesa; camaroneses; camaronesas
    pt.people  camaronês; camaronesa; camaroneses; camaronesas
    pt.capital Iaundé; Yaoundé; Yaundé

names COD
    pt         Congo-Kinshasa; República Democrática do Congo; RDC; R.D.C.; RD Congo; RD do Congo; RDCongo; República Democrática de Congo; Congo; Congo-Quinxassa; Zaire
    pt.adj     congolês; congolesa; congoleses; congolesas; zairense; zairenses
    pt.people  congolês; congolesa; congoleses; congolesas; zairense; zairenses
    pt.capital Kinshasa; Quinxassa; Quinxasa

names COG
    pt         República do Congo; Congo-Brazzaville; Congo-Brazavile; Congo-Brazavil
    pt.capital Brazzaville; Brazavile

names COK
    pt         Ilhas Cook
    pt.capital Avarua

names COL
    pt         Colômbia; República da Colômbia
    pt.adj     colombiano; colombiana; colombianos; colombianas
    pt.people  colombiano; colombiana; colombianos; colombianas
    pt.capital Bogotá
    pt.seat    Casa de Nariño

names COM
    pt         Comores; União das Comores; União de Comores; Ilhas Comores
    pt.adj     comorense; comorenses; comoriano; comoriana; comorianos; comorianas
    pt.people  comorense; comorenses; comoriano; comoriana; comorianos; comorianas
    pt.capital Moroni

names CPV
    pt         Cabo Verde; República de Cabo Verde
    pt.adj     cabo-verdiano; cabo-verdiana; cabo-verdianos; cabo-verdianas; caboverdiano; caboverdiana; caboverdianos; caboverdianas
    pt.people  cabo-verdiano; cabo-verdiana; cabo-verdianos; cabo-verdianas; caboverdiano; caboverdiana; caboverdianos; caboverdianas
    pt.capital Cidade da Praia

names CRI
    pt         Costa Rica; República da Costa Rica
    pt.adj     costa-riquenho; costa-riquenha; costa-riquenhos; costa-riquenhas; costarriquenho; costarriquenha; costarriquenhos; costarriquenhas; costarriquense; costarriquenses
    pt.people  costa-riquenho; costa-riquenha; costa-riquenhos; costa-riquenhas; costarriquenho; costarriquenha; costarriquenhos; costarriquenhas; costarriquense; costarriquenses
    pt.capital San José; San José da Costa Rica

names CSK
    pt         Tchecoslováquia; Checoslováquia; Tcheco-Eslováquia; República Socialista Tchecoslovaca; República Socialista Checoslovaca; República Federal Tcheca e Eslovaca; República Federal Checa e Eslovaca
    pt.adj     tchecoslovaco; tchecoslovaca; tchecoslovacos; tchecoslovacas; checoslovaco; checoslovaca; checoslovacos; checoslovacas
    pt.people  tchecoslovaco; tchecoslovaca; tchecoslovacos; tchecoslovacas; checoslovaco; checoslovaca; checoslovacos; checoslovacas

names CUB
    pt         Cuba; República de Cuba
    pt.adj     cubano; cubana; cubanos; cubanas
    pt.people  cubano; cubana; cubanos; cubanas
    pt.capital Havana

names CUW
    pt         Curaçao; Curaçau; Curacao
    pt.adj     curaçauense; curaçauenses
    pt.people  curaçauense; curaçauenses
    pt.capital Willemstad

names CXR
    pt         Ilha Christmas; Ilha do Natal

names CYM
    pt         Ilhas Cayman; Ilhas Caimão; Ilhas Caimã; Ilhas Caimãs; Ilhas Caiman; Ilhas Caimans
    pt.adj     caimanês; caimanesa; caimaneses; caimanesas
    pt.people  caimanês; caimanesa; caimaneses; caimanesas

names CYP
    pt         Chipre; República de Chipre; República do Chipre
    pt.adj     cipriota; cipriotas; cipriota grego; cipriota grega; cipriotas gregos; cipriota turco; cipriota turca; cipriotas turcos; greco-cipriota; greco-cipriotas; turco-cipriota; turco-cipriotas
    pt.people  cipriota; cipriotas; cipriota grego; cipriota grega; cipriotas gregos; cipriota turco; cipriota turca; cipriotas turcos; greco-cipriota; greco-cipriotas; turco-cipriota; turco-cipriotas
    pt.capital Nicósia

names CZE
    pt         Tchéquia; Chéquia; República Tcheca; República Checa
    pt.adj     tcheco; tcheca; tchecos; tchecas; checo; checa; checos; checas
    pt.people  tcheco; tcheca; tchecos; tchecas; checo; checa; checos; checas
    pt.capital Praga
    pt.seat    Castelo de Praga

names DDR
    pt         Alemanha Oriental; Alemanha de Leste; Alemanha do Leste; República Democrática Alemã; RDA
    pt.adj     alemão oriental; alemã oriental; alemães orientais; alemãs orientais
    pt.people  alemão oriental; alemã oriental; alemães orientais; alemãs orientais
    pt.capital Berlim Oriental; Berlim Leste

names DEU
    pt         Alemanha; República Federal da Alemanha; República Federal Alemã; RFA; Alemanha Ocidental; Alemanha Federal
    pt.adj     alemão; alemã; alemães; alemãs; alemão ocidental; alemães ocidentais
    pt.people  alemão; alemã; alemães; alemãs; alemão ocidental; alemães ocidentais
    pt.capital Berlim
    pt.seat    Bundeskanzleramt; Palácio de Bellevue

names DJI
    pt         Djibuti; Jibuti; Djibouti; República do Djibuti; República do Djibouti; República do Jibuti
    pt.adj     djibutiano; djibutiana; djibutianos; djibutianas; djiboutiano; djiboutiana; djiboutianos; djiboutianas; jibutiano; jibutiana; jibutianos; jibutianas; djibutense; djibutenses
    pt.people  djibutiano; djibutiana; djibutianos; djibutianas; djiboutiano; djiboutiana; djiboutianos; djiboutianas; jibutiano; jibutiana; jibutianos; jibutianas; djibutense; djibutenses
    pt.capital Cidade de Djibuti; Cidade do Djibuti; Cidade do Jibuti

names DMA
    pt         Dominica; Domínica; Comunidade da Dominica; Comunidade de Dominica
    pt.adj     dominiquense; dominiquenses; dominiquês; dominiquesa; dominiqueses; dominiquesas
    pt.people  dominiquense; dominiquenses; dominiquês; dominiquesa; dominiqueses; dominiquesas
    pt.capital Roseau

names DNK
    pt         Dinamarca; Reino da Dinamarca
    pt.adj     dinamarquês; dinamarquesa; dinamarqueses; dinamarquesas
    pt.people  dinamarquês; dinamarquesa; dinamarqueses; dinamarquesas
    pt.capital Copenhague; Copenhaga; Copenhagen
    pt.seat    Christiansborg; Palácio de Christiansborg; Amalienborg

names DOM
    pt         República Dominicana; Rep. Dominicana
    pt.adj     dominicano; dominicana; dominicanos; dominicanas
    pt.people  dominicano; dominicana; dominicanos; dominicanas
    pt.capital Santo Domingo

names DZA
    pt         Argélia; República Democrática e Popular da Argélia; República Argelina Democrática e Popular; República Democrática Popular da Argélia
    pt.adj     argelino; argelina; argelinos; argelinas
    pt.people  argelino; argelina; argelinos; argelinas
    pt.capital Argel
    pt.seat    Palácio El Mouradia

names ECU
    pt         Equador; República do Equador
    pt.adj     equatoriano; equatoriana; equatorianos; equatorianas
    pt.people  equatoriano; equatoriana; equatorianos; equatorianas
    pt.capital Quito
    pt.seat    Palácio de Carondelet; Carondelet

names EGY
    pt         Egito; Egipto; República Árabe do Egito; República Árabe do Egipto
    pt.adj     egípcio; egípcia; egípcios; egípcias
    pt.people  egípcio; egípcia; egípcios; egípcias
    pt.capital Cairo

names ERI
    pt         Eritreia; Eritréia; Estado da Eritreia
    pt.adj     eritreu; eritreia; eritreus; eritreias; eritreano; eritreana; eritreanos; eritreanas
    pt.people  eritreu; eritreia; eritreus; eritreias; eritreano; eritreana; eritreanos; eritreanas
    pt.capital Asmara; Asmará

names ESH
    pt         Saara Ocidental; Sara Ocidental; Sahara Ocidental; Sáara Ocidental; República Árabe Saarauí Democrática; República Árabe Saaraui Democrática; República Árabe Sarauí Democrática; RASD
    pt.adj     saaraui; saarauis; saarauí; saarauís; sarauí; sarauís; sahraui; sahrauis; saharaui; saharauis
    pt.people  saaraui; saarauis; saarauí; saarauís; sarauí; sarauís; sahraui; sahrauis; saharaui; saharauis
    pt.capital El Aaiún; El Aiune; Laayoune

names ESP
    pt         Espanha; Reino de Espanha; Reino da Espanha
    pt.adj     espanhol; espanhola; espanhóis; espanholas
    pt.people  espanhol; espanhola; espanhóis; espanholas
    pt.capital Madri; Madrid
    pt.seat    Moncloa; La Moncloa; Palácio da Moncloa; Palácio da Zarzuela

names EST
    pt         Estônia; Estónia; República da Estônia; República da Estónia
    pt.adj     estoniano; estoniana; estonianos; estonianas; estónio; estónia; estónios; estónias; estônio; estônia; estônios; estônias
    pt.people  estoniano; estoniana; estonianos; estonianas; estónio; estónia; estónios; estónias; estônio; estônia; estônios; estônias
    pt.capital Tallinn; Talin; Taline

names ETH
    pt         Etiópia; República Democrática Federal da Etiópia; República Federal Democrática da Etiópia
    pt.adj     etíope; etíopes
    pt.people  etíope; etíopes
    pt.capital Adis Abeba; Addis Abeba

names FIN
    pt         Finlândia; República da Finlândia
    pt.adj     finlandês; finlandesa; finlandeses; finlandesas
    pt.people  finlandês; finlandesa; finlandeses; finlandesas
    pt.capital Helsinque; Helsínquia; Helsinki

names FJI
    pt         Fiji; Fidji; Ilhas Fiji; Ilhas Fidji; República de Fiji; República das Fiji
    pt.adj     fijiano; fijiana; fijianos; fijianas; fidjiano; fidjiana; fidjianos; fidjianas
    pt.people  fijiano; fijiana; fijianos; fijianas; fidjiano; fidjiana; fidjianos; fidjianas
    pt.capital Suva

names FLK
    pt         Ilhas Malvinas; Ilhas Falkland; Malvinas; Falkland; Falklands; Ilhas Falklands
    pt.adj     malvinense; malvinenses
    pt.people  malvinense; malvinenses
    pt.capital Port Stanley

names FRA
    pt         França; República Francesa
    pt.adj     francês; francesa; franceses; francesas; gaulês; gaulesa; gauleses; gaulesas
    pt.people  francês; francesa; franceses; francesas; gaulês; gaulesa; gauleses; gaulesas
    pt.capital Paris
    pt.seat    Eliseu; Palácio do Eliseu; Matignon; Quai d'Orsay; Palácio de Matignon

names FRO
    pt         Ilhas Faroé; Ilhas Féroe; Ilhas Feroe; Ilhas Faroe; Ilhas Féroes; Ilhas Feroés
    pt.adj     feroês; feroesa; feroeses; feroesas; faroense; faroenses; faroês; faroesa; faroeses; faroesas
    pt.people  feroês; feroesa; feroeses; feroesas; faroense; faroenses; faroês; faroesa; faroeses; faroesas
    pt.capital Tórshavn; Torshavn

names FSM
    pt         Micronésia; Estados Federados da Micronésia
    pt.adj     micronésio; micronésia; micronésios; micronésias
    pt.people  micronésio; micronésia; micronésios; micronésias
    pt.capital Palikir; Paliquir

names GAB
    pt         Gabão; República Gabonesa; República do Gabão
    pt.adj     gabonês; gabonesa; gaboneses; gabonesas; gabonense; gabonenses
    pt.people  gabonês; gabonesa; gaboneses; gabonesas; gabonense; gabonenses
    pt.capital Libreville

names GBR
    pt         Reino Unido; Grã-Bretanha; Reino Unido da Grã-Bretanha e Irlanda do Norte; Reino Unido da Grã-Bretanha e da Irlanda do Norte; Inglaterra; Escócia; País de Gales; Irlanda do Norte; UK
    pt.adj     britânico; britânica; britânicos; britânicas; inglesa; ingleses; inglesas; escocês; escocesa; escoceses; escocesas; galês; galesa; galeses; galesas; norte-irlandês; norte-irlandesa; norte-irlandeses; norte-irlandesas
    pt.people  britânico; britânica; britânicos; britânicas; inglesa; ingleses; inglesas; escocês; escocesa; escoceses; escocesas; galês; galesa; galeses; galesas; norte-irlandês; norte-irlandesa; norte-irlandeses; norte-irlandesas
    pt.capital Londres
    pt.seat    Downing Street; 10 Downing Street; Whitehall; Westminster; Palácio de Buckingham; Holyrood; Stormont; número 10 de Downing Street

names GEO
    pt         Geórgia; República da Geórgia
    pt.adj     georgiano; georgiana; georgianos; georgianas
    pt.people  georgiano; georgiana; georgianos; georgianas
    pt.capital Tbilisi; Tbilíssi; Tiblissi; Tblissi

names GGY
    pt         Guernsey; Guernesey; Bailiado de Guernsey
    pt.capital Saint Peter Port

names GHA
    pt         Gana; Ghana; República do Gana; República de Gana
    pt.adj     ganense; ganenses; ganês; ganesa; ganeses; ganesas
    pt.people  ganense; ganenses; ganês; ganesa; ganeses; ganesas
    pt.capital Acra; Accra

names GIB
    pt         Gibraltar
    pt.adj     gibraltino; gibraltina; gibraltinos; gibraltinas; gibraltarino; gibraltarina; gibraltarinos; gibraltarinas
    pt.people  gibraltino; gibraltina; gibraltinos; gibraltinas; gibraltarino; gibraltarina; gibraltarinos; gibraltarinas

names GIN
    pt         Guiné; Guiné-Conacri; Guiné-Conacry; Guiné-Conakry; Guiné-Conácri; República da Guiné
    pt.adj     guineano; guineana; guineanos; guineanas
    pt.people  guineano; guineana; guineanos; guineanas
    pt.capital Conacri; Conakry; Conácri

names GLP
    pt         Guadalupe; Guadeloupe
    pt.adj     guadalupense; guadalupenses
    pt.people  guadalupense; guadalupenses
    pt.capital Basse-Terre

names GMB
    pt         Gâmbia; República da Gâmbia
    pt.adj     gambiano; gambiana; gambianos; gambianas
    pt.people  gambiano; gambiana; gambianos; gambianas
    pt.capital Banjul

names GNB
    pt         Guiné-Bissau; República da Guiné-Bissau
    pt.adj     guineense; guineenses; bissau-guineense; bissau-guineenses
    pt.people  guineense; guineenses; bissau-guineense; bissau-guineenses
    pt.capital Bissau

names GNQ
    pt         Guiné Equatorial; República da Guiné Equatorial
    pt.adj     equato-guineense; equato-guineenses; guinéu-equatoriano; guinéu-equatoriana; guinéu-equatorianos; guinéu-equatorianas; equatoguineense; equatoguineenses
    pt.people  equato-guineense; equato-guineenses; guinéu-equatoriano; guinéu-equatoriana; guinéu-equatorianos; guinéu-equatorianas; equatoguineense; equatoguineenses
    pt.capital Malabo; Ciudad de la Paz

names GRC
    pt         Grécia; República Helênica; República Helénica
    pt.adj     grego; grega; gregos; gregas; helênico; helênica; helênicos; helênicas; helénico; helénica; helénicos; helénicas
    pt.people  grego; grega; gregos; gregas
    pt.capital Atenas
    pt.seat    Palácio Maximos

names GRD
    pt         Ilha de Granada; Grenada
    pt.capital Saint George's

names GRL
    pt         Groenlândia; Gronelândia; Groelândia
    pt.adj     groenlandês; groenlandesa; groenlandeses; groenlandesas; gronelandês; gronelandesa; gronelandeses; gronelandesas
    pt.people  groenlandês; groenlandesa; groenlandeses; groenlandesas; gronelandês; gronelandesa; gronelandeses; gronelandesas
    pt.capital Nuuk

names GTM
    pt         Guatemala; República da Guatemala
    pt.adj     guatemalteco; guatemalteca; guatemaltecos; guatemaltecas
    pt.people  guatemalteco; guatemalteca; guatemaltecos; guatemaltecas
    pt.capital Cidade da Guatemala

names GUF
    pt         Guiana Francesa
    pt.adj     franco-guianense; franco-guianenses
    pt.people  franco-guianense; franco-guianenses
    pt.capital Caiena

names GUM
    pt         Guam; Guame
    pt.adj     guamense; guamenses
    pt.people  guamense; guamenses
    pt.capital Hagåtña; Agaña

names GUY
    pt         Guiana; Guyana; República Cooperativa da Guiana; Guiana Inglesa; República Cooperativista da Guiana
    pt.adj     guianense; guianenses; guianês; guianesa; guianeses; guianesas
    pt.people  guianense; guianenses; guianês; guianesa; guianeses; guianesas

names HKG
    pt         Hong Kong; RAE de Hong Kong; Hongkong; Região Administrativa Especial de Hong Kong; RAEHK
    pt.adj     hong-konguês; hong-konguesa; hong-kongueses; hong-konguesas; honconguês; honconguesa; honcongueses; honconguesas
    pt.people  hong-konguês; hong-konguesa; hong-kongueses; hong-konguesas; honconguês; honconguesa; honcongueses; honconguesas

names HMD
    pt         Ilhas Heard e McDonald; Ilha Heard e Ilhas McDonald

names HND
    pt         Honduras; República das Honduras; República de Honduras
    pt.adj     hondurenho; hondurenha; hondurenhos; hondurenhas
    pt.people  hondurenho; hondurenha; hondurenhos; hondurenhas
    pt.capital Tegucigalpa

names HRV
    pt         Croácia; República da Croácia
    pt.adj     croata; croatas
    pt.people  croata; croatas
    pt.capital Zagreb; Zagrebe
    pt.seat    Banski Dvori

names HTI
    pt         Haiti; República do Haiti
    pt.adj     haitiano; haitiana; haitianos; haitianas
    pt.people  haitiano; haitiana; haitianos; haitianas
    pt.capital Porto Príncipe; Port-au-Prince

names HUN
    pt         Hungria
    pt.adj     húngaro; húngara; húngaros; húngaras; magiar; magiares
    pt.people  húngaro; húngara; húngaros; húngaras; magiar; magiares
    pt.capital Budapeste

names IDN
    pt         Indonésia; República da Indonésia; Índias Orientais Holandesas; Índias Orientais Neerlandesas
    pt.adj     indonésio; indonésia; indonésios; indonésias
    pt.people  indonésio; indonésia; indonésios; indonésias
    pt.capital Jacarta; Jakarta
    pt.seat    Palácio Merdeka

names IMN
    pt         Ilha de Man
    pt.adj     manês; manesa; maneses; manesas
    pt.people  manês; manesa; maneses; manesas

names IND
    pt         Índia; República da Índia; Bharat
    pt.adj     indiano; indiana; indianos; indianas
    pt.people  indiano; indiana; indianos; indianas
    pt.capital Nova Délhi; Nova Deli; Nova Delhi; Delhi; Nova Déli; Délhi
    pt.seat    Raisina Hill; Rashtrapati Bhavan

names IOT
    pt         Território Britânico do Oceano Índico; Arquipélago de Chagos; Chagos; Ilhas Chagos
    pt.adj     chagossiano; chagossiana; chagossianos; chagossianas
    pt.people  chagossiano; chagossiana; chagossianos; chagossianas

names IRL
    pt         Irlanda; República da Irlanda; Eire; Éire
    pt.adj     irlandês; irlandesa; irlandeses; irlandesas
    pt.people  irlandês; irlandesa; irlandeses; irlandesas
    pt.capital Dublin; Dublim

names IRN
    pt         Irã; Irão; República Islâmica do Irã; República Islâmica do Irão; República Islâmica
    pt.adj     iraniano; iraniana; iranianos; iranianas
    pt.people  iraniano; iraniana; iranianos; iranianas
    pt.capital Teerã; Teerão

names IRQ
    pt         Iraque; República do Iraque
    pt.adj     iraquiano; iraquiana; iraquianos; iraquianas
    pt.people  iraquiano; iraquiana; iraquianos; iraquianas
    pt.capital Bagdá; Bagdad; Bagdade

names ISL
    pt         Islândia
    pt.adj     islandês; islandesa; islandeses; islandesas
    pt.people  islandês; islandesa; islandeses; islandesas
    pt.capital Reykjavik; Reykjavík; Reiquiavique; Reiquejavique

names ISR
    pt         Israel; Estado de Israel; regime sionista; entidade sionista; Estado judeu; Estado judaico; Estado sionista
    pt.adj     israelense; israelenses; israelita; israelitas
    pt.people  israelense; israelenses; israelita; israelitas
    pt.capital Jerusalém
    pt.seat    Tel Aviv; Telavive

names ITA
    pt         Itália; República Italiana
    pt.adj     italiano; italiana; italianos; italianas
    pt.people  italiano; italiana; italianos; italianas
    pt.capital Roma
    pt.seat    Palácio Chigi; Quirinal; Palácio do Quirinal; Farnesina

names JAM
    pt         Jamaica
    pt.adj     jamaicano; jamaicana; jamaicanos; jamaicanas
    pt.people  jamaicano; jamaicana; jamaicanos; jamaicanas
    pt.capital Kingston

names JEY
    pt         Jersey; Bailiado de Jersey
    pt.capital Saint Helier

names JOR
    pt         Jordânia; Reino Hachemita da Jordânia; Reino Hachemita; Reino Haxemita da Jordânia
    pt.adj     jordaniano; jordaniana; jordanianos; jordanianas; jordano; jordana; jordanos; jordanas
    pt.people  jordaniano; jordaniana; jordanianos; jordanianas; jordano; jordana; jordanos; jordanas
    pt.capital Amã; Amman

names JPN
    pt         Japão
    pt.adj     japonês; japonesa; japoneses; japonesas; nipônico; nipônica; nipônicos; nipônicas; nipónico; nipónica; nipónicos; nipónicas
    pt.people  japonês; japonesa; japoneses; japonesas; nipônico; nipônica; nipônicos; nipônicas; nipónico; nipónica; nipónicos; nipónicas
    pt.capital Tóquio
    pt.seat    Kantei; Nagatacho; Kasumigaseki

names KAZ
    pt         Cazaquistão; República do Cazaquistão; Kazaquistão
    pt.adj     cazaque; cazaques; cazaquistanês; cazaquistanesa; cazaquistaneses; cazaquistanesas
    pt.people  cazaque; cazaques; cazaquistanês; cazaquistanesa; cazaquistaneses; cazaquistanesas
    pt.capital Astana; Nursultan; Nur-Sultan
    pt.seat    Akorda

names KEN
    pt         Quênia; Quénia; Kenya; República do Quênia; República do Quénia
    pt.adj     queniano; queniana; quenianos; quenianas
    pt.people  queniano; queniana; quenianos; quenianas
    pt.capital Nairóbi; Nairobi

names KGZ
    pt         Quirguistão; Quirguízia; Quirguizistão; República Quirguiz; República do Quirguistão; República Quirguize
    pt.adj     quirguiz; quirguizes; quirguistanês; quirguistanesa; quirguistaneses; quirguistanesas; quirguize
    pt.people  quirguiz; quirguizes; quirguistanês; quirguistanesa; quirguistaneses; quirguistanesas; quirguize
    pt.capital Bishkek; Bisqueque; Bichkek

names KHM
    pt         Camboja; Kampuchea; Reino do Camboja
    pt.adj     cambojano; cambojana; cambojanos; cambojanas
    pt.people  cambojano; cambojana; cambojanos; cambojanas; khmer; khmers
    pt.capital Phnom Penh; Pnom Penh; Pnom Pene

names KIR
    pt         Quiribati; Quiribáti; Kiribati; República de Kiribati; República de Quiribati
    pt.adj     quiribatiano; quiribatiana; quiribatianos; quiribatianas; kiribatiano; kiribatiana; kiribatianos; kiribatianas
    pt.people  quiribatiano; quiribatiana; quiribatianos; quiribatianas; kiribatiano; kiribatiana; kiribatianos; kiribatianas
    pt.capital Tarawa; Taraua; Tarawa do Sul

names KNA
    pt         São Cristóvão e Névis; São Cristóvão e Neves; Saint Kitts e Nevis; São Cristóvão e Nevis; Saint Kitts
    pt.adj     são-cristovense; são-cristovenses
    pt.people  são-cristovense; são-cristovenses
    pt.capital Basseterre

names KOR
    pt         Coreia do Sul; República da Coreia; Coréia do Sul; República da Coréia
    pt.adj     sul-coreano; sul-coreana; sul-coreanos; sul-coreanas
    pt.people  sul-coreano; sul-coreana; sul-coreanos; sul-coreanas
    pt.capital Seul
    pt.seat    Casa Azul; Cheong Wa Dae

names KWT
    pt         Kuwait; Koweit; Cuaite; Kuweit; Estado do Kuwait; Estado do Koweit
    pt.adj     kuwaitiano; kuwaitiana; kuwaitianos; kuwaitianas; koweitiano; koweitiana; koweitianos; koweitianas; cuaitiano; cuaitiana; cuaitianos; cuaitianas
    pt.people  kuwaitiano; kuwaitiana; kuwaitianos; kuwaitianas; koweitiano; koweitiana; koweitianos; koweitianas; cuaitiano; cuaitiana; cuaitianos; cuaitianas
    pt.capital Cidade do Kuwait; Cidade do Koweit

names LAO
    pt         Laos; República Democrática Popular do Laos; República Democrática Popular Lau
    pt.adj     laosiano; laosiana; laosianos; laosianas; laociano; laociana; laocianos; laocianas
    pt.people  laosiano; laosiana; laosianos; laosianas; laociano; laociana; laocianos; laocianas
    pt.capital Vientiane; Vienciana; Vienciane; Vienchiane

names LBN
    pt         Líbano; República Libanesa; República do Líbano
    pt.adj     libanês; libanesa; libaneses; libanesas
    pt.people  libanês; libanesa; libaneses; libanesas
    pt.capital Beirute
    pt.seat    Baabda; Palácio de Baabda; Grande Serralho

names LBR
    pt         Libéria; República da Libéria
    pt.adj     liberiano; liberiana; liberianos; liberianas
    pt.people  liberiano; liberiana; liberianos; liberianas
    pt.capital Monróvia

names LBY
    pt         Líbia; Estado da Líbia; Jamahiriya
    pt.adj     líbio; líbia; líbios; líbias
    pt.people  líbio; líbia; líbios; líbias
    pt.capital Trípoli; Tripoli

names LCA
    pt         Santa Lúcia; Saint Lucia
    pt.adj     santa-lucense; santa-lucenses
    pt.people  santa-lucense; santa-lucenses
    pt.capital Castries

names LIE
    pt         Liechtenstein; Listenstaine; Principado de Liechtenstein; Principado do Liechtenstein
    pt.adj     liechtensteinense; liechtensteinenses; listenstainiano; listenstainiana; listenstainianos; listenstainianas; liechtensteiniano; liechtensteiniana; liechtensteinianos; liechtensteinianas
    pt.people  liechtensteinense; liechtensteinenses; listenstainiano; listenstainiana; listenstainianos; listenstainianas; liechtensteiniano; liechtensteiniana; liechtensteinianos; liechtensteinianas
    pt.capital Vaduz

names LKA
    pt         Sri Lanka; Sri Lanca; República Democrática Socialista do Sri Lanka; República Democrática Socialista do Sri Lanca; Ceilão; República Socialista Democrática do Sri Lanka
    pt.adj     srilanquês; srilanquesa; srilanqueses; srilanquesas; sri-lanquês; sri-lanquesa; sri-lanqueses; sri-lanquesas
    pt.people  srilanquês; srilanquesa; srilanqueses; srilanquesas; sri-lanquês; sri-lanquesa; sri-lanqueses; sri-lanquesas
    pt.capital Colombo; Sri Jayawardenapura Kotte

names LSO
    pt         Lesoto; Lesotho; Reino do Lesoto; Reino de Lesoto
    pt.adj     lesotense; lesotenses; basoto; basotos
    pt.people  lesotense; lesotenses; basoto; basotos
    pt.capital Maseru

names LTU
    pt         Lituânia; República da Lituânia
    pt.adj     lituano; lituana; lituanos; lituanas
    pt.people  lituano; lituana; lituanos; lituanas
    pt.capital Vilnius; Vilna; Vílnius

names LUX
    pt         Luxemburgo; Grão-Ducado do Luxemburgo; Grão-Ducado de Luxemburgo
    pt.adj     luxemburguês; luxemburguesa; luxemburgueses; luxemburguesas
    pt.people  luxemburguês; luxemburguesa; luxemburgueses; luxemburguesas
    pt.capital Cidade do Luxemburgo; Cidade de Luxemburgo

names LVA
    pt         Letônia; Letónia; República da Letônia; República da Letónia
    pt.adj     letão; letã; letões; letãs
    pt.people  letão; letã; letões; letãs
    pt.capital Riga

names MAC
    pt         Macau; RAE de Macau; Macao; RAEM; Região Administrativa Especial de Macau
    pt.adj     macaense; macaenses
    pt.people  macaense; macaenses

names MAF
    pt         Ilha de São Martinho; Saint-Martin; São Martinho (parte francesa)
    pt.capital Marigot

names MAR
    pt         Marrocos; Reino de Marrocos; Reino do Marrocos
    pt.adj     marroquino; marroquina; marroquinos; marroquinas
    pt.people  marroquino; marroquina; marroquinos; marroquinas
    pt.capital Rabat; Rabate

names MCO
    pt         Mônaco; Mónaco; Principado de Mônaco; Principado do Mónaco; Principado de Mónaco
    pt.adj     monegasco; monegasca; monegascos; monegascas
    pt.people  monegasco; monegasca; monegascos; monegascas

names MDA
    pt         Moldávia; Moldova; República da Moldova; República da Moldávia; República de Moldova
    pt.adj     moldavo; moldava; moldavos; moldavas; moldávio; moldávia; moldávios; moldávias
    pt.people  moldavo; moldava; moldavos; moldavas; moldávio; moldávia; moldávios; moldávias
    pt.capital Chisinau; Chișinău; Quichinau; Quixinau; Quichinev

names MDG
    pt         Madagascar; Madagáscar; República de Madagascar; República de Madagáscar; República Malgaxe
    pt.adj     malgaxe; malgaxes; madagascarense; madagascarenses
    pt.people  malgaxe; malgaxes; madagascarense; madagascarenses
    pt.capital Antananarivo

names MDV
    pt         Maldivas; Ilhas Maldivas; República das Maldivas
    pt.adj     maldivo; maldiva; maldivos; maldivas; maldívio; maldívia; maldívios; maldívias; maldivano; maldivana; maldivanos; maldivanas
    pt.people  maldivo; maldiva; maldivos; maldivas; maldívio; maldívia; maldívios; maldívias; maldivano; maldivana; maldivanos; maldivanas
    pt.capital Malé

names MEX
    pt         México; Estados Unidos Mexicanos
    pt.adj     mexicano; mexicana; mexicanos; mexicanas
    pt.people  mexicano; mexicana; mexicanos; mexicanas
    pt.capital Cidade do México; CDMX; Ciudad de México
    pt.seat    Palacio Nacional

names MHL
    pt         Ilhas Marshall; República das Ilhas Marshall
    pt.adj     marshallino; marshallina; marshallinos; marshallinas; marshallês; marshallesa; marshalleses; marshallesas
    pt.people  marshallino; marshallina; marshallinos; marshallinas; marshallês; marshallesa; marshalleses; marshallesas
    pt.capital Majuro

names MKD
    pt         Macedônia do Norte; Macedónia do Norte; República da Macedônia do Norte; República da Macedónia do Norte; Macedônia; Macedónia; República da Macedônia; República da Macedónia; Antiga República Jugoslava da Macedónia; Antiga República Iugoslava da Macedônia; ARJM
    pt.adj     macedônio; macedônia; macedônios; macedônias; macedónio; macedónia; macedónios; macedónias; norte-macedónio; norte-macedónia; norte-macedónios; norte-macedónias; norte-macedônio; norte-macedônia; norte-macedônios; norte-macedônias
    pt.people  macedônio; macedônia; macedônios; macedônias; macedónio; macedónia; macedónios; macedónias; norte-macedónio; norte-macedónia; norte-macedónios; norte-macedónias; norte-macedônio; norte-macedônia; norte-macedônios; norte-macedônias
    pt.capital Skopje; Escópia; Skopie

names MLI
    pt         Mali; Máli; República do Mali; República do Máli
    pt.adj     maliano; maliana; malianos; malianas; malinês; malinesa; malineses; malinesas
    pt.people  maliano; maliana; malianos; malianas; malinês; malinesa; malineses; malinesas
    pt.capital Bamako; Bamaco
    pt.seat    Palácio de Koulouba

names MLT
    pt         Malta; República de Malta
    pt.adj     maltês; maltesa; malteses; maltesas
    pt.people  maltês; maltesa; malteses; maltesas
    pt.capital Valeta; Valletta; La Valletta; La Valeta

names MMR
    pt         Mianmar; Myanmar; Birmânia; Mianmá; República da União de Myanmar; República da União de Mianmar; União de Myanmar
    pt.adj     birmanês; birmanesa; birmaneses; birmanesas; mianmarense; mianmarenses; myanmarense; myanmarenses
    pt.people  birmanês; birmanesa; birmaneses; birmanesas; mianmarense; mianmarenses; myanmarense; myanmarenses
    pt.capital Naypyidaw; Nepiedó; Naipidau; Naypyitaw; Nay Pyi Taw

names MNE
    pt         Montenegro
    pt.adj     montenegrino; montenegrina; montenegrinos; montenegrinas
    pt.people  montenegrino; montenegrina; montenegrinos; montenegrinas
    pt.capital Podgorica; Podgoritsa

names MNG
    pt         Mongólia
    pt.adj     mongol; mongóis
    pt.people  mongol; mongóis
    pt.capital Ulan Bator; Ulaanbaatar; Ulã Bator; Ulambator

names MNP
    pt         Ilhas Marianas do Norte; Marianas do Norte; Marianas Setentrionais; Ilhas Marianas Setentrionais
    pt.capital Saipan

names MOZ
    pt         Moçambique; República de Moçambique
    pt.adj     moçambicano; moçambicana; moçambicanos; moçambicanas
    pt.people  moçambicano; moçambicana; moçambicanos; moçambicanas
    pt.capital Maputo

names MRT
    pt         Mauritânia; República Islâmica da Mauritânia
    pt.adj     mauritano; mauritana; mauritanos; mauritanas; mauritaniano; mauritaniana; mauritanianos; mauritanianas
    pt.people  mauritano; mauritana; mauritanos; mauritanas; mauritaniano; mauritaniana; mauritanianos; mauritanianas
    pt.capital Nuaquechote; Nouakchott; Nuakchott; Nuakchot

names MSR
    pt         Montserrat
    pt.adj     montserratense; montserratenses
    pt.people  montserratense; montserratenses

names MTQ
    pt         Martinica; Martinique
    pt.adj     martinicano; martinicana; martinicanos; martinicanas; martiniquense; martiniquenses
    pt.people  martinicano; martinicana; martinicanos; martinicanas; martiniquense; martiniquenses
    pt.capital Fort-de-France

names MUS
    pt         Maurícia; Ilhas Maurício; Ilha Maurício; Ilhas Maurícias; Ilha Maurícia; Maurícias; República de Maurício; República da Maurícia; República das Maurícias; República das Ilhas Maurício; Ilha Maurícias
    pt.adj     mauriciano; mauriciana; mauricianos; mauricianas
    pt.people  mauriciano; mauriciana; mauricianos; mauricianas
    pt.capital Port Louis; Porto Luís

names MWI
    pt         Malaui; Maláui; Malawi; República do Malawi; República do Malaui; República do Maláui
    pt.adj     malauiano; malauiana; malauianos; malauianas; malawiano; malawiana; malawianos; malawianas; malaviano; malaviana; malavianos; malavianas
    pt.people  malauiano; malauiana; malauianos; malauianas; malawiano; malawiana; malawianos; malawianas; malaviano; malaviana; malavianos; malavianas
    pt.capital Lilongwe; Lilongué

names MYS
    pt         Malásia; Federação da Malásia
    pt.adj     malaio; malaia; malaios; malaias; malasiano; malasiana; malasianos; malasianas
    pt.people  malaio; malaia; malaios; malaias; malasiano; malasiana; malasianos; malasianas
    pt.capital Kuala Lumpur; Cuala Lumpur; Quala Lumpur
    pt.seat    Putrajaya

names MYT
    pt         Mayotte; Maiote
    pt.capital Mamoudzou; Mamudzu

names NAM
    pt         Namíbia; República da Namíbia
    pt.adj     namibiano; namibiana; namibianos; namibianas; namíbio; namíbia; namíbios; namíbias
    pt.people  namibiano; namibiana; namibianos; namibianas; namíbio; namíbia; namíbios; namíbias
    pt.capital Windhoek; Vinduque

names NCL
    pt         Nova Caledônia; Nova Caledónia
    pt.adj     neocaledônio; neocaledônia; neocaledônios; neocaledônias; neocaledónio; neocaledónia; neocaledónios; neocaledónias
    pt.people  neocaledônio; neocaledônia; neocaledônios; neocaledônias; neocaledónio; neocaledónia; neocaledónios; neocaledónias; canaco; canaca; canacos; canacas
    pt.capital Nouméa; Numea; Numeá

names NER
    pt         Níger; República do Níger
    pt.adj     nigerino; nigerina; nigerinos; nigerinas; nigerense; nigerenses
    pt.people  nigerino; nigerina; nigerinos; nigerinas; nigerense; nigerenses
    pt.capital Niamey; Niamei

names NFK
    pt         Ilha Norfolk

names NGA
    pt         Nigéria; República Federal da Nigéria
    pt.adj     nigeriano; nigeriana; nigerianos; nigerianas
    pt.people  nigeriano; nigeriana; nigerianos; nigerianas
    pt.capital Abuja

names NIC
    pt         Nicarágua; República da Nicarágua
    pt.adj     nicaraguense; nicaraguenses; nicaraguano; nicaraguana; nicaraguanos; nicaraguanas
    pt.people  nicaraguense; nicaraguenses; nicaraguano; nicaraguana; nicaraguanos; nicaraguanas
    pt.capital Manágua

names NIU
    pt         Niue; Niuê
    pt.capital Alofi

names NLD
    pt         Países Baixos; Holanda; Reino dos Países Baixos
    pt.adj     holandês; holandesa; holandeses; holandesas; neerlandês; neerlandesa; neerlandeses; neerlandesas
    pt.people  holandês; holandesa; holandeses; holandesas; neerlandês; neerlandesa; neerlandeses; neerlandesas
    pt.capital Amsterdã; Amsterdão; Amesterdão; Amsterdam
    pt.seat    Binnenhof

names NOR
    pt         Noruega; Reino da Noruega
    pt.adj     norueguês; norueguesa; noruegueses; norueguesas
    pt.people  norueguês; norueguesa; noruegueses; norueguesas
    pt.capital Oslo

names NPL
    pt         Nepal; República Democrática Federal do Nepal; República Federal Democrática do Nepal
    pt.adj     nepalês; nepalesa; nepaleses; nepalesas; nepali; nepalis
    pt.people  nepalês; nepalesa; nepaleses; nepalesas; nepali; nepalis
    pt.capital Katmandu; Catmandu; Kathmandu

names NRU
    pt         Nauru; República de Nauru
    pt.adj     nauruano; nauruana; nauruanos; nauruanas
    pt.people  nauruano; nauruana; nauruanos; nauruanas
    pt.capital Yaren; Iarém

names NZL
    pt         Nova Zelândia; Aotearoa
    pt.adj     neozelandês; neozelandesa; neozelandeses; neozelandesas; neo-zelandês; neo-zelandesa; neo-zelandeses; neo-zelandesas
    pt.people  neozelandês; neozelandesa; neozelandeses; neozelandesas; neo-zelandês; neo-zelandesa; neo-zelandeses; neo-zelandesas
    pt.capital Wellington

names OMN
    pt         Omã; Omão; Sultanato de Omã; Sultanato do Omã; Oman
    pt.adj     omanense; omanenses; omani; omanis; omanita; omanitas
    pt.people  omanense; omanenses; omani; omanis; omanita; omanitas
    pt.capital Mascate; Muscat

names PAK
    pt         Paquistão; República Islâmica do Paquistão
    pt.adj     paquistanês; paquistanesa; paquistaneses; paquistanesas
    pt.people  paquistanês; paquistanesa; paquistaneses; paquistanesas
    pt.capital Islamabad; Islamabade

names PAN
    pt         Panamá; República do Panamá
    pt.adj     panamenho; panamenha; panamenhos; panamenhas
    pt.people  panamenho; panamenha; panamenhos; panamenhas
    pt.capital Cidade do Panamá
    pt.seat    Palácio das Garças; Palácio de las Garzas

names PCN
    pt         Ilhas Pitcairn; Pitcairn; Ilha Pitcairn
    pt.capital Adamstown

names PER
    pt         Peru; República do Peru
    pt.adj     peruano; peruana; peruanos; peruanas
    pt.people  peruano; peruana; peruanos; peruanas
    pt.seat    Casa de Pizarro

names PHL
    pt         Filipinas; República das Filipinas
    pt.adj     filipino; filipina; filipinos; filipinas
    pt.people  filipino; filipina; filipinos; filipinas
    pt.capital Manila
    pt.seat    Palácio de Malacañang; Malacañang; Palácio Malacañang; Malacañán

names PLW
    pt         Palau; República de Palau; Palaos
    pt.adj     palauano; palauana; palauanos; palauanas; palauense; palauenses
    pt.people  palauano; palauana; palauanos; palauanas; palauense; palauenses
    pt.capital Melekeok; Ngerulmud; Koror

names PNG
    pt         Papua-Nova Guiné; Papuásia-Nova Guiné; Estado Independente da Papua-Nova Guiné; PNG
    pt.adj     papuásio; papuásia; papuásios; papuásias; papua-nova-guineense; papua-nova-guineenses
    pt.people  papuásio; papuásia; papuásios; papuásias; papua-nova-guineense; papua-nova-guineenses
    pt.capital Port Moresby; Porto Moresby

names POL
    pt         Polônia; Polónia; República da Polônia; República da Polónia; República Popular da Polónia; República Popular da Polônia; República Popular Polonesa; República Popular Polaca
    pt.adj     polonês; polonesa; poloneses; polonesas; polaco; polaca; polacos; polacas
    pt.people  polonês; polonesa; poloneses; polonesas; polaco; polaca; polacos; polacas
    pt.capital Varsóvia
    pt.seat    Belweder; Palácio Belweder

names PRI
    pt         Porto Rico; Puerto Rico; Estado Livre Associado de Porto Rico
    pt.adj     porto-riquenho; porto-riquenha; porto-riquenhos; porto-riquenhas; portorriquenho; portorriquenha; portorriquenhos; portorriquenhas
    pt.people  porto-riquenho; porto-riquenha; porto-riquenhos; porto-riquenhas; portorriquenho; portorriquenha; portorriquenhos; portorriquenhas

names PRK
    pt         Coreia do Norte; República Popular Democrática da Coreia; República Democrática Popular da Coreia; RPDC; Coréia do Norte; República Popular Democrática da Coréia
    pt.adj     norte-coreano; norte-coreana; norte-coreanos; norte-coreanas
    pt.people  norte-coreano; norte-coreana; norte-coreanos; norte-coreanas
    pt.capital Pyongyang; Pionguiangue; Piongiang; Piongyang

names PRT
    pt         Portugal; República Portuguesa
    pt.adj     português; portuguesa; portugueses; portuguesas; luso; lusa; lusos; lusas
    pt.people  português; portuguesa; portugueses; portuguesas; luso; lusa; lusos; lusas
    pt.capital Lisboa
    pt.seat    Palácio de Belém; Palácio de São Bento

names PRY
    pt         Paraguai; República do Paraguai
    pt.adj     paraguaio; paraguaia; paraguaios; paraguaias
    pt.people  paraguaio; paraguaia; paraguaios; paraguaias
    pt.capital Assunção
    pt.seat    Palácio de López; Palácio dos López

names PSE
    pt         Territórios palestinos; Territórios palestinianos; Palestina; Estado da Palestina; Territórios Palestinos Ocupados; Territórios Palestinianos Ocupados; Território Palestino Ocupado; Território Palestiniano Ocupado
    pt.adj     palestino; palestina; palestinos; palestinas; palestiniano; palestiniana; palestinianos; palestinianas
    pt.people  palestino; palestina; palestinos; palestinas; palestiniano; palestiniana; palestinianos; palestinianas
    pt.capital Ramallah; Ramala; Ramalá
    pt.seat    Muqata; Mukata

names PYF
    pt         Polinésia Francesa; Taiti; Tahiti
    pt.adj     taitiano; taitiana; taitianos; taitianas; franco-polinésio; franco-polinésia; franco-polinésios; franco-polinésias
    pt.people  taitiano; taitiana; taitianos; taitianas; franco-polinésio; franco-polinésia; franco-polinésios; franco-polinésias
    pt.capital Papeete

names QAT
    pt         Catar; Qatar; Estado do Catar; Estado do Qatar
    pt.adj     catariano; catariana; catarianos; catarianas; catari; cataris; qatari; qataris; catarense; catarenses
    pt.people  catariano; catariana; catarianos; catarianas; catari; cataris; qatari; qataris; catarense; catarenses
    pt.capital Doha

names REU
    pt         Ilha da Reunião; Ilha Reunião; Ilha de Reunião; La Réunion
    pt.adj     reunionense; reunionenses
    pt.people  reunionense; reunionenses

names ROU
    pt         Romênia; Roménia
    pt.adj     romeno; romena; romenos; romenas
    pt.people  romeno; romena; romenos; romenas
    pt.capital Bucareste
    pt.seat    Cotroceni; Palácio Cotroceni; Palácio de Cotroceni

names RUS
    pt         Rússia; Federação Russa; Federação da Rússia
    pt.adj     russo; russa; russos; russas
    pt.people  russo; russa; russos; russas
    pt.capital Moscou; Moscovo
    pt.seat    Kremlin; Cremlin; Krêmlin

names RWA
    pt         Ruanda; Rwanda; República do Ruanda; República de Ruanda
    pt.adj     ruandês; ruandesa; ruandeses; ruandesas; ruandense; ruandenses
    pt.people  ruandês; ruandesa; ruandeses; ruandesas; ruandense; ruandenses
    pt.capital Kigali; Quigali

names SAU
    pt         Arábia Saudita; Reino da Arábia Saudita; Reino Saudita
    pt.adj     saudita; sauditas
    pt.people  saudita; sauditas
    pt.capital Riad; Riade

names SCG
    pt         Sérvia e Montenegro; Sérvia-Montenegro; União Estatal da Sérvia e Montenegro; Comunidade de Estados da Sérvia e Montenegro; União de Estados da Sérvia e Montenegro
    pt.adj     servo-montenegrino; servo-montenegrina; servo-montenegrinos; servo-montenegrinas
    pt.people  servo-montenegrino; servo-montenegrina; servo-montenegrinos; servo-montenegrinas

names SDN
    pt         Sudão; República do Sudão
    pt.adj     sudanês; sudanesa; sudaneses; sudanesas
    pt.people  sudanês; sudanesa; sudaneses; sudanesas
    pt.capital Cartum; Khartoum
    pt.seat    Porto Sudão; Port Sudan

names SEN
    pt         Senegal; República do Senegal
    pt.adj     senegalês; senegalesa; senegaleses; senegalesas
    pt.people  senegalês; senegalesa; senegaleses; senegalesas
    pt.capital Dakar; Dacar

names SGP
    pt         Singapura; Cingapura; República de Singapura; República de Cingapura
    pt.adj     singapurense; singapurenses; cingapuriano; cingapuriana; cingapurianos; cingapurianas; singapuriano; singapuriana; singapurianos; singapurianas; cingapurense; cingapurenses
    pt.people  singapurense; singapurenses; cingapuriano; cingapuriana; cingapurianos; cingapurianas; singapuriano; singapuriana; singapurianos; singapurianas; cingapurense; cingapurenses

names SGS
    pt         Ilhas Geórgia do Sul e Sandwich do Sul; Geórgia do Sul; Ilhas Sandwich do Sul; Ilhas Geórgias do Sul; Ilha Geórgia do Sul
    pt.capital Grytviken

names SHN
    pt         Ilha de Santa Helena; Santa Helena, Ascensão e Tristão da Cunha; Ilha de Ascensão; Ilha da Ascensão; Ilha Ascensão; Tristão da Cunha

names SJM
    pt         Svalbard e Jan Mayen; Svalbard; Jan Mayen; Spitsbergen; Esvalbarda
    pt.capital Longyearbyen

names SLB
    pt         Ilhas Salomão
    pt.adj     salomonense; salomonenses; salomonês; salomonesa; salomoneses; salomonesas
    pt.people  salomonense; salomonenses; salomonês; salomonesa; salomoneses; salomonesas
    pt.capital Honiara

names SLE
    pt         Serra Leoa; República da Serra Leoa
    pt.adj     serra-leonês; serra-leonesa; serra-leoneses; serra-leonesas; serra-leonense; serra-leonenses; serraleonense; serraleonenses
    pt.people  serra-leonês; serra-leonesa; serra-leoneses; serra-leonesas; serra-leonense; serra-leonenses; serraleonense; serraleonenses
    pt.capital Freetown

names SLV
    pt         El Salvador; República de El Salvador; República do El Salvador
    pt.adj     salvadorenho; salvadorenha; salvadorenhos; salvadorenhas
    pt.people  salvadorenho; salvadorenha; salvadorenhos; salvadorenhas
    pt.capital San Salvador

names SMR
    pt         San Marino; São Marinho; São Marino; República de San Marino; República de São Marinho; Sereníssima República de San Marino; Sereníssima República de São Marinho
    pt.adj     samarinês; samarinesa; samarineses; samarinesas; são-marinense; são-marinenses; são-marinhense; são-marinhenses
    pt.people  samarinês; samarinesa; samarineses; samarinesas; são-marinense; são-marinenses; são-marinhense; são-marinhenses

names SOM
    pt         Somália; República Federal da Somália
    pt.adj     somali; somalis; somaliano; somaliana; somalianos; somalianas
    pt.people  somali; somalis; somaliano; somaliana; somalianos; somalianas
    pt.capital Mogadíscio
    pt.seat    Villa Somalia

names SPM
    pt         São Pedro e Miquelão; Saint-Pierre e Miquelon; Saint-Pierre-et-Miquelon; São Pedro e Miquelon

names SRB
    pt         Sérvia; República da Sérvia
    pt.adj     sérvio; sérvia; sérvios; sérvias
    pt.people  sérvio; sérvia; sérvios; sérvias
    pt.capital Belgrado

names SSD
    pt         Sudão do Sul; República do Sudão do Sul
    pt.adj     sul-sudanês; sul-sudanesa; sul-sudaneses; sul-sudanesas
    pt.people  sul-sudanês; sul-sudanesa; sul-sudaneses; sul-sudanesas
    pt.capital Juba

names STP
    pt         São Tomé e Príncipe; República Democrática de São Tomé e Príncipe
    pt.adj     são-tomense; são-tomenses; santomense; santomenses
    pt.people  são-tomense; são-tomenses; santomense; santomenses
    pt.capital São Tomé

names SUN
    pt         União Soviética; URSS; U.R.S.S.; União das Repúblicas Socialistas Soviéticas; Rússia soviética
    pt.adj     soviético; soviética; soviéticos; soviéticas
    pt.people  soviético; soviética; soviéticos; soviéticas

names SUR
    pt         Suriname; Surinam; República do Suriname; Guiana Holandesa; Guiana Neerlandesa
    pt.adj     surinamês; surinamesa; surinameses; surinamesas; surinamense; surinamenses
    pt.people  surinamês; surinamesa; surinameses; surinamesas; surinamense; surinamenses
    pt.capital Paramaribo

names SVK
    pt         Eslováquia; República Eslovaca
    pt.adj     eslovaco; eslovaca; eslovacos; eslovacas
    pt.people  eslovaco; eslovaca; eslovacos; eslovacas
    pt.capital Bratislava

names SVN
    pt         Eslovênia; Eslovénia; República da Eslovênia; República da Eslovénia
    pt.adj     esloveno; eslovena; eslovenos; eslovenas
    pt.people  esloveno; eslovena; eslovenos; eslovenas
    pt.capital Liubliana; Ljubljana; Lubliana

names SWE
    pt         Suécia; Reino da Suécia
    pt.adj     sueco; sueca; suecos; suecas
    pt.people  sueco; sueca; suecos; suecas
    pt.capital Estocolmo
    pt.seat    Rosenbad

names SWZ
    pt         Essuatíni; Suazilândia; Eswatini; eSwatini; Essuatini; Swazilândia; Reino de Eswatini; Reino de Essuatíni
    pt.adj     suazi; suazis; suázi; suázis; swazi; swazis; essuatiniano; essuatiniana; essuatinianos; essuatinianas
    pt.people  suazi; suazis; suázi; suázis; swazi; swazis; essuatiniano; essuatiniana; essuatinianos; essuatinianas
    pt.capital Mbabane; Embabane

names SXM
    pt         Sint Maarten; St. Maarten; São Martinho (parte neerlandesa)
    pt.capital Philipsburg; Filipsburgo

names SYC
    pt         Seicheles; Seychelles; Ilhas Seychelles; Ilhas Seicheles; República das Seychelles; República das Seicheles
    pt.adj     seichelense; seichelenses; seychellense; seychellenses
    pt.people  seichelense; seichelenses; seychellense; seychellenses

names SYR
    pt         Síria; República Árabe Síria; República Árabe da Síria
    pt.adj     sírio; síria; sírios; sírias
    pt.people  sírio; síria; sírios; sírias
    pt.capital Damasco

names TCA
    pt         Ilhas Turcas e Caicos; Turcas e Caicos; Turks e Caicos; Ilhas Turks e Caicos; Ilhas Turcos e Caicos
    pt.capital Cockburn Town

names TCD
    pt         Chade; Tchad; República do Chade; República do Chad
    pt.adj     chadiano; chadiana; chadianos; chadianas; tchadiano; tchadiana; tchadianos; tchadianas
    pt.people  chadiano; chadiana; chadianos; chadianas; tchadiano; tchadiana; tchadianos; tchadianas
    pt.capital N'Djamena; Ndjamena; Jamena; Djamena

names TGO
    pt         Togo; República Togolesa; República do Togo
    pt.adj     togolês; togolesa; togoleses; togolesas
    pt.people  togolês; togolesa; togoleses; togolesas
    pt.capital Lomé

names THA
    pt         Tailândia; Reino da Tailândia
    pt.adj     tailandês; tailandesa; tailandeses; tailandesas
    pt.people  tailandês; tailandesa; tailandeses; tailandesas
    pt.capital Bangkok; Banguecoque; Bangcoc

names TJK
    pt         Tadjiquistão; Tajiquistão; República do Tajiquistão; República do Tadjiquistão
    pt.adj     tadjique; tadjiques; tajique; tajiques; tajiquistanês; tajiquistanesa; tajiquistaneses; tajiquistanesas; tadjiquistanês; tadjiquistanesa; tadjiquistaneses; tadjiquistanesas
    pt.people  tadjique; tadjiques; tajique; tajiques; tajiquistanês; tajiquistanesa; tajiquistaneses; tajiquistanesas; tadjiquistanês; tadjiquistanesa; tadjiquistaneses; tadjiquistanesas
    pt.capital Dushanbe; Duchambe; Duxambé; Duchambé; Dushambe

names TKL
    pt         Tokelau; Toquelau

names TKM
    pt         Turcomenistão; Turquemenistão
    pt.adj     turcomeno; turcomena; turcomenos; turcomenas; turquemeno; turquemena; turquemenos; turquemenas
    pt.people  turcomeno; turcomena; turcomenos; turcomenas; turquemeno; turquemena; turquemenos; turquemenas
    pt.capital Ashgabat; Asgabate; Achgabate; Achkhabad; Asgabade; Asgabat

names TLS
    pt         Timor-Leste; República Democrática de Timor-Leste; Timor Oriental; Timor Lorosae; Timor Lorosa'e; RDTL
    pt.adj     timorense; timorenses; leste-timorense; leste-timorenses
    pt.people  timorense; timorenses; leste-timorense; leste-timorenses
    pt.capital Díli; Dili

names TON
    pt         Tonga; Reino de Tonga
    pt.adj     tonganês; tonganesa; tonganeses; tonganesas; tonguês; tonguesa; tongueses; tonguesas; tongano; tongana; tonganos; tonganas
    pt.people  tonganês; tonganesa; tonganeses; tonganesas; tonguês; tonguesa; tongueses; tonguesas; tongano; tongana; tonganos; tonganas
    pt.capital Nuku'alofa; Nukualofa; Nucualofa

names TTO
    pt         Trinidad e Tobago; Trindade e Tobago; Trinidad-Tobago; Trindade e Tabago; Trinidad; Tobago; República de Trinidad e Tobago; República de Trindade e Tobago; Trinidade e Tobago
    pt.adj     trinitário; trinitária; trinitários; trinitárias; trinidadense; trinidadenses
    pt.people  trinitário; trinitária; trinitários; trinitárias; trinidadense; trinidadenses
    pt.capital Port of Spain; Porto de Espanha; Porto da Espanha

names TUN
    pt         Tunísia; República Tunisiana; República da Tunísia; República Tunisina
    pt.adj     tunisiano; tunisiana; tunisianos; tunisianas; tunisino; tunisina; tunisinos; tunisinas
    pt.people  tunisiano; tunisiana; tunisianos; tunisianas; tunisino; tunisina; tunisinos; tunisinas
    pt.capital Túnis; Tunes
    pt.seat    Palácio de Cartago

names TUR
    pt         Turquia; Türkiye; República da Turquia; República Turca
    pt.adj     turco; turca; turcos; turcas
    pt.people  turco; turca; turcos; turcas
    pt.capital Ancara; Ankara
    pt.seat    Beştepe; Palácio de Beştepe; Palácio de Çankaya

names TUV
    pt         Tuvalu
    pt.adj     tuvaluano; tuvaluana; tuvaluanos; tuvaluanas
    pt.people  tuvaluano; tuvaluana; tuvaluanos; tuvaluanas
    pt.capital Funafuti; Funafúti

names TWN
    pt         Taiwan; Taiuã; República da China; Taipei Chinesa; Taipé Chinês
    pt.adj     taiwanês; taiwanesa; taiwaneses; taiwanesas; taiuanês; taiuanesa; taiuaneses; taiuanesas
    pt.people  taiwanês; taiwanesa; taiwaneses; taiwanesas; taiuanês; taiuanesa; taiuaneses; taiuanesas
    pt.capital Taipei; Taipé; Taipeh

names TZA
    pt         Tanzânia; República Unida da Tanzânia
    pt.adj     tanzaniano; tanzaniana; tanzanianos; tanzanianas; zanzibarita; zanzibaritas
    pt.people  tanzaniano; tanzaniana; tanzanianos; tanzanianas; zanzibarita; zanzibaritas
    pt.capital Dodoma
    pt.seat    Dar es Salaam; Dar es-Salam; Dar es Salã

names UGA
    pt         Uganda; República do Uganda; República de Uganda
    pt.adj     ugandês; ugandesa; ugandeses; ugandesas; ugandense; ugandenses
    pt.people  ugandês; ugandesa; ugandeses; ugandesas; ugandense; ugandenses
    pt.capital Kampala; Campala

names UKR
    pt         Ucrânia
    pt.adj     ucraniano; ucraniana; ucranianos; ucranianas
    pt.people  ucraniano; ucraniana; ucranianos; ucranianas
    pt.capital Kiev; Kyiv; Quieve
    pt.seat    Bankova; rua Bankova

names UMI
    pt         Ilhas Menores Distantes dos EUA; Ilhas Menores Afastadas dos EUA; Ilhas Menores Distantes dos Estados Unidos; Ilhas Menores Afastadas dos Estados Unidos; Ilha Wake; Atol Midway; Atol de Midway; Atol Johnston

names URY
    pt         Uruguai; República Oriental do Uruguai
    pt.adj     uruguaio; uruguaia; uruguaios; uruguaias
    pt.people  uruguaio; uruguaia; uruguaios; uruguaias
    pt.capital Montevidéu; Montevideu; Montevideo
    pt.seat    Torre Executiva

names USA
    pt         Estados Unidos; EUA; EEUU; E.U.A.; EE.UU.; USA; U.S.A.; Estados Unidos da América; Estados Unidos da América do Norte; Tio Sam
    pt.adj     americano; americana; americanos; americanas; norte-americano; norte-americana; norte-americanos; norte-americanas; estadunidense; estadunidenses; estado-unidense; estado-unidenses; ianque; ianques
    pt.people  americano; americana; americanos; americanas; norte-americano; norte-americana; norte-americanos; norte-americanas; estadunidense; estadunidenses; estado-unidense; estado-unidenses
    pt.capital Washington; Washington D.C.; Washington DC; Washington, D.C.; Washington, DC
    pt.seat    Casa Branca; Salão Oval; Sala Oval; Capitol Hill; Foggy Bottom

names UZB
    pt         Uzbequistão; Usbequistão; República do Uzbequistão; República do Usbequistão
    pt.adj     uzbeque; uzbeques; usbeque; usbeques
    pt.people  uzbeque; uzbeques; usbeque; usbeques
    pt.capital Tashkent; Tasquente; Tachkent

names VAT
    pt         Cidade do Vaticano; Vaticano; Santa Sé; Estado da Cidade do Vaticano; Sé Apostólica; Estado do Vaticano
    pt.adj     vaticano; vaticana; vaticanos; vaticanas; papal; papais

names VCT
    pt         São Vicente e Granadinas; São Vicente e as Granadinas; Saint Vincent e Granadinas
    pt.adj     são-vicentino; são-vicentina; são-vicentinos; são-vicentinas
    pt.people  são-vicentino; são-vicentina; são-vicentinos; são-vicentinas
    pt.capital Kingstown

names VDR
    pt         Vietnã do Norte; Vietname do Norte; República Democrática do Vietnã; República Democrática do Vietname
    pt.adj     norte-vietnamita; norte-vietnamitas
    pt.people  norte-vietnamita; norte-vietnamitas

names VEN
    pt         Venezuela; República Bolivariana da Venezuela; República da Venezuela
    pt.adj     venezuelano; venezuelana; venezuelanos; venezuelanas
    pt.people  venezuelano; venezuelana; venezuelanos; venezuelanas
    pt.capital Caracas
    pt.seat    Palácio de Miraflores; Palácio Miraflores

names VGB
    pt         Ilhas Virgens Britânicas; BVI

names VIR
    pt         Ilhas Virgens Americanas; Ilhas Virgens dos EUA; Ilhas Virgens dos Estados Unidos
    pt.capital Charlotte Amalie

names VNM
    pt         Vietnã; Vietname; Vietnam; Viet Nam; República Socialista do Vietnã; República Socialista do Vietname; Vietnã do Sul; Vietname do Sul
    pt.adj     vietnamita; vietnamitas; sul-vietnamita; sul-vietnamitas
    pt.people  vietnamita; vietnamitas; sul-vietnamita; sul-vietnamitas
    pt.capital Hanói; Hanoi

names VUT
    pt         Vanuatu; República de Vanuatu; Novas Hébridas
    pt.adj     vanuatuense; vanuatuenses; vanuatense; vanuatenses; vanuatuano; vanuatuana; vanuatuanos; vanuatuanas
    pt.people  vanuatuense; vanuatuenses; vanuatense; vanuatenses; vanuatuano; vanuatuana; vanuatuanos; vanuatuanas
    pt.capital Port Vila; Porto Vila

names WLF
    pt         Wallis e Futuna
    pt.capital Mata-Utu

names WSM
    pt         Samoa; Samoa Ocidental; Estado Independente de Samoa
    pt.adj     samoano; samoana; samoanos; samoanas
    pt.people  samoano; samoana; samoanos; samoanas
    pt.capital Apia; Ápia

names XKX
    pt         Kosovo; República do Kosovo; Kosova; Cosovo; Kossovo; Cossovo; República de Kosovo
    pt.adj     kosovar; kosovares; cosovar; cosovares; kossovar; kossovares; albano-kosovar; albano-kosovares
    pt.people  kosovar; kosovares; cosovar; cosovares; kossovar; kossovares; albano-kosovar; albano-kosovares
    pt.capital Pristina; Prístina

names YEM
    pt         Iêmen; Iémen; Iémene; Yemen; República do Iêmen; República do Iémen; Iêmen do Norte; Iémen do Norte; República Árabe do Iêmen; República Árabe do Iémen
    pt.adj     iemenita; iemenitas
    pt.people  iemenita; iemenitas
    pt.capital Sanaa; Saná; Sana'a; Sanáa
    pt.seat    Áden; Adem; Aden

names YMD
    pt         Iêmen do Sul; Iémen do Sul; República Democrática Popular do Iêmen; República Democrática Popular do Iémen; Iêmen Democrático; Iémen Democrático
    pt.adj     sul-iemenita; sul-iemenitas
    pt.people  sul-iemenita; sul-iemenitas

names YUG
    pt         Iugoslávia; Jugoslávia; República Socialista Federativa da Iugoslávia; República Socialista Federativa da Jugoslávia; República Federal da Iugoslávia; República Federal da Jugoslávia; RSFJ; República Federativa Socialista da Iugoslávia; Reino da Iugoslávia; Reino da Jugoslávia
    pt.adj     iugoslavo; iugoslava; iugoslavos; iugoslavas; jugoslavo; jugoslava; jugoslavos; jugoslavas
    pt.people  iugoslavo; iugoslava; iugoslavos; iugoslavas; jugoslavo; jugoslava; jugoslavos; jugoslavas

names ZAF
    pt         África do Sul; República da África do Sul; República Sul-Africana
    pt.adj     sul-africano; sul-africana; sul-africanos; sul-africanas
    pt.people  sul-africano; sul-africana; sul-africanos; sul-africanas
    pt.capital Pretória
    pt.seat    Union Buildings

names ZMB
    pt         Zâmbia; República da Zâmbia; Rodésia do Norte
    pt.adj     zambiano; zambiana; zambianos; zambianas
    pt.people  zambiano; zambiana; zambianos; zambianas
    pt.capital Lusaka; Lusaca

names ZWE
    pt         Zimbábue; Zimbabué; Zimbabwe; Zimbabue; República do Zimbábue; República do Zimbabwe; República do Zimbabué; Rodésia; Rodésia do Sul
    pt.adj     zimbabuano; zimbabuana; zimbabuanos; zimbabuanas; zimbabueano; zimbabueana; zimbabueanos; zimbabueanas; zimbabuense; zimbabuenses; zimbabweano; zimbabweana; zimbabweanos; zimbabweanas; rodesiano; rodesiana; rodesianos; rodesianas
    pt.people  zimbabuano; zimbabuana; zimbabuanos; zimbabuanas; zimbabueano; zimbabueana; zimbabueanos; zimbabueanas; zimbabuense; zimbabuenses; zimbabweano; zimbabweana; zimbabweanos; zimbabweanas; rodesiano; rodesiana; rodesianos; rodesianas
    pt.capital Harare
