-- Letters of campaigns by their number in the outbox, which tells what became of each.
create table lieu.campagne_lettre (
    lettre   bigint primary key,
    campagne text   not null references lieu.campagne,
    courriel text   not null
);
create index campagne_lettre_campagne on lieu.campagne_lettre (campagne);

-- The invitation that a declaration answers, whatever name, number or address it gives.
alter table lieu.declaration add column invitation text references lieu.campagne_attendu;
create index declaration_invitation on lieu.declaration (invitation) where invitation is not null;
