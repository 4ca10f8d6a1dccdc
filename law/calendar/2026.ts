import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2026. */
export const year2026 = yearOfNotices(2026, [
  {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    number: '国办发明电〔2025〕7号',
    day: '2025-11-04',
    address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    off: {
      元旦: ['01-01..01-03'],
      春节: ['02-15..02-23'],
      清明节: ['04-04..04-06'],
      劳动节: ['05-01..05-05'],
      端午节: ['06-19..06-21'],
      中秋节: ['09-25..09-27'],
      国庆节: ['10-01..10-07'],
    },
    work: { 元旦: ['01-04'], 春节: ['02-14', '02-28'], 劳动节: ['05-09'], 国庆节: ['09-20', '10-10'] },
  },
]);
