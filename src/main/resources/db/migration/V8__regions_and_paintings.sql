-- Where each of several styles goes alone: a line for each, its name and a PNG in grey, light where it goes, in Base64;
-- null where all mix everywhere. Runs on H2 and on PostgreSQL.

alter table transfer add column regions text;
alter table draft add column regions text;

-- The picture of the gallery that was made a photo, to be painted from. No reference: the photo stays without it.
alter table photo add column painting uuid unique;
