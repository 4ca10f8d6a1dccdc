/**
 * 权责清单动态调整: one round or one single change, with the act that caused it; each power taken over begins its own entry, each power changed is told
 * what has been decided and owes it. The provinces have measures of their own (川办发〔2016〕35号 is one): their days are defaults here.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, count, files, optional, procedure, ref, rows, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, outline2021, practice } from '../statutes.ts';
import { by, changes } from './lists.ts';

const limit = setting('power-change.finish', '权责清单动态调整的期限', workdays(20), '省级权责清单动态管理办法;各省不一,没有逐一核对');
const open = { class: 'open', optional: true } as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const powerChange = procedure({
  id: 'power-change', title: '权责清单动态调整', chapter: 'functions', from: '2021-08-11', roles,
  statutes: { outline: outline2021, disclosure: disclosureRules, practice },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: step('启动调整', 'establishment', { form: { title: text('名称', { class: 'open' }), round: choice('批次', '年度集中调整', '专项调整', '即时调整'),
      cause: choice('起因', '法律、法规、规章立改废释', '上级取消、下放、委托', '上级清单调整', '机构、职能调整', '清理重复、交叉', '其他'), by } }),
    collect: step('报送调整意见', 'cooperator', { repeats: 99, form: { organ: agency('报送部门'), opinion: text('意见'), papers: optional(files('调整建议表')) } }),
    review: step('合法性审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: choice('意见', '同意', '不同意') } }),
    decide: step('审定并公布调整', 'head', { ends: '已经调整', issues: '权责清单动态调整公告', form: { by,
      taken: rows('承接、新增的事项', { what: text('事项', { class: 'open' }), organ: agency('实施机关'), from: text('原实施机关', { class: 'open' }), by,
        means: optional(choices('随事项下放的保障', '人员编制', '经费', '设备', '培训')) }, open),
      changed: rows('调整的事项', { power: ref('power', '事项'), how: choice('调整方式', ...changes), by }, open), takenN: count('承接、新增的项数'), changedN: count('调整的项数') } }),
    stop: step('决定不调整', 'head', { ends: '不调整', form: { why: text('理由') } }),
  },

  rules: ({ outline, disclosure, practice, fact }) => [
    practice('清单动态调整').after('start').must('decide', 'stop').within(limit),
    practice('清单动态调整').before('review').do('collect').unless(fact('start.round').is('即时调整')),
    practice('清单动态调整').before('decide').hold('合法性审核同意', fact('review.result').is('同意')),
    practice('清单动态调整').before('decide').hold('写明调整的事项', fact('decide.takenN').plus(fact('decide.changedN')).over(0)),
    outline('第(四)项').before('decide').attest('每项调整都有法律、法规、规章或者有权机关的文件为据'),
    practice('清单动态调整').after('decide').opens('power', { each: 'decide.taken', unit: 'organ' }),
    practice('清单动态调整').after('decide').tells('decide.changed', 'ordered', { each: 'power' }),
    disclosure(26).publishes('decide', { within: workdays(20) }),
  ],

  computes: ({ fact }) => ({ 'decide.takenN': fact('decide.taken').count, 'decide.changedN': fact('decide.changed').count }),

  figures: (f) => {
    const by = { by: ['start.round', 'start.cause'] as ('start.round' | 'start.cause')[] };
    const taken = f.sum('decide.takenN', '动态调整承接、新增', '项', by), changed = f.sum('decide.changedN', '动态调整涉及的现有事项', '项', by);
    const started = f.count('start', '启动权责清单动态调整', '批次', by), inTime = f.inTime('decide', '按期完成的调整', '批次'), done = f.count('decide', '完成权责清单动态调整', '批次', by);
    return { started, done, inTime, inTimeRate: f.share(inTime, done, '动态调整按期完成率'), stopped: f.count('stop', '决定不调整', '批次'), taken, changed, items: f.total('动态调整的事项', '项', taken, changed), units: f.count('collect', '报送调整意见', '份') };
  },

  notModelled: {
    省级权责清单动态管理办法: '谁审核、谁审定、几日内调整各省不一,以省的规定为准;取消、下放、转移等各有多少项,由每项职权自己的登记计数',
    合并和删除重复: '保留哪一项,由实施机关在办理时写明,保留的应当现行有效',
  },
});
