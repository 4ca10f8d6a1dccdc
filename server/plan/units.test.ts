/** Names as plans write them, found among the units of a county. */
import { expect, it } from 'vitest';
import { demoUnits } from '../demo/county.ts';
import { levelOf, unitFinder } from './units.ts';

const find = unitFinder(demoUnits, '区');
const found = (name: string): string | undefined => {
  const { unit } = find(name);
  return unit === undefined ? undefined : demoUnits.find((u) => u.id === unit)!.name.replace('账图县', '');
};

it.each([
  ['账图县司法局', '司法局'],
  ['区司法局', '司法局'],
  ['昭化区司法局', '司法局'],
  ['区政府办', '人民政府办公室'],
  ['区人民政府办公室', '人民政府办公室'],
  ['政府办', '人民政府办公室'],
  ['区政府', '人民政府'],
  ['区发改局', '发展和改革局'],
  ['区经信和科技局', '经济信息化和科学技术局'],
  ['区人社局', '人力资源和社会保障局'],
  ['区卫健委', '卫生健康局'],
  ['区公安分局', '公安局'],
  ['区自然资源分局', '自然资源和规划局'],
  ['区文旅体局', '文化广播电视和旅游局'],
  ['区综合执法局', '综合行政执法局'],
  ['区档案管理局', '档案局'],
  ['区住建', '住房和城乡建设局'],
  ['立春镇', '立春镇人民政府'],
  ['冬至街道办', '冬至街道办事处'],
])('%s is %s', (name, unit) => expect(found(name)).toBe(unit));

it.each([
  '区委编办',
  '区委办',
  '区委组织部',
  '区法院',
  '区检察院',
  '区纪委监委',
  '区人大法工委',
  '区金融办',
  '区目标绩效中心',
  '市司法局',
  '不存在镇',
])('%s is none of the county’s', (name) => expect(find(name)).toEqual({ collective: false }));

it.each(['各镇', '区级有关部门', '区级相关部门', '各镇(街道)'])('%s is many', (name) => expect(find(name)).toEqual({ collective: true }));

it('one name that fits two units as well as each other is left open', () => {
  const two = unitFinder(
    [
      { id: 'a', name: '示例县文化旅游局', kind: '部门' },
      { id: 'b', name: '示例县文化体育局', kind: '部门' },
    ],
    '县',
  );
  expect(two('县文化局')).toEqual({ collective: false });
  expect(two('县文化旅游局')).toEqual({ unit: 'a', collective: false });
});

it('the level of a plan is that of most of its names', () => {
  expect(levelOf(['区司法局', '市司法局', '区教育局', '各镇'])).toBe('区');
  expect(levelOf(['各镇'])).toBe('');
});
