/** A report in which every figure has something to say, composed of made-up answers and read back. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../kernel/figure/figure.ts';
import type { Day } from '../../kernel/time/day.ts';
import { procedures } from '../../law/index.ts';
import { catalogue } from '../../law/said.ts';
import { readDocument } from '../../reading/document/index.ts';
import { readReport } from '../../reading/report/index.ts';
import { reportDocx } from './docx.ts';
import { type AnnualReport, type Answered, askKey, asksOf, compose, type Material, numbersOf, reportHtml } from './index.ts';
import { numberText, precision } from './number.ts';

const figures = figuresOf(procedures);
const UNITS = [
  { id: 'a', name: '甲县市场监督管理局' },
  { id: 'b', name: '乙镇人民政府' },
];
const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** Every figure another number: shares with two decimals, money in 元 and 分. */
function answerOf(figure: string, i: number, by: string | undefined): Answered {
  const unit = figures[figure]!.unit;
  const value = unit === '%' ? 10 + (i % 80) + 0.25 : unit === '元' ? 1234.5 + i * 1000 : 3 + i;
  const parts =
    by === 'unit'
      ? UNITS.map((u) => ({ group: u.id, title: u.name, value: value / 2 }))
      : APPLICANTS.map((group) => ({ group, title: group, value: 2 + (i % 7) }));
  return {
    value,
    unit,
    definition: 'd'.repeat(64),
    period: { from: '2025-01-01' as Day, to: '2025-12-31' as Day },
    ...(by && { groups: parts }),
  };
}

function report(change: Partial<Material> = {}, changed: (figure: string) => Partial<Answered> = () => ({})): AnnualReport {
  const asks = asksOf(figures, new Set());
  return compose({
    tenant: { id: '990101', name: '甲县', demo: false },
    signer: '甲县人民政府',
    year: 2025,
    period: { from: '2025-01-01' as Day, to: '2025-12-31' as Day },
    today: '2026-02-10' as Day,
    figures,
    says: (id) => `「${id}」的定义`,
    answers: new Map(asks.map((ask, i) => [askKey(ask), { ...answerOf(ask.figure, i * 2, ask.by), ...changed(ask.figure) }])),
    units: UNITS,
    place: { size: 12_345, root: 'r', unsealed: 0 },
    clock: '2025-12-31',
    seal: { size: 12_345, root: 'r', at: '', hash: '', algorithm: '', keyId: '' },
    leaveOut: [],
    ...change,
  });
}

describe('a report in which every figure has something to say', () => {
  const full = report();
  const numbers = numbersOf(full);
  const readBack = async (name: string, bytes: Uint8Array) => readReport((await readDocument({ name, bytes })).text, catalogue).figures;

  it('names every figure of its sentences', () => {
    const named = new Set(numbers.map((n) => n.figure));
    expect(asksOf(figures, new Set()).filter((ask) => !named.has(ask.figure))).toEqual([]);
  });

  it.each(['html', 'docx'] as const)('is read back whole from %s', async (kind) => {
    const bytes = kind === 'html' ? new TextEncoder().encode(reportHtml(full)) : await reportDocx(full);
    const read = await readBack(`报告.${kind}`, bytes);
    const off = numbers.flatMap((n, i) => {
      const f = read[i];
      const near = f !== undefined && f.value !== null && Math.abs(f.value - n.value) <= precision(n.value, n.unit) + 1e-9;
      return near && f.figure === n.figure ? [] : [`${n.figure} ${n.text}: ${f?.figure} ${f?.text}(${f?.subject})`];
    });
    expect(off.slice(0, 12)).toEqual([]);
    expect(read.length).toBe(numbers.length);
  });

  it('links each number of the page to its acts, over its period', () => {
    const page = reportHtml(full, 'https://office');
    expect(page.match(/<a href=/g)?.length).toBe(numbers.length);
    expect(page).toContain('href="https://office/figures/reconsideration.received?from=2025-01-01&amp;to=2025-12-31"');
    expect(page).toContain('by=submit.who&amp;group=');
    expect(page).toContain('「reconsideration.received」的定义');
  });

  it('bears no seal where a table does not add up, and says which', () => {
    expect(full.findings.length).toBeGreaterThan(0);
    expect(full.seal).toBeUndefined();
    expect(full.findings.map((f) => f.says).join()).toContain('行政处罚实施情况统计表');
  });

  it('says nought in words, or not at all; what has no base is not said', () => {
    const none = report({}, (figure) => (figures[figure]!.unit === '%' ? { value: null } : { value: 0, groups: [] }));
    const text = reportHtml(none).replace(/<[^>]+>/g, '');
    expect(text).toContain('未收到行政复议申请。');
    expect(text).not.toMatch(/率null|率0/);
    expect(none.sections[0]?.sections?.find((s) => s.id === 'norms')?.paragraphs[0]?.pieces[0]).toContain('没有本章可以计数的事项');
    expect(none.seal).toBeDefined();
  });

  it('keeps what is left out from every part, and lists it', () => {
    const figure = 'reconsideration.received';
    const without = report({ leaveOut: [{ figure, reason: '正在核对' }] });
    expect(numbersOf(without).some((n) => n.figure === figure)).toBe(false);
    expect(without.leftOut).toEqual([{ figure, title: '收到行政复议申请', reason: '正在核对' }]);
    expect(reportHtml(without)).toContain('受理行政复议申请');
  });
});

describe('a number as it is put', () => {
  it.each([
    [687, '批次', '687批次'],
    [97.826087, '%', '97.83%'],
    [100, '%', '100%'],
    [265_512.3, '元', '26.55万元'],
    [9999.5, '元', '9999.5元'],
    [12, '家(户)次', '12户次'],
    [20.05, '吨', '20.05吨'],
  ])('%s %s is %s', (value, unit, text) => expect(numberText(value, unit)).toBe(text));
});
