-- Free selections of communes. A selection is written once and never changed: its identifier is made from its content.
create schema if not exists territoire;

create table territoire.selection (
    id       text        primary key check (id ~ '^[0-9a-z]{10}$'),
    nom      text        not null check (char_length(nom) between 1 and 80),
    -- INSEE codes, distinct, ascending
    codes    text[]      not null check (cardinality(codes) between 1 and 2000),
    creee_le timestamptz not null
);
