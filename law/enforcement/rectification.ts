/** 责令改正: the order, its day, looking again, and where nothing was mended a clue or the court. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, not, number, optional, party, procedure, ref, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { notice118, penaltyLaw, practice } from '../statutes.ts';
import { onSite, powerOf, shownFor, twoCertified } from './words.ts';

const recheckLimit = setting('rectification.recheck', '改正期限届满后复查的期限', workdays(10), '各部门规章;法律未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const rectification = procedure({
  id: 'rectification', title: '责令改正', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, notice: notice118, practice },
  opens: ['start', 'begin'], subject: 'start.party',

  steps: {
    start: told('检查发现问题', 'inspection', { repeats: 1, form: { party: party('当事人'), dangers: count('发现的问题、隐患数(处)') } }),
    begin: step('提出责令改正', 'officer', { form: { party: party('当事人'), dangers: count('发现的问题、隐患数(处)'), source: choice('来源', '检查', '投诉举报', '处罚案件', '上级交办', '其他') } }),
    waive: step('不予责令改正', 'head', { ends: '不需要改正', form: { why: text('理由') } }),
    order: step('责令改正', 'agency', { issues: '责令改正通知书', serves: 'party', form: { no: number('文号', '责改〔年〕号'), power: ref('power', '职权'), what: text('违法事实和改正的内容'),
      kind: choice('方式', '立即改正', '限期改正', '停止建设、使用', '排除隐患'), until: date('改正的末日') } }),
    ask: step('申请延长改正期限', 'party', { form: { why: text('理由', { class: 'personal' }) } }),
    extend: step('同意延长', 'head', { issues: '延长改正期限通知书', serves: 'party', form: { until: date('延长后的末日') } }),
    refuse: step('不同意延长', 'head', { issues: '不予延长改正期限通知书', serves: 'party', form: { why: text('理由') } }),
    report: step('报告改正情况', 'party', { repeats: 3, form: { words: optional(text('情况', { class: 'personal' })) } }),
    recheck: step('复查', 'officer', { repeats: 5, issues: '复查意见书', serves: 'party', form: { ...onSite, result: choice('结果', '已改正', '部分改正', '未改正'), mended: count('本次确认已整治的问题、隐患数(处)') } }),
    done: step('改正完毕', 'officer', { ends: '已改正' }),
    again: step('再次限期改正', 'agency', { issues: '责令改正通知书', serves: 'party', form: { until: date('改正的末日') } }),
    toClue: step('转违法线索', 'agency', { ends: '转违法线索', form: { why: text('不改正的情况') } }),
    toCourt: step('申请人民法院强制执行', 'agency', { ends: '申请法院强制执行', form: { remedyUntil: date('复议、起诉期限的末日') } }),
    ...contested, ...elsewhere,
    revoke: step('按复议决定、裁判终结', 'head', { ends: '撤销', form: { why: text('理由') } }),
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
  },

  rules: ({ law, notice, practice, fact, did, today, unit, served, latest }) => {
    const mended = fact('recheck.result').is('已改正'), remains = fact('recheck.result').among('部分改正', '未改正'), overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
      practice('责令改正').after('start', 'begin').must('order', 'waive').promptly(),
      practice('责令改正').after('order').never('waive'),
      law(17).before('order').hold('职权有效,由本机关行使', ...powerOf(fact('order.power'), unit)),
      law(28, 1).before('order').attest('有应当改正的违法行为、隐患'),
      practice('责令改正').before('order').hold('改正的末日不早于当日', not(fact('order.until').before(today))),
      practice('责令改正').after('order').must('order served').promptly(),
      practice('责令改正').after(served('order')).must('report').by(latest(fact('order.until'), fact('extend.until'), fact('again.until'))),
      practice('责令改正').after('ask').must('extend', 'refuse').promptly(),
      practice('责令改正').before('extend', 'refuse').do('ask'),
      practice('责令改正').before('recheck').do('order served'),
      practice('责令改正').after('order', 'again').must('recheck').within(recheckLimit, { from: latest(fact('order.until'), fact('extend.until'), fact('again.until')) }),
      law(42, 1).before('recheck').hold('两名以上执法人员,当日都持有效证件', ...twoCertified(fact('recheck.officers'))),
      law(55, 1).before('recheck').hold('主动出示执法证件', fact('recheck.shown').true),
      practice('责令改正').after('recheck').must('done').promptly().when(mended),
      practice('责令改正').before('done').hold('复查已经改正', mended),
      practice('责令改正').after('recheck').must('again', 'toClue', 'toCourt').promptly().when(remains),
      practice('责令改正').before('again', 'toClue', 'toCourt').hold('复查没有全部改正', remains),
      practice('责令改正').after('toClue').opens('clue', { with: { party: 'start.party' } }).when(did('start')),
      practice('责令改正').after('toClue').opens('clue', { with: { party: 'begin.party' } }).when(did('begin')),
      practice('责令改正').after('toCourt').opens('court-enforcement', { with: { party: 'start.party', remedyUntil: 'toCourt.remedyUntil' } }).when(did('start')),
      practice('责令改正').after('toCourt').opens('court-enforcement', { with: { party: 'begin.party', remedyUntil: 'toCourt.remedyUntil' } }).when(did('begin')),
      practice('责令改正').after('changed', 'judged', 'overturned').must('revoke').promptly().unless(any(did('done'), did('toClue'), did('toCourt'))),
      practice('责令改正').before('revoke').hold('被变更、撤销、确认违法', overturned),
      notice('第(六)项').publishes('order', { within: workdays(20), until: shownFor }),
      notice('第(六)项').after('changed', 'judged', 'overturned').must('withdraw').promptly().when(did('order')),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
    ];
  },

  figures: (f, { fact }) => {
    const ordered = f.count('order', '责令改正', '家(件)', { by: ['order.kind'] }), done = f.count('done', '已改正', '件');
    const inTime = f.inTime('recheck', '按期复查', '件次');
    return {
      ordered, done, doneRate: f.share(done, ordered, '整改完成率'), rechecked: f.count('recheck', '复查', '件次', { by: ['recheck.result'] }), inTime,
      mended: f.sum('recheck.mended', '整治隐患', '处'), extended: f.count('extend', '延长改正期限', '件'), again: f.count('again', '再次限期改正', '件'),
      toClue: f.count('toClue', '逾期不改正转违法线索', '件'), toCourt: f.count('toCourt', '申请法院强制执行', '件'), waived: f.count('waive', '不需要责令改正', '件'), revoked: f.count('revoke', '按复议决定、裁判终结', '件'), ...contestedFigures(f), shown: f.inTime('order published', '按期公示的责令改正', '件'),
      open: f.standing(fact('order.until').present, '正在改正', '件'), withdrawn: f.count('withdraw', '撤下公示', '件'),
    };
  },

  notModelled: {
    '行政处罚法第28条': '处罚时的责令改正在处罚案件中;本程序是不处罚、尚未处罚时单独作出的',
    '改正的期限': '由机关按情况定,法律没有规定',
    '责令停产停业': '属行政处罚,不在本程序',
  },
});
