-- Who works here: units, people, the roles they hold from a day to a day, and the accounts they sign in with. None of it is an event; what a
-- person does is.

create table units (
  tenant text    not null,
  id     text    not null,
  name   text    not null,
  kind   text    not null,
  place  integer not null,           -- order in lists: as the county's own list of organs has it
  primary key (tenant, id),
  unique (tenant, name)
);

create table people (
  tenant text    not null,
  id     text    not null,
  name   text    not null,
  unit   text    not null,
  left_on text,                      -- the day on which the person left; kept, for the ledger names him
  primary key (tenant, id)
);
create index people_of_unit on people (tenant, unit, id);

create table posts (
  tenant    text not null,
  person    text not null,
  role      text not null,
  from_day  text not null,
  until_day text,
  everywhere boolean not null,       -- held in every unit's cases, as the county's office for law-based government and the supervisor do
  primary key (tenant, person, role, from_day)
);

create table accounts (
  tenant   text    not null,
  id       text    not null,         -- what is typed at sign-in
  person   text    not null,
  password text    not null,         -- argon2id, in its own text form
  locked   boolean not null default false,
  primary key (tenant, id)
);

-- The token itself is with the browser alone.
create table sessions (
  tenant  text        not null,
  digest  text        not null,
  account text        not null,
  until   timestamptz not null,
  primary key (tenant, digest)
);
create index sessions_until on sessions (tenant, until);

do $$
declare t text;
begin
  foreach t in array array['units', 'people', 'posts', 'accounts', 'sessions']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert, update on units, people, posts, accounts to zhangtu_server;
grant select, insert, delete on sessions to zhangtu_server;
