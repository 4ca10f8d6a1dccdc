/** 包容免罚清单: a register whose entries are offences that shall or may go unpunished, one list for the county and its towns; a penalty that is spared cites one. */
// biome-ignore format: the words of the language, on few lines
import { choice, date, days, files, not, optional, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, notice27, penaltyLaw, practice } from '../statutes.ts';
import { BLAMELESS, domain, FIRST, LIGHT } from './forms.ts';

const commentLimit = setting('exemption-item.comment', '免罚清单公开征求意见的期限', workdays(7), '行政规范性文件的一般要求');
const recordLimit = setting('exemption-item.record', '免罚清单报送备案的期限', days(15), '规范性文件备案制度,各地不一');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const exemptionItem = procedure({
  id: 'exemption-item', title: '包容免罚清单事项', chapter: 'enforcement', from: '2021-07-15', roles, register: true,
  statutes: { law: penaltyLaw, notice: notice27, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.offence',

  steps: {
    propose: step('提出免罚事项', 'agency', { form: {
      offence: text('违法行为', { class: 'open' }), domain, power: ref('power', '处罚职权'), ground: choice('理由', LIGHT, FIRST, BLAMELESS),
      conditions: text('适用条件', { class: 'open' }), basis: text('法定依据', { class: 'open' }), upper: optional(yes('上级清单中已有')), safety: yes('涉及公民生命健康安全、金融安全') } }),
    comment: step('公开征求意见', 'agency', { issues: '征求意见公告' }),
    reviewed: step('合法性审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: choice('意见', '同意', '不同意') } }),
    merge: step('并入全县统一清单', 'supervisor', { form: { same: yes('与其他部门、镇街的同类事项一致') } }),
    issue: step('公布', 'head', { issues: '包容免罚清单', form: { from: date('施行日'), text: optional(files('文本')) } }),
    record: step('报送备案', 'agency', { issues: '备案报告' }),
    changed: step('依据修改、出现危害或者适用中需要调整', 'agency', { repeats: 9, form: { what: text('情况') } }),
    keep: step('研究后保留', 'agency', { repeats: 9, form: { why: text('理由') } }),
    remove: step('移出清单', 'head', { ends: '移出', form: { why: text('理由') } }),
    abandon: step('决定不列入', 'head', { ends: '不列入', form: { why: text('理由') } }),
  },

  rules: ({ law, notice, disclosure, practice, fact }) => [
    law(33, 1).before('issue').attest('列入的行为确属轻微、后果轻微,不与法律、行政法规抵触').unless(fact('propose.ground').is(BLAMELESS)),
    practice('免罚清单的范围').before('merge').hold('涉及生命健康安全、金融安全的,不作为首违事项', not(fact('propose.safety').true)).when(fact('propose.ground').is(FIRST)),
    law(17).before('issue').hold('事项所依据的职权在权责清单上', fact('propose.power').inForce),
    notice('第(十)项').before('issue').do('comment', 'reviewed'),
    notice('第(十)项').before('issue').hold('合法性审核同意', fact('reviewed.result').is('同意')),
    practice('公开征求意见').before('issue').wait(commentLimit, 'comment', { full: true }),
    practice('全县一张清单').before('issue').do('merge'),
    practice('全县一张清单').before('issue').hold('县和镇街适用同一清单', fact('merge.same').true),
    law(34).before('issue').hold('向社会公布', fact('issue.text').present),
    disclosure(26).publishes('issue', { within: workdays(20) }),
    practice('规范性文件备案').after('issue').must('record').within(recordLimit),
    notice('第(十三)项').after('changed').must('keep', 'remove').promptly(),
    notice('第(十三)项').before('changed', 'remove').do('issue'),
    notice('第(十)项').after('issue').never('abandon'),
  ],

  inForce: ({ fact }) => ({ from: fact('issue.from'), until: ['remove'] }),

  figures: (f) => ({
    standing: f.standing('inForce', '包容免罚事项', '项', { by: ['propose.ground', 'propose.domain'] }), issued: f.count('issue', '列入免罚清单', '项', { by: ['propose.ground'] }),
    removed: f.count('remove', '移出免罚清单', '项'), recorded: f.inTime('record', '免罚清单按期备案', '项'),
  }),

  notModelled: {
    '行政处罚法第33条': '轻微不罚、无主观过错不罚是应当,首次违法不罚是可以:适用与否在处罚案件中决定,不在清单上的也可以依法不罚,写明理由',
    '清单是规范性文件': '清单整体的制定、备案走规范性文件的程序,本登记是其中的一项一项',
  },
});
