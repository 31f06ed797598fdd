-- Runs on H2 and on PostgreSQL.

create table account (
    id uuid primary key,
    email varchar(254) not null unique,
    name varchar(80) not null,
    password varchar(255) not null,
    locale varchar(16) not null,
    created timestamp with time zone not null
);

-- Browsers that stay logged in; the token itself is known to the browser only.
create table remembered_login (
    token_hash varchar(64) primary key,
    account uuid not null references account (id) on delete cascade,
    expires timestamp with time zone not null
);

create table photo (
    id uuid primary key,
    owner uuid not null references account (id),
    title varchar(80) not null,
    width int not null,
    height int not null,
    uploaded timestamp with time zone not null
);
create index photo_owner on photo (owner, uploaded);

create table own_style (
    id uuid primary key,
    owner uuid not null references account (id),
    title varchar(80) not null,
    added timestamp with time zone not null
);
create index own_style_owner on own_style (owner, added);

-- Photo and style may be deleted by their owner while this remembers what they were.
create table transfer (
    id uuid primary key,
    owner uuid not null references account (id),
    photo uuid not null,
    style varchar(100) not null,
    title varchar(80) not null,
    settings text not null,
    network varchar(40) not null,
    state varchar(20) not null,
    octave int not null default 0,
    octaves int not null default 0,
    fraction double precision not null default 0,
    remaining_ms bigint,
    preview int not null default 0,
    failure varchar(40),
    submitted timestamp with time zone not null,
    started timestamp with time zone,
    finished timestamp with time zone,
    -- for the estimates of later ones
    pixels bigint,
    took_ms bigint,
    -- starts since anything was achieved
    attempts int not null default 0
);
create index transfer_state on transfer (state, submitted);
create index transfer_owner on transfer (owner, submitted);

create table picture (
    id uuid primary key,
    owner uuid not null references account (id),
    transfer uuid not null unique,
    photo uuid not null,
    style varchar(100) not null,
    title varchar(80) not null,
    settings text not null,
    picture_key varchar(200) not null,
    width int not null,
    height int not null,
    painted timestamp with time zone not null,
    took_ms bigint not null
);
create index picture_owner on picture (owner, painted);

create table share_link (
    token varchar(40) primary key,
    picture uuid not null unique references picture (id),
    owner uuid not null references account (id),
    created timestamp with time zone not null
);

-- db-scheduler's own table
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
