/**
 * 政府常务会议 and its like. What needs gates puts itself on the agenda when it has passed them (`tabled`: see `forms.ts`); the record names each such case, says
 * that the head spoke last, keeps what others thought, and tells each case what was made of it. Before the agenda the members learn a statute (会前学法).
 */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, files, official, officials, optional, procedure, ref, rows, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { decisionRules, practice } from '../statutes.ts';
import { deliberated, dissent, tabling } from './forms.ts';

const notice = setting('meeting.notice', '会议通知和议题提请的提前时间', workdays(3), '地方政府工作规则;国家文件没有天数');
const minutesLimit = setting('meeting.minutes', '印发会议纪要的期限', workdays(10), '地方政府工作规则;国家文件没有天数');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const meeting = procedure({
  id: 'meeting', title: '政府会议', chapter: 'decisions', from: '2019-09-01', roles,
  statutes: { law: decisionRules, practice },
  opens: ['call'], subject: 'call.title',

  steps: {
    call: step('确定会议', 'clerk', { issues: '会议通知', form: {
      kind: choice('会议', '政府常务会议', '政府全体会议', '依法治县(市、区)委员会会议', '党委常委会会议(法治议题)', '部门领导班子会议(三重一大)', '政府专题会议'), title: text('会议名称、届次', { class: 'open' }), on: date('开会日') } }),
    tabled: told('议题提请上会', tabling, { repeats: 99, form: { title: optional(text('议题', { class: 'open' })) } }),
    other: step('列入其他议题', 'clerk', { repeats: 99, form: { title: text('议题', { class: 'open' }), kind: choice('类别', '法治建设工作', '人事', '资金安排', '工作汇报', '文件传达', '其他') } }),
    shift: step('改期', 'clerk', { repeats: 3, form: { to: date('改到') } }),
    invite: step('通知列席', 'clerk', { repeats: 60, issues: '列席通知', form: { who: choice('列席的人', '司法行政部门负责人', '法律顾问', '公职律师', '审计部门负责人', '议题承办单位负责人', '人大代表、政协委员', '公众代表') } }),
    study: step('会前学法', 'clerk', { repeats: 9, form: { topic: text('专题', { class: 'open' }), laws: rows('学习的法律法规', { name: text('名称', { class: 'open' }) }, { class: 'open' }), number: count('法律法规部数'), by: choice('讲授人', '领导成员', '司法行政部门', '法律顾问', '专家学者') } }),
    hold: step('召开会议', 'clerk', { form: { host: official('主持人'), present: officials('出席的组成人员'), members: count('组成人员总数') } }),
    attended: step('列席到会', 'clerk', { repeats: 60, form: { who: choice('列席的人', '司法行政部门负责人', '法律顾问', '公职律师', '审计部门负责人', '议题承办单位负责人', '人大代表、政协委员', '公众代表'), words: optional(text('发表的意见')) } }),
    record: step('形成会议记录', 'clerk', { issues: '会议记录', form: {
      items: optional(rows('上会的案件', { item: ref(tabling, '上会的案件'), ...deliberated, dissent })),
      file: files('会议记录') } }),
    minutes: step('印发会议纪要', 'head', { ends: '已印发纪要', issues: '会议纪要', form: { text: files('会议纪要') } }),
    cancel: step('取消会议', 'head', { ends: '取消', form: { why: text('原因') } }),
  },

  rules: ({ law, practice, fact, did, done }) => {
    const standing = fact('call.kind').is('政府常务会议'), government = fact('call.kind').among('政府常务会议', '政府全体会议');
    return [
      practice('会议召开').before('hold').wait(notice, 'call'),
      practice('会议召开').before('hold').hold('半数以上组成人员出席', fact('hold.present').count.times(2).atLeast(fact('hold.members'))),
      practice('会前学法').before('hold').do('study').when(standing),
      practice('会前学法').before('study').hold('写明学习的法律法规', fact('study.number').over(0)),
      practice('列席').before('hold').do('invite').when(government, did('tabled')),
      practice('列席').before('record').do('attended').when(government, did('tabled')),
      law(25, 2).before('other').attest('不是重大行政决策,也不是应当先经合法性审查的文件、合同'),
      practice('会议召开').before('attended', 'record').do('hold'),
      law(30, 1).before('record').hold('提请上会的议题逐件记录,没有提请的不在其中', fact('record.items').count.is(done('tabled'))),
      law(30, 2).before('record').hold('行政首长最后发表意见', fact('record.items').every('last', '是')).when(did('tabled')),
      law(30, 3).before('record').attest('讨论情况如实记录,不同意见如实载明'),
      law(30, 1).after('record').tells('record.items', 'discussed', { each: 'item' }),
      practice('会议召开').after('call').must('hold', 'cancel').by(fact('call.on')),
      practice('会议召开').extends('hold', { with: 'shift', to: 'shift.to' }),
      practice('会议召开').after('hold').must('record').promptly(),
      practice('会议召开').before('minutes').do('record'),
      practice('会议召开').after('hold').must('minutes').within(minutesLimit),
      practice('会议召开').after('hold').never('cancel', 'shift', 'other'),
    ];
  },

  // An item can be put on the agenda as long as the meeting has not been held.
  inForce: ({ day }) => ({ from: day('call'), until: ['hold', 'cancel'] }),

  computes: ({ fact }) => ({ 'study.number': fact('study.laws').count }),

  figures: (f, { fact }) => {
    const standing = fact('call.kind').is('政府常务会议');
    return {
      held: f.count('hold', '召开会议', '次', { by: ['call.kind'] }), standing: f.count('hold', '召开政府常务会议', '次', standing), studied: f.count('study', '常务会会前学法', '次', { when: standing, by: ['study.by'] }),
      laws: f.sum('study.number', '会前学习法律法规', '部', standing), tabled: f.count('tabled', '依程序上会的议题', '件'), other: f.count('other', '其他议题', '件', { by: ['other.kind'] }), legal: f.count('other', '法治建设议题', '件', fact('other.kind').is('法治建设工作')),
      counsel: f.count('attended', '法律顾问列席会议', '次', { when: fact('attended.who').among('法律顾问', '公职律师'), by: ['call.kind'] }), justice: f.count('attended', '司法行政部门列席会议', '次', fact('attended.who').is('司法行政部门负责人')),
      public: f.count('attended', '代表、公众列席会议', '次', fact('attended.who').among('人大代表、政协委员', '公众代表')), minutes: f.count('minutes', '会议纪要', '份'), inTime: f.inTime('minutes', '按期印发的会议纪要', '份'), cancelled: f.count('cancel', '取消的会议', '次'),
    };
  },

  notModelled: {
    '重大行政决策程序暂行条例第30条': '记录里的案件与提请上会的案件件数相同,是不是同一件由记录人核对;错记的案件没有通过自己的审查,仍然过不了其自己的程序',
    '地方各级人民代表大会和地方各级人民政府组织法': '政府会议的组成和召集依组织法和本级政府工作规则,出席的比例按通行的半数',
    '涉密议题': '只登记议题的编号和日期',
    '会前学法': '学法计划由部门制定,不是会议里的行为;党委的学法在其自己的程序里',
  },
});
