import { expect, it } from 'vitest';
import { noughts } from './negatives.ts';

it.each([
  ['2016年未收到行政复议申请。', '行政复议申请', '件'],
  ['全年未发生重大安全事故,', '重大安全事故', '起'],
  ['全县无行政诉讼案件。', '行政诉讼案件', '件'],
  ['本年度没有收到投诉。', '投诉', '件'],
])('%s says nought', (text, subject, unit) => {
  expect(noughts(text)).toMatchObject([{ value: 0, subject, unit }]);
});

it.each([
  '本年度未收到的申请,',
  '未收到申请的单位应当说明。',
  '未经审查不予研究',
  '有的部门未处理群众投诉的问题',
  '无障碍设施建设',
  '存在有案不移的情况',
])('%s does not', (text) => {
  expect(noughts(text)).toEqual([]);
});
