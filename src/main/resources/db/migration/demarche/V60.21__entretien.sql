-- A talk with a structure. Who led it and who was met are people of the démarche: their names go at their own purge date.
create table demarche.entretien (
    id         text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche   text        not null references demarche.demarche(id) on delete cascade,
    structure  text        not null,
    etat       text        not null check (etat in ('A_PREVOIR', 'PREVU', 'FAIT')),
    -- needed once it is planned
    jour       date        check (jour is not null or etat = 'A_PREVOIR'),
    mene_par   text,
    rencontree text,
    notes      text        not null default '' check (char_length(notes) <= 10000),
    besoins    text        not null default '' check (char_length(besoins) <= 5000),
    version    integer     not null default 1,
    cree_le    timestamptz not null default now(),
    modifie_le timestamptz not null default now(),
    retire_le  timestamptz,
    foreign key (demarche, structure) references demarche.structure (demarche, id),
    foreign key (demarche, mene_par) references demarche.personne (demarche, id),
    foreign key (demarche, rencontree) references demarche.personne (demarche, id)
);
create index entretien_demarche on demarche.entretien (demarche, jour);
