-- The second officer's signature on an act as it was filled in: the token is with the device alone, its digest here, until the act is sent.
create table countersignatures (
  tenant text        not null,
  token  text        not null,
  person text        not null,
  act    text        not null,       -- digest of what was signed
  at     timestamptz not null,
  until  timestamptz not null,
  primary key (tenant, token)
);

-- The number and code that stand on a slip (收件凭证): with both, anyone sees where the case stands.
create table slips (
  tenant text    not null,
  no     text    not null,           -- day and place in the day: 20261118-0007
  code   text    not null,
  "case" text    not null,
  at     text    not null,           -- the civil day
  primary key (tenant, no),
  unique (tenant, "case")
);

-- What those in whose name something was entered from paper said of it.
create table paper_answers (
  tenant text        not null,
  "case" text        not null,
  n      integer     not null,
  person text        not null,
  answer text        not null check (answer in ('confirmed', 'disputed')),
  why    text        not null default '',
  at     timestamptz not null,
  primary key (tenant, "case", n)
);

do $$
declare t text;
begin
  foreach t in array array['countersignatures', 'slips', 'paper_answers']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant select, insert, delete on countersignatures to zhangtu_server;
grant select, insert on slips to zhangtu_server;
grant select, insert, update on paper_answers to zhangtu_server;
