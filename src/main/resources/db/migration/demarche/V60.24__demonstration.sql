-- Whether the démarche of the demonstration came: once erased, it never comes back by itself.
create table demarche.demonstration (
    seule      boolean     primary key default true check (seule),
    chargee_le timestamptz not null default now(),
    effacee_le timestamptz
);
