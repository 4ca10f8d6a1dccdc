/** 议事协调机构: the register of bodies that coordinate: none where an existing organ will do, none with an office of its own, a temporary one with its end. 机构编制条例第11条、第12条. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, files, official, procedure, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { organRules, practice } from '../statutes.ts';
import { custom } from './year.ts';

const tidyEvery = setting('coordination-body.tidy', '议事协调机构清理评估的间隔', years(1), custom);
const minutesLimit = setting('coordination-body.minutes', '会议以后印发纪要的期限', workdays(10), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const coordinationBody = procedure({
  id: 'coordination-body', title: '议事协调机构', chapter: 'leadership', from: '2007-05-01', roles, register: true,
  statutes: { law: organRules, practice },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('提出设立', 'office', { form: {
      name: text('名称', { class: 'open' }), kind: choice('形式', '委员会', '领导小组', '联席会议', '指挥部', '其他'), field: choice('领域', '法治建设', '行政执法协调', '行政复议', '应急', '其他'),
      leader: official('主任、组长、召集人'), carrier: agency('承担具体工作的机构'), own: yes('单独设立办事机构'), duties: text('职责', { class: 'open' }), basis: text('设立依据', { class: 'open' }),
      temporary: yes('为办理一定时期内的特定工作'), until: date('撤销的期限', { optional: true }), condition: text('撤销的条件', { class: 'open', optional: true }) } }),
    approve: step('批准设立', 'chief', { issues: '设立议事协调机构的通知' }),
    refuse: step('否决设立', 'chief', { ends: '不设立', form: { why: text('理由') } }),
    change: step('调整组成人员、职责', 'clerk', { repeats: 20, issues: '调整议事协调机构的通知', form: { what: text('调整的内容', { class: 'open' }) } }),
    meet: step('召开会议', 'clerk', { repeats: 99, form: { on: date('会议日期'), topic: text('议题', { class: 'open' }), legal: yes('研究法治建设'), present: count('出席人数') } }),
    minutes: step('印发会议纪要', 'clerk', { repeats: 99, issues: '议事协调机构会议纪要', form: { minutes: files('纪要') } }),
    tidy: step('清理评估', 'establishment', { repeats: 30, form: { result: choice('结论', '保留', '合并', '撤销'), why: text('理由') } }),
    prolong: step('批准延期', 'chief', { repeats: 3, form: { until: date('延至之日'), why: text('理由') } }),
    abolish: step('撤销', 'chief', { ends: '撤销', issues: '撤销议事协调机构的通知', form: { ground: choice('原因', '期限届满', '任务完成', '合并', '清理撤销') } }),
  },

  rules: ({ law, practice, fact, done }) => [
    law(11, 1).before('approve').attest('不能交由现有机构承担,也不能由现有机构协调解决'),
    law(11, 2).before('approve').hold('办理一定时期特定工作的,写明撤销的条件和期限', fact('propose.until').present, fact('propose.condition').present).when(fact('propose.temporary').true),
    law(12).before('approve').hold('不单独设立办事机构,具体工作由有关机构承担', fact('propose.own').false),
    practice('设立').after('propose').must('approve', 'refuse').promptly(),
    practice('设立').after('approve').never('refuse'),
    practice('设立').before('change', 'meet', 'tidy', 'prolong', 'abolish').do('approve'),
    practice('会议').after('meet').must('minutes').within(minutesLimit),
    practice('会议').before('minutes').hold('有没有纪要的会议', done('meet').over(done('minutes'))),
    law(11, 2).after('approve').must('abolish').by(fact('propose.until')).when(fact('propose.temporary').true),
    practice('延期').extends('abolish', { with: 'prolong', to: 'prolong.until' }),
    practice('清理').after('approve', 'tidy').must('tidy', 'abolish').within(tidyEvery),
    practice('清理').after('tidy').must('abolish').promptly().when(fact('tidy.result').among('合并', '撤销')),
  ],

  inForce: ({ day }) => ({ from: day('approve'), until: ['abolish'] }),

  figures: (f, { fact }) => ({
    bodies: f.standing('inForce', '议事协调机构', '个', { by: ['propose.kind', 'propose.field'] }), founded: f.count('approve', '设立议事协调机构', '个', { by: ['propose.field'] }), refused: f.count('refuse', '不设立议事协调机构', '个'),
    meetings: f.count('meet', '议事协调机构会议', '次', { by: ['propose.field'] }), legal: f.count('meet', '议事协调机构研究法治建设', '次', fact('meet.legal').true), minutes: f.inTime('minutes', '按期印发的议事协调机构纪要', '份'),
    tidied: f.count('tidy', '清理评估议事协调机构', '个次', { by: ['tidy.result'] }), abolished: f.count('abolish', '撤销议事协调机构', '个', { by: ['abolish.ground'] }), prolonged: f.count('prolong', '议事协调机构延期', '个次'),
  }),

  notModelled: {
    '第11条第1款': '现有机构能不能承担由批准的人判断并签名',
    '第12条': '委员会由党委设立的,依党内法规;这里登记的是政府的和有政府职责的',
    '不得制定规范性文件': '议事协调机构不是制定主体,由「规范性文件制定主体」把关',
  },
});
