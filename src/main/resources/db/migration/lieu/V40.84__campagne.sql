-- Campaigns: « confirmez vos informations », and collections with an opening and a closing day.
create table lieu.campagne (
    id            text        primary key check (id ~ '^[0-9a-z]{8}$'),
    genre         text        not null check (genre in ('confirmation', 'collecte')),
    titre         text        not null check (char_length(titre) between 1 and 120),
    -- « departement:55 », « epci:… », « selection:… »
    perimetre     text        not null,
    -- of places to confirm: class of freshness, empty for all
    fraicheur     text        not null default '',
    presentation  text        not null default '',
    objet         text        not null,
    lettre        text        not null,
    ouvre_le      date        not null,
    ferme_le      date        not null,
    demonstration boolean     not null default false,
    close_le      timestamptz,
    cree_le       timestamptz not null default now(),
    cree_par      text        not null,
    check (ouvre_le <= ferme_le)
);

-- Places asked to confirm, one row a place.
create table lieu.campagne_envoi (
    campagne   text        not null references lieu.campagne,
    lieu       text        not null references lieu.lieu,
    courriel   text        not null,
    envoye_le  timestamptz not null default now(),
    relances   integer     not null default 0,
    relance_le timestamptz,
    primary key (campagne, lieu)
);

-- Who should declare during a collection, so that silence is counted.
create table lieu.campagne_attendu (
    code       text        primary key check (code ~ '^[0-9a-z]{16}$'),
    campagne   text        not null references lieu.campagne,
    nom        text        not null check (char_length(nom) between 1 and 200),
    commune    text        not null default '',
    -- code of the commune in force; null while unknown
    code_insee text,
    courriel   text        not null default '',
    pivot      text        not null default '',
    -- place already known of that body
    lieu       text        references lieu.lieu,
    invite_le  timestamptz,
    relance_le timestamptz,
    -- said by the link of the invitation: nothing to declare
    sans_lieu_le timestamptz
);
create index campagne_attendu_campagne on lieu.campagne_attendu (campagne);
create unique index campagne_attendu_nom on lieu.campagne_attendu (campagne, lower(nom), coalesce(code_insee, ''));

-- Addresses that letters of campaigns go to, each with the secret of its link « ne plus m’écrire ».
create table lieu.contact (
    courriel  text        primary key,
    jeton     text        not null unique check (jeton ~ '^[0-9a-z]{26}$'),
    arrete_le timestamptz
);
