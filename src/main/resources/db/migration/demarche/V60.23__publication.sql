-- What the public page of a démarche shows besides what is computed. Removals are kept, so that they can be undone.

-- How to reach the body that steers it.
create table demarche.vitrine (
    demarche  text primary key references demarche.demarche(id) on delete cascade,
    service   text    not null default '' check (char_length(service) <= 160),
    adresse   text    not null default '' check (char_length(adresse) <= 300),
    courriel  text    not null default '' check (char_length(courriel) <= 254),
    telephone text    not null default '' check (char_length(telephone) <= 30),
    -- these contact data are somebody's, who agreed to their being public
    accord    boolean not null default false,
    version   integer not null default 1
);

create table demarche.actualite (
    id         text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche   text        not null references demarche.demarche(id) on delete cascade,
    titre      text        not null check (char_length(titre) between 1 and 160),
    jour       date        not null,
    texte      text        not null check (char_length(texte) between 1 and 10000),
    publiee    boolean     not null default false,
    version    integer     not null default 1,
    modifie_le timestamptz not null default now(),
    retire_le  timestamptz
);
create index actualite_demarche on demarche.actualite (demarche, jour desc);

create table demarche.document (
    id        text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche  text        not null references demarche.demarche(id) on delete cascade,
    titre     text        not null check (char_length(titre) between 1 and 160),
    jour      date        not null,
    -- told by the content, never by the name
    genre     text        not null,
    octets    integer     not null check (octets between 1 and 10485760),
    contenu   bytea       not null,
    cree_le   timestamptz not null default now(),
    retire_le timestamptz
);
create index document_demarche on demarche.document (demarche, jour desc);

-- A date of the calendar that nothing else on the site holds (the opening of a collection, a tour known by its months).
create table demarche.date_publique (
    id        text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche  text        not null references demarche.demarche(id) on delete cascade,
    titre     text        not null check (char_length(titre) between 1 and 200),
    debut     date        not null,
    fin       date        not null check (fin >= debut),
    -- only the months are known
    par_mois  boolean     not null default false,
    heure     text        not null default '' check (char_length(heure) <= 40),
    lieu      text        not null default '' check (char_length(lieu) <= 200),
    version   integer     not null default 1,
    retire_le timestamptz
);
create index date_publique_demarche on demarche.date_publique (demarche, debut);

-- A figure that a body published: cited with its source, never mixed with those that are computed.
create table demarche.chiffre_cite (
    id        text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche  text        not null references demarche.demarche(id) on delete cascade,
    valeur    text        not null check (char_length(valeur) between 1 and 40),
    libelle   text        not null check (char_length(libelle) between 1 and 160),
    source    text        not null check (char_length(source) between 1 and 300),
    version   integer     not null default 1,
    cree_le   timestamptz not null default now(),
    retire_le timestamptz
);
create index chiffre_cite_demarche on demarche.chiffre_cite (demarche, cree_le);
