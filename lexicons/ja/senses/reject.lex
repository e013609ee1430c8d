@about    Refusals in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense reject = 120
    verb     拒否する; 拒絶する; 退ける
    takes    act
    target   obj
    need     source
    + イランは米国の提案を拒否した。 => IRN > USA
    - 店は返品を拒否した。
