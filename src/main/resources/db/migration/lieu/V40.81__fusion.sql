-- Merges, with all that undoing one needs. Versions are those of lieu.version.
create table lieu.fusion (
    id              bigint      generated always as identity primary key,
    survivant       text        not null references lieu.lieu,
    absorbe         text        not null references lieu.lieu,
    le              timestamptz not null default now(),
    auteur          text        not null,
    motif           text        not null,
    -- field → survivant, absorbe, les_deux
    choix           jsonb       not null,
    survivant_avant integer     not null,
    survivant_apres integer     not null,
    absorbe_avant   integer     not null,
    absorbe_apres   integer     not null,
    -- names that the absorbed place had: [{source, identifiant}]
    alias           jsonb       not null,
    annulee_le      timestamptz,
    annulee_par     text,
    check (survivant <> absorbe)
);
create index fusion_survivant on lieu.fusion (survivant);
-- A place is absorbed once at a time.
create unique index fusion_absorbe on lieu.fusion (absorbe) where annulee_le is null;
