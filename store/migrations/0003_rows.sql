-- What is not an event: drafts of their authors, values that a layer sets, how far the clock has come.

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
