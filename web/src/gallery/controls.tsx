/** Each kind of field: empty, filled in, and wrong. The fields are written here as a procedure would write them. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { FieldData, Value } from '../../../kernel/language/data.ts';
import { sessionQuery } from '../api/session.ts';
import { Part } from '../app/page.tsx';
import { FormScope } from '../forms/context.ts';
import { Field } from '../forms/field.tsx';

const field = (kind: FieldData['kind'], title: string, more: Partial<FieldData> = {}): FieldData => ({
  kind,
  title,
  class: 'office',
  ...more,
});
const D = '0123456789abcdef'.repeat(4);

/** The field, a value of it, and what is said of a wrong one. */
const KINDS: [FieldData, Value | undefined, string][] = [
  [field('text', '事由'), '有人举报某店出售过期食品。', '请填写「事由」'],
  [field('text', '名称'), '某食品有限公司', '请填写「名称」'],
  [field('text', '统一社会信用代码', { class: 'personal' }), '91350100M000100Y43', '统一社会信用代码的校验位对不上,请对照证照再看一遍'],
  [field('text', '公民身份号码', { class: 'personal' }), '11010519491231002X', '公民身份号码的校验位对不上,请对照证件再看一遍'],
  [field('money', '罚款'), 12_345_600, '「罚款」应当是以分为单位的非负整数金额'],
  [field('count', '件数'), 3, '「件数」应当是数'],
  [field('day', '日期'), '2026-10-01', '请填写「日期」'],
  [field('moment', '时刻'), '2026-11-18T14:05', '请填写「时刻」'],
  [field('yes', '已主动出示证件'), true, '请填写「已主动出示证件」'],
  [field('choice', '方式', { of: ['窗口领取', '邮寄', '电子证照'] }), '邮寄', '请填写「方式」'],
  [field('choice', '类别', { of: ['甲', '乙', '丙', '丁', '戊', '己', '庚'] }), '丙', '请填写「类别」'],
  [field('choice', '领域', { of: Array.from({ length: 24 }, (_, i) => `第${i + 1}领域`) }), '第3领域', '请填写「领域」'],
  [field('choices', '情形', { of: ['初次违法', '危害后果轻微', '及时改正'] }), ['及时改正'], '请填写「情形」'],
  [field('agency', '承办单位'), undefined, '请填写「承办单位」'],
  [field('official', '承办人'), undefined, '请填写「承办人」'],
  [field('officials', '执法人员'), undefined, '「执法人员」应当至少选定一人'],
  [field('party', '当事人', { class: 'personal' }), undefined, '请填写「当事人」'],
  [field('ref', '政务服务事项', { to: ['service-item'] }), undefined, '请填写「政务服务事项」'],
  [field('files', '证据材料'), [{ name: '现场照片.jpg', digest: D }], '请填写「证据材料」'],
  [
    field('rows', '申请材料', { rows: { name: field('text', '材料名称'), n: field('count', '份数'), spare: field('yes', '可以容缺') } }),
    [{ name: '申请书', n: 1 }, { name: '营业执照' }],
    '「申请材料」第2行:请填写「份数」',
  ],
  [field('number', '文号', { series: '罚〔年〕号' }), undefined, ''],
  [field('text', '国家秘密编号', { class: 'secret', optional: true }), undefined, ''],
];
const LAW = [{ kind: 'hold' as const, rule: 'r', article: '行政处罚法第四十二条', says: '应当由两名以上具有行政执法资格的执法人员实施' }];

export function Controls() {
  const session = useQuery(sessionQuery).data;
  const scope = useMemo(() => ({ today: session?.today ?? '', unit: session?.unit.id ?? '', names: {}, learn: () => {} }), [session]);
  return (
    <FormScope.Provider value={scope}>
      {(['空着', '填好', '有误'] as const).map((state) => (
        <Part key={state} title={`表单各项:${state}`}>
          <div className="gallery-form step-form">
            <div className="fields">
              {KINDS.map(([f, value, wrong]) => (
                <One
                  key={f.title}
                  field={f}
                  value={state === '空着' ? undefined : value}
                  fault={state === '有误' ? wrong || undefined : undefined}
                />
              ))}
              {state === '填好' && <One field={field('officials', '协助人员')} value={undefined} law />}
              {state === '填好' && <One field={field('text', '案由名称')} value="销售过期食品" from="取自第1号案源登记" />}
            </div>
          </div>
        </Part>
      ))}
    </FormScope.Provider>
  );
}

function One(p: { field: FieldData; value: Value | undefined; fault?: string; law?: boolean; from?: string }) {
  const [value, set] = useState(p.value);
  return <Field field={p.field} value={value} onChange={set} fault={p.fault} law={p.law ? LAW : undefined} from={p.from} />;
}
