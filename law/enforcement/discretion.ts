/** 行政处罚裁量基准: a register whose entries are single tiers (裁量阶次). A penalty cites one; 行政处罚法第34条, 国办发〔2022〕27号. */
// biome-ignore format: the words of the language, on few lines
import { choice, date, days, files, money, optional, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, notice27, penaltyLaw, practice } from '../statutes.ts';

const commentLimit = setting(
  'discretion.comment',
  '裁量基准公开征求意见的期限',
  workdays(7),
  '行政规范性文件的一般要求;以规章形式的为三十日',
);
const recordLimit = setting('discretion.record', '裁量基准报送备案的期限', days(15), '规范性文件备案制度,各地不一');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const discretion = procedure({
  id: 'discretion', title: '行政处罚裁量阶次', chapter: 'enforcement', from: '2022-07-29', roles, register: true,
  statutes: { law: penaltyLaw, notice: notice27, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.offence',

  steps: {
    propose: step('拟定裁量阶次', 'agency', { form: {
      offence: text('违法行为', { class: 'open' }), basis: text('法定依据', { class: 'open' }), power: ref('power', '处罚职权'),
      level: choice('裁量阶次', '不予处罚', '免予处罚', '减轻处罚', '从轻处罚', '一般处罚', '从重处罚'),
      when: text('适用条件和具体情形', { class: 'open' }), lawLeast: optional(money('法定最低罚款')), lawMost: optional(money('法定最高罚款')),
      least: money('本阶次最低罚款'), most: money('本阶次最高罚款'), upper: optional(ref('discretion', '上级行政机关的同一阶次')) } }),
    assess: step('评估论证', 'agency', { form: { result: text('结论') } }),
    comment: step('公开征求意见', 'agency', { issues: '征求意见公告' }),
    reviewed: step('合法性审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: choice('意见', '同意', '修改后同意', '不同意') } }),
    discuss: step('集体审议', 'meeting', { issues: '会议纪要', form: { passed: yes('通过') } }),
    issue: step('公布', 'head', { issues: '行政处罚裁量基准', form: { from: date('施行日'), text: optional(files('文本')) } }),
    record: step('报送备案', 'agency', { issues: '备案报告' }),
    changed: step('依据修改、客观情况重大变化或者适用中调整', 'agency', { repeats: 20, form: { what: text('情况') } }),
    keep: step('研究后保留', 'agency', { repeats: 20, form: { why: text('理由') } }),
    replace: step('调整,以新的阶次代替', 'head', { ends: '调整', form: { by: ref('discretion', '新的阶次') } }),
    repeal: step('废止', 'head', { ends: '废止', form: { why: text('理由') } }),
    abandon: step('决定不制定', 'head', { ends: '不再制定', form: { why: text('理由') } }),
  },

  rules: ({ law, notice, disclosure, practice, fact }) => [
    notice('第(五)项').before('issue').hold('不超出上级行政机关划定的阶次和幅度', fact('propose.least').atLeast(fact('propose.upper').get('least')),
      fact('propose.most').atMost(fact('propose.upper').get('most'))).when(fact('propose.upper').present),
    notice('第(六)项').before('issue').hold('最低不高于最高', fact('propose.least').atMost(fact('propose.most'))),
    notice('第(六)项').before('issue').hold('从轻、一般、从重的限定在法定幅度以内', fact('propose.least').atLeast(fact('propose.lawLeast')),
      fact('propose.most').atMost(fact('propose.lawMost'))).when(fact('propose.level').among('从轻处罚', '一般处罚', '从重处罚')),
    notice('第(十)项').before('issue').do('assess', 'comment', 'reviewed', 'discuss'),
    notice('第(十)项').before('discuss').hold('合法性审核同意', fact('reviewed.result').among('同意', '修改后同意')),
    notice('第(十)项').before('issue').hold('集体审议通过', fact('discuss.passed').true),
    practice('公开征求意见').before('discuss').wait(commentLimit, 'comment', { full: true }),
    law(34).before('issue').hold('向社会公布基准文本', fact('issue.text').present),
    disclosure(26).publishes('issue', { within: workdays(20) }),
    practice('规范性文件备案').after('issue').must('record').within(recordLimit),
    notice('第(十三)项').after('changed').must('replace', 'repeal', 'keep').promptly(),
    notice('第(十三)项').before('changed', 'replace', 'repeal').do('issue'),
    notice('第(十)项').after('issue').never('abandon'),
  ],

  inForce: ({ fact }) => ({ from: fact('issue.from'), until: ['replace', 'repeal'] }),

  figures: (f) => ({
    inForce: f.standing('inForce', '现行有效的裁量阶次', '项', { by: ['propose.level'] }), issued: f.count('issue', '公布裁量阶次', '项', { by: ['propose.level'] }),
    replaced: f.count('replace', '调整裁量阶次', '项'), repealed: f.count('repeal', '废止裁量阶次', '项'), recorded: f.inTime('record', '按期备案', '项'),
  }),

  notModelled: {
    '国办发〔2022〕27号第(十一)项': '阶次与裁量因素的衔接由人论证',
    '国办发〔2022〕27号第(十二)项': '适用和调整适用由处罚案件检查(见行政处罚普通程序)',
    '国办发〔2022〕27号第(七)项至第(九)项': '许可、征收征用、确认、给付、强制、检查的基准不以罚款幅度表示,另列登记',
    '同案不同罚': '同类案件的比较是查询,不是规则',
  },
});
