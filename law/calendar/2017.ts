import { yearOfNotices } from './year.ts';

/** Days off and made-up working days of 2017. */
export const year2017 = yearOfNotices(2017, [
  {
    title: '国务院办公厅关于2017年部分节假日安排的通知',
    number: '国办发明电〔2016〕17号',
    day: '2016-12-01',
    address: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
    off: {
      元旦: ['01-01..01-02'],
      春节: ['01-27..02-02'],
      清明节: ['04-02..04-04'],
      劳动节: ['05-01'],
      端午节: ['05-28..05-30'],
      '中秋节、国庆节': ['10-01..10-08'],
    },
    work: { 春节: ['01-22', '02-04'], 清明节: ['04-01'], 端午节: ['05-27'], '中秋节、国庆节': ['09-30'] },
  },
]);
