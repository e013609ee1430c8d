@about    Names of countries in Spanish: names, adjectives, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Spanish. Other names, adjectives, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare "Corea" names no country here. Names that two countries could claim are given to the one most newsrooms mean: Congo and congoleño COD, Guinea and guineano GIN, Samoa WSM, dominicano DOM, Georgia GEO, Macedonia MKD.
# Left out, since the bare words are mostly something else in Spanish: Granada, Guadalupe, Mauricio, Montserrat, Reunión and La Reunión, San Bartolomé, San Martín, Santa Elena, Santo Tomé, Antigua; longer names stand for these.
# Names of two words are matched without regard to case, so La Paz, La Moneda, La Zarzuela, La Haya and Puerto Argentino are left out too; so are the capitals Sofía, Santiago, Sucre and San José where the bare name is mostly a person or another place.
# The word inglés alone is left out as the name of the language; its other forms stand.

names ABW
    es         Aruba
    es.adj     arubeño; arubeña; arubeños; arubeñas
    es.people  arubeño; arubeña; arubeños; arubeñas
    es.capital Oranjestad

names AFG
    es         Afganistán; República Islámica de Afganistán; Emirato Islámico de Afganistán; Emirato Islámico
    es.adj     afgano; afgana; afganos; afganas
    es.people  afgano; afgana; afganos; afganas
    es.capital Kabul

names AGO
    es         Angola; República de Angola
    es.adj     angoleño; angoleña; angoleños; angoleñas; angolano; angolana; angolanos; angolanas
    es.people  angoleño; angoleña; angoleños; angoleñas; angolano; angolana; angolanos; angolanas
    es.capital Luanda

names AIA
    es         Anguila; Anguilla
    es.adj     anguilense; anguilenses
    es.people  anguilense; anguilenses

names ALA
    es         Islas Aland; Islas Åland; Åland
    es.capital Mariehamn

names ALB
    es         Albania; República de Albania
    es.adj     albanés; albanesa; albaneses; albanesas
    es.people  albanés; albanesa; albaneses; albanesas
    es.capital Tirana

names AND
    es         Andorra; Principado de Andorra
    es.adj     andorrano; andorrana; andorranos; andorranas
    es.people  andorrano; andorrana; andorranos; andorranas
    es.capital Andorra la Vieja; Andorra la Vella

names ANT
    es         Antillas Neerlandesas; Antillas Holandesas
    es.adj     antillano neerlandés; antillana neerlandesa; antillanos neerlandeses; antillanas neerlandesas

names ARE
    es         Emiratos Árabes Unidos; EAU; E.A.U.; Emiratos Árabes; Emiratos
    es.adj     emiratí; emiratíes; emiratís
    es.people  emiratí; emiratíes; emiratís
    es.capital Abu Dabi; Abu Dhabi

names ARG
    es         Argentina; República Argentina
    es.adj     argentino; argentina; argentinos; argentinas
    es.people  argentino; argentina; argentinos; argentinas
    es.capital Buenos Aires
    es.seat    Casa Rosada; Quinta de Olivos

names ARM
    es         Armenia; República de Armenia
    es.adj     armenio; armenia; armenios; armenias
    es.people  armenio; armenia; armenios; armenias
    es.capital Ereván; Yereván

names ASM
    es         Samoa Americana
    es.adj     samoano estadounidense; samoana estadounidense; samoanos estadounidenses; samoanas estadounidenses
    es.capital Pago Pago

names ATA
    es         Antártida
    es.adj     antártico; antártica; antárticos; antárticas

names ATF
    es         Territorios Australes Franceses; Tierras Australes y Antárticas Francesas; Tierras Australes Francesas

names ATG
    es         Antigua y Barbuda
    es.adj     antiguano; antiguana; antiguanos; antiguanas; barbudense; barbudenses
    es.people  antiguano; antiguana; antiguanos; antiguanas; barbudense; barbudenses

names AUS
    es         Australia; Mancomunidad de Australia
    es.adj     australiano; australiana; australianos; australianas
    es.people  australiano; australiana; australianos; australianas
    es.capital Canberra; Camberra

names AUT
    es         Austria; República de Austria
    es.adj     austriaco; austriaca; austriacos; austriacas; austríaco; austríaca; austríacos; austríacas
    es.people  austriaco; austriaca; austriacos; austriacas; austríaco; austríaca; austríacos; austríacas
    es.capital Viena
    es.seat    Ballhausplatz

names AZE
    es         Azerbaiyán; Azerbaiján; Azerbaidján; República de Azerbaiyán
    es.adj     azerbaiyano; azerbaiyana; azerbaiyanos; azerbaiyanas; azerí; azeríes; azerís
    es.people  azerbaiyano; azerbaiyana; azerbaiyanos; azerbaiyanas; azerí; azeríes; azerís
    es.capital Bakú

names BDI
    es         Burundi; República de Burundi
    es.adj     burundés; burundesa; burundeses; burundesas
    es.people  burundés; burundesa; burundeses; burundesas
    es.capital Guitega; Gitega; Buyumbura; Bujumbura

names BEL
    es         Bélgica; Reino de Bélgica
    es.adj     belga; belgas
    es.people  belga; belgas
    es.capital Bruselas

names BEN
    es         Benín; Benin; República de Benín
    es.adj     beninés; beninesa; benineses; beninesas
    es.people  beninés; beninesa; benineses; beninesas
    es.capital Porto Novo
    es.seat    Cotonú; Cotonou

names BES
    es         Caribe neerlandés; Bonaire; San Eustaquio; Sint Eustatius; Países Bajos caribeños
    es.capital Kralendijk

names BFA
    es         Burkina Faso
    es.adj     burkinés; burkinesa; burkineses; burkinesas; burkinabé; burkinabés; burkinabe; burkinabes
    es.people  burkinés; burkinesa; burkineses; burkinesas; burkinabé; burkinabés; burkinabe; burkinabes
    es.capital Uagadugú; Ouagadougou

names BGD
    es         Bangladés; Bangladesh; República Popular de Bangladés; República Popular de Bangladesh
    es.adj     bangladesí; bangladesíes; bangladesís; bangladeshí; bangladeshíes; bangladeshís
    es.people  bangladesí; bangladesíes; bangladesís; bangladeshí; bangladeshíes; bangladeshís
    es.capital Daca; Dhaka

names BGR
    es         Bulgaria; República de Bulgaria
    es.adj     búlgaro; búlgara; búlgaros; búlgaras
    es.people  búlgaro; búlgara; búlgaros; búlgaras

names BHR
    es         Baréin; Bahréin; Bahrein; Bahrain; Reino de Baréin; Reino de Bahréin
    es.adj     bareiní; bareiníes; bareinís; bahreiní; bahreiníes; bahreinís
    es.people  bareiní; bareiníes; bareinís; bahreiní; bahreiníes; bahreinís
    es.capital Manama

names BHS
    es         Bahamas; Mancomunidad de las Bahamas; Islas Bahamas
    es.adj     bahameño; bahameña; bahameños; bahameñas
    es.people  bahameño; bahameña; bahameños; bahameñas
    es.capital Nasáu; Nassau

names BIH
    es         Bosnia y Herzegovina; Bosnia; Bosnia-Herzegovina
    es.adj     bosnio; bosnia; bosnios; bosnias; bosnioherzegovino; bosnioherzegovina; bosnioherzegovinos; bosnioherzegovinas; serbobosnio; serbobosnia; serbobosnios; serbobosnias; bosniocroata; bosniocroatas
    es.people  bosnio; bosnia; bosnios; bosnias; bosnioherzegovino; bosnioherzegovina; bosnioherzegovinos; bosnioherzegovinas; serbobosnio; serbobosnia; serbobosnios; serbobosnias; bosniocroata; bosniocroatas; bosniaco; bosniaca; bosniacos; bosniacas; bosníaco; bosníaca; bosníacos; bosníacas; serbios de Bosnia
    es.capital Sarajevo

names BLM
    es         isla de San Bartolomé; Saint-Barthélemy; St. Barts
    es.capital Gustavia

names BLR
    es         Bielorrusia; Belarús; Belarus; República de Belarús; República de Bielorrusia
    es.adj     bielorruso; bielorrusa; bielorrusos; bielorrusas
    es.people  bielorruso; bielorrusa; bielorrusos; bielorrusas
    es.capital Minsk

names BLZ
    es         Belice
    es.adj     beliceño; beliceña; beliceños; beliceñas
    es.people  beliceño; beliceña; beliceños; beliceñas
    es.capital Belmopán

names BMU
    es         Bermudas; Islas Bermudas
    es.adj     bermudeño; bermudeña; bermudeños; bermudeñas
    es.people  bermudeño; bermudeña; bermudeños; bermudeñas

names BOL
    es         Bolivia; Estado Plurinacional de Bolivia
    es.adj     boliviano; boliviana; bolivianos; bolivianas
    es.people  boliviano; boliviana; bolivianos; bolivianas
    es.seat    Palacio Quemado; Casa Grande del Pueblo

names BRA
    es         Brasil; República Federativa de Brasil; República Federativa del Brasil
    es.adj     brasileño; brasileña; brasileños; brasileñas; brasilero; brasilera; brasileros; brasileras
    es.people  brasileño; brasileña; brasileños; brasileñas; brasilero; brasilera; brasileros; brasileras
    es.capital Brasilia
    es.seat    Planalto; Palacio de Planalto; Palacio del Planalto; Itamaraty

names BRB
    es         Barbados
    es.adj     barbadense; barbadenses
    es.people  barbadense; barbadenses
    es.capital Bridgetown

names BRN
    es         Brunéi; Brunei; Brunéi Darussalam; Sultanato de Brunéi
    es.adj     bruneano; bruneana; bruneanos; bruneanas
    es.people  bruneano; bruneana; bruneanos; bruneanas
    es.capital Bandar Seri Begawan

names BTN
    es         Bután; Bhután; Reino de Bután
    es.adj     butanés; butanesa; butaneses; butanesas; bhutanés; bhutanesa; bhutaneses; bhutanesas
    es.people  butanés; butanesa; butaneses; butanesas; bhutanés; bhutanesa; bhutaneses; bhutanesas
    es.capital Timbu; Thimphu

names BVT
    es         Isla Bouvet

names BWA
    es         Botsuana; Botswana; República de Botsuana
    es.adj     botsuano; botsuana; botsuanos; botsuanas; botswano; botswana; botswanos; botswanas
    es.people  botsuano; botsuana; botsuanos; botsuanas; botswano; botswana; botswanos; botswanas
    es.capital Gaborone

names CAF
    es         República Centroafricana; RCA; Centroáfrica
    es.adj     centroafricano; centroafricana; centroafricanos; centroafricanas
    es.people  centroafricano; centroafricana; centroafricanos; centroafricanas
    es.capital Bangui

names CAN
    es         Canadá
    es.adj     canadiense; canadienses
    es.people  canadiense; canadienses
    es.capital Ottawa

names CCK
    es         Islas Cocos; Islas Cocos (Keeling); Islas Keeling

names CHE
    es         Suiza; Confederación Suiza; Confederación Helvética
    es.adj     suizo; suiza; suizos; suizas; helvético; helvética; helvéticos; helvéticas
    es.people  suizo; suiza; suizos; suizas; helvético; helvética; helvéticos; helvéticas
    es.capital Berna

names CHL
    es         Chile; República de Chile
    es.adj     chileno; chilena; chilenos; chilenas
    es.people  chileno; chilena; chilenos; chilenas
    es.capital Santiago de Chile
    es.seat    Palacio de La Moneda

names CHN
    es         China; República Popular China; República Popular de China; RPC; China continental; China comunista
    es.adj     chino; china; chinos; chinas
    es.people  chino; china; chinos; chinas
    es.capital Pekín; Beijing
    es.seat    Zhongnanhai

names CIV
    es         Côte d'Ivoire; Costa de Marfil; República de Costa de Marfil; República de Côte d'Ivoire; Cote d'Ivoire
    es.adj     marfileño; marfileña; marfileños; marfileñas; costamarfileño; costamarfileña; costamarfileños; costamarfileñas
    es.people  marfileño; marfileña; marfileños; marfileñas; costamarfileño; costamarfileña; costamarfileños; costamarfileñas
    es.capital Yamusukro; Yamoussoukro
    es.seat    Abiyán; Abidjan

names CMR
    es         Camerún; República de Camerún
    es.adj     camerunés; camerunesa; cameruneses; camerunesas
    es.people  camerunés; camerunesa; cameruneses; camerunesas
    es.capital Yaundé; Yaoundé

names COD
    es         República Democrática del Congo; RDC; R.D.C.; RD Congo; RD del Congo; R.D. Congo; República Democrática de Congo; Congo; Congo-Kinshasa; Zaire
    es.adj     congoleño; congoleña; congoleños; congoleñas; congolés; congolesa; congoleses; congolesas; zaireño; zaireña; zaireños; zaireñas
    es.people  congoleño; congoleña; congoleños; congoleñas; congolés; congolesa; congoleses; congolesas; zaireño; zaireña; zaireños; zaireñas
    es.capital Kinshasa; Kinsasa

names COG
    es         República del Congo; República de Congo; Congo-Brazzaville
    es.capital Brazzaville

names COK
    es         Islas Cook
    es.capital Avarua

names COL
    es         Colombia; República de Colombia
    es.adj     colombiano; colombiana; colombianos; colombianas
    es.people  colombiano; colombiana; colombianos; colombianas
    es.capital Bogotá
    es.seat    Casa de Nariño

names COM
    es         Comoras; Unión de las Comoras; Islas Comoras; Comores
    es.adj     comorense; comorenses; comorano; comorana; comoranos; comoranas
    es.people  comorense; comorenses; comorano; comorana; comoranos; comoranas
    es.capital Moroni

names CPV
    es         Cabo Verde; República de Cabo Verde
    es.adj     caboverdiano; caboverdiana; caboverdianos; caboverdianas
    es.people  caboverdiano; caboverdiana; caboverdianos; caboverdianas
    es.capital Praia

names CRI
    es         Costa Rica; República de Costa Rica
    es.adj     costarricense; costarricenses; tico; tica; ticos; ticas
    es.people  costarricense; costarricenses; tico; tica; ticos; ticas
    es.capital San José de Costa Rica

names CSK
    es         Checoslovaquia; Checoeslovaquia; República Socialista Checoslovaca; República Federal Checa y Eslovaca
    es.adj     checoslovaco; checoslovaca; checoslovacos; checoslovacas; checoeslovaco; checoeslovaca; checoeslovacos; checoeslovacas
    es.people  checoslovaco; checoslovaca; checoslovacos; checoslovacas; checoeslovaco; checoeslovaca; checoeslovacos; checoeslovacas

names CUB
    es         Cuba; República de Cuba
    es.adj     cubano; cubana; cubanos; cubanas
    es.people  cubano; cubana; cubanos; cubanas
    es.capital La Habana
    es.seat    Palacio de la Revolución

names CUW
    es         Curazao; Curaçao
    es.adj     curazoleño; curazoleña; curazoleños; curazoleñas
    es.people  curazoleño; curazoleña; curazoleños; curazoleñas
    es.capital Willemstad

names CXR
    es         Isla de Navidad; Isla Christmas

names CYM
    es         Islas Caimán; Islas Caimanes
    es.adj     caimanés; caimanesa; caimaneses; caimanesas
    es.people  caimanés; caimanesa; caimaneses; caimanesas

names CYP
    es         Chipre; República de Chipre
    es.adj     chipriota; chipriotas; grecochipriota; grecochipriotas; turcochipriota; turcochipriotas
    es.people  chipriota; chipriotas; grecochipriota; grecochipriotas; turcochipriota; turcochipriotas
    es.capital Nicosia

names CZE
    es         Chequia; República Checa
    es.adj     checo; checa; checos; checas
    es.people  checo; checa; checos; checas
    es.capital Praga
    es.seat    Castillo de Praga

names DDR
    es         Alemania Oriental; Alemania del Este; República Democrática Alemana; República Democrática de Alemania; RDA
    es.adj     germanooriental; germanoorientales
    es.people  germanooriental; germanoorientales
    es.capital Berlín Oriental; Berlín Este

names DEU
    es         Alemania; República Federal de Alemania; República Federal Alemana; RFA; Alemania Occidental; Alemania Federal
    es.adj     alemán; alemana; alemanes; alemanas; germano; germana; germanos; germanas; germanooccidental; germanooccidentales
    es.people  alemán; alemana; alemanes; alemanas; germano; germana; germanos; germanas; germanooccidental; germanooccidentales
    es.capital Berlín
    es.seat    Bundeskanzleramt; Palacio de Bellevue

names DJI
    es         Yibuti; Djibouti; República de Yibuti
    es.adj     yibutiano; yibutiana; yibutianos; yibutianas
    es.people  yibutiano; yibutiana; yibutianos; yibutianas
    es.capital Ciudad de Yibuti

names DMA
    es         Dominica; Mancomunidad de Dominica
    es.adj     dominiqués; dominiquesa; dominiqueses; dominiquesas
    es.people  dominiqués; dominiquesa; dominiqueses; dominiquesas
    es.capital Roseau

names DNK
    es         Dinamarca; Reino de Dinamarca
    es.adj     danés; danesa; daneses; danesas
    es.people  danés; danesa; daneses; danesas
    es.capital Copenhague
    es.seat    Christiansborg; Palacio de Christiansborg; Amalienborg

names DOM
    es         República Dominicana; Rep. Dominicana
    es.adj     dominicano; dominicana; dominicanos; dominicanas
    es.people  dominicano; dominicana; dominicanos; dominicanas
    es.capital Santo Domingo

names DZA
    es         Argelia; República Argelina Democrática y Popular
    es.adj     argelino; argelina; argelinos; argelinas
    es.people  argelino; argelina; argelinos; argelinas
    es.capital Argel
    es.seat    Palacio de El Mouradia

names ECU
    es         Ecuador; República del Ecuador; República de Ecuador
    es.adj     ecuatoriano; ecuatoriana; ecuatorianos; ecuatorianas
    es.people  ecuatoriano; ecuatoriana; ecuatorianos; ecuatorianas
    es.capital Quito
    es.seat    Carondelet; Palacio de Carondelet

names EGY
    es         Egipto; República Árabe de Egipto
    es.adj     egipcio; egipcia; egipcios; egipcias
    es.people  egipcio; egipcia; egipcios; egipcias
    es.capital El Cairo

names ERI
    es         Eritrea; Estado de Eritrea
    es.adj     eritreo; eritrea; eritreos; eritreas
    es.people  eritreo; eritrea; eritreos; eritreas
    es.capital Asmara

names ESH
    es         Sáhara Occidental; Sahara Occidental; República Árabe Saharaui Democrática; RASD; República Saharaui
    es.adj     saharaui; saharauis; sahraui; sahrauis
    es.people  saharaui; saharauis; sahraui; sahrauis
    es.capital El Aaiún

names ESP
    es         España; Reino de España
    es.adj     español; española; españoles; españolas
    es.people  español; española; españoles; españolas
    es.capital Madrid
    es.seat    Moncloa; Palacio de la Moncloa; Zarzuela; Palacio de la Zarzuela

names EST
    es         Estonia; República de Estonia
    es.adj     estonio; estonia; estonios; estonias
    es.people  estonio; estonia; estonios; estonias
    es.capital Tallin; Tallín; Tallinn

names ETH
    es         Etiopía; República Democrática Federal de Etiopía
    es.adj     etíope; etíopes
    es.people  etíope; etíopes
    es.capital Adís Abeba; Addis Abeba

names FIN
    es         Finlandia; República de Finlandia
    es.adj     finlandés; finlandesa; finlandeses; finlandesas; finés; finesa; fineses; finesas
    es.people  finlandés; finlandesa; finlandeses; finlandesas; finés; finesa; fineses; finesas
    es.capital Helsinki

names FJI
    es         Fiyi; Fiji; Islas Fiyi; Islas Fiji; República de Fiyi
    es.adj     fiyiano; fiyiana; fiyianos; fiyianas; fijiano; fijiana; fijianos; fijianas
    es.people  fiyiano; fiyiana; fiyianos; fiyianas; fijiano; fijiana; fijianos; fijianas
    es.capital Suva

names FLK
    es         Islas Malvinas; Malvinas; Falkland; Islas Falkland; Islas Falklands; Falklands
    es.adj     malvinense; malvinenses
    es.people  malvinense; malvinenses
    es.capital Port Stanley; Puerto Stanley

names FRA
    es         Francia; República Francesa
    es.adj     francés; francesa; franceses; francesas; galo; galos
    es.people  francés; francesa; franceses; francesas; galo; galos
    es.capital París
    es.seat    Elíseo; Palacio del Elíseo; Matignon; Palacio de Matignon; Quai d'Orsay

names FRO
    es         Islas Feroe; Feroe; Islas Faroe
    es.adj     feroés; feroesa; feroeses; feroesas
    es.people  feroés; feroesa; feroeses; feroesas
    es.capital Tórshavn; Torshavn

names FSM
    es         Micronesia; Estados Federados de Micronesia
    es.adj     micronesio; micronesia; micronesios; micronesias
    es.people  micronesio; micronesia; micronesios; micronesias
    es.capital Palikir

names GAB
    es         Gabón; República Gabonesa
    es.adj     gabonés; gabonesa; gaboneses; gabonesas
    es.people  gabonés; gabonesa; gaboneses; gabonesas
    es.capital Libreville

names GBR
    es         Reino Unido; RU; Gran Bretaña; Reino Unido de Gran Bretaña e Irlanda del Norte; R.U.; Inglaterra; Escocia; Gales; Irlanda del Norte; UK
    es.adj     británico; británica; británicos; británicas; inglesa; ingleses; inglesas; escocés; escocesa; escoceses; escocesas; galés; galesa; galeses; galesas; norirlandés; norirlandesa; norirlandeses; norirlandesas
    es.people  británico; británica; británicos; británicas; inglesa; ingleses; inglesas; escocés; escocesa; escoceses; escocesas; galés; galesa; galeses; galesas; norirlandés; norirlandesa; norirlandeses; norirlandesas
    es.capital Londres
    es.seat    Downing Street; número 10 de Downing Street; Whitehall; Westminster; Palacio de Buckingham; Holyrood; Stormont

names GEO
    es         Georgia; República de Georgia
    es.adj     georgiano; georgiana; georgianos; georgianas
    es.people  georgiano; georgiana; georgianos; georgianas
    es.capital Tiflis; Tbilisi

names GGY
    es         Guernesey; Guernsey; Bailía de Guernesey
    es.capital Saint Peter Port

names GHA
    es         Ghana; República de Ghana
    es.adj     ghanés; ghanesa; ghaneses; ghanesas
    es.people  ghanés; ghanesa; ghaneses; ghanesas
    es.capital Acra; Accra

names GIB
    es         Gibraltar
    es.adj     gibraltareño; gibraltareña; gibraltareños; gibraltareñas
    es.people  gibraltareño; gibraltareña; gibraltareños; gibraltareñas; llanito; llanita; llanitos; llanitas

names GIN
    es         Guinea; República de Guinea; Guinea-Conakry; Guinea-Conakri
    es.adj     guineano; guineana; guineanos; guineanas
    es.people  guineano; guineana; guineanos; guineanas
    es.capital Conakri; Conakry

names GLP
    es         Guadeloupe; isla francesa de Guadalupe; archipiélago de Guadalupe
    es.adj     guadalupeño; guadalupeña; guadalupeños; guadalupeñas
    es.people  guadalupeño; guadalupeña; guadalupeños; guadalupeñas
    es.capital Basse-Terre

names GMB
    es         Gambia; República de Gambia; República de la Gambia
    es.adj     gambiano; gambiana; gambianos; gambianas
    es.people  gambiano; gambiana; gambianos; gambianas
    es.capital Banjul; Banyul

names GNB
    es         Guinea-Bisáu; Guinea-Bissau; República de Guinea-Bisáu; República de Guinea-Bissau
    es.adj     bisauguineano; bisauguineana; bisauguineanos; bisauguineanas
    es.people  bisauguineano; bisauguineana; bisauguineanos; bisauguineanas
    es.capital Bisáu; Bissau

names GNQ
    es         Guinea Ecuatorial; República de Guinea Ecuatorial
    es.adj     ecuatoguineano; ecuatoguineana; ecuatoguineanos; ecuatoguineanas; guineoecuatoriano; guineoecuatoriana; guineoecuatorianos; guineoecuatorianas
    es.people  ecuatoguineano; ecuatoguineana; ecuatoguineanos; ecuatoguineanas; guineoecuatoriano; guineoecuatoriana; guineoecuatorianos; guineoecuatorianas
    es.capital Malabo

names GRC
    es         Grecia; República Helénica
    es.adj     griego; griega; griegos; griegas; heleno; helena; helenos; helenas
    es.people  griego; griega; griegos; griegas; heleno; helena; helenos; helenas
    es.capital Atenas
    es.seat    Palacio Maximos; Palacio Maximou

names GRD
    es         isla de Granada; Grenada
    es.capital Saint George's

names GRL
    es         Groenlandia
    es.adj     groenlandés; groenlandesa; groenlandeses; groenlandesas
    es.people  groenlandés; groenlandesa; groenlandeses; groenlandesas
    es.capital Nuuk

names GTM
    es         Guatemala; República de Guatemala
    es.adj     guatemalteco; guatemalteca; guatemaltecos; guatemaltecas
    es.people  guatemalteco; guatemalteca; guatemaltecos; guatemaltecas
    es.capital Ciudad de Guatemala

names GUF
    es         Guayana Francesa; Guyana Francesa
    es.adj     francoguayanés; francoguayanesa; francoguayaneses; francoguayanesas
    es.people  francoguayanés; francoguayanesa; francoguayaneses; francoguayanesas
    es.capital Cayena

names GUM
    es         Guam; Isla de Guam
    es.adj     guameño; guameña; guameños; guameñas
    es.people  guameño; guameña; guameños; guameñas
    es.capital Agaña; Hagåtña

names GUY
    es         Guyana; República Cooperativa de Guyana
    es.adj     guyanés; guyanesa; guyaneses; guyanesas
    es.people  guyanés; guyanesa; guyaneses; guyanesas

names HKG
    es         Hong Kong; RAE de Hong Kong; Hongkong; Región Administrativa Especial de Hong Kong
    es.adj     hongkonés; hongkonesa; hongkoneses; hongkonesas
    es.people  hongkonés; hongkonesa; hongkoneses; hongkonesas

names HMD
    es         Islas Heard y McDonald

names HND
    es         Honduras; República de Honduras
    es.adj     hondureño; hondureña; hondureños; hondureñas
    es.people  hondureño; hondureña; hondureños; hondureñas
    es.capital Tegucigalpa

names HRV
    es         Croacia; República de Croacia
    es.adj     croata; croatas
    es.people  croata; croatas
    es.capital Zagreb
    es.seat    Banski Dvori

names HTI
    es         Haití; República de Haití
    es.adj     haitiano; haitiana; haitianos; haitianas
    es.people  haitiano; haitiana; haitianos; haitianas
    es.capital Puerto Príncipe

names HUN
    es         Hungría
    es.adj     húngaro; húngara; húngaros; húngaras; magiar; magiares
    es.people  húngaro; húngara; húngaros; húngaras; magiar; magiares
    es.capital Budapest

names IDN
    es         Indonesia; República de Indonesia; Indias Orientales Neerlandesas; Indias Orientales Holandesas
    es.adj     indonesio; indonesia; indonesios; indonesias
    es.people  indonesio; indonesia; indonesios; indonesias
    es.capital Yakarta
    es.seat    Palacio Merdeka

names IMN
    es         Isla de Man
    es.adj     manés; manesa; maneses; manesas
    es.people  manés; manesa; maneses; manesas

names IND
    es         India; República de la India; República de India; Bharat
    es.adj     indio; india; indios; indias
    es.people  indio; india; indios; indias
    es.capital Nueva Delhi; Delhi
    es.seat    Raisina Hill; Rashtrapati Bhavan

names IOT
    es         Territorio Británico del Océano Índico; Archipiélago de Chagos; Chagos; Islas Chagos
    es.adj     chagosiano; chagosiana; chagosianos; chagosianas
    es.people  chagosiano; chagosiana; chagosianos; chagosianas

names IRL
    es         Irlanda; República de Irlanda; Eire; Éire
    es.adj     irlandés; irlandesa; irlandeses; irlandesas
    es.people  irlandés; irlandesa; irlandeses; irlandesas
    es.capital Dublín

names IRN
    es         Irán; República Islámica de Irán; República Islámica
    es.adj     iraní; iraníes; iranís
    es.people  iraní; iraníes; iranís
    es.capital Teherán

names IRQ
    es         Irak; Iraq; República de Irak; República de Iraq
    es.adj     iraquí; iraquíes; iraquís; irakí; irakíes; irakís
    es.people  iraquí; iraquíes; iraquís; irakí; irakíes; irakís
    es.capital Bagdad

names ISL
    es         Islandia
    es.adj     islandés; islandesa; islandeses; islandesas
    es.people  islandés; islandesa; islandeses; islandesas
    es.capital Reikiavik; Reikjavik; Reykjavik; Reykjavík

names ISR
    es         Israel; Estado de Israel; régimen sionista; entidad sionista; Estado sionista; Estado judío; Estado hebreo
    es.adj     israelí; israelíes; israelís
    es.people  israelí; israelíes; israelís
    es.capital Jerusalén
    es.seat    Tel Aviv

names ITA
    es         Italia; República Italiana
    es.adj     italiano; italiana; italianos; italianas
    es.people  italiano; italiana; italianos; italianas
    es.capital Roma
    es.seat    Palacio Chigi; Quirinal; Palacio del Quirinal; Farnesina

names JAM
    es         Jamaica
    es.adj     jamaicano; jamaicana; jamaicanos; jamaicanas; jamaiquino; jamaiquina; jamaiquinos; jamaiquinas
    es.people  jamaicano; jamaicana; jamaicanos; jamaicanas; jamaiquino; jamaiquina; jamaiquinos; jamaiquinas
    es.capital Kingston

names JEY
    es         Jersey; Bailía de Jersey
    es.capital Saint Helier

names JOR
    es         Jordania; Reino Hachemita de Jordania; Reino Hachemita
    es.adj     jordano; jordana; jordanos; jordanas
    es.people  jordano; jordana; jordanos; jordanas
    es.capital Amán; Ammán; Amman

names JPN
    es         Japón
    es.adj     japonés; japonesa; japoneses; japonesas; nipón; nipona; nipones; niponas
    es.people  japonés; japonesa; japoneses; japonesas; nipón; nipona; nipones; niponas
    es.capital Tokio
    es.seat    Kantei; Nagatacho; Kasumigaseki

names KAZ
    es         Kazajistán; Kazajstán; Kazakhstán; Kazakstán; República de Kazajistán
    es.adj     kazajo; kazaja; kazajos; kazajas; kazajistano; kazajistana; kazajistanos; kazajistanas; kazako; kazaka; kazakos; kazakas
    es.people  kazajo; kazaja; kazajos; kazajas; kazajistano; kazajistana; kazajistanos; kazajistanas; kazako; kazaka; kazakos; kazakas
    es.capital Astaná; Astana; Nursultán; Nur-Sultán
    es.seat    Akorda

names KEN
    es         Kenia; Kenya; República de Kenia
    es.adj     keniano; keniana; kenianos; kenianas; keniata; keniatas
    es.people  keniano; keniana; kenianos; kenianas; keniata; keniatas
    es.capital Nairobi

names KGZ
    es         Kirguistán; Kirguizistán; Kirguizia; Kirguisia; República Kirguisa; República Kirguiza
    es.adj     kirguís; kirguisa; kirguises; kirguisas; kirguiso; kirguisos; kirguiz; kirguiza; kirguizos; kirguizas
    es.people  kirguís; kirguisa; kirguises; kirguisas; kirguiso; kirguisos; kirguiz; kirguiza; kirguizos; kirguizas
    es.capital Biskek; Bishkek

names KHM
    es         Camboya; Reino de Camboya; Kampuchea
    es.adj     camboyano; camboyana; camboyanos; camboyanas
    es.people  camboyano; camboyana; camboyanos; camboyanas; jemer; jemers
    es.capital Nom Pen; Phnom Penh

names KIR
    es         Kiribati; República de Kiribati
    es.adj     kiribatiano; kiribatiana; kiribatianos; kiribatianas
    es.people  kiribatiano; kiribatiana; kiribatianos; kiribatianas
    es.capital Tarawa; Tarawa Sur

names KNA
    es         San Cristóbal y Nieves; San Cristóbal y Nevis; Saint Kitts y Nevis; Saint Kitts
    es.adj     sancristobaleño; sancristobaleña; sancristobaleños; sancristobaleñas
    es.people  sancristobaleño; sancristobaleña; sancristobaleños; sancristobaleñas
    es.capital Basseterre

names KOR
    es         Corea del Sur; Surcorea; República de Corea
    es.adj     surcoreano; surcoreana; surcoreanos; surcoreanas
    es.people  surcoreano; surcoreana; surcoreanos; surcoreanas
    es.capital Seúl
    es.seat    Casa Azul; Cheong Wa Dae

names KWT
    es         Kuwait; Estado de Kuwait
    es.adj     kuwaití; kuwaitíes; kuwaitís
    es.people  kuwaití; kuwaitíes; kuwaitís
    es.capital Ciudad de Kuwait; Kuwait City

names LAO
    es         Laos; República Democrática Popular Lao; RDP Lao
    es.adj     laosiano; laosiana; laosianos; laosianas
    es.people  laosiano; laosiana; laosianos; laosianas
    es.capital Vientián; Vientiane

names LBN
    es         Líbano; República Libanesa
    es.adj     libanés; libanesa; libaneses; libanesas
    es.people  libanés; libanesa; libaneses; libanesas
    es.capital Beirut
    es.seat    Baabda; Palacio de Baabda; Gran Serrallo

names LBR
    es         Liberia; República de Liberia
    es.adj     liberiano; liberiana; liberianos; liberianas
    es.people  liberiano; liberiana; liberianos; liberianas
    es.capital Monrovia

names LBY
    es         Libia; Estado de Libia; Yamahiriya; Jamahiriya
    es.adj     libio; libia; libios; libias
    es.people  libio; libia; libios; libias
    es.capital Trípoli

names LCA
    es         Santa Lucía; Saint Lucia
    es.adj     santalucense; santalucenses
    es.people  santalucense; santalucenses
    es.capital Castries

names LIE
    es         Liechtenstein; Principado de Liechtenstein
    es.adj     liechtensteiniano; liechtensteiniana; liechtensteinianos; liechtensteinianas
    es.people  liechtensteiniano; liechtensteiniana; liechtensteinianos; liechtensteinianas
    es.capital Vaduz

names LKA
    es         Sri Lanka; República Democrática Socialista de Sri Lanka; Ceilán
    es.adj     esrilanqués; esrilanquesa; esrilanqueses; esrilanquesas; srilanqués; srilanquesa; srilanqueses; srilanquesas; ceilanés; ceilanesa; ceilaneses; ceilanesas; ceilandés; ceilandesa; ceilandeses; ceilandesas
    es.people  esrilanqués; esrilanquesa; esrilanqueses; esrilanquesas; srilanqués; srilanquesa; srilanqueses; srilanquesas; ceilanés; ceilanesa; ceilaneses; ceilanesas; ceilandés; ceilandesa; ceilandeses; ceilandesas
    es.capital Colombo; Sri Jayewardenepura Kotte

names LSO
    es         Lesoto; Lesotho; Reino de Lesoto
    es.adj     lesotense; lesotenses; basoto; basotos
    es.people  lesotense; lesotenses; basoto; basotos
    es.capital Maseru

names LTU
    es         Lituania; República de Lituania
    es.adj     lituano; lituana; lituanos; lituanas
    es.people  lituano; lituana; lituanos; lituanas
    es.capital Vilna; Vilnius

names LUX
    es         Luxemburgo; Gran Ducado de Luxemburgo
    es.adj     luxemburgués; luxemburguesa; luxemburgueses; luxemburguesas
    es.people  luxemburgués; luxemburguesa; luxemburgueses; luxemburguesas
    es.capital Ciudad de Luxemburgo

names LVA
    es         Letonia; Latvia; República de Letonia
    es.adj     letón; letona; letones; letonas
    es.people  letón; letona; letones; letonas
    es.capital Riga

names MAC
    es         Macao; RAE de Macao; Macau; Región Administrativa Especial de Macao
    es.adj     macaense; macaenses
    es.people  macaense; macaenses

names MAF
    es         isla de San Martín; Saint-Martin; San Martín (parte francesa)
    es.capital Marigot

names MAR
    es         Marruecos; Reino de Marruecos; Reino alauí; Reino alauita
    es.adj     marroquí; marroquíes; marroquís
    es.people  marroquí; marroquíes; marroquís
    es.capital Rabat

names MCO
    es         Mónaco; Principado de Mónaco
    es.adj     monegasco; monegasca; monegascos; monegascas
    es.people  monegasco; monegasca; monegascos; monegascas

names MDA
    es         Moldavia; Moldova; República de Moldavia; República de Moldova
    es.adj     moldavo; moldava; moldavos; moldavas
    es.people  moldavo; moldava; moldavos; moldavas
    es.capital Chisináu; Chisinau; Kishinev; Kishiniov

names MDG
    es         Madagascar; República de Madagascar
    es.adj     malgache; malgaches
    es.people  malgache; malgaches
    es.capital Antananarivo

names MDV
    es         Maldivas; Islas Maldivas; República de Maldivas
    es.adj     maldivo; maldiva; maldivos; maldivas
    es.people  maldivo; maldiva; maldivos; maldivas
    es.capital Malé

names MEX
    es         México; Méjico; Estados Unidos Mexicanos; República Mexicana
    es.adj     mexicano; mexicana; mexicanos; mexicanas; mejicano; mejicana; mejicanos; mejicanas
    es.people  mexicano; mexicana; mexicanos; mexicanas; mejicano; mejicana; mejicanos; mejicanas
    es.capital Ciudad de México; CDMX; México D.F.; México DF
    es.seat    Palacio Nacional

names MHL
    es         Islas Marshall; República de las Islas Marshall
    es.adj     marshalés; marshalesa; marshaleses; marshalesas
    es.people  marshalés; marshalesa; marshaleses; marshalesas
    es.capital Majuro

names MKD
    es         Macedonia del Norte; República de Macedonia del Norte; Macedonia; República de Macedonia; Antigua República Yugoslava de Macedonia; ARYM; ERYM
    es.adj     macedonio; macedonia; macedonios; macedonias; normacedonio; normacedonia; normacedonios; normacedonias
    es.people  macedonio; macedonia; macedonios; macedonias; normacedonio; normacedonia; normacedonios; normacedonias
    es.capital Skopie; Skopje

names MLI
    es         Mali; Malí; República de Mali; República de Malí
    es.adj     maliense; malienses
    es.people  maliense; malienses
    es.capital Bamako
    es.seat    Palacio de Koulouba

names MLT
    es         Malta; República de Malta
    es.adj     maltés; maltesa; malteses; maltesas
    es.people  maltés; maltesa; malteses; maltesas
    es.capital La Valeta; La Valletta; Valletta

names MMR
    es         Myanmar; Birmania; Mianmar; República de la Unión de Myanmar
    es.adj     birmano; birmana; birmanos; birmanas
    es.people  birmano; birmana; birmanos; birmanas
    es.capital Naipyidó; Naypyidaw; Naipyidaw; Nay Pyi Taw

names MNE
    es         Montenegro
    es.adj     montenegrino; montenegrina; montenegrinos; montenegrinas
    es.people  montenegrino; montenegrina; montenegrinos; montenegrinas
    es.capital Podgorica

names MNG
    es         Mongolia
    es.adj     mongol; mongola; mongoles; mongolas
    es.people  mongol; mongola; mongoles; mongolas
    es.capital Ulán Bator; Ulan Bator; Ulaanbaatar

names MNP
    es         Islas Marianas del Norte; Marianas del Norte
    es.capital Saipán; Saipan

names MOZ
    es         Mozambique; República de Mozambique
    es.adj     mozambiqueño; mozambiqueña; mozambiqueños; mozambiqueñas
    es.people  mozambiqueño; mozambiqueña; mozambiqueños; mozambiqueñas
    es.capital Maputo

names MRT
    es         Mauritania; República Islámica de Mauritania
    es.adj     mauritano; mauritana; mauritanos; mauritanas
    es.people  mauritano; mauritana; mauritanos; mauritanas
    es.capital Nuakchot; Nuakchott; Nouakchott

names MSR
    es         isla de Montserrat; isla Montserrat
    es.adj     montserratense; montserratenses
    es.people  montserratense; montserratenses

names MTQ
    es         Martinica; Martinique
    es.adj     martiniqués; martiniquesa; martiniqueses; martiniquesas
    es.people  martiniqués; martiniquesa; martiniqueses; martiniquesas
    es.capital Fort-de-France

names MUS
    es         isla Mauricio; islas Mauricio; isla de Mauricio; República de Mauricio
    es.adj     mauriciano; mauriciana; mauricianos; mauricianas
    es.people  mauriciano; mauriciana; mauricianos; mauricianas
    es.capital Port Louis

names MWI
    es         Malaui; Malawi; República de Malaui; República de Malawi
    es.adj     malauí; malauíes; malauís; malawiano; malawiana; malawianos; malawianas
    es.people  malauí; malauíes; malauís; malawiano; malawiana; malawianos; malawianas
    es.capital Lilongüe; Lilongwe

names MYS
    es         Malasia; Federación de Malasia
    es.adj     malasio; malasia; malasios; malasias; malayo; malaya; malayos; malayas
    es.people  malasio; malasia; malasios; malasias
    es.capital Kuala Lumpur
    es.seat    Putrajaya

names MYT
    es         Mayotte
    es.adj     mahorés; mahoresa; mahoreses; mahoresas
    es.people  mahorés; mahoresa; mahoreses; mahoresas
    es.capital Mamoudzou; Mamudzu

names NAM
    es         Namibia; República de Namibia
    es.adj     namibio; namibia; namibios; namibias
    es.people  namibio; namibia; namibios; namibias
    es.capital Windhoek

names NCL
    es         Nueva Caledonia
    es.adj     neocaledonio; neocaledonia; neocaledonios; neocaledonias
    es.people  neocaledonio; neocaledonia; neocaledonios; neocaledonias; canaco; canaca; canacos; canacas
    es.capital Numea; Nouméa

names NER
    es         Níger; República del Níger; República de Níger
    es.adj     nigerino; nigerina; nigerinos; nigerinas
    es.people  nigerino; nigerina; nigerinos; nigerinas
    es.capital Niamey

names NFK
    es         Isla Norfolk

names NGA
    es         Nigeria; República Federal de Nigeria
    es.adj     nigeriano; nigeriana; nigerianos; nigerianas
    es.people  nigeriano; nigeriana; nigerianos; nigerianas
    es.capital Abuya; Abuja

names NIC
    es         Nicaragua; República de Nicaragua
    es.adj     nicaragüense; nicaragüenses
    es.people  nicaragüense; nicaragüenses; nica; nicas
    es.capital Managua

names NIU
    es         Niue
    es.capital Alofi

names NLD
    es         Países Bajos; Holanda; Reino de los Países Bajos
    es.adj     neerlandés; neerlandesa; neerlandeses; neerlandesas; holandés; holandesa; holandeses; holandesas
    es.people  neerlandés; neerlandesa; neerlandeses; neerlandesas; holandés; holandesa; holandeses; holandesas
    es.capital Ámsterdam; Amsterdam
    es.seat    Binnenhof

names NOR
    es         Noruega; Reino de Noruega
    es.adj     noruego; noruega; noruegos; noruegas
    es.people  noruego; noruega; noruegos; noruegas
    es.capital Oslo

names NPL
    es         Nepal; República Democrática Federal de Nepal
    es.adj     nepalí; nepalíes; nepalís; nepalés; nepalesa; nepaleses; nepalesas
    es.people  nepalí; nepalíes; nepalís; nepalés; nepalesa; nepaleses; nepalesas
    es.capital Katmandú

names NRU
    es         Nauru; República de Nauru
    es.adj     nauruano; nauruana; nauruanos; nauruanas
    es.people  nauruano; nauruana; nauruanos; nauruanas
    es.capital Yaren

names NZL
    es         Nueva Zelanda; Nueva Zelandia; Aotearoa
    es.adj     neozelandés; neozelandesa; neozelandeses; neozelandesas; neocelandés; neocelandesa; neocelandeses; neocelandesas
    es.people  neozelandés; neozelandesa; neozelandeses; neozelandesas; neocelandés; neocelandesa; neocelandeses; neocelandesas
    es.capital Wellington

names OMN
    es         Omán; Sultanato de Omán
    es.adj     omaní; omaníes; omanís
    es.people  omaní; omaníes; omanís
    es.capital Mascate

names PAK
    es         Pakistán; República Islámica de Pakistán; Paquistán
    es.adj     pakistaní; pakistaníes; pakistanís; paquistaní; paquistaníes; paquistanís
    es.people  pakistaní; pakistaníes; pakistanís; paquistaní; paquistaníes; paquistanís
    es.capital Islamabad

names PAN
    es         Panamá; República de Panamá
    es.adj     panameño; panameña; panameños; panameñas
    es.people  panameño; panameña; panameños; panameñas
    es.capital Ciudad de Panamá
    es.seat    Palacio de las Garzas

names PCN
    es         Islas Pitcairn; Pitcairn; Isla Pitcairn
    es.capital Adamstown

names PER
    es         Perú; República del Perú; República de Perú
    es.adj     peruano; peruana; peruanos; peruanas
    es.people  peruano; peruana; peruanos; peruanas
    es.capital Lima
    es.seat    Casa de Pizarro

names PHL
    es         Filipinas; República de Filipinas; República de las Filipinas; Islas Filipinas
    es.adj     filipino; filipina; filipinos; filipinas
    es.people  filipino; filipina; filipinos; filipinas
    es.capital Manila
    es.seat    Palacio de Malacañán; Malacañán; Malacañang; Palacio de Malacañang

names PLW
    es         Palaos; República de Palaos; República de Palau
    es.adj     palauano; palauana; palauanos; palauanas
    es.people  palauano; palauana; palauanos; palauanas
    es.capital Melekeok; Ngerulmud; Koror

names PNG
    es         Papúa Nueva Guinea; Papua Nueva Guinea; PNG; Estado Independiente de Papúa Nueva Guinea
    es.adj     papú; papúes; papús; papuano; papuana; papuanos; papuanas
    es.people  papú; papúes; papús; papuano; papuana; papuanos; papuanas
    es.capital Port Moresby; Puerto Moresby

names POL
    es         Polonia; República de Polonia; República Popular de Polonia; República Popular Polaca
    es.adj     polaco; polaca; polacos; polacas
    es.people  polaco; polaca; polacos; polacas
    es.capital Varsovia
    es.seat    Belweder; Palacio Belweder

names PRI
    es         Puerto Rico; Estado Libre Asociado de Puerto Rico; Borinquen
    es.adj     puertorriqueño; puertorriqueña; puertorriqueños; puertorriqueñas; portorriqueño; portorriqueña; portorriqueños; portorriqueñas; boricua; boricuas
    es.people  puertorriqueño; puertorriqueña; puertorriqueños; puertorriqueñas; portorriqueño; portorriqueña; portorriqueños; portorriqueñas; boricua; boricuas

names PRK
    es         Corea del Norte; Norcorea; República Popular Democrática de Corea; República Democrática Popular de Corea; RPDC
    es.adj     norcoreano; norcoreana; norcoreanos; norcoreanas
    es.people  norcoreano; norcoreana; norcoreanos; norcoreanas
    es.capital Pionyang; Pyongyang; Piongyang

names PRT
    es         Portugal; República Portuguesa
    es.adj     portugués; portuguesa; portugueses; portuguesas; luso; lusa; lusos; lusas
    es.people  portugués; portuguesa; portugueses; portuguesas; luso; lusa; lusos; lusas
    es.capital Lisboa
    es.seat    Palacio de Belém; Palacio de São Bento

names PRY
    es         Paraguay; República del Paraguay; República de Paraguay
    es.adj     paraguayo; paraguaya; paraguayos; paraguayas
    es.people  paraguayo; paraguaya; paraguayos; paraguayas
    es.capital Asunción
    es.seat    Palacio de López; Mburuvicha Róga

names PSE
    es         Territorios Palestinos; Palestina; Estado de Palestina; Territorios Ocupados Palestinos; Territorio Palestino Ocupado; Territorios Palestinos Ocupados
    es.adj     palestino; palestina; palestinos; palestinas
    es.people  palestino; palestina; palestinos; palestinas
    es.capital Ramala; Ramallah
    es.seat    Muqata; Mukata; Mukataa

names PYF
    es         Polinesia Francesa; Tahití
    es.adj     tahitiano; tahitiana; tahitianos; tahitianas; francopolinesio; francopolinesia; francopolinesios; francopolinesias
    es.people  tahitiano; tahitiana; tahitianos; tahitianas
    es.capital Papeete

names QAT
    es         Catar; Qatar; Estado de Catar; Estado de Qatar
    es.adj     catarí; cataríes; catarís; qatarí; qataríes; qatarís
    es.people  catarí; cataríes; catarís; qatarí; qataríes; qatarís
    es.capital Doha

names REU
    es         isla de la Reunión; isla Reunión; isla de Reunión
    es.adj     reunionés; reunionesa; reunioneses; reunionesas
    es.people  reunionés; reunionesa; reunioneses; reunionesas

names ROU
    es         Rumanía; Rumania
    es.adj     rumano; rumana; rumanos; rumanas
    es.people  rumano; rumana; rumanos; rumanas
    es.capital Bucarest
    es.seat    Cotroceni; Palacio Cotroceni; Palacio de Cotroceni

names RUS
    es         Rusia; Federación Rusa; Federación de Rusia
    es.adj     ruso; rusa; rusos; rusas
    es.people  ruso; rusa; rusos; rusas
    es.capital Moscú
    es.seat    Kremlin

names RWA
    es         Ruanda; Rwanda; República de Ruanda; República Ruandesa
    es.adj     ruandés; ruandesa; ruandeses; ruandesas; rwandés; rwandesa; rwandeses; rwandesas
    es.people  ruandés; ruandesa; ruandeses; ruandesas; rwandés; rwandesa; rwandeses; rwandesas
    es.capital Kigali

names SAU
    es         Arabia Saudí; Arabia Saudita; Reino de Arabia Saudí; Reino de Arabia Saudita; Reino saudí; Reino saudita
    es.adj     saudí; saudíes; saudís; saudita; sauditas
    es.people  saudí; saudíes; saudís; saudita; sauditas
    es.capital Riad; Riyad

names SCG
    es         Serbia y Montenegro; Unión Estatal de Serbia y Montenegro; Comunidad de Estados de Serbia y Montenegro
    es.adj     serbomontenegrino; serbomontenegrina; serbomontenegrinos; serbomontenegrinas
    es.people  serbomontenegrino; serbomontenegrina; serbomontenegrinos; serbomontenegrinas

names SDN
    es         Sudán; República del Sudán; República de Sudán
    es.adj     sudanés; sudanesa; sudaneses; sudanesas
    es.people  sudanés; sudanesa; sudaneses; sudanesas
    es.capital Jartum
    es.seat    Puerto Sudán; Port Sudan

names SEN
    es         Senegal; República del Senegal; República de Senegal
    es.adj     senegalés; senegalesa; senegaleses; senegalesas
    es.people  senegalés; senegalesa; senegaleses; senegalesas
    es.capital Dakar

names SGP
    es         Singapur; República de Singapur
    es.adj     singapurense; singapurenses
    es.people  singapurense; singapurenses

names SGS
    es         Islas Georgia del Sur y Sandwich del Sur; Georgia del Sur; Islas Sandwich del Sur; Islas Georgias del Sur; Georgias del Sur
    es.capital Grytviken

names SHN
    es         isla de Santa Elena; Santa Elena, Ascensión y Tristán de Acuña; Isla de la Ascensión; Isla Ascensión; Tristán de Acuña; Tristán da Cunha

names SJM
    es         Svalbard y Jan Mayen; Svalbard; Jan Mayen; Spitsbergen
    es.capital Longyearbyen

names SLB
    es         Islas Salomón
    es.adj     salomonense; salomonenses
    es.people  salomonense; salomonenses
    es.capital Honiara

names SLE
    es         Sierra Leona; Sierra Leone; República de Sierra Leona
    es.adj     sierraleonés; sierraleonesa; sierraleoneses; sierraleonesas; sierraleonense; sierraleonenses
    es.people  sierraleonés; sierraleonesa; sierraleoneses; sierraleonesas; sierraleonense; sierraleonenses
    es.capital Freetown

names SLV
    es         El Salvador; República de El Salvador
    es.adj     salvadoreño; salvadoreña; salvadoreños; salvadoreñas
    es.people  salvadoreño; salvadoreña; salvadoreños; salvadoreñas
    es.capital San Salvador

names SMR
    es         San Marino; República de San Marino; Serenísima República de San Marino
    es.adj     sanmarinense; sanmarinenses; sanmarinés; sanmarinesa; sanmarineses; sanmarinesas
    es.people  sanmarinense; sanmarinenses; sanmarinés; sanmarinesa; sanmarineses; sanmarinesas

names SOM
    es         Somalia; República Federal de Somalia
    es.adj     somalí; somalíes; somalís
    es.people  somalí; somalíes; somalís
    es.capital Mogadiscio; Mogadishu
    es.seat    Villa Somalia

names SPM
    es         San Pedro y Miquelón; Saint-Pierre-et-Miquelon

names SRB
    es         Serbia; República de Serbia
    es.adj     serbio; serbia; serbios; serbias
    es.people  serbio; serbia; serbios; serbias
    es.capital Belgrado

names SSD
    es         Sudán del Sur; República de Sudán del Sur
    es.adj     sursudanés; sursudanesa; sursudaneses; sursudanesas; sudsudanés; sudsudanesa; sudsudaneses; sudsudanesas
    es.people  sursudanés; sursudanesa; sursudaneses; sursudanesas; sudsudanés; sudsudanesa; sudsudaneses; sudsudanesas
    es.capital Yuba; Juba

names STP
    es         Santo Tomé y Príncipe; São Tomé; República Democrática de Santo Tomé y Príncipe
    es.adj     santotomense; santotomenses
    es.people  santotomense; santotomenses

names SUN
    es         Unión Soviética; URSS; U.R.S.S.; Unión de Repúblicas Socialistas Soviéticas; Rusia soviética
    es.adj     soviético; soviética; soviéticos; soviéticas
    es.people  soviético; soviética; soviéticos; soviéticas

names SUR
    es         Surinam; Suriname; República de Surinam; Guayana Holandesa; Guayana Neerlandesa
    es.adj     surinamés; surinamesa; surinameses; surinamesas
    es.people  surinamés; surinamesa; surinameses; surinamesas
    es.capital Paramaribo

names SVK
    es         Eslovaquia; República Eslovaca
    es.adj     eslovaco; eslovaca; eslovacos; eslovacas
    es.people  eslovaco; eslovaca; eslovacos; eslovacas
    es.capital Bratislava

names SVN
    es         Eslovenia; República de Eslovenia
    es.adj     esloveno; eslovena; eslovenos; eslovenas
    es.people  esloveno; eslovena; eslovenos; eslovenas
    es.capital Liubliana; Ljubljana

names SWE
    es         Suecia; Reino de Suecia
    es.adj     sueco; sueca; suecos; suecas
    es.people  sueco; sueca; suecos; suecas
    es.capital Estocolmo
    es.seat    Rosenbad

names SWZ
    es         Esuatini; Suazilandia; Eswatini; Swazilandia; Swaziland; Reino de Esuatini; Reino de Eswatini
    es.adj     suazi; suazis; swazi; swazis
    es.people  suazi; suazis; swazi; swazis
    es.capital Mbabane

names SXM
    es         Sint Maarten; San Martín (parte neerlandesa); St. Maarten
    es.capital Philipsburg

names SYC
    es         Seychelles; Islas Seychelles; República de Seychelles
    es.adj     seychellense; seychellenses; seychelense; seychelenses
    es.people  seychellense; seychellenses; seychelense; seychelenses

names SYR
    es         Siria; República Árabe Siria
    es.adj     sirio; siria; sirios; sirias
    es.people  sirio; siria; sirios; sirias
    es.capital Damasco

names TCA
    es         Islas Turcas y Caicos; Turcas y Caicos; Turks y Caicos
    es.capital Cockburn Town

names TCD
    es         Chad; Tchad; República del Chad; República de Chad
    es.adj     chadiano; chadiana; chadianos; chadianas
    es.people  chadiano; chadiana; chadianos; chadianas
    es.capital Yamena; N'Djamena; Ndjamena; Nyamena

names TGO
    es         Togo; República Togolesa
    es.adj     togolés; togolesa; togoleses; togolesas
    es.people  togolés; togolesa; togoleses; togolesas
    es.capital Lomé

names THA
    es         Tailandia; Reino de Tailandia
    es.adj     tailandés; tailandesa; tailandeses; tailandesas
    es.people  tailandés; tailandesa; tailandeses; tailandesas
    es.capital Bangkok

names TJK
    es         Tayikistán; Tadjikistán; Tadyikistán; Tajikistán; República de Tayikistán
    es.adj     tayiko; tayika; tayikos; tayikas; tadyiko; tadyika; tadyikos; tadyikas
    es.people  tayiko; tayika; tayikos; tayikas; tadyiko; tadyika; tadyikos; tadyikas
    es.capital Dusambé; Dushanbé; Dushanbe

names TKL
    es         Tokelau
    es.adj     tokelauano; tokelauana; tokelauanos; tokelauanas
    es.people  tokelauano; tokelauana; tokelauanos; tokelauanas

names TKM
    es         Turkmenistán
    es.adj     turkmeno; turkmena; turkmenos; turkmenas
    es.people  turkmeno; turkmena; turkmenos; turkmenas
    es.capital Asjabad; Ashgabat; Asgabat

names TLS
    es         Timor-Leste; Timor Oriental; Timor Este; República Democrática de Timor-Leste; República Democrática de Timor Oriental
    es.adj     timorense; timorenses
    es.people  timorense; timorenses
    es.capital Dili

names TON
    es         Tonga; Reino de Tonga
    es.adj     tongano; tongana; tonganos; tonganas
    es.people  tongano; tongana; tonganos; tonganas
    es.capital Nukualofa; Nuku'alofa

names TTO
    es         Trinidad y Tobago; Trinidad-Tobago; Trinidad y Tabago; República de Trinidad y Tobago
    es.adj     trinitense; trinitenses; trinidadense; trinidadenses; tobaguense; tobaguenses
    es.people  trinitense; trinitenses; trinidadense; trinidadenses; tobaguense; tobaguenses
    es.capital Puerto España; Puerto de España; Port of Spain

names TUN
    es         Túnez; República de Túnez; República Tunecina
    es.adj     tunecino; tunecina; tunecinos; tunecinas
    es.people  tunecino; tunecina; tunecinos; tunecinas

names TUR
    es         Turquía; Türkiye; República de Turquía
    es.adj     turco; turca; turcos; turcas
    es.people  turco; turca; turcos; turcas
    es.capital Ankara
    es.seat    Palacio de Beştepe; Beştepe; Palacio de Çankaya

names TUV
    es         Tuvalu
    es.adj     tuvaluano; tuvaluana; tuvaluanos; tuvaluanas
    es.people  tuvaluano; tuvaluana; tuvaluanos; tuvaluanas
    es.capital Funafuti

names TWN
    es         Taiwán; Taiwan; República de China; China Taipéi; China Taipei
    es.adj     taiwanés; taiwanesa; taiwaneses; taiwanesas
    es.people  taiwanés; taiwanesa; taiwaneses; taiwanesas
    es.capital Taipéi; Taipei

names TZA
    es         Tanzania; República Unida de Tanzania; República Unida de Tanzanía; Tanzanía
    es.adj     tanzano; tanzana; tanzanos; tanzanas; tanzaniano; tanzaniana; tanzanianos; tanzanianas; zanzibareño; zanzibareña; zanzibareños; zanzibareñas; zanzibarí; zanzibaríes
    es.people  tanzano; tanzana; tanzanos; tanzanas; tanzaniano; tanzaniana; tanzanianos; tanzanianas; zanzibareño; zanzibareña; zanzibareños; zanzibareñas; zanzibarí; zanzibaríes
    es.capital Dodoma
    es.seat    Dar es Salaam; Dar es-Salam

names UGA
    es         Uganda; República de Uganda
    es.adj     ugandés; ugandesa; ugandeses; ugandesas
    es.people  ugandés; ugandesa; ugandeses; ugandesas
    es.capital Kampala

names UKR
    es         Ucrania
    es.adj     ucraniano; ucraniana; ucranianos; ucranianas; ucranio; ucrania; ucranios; ucranias
    es.people  ucraniano; ucraniana; ucranianos; ucranianas; ucranio; ucrania; ucranios; ucranias
    es.capital Kiev; Kyiv; Kíev
    es.seat    Bankova; calle Bankova

names UMI
    es         Islas menores alejadas de EE. UU.; Islas Ultramarinas Menores de Estados Unidos; Islas menores alejadas de Estados Unidos; Isla Wake; Atolón Midway; Atolón Johnston

names URY
    es         Uruguay; República Oriental del Uruguay
    es.adj     uruguayo; uruguaya; uruguayos; uruguayas
    es.people  uruguayo; uruguaya; uruguayos; uruguayas
    es.capital Montevideo
    es.seat    Torre Ejecutiva

names USA
    es         Estados Unidos; EE. UU.; EE.UU.; EE.UU; EEUU; EE UU; EUA; E.U.A.; USA; U.S.A.; Estados Unidos de América; Estados Unidos de Norteamérica; Tío Sam
    es.adj     estadounidense; estadounidenses; estadunidense; estadunidenses; norteamericano; norteamericana; norteamericanos; norteamericanas; yanqui; yanquis
    es.people  estadounidense; estadounidenses; estadunidense; estadunidenses; norteamericano; norteamericana; norteamericanos; norteamericanas
    es.capital Washington; Washington D.C.; Washington DC; Washington, D.C.; Washington, DC
    es.seat    Casa Blanca; Despacho Oval; Oficina Oval; Capitol Hill; Foggy Bottom

names UZB
    es         Uzbekistán; República de Uzbekistán
    es.adj     uzbeko; uzbeka; uzbekos; uzbekas; uzbekistano; uzbekistana; uzbekistanos; uzbekistanas
    es.people  uzbeko; uzbeka; uzbekos; uzbekas; uzbekistano; uzbekistana; uzbekistanos; uzbekistanas
    es.capital Taskent; Tashkent

names VAT
    es         Ciudad del Vaticano; Vaticano; Santa Sede; Estado de la Ciudad del Vaticano; Estado Vaticano; Sede Apostólica
    es.adj     vaticano; vaticana; vaticanos; vaticanas; papal; papales

names VCT
    es         San Vicente y las Granadinas; San Vicente y Granadinas
    es.adj     sanvicentino; sanvicentina; sanvicentinos; sanvicentinas
    es.people  sanvicentino; sanvicentina; sanvicentinos; sanvicentinas
    es.capital Kingstown

names VDR
    es         Vietnam del Norte; República Democrática de Vietnam
    es.adj     norvietnamita; norvietnamitas
    es.people  norvietnamita; norvietnamitas

names VEN
    es         Venezuela; República Bolivariana de Venezuela; República de Venezuela
    es.adj     venezolano; venezolana; venezolanos; venezolanas
    es.people  venezolano; venezolana; venezolanos; venezolanas
    es.capital Caracas
    es.seat    Palacio de Miraflores

names VGB
    es         Islas Vírgenes Británicas; BVI

names VIR
    es         Islas Vírgenes de EE. UU.; Islas Vírgenes de los Estados Unidos; Islas Vírgenes de Estados Unidos; Islas Vírgenes Estadounidenses; Islas Vírgenes Americanas; Islas Vírgenes de EE.UU.
    es.capital Charlotte Amalie

names VNM
    es         Vietnam; Viet Nam; República Socialista de Vietnam; República Socialista de Viet Nam; Vietnam del Sur
    es.adj     vietnamita; vietnamitas; survietnamita; survietnamitas
    es.people  vietnamita; vietnamitas; survietnamita; survietnamitas
    es.capital Hanói; Hanoi

names VUT
    es         Vanuatu; República de Vanuatu; Nuevas Hébridas
    es.adj     vanuatuense; vanuatuenses
    es.people  vanuatuense; vanuatuenses
    es.capital Port Vila; Puerto Vila

names WLF
    es         Wallis y Futuna
    es.adj     walisiano; walisiana; walisianos; walisianas
    es.people  walisiano; walisiana; walisianos; walisianas
    es.capital Mata-Utu

names WSM
    es         Samoa; Samoa Occidental; Estado Independiente de Samoa
    es.adj     samoano; samoana; samoanos; samoanas
    es.people  samoano; samoana; samoanos; samoanas
    es.capital Apia

names XKX
    es         Kosovo; República de Kosovo; Kósovo; Kosova
    es.adj     kosovar; kosovares; albanokosovar; albanokosovares; serbokosovar; serbokosovares
    es.people  kosovar; kosovares; albanokosovar; albanokosovares; serbokosovar; serbokosovares
    es.capital Pristina; Prístina; Prishtina

names YEM
    es         Yemen; República de Yemen; República del Yemen; Yemen del Norte; República Árabe de Yemen; República Árabe del Yemen
    es.adj     yemení; yemeníes; yemenís; yemenita; yemenitas
    es.people  yemení; yemeníes; yemenís; yemenita; yemenitas
    es.capital Saná; Sanaa
    es.seat    Adén

names YMD
    es         Yemen del Sur; República Democrática Popular de Yemen; República Democrática Popular del Yemen; Yemen Democrático
    es.adj     suryemení; suryemeníes
    es.people  suryemení; suryemeníes

names YUG
    es         Yugoslavia; Yugoeslavia; República Federativa Socialista de Yugoslavia; República Socialista Federativa de Yugoslavia; República Federal de Yugoslavia; Reino de Yugoslavia; RFSY
    es.adj     yugoslavo; yugoslava; yugoslavos; yugoslavas; yugoeslavo; yugoeslava; yugoeslavos; yugoeslavas
    es.people  yugoslavo; yugoslava; yugoslavos; yugoslavas; yugoeslavo; yugoeslava; yugoeslavos; yugoeslavas

names ZAF
    es         Sudáfrica; Suráfrica; República de Sudáfrica; República Sudafricana; África del Sur
    es.adj     sudafricano; sudafricana; sudafricanos; sudafricanas; surafricano; surafricana; surafricanos; surafricanas
    es.people  sudafricano; sudafricana; sudafricanos; sudafricanas; surafricano; surafricana; surafricanos; surafricanas
    es.capital Pretoria
    es.seat    Union Buildings

names ZMB
    es         Zambia; República de Zambia; Rodesia del Norte
    es.adj     zambiano; zambiana; zambianos; zambianas
    es.people  zambiano; zambiana; zambianos; zambianas
    es.capital Lusaka

names ZWE
    es         Zimbabue; Zimbabwe; República de Zimbabue; Rodesia; Rhodesia; Rodesia del Sur
    es.adj     zimbabuense; zimbabuenses; zimbabwense; zimbabwenses; rodesiano; rodesiana; rodesianos; rodesianas
    es.people  zimbabuense; zimbabuenses; zimbabwense; zimbabwenses; rodesiano; rodesiana; rodesianos; rodesianas
    es.capital Harare
