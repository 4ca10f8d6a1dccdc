-- What the county's page counts besides the store's own rows, and what was given to people outside to read. None of it is an event.

-- When cases ended, what was found against them and who contested them: read off the cases, and read again wherever the ledger went on.
create table case_marks (
  tenant    text    not null,
  "case"    text    not null,
  kind      text    not null,          -- ended, finding, contest
  procedure text    not null,
  unit      text    not null,
  day       text    not null,
  times     integer not null,
  primary key (tenant, "case", kind, day)
);
create index case_marks_by_day on case_marks (tenant, day, kind, procedure, unit, times);

-- How far the marks have come: the leaves read, and the procedures that they were read by.
create table case_marks_at (
  tenant text   not null,
  size   bigint not null,
  by_law text   not null,
  primary key (tenant)
);

-- How often the law turned an act away: by day, and nobody's name.
create table refused (
  tenant    text    not null,
  day       text    not null,
  procedure text    not null,
  unit      text    not null,
  rule      text    not null,
  article   text    not null,
  times     integer not null,
  primary key (tenant, day, procedure, unit, rule)
);

-- What somebody without an account was given to read. The secret of the address and the code are with the reader alone: here stand their digests.
create table given (
  tenant     text    not null,
  id         text    not null,
  secret     text    not null,
  code       text    not null,
  kind       text    not null,         -- case, figure
  what       text    not null,         -- the id of either
  parts      text    not null,         -- JSON: which events, or which period; whether personal facts
  reader     text    not null,
  capacity   text    not null,
  ground     text    not null,
  personal   text,                     -- the ground on which personal facts are shown; null where they are not
  until_day  text    not null,
  person     text    not null,         -- who gave it
  unit       text    not null,
  at         text    not null,
  revoked_at text,
  revoked_by text,
  wrong      integer not null default 0,
  wrong_at   timestamptz,
  primary key (tenant, id),
  unique (tenant, secret)
);
create index given_of on given (tenant, kind, what, at);

-- A reader who typed the code, for a while.
create table given_entries (
  tenant text        not null,
  digest text        not null,
  given  text        not null,
  until  timestamptz not null,
  primary key (tenant, digest)
);

-- Each reading.
create table given_reads (
  tenant text   not null,
  given  text   not null,
  i      bigint generated always as identity,
  at     text   not null,
  what   text   not null,
  primary key (tenant, given, i)
);

do $$
declare t text;
begin
  foreach t in array array['case_marks', 'case_marks_at', 'refused', 'given', 'given_entries', 'given_reads']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert, update, delete on case_marks, case_marks_at to zhangtu_server;
grant select, insert, update on refused, given to zhangtu_server;
grant select, insert, delete on given_entries to zhangtu_server;
grant select, insert on given_reads to zhangtu_server;

-- Open cases of a procedure and a unit are counted without their rows. A usual step changes none of these columns.
create index cases_open on cases (tenant, procedure, unit) where ended is null;
