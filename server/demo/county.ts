/**
 * The demonstration county 账图县: invented, and named so that nobody takes it for a real one. Its towns bear the names of the solar terms. The
 * structure (21 towns, 2 streets, 32 departments) is that of a real county's published report.
 */
import type { UnitRow } from '../api/shapes.ts';

/** 99 is no province in GB/T 2260. */
export const DEMO_TENANT = { id: '990101', name: '账图县', demo: true };
const COUNTY = '账图县';

/** Its departments: id, name, and how many hold a certificate of enforcement there. */
const DEPARTMENTS: readonly [string, string, number][] = [
  ['office', '人民政府办公室', 0],
  ['development', '发展和改革局', 12],
  ['industry', '经济信息化和科学技术局', 12],
  ['education', '教育局', 16],
  ['police', '公安局', 0],
  ['civil', '民政局', 12],
  ['justice', '司法局', 16],
  ['finance', '财政局', 12],
  ['labour', '人力资源和社会保障局', 24],
  ['land', '自然资源和规划局', 32],
  ['environment', '生态环境局', 32],
  ['housing', '住房和城乡建设局', 32],
  ['transport', '交通运输局', 40],
  ['water', '水利局', 24],
  ['agriculture', '农业农村局', 40],
  ['commerce', '商务和经济合作局', 12],
  ['culture', '文化广播电视和旅游局', 24],
  ['health', '卫生健康局', 32],
  ['veterans', '退役军人事务局', 0],
  ['emergency', '应急管理局', 32],
  ['audit', '审计局', 0],
  ['market', '市场监督管理局', 58],
  ['statistics', '统计局', 12],
  ['insurance', '医疗保障局', 20],
  ['enforcement', '综合行政执法局', 63],
  ['approval', '行政审批局', 0],
  ['forestry', '林业局', 24],
  ['petitions', '信访局', 0],
  ['rural', '乡村振兴局', 0],
  ['defence', '国防动员办公室', 12],
  ['archives', '档案局', 12],
  ['tax', '税务局', 32],
];
const TOWNS = '立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪'.split(' ');
const STREETS = ['冬至', '小寒'];
const OFFICERS_OF_A_TOWN = 3;

export interface DemoUnit extends UnitRow {
  /** How many officers of enforcement it has. */
  officers: number;
}

export const GOVERNMENT = 'government';
export const JUSTICE = 'justice';

export const demoUnits: DemoUnit[] = [
  { id: GOVERNMENT, name: `${COUNTY}人民政府`, kind: '政府', officers: 0 },
  ...DEPARTMENTS.map(([id, name, officers]): DemoUnit => ({ id, name: `${COUNTY}${name}`, kind: '部门', officers })),
  ...TOWNS.map((name, i): DemoUnit => ({ id: `town-${i + 1}`, name: `${name}镇人民政府`, kind: '镇', officers: OFFICERS_OF_A_TOWN })),
  ...STREETS.map((name, i): DemoUnit => ({ id: `street-${i + 1}`, name: `${name}街道办事处`, kind: '街道', officers: OFFICERS_OF_A_TOWN })),
];
