import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2022. The last days of December were set by the notice for 2023. */
export const year2022 = yearOfNotices(2022, [
  {
    title: '国务院办公厅关于2022年部分节假日安排的通知',
    number: '国办发明电〔2021〕11号',
    day: '2021-10-25',
    address: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
    off: {
      元旦: ['01-01..01-03'],
      春节: ['01-31..02-06'],
      清明节: ['04-03..04-05'],
      劳动节: ['04-30..05-04'],
      端午节: ['06-03..06-05'],
      中秋节: ['09-10..09-12'],
      国庆节: ['10-01..10-07'],
    },
    work: { 春节: ['01-29', '01-30'], 清明节: ['04-02'], 劳动节: ['04-24', '05-07'], 国庆节: ['10-08', '10-09'] },
  },
  {
    title: '国务院办公厅关于2023年部分节假日安排的通知',
    number: '国办发明电〔2022〕16号',
    day: '2022-12-08',
    address: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
    off: { 元旦: ['12-31'] },
  },
]);
