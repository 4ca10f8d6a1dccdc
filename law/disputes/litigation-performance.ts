/** 生效裁判的履行和败诉案件的复盘: opened by a judgment in force that was lost, or that asks something of the agency. */
// biome-ignore format: the words of the language, on few lines
import { choice, choices, days, files, not, optional, party, procedure, setting, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { lawsuitOpinion, litigationLaw, practice } from '../statutes.ts';
import { performance, result } from './lawsuits.ts';

const analyseLimit = setting('litigation.analyse', '败诉案件复盘的期限', days(30), '各地应诉工作规则;国办发〔2016〕54号没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const litigationPerformance = procedure({
  id: 'litigation-performance', title: '生效裁判的履行和败诉复盘', chapter: 'disputes', from: '2020-07-01', roles,
  statutes: { law: litigationLaw, notice: lawsuitOpinion, practice },
  opens: ['begin'], subject: 'begin.plaintiff',

  steps: {
    begin: told('裁判生效', ['litigation', 'litigation-appeal'], { repeats: 1, form: { plaintiff: party('原告'), no: text('案号', { class: 'open' }),
      outcome: optional(result('生效裁判的结果')), lost: yes('败诉'), performs: performance.performs, performBy: performance.performBy } }),
    perform: step('履行生效裁判', 'head', { repeats: 3, issues: '履行情况报告', serves: 'court', form: {
      way: choice('履行的方式', '自动履行', '协商履行', '强制执行后履行'), done: yes('已经全部履行'), report: files('履行情况') } }),
    urged: step('采取强制执行措施', 'court', { repeats: 9,
      form: { what: choice('措施', '划拨款项', '对负责人按日罚款', '公告', '提出司法建议', '对直接责任人员拘留') } }),
    analyse: step('分析败诉原因', 'head', { issues: '败诉案件分析报告', form: {
      causes: choices('败诉原因', '认定事实不清、证据不足', '适用法律错误', '违反法定程序', '超越、滥用职权', '不履行法定职责', '明显不当', '应诉不力', '其他'),
      lessons: text('分析和整改措施'), fault: yes('需要追究责任'), cause: optional(text('追究责任的事由')) } }),
    mend: step('完成整改', 'office', { issues: '败诉案件整改报告', form: { report: files('整改情况') } }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, notice, practice, fact, did }) => {
    const performed = fact('perform.done').true, owed = fact('begin.performs').true, lost = fact('begin.lost').true;
    return [
      law(94).after('begin').must('perform').by(fact('begin.performBy'), { until: performed }).when(owed, fact('begin.performBy').present),
      law(94).after('begin').must('perform').promptly({ until: performed }).when(owed, fact('begin.performBy').absent),
      law(96).after('urged').must('perform').promptly({ until: performed }).when(owed),
      law(94).before('close').hold('需要履行的,已经全部履行', performed).when(owed),
      notice('败诉案件').after('begin').must('analyse').within(analyseLimit).when(lost),
      notice('败诉案件').before('close').do('analyse').when(lost),
      notice('败诉案件').before('analyse').hold('败诉的案件', lost),
      notice('败诉案件').after('analyse').must('mend').promptly(),
      notice('败诉案件').before('mend').do('analyse'),
      notice('败诉案件').before('analyse').hold('需要追究责任的,写明事由', fact('analyse.cause').present).when(fact('analyse.fault').true),
      notice('责任追究').after('analyse').opens('accountability', { with: { cause: 'analyse.cause' } }).when(fact('analyse.fault').true),
      practice('办结').before('close').do('mend').when(did('analyse')),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const owed = f.count('begin', '需要履行的生效裁判', '件', fact('begin.performs').true), performed = f.count('perform', '已经履行的生效裁判', '件', { when: fact('perform.done').true, by: ['perform.way'] });
    const lost = f.count('begin', '败诉案件', '件', fact('begin.lost').true), analysed = f.count('analyse', '败诉案件复盘', '件', { by: ['analyse.causes'] });
    return {
      owed, performed, performedRate: f.share(performed, owed, '生效裁判履行率'), performedInTime: f.inTime('perform', '按期履行', '件'), forced: f.count('urged', '被强制执行', '件', done('urged').is(1)),
      lost, analysed, analysedRate: f.share(analysed, lost, '败诉案件复盘率'), mended: f.count('mend', '完成整改', '件'), accountable: f.count('analyse', '败诉案件开展责任追究', '件', fact('analyse.fault').true),
      open: f.standing(not(did('close')), '履行和复盘在办', '件'),
    };
  },

  notModelled: {
    '第96条': '对负责人每日五十元至一百元的罚款由法院决定,不在本案计算',
    '第95条': '对方拒绝履行的,由本机关申请法院强制执行,另案办理',
  },
});
