create schema if not exists enquete;

-- A survey of a démarche.
create table enquete.enquete (
    id             text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche       text        not null references demarche.demarche (id) on delete cascade,
    -- what the public types or scans: /enquetes/{code}
    code           text        not null unique check (code ~ '^[0-9a-z]{8}$'),
    ouvre_le       date,
    ferme_le       date,
    -- who answers for the data, and how to reach them: a body and its functional address
    responsable    text        not null default '' check (char_length(responsable) <= 160),
    contact        text        not null default '' check (char_length(contact) <= 200),
    -- the day after which every answer is erased
    garder_jusqu_au date       not null,
    publiee        boolean     not null default false,
    close_le       timestamptz,
    version        integer     not null default 1,
    cree_le        timestamptz not null default now(),
    cree_par       text        not null,
    modifie_le     timestamptz not null default now(),
    retire_le      timestamptz,
    check (ferme_le is null or ouvre_le is null or ferme_le >= ouvre_le)
);
create index enquete_de_demarche on enquete.enquete (demarche);

-- What is asked. A version that somebody answered keeps its meaning: another meaning is another version.
create table enquete.questionnaire (
    enquete  text        not null references enquete.enquete (id) on delete cascade,
    numero   integer     not null check (numero >= 1),
    -- YAML, as it is exported
    contenu  text        not null,
    -- grows with each writing: a writing names the one that was read
    ecriture integer     not null default 1,
    -- why it follows another one; empty for the first
    motif    text        not null default '',
    cree_le  timestamptz not null default now(),
    primary key (enquete, numero)
);

-- Words mended while answers exist.
create table enquete.correction (
    id       bigint      generated always as identity primary key,
    enquete  text        not null references enquete.enquete (id) on delete cascade,
    numero   integer     not null,
    question text        not null,
    avant    text        not null,
    apres    text        not null,
    le       timestamptz not null default now()
);

-- Where people answer: a town hall, a market. Each has its own link.
create table enquete.point (
    id        text        primary key check (id ~ '^[0-9a-z]{8}$'),
    enquete   text        not null references enquete.enquete (id) on delete cascade,
    nom       text        not null check (char_length(nom) between 1 and 120),
    cree_le   timestamptz not null default now(),
    retire_le timestamptz
);
create index point_d_enquete on enquete.point (enquete);

-- What one person answered. Nothing here tells who: no name, no address of the network, no hour.
create table enquete.reponse (
    id        text    primary key check (id ~ '^[0-9a-z]{12}$'),
    enquete   text    not null,
    numero    integer not null,
    point     text    references enquete.point (id) on delete cascade,
    canal     text    not null check (canal in ('LIGNE', 'PAPIER')),
    -- the day alone
    jour      date    not null,
    -- {"q1": ["m2"], "q3": ["…"]}; an empty list is a text that was blanked
    valeurs   jsonb   not null,
    -- fingerprint of the key of the form: the same form sent twice counts once
    empreinte text    not null,
    -- of paper: number of the sheet, and the account that typed it
    feuille   text    check (char_length(feuille) <= 20),
    saisie_par text,
    foreign key (enquete, numero) references enquete.questionnaire (enquete, numero) on delete cascade,
    unique (enquete, empreinte)
);
create unique index feuille_saisie_une_fois on enquete.reponse (enquete, coalesce(point, ''), feuille) where feuille is not null;
