/** 12345 政务服务便民热线: answered on the line, or an order sent to whoever must act, called back when it is answered, done again when it was not solved. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, not, optional, party, procedure, ref, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { hotlineOpinion, practice } from '../statutes.ts';
import { handedToCentre, inDispute } from './resolution.ts';

const routeLimit = setting('hotline.route', '普通工单派发的期限', workdays(1), '各地12345热线管理办法;国办发〔2020〕53号只要求限时转办');
const visitLimit = setting('hotline.visit', '答复后回访的期限', workdays(5), '各地12345热线管理办法');
const again = setting('hotline.again', '重办的最多次数', 2, '各地12345热线管理办法');
export const level = choice('工单类别', '咨询', '一般诉求', '复杂诉求', '紧急');
export const result = choice('办理结果', '解决', '部分解决', '解释说明', '无法解决');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const hotline = procedure({
  id: 'hotline', title: '12345热线诉求', chapter: 'disputes', from: '2020-12-28', roles,
  statutes: { opinion: hotlineOpinion, practice },
  opens: ['call'], subject: 'call.matter',

  steps: {
    call: step('提出诉求', 'caller', { form: { channel: choice('渠道', '电话', '网站', '微信、小程序', '上级转来', '110移交'), kind: choice('诉求类型', '咨询', '求助', '投诉', '举报', '建议', '表扬', '其他'),
      caller: optional(party('诉求人')), informant: optional(text('举报人及联系方式', { class: 'secret' })), secret: yes('要求保密'), business: yes('企业诉求'), urgent: yes('紧急'),
      earlier: optional(ref('hotline', '此前的工单')), town: optional(agency('涉及的镇、街道')), dispute: inDispute, matter: text('事项', { class: 'open' }), words: text('诉求内容', { class: 'personal' }) } }),
    answer: step('直接答复', 'clerk', { ends: '直接答复', form: { how: choice('方式', '知识库答复', '三方通话', '转接专席') } }),
    decline: step('不予受理并告知渠道', 'clerk', { ends: '不予受理', form: { ground: choice('情形', '应当通过诉讼、仲裁解决', '应当通过纪检监察渠道', '应当通过行政复议', '应当申请政府信息公开', '已经进入信访渠道', '涉及国家秘密、商业秘密、个人隐私', '违反社会公序良俗') } }),
    route: step('派发工单', 'clerk', { repeats: 9, issues: '12345工单', form: { to: agency('承办单位'), level, words: text('诉求内容(举报的不写举报人)', { class: 'personal' }) } }),
    returned: told('承办单位退单', 'hotline-order', { repeats: 9, form: { why: text('理由', { class: 'open' }) } }),
    answered: told('承办单位答复', 'hotline-order', { repeats: 9, form: { result } }),
    confer: step('疑难会商,指定承办单位', 'head', { repeats: 5, issues: '会商纪要', form: { to: agency('指定的承办单位'), units: choices('参加', '热线机构', '机构编制部门', '司法行政部门', '有关单位') } }),
    supervise: step('督办', 'head', { repeats: 5, issues: '督办单', serves: 'otherOrgan', form: { why: choice('情形', '超期未办', '推诿退单', '群众不满意', '重复诉求') } }),
    visit: step('回访', 'clerk', { repeats: 9, issues: '回访记录', form: { reached: yes('联系上诉求人'), solved: yes('诉求已经解决'), rating: choice('评价', '满意', '基本满意', '不满意', '未评价') } }),
    close: step('归档', 'clerk', { ends: '办结' }),
    ...handedToCentre,
    withdraw: step('撤回诉求', 'caller'),
    drop: step('诉求撤回,终止', 'clerk', { ends: '撤回' }),
  },

  rules: ({ opinion, practice, fact, did, done, served }) => {
    const unhappy = any(fact('visit.solved').false, fact('visit.rating').is('不满意')), redone = done('route').over(again);
    const joint = fact('call.dispute').present, solved = all(did('visit'), fact('visit.reached').true, fact('visit.solved').true);
    return [
      opinion('限时办理').after('call').must('route', 'answer', 'decline', 'drop').promptly().when(fact('call.urgent').true),
      opinion('限时办理').after('call').must('route', 'answer', 'decline', 'drop').within(routeLimit).when(fact('call.urgent').false),
      opinion('受理范围').before('decline').attest('属于不受理的事项,已经告知应当走的渠道'),
      practice('直接答复').before('answer').hold('求助、投诉、举报不能直接答复了事', fact('call.kind').among('咨询', '建议', '表扬', '其他')),
      opinion('保密').before('route').attest('工单内容不透露举报人').when(fact('call.kind').is('举报')),
      opinion('限时办理').after('route').opens('hotline-order', { unit: 'route.to', with: { level: 'route.level', kind: 'call.kind', matter: 'call.matter', words: 'route.words', secret: 'call.secret' } }),
      opinion('协调机制').after('returned').must('route', 'confer').promptly(),
      opinion('协调机制').after('confer').must('route').promptly(),
      opinion('协调机制').before('route').hold('会商指定的,派给指定的单位', fact('route.to').same(fact('confer.to'))).when(did('confer')),
      practice('重办').before('route').hold('没有还在办的工单;已经答复的,回访没有解决或者不满意才重办', done('route').is(done('returned').plus(done('answered'))), any(not(did('answered')), unhappy)),
      opinion('督办').after('supervise').must(served('supervise')).promptly(),
      opinion('督办').before('supervise').do('route'),
      opinion('回访').after('answered').must('visit').within(visitLimit),
      opinion('回访').before('visit').do('answered'),
      opinion('回访').before('visit').hold('每次答复回访一次', done('visit').under(done('answered'))),
      practice('重办').after('visit').must('route').promptly().when(fact('visit.reached').true, unhappy).unless(redone),
      practice('重办').before('close').let('route', 'visit'),
      practice('办结').before('close').do('visit'),
      practice('联调').after('call').tells('call.dispute', 'entered').when(joint),
      practice('联调').after('close').tells('call.dispute', 'settled').when(joint, solved),
      practice('联调').after('close', 'answer', 'decline', 'drop').tells('call.dispute', 'ended').when(joint).unless(solved),
      practice('撤回').before('drop').do('withdraw'),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const received = f.count('call', '12345受理量', '件', { by: ['call.kind', 'call.channel'] }), routed = f.count('route', '派发工单', '件', done('route').is(1)), orders = f.count('route', '派发工单次数', '件次', { by: ['route.level', 'route.to'] });
    const answered = f.count('answered', '承办单位答复', '件次', { by: ['answered.result'] }), visited = f.count('visit', '回访', '件次', { by: ['visit.rating'] }), reached = f.count('visit', '回访联系上', '件次', fact('visit.reached').true);
    const solved = f.count('visit', '回访确认解决', '件次', all(fact('visit.reached').true, fact('visit.solved').true)), rated = f.count('visit', '回访评价', '件次', all(fact('visit.reached').true, not(fact('visit.rating').is('未评价'))));
    const happy = f.count('visit', '评价满意', '件次', all(fact('visit.reached').true, fact('visit.rating').among('满意', '基本满意'))), returned = f.count('returned', '退单', '件次'), routedInTime = f.inTime('route', '按时派发', '件次');
    const business = f.count('call', '12345企业诉求', '件', fact('call.business').true);
    return {
      received, business, direct: f.count('answer', '直接答复', '件', { by: ['answer.how'] }), declined: f.count('decline', '不予受理', '件', { by: ['decline.ground'] }), routed, orders, routedInTime, routedRate: f.share(routedInTime, orders, '按时派发率'),
      answered, returned, returnedRate: f.share(returned, orders, '退单率'), visited, reached, solved, solvedRate: f.share(solved, reached, '解决率(回访联系上的)'), rated, happy, happyRate: f.share(happy, rated, '满意率(有评价的)'), visitedRate: f.share(visited, answered, '回访率'),
      again: f.count('route', '重办', '件次', all(done('route').over(1), did('visit'))), repeated: f.count('call', '重复诉求', '件', fact('call.earlier').present), conferred: f.count('confer', '疑难会商', '件次'), supervised: f.count('supervise', '督办', '件次', { by: ['supervise.why'] }),
      secretCalls: f.count('call', '要求保密的诉求', '件', fact('call.secret').true), open: f.standing(not(any(did('close'), did('answer'), did('decline'), did('drop'))), '热线在办', '件'),
    };
  },

  notModelled: {
    '国办发〔2020〕53号': '7×24小时人工接听、接通率由话务平台计数,没有行为可数;具体时限由各地定,都是设定值',
    '统计:响应率、接通率': '话务平台的数字,属填报数',
    '紧急工单': '各地三十分钟、一小时派发:写成立即派发,不设定值',
    '不予受理的范围': '是否已经进入诉讼、信访等渠道,由受理人判断并署名',
  },
});
