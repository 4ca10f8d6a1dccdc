/** 行政执法案卷评查: a year's plan of the body that reviews, and its rounds; each file that is drawn is a case of its own. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, choices, count, date, files, not, officials, optional, procedure, ref, rows, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { guangdongFileReview, sichuanSupervision } from '../statutes.ts';
import { sources } from './oversight.ts';
import { reviewsAYear } from './oversight-settings.ts';

/** The acts whose files are reviewed. */
export const fileKinds = choice('案卷类别', '行政许可', '行政处罚', '行政强制', '行政检查', '行政征收征用', '其他');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const caseFileReview = procedure({
  id: 'case-file-review', title: '行政执法案卷评查', chapter: 'enforcement', from: '2021-08-01', roles,
  statutes: { guangdong: guangdongFileReview, sichuan: sichuanSupervision },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('制定评查方案', 'supervisor', { issues: '案卷评查方案', form: { title: text('方案名称', { class: 'open' }), year: count('年度'),
      body: choice('评查主体', '本级政府', '执法部门'), scope: choices('评查的案卷', '行政许可', '行政处罚', '行政强制', '行政检查', '行政征收征用', '其他'),
      standard: optional(files('评查标准')) } }),
    team: step('确定评查小组', 'supervisor', { repeats: 9, form: { members: officials('参加评查的执法监督人员'), invited: optional(count('邀请的代表、委员、专家')) } }),
    draw: step('抽取案卷', 'supervisor', { repeats: 12, issues: '抽卷清单', form: { how: choice('方式', '普查', '随机抽取', '自行选送'),
      until: date('本轮完成之日'), files: rows('案卷', { organ: agency('承办机关'), kind: fileKinds, no: text('案卷号', { class: 'open' }),
        file: ref(['penalty', 'penalty-summary'], '本系统的案件', { optional: true }) }, { class: 'open' }) } }),
    graded: told('一份案卷评定完毕', 'case-file-score', { repeats: 9999, form: { grade: choice('等次', '优秀', '良好', '合格', '不合格') } }),
    groupReport: step('提交评查小组报告', 'supervisor', { repeats: 12, issues: '案卷评查小组报告', form: { problems: text('评查发现的主要问题'), advice: text('整改建议') } }),
    circulate: step('通报评查情况', 'supervisor', { repeats: 12, issues: '案卷评查通报', form: { summary: text('总体情况', { class: 'open' }) } }),
    lodge: step('报送评查报告备案', 'agency', { repeats: 12, issues: '案卷评查总体报告' }),
    obstruct: step('发现拒绝、阻扰评查或者虚假案卷', 'supervisor', { repeats: 9, form: { organ: agency('行政执法机关'), what: text('情形'),
      source: choice('线索来源', ...sources) } }),
    close: step('本年度评查归档', 'supervisor', { ends: '评查完成' }),
  },

  rules: ({ guangdong, sichuan, fact, done, linked }) => [
    guangdong('第12条第2项').before('draw').do('team'),
    sichuan(29, 1).before('team').hold('评查工作人员持有有效证件', fact('team.members').allHold('certificate')),
    guangdong(10, 1).before('team').attest('评查工作人员没有可能影响公正评查、应当回避的情形'),
    guangdong(8).after('draw').opens('case-file-score', { each: 'draw.files' }),
    guangdong('第12条第4项').after('draw').must('groupReport').by(fact('draw.until')),
    guangdong('第12条第4项').before('groupReport').hold('抽取的案卷都已评定', done('graded').atLeast(linked('case-file-score').count)),
    guangdong('第12条第4项').before('groupReport').do('draw'),
    guangdong('第12条第8项').after('groupReport').must('circulate').promptly(),
    guangdong('第12条第8项').before('circulate').do('groupReport'),
    guangdong(18, 2).after('circulate').must('lodge').promptly().when(fact('plan.body').is('执法部门')),
    guangdong(18, 2).before('lodge').do('circulate'),
    guangdong(20, 1).after('obstruct').opens('enforcement-supervision', { with: { organ: 'obstruct.organ', what: 'obstruct.what', source: 'obstruct.source' } }),
    sichuan(38).before('close').hold('全年评查不少于规定的次数', done('circulate').atLeast(reviewsAYear)),
    guangdong('第12条第8项').before('close').hold('评查的各轮都已通报', not(any(done('groupReport').over(done('circulate')), done('draw').over(done('groupReport'))))),
    guangdong(18, 2).before('close').let('lodge'),
  ],

  computes: () => ({ 'obstruct.source': { data: { value: '案卷评查' } } }),

  figures: (f, { fact }) => ({
    plans: f.count('plan', '案卷评查方案', '份', { by: ['plan.body'] }), rounds: f.count('circulate', '案卷评查', '次', { by: ['plan.body'] }),
    graded: f.count('graded', '评定案卷', '卷', { by: ['graded.grade'] }), reports: f.inTime('groupReport', '按期完成的评查', '次'),
    obstructed: f.count('obstruct', '拒绝、阻扰评查和虚假案卷', '件'), experts: f.sum('team.invited', '邀请代表、委员、专家参加', '人次'),
    random: f.count('draw', '随机抽取案卷', '次', fact('draw.how').is('随机抽取')),
  }),

  notModelled: {
    '广东省行政执法案卷评查办法第6条': '上一年度或者本年度的案卷都可以:方案写明年度,范围由评查主体定',
    '广东省行政执法案卷评查办法第8条': '随机抽取由评查主体操作,可重复核对的抽取见双随机;这里登记抽中的案卷',
    '广东省行政执法案卷评查办法第25条': '不合格案卷较多的机关给予通报批评:多少为较多没有规定,按承办机关的不合格卷数由人决定',
    '行政执法监督条例第15条、第18条': '案卷评查是日常监督的方式,条例只说查什么;周期、档次和期限都是省级规定',
    '行政执法监督条例第16条、第19条': '法律法规执行情况评估、执法质效评议由监督机构制定方案,没有步骤和期限,不是一件案卷的评查',
  },
});
