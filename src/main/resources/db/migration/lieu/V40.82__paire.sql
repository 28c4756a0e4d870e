-- Two places that may be one, and what a person said of it: what was decided once is never asked again.
create table lieu.paire (
    lieu_a     text             not null references lieu.lieu,
    lieu_b     text             not null references lieu.lieu,
    -- log-odds: the higher, the surer
    score      double precision not null,
    -- evidence, in French sentences: ["mêmes mots dans les deux noms"]
    preuves    jsonb            not null,
    etat       text             not null default 'a_revoir' check (etat in ('a_revoir', 'fusionnee', 'distincte')),
    trouvee_le timestamptz      not null default now(),
    decidee_le timestamptz,
    decidee_par text,
    -- « plus tard »: comes after the others until then
    remise_le  timestamptz,
    primary key (lieu_a, lieu_b),
    check (lieu_a < lieu_b)
);
create index paire_lieu_b on lieu.paire (lieu_b);
create index paire_a_revoir on lieu.paire (score) where etat = 'a_revoir';
