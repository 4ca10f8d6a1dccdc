import { describe, expect, it } from 'vitest';
import { quantities } from './figures.ts';
import { plain } from './text.ts';

const found = (text: string) => quantities(plain(text)).map((q) => q.text);

describe('digits that count nothing', () => {
  it.each([
    '川办发〔2016〕35号',
    '(同发2018〕14号)',
    '省政府令第188-1号',
    '《纲要(2021—2025年)》',
    '2016-2020年',
    '二〇二三年十二月三十一日',
    '发布时间:2017-09-11 00:00',
    '**年6月至8月',
    '近10年来',
    '9月中旬至10月中旬',
    '第十二条第3款',
    '第3次会议',
    '四届3次常务会',
    '排名全省第2位',
    '前3名',
    '畅通12345政务服务便民热线',
    '“512”防灾减灾',
    '“3550”改革',
    '“1+6”架构',
    '对标100+20项指标体系',
    '双随机、一公开',
    '行政执法三项制度',
    '收支两条线管理',
    '“四个意识”',
    '24小时自助服务区',
    '7×24小时',
    '浏览次数:1,203次',
    '点击次数:[7960]',
    '邮编:629000',
    '联系电话:0570-7013699',
    '蜀ICP备12345678号',
    '共5页 第2页',
    '一是、二是',
    '一批、一些、一次性',
    '市、县两级全覆盖',
    '走进千家万户',
    '同江模式2018应急演练',
    '12**5热线',
    '**市政府',
    '三五个',
  ])('%s', (text) => {
    expect(found(`开展工作,${text},取得成效。`)).toEqual([]);
  });

  it('passes over lines that sell or ask to be followed, and reads on', () => {
    expect(found('受理案件12件。\n扫码下载APP领5元优惠券\n限时优惠仅需9.9元 已有3000人购买\n办结11件。')).toEqual(['12件', '11件']);
    expect(found('查处广告违法案件12件\n商会会员120家')).toEqual(['12件', '120家']);
  });

  it('takes list numbers for no figures', () => {
    expect(found('1.办理案件3件。\n(2)受理案件4件。\n3、结案5件。')).toEqual(['3件', '4件', '5件']);
  });

  it('reads on behind a glued date', () => {
    expect(found('截至2023年12月31日32件未结,2023年5月1日前制发3件')).toEqual(['32件', '3件']);
    expect(found('2018年8月8日5人参加')).toEqual(['5人']);
  });
});
