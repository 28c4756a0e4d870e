-- The plan of a démarche (phases, steps, deliverables, gates): its own copy of a method, kept version after version so that a change can be undone.
create table demarche.plan (
    demarche   text        primary key references demarche.demarche(id) on delete cascade,
    version    integer     not null,
    modifie_le timestamptz not null default now()
);

create table demarche.plan_version (
    demarche   text        not null references demarche.plan(demarche) on delete cascade,
    numero     integer     not null,
    -- the version that undoing goes back to; null for the first one
    precedente integer,
    motif      text        not null check (char_length(motif) <= 300),
    contenu    jsonb       not null,
    par        text        not null,
    le         timestamptz not null default now(),
    primary key (demarche, numero)
);

-- What was done. These rows cite pieces of the plan by their identifier; they stay when a piece is taken out, and speak again when it comes back.
create table demarche.suivi_etape (
    demarche  text not null references demarche.demarche(id) on delete cascade,
    etape     text not null,
    etat      text not null check (etat in ('A_VENIR', 'EN_COURS', 'FAITE')),
    commencee date,
    finie     date,
    primary key (demarche, etape),
    check (finie >= commencee)
);

create table demarche.suivi_livrable (
    demarche text        not null references demarche.demarche(id) on delete cascade,
    livrable text        not null,
    etat     text        not null check (etat in ('ATTENDU', 'EN_PREPARATION', 'DEPOSE', 'VALIDE')),
    lien     text        not null default '' check (char_length(lien) <= 500),
    note     text        not null default '' check (char_length(note) <= 1000),
    version  integer     not null default 1,
    par      text        not null,
    le       timestamptz not null default now(),
    primary key (demarche, livrable)
);

-- A gate opened by a person: ticked (what is asked for is there), or passed without it, with the reason.
create table demarche.levee (
    id         bigint      generated always as identity primary key,
    demarche   text        not null references demarche.demarche(id) on delete cascade,
    condition  text        not null,
    passee     boolean     not null,
    motif      text        not null check (char_length(motif) <= 1000),
    manquait   text        not null default '',
    par        text        not null,
    le         timestamptz not null default now(),
    -- withdrawn since; kept
    retiree_le timestamptz,
    retiree_par text,
    check (not passee or motif <> '')
);
create unique index levee_en_vigueur on demarche.levee (demarche, condition) where retiree_le is null;
