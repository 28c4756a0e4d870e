-- Who is invited to a workshop, who says they come, who came. Nothing here is tied to what participants say: those are never named.

-- How a workshop receives people. Its link may be printed on a poster: it is no secret.
create table atelier.accueil (
    atelier text    primary key references atelier.atelier (id) on delete cascade,
    jeton   text    not null unique check (jeton ~ '^[0-9a-z]{12}$'),
    ouvert  boolean not null default false,
    places  integer check (places between 1 and 1000),
    -- chosen by somebody; otherwise 60 days after the workshop
    purge_le date
);

create table atelier.inscription (
    id             text    primary key check (id ~ '^[0-9a-z]{8}$'),
    atelier        text    not null references atelier.atelier (id) on delete cascade,
    origine        text    not null check (origine in ('INVITATION', 'LIEN', 'SUR_PLACE')),
    -- person and structure of the programme; null when there is none
    personne       text,
    structure      text,
    nom            text    not null default '' check (char_length(nom) <= 120),
    structure_dite text    not null default '' check (char_length(structure_dite) <= 200),
    role           text    not null default '' check (char_length(role) <= 160),
    courriel       text    not null default '' check (char_length(courriel) <= 254),
    reponse        text    check (reponse in ('VIENT', 'NE_VIENT_PAS')),
    present        boolean not null default false,
    -- letters of the outbox, the last one last
    lettres        bigint[] not null default '{}',
    ecrit_le       timestamptz,
    annulee_le     timestamptz,
    cree_le        timestamptz not null default now(),
    -- name, role, e-mail and links are gone; what is left only counts
    efface_le      timestamptz,
    check (efface_le is null or (nom = '' and structure_dite = '' and role = '' and courriel = '' and lettres = '{}'))
);
create index inscription_atelier on atelier.inscription (atelier);

-- Personal links, known by the digest of their secret only. A reminder adds one: the one before still works.
create table atelier.lien_d_inscription (
    empreinte   text primary key check (empreinte ~ '^[0-9a-f]{64}$'),
    inscription text not null references atelier.inscription (id) on delete cascade
);
create index lien_d_inscription_inscription on atelier.lien_d_inscription (inscription);
