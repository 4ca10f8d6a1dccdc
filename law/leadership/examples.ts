/** What the scenarios of this folder share. Invented. */
export const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
/** The five parts of the yearly report. */
export const ALL_PARTS = [
  '主要举措和成效',
  '存在的不足和原因',
  '主要负责人履行第一责任人职责的情况',
  '下一年度主要安排',
  '其他需要报告的情况(没有的写明没有)',
];
