alter table couverture.tournee
    -- off the list, and kept so that it can be put back
    add column retire_le timestamptz,
    -- made up by the demonstration: no such bus runs
    add column exemple   boolean not null default false;
