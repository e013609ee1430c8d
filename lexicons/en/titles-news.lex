@about    Committees, caucuses and panels that newsrooms name without a country.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

agent parliamentary-panel
    words    parliamentary committee; select committee; senate committee; house committee; congressional committee; judiciary committee; intelligence committee; house intelligence committee; senate intelligence committee; senate judiciary committee; house judiciary committee; armed services committee; senate armed services committee; foreign relations committee; senate foreign relations committee; foreign affairs committee; oversight committee; ethics committee; public accounts committee; senate panel; house panel; congressional panel; parliamentary panel; appropriations committee; finance committee; rules committee; home affairs committee; defence select committee; parliamentary inquiry; senate inquiry; senate subcommittee; house subcommittee
    sector   LEG
    kind     organization
agent congress-caucus
    words    house democrat; senate democrat; house republican; senate republican; congressional democrat; congressional republican; freedom caucus; house freedom caucus; tea party republican; hill republican; hill democrat; conservative caucus; progressive caucus; black caucus; hispanic caucus
    sector   LEG
    kind     group
    of       USA
