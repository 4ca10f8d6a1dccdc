-- What was done, and what proves it. The server adds events and never changes or removes one; parts alone can be erased, by another role.

create table editions (
  tenant    text not null,
  digest    text not null,
  procedure text not null,
  from_day  text not null,
  until_day text,
  text      text not null,          -- canonical JSON, the bytes that the digest is of
  primary key (tenant, digest)
);

-- "prev" is unique in its case as "n" is: two events cannot follow the same one. The text is what was hashed; the columns repeat it for the
-- index, and are checked against it.
create table events (
  tenant text    not null,
  "case" text    not null,
  n      integer not null,
  text   text    not null,
  digest text    not null,
  prev   text    not null,
  key    text    not null,
  primary key (tenant, "case", n),
  unique (tenant, "case", prev),
  unique (tenant, key)
);

create table parts (
  tenant text    not null,
  "case" text    not null,
  n      integer not null,
  name   text    not null,
  class  text    not null,
  text   text    not null,          -- canonical [salt, name, content]; its digest stands on the event
  primary key (tenant, "case", n, name)
);

create table files (
  tenant text    not null,
  digest text    not null,
  bytes  bytea   not null,
  primary key (tenant, digest)
);

-- Committed and not yet sealed.
create table unsealed (
  tenant text    not null,
  "case" text    not null,
  n      integer not null,
  digest text    not null,
  primary key (tenant, "case", n)
);

-- The tree's leaves in their order: seq counts from 0.
create table leaves (
  tenant text    not null,
  seq    bigint  not null,
  "case" text    not null,
  n      integer not null,
  digest text    not null,
  primary key (tenant, seq),
  unique (tenant, "case", n)
);

create table seals (
  tenant text   not null,
  size   bigint not null,
  day    text   not null,           -- the civil day of sealing, which never runs back
  text   text   not null,           -- the signed seal, as it is published
  edge   text   not null,           -- roots of the complete subtrees: what the next seal goes on from
  primary key (tenant, size)
);

create table tiles (
  tenant text    not null,
  level  integer not null,
  idx    bigint  not null,
  bytes  bytea   not null,
  primary key (tenant, level, idx)
);
