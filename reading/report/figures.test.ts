import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from './figures.ts';
import { plain } from './text.ts';

const one = (text: string) => {
  const all = quantities(plain(text));
  expect(all.map((q) => q.text)).toHaveLength(1);
  return all[0];
};
/** Full-width forms of digits, letters and stops. */
const wide = (s: string) => s.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('quantities', () => {
  it.each([
    ['发放资料近3.5万份', 35000, '份', '近3.5万份'],
    ['点击量近300万,', 3000000, '', '近300万'],
    ['培训不少于60学时', 60, '学时', '不少于60学时'],
    ['满意度达到85%以上', 85, '%', '85%以上'],
    ['列席会议36 次', 36, '次', '36 次'],
    ['演练人数万余人次', 10000, '人次', '万余人次'],
    ['分两期参加', 2, '期', '两期'],
    ['立案五十六起', 56, '起', '五十六起'],
    ['罚款壹佰贰拾万元整', 1200000, '元', '壹佰贰拾万元'],
    ['占百分之九十五点六', 95.6, '%', '百分之九十五点六'],
    ['投诉率为3‰', 3, '‰', '3‰'],
    ['提高7.3个百分点', 7.3, '个百分点', '7.3个百分点'],
    ['败诉率在15%左右', 15, '%', '15%左右'],
    ['件数:45', 45, '件', '45'],
    ['行政处罚(件):120', 120, '件', '120'],
    ['罚款(万元):45.6', 456000, '元', '45.6'],
    ['投入\uffe51200', 1200, '元', '1200'],
    ['压缩至1.5个月', 1.5, '个月', '1.5个月'],
    ['上百件', 100, '件', '上百件'],
    ['收到决定一件。', 1, '件', '一件'],
  ])('%s', (text, value, unit, written) => {
    expect(one(text)).toMatchObject({ value, unit, text: written });
  });

  it.each(['检查10-20家', '检查10至20家', '检查10—20家', '检查10～20家', '检查10家至20家'])('range %s', (text) => {
    expect(one(text)).toMatchObject({ value: 10, low: 10, high: 20, unit: '家', range: true });
  });

  it('gives the scale of a range to both ends, and takes 由…至… for two numbers', () => {
    expect(one('涉及1-2万人')).toMatchObject({ value: 10000, high: 20000 });
    expect(quantities('由12项扩展至25项').map((q) => q.value)).toEqual([12, 25]);
  });

  it('takes a sign where no range can be meant', () => {
    expect(quantities('受理1286件(同比+12.3%),挽回损失86.5万元(-3.2%),检查3-5家').map((q) => [q.text, q.value])).toEqual([
      ['1286件', 1286],
      ['+12.3%', 12.3],
      ['86.5万元', 865000],
      ['-3.2%', -3.2],
      ['3-5家', 3],
    ]);
  });

  it('takes measures that stand before their numbers', () => {
    expect(quantities('受理(件)45 办结(件)44 罚款(万元)5.6').map((q) => [q.value, q.unit])).toEqual([
      [45, '件'],
      [44, '件'],
      [56000, '元'],
    ]);
  });

  it('tells a lower bound from an upper one', () => {
    expect(one('不低于90%')).toMatchObject({ bound: '下限', value: 90 });
    expect(one('不超过5个工作日')).toMatchObject({ bound: '上限' });
    expect(one('低于3件')).toMatchObject({ bound: '上限' });
    expect(one('超过200件')).toMatchObject({ bound: '下限' });
    expect(one('2次以上')).toMatchObject({ bound: '下限', low: 2, high: Number.POSITIVE_INFINITY });
    expect(one('5件以内')).toMatchObject({ bound: '上限', low: 0, high: 5 });
  });

  it('reads the same numbers in full width, at the same places', () => {
    const text = '办件13,608件,办结13,451件,按时办结率98.85%;检查3-5家,罚款2.05万元。';
    const narrow = quantities(plain(text));
    const broad = quantities(plain(wide(text)));
    expect(broad.map((q) => [q.value, q.unit, q.start, q.end])).toEqual(narrow.map((q) => [q.value, q.unit, q.start, q.end]));
    expect(narrow).toHaveLength(5);
  });

  it('finds any number with its unit wherever it stands', () => {
    const unit = fc.constantFrom('件', '人次', '户次', '%', '万元', '份', '个工作日');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), unit, fc.boolean(), (n, u, grouped) => {
        const digits = grouped ? n.toLocaleString('en-US') : String(n);
        const text = `全年共办理${digits}${u},成效明显。`;
        const [q, ...more] = quantities(text);
        expect(more).toEqual([]);
        expect(q?.value).toBe(u === '万元' ? n * 10000 : n);
        expect(text.slice(q?.start, q?.end)).toBe(`${digits}${u}`);
      }),
    );
  });

  it('never fails, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      '2.',
      '万',
      '余',
      '件',
      '%',
      '(',
      ')',
      ',',
      '。',
      '\n',
      '*',
      '×',
      '第',
      '年',
      '至',
      '-',
      '其中',
      '由',
      '占',
      '百分之',
      '十',
      '近',
      ' ',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (p) => Array.isArray(quantities(plain(p.join(''))))));
  });
});
