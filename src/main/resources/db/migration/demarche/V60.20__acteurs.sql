-- Who takes part: structures, and the people who speak for them. Meetings, workshops and surveys cite these rows, so a row that was cited is
-- never deleted: a structure is removed from the list, a person loses its name.
create table demarche.structure (
    id              text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche        text        not null references demarche.demarche(id) on delete cascade,
    nom             text        not null check (char_length(nom) between 1 and 200),
    -- the name without accents nor case: what searches and imports compare
    cle             text        not null,
    -- a line of types-de-structures.csv
    type            text        not null,
    -- « epci:200066108 », « commune:55545 »
    territoires     text[]      not null default '{}',
    -- identifier of a structure known to the room of places; null when there is none
    structure_lieu  text,
    partenaire      boolean     not null default false,
    role            text        not null default '' check (char_length(role) <= 500),
    version         integer     not null default 1,
    cree_le         timestamptz not null default now(),
    modifie_le      timestamptz not null default now(),
    retire_le       timestamptz,
    unique (demarche, id)
);
create index structure_demarche on demarche.structure (demarche, cle);

create table demarche.personne (
    id              text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche        text        not null references demarche.demarche(id) on delete cascade,
    structure       text,
    -- empty once purged: the row stays, so that attendance still counts it
    nom             text        not null check (char_length(nom) <= 120),
    cle             text        not null,
    fonction        text        not null default '' check (char_length(fonction) <= 160),
    derniere_activite date      not null,
    -- typed by somebody; null for two years after the last activity
    purge_voulue    date,
    purge_le        date        not null generated always as
                                (coalesce(purge_voulue, (derniere_activite + interval '2 years')::date)) stored,
    purgee_le       timestamptz,
    version         integer     not null default 1,
    cree_le         timestamptz not null default now(),
    retire_le       timestamptz,
    foreign key (demarche, structure) references demarche.structure (demarche, id),
    unique (demarche, id),
    check ((purgee_le is null) = (nom <> ''))
);
create index personne_demarche on demarche.personne (demarche, cle);
create index personne_structure on demarche.personne (structure);
create index personne_purge on demarche.personne (purge_le) where purgee_le is null;

-- How to reach a person, apart from all the rest: never read by an export of content, erased at the purge date of the person.
create table demarche.contact (
    personne   text primary key references demarche.personne(id) on delete cascade,
    courriel   text not null default '' check (char_length(courriel) <= 254),
    telephone  text not null default '' check (char_length(telephone) <= 30),
    -- what it is kept for, in words that the person could read
    finalite   text not null check (char_length(finalite) between 1 and 300)
);
