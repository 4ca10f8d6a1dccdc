/** Choosing who and what by reference: a unit, an official, a party of the register, another case. The form keeps the id alone. */
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { findEntries, subjectByCode } from '../api/desk.ts';
import { findCases, findSubjects, peopleQuery, unitsQuery } from '../api/reads.ts';
import { Certificates } from './certificates.tsx';
import { plainCode } from './codes.ts';
import { useForm } from './context.ts';
import type { Control, EachField } from './control.ts';
import { NewSubject } from './subject.tsx';

interface Option {
  value: string;
  label: string;
  hint?: string;
}
const shows = (input: string, option?: Option) => `${option?.label ?? ''}${option?.hint ?? ''}`.includes(input.trim());
const common = (c: Pick<Control, 'id' | 'invalid' | 'described'>) => ({
  id: c.id,
  status: c.invalid ? ('error' as const) : undefined,
  'aria-describedby': c.described,
  style: { width: '100%' },
  optionRender: (o: { data: Option }) => (
    <span className="option">
      {o.data.label}
      {o.data.hint && <span className="option-hint">{o.data.hint}</span>}
    </span>
  ),
});

export function AgencyPicker(c: Control<string>) {
  const units = useQuery(unitsQuery);
  const options = useMemo(() => (units.data ?? []).map((u): Option => ({ value: u.id, label: u.name, hint: u.kind })), [units.data]);
  return (
    <Select<string, Option>
      {...common(c)}
      showSearch={{ filterOption: shows }}
      allowClear
      loading={units.isPending}
      placeholder="输入单位名称查找"
      value={c.value ?? null}
      options={options}
      onChange={(v?: string) => c.onChange(v)}
      notFoundContent={units.isError ? '读不到单位名单' : '没有这个单位'}
    />
  );
}

/** People of the case's unit first, then all others. */
function useOfficials(role?: string) {
  const { unit } = useForm();
  const people = useQuery(peopleQuery());
  const units = useQuery(unitsQuery);
  const options = useMemo(() => {
    const names = new Map((units.data ?? []).map((u) => [u.id, u.name]));
    return (people.data ?? [])
      .filter((p) => role === undefined || (p.unit === unit && p.roles.includes(role)))
      .toSorted((a, b) => Number(b.unit === unit) - Number(a.unit === unit))
      .map((p): Option => ({ value: p.id, label: p.name, hint: names.get(p.unit) ?? p.unit }));
  }, [people.data, units.data, unit, role]);
  return { options, loading: people.isPending, empty: people.isError ? '读不到人员名单' : '没有这个人' };
}

/** One official; with `role` only those of the case's unit who hold it. */
export function OfficialPicker(c: Control<string> & { role?: string }) {
  const { options, loading, empty } = useOfficials(c.role);
  return (
    <>
      <Select<string, Option>
        {...common(c)}
        showSearch={{ filterOption: shows }}
        allowClear
        loading={loading}
        placeholder="输入姓名或者单位查找"
        value={c.value ?? null}
        options={options}
        onChange={(v?: string) => c.onChange(v)}
        notFoundContent={empty}
      />
      {c.register && c.value && <Certificates register={c.register} people={[c.value]} />}
    </>
  );
}

export function OfficialsPicker(c: Control<string[]>) {
  const { options, loading, empty } = useOfficials();
  return (
    <>
      <Select<string[], Option>
        {...common(c)}
        mode="multiple"
        showSearch={{ filterOption: shows }}
        allowClear
        loading={loading}
        placeholder="输入姓名或者单位查找,可选多人"
        value={c.value ?? []}
        options={options}
        onChange={(v: string[]) => c.onChange(v.length === 0 ? undefined : v)}
        notFoundContent={empty}
      />
      {c.register && <Certificates register={c.register} people={c.value ?? []} />}
    </>
  );
}

/** The typed words a moment after the last key, so that not every key asks the server. */
function useSettled(text: string): string {
  const [settled, set] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => set(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** A search among many on the server; what was chosen keeps its name with the draft. */
function Remote(
  c: Control<string> & {
    search: string;
    onSearch: (q: string) => void;
    options: Option[];
    loading: boolean;
    failed: boolean;
    hint: string;
  },
) {
  const { names, learn } = useForm();
  const known = c.value !== undefined && !c.options.some((o) => o.value === c.value);
  return (
    <Select<string, Option>
      {...common(c)}
      showSearch={{ filterOption: false, onSearch: c.onSearch, searchValue: c.search }}
      allowClear
      loading={c.loading}
      placeholder={c.hint}
      value={c.value ?? null}
      options={known ? [{ value: c.value!, label: names[c.value!] ?? '已选定' }, ...c.options] : c.options}
      onChange={(v?: string, o?: Option | Option[]) => {
        if (v && o && !Array.isArray(o)) learn(v, o.label);
        c.onChange(v);
      }}
      notFoundContent={
        c.failed ? '查不到:连不上服务器' : c.loading ? '正在查找' : c.search.trim().length === 1 ? '请再输入一个字' : '没有查到'
      }
    />
  );
}

/** `known`: only one who is registered already is looked for. */
export function PartyPicker({ each, known, ...c }: Control<string> & { each: EachField; known?: true }) {
  const [search, onSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const { learn } = useForm();
  const q = useSettled(search);
  const code = plainCode(q);
  const number = /^[0-9A-Z]{15,18}$/.test(code) ? code : undefined;
  const found = useQuery({
    queryKey: ['subjects', number ?? q],
    queryFn: async ({ signal }) => {
      if (number === undefined) return findSubjects(q, signal);
      const one = await subjectByCode(number, signal);
      return { items: one ? [one] : [] };
    },
  });
  const options = (found.data?.items ?? []).map((s): Option => ({ value: s.id, label: s.name, hint: s.kind }));
  return (
    <>
      <div className="with-button">
        <Remote
          {...c}
          search={search}
          onSearch={onSearch}
          options={options}
          loading={found.isFetching}
          failed={found.isError}
          hint="输入姓名、名称,或者完整的证件号码、信用代码"
        />
        {!known && (
          <button type="button" className="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            登记新当事人
          </button>
        )}
      </div>
      {adding && (
        <NewSubject
          name={number === undefined ? search : ''}
          code={number}
          each={each}
          close={() => setAdding(false)}
          done={(id, name) => {
            learn(id, name);
            c.onChange(id);
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

export function RefPicker(c: Control<string>) {
  const [search, onSearch] = useState('');
  const q = useSettled(search);
  const to = c.field.to ?? [];
  const { unit } = useForm();
  // what the unit itself holds stands first: of sixty units that list the same thing, it is its own that is meant
  const found = useQuery({
    queryKey: ['find-cases', to, q, unit],
    queryFn: async ({ signal }) => {
      // by words, and by any characters of the name, which the dictionary of words need not know
      const [named, ...pages] = await Promise.all([
        Promise.all(q.trim() === '' ? [] : to.map((p) => findEntries(p, q, signal))),
        ...to.flatMap((p) => [findCases(p, q, signal, unit), findCases(p, q, signal)]),
      ]);
      const own = pages.filter((_, i) => i % 2 === 0).flatMap((page) => page.items);
      const all = pages.flatMap((page) => page.items);
      const options = [
        ...named.flat().map((e): Option => ({ value: e.id, label: e.name, hint: e.unit })),
        ...[...own, ...all].map(
          (r): Option => ({ value: r.id, label: r.subject || r.title, hint: [r.number, r.title, r.unit].filter(Boolean).join(' ') }),
        ),
      ];
      const seen = new Set<string>();
      return options.filter((o) => !seen.has(o.value) && seen.add(o.value));
    },
  });
  const options = found.data ?? [];
  return (
    <Remote
      {...c}
      search={search}
      onSearch={onSearch}
      options={options}
      loading={found.isFetching}
      failed={found.isError}
      hint="输入名称或者文号查找"
    />
  );
}
