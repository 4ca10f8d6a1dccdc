/** 文书 composed from an event: numerals and sums, articles, what the addressee may do and must, the manner of a paper, and that nothing unseen is said. */
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../law/calendar/index.ts';
import { procedures } from '../../law/index.ts';
import { type Asked, composeDocument } from './compose.ts';
import { documentDocx } from './docx.ts';
import { documentHtml } from './html.ts';
import { mannerOf } from './manner.ts';
import { articleText, capitalSum, numeral } from './words.ts';

const of = (id: string) => procedures.find((p) => p.id === id)!;

/** An act of a case that has nothing else. */
function asked(procedure: string, step: string, more: Partial<Asked> = {}): Asked {
  const p = of(procedure);
  const serves = p.steps[step]?.serves;
  const act = { n: 1, step, on: '2026-03-02' as never, actor: { role: 'office' }, facts: {}, digest: 'ab'.repeat(32) };
  return {
    county: { name: '账图县', demo: true },
    organ: '账图县司法局',
    procedure: p,
    case: {
      tenant: 't',
      id: 'c',
      procedure,
      edition: 'e',
      unit: 'justice',
      opened: '2026-03-02' as never,
      n: 1,
      head: '',
      acts: [act],
      links: [],
    },
    subject: '王某',
    event: { n: 1, step, title: p.steps[step]!.title, on: '2026-03-02', facts: [] },
    before: [],
    actor: { name: '李强', role: '机关负责人' },
    hidden: [],
    erased: [],
    ...(serves && { addressee: { role: p.roles[serves]?.title ?? serves, name: '王某' } }),
    digest: 'ab'.repeat(32),
    recorded: false,
    calendar: nationalCalendar,
    settings: [],
    ...more,
  };
}
const fact = (kind: Asked['event']['facts'][number]['kind'], title: string, text: string, value: unknown = text) => ({
  name: title,
  title,
  text,
  kind,
  class: 'open' as const,
  value,
  computed: false,
});

describe('words of papers', () => {
  it('numbers articles in Chinese', () => {
    expect([3, 10, 17, 20, 57, 100, 105, 110, 1203].map(numeral)).toEqual([
      '三',
      '十',
      '十七',
      '二十',
      '五十七',
      '一百',
      '一百零五',
      '一百一十',
      '一千二百零三',
    ]);
    expect(articleText('行政处罚法第57条第1款第2项', '行政处罚法')).toBe('《行政处罚法》第五十七条第一款第(二)项');
    expect(articleText('国办发〔2022〕27号第(十二)项', '国办发〔2022〕27号')).toBe('国办发〔2022〕27号第(十二)项');
  });
  it.each([
    [0, '零元整'],
    [655_000, '陆仟伍佰伍拾元整'],
    [100_001, '壹仟元零壹分'],
    [1_000_000_00, '壹佰万元整'],
    [10_050_00, '壹万零伍拾元整'],
    [100_000_005_00, '壹亿零伍元整'],
    [12_34, '壹拾贰元叁角肆分'],
    [30, '叁角整'],
    [10_000_000_000_00, '壹佰亿元整'],
  ])('writes %i 分 in capitals', (fen, text) => expect(capitalSum(fen)).toBe(text));
});

describe('a paper', () => {
  it('is set by what it is called', () => {
    expect(['收件凭证', '立案审批表', '行政处罚决定书', '现场检查(询问)笔录', '权责清单'].map(mannerOf)).toEqual([
      'slip',
      'sheet',
      'letter',
      'sheet',
      'sheet',
    ]);
  });

  it('tells the addressee by when he must answer and what he may do, counted from receipt', () => {
    const notice = composeDocument(
      asked('reconsideration', 'askFix', { event: { n: 1, step: 'askFix', title: '通知补正', on: '2026-03-02', facts: [] } }),
    );
    expect(notice).toMatchObject({ to: '王某', title: '补正通知书', manner: 'letter' });
    const refused = composeDocument(asked('reconsideration', 'refuse'));
    expect(refused.rights.map((r) => r.says)).toContain('申请人可以自收到本文书之日起15日内提起行政诉讼');
    expect(refused.rights[0]!.article).toMatch(/^《.+》第.+条/);
    expect(refused.receipt?.rows.map((r) => r.title)).toContain('受送达人签名或者盖章');
  });

  it('cites each article once, in the order of the statute, and no habit of offices', () => {
    const paper = composeDocument(asked('penalty', 'decide'));
    expect(paper.basis).toMatch(/^《行政处罚法》第/);
    expect(paper.basis).not.toContain('通行做法');
    const articles = paper.basis
      .split(',')[0]!
      .replace(/^《[^》]+》/, '')
      .split('、');
    expect(new Set(articles).size).toBe(articles.length);
    expect(paper.rules.every((r) => r.says !== '' && r.article !== '')).toBe(true);
  });

  it('says sums in capitals, leaves out what was only worked out, and says that something is not shown', () => {
    const event = {
      n: 1,
      step: 'decide',
      title: '作出行政处罚决定',
      on: '2026-03-02',
      facts: [
        fact('number', '文号', '罚〔2026〕3号'),
        fact('money', '罚款', '6,550.00元', 655_000),
        { ...fact('yes', '不超过法定最高罚款', '是', true), computed: true },
      ],
    };
    const paper = composeDocument(asked('penalty', 'decide', { event, hidden: ['当事人'] }));
    expect(paper.number).toBe('罚〔2026〕3号');
    expect(paper.entries).toEqual([
      { title: '罚款', lines: ['人民币陆仟伍佰伍拾元整(¥6,550.00)'] },
      { title: '当事人', lines: ['(依法不在此显示)'] },
    ]);
    expect(paper.marks.join()).toContain('不是完整的文书');
  });

  it('bears the heading and foot of the office that has set them', () => {
    const paper = composeDocument(
      asked('penalty', 'decide', {
        template: { heading: '账图县人民政府', organ: '', foot: '地址:账图县中心路1号\n电话:000', seal: '压日期' },
      }),
    );
    expect(paper).toMatchObject({ heading: '账图县人民政府', organ: '账图县司法局', foot: ['地址:账图县中心路1号', '电话:000'] });
    expect(documentHtml(paper)).toContain('地址：账图县中心路1号');
  });

  it('is there for every step of every procedure that issues one', () => {
    for (const p of procedures)
      for (const [step, s] of Object.entries(p.steps)) {
        if (!s.issues) continue;
        const text = documentHtml(composeDocument(asked(p.id, step)));
        expect(text, `${p.id} ${step}`).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  it('keeps what was typed as text in the page', () => {
    const event = { n: 1, step: 'decide', title: '', on: '2026-03-02', facts: [fact('text', '事由', '<script>alert(1)</script>')] };
    const page = documentHtml(composeDocument(asked('penalty', 'decide', { event })));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });

  it('goes into Word in each manner', async () => {
    const slip = procedures.flatMap((p) =>
      Object.entries(p.steps).flatMap(([id, s]) => (s.issues === '收件凭证' ? [[p.id, id] as const] : [])),
    )[0]!;
    for (const [p, step] of [['penalty', 'decide'], ['penalty', 'file'], slip] as const) {
      const bytes = await documentDocx(composeDocument(asked(p, step)));
      expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    }
  });
});
