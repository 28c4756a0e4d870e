-- What putting a file back added, beside what it changed: an undoing takes it off.
alter table atelier.geste add column reprise jsonb;

-- A need may become an idea: what was noted for an undoing says which it was.
update atelier.geste g
set avant = (
    select jsonb_agg(jsonb_set(a, '{contenu,genre}', to_jsonb(coalesce(c.genre, 'BESOIN'))))
    from jsonb_array_elements(g.avant) a left join atelier.contribution c on c.id = a ->> 'id')
where g.avant is not null;
