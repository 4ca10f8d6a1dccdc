import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentOfText, readDocument } from '../document/index.ts';
import { planText, readPlan } from './index.ts';
import { type PlanKey, scorePlan } from './score.ts';

const path = (name: string) => fileURLToPath(new URL(`../samples/${name}`, import.meta.url));
const { text } = await readDocument(path('zhaohua-2021-2025-plan.txt'));
const plan = readPlan(documentOfText('plan.txt', text));
const key = JSON.parse(readFileSync(path('keys/zhaohua-2021-2025-plan.json'), 'utf8')) as PlanKey;

describe('the plan of 2021—2025', () => {
  test('everything in the key is read, and nothing else', () => {
    for (const line of scorePlan(plan, key)) expect(line).toMatchObject({ found: line.expected, correct: line.expected });
  });

  test('the list left over from the higher plan does not name the units', () => {
    const task = plan.tasks.find((t) => t.no === 19);
    expect(task?.lead).toEqual(['区政府办']);
    expect(task?.with).toEqual(['区司法局', '区级有关部门', '各镇']);
    expect(task?.lists).toHaveLength(2);
  });

  test('its own rule on how to read the lists is a note', () => {
    expect(plan.notes.map((note) => note.text)).toEqual(['第一个逗号前为牵头单位']);
  });

  test.each<[string, (text: string) => string]>([
    ['another region, a county', (text) => text.replaceAll('昭化区', '石门县').replaceAll('区', '县')],
    ['other brackets', (text) => text.replaceAll('〔', '【').replaceAll('〕', '】')],
    ['full-width punctuation and digits', (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['Windows line breaks, no blank lines, indented', (text) => text.replace(/\n+/g, '\r\n\u3000\u3000')],
    ['lines broken at thirty characters', (text) => text.replace(/[^\n]{30}/g, (all) => `${all}\n`)],
    ['a promotion after each paragraph', (text) => text.replace(/\n\n/g, '\n扫码关注“石门发布”微信公众号\n')],
  ])('the same plan in another dress: %s', (_, dress) => {
    const other = readPlan(documentOfText('a.txt', dress(text)));
    const shape = (p: typeof plan) => [
      p.tasks.map((t) => [t.no, t.lead.length, t.with.length, t.due?.map((d) => d.date), t.targets?.map((x) => [x.value, x.bound])]),
      p.findings.map((f) => `${f.kind} ${f.no}`),
    ];
    expect(shape(other)).toEqual(shape(plan));
  });

  test('a task as it comes out', () => {
    expect(plan.title).toBe('广元市昭化区法治政府建设实施方案(2021-2025年)');
    const task = plan.tasks.find((t) => t.no === 28);
    expect(task).toMatchObject({
      title: '规范行政执法人员管理',
      section: '(四)健全行政执法工作体系,全面推进严格规范公正文明执法',
      due: [{ text: '2022年底前', date: '2022-12-31' }],
    });
    expect(task?.text).toMatch(/^规范行政执法人员管理。落实行政执法证件.*能力培养和管理。$/);
  });

  test('the text for the terminal names tasks and faults', () => {
    const shown = planText(plan);
    expect(shown).toContain('28. 规范行政执法人员管理\n   牵头:区司法局  责任:区综合执法局、');
    expect(shown).toContain('缺号(1)\n    第65项之后是第67项,缺第66项');
  });
});
