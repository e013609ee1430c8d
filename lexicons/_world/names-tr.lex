@about    Names of countries in Turkish: names, adjectives, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Turkish. Other names, adjectives, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare Kore names no country here. Kongo is COD, Gine is GIN, Dominikalı is DOM. Türkmen alone is no word for Turkmenistan here (mostly the Turkmens of Iraq and Syria); bare Hint is left out (Hint Okyanusu).
# Names stand in the bare form, without endings. Peoples: singular and plural.

names ABW
    tr         Aruba
    tr.adj     Arubalı
    tr.people  Arubalı; Arubalılar
    tr.capital Oranjestad

names AFG
    tr         Afganistan; Afganistan İslam Cumhuriyeti; Afganistan İslam Emirliği
    tr.adj     Afgan; Afganistanlı
    tr.people  Afgan; Afganlar; Afganistanlı; Afganistanlılar
    tr.capital Kabil

names AGO
    tr         Angola; Angola Cumhuriyeti
    tr.adj     Angolalı
    tr.people  Angolalı; Angolalılar
    tr.capital Luanda

names AIA
    tr         Anguilla

names ALA
    tr         Åland Adaları; Aland Adaları; Åland
    tr.capital Mariehamn

names ALB
    tr         Arnavutluk; Arnavutluk Cumhuriyeti
    tr.adj     Arnavut; Arnavutluklu
    tr.people  Arnavut; Arnavutlar; Arnavutluklu; Arnavutluklular
    tr.capital Tiran; Tirana

names AND
    tr         Andorra; Andorra Prensliği
    tr.adj     Andorralı
    tr.people  Andorralı; Andorralılar
    tr.capital Andorra la Vella

names ANT
    tr         Hollanda Antilleri

names ARE
    tr         Birleşik Arap Emirlikleri; BAE
    tr.adj     BAE'li
    tr.people  BAE'li; BAE'liler
    tr.capital Abu Dabi; Abu Dhabi; Ebu Dabi

names ARG
    tr         Arjantin; Arjantin Cumhuriyeti
    tr.adj     Arjantinli
    tr.people  Arjantinli; Arjantinliler
    tr.capital Buenos Aires
    tr.seat    Casa Rosada

names ARM
    tr         Ermenistan; Ermenistan Cumhuriyeti
    tr.adj     Ermeni; Ermenistanlı
    tr.people  Ermeni; Ermeniler; Ermenistanlı; Ermenistanlılar
    tr.capital Erivan; Yerevan

names ASM
    tr         Amerikan Samoası; Amerikan Samoa
    tr.capital Pago Pago

names ATA
    tr         Antarktika; Antarktida
    tr.adj     Antarktik

names ATF
    tr         Fransız Güney Toprakları; Fransız Güney ve Antarktika Toprakları

names ATG
    tr         Antigua ve Barbuda; Antigua
    tr.adj     Antigualı
    tr.people  Antigualı; Antigualılar

names AUS
    tr         Avustralya; Avustralya Milletler Topluluğu
    tr.adj     Avustralyalı
    tr.people  Avustralyalı; Avustralyalılar
    tr.capital Canberra; Kanberra

names AUT
    tr         Avusturya; Avusturya Cumhuriyeti
    tr.adj     Avusturyalı
    tr.people  Avusturyalı; Avusturyalılar
    tr.capital Viyana
    tr.seat    Ballhausplatz

names AZE
    tr         Azerbaycan; Azerbaycan Cumhuriyeti
    tr.adj     Azerbaycanlı; Azeri
    tr.people  Azerbaycanlı; Azerbaycanlılar; Azeri; Azeriler
    tr.capital Bakü

names BDI
    tr         Burundi; Burundi Cumhuriyeti
    tr.adj     Burundili
    tr.people  Burundili; Burundililer
    tr.capital Gitega; Bujumbura

names BEL
    tr         Belçika; Belçika Krallığı
    tr.adj     Belçikalı
    tr.people  Belçikalı; Belçikalılar
    tr.capital Brüksel

names BEN
    tr         Benin; Benin Cumhuriyeti
    tr.adj     Beninli
    tr.people  Beninli; Beninliler
    tr.capital Porto-Novo; Porto Novo
    tr.seat    Cotonou; Kotonu

names BES
    tr         Karayip Hollandası; Bonaire; Sint Eustatius
    tr.capital Kralendijk

names BFA
    tr         Burkina Faso
    tr.adj     Burkina Fasolu
    tr.people  Burkina Fasolu; Burkina Fasolular
    tr.capital Ouagadougou; Vagadugu

names BGD
    tr         Bangladeş; Bangladeş Halk Cumhuriyeti
    tr.adj     Bangladeşli
    tr.people  Bangladeşli; Bangladeşliler
    tr.capital Dakka

names BGR
    tr         Bulgaristan; Bulgaristan Cumhuriyeti
    tr.adj     Bulgar; Bulgaristanlı
    tr.people  Bulgar; Bulgarlar; Bulgaristanlı; Bulgaristanlılar
    tr.capital Sofya

names BHR
    tr         Bahreyn; Bahreyn Krallığı
    tr.adj     Bahreynli
    tr.people  Bahreynli; Bahreynliler
    tr.capital Manama

names BHS
    tr         Bahamalar; Bahama Adaları
    tr.adj     Bahamalı
    tr.people  Bahamalı; Bahamalılar
    tr.capital Nassau

names BIH
    tr         Bosna-Hersek; Bosna Hersek; Bosna ve Hersek; Bosna
    tr.adj     Bosnalı; Boşnak; Bosnalı Sırp; Bosnalı Hırvat; Bosna Hersekli
    tr.people  Bosnalı; Bosnalılar; Boşnak; Boşnaklar; Bosnalı Sırp; Bosnalı Sırplar; Bosnalı Hırvat; Bosnalı Hırvatlar; Bosna Hersekli; Bosna Hersekliler
    tr.capital Saraybosna

names BLM
    tr         Saint Barthelemy; Saint Barthélemy
    tr.capital Gustavia

names BLR
    tr         Belarus; Belarus Cumhuriyeti; Beyaz Rusya
    tr.adj     Belaruslu
    tr.people  Belaruslu; Belaruslular; Beyaz Rus; Beyaz Ruslar
    tr.capital Minsk

names BLZ
    tr         Belize
    tr.adj     Belizeli
    tr.people  Belizeli; Belizeliler
    tr.capital Belmopan

names BMU
    tr         Bermuda; Bermuda Adaları
    tr.adj     Bermudalı
    tr.people  Bermudalı; Bermudalılar

names BOL
    tr         Bolivya; Bolivya Çokuluslu Devleti
    tr.adj     Bolivyalı
    tr.people  Bolivyalı; Bolivyalılar
    tr.capital Sucre
    tr.seat    La Paz

names BRA
    tr         Brezilya; Brezilya Federatif Cumhuriyeti
    tr.adj     Brezilyalı
    tr.people  Brezilyalı; Brezilyalılar
    tr.capital Brasilia; Brasília
    tr.seat    Planalto Sarayı; Planalto

names BRB
    tr         Barbados
    tr.adj     Barbadoslu
    tr.people  Barbadoslu; Barbadoslular
    tr.capital Bridgetown

names BRN
    tr         Brunei; Brunei Darussalam; Brunei Sultanlığı; Brunei Darüsselam
    tr.adj     Bruneili
    tr.people  Bruneili; Bruneililer
    tr.capital Bandar Seri Begavan; Bandar Seri Begawan

names BTN
    tr         Butan; Bhutan; Butan Krallığı
    tr.adj     Butanlı; Bhutanlı
    tr.people  Butanlı; Butanlılar; Bhutanlı; Bhutanlılar
    tr.capital Thimphu

names BVT
    tr         Bouvet Adası

names BWA
    tr         Botsvana; Botsvana Cumhuriyeti; Botswana
    tr.adj     Botsvanalı; Botswanalı
    tr.people  Botsvanalı; Botsvanalılar; Botswanalı; Botswanalılar
    tr.capital Gaborone

names CAF
    tr         Orta Afrika Cumhuriyeti; OAC
    tr.adj     Orta Afrikalı
    tr.people  Orta Afrikalı; Orta Afrikalılar
    tr.capital Bangui

names CAN
    tr         Kanada
    tr.adj     Kanadalı
    tr.people  Kanadalı; Kanadalılar
    tr.capital Ottawa
    tr.seat    Parlamento Tepesi

names CCK
    tr         Cocos (Keeling) Adaları; Cocos Adaları; Keeling Adaları

names CHE
    tr         İsviçre; İsviçre Konfederasyonu
    tr.adj     İsviçreli
    tr.people  İsviçreli; İsviçreliler
    tr.capital Bern

names CHL
    tr         Şili; Şili Cumhuriyeti
    tr.adj     Şilili
    tr.people  Şilili; Şilililer
    tr.capital Santiago
    tr.seat    La Moneda; La Moneda Sarayı

names CHN
    tr         Çin; Çin Halk Cumhuriyeti; ÇHC
    tr.adj     Çinli
    tr.people  Çinli; Çinliler
    tr.capital Pekin
    tr.seat    Zhongnanhai

names CIV
    tr         Côte d'Ivoire; Fildişi Sahili; Fildişi Sahili Cumhuriyeti; Fildişi Kıyısı
    tr.adj     Fildişili; Fildişi Sahilli
    tr.people  Fildişili; Fildişililer; Fildişi Sahilli; Fildişi Sahilliler
    tr.capital Yamoussoukro
    tr.seat    Abidjan; Abican

names CMR
    tr         Kamerun; Kamerun Cumhuriyeti
    tr.adj     Kamerunlu
    tr.people  Kamerunlu; Kamerunlular
    tr.capital Yaounde; Yaoundé

names COD
    tr         Kongo - Kinşasa; Kongo Demokratik Cumhuriyeti; Kongo; Demokratik Kongo Cumhuriyeti; Demokratik Kongo; KDC; DKC; Zaire
    tr.adj     Kongolu; Zaireli
    tr.people  Kongolu; Kongolular; Zaireli; Zaireliler
    tr.capital Kinşasa; Kinshasa

names COG
    tr         Kongo - Brazavil; Kongo Cumhuriyeti; Kongo-Brazzaville; Kongo Brazzaville
    tr.capital Brazzaville; Brazavil

names COK
    tr         Cook Adaları
    tr.capital Avarua

names COL
    tr         Kolombiya; Kolombiya Cumhuriyeti
    tr.adj     Kolombiyalı
    tr.people  Kolombiyalı; Kolombiyalılar
    tr.capital Bogota; Bogotá
    tr.seat    Casa de Nariño; Casa de Narino; Nariño Sarayı; Narino Sarayı

names COM
    tr         Komorlar; Komorlar Birliği; Komor Adaları
    tr.adj     Komorlu
    tr.people  Komorlu; Komorlular
    tr.capital Moroni

names CPV
    tr         Cabo Verde; Yeşil Burun Adaları; Yeşil Burun; Cape Verde
    tr.adj     Yeşil Burunlu; Cabo Verdeli
    tr.people  Yeşil Burunlu; Yeşil Burunlular; Cabo Verdeli; Cabo Verdeliler
    tr.capital Praia

names CRI
    tr         Kosta Rika; Kosta Rika Cumhuriyeti; Costa Rica
    tr.adj     Kosta Rikalı; Costa Ricalı
    tr.people  Kosta Rikalı; Kosta Rikalılar; Costa Ricalı; Costa Ricalılar
    tr.capital San José; San Jose

names CSK
    tr         Çekoslovakya; Çekoslovakya Sosyalist Cumhuriyeti; Çek ve Slovak Federal Cumhuriyeti
    tr.adj     Çekoslovak; Çekoslovakyalı
    tr.people  Çekoslovak; Çekoslovaklar; Çekoslovakyalı; Çekoslovakyalılar

names CUB
    tr         Küba; Küba Cumhuriyeti
    tr.adj     Kübalı
    tr.people  Kübalı; Kübalılar
    tr.capital Havana

names CUW
    tr         Curaçao; Curacao
    tr.adj     Curaçaolu
    tr.people  Curaçaolu; Curaçaolular
    tr.capital Willemstad

names CXR
    tr         Christmas Adası; Noel Adası
    tr.capital Flying Fish Cove

names CYM
    tr         Cayman Adaları; Kayman Adaları

names CYP
    # Kuzey Kıbrıs and KKTC are a place, not a name of this state.
    tr         Kıbrıs; Kıbrıs Cumhuriyeti; Güney Kıbrıs; Güney Kıbrıs Rum Yönetimi; Güney Kıbrıs Rum Kesimi; Kıbrıs Rum Yönetimi; Kıbrıs Rum Kesimi; Rum Yönetimi; Rum Kesimi; GKRY
    tr.adj     Kıbrıslı; Kıbrıslı Türk; Kıbrıslı Rum; Kıbrıs Türk; Kıbrıs Rum
    tr.people  Kıbrıslı; Kıbrıslılar; Kıbrıslı Türk; Kıbrıslı Türkler; Kıbrıslı Rum; Kıbrıslı Rumlar; Kıbrıs Türkü; Kıbrıs Türkleri; Kıbrıs Rumu; Kıbrıs Rumları
    tr.capital Lefkoşa

names CZE
    # Çek with a capital only: çek is also "cheque" and "pull".
    tr         Çekya; Çek Cumhuriyeti; Çekya Cumhuriyeti
    tr.adj     Çek; Çekyalı
    tr.people  Çek; Çekler; Çekyalı; Çekyalılar
    tr.capital Prag
    tr.seat    Prag Kalesi; Prag Şatosu

names DDR
    tr         Doğu Almanya; Demokratik Almanya; Demokratik Alman Cumhuriyeti; Alman Demokratik Cumhuriyeti
    tr.adj     Doğu Alman; Doğu Almanyalı
    tr.people  Doğu Alman; Doğu Almanlar; Doğu Almanyalı; Doğu Almanyalılar
    tr.capital Doğu Berlin

names DEU
    tr         Almanya; Almanya Federal Cumhuriyeti; Federal Almanya; Batı Almanya
    tr.adj     Alman; Batı Alman
    tr.people  Alman; Almanlar; Batı Alman; Batı Almanlar
    tr.capital Berlin
    tr.seat    Bellevue Sarayı

names DJI
    tr         Cibuti; Cibuti Cumhuriyeti
    tr.adj     Cibutili
    tr.people  Cibutili; Cibutililer

names DMA
    tr         Dominika; Dominika Milletler Topluluğu
    tr.capital Roseau

names DNK
    tr         Danimarka; Danimarka Krallığı
    tr.adj     Danimarkalı
    tr.people  Danimarkalı; Danimarkalılar
    tr.capital Kopenhag
    tr.seat    Christiansborg; Christiansborg Sarayı; Amalienborg Sarayı

names DOM
    tr         Dominik Cumhuriyeti
    tr.adj     Dominikli; Dominikalı
    tr.people  Dominikli; Dominikliler; Dominikalı; Dominikalılar
    tr.capital Santo Domingo

names DZA
    tr         Cezayir; Cezayir Demokratik Halk Cumhuriyeti
    tr.adj     Cezayirli
    tr.people  Cezayirli; Cezayirliler
    tr.seat    El Muradiye; El-Muradiye Sarayı; El Muradiye Sarayı

names ECU
    tr         Ekvador; Ekvador Cumhuriyeti
    tr.adj     Ekvadorlu
    tr.people  Ekvadorlu; Ekvadorlular
    tr.capital Quito; Kito
    tr.seat    Carondelet Sarayı

names EGY
    tr         Mısır; Mısır Arap Cumhuriyeti
    tr.adj     Mısırlı
    tr.people  Mısırlı; Mısırlılar
    tr.capital Kahire
    tr.seat    İttihadiye Sarayı

names ERI
    tr         Eritre; Eritre Devleti
    tr.adj     Eritreli
    tr.people  Eritreli; Eritreliler
    tr.capital Asmara

names ESH
    tr         Batı Sahra; Sahra Arap Demokratik Cumhuriyeti; Sahravi Arap Demokratik Cumhuriyeti
    tr.adj     Batı Sahralı; Sahravi; Sahrawi
    tr.people  Batı Sahralı; Batı Sahralılar; Sahravi; Sahraviler; Sahrawi; Sahrawiler
    tr.capital El Ayun; Layun

names ESP
    tr         İspanya; İspanya Krallığı
    tr.adj     İspanyol
    tr.people  İspanyol; İspanyollar
    tr.capital Madrid
    tr.seat    Moncloa Sarayı; Moncloa; Zarzuela Sarayı

names EST
    tr         Estonya; Estonya Cumhuriyeti
    tr.adj     Estonyalı; Eston
    tr.people  Estonyalı; Estonyalılar; Eston; Estonlar
    tr.capital Tallinn; Tallin

names ETH
    tr         Etiyopya; Etiyopya Federal Demokratik Cumhuriyeti
    tr.adj     Etiyopyalı
    tr.people  Etiyopyalı; Etiyopyalılar
    tr.capital Addis Ababa; Addis Abeba

names FIN
    tr         Finlandiya; Finlandiya Cumhuriyeti
    tr.adj     Finlandiyalı; Fin
    tr.people  Finlandiyalı; Finlandiyalılar; Fin; Finler
    tr.capital Helsinki

names FJI
    tr         Fiji; Fiji Adaları; Fiji Cumhuriyeti
    tr.adj     Fijili
    tr.people  Fijili; Fijililer
    tr.capital Suva

names FLK
    tr         Falkland Adaları; Malvinas Adaları; Malvinas; Falkland
    tr.capital Port Stanley

names FRA
    tr         Fransa; Fransa Cumhuriyeti; Fransız Cumhuriyeti
    tr.adj     Fransız
    tr.people  Fransız; Fransızlar
    tr.capital Paris
    tr.seat    Élysée; Élysée Sarayı; Elysee; Elysee Sarayı; Elysée Sarayı; Elize Sarayı; Quai d'Orsay; Matignon

names FRO
    tr         Faroe Adaları
    tr.adj     Faroeli
    tr.people  Faroeli; Faroeliler
    tr.capital Torshavn; Tórshavn

names FSM
    tr         Mikronezya; Mikronezya Federal Devletleri; Mikronezya Federe Devletleri
    tr.adj     Mikronezyalı
    tr.people  Mikronezyalı; Mikronezyalılar
    tr.capital Palikir

names GAB
    tr         Gabon; Gabon Cumhuriyeti
    tr.adj     Gabonlu
    tr.people  Gabonlu; Gabonlular
    tr.capital Libreville

names GBR
    tr         Birleşik Krallık; Büyük Britanya; Britanya; İngiltere; İskoçya; Galler; Kuzey İrlanda; Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı
    tr.adj     İngiliz; Britanyalı; İskoç; Galli; Kuzey İrlandalı
    tr.people  İngiliz; İngilizler; Britanyalı; Britanyalılar; İskoç; İskoçlar; Galli; Galliler; Kuzey İrlandalı; Kuzey İrlandalılar
    tr.capital Londra
    tr.seat    Downing Street; Downing Street 10; 10 Downing Street; Whitehall; Westminster; Buckingham Sarayı; Kensington Sarayı; Stormont; Holyrood

names GEO
    tr         Gürcistan; Gürcistan Cumhuriyeti
    tr.adj     Gürcü; Gürcistanlı
    tr.people  Gürcü; Gürcüler; Gürcistanlı; Gürcistanlılar
    tr.capital Tiflis

names GGY
    tr         Guernsey
    tr.capital Saint Peter Port

names GHA
    tr         Gana; Gana Cumhuriyeti
    tr.adj     Ganalı
    tr.people  Ganalı; Ganalılar
    tr.capital Akra; Accra

names GIB
    tr         Cebelitarık; Gibraltar
    tr.adj     Cebelitarıklı
    tr.people  Cebelitarıklı; Cebelitarıklılar

names GIN
    tr         Gine; Gine Cumhuriyeti; Gine-Konakri
    tr.adj     Gineli
    tr.people  Gineli; Gineliler
    tr.capital Konakri; Conakry

names GLP
    tr         Guadeloupe; Guadelup
    tr.adj     Guadeloupelu
    tr.people  Guadeloupelu; Guadeloupelular
    tr.capital Basse-Terre

names GMB
    tr         Gambiya; Gambiya Cumhuriyeti
    tr.adj     Gambiyalı
    tr.people  Gambiyalı; Gambiyalılar
    tr.capital Banjul; Bancul

names GNB
    tr         Gine-Bissau; Gine-Bissau Cumhuriyeti; Gine Bissau
    tr.adj     Gine-Bissaulu; Gine Bissaulu
    tr.people  Gine-Bissaulu; Gine-Bissaulular; Gine Bissaulu; Gine Bissaulular
    tr.capital Bissau

names GNQ
    tr         Ekvator Ginesi; Ekvator Ginesi Cumhuriyeti
    tr.adj     Ekvator Gineli
    tr.people  Ekvator Gineli; Ekvator Gineliler
    tr.capital Malabo; Ciudad de la Paz

names GRC
    tr         Yunanistan; Helen Cumhuriyeti; Yunanistan Cumhuriyeti
    tr.adj     Yunan; Yunanlı; Yunanistanlı
    tr.people  Yunan; Yunanlar; Yunanlı; Yunanlılar; Yunanistanlı; Yunanistanlılar
    tr.capital Atina
    tr.seat    Maksimos Konağı; Maximos Konağı; Maksimu Konağı; Maximou Konağı

names GRD
    tr         Grenada
    tr.adj     Grenadalı
    tr.people  Grenadalı; Grenadalılar
    tr.capital Saint George's; St. George's

names GRL
    tr         Grönland
    tr.adj     Grönlandlı
    tr.people  Grönlandlı; Grönlandlılar
    tr.capital Nuuk

names GTM
    tr         Guatemala; Guatemala Cumhuriyeti
    tr.adj     Guatemalalı
    tr.people  Guatemalalı; Guatemalalılar
    tr.capital Guatemala City

names GUF
    tr         Fransız Guyanası
    tr.capital Cayenne

names GUM
    tr         Guam
    tr.adj     Guamlı
    tr.people  Guamlı; Guamlılar
    tr.capital Hagatna; Hagåtña

names GUY
    tr         Guyana; Guyana Kooperatif Cumhuriyeti
    tr.adj     Guyanalı
    tr.people  Guyanalı; Guyanalılar

names HKG
    tr         Çin Hong Kong ÖİB; Hong Kong; Hongkong; Hong Kong Özel İdari Bölgesi; Hong Kong Özel Yönetim Bölgesi
    tr.adj     Hong Konglu
    tr.people  Hong Konglu; Hong Konglular

names HMD
    tr         Heard Adası ve McDonald Adaları; Heard ve McDonald Adaları

names HND
    tr         Honduras; Honduras Cumhuriyeti
    tr.adj     Honduraslı
    tr.people  Honduraslı; Honduraslılar
    tr.capital Tegucigalpa

names HRV
    tr         Hırvatistan; Hırvatistan Cumhuriyeti
    tr.adj     Hırvat; Hırvatistanlı
    tr.people  Hırvat; Hırvatlar; Hırvatistanlı; Hırvatistanlılar
    tr.capital Zagreb
    tr.seat    Banski Dvori

names HTI
    tr         Haiti; Haiti Cumhuriyeti
    tr.adj     Haitili
    tr.people  Haitili; Haitililer
    tr.capital Port-au-Prince; Port au Prince

names HUN
    tr         Macaristan
    tr.adj     Macar; Macaristanlı
    tr.people  Macar; Macarlar; Macaristanlı; Macaristanlılar
    tr.capital Budapeşte

names IDN
    tr         Endonezya; Endonezya Cumhuriyeti; Hollanda Doğu Hint Adaları
    tr.adj     Endonezyalı
    tr.people  Endonezyalı; Endonezyalılar
    tr.capital Cakarta
    tr.seat    Merdeka Sarayı; İstana Merdeka

names IMN
    tr         Man Adası

names IND
    tr         Hindistan; Hindistan Cumhuriyeti; Bharat
    tr.adj     Hintli; Hindistanlı
    tr.people  Hintli; Hintliler; Hindistanlı; Hindistanlılar
    tr.capital Yeni Delhi; Delhi

names IOT
    tr         Britanya Hint Okyanusu Toprakları; Chagos Takımadaları; Chagos Adaları; Chagos
    tr.adj     Chagoslu
    tr.people  Chagoslu; Chagoslular

names IRL
    tr         İrlanda; İrlanda Cumhuriyeti
    tr.adj     İrlandalı
    tr.people  İrlandalı; İrlandalılar
    tr.capital Dublin

names IRN
    tr         İran; İran İslam Cumhuriyeti; İslam Cumhuriyeti
    tr.adj     İranlı
    tr.people  İranlı; İranlılar
    tr.capital Tahran

names IRQ
    tr         Irak; Irak Cumhuriyeti
    tr.adj     Iraklı
    tr.people  Iraklı; Iraklılar
    tr.capital Bağdat

names ISL
    tr         İzlanda; İzlanda Cumhuriyeti
    tr.adj     İzlandalı
    tr.people  İzlandalı; İzlandalılar
    tr.capital Reykjavik; Reykjavík

names ISR
    # Capital Kudüs: not a metonym for the government in Turkish newsrooms.
    tr         İsrail; İsrail Devleti; Siyonist rejim; Siyonist varlık; Yahudi devleti
    tr.adj     İsrailli
    tr.people  İsrailli; İsrailliler
    tr.seat    Tel Aviv

names ITA
    tr         İtalya; İtalya Cumhuriyeti
    tr.adj     İtalyan
    tr.people  İtalyan; İtalyanlar
    tr.capital Roma
    tr.seat    Chigi Sarayı; Palazzo Chigi; Quirinale Sarayı; Farnesina

names JAM
    tr         Jamaika
    tr.adj     Jamaikalı
    tr.people  Jamaikalı; Jamaikalılar
    tr.capital Kingston

names JEY
    tr         Jersey
    tr.capital Saint Helier

names JOR
    tr         Ürdün; Ürdün Haşimi Krallığı; Haşimi Krallığı
    tr.adj     Ürdünlü
    tr.people  Ürdünlü; Ürdünlüler
    tr.capital Amman
    tr.seat    Rağadan Sarayı; Hüseyniye Sarayı

names JPN
    tr         Japonya
    tr.adj     Japon
    tr.people  Japon; Japonlar
    tr.capital Tokyo
    tr.seat    Kantei

names KAZ
    tr         Kazakistan; Kazakistan Cumhuriyeti
    tr.adj     Kazak; Kazakistanlı
    tr.people  Kazak; Kazaklar; Kazakistanlı; Kazakistanlılar
    tr.capital Astana; Nur-Sultan; Nursultan
    tr.seat    Akorda

names KEN
    tr         Kenya; Kenya Cumhuriyeti
    tr.adj     Kenyalı
    tr.people  Kenyalı; Kenyalılar
    tr.capital Nairobi

names KGZ
    tr         Kırgızistan; Kırgızistan Cumhuriyeti; Kırgız Cumhuriyeti
    tr.adj     Kırgız; Kırgızistanlı
    tr.people  Kırgız; Kırgızlar; Kırgızistanlı; Kırgızistanlılar
    tr.capital Bişkek

names KHM
    tr         Kamboçya; Kamboçya Krallığı
    tr.adj     Kamboçyalı; Kmer
    tr.people  Kamboçyalı; Kamboçyalılar; Kmer; Kmerler
    tr.capital Phnom Penh; Pnom Pen

names KIR
    tr         Kiribati; Kiribati Cumhuriyeti
    tr.adj     Kiribatili
    tr.people  Kiribatili; Kiribatililer
    tr.capital Tarawa; Güney Tarawa

names KNA
    tr         Saint Kitts ve Nevis; St. Kitts ve Nevis; Saint Kitts
    tr.capital Basseterre

names KOR
    tr         Güney Kore; Kore Cumhuriyeti; G. Kore
    tr.adj     Güney Koreli
    tr.people  Güney Koreli; Güney Koreliler
    tr.capital Seul
    tr.seat    Mavi Saray; Mavi Ev

names KWT
    tr         Kuveyt; Kuveyt Devleti
    tr.adj     Kuveytli
    tr.people  Kuveytli; Kuveytliler

names LAO
    tr         Laos; Laos Demokratik Halk Cumhuriyeti
    tr.adj     Laoslu
    tr.people  Laoslu; Laoslular
    tr.capital Vientiane; Viyentiyan

names LBN
    tr         Lübnan; Lübnan Cumhuriyeti
    tr.adj     Lübnanlı
    tr.people  Lübnanlı; Lübnanlılar
    tr.capital Beyrut
    tr.seat    Baabda; Baabda Sarayı

names LBR
    tr         Liberya; Liberya Cumhuriyeti
    tr.adj     Liberyalı
    tr.people  Liberyalı; Liberyalılar
    tr.capital Monrovia; Monrovya

names LBY
    tr         Libya; Libya Devleti
    tr.adj     Libyalı
    tr.people  Libyalı; Libyalılar
    tr.capital Trablus

names LCA
    tr         Saint Lucia; St. Lucia
    tr.adj     Saint Lucialı
    tr.people  Saint Lucialı; Saint Lucialılar
    tr.capital Castries

names LIE
    tr         Liechtenstein; Lihtenştayn; Liechtenstein Prensliği; Lihtenştayn Prensliği
    tr.adj     Liechtensteinlı; Lihtenştaynlı
    tr.people  Liechtensteinlı; Liechtensteinlılar; Lihtenştaynlı; Lihtenştaynlılar
    tr.capital Vaduz

names LKA
    tr         Sri Lanka; Sri Lanka Demokratik Sosyalist Cumhuriyeti; Seylan
    tr.adj     Sri Lankalı
    tr.people  Sri Lankalı; Sri Lankalılar
    tr.capital Kolombo; Colombo

names LSO
    tr         Lesotho; Lesotho Krallığı; Lesoto
    tr.adj     Lesotholu; Lesotolu
    tr.people  Lesotholu; Lesotholular; Lesotolu; Lesotolular
    tr.capital Maseru

names LTU
    tr         Litvanya; Litvanya Cumhuriyeti
    tr.adj     Litvanyalı; Litvan
    tr.people  Litvanyalı; Litvanyalılar; Litvan; Litvanlar
    tr.capital Vilnius; Vilnüs

names LUX
    tr         Lüksemburg; Lüksemburg Büyük Dükalığı
    tr.adj     Lüksemburglu
    tr.people  Lüksemburglu; Lüksemburglular

names LVA
    tr         Letonya; Letonya Cumhuriyeti
    tr.adj     Letonyalı; Leton
    tr.people  Letonyalı; Letonyalılar; Leton; Letonlar
    tr.capital Riga

names MAC
    tr         Çin Makao ÖİB; Makao; Macau; Makao Özel İdari Bölgesi
    tr.adj     Makaolu
    tr.people  Makaolu; Makaolular

names MAF
    tr         Saint Martin
    tr.capital Marigot

names MAR
    tr         Fas; Fas Krallığı
    tr.adj     Faslı
    tr.people  Faslı; Faslılar
    tr.capital Rabat

names MCO
    tr         Monako; Monako Prensliği
    tr.adj     Monakolu
    tr.people  Monakolu; Monakolular

names MDA
    tr         Moldova; Moldova Cumhuriyeti; Moldavya
    tr.adj     Moldovalı; Moldovan; Moldavyalı
    tr.people  Moldovalı; Moldovalılar; Moldovan; Moldovanlar; Moldavyalı; Moldavyalılar
    tr.capital Kişinev

names MDG
    tr         Madagaskar; Madagaskar Cumhuriyeti
    tr.adj     Madagaskarlı; Malgaş
    tr.people  Madagaskarlı; Madagaskarlılar; Malgaş; Malgaşlar
    tr.capital Antananarivo

names MDV
    tr         Maldivler; Maldivler Cumhuriyeti; Maldiv Adaları
    tr.adj     Maldivli
    tr.people  Maldivli; Maldivliler
    tr.capital Male; Malé

names MEX
    tr         Meksika; Meksika Birleşik Devletleri
    tr.adj     Meksikalı
    tr.people  Meksikalı; Meksikalılar
    tr.capital Mexico City; Meksiko; Meksiko City

names MHL
    tr         Marshall Adaları; Marshall Adaları Cumhuriyeti
    tr.adj     Marshallı
    tr.people  Marshallı; Marshallılar
    tr.capital Majuro

names MKD
    tr         Kuzey Makedonya; Kuzey Makedonya Cumhuriyeti; Makedonya; Makedonya Cumhuriyeti
    tr.adj     Makedon; Makedonyalı; Kuzey Makedonyalı
    tr.people  Makedon; Makedonlar; Makedonyalı; Makedonyalılar; Kuzey Makedonyalı; Kuzey Makedonyalılar
    tr.capital Üsküp

names MLI
    # Mali with a capital only: the adjective mali is "financial".
    tr         Mali; Mali Cumhuriyeti
    tr.adj     Malili
    tr.people  Malili; Malililer
    tr.capital Bamako

names MLT
    tr         Malta; Malta Cumhuriyeti
    tr.adj     Maltalı
    tr.people  Maltalı; Maltalılar
    tr.capital Valletta; Valetta

names MMR
    tr         Myanmar; Burma; Birmanya; Myanmar Birliği Cumhuriyeti
    tr.adj     Myanmarlı; Burmalı; Birmanyalı
    tr.people  Myanmarlı; Myanmarlılar; Burmalı; Burmalılar; Birmanyalı; Birmanyalılar
    tr.capital Naypyidaw; Nepido; Naypyitaw

names MNE
    tr         Karadağ
    tr.adj     Karadağlı
    tr.people  Karadağlı; Karadağlılar
    tr.capital Podgorica; Podgoritsa

names MNG
    tr         Moğolistan
    tr.adj     Moğol; Moğolistanlı
    tr.people  Moğol; Moğollar; Moğolistanlı; Moğolistanlılar
    tr.capital Ulan Batur; Ulanbator; Ulan Bator; Ulanbatur

names MNP
    tr         Kuzey Mariana Adaları
    tr.capital Saipan

names MOZ
    tr         Mozambik; Mozambik Cumhuriyeti
    tr.adj     Mozambikli
    tr.people  Mozambikli; Mozambikliler
    tr.capital Maputo

names MRT
    tr         Moritanya; Moritanya İslam Cumhuriyeti
    tr.adj     Moritanyalı
    tr.people  Moritanyalı; Moritanyalılar
    tr.capital Nuakşot

names MSR
    tr         Montserrat

names MTQ
    tr         Martinik
    tr.adj     Martinikli
    tr.people  Martinikli; Martinikliler
    tr.capital Fort-de-France

names MUS
    tr         Mauritius; Mauritius Cumhuriyeti; Morityus
    tr.adj     Mauritiuslu; Morityuslu
    tr.people  Mauritiuslu; Mauritiuslular; Morityuslu; Morityuslular
    tr.capital Port Louis

names MWI
    tr         Malavi; Malavi Cumhuriyeti; Malawi
    tr.adj     Malavili; Malawili
    tr.people  Malavili; Malavililer; Malawili; Malawililer
    tr.capital Lilongwe; Lilongve

names MYS
    tr         Malezya
    tr.adj     Malezyalı
    tr.people  Malezyalı; Malezyalılar
    tr.capital Kuala Lumpur
    tr.seat    Putrajaya; Putracaya

names MYT
    tr         Mayotte
    tr.capital Mamoudzou

names NAM
    tr         Namibya; Namibya Cumhuriyeti
    tr.adj     Namibyalı
    tr.people  Namibyalı; Namibyalılar
    tr.capital Windhoek

names NCL
    tr         Yeni Kaledonya
    tr.adj     Yeni Kaledonyalı
    tr.people  Yeni Kaledonyalı; Yeni Kaledonyalılar; Kanak; Kanaklar
    tr.capital Noumea; Nouméa

names NER
    tr         Nijer; Nijer Cumhuriyeti
    tr.adj     Nijerli
    tr.people  Nijerli; Nijerliler
    tr.capital Niamey

names NFK
    tr         Norfolk Adası

names NGA
    tr         Nijerya; Nijerya Federal Cumhuriyeti
    tr.adj     Nijeryalı
    tr.people  Nijeryalı; Nijeryalılar
    tr.capital Abuja; Abuca

names NIC
    tr         Nikaragua; Nikaragua Cumhuriyeti
    tr.adj     Nikaragualı
    tr.people  Nikaragualı; Nikaragualılar
    tr.capital Managua

names NIU
    tr         Niue
    tr.capital Alofi

names NLD
    tr         Hollanda; Hollanda Krallığı
    tr.adj     Hollandalı
    tr.people  Hollandalı; Hollandalılar
    tr.capital Amsterdam
    tr.seat    Binnenhof

names NOR
    tr         Norveç; Norveç Krallığı
    tr.adj     Norveçli
    tr.people  Norveçli; Norveçliler
    tr.capital Oslo

names NPL
    tr         Nepal; Nepal Federal Demokratik Cumhuriyeti
    tr.adj     Nepalli
    tr.people  Nepalli; Nepalliler
    tr.capital Katmandu

names NRU
    tr         Nauru; Nauru Cumhuriyeti
    tr.adj     Naurulu
    tr.people  Naurulu; Naurulular
    tr.capital Yaren

names NZL
    tr         Yeni Zelanda; Aotearoa Yeni Zelanda
    tr.adj     Yeni Zelandalı
    tr.people  Yeni Zelandalı; Yeni Zelandalılar
    tr.capital Wellington

names OMN
    tr         Umman; Umman Sultanlığı
    tr.adj     Ummanlı
    tr.people  Ummanlı; Ummanlılar
    tr.capital Maskat

names PAK
    tr         Pakistan; Pakistan İslam Cumhuriyeti
    tr.adj     Pakistanlı
    tr.people  Pakistanlı; Pakistanlılar
    tr.capital İslamabad

names PAN
    tr         Panama; Panama Cumhuriyeti
    tr.adj     Panamalı
    tr.people  Panamalı; Panamalılar
    tr.capital Panama City; Panama Şehri

names PCN
    tr         Pitcairn Adaları; Pitcairn
    tr.capital Adamstown

names PER
    tr         Peru; Peru Cumhuriyeti
    tr.adj     Perulu
    tr.people  Perulu; Perulular
    tr.capital Lima

names PHL
    tr         Filipinler; Filipinler Cumhuriyeti
    tr.adj     Filipinli
    tr.people  Filipinli; Filipinliler
    tr.capital Manila
    tr.seat    Malacañang Sarayı; Malacanang Sarayı; Malacañang; Malacanang

names PLW
    tr         Palau; Palau Cumhuriyeti
    tr.adj     Palaulu
    tr.people  Palaulu; Palaulular
    tr.capital Ngerulmud; Melekeok

names PNG
    tr         Papua Yeni Gine; Papua Yeni Gine Bağımsız Devleti
    tr.adj     Papua Yeni Gineli
    tr.people  Papua Yeni Gineli; Papua Yeni Gineliler
    tr.capital Port Moresby

names POL
    tr         Polonya; Polonya Cumhuriyeti
    tr.adj     Polonyalı; Leh
    tr.people  Polonyalı; Polonyalılar; Leh; Lehler
    tr.capital Varşova

names PRI
    tr         Porto Riko
    tr.adj     Porto Rikolu
    tr.people  Porto Rikolu; Porto Rikolular

names PRK
    tr         Kuzey Kore; Kore Demokratik Halk Cumhuriyeti; KDHC; K. Kore
    tr.adj     Kuzey Koreli
    tr.people  Kuzey Koreli; Kuzey Koreliler
    tr.capital Pyongyang

names PRT
    tr         Portekiz; Portekiz Cumhuriyeti
    tr.adj     Portekizli
    tr.people  Portekizli; Portekizliler
    tr.capital Lizbon

names PRY
    tr         Paraguay; Paraguay Cumhuriyeti
    tr.adj     Paraguaylı
    tr.people  Paraguaylı; Paraguaylılar
    tr.capital Asuncion; Asunción

names PSE
    tr         Filistin Bölgeleri; Filistin; Filistin Devleti; işgal altındaki Filistin toprakları; Filistin toprakları
    tr.adj     Filistinli
    tr.people  Filistinli; Filistinliler
    tr.capital Ramallah
    tr.seat    Mukata; Mukataa

names PYF
    tr         Fransız Polinezyası; Tahiti
    tr.adj     Tahitili
    tr.people  Tahitili; Tahitililer
    tr.capital Papeete

names QAT
    tr         Katar; Katar Devleti
    tr.adj     Katarlı
    tr.people  Katarlı; Katarlılar
    tr.capital Doha

names REU
    tr         Reunion; Réunion; Réunion Adası; Reunion Adası

names ROU
    tr         Romanya
    tr.adj     Rumen; Romanyalı
    tr.people  Rumen; Rumenler; Romanyalı; Romanyalılar
    tr.capital Bükreş
    tr.seat    Cotroceni Sarayı; Cotroceni

names RUS
    tr         Rusya; Rusya Federasyonu
    tr.adj     Rus; Rusyalı
    tr.people  Rus; Ruslar; Rusyalı; Rusyalılar
    tr.capital Moskova
    tr.seat    Kremlin; Kremlin Sarayı

names RWA
    tr         Ruanda; Ruanda Cumhuriyeti
    tr.adj     Ruandalı
    tr.people  Ruandalı; Ruandalılar
    tr.capital Kigali

names SAU
    tr         Suudi Arabistan; Suudi Arabistan Krallığı; S. Arabistan
    tr.adj     Suudi; Suudi Arabistanlı
    tr.people  Suudi; Suudiler; Suudi Arabistanlı; Suudi Arabistanlılar
    tr.capital Riyad
    tr.seat    Yemame Sarayı

names SCG
    tr         Sırbistan-Karadağ; Sırbistan ve Karadağ

names SDN
    tr         Sudan; Sudan Cumhuriyeti
    tr.adj     Sudanlı
    tr.people  Sudanlı; Sudanlılar
    tr.capital Hartum
    tr.seat    Port Sudan

names SEN
    tr         Senegal; Senegal Cumhuriyeti
    tr.adj     Senegalli
    tr.people  Senegalli; Senegalliler
    tr.capital Dakar

names SGP
    tr         Singapur; Singapur Cumhuriyeti
    tr.adj     Singapurlu
    tr.people  Singapurlu; Singapurlular

names SGS
    tr         Güney Georgia ve Güney Sandwich Adaları; Güney Georgia
    tr.capital Grytviken

names SHN
    tr         Saint Helena; Ascension Adası; Tristan da Cunha; Saint Helena Adası

names SJM
    tr         Svalbard ve Jan Mayen; Svalbard; Spitsbergen
    tr.capital Longyearbyen

names SLB
    tr         Solomon Adaları
    tr.adj     Solomonlu
    tr.people  Solomonlu; Solomonlular
    tr.capital Honiara

names SLE
    tr         Sierra Leone; Sierra Leone Cumhuriyeti
    tr.adj     Sierra Leoneli
    tr.people  Sierra Leoneli; Sierra Leoneliler
    tr.capital Freetown

names SLV
    tr         El Salvador; El Salvador Cumhuriyeti
    tr.adj     Salvadorlu; El Salvadorlu
    tr.people  Salvadorlu; Salvadorlular; El Salvadorlu; El Salvadorlular
    tr.capital San Salvador

names SMR
    tr         San Marino; San Marino Cumhuriyeti
    tr.adj     San Marinolu
    tr.people  San Marinolu; San Marinolular

names SOM
    tr         Somali; Somali Federal Cumhuriyeti
    tr.adj     Somalili
    tr.people  Somalili; Somalililer
    tr.capital Mogadişu
    tr.seat    Villa Somali; Villa Somalia

names SPM
    tr         Saint Pierre ve Miquelon

names SRB
    tr         Sırbistan; Sırbistan Cumhuriyeti
    tr.adj     Sırp; Sırbistanlı
    tr.people  Sırp; Sırplar; Sırbistanlı; Sırbistanlılar
    tr.capital Belgrad

names SSD
    # Cuba is the Turkish spelling of Juba; the island is Küba.
    tr         Güney Sudan; Güney Sudan Cumhuriyeti
    tr.adj     Güney Sudanlı
    tr.people  Güney Sudanlı; Güney Sudanlılar
    tr.capital Juba; Cuba

names STP
    tr         Sao Tome ve Principe; São Tomé ve Príncipe; Sao Tome
    tr.adj     Sao Tomeli
    tr.people  Sao Tomeli; Sao Tomeliler

names SUN
    tr         Sovyetler Birliği; SSCB; Sovyet Sosyalist Cumhuriyetler Birliği; Sovyetler; Sovyet Rusya; Sovyet Birliği
    tr.adj     Sovyet
    tr.people  Sovyet; Sovyetler

names SUR
    tr         Surinam; Surinam Cumhuriyeti
    tr.adj     Surinamlı
    tr.people  Surinamlı; Surinamlılar
    tr.capital Paramaribo

names SVK
    tr         Slovakya; Slovak Cumhuriyeti
    tr.adj     Slovak; Slovakyalı
    tr.people  Slovak; Slovaklar; Slovakyalı; Slovakyalılar
    tr.capital Bratislava

names SVN
    tr         Slovenya; Slovenya Cumhuriyeti
    tr.adj     Sloven; Slovenyalı
    tr.people  Sloven; Slovenler; Slovenyalı; Slovenyalılar
    tr.capital Ljubljana

names SWE
    tr         İsveç; İsveç Krallığı
    tr.adj     İsveçli
    tr.people  İsveçli; İsveçliler
    tr.capital Stockholm; Stokholm
    tr.seat    Rosenbad

names SWZ
    tr         Esvatini; Svaziland; Esvatini Krallığı; Eswatini
    tr.adj     Esvatinili; Svazi
    tr.people  Esvatinili; Esvatinililer; Svazi; Svaziler
    tr.capital Mbabane

names SXM
    tr         Sint Maarten
    tr.capital Philipsburg

names SYC
    tr         Seyşeller; Seyşeller Cumhuriyeti; Seyşel Adaları
    tr.adj     Seyşelli
    tr.people  Seyşelli; Seyşelliler

names SYR
    tr         Suriye; Suriye Arap Cumhuriyeti
    tr.adj     Suriyeli
    tr.people  Suriyeli; Suriyeliler
    tr.capital Şam

names TCA
    tr         Turks ve Caicos Adaları; Turks ve Caicos
    tr.capital Cockburn Town

names TCD
    tr         Çad; Çad Cumhuriyeti
    tr.adj     Çadlı
    tr.people  Çadlı; Çadlılar
    tr.capital N'Djamena; Ncamena; Encemine

names TGO
    tr         Togo; Togo Cumhuriyeti
    tr.adj     Togolu
    tr.people  Togolu; Togolular
    tr.capital Lome; Lomé

names THA
    tr         Tayland; Tayland Krallığı
    tr.adj     Taylandlı
    tr.people  Taylandlı; Taylandlılar
    tr.capital Bangkok

names TJK
    tr         Tacikistan; Tacikistan Cumhuriyeti
    tr.adj     Tacik; Tacikistanlı
    tr.people  Tacik; Tacikler; Tacikistanlı; Tacikistanlılar
    tr.capital Duşanbe

names TKL
    tr         Tokelau

names TKM
    tr         Türkmenistan
    tr.adj     Türkmenistanlı
    tr.people  Türkmenistanlı; Türkmenistanlılar
    tr.capital Aşkabat

names TLS
    # Capital Dili: left out (also "his language").
    tr         Timor-Leste; Doğu Timor; Doğu Timor Demokratik Cumhuriyeti; Timor-Leste Demokratik Cumhuriyeti
    tr.adj     Doğu Timorlu; Timorlu
    tr.people  Doğu Timorlu; Doğu Timorlular; Timorlu; Timorlular

names TON
    tr         Tonga; Tonga Krallığı
    tr.adj     Tongalı
    tr.people  Tongalı; Tongalılar
    tr.capital Nuku'alofa; Nukualofa

names TTO
    tr         Trinidad ve Tobago; Trinidad; Trinidad ve Tobago Cumhuriyeti
    tr.adj     Trinidadlı
    tr.people  Trinidadlı; Trinidadlılar
    tr.capital Port of Spain

names TUN
    tr         Tunus; Tunus Cumhuriyeti
    tr.adj     Tunuslu
    tr.people  Tunuslu; Tunuslular
    tr.seat    Kartaca Sarayı

names TUR
    tr         Türkiye; Türkiye Cumhuriyeti; T.C.; TC
    tr.adj     Türk; Türkiyeli
    tr.people  Türk; Türkler; Türkiyeli; Türkiyeliler
    tr.capital Ankara
    tr.seat    Beştepe; Külliye; Cumhurbaşkanlığı Külliyesi; Beştepe Külliyesi; Çankaya Köşkü

names TUV
    tr         Tuvalu
    tr.adj     Tuvalulu
    tr.people  Tuvalulu; Tuvalulular
    tr.capital Funafuti

names TWN
    tr         Tayvan; Çin Cumhuriyeti; Çin Taypeyi; Çin Taipei
    tr.adj     Tayvanlı
    tr.people  Tayvanlı; Tayvanlılar
    tr.capital Taipei; Taypey

names TZA
    tr         Tanzanya; Tanzanya Birleşik Cumhuriyeti
    tr.adj     Tanzanyalı; Zanzibarlı
    tr.people  Tanzanyalı; Tanzanyalılar; Zanzibarlı; Zanzibarlılar
    tr.capital Dodoma
    tr.seat    Darüsselam; Dar es Salaam; Dar es Selam

names UGA
    tr         Uganda; Uganda Cumhuriyeti
    tr.adj     Ugandalı
    tr.people  Ugandalı; Ugandalılar
    tr.capital Kampala

names UKR
    tr         Ukrayna
    tr.adj     Ukraynalı
    tr.people  Ukraynalı; Ukraynalılar
    tr.capital Kiev; Kıyiv; Kyiv
    tr.seat    Bankova; Bankova Caddesi

names UMI
    tr         ABD Küçük Harici Adaları; Wake Adası; Midway Adaları

names URY
    tr         Uruguay; Uruguay Doğu Cumhuriyeti
    tr.adj     Uruguaylı
    tr.people  Uruguaylı; Uruguaylılar
    tr.capital Montevideo

names USA
    tr         Amerika Birleşik Devletleri; ABD; Birleşik Devletler; Amerika; A.B.D.
    tr.adj     Amerikan; Amerikalı; ABD'li
    tr.people  Amerikan; Amerikanlar; Amerikalı; Amerikalılar; ABD'li; ABD'liler
    tr.capital Washington; Washington DC; Washington D.C.; Washington, D.C.; Vaşington
    tr.seat    Beyaz Saray; Oval Ofis; Capitol Hill

names UZB
    tr         Özbekistan; Özbekistan Cumhuriyeti
    tr.adj     Özbek; Özbekistanlı
    tr.people  Özbek; Özbekler; Özbekistanlı; Özbekistanlılar
    tr.capital Taşkent

names VAT
    tr         Vatikan; Vatikan Devleti; Vatikan Şehir Devleti; Papalık; Kutsal Makam
    tr.adj     Vatikanlı
    tr.people  Vatikanlı; Vatikanlılar
    tr.seat    Apostolik Saray

names VCT
    tr         Saint Vincent ve Grenadinler; Saint Vincent
    tr.capital Kingstown

names VDR
    tr         Kuzey Vietnam; Vietnam Demokratik Cumhuriyeti
    tr.adj     Kuzey Vietnamlı
    tr.people  Kuzey Vietnamlı; Kuzey Vietnamlılar

names VEN
    tr         Venezuela; Venezuela Bolivarcı Cumhuriyeti; Bolivarcı Venezuela Cumhuriyeti
    tr.adj     Venezuelalı
    tr.people  Venezuelalı; Venezuelalılar
    tr.capital Caracas; Karakas
    tr.seat    Miraflores Sarayı

names VGB
    tr         Britanya Virjin Adaları; İngiliz Virjin Adaları; Britanya Virgin Adaları; İngiliz Virgin Adaları

names VIR
    tr         ABD Virjin Adaları; Amerikan Virjin Adaları; Amerikan Virgin Adaları; ABD Virgin Adaları
    tr.capital Charlotte Amalie

names VNM
    tr         Vietnam; Vietnam Sosyalist Cumhuriyeti; Güney Vietnam
    tr.adj     Vietnamlı; Güney Vietnamlı
    tr.people  Vietnamlı; Vietnamlılar; Güney Vietnamlı; Güney Vietnamlılar
    tr.capital Hanoi

names VUT
    tr         Vanuatu; Vanuatu Cumhuriyeti
    tr.adj     Vanuatulu
    tr.people  Vanuatulu; Vanuatulular
    tr.capital Port Vila

names WLF
    tr         Wallis ve Futuna; Wallis ve Futuna Adaları
    tr.capital Mata-Utu; Mata Utu

names WSM
    tr         Samoa; Samoa Bağımsız Devleti; Batı Samoa
    tr.adj     Samoalı
    tr.people  Samoalı; Samoalılar
    tr.capital Apia

names XKX
    tr         Kosova; Kosova Cumhuriyeti; Kosovo
    tr.adj     Kosovalı
    tr.people  Kosovalı; Kosovalılar; Kosovalı Sırp; Kosovalı Sırplar; Kosovalı Arnavut; Kosovalı Arnavutlar
    tr.capital Priştine

names YEM
    # Capital Sana: only in the spelling Sanaa (Sana is also "to you").
    tr         Yemen; Yemen Cumhuriyeti; Kuzey Yemen
    tr.adj     Yemenli
    tr.people  Yemenli; Yemenliler
    tr.capital Sanaa
    tr.seat    Aden

names YMD
    tr         Güney Yemen; Yemen Demokratik Halk Cumhuriyeti
    tr.adj     Güney Yemenli
    tr.people  Güney Yemenli; Güney Yemenliler

names YUG
    tr         Yugoslavya; Yugoslavya Sosyalist Federal Cumhuriyeti; Yugoslavya Federal Cumhuriyeti; YSFC; Yugoslavya Krallığı
    tr.adj     Yugoslav; Yugoslavyalı
    tr.people  Yugoslav; Yugoslavlar; Yugoslavyalı; Yugoslavyalılar

names ZAF
    tr         Güney Afrika; Güney Afrika Cumhuriyeti
    tr.adj     Güney Afrikalı
    tr.people  Güney Afrikalı; Güney Afrikalılar
    tr.capital Pretoria; Pretorya

names ZMB
    tr         Zambiya; Zambiya Cumhuriyeti; Kuzey Rodezya
    tr.adj     Zambiyalı
    tr.people  Zambiyalı; Zambiyalılar
    tr.capital Lusaka

names ZWE
    tr         Zimbabve; Zimbabve Cumhuriyeti; Rodezya; Güney Rodezya; Zimbabwe
    tr.adj     Zimbabveli; Rodezyalı
    tr.people  Zimbabveli; Zimbabveliler; Rodezyalı; Rodezyalılar
    tr.capital Harare
