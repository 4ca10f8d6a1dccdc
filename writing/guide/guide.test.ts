/** Guides made of the register's form and the law: what stands in them, and what does not come up for the item is left out. */
import { describe, expect, it } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import { procedures as list } from '../../law/index.ts';
import { printed } from '../paper/punctuation.ts';
import { composeGuide, guideHtml, pictureOf } from './index.ts';
import type { Guide } from './types.ts';

const procedures = Object.fromEntries(list.map((p) => [p.id, p]));
const FORM: Form = {
  why: '首次编制',
  by: '目录(虚构)',
  target: '自然人',
  conditions: '有固定的场所',
  materials: [
    { name: '申请书', basis: '行政许可法第29条', spare: false },
    { name: '主体资格<证明>', basis: '示例办法(虚构)', spare: true },
    { name: '场所证明', basis: '示例办法(虚构)第8条', spare: false },
  ],
  prerequisites: [{ name: '消防意见', issuer: '消防救援机构' }],
  links: [
    { name: '受理', who: '窗口' },
    { name: '决定', who: '负责人' },
  ],
  mode: '承诺件',
  statutory: 20,
  promised: 8,
  visits: 2,
  place: '政务服务大厅二楼',
  from: '2025-03-01',
};
const guide = (change: Form = {}, before?: Form, kind = '行政许可'): Guide =>
  composeGuide({
    tenant: { name: '账图县', demo: true },
    item: 'service-item.1',
    enter: { code: 'A1', name: '某项经营许可', kind, level: '主项', holder: 'market', basis: '示例法律(虚构)第30条' },
    editions: [...(before ? [{ on: '2024-02-01', form: before }] : []), { on: '2025-02-20', form: { ...FORM, ...change } }],
    register: procedures['service-item']!,
    procedures,
    text: (_, value) => String(value),
  });

describe('a guide', () => {
  const page = guideHtml(guide());
  it('holds each material with its basis, and says which may come later', () => {
    for (const text of [
      '申请书',
      '主体资格&lt;证明&gt;',
      '场所证明',
      '示例办法(虚构)第8条',
      '消防意见',
      '消防救援机构',
      '政务服务大厅二楼',
    ])
      expect(page).toContain(text.includes('&') ? text : printed(text));
    expect(page.match(/可以容缺/g)?.length).toBe(1);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it('states each limit of the way with its article, and the promised one beside the one of the law', () => {
    const { limits } = guide().way!;
    for (const l of limits) for (const text of [l.what, l.limit, l.article]) expect(page).toContain(printed(text));
    const decide = limits.find((l) => l.article === '行政许可法第42条第1款' && l.limit === '20个工作日');
    expect(decide?.promised).toBe('8个工作日(优化营商环境条例第36条第2款)');
    expect(limits.find((l) => l.article === '行政许可法第32条第1款第4项')).toMatchObject({ limit: '5个工作日', follows: '视为受理' });
    expect(limits.every((l) => l.article !== '')).toBe(true);
  });

  it('says what each refusal would cite, and the rights against it', () => {
    const { way, rights } = guide();
    expect(way?.refusals.map((r) => r.title)).toEqual(['不予受理', '不予行政许可', '终止办理']);
    const [intake, decision] = way!.refusals;
    expect(intake?.grounds).toContain('不属于本机关职权范围');
    expect(intake?.lacks.map((s) => s.article)).toContain('优化营商环境条例第40条第1款');
    expect(decision?.lacks.map((s) => s.article)).toContain('行政许可法第38条第1款');
    expect(decision?.binds.map((s) => s.article)).toContain('行政许可法第38条第2款');
    expect(rights).toEqual([
      { says: expect.stringContaining('60日内申请行政复议'), article: '行政复议法第20条' },
      { says: expect.stringContaining('6个月内直接向人民法院'), article: '行政诉讼法第46条' },
    ]);
  });

  it('leaves out what does not come up for the item, and takes it in where it does', () => {
    const plain = guide().way!;
    expect(plain.steps.map((s) => s.title)).not.toContain('现场核查');
    expect(plain.sometimes).toContain('现场核查');
    const visited = guide({ special: ['现场核查'] }).way!;
    expect(visited.steps.map((s) => s.title)).toContain('现场核查');
    expect(visited.conditions.map((c) => c.article)).toContain('行政许可法第34条第3款');
    expect(plain.conditions.map((c) => c.article)).not.toContain('行政许可法第34条第3款');
  });

  it('of what is done at the counter goes by that way, and promises nothing', () => {
    const { way } = guide({ mode: '即办件', promised: 0 });
    expect(way?.procedure).toBe('即办件');
    expect(way?.refusals.map((r) => r.title)).toContain('当场办结:不予办理');
    expect(way?.limits.every((l) => l.promised === undefined)).toBe(true);
  });

  it('of a kind that has no procedure says so', () => {
    expect(guideHtml(guide({}, undefined, '公共服务'))).toContain(printed('本事项的法定程序没有纳入本系统'));
  });

  it('compares two editions, counted and not typed', () => {
    const before: Form = {
      ...FORM,
      promised: 12,
      materials: [...(FORM.materials as Form[]), { name: '无违法证明', basis: '无', spare: false }] as never,
    };
    const { difference } = guide({ why: '流程再造' }, before);
    expect(difference?.measures.find((m) => m.what === '申请材料')).toMatchObject({ before: 4, after: 3, less: 25 });
    expect(difference?.measures.find((m) => m.what === '承诺办结时限')).toMatchObject({ before: 12, after: 8, less: 33.33 });
    expect(difference?.gone).toEqual([{ what: '申请材料', names: ['无违法证明'] }]);
    expect(guideHtml(guide({ why: '流程再造' }, before))).toContain('33.33%');
    expect(page).not.toContain(printed('与上一版对照'));
  });

  it('draws its way: each step, and the article on the line', async () => {
    const { way } = guide();
    expect(guideHtml(guide())).not.toContain('不存在的');
    const svg = await pictureOf(way!.map, '图');
    for (const n of way!.map.nodes) expect(svg).toContain(printed(n.title));
    expect(svg).toContain(printed('(第32条第1款第4项)'));
    expect(svg).toContain('5个工作日内');
  });
});
