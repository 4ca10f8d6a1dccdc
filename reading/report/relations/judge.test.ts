import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';
import { meets, show, unbracketed } from './judge.ts';

describe('judging', () => {
  it('asks whether two reaches meet, ends included', () => {
    expect(meets({ value: 1, low: 0.5, high: 1.5 }, { value: 2, low: 1.5, high: 2.5 })).toBe(true);
    expect(meets({ value: 1, low: 0.5, high: 1.4 }, { value: 2, low: 1.5, high: 2.5 })).toBe(false);
  });

  it('holds a percentage to the decimals it is stated with', () => {
    const holds = (p: string) => readReport(`审结案件300件,其中调解100件,占${p}%。`).relations.find((r) => r.kind === 'share')?.holds;
    expect(['33', '33.3', '33.33', '34', '33.4', '33.34'].map(holds)).toEqual([true, true, true, false, false, false]);
  });

  it('names the places of operands and result, the result last', () => {
    const { figures, relations } = readReport('审结案件200件,其中调解50件,占28%。');
    const r = relations.find((x) => !x.holds);
    expect(r?.parts.map((i) => figures[i]?.text)).toEqual(['50件', '200件', '28%']);
    expect(r?.text).toBe('200件,其中调解50件,占28%');
  });

  it('says the right number in the scale of the text', () => {
    const says = readReport('投入资金3500万元,其中中央2000万元、省级1000万元、县级600万元。').findings[0]?.says;
    expect(says).toContain('3600万元');
  });

  it('shows numbers plainly', () => {
    expect([show(25.2814), show(3), show(0.5)]).toEqual(['25.28', '3', '0.5']);
    expect(unbracketed('直接纠错(以撤销等方式)')).toBe('直接纠错');
  });
});
