import { describe, expect, test } from 'vitest';
import { documentOfText } from '../document/index.ts';
import { readPlan } from './index.ts';
import type { FindingKind } from './types.ts';

// Two plans of invented counties without a fault in them. Each test plants one, and wants that one found and nothing else.

const labelled = `云溪县法治政府建设实施方案(2022—2025年)
一、总体要求
深入学习贯彻习近平法治思想,到2025年,法治政府建设取得新突破。
二、重点任务
(一)健全政府机构职能体系
1.优化政府职能。理顺部门职责关系。(牵头单位:县委编办;配合单位:县司法局、县行政审批局、各乡镇)
2.规范行政许可。清理变相许可。(牵头单位:县行政审批局;配合单位:县发改局、县市场监管局)
3.维护公平竞争。开展公平竞争审查。(牵头单位:县市场监管局;配合单位:县发改局、县商务局、县财政局)
(二)健全依法行政制度体系
4.规范文件制定。严格制发程序,做到有件必备。(牵头单位:县政府办;配合单位:县司法局、县级有关部门)
5.加强备案监督。推进“双随机、一公开”监管。(牵头单位:县司法局;配合单位:县政府办、县市场监管局)
6.强化依法决策。落实“双随机、一公开”要求。(牵头单位:县政府办;配合单位:县司法局、县审计局)
(三)健全行政执法工作体系
7.深化综合执法改革。推进执法信息化建设。(牵头单位:县委编办;配合单位:县交通运输局、县农业农村局)
8.规范执法行为。开展案卷评查。(牵头单位:县司法局;配合单位:县交通运输局、县应急管理局、各乡镇)
三、保障措施
(一)加强领导。各乡镇、各部门要高度重视。
(二)加强督查。定期通报。
`;

const byComma = `临江区推进依法行政工作方案
(第一个逗号前为牵头单位)
1.优化政府职能。厘清职责。〔责任单位:区委编办,区市场监管局、区民政局等区级有关部门,各镇〕
2.规范行政许可。清理事项。〔责任单位:区行政审批局,区委编办、区发改局、区住建局,各镇〕
3.健全信用监管。信用修复。〔责任单位:区发改局,区市场监管局、区住建局等区级有关部门,各镇〕
4.规范文件制定。从严控制。〔责任单位:区政府办,区司法局、区财政局等区级有关部门,各镇〕
5.加强合法性审查。应审尽审。〔责任单位:区司法局,区政府办、区财政局等区级有关部门,各镇〕
6.加大执法力度。集中整治。〔责任单位:区市场监管局,区公安分局、区住建局等区级有关部门,各镇〕
7.规范执法人员。持证上岗。〔责任单位:区司法局,区人社局、区财政局等区级有关部门,各镇〕
`;

/** What is found, as 「kind no」. */
function found(text: string): string[] {
  return readPlan(documentOfText('方案.txt', text)).findings.map((f) => `${f.kind} ${f.no}`);
}

function plant(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

test('a plan without a fault gives no finding', () => {
  expect(found(labelled)).toEqual([]);
  expect(found(byComma)).toEqual([]);
});

describe('a planted fault is found, and nothing else', () => {
  test.each<[what: string, text: string, from: string, to: string, kind: FindingKind, no: number]>([
    ['缺号', labelled, '8.规范', '9.规范', 'missing-number', 8],
    [
      '首项缺号',
      labelled,
      '1.优化政府职能。理顺部门职责关系。(牵头单位:县委编办;配合单位:县司法局、县行政审批局、各乡镇)\n',
      '',
      'missing-number',
      1,
    ],
    ['两处清单', labelled, '开展案卷评查。', '开展案卷评查。(牵头单位:县审计局;配合单位:县财政局)', 'several-unit-lists', 8],
    ['没有清单', labelled, '(牵头单位:县委编办;配合单位:县交通运输局、县农业农村局)', '', 'no-unit-list', 7],
    ['没有牵头', labelled, '(牵头单位:县司法局;配合单位:县交通', '(配合单位:县司法局、县交通', 'no-lead', 8],
    ['牵头空缺', labelled, '(牵头单位:县司法局;配合单位:县交通', '(牵头单位:;配合单位:县交通', 'no-lead', 8],
    ['逗号前空缺', byComma, '责任单位:区发改局,', '责任单位:,', 'no-lead', 3],
    ['两个牵头', labelled, '(牵头单位:县委编办;配合单位:县交通', '(牵头单位:县委编办、县司法局;配合单位:县交通', 'two-leads', 7],
    ['逗号前两个', byComma, '责任单位:区发改局,', '责任单位:区发改局、区财政局,', 'two-leads', 3],
    ['句点分隔', byComma, '区政府办、区财政局', '区政府办.区财政局', 'odd-separator', 5],
    ['没有分隔', byComma, '区财政局等区级有关部门', '区财政局区级有关部门', 'odd-separator', 4],
    ['分号分隔', byComma, '区司法局、区财政局', '区司法局;区财政局', 'odd-separator', 4],
    ['另写牵头', byComma, '责任单位:区发改局,', '责任单位:区发改局牵头,', 'odd-separator', 3],
    ['没有逗号', byComma, '责任单位:区发改局,', '责任单位:区发改局、', 'odd-separator', 3],
    ['没有右括号', labelled, '县应急管理局、各乡镇)', '县应急管理局、各乡镇', 'unbalanced-bracket', 8],
    ['括号不同', byComma, '〔责任单位:区发改局', '(责任单位:区发改局', 'unbalanced-bracket', 3],
    ['引号不全', labelled, '推进“双随机、一公开”监管', '推进“双随机、一公开监管', 'unbalanced-bracket', 5],
    ['上级单位', labelled, '县司法局、县审计局', '县司法局、市审计局', 'unit-from-elsewhere', 6],
    ['外县单位', labelled, '县司法局、县审计局', '县司法局、石门县审计局', 'unit-from-elsewhere', 6],
    ['上级集合', byComma, '区住建局,各镇', '区住建局等市级有关部门,各镇', 'unit-from-elsewhere', 2],
    ['简称', labelled, '县委编办;配合单位:县交通运输局', '县委编办;配合单位:县交通局', 'unit-alias', 7],
    ['委与局', byComma, '区人社局、区财政局', '区人社局、区财政局、区发改委', 'unit-alias', 7],
    ['缺级别', byComma, '〔责任单位:区司法局,区政府办、', '〔责任单位:区司法局,政府办、区委编办、', 'unit-alias', 5],
    ['漏字', labelled, '县发改局、县市场监管局', '县发改局、县市场监局', 'unit-garbled', 2],
    ['颠倒', labelled, '配合单位:县司法局、县审计局', '配合单位:县司局法、县审计局', 'unit-garbled', 6],
    ['半截', byComma, '区公安分局、区住建局', '区公安分局、区住建', 'unit-garbled', 6],
    ['词序', byComma, '区政府办、区财政局等区级', '区政府办等区财政局区级', 'unit-garbled', 5],
    ['不是单位', labelled, '县司法局、县审计局', '县司法局、张三丰', 'unknown-unit', 6],
    ['没听说过', labelled, '县司法局、县审计局', '县司法局、县星河局', 'unknown-unit', 6],
    ['引号内错字', labelled, '推进“双随机、一公开”监管', '推进“双随机、一共开”监管', 'typo', 5],
    ['常用语错字', labelled, '开展公平竞争审查', '开展公平竞争审察', 'typo', 3],
    ['重复', labelled, '清理变相许可', '清理清理变相许可', 'typo', 2],
    ['没写完', labelled, '理顺部门职责关系。', '理顺部门职责关系,', 'cut-off', 1],
    ['半句', labelled, '严格制发程序,做到有件必备。', '严格制发程序,做到有件', 'cut-off', 4],
  ])('%s', (_, text, from, to, kind, no) => {
    expect(found(plant(text, from, to))).toEqual([`${kind} ${no}`]);
  });
});

test('a number used twice, whether or not the next one is left out for it', () => {
  expect(found(plant(labelled, '3.维护', '2.维护'))).toEqual(['duplicate-number 2', 'missing-number 3']);
  expect(found(plant(labelled, '8.规范', '7.规范'))).toEqual(['duplicate-number 7']);
});

describe('what looks like a fault and is none', () => {
  test.each([
    ['一级标题下重新编号', labelled, '(二)健全依法行政制度体系\n4.规范', '(二)健全依法行政制度体系\n1.规范'],
    ['本地分局', labelled, '县司法局、县审计局', '县司法局、市税务局云溪分局'],
    ['街道与公司', labelled, '县司法局、县审计局', '县司法局、城关街道、云溪城投公司'],
    ['共用级别', labelled, '县交通运输局、县应急管理局、各乡镇', '县委组织部、宣传部、各乡镇'],
    ['全称带括号', labelled, '县司法局、县审计局', '县司法局、县委办(县档案局)、县审计局'],
    ['全半角括号混用', labelled, '(牵头单位:县司法局;配合单位:县交通', '(牵头单位:县司法局;配合单位:县交通'],
    ['名称内有和', labelled, '县司法局、县审计局', '县司法局、县住房和城乡建设局'],
    ['处分不是处罚', labelled, '开展案卷评查。', '规范行政处分、行政立法和行政审判。'],
  ])('%s', (_, text, from, to) => {
    const kinds = found(plant(text, from, to)).filter((f) => !f.startsWith('missing-number') || !to.includes('\n1.'));
    expect(kinds).toEqual([]);
  });
});
