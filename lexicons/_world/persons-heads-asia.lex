@about    Heads of state and government and foreign ministers in Asia, the Middle East, North Africa and the Pacific since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# East and South-East Asia

person keizo-obuchi
    name     Keizo Obuchi
    country  JPN
    role     prime-minister of JPN 1998-07-30..2000-04-05
    en       Keizo Obuchi
    id       Keizo Obuchi

person yohei-kono
    name     Yohei Kono
    country  JPN
    role     foreign-minister of JPN 1999-10..2001-04-26
    en       Yohei Kono
    id       Yohei Kono

person makiko-tanaka
    name     Makiko Tanaka
    country  JPN
    role     foreign-minister of JPN 2001-04-26..2002-01
    en       Makiko Tanaka
    id       Makiko Tanaka

person yoriko-kawaguchi
    name     Yoriko Kawaguchi
    country  JPN
    role     foreign-minister of JPN 2002-02..2004-09-27
    en       Yoriko Kawaguchi
    id       Yoriko Kawaguchi

person nobutaka-machimura
    name     Nobutaka Machimura
    country  JPN
    role     foreign-minister of JPN 2004-09-27..2005-10-31
    role     foreign-minister of JPN 2007-08-27..2007-09-26
    en       Nobutaka Machimura
    id       Nobutaka Machimura

person masahiko-komura
    name     Masahiko Komura
    country  JPN
    role     foreign-minister of JPN 2007-09-26..2008-09-24
    en       Masahiko Komura
    id       Masahiko Komura

person hirofumi-nakasone
    name     Hirofumi Nakasone
    country  JPN
    role     foreign-minister of JPN 2008-09-24..2009-09-16
    en       Hirofumi Nakasone
    id       Hirofumi Nakasone

person takeaki-matsumoto
    name     Takeaki Matsumoto
    country  JPN
    role     foreign-minister of JPN 2011-03..2011-09-02
    en       Takeaki Matsumoto
    id       Takeaki Matsumoto

person goh-kun
    name     Goh Kun
    country  KOR
    role     prime-minister of KOR 2003-02-27..2004-05
    role     acting-president of KOR 2004-03-12..2004-05-14
    en       Goh Kun
    id       Goh Kun

person lee-hae-chan
    name     Lee Hae-chan
    country  KOR
    role     prime-minister of KOR 2004-06-30..2006-03
    en       Lee Hae-chan
    id       Lee Hae-chan

person han-myeong-sook
    name     Han Myeong-sook
    country  KOR
    role     prime-minister of KOR 2006-04..2007-03
    en       Han Myeong-sook; Han Myung-sook
    id       Han Myeong-sook; Han Myung-sook

person han-seung-soo
    name     Han Seung-soo
    country  KOR
    role     foreign-minister of KOR 2001-03..2002-02
    role     president of un-general-assembly 2001-09..2002-09
    role     prime-minister of KOR 2008-02-29..2009-09
    en       Han Seung-soo
    id       Han Seung-soo

person chung-un-chan
    name     Chung Un-chan
    country  KOR
    role     prime-minister of KOR 2009-09..2010-08
    en       Chung Un-chan
    id       Chung Un-chan

person kim-hwang-sik
    name     Kim Hwang-sik
    country  KOR
    role     prime-minister of KOR 2010-10..2013-02
    en       Kim Hwang-sik
    id       Kim Hwang-sik

person chung-hong-won
    name     Chung Hong-won
    country  KOR
    role     prime-minister of KOR 2013-02-26..2015-02
    en       Chung Hong-won
    id       Chung Hong-won

person lee-wan-koo
    name     Lee Wan-koo
    country  KOR
    role     prime-minister of KOR 2015-02-17..2015-04-27
    en       Lee Wan-koo
    id       Lee Wan-koo

person lee-nak-yon
    name     Lee Nak-yon
    country  KOR
    role     prime-minister of KOR 2017-05-31..2020-01-14
    en       Lee Nak-yon
    id       Lee Nak-yon

person chung-sye-kyun
    name     Chung Sye-kyun
    country  KOR
    role     prime-minister of KOR 2020-01-14..2021-04-16
    en       Chung Sye-kyun
    id       Chung Sye-kyun

person kim-boo-kyum
    name     Kim Boo-kyum
    country  KOR
    role     prime-minister of KOR 2021-05-14..2022-05-12
    en       Kim Boo-kyum
    id       Kim Boo-kyum

person yoon-young-kwan
    name     Yoon Young-kwan
    country  KOR
    role     foreign-minister of KOR 2003-02-27..2004-01
    en       Yoon Young-kwan
    id       Yoon Young-kwan

person song-min-soon
    name     Song Min-soon
    country  KOR
    role     foreign-minister of KOR 2006-12..2008-02-29
    en       Song Min-soon
    id       Song Min-soon

person yu-myung-hwan
    name     Yu Myung-hwan
    country  KOR
    role     foreign-minister of KOR 2008-02-29..2010-09
    en       Yu Myung-hwan
    id       Yu Myung-hwan

person pak-pong-ju
    name     Pak Pong-ju
    country  PRK
    role     prime-minister of PRK 2003-09..2007-04
    role     prime-minister of PRK 2013-04..2019-04
    en       Pak Pong-ju; Pak Pong Ju
    id       Pak Pong-ju; Pak Pong Ju

person paek-nam-sun
    name     Paek Nam-sun
    country  PRK
    role     foreign-minister of PRK 1998-09..2007-01
    en       Paek Nam-sun; Paek Nam Sun
    id       Paek Nam-sun; Paek Nam Sun

person pak-ui-chun
    name     Pak Ui-chun
    country  PRK
    role     foreign-minister of PRK 2007-05..2014-04
    en       Pak Ui-chun; Pak Ui Chun
    id       Pak Ui-chun; Pak Ui Chun

person ri-su-yong
    name     Ri Su-yong
    country  PRK
    role     foreign-minister of PRK 2014-04..2016-05
    en       Ri Su-yong; Ri Su Yong
    id       Ri Su-yong; Ri Su Yong

person pak-thae-song
    name     Pak Thae-song
    country  PRK
    role     prime-minister of PRK 2024-12..
    en       Pak Thae-song; Pak Thae Song
    id       Pak Thae-song; Pak Thae Song

person natsagiin-bagabandi
    name     Natsagiin Bagabandi
    country  MNG
    role     president of MNG 1997-06-20..2005-06-24
    en       Natsagiin Bagabandi
    id       Natsagiin Bagabandi

person nambaryn-enkhbayar
    name     Nambaryn Enkhbayar
    country  MNG
    role     prime-minister of MNG 2000-07-26..2004-08-20
    role     president of MNG 2005-06-24..2009-06-18
    en       Nambaryn Enkhbayar; Nambar Enkhbayar
    id       Nambaryn Enkhbayar; Nambar Enkhbayar

person tsakhiagiin-elbegdorj
    name     Tsakhiagiin Elbegdorj
    country  MNG
    role     prime-minister of MNG 2004-08-20..2006-01
    role     president of MNG 2009-06-18..2017-07-10
    en       Tsakhiagiin Elbegdorj; Tsakhia Elbegdorj
    id       Tsakhiagiin Elbegdorj; Tsakhia Elbegdorj

person khaltmaagiin-battulga
    name     Khaltmaagiin Battulga
    country  MNG
    role     president of MNG 2017-07-10..2021-06-25
    en       Khaltmaagiin Battulga; Battulga Khaltmaa
    id       Khaltmaagiin Battulga; Battulga Khaltmaa

person miyeegombyn-enkhbold
    name     Miyeegombyn Enkhbold
    country  MNG
    role     prime-minister of MNG 2006-01..2007-11-22
    en       Miyeegombyn Enkhbold; Miyeegombo Enkhbold
    id       Miyeegombyn Enkhbold; Miyeegombo Enkhbold

person sanjaagiin-bayar
    name     Sanjaagiin Bayar
    country  MNG
    role     prime-minister of MNG 2007-11-22..2009-10-29
    en       Sanjaagiin Bayar; Sanjaa Bayar
    id       Sanjaagiin Bayar; Sanjaa Bayar

person sukhbaataryn-batbold
    name     Sükhbaataryn Batbold
    country  MNG
    role     prime-minister of MNG 2009-10-29..2012-08
    en       Sükhbaataryn Batbold; Sukhbaataryn Batbold; Sukhbaatar Batbold
    id       Sükhbaataryn Batbold; Sukhbaataryn Batbold; Sukhbaatar Batbold

person norovyn-altankhuyag
    name     Norovyn Altankhuyag
    country  MNG
    role     prime-minister of MNG 2012-08..2014-11
    en       Norovyn Altankhuyag; Norov Altankhuyag
    id       Norovyn Altankhuyag; Norov Altankhuyag

person chimediin-saikhanbileg
    name     Chimediin Saikhanbileg
    country  MNG
    role     prime-minister of MNG 2014-11..2016-07
    en       Chimediin Saikhanbileg; Chimed Saikhanbileg
    id       Chimediin Saikhanbileg; Chimed Saikhanbileg

person jargaltulgyn-erdenebat
    name     Jargaltulgyn Erdenebat
    country  MNG
    role     prime-minister of MNG 2016-07..2017-10-04
    en       Jargaltulgyn Erdenebat; Jargaltulga Erdenebat
    id       Jargaltulgyn Erdenebat; Jargaltulga Erdenebat

person luvsannamsrain-oyun-erdene
    name     Luvsannamsrain Oyun-Erdene
    country  MNG
    role     prime-minister of MNG 2021-01-27..2025-06
    en       Luvsannamsrain Oyun-Erdene; Oyun-Erdene Luvsannamsrai
    id       Luvsannamsrain Oyun-Erdene; Oyun-Erdene Luvsannamsrai

person gombojavyn-zandanshatar
    name     Gombojavyn Zandanshatar
    country  MNG
    role     prime-minister of MNG 2025-06..
    en       Gombojavyn Zandanshatar; Zandanshatar Gombojav
    id       Gombojavyn Zandanshatar; Zandanshatar Gombojav

person battsetseg-batmunkh
    name     Battsetseg Batmunkh
    country  MNG
    role     foreign-minister of MNG 2021-01..
    en       Battsetseg Batmunkh; Batmunkh Battsetseg
    id       Battsetseg Batmunkh; Batmunkh Battsetseg

person khamtay-siphandone
    name     Khamtay Siphandone
    country  LAO
    role     president of LAO 1998-02-24..2006-06-08
    en       Khamtay Siphandone; Khamtai Siphandon
    id       Khamtay Siphandone; Khamtai Siphandon

person choummaly-sayasone
    name     Choummaly Sayasone
    country  LAO
    role     president of LAO 2006-06-08..2016-04-20
    en       Choummaly Sayasone
    id       Choummaly Sayasone

person bouasone-bouphavanh
    name     Bouasone Bouphavanh
    country  LAO
    role     prime-minister of LAO 2006-06-08..2010-12-23
    en       Bouasone Bouphavanh
    id       Bouasone Bouphavanh

person thongsing-thammavong
    name     Thongsing Thammavong
    country  LAO
    role     prime-minister of LAO 2010-12-23..2016-04-20
    en       Thongsing Thammavong
    id       Thongsing Thammavong

person somsavat-lengsavad
    name     Somsavat Lengsavad
    country  LAO
    role     foreign-minister of LAO 1993..2006-06
    en       Somsavat Lengsavad
    id       Somsavat Lengsavad

person thongsavanh-phomvihane
    name     Thongsavanh Phomvihane
    country  LAO
    role     foreign-minister of LAO 2024-11..
    en       Thongsavanh Phomvihane
    id       Thongsavanh Phomvihane

person chuan-leekpai
    name     Chuan Leekpai
    country  THA
    role     prime-minister of THA 1997-11-09..2001-02-09
    en       Chuan Leekpai
    id       Chuan Leekpai

person sonthi-boonyaratglin
    name     Sonthi Boonyaratglin
    country  THA
    role     junta-leader of THA 2006-09-19..2006-10-01
    en       Sonthi Boonyaratglin; Sonthi Boonyaratkalin
    id       Sonthi Boonyaratglin; Sonthi Boonyaratkalin

person kantathi-suphamongkhon
    name     Kantathi Suphamongkhon
    country  THA
    role     foreign-minister of THA 2005-03..2006-09-19
    en       Kantathi Suphamongkhon
    id       Kantathi Suphamongkhon

person nitya-pibulsonggram
    name     Nitya Pibulsonggram
    country  THA
    role     foreign-minister of THA 2006-10..2008-02
    en       Nitya Pibulsonggram
    id       Nitya Pibulsonggram

person noppadon-pattama
    name     Noppadon Pattama
    country  THA
    role     foreign-minister of THA 2008-02..2008-07
    en       Noppadon Pattama
    id       Noppadon Pattama

person surapong-tovichakchaikul
    name     Surapong Tovichakchaikul
    country  THA
    role     foreign-minister of THA 2011-08..2014-05
    en       Surapong Tovichakchaikul
    id       Surapong Tovichakchaikul

person tanasak-patimapragorn
    name     Tanasak Patimapragorn
    country  THA
    role     foreign-minister of THA 2014-08..2015-08
    en       Tanasak Patimapragorn; Thanasak Patimaprakorn
    id       Tanasak Patimapragorn; Thanasak Patimaprakorn

person tran-duc-luong
    name     Tran Duc Luong
    country  VNM
    role     president of VNM 1997-09-24..2006-06-27
    en       Tran Duc Luong; Trần Đức Lương
    id       Tran Duc Luong; Trần Đức Lương

person nguyen-minh-triet
    name     Nguyen Minh Triet
    country  VNM
    role     president of VNM 2006-06-27..2011-07-25
    en       Nguyen Minh Triet; Nguyễn Minh Triết
    id       Nguyen Minh Triet; Nguyễn Minh Triết

person nguyen-dy-nien
    name     Nguyen Dy Nien
    country  VNM
    role     foreign-minister of VNM 2000-01..2006-06
    en       Nguyen Dy Nien; Nguyễn Dy Niên
    id       Nguyen Dy Nien; Nguyễn Dy Niên

person pham-gia-khiem
    name     Pham Gia Khiem
    country  VNM
    role     foreign-minister of VNM 2006-06..2011-08-03
    en       Pham Gia Khiem; Phạm Gia Khiêm
    id       Pham Gia Khiem; Phạm Gia Khiêm

person vo-thi-anh-xuan
    name     Vo Thi Anh Xuan
    country  VNM
    role     vice-president of VNM 2021-04..
    role     acting-president of VNM 2023-01-18..2023-03-02
    role     acting-president of VNM 2024-03-21..2024-05-22
    en       Vo Thi Anh Xuan; Võ Thị Ánh Xuân
    id       Vo Thi Anh Xuan; Võ Thị Ánh Xuân

person le-hoai-trung
    name     Le Hoai Trung
    country  VNM
    role     foreign-minister of VNM 2025-08..
    en       Le Hoai Trung; Lê Hoài Trung
    id       Le Hoai Trung; Lê Hoài Trung

person s-r-nathan
    name     S. R. Nathan
    country  SGP
    role     president of SGP 1999-09-01..2011-08-31
    en       S. R. Nathan; S R Nathan; SR Nathan
    id       S. R. Nathan; S R Nathan; SR Nathan

person tony-tan
    name     Tony Tan
    country  SGP
    role     president of SGP 2011-09-01..2017-08-31
    en       Tony Tan; Tony Tan Keng Yam
    id       Tony Tan; Tony Tan Keng Yam

person s-jayakumar
    name     S. Jayakumar
    country  SGP
    role     foreign-minister of SGP 1994-01..2004-08-12
    en       S. Jayakumar; S Jayakumar
    id       S. Jayakumar; S Jayakumar

person teofisto-guingona
    name     Teofisto Guingona
    country  PHL
    role     foreign-minister of PHL 2001-02..2002-07
    role     vice-president of PHL 2001-02..2004-06-30
    en       Teofisto Guingona; Teofisto Guingona Jr.
    id       Teofisto Guingona; Teofisto Guingona Jr.

person blas-ople
    name     Blas Ople
    country  PHL
    role     foreign-minister of PHL 2002-07..2003-12-14
    en       Blas Ople
    id       Blas Ople

person delia-albert
    name     Delia Albert
    country  PHL
    role     foreign-minister of PHL 2003-12..2004-08
    en       Delia Albert; Delia Domingo Albert
    id       Delia Albert; Delia Domingo Albert

person jose-rene-almendras
    name     Jose Rene Almendras
    country  PHL
    role     foreign-minister of PHL 2016-03..2016-06-30
    en       Jose Rene Almendras
    id       Jose Rene Almendras

person rui-maria-de-araujo
    name     Rui Maria de Araújo
    country  TLS
    role     prime-minister of TLS 2015-02-16..2017-09-15
    en       Rui Maria de Araújo; Rui Maria de Araujo
    id       Rui Maria de Araújo; Rui Maria de Araujo

person estanislau-da-silva
    name     Estanislau da Silva
    country  TLS
    role     prime-minister of TLS 2007-05-19..2007-08-08
    en       Estanislau da Silva
    id       Estanislau da Silva

person zacarias-da-costa
    name     Zacarias da Costa
    country  TLS
    role     foreign-minister of TLS 2007-08..2012-08
    en       Zacarias da Costa
    id       Zacarias da Costa

person dionisio-babo-soares
    name     Dionísio Babo Soares
    country  TLS
    role     foreign-minister of TLS 2018-06..2020-05
    en       Dionísio Babo Soares; Dionisio Babo Soares; Dionísio Babo; Dionisio Babo
    id       Dionísio Babo Soares; Dionisio Babo Soares; Dionísio Babo; Dionisio Babo

person adaljiza-magno
    name     Adaljiza Magno
    country  TLS
    role     foreign-minister of TLS 2020-05..2023-07-01
    en       Adaljiza Magno
    id       Adaljiza Magno

person bendito-freitas
    name     Bendito Freitas
    country  TLS
    role     foreign-minister of TLS 2023-07-01..
    en       Bendito Freitas
    id       Bendito Freitas

# South and Central Asia

person rangin-dadfar-spanta
    name     Rangin Dadfar Spanta
    country  AFG
    role     foreign-minister of AFG 2006-04..2010-01
    en       Rangin Dadfar Spanta
    id       Rangin Dadfar Spanta

person zalmai-rassoul
    name     Zalmai Rassoul
    country  AFG
    role     foreign-minister of AFG 2010-01..2013-10
    en       Zalmai Rassoul
    id       Zalmai Rassoul

person salahuddin-rabbani
    name     Salahuddin Rabbani
    country  AFG
    role     foreign-minister of AFG 2015-02..2019-10
    en       Salahuddin Rabbani
    id       Salahuddin Rabbani

person iajuddin-ahmed
    name     Iajuddin Ahmed
    country  BGD
    role     president of BGD 2002-09-06..2009-02-12
    role     acting-prime-minister of BGD 2006-10-29..2007-01-11
    en       Iajuddin Ahmed
    id       Iajuddin Ahmed

person zillur-rahman
    name     Zillur Rahman
    country  BGD
    role     president of BGD 2009-02-12..2013-03-20
    en       Zillur Rahman
    id       Zillur Rahman

person mohammad-abdul-hamid
    name     Mohammad Abdul Hamid
    country  BGD
    role     president of BGD 2013-04-24..2023-04-24
    en       Mohammad Abdul Hamid
    id       Mohammad Abdul Hamid

person fakhruddin-ahmed
    name     Fakhruddin Ahmed
    country  BGD
    role     acting-prime-minister of BGD 2007-01-12..2009-01-06
    en       Fakhruddin Ahmed
    id       Fakhruddin Ahmed

person morshed-khan
    name     Morshed Khan
    country  BGD
    role     foreign-minister of BGD 2001-11..2006-10
    en       Morshed Khan
    id       Morshed Khan

person iftekhar-ahmed-chowdhury
    name     Iftekhar Ahmed Chowdhury
    country  BGD
    role     foreign-minister of BGD 2007-01..2009-01-06
    en       Iftekhar Ahmed Chowdhury
    id       Iftekhar Ahmed Chowdhury

person dipu-moni
    name     Dipu Moni
    country  BGD
    role     foreign-minister of BGD 2009-01-06..2013-11
    en       Dipu Moni
    id       Dipu Moni

person abul-hassan-mahmood-ali
    name     Abul Hassan Mahmood Ali
    country  BGD
    role     foreign-minister of BGD 2014-01..2019-01-07
    en       Abul Hassan Mahmood Ali; A. H. Mahmood Ali
    id       Abul Hassan Mahmood Ali; A. H. Mahmood Ali

person touhid-hossain
    name     Touhid Hossain
    country  BGD
    role     foreign-minister of BGD 2024-08..2026-02
    en       Touhid Hossain; Md Touhid Hossain
    id       Touhid Hossain; Md Touhid Hossain

person jigme-singye-wangchuck
    name     Jigme Singye Wangchuck
    country  BTN
    role     king of BTN 1972-07..2006-12
    en       Jigme Singye Wangchuck
    id       Jigme Singye Wangchuck

person jigme-khesar-namgyel-wangchuck
    name     Jigme Khesar Namgyel Wangchuck
    country  BTN
    role     king of BTN 2006-12..
    en       Jigme Khesar Namgyel Wangchuck; Jigme Khesar Wangchuck
    id       Jigme Khesar Namgyel Wangchuck; Jigme Khesar Wangchuck

person jigme-thinley
    name     Jigme Thinley
    country  BTN
    role     prime-minister of BTN 2008-04-09..2013-04
    en       Jigme Thinley; Jigmi Thinley; Jigme Y. Thinley
    id       Jigme Thinley; Jigmi Thinley; Jigme Y. Thinley

person k-r-narayanan
    name     K. R. Narayanan
    country  IND
    role     president of IND 1997-07-25..2002-07-25
    en       K. R. Narayanan; K R Narayanan; KR Narayanan
    id       K. R. Narayanan; K R Narayanan; KR Narayanan

person yashwant-sinha
    name     Yashwant Sinha
    country  IND
    role     foreign-minister of IND 2002-07-01..2004-05-22
    en       Yashwant Sinha
    id       Yashwant Sinha

person ratnasiri-wickremanayake
    name     Ratnasiri Wickremanayake
    country  LKA
    role     prime-minister of LKA 2000-08..2001-12
    role     prime-minister of LKA 2005-11..2010-04
    en       Ratnasiri Wickremanayake
    id       Ratnasiri Wickremanayake

person d-m-jayaratne
    name     D. M. Jayaratne
    country  LKA
    role     prime-minister of LKA 2010-04..2015-01-09
    en       D. M. Jayaratne; D M Jayaratne
    id       D. M. Jayaratne; D M Jayaratne

person dinesh-gunawardena
    name     Dinesh Gunawardena
    country  LKA
    role     foreign-minister of LKA 2019-11..2021-08
    role     prime-minister of LKA 2022-07-22..2024-09
    en       Dinesh Gunawardena
    id       Dinesh Gunawardena

person harini-amarasuriya
    name     Harini Amarasuriya
    country  LKA
    role     prime-minister of LKA 2024-09-24..
    en       Harini Amarasuriya
    id       Harini Amarasuriya

person lakshman-kadirgamar
    name     Lakshman Kadirgamar
    country  LKA
    role     foreign-minister of LKA 1994-08..2001-12
    role     foreign-minister of LKA 2004-04..2005-08-12
    en       Lakshman Kadirgamar
    id       Lakshman Kadirgamar

person rohitha-bogollagama
    name     Rohitha Bogollagama
    country  LKA
    role     foreign-minister of LKA 2007-01..2010-04
    en       Rohitha Bogollagama
    id       Rohitha Bogollagama

person g-l-peiris
    name     G. L. Peiris
    country  LKA
    role     foreign-minister of LKA 2010-04..2015-01
    role     foreign-minister of LKA 2021-08..2022-05
    en       G. L. Peiris; G L Peiris; GL Peiris
    id       G. L. Peiris; G L Peiris; GL Peiris

person mangala-samaraweera
    name     Mangala Samaraweera
    country  LKA
    role     foreign-minister of LKA 2005-11..2007-01
    role     foreign-minister of LKA 2015-01..2017-05
    en       Mangala Samaraweera
    id       Mangala Samaraweera

person ali-sabry
    name     Ali Sabry
    country  LKA
    role     foreign-minister of LKA 2022-07..2024-09
    en       Ali Sabry
    id       Ali Sabry

person vijitha-herath
    name     Vijitha Herath
    country  LKA
    role     foreign-minister of LKA 2024-09..
    en       Vijitha Herath
    id       Vijitha Herath

person maumoon-abdul-gayoom
    name     Maumoon Abdul Gayoom
    country  MDV
    role     president of MDV 1978-11-11..2008-11-11
    en       Maumoon Abdul Gayoom
    id       Maumoon Abdul Gayoom

person mohammed-waheed-hassan
    name     Mohammed Waheed Hassan
    country  MDV
    role     president of MDV 2012-02-07..2013-11-17
    en       Mohammed Waheed Hassan; Mohamed Waheed; Mohamed Waheed Hassan
    id       Mohammed Waheed Hassan; Mohamed Waheed; Mohamed Waheed Hassan

person abdulla-shahid
    name     Abdulla Shahid
    country  MDV
    role     foreign-minister of MDV 2018-11..2023-11-17
    role     president of un-general-assembly 2021-09..2022-09
    en       Abdulla Shahid
    id       Abdulla Shahid

person girija-prasad-koirala
    name     Girija Prasad Koirala
    country  NPL
    role     prime-minister of NPL 2000-03..2001-07
    role     prime-minister of NPL 2006-04-30..2008-08-18
    en       Girija Prasad Koirala; G. P. Koirala
    id       Girija Prasad Koirala; G. P. Koirala

person lokendra-bahadur-chand
    name     Lokendra Bahadur Chand
    country  NPL
    role     prime-minister of NPL 2002-10..2003-06
    en       Lokendra Bahadur Chand
    id       Lokendra Bahadur Chand

person surya-bahadur-thapa
    name     Surya Bahadur Thapa
    country  NPL
    role     prime-minister of NPL 2003-06..2004-06
    en       Surya Bahadur Thapa
    id       Surya Bahadur Thapa

person madhav-kumar-nepal
    name     Madhav Kumar Nepal
    country  NPL
    role     prime-minister of NPL 2009-05-25..2011-02-06
    en       Madhav Kumar Nepal
    id       Madhav Kumar Nepal

person jhala-nath-khanal
    name     Jhala Nath Khanal
    country  NPL
    role     prime-minister of NPL 2011-02-06..2011-08-29
    en       Jhala Nath Khanal; Jhalanath Khanal
    id       Jhala Nath Khanal; Jhalanath Khanal

person baburam-bhattarai
    name     Baburam Bhattarai
    country  NPL
    role     prime-minister of NPL 2011-08-29..2013-03-14
    en       Baburam Bhattarai
    id       Baburam Bhattarai
