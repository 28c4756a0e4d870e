-- What an account without a territory keeps: places one by one, or all those of a structure.
create table lieu.partenariat (
    compte   text        not null,
    lieu     text        references lieu.lieu,
    structure text       references lieu.structure,
    cree_le  timestamptz not null default now(),
    cree_par text        not null,
    check (num_nonnulls(lieu, structure) = 1)
);
create unique index partenariat_lieu on lieu.partenariat (compte, lieu) where lieu is not null;
create unique index partenariat_structure on lieu.partenariat (compte, structure) where structure is not null;

-- One act on many places, which can be undone.
create table lieu.lot (
    id         bigint      generated always as identity primary key,
    compte     text        not null,
    le         timestamptz not null default now(),
    action     text        not null,
    motif      text        not null,
    annule_le  timestamptz,
    annule_par text
);

create table lieu.lot_ligne (
    lot   bigint  not null references lieu.lot,
    lieu  text    not null references lieu.lieu,
    -- versions of the place just before and just after the act
    avant integer not null,
    apres integer not null,
    primary key (lot, lieu)
);
