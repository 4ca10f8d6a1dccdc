import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2024. */
export const year2024 = yearOfNotices(2024, [
  {
    title: '国务院办公厅关于2024年部分节假日安排的通知',
    number: '国办发明电〔2023〕7号',
    day: '2023-10-25',
    address: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    off: {
      元旦: ['01-01'],
      春节: ['02-10..02-17'],
      清明节: ['04-04..04-06'],
      劳动节: ['05-01..05-05'],
      端午节: ['06-10'],
      中秋节: ['09-15..09-17'],
      国庆节: ['10-01..10-07'],
    },
    work: { 春节: ['02-04', '02-18'], 清明节: ['04-07'], 劳动节: ['04-28', '05-11'], 中秋节: ['09-14'], 国庆节: ['09-29', '10-12'] },
  },
]);
