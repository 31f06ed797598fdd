-- A link shows a picture or an album, on terms. Runs on H2 and on PostgreSQL.

alter table share_link alter column picture drop not null;
alter table share_link add column album uuid references album (id);
alter table share_link add constraint share_link_album unique (album);
alter table share_link add constraint share_link_shows_one check ((picture is null) <> (album is null));
alter table share_link add column expires timestamp with time zone;
-- a hash; null: none is asked for
alter table share_link add column password varchar(255);
alter table share_link add column download boolean default true not null;
alter table share_link add column photo boolean default false not null;
alter table share_link add column findable boolean default false not null;
alter table share_link add column views int default 0 not null;
-- null: no limit
alter table share_link add column views_left int;
-- passwords tried, and when the first of them was
alter table share_link add column tries int default 0 not null;
alter table share_link add column tries_since timestamp with time zone;
create index share_link_owner on share_link (owner, created);

-- Browsers that were let in through a link that asks for a password or counts its views.
create table share_pass (
    pass_hash varchar(64) primary key,
    token varchar(40) not null references share_link (token) on delete cascade,
    expires timestamp with time zone not null
);
create index share_pass_token on share_pass (token);
