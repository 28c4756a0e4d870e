-- Where an import may write: the perimeter of the account that gave the file, « france » for the command line and for administrators.
alter table lieu.import add column perimetre text not null default 'france';
