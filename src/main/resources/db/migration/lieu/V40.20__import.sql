-- Imports of censuses. A batch of rows, the places that it writes and what it says of itself go in one transaction.
create table lieu.import (
    id             bigint      generated always as identity primary key,
    fichier        text        not null,
    -- SHA-256 of the file
    empreinte      text        not null,
    -- null once purged
    contenu        bytea,
    feuille        text        not null default '',
    -- mapping, in YAML; empty until it is chosen
    correspondance text        not null default '',
    publier        boolean     not null default true,
    auteur         text        not null,
    depose_le      timestamptz not null default now(),
    etat           text        not null default 'depose'
                   check (etat in ('depose', 'en_cours', 'interrompu', 'termine', 'annule', 'echoue')),
    -- rows of the file, 0 until it is run
    lignes         integer     not null default 0,
    faites         integer     not null default 0,
    -- who runs it, and their last sign of life: a runner that is silent is dead
    coureur        text        not null default '',
    battement      timestamptz,
    fini_le        timestamptz,
    annule_le      timestamptz,
    annule_par     text        not null default '',
    erreur         text        not null default ''
);
-- One import at a time: two would not see one another's places.
create unique index import_en_cours on lieu.import ((etat)) where etat = 'en_cours';

create table lieu.import_ligne (
    import         bigint  not null references lieu.import,
    ligne          integer not null,
    issue          text    not null check (issue in ('importee', 'fusionnee', 'inchangee', 'a_revoir', 'rejetee')),
    raison         text    not null,
    lieu           text    references lieu.lieu,
    -- [{genre, detail}]
    avertissements jsonb   not null,
    -- the name that this row gave to its place, taken back when the import is undone; null when it gave none
    alias_source   text,
    alias          text,
    -- what the undoing of the import did of its place; empty until then
    annulation     text    not null default '',
    primary key (import, ligne)
);
create index import_ligne_lieu on lieu.import_ligne (lieu);
