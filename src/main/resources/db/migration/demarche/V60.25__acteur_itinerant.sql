-- A body that goes to people, even when the site knows no place of it: the known offer names it.
alter table demarche.structure add column itinerante boolean not null default false;
