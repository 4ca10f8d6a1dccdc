import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { dueOf, type Limit, runClock } from './clock.ts';
import { addDays, type Day, toDay, toMinute } from './day.ts';
import { days, hours, months, workdays } from './span.ts';

const d = toDay;
const m = toMinute;
const range = (from: string, to: string): Day[] => {
  const out: Day[] = [];
  for (let day = d(from); day <= d(to); day = addDays(day, 1)) out.push(day);
  return out;
};

/** 2024 with two of its holidays and one made-up day, enough to see each reason. */
const holiday = { title: '2024年放假通知', number: '〔2023〕7号', day: d('2023-10-25') };
const labour = range('2024-05-01', '2024-05-05');
const national = range('2024-10-01', '2024-10-07');
const calendar: Calendar = {
  edition: 'test',
  from: 2024,
  to: 2025,
  years: {
    2024: {
      off: [...labour, ...national],
      work: [d('2024-09-29'), d('2024-10-12')],
      names: Object.fromEntries([...labour.map((x) => [x, '劳动节']), ...national.map((x) => [x, '国庆节'])]),
      notices: [holiday],
    },
    2025: { off: [], work: [], names: {}, notices: [{ title: '2025年放假通知' }] },
  },
};
const today = d('2024-01-01');
const run = (limit: Partial<Limit> & Pick<Limit, 'start' | 'span'>) => runClock({ calendar, today, ...limit });
const says = (limit: Partial<Limit> & Pick<Limit, 'start' | 'span'>) => run(limit).because.map((b) => b.why);

describe('a limit in working days', () => {
  it('says what it passed over: the holiday with its notice, the weekends, the weekend that was worked', () => {
    const answer = run({ start: d('2024-09-27'), span: workdays(20) });
    expect(answer).toMatchObject({ due: '2024-10-30', raw: '2024-10-30', state: 'running', provisional: false });
    expect(answer.because).toEqual([
      { why: '自2024年9月27日起算，当日不计入' },
      { why: '期限20个工作日，算至2024年10月30日' },
      { days: 7, why: '2024年10月1日至2024年10月7日国庆节放假7日不计入（2024年放假通知，〔2023〕7号，2023年10月25日）' },
      { days: 6, why: '其间周末6日不计入' },
      { why: '2024年9月29日、2024年10月12日调休上班，计入工作日（2024年放假通知，〔2023〕7号，2023年10月25日）' },
    ]);
    const { due } = run({
      start: d('2024-09-27'),
      span: workdays(20),
      calendar: { ...calendar, years: { ...calendar.years, 2024: { ...calendar.years[2024]!, work: [] } } },
    });
    expect(due).toBe('2024-11-01');
  });

  it('is moved by stopped working days only', () => {
    const limit = { start: d('2024-11-04'), span: workdays(10) };
    expect(run(limit).due).toBe('2024-11-18');
    expect(run({ ...limit, stops: [{ from: d('2024-11-08'), until: d('2024-11-10') }] }).due).toBe('2024-11-18');
    expect(run({ ...limit, stops: [{ from: d('2024-11-08'), until: d('2024-11-12') }] }).due).toBe('2024-11-20');
  });

  it('tells days off within a stop with the stop, not again', () => {
    const answer = run({
      start: d('2024-09-27'),
      span: workdays(5),
      stops: [{ from: d('2024-09-30'), until: d('2024-10-09'), event: 4, why: '中止' }],
    });
    expect(answer.due).toBe('2024-10-12');
    expect(answer.because.slice(2).map((b) => b.why)).toEqual([
      '中止：2024年9月30日起停止计算，2024年10月9日恢复，扣除2个工作日，算至2024年10月12日',
      '其间周末1日不计入',
      '2024年9月29日、2024年10月12日调休上班，计入工作日（2024年放假通知，〔2023〕7号，2023年10月25日）',
    ]);
  });

  it('stopped on its last day over a weekend ends when it runs again', () => {
    expect(run({ start: d('2024-11-04'), span: workdays(4), stops: [{ from: d('2024-11-08'), until: d('2024-11-09') }] }).due).toBe(
      '2024-11-11',
    );
  });

  it('of none ends on its own day, or the next working day', () => {
    expect(run({ start: d('2024-11-08'), span: workdays(0) }).due).toBe('2024-11-08');
    expect(run({ start: d('2024-11-09'), span: workdays(0) }).due).toBe('2024-11-11');
  });
});

describe('a limit in days', () => {
  it('rolls off the last day off, and says so', () => {
    const answer = run({ start: d('2024-09-20'), span: days(15) });
    expect(answer).toMatchObject({ raw: '2024-10-05', due: '2024-10-08' });
    expect(answer.because.at(-1)).toEqual({
      days: 3,
      why: '最后一日2024年10月5日不是工作日：2024年10月5日至2024年10月7日为国庆节假期（2024年放假通知，〔2023〕7号，2023年10月25日），顺延至其后第一个工作日2024年10月8日',
    });
  });

  it('does not roll off or past a weekend that is worked', () => {
    expect(run({ start: d('2024-09-27'), span: days(15) })).toMatchObject({ raw: '2024-10-12', due: '2024-10-12' });
    expect(run({ start: d('2024-09-13'), span: days(15) })).toMatchObject({ raw: '2024-09-28', due: '2024-09-29' });
  });

  it('stays where the statute does not roll', () => {
    expect(run({ start: d('2024-09-20'), span: days(15), roll: false })).toMatchObject({ raw: '2024-10-05', due: '2024-10-05' });
  });

  it('stands still while it is stopped, and tells which act stopped it', () => {
    const stop = { from: d('2024-03-20'), event: 7, why: '中止' };
    const limit = { start: d('2024-03-01'), span: days(60) };
    const open = run({ ...limit, stops: [stop] });
    expect({ ...open, because: [] }).toEqual({ state: 'stopped', raw: '2024-04-30', provisional: false, because: [] });
    expect(open.because.at(-1)).toEqual({ why: '中止：2024年3月20日起停止计算，尚未恢复', event: 7 });

    const resumed = run({ ...limit, stops: [{ ...stop, until: d('2024-04-09') }] });
    expect(resumed).toMatchObject({ raw: '2024-05-20', due: '2024-05-20', state: 'running' });
    expect(resumed.because).toContainEqual({
      days: 20,
      why: '中止：2024年3月20日起停止计算，2024年4月9日恢复，扣除20日，算至2024年5月20日',
      event: 7,
    });
  });

  it('extended while it stands still tells so, and counts it when it runs again', () => {
    const limit = { start: d('2024-03-01'), span: days(60), extensions: [{ by: days(30), on: d('2024-03-25'), event: 8 }] };
    const open = run({
      ...limit,
      stops: [
        { from: d('2024-03-20'), event: 7 },
        { from: d('2024-03-22'), until: d('2024-03-23'), event: 9 },
      ],
    });
    expect(open).toMatchObject({ state: 'stopped', raw: '2024-05-30' });
    expect(open.because.map((b) => b.event).filter(Boolean)).toEqual([7, 8]);
    expect(run({ ...limit, stops: [{ from: d('2024-03-20'), until: d('2024-04-09') }] }).raw).toBe('2024-06-19');
  });

  it('leaves out once what two stops both cover', () => {
    const stops = [
      { from: d('2024-03-10'), until: d('2024-03-20'), event: 2 },
      { from: d('2024-03-15'), until: d('2024-03-25'), event: 3 },
      { from: d('2024-03-11'), until: d('2024-03-18'), event: 4 },
    ];
    const answer = run({ start: d('2024-03-01'), span: days(30), stops });
    expect(answer.raw).toBe('2024-04-15');
    expect(answer.because.filter((b) => b.event).map((b) => [b.event, b.days])).toEqual([
      [2, 10],
      [4, 0],
      [3, 5],
    ]);
  });

  it('is not revived by a stop that comes too late', () => {
    const answer = run({ start: d('2024-03-01'), span: days(20), stops: [{ from: d('2024-03-22'), event: 9 }] });
    expect(answer).toMatchObject({ due: '2024-03-21', state: 'running' });
    expect(answer.because).toContainEqual({ days: 0, why: '2024年3月22日起停止计算，但期限已经届满，不受影响', event: 9 });
  });

  it('stopped on its last day, or on the days off to which that moves, does not end before it runs again', () => {
    const limit = { start: d('2024-03-01'), span: days(15) };
    expect(run(limit)).toMatchObject({ raw: '2024-03-16', due: '2024-03-18' });
    expect(run({ ...limit, stops: [{ from: d('2024-03-16'), until: d('2024-03-26') }] }).due).toBe('2024-03-26');
    expect(run({ ...limit, stops: [{ from: d('2024-03-18'), until: d('2024-03-26') }] }).due).toBe('2024-03-26');
    expect(run({ ...limit, stops: [{ from: d('2024-03-19'), until: d('2024-03-26') }] }).due).toBe('2024-03-18');
  });

  it('counts on from the unrolled end when it is extended', () => {
    // 60 days end on Saturday 2024-08-31 and would roll to Monday; thirty more are counted from the Saturday.
    const answer = run({
      start: d('2024-07-02'),
      span: days(60),
      extensions: [{ by: days(30), on: d('2024-08-20'), event: 5, why: '经机构负责人批准' }],
    });
    expect(answer).toMatchObject({ raw: '2024-09-30', due: '2024-09-30' });
    expect(answer.because).toContainEqual({ days: 30, why: '经机构负责人批准：2024年8月20日延长30日，算至2024年9月30日', event: 5 });
  });

  it('extended to a stated day ends on it, and rolls from it', () => {
    const extensions = [{ to: d('2024-10-03'), on: d('2024-08-20') }];
    expect(run({ start: d('2024-07-02'), span: days(60), extensions })).toMatchObject({ raw: '2024-10-03', due: '2024-10-08' });
    expect(
      run({ start: d('2024-07-02'), span: days(60), extensions, stops: [{ from: d('2024-09-01'), until: d('2024-09-11') }] }).raw,
    ).toBe('2024-10-13');
  });

  it('stopped in the time by which it was extended moves too, but not in time that was added after the stop', () => {
    const stops = [{ from: d('2024-03-25'), until: d('2024-03-29') }];
    const limit = { start: d('2024-03-01'), span: days(20), stops };
    expect(run({ ...limit, extensions: [{ by: days(10), on: d('2024-03-20') }] }).raw).toBe('2024-04-04');
    const late = run({ ...limit, extensions: [{ by: days(10), on: d('2024-03-28') }] });
    expect(late.raw).toBe('2024-03-31');
    expect(late.because.some((b) => b.why.includes('届满后作出'))).toBe(true);
  });
});

describe('a limit in months', () => {
  it('ends on the same day or the last, and then rolls', () => {
    expect(run({ start: d('2024-01-31'), span: months(1) })).toMatchObject({ raw: '2024-02-29', due: '2024-02-29' });
    expect(run({ start: d('2024-02-03'), span: months(3) })).toMatchObject({ raw: '2024-05-03', due: '2024-05-06' });
  });

  it('moves by stopped natural days', () => {
    expect(run({ start: d('2024-06-11'), span: months(3), stops: [{ from: d('2024-07-01'), until: d('2024-07-11') }] }).raw).toBe(
      '2024-09-21',
    );
  });

  it('extended before anything else is one longer span, after a stop counted on from where it stood', () => {
    const limit = { start: d('2024-01-31'), span: months(1) };
    const extensions = [{ by: months(1), on: d('2024-02-20') }];
    expect(run({ ...limit, extensions }).raw).toBe('2024-03-31');
    expect(run({ ...limit, extensions, stops: [{ from: d('2024-02-10'), until: d('2024-02-13') }] }).raw).toBe('2024-04-03');
  });
});

describe('a limit in hours', () => {
  it('runs on through nights, weekends and holidays, from the minute', () => {
    const answer = run({ start: m('2024-09-30T16:20'), span: hours(24) });
    expect(answer).toMatchObject({ due: '2024-10-01T16:20', raw: '2024-10-01', provisional: false });
    expect(answer.because).toEqual([{ why: '自2024年9月30日16时20分起算，连续计算' }, { why: '期限24小时，算至2024年10月1日16时20分' }]);
  });

  it('is stopped by the minute, or by the day where only the day is known', () => {
    const limit = { start: m('2024-11-04T10:00'), span: hours(24) };
    expect(run({ ...limit, stops: [{ from: m('2024-11-04T12:00'), until: m('2024-11-04T13:30') }] }).due).toBe('2024-11-05T11:30');
    expect(run({ ...limit, stops: [{ from: d('2024-11-04'), until: d('2024-11-06') }] }).due).toBe('2024-11-07T10:00');
    expect(run({ ...limit, stops: [{ from: m('2024-11-05T10:01') }] }).state).toBe('running');
    expect(run({ ...limit, stops: [{ from: m('2024-11-05T10:00') }] }).state).toBe('stopped');
  });

  it('known by its day alone runs from the end of that day', () => {
    expect(run({ start: d('2024-11-04'), span: hours(24) }).due).toBe('2024-11-05T23:59');
  });

  it('is extended by hours, days, or to a minute', () => {
    const limit = { start: m('2024-11-04T10:00'), span: hours(24) };
    const on = m('2024-11-04T18:00');
    expect(run({ ...limit, extensions: [{ by: hours(6), on }] }).due).toBe('2024-11-05T16:00');
    expect(run({ ...limit, extensions: [{ by: workdays(4), on }] }).due).toBe('2024-11-11T10:00');
    expect(run({ ...limit, extensions: [{ to: d('2024-11-07'), on }] }).due).toBe('2024-11-07T23:59');
  });
});

describe('a limit counted back', () => {
  it('rolls to the earlier working day', () => {
    expect(run({ start: d('2024-10-20'), span: days(15), backwards: true })).toMatchObject({ raw: '2024-10-05', due: '2024-09-30' });
    expect(says({ start: d('2024-10-20'), span: days(15), backwards: true }).at(-1)).toBe(
      '最后一日2024年10月5日不是工作日：2024年10月1日至2024年10月5日为国庆节假期（2024年放假通知，〔2023〕7号，2023年10月25日），提前至其前一个工作日2024年9月30日',
    );
    expect(run({ start: d('2024-12-31'), span: months(6), backwards: true })).toMatchObject({ raw: '2024-06-30', due: '2024-06-28' });
  });

  it('passes over days off as forwards, and does not stand still', () => {
    const answer = run({ start: d('2024-10-10'), span: workdays(5), backwards: true, stops: [{ from: d('2024-09-20') }] });
    expect(answer).toMatchObject({ due: '2024-09-27', state: 'running' });
    expect(answer.because[0]?.why).toBe('自2024年10月10日起向前计算，当日不计入');
    expect(answer.because).toContainEqual({
      days: 7,
      why: '2024年10月1日至2024年10月7日国庆节放假7日不计入（2024年放假通知，〔2023〕7号，2023年10月25日）',
    });
  });
});

describe('what is left', () => {
  const left = (now: string, span = days(20)) => dueOf({ start: d('2024-03-01'), span, calendar, today: d(now) }).left;
  it('is counted in working days, and is negative when late', () => {
    expect(left('2024-03-14')).toBe(5);
    expect(left('2024-03-21')).toBe(0);
    expect(left('2024-03-22')).toBe(-1);
    expect(left('2024-03-26')).toBe(-3);
    expect(left('2024-03-23', days(21))).toBe(-1);
  });
});

it('a year without a notice is named', () => {
  const answer = run({ start: d('2025-12-20'), span: workdays(15) });
  expect(answer.provisional).toBe(true);
  expect(answer.because.at(-1)?.why).toBe('没有2026年的放假通知，只按周末计算，结果为暂定');
  expect(run({ start: d('2025-12-20'), span: days(11) }).provisional).toBe(false);
  expect(run({ start: d('2025-12-20'), span: days(12) }).provisional).toBe(true);
  expect(run({ start: d('2025-12-20'), span: days(12), roll: false }).provisional).toBe(false);
});
