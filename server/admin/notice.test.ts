/** Notices as they are worded in different years, against what law/calendar has of them. */
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../law/calendar/index.ts';
import { moreDaysOf, readNotice } from './notice.ts';

const OF_2025 = `国务院办公厅关于2025年
部分节假日安排的通知
国办发明电〔2024〕12号

各省、自治区、直辖市人民政府,国务院各部委、各直属机构:
经国务院批准,现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
国务院办公厅
2024年11月12日`.replace('2025年\n部分', '2025年部分');

const OF_2024 = `国务院办公厅关于2024年部分节假日安排的通知
国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
2023年10月25日`;

const OF_2023 = `国务院办公厅关于2023年部分节假日安排的通知 国办发明电〔2022〕16号
一、元旦:2022年12月31日至2023年1月2日放假调休,共3天。二、春节:1月21日至27日放假调休,共7天。1月28日(星期六)、1月29日(星期日)上班。三、清明节:4月5日放假,共1天。四、劳动节:4月29日至5月3日放假调休,共5天。4月23日(星期日)、5月6日(星期六)上班。五、端午节:6月22日至24日放假调休,共3天。6月25日(星期日)上班。六、中秋节、国庆节:9月29日至10月6日放假调休,共8天。10月7日(星期六)、10月8日(星期日)上班。`;

describe('a notice', () => {
  it.each([
    ['2025', OF_2025],
    ['2024', OF_2024],
    ['2023', OF_2023],
  ])('of %s reads to the days that the statutes have of it', (year, text) => {
    const read = readNotice(text);
    expect(read.faults).toEqual([]);
    expect(read.year).toBe(Number(year));
    const ours = moreDaysOf(read).years[Number(year)]!;
    const theirs = nationalCalendar.years[Number(year)]!;
    expect([...ours.off].sort()).toEqual(theirs.off);
    expect([...ours.work].sort()).toEqual(theirs.work);
    expect(read.number).toBe(theirs.notices[0]!.number);
  });

  it('keeps the last days of December in their own year', () => {
    expect(moreDaysOf(readNotice(OF_2023)).years[2022]).toMatchObject({ off: ['2022-12-31'], work: [] });
  });

  it('reads no advice as a holiday, and says what it left aside', () => {
    const read = readNotice(OF_2024);
    expect(read.holidays.flatMap((h) => h.off)).not.toContain('2024-02-09');
    expect(read.aside.join()).toMatch(/鼓励各单位/);
  });

  it('names what does not agree: a weekday, a count, a holiday left out, a working day made up on a weekday', () => {
    const wrong = OF_2025.replace('1月26日（周日）', '1月26日（周六）')
      .replace('共5天', '共6天')
      .replace(/五、端午节.*\n/, '')
      .replace('4月27日（周日）', '4月28日');
    const says = readNotice(wrong).faults.join('\n');
    for (const fault of [/1月26日.*实为星期日/, /文中写6天,读到放假5天/, /没有读到端午节/, /2025-04-28不是周末/])
      expect(says).toMatch(fault);
  });

  it('is no notice without a title, a number and a year', () => {
    expect(readNotice('今天天气很好').faults.length).toBeGreaterThan(3);
  });
});
