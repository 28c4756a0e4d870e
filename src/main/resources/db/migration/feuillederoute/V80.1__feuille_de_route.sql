create schema if not exists feuillederoute;

-- A roadmap of a démarche. Its elements are kept version after version under gestures, so that history, undoing and frozen versions are readings.
create table feuillederoute.feuille (
    id         text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche   text        not null references demarche.demarche (id) on delete cascade,
    nom        text        not null check (char_length(nom) between 1 and 200),
    -- what it starts from, for the reader
    contexte   text        not null default '' check (char_length(contexte) <= 20000),
    publiee    boolean     not null default false,
    -- last gesture: whoever writes locks this row, so that gestures of a roadmap are numbered in the order in which they happen
    revision   bigint      not null default 0,
    version    integer     not null default 1,
    cree_le    timestamptz not null default now(),
    cree_par   text        not null,
    modifie_le timestamptz not null default now(),
    retire_le  timestamptz
);
create index feuille_demarche on feuillederoute.feuille (demarche);

-- One change by one person, of one element or of a thousand.
create table feuillederoute.geste (
    id      bigint      generated always as identity primary key,
    feuille text        not null references feuillederoute.feuille (id) on delete cascade,
    -- « Chantier 1.b : freins changés »
    libelle text        not null check (char_length(libelle) <= 300),
    par     text        not null,
    le      timestamptz not null default now(),
    -- the gesture that undid it
    annule_par bigint   references feuillederoute.geste (id)
);
create index geste_feuille on feuillederoute.geste (feuille, id);

-- An element as it is now: an enjeu, a défi, a chantier, an action, a resource. Identifiers are those of its roadmap, kept by exports and imports.
create table feuillederoute.element (
    feuille text    not null references feuillederoute.feuille (id) on delete cascade,
    id      text    not null check (id ~ '^[0-9a-z]{1,20}$'),
    genre   text    not null check (genre in ('ENJEU', 'DEFI', 'CHANTIER', 'ACTION', 'RESSOURCE')),
    version integer not null,
    -- the last gesture that changed it
    geste   bigint  not null references feuillederoute.geste (id) on delete cascade,
    contenu jsonb   not null,
    retire  boolean not null default false,
    primary key (feuille, id)
);
create index element_geste on feuillederoute.element (feuille, geste);

-- An element as it was after each gesture, the present one included.
create table feuillederoute.element_version (
    feuille text    not null,
    element text    not null,
    version integer not null,
    geste   bigint  not null references feuillederoute.geste (id) on delete cascade,
    contenu jsonb   not null,
    retire  boolean not null,
    primary key (feuille, element, version),
    foreign key (feuille, element) references feuillederoute.element (feuille, id) on delete cascade
);
create index element_version_geste on feuillederoute.element_version (geste);

-- « V1 »: the roadmap as it stood at a gesture, with who validated it.
create table feuillederoute.version_figee (
    feuille    text        not null references feuillederoute.feuille (id) on delete cascade,
    numero     integer     not null,
    nom        text        not null check (char_length(nom) between 1 and 120),
    geste      bigint      not null,
    valide_par text        not null default '' check (char_length(valide_par) <= 300),
    valide_le  date,
    note       text        not null default '' check (char_length(note) <= 2000),
    cree_par   text        not null,
    cree_le    timestamptz not null default now(),
    primary key (feuille, numero)
);
