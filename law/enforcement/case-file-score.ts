/** 一份案卷的评查: score sheet by rows, the total computed, the grade as the standard has it, the organ's objection, what is mended. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, files, not, official, optional, procedure, ref, rows, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { guangdongFileReview, practice } from '../statutes.ts';
import { fileKinds } from './case-file-review.ts';
import { sources } from './oversight.ts';
import * as set from './oversight-settings.ts';

/** What is looked at (广东省行政执法案卷评查办法第14条), in its order. */
const part = choice(
  '评查内容',
  '事实、证据',
  '适用法律依据',
  '执法程序',
  '执法主体、人员资格和权限',
  '全过程记录和法制审核',
  '裁量权行使',
  '文书格式',
  '文书送达',
  '决定执行',
  '归档',
  '其他',
);
const sheet = rows('评分表', { part, full: count('标准分'), points: count('得分'), why: text('扣分理由', { optional: true }) });
const fatal = choices(
  '直接评定为不合格的情形',
  '主要事实不清、证据不足',
  '适用法律依据错误',
  '违反法定程序',
  '超越或者滥用职权',
  '主体不合法、人员不具备执法资格',
);
const grade = choice('等次', '优秀', '良好', '合格', '不合格');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const caseFileScore = procedure({
  id: 'case-file-score', title: '案卷评定', chapter: 'enforcement', from: '2021-08-01', roles,
  statutes: { guangdong: guangdongFileReview, practice },
  opens: ['start'], subject: 'start.no',

  steps: {
    start: told('抽中案卷', 'case-file-review', { repeats: 1, form: { organ: agency('承办机关'), kind: fileKinds, no: text('案卷号', { class: 'open' }),
      file: optional(ref(['penalty', 'penalty-summary'], '本系统的案件')) } }),
    mark: step('独立评分', 'supervisor', { repeats: 9, issues: '案卷评查评分表', form: { by: official('评分人'), sheet, score: count('总分') } }),
    grade: step('小组评定等次', 'supervisor', { repeats: 4, issues: '案卷评定表', form: { sheet, score: count('总分'), fatal: optional(fatal), grade,
      findings: optional(rows('发现的问题', { part, what: text('问题'), advice: text('整改建议', { optional: true }) })), number: count('问题数') } }),
    correctNow: step('当场改正', 'supervised', { repeats: 9, form: { what: text('改正的内容') } }),
    feedback: step('反馈评查结果', 'supervisor', { repeats: 4, issues: '案卷评查反馈意见', serves: 'supervised' }),
    object: step('书面申请复核', 'supervised', { form: { why: text('异议') } }),
    recheck: step('复核并书面告知', 'supervisor', { issues: '案卷评查复核结果告知书', serves: 'supervised', form: { result: choice('结果', '维持', '重新评定') } }),
    confirm: step('确定评查结果', 'supervisor', { form: { organ: agency('承办机关'), grade: { ...grade }, score: count('总分'), number: count('问题数'), clean: yes('没有问题') } }),
    advise: step('发出督察建议书', 'supervisor', { repeats: 3, issues: '行政执法督察建议书', serves: 'supervised', form: { demand: text('整改要求') } }),
    mend: step('报送整改落实情况', 'supervised', { repeats: 5, issues: '整改报告', form: { what: text('整改情况'), evidence: optional(files('佐证')) } }),
    check: step('核验整改', 'supervisor', { repeats: 5, form: { result: choice('结论', '已整改', '没有整改到位') } }),
    raise: step('转为执法监督个案', 'supervisor', { form: { organ: agency('行政执法机关'), what: text('需要监督的情形'), source: choice('线索来源', ...sources) } }),
    close: step('办结', 'supervisor', { ends: '评查办结' }),
  },

  rules: ({ guangdong, practice, fact, did, done, late, served }) => {
    const bad = any(fact('grade.fatal').present, fact('grade.score').under(set.filePass));
    return [
      // 评分、评定
      guangdong(10, 2).before('grade').do('mark'),
      guangdong(10, 2).before('mark').attest('已经查阅案卷,独立评分'),
      guangdong(16).before('mark').hold('标准分合计等于满分,得分不超过满分', fact('mark.sheet').sum('full').atLeast(set.fileFull), fact('mark.sheet').sum('full').atMost(set.fileFull), fact('mark.score').atMost(set.fileFull)),
      guangdong(16).before('grade').hold('标准分合计等于满分,得分不超过满分', fact('grade.sheet').sum('full').atLeast(set.fileFull), fact('grade.sheet').sum('full').atMost(set.fileFull), fact('grade.score').atMost(set.fileFull)),
      guangdong(16).before('grade').hold('优秀的,达到优秀的分数,没有直接评定为不合格的情形', fact('grade.score').atLeast(set.fileExcellent), not(bad)).when(fact('grade.grade').is('优秀')),
      guangdong(16).before('grade').hold('良好的,达到良好的分数,未到优秀', fact('grade.score').atLeast(set.fileGood), fact('grade.score').under(set.fileExcellent), not(bad)).when(fact('grade.grade').is('良好')),
      guangdong(16).before('grade').hold('合格的,达到合格的分数,未到良好', fact('grade.score').under(set.fileGood), not(bad)).when(fact('grade.grade').is('合格')),
      guangdong(17).before('grade').hold('不合格的,未到合格的分数,或者有直接评定为不合格的情形', bad).when(fact('grade.grade').is('不合格')),
      // 反馈、复核
      guangdong('第12条第6项').after('grade').must('feedback').promptly().unless(did('object')),
      guangdong('第12条第6项').before('feedback').do('grade'),
      guangdong('第12条第7项').after(served('feedback')).may('object').within(set.fileObject),
      guangdong('第12条第7项').after('object').must('recheck').within(set.fileRecheck).unless(late('object')),
      guangdong('第12条第7项').before('recheck').do('object'),
      guangdong('第12条第7项').before('recheck').hold('改变等次的,已经重新评定', done('grade').over(1)).when(fact('recheck.result').is('重新评定')),
      guangdong('第12条第7项').before('confirm').do('feedback served'),
      guangdong('第12条第7项').before('confirm').let('object', 'recheck'),
      guangdong('第12条第7项').after('confirm', 'recheck').never('grade', 'mark'),
      guangdong('第12条第8项').after('confirm').tells('opener', 'graded', { with: { grade: 'confirm.grade' } }),
      // 整改
      practice('整改核验').after('confirm').must('advise').promptly().unless(fact('confirm.clean').true),
      practice('整改核验').before('advise').do('confirm'),
      guangdong(21, 1).after(served('advise')).must('mend').within(set.fileMend),
      practice('整改核验').after('mend').must('check').promptly(),
      practice('整改核验').before('check').do('mend'),
      practice('整改核验').before('check').hold('有尚未核验的整改', done('mend').over(done('check'))),
      practice('整改核验').after('check').must('mend', 'raise').promptly().when(fact('check.result').is('没有整改到位')),
      guangdong(20, 1).after('raise').opens('enforcement-supervision', { with: { organ: 'raise.organ', what: 'raise.what', source: 'raise.source' } }),
      practice('整改核验').before('raise').do('confirm'),
      guangdong(20, 1).before('raise').hold('逾期拒不整改、整改不到位,或者情节严重(有直接评定为不合格的情形)', any(late('mend'), fact('check.result').is('没有整改到位'), fact('grade.fatal').present)),
      practice('评查办结').before('close').do('confirm'),
      practice('评查办结').before('close').hold('没有问题、已经整改,或者转为监督个案', any(fact('confirm.clean').true, fact('check.result').is('已整改'), did('raise'))),
      practice('评查办结').before('close').let('check'),
      practice('整改核验').before('check').do('advise'),
    ];
  },

  computes: ({ fact, truth }) => ({
    'mark.score': fact('mark.sheet').sum('points'), 'grade.score': fact('grade.sheet').sum('points'), 'grade.number': fact('grade.findings').count,
    'confirm.organ': fact('start.organ'), 'confirm.grade': fact('grade.grade'), 'confirm.score': fact('grade.score'), 'confirm.number': fact('grade.number'),
    'confirm.clean': truth(fact('grade.number').is(0)), 'raise.organ': fact('start.organ'), 'raise.source': { data: { value: '案卷评查' } },
  }),


  figures: (f, { fact, did }) => {
    const by = ['start.kind', 'start.organ'] as const;
    const files = f.count('start', '评查案卷', '卷', { by: [...by] }), graded = f.count('confirm', '确定结果的案卷', '卷', { by: ['confirm.grade', 'confirm.organ'] });
    const excellent = f.count('confirm', '优秀案卷', '卷', fact('confirm.grade').is('优秀')), failed = f.count('confirm', '不合格案卷', '卷', fact('confirm.grade').is('不合格'));
    const passed = f.count('confirm', '合格以上案卷', '卷', fact('confirm.grade').among('优秀', '良好', '合格')), flawed = f.count('confirm', '发现问题的案卷', '卷', fact('confirm.clean').false);
    const mended = f.count('check', '整改到位的案卷', '卷', fact('check.result').is('已整改'));
    return {
      files, graded, excellent, passed, failed, flawed, mended, passRate: f.share(passed, graded, '案卷合格率'), excellentRate: f.share(excellent, graded, '案卷优秀率'),
      problems: f.sum('confirm.number', '案卷评查发现的问题', '个', { by: ['confirm.organ'] }), mendRate: f.share(mended, flawed, '案卷问题整改率'),
      mendedInTime: f.inTime('mend', '按期报送整改', '件'), objected: f.count('object', '对评查结果申请复核', '件'), raised: f.count('raise', '评查转执法监督', '件'),
      regraded: f.count('recheck', '复核后重新评定', '件', fact('recheck.result').is('重新评定')), open: f.standing(all(did('start'), not(did('close'))), '在评案卷', '卷'),
    };
  },

  notModelled: {
    '广东省行政执法案卷评查办法第10条第2款': '几人分别评分没有规定,以谁的分数为准也没有规定:各自评分都留存,等次由小组的评分表定',
  },
});
