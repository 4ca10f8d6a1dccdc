import { describe, expect, test } from 'vitest';
import { docx, type Printed, pdf, xlsx } from '../document/fixtures.ts';
import { documentOfText, readDocument } from '../document/index.ts';
import { PlanError, readPlan } from './index.ts';

// Invented counties, each plan laid out as some published ones are.

/** Tasks in short: number, title, lead | rest. */
function brief(text: string): string[] {
  return readPlan(documentOfText('方案.txt', text)).tasks.map((t) => `${t.no} ${t.title}: ${t.lead.join(' ')} | ${t.with.join(' ')}`);
}

const dues = (text: string) =>
  readPlan(documentOfText('方案.txt', text)).tasks.map(
    (t) => t.due?.map((d) => (d.yearly ? `每年${d.date}` : d.date)).join(' ') ?? t.lasting ?? '',
  );

describe('how units are written', () => {
  const one = (list: string) => brief(`临江区工作要点\n1.规范执法。开展评查。${list}`)[0];
  test.each([
    ['(责任单位:区司法局、区财政局)', '区司法局 | 区财政局'],
    ['【牵头单位:区司法局;配合单位:区财政局、各镇、街道】', '区司法局 | 区财政局 各镇 各街道'],
    ['【牵头单位】区司法局【责任单位】区财政局【完成时限】2024年6月底', '区司法局 | 区财政局'],
    ['\n牵头单位:区司法局 配合单位:区财政局', '区司法局 | 区财政局'],
    ['\n牵头单位\n区司法局\n责任单位\n区财政局', '区司法局 | 区财政局'],
    ['由区司法局牵头,区财政局、区人社局配合。', '区司法局 | 区财政局 区人社局'],
    ['(区司法局牵头,区财政局等部门按职责分工负责)', '区司法局 | 区财政局'],
    ['(区司法局(牵头)、区财政局)', '区司法局 | 区财政局'],
    ['(区司法局牵头;区财政局配合;2026年8月底前完成)', '区司法局 | 区财政局'],
    ['[主办单位:区司法局;协办单位:区总工会]', '区司法局 | 区总工会'],
    ['(责任单位:区委宣传部、组织部、司法局)', '区委宣传部 | 区委组织部 区司法局'],
    ['(责任单位:区发改、财政、司法局)', '区发改局 | 区财政局 区司法局'],
    ['(责任单位:区人大、政协,各乡镇(街道))', '区人大 | 区政协 各乡镇(街道)'],
    ['(区司法局〔区复议局〕牵头,区财政局配合)', '区司法局〔区复议局〕 | 区财政局'],
    ['(责任单位:区司法局、\n区财政局)', '区司法局 | 区财政局'],
    ['(责任单位:区司法局和区财政局、区商务和经合局)', '区司法局 | 区财政局 区商务和经合局'],
    ['(责任单位:区委办公室区政府办公室、区财政局)', '区委办公室 | 区政府办公室 区财政局'],
  ])('%s', (list, units) => {
    expect(one(list)).toBe(`1 规范执法: ${units}`);
  });
});

describe('how tasks are numbered', () => {
  test.each([
    ['一、', ['一、甲事项。(责任单位:县司法局)', '二、乙事项。(责任单位:县财政局)']],
    ['(一)', ['一、总体要求', '深入推进。', '二、任务', '(一)甲事项。(责任单位:县司法局)', '(二)乙事项。(责任单位:县财政局)']],
    ['1、', ['一、任务', '1、甲事项。(责任单位:县司法局)', '2、乙事项。(责任单位:县财政局)']],
    ['全角', ['壹、任务', '1.甲事项。(责任单位:县司法局)', '2.乙事项。(责任单位:县财政局)']],
    ['大写字母', ['A.甲事项。(责任单位:县司法局)', 'B.乙事项。(责任单位:县财政局)']],
    [
      '夹广告',
      [
        '1.甲事项。(责任单位:县司法局)',
        '更多资讯请关注“云溪发布”公众号',
        '点击查看全文',
        '2.乙事项。(责任单位:县财政局)',
        '投稿邮箱:a@b.cn',
      ],
    ],
    ['第一,', ['第一,甲事项。(责任单位:县司法局)', '第二,乙事项。(责任单位:县财政局)']],
    ['任务1', ['任务1:甲事项。(责任单位:县司法局)', '任务2:乙事项。(责任单位:县财政局)']],
    ['标题独行', ['1.甲事项', '推进甲事项的落实。', '责任单位:县司法局', '2.乙事项', '推进乙事项。', '责任单位:县财政局']],
    ['连写', ['1.甲事项。(责任单位:县司法局)2.乙事项。(责任单位:县财政局)']],
    [
      '清单在末一子项后',
      ['1.甲事项。', '(1)制定。', '(2)实施。(责任单位:县司法局)', '2.乙事项。', '(1)制定。', '(2)实施。(责任单位:县财政局)'],
    ],
  ])('%s', (_, lines) => {
    expect(brief(`云溪县方案\n${lines.join('\n')}`)).toEqual(['1 甲事项: 县司法局 | ', '2 乙事项: 县财政局 | ']);
  });

  test('printed lines, furniture between and within, a heading over two lines', () => {
    const text = `首页 > 政务公开
龙泉县法治政府建设实施方案
(2021-2025年)
来源:龙泉县司法局 发布时间:2021-05-01 浏览次数:12 【字体:大 中 小】 打印
(一)健全政府机构职能体系,推动更好发挥
政府作用
1.优化政府职能。认真履行政府经济调节、市场监管、公共服务等职
能,厘清政府和市场的关系。
长按识别二维码关注我们
(责任单位:县委编办、
县民政局)
分享到:微信 微博
2.深化改革。推行告知承诺制。(责任单位:县司法局)
责任编辑:张三
上一篇:公告`;
    const plan = readPlan(documentOfText('a.txt', text));
    expect(plan.title).toBe('龙泉县法治政府建设实施方案(2021-2025年)');
    expect(plan.tasks.map((t) => [t.section, t.text])).toEqual([
      [
        '(一)健全政府机构职能体系,推动更好发挥政府作用',
        '优化政府职能。认真履行政府经济调节、市场监管、公共服务等职能,厘清政府和市场的关系。',
      ],
      ['(一)健全政府机构职能体系,推动更好发挥政府作用', '深化改革。推行告知承诺制。'],
    ]);
    expect(plan.findings).toEqual([]);
  });

  test('a day that opens the text is not taken for a part of the number', () => {
    const tasks = brief(
      '云溪县2023年方案\n1.甲事项。(县司法局牵头)\n2.2023年6月底前,公布清单。(县财政局牵头)\n3.3月底前完成清理。(县审计局牵头)',
    );
    expect(tasks).toEqual(['1 甲事项: 县司法局 | ', '2 2023年6月底前,公布清单: 县财政局 | ', '3 3月底前完成清理: 县审计局 | ']);
  });

  test('promotion between two tasks belongs to neither', () => {
    const text =
      '云溪县方案\n1.甲事项。推进甲。(责任单位:县司法局)\n更多资讯请关注“云溪发布”公众号\n点击查看全文\n2.乙事项。用好公众号。(责任单位:县财政局)';
    const plan = readPlan(documentOfText('a.txt', text));
    expect(plan.tasks.map((t) => t.text)).toEqual(['甲事项。推进甲。', '乙事项。用好公众号。']);
    expect(plan.findings).toEqual([]);
  });

  test('headings that say how are no tasks', () => {
    const text =
      '云溪县方案\n一、任务\n(一)甲。(责任单位:县司法局)\n(二)乙。(责任单位:县财政局)\n二、保障措施\n(一)加强领导。\n(二)加强督查。';
    expect(brief(text)).toHaveLength(2);
    expect(readPlan(documentOfText('a.txt', text)).findings).toEqual([]);
  });
});

describe('days', () => {
  const days = (words: string) => dues(`云溪县2024年工作要点\n1.规范执法。${words}(责任单位:县司法局)`)[0];
  test.each([
    ['2024年12月底前完成。', '2024-12-31'],
    ['2024年底前完成。', '2024-12-31'],
    ['2024年年底前完成。', '2024-12-31'],
    ['2024年2月底前完成。', '2024-02-29'],
    ['2025年12月31日前完成。', '2025-12-31'],
    ['二〇二五年六月底前完成。', '2025-06-30'],
    ['2024年6月30日之前完成。', '2024-06-30'],
    ['6月30日前完成。', '2024-06-30'],
    ['年底前完成。', '2024-12-31'],
    ['2024年上半年完成。', '2024-06-30'],
    ['到2025年,全面建成。', '2025-12-31'],
    ['每年3月1日前报告。', '每年03-01'],
    ['每年年底前报告。', '每年12-31'],
    ['2024年5月底前制定2024年9月底前实施。', '2024-05-31 2024-09-30'],
    ['自2020年以来持续推进。', ''],
    ['清理2024年1月1日前制定的文件。', ''],
    ['落实《实施方案(2021—2025年)》。', ''],
    ['坚持开展“12·4”宣传,加强学习内容更新。', ''],
  ])('%s', (words, day) => {
    expect(days(words)).toBe(day);
  });
});

describe('targets', () => {
  const targets = (words: string) =>
    readPlan(documentOfText('a.txt', `云溪县工作要点\n1.规范执法。${words}(责任单位:县司法局)`))
      .tasks[0]!.targets?.map((t) => `${t.value}${t.unit}${t.bound ?? ''}`)
      .join(' ') ?? '';
  test.each([
    ['承诺提速率达85%以上。', '85%下限'],
    ['出庭率不低于90%。', '90%下限'],
    ['投诉率控制在2%以内。', '2%上限'],
    ['检查频次下降20%以上。', '20%下限'],
    ['办结率达100%。', '100%'],
    ['满意率达到百分之九十五。', '95%'],
    ['每年至少开展2次评估。', '2次下限'],
    ['每年至少听取一次汇报。', '1次下限'],
    ['举办2期以上专题讲座。', '2期下限'],
    ['办理时限不超过3个工作日。', '3个工作日上限'],
    ['投入不少于50万元。', '500000元下限'],
    ['培育示范点5个,打造10个品牌。', '5个 10个'],
    ['深化“最多跑一次”改革,推行一件事一次办。', ''],
    ['涉及2个以上部门的事项联合办理。', ''],
    ['健全五位一体机制,实现一支队伍管执法。', ''],
  ])('%s', (words, value) => {
    expect(targets(words)).toBe(value);
  });
});

const TABLE = [
  ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'],
  ['1', '优化政务服务,网办率达90%以上。', '市政务服务局', '市发展改革委、市公安局,各县(市、区)人民政府', '2024年6月'],
  ['2', '全面实行权责清单制度。', '市委编办', '市司法局、市直有关部门', '2023.12'],
  ['3', '编制免罚清单。', '由市司法局牵头', '市城市管理局', '长期坚持'],
];
const TABLE_TASKS = [
  '1 优化政务服务,网办率达90%以上: 市政务服务局 | 市发展改革委 市公安局 各县(市、区)人民政府',
  '2 全面实行权责清单制度: 市委编办 | 市司法局 市直有关部门',
  '3 编制免罚清单: 市司法局 | 市城市管理局',
];
const TABLE_DUES = ['2024-06-30', '2023-12-31', '长期坚持'];

describe('tables', () => {
  const title = '青崖市2024年重点任务分工表';
  const check = (plan: ReturnType<typeof readPlan>) => {
    expect(plan.tasks.map((t) => `${t.no} ${t.title}: ${t.lead.join(' ')} | ${t.with.join(' ')}`)).toEqual(TABLE_TASKS);
    expect(plan.tasks.map((t) => t.due?.[0]?.date ?? t.lasting)).toEqual(TABLE_DUES);
    expect(plan.findings).toEqual([]);
    expect(plan.title).toBe(title);
  };

  test('a cell a line', () => check(readPlan(documentOfText('a.txt', [title, ...TABLE.flat()].join('\n')))));
  test('a row a line, cells set apart by bars', () =>
    check(readPlan(documentOfText('a.txt', [title, ...TABLE.map((row) => row.join('|'))].join('\n')))));
  test('a row a line, cells set apart by gaps', () =>
    check(readPlan(documentOfText('a.txt', [title, ...TABLE.map((row) => row.join('\t'))].join('\n')))));
  test('docx', async () => check(readPlan(await readDocument({ name: 'a.docx', bytes: docx([title, TABLE]) }))));
  test('xlsx', async () => check(readPlan(await readDocument({ name: 'a.xlsx', bytes: await xlsx([[title], ...TABLE], ['A1:E1']) }))));
  test('html', async () => {
    const rows = TABLE.map((row) => `<tr>${row.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('');
    const bytes = new TextEncoder().encode(`<html><body><h1>${title}</h1><table>${rows}</table><p>责任编辑:李四</p></body></html>`);
    check(readPlan(await readDocument({ name: 'a.html', bytes })));
  });

  test('a cell a line, with section rows, an empty cell, cells over two lines, a missing number and promotion', () => {
    const text = `青崖市分工表\n序号\n重点任务\n牵头单位\n责任单位\n完成时限
一、政府职能\n1\n优化政务服务。\n市政务服务局\n市公安局、\n市财政局\n2024年6月
扫码关注“青崖发布”\n二、行政决策\n2\n落实决策程序,\n加强合法性审查。\n市政府办公室\n市司法局\n2024年底前
4\n开展决策后评估。\n市司法局\n2024年底前\n5\n强化复议能力。\n市司法局\n市委编办\n长期坚持`;
    const plan = readPlan(documentOfText('a.txt', text));
    expect(plan.tasks.map((t) => [t.no, t.section, t.title, t.lead.join(' '), t.with.join(' ')])).toEqual([
      [1, '一、政府职能', '优化政务服务', '市政务服务局', '市公安局 市财政局'],
      [2, '二、行政决策', '落实决策程序,加强合法性审查', '市政府办公室', '市司法局'],
      [4, '二、行政决策', '开展决策后评估', '市司法局', ''],
      [5, '二、行政决策', '强化复议能力', '市司法局', '市委编办'],
    ]);
    expect(plan.findings.map((f) => `${f.kind} ${f.no}`)).toEqual(['missing-number 3']);
  });

  test('rows without a number column, a category once for its rows, a note below', () => {
    const text = `附件2\n凤台县示范创建责任分解表\n一级指标 二级指标 责任单位 配合单位 完成时限\n一、政府机构职能
1.公布权责清单 县委编办 县司法局 2023年5月\n2.清理许可事项 县行政审批局 县司法局、县市场监管局 2023年5月
二、行政执法\n3.执法人员持证上岗率100% 县司法局 各执法单位 2023年8月\n注:各单位按月报送进展。`;
    const plan = readPlan(documentOfText('a.txt', text));
    expect(plan.title).toBe('凤台县示范创建责任分解表');
    expect(plan.tasks.map((t) => [t.no, t.section, t.title, t.lead.join(' '), t.with.join(' '), t.due?.[0]?.date])).toEqual([
      [1, '一、政府机构职能', '公布权责清单', '县委编办', '县司法局', '2023-05-31'],
      [2, '一、政府机构职能', '清理许可事项', '县行政审批局', '县司法局 县市场监管局', '2023-05-31'],
      [3, '二、行政执法', '执法人员持证上岗率100%', '县司法局', '各执法单位', '2023-08-31'],
    ]);
    expect(plan.findings).toEqual([]);
  });

  test('pdf: a ruled table', async () => {
    const grid: Printed[] = [70, 110, 300, 420, 520].map((x) => ({ from: [x, 560], to: [x, 720] }));
    const rules: Printed[] = [720, 690, 630, 560].map((y) => ({ from: [70, y], to: [520, y] }));
    const cell = (x: number, y: number, text: string): Printed => ({ x, y, text, size: 12 });
    const page: Printed[] = [
      { x: 150, y: 770, text: '云溪县2024年任务分工表', size: 20 },
      ...grid,
      ...rules,
      ...['序号', '重点任务', '牵头单位', '完成时限'].map((text, i) => cell([75, 115, 305, 425][i]!, 700, text)),
      ...[
        cell(80, 655, '1'),
        cell(115, 665, '优化政务服务,网办率'),
        cell(115, 645, '达90%以上。'),
        cell(305, 655, '县行政审批局'),
        cell(425, 655, '2024年6月底前'),
      ],
      ...[
        cell(80, 590, '2'),
        cell(115, 590, '编制免罚清单。'),
        cell(305, 600, '县司法局、'),
        cell(305, 580, '县综合执法局'),
        cell(425, 590, '长期坚持'),
      ],
    ];
    const plan = readPlan(await readDocument({ name: 'a.pdf', bytes: pdf([page]) }));
    expect(plan.title).toBe('云溪县2024年任务分工表');
    expect(plan.tasks).toMatchObject([
      {
        no: 1,
        title: '优化政务服务,网办率达90%以上',
        lead: ['县行政审批局'],
        due: [{ date: '2024-06-30' }],
        targets: [{ value: 90, bound: '下限' }],
      },
      { no: 2, title: '编制免罚清单', lead: ['县司法局', '县综合执法局'], lasting: '长期坚持' },
    ]);
  });

  test('merged cells: a category over rows, a task with two measures', async () => {
    const html = `<table><tr><th>类别</th><th>序号</th><th>工作任务</th><th>具体举措</th><th>牵头部门</th><th>配合部门</th></tr>
      <tr><td rowspan=3>行政执法</td><td>1</td><td>公布清单</td><td>公布事项。</td><td>县司法局</td><td>县财政局</td></tr>
      <tr><td rowspan=2>2</td><td rowspan=2>规范执法</td><td>开展轮训。</td><td>县司法局</td><td>县人社局</td></tr>
      <tr><td>开展评查。</td><td>县政府办</td><td>县司法局</td></tr></table>`;
    const plan = readPlan(await readDocument({ name: 'a.html', bytes: new TextEncoder().encode(`<html><body>${html}</body></html>`) }));
    expect(plan.tasks.map((t) => [t.no, t.section, t.text, t.lead.join(' ')])).toEqual([
      [1, '行政执法', '公布清单。公布事项。', '县司法局'],
      [2, '行政执法', '规范执法。开展轮训。', '县司法局'],
      [2, '行政执法', '规范执法。开展评查。', '县政府办'],
    ]);
    expect(plan.findings).toEqual([]);
  });
});

test('a plan without any unit list is still read; a report is none', () => {
  const items =
    '一、指导思想\n认真学习。\n二、工作任务\n(一)完善制度。\n(二)规范执法。\n(三)强化培训。\n三、工作要求\n(一)加强领导。\n(二)加强督查。';
  expect(brief(`南川县2021年依法行政工作计划\n${items}`)).toEqual(['1 完善制度:  | ', '2 规范执法:  | ', '3 强化培训:  | ']);
  expect(() => brief(`南川县2021年法治政府建设情况的报告\n根据《依法治国实施方案》,现报告如下。\n${items}`)).toThrow(PlanError);
});

test('a document without tasks is refused in words', () => {
  expect(() => readPlan(documentOfText('通知.txt', '今天下午开会。'))).toThrow(PlanError);
  expect(() => readPlan(documentOfText('通知.txt', '今天下午开会。'))).toThrow(/「通知.txt」中没有找到/);
});
