@about    Heads of state and government, foreign ministers of NATO and EU members and others in Europe and the Caucasus since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Eastern Europe, the Caucasus and Turkey

person volodymyr-ohryzko
    name     Volodymyr Ohryzko
    country  UKR
    role     foreign-minister of UKR 2007-12..2009-03
    en       Volodymyr Ohryzko; Volodymyr Ogryzko
    id       Volodymyr Ohryzko; Volodymyr Ogryzko

person leonid-kozhara
    name     Leonid Kozhara
    country  UKR
    role     foreign-minister of UKR 2012-12..2014-02
    en       Leonid Kozhara
    id       Leonid Kozhara

person andriy-deshchytsia
    name     Andriy Deshchytsia
    country  UKR
    role     foreign-minister of UKR 2014-02..2014-06
    en       Andriy Deshchytsia
    id       Andriy Deshchytsia

person vadym-prystaiko
    name     Vadym Prystaiko
    country  UKR
    role     foreign-minister of UKR 2019-08-29..2020-03-04
    en       Vadym Prystaiko
    id       Vadym Prystaiko

person sergei-sidorsky
    name     Sergei Sidorsky
    country  BLR
    role     prime-minister of BLR 2003-12..2010-12
    en       Sergei Sidorsky; Sergey Sidorsky
    id       Sergei Sidorsky; Sergey Sidorsky

person mikhail-myasnikovich
    name     Mikhail Myasnikovich
    country  BLR
    role     prime-minister of BLR 2010-12..2014-12
    en       Mikhail Myasnikovich
    id       Mikhail Myasnikovich

person andrei-kobyakov
    name     Andrei Kobyakov
    country  BLR
    role     prime-minister of BLR 2014-12..2018-08
    en       Andrei Kobyakov
    id       Andrei Kobyakov

person sergei-rumas
    name     Sergei Rumas
    country  BLR
    role     prime-minister of BLR 2018-08..2020-06
    en       Sergei Rumas; Sergey Rumas
    id       Sergei Rumas; Sergey Rumas

person roman-golovchenko
    name     Roman Golovchenko
    country  BLR
    role     prime-minister of BLR 2020-06..2025-03
    en       Roman Golovchenko
    id       Roman Golovchenko

person alexander-turchin
    name     Alexander Turchin
    country  BLR
    role     prime-minister of BLR 2025-03..
    en       Alexander Turchin
    id       Alexander Turchin

person sergei-martynov
    name     Sergei Martynov
    country  BLR
    role     foreign-minister of BLR 2003-03..2012-08
    en       Sergei Martynov; Sergey Martynov
    id       Sergei Martynov; Sergey Martynov

person sergei-aleinik
    name     Sergei Aleinik
    country  BLR
    role     foreign-minister of BLR 2022-12..2024-06
    en       Sergei Aleinik; Sergey Aleinik
    id       Sergei Aleinik; Sergey Aleinik

person maxim-ryzhenkov
    name     Maxim Ryzhenkov
    country  BLR
    role     foreign-minister of BLR 2024-06..
    en       Maxim Ryzhenkov
    id       Maxim Ryzhenkov

person giorgi-margvelashvili
    name     Giorgi Margvelashvili
    country  GEO
    role     president of GEO 2013-11-17..2018-12-16
    en       Giorgi Margvelashvili
    id       Giorgi Margvelashvili

person nino-burjanadze
    name     Nino Burjanadze
    country  GEO
    role     acting-president of GEO 2003-11-23..2004-01-25
    role     acting-president of GEO 2007-11-25..2008-01-20
    en       Nino Burjanadze
    id       Nino Burjanadze

person zurab-zhvania
    name     Zurab Zhvania
    country  GEO
    role     prime-minister of GEO 2004-02..2005-02-03
    en       Zurab Zhvania
    id       Zurab Zhvania

person zurab-noghaideli
    name     Zurab Noghaideli
    country  GEO
    role     prime-minister of GEO 2005-02..2007-11
    en       Zurab Noghaideli
    id       Zurab Noghaideli

person lado-gurgenidze
    name     Lado Gurgenidze
    country  GEO
    role     prime-minister of GEO 2007-11..2008-11-01
    en       Lado Gurgenidze
    id       Lado Gurgenidze

person grigol-mgaloblishvili
    name     Grigol Mgaloblishvili
    country  GEO
    role     prime-minister of GEO 2008-11-01..2009-02
    en       Grigol Mgaloblishvili
    id       Grigol Mgaloblishvili

person nika-gilauri
    name     Nika Gilauri
    country  GEO
    role     prime-minister of GEO 2009-02..2012-07
    en       Nika Gilauri
    id       Nika Gilauri

person vano-merabishvili
    name     Vano Merabishvili
    country  GEO
    role     interior-minister of GEO 2004-12..2012-07
    role     prime-minister of GEO 2012-07..2012-10-25
    en       Vano Merabishvili
    id       Vano Merabishvili

person giorgi-kvirikashvili
    name     Giorgi Kvirikashvili
    country  GEO
    role     prime-minister of GEO 2015-12-30..2018-06
    en       Giorgi Kvirikashvili
    id       Giorgi Kvirikashvili

person mamuka-bakhtadze
    name     Mamuka Bakhtadze
    country  GEO
    role     prime-minister of GEO 2018-06..2019-09
    en       Mamuka Bakhtadze
    id       Mamuka Bakhtadze

person giorgi-gakharia
    name     Giorgi Gakharia
    country  GEO
    role     prime-minister of GEO 2019-09..2021-02-18
    en       Giorgi Gakharia
    id       Giorgi Gakharia

person gela-bezhuashvili
    name     Gela Bezhuashvili
    country  GEO
    role     foreign-minister of GEO 2005-10..2008-01
    en       Gela Bezhuashvili
    id       Gela Bezhuashvili

person eka-tkeshelashvili
    name     Eka Tkeshelashvili
    country  GEO
    role     foreign-minister of GEO 2008-05..2008-12
    en       Eka Tkeshelashvili; Ekaterine Tkeshelashvili
    id       Eka Tkeshelashvili; Ekaterine Tkeshelashvili

person grigol-vashadze
    name     Grigol Vashadze
    country  GEO
    role     foreign-minister of GEO 2008-12..2012-10
    en       Grigol Vashadze
    id       Grigol Vashadze

person maia-panjikidze
    name     Maia Panjikidze
    country  GEO
    role     foreign-minister of GEO 2012-10..2014-11
    en       Maia Panjikidze
    id       Maia Panjikidze

person mikheil-janelidze
    name     Mikheil Janelidze
    country  GEO
    role     foreign-minister of GEO 2015-12..2018-06
    en       Mikheil Janelidze
    id       Mikheil Janelidze

person david-zalkaliani
    name     David Zalkaliani
    country  GEO
    role     foreign-minister of GEO 2018-06..2022-04
    en       David Zalkaliani
    id       David Zalkaliani

person ilia-darchiashvili
    name     Ilia Darchiashvili
    country  GEO
    role     foreign-minister of GEO 2022-04..2024-07
    en       Ilia Darchiashvili
    id       Ilia Darchiashvili

person maka-botchorishvili
    name     Maka Botchorishvili
    country  GEO
    role     foreign-minister of GEO 2024-07..
    en       Maka Botchorishvili
    id       Maka Botchorishvili

person armen-sarkissian
    name     Armen Sarkissian
    country  ARM
    role     president of ARM 2018-04-09..2022-02-01
    en       Armen Sarkissian; Armen Sarksyan
    id       Armen Sarkissian; Armen Sarksyan

person vahagn-khachaturyan
    name     Vahagn Khachaturyan
    country  ARM
    role     president of ARM 2022-03-13..
    en       Vahagn Khachaturyan
    id       Vahagn Khachaturyan

person andranik-margaryan
    name     Andranik Margaryan
    country  ARM
    role     prime-minister of ARM 2000-05-12..2007-03-25
    en       Andranik Margaryan; Andranik Markaryan
    id       Andranik Margaryan; Andranik Markaryan

person tigran-sargsyan
    name     Tigran Sargsyan
    country  ARM
    role     prime-minister of ARM 2008-04-09..2014-04
    en       Tigran Sargsyan
    id       Tigran Sargsyan

person hovik-abrahamyan
    name     Hovik Abrahamyan
    country  ARM
    role     prime-minister of ARM 2014-04..2016-09
    en       Hovik Abrahamyan
    id       Hovik Abrahamyan

person karen-karapetyan
    name     Karen Karapetyan
    country  ARM
    role     prime-minister of ARM 2016-09..2018-04
    en       Karen Karapetyan
    id       Karen Karapetyan

person vartan-oskanian
    name     Vartan Oskanian
    country  ARM
    role     foreign-minister of ARM 1998-04..2008-04
    en       Vartan Oskanian; Vardan Oskanyan
    id       Vartan Oskanian; Vardan Oskanyan

person edward-nalbandian
    name     Edward Nalbandian
    country  ARM
    role     foreign-minister of ARM 2008-04..2018-05
    en       Edward Nalbandian
    id       Edward Nalbandian

person zohrab-mnatsakanyan
    name     Zohrab Mnatsakanyan
    country  ARM
    role     foreign-minister of ARM 2018-05..2020-11
    en       Zohrab Mnatsakanyan
    id       Zohrab Mnatsakanyan

person ara-ayvazyan
    name     Ara Ayvazyan
    country  ARM
    role     foreign-minister of ARM 2020-11..2021-05
    en       Ara Ayvazyan
    id       Ara Ayvazyan

person artur-rasizade
    name     Artur Rasizade
    country  AZE
    role     prime-minister of AZE 2003-11..2018-04
    en       Artur Rasizade
    id       Artur Rasizade

person novruz-mammadov
    name     Novruz Mammadov
    country  AZE
    role     prime-minister of AZE 2018-04..2019-10
    en       Novruz Mammadov
    id       Novruz Mammadov

person ali-asadov
    name     Ali Asadov
    country  AZE
    role     prime-minister of AZE 2019-10..
    en       Ali Asadov
    id       Ali Asadov

person ismail-cem
    name     İsmail Cem
    country  TUR
    role     foreign-minister of TUR 1997-06..2002-07
    en       İsmail Cem; Ismail Cem
    id       İsmail Cem; Ismail Cem

person yasar-yakis
    name     Yaşar Yakış
    country  TUR
    role     foreign-minister of TUR 2002-11-18..2003-03-14
    en       Yaşar Yakış; Yasar Yakis
    id       Yaşar Yakış; Yasar Yakis

person ali-babacan
    name     Ali Babacan
    country  TUR
    role     foreign-minister of TUR 2007-08..2009-05-01
    en       Ali Babacan
    id       Ali Babacan

person feridun-sinirlioglu
    name     Feridun Sinirlioğlu
    country  TUR
    role     foreign-minister of TUR 2015-08..2015-11-24
    role     secretary-general of osce 2024-12..
    en       Feridun Sinirlioğlu; Feridun Sinirlioglu
    id       Feridun Sinirlioğlu; Feridun Sinirlioglu
