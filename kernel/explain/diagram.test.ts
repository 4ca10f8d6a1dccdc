import { describe, expect, it } from 'vitest';
import { choice, days, procedure, step, told, workdays } from '../words.ts';
import { mapOf } from './diagram.ts';
import { explain, explainMarkdown } from './explain.ts';

const law = { title: '示例法', inForce: '2020-01-01' };
const p = procedure({
  id: 'example',
  title: '示例程序',
  chapter: 'enforcement',
  from: '2020-01-01',
  statutes: { law, practice: { title: '通行做法', inForce: '2020-01-01', authority: 'local' } },
  roles: { party: { title: '当事人', outsider: true }, clerk: { title: '承办人' } },
  opens: ['apply'],
  steps: {
    apply: step('申请', 'party'),
    accept: step('受理', 'clerk', { issues: '受理通知书', serves: 'party' }),
    examine: step('审查', 'clerk', { repeats: 3, form: { result: choice('结论', '同意', '不同意') } }),
    state: step('陈述', 'party'),
    suspend: step('中止', 'clerk'),
    resume: step('恢复', 'clerk'),
    done: told('分案办结', 'part'),
    lapse: step('视为撤回', 'clock', { ends: '撤回' }),
    decide: step('作出决定', 'clerk', { ends: '办结' }),
  },
  rules: ({ law, practice, fact, served }) => [
    law(10).before('decide').do('accept', 'examine'),
    law(2).after('apply').must('accept').within(workdays(5), { silence: 'lapse' }),
    law(3).before('examine').do('accept'),
    law(4).after(served('accept')).may('state').within(days(3)),
    law(5).after('accept').never('lapse'),
    law(6).from('suspend').until('resume').stops('decide'),
    law(7).after('accept').opens('part'),
    law(8).before('decide').hold('审查同意', fact('examine.result').is('同意')),
    practice('审查期限').after('accept').must('examine').within(days(7)),
  ],
  figures: (f) => ({ decided: f.count('decide', '办结', '件') }),
  notModelled: { 第9条: '由人判断' },
});

describe('the map', () => {
  const map = mapOf(p);
  const edge = (from: string, to: string) => map.edges.filter((e) => e.from === from && e.to === to);
  it('has a node for each step', () => {
    expect(map.nodes.map((n) => n.id)).toEqual(Object.keys(p.steps));
    expect(map.nodes.find((n) => n.id === 'accept')).toMatchObject({
      by: '承办人',
      outsider: false,
      issues: '受理通知书',
      serves: '当事人',
    });
    expect(map.nodes.find((n) => n.id === 'lapse')).toMatchObject({ clock: true, ends: '撤回' });
    expect(map.nodes.find((n) => n.id === 'examine')?.repeats).toBe(true);
    expect(map.nodes.find((n) => n.id === 'done')).toMatchObject({ told: true, outsider: true });
  });
  it('has an edge for what a rule says of two steps, with limit and article', () => {
    expect(edge('apply', 'accept')).toMatchObject([{ kind: 'must', label: '5个工作日内', article: '示例法第2条' }]);
    expect(edge('apply', 'lapse')).toMatchObject([{ kind: 'must', label: '逾期视为' }]);
    expect(edge('accept', 'state')).toMatchObject([{ kind: 'may', label: '送达后,可以,3日内' }]);
    expect(edge('accept', 'lapse')).toMatchObject([{ kind: 'never' }]);
    expect(edge('suspend', 'resume')).toMatchObject([{ kind: 'stops', label: '停止计算:作出决定' }]);
    expect(edge('accept', 'done')).toMatchObject([{ kind: 'told' }]);
  });
  it('leaves out what follows from others', () => {
    // Examined after acceptance, decided after examination: that decision follows acceptance needs no edge of its own.
    expect(edge('examine', 'decide')).toHaveLength(1);
    expect(edge('accept', 'decide')).toEqual([]);
    // A duty says more than an order.
    expect(edge('accept', 'examine').map((e) => e.kind)).toEqual(['must']);
  });
  it('ranks steps from the opening on', () => {
    expect(map.ranks[0]).toEqual(['apply']);
    const rank = new Map(map.nodes.map((n) => [n.id, n.rank]));
    for (const e of map.edges) if (e.kind !== 'never') expect(rank.get(e.from)!).toBeLessThan(rank.get(e.to)!);
  });
});

describe('the explanation', () => {
  const text = explain(p, { procedures: {} });
  it('has its parts, rules in the order of the articles', () => {
    for (const part of ['名称', '依据', '启动', '步骤', '规则', '期限一览', '指标', '未纳入程序、由人判断的事项'])
      expect(text).toContain(`、${part}`);
    const at = [2, 3, 4, 5, 6, 7, 8, 10].map((n) => text.indexOf(`第${n}条:`));
    expect(at.every((n) => n > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(text).toContain('判断:结论为同意。');
    expect(text).toContain('通行做法:地方规定或者通行做法(默认值,可改,不是法定)');
    expect(text).toContain('第9条:由人判断。');
  });
  it('speaks Chinese alone', () => {
    expect(text).not.toMatch(/[A-Za-z]{2,}/);
    expect(explainMarkdown(p)).not.toMatch(/[A-Za-z]{2,}/);
  });
  it('is also Markdown, the limits in a table', () => {
    const md = explainMarkdown(p);
    expect(md.startsWith('# 示例程序\n')).toBe(true);
    expect(md).toContain('| 事项 | 期限 | 依据 | 届满 |\n|---|---|---|---|');
    expect(md).toContain('| 申请后受理 | 5个工作日 | 示例法第2条 | 视为撤回 |');
  });
});
