-- A file that somebody sent, and what it would change. Nothing of the roadmap changes before it is confirmed; the file is then forgotten.
create table feuillederoute.essai_d_import (
    id       bigint      primary key generated always as identity,
    feuille  text        not null references feuillederoute.feuille (id) on delete cascade,
    par      text        not null,
    le       timestamptz not null default now(),
    fichier  text        not null check (char_length(fichier) <= 200),
    -- the file itself, read again when it is confirmed; it may name people: gone once written, given up, or after seven days
    octets   bytea,
    -- of the roadmap that it was compared with
    revision bigint      not null,
    -- what becomes of each row; gone with the file
    rapport  text,
    bilan    text        not null,
    etat     text        not null default 'A_CONFIRMER' check (etat in ('A_CONFIRMER', 'ECRIT', 'ANNULE', 'ABANDONNE')),
    geste    bigint      references feuillederoute.geste (id) on delete set null,
    -- name, context and version of the head that the import changed, to put back when it is undone
    tete     text
);
create index essai_d_import_feuille on feuillederoute.essai_d_import (feuille, id);
