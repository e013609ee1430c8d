@about    Further Indonesian and English names of places of places.lex.
@source   Own work, written down 2026-11-24.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# istanbul
names place:745044
    id         Konstantinopel

names place:nineveh
    id         Ninawa; Provinsi Ninawa

names place:puncak-jaya
    en         Mulia, Puncak Jaya; Mulia, Papua
    id         Mulia, Papua; Distrik Mulia; Kota Mulia

# saint-petersburg
names place:498817
    id         Santo Petersburg; Sankt Peterburg
