/**
 * 双随机抽取: the digest of the list and a commitment to the seed are public before the draw; the names go to the officers alone; seed and list are public when the last
 * visit is over, and from then on anyone draws it again (`kernel/draw`, `zhangtu draw check`). Those drawn by several departments are visited once.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choices, count, files, not, optional, party, procedure, ref, rows, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { inspectionResult } from '../enforcement/forms.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, notice5, practice } from '../statutes.ts';
import { IN_FULL } from './market.ts';

const showLimit = setting(
  'random-draw.show',
  '检查全部结束后公布种子、名单和结果的期限',
  workdays(20),
  '企业公示信息抽查暂行办法;国发〔2019〕5号没有规定天数',
);
const answerLimit = setting('random-draw.answer', '答复对抽取的疑问的期限', workdays(10), '通行做法;国家没有规定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const randomDraw = procedure({
  id: 'random-draw', title: '双随机抽取', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { business: businessRules, random: notice5, disclosure: disclosureRules, practice },
  opens: ['prepare'], subject: 'prepare.name',

  steps: {
    prepare: step('拟定抽取方案', 'agency', { form: { name: text('抽查任务', { class: 'open' }), plan: ref('inspection-plan', '年度计划'), item: ref('inspection-item', '抽查事项'), power: ref('power', '检查职权'), joint: yes('部门联合抽查'), partners: optional(rows('参加的部门', { unit: agency('部门') }, { class: 'open' })),
      listed: count('名录户数'), number: count('拟抽取户数'), weighted: choices('加权', '风险等级', '信用等级', '不加权'), scope: text('检查事项', { class: 'open' }) } }),
    commit: step('公布名录摘要和种子承诺', 'agency', { issues: '抽取承诺公告', form: { list: text('名录的摘要', { class: 'open' }), commitment: text('种子承诺', { class: 'open' }) } }),
    draw: step('抽取', 'agency', { issues: '抽取记录', form: { companies: rows('抽中的对象', { party: party('检查对象') }), merged: count('因几个部门都抽中而合并的户数'), paper: files('抽取的结果文件') } }),
    visited: told('检查完毕,结果已经告知', 'draw-visit', { repeats: 999, form: { result: inspectionResult } }),
    skipped: told('没有检查', 'draw-visit', { repeats: 999 }),
    spoil: step('发现名单泄露、抽取有误', 'agency', { form: { how: text('情况') } }),
    cancel: step('宣布抽取作废', 'head', { ends: '作废', issues: '抽取作废公告', form: { why: text('原因', { class: 'open' }) } }),
    reveal: step('公布种子、名录、名单和结果', 'agency', { issues: '抽查结果公告', form: { seed: text('种子', { class: 'open' }), paper: files('结果文件'), problems: count('发现问题的户数'), done: count('检查户数') } }),
    doubt: step('对抽取提出疑问', 'public', { repeats: 9, form: { what: text('疑问') } }),
    answer: step('重新演算并答复', 'agency', { repeats: 9, issues: '抽取复核答复', form: { same: yes('重新演算的结果一致'), how: text('说明', { class: 'open' }) } }),
    close: step('抽查结束', 'agency', { ends: '完成', form: { number: count('检查户数'), joint: yes('部门联合抽查') } }),
  },

  rules: ({ business, random, disclosure, practice, fact, did, done, day, linked }) => {
    const E = '第三部分第(五)项', item = fact('prepare.item'), over = all(did('draw'), done('visited').plus(done('skipped')).atLeast(linked('draw-visit').count));
    return [
      // 方案、承诺
      random('第三部分第(四)项').before('commit').hold('抽查在执行中的年度计划以内', fact('prepare.plan').inForce),
      random('第三部分第(二)项').before('commit').hold('抽查事项在清单上', item.inForce),
      business(54, 2).before('commit').hold('全覆盖重点监管的事项不抽取', not(item.get('propose.kind').is(IN_FULL))),
      random(E).before('commit').hold('拟抽取户数不超过名录户数', fact('prepare.number').atMost(fact('prepare.listed')), fact('prepare.number').atLeast(1)),
      random(E).before('commit').hold('联合抽查写明参加的部门', fact('prepare.partners').count.atLeast(1)).when(fact('prepare.joint').true),
      random(E).after('prepare').must('commit', 'cancel').promptly(),
      practice('可重复的抽取').before('draw').do('commit published'),
      practice('可重复的抽取').after('commit').must('commit published').promptly(),
      practice('可重复的抽取').after('commit published').must('draw', 'cancel').promptly(),
      // 抽取、选派
      random(E).before('draw').attest('按照公布的名录和种子抽取,没有人为增减').unless(did('spoil')),
      random(E).before('draw').hold('抽中的户数(连同合并的)与方案一致', fact('draw.companies').count.plus(fact('draw.merged')).is(fact('prepare.number'))),
      random(E).before('draw').hold('本部门单独抽取的,没有合并', fact('draw.merged').is(0)).unless(fact('prepare.joint').true),
      business(54, 1).after('draw').opens('draw-visit', { each: 'draw.companies', with: { power: 'prepare.power', items: 'prepare.scope', joint: 'prepare.joint' } }),
      random(E).before('spoil').do('commit'),
      random(E).before('cancel').hold('没有开始检查', not(did('visited'))),
      random(E).after('spoil').must('cancel').promptly().unless(did('visited')),
      random(E).after('spoil').never('draw'),
      random(E).after('cancel').tells('opened', 'stopped', { of: 'draw-visit' }),
      // 公布
      practice('可重复的抽取').before('reveal').hold('检查全部结束以后才公布种子和名单', over),
      random('第三部分第(六)项').after('draw').must('reveal').within(showLimit, { from: day('visited') }).when(over),
      random('第三部分第(六)项').publishes('reveal', { within: workdays(20) }),
      practice('可重复的抽取').after('doubt').must('answer').within(answerLimit).when(did('reveal')),
      practice('可重复的抽取').before('answer').do('doubt', 'reveal'),
      random('第三部分第(六)项').before('close').do('reveal published'),
      random('第三部分第(六)项').after('reveal published').must('close').promptly(),
      disclosure(26).publishes('cancel', { within: workdays(20) }),
      random('第三部分第(四)项').after('close').tells('prepare.plan', 'drawn', { with: { number: 'close.number', joint: 'close.joint' } }),
    ];
  },

  computes: ({ fact, done }) => ({ 'reveal.done': done('visited'), 'close.number': done('visited'), 'close.joint': fact('prepare.joint') }),

  figures: (f, { fact, did }) => {
    const drawn = f.count('draw', '双随机抽查任务', '批次', { by: ['prepare.weighted'] }), joint = f.count('draw', '部门联合抽查任务', '批次', fact('prepare.joint').true), visited = f.count('visited', '双随机检查的对象', '户次', { by: ['visited.result'] });
    const problems = f.count('visited', '双随机发现问题', '户次', not(fact('visited.result').is('未发现问题'))), revealed = f.count('reveal', '公布的抽查', '批次'), inTime = f.inTime('reveal', '按期公布的抽查', '批次');
    return {
      prepared: f.count('prepare', '抽取方案', '件'), committed: f.count('commit published', '公布承诺的抽取', '批次'), drawn, joint, jointRate: f.share(joint, drawn, '部门联合抽查占比'), visited, skipped: f.count('skipped', '抽中没有检查', '户次'), merged: f.sum('draw.merged', '合并后少去的户次', '户次'),
      problems, problemRate: f.share(problems, visited, '双随机问题发现率'), handled: f.count('visited', '双随机后续处置', '户次', fact('visited.result').among('责令改正', '涉嫌违法,转违法线索', '不配合检查')), revealed, inTime, revealedRate: f.share(revealed, drawn, '抽查公示率'), shown: f.inTime('reveal published', '按期上网公示的抽查', '批次'),
      doubted: f.count('doubt', '对抽取的疑问', '件'), answered: f.inTime('answer', '按期答复的疑问', '件'), wrong: f.count('answer', '演算不一致的抽取', '件', not(fact('answer.same').true)), spoiled: f.count('spoil', '名单泄露、抽取有误', '批次'), cancelled: f.count('cancel', '作废的抽取', '批次'), open: f.standing(all(did('draw'), not(any(did('reveal'), did('cancel')))), '在办的抽查', '批次'),
    };
  },

  notModelled: {
    '种子与承诺': '语言不计算摘要:承诺是不是这个种子和名录的、抽中的是不是名录和种子算出的,由 draw check 核对,见 docs/draw.md',
    '国发〔2019〕5号第三部分第(五)项': '检查人员由同一次抽取选定,登记在各户的检查任务里;专业性强的可以委托专业机构,没有写入',
    '每个对象只去一次': '抽中的对象按户计数,同一户列两次只算一户,合并的另记;每户一个检查任务',
    '国发〔2019〕5号第三部分第(六)项': '每一户的结果由检查程序自己公示,不等全批结束;抽取的名单和种子等全批结束',
    '联合抽查': '各部门在各自的检查中记录,牵头部门合并任务;参加部门的人员写在检查人员里',
    '一户都没有检查的抽查': '全部跳过的抽查,公布的期限从检查完毕之日算,没有起算日,及时公布',
  },
});
