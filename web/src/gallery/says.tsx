/** What a form says over its fields: refused by law, lacking, the line lost, the case moved on. */
import type { EventView, StepView } from '../../../server/api/shapes.ts';
import { Part } from '../app/page.tsx';
import { Closed } from '../forms/closed.tsx';
import { NONE } from '../forms/faults.ts';
import { Moved, Refused } from '../forms/refused.tsx';

const byLaw = {
  ...NONE,
  refusals: [{ kind: 'hold' as const, rule: 'a', article: '行政处罚法第五十七条', says: '重大处罚应当由负责人集体讨论决定' }],
};
const lacking = { ...NONE, fields: { why: '请填写「理由」', on: '日期在今天之后' } };
const event = { n: 7, title: '听证', actor: { name: '某甲', role: '听证主持人' }, on: '2026-11-18' } as EventView;

const closed = { title: '告知', refusals: byLaw.refusals } as unknown as StepView;

export function FormSays() {
  return (
    <Part title="表单说的话">
      <div className="gallery-states">
        <div>
          <Refused faults={byLaw} lost={false} />
        </div>
        <div>
          <Refused faults={lacking} lost={false} titles={{ why: '理由', on: '办理之日' }} />
        </div>
        <div>
          <Refused faults={NONE} lost />
        </div>
        <div>
          <Closed step={closed} text="罚款:5,000元" forget={() => {}} />
        </div>
        <div>
          <Moved events={[event]} reload={async () => {}} />
        </div>
      </div>
    </Part>
  );
}
