/** 调解协议的司法确认: both parties jointly, within thirty days; the court decides. 民事诉讼法第205条、第206条. */
// biome-ignore format: the words of the language, on few lines
import { choice, choices, date, days, procedure, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { civilProcedureLaw, confirmationRules } from '../statutes.ts';
import { parties } from './resolution.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const judicialConfirmation = procedure({
  id: 'judicial-confirmation', title: '调解协议司法确认', chapter: 'disputes', from: '2024-01-01', roles,
  statutes: { law: civilProcedureLaw, rules: confirmationRules },
  opens: ['begin'], subject: 'begin.party',

  steps: {
    begin: told('当事人申请司法确认', ['people-mediation', 'administrative-mediation', 'judicial-mediation'], { repeats: 1,
      form: { ...parties, joint: yes('双方当事人共同申请'), effectiveOn: date('协议生效之日') } }),
    forward: step('协助向人民法院提交', 'clerk', { issues: '司法确认申请书', form: { court: text('人民法院', { class: 'open' }), venue: choice('管辖', '当事人住所地、标的物所在地、调解组织所在地的基层人民法院', '邀请调解组织先行调解的人民法院', '相应的中级人民法院'),
      papers: choices('材料', '司法确认申请书', '调解协议', '身份证明、资格证明', '相关的财产权利证明', '双方的送达地址、电话') } }),
    accept: step('受理', 'court', { form: { no: text('案号', { class: 'open' }) } }),
    extend: step('院长批准延长', 'court', { form: { until: date('延长到') } }),
    refuse: step('不予受理', 'court', { ends: '不予受理', form: { ground: choice('情形', '不属于受理民事案件的范围、管辖', '确认身份关系、收养关系、婚姻关系', '不是双方共同申请', '超过三十日') } }),
    withdraw: step('撤回申请', 'party', { ends: '撤回申请' }),
    confirm: step('裁定调解协议有效', 'court', { ends: '裁定有效', form: { no: text('裁定书文号', { class: 'open' }) } }),
    dismiss: step('裁定驳回申请', 'court', { ends: '驳回申请', form: { ground: choice('情形', '违反法律、行政法规强制性规定', '侵害国家利益、社会公共利益', '侵害案外人合法权益', '损害社会公序良俗', '内容不明确', '其他') } }),
    abandon: step('登记没有提交、没有审查', 'clerk', { ends: '没有审查', form: { why: choice('情形', '不是双方共同申请', '超过三十日', '不属于确认的范围', '当事人不再申请', '按撤回处理') } }),
    tell: step('告知变更协议、另行调解、起诉的途径', 'clerk', { issues: '告知书' }),
  },

  rules: ({ law, rules, fact, day, did }) => [
    law(205).before('forward').hold('双方当事人共同申请', fact('begin.joint').true),
    law(205).before('forward').hold('自调解协议生效之日起三十日内', day('begin').within(days(30), fact('begin.effectiveOn'))),
    rules('第4条第2款').before('forward').attest('不是确认身份关系、收养关系、婚姻关系'),
    rules(3).before('forward').hold('提交申请书、协议、证明和联系方式', fact('forward.papers').has('司法确认申请书'), fact('forward.papers').has('调解协议'), fact('forward.papers').has('身份证明、资格证明'),
      fact('forward.papers').has('双方的送达地址、电话')),
    law(205).after('begin').must('forward', 'abandon').promptly(),
    rules('第4条第1款').after('forward').must('accept', 'refuse').within(days(3)),
    law(187).after('accept').must('confirm', 'dismiss').within(days(30)),
    law(187).extends('confirm', { with: 'extend', to: 'extend.until' }),
    rules('第5条第2款').before('abandon').hold('已经提交的,当事人撤回或者法院按撤回处理', fact('abandon.why').among('当事人不再申请', '按撤回处理')).when(did('forward')),
    law(206).after('dismiss', 'refuse').must('tell').promptly(),
    law(206).after('confirm').tells('opener', 'confirmed'),
    law(206).after('dismiss', 'refuse').tells('opener', 'unconfirmed'),
  ],

  figures: (f, { fact, did, done }) => {
    const asked = f.count('begin', '申请司法确认', '件'), confirmed = f.count('confirm', '司法确认有效', '件'), dismissed = f.count('dismiss', '司法确认驳回', '件', { by: ['dismiss.ground'] });
    return {
      asked, joint: f.count('begin', '双方共同申请', '件', fact('begin.joint').true), forwarded: f.count('forward', '协助提交法院', '件'), accepted: f.count('accept', '法院受理司法确认', '件'),
      refused: f.count('refuse', '法院不予受理', '件', { by: ['refuse.ground'] }), confirmed, dismissed, confirmRate: f.rate(confirmed, [confirmed, dismissed], '司法确认率'),
      inTime: f.inTime('confirm', '三十日内审结', '件'), open: f.standing(did('begin').and(done('confirm').is(0)).and(done('dismiss').is(0)).and(done('refuse').is(0)).and(done('withdraw').is(0)).and(done('abandon').is(0)), '司法确认在办', '件'),
    };
  },

  notModelled: {
    '若干规定第5条第1款': '2011年规定的十五日、延长十日,以民事诉讼法第187条特别程序的三十日为准',
    '民事诉讼法第206条': '一方拒绝履行、没有全部履行的,对方申请法院执行,依执行程序',
    '若干规定第6条': '询问当事人、要求补充材料由人民法院掌握',
    '若干规定第10条': '案外人一年内申请撤销确认决定,向法院提出,本登记不跟踪',
  },
});
