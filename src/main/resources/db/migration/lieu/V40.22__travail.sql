-- Work done in the background for a page that waits for its result: the trial of an import, a search of duplicates. One of a kind at a time on
-- one object; whichever node runs it, every node tells how far it is.
create table lieu.travail (
    genre       text        not null check (genre in ('essai', 'doublons')),
    -- identifier of the import, or of the account that searches
    objet       text        not null,
    -- what it was asked with: a result found with something else is out of date
    cle         text        not null,
    etat        text        not null check (etat in ('en_cours', 'interrompu', 'termine', 'echoue')),
    total       integer     not null default 0,
    fait        integer     not null default 0,
    -- who runs it, and their last sign of life: a runner that is silent is dead
    coureur     text        not null,
    battement   timestamptz not null default now(),
    commence_le timestamptz not null default now(),
    fini_le     timestamptz,
    -- JSON, gzip; null until it ends
    resultat    bytea,
    -- why it failed, in French; empty otherwise
    erreur      text        not null default '',
    primary key (genre, objet)
);
