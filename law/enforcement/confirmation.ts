/** 行政确认: a status, a fact or a relation is established on application; what was established wrongly is withdrawn. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, days, files, not, number, optional, party, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { notice118, practice } from '../statutes.ts';
import { powerOf, shownFor } from './words.ts';

const byLaw = '各项确认的法律、规章;没有统一规定';
const acceptLimit = setting('confirmation.accept', '受理的期限', workdays(5), byLaw);
const decideLimit = setting('confirmation.decide', '自受理起决定的期限', workdays(20), byLaw);
const longer = setting('confirmation.longer', '决定期限的延长', days(10), byLaw);

const kind = choice('确认', '身份资格', '事实、责任认定', '权利归属', '等级、类别', '其他');
const P = '行政确认';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const confirmation = procedure({
  id: 'confirmation', title: '行政确认', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { notice: notice118, practice },
  opens: ['apply'], subject: 'apply.person',

  steps: {
    apply: step('申请', 'applicant', { form: { person: party('申请人'), kind, what: text('申请确认的事项', { class: 'personal' }), papers: optional(files('材料')) } }),
    askFix: step('一次性告知补正', 'officer', { issues: '补正告知书', serves: 'applicant', form: { missing: text('需要补正的材料') } }),
    fix: step('补正', 'applicant', { form: { papers: files('补正的材料') } }),
    refer: step('告知向有权机关申请', 'officer', { ends: '不属于本机关', issues: '不予受理通知书', serves: 'applicant', form: { to: agency('有权机关') } }),
    accept: step('受理', 'officer', { issues: '受理通知书', serves: 'applicant', form: { power: ref('power', '确认职权') } }),
    hear: step('听取利害关系人意见', 'officer', { repeats: 5, form: { record: files('记录') } }),
    check: step('核查、调查', 'officer', { repeats: 5, issues: '核查记录', form: { record: files('核查记录'), result: text('结果') } }),
    examine: step('委托鉴定、检验', 'officer', { repeats: 3, form: { what: text('项目') } }),
    examined: step('收到鉴定、检验的结论', 'officer', { repeats: 3, form: { result: files('结论') } }),
    wait: step('等待司法、有关机关的结论', 'officer', { issues: '中止通知书', serves: 'applicant', form: { why: text('原因') } }),
    goOn: step('恢复', 'officer'),
    extend: step('批准延长', 'head', { form: { why: text('理由') } }),
    decide: step('确认', 'head', { issues: '行政确认决定书', serves: 'applicant', form: { no: number('文号', '确〔年〕号'), kind, until: optional(date('有效期的末日')) } }),
    deny: step('不予确认', 'head', { ends: '不予确认', issues: '不予确认决定书', serves: 'applicant', form: { why: text('理由') } }),
    ...contested, ...elsewhere,
    mend: step('重新作出决定', 'head', { repeats: 3, issues: '行政确认决定书', serves: 'applicant', form: { result: choice('决定', '确认', '不予确认'), why: text('理由') } }),
    revoke: step('撤销确认', 'head', { ends: '撤销', issues: '撤销确认决定书', serves: 'applicant', form: { ground: choice('情形', '以欺骗等手段取得', '事实、依据错误', '复议、裁判撤销') } }),
    withdraw: step('撤下公示并说明理由', 'agency', { repeats: 3, form: { why: text('说明', { class: 'open' }) } }),
    close: step('办结', 'officer', { ends: '已确认' }),
    drop: step('申请人撤回', 'applicant', { form: { why: optional(text('理由', { class: 'personal' })) } }),
    end: step('终止', 'officer', { ends: '申请撤回' }),
  },

  rules: ({ notice, practice, fact, did, unit }) => {
    const overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
    practice(P).after('apply', 'fix').must('accept', 'askFix', 'refer').within(acceptLimit),
    practice(P).before('accept').hold('确认职权有效,由本机关行使', ...powerOf(fact('accept.power'), unit)),
    practice(P).after('accept').never('refer', 'askFix'),
    practice(P).before('check', 'examine', 'wait', 'extend', 'deny').do('accept'),
    practice(P).after('accept').must('decide', 'deny', 'end').within(decideLimit),
    practice(P).extends('decide', { with: 'extend', by: longer, times: 1 }),
    practice(P).from('examine').until('examined').stops('decide'),
    practice(P).from('wait').until('goOn').stops('decide'),
    practice(P).before('goOn').do('wait'),
    practice(P).before('decide').do('check'),
    practice(P).before('decide').attest('事实清楚,符合法定条件;涉及利害关系人的,已经听取意见'),
    practice(P).before('deny').attest('不符合法定条件,说明理由、告知救济途径'),
    practice(P).after('decide').never('deny', 'end'),
    practice(P).after('decide').must('decide served').promptly(),
    practice(P).after('deny').must('deny served').promptly(),
    practice(P).before('close').do('decide served'),
    practice(P).after('decide served').must('close', 'revoke').promptly(),
    practice(P).after('drop').must('end').promptly().unless(did('decide')),
    practice(P).before('end').do('drop'),
    practice(P).before('revoke').do('decide'),
    practice(P).before('revoke').attest('有应当撤销的情形,已经听取当事人意见'),
    practice(P).before('close').hold('没有被撤销,或者已经重新作出决定', any(not(overturned), did('mend'))),
    practice(P).after('changed', 'judged', 'overturned').must('revoke', 'mend').promptly(),
    practice(P).before('mend').hold('确认、不予确认的决定被变更、撤销、确认违法', overturned),
    practice(P).after('mend').must('mend served').promptly(),
        notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
    notice('第(六)项').after('changed', 'judged', 'overturned', 'revoke').must('withdraw').promptly().when(did('decide')),
    notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', any(overturned, did('revoke'))),
    ];
  },

  figures: (f, { did }) => {
    const accepted = f.count('accept', '受理', '件', { by: ['apply.kind'] }), decided = f.count('decide', '确认', '件', { by: ['decide.kind'] }), denied = f.count('deny', '不予确认', '件');
    const inTime = f.inTime('decide', '按期确认', '件'), deniedInTime = f.inTime('deny', '按期决定不予确认', '件'), onTime = f.total('按期办结', '件', inTime, deniedInTime);
    return {
      applied: f.count('apply', '确认申请', '件', { by: ['apply.kind'] }), accepted, decided, denied, inTime, deniedInTime, onTime, onTimeRate: f.rate(onTime, [decided, denied], '按期办结率'), length: f.days('accept', 'decide', '平均办理天数'),
      extended: f.count('extend', '延长', '件'), revoked: f.count('revoke', '撤销确认', '件', { by: ['revoke.ground'] }), ...contestedFigures(f), mended: f.count('mend', '重新作出决定', '件'), shown: f.inTime('decide published', '按期公示的确认', '件'), withdrawn: f.count('withdraw', '撤下公示', '件'), open: f.standing(did('accept'), '确认在办', '件'),
    };
  },

  notModelled: {
    '各项确认的条件和期限': '由单行法律、规章规定(如工伤认定、道路交通事故认定各不相同),由部门层改写期限',
    '利害关系人': '是否涉及由承办人判断',
    '专属登记': '不动产登记、婚姻登记等由专门的系统办理,不在本程序',
  },
});
