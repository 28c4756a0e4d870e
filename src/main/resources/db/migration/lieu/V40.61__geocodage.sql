-- Places that the geocoder knows nothing of, at the version that was asked about: they are not asked about again until they change.
create table lieu.geocodage (
    lieu    text        primary key references lieu.lieu,
    version integer     not null,
    le      timestamptz not null
);
