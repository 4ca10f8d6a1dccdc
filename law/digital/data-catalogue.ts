/**
 * 政务数据目录: the register of data sets: whose, of which items, how often new, and whether others may have them: freely, on conditions, or not, then with
 * the law that says so. 政务数据共享条例: articles 16 and 18 known from a paraphrase, the rest cited by subject.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, count, date, not, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { dataSharingRules, practice } from '../statutes.ts';
import { updateLimit, updateLonger } from './settings.ts';

const open = { class: 'open' } as const;
const shares = choice('共享属性', '无条件共享', '有条件共享', '不予共享');
const described = {
  shares,
  items: text('数据项', open),
  count: count('数据项数'),
  fresh: choice('更新频率', '实时', '每日', '每月', '每季度', '每年', '不定期'),
  condition: optional(text('共享条件(范围、用途)', open)),
  reason: optional(text('不予共享的理由', open)),
  basis: optional(text('不予共享的法律、行政法规、国务院决定依据', open)),
};

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dataCatalogue = procedure({
  id: 'data-catalogue', title: '政务数据目录', chapter: 'digital', from: '2025-08-01', roles, register: true,
  statutes: { law: dataSharingRules, practice },
  opens: ['draft'], subject: 'draft.name',

  steps: {
    draft: step('编制', 'agency', { form: { name: text('数据名称', open) } }),
    review: step('审核', 'dataOffice', { repeats: 5, issues: '目录审核意见', form: { result: choice('意见', '通过', '退回修改'), why: optional(text('意见')) } }),
    enter: step('列入目录', 'agency', { issues: '政务数据目录', form: { code: text('编码', { ...open, unique: true }), name: text('数据名称', open), holder: agency('提供部门'), source: yes('是数源部门'), format: choice('数据格式', '数据库', '接口', '电子表格', '电子文件', '其他'),
      ...described, personal: yes('含个人信息'), grade: choice('数据分级', '一般数据', '重要数据', '核心数据'), from: date('发布之日') } }),
    withdrawn: step('不列入', 'agency', { ends: '不列入', form: { why: text('理由') } }),
    changed: step('情况变化', 'agency', { repeats: 50, form: { why: choice('变化', '法律、法规、规章修改', '职责变化', '系统、数据变化', '校核发现问题'), what: text('说明') } }),
    extend: step('同意延长更新', 'dataOffice', { repeats: 50, form: { why: text('特殊原因') } }),
    update: step('更新目录', 'agency', { repeats: 50, issues: '政务数据目录', form: described }),
    remove: step('移出目录', 'agency', { ends: '移出', form: { why: text('理由', open) } }),
  },

  rules: ({ law, practice, fact, done }) => {
    const attributes = (s: 'enter' | 'update') => [
      law('“共享属性”').before(s).hold('有条件共享的,列明条件', fact(`${s}.condition`).present).when(fact(`${s}.shares`).is('有条件共享')),
      law('“共享属性”').before(s).hold('不予共享的,列明理由和法律、行政法规、国务院决定依据', fact(`${s}.reason`).present, fact(`${s}.basis`).present).when(fact(`${s}.shares`).is('不予共享')),
    ];
    return [
      practice('目录管理').after('draft').must('enter', 'withdrawn').promptly(),
      law(16).before('enter').hold('经同级共享主管部门审核通过', fact('review.result').is('通过')),
      ...attributes('enter'), ...attributes('update'),
      practice('目录管理').after('enter').never('withdrawn'),
      practice('目录管理').before('changed', 'update', 'remove').do('enter'),
      law('“目录更新”').after('changed').must('update', 'remove').within(updateLimit),
      law('“目录更新”').extends('update', { with: 'extend', by: updateLonger }),
      practice('目录管理').before('extend').hold('有变化而没有延长过的', done('changed').over(done('extend'))),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('enter'), not(did('remove'))), inForce = f.standing('inForce', '政务数据目录', '项', { by: ['enter.shares', 'enter.holder'] });
    const refused = f.standing(all(now, fact('enter.shares').is('不予共享')), '不予共享的数据', '项');
    return {
      inForce, free: f.standing(all(now, fact('enter.shares').is('无条件共享')), '无条件共享的数据', '项'), conditional: f.standing(all(now, fact('enter.shares').is('有条件共享')), '有条件共享的数据', '项'), refused, refusedShare: f.share(refused, inForce, '不予共享的比例'),
      holders: f.distinct('enter.holder', '编制数据目录的部门', '个'), entered: f.count('enter', '列入政务数据目录', '项'), items: f.sum('enter.count', '列入目录的数据项', '个'), updated: f.count('update', '更新政务数据目录', '项次'), updatedInTime: f.inTime('update', '按期更新政务数据目录', '项次'),
      removed: f.count('remove', '移出政务数据目录', '项'), personal: f.standing(all(now, fact('enter.personal').true), '含个人信息的数据', '项'),
    };
  },

  notModelled: {
    条例第3条: '国家秘密、工作秘密的数据不属于政务数据,不进本目录',
    条例第18条: '数据质量由各部门自己管理,发现不准确的由校核办理',
    目录更新和共享属性的条号: '条例的有关各条按内容引用,条号和日数没有逐条核对到原文,所以日数都是可以另设的默认值',
    数据分级: '重要数据、核心数据的目录由国家和行业制定,分级由编制的部门填写',
  },
});
