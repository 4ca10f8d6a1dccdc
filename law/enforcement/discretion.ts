/**
 * 行政裁量权基准: a register whose entries are single tiers, of penalties (裁量阶次) and of every other kind of act. A penalty cites one; each stands on
 * its department's page. 行政处罚法第34条, 国办发〔2022〕27号.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, date, days, files, money, optional, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
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
  id: 'discretion', title: '行政裁量权基准(一项)', chapter: 'enforcement', from: '2022-07-29', roles, register: true,
  statutes: { law: penaltyLaw, notice: notice27, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.offence',

  steps: {
    propose: step('拟定裁量基准', 'agency', { form: {
      kind: choice('基准类别', '行政处罚', '行政许可', '行政征收征用', '行政确认', '行政给付', '行政强制', '行政检查', '其他'), unit: optional(agency('制定机关')),
      offence: text('违法行为、行政行为', { class: 'open' }), basis: text('法定依据', { class: 'open' }), power: ref('power', '所依据的职权'),
      level: optional(choice('裁量阶次', '不予处罚', '免予处罚', '减轻处罚', '从轻处罚', '一般处罚', '从重处罚')), outcome: optional(text('处理标准(条件、程序、时限、数额、方式)', { class: 'open' })),
      when: text('适用条件和具体情形', { class: 'open' }), lawLeast: optional(money('法定最低金额')), lawMost: optional(money('法定最高金额')),
      least: optional(money('本阶次最低金额')), most: optional(money('本阶次最高金额')), upper: optional(ref('discretion', '上级行政机关的同一阶次')) } }),
    assess: step('评估论证', 'agency', { form: { result: text('结论') } }),
    comment: step('公开征求意见', 'agency', { issues: '征求意见公告' }),
    reviewed: step('合法性审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: choice('意见', '同意', '修改后同意', '不同意') } }),
    discuss: step('集体审议', 'meeting', { issues: '会议纪要', form: { passed: yes('通过') } }),
    issue: step('公布', 'head', { issues: '行政裁量权基准', form: { from: date('施行日'), text: optional(files('文本')) } }),
    record: step('报送备案', 'agency', { issues: '备案报告' }),
    changed: step('依据修改、客观情况重大变化或者适用中调整', 'agency', { repeats: 20, form: { what: text('情况') } }),
    keep: step('研究后保留', 'agency', { repeats: 20, form: { why: text('理由') } }),
    replace: step('以新的基准代替', 'head', { ends: '调整', form: { by: ref('discretion', '新的基准') } }),
    repeal: step('废止', 'head', { ends: '废止', form: { why: text('理由') } }),
    abandon: step('决定不制定', 'head', { ends: '不再制定', form: { why: text('理由') } }),
  },

  rules: ({ law, notice, disclosure, practice, fact }) => [
    notice('第(六)项').before('propose').hold('处罚的写明阶次和罚款幅度', fact('propose.level').present, fact('propose.least').present, fact('propose.most').present).when(fact('propose.kind').is('行政处罚')),
    notice('第(七)项至第(九)项').before('propose').hold('其他行政行为的写明处理标准', fact('propose.outcome').present).unless(fact('propose.kind').is('行政处罚')),
    notice('第(七)项').before('issue').attest('没有增加许可的条件、环节、申请材料').when(fact('propose.kind').is('行政许可')),
    notice('第(八)项').before('issue').attest('征收、征用的标准、程序和权限没有超出法定').when(fact('propose.kind').is('行政征收征用')),
    notice('第(九)项').before('issue').attest('列明了裁量的主要考虑因素').when(fact('propose.kind').among('行政确认', '行政给付', '行政强制', '行政检查', '其他')),
    notice('第(五)项').before('issue').hold('不超出上级行政机关划定的阶次和幅度', fact('propose.least').atLeast(fact('propose.upper').get('least')),
      fact('propose.most').atMost(fact('propose.upper').get('most'))).when(fact('propose.upper').present),
    notice('第(六)项').before('issue').hold('最低不高于最高', fact('propose.least').atMost(fact('propose.most'))).when(fact('propose.least').present),
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

  figures: (f, { fact }) => {
    const issued = f.count('issue', '公布裁量基准', '项', { by: ['propose.kind', 'propose.level'] }), shown = f.inTime('issue published', '按期上网公开的裁量基准', '项');
    const units = f.distinct('propose.unit', '制定裁量基准的部门', '个');
    return {
      inForce: f.standing('inForce', '现行有效的裁量基准', '项', { by: ['propose.kind', 'propose.level', 'propose.unit'] }), issued, shown, shownRate: f.share(shown, issued, '裁量基准按期公开率'),
      units, unitsShare: f.share(units, 'organ.enforcingDepartments', '制定裁量基准的部门占比'), offences: f.count('issue', '细化的处罚裁量阶次', '项', fact('propose.kind').is('行政处罚')),
      replaced: f.count('replace', '调整裁量基准', '项'), repealed: f.count('repeal', '废止裁量基准', '项'), recorded: f.inTime('record', '按期备案', '项'),
    };
  },

  notModelled: {
    '国办发〔2022〕27号第(十一)项': '阶次与裁量因素的衔接由人论证',
    '国办发〔2022〕27号第(十二)项': '适用和调整适用由处罚案件检查(见行政处罚普通程序)',
    '同案不同罚': '同类案件的比较是查询,不是规则',
  },
});
