create schema if not exists compte;

-- Accounts are deactivated, never deleted: journals and histories name them. « Supprimer les données » empties the personal columns.
create table compte.compte (
    id                  text        primary key check (id ~ '^[0-9a-z]{10}$'),
    courriel            text        check (char_length(courriel) between 3 and 254),
    nom                 text        not null check (char_length(nom) between 1 and 80),
    role                text        not null check (role in ('ADMINISTRATEUR', 'CHARGE_DE_MISSION', 'PARTENAIRE')),
    perimetre           text        not null check (char_length(perimetre) between 1 and 80),
    cree_le             timestamptz not null,
    derniere_connexion  timestamptz,
    desactive_le        timestamptz,
    anonymise_le        timestamptz,
    check ((courriel is null) = (anonymise_le is not null)),
    check (anonymise_le is null or desactive_le is not null)
);

create unique index compte_par_courriel on compte.compte (lower(courriel));

-- Sign-in links: fingerprints only. A row without an account answers an address that has none, so that both take the same time.
create table compte.lien_de_connexion (
    empreinte   bytea       primary key check (octet_length(empreinte) = 32),
    compte      text        references compte.compte,
    navigateur  bytea       not null check (octet_length(navigateur) = 32),
    retour      text        not null check (char_length(retour) <= 500),
    expire_le   timestamptz not null,
    utilise_le  timestamptz
);

create index lien_par_compte on compte.lien_de_connexion (compte);

-- One-time links printed in the terminal as long as the site has no administrator.
create table compte.lien_d_amorcage (
    empreinte   bytea       primary key check (octet_length(empreinte) = 32),
    expire_le   timestamptz not null
);

-- Sessions, as Spring Session names its columns.
create table compte.session (
    primary_id             char(36)     not null constraint session_pk primary key,
    session_id             char(36)     not null,
    creation_time          bigint       not null,
    last_access_time       bigint       not null,
    max_inactive_interval  integer      not null,
    expiry_time            bigint       not null,
    principal_name         varchar(100)
);

create unique index session_par_id on compte.session (session_id);
create index session_par_echeance on compte.session (expiry_time);
create index session_par_compte on compte.session (principal_name);

create table compte.session_attributes (
    session_primary_id  char(36)     not null references compte.session (primary_id) on delete cascade,
    attribute_name      varchar(200) not null,
    attribute_bytes     bytea        not null,
    constraint session_attributes_pk primary key (session_primary_id, attribute_name)
);

-- Keys that never leave the database and its backups; made here, so that all nodes have the same.
create table compte.secret (
    nom     text  primary key,
    valeur  bytea not null
);

insert into compte.secret values ('limite', uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

create table compte.limite (
    geste      text        not null check (char_length(geste) between 1 and 60),
    empreinte  bytea       not null check (octet_length(empreinte) = 32),
    nombre     integer     not null,
    fin        timestamptz not null,
    primary key (geste, empreinte)
);

create index limite_par_fin on compte.limite (fin);

create table compte.journal (
    id       bigint      generated always as identity primary key,
    le       timestamptz not null,
    compte   text        references compte.compte,
    acte     text        not null check (acte ~ '^[a-z][a-z0-9.-]{1,59}$'),
    objet    text        not null check (char_length(objet) <= 200),
    details  text        not null check (char_length(details) <= 500)
);

create index journal_par_date on compte.journal (le);
create index journal_par_acte on compte.journal (acte, le);

-- What is noted stays as it is for a year, whoever asks; older lines may only be deleted.
create function compte.garder_le_journal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.le < now() - interval '1 year' then
        return old;
    end if;
    raise exception 'compte.journal: a line is neither changed nor deleted before a year';
end $$;

create trigger journal_inaltere before update or delete on compte.journal
    for each row execute function compte.garder_le_journal();
create trigger journal_jamais_vide before truncate on compte.journal
    for each statement execute function compte.garder_le_journal();
