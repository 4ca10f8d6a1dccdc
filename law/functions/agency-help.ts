/** 代办: somebody of the village or the town carries a person's papers to the window and brings the result back, for nothing. The thing itself is taken in there (`reception`). */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, files, not, optional, party, procedure, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { onlineServiceRules, practice, serviceOpinion } from '../statutes.ts';
import { fileKind, item, level, matter, organ } from './window.ts';

const local = '各地帮办代办办法;国发〔2022〕5号没有定天数';
const submitLimit = setting('agency-help.submit', '代办员代为提交的期限', workdays(2), local);
const deliverLimit = setting('agency-help.deliver', '代办员取得结果后送交的期限', workdays(2), local);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const agencyHelp = procedure({
  id: 'agency-help', title: '帮办代办', chapter: 'functions', from: '2018-01-01', roles,
  statutes: { online: onlineServiceRules, opinion: serviceOpinion, practice },
  opens: ['ask'], subject: 'ask.matter',

  steps: {
    ask: step('委托代办', 'applicant', { form: { applicant: party('申请人'), matter, item, aged: yes('申请人行动不便(老年人、残疾人等)'), letter: optional(files('委托书')) } }),
    accept: step('接受委托', 'helper', { issues: '代办登记单', serves: 'applicant', form: { at: choice('代办地点', '村、社区', '镇、街道', '上门'), lent: optional(text('收存的证件、材料', { class: 'personal' })) } }),
    decline: step('说明不能代办', 'helper', { ends: '不能代办', form: { why: choice('原因', '依法应当本人到场', '不在代办范围', '材料不齐'), note: text('说明') } }),
    submit: step('代为提交', 'helper', { form: { to: organ, kind: fileKind, level } }),
    collect: step('取得办理结果', 'helper', { form: { result: choice('结果', '准予、办结', '不予', '不予受理、终止'), papers: optional(files('结果文书')) } }),
    deliver: step('送交结果、退还证件', 'helper', { ends: '代办完成', form: { how: choice('方式', '上门', '到站领取', '邮寄'), receipt: optional(files('签收')) } }),
    quit: step('撤回委托', 'applicant'),
    stop: step('停止代办,退还材料', 'helper', { ends: '停止代办' }),
  },

  rules: ({ online, opinion, practice, fact, did, linked }) => [
    opinion('“帮办代办”').after('ask').must('accept', 'decline').promptly(),
    opinion('“帮办代办”').before('accept').attest('不收取费用,没有指定、推荐中介'),
    practice('帮办代办').before('accept').hold('有申请人的委托书', fact('ask.letter').present).unless(fact('ask.aged').true),
    opinion('“帮办代办”').after('accept').never('decline'),
    practice('帮办代办').after('accept').must('submit', 'stop').within(submitLimit),
    practice('帮办代办').before('submit').do('accept'),
    practice('帮办代办').before('submit').hold('没有撤回委托', not(did('quit'))),
    practice('帮办代办').before('submit').hold('即办件、承诺件写明政务服务事项', fact('ask.item').present).when(fact('submit.kind').among('即办件', '承诺件')).named('practice-帮办代办.item'),
    practice('帮办代办').after('submit').opens('reception', { unit: 'submit.to', with: { applicant: 'ask.applicant', matter: 'ask.matter', item: 'ask.item', kind: 'submit.kind', level: 'submit.level' } }),
    practice('帮办代办').before('collect').do('submit'),
    practice('帮办代办').before('collect').hold('窗口已经出件、答复', linked('reception').allEnded),
    practice('帮办代办').after('collect').must('deliver').within(deliverLimit),
    practice('帮办代办').before('deliver').do('collect'),
    practice('帮办代办').after('quit').must('stop').promptly().unless(did('submit')),
    practice('帮办代办').before('stop').hold('申请人撤回委托', did('quit')),
    online(7, 2).before('deliver', 'stop').attest('证件、材料已经退还,没有用于与办事无关的用途,没有泄露个人信息'),
  ],

  figures: (f, { fact, did }) => {
    const accepted = f.count('accept', '代办', '件', { by: ['accept.at'] }), delivered = f.count('deliver', '代办完成', '件', { by: ['deliver.how'] }), inTime = f.inTime('submit', '代办员按时提交', '件');
    return {
      asked: f.count('ask', '委托代办', '件'), accepted, declined: f.count('decline', '不能代办', '件', { by: ['decline.why'] }), village: f.count('accept', '村、社区代办', '件', fact('accept.at').is('村、社区')), town: f.count('accept', '镇、街道代办', '件', fact('accept.at').is('镇、街道')), home: f.count('accept', '上门代办', '件', fact('accept.at').is('上门')),
      aged: f.count('accept', '为老年人、残疾人等代办', '件', fact('ask.aged').true), submitted: f.count('submit', '代为提交', '件', { by: ['submit.kind'] }), inTime, delivered, deliveredInTime: f.inTime('deliver', '按时送交结果', '件'), stopped: f.count('stop', '停止代办', '件'), persons: f.distinct('ask.applicant', '得到代办的人', '人'), length: f.days('accept', 'deliver', '平均代办天数'),
      open: f.standing(all(did('accept'), not(any(did('deliver'), did('stop')))), '代办在办', '件'),
    };
  },

  notModelled: {
    '国发〔2022〕5号': '没有核到全文,帮办代办的要求按通行理解',
    '依法应当本人到场': '哪些事项应当本人到场由该事项的法律规定,由代办员按办事指南判断',
    '撤回委托以后': '已经提交窗口的,办件继续,结果由申请人自取;窗口答复后代办员停止代办',
  },
});
