-- Notes, favourites, the bin and albums. Runs on H2 and on PostgreSQL.

alter table picture add column note varchar(2000) default '' not null;
alter table picture add column favourite boolean default false not null;
-- when it was thrown away; null while it hangs
alter table picture add column binned timestamp with time zone;
-- title and note in lower case without accents, to search and to sort by
alter table picture add column sought varchar(2100) default '' not null;
update picture set sought = translate(lower(title), 'άέήίόύώϊϋΐΰς', 'αεηιουωιυιυσ');
create index picture_binned on picture (binned);

create table album (
    id uuid primary key,
    owner uuid not null references account (id),
    title varchar(80) not null,
    -- chosen by the owner; without a choice the first picture is the cover
    cover uuid references picture (id) on delete set null,
    created timestamp with time zone not null
);
create index album_owner on album (owner, created);

create table album_picture (
    album uuid not null references album (id) on delete cascade,
    picture uuid not null references picture (id) on delete cascade,
    place int not null,
    primary key (album, picture)
);
create index album_picture_picture on album_picture (picture);
