import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2019. 劳动节 was lengthened in March by a notice of its own. */
export const year2019 = yearOfNotices(2019, [
  {
    title: '国务院办公厅关于2019年部分节假日安排的通知',
    number: '国办发明电〔2018〕15号',
    day: '2018-12-04',
    address: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    off: {
      元旦: ['01-01'],
      春节: ['02-04..02-10'],
      清明节: ['04-05'],
      劳动节: ['05-01'],
      端午节: ['06-07'],
      中秋节: ['09-13'],
      国庆节: ['10-01..10-07'],
    },
    work: { 春节: ['02-02', '02-03'], 国庆节: ['09-29', '10-12'] },
  },
  {
    title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
    number: '国办发明电〔2019〕3号',
    day: '2019-03-22',
    address: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
    off: { 劳动节: ['05-01..05-04'] },
    work: { 劳动节: ['04-28', '05-05'] },
  },
]);
