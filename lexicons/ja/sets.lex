@about    Noun classes of Japanese used by senses, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set talks
    words 会談; 首脳会談; 協議; 外相会談; 会合; 交渉
set sanction
    words 制裁; 経済制裁; 追加制裁; 独自制裁; 禁輸
set attack
    words 攻撃; 空爆; 空襲; 砲撃; ミサイル攻撃
set agreement
    words 協定; 条約; 合意文書; 覚書
set aid
    words 支援; 支援物資; 人道支援; 兵器; 武器; 戦車; 弾薬; 援助
set troops
    words 部隊; 軍; 兵; 艦艇; 空母; 戦闘機; ミサイル
set envoy
    words 外交官; 大使
