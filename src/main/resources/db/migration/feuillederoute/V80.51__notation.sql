-- What each account gives to an element while priorities are discussed. The decision itself is written in the element.
create table feuillederoute.notation (
    feuille   text        not null references feuillederoute.feuille (id) on delete cascade,
    element   text        not null,
    compte    text        not null,
    points    smallint    check (points between 0 and 99),
    nouveau   smallint    check (nouveau between 1 and 10),
    utile     smallint    check (utile between 1 and 10),
    faisable  smallint    check (faisable between 1 and 10),
    impact    smallint    check (impact between 1 and 10),
    effort    smallint    check (effort between 1 and 10),
    le        timestamptz not null default now(),
    primary key (feuille, element, compte),
    foreign key (feuille, element) references feuillederoute.element (feuille, id) on delete cascade
);
