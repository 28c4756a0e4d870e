-- A partner invited on one fiche. The link's secret is kept by its hash alone; the address goes when the invitation ends.
create table feuillederoute.invitation (
    id         text        primary key check (id ~ '^[0-9a-z]{8}$'),
    feuille    text        not null,
    element    text        not null,
    -- the structure that is invited, which the others read
    nom        text        not null check (char_length(nom) between 1 and 200),
    -- personal; erased when the invitation is revoked, and by night once it has expired
    courriel   text        not null check (char_length(courriel) <= 254),
    empreinte  text        not null unique,
    cree_par   text        not null,
    cree_le    timestamptz not null default now(),
    expire_le  timestamptz not null,
    revoque_le timestamptz,
    foreign key (feuille, element) references feuillederoute.element (feuille, id) on delete cascade
);
create index invitation_element on feuillederoute.invitation (feuille, element);
create index invitation_courriel on feuillederoute.invitation (lower(courriel)) where courriel <> '';

-- What is said about a fiche, beside it. Never exported nor published.
create table feuillederoute.commentaire (
    id        bigint      generated always as identity primary key,
    feuille   text        not null,
    element   text        not null,
    -- the comment that this one answers
    reponse_a bigint      references feuillederoute.commentaire (id) on delete cascade,
    -- an account, or « invite: » and an invitation
    auteur    text        not null,
    texte     text        not null check (char_length(texte) between 1 and 4000),
    le        timestamptz not null default now(),
    retire_le timestamptz,
    foreign key (feuille, element) references feuillederoute.element (feuille, id) on delete cascade
);
create index commentaire_element on feuillederoute.commentaire (feuille, element);
