-- What is not an event: names held once, drafts of their authors, values that a layer sets.

-- A person or company stands on the ledger as a reference; the name is here alone, and erasing it here erases it everywhere.
create table subjects (
  tenant text not null,
  id     text not null,
  kind   text not null,
  name   text,
  code   text,                      -- unified social credit code or identity number
  words  tsvector,
  erased boolean not null default false,
  primary key (tenant, id)
);
create index subjects_by_code on subjects (tenant, code);
create index subjects_words on subjects using gin (words);

create table drafts (
  tenant text not null,
  author text not null,
  id     text not null,
  "case" text,
  body   text not null,
  at     text not null,
  primary key (tenant, author, id)
);

create table layers (
  tenant     text not null,
  setting    text not null,
  layer      text not null,
  from_day   text not null,
  department text not null default '',
  body       text not null,
  primary key (tenant, setting, layer, from_day, department)
);

-- How far the clock has written the acts that the law deems.
create table clocks (
  tenant text not null,
  day    text not null,
  primary key (tenant)
);
