@about    Aid in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense give-aid = 070
    verb     قدم-يقدم/أرسل-يرسل/سلم-يسلم [@aid]
    target   ل; إلى
    need     source target
    + قدمت قطر مساعدات للبنان. => QAT > LBN
    + أرسلت مصر مساعدات إنسانية إلى السودان. => EGY > SDN
    - قدم المعلم مساعدة للتلميذ.
