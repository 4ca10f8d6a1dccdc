-- The one way in. Columns come as texts joined by U+001F, which no canonical JSON contains (a null, or an empty text, is U+001E): taking
-- such a text apart costs a fraction of parsing an array literal or JSON. Numbers come as arrays.
--
-- Plans are pinned to index lookups: every statement joins an array to one table by its whole key, so an index is right however large or
-- small the table, and statistics gathered on an empty table must not say otherwise. Each tuple read is made dear: otherwise a plan made while
-- a tenant has three rows reads all of the tenant's and throws away those not asked for, and goes on doing so when there are a million. For the
-- same reason a read goes array first, row by row (lateral, offset 0), and each array that is joined carries a condition that is always true, u.id || '' = u.id: the planner then expects one row of it, and begins with the
-- array and not with the table.

create function zt_split(joined text) returns text[]
  language sql immutable parallel safe
  return string_to_array(joined, E'\x1f', E'\x1e');

-- What a group of commands needs to begin with, in one go: kind 'c' a case (n, row), 'k' a key already used (its event), 'v' a claim
-- (version, holder), 'l' a case found by a lookup (id is the point, body the case).
create function zt_fetch(p_tenant text, p_cases text, p_keys text, p_claims text, p_points text)
  returns table (kind text, id text, n bigint, body text)
  language plpgsql
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_material = off
  set cpu_tuple_cost = 1 set plan_cache_mode = force_generic_plan
as $$
begin
  perform set_config('app.tenant', p_tenant, true);
  if p_cases <> '' then
    return query select 'c', c.id, c.n::bigint, c.row from unnest(zt_split(p_cases)) as u(id)
      cross join lateral (select * from cases x where x.tenant = p_tenant and x.id = u.id offset 0) c;
  end if;
  if p_keys <> '' then
    return query select 'k', e.key, e.n::bigint, e.text from unnest(zt_split(p_keys)) as u(key)
      cross join lateral (select * from events x where x.tenant = p_tenant and x.key = u.key offset 0) e;
  end if;
  if p_claims <> '' then
    return query select 'v', v.key, v.version, v.holder from unnest(zt_split(p_claims)) as u(key)
      cross join lateral (select * from claims x where x.tenant = p_tenant and x.key = u.key offset 0) v;
  end if;
  if p_points <> '' then
    return query select 'l', l.point, 0::bigint, l."case" from unnest(zt_split(p_points)) as u(point)
      cross join lateral (select * from lookups x where x.tenant = p_tenant and x.point = u.point offset 0) l;
  end if;
end $$;

-- Writes a group, wholly or not at all. Each command is one event of a case of its own; rows are matched by tenant and case, and in the
-- order given (the caller sorts by case and by claim, so that two groups cannot wait for each other). Raises ZT001 when a case moved
-- meanwhile and ZT002 when a claim did.
create function zt_commit(
  p_tenant text,
  e_case text, e_n integer[], e_text text, e_digest text, e_prev text, e_key text,
  p_case text, p_n integer[], p_name text, p_class text, p_text text,
  c_procedure text, c_edition text, c_unit text, c_opened text, c_ended text, c_subject text, c_row text,
  x_case text, x_rule text, x_trigger integer[],
  d_case text, d_rule text, d_trigger integer[], d_unit text, d_procedure text, d_day text, d_roles text, d_outsider boolean[], d_silence text, d_body text,
  t_case text, t_n integer[], t_i integer[], t_figure text, t_def text, t_day text, t_unit text, t_dims text, t_amount bigint[], t_many bigint[], t_member text, t_act integer[],
  y_point text, y_case text, z_point text, z_case text,
  v_key text, v_from bigint[], v_to bigint[], v_holder text,
  f_key text, f_case text, f_n integer[], f_body text,
  s_case text, s_kind text, s_unit text, s_words text, s_from text, s_until text
) returns void
  language plpgsql
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_material = off
  set cpu_tuple_cost = 1 set plan_cache_mode = force_generic_plan
as $$
declare
  wanted integer := cardinality(e_n);
  done integer;
  fresh integer;
  claim record;
begin
  perform set_config('app.tenant', p_tenant, true);

  update cases c set n = u.n, head = u.head, row = u.row, unit = u.unit, edition = u.edition, ended = u.ended, subject = u.subject
    from unnest(zt_split(e_case), e_n, zt_split(e_digest), zt_split(c_row), zt_split(c_unit), zt_split(c_edition), zt_split(c_ended), zt_split(c_subject), zt_split(e_prev))
      as u(id, n, head, row, unit, edition, ended, subject, prev)
    where c.tenant = p_tenant and c.id = u.id and c.n = u.n - 1 and c.head = u.prev and u.n > 1 and u.id || '' = u.id;
  get diagnostics done = row_count;
  fresh := 0;
  if done < wanted then
    insert into cases (tenant, id, procedure, edition, unit, opened, n, head, ended, subject, row)
      select p_tenant, u.id, u.procedure, u.edition, u.unit, u.opened, 1, u.head, u.ended, u.subject, u.row
      from unnest(zt_split(e_case), e_n, zt_split(c_procedure), zt_split(c_edition), zt_split(c_unit), zt_split(c_opened), zt_split(e_digest), zt_split(c_ended), zt_split(c_subject), zt_split(c_row))
        as u(id, n, procedure, edition, unit, opened, head, ended, subject, row)
      where u.n = 1
      on conflict do nothing;
    get diagnostics fresh = row_count;
  end if;
  if done + fresh <> wanted then
    raise exception 'case moved' using errcode = 'ZT001';
  end if;

  if v_key <> '' then
    done := 0;
    -- one by one: few of a group's claims are there already, and a join would be planned on what is believed of the table
    for claim in select u.key, u.since, u.upto, u.holder
      from unnest(zt_split(v_key), v_from, v_to, zt_split(v_holder)) as u(key, since, upto, holder) where u.since > 0
    loop
      update claims v set version = claim.upto, holder = claim.holder
        where v.tenant = p_tenant and v.key = claim.key and v.version = claim.since;
      get diagnostics fresh = row_count;
      done := done + fresh;
    end loop;
    insert into claims (tenant, key, version, holder)
      select p_tenant, u.key, u.upto, u.holder
      from unnest(zt_split(v_key), v_from, v_to, zt_split(v_holder)) as u(key, since, upto, holder) where u.since = 0
      on conflict do nothing;
    get diagnostics fresh = row_count;
    done := done + fresh;
    -- who changes the answer of a lookup without having read it moves the claim on from wherever it is
    insert into claims as v (tenant, key, version, holder)
      select p_tenant, u.key, 1, u.holder
      from unnest(zt_split(v_key), v_from, zt_split(v_holder)) as u(key, since, holder) where u.since < 0
      on conflict (tenant, key) do update set version = v.version + 1;
    get diagnostics fresh = row_count;
    if done + fresh <> cardinality(v_from) then
      raise exception 'claim moved' using errcode = 'ZT002';
    end if;
  end if;

  insert into events (tenant, "case", n, text, digest, prev, key)
    select p_tenant, u.* from (
      select x.c, x.n, x.text, x.digest, coalesce(x.prev, ''), x.key
      from unnest(zt_split(e_case), e_n, zt_split(e_text), zt_split(e_digest), zt_split(e_prev), zt_split(e_key)) as x(c, n, text, digest, prev, key)) u;
  insert into unsealed (tenant, "case", n, digest)
    select p_tenant, u.* from unnest(zt_split(e_case), e_n, zt_split(e_digest)) as u(c, n, digest);
  if p_case <> '' then
    insert into parts (tenant, "case", n, name, class, text)
      select p_tenant, u.* from unnest(zt_split(p_case), p_n, zt_split(p_name), zt_split(p_class), zt_split(p_text)) as u(c, n, name, class, text);
  end if;
  if x_case <> '' then
    delete from dues d using unnest(zt_split(x_case), zt_split(x_rule), x_trigger) as u(c, rule, trigger)
      where d.tenant = p_tenant and d."case" = u.c and d.rule = u.rule and d.trigger = u.trigger and u.c || '' = u.c;
  end if;
  if d_case <> '' then
    insert into dues (tenant, "case", rule, trigger, unit, procedure, day, roles, outsider, silence, body)
      select p_tenant, u.c, u.rule, u.trigger, u.unit, u.procedure, u.day, coalesce(u.roles, ''), u.outsider, u.silence, u.body
      from unnest(zt_split(d_case), zt_split(d_rule), d_trigger, zt_split(d_unit), zt_split(d_procedure), zt_split(d_day), zt_split(d_roles), d_outsider, zt_split(d_silence), zt_split(d_body))
        as u(c, rule, trigger, unit, procedure, day, roles, outsider, silence, body)
      on conflict (tenant, "case", rule, trigger) do update
        set unit = excluded.unit, day = excluded.day, roles = excluded.roles, outsider = excluded.outsider, silence = excluded.silence, body = excluded.body;
  end if;
  if t_case <> '' then
    insert into tally (tenant, "case", n, i, figure, def, day, unit, dims, amount, many, member, act)
      select p_tenant, u.c, u.n, u.i, u.figure, u.def, u.day, coalesce(u.unit, ''), u.dims, u.amount, u.many, u.member, u.act
      from unnest(zt_split(t_case), t_n, t_i, zt_split(t_figure), zt_split(t_def), zt_split(t_day), zt_split(t_unit), zt_split(t_dims), t_amount, t_many, zt_split(t_member), t_act)
        as u(c, n, i, figure, def, day, unit, dims, amount, many, member, act);
  end if;
  if y_point <> '' then
    delete from lookups l using unnest(zt_split(y_point), zt_split(y_case)) as u(point, c)
      where l.tenant = p_tenant and l.point = u.point and l."case" = u.c and u.c || '' = u.c;
  end if;
  if z_point <> '' then
    insert into lookups (tenant, point, "case") select p_tenant, u.* from unnest(zt_split(z_point), zt_split(z_case)) as u(point, c)
      on conflict do nothing;
  end if;
  if f_key <> '' then
    insert into followups (tenant, key, "case", n, body)
      select p_tenant, u.* from unnest(zt_split(f_key), zt_split(f_case), f_n, zt_split(f_body)) as u(key, c, n, body)
      on conflict do nothing;
  end if;
  if s_case <> '' then
    insert into search (tenant, "case", kind, unit, words, from_day, until_day)
      select p_tenant, u.c, u.kind, u.unit, array_to_tsvector(string_to_array(u.words, ' ')), u.from_day, u.until_day
      from unnest(zt_split(s_case), zt_split(s_kind), zt_split(s_unit), zt_split(s_words), zt_split(s_from), zt_split(s_until)) as u(c, kind, unit, words, from_day, until_day)
      on conflict (tenant, "case", kind) do update
        set unit = excluded.unit, words = search.words || excluded.words,
          from_day = coalesce(excluded.from_day, search.from_day), until_day = coalesce(excluded.until_day, search.until_day);
  end if;
end $$;
