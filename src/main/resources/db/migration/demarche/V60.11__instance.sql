-- Bodies, their members, their meetings, what was decided and who does what. A structure and a person are cited by their identifier (tables
-- demarche.structure and demarche.personne, where a row that was cited is never deleted): no name of a person is written here.
create table demarche.instance (
    id         text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche   text        not null references demarche.demarche(id) on delete cascade,
    nom        text        not null check (char_length(nom) between 1 and 120),
    -- a line of instances.yaml
    genre      text        not null,
    mission    text        not null default '' check (char_length(mission) <= 2000),
    version    integer     not null default 1,
    cree_le    timestamptz not null default now(),
    retire_le  timestamptz
);
create index instance_demarche on demarche.instance (demarche);

create table demarche.instance_membre (
    instance  text    not null references demarche.instance(id) on delete cascade,
    rang      integer not null,
    structure text    not null,
    personne  text,
    -- what the structure does in the body: « présidence », « secrétariat »
    role      text    not null default '' check (char_length(role) <= 120),
    primary key (instance, rang)
);

create table demarche.reunion (
    id        text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche  text        not null references demarche.demarche(id) on delete cascade,
    instance  text        not null references demarche.instance(id) on delete cascade,
    titre     text        not null check (char_length(titre) between 1 and 160),
    jour      date        not null,
    debut     time,
    fin       time,
    lieu      text        not null default '' check (char_length(lieu) <= 200),
    -- shown on the public page and in the public calendar, once the démarche is published
    publique  boolean     not null default false,
    annulee   boolean     not null default false,
    -- what the minutes say before the items of the agenda
    releve    text        not null default '' check (char_length(releve) <= 5000),
    version   integer     not null default 1,
    cree_le   timestamptz not null default now(),
    retire_le timestamptz,
    check (fin > debut)
);
create index reunion_demarche on demarche.reunion (demarche, jour);
create index reunion_instance on demarche.reunion (instance);

create table demarche.point (
    reunion text    not null references demarche.reunion(id) on delete cascade,
    rang    integer not null,
    titre   text    not null check (char_length(titre) between 1 and 200),
    -- minutes; null when not planned
    duree   integer check (duree between 1 and 1440),
    notes   text    not null default '' check (char_length(notes) <= 5000),
    primary key (reunion, rang)
);

create table demarche.presence (
    reunion   text    not null references demarche.reunion(id) on delete cascade,
    rang      integer not null,
    structure text    not null,
    personne  text,
    etat      text    not null check (etat in ('PRESENT', 'EXCUSE', 'ABSENT')),
    -- how many came; 1 for a person who is named
    nombre    integer not null default 1 check (nombre between 1 and 999),
    primary key (reunion, rang)
);

create table demarche.decision (
    reunion text    not null references demarche.reunion(id) on delete cascade,
    rang    integer not null,
    texte   text    not null check (char_length(texte) between 1 and 1000),
    primary key (reunion, rang)
);

create table demarche.tache (
    id          text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche    text        not null references demarche.demarche(id) on delete cascade,
    instance    text        references demarche.instance(id) on delete set null,
    reunion     text        references demarche.reunion(id) on delete set null,
    titre       text        not null check (char_length(titre) between 1 and 300),
    -- who does it: a structure of the démarche, one of its people, an account, or words
    structure   text,
    personne    text,
    compte      text,
    responsable text        not null default '' check (char_length(responsable) <= 200),
    echeance    date,
    etat        text        not null default 'A_FAIRE' check (etat in ('A_FAIRE', 'EN_COURS', 'FAITE', 'ABANDONNEE')),
    version     integer     not null default 1,
    cree_le     timestamptz not null default now(),
    retire_le   timestamptz
);
create index tache_demarche on demarche.tache (demarche, echeance);
