/**
 * 承接的下放事项: a register of what was handed down, to the county or on to a town: what came with it (posts, money, equipment, training), who guides, how
 * often it is used, whether it could be carried at all. Cases of it are counted by their origin (`power-case`, `rating`), and each that is closed is told here.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, money, months, not, optional, procedure, ref, setting, step, text, told, workdays, years, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, practice } from '../statutes.ts';
import { by } from './lists.ts';

const local = '各地承接下放事项的办法;国家没有定期限';
const meansLimit = setting('devolved.means', '落实随事项下放的保障的期限', months(3), local);
const guideEvery = setting('devolved.guide', '上级业务指导、培训的间隔', years(1), local);
const evaluateEvery = setting('devolved.evaluate', '评估承接情况的间隔', years(1), local);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const devolved = procedure({
  id: 'devolved', title: '承接的下放事项', chapter: 'functions', from: '2012-01-01', roles, register: true,
  statutes: { disclosure: disclosureRules, practice },
  opens: ['take'], subject: 'take.title',

  steps: {
    take: step('承接', 'agency', { issues: '承接事项登记表', form: { title: text('事项', { class: 'open' }), power: optional(ref('power', '权责清单上的事项')), way: choice('方向', '上级下放到县', '县下放到镇、街道'), from: text('下放机关', { class: 'open' }), holder: agency('承接单位'),
      guide: text('业务指导单位', { class: 'open' }), promised: optional(choices('随事项下放的保障', '人员编制', '经费', '设备', '培训')), by } }),
    means: step('落实保障', 'agency', { repeats: 20, form: { posts: count('人员编制(名)'), money: money('经费'), equipment: count('设备(台、套)'), what: text('说明', { class: 'open' }) } }),
    noMeans: step('报告没有随同保障', 'agency', { repeats: 20, issues: '承接困难报告', form: { why: text('缺少的人员、经费、设备') } }),
    guided: step('上级指导、培训', 'superior', { repeats: 50, form: { what: choice('方式', '培训', '现场指导', '跟班学习', '书面指导'), persons: count('参加(人次)') } }),
    urgeGuide: step('请求业务指导', 'agency', { repeats: 20 }),
    used: told('办结一件', 'power-case', { repeats: 9999 }),
    evaluate: step('评估承接情况', 'agency', { repeats: 30, issues: '承接情况评估报告', form: { result: choice('结论', '接得住、管得好', '很少使用', '从未使用', '承接不了'), cases: count('评估期内办件数'), why: text('说明') } }),
    handBack: step('请求交回', 'head', { repeats: 5, issues: '交回下放事项的请示', form: { why: text('理由') } }),
    answered: step('上级答复', 'superior', { repeats: 5, form: { result: choice('答复', '同意收回', '不同意,给予保障', '不同意') } }),
    returned: step('交回', 'agency', { ends: '交回', form: { by } }),
    cancel: step('事项取消', 'agency', { ends: '取消', form: { by } }),
  },

  rules: ({ disclosure, practice, fact, did, done }) => {
    const weak = fact('evaluate.result').among('从未使用', '承接不了');
    return [
      practice('承接下放事项').before('take').hold('写入权责清单的,清单上的事项有效', fact('take.power').inForce).when(fact('take.power').present),
      practice('承接下放事项').before('take').attest('属于群众、企业需要的事项,能够有效承接'),
      disclosure(26).publishes('take', { within: workdays(20) }),
      // 权随事转、人随编走、费随事走
      practice('承接下放事项').after('take').must('means', 'noMeans', 'returned', 'cancel').within(meansLimit),
      practice('承接下放事项').before('means').hold('至少落实一项', any(fact('means.posts').over(0), fact('means.equipment').over(0), fact('means.money').over(yuan(0)))),
      practice('承接下放事项').after('take', 'guided', 'urgeGuide').must('guided', 'urgeGuide', 'returned', 'cancel').within(guideEvery),
      // 用了没有,接住没有
      practice('承接下放事项').after('take', 'evaluate').must('evaluate', 'returned', 'cancel').within(evaluateEvery),
      practice('承接下放事项').before('evaluate').hold('从未使用的,没有办结过一件', not(did('used'))).when(fact('evaluate.result').is('从未使用')),
      practice('承接下放事项').after('evaluate').must('handBack', 'noMeans', 'means', 'evaluate', 'returned', 'cancel').promptly().when(weak),
      practice('承接下放事项').before('handBack').hold('评估从未使用或者承接不了', weak),
      practice('承接下放事项').before('handBack').hold('没有等待答复的请求', done('handBack').atMost(done('answered'))),
      practice('承接下放事项').after('handBack').must('answered').promptly(),
      practice('承接下放事项').before('returned').hold('上级同意收回', fact('answered.result').is('同意收回')),
    ];
  },

  computes: ({ done }) => ({ 'evaluate.cases': done('used') }),

  inForce: ({ day }) => ({ from: day('take'), until: ['returned', 'cancel'] }),

  figures: (f, { fact, did, done }) => {
    const now = all(did('take'), not(any(did('returned'), did('cancel')))), handled = f.count('used', '办理承接的下放事项', '件', { by: ['take.way', 'take.holder'] });
    const taken = f.count('take', '承接上级下放事项', '项', fact('take.way').is('上级下放到县')), toTowns = f.count('take', '县下放到镇、街道的事项', '项', fact('take.way').is('县下放到镇、街道'));
    const inForce = f.standing(now, '现有承接的下放事项', '项', { by: ['take.way', 'take.holder'] }), unused = f.standing(all(now, not(did('used'))), '从未使用的下放事项', '项'), bare = f.standing(all(now, not(did('means'))), '没有落实保障的下放事项', '项');
    return {
      taken, toTowns, inForce, handled, projects: f.count('used', '办理上级承接项目', '项', fact('take.way').is('上级下放到县')), onTimeRate: f.rate('power-case.devolvedInTime', ['power-case.devolvedFinished', 'power-case.devolvedOverdue'], '下放事项按时办结率'), unused, unusedRate: f.share(unused, inForce, '从未使用的比例'), bare, bareRate: f.share(bare, inForce, '没有落实保障的比例'),
      used: f.standing(all(now, done('used').over(0)), '有办件的下放事项', '项'), unguided: f.standing(all(now, not(did('guided'))), '没有得到业务指导的下放事项', '项'), posts: f.sum('means.posts', '随事项下放的编制', '名'), money: f.sum('means.money', '随事项下放的经费', '元'), equipment: f.sum('means.equipment', '随事项下放的设备', '台(套)'),
      guided: f.count('guided', '上级业务指导、培训', '次', { by: ['guided.what'] }), persons: f.sum('guided.persons', '接受培训、指导', '人次'), asked: f.count('urgeGuide', '请求业务指导', '次'), evaluated: f.count('evaluate', '评估承接情况', '项次', { by: ['evaluate.result'] }),
      wanted: f.count('handBack', '请求交回', '项'), returned: f.count('returned', '交回', '项'), cancelled: f.count('cancel', '下放事项取消', '项'), short: f.count('noMeans', '报告没有随同保障', '项次'),
    };
  },

  notModelled: {
    '优化营商环境条例第40条第3款': '条例只说可以下放审批层级;保障、指导、评估、交回的期限都由各地定',
    '群众满意率': '以好差评中来自下放事项的评价计(`rating.satisfactionDown`),不在本登记',
    '办件数': '在行权平台办结的办件告知本登记;在别处办理而没有转入平台的不在内',
  },
});
