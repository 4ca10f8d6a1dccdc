/**
 * 容缺受理: the main papers are there, a secondary one is not; taken all the same on a promise to bring it in time. The thing itself runs in its own case;
 * this one holds only what is missing.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, count, files, not, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { licensingLaw, practice, serviceOpinion } from '../statutes.ts';
import { matter } from './window.ts';

const local = '各地容缺受理办法;国发〔2022〕5号没有定天数';
const supplyLimit = setting('tolerance.supply', '容缺材料的补齐期限', workdays(5), `${local},常见三、五、十个工作日`);
const againLimit = setting('tolerance.again', '告知仍然欠缺以后再补交的期限', workdays(3), local);
const longer = setting('tolerance.longer', '补齐期限可以延长的工作日', workdays(5), local);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const tolerance = procedure({
  id: 'tolerance', title: '容缺受理', chapter: 'functions', from: '2022-02-07', roles,
  statutes: { licensing: licensingLaw, opinion: serviceOpinion, practice },
  opens: ['ask'], subject: 'ask.matter',

  steps: {
    ask: step('申请容缺受理', 'applicant', { form: { applicant: party('申请人'), matter, missing: text('欠缺的材料', { class: 'open' }), promise: optional(files('容缺受理承诺书')) } }),
    accept: step('容缺受理', 'windowClerk', { issues: '容缺受理通知书', serves: 'applicant', form: {
      file: optional(ref(['licence', 'instant-service'], '所附的办件')), main: yes('主要材料齐全、符合法定形式'), listed: yes('所缺的是容缺清单内的次要材料'), pieces: count('欠缺的材料数(份)') } }),
    refuse: step('不适用容缺受理', 'windowClerk', { ends: '不适用容缺', issues: '不适用容缺受理告知书', serves: 'applicant', form: { why: text('理由') } }),
    supply: step('补交材料', 'applicant', { repeats: 9, form: { pieces: count('补交的材料数(份)'), papers: optional(files('材料')) } }),
    lacking: step('告知仍然欠缺的材料', 'windowClerk', { repeats: 3, issues: '容缺补正通知书', serves: 'applicant', form: { what: text('仍然欠缺的材料') } }),
    longer: step('同意延长补齐期限', 'windowClerk', { form: { why: text('不可抗力等原因') } }),
    done: step('确认补齐', 'windowClerk', { ends: '已经补齐' }),
    stop: step('逾期没有补齐,终止容缺', 'windowClerk', { ends: '逾期没有补齐', issues: '容缺终止(退件)告知书', serves: 'applicant' }),
  },

  rules: ({ licensing, opinion, practice, fact, late }) => [
    opinion('“容缺受理”').after('ask').must('accept', 'refuse').promptly(),
    opinion('“容缺受理”').before('accept').hold('主要材料齐全,所缺的是容缺清单内的次要材料', fact('accept.main').true, fact('accept.listed').true),
    opinion('“容缺受理”').before('accept').hold('申请人书面承诺在期限内补齐', fact('ask.promise').present),
    practice('容缺受理').before('accept').attest('申请人没有尚未修复的严重失信记录'),
    opinion('“容缺受理”').after('accept').never('refuse'),
    practice('容缺受理').after('accept').must('supply').within(supplyLimit),
    practice('容缺受理').extends('supply', { with: 'longer', by: longer, times: 1 }),
    practice('容缺受理').before('longer').do('accept'),
    practice('容缺受理').after('supply').must('done', 'lacking').promptly(),
    practice('容缺受理').before('lacking', 'done').do('supply'),
    practice('容缺受理').before('done').attest('欠缺的材料都已经补齐,符合法定形式'),
    practice('容缺受理').after('lacking').must('supply').within(againLimit),
    practice('容缺受理').before('stop').hold('补齐期限已经届满,没有补交', late('supply')),
    practice('容缺受理').before('stop').let('done', 'lacking'),
    licensing('第32条第2款').after('accept').must('accept served').promptly(),
    practice('容缺受理').after('stop').must('stop served').promptly(),
  ],

  figures: (f, { did }) => {
    const accepted = f.count('accept', '容缺受理', '件'), done = f.count('done', '容缺补齐', '件'), inTime = f.inTime('supply', '按期补交', '件次');
    return {
      asked: f.count('ask', '申请容缺受理', '件'), accepted, refused: f.count('refuse', '不适用容缺受理', '件'), pieces: f.sum('accept.pieces', '容缺的材料', '份'), supplied: f.sum('supply.pieces', '补交的材料', '份'), inTime, longer: f.count('longer', '延长补齐期限', '件'),
      done, doneRate: f.share(done, accepted, '容缺补齐率'), stopped: f.count('stop', '逾期没有补齐', '件'), length: f.days('accept', 'done', '平均补齐天数'), open: f.standing(all(did('accept'), not(any(did('done'), did('stop')))), '容缺待补齐', '件'),
    };
  },

  notModelled: {
    '国发〔2022〕5号': '没有核到全文,事由、条件按通行理解;容缺清单由各地定,是不是清单内的次要材料由窗口署名认定',
    '补齐以前不出证': '所附的办件在补齐以前不作出准予决定,由办件的承办人认定;两个案件只以办件编号相连',
    '补齐期限不超过承诺时限': '补齐期限与办件的承诺办结期限比较,由窗口在告知时掌握',
  },
});
