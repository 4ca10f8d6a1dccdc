-- Puts a batch under a seal: takes it out of the queue, gives each event its place, folds its contributions into the cube. The tree, its tiles
-- and the signature are computed by the caller, in the same transaction. Raises ZT003 when the queue or the tree is not as the caller read it.
create function zt_seal(
  p_tenant text, p_from bigint, l_case text, l_n integer[], l_digest text,
  p_size bigint, p_day text, p_text text, p_edge text,
  i_level integer[], i_idx bigint[], i_bytes text
) returns void
  language plpgsql
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_material = off
  set cpu_tuple_cost = 1 set plan_cache_mode = force_generic_plan
as $$
declare
  taken integer;
begin
  perform set_config('app.tenant', p_tenant, true);
  delete from unsealed q using unnest(zt_split(l_case), l_n, zt_split(l_digest)) as u(c, n, digest)
    where q.tenant = p_tenant and q."case" = u.c and q.n = u.n and q.digest = u.digest and u.c || '' = u.c;
  get diagnostics taken = row_count;
  if taken <> cardinality(l_n) or coalesce((select max(size) from seals where tenant = p_tenant), 0) <> p_from then
    raise exception 'queue moved' using errcode = 'ZT003';
  end if;
  insert into leaves (tenant, seq, "case", n, digest)
    select p_tenant, p_from + u.ord - 1, u.c, u.n, u.digest
    from unnest(zt_split(l_case), l_n, zt_split(l_digest)) with ordinality as u(c, n, digest, ord);
  insert into seals (tenant, size, day, text, edge) values (p_tenant, p_size, p_day, p_text, p_edge);
  insert into tiles (tenant, level, idx, bytes)
    select p_tenant, u.level, u.idx, decode(u.bytes, 'hex') from unnest(i_level, i_idx, zt_split(i_bytes)) as u(level, idx, bytes)
    on conflict (tenant, level, idx) do update set bytes = excluded.bytes;
  insert into cube as k (tenant, figure, def, day, sealed, unit, dims, amount, many)
    select p_tenant, t.figure, t.def, t.day, p_day, t.unit, t.dims, sum(t.amount), sum(t.many)
    from unnest(zt_split(l_case), l_n) as u(c, n)
    join tally t on t.tenant = p_tenant and t."case" = u.c and t.n = u.n
    where t.member is null and u.c || '' = u.c
    group by t.figure, t.def, t.day, t.unit, t.dims
    on conflict (tenant, figure, day, def, sealed, unit, dims) do update set amount = k.amount + excluded.amount, many = k.many + excluded.many;
end $$;
