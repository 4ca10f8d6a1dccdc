/** 行政裁决事项清单: what an organ adjudicates between citizens, published. 中办发〔2018〕75号 and the single acts. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, date, optional, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { adjudicationOpinion, disclosureRules, practice } from '../statutes.ts';

const publishLimit = setting(
  'adjudication-item.publish',
  '裁决事项清单公布的期限',
  workdays(20),
  '政府信息公开条例第26条的一般期限;意见未定',
);

/** What sets the days of an adjudication: the acts for land, firm names and procurement say them; others take the default. */
// biome-ignore format: one list
export const matter = choice('裁决事项', '土地权属争议', '林木、林地权属争议', '草原权属争议', '水事纠纷', '企业名称争议', '政府采购投诉', '专利、植物新品种', '民间纠纷(治安、消费等单行法规定的)', '其他');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const adjudicationItem = procedure({
  id: 'adjudication-item', title: '行政裁决事项清单', chapter: 'disputes', from: '2018-12-31', roles, register: true,
  statutes: { opinion: adjudicationOpinion, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('梳理事项', 'agency', { form: { name: text('事项名称', { class: 'open' }), matter, organ: agency('裁决机关'), basis: text('法定依据', { class: 'open' }), power: optional(ref('power', '权责清单上的事项')) } }),
    review: step('合法性审核', 'legalReviewer', { repeats: 5, issues: '合法性审核意见书', form: { result: choice('意见', '同意', '修改后同意', '不同意') } }),
    list: step('列入清单', 'head', { issues: '行政裁决事项清单', form: { from: date('施行日'), shown: choices('公示内容', '事项', '依据', '条件', '程序', '期限', '材料', '救济途径') } }),
    drop: step('不列入清单', 'agency', { ends: '不列入', form: { why: text('理由') } }),
    changed: step('依据修改、机关调整', 'agency', { repeats: 20, form: { what: text('情况', { class: 'open' }) } }),
    keep: step('研究后保留', 'agency', { repeats: 20, form: { why: text('理由') } }),
    adjust: step('调整清单', 'head', { repeats: 20, issues: '行政裁决事项清单', form: { what: text('调整内容', { class: 'open' }) } }),
    remove: step('移出清单', 'head', { ends: '移出', issues: '行政裁决事项清单', form: { by: text('依据的文件', { class: 'open' }) } }),
  },

  rules: ({ opinion, disclosure, practice, fact }) => {
    const full = ['事项', '依据', '条件', '程序', '期限', '材料'] as const;
    return [
      opinion('梳理事项').before('list').attest('有法律、法规的明确依据,是与行政管理活动密切相关的民事纠纷'),
      opinion('梳理事项').before('list').hold('合法性审核同意', fact('review.result').among('同意', '修改后同意')),
      opinion('梳理事项').after('propose').must('list', 'drop').promptly(),
      opinion('梳理事项').after('list').never('drop'),
      opinion('公开清单').before('list').hold('公示事项、依据、条件、程序、期限、材料', ...full.map((x) => fact('list.shown').has(x))),
      opinion('公开清单').before('list').hold('纳入权责清单统一管理', fact('propose.power').inForce).when(fact('propose.power').present),
      disclosure(26).publishes('list', { within: publishLimit }),
      disclosure(26).publishes('adjust', { within: publishLimit }),
      practice('动态管理').after('changed').must('adjust', 'remove', 'keep').promptly(),
      practice('动态管理').before('changed', 'adjust', 'remove').do('list'),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['remove'] }),

  figures: (f) => ({
    items: f.standing('inForce', '行政裁决事项', '项', { by: ['propose.matter', 'propose.organ'] }), listed: f.count('list', '列入清单', '项'), adjusted: f.count('adjust', '调整清单', '项次'), removed: f.count('remove', '移出清单', '项'),
  }),

  notModelled: {
    '中办发〔2018〕75号': '文件的原文没有取得,按其要求的内容引用,没有写条号',
    纳入权责清单: '权责清单上已有该事项的写明;没有的先由权责清单列入,由审核的人把关',
  },
});
