-- What is said of places without an account. A draft is reached by its token, a declaration sent by its tracking code: only the fingerprints
-- of both are kept.
create table lieu.declaration (
    id          text        primary key check (id ~ '^[0-9a-z]{8}$'),
    genre       text        not null check (genre in ('nouveau', 'correction', 'fermeture')),
    etat        text        not null check (etat in ('brouillon', 'envoyee', 'question', 'acceptee', 'refusee', 'retiree')),
    lieu        text        references lieu.lieu,
    version_lue integer     not null default 0,
    -- draft that reopens a declaration already sent: sending it replaces the content of that one
    remplace    text        references lieu.declaration,
    par_lien    boolean     not null default false,
    -- question of the form → values, as typed
    reponses    jsonb       not null,
    signaux     text[]      not null default '{}',
    jeton       bytea       not null unique check (octet_length(jeton) = 32),
    code        bytea       unique check (octet_length(code) = 32),
    -- e-mail address of the declarant, for the follow-up only; emptied by the purge
    courriel    text        check (char_length(courriel) between 3 and 254),
    version     integer     not null default 1,
    cree_le     timestamptz not null,
    modifie_le  timestamptz not null,
    envoye_le   timestamptz,
    decide_le   timestamptz,
    check ((etat = 'brouillon') = (envoye_le is null)),
    check (etat = 'brouillon' or lieu is not null)
);
create index declaration_etat on lieu.declaration (etat, envoye_le);
create index declaration_lieu on lieu.declaration (lieu) where lieu is not null;

-- What the moderator and the declarant write to each other.
create table lieu.message (
    id            bigint      generated always as identity primary key,
    declaration   text        not null references lieu.declaration on delete cascade,
    le            timestamptz not null,
    du_moderateur boolean     not null,
    -- account of the moderator; empty for the declarant
    auteur        text        not null,
    texte         text        not null check (char_length(texte) between 1 and 5000)
);
create index message_declaration on lieu.message (declaration, id);

-- Links by which a place is confirmed or corrected without an account: fingerprints only.
create table lieu.lien (
    empreinte  bytea       primary key check (octet_length(empreinte) = 32),
    lieu       text        not null references lieu.lieu,
    usage      text        not null check (usage in ('corriger', 'confirmer', 'suivre')),
    pour       text        not null,
    cree_le    timestamptz not null,
    expire_le  timestamptz not null,
    revoque_le timestamptz
);
create index lien_lieu on lieu.lien (lieu);
create index lien_pour on lieu.lien (pour) where pour <> '';
