/**
 * 跨省通办、省内通办: a thing handed in here that another place decides, taken in, looked at for form alone, sent on, its result handed out; and the other way
 * round, what another place took in for us, done by our department, sent back.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, not, optional, party, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { crossOpinion, practice } from '../statutes.ts';
import { fileKind, item, matter, organ } from './window.ts';

const local = '各地通办协议、异地代收代办办法;国办发〔2020〕35号没有定天数';
const sendLimit = setting('cross-region.send', '代收后传送办理地的期限', workdays(1), local);
const giveLimit = setting('cross-region.give', '收到结果后送达申请人的期限', workdays(2), local);
const signLimit = setting('cross-region.sign', '收到外地传来的申请后处理的期限', workdays(1), local);
const backLimit = setting('cross-region.back', '办结后送回收件地的期限', workdays(2), local);

const scope = choice('范围', '省内通办', '区域通办(川渝等)', '跨省通办');
const whom = choice('服务对象', '企业', '个人');
const mode = choice('方式', '异地代收代办', '全程网办帮办', '多地联办');
const result = choice('结果', '准予、办结', '不予', '不予受理、终止');
const way = choice('传送方式', '平台流转', '寄递');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const crossRegion = procedure({
  id: 'cross-region', title: '跨区域通办', chapter: 'functions', from: '2020-09-24', roles,
  statutes: { opinion: crossOpinion, practice },
  opens: ['take', 'receive'], subject: 'take.matter',

  steps: {
    // 本地代收,外地办理
    take: step('代收外地办理的申请', 'windowClerk', { issues: '异地代收代办凭证', serves: 'applicant', form: { applicant: party('申请人'), matter, scope, whom, mode, region: text('办理地', { class: 'open' }), entry: optional(ref('cross-entry', '通办事项')) } }),
    send: step('传送办理地', 'windowClerk', { repeats: 5, form: { way, no: optional(text('单号')) } }),
    askFix: step('办理地要求补正', 'otherOrgan', { repeats: 4, form: { missing: text('需要补正的内容') } }),
    tellFix: step('转告补正', 'windowClerk', { repeats: 4, issues: '补正材料通知书', serves: 'applicant' }),
    fix: step('补正', 'applicant', { repeats: 4 }),
    result: step('收到办理地的结果', 'windowClerk', { form: { result } }),
    give: step('送达结果', 'windowClerk', { ends: '已代办', issues: '通办结果送达单', serves: 'applicant' }),
    stop: step('终止代收代办,退还材料', 'windowClerk', { ends: '终止代办', form: { why: choice('原因', '申请人撤回', '逾期没有补正', '办理地不予办理') } }),
    // 外地代收,本地办理
    receive: step('外地代收的申请传来', 'otherOrgan', { form: { applicant: party('申请人'), matter, item, scope, whom, region: text('收件地', { class: 'open' }), way } }),
    back: step('退回收件地', 'windowClerk', { ends: '退回', form: { why: text('理由', { class: 'open' }) } }),
    route: step('转承办部门', 'windowClerk', { form: { to: organ, kind: fileKind } }),
    done: step('承办部门办结', 'windowClerk', { form: { result } }),
    sendBack: step('结果送回收件地', 'windowClerk', { ends: '已办结送回', form: { way } }),
  },

  rules: ({ opinion, practice, fact, done, linked }) => [
    // 收受分离:收件地只作形式审查
    opinion('“异地代收代办”').before('take').hold('通办事项现行开通', fact('take.entry').inForce).when(fact('take.entry').present),
    opinion('“异地代收代办”').after('take').must('take served').promptly(),
    opinion('“异地代收代办”').before('send').attest('只作形式审查和身份核验,没有增加材料'),
    practice('代收').after('take', 'fix').must('send', 'stop').within(sendLimit),
    practice('代收').before('send').hold('没有等待补正的', done('askFix').atMost(done('fix'))),
    practice('代收').after('askFix').must('tellFix').promptly(),
    practice('代收').before('tellFix').do('askFix'),
    practice('代收').before('result').do('send'),
    practice('代收').after('result').must('give').within(giveLimit),
    practice('代收').before('give').do('result'),
    practice('代收').after('result').never('stop'),
    practice('好差评').after('give').opens('rating', { with: { matter: 'take.matter' } }),
    // 办理地
    practice('办理').after('receive').must('route', 'back').within(signLimit),
    opinion('“异地代收代办”').before('back').attest('不属于本地办理,或者不在通办范围'),
    opinion('“异地代收代办”').after('route').never('back'),
    opinion('“异地代收代办”').before('route').hold('登记为即办件、承诺件', fact('route.kind').among('即办件', '承诺件')),
    opinion('“异地代收代办”').before('route').hold('是现行有效的政务服务事项', fact('receive.item').inForce),
    opinion('“异地代收代办”').after('route').opens('licence', { unit: 'route.to', with: { applicant: 'receive.applicant', item: 'receive.item' } }).when(fact('route.kind').is('承诺件')),
    opinion('“异地代收代办”').after('route').opens('instant-service', { unit: 'route.to', with: { applicant: 'receive.applicant', item: 'receive.item' } }).when(fact('route.kind').is('即办件')),
    practice('办理').before('done').do('route'),
    practice('办理').before('done').hold('承办部门已经办结', linked('licence').allEnded, linked('instant-service').allEnded),
    practice('办理').after('done').must('sendBack').within(backLimit),
    practice('办理').before('sendBack').do('done'),
    // 两个方向不相混
    practice('收件地与办理地').before('send', 'result', 'give', 'stop').do('take'),
    practice('收件地与办理地').before('route', 'back', 'sendBack').do('receive'),
  ],

  figures: (f, { fact, did }) => {
    const out = f.count('take', '代收外地办理', '件', { by: ['take.scope', 'take.whom', 'take.mode'] }), received = f.count('receive', '外地代收、本地办理', '件', { by: ['receive.scope', 'receive.whom'] }), given = f.count('give', '代收代办办结', '件'), sentBack = f.count('sendBack', '办结送回收件地', '件');
    const province = fact('take.scope').is('省内通办'), provinceIn = fact('receive.scope').is('省内通办'), outProvince = f.count('take', '代收省内通办', '件', province), inProvince = f.count('receive', '本地办理省内通办', '件', provinceIn), outFar = f.count('take', '代收跨省、区域通办', '件', not(province)), inFar = f.count('receive', '本地办理跨省、区域通办', '件', not(provinceIn));
    return {
      out, received, all: f.total('通办办件', '件', out, received), province: f.total('省内通办办件', '件', outProvince, inProvince), far: f.total('跨省、区域通办办件', '件', outFar, inFar), outProvince, inProvince, outFar, inFar, given, sentBack, closed: f.total('通办办结', '件', given, sentBack), sentInTime: f.inTime('send', '按时传送', '件次'), givenInTime: f.inTime('give', '按时送达结果', '件'),
      backInTime: f.inTime('sendBack', '按时送回', '件'), fixes: f.count('askFix', '办理地要求补正', '件次'), stopped: f.count('stop', '终止代办', '件', { by: ['stop.why'] }), returned: f.count('back', '退回收件地', '件'), length: f.days('take', 'give', '代收代办平均天数'), open: f.standing(all(any(did('take'), did('receive')), not(any(did('give'), did('stop'), did('sendBack'), did('back')))), '通办在办', '件'),
    };
  },

  notModelled: {
    '国办发〔2020〕35号': '读到的是公布时的报道,要求按主题引用;两地的职责以通办协议为准',
    '办理期限': '办理地从收到申请起按自己的办件计算;寄递在途的日子不计入,由两地约定',
    '多地联办': '申请人在一地申请、几地各自办理的,每一地登记一件',
  },
});
