-- Runs on H2 and on PostgreSQL.

-- Names of several styles, joined by commas.
alter table transfer alter column style set data type varchar(400);
alter table picture alter column style set data type varchar(400);

-- Work instead of pixels, for the estimates of later ones: it knows of effort too.
alter table transfer drop column pixels;
alter table transfer add column work double precision default 0 not null;

-- The owner wants the picture as it is.
alter table transfer add column enough boolean default false not null;

-- How the losses fell so far.
alter table transfer add column losses text default '' not null;

-- What somebody has chosen in the studio and not painted yet.
create table draft (
    owner uuid primary key references account (id) on delete cascade,
    photo uuid,
    styles varchar(400) not null,
    settings text not null
);
