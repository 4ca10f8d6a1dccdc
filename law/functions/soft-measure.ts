/**
 * 柔性执法: 说服教育、劝导示范、警示告诫、指导约谈、告知承诺, each an act on the ledger, so that whoever was taught and mended it is counted, and whoever did not is
 * passed on. It is no penalty and stands in for none that is due. What was not punished is counted by its ground in the penalties themselves, and added up here.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, files, not, officials, optional, party, procedure, ref, step, text, yes } from '../../kernel/words.ts';
import { twoCertified } from '../enforcement/words.ts';
import { roles } from '../roles.ts';
import { businessRules, notice118, penaltyLaw, practice } from '../statutes.ts';

const PROMISE = '告知承诺';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const softMeasure = procedure({
  id: 'soft-measure', title: '柔性执法', chapter: 'functions', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, business: businessRules, notice: notice118, practice },
  opens: ['act'], subject: 'act.party',

  steps: {
    act: step('实施柔性执法', 'officer', { issues: '柔性执法告知书', serves: 'party', form: { party: party('当事人'), enterprise: yes('企业'), power: ref('power', '职权'), way: choice('方式', '说服教育', '劝导示范', '警示告诫', '指导约谈', PROMISE), from: choice('来源', '检查发现', '巡查发现', '投诉举报', '数据监测', '决定不予处罚以后'),
      penalty: optional(ref(['penalty', 'penalty-summary'], '不予处罚的案件')), what: text('违法行为和指导的内容'), officers: officials('执法人员'), record: optional(files('约谈笔录、照片')), until: optional(date('改正的最后一日')) } }),
    promise: step('承诺改正', 'party', { form: { words: text('承诺'), paper: optional(files('承诺书')) } }),
    recheck: step('回访复查', 'officer', { repeats: 5, form: { result: choice('结论', '已经改正', '正在改正', '没有改正'), way: choice('方式', '现场', '非现场') } }),
    close: step('结束', 'officer', { ends: '已经教育、改正' }),
    escalate: step('转违法线索', 'head', { ends: '转违法线索', form: { why: text('理由') } }),
  },

  rules: ({ law, business, notice, practice, fact, did }) => {
    const until = fact('act.until'), way = fact('act.way'), failed = fact('recheck.result').is('没有改正');
    return [
      practice('柔性执法').before('act').hold('属于本机关现行有效的职权', fact('act.power').inForce),
      practice('柔性执法').before('act').attest('违法行为轻微、没有危害后果,或者是预防性的指导;没有以此代替应当给予的处罚'),
      law(33, 3).before('act').hold('决定不予处罚以后的教育,写明不予处罚的案件', fact('act.penalty').present, fact('act.penalty').did('spare')).when(fact('act.from').is('决定不予处罚以后')),
      practice('柔性执法').before('act').hold('约谈、告诫由两名以上持证人员进行', ...twoCertified(fact('act.officers'))).when(way.among('指导约谈', '警示告诫')),
      notice('第(七)项').before('act').hold('约谈、告诫留下笔录', fact('act.record').present).when(way.among('指导约谈', '警示告诫')),
      practice('告知承诺').before('act').hold('告知承诺的写明改正的期限', until.present).when(way.is(PROMISE)),
      practice('告知承诺').before('recheck').hold('有改正的期限或者已经承诺', any(until.present, did('promise'))),
      business(59).after('act').must('close', 'escalate').promptly().unless(until.present),
      practice('告知承诺').after('act').must('recheck', 'close', 'escalate').by(until).when(until.present),
      practice('告知承诺').before('close').hold('有改正期限的,经回访复查已经改正', fact('recheck.result').is('已经改正')).when(until.present),
      practice('告知承诺').after('recheck').must('escalate').promptly().when(failed),
      practice('告知承诺').after('recheck').must('close').promptly().when(fact('recheck.result').is('已经改正')),
      law('第54条').before('escalate').attest('没有改正,或者发现应当给予处罚'),
      law('第54条').after('escalate').opens('clue', { with: { party: 'act.party' } }),
    ];
  },

  figures: (f, { fact, did }) => {
    const acts = f.count('act', '柔性执法', '次', { by: ['act.way', 'act.from'] }), checked = f.count('recheck', '回访复查', '次', { by: ['recheck.result'] }), mended = f.count('recheck', '柔性执法后改正', '次', fact('recheck.result').is('已经改正'));
    return {
      acts, taught: f.count('act', '说服教育', '次', fact('act.way').is('说服教育')), shown: f.count('act', '劝导示范', '次', fact('act.way').is('劝导示范')), warned: f.count('act', '警示告诫', '次', fact('act.way').is('警示告诫')), talked: f.count('act', '指导约谈', '次', fact('act.way').is('指导约谈')), promised: f.count('act', '告知承诺改正', '次', fact('act.way').is(PROMISE)),
      parties: f.distinct('act.party', '接受柔性执法的当事人', '个'), companies: f.count('act', '对企业的柔性执法', '户次', fact('act.enterprise').true), after: f.count('act', '不予处罚以后的教育', '次', fact('act.from').is('决定不予处罚以后')), checked, mended, mendedRate: f.share(mended, checked, '复查改正率'),
      escalated: f.count('escalate', '柔性执法后转违法线索', '件'), open: f.standing(not(any(did('close'), did('escalate'))), '在办的柔性执法', '件'), words: f.standing(all(did('promise'), not(any(did('close'), did('escalate')))), '履行中的改正承诺', '件'),
      innocent: f.total('无主观过错不罚(普通、简易程序)', '件', 'penalty.innocent', 'penalty-summary.innocent'), spared: f.total('不予处罚和柔性执法', '件次', acts, 'penalty.sparedAll'),
    };
  },

  notModelled: {
    '行政处罚法第33条': '轻微不罚、无主观过错不罚是应当,首次违法不罚是可以:三种理由在处罚案件中分别决定、分别计数,清单是包容免罚清单',
    '优化营商环境条例第59条': '说服教育、劝导示范、行政指导怎样运用由人判断;五种方式的名称是地方文件的通行分类',
    '优化营商环境条例第55条': '对新技术、新产业、新业态、新模式分类实行监管规则,是制定规则的事,不是一件案件',
  },
});
