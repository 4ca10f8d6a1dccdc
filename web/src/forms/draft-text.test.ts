import { expect, it } from 'vitest';
import type { FieldData, Form } from '../../../kernel/language/data.ts';
import { draftText } from './draft-text.ts';

const field = (kind: FieldData['kind'], title: string, more: Partial<FieldData> = {}): FieldData => ({
  kind,
  title,
  class: 'office',
  ...more,
});

it('reads as the form does: names for ids, 元 for 分, a row a line, and nothing for what is empty', () => {
  const form = {
    agency: field('agency', '承办单位'),
    fine: field('money', '罚款'),
    on: field('day', '日期'),
    shown: field('yes', '已出示证件'),
    kinds: field('choices', '情形', { of: ['甲', '乙'] }),
    files: field('files', '材料'),
    list: field('rows', '清单', { rows: { name: field('text', '名称'), n: field('count', '份数') } }),
    why: field('text', '理由'),
    none: field('text', '备注'),
  };
  const facts: Form = {
    agency: 'market',
    fine: 123_450,
    on: '2026-03-04',
    shown: false,
    kinds: ['甲', '乙'],
    files: [{ name: '照片.jpg', digest: 'ab' }],
    list: [
      { name: '申请书', n: 1 },
      { name: '执照', n: 2 },
    ],
    why: '第一行',
    none: '',
  };
  expect(draftText(form, facts, { market: '市场监督管理局' })).toBe(
    '承办单位:市场监督管理局\n罚款:1,234.50元\n日期:2026年3月4日\n已出示证件:否\n情形:甲、乙\n材料:照片.jpg\n清单:申请书 1\n  执照 2\n理由:第一行',
  );
  expect(draftText(form, {}, {})).toBe('');
});
