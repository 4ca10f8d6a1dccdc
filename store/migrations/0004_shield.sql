-- Every table shows only the rows of the tenant that the transaction has named, to its owner as well. Without a name there is no row.
do $$
declare t text;
begin
  foreach t in array array['editions', 'events', 'parts', 'files', 'unsealed', 'leaves', 'seals', 'tiles', 'cases', 'dues', 'tally', 'cube',
    'lookups', 'claims', 'followups', 'search', 'drafts', 'layers', 'clocks']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I using (tenant = current_setting(''app.tenant'', true)) '
      'with check (tenant = current_setting(''app.tenant'', true))', t);
  end loop;
end $$;

grant usage on schema public to zhangtu_server, zhangtu_eraser;

-- The server adds to the ledger. It cannot alter or take away what stands there.
grant select, insert on editions, events, parts, files, leaves, seals, tally to zhangtu_server;
grant select, insert, delete on unsealed to zhangtu_server;
grant select, insert, update on tiles, cube, claims, clocks to zhangtu_server;
grant select, insert, update, delete on cases, dues, lookups, followups, search, drafts, layers to zhangtu_server;

-- Lawful erasure reaches contents, never events.
grant select on events, cases, parts, files, search to zhangtu_eraser;
grant delete on parts, files, search to zhangtu_eraser;
