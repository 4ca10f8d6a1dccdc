/**
 * 电子证照: a register. An entry is made by the very step that ends a licence (or a service at the counter), sealed, in force until its term or until the
 * licence is taken back; changed and extended with it. Anyone verifies it; whoever reads it says for which matter.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, optional, party, procedure, ref, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { provisional } from '../functions/licence-change.ts';
import { roles } from '../roles.ts';
import { licensingLaw, onlineServiceRules, practice } from '../statutes.ts';

const sealLimit = setting(
  'e-licence.seal',
  '加盖电子印章的期限',
  workdays(1),
  '在线政务服务的若干规定没有定期限;各地要求办结时同步生成、同步加盖',
);
const endLimit = setting('e-licence.end', '有效期届满后办理注销的期限', workdays(20), '行政许可法第70条没有定期限;各地自定');
const licence = {
  holder: party('持证人'),
  item: optional(ref('service-item', '事项')),
  name: text('证照名称', { class: 'open' }),
  no: text('证照编号', { class: 'open' }),
  from: date('有效期起'),
  until: optional(date('有效期止')),
};

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const eLicence = procedure({
  id: 'e-licence', title: '电子证照', chapter: 'digital', from: '2020-01-01', roles, register: true,
  statutes: { online: onlineServiceRules, law: licensingLaw, practice },
  opens: ['make', 'enter'], subject: 'make.name',

  steps: {
    make: told('办件结束时生成', ['licence', 'instant-service'], { repeats: 1, form: licence }),
    enter: step('登记存量证照', 'windowClerk', { form: { ...licence, basis: text('原证照的凭据', { class: 'open' }) } }),
    seal: step('加盖电子印章', 'agency', { issues: '电子证照' }),
    changed: told('许可变更', 'licence-change', { form: { what: optional(text('变更后的内容')) } }),
    renewed: told('许可延续', 'licence-change', { form: { until: date('延续到') } }),
    deemed: told('视为准予延续', 'licence-change', { form: { until: optional(date('原有效期止')) } }),
    reseal: step('变更、延续后重新制证', 'agency', { repeats: 20, issues: '电子证照' }),
    verify: step('核验', 'public', { repeats: 999, form: { result: optional(choice('结果', '真实有效', '已经失效', '核验不符')) } }),
    read: step('调用', 'dataUser', { repeats: 999, form: { by: optional(agency('调用单位')), item: optional(ref('service-item', '办理的事项')), ground: optional(text('用途', { class: 'open' })) } }),
    misused: step('认定调用没有依据', 'agency', { repeats: 20, form: { why: text('理由', { class: 'open' }) } }),
    ended: told('许可撤回、撤销、注销', 'licence-end', { ends: '已注销' }),
    expire: step('届满未延续,注销', 'agency', { ends: '届满注销', issues: '注销公告' }),
  },

  rules: ({ online, law, practice, fact, did, today, latest }) => [
    online(10, 2).before('seal', 'reseal').attest('按照国家标准、技术规范制作'),
    practice('同步加盖').after('make', 'enter').must('seal').within(sealLimit),
    practice('同步加盖').after('changed', 'renewed').must('reseal').within(sealLimit),
    online(9, 1).before('reseal').do('seal'),
    practice('同步加盖').before('reseal').hold('已经变更、延续', any(did('changed'), did('renewed'))),
    practice('证照调用').before('misused').do('read'),
    law('第70条第1项').before('expire').hold('有效期已经届满,没有延续', today.after(latest(fact('make.until'), fact('enter.until'), fact('renewed.until'), fact('deemed.until').plus(provisional)))),
    law('第70条第1项').after('make', 'enter', 'renewed').must('renewed', 'deemed', 'expire').by(latest(fact('make.until'), fact('enter.until'), fact('renewed.until')).plus(endLimit)),
    law('第70条第1项').after('deemed').must('renewed', 'expire').by(fact('deemed.until').plus(provisional)),
  ],

  inForce: ({ day, fact, latest }) => ({
    from: day('seal'), until: ['ended', 'expire'], expires: latest(fact('make.until'), fact('enter.until'), fact('renewed.until'), fact('deemed.until').plus(provisional)), holder: 'make.holder',
  }),

  figures: (f) => {
    const made = f.count('make', '签发电子证照', '件', { by: ['make.item'] }), entered = f.count('enter', '登记存量证照', '件'), sealed = f.count('seal', '加盖电子印章', '件'), all = f.total('制作电子证照', '件', made, entered), sealedInTime = f.inTime('seal', '按期加盖电子印章', '件');
    const verified = f.count('verify', '核验电子证照', '次', { by: ['verify.result'] }), reads = f.count('read', '调用电子证照', '次', { by: ['read.item'] });
    return {
      made, entered, all, sealed, sealedInTime, produceRate: f.rate(made, ['licence.issued', 'instant-service.issued'], '电子证照生产率'), sealRate: f.share(sealed, all, '电子印章加盖率'), inForce: f.standing('inForce', '有效的电子证照', '件', { by: ['make.item'] }),
      verified, reads, readers: f.distinct('read.by', '调用电子证照的单位', '个'), itemsRead: f.distinct('read.item', '免交证照的事项', '项'), misused: f.count('misused', '没有依据的调用', '次'),
      changed: f.count('changed', '随许可变更', '件'), renewed: f.count('renewed', '随许可延续', '件'), ended: f.count('ended', '随许可注销', '件'), expired: f.count('expire', '届满注销', '件'),
    };
  },

  notModelled: {
    '在线政务服务的若干规定第8条、第9条': '签名、印章是否可靠由印章系统验证,这里记加盖的行为',
    '证照调用': '规则不约束外面的单位:调用照样登记,没有依据的由持证机关认定',
    '在线政务服务的若干规定第12条': '电子归档由案卷导出完成',
    '行政许可法第50条第2款': '视为延续而没有补办的期间,按设定的天数仍然有效',
  },
});
