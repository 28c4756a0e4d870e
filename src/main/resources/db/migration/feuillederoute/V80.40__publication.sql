-- What the public sees of a roadmap: as it stood after a gesture that somebody looked at, whatever is written since.
create table feuillederoute.publication (
    feuille    text        primary key references feuillederoute.feuille (id) on delete cascade,
    geste      bigint      not null references feuillederoute.geste (id),
    publiee_le timestamptz not null default now(),
    publiee_par text       not null
);

-- Public documents, each written once: the public never makes the site write the same one twice.
create table feuillederoute.document_public (
    feuille text   not null references feuillederoute.publication (feuille) on delete cascade,
    geste   bigint not null,
    nom     text   not null check (nom in ('feuille-de-route', 'facile-a-lire')),
    format  text   not null check (format in ('DOCX', 'ODT', 'PDF')),
    octets  bytea  not null,
    primary key (feuille, geste, nom, format)
);
