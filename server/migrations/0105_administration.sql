-- What the office is set up with, and who changed it. None of it is an event of a case; each change is kept with what stood before and after, and
-- the log is only added to.

alter table units add column closed_on text;     -- from this day on it opens no cases; it is never removed, for the ledger names it
alter table units add column merged_into text;   -- the unit that took over its work
alter table posts add column deputy_for text;    -- the person in whose place the role is held for a time (代理)
alter table posts drop constraint posts_pkey;
create unique index posts_once on posts (tenant, person, role, from_day, coalesce(deputy_for, ''));

create table admin_changes (
  tenant    text    not null,
  n         bigint  not null,
  at        text    not null,        -- the instant, RFC 3339
  by_person text    not null,
  kind      text    not null,
  target    text    not null,        -- id of the unit, person, setting …
  title     text    not null,        -- what was done, in words
  ask       text    not null,        -- the change as it was asked, canonical JSON: what is done once a second person agrees
  before    text    not null,
  after     text    not null,
  state     text    not null,        -- done · asked (waits for a second person) · declined
  second    text,                    -- who agreed or declined
  second_at text,
  primary key (tenant, n)
);
create index admin_changes_waiting on admin_changes (tenant, n) where state = 'asked';

-- Editions of the calendar that this office adopted, each whole. What stands here never changes: events name the edition that they were counted by.
create table calendar_editions (
  tenant  text   not null,
  edition text   not null,
  n       bigint not null,           -- their order
  at      text   not null,
  notice  text   not null,           -- the notice's own words
  days    text   not null,           -- what it says, read: canonical JSON
  body    text   not null,           -- the whole calendar as it then was, canonical JSON
  primary key (tenant, edition)
);

-- How papers of a unit are headed and ended. The nearest holds: unit, procedure and step, else unit and procedure, else unit, else the county's.
create table document_template (
  tenant    text not null,
  unit      text not null default '',
  procedure text not null default '',
  step      text not null default '',
  heading   text not null,           -- above the title: the organ's name as its papers bear it
  organ     text not null,           -- the full name that signs
  foot      text not null,           -- lines at the foot
  seal      text not null,           -- where the seal stands: on the day (压日期) or beside the name
  primary key (tenant, unit, procedure, step)
);

-- Runs of the exchange with the platforms above, by file.
create table exchange_runs (
  tenant    text    not null,
  n         bigint  not null,
  at        text    not null,
  by_person text    not null,
  platform  text    not null,
  what      text    not null,        -- import · try · compare
  file      text    not null,
  digest    text    not null,
  result    text    not null,        -- counts, canonical JSON
  primary key (tenant, n)
);

do $$
declare t text;
begin
  foreach t in array array['admin_changes', 'calendar_editions', 'document_template', 'exchange_runs']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert on admin_changes, calendar_editions, exchange_runs to zhangtu_server;
grant update (state, second, second_at, after) on admin_changes to zhangtu_server;
grant select, insert, update, delete on document_template to zhangtu_server;
