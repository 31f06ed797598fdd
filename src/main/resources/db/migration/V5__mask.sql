-- What stays as the photo is: a PNG in grey, light where it stays, in Base64; null for nothing. Runs on H2 and on
-- PostgreSQL.

alter table transfer add column mask text;
alter table draft add column mask text;
