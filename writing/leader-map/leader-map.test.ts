/** A leader's sheet: nothing is lost on it for want of room without saying so. */
import { describe, expect, it } from 'vitest';
import { printed } from '../paper/punctuation.ts';
import { leaderMapHtml } from './html.ts';
import { fitted, legend, rowsOf } from './rows.ts';
import type { DutyLine, LeaderMap } from './types.ts';

const duty = (n: number, acts: number): DutyLine => ({
  id: `d${n}`,
  what: `第${n}项职责,组织、推动和督促有关单位依法履行`,
  article: `党政主要负责人履行推进法治建设第一责任人职责规定第6条第${n}项`,
  rhythm: '每年至少1次',
  how: '政府常务会议',
  by: '政府会议:召开会议',
  acts: Array.from({ length: acts }, (_, i) => ({
    on: `2025-03-${String(i + 1).padStart(2, '0')}`,
    way: '批示督办',
    what: '(演示)督促整改',
  })),
  waiting: 0,
  next: { day: '2026-03-10', late: false, unconfirmed: true, provisional: false },
});
const sheet = (duties: DutyLine[]): LeaderMap => ({
  tenant: { name: '账图县', demo: true },
  person: { id: 'p', name: '某县长', unit: '账图县人民政府' },
  title: '县长',
  year: 2025,
  on: '2025-12-31',
  duties,
});
const of = (n: number, acts: number) => sheet(Array.from({ length: n }, (_, i) => duty(i + 1, acts)));

describe('a leader’s sheet', () => {
  it('has each duty, its article by the sign of its document, what was done and what comes next', () => {
    const page = leaderMapHtml(of(12, 2));
    for (let n = 1; n <= 12; n++) expect(page).toContain(printed(`第${n}项职责,`));
    expect(legend(of(12, 2))).toBe('①党政主要负责人履行推进法治建设第一责任人职责规定');
    expect(page).toContain('①第6条第3项');
    expect(page).toContain(printed('3月1日 批示督办:(演示)督促整改'));
    expect(page).toContain('2026年3月10日前');
  });

  it('prints smaller where there is more, then counts acts instead of writing them out, and says what it left', () => {
    expect(fitted(of(6, 1)).size).toBeGreaterThan(fitted(of(20, 6)).size);
    const many = fitted(of(40, 30));
    expect(many.rows[0]?.[4]).toContain('共30次');
    const endless = fitted(of(300, 1));
    expect(endless.left).toBeGreaterThan(0);
    expect(leaderMapHtml(of(300, 1))).toContain(`另有职责${endless.left}项`);
  });

  it('never calls late in red what rests on an unconfirmed default', () => {
    const late = { ...duty(1, 1), next: { day: '2025-02-01', late: true, unconfirmed: true, provisional: false } };
    expect(leaderMapHtml(sheet([late]))).not.toContain('class="late"');
    expect(leaderMapHtml(sheet([{ ...late, next: { ...late.next, unconfirmed: false } }]))).toContain('class="late"');
    expect(rowsOf(sheet([{ ...duty(1, 0), waiting: 1 }]), 3)[0]?.[4]).toBe('另有1次待本人确认');
  });
});
