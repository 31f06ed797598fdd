-- Own styles that are offered to all. Runs on H2 and on PostgreSQL.

-- NONE, OFFERED, ACCEPTED, REFUSED
alter table own_style add column offer varchar(10) default 'NONE' not null;
alter table own_style add column offered timestamp with time zone;
-- what the admin who refused it said
alter table own_style add column refusal varchar(500) default '' not null;
create index own_style_offer on own_style (offer, offered);
