-- Files of a workshop: documents, and photographs of the paper that was written there. Only a facilitator sees them.
create table atelier.piece (
    id        text        primary key check (id ~ '^[0-9a-z]{8}$'),
    atelier   text        not null references atelier.atelier (id) on delete cascade,
    photo     boolean     not null,
    titre     text        not null check (char_length(titre) between 1 and 160),
    genre     text        not null,
    octets    integer     not null,
    contenu   bytea       not null,
    -- a photograph is erased on that day: handwriting tells who wrote; null for a document, which stays
    purge_le  date,
    cree_le   timestamptz not null default now(),
    retire_le timestamptz,
    check (photo = (purge_le is not null))
);
create index piece_atelier on atelier.piece (atelier, cree_le);
