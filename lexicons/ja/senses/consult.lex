@about    Meetings, visits and talks in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense visit = 042
    verb     訪問する; 訪れる
    noun.act 訪問
    target   obj; に; への
    need     source
    + フランスのマクロン大統領は日本を訪問した。 => FRA > JPN
    + インドの首相は来週、ロシアを訪問する予定だ。 => IND > RUS | status=future
    + 中国はドイツ外相の訪問を拒んだ。 => DEU > * | status=negated
    - 観光客が寺を訪問した。

sense meet = 040
    verb     会談する; 協議する; 会う
    noun     会談; 首脳会談
    target   と; との; に; obj
    need     source
    + トルコの外相はイランの外相と会談した。 => TUR > IRN
    + イラクの首相とシリアの大統領が会談した。 => IRQ, SYR > -
    - 監督は選手と協議した。

sense hold-talks = 040
    verb     行う/開く/開始する [@talks]
    target   と
    need     source
    + 韓国の大統領は中国の首相と会談を行った。 => KOR > CHN
    + 日本は米国と協議を開始した。 => JPN > USA
    - 学校は説明会を開いた。

sense phone = 041
    verb     電話会談する; 電話で会談する
    noun     電話会談
    target   と; との
    need     source
    + カナダの首相はウクライナの大統領と電話会談した。 => CAN > UKR
    - 店員は客と電話で話した。

sense host-visitor = 043
    verb     迎える; 招く
    target   obj
    need     source target
    + 英国の国王は日本の首相を迎えた。 => GBR > JPN
    - 町は春を迎えた。
