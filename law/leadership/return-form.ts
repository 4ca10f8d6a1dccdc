/**
 * 报表: a form from above is laid against the figures once, cell by cell (`form-map`), then filled from them, its sums checked by a second person, signed, sent, kept.
 * What was asked for before for the same period is handed on as it was given, and not filled again.
 */
// biome-ignore format: the words of the language, on few lines
import { all, choice, count, date, files, official, optional, procedure, ref, rows, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { custom } from './year.ts';

const mendLimit = setting('return-form.mend', '退回的报表重报的期限', workdays(3), custom);
const period = choice('周期', '月报', '季报', '半年报', '年报', '一次性');

/** The register of forms. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const formMap = procedure({
  id: 'form-map', title: '报表与指标的对应', chapter: 'leadership', from: '2020-01-01', roles, register: true,
  statutes: { practice },
  opens: ['map'], subject: 'map.title',

  steps: {
    map: step('逐格对应到指标', 'office', { form: { no: text('表号', { class: 'open', unique: true }), title: text('表名', { class: 'open' }), from: text('制发机关', { class: 'open' }), period, blank: files('空白表'),
      cells: count('对应到指标的格数'), sums: count('表内平衡关系数'), mapping: files('对应表(格、指标)'), number: count('只能填报的格数'),
      declared: rows('只能填报的格', { cell: text('格', { class: 'open' }), why: text('为什么没有指标', { class: 'open' }) }, { class: 'open', optional: true }) } }),
    verify: step('另一人核对', 'office', { form: { by: official('核对人') } }),
    replace: step('换用新表样', 'office', { ends: '表样变更', form: { why: text('变更') } }),
    end: step('停用', 'office', { ends: '停用', form: { why: text('原因') } }),
  },

  rules: ({ practice }) => [
    practice('报表对应').after('map').must('verify', 'replace', 'end').promptly(),
    practice('报表对应').apart('map', 'verify'),
  ],

  computes: ({ fact }) => ({ 'map.number': fact('map.declared').count }),

  inForce: ({ day }) => ({ from: day('verify'), until: ['replace', 'end'] }),

  figures: (f) => ({
    forms: f.standing('inForce', '已经对应的报表', '张', { by: ['map.period'] }), mapped: f.count('map', '新对应的报表', '张', { by: ['map.period'] }), cells: f.sum('map.cells', '对应到指标的格', '格'),
    declared: f.sum('map.number', '只能填报的格', '格'), replaced: f.count('replace', '变更的表样', '张'),
  }),

  notModelled: { '通行做法': '一格对应哪个指标写在对应表里,由填表的程序读取;表样变了重新对应一次' },
});

/** One return for one period. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const returnForm = procedure({
  id: 'return-form', title: '报表报送', chapter: 'leadership', from: '2020-01-01', roles,
  statutes: { practice },
  opens: ['receive'], subject: 'receive.title',

  steps: {
    receive: step('收到要求填报的通知', 'office', { form: { title: text('表名', { class: 'open' }), from: text('制发机关', { class: 'open' }), key: text('表号和期别(同一表同一期同一编号)', { class: 'open' }), period, dueOn: date('报送期限'), notice: optional(files('通知、空白表')) } }),
    lay: step('选定对应关系', 'office', { repeats: 3, form: { map: ref('form-map', '报表与指标的对应') } }),
    fill: step('由指标填表', 'office', { repeats: 9, form: { place: count('取数的账本位置'), table: files('报表'), number: count('填报的格数'),
      declared: rows('填报的数', { cell: text('格', { class: 'open' }), value: count('数'), by: text('谁统计', { class: 'personal' }), on: text('依据') }, { optional: true }), evidence: optional(files('统计依据')) } }),
    check: step('另一人核对表内平衡', 'office', { repeats: 9, form: { wrong: count('不平衡的关系数'), words: optional(text('说明')) } }),
    sign: step('负责人签字', 'head', { repeats: 9 }),
    send: step('报送', 'office', { repeats: 9, issues: '报表', serves: 'superior' }),
    returned: step('制发机关退回', 'superior', { repeats: 9, form: { why: text('原因') } }),
    again: step('转送已经报过的表', 'office', { ends: '转送原表', form: { earlier: ref('return-form', '原来报送的表') } }),
    decline: step('退回不属于本机关的表', 'head', { ends: '不属于本机关', form: { why: text('理由') } }),
    close: step('归档', 'office', { ends: '已经报送' }),
  },

  rules: ({ practice, fact, done, cases }) => [
    practice('报表报送').after('receive').must('send', 'again', 'decline').by(fact('receive.dueOn')),
    practice('一次报送').before('fill').hold('同一张表同一期没有报送过,报过的转送原表', cases('return-form', { same: 'receive.key', as: 'receive.key', did: 'send' }).is(0)),
    practice('一次报送').before('again').hold('是同一表同一期,已经报送', all(fact('again.earlier').did('send'), fact('again.earlier').get('receive.key').is(fact('receive.key')))),
    practice('报表对应').before('lay').hold('对应关系已经核对,现行有效', fact('lay.map').inForce),
    practice('报表对应').before('fill').do('lay'),
    practice('报表填写').before('fill').hold('填报的数附统计依据', fact('fill.declared').absent.or(fact('fill.evidence').present)),
    practice('报表填写').before('fill').hold('没有待核对的表', done('fill').is(done('check'))),
    practice('报表核对').before('check').do('fill'),
    practice('报表核对').before('sign').do('check'),
    practice('报表核对').before('check').hold('有待核对的表', done('fill').over(done('check'))),
    practice('报表核对').apart('fill', 'check'),
    practice('报表核对').after('check').must('fill').promptly().when(fact('check.wrong').over(0)),
    practice('报表核对').before('sign').hold('核对平衡,并且核对的是最后的表', fact('check.wrong').is(0), done('check').is(done('fill'))),
    practice('报表报送').before('sign').hold('没有签过字,或者退回以后重签', done('sign').atMost(done('returned'))),
    practice('报表报送').before('send').hold('有签字以后没有报送的表', done('sign').over(done('send'))),
    practice('报表报送').after('send').never('again', 'decline'),
    practice('报表报送').after('returned').must('send').within(mendLimit),
    practice('报表报送').before('close').do('send served'),
    practice('报表报送').before('send').do('sign'),
    practice('报表报送').before('close').let('send'),
  ],

  computes: ({ fact }) => ({ 'fill.number': fact('fill.declared').count }),

  figures: (f) => {
    const received = f.count('receive', '要求填报的报表', '张', { by: ['receive.period'] }), inTime = f.inTime('send', '按时报送的报表', '张次'), again = f.count('again', '重复要求、转送原表的', '张');
    return { received, sent: f.count('send', '报送报表', '张次', { by: ['receive.period'] }), inTime, again, declined: f.count('decline', '不属于本机关的报表', '张'), returned: f.count('returned', '被退回的报表', '张次'),
      declared: f.sum('fill.number', '报表中填报的格', '格次'), againRate: f.share(again, received, '重复要求的报表比例') };
  },

  notModelled: { '通行做法': '填表、核平衡由程序按对应关系计算,这里登记结果和谁负责;统计部门依统计法布置的统计调查依其制度' },
});
