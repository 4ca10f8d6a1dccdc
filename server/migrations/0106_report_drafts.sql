-- What people write into a year's report while it is being made, and what they leave out of it: a version is never written over. `unit` is empty for
-- the county's own report; `part` is a section of it, or what is left out.
create table report_drafts (
  tenant  text        not null,
  year    integer     not null,
  unit    text        not null,
  part    text        not null,
  version integer     not null,
  body    text        not null,
  person  text        not null,
  at      timestamptz not null,
  primary key (tenant, year, unit, part, version)
);
-- Who of a unit first opened what was asked of it.
create table report_parts_opened (
  tenant text        not null,
  "case" text        not null,
  person text        not null,
  at     timestamptz not null,
  primary key (tenant, "case")
);

do $$
declare t text;
begin
  foreach t in array array['report_drafts', 'report_parts_opened']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert on report_drafts, report_parts_opened to zhangtu_server;
