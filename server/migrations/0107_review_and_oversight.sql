-- Who put a file in: until an act names it, he alone may open it again.
create table uploads (
  tenant text        not null,
  digest text        not null,
  person text        not null,
  at     timestamptz not null default now(),
  primary key (tenant, digest, person)
);

-- A finding of oversight that was looked at and needs nothing more: who says so, when, and why. "state" is what it rested on; where that has
-- changed since, the finding stands again.
create table closed_findings (
  tenant text        not null,
  key    text        not null,
  "case" text        not null,
  state  text        not null,
  person text        not null,
  reason text        not null,
  at     timestamptz not null default now(),
  primary key (tenant, key, at)
);

-- Which acts name a file is looked up among those that name any.
create index events_with_files on events (tenant, "case", n) where text not like '%"files":[]%';

do $$
declare t text;
begin
  foreach t in array array['uploads', 'closed_findings']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert on uploads, closed_findings to zhangtu_server;
