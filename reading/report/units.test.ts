import { describe, expect, it } from 'vitest';
import { sameUnit, unitAt } from './units.ts';

describe('measure words', () => {
  it.each([
    ['人次', '人次'],
    ['户次,', '户次'],
    ['批次', '批次'],
    ['个工作日', '个工作日'],
    ['个百分点', '个百分点'],
    ['百分点', '个百分点'],
    [' 次', '次'],
    ['名新申领', '名'],
    ['平方公里', '平方公里'],
    ['%以上', '%'],
    ['‰', '‰'],
    ['项目压减', '项'],
    ['人民调解', '人'],
  ])('%s', (text, unit) => {
    expect(unitAt(text, 0)?.unit).toBe(unit);
  });

  it.each(['人大代表', '人民政府', '分别', '点半', '起诉', '位于', '年', '号', '改革', '\n件'])('none in %s', (text) => {
    expect(unitAt(text, 0)).toBeUndefined();
  });

  it('adds what counts the same', () => {
    expect(sameUnit('起', '件')).toBe(true);
    expect(sameUnit('名', '人')).toBe(true);
    expect(sameUnit('人', '人次')).toBe(false);
    expect(sameUnit('件', '%')).toBe(false);
  });
});
