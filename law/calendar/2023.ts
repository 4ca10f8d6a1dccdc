import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2023. */
export const year2023 = yearOfNotices(2023, [
  {
    title: '国务院办公厅关于2023年部分节假日安排的通知',
    number: '国办发明电〔2022〕16号',
    day: '2022-12-08',
    address: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
    off: {
      元旦: ['01-01..01-02'],
      春节: ['01-21..01-27'],
      清明节: ['04-05'],
      劳动节: ['04-29..05-03'],
      端午节: ['06-22..06-24'],
      '中秋节、国庆节': ['09-29..10-06'],
    },
    work: { 春节: ['01-28', '01-29'], 劳动节: ['04-23', '05-06'], 端午节: ['06-25'], '中秋节、国庆节': ['10-07', '10-08'] },
  },
]);
