-- The secret address of an account's private calendar: only its digest is kept, and drawing another closes the one before.
create table demarche.agenda_prive (
    demarche  text        not null references demarche.demarche(id) on delete cascade,
    compte    text        not null,
    empreinte text        not null unique,
    cree_le   timestamptz not null default now(),
    primary key (demarche, compte)
);
