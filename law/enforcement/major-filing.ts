/** 重大行政处罚、行政强制备案, at the organ that receives it: opened by the case that lodges, read, and answered: filed, or put right. */
// biome-ignore format: the words of the language, on few lines
import { choice, days, files, optional, party, procedure, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, sichuanSupervision } from '../statutes.ts';
import { filingKind } from './forms.ts';

const moreLimit = setting('major-filing.more', '补报备案材料的期限', workdays(5), '各省备案规定;各地不一');
const reviewLimit = setting('major-filing.review', '备案审查的期限', days(30), '各省备案规定;各地不一');
const mendLimit = setting('major-filing.mend', '自行纠正并书面报告的期限', days(30), '四川省行政执法监督条例第34条;各省不一');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const majorFiling = procedure({
  id: 'major-filing', title: '重大行政处罚、行政强制备案', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { sichuan: sichuanSupervision, practice },
  opens: ['start'], subject: 'start.party',

  steps: {
    start: told('收到备案报告', ['penalty', 'coercion', 'coercion-execution'], { repeats: 1, form: { party: optional(party('当事人')), kind: filingKind } }),
    askMore: step('要求补报材料', 'supervisor', { repeats: 2, issues: '补正通知书', serves: 'supervised', form: { what: text('需补报的材料') } }),
    more: step('补报材料', 'supervised', { repeats: 2, form: { papers: optional(files('材料')) } }),
    review: step('提出备案审查意见', 'supervisor', { repeats: 3, issues: '备案审查意见书', form: { result: choice('意见', '合法、适当', '违法', '明显不当', '程序瑕疵'),
      points: optional(text('具体意见')) } }),
    approve: step('准予备案', 'head', { ends: '准予备案', issues: '备案登记表', serves: 'supervised', form: { result: choice('意见', '准予备案') } }),
    order: step('责令纠正', 'head', { issues: '责令纠正通知书', serves: 'supervised', form: { result: choice('意见', '责令纠正'), what: text('纠正的内容') } }),
    mended: step('报告纠正情况', 'supervised', { repeats: 3, form: { how: choice('纠正', '撤销', '变更', '补正程序', '重新作出', '说明理由'), report: optional(files('报告')) } }),
    finish: step('认定纠正完毕', 'head', { ends: '已纠正' }),
    escalate: step('转入个案监督', 'head', { ends: '转入个案监督', form: { why: text('理由') } }),
  },

  rules: ({ sichuan, practice, fact, served, late }) => [
    sichuan(36).after('start').must('approve', 'order').within(reviewLimit),
    sichuan(36).before('approve', 'order').do('review'),
    sichuan(36).before('approve').hold('审查认为合法、适当,或者只有程序瑕疵', fact('review.result').among('合法、适当', '程序瑕疵')),
    sichuan(36).before('order').hold('审查认为违法、明显不当', fact('review.result').among('违法', '明显不当')),
    practice('备案审查').after(served('askMore')).must('more').within(moreLimit),
    practice('备案审查').from('askMore').until('more').stops('approve'),
    practice('备案审查').after('order').never('approve'),
    // 告知办案机关
    sichuan(36).after('approve').tells('opener', 'lodged', { with: { result: 'approve.result' } }),
    sichuan(36).after(served('order')).tells('opener', 'lodged', { with: { result: 'order.result' } }),
    // 纠正
    sichuan(34).after(served('order')).must('mended').within(mendLimit),
    sichuan(34).before('finish').do('mended'),
    sichuan(34).before('escalate').hold('逾期没有报告纠正情况', late('mended')),
    sichuan(34).after('mended').must('finish').promptly(),
  ],

  figures: (f, { fact, did }) => {
    const received = f.count('start', '收到重大处罚、强制备案', '件', { by: ['start.kind'] }), reviewed = f.count('review', '提出备案审查意见', '件', { by: ['review.result'] });
    const approved = f.count('approve', '准予备案', '件'), corrected = f.count('order', '责令纠正', '件');
    return {
      received, penalties: f.count('start', '收到重大处罚备案', '件', fact('start.kind').is('行政处罚')), coercions: f.count('start', '收到重大强制备案', '件', fact('start.kind').is('行政强制')),
      reviewed, approved, corrected, correctedShare: f.share(corrected, reviewed, '备案纠正率'), mended: f.count('finish', '纠正完毕', '件'), escalated: f.count('escalate', '转入个案监督', '件'),
      approvedInTime: f.inTime('approve', '按期准予备案', '件'), open: f.standing(did('start'), '在审备案', '件'),
    };
  },

  notModelled: {
    '四川省行政执法监督条例第36条': '哪些处罚、强制属于重大由各省规定,由报送的程序判断;有的省已经改为平台自动报备或者取消备案',
    行政执法监督条例: '没有规定重大执法行为的备案;备案、审查、纠正的期限以省级规定为准',
    责令纠正以后: '拒不纠正的,由行政执法监督个案处理',
  },
});
