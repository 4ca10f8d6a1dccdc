import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2025. */
export const year2025 = yearOfNotices(2025, [
  {
    title: '国务院办公厅关于2025年部分节假日安排的通知',
    number: '国办发明电〔2024〕12号',
    day: '2024-11-12',
    address: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    off: {
      元旦: ['01-01'],
      春节: ['01-28..02-04'],
      清明节: ['04-04..04-06'],
      劳动节: ['05-01..05-05'],
      端午节: ['05-31..06-02'],
      '国庆节、中秋节': ['10-01..10-08'],
    },
    work: { 春节: ['01-26', '02-08'], 劳动节: ['04-27'], '国庆节、中秋节': ['09-28', '10-11'] },
  },
]);
