create schema if not exists couverture;

-- Studies of where to add permanences.
create table couverture.etude (
    id          text        primary key check (id ~ '^[0-9a-z]{8}$'),
    nom         text        not null check (char_length(nom) between 1 and 120),
    -- « departement:55 », « epci:… », « selection:… »
    perimetre   text        not null,
    -- what is asked, and what was found
    etude       jsonb       not null,
    resultat    jsonb       not null,
    version     integer     not null default 1,
    cree_le     timestamptz not null default now(),
    cree_par    text        not null,
    modifie_le  timestamptz not null default now(),
    -- kept, so that a removal can be undone
    retire_le   timestamptz
);
