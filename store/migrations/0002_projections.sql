-- What is computed from the events and could be computed again.

-- Updated in place by every step: room is left in each page, and no index holds a column that a usual step changes.
create table cases (
  tenant    text    not null,
  id        text    not null,
  procedure text    not null,
  edition   text    not null,
  unit      text    not null,
  opened    text    not null,
  n         integer not null,
  head      text    not null,
  ended     text,
  subject   text,
  row       text    not null,
  primary key (tenant, id)
) with (fillfactor = 60);
create index cases_of_unit on cases (tenant, unit, procedure, opened, id);
create index cases_of_procedure on cases (tenant, procedure, opened, id);

-- What is owed and still open, in the order of its day. "day" is null while the clock is stopped or the law gives no number.
create table dues (
  tenant      text    not null,
  "case"      text    not null,
  rule        text    not null,
  trigger     integer not null,
  unit        text    not null,
  procedure   text    not null,
  day         text,
  roles       text    not null,     -- who owes it, separated by a space
  outsider    boolean not null,
  silence     text,                 -- the step that the law deems done
  body        text    not null,     -- the obligation without what depends on the day of asking
  primary key (tenant, "case", rule, trigger)
);
create index dues_by_day on dues (tenant, unit, day, "case");
create index dues_silent on dues (tenant, day, "case") where silence is not null;

-- The difference that each event makes to each figure. No two commands touch the same row.
create table tally (
  tenant  text    not null,
  "case"  text    not null,
  n       integer not null,         -- the event that makes the difference
  i       integer not null,
  figure  text    not null,
  def     text    not null,         -- digest of the figure's definition
  day     text    not null,         -- the day it counts for
  unit    text    not null,
  dims    text    not null,         -- canonical JSON
  amount  bigint  not null,
  many    bigint  not null,         -- of how many it is the sum (for a mean)
  member  text,                     -- for distinct counts
  act     integer not null,         -- the act that it opens to
  primary key (tenant, "case", n, i)
);
create index tally_of_figure on tally (tenant, figure, day);

create table cube (
  tenant text   not null,
  figure text   not null,
  def    text   not null,
  day    text   not null,
  sealed text   not null,           -- the day of sealing
  unit   text   not null,
  dims   text   not null,
  amount bigint not null,
  many   bigint not null,
  primary key (tenant, figure, day, def, sealed, unit, dims)
);

-- Cases by a fact that another case's rule counts them by, or by the person who holds a register's entry.
create table lookups (
  tenant text not null,
  point  text not null,             -- procedure.step.field=value
  "case" text not null,
  primary key (tenant, point, "case")
);
create index lookups_of_case on lookups (tenant, "case");

-- A number without gaps, a unique value, the answer of a lookup: read before deciding, moved on by the commit.
create table claims (
  tenant  text   not null,
  key     text   not null,
  version bigint not null,
  holder  text,
  primary key (tenant, key)
) with (fillfactor = 60);

-- What an event leads to, until it is done.
create table followups (
  tenant text    not null,
  key    text    not null,
  "case" text    not null,
  n      integer not null,
  body   text    not null,
  done   boolean not null default false,
  tries  integer not null default 0,
  says   text,                      -- why the last try was refused
  primary key (tenant, key)
) with (fillfactor = 80);
create index followups_open on followups (tenant, key) where not done;

-- Words of a case: 'public' from its open parts, for everybody while it is published; 'office' for the units; 'name' in a register of
-- persons alone, two characters at a time. Secret parts give none.
create table search (
  tenant text     not null,
  "case" text     not null,
  kind   text     not null,
  unit   text     not null,
  words  tsvector not null,
  from_day  text,
  until_day text,
  primary key (tenant, "case", kind)
);
create index search_words on search using gin (words);
