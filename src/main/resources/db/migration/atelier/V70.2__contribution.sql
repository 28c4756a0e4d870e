-- What needs are sorted by; a workshop starts with the shipped list (donnees/atelier/familles.yaml) and makes it its own.
create table atelier.famille (
    id        text    primary key check (id ~ '^[0-9a-z]{8}$'),
    atelier   text    not null references atelier.atelier (id) on delete cascade,
    -- key of the shipped list: compares workshops whatever the name became; empty for a family of this workshop alone
    cle       text    not null default '',
    nom       text    not null check (char_length(nom) between 1 and 80),
    rang      integer not null,
    version   integer not null default 1,
    retire_le timestamptz
);
create index famille_atelier on atelier.famille (atelier, rang);

-- A phone that joined. Nothing says whose: a fingerprint of a random token, forgotten after a month, and a role.
create table atelier.participant (
    id      bigint generated always as identity primary key,
    atelier text        not null references atelier.atelier (id) on delete cascade,
    jeton   bytea,
    role    text        not null,
    cree_le timestamptz not null default now(),
    unique (atelier, jeton)
);

create table atelier.contribution (
    id          text        primary key check (id ~ '^[BI]-[0-9a-z]{5}$'),
    atelier     text        not null references atelier.atelier (id) on delete cascade,
    genre       text        not null check (genre in ('BESOIN', 'IDEE')),
    -- what facilitators may change
    famille     text        references atelier.famille (id),
    texte       text        not null check (char_length(texte) between 1 and 1000),
    verbatim    boolean     not null,
    -- the need that an idea answers
    besoin      text        references atelier.contribution (id) on delete set null,
    -- the contribution that it was merged into, which is never merged itself
    groupe      text        references atelier.contribution (id) on delete set null,
    masquee     boolean     not null default false,
    -- what looks like a personal datum, until a facilitator has looked: « NOM,TELEPHONE »
    a_verifier  text        not null default '',
    decision    text        not null default 'AUCUNE' check (decision in ('AUCUNE', 'RETENUE', 'A_ETUDIER', 'ECARTEE')),
    nouveau     smallint    check (nouveau between 1 and 10),
    utile       smallint    check (utile between 1 and 10),
    faisable    smallint    check (faisable between 1 and 10),
    impact      smallint    check (impact between 1 and 10),
    effort      smallint    check (effort between 1 and 10),
    voix_papier integer     not null default 0 check (voix_papier between 0 and 10000),
    -- where it comes from: never changed
    origine     text        not null,
    role        text        not null default '',
    source      text        not null check (source in ('TELEPHONE', 'PAPIER', 'FICHIER')),
    -- arrived after the collect was closed, from a phone that had been cut off
    tardive     boolean     not null default false,
    participant bigint      references atelier.participant (id) on delete set null,
    -- of the form's key and what was sent: the same form sent twice is one contribution
    empreinte   bytea       not null,
    version     integer     not null default 1,
    cree_le     timestamptz not null default clock_timestamp(),
    unique (atelier, empreinte)
);
create index contribution_participant on atelier.contribution (participant);
create index contribution_besoin on atelier.contribution (besoin);
create index contribution_groupe on atelier.contribution (groupe);

create table atelier.voix (
    participant  bigint      not null references atelier.participant (id) on delete cascade,
    contribution text        not null references atelier.contribution (id) on delete cascade,
    le           timestamptz not null default now(),
    primary key (participant, contribution)
);
create index voix_contribution on atelier.voix (contribution);

-- One row per change of a board, only ever added: their number is its revision, which costs no lock to those who post at once.
create table atelier.geste (
    id      bigint generated always as identity primary key,
    atelier text        not null references atelier.atelier (id) on delete cascade,
    -- « Regrouper 2 contributions »; empty for what participants do
    libelle text        not null default '',
    -- contributions as they were before, with the version left behind: what an undoing puts back; null when there is nothing to undo
    avant   jsonb,
    compte  text        not null default '',
    annule  boolean     not null default false,
    le      timestamptz not null default clock_timestamp()
);
create index geste_atelier on atelier.geste (atelier, id);

-- Pairs that a facilitator looked at and left apart: not proposed again.
create table atelier.ecart (
    atelier text not null references atelier.atelier (id) on delete cascade,
    a       text not null references atelier.contribution (id) on delete cascade,
    b       text not null references atelier.contribution (id) on delete cascade,
    primary key (a, b),
    check (a < b)
);
create index ecart_atelier on atelier.ecart (atelier);
