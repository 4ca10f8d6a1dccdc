-- What was told to whom and when, and when it was read. What it says is computed from the ledger when it is looked at. A line is made once: the key
-- says what happened (a debt arose, turned yellow, turned red; an act in one's name from paper; a case that moved), so nobody is told twice.
create table notices (
  tenant text not null,
  person text not null,
  key    text not null,             -- kind, case, event, and the rule of a debt, separated by spaces
  told   text not null,             -- the instant, RFC 3339
  read   text,
  mailed text,
  primary key (tenant, person, key)
);
create index notices_latest on notices (tenant, person, told desc, key);
create index notices_unread on notices (tenant, person) where read is null;

-- From when on this office tells, and how far the ledger has been gone through.
create table notice_runs (
  tenant text   not null,
  day    text   not null,           -- what was yellow or red before it is not told
  at     text   not null,           -- what was entered before it is not told
  seq    bigint not null,           -- leaves below this place have been gone through
  digest_day text not null,         -- the day of the last daily letter
  primary key (tenant)
);

-- Cases that a person wants to hear of.
create table follows (
  tenant text not null,
  person text not null,
  "case" text not null,
  primary key (tenant, person, "case")
);
create index follows_of_case on follows (tenant, "case");

alter table accounts add column mail text;  -- where letters go; none, no letters

do $$
declare t text;
begin
  foreach t in array array['notices', 'notice_runs', 'follows']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert on notices to zhangtu_server;
grant update (read, mailed) on notices to zhangtu_server;
grant select, insert, update on notice_runs to zhangtu_server;
grant select, insert, delete on follows to zhangtu_server;
