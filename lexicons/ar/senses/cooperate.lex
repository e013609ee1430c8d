@about    Cooperation in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense cooperate = 060
    verb     تعاون-يتعاون
    noun     تعاون
    target   مع
    need     source target
    + تتعاون الهند مع اليابان. => IND > JPN
    - تعاون اللاعبون مع المدرب.
