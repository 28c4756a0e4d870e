-- Questions taken off a questionnaire, to be put back.
create table enquete.question_enlevee (
    id       bigint      generated always as identity primary key,
    enquete  text        not null references enquete.enquete (id) on delete cascade,
    question text        not null,
    -- the questionnaire that had it, as YAML: where it stood, and what its condition looked at
    contenu  text        not null,
    le       timestamptz not null default now()
);
create index question_enlevee_d_enquete on enquete.question_enlevee (enquete);
