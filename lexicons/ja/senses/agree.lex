@about    Promises in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense pledge = 030
    verb     約束する; 合意する
    takes    act
    target   に; と
    need     source
    + 日本はウクライナに支援を約束した。 => JPN > UKR
    - 父は息子に土産を約束した。
