-- A list of structures and people that somebody pasted, and what became of each of its rows.
create table demarche.import_d_acteurs (
    id        bigint      primary key generated always as identity,
    demarche  text        not null references demarche.demarche(id) on delete cascade,
    cree_le   timestamptz not null default now(),
    -- rows that hold something: always the sum of the four sorts of rows below
    lues      integer     not null,
    annule_le timestamptz
);
create index import_d_acteurs_demarche on demarche.import_d_acteurs (demarche);

create table demarche.ligne_d_acteurs (
    import     bigint  not null references demarche.import_d_acteurs(id) on delete cascade,
    rang       integer not null check (rang >= 1),
    sort       text    not null check (sort in ('CREEE', 'FUSIONNEE', 'A_REVOIR', 'REJETEE')),
    motif      text    not null default '',
    -- cells as they were understood, while somebody may still decide; personal data: erased after thirty days
    cellules   jsonb,
    -- what it is about, once written
    structure  text,
    personne   text,
    -- what it created, or completed: « structure », « personne », « structure.role », « personne.courriel »
    ecrit      text[]  not null default '{}',
    ecrite_le  timestamptz not null default now(),
    -- whom it resembles, while it waits
    structure_proche text,
    personne_proche  text,
    primary key (import, rang)
);
create index ligne_d_acteurs_cellules on demarche.ligne_d_acteurs (import) where cellules is not null;

-- Tells whether somebody changed a person after an import wrote it.
alter table demarche.personne add column modifie_le timestamptz not null default now();
