/** What the forms of 行政复议 ask for, where the ordinary and the simplified procedure ask the same. The values are the statute's own lists. */
import { agency, choice, choices, date, files, official, officials, optional, party, ref, text, yes } from '../../kernel/words.ts';
import { contestable, linkedOnly } from './contested.ts';

export const reason = text('理由');

/** What an application can be about: each hears `challenged` when it is accepted, `changed` when it was altered. */
export const challengedActs = [...contestable, 'disclosure-request'] as const;

/** 申请(第十一条、第十三条、第二十条至第二十三条、第三十二条、第七十二条). */
export const application = {
  applicant: party('申请人'),
  respondent: agency('被申请人'),
  local: yes('被申请人是本级人民政府工作部门'),
  act: optional(ref(challengedActs, '被申请复议的案件')),
  other: optional(ref(linkedOnly, '被申请复议的其他案件')),
  kind: choice(
    '行政行为',
    '行政处罚',
    '行政强制',
    '行政许可',
    '自然资源确权',
    '征收征用及补偿',
    '行政赔偿',
    '工伤认定',
    '侵犯经营自主权、土地承包经营权',
    '滥用行政权力排除、限制竞争',
    '违法要求履行义务',
    '不履行法定职责',
    '行政给付',
    '行政协议',
    '政府信息公开',
    '其他',
  ),
  area: text('管理领域', { class: 'open' }),
  first: choice('复议前置', '不是', '当场处罚', '自然资源权属', '未履行法定职责', '政府信息不予公开', '法律、行政法规规定的其他情形'),
  way: choice('申请方式', '当面', '邮寄', '互联网', '口头', '通过作出处罚的行政机关', '司法所代收', '上级责令受理'),
  knewOn: date('知道或者应当知道行政行为之日'),
  madeOn: date('行政行为作出之日'),
  land: yes('因不动产提出', { optional: true }),
  toldRightsOn: date('后来知道复议权利、机关和期限之日', { optional: true }),
  longerUntil: date('法律规定的更长申请期限的届满之日', { optional: true }),
  agencyGotOn: date('原行政机关收到申请之日', { optional: true }),
  excuse: text('不可抗力或者其他正当理由', { optional: true }),
  damages: yes('一并提出行政赔偿请求', { optional: true }),
  request: text('复议请求、事实和理由'),
  papers: files('申请书、申请笔录、材料接收清单', { optional: true }),
};

/** 不予受理:第三十条第一款各项. */
export const refusal = {
  ground: choice(
    '不符合的受理条件',
    '没有明确的申请人、符合规定的被申请人',
    '没有利害关系',
    '没有具体的请求和理由',
    '超过法定申请期限',
    '不属于复议范围',
    '不属于本机关管辖',
    '已经受理过复议申请或者行政诉讼',
  ),
  reason,
  competent: text('有管辖权的行政复议机关', { class: 'open', optional: true }),
};

/** 中止:第三十九条第一款各项. */
export const suspension = {
  ground: choice(
    '中止的情形',
    '申请人死亡,近亲属未定',
    '申请人丧失行为能力,代理人未定',
    '申请人下落不明',
    '申请人终止,承受人未定',
    '不可抗力或者其他正当理由',
    '调解、和解,双方同意中止',
    '法律适用问题待有权机关解释、确认',
    '以其他案件的审理结果为依据',
    '附带审查规范性文件、依据',
    '其他情形',
  ),
  reason,
};

/** 终止:第四十一条各项. */
export const termination = {
  ground: choice(
    '终止的情形',
    '准予撤回申请',
    '申请人死亡,无近亲属或者放弃权利',
    '申请人终止,无承受人或者放弃权利',
    '因涉嫌犯罪被采取刑事强制措施',
    '中止满六十日,原因仍未消除',
  ),
  opinion: yes('需要制发行政复议意见书', { optional: true }),
};

/** 听证:第五十条、第五十一条. */
export const hearingRecord = {
  host: official('主持人'),
  members: officials('听证员'),
  clerk: official('记录员'),
  applicant: choice('申请人', '参加', '无正当理由拒不参加,视为放弃听证权利'),
  respondent: choice('被申请人', '负责人参加', '负责人说明理由并委托工作人员参加', '未参加'),
  absence: text('被申请人负责人不能参加的理由', { optional: true }),
  record: files('听证笔录'),
};

/** 案情:第五十条第一款、第五十二条第二款各项. */
export const weight = choices('案情', '重大', '疑难', '复杂', '专业性、技术性较强', '省级人民政府自身的行政行为', '认为有必要咨询', '普通');

export const mediation = { result: choice('结果', '达成协议', '未达成协议', '调解书生效前一方反悔') };
export const mediationPaper = {
  paper: files('调解书'),
  signedOn: date('各方当事人签字、签章之日'),
  performs: yes('被申请人需要履行'),
};
export const withdrawal = { settled: yes('达成和解后撤回'), papers: files('撤回申请书、和解协议') };

/** 决定:第六十三条至第七十二条. */
export const outcomes = [
  '维持',
  '撤销',
  '部分撤销',
  '变更',
  '确认违法',
  '确认无效',
  '责令履行',
  '驳回复议请求',
  '责令承担行政协议责任',
] as const;
export const outcome = choice('决定', ...outcomes);
/** 简易程序案件如何终结:由该案件告知,不再填写. */
export const concluded = choice('简易程序的终结', '审结', '调解', '终止', '驳回申请', '转为普通程序');
export const decision = {
  outcome,
  ground: choice(
    '决定的理由',
    '合法、适当',
    '内容不适当',
    '未正确适用依据',
    '事实不清、证据不足,经复议查清',
    '主要事实不清、证据不足',
    '违反法定程序',
    '适用的依据不合法',
    '超越职权或者滥用职权',
    '撤销会给公共利益造成重大损害',
    '程序轻微违法,无实际影响',
    '不具有可撤销内容',
    '原违法行为已经改变',
    '责令履行没有意义',
    '重大且明显违法',
    '不履行法定职责',
    '没有相应职责或者受理前已经履行',
    '行政协议未依法订立、履行、变更、解除或者补偿',
    '被申请人没有提出证据、依据',
  ),
  remake: yes('责令重新作出行政行为', { optional: true }),
  performs: yes('被申请人需要履行'),
  performBy: date('履行、重作的期限', { optional: true }),
  damages: optional(choice('行政赔偿', '给予赔偿', '驳回赔偿请求')),
  duty: optional(choices('行政协议的责任', '依法订立', '继续履行', '采取补救措施', '赔偿损失', '给予合理补偿')),
  open: yes('被申请复议的行政行为已经公开'),
  passed: optional(choice('通过方式', '机关负责人同意', '集体讨论通过')),
  paper: files('决定书'),
};
