/** 涉企现场监管事项清理: what is inspected on site, gone through: struck out, joined, turned off site, or kept. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, not, procedure, ref, setting, step, text, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';

const reviewEvery = setting('onsite-item.review', '梳理现场监管事项的间隔', years(1), '各地“互联网+监管”工作方案;条例未定');
const open = { class: 'open' } as const;
const by = text('所依据的文件', open);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const onsiteItem = procedure({
  id: 'onsite-item', title: '涉企现场监管事项', chapter: 'digital', from: '2020-01-01', roles, register: true,
  statutes: { law: businessRules, disclosure: disclosureRules, practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('梳理登记', 'agency', { issues: '涉企现场监管事项清单', form: { code: text('编码', { ...open, unique: true }), name: text('事项', open), organ: agency('监管部门'), power: ref('power', '检查职权'), risk: choice('风险', '高', '中', '低'), from: date('登记之日') } }),
    review: step('研究能不能不到现场', 'agency', { repeats: 30, form: { result: choice('结论', '取消', '整合', '转为非现场监管', '保留现场监管', '继续非现场监管'), why: text('理由') } }),
    turn: step('转为非现场监管', 'agency', { repeats: 9, issues: '涉企现场监管事项调整公告', form: { how: choice('方式', '远程监管', '移动监管', '预警防控', '书面核查', '数据比对'), by } }),
    restore: step('恢复现场监管', 'head', { repeats: 9, issues: '涉企现场监管事项调整公告', form: { why: text('理由', open), by } }),
    join: step('整合到其他事项', 'agency', { ends: '整合', issues: '涉企现场监管事项调整公告', form: { into: ref('onsite-item', '整合后的事项'), by } }),
    cancel: step('取消', 'agency', { ends: '取消', issues: '涉企现场监管事项调整公告', form: { by } }),
  },

  rules: ({ law, disclosure, practice, fact, done }) => {
    const result = fact('review.result'), off = done('turn').over(done('restore'));
    return [
      practice('现场监管事项').before('enter').hold('检查职权现行有效', fact('enter.power').inForce),
      practice('现场监管事项').after('enter', 'review').must('review', 'join', 'cancel').within(reviewEvery),
      law(56).after('review').must('turn', 'review', 'join', 'cancel').promptly().unless(result.among('保留现场监管', '继续非现场监管')),
      law(56).before('turn', 'join', 'cancel').do('review'),
      law(56).before('turn').hold('研究的结论是转为非现场监管,现在是现场监管', result.is('转为非现场监管'), not(off)),
      practice('现场监管事项').before('join').hold('整合后的事项现行有效', fact('join.into').inForce),
      practice('现场监管事项').before('restore').hold('已经转为非现场监管', off),
      law(56).before('restore').attest('非现场方式不能实现监管目的'),
      ...(['enter', 'turn', 'restore', 'join', 'cancel'] as const).map((s) => disclosure(26).publishes(s, { within: workdays(20) })),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['join', 'cancel'] }),

  figures: (f, { did, done }) => {
    const now = all(did('enter'), not(any(did('join'), did('cancel')))), off = done('turn').over(done('restore'));
    const turned = f.count('turn', '转为非现场监管', '项', { by: ['turn.how'] }), joined = f.count('join', '整合现场监管事项', '项'), cancelled = f.count('cancel', '取消现场监管事项', '项');
    return {
      inForce: f.standing('inForce', '涉企监管事项', '项', { by: ['enter.organ', 'enter.risk'] }), onSite: f.standing(all(now, not(off)), '现场监管事项', '项'), offSite: f.standing(all(now, off), '非现场监管事项', '项'),
      entered: f.count('enter', '梳理现场监管事项', '项'), reviewed: f.count('review', '研究现场监管事项', '项次', { by: ['review.result'] }), turned, joined, cancelled, reduced: f.total('压减现场监管事项', '项', turned, joined, cancelled), restored: f.count('restore', '恢复现场监管', '项'),
    };
  },

  notModelled: { 条例第56条: '哪些事项可以不到现场,由监管部门研究,写在结论里;事项本身的取消由权责清单办理' },
});
