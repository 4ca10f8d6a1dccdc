/** A slip that was lost is found by who it was given to: by name or by number, with his paper in the clerk's hand. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { slipAddress, slipsQuery } from '../api/desk.ts';
import { dayText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { FormLibrary } from '../forms/antd.tsx';
import { FormScope } from '../forms/context.ts';
import { Field } from '../forms/field.tsx';
import { PartyPicker } from '../forms/pickers.tsx';

const PARTY = { kind: 'party', title: '当事人', class: 'personal' } as const;

export function Lost({ session }: { session: Session }) {
  const id = useId();
  const [party, setParty] = useState<string>();
  const [names, setNames] = useState<Record<string, string>>({});
  const found = useQuery(slipsQuery(party ?? ''));
  const scope = useMemo(
    () => ({
      today: session.today,
      unit: session.unit.id,
      names,
      learn: (who: string, name: string) => setNames((n) => ({ ...n, [who]: name })),
    }),
    [session, names],
  );
  return (
    <FormLibrary>
      <FormScope.Provider value={scope}>
        <div className="window-lost">
          <label className="label" htmlFor={id}>
            当事人<span className="quiet">(核对证件以后再找)</span>
          </label>
          <PartyPicker
            known
            each={Field}
            id={id}
            field={PARTY}
            value={party}
            onChange={(v) => setParty(typeof v === 'string' ? v : undefined)}
          />
          {!party && <p className="quiet">选定以后,列出本窗口出过的凭证,可以再打印。</p>}
        </div>
        {party && (
          <Part title="收件凭证">
            {found.isError ? (
              <Failed error={found.error} retry={() => found.refetch()} />
            ) : found.isPending ? (
              <Loading lines={3} />
            ) : found.data.length === 0 ? (
              <Empty title="本窗口没有给这名当事人出过凭证">可以在「案件」中按名称查找。</Empty>
            ) : (
              <div className="scroll-x">
                <table className="plain">
                  <thead>
                    <tr>
                      <th scope="col">编号</th>
                      <th scope="col">查询码</th>
                      <th scope="col">办什么</th>
                      <th scope="col">收件</th>
                      <th scope="col">现在</th>
                      <th scope="col">凭证</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.data.map((s) => (
                      <tr key={s.no}>
                        <td>{s.no}</td>
                        <td>{s.code}</td>
                        <td>
                          <Link to="/cases/$id" params={{ id: s.case }}>
                            {s.subject || s.title}
                          </Link>
                        </td>
                        <td>{dayText(s.on)}</td>
                        <td>{s.ended ?? '在办'}</td>
                        <td>
                          <a href={slipAddress(s.case)} target="_blank" rel="noreferrer">
                            打印
                          </a>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </Part>
        )}
      </FormScope.Provider>
    </FormLibrary>
  );
}
