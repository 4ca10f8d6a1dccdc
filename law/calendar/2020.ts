import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2020. 春节 was lengthened during the epidemic, so 1 February was not worked after all. What single provinces added is not in here. */
export const year2020 = yearOfNotices(2020, [
  {
    title: '国务院办公厅关于2020年部分节假日安排的通知',
    number: '国办发明电〔2019〕16号',
    day: '2019-11-21',
    address: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
    off: {
      元旦: ['01-01'],
      春节: ['01-24..01-30'],
      清明节: ['04-04..04-06'],
      劳动节: ['05-01..05-05'],
      端午节: ['06-25..06-27'],
      '国庆节、中秋节': ['10-01..10-08'],
    },
    work: { 春节: ['01-19', '02-01'], 劳动节: ['04-26', '05-09'], 端午节: ['06-28'], '国庆节、中秋节': ['09-27', '10-10'] },
  },
  {
    title: '国务院办公厅关于延长2020年春节假期的通知',
    number: '国办发明电〔2020〕1号',
    day: '2020-01-26',
    address: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
    off: { 春节: ['01-31..02-02'] },
  },
]);
