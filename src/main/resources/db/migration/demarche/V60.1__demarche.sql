create schema if not exists demarche;

-- A digital-inclusion programme of a territory. What rooms write about it cites its identifier and goes with it
-- (references … on delete cascade): erasing a démarche erases all that hangs on it.
create table demarche.demarche (
    id            text        primary key check (id ~ '^[0-9a-z]{8}$'),
    nom           text        not null check (char_length(nom) between 1 and 120),
    -- « departement:55 », « epci:… », « selection:… »
    perimetre     text        not null,
    porteur       text        not null default '' check (char_length(porteur) <= 160),
    presentation  text        not null default '' check (char_length(presentation) <= 5000),
    publiee       boolean     not null default false,
    demonstration boolean     not null default false,
    version       integer     not null default 1,
    cree_le       timestamptz not null default now(),
    cree_par      text        not null,
    modifie_le    timestamptz not null default now(),
    -- kept, so that a removal can be undone
    retire_le     timestamptz
);
