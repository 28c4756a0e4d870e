-- The dated files of open data that were accepted, each with its balance: places published = rows + left out.
create table lieu.publication (
    numero         bigint      generated always as identity primary key,
    le             timestamptz not null,
    -- rows of the file
    volume         integer     not null check (volume >= 0),
    publies        integer     not null check (publies = volume + ecartes),
    ecartes        integer     not null check (ecartes >= 0),
    -- reason → places; a place with two reasons is in both
    raisons        jsonb       not null,
    -- warning → rows
    avertissements jsonb       not null,
    -- SHA-256 of the file once unpacked
    empreinte      text        not null,
    -- identifier of the account; « automatique » for the daily one
    par            text        not null,
    -- true when somebody confirmed a fall of the volume
    confirmee      boolean     not null,
    nom            text        not null,
    taille         bigint      not null,
    -- gzip; null once old: the balance stays
    fichier        bytea,
    -- gzip of a CSV: places left out, with their reasons
    laisses        bytea
);
