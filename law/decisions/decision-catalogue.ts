/**
 * 重大行政决策事项年度目录: drawn up each year by the government, agreed by the Party committee, published, and adjusted in the same way. Each item that it lists
 * becomes an entry of its own (`catalogue-item.ts`), which the decision refers to.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, count, date, files, months, optional, procedure, ref, rows, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { decisionRules, disclosureRules, practice } from '../statutes.ts';
import { discussed, matter } from './forms.ts';

const byWhen = setting('decision-catalogue.by', '编制公布年度目录的期限', months(3), '省级程序规定;条例未定');
const items = rows(
  '决策事项',
  {
    title: text('决策事项', { class: 'open' }),
    matter,
    unit: agency('承办单位'),
    basis: text('法律政策依据', { class: 'open' }),
    due: date('计划提交讨论之日'),
    gates: choices('应当履行的程序', '公众参与', '听证', '专家论证', '风险评估', '公平竞争审查', '合法性审查', '集体讨论决定'),
  },
  { class: 'open' },
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const decisionCatalogue = procedure({
  id: 'decision-catalogue', title: '重大行政决策事项年度目录', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { law: decisionRules, disclosure: disclosureRules, practice },
  opens: ['start'], every: { year: [1, 1], each: 'government' }, subject: 'compile.title',

  steps: {
    start: step('应当编制年度目录', 'clock'),
    solicit: step('征集决策事项建议', 'agency', { issues: '征集重大行政决策事项建议的公告' }),
    suggest: step('提出决策事项建议', 'otherOrgan', { repeats: 200, form: {
      from: choice('提出的人', '政府领导人员', '政府部门', '下一级人民政府', '人大代表', '政协委员', '公民、法人或者其他组织'), title: text('建议的事项', { class: 'open' }), why: text('理由、依据和初步方案') } }),
    study: step('研究论证建议', 'agency', { repeats: 200, form: { title: text('建议的事项', { class: 'open' }), result: choice('结论', '列入', '不列入'), why: text('理由') } }),
    compile: step('拟订目录', 'agency', { repeats: 9, form: { title: text('目录名称', { class: 'open' }), standard: text('确定决策事项的标准', { class: 'open' }), items } }),
    legal: step('审核目录草案', 'legalReviewer', { repeats: 9, issues: '目录审核意见', form: { result: choice('意见', '同意', '修改'), why: optional(text('意见')) } }),
    table: step('提请政府会议审议', 'agency', { repeats: 9, form: { meeting: ref('meeting', '会议') } }),
    discussed: told('政府会议审议', 'meeting', { form: discussed }),
    askParty: step('报请同级党委审定年度目录', 'agency', { repeats: 9, issues: '关于报请审定重大行政决策事项目录的请示' }),
    askChange: step('报请同级党委同意调整', 'agency', { repeats: 20, issues: '关于报请调整重大行政决策事项目录的请示' }),
    agreed: step('同级党委同意目录', 'partyCommittee', { form: { no: text('批复', { class: 'open' }) } }),
    agreedChange: step('同级党委同意调整', 'partyCommittee', { repeats: 12, form: { no: text('批复', { class: 'open' }) } }),
    sendBack: step('同级党委要求修改', 'partyCommittee', { repeats: 9, form: { words: text('意见') } }),
    announce: step('公布年度目录', 'agency', { issues: '重大行政决策事项年度目录', form: { standard: text('标准', { class: 'open' }), items, number: count('事项数') } }),
    adjust: step('调整目录', 'agency', { repeats: 12, issues: '重大行政决策事项目录调整公告', form: {
      why: text('调整的原因', { class: 'open' }), added: items, number: count('新列入的事项数'), removed: rows('移出的事项', { item: ref('catalogue-item', '目录事项'), why: text('原因', { class: 'open' }) }, { class: 'open', optional: true }) } }),
    report: step('通报目录执行情况', 'agency', { ends: '年度终了', issues: '年度目录执行情况报告', form: { paper: files('报告') } }),
    none: step('确认本年度没有决策事项', 'chief', { ends: '没有决策事项', form: { why: text('说明', { class: 'open' }) } }),
  },

  rules: ({ law, disclosure, practice, fact, done, day }) => [
    practice('年度目录').after('start').must('solicit', 'none').promptly(),
    practice('年度目录').after('start').must('announce', 'none').within(byWhen),
    law(10).after('suggest').must('study').promptly(),
    law(10).before('compile').let('study'),
    law(3).before('compile').attest('事项属于第三条第一款所列,不是宏观调控、政府立法、突发事件应急处置决策'),
    practice('年度目录').before('compile').do('solicit'),
    practice('年度目录').before('legal').do('compile'),
    practice('年度目录').before('table').hold('司法行政部门审核同意', fact('legal.result').is('同意')),
    practice('年度目录').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
    practice('年度目录').after('table').tells('table.meeting', 'tabled', { with: { title: 'compile.title' } }),
    practice('年度目录').before('askParty').do('table'),
    practice('年度目录').before('askChange').do('announce'),
    practice('年度目录').before('askParty').hold('年度目录经政府会议审议通过', fact('discussed.result').among('通过', '修改后通过')),
    law(3, 3).before('announce').do('askParty', 'agreed'),
    law(3, 3).before('announce').attest('公布的目录就是经同级党委同意的目录'),
    disclosure(26).publishes('announce', { within: workdays(20) }),
    law(3, 3).after('announce').opens('catalogue-item', { each: 'announce.items' }),
    law(3, 3).before('adjust').do('announce', 'askChange'),
    law(3, 3).before('adjust').hold('每次调整经同级党委同意', done('agreedChange').over(done('adjust'))),
    law(3, 3).after('adjust').opens('catalogue-item', { each: 'adjust.added' }),
    law(3, 3).after('adjust').tells('adjust.removed', 'removed', { each: 'item' }),
    disclosure(26).publishes('adjust', { within: workdays(20) }),
    law(3, 3).after('announce').never('none', 'compile', 'legal', 'table'),
    practice('年度目录').before('report').do('announce'),
    practice('年度目录').after('announce').must('report').by(day('announce').plus(years(1))),
  ],

  computes: ({ fact }) => ({ 'announce.number': fact('announce.items').count, 'adjust.number': fact('adjust.added').count }),

  figures: (f, { fact }) => {
    const due = f.count('start', '应当编制的年度目录', '份'), announced = f.count('announce', '公布的年度目录', '份');
    return {
      due, announced, inTime: f.inTime('announce', '按期公布的年度目录', '份'), suggested: f.count('suggest', '决策事项建议', '件', { by: ['suggest.from'] }), taken: f.count('study', '建议列入目录', '件', fact('study.result').is('列入')),
      listed: f.sum('announce.number', '年度目录公布的事项', '项'), added: f.sum('adjust.number', '调整列入的事项', '项'), adjusted: f.count('adjust', '目录调整', '次'), reported: f.count('report', '通报目录执行情况', '份'),
    };
  },

  notModelled: {
    '第3条第1款、第2款': '是不是重大事项由人按标准判断并署名;各省有量化标准的,写在目录的标准里',
    '第3条第3款': '何时编制公布条例没有规定,按设定值;调整随时可以,每次都经党委同意',
    '第42条': '部门、镇的目录参照执行:另以部门、镇的单位类别立一版程序,各地不一',
    '目录以外的决策': '启动决策时没有指明目录事项的,说明理由,由决策程序计数显示',
  },
});
