-- Places. A place is written whole, in one statement, with the version that this makes: nothing is ever half written nor lost.
create schema if not exists lieu;

create table lieu.structure (
    id       text        primary key check (id ~ '^[0-9a-z]{8}$'),
    nom      text        not null check (nom <> ''),
    -- SIRET or RNA, empty while unknown
    pivot    text        not null default '',
    creee_le timestamptz not null default now()
);
create index structure_pivot on lieu.structure (pivot) where pivot <> '';

create table lieu.lieu (
    id               text        primary key check (id ~ '^[0-9a-z]{8}$'),
    structure        text        references lieu.structure,
    etat             text        not null check (etat in ('brouillon', 'declare', 'publie', 'a_revoir', 'ferme', 'archive')),
    fermeture        jsonb,
    -- code of the commune in force; null while unknown
    commune_actuelle text,
    -- field of the schema → values
    fiche            jsonb       not null,
    -- field → {source, le}
    provenances      jsonb       not null,
    -- stops of an itinerant place, in order
    passages         jsonb       not null,
    source           text        not null,
    maj_le           date,
    absorbe_par      text        references lieu.lieu,
    version          integer     not null check (version > 0),
    cree_le          timestamptz not null,
    modifie_le       timestamptz not null
);
create index lieu_etat on lieu.lieu (etat, modifie_le);
create index lieu_commune on lieu.lieu (commune_actuelle);
create index lieu_structure on lieu.lieu (structure) where structure is not null;

-- Every version of every place, the current one included. Never updated.
create table lieu.version (
    lieu    text        not null references lieu.lieu,
    numero  integer     not null,
    le      timestamptz not null,
    genre   text        not null,
    auteur  text        not null,
    source  text        not null,
    vrai_le date,
    motif   text        not null,
    -- all that lieu.lieu holds of the place at that version
    contenu jsonb       not null,
    primary key (lieu, numero)
);
create index version_auteur on lieu.version (auteur);

-- How sources name places: one place has several names, a name leads to one place.
create table lieu.alias (
    source      text        not null,
    identifiant text        not null,
    lieu        text        not null references lieu.lieu,
    note_le     timestamptz not null default now()
);
-- Some sources glue their identifiers together, longer than an index takes.
create unique index alias_nom on lieu.alias (source, md5(identifiant));
create index alias_lieu on lieu.alias (lieu);
