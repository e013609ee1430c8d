@about    Heads of UN agencies, EU institutions, NATO and other international bodies since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Heads of UN agencies and other bodies

person stefan-fule
    name     Štefan Füle
    country  CZE
    role     commissioner of european-commission 2010-02..2014-10-31
    en       Štefan Füle; Stefan Fule
    id       Štefan Füle; Stefan Fule

person johannes-hahn
    name     Johannes Hahn
    country  AUT
    role     commissioner of european-commission 2010-02..2024-11-30
    en       Johannes Hahn
    id       Johannes Hahn

person margrethe-vestager
    name     Margrethe Vestager
    country  DNK
    role     commissioner of european-commission 2014-11-01..2024-11-30
    en       Margrethe Vestager
    id       Margrethe Vestager

person peter-mandelson
    name     Peter Mandelson
    country  GBR
    role     commissioner of european-commission 2004-11-22..2008-10
    en       Peter Mandelson
    id       Peter Mandelson

person chris-patten
    name     Chris Patten
    country  GBR
    role     commissioner of european-commission 1999-09..2004-11
    en       Chris Patten
    id       Chris Patten

person gunter-verheugen
    name     Günter Verheugen
    country  DEU
    role     commissioner of european-commission 1999-09..2010-02
    en       Günter Verheugen; Gunter Verheugen
    id       Günter Verheugen; Gunter Verheugen

person vera-jourova
    name     Věra Jourová
    country  CZE
    role     commissioner of european-commission 2014-11-01..2024-11-30
    en       Věra Jourová; Vera Jourova
    id       Věra Jourová; Vera Jourova

person oliver-varhelyi
    name     Olivér Várhelyi
    country  HUN
    role     commissioner of european-commission 2019-12-01..
    en       Olivér Várhelyi; Oliver Varhelyi
    id       Olivér Várhelyi; Oliver Varhelyi

person ylva-johansson
    name     Ylva Johansson
    country  SWE
    role     commissioner of european-commission 2019-12-01..2024-11-30
    en       Ylva Johansson
    id       Ylva Johansson

person cecilia-malmstrom
    name     Cecilia Malmström
    country  SWE
    role     commissioner of european-commission 2010-02..2019-11-30
    en       Cecilia Malmström; Cecilia Malmstrom
    id       Cecilia Malmström; Cecilia Malmstrom

person thierry-breton
    name     Thierry Breton
    country  FRA
    role     commissioner of european-commission 2019-12-01..2024-09-16
    en       Thierry Breton
    id       Thierry Breton

person marta-kos
    name     Marta Kos
    country  SVN
    role     commissioner of european-commission 2024-12-01..
    en       Marta Kos
    id       Marta Kos

person magnus-brunner
    name     Magnus Brunner
    country  AUT
    role     finance-minister of AUT 2021-12-06..2024-11
    role     commissioner of european-commission 2024-12-01..
    en       Magnus Brunner
    id       Magnus Brunner

person dubravka-suica
    name     Dubravka Šuica
    country  HRV
    role     commissioner of european-commission 2019-12-01..
    en       Dubravka Šuica; Dubravka Suica
    id       Dubravka Šuica; Dubravka Suica

person jeroen-dijsselbloem
    name     Jeroen Dijsselbloem
    country  NLD
    role     finance-minister of NLD 2012-11-05..2017-10-26
    role     president of eurogroup 2013-01..2018-01
    en       Jeroen Dijsselbloem
    id       Jeroen Dijsselbloem

person mario-centeno
    name     Mário Centeno
    country  PRT
    role     finance-minister of PRT 2015-11-26..2020-06
    role     president of eurogroup 2018-01..2020-07
    en       Mário Centeno; Mario Centeno
    id       Mário Centeno; Mario Centeno

person paschal-donohoe
    name     Paschal Donohoe
    country  IRL
    role     president of eurogroup 2020-07..2025-11
    en       Paschal Donohoe
    id       Paschal Donohoe

person rose-gottemoeller
    name     Rose Gottemoeller
    country  USA
    role     deputy-secretary-general of nato 2016-10..2019-10
    en       Rose Gottemoeller
    id       Rose Gottemoeller

person radmila-sekerinska
    name     Radmila Šekerinska
    country  MKD
    role     defence-minister of MKD 2017-06..2022-01
    role     deputy-secretary-general of nato 2024-11..
    en       Radmila Šekerinska; Radmila Sekerinska; Radmila Shekerinska
    id       Radmila Šekerinska; Radmila Sekerinska; Radmila Shekerinska

person james-stavridis
    name     James Stavridis
    country  USA
    role     supreme-allied-commander of nato 2009-07..2013-05-13
    en       James Stavridis
    id       James Stavridis

person curtis-scaparrotti
    name     Curtis Scaparrotti
    country  USA
    role     supreme-allied-commander of nato 2016-05..2019-05
    en       Curtis Scaparrotti
    id       Curtis Scaparrotti

person tod-wolters
    name     Tod Wolters
    country  USA
    role     supreme-allied-commander of nato 2019-05..2022-07-04
    en       Tod Wolters
    id       Tod Wolters

person alexus-grynkewich
    name     Alexus Grynkewich
    country  USA
    role     supreme-allied-commander of nato 2025-07..
    en       Alexus Grynkewich
    id       Alexus Grynkewich
