create table account (
    id uuid primary key
);
