create schema if not exists atelier;

-- A workshop of a programme. What is said in it, its preparation and its projection cite its identifier and go with it.
create table atelier.atelier (
    id         text        primary key check (id ~ '^[0-9a-z]{8}$'),
    demarche   text        not null references demarche.demarche (id) on delete cascade,
    nom        text        not null check (char_length(nom) between 1 and 120),
    -- « epci:… », or another territory of the programme
    perimetre  text        not null,
    jour       date,
    debut      time,
    fin        time,
    lieu       text        not null default '' check (char_length(lieu) <= 200),
    -- what participants type: six characters without look-alikes
    code       text        not null unique check (code ~ '^[34679cdfghjkmnpqrtvwx]{6}$'),
    etat       text        not null default 'PREPARATION' check (etat in ('PREPARATION', 'COLLECTE', 'VOTE', 'CLOS')),
    -- nobody but the facilitator may write while it is frozen
    gele       boolean     not null default false,
    -- how many contributions a participant may support
    voix       integer     not null default 5 check (voix between 0 and 50),
    -- when the time given to the participants is over
    minuteur   timestamptz,
    version    integer     not null default 1,
    cree_le    timestamptz not null default now(),
    cree_par   text        not null,
    modifie_le timestamptz not null default now(),
    retire_le  timestamptz,
    check (debut is null or fin is null or debut < fin)
);
create index atelier_demarche on atelier.atelier (demarche);
