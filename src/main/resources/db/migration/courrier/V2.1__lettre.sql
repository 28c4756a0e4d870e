-- The outbox. A letter is written in the transaction of the work it speaks of; what is sent loses its text after a while.
create schema if not exists courrier;

create table courrier.lettre (
    id                   bigint      generated always as identity primary key,
    destinataire         text        not null check (char_length(destinataire) between 3 and 254),
    objet                text        not null check (char_length(objet) between 1 and 200),
    -- null once purged
    texte                text        check (char_length(texte) between 1 and 100000),
    deposee_le           timestamptz not null,
    etat                 text        not null default 'en_attente' check (etat in ('en_attente', 'envoyee', 'echouee')),
    essais               integer     not null default 0 check (essais >= 0),
    prochaine_tentative  timestamptz not null,
    -- past this moment it is given up: a letter that late misleads
    abandonnee_apres     timestamptz not null,
    envoyee_le           timestamptz,
    derniere_erreur      text        check (char_length(derniere_erreur) <= 500),
    check ((etat = 'envoyee') = (envoyee_le is not null))
);

create index lettre_a_envoyer on courrier.lettre (prochaine_tentative) where etat = 'en_attente';
create index lettre_par_date on courrier.lettre (deposee_le desc);

-- Work done in the background by any node, one at a time; columns as db-scheduler names them.
create table courrier.tache (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index tache_par_echeance on courrier.tache (execution_time);
create index tache_par_signe_de_vie on courrier.tache (last_heartbeat);
