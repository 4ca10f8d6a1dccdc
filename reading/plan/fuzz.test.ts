import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOfText } from '../document/index.ts';
import { PlanError, readPlan } from './index.ts';

const sample = readFileSync(fileURLToPath(new URL('../samples/zhaohua-2021-2025-plan.txt', import.meta.url)), 'utf8');
const lines = sample.split('\n');

test('whatever is cut out of a plan or put into it, it is read or refused, and a task keeps its number and place', () => {
  const junk = fc.string({
    unit: fc.constantFrom(...'。,、;:()〔〕【】“”《》责任单位牵头区司法局等各镇1234一二三.年月日前底 \n'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.nat(lines.length - 12), fc.nat(12), junk, fc.nat(400), (from, count, noise, at) => {
      const part = lines.slice(from, from + count).join('\n');
      const text = part.slice(0, at) + noise + part.slice(at);
      try {
        const plan = readPlan(documentOfText('a.txt', text));
        for (const task of plan.tasks) {
          expect(Number.isInteger(task.no)).toBe(true);
          expect(new Set([...task.lead, ...task.with]).size).toBe(task.lead.length + task.with.length);
        }
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      } catch (error) {
        expect(error).toBeInstanceOf(PlanError);
      }
    }),
    { numRuns: 150 },
  );
});

test('each task is read the same alone as among the others', () => {
  const whole = readPlan(documentOfText('a.txt', sample));
  const rule = '(第一个逗号前为牵头单位,下同)';
  for (const line of lines.filter((l) => /^\d+\./.test(l)).slice(2, 60)) {
    const [task] = readPlan(documentOfText('a.txt', `广元市昭化区方案\n${rule}\n${line}`)).tasks;
    const same = whole.tasks.find((t) => t.no === task?.no);
    expect([task?.title, task?.text, task?.due, task?.targets]).toEqual([same?.title, same?.text, same?.due, same?.targets]);
    expect(task?.lead).toEqual(same?.lead);
  }
});

test('brackets that never close do not slow the reading down', () => {
  const start = performance.now();
  const text = `云溪县方案\n1.甲事项。(责任单位:县司法局)\n${'推进依法行政(由县司法局、'.repeat(4000)}\n${'(〔【'.repeat(2000)}`;
  readPlan(documentOfText('a.txt', text));
  expect(performance.now() - start).toBeLessThan(5000);
});
