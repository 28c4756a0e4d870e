-- Scenarios of bus rounds: what stands now.
create table couverture.tournee (
    id          text        primary key check (id ~ '^[0-9a-z]{8}$'),
    nom         text        not null check (char_length(nom) between 1 and 120),
    -- « departement:55 », « epci:… », « selection:… »
    perimetre   text        not null,
    -- itinerant place whose round it is about; null for a bus that does not run yet
    lieu        text,
    -- the round of that place when the scenario was made, as a plan; null without one
    actuelle    jsonb,
    remarques   jsonb       not null default '[]',
    version     integer     not null,
    cree_le     timestamptz not null default now(),
    cree_par    text        not null,
    modifie_le  timestamptz not null default now()
);

-- Every state that a scenario went through.
create table couverture.tournee_version (
    tournee    text        not null references couverture.tournee,
    numero     integer     not null,
    -- where « undo » leads from this one; null at the start
    precedente integer,
    -- what was done, as shown
    motif      text        not null,
    reglages   jsonb       not null,
    plan       jsonb       not null,
    -- what the last search found
    calcul     jsonb       not null,
    le         timestamptz not null default now(),
    par        text        not null,
    primary key (tournee, numero)
);
