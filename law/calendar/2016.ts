import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2016. */
export const year2016 = yearOfNotices(2016, [
  {
    title: '国务院办公厅关于2016年部分节假日安排的通知',
    number: '国办发明电〔2015〕18号',
    day: '2015-12-10',
    address: 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
    off: {
      元旦: ['01-01'],
      春节: ['02-07..02-13'],
      清明节: ['04-04'],
      劳动节: ['05-01..05-02'],
      端午节: ['06-09..06-11'],
      中秋节: ['09-15..09-17'],
      国庆节: ['10-01..10-07'],
    },
    work: { 春节: ['02-06', '02-14'], 端午节: ['06-12'], 中秋节: ['09-18'], 国庆节: ['10-08', '10-09'] },
  },
]);
