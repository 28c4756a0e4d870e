-- What happens when, a line for each sequence: « 10h30-11h20 Les enjeux du territoire ».
alter table atelier.atelier
    add column programme text not null default '' check (char_length(programme) <= 4000);
