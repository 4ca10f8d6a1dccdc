import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2018. The last days of December were set by the notice for 2019. */
export const year2018 = yearOfNotices(2018, [
  {
    title: '国务院办公厅关于2018年部分节假日安排的通知',
    number: '国办发明电〔2017〕12号',
    day: '2017-11-30',
    address: 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
    off: {
      元旦: ['01-01'],
      春节: ['02-15..02-21'],
      清明节: ['04-05..04-07'],
      劳动节: ['04-29..05-01'],
      端午节: ['06-18'],
      中秋节: ['09-24'],
      国庆节: ['10-01..10-07'],
    },
    work: { 春节: ['02-11', '02-24'], 清明节: ['04-08'], 劳动节: ['04-28'], 国庆节: ['09-29', '09-30'] },
  },
  {
    title: '国务院办公厅关于2019年部分节假日安排的通知',
    number: '国办发明电〔2018〕15号',
    day: '2018-12-04',
    address: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    off: { 元旦: ['12-30..12-31'] },
    work: { 元旦: ['12-29'] },
  },
]);
