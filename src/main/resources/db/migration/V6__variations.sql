-- Contact sheets: small sketches of one photo, each a transfer of its own. Runs on H2 and on PostgreSQL.

create table sheet (
    id uuid primary key,
    owner uuid not null references account (id) on delete cascade,
    photo uuid not null,
    title varchar(80) not null,
    kind varchar(20) not null,
    -- those of the picture that would be painted
    settings text not null,
    made timestamp with time zone not null
);
create index sheet_owner on sheet (owner, made);

-- Transfers that sketch a cell of a sheet end without a picture in the gallery.
alter table transfer add column sheet uuid references sheet (id) on delete cascade;
create index transfer_sheet on transfer (sheet);
