-- Accounts that asked to be told, by e-mail, of what waits in a roadmap.
create table feuillederoute.rappel (
    feuille   text        not null references feuillederoute.feuille (id) on delete cascade,
    compte    text        not null,
    -- days between two letters
    tous_les  integer     not null check (tous_les in (7, 14, 30)),
    -- the day of the next one
    prochain  date        not null,
    cree_le   timestamptz not null default now(),
    primary key (feuille, compte)
);
create index rappel_prochain on feuillederoute.rappel (prochain);
