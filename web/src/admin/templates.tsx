/** How papers are headed and ended, for the county, a unit, a procedure, a step; with a picture of the sheet. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AdminTemplate, templatesQuery, unitsQuery, useChange } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { procedureQuery, proceduresQuery } from '../api/reads.ts';
import { Failed, Loading } from '../app/states.tsx';
import { Ask, SelectLine, TextLine } from './parts.tsx';
import { useAdmin } from './units.tsx';

const SEALS = ['压成文日期', '加盖签名章', '不加盖印章'].map((s) => ({ value: s, label: s }));
type Draft = Pick<AdminTemplate, 'unit' | 'procedure' | 'step' | 'heading' | 'organ' | 'foot' | 'seal'>;
const FRESH: Draft = { unit: '', procedure: '', step: '', heading: '', organ: '', foot: '', seal: '压成文日期' };

export function TemplatesTab() {
  const templates = useQuery(templatesQuery);
  const admin = useAdmin();
  const drop = useChange();
  const [open, setOpen] = useState<Draft>();
  if (templates.isPending) return <Loading />;
  if (templates.isError) return <Failed error={templates.error} retry={() => templates.refetch()} />;
  return (
    <>
      <div className="admin-head">
        <p className="quiet">就近取用:先看这个单位这一步的,再看这个程序的、这个单位的、全县的;都没有,用单位的名称。</p>
        {admin && (
          <button type="button" className="button" onClick={() => setOpen(FRESH)}>
            新设格式
          </button>
        )}
      </div>
      {templates.data.length === 0 ? (
        <p className="nothing">还没有另设文书格式:各单位的文书以单位名称为发文机关标志和署名,印章压成文日期。</p>
      ) : (
        <ul className="admin-sheets">
          {templates.data.map((t) => (
            <li key={`${t.unit} ${t.procedure} ${t.step}`}>
              <p>
                <strong>{t.unitName || '全县各单位'}</strong>{' '}
                <span className="quiet">
                  {t.procedureTitle || '各程序'}
                  {t.stepTitle && ` · ${t.stepTitle}`}
                </span>
              </p>
              <Sheet draft={t} name={t.unitName || '(单位名称)'} title={t.stepTitle || t.procedureTitle || '文书标题'} />
              {admin && (
                <p className="row">
                  <button type="button" className="button-link" onClick={() => setOpen(t)}>
                    修改
                  </button>
                  <button
                    type="button"
                    className="button-link"
                    disabled={drop.isPending}
                    onClick={() => drop.mutate({ kind: 'template.drop', unit: t.unit, procedure: t.procedure, step: t.step })}
                  >
                    取消另设
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="alert" className="fault">
        {faultOf(drop.error)}
      </p>
      {open && <Put draft={open} close={() => setOpen(undefined)} />}
    </>
  );
}

/** The sheet as it will look, small: heading, title, name, day and seal, foot. */
function Sheet({ draft: d, name, title }: { draft: Draft; name: string; title: string }) {
  return (
    <figure className="admin-sheet" aria-label="文书的样子">
      <p className="admin-sheet-head">{d.heading || name}</p>
      <p className="admin-sheet-title">{title}</p>
      <p className="admin-sheet-text" aria-hidden="true">
        (正文)
      </p>
      <div className="admin-sheet-end">
        <p>{d.organ || name}</p>
        <p>
          ××××年×月×日
          {d.seal === '压成文日期' && (
            <span className="admin-seal" aria-hidden="true">
              印
            </span>
          )}
        </p>
        {d.seal !== '压成文日期' && <p className="quiet">{d.seal}</p>}
      </div>
      {d.foot && <figcaption>{d.foot}</figcaption>}
    </figure>
  );
}

function Put({ draft, close }: { draft: Draft; close: () => void }) {
  const [d, setD] = useState<Draft>({
    unit: draft.unit,
    procedure: draft.procedure,
    step: draft.step,
    heading: draft.heading,
    organ: draft.organ,
    foot: draft.foot,
    seal: draft.seal,
  });
  const set = (more: Partial<Draft>) => setD((old) => ({ ...old, ...more }));
  const units = useQuery(unitsQuery);
  const procedures = useQuery(proceduresQuery);
  const one = useQuery({ ...procedureQuery(d.procedure), enabled: d.procedure !== '' });
  const unitName = units.data?.find((u) => u.id === d.unit)?.name ?? '(单位名称)';
  const steps = Object.entries(one.data?.procedure.steps ?? {}).map(([id, s]) => ({ value: id, label: s.title }));
  const title = steps.find((s) => s.value === d.step)?.label ?? procedures.data?.find((p) => p.id === d.procedure)?.title ?? '文书标题';
  return (
    <Ask title="文书格式" close={close} body={() => ({ kind: 'template.put', ...d })}>
      <SelectLine
        label="单位"
        value={d.unit}
        set={(unit) => set({ unit })}
        none="全县各单位"
        options={(units.data ?? []).filter((u) => !u.closedOn).map((u) => ({ value: u.id, label: u.name }))}
      />
      <SelectLine
        label="程序"
        value={d.procedure}
        set={(procedure) => set({ procedure, step: '' })}
        none="各程序"
        options={(procedures.data ?? []).map((p) => ({ value: p.id, label: p.title }))}
      />
      {d.procedure !== '' && <SelectLine label="步骤" value={d.step} set={(step) => set({ step })} none="各步骤" options={steps} />}
      <TextLine label="发文机关标志" value={d.heading} set={(heading) => set({ heading })} optional help="不填即单位名称" />
      <TextLine label="署名" value={d.organ} set={(organ) => set({ organ })} optional help="机关全称,不填即单位名称" />
      <TextLine label="页脚" value={d.foot} set={(foot) => set({ foot })} optional long help="地址、电话、监督电话等" />
      <SelectLine label="印章" value={d.seal} set={(seal) => set({ seal })} options={SEALS} />
      <Sheet draft={d} name={unitName} title={title} />
    </Ask>
  );
}
