/** 重大执法决定法制审核目录: a register of each department's items, so that nobody asks each time whether a decision has to be reviewed. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, date, money, optional, procedure, ref, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, notice118, practice } from '../statutes.ts';
import { weights } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reviewCatalogue = procedure({
  id: 'review-catalogue', title: '重大执法决定法制审核目录', chapter: 'enforcement', from: '2018-12-05', roles, register: true,
  statutes: { notice: notice118, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.item',

  steps: {
    propose: step('提出目录事项', 'agency', { form: { organ: agency('行政执法机关'), item: text('执法决定', { class: 'open' }),
      kind: choice('执法类别', '行政许可', '行政处罚', '行政强制', '行政征收', '行政检查', '行政给付', '行政确认', '其他'), power: optional(ref('power', '权责清单事项')),
      why: choices('应当审核的情形', ...weights), amount: optional(money('涉案金额达到')), level: choice('执法层级', '省级', '市级', '县级', '乡镇、街道') } }),
    consult: step('请上级指导', 'agency', { repeats: 3, issues: '征求意见函' }),
    guided: step('上级提出指导意见', 'superior', { repeats: 3, form: { words: text('意见') } }),
    review: step('法制机构审核事项', 'legalReviewer', { repeats: 3, form: { result: choice('意见', '列入', '不列入', '修改') } }),
    list: step('批准列入目录', 'chief', { issues: '重大执法决定法制审核目录', form: { from: date('施行之日'), papers: text('送审材料', { class: 'open' }), way: choice('审核方式', '书面审核', '当面听取意见', '集体审核') } }),
    decline: step('不列入', 'chief', { ends: '不列入' }),
    adjust: step('调整', 'chief', { repeats: 20, form: { amount: optional(money('涉案金额达到')), what: text('调整内容', { class: 'open' }), by: text('原因', { class: 'open' }) } }),
    remove: step('移出目录', 'chief', { ends: '移出目录', form: { by: text('原因', { class: 'open' }) } }),
  },

  rules: ({ notice, disclosure, practice, fact }) => [
    notice('第(十二)项').before('propose').hold('写明应当审核的情形', fact('propose.why').count.over(0)),
    practice('目录管理').after('propose').must('list', 'decline').promptly(),
    practice('目录管理').before('list').hold('法制机构认为应当列入', fact('review.result').is('列入')),
    practice('目录管理').before('list').hold('列入的权责清单事项有效', fact('propose.power').inForce).when(fact('propose.power').present),
    practice('目录管理').before('decline').hold('法制机构认为不列入', fact('review.result').is('不列入')),
    practice('目录管理').after('list').never('decline'),
    practice('目录管理').before('adjust', 'remove').do('list'),
    disclosure(26).publishes('list', { within: workdays(20) }),
    disclosure(26).publishes('adjust', { within: workdays(20) }),
    disclosure(26).publishes('remove', { within: workdays(20) }),
  ],

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['remove'] }),

  figures: (f) => ({
    inForce: f.standing('inForce', '法制审核目录事项', '项', { by: ['propose.organ', 'propose.kind', 'propose.level'] }), organs: f.distinct('propose.organ', '制定审核目录的部门', '个'),
    listed: f.count('list', '列入法制审核目录', '项'), adjusted: f.count('adjust', '调整法制审核目录', '项次'), removed: f.count('remove', '移出法制审核目录', '项'), declined: f.count('decline', '不列入审核目录', '项'),
  }),

  notModelled: {
    '国办发〔2018〕118号第(十一)项': '审核人员原则上不少于执法人员的百分之五:是两个登记的人数之比,由跨程序的指标给出',
    '政府信息公开条例第26条': '目录要不要公开,118号没有规定,各地多数公开;公开的从二十个工作日',
    '国办发〔2018〕118号第(十三)项': '审核什么、提出什么意见在合法性审核和各执法程序中办理;目录只说哪些决定要审核',
  },
});
