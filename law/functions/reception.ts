/**
 * 一窗受理: one window takes a thing in with a slip, hands it on to the department that does it (a case of its own there: `licence`, `instant-service`, or one
 * of the provincial platform's, `power-case`), and hands the result out. 镇受理—部门办理—镇出证 is the same, held by the town. 接件 is what is taken in, 录入 what is
 * entered in the common software: they are counted apart.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, not, optional, party, procedure, ref, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, licensingLaw, onlineServiceRules, practice } from '../statutes.ts';
import { enterLimit, fileKind, item, level, matter, organ, routeLimit } from './window.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reception = procedure({
  id: 'reception', title: '一窗受理', chapter: 'functions', from: '2018-01-01', roles,
  statutes: { law: licensingLaw, business: businessRules, online: onlineServiceRules, practice },
  opens: ['take'], subject: 'take.matter',

  steps: {
    take: step('接件', 'windowClerk', { issues: '收件凭证', serves: 'applicant', form: { applicant: party('申请人'), matter, item, kind: fileKind, level, at: optional(ref('service-window', '窗口')), pieces: optional(count('材料数(份)')), slip: optional(yes('凭证当场交给申请人')) } }),
    refuse: step('告知不能办理', 'windowClerk', { ends: '不予接件', issues: '不予受理决定书', serves: 'applicant', form: { ground: choice('情形', '依法不需要取得行政许可', '不属于本级政府部门职权'), to: optional(text('应当向哪个机关申请', { class: 'open' })) } }),
    advise: step('当场解答、引导', 'windowClerk', { ends: '当场解答' }),
    elsewhere: step('登记由部门业务系统办理', 'windowClerk', { ends: '部门业务系统办理', form: { to: organ, no: text('办件编号', { class: 'open' }) } }),
    route: step('转交承办部门', 'windowClerk', { repeats: 5, issues: '办件转办单', form: { to: organ } }),
    platform: step('转入行权平台', 'windowClerk', { issues: '办件转办单', form: { to: organ, power: ref('power', '行权事项'), source: text('平台办件号', { class: 'open' }), due: date('平台办结期限'), devolved: optional(ref('devolved', '承接的下放事项')) } }),
    enter: step('录入办件系统', 'windowClerk', { form: { system: choice('系统', '省一体化政务服务平台', '行政审批业务通用软件', '部门业务系统'), no: text('办件编号', { class: 'open' }) } }),
    paper: step('说明没有录入', 'windowClerk', { form: { why: text('原因') } }),
    hand: step('统一窗口出件', 'windowClerk', { ends: '已出件', issues: '出件登记表', serves: 'applicant', form: { result: choice('结果', '准予、办结', '不予', '不予受理、终止'), way: choice('方式', '窗口领取', '邮寄', '电子证照') } }),
  },

  rules: ({ law, business, online, practice, fact, did, linked }) => {
    const file = fact('take.kind').among('即办件', '承诺件');
    return [
      // 接件
      practice('一窗受理').before('take').hold('即办件、承诺件写明政务服务事项', fact('take.item').present).when(file).named('practice-一窗受理.item'),
      law('第32条第2款').after('take').must('take served').promptly().unless(fact('take.slip').true),
      online(7, 1).before('route', 'platform').attest('没有要求提供通过数据共享能够获得的材料'),
      business(36, 3).after('take').must('route', 'platform', 'elsewhere', 'refuse', 'advise').within(routeLimit),
      law('第32条第1款第2项').before('refuse').hold('不属于职权的,告知向有关机关申请', fact('refuse.to').present).when(fact('refuse.ground').is('不属于本级政府部门职权')),
      law('第32条第2款').after('refuse').must('refuse served').promptly(),
      practice('一窗受理').before('advise').hold('登记为咨询、引导', fact('take.kind').is('咨询、引导')),
      practice('一窗受理').before('elsewhere').hold('登记为部门业务系统办件', fact('take.kind').is('部门业务系统办件')).named('practice-一窗受理.elsewhere'),
      // 转办
      practice('一窗受理').before('route').hold('登记为即办件、承诺件', file),
      business(35).before('route').hold('是现行有效的政务服务事项', fact('take.item').inForce),
      practice('一窗受理').before('platform').hold('登记为行权平台办件', fact('take.kind').is('行权平台办件')),
      practice('一窗受理').before('platform').hold('行权事项在权责清单上,现行有效', fact('platform.power').inForce).named('practice-一窗受理.power'),
      business(36, 3).after('route').opens('licence', { unit: 'route.to', with: { applicant: 'take.applicant', item: 'take.item' } }).when(fact('take.kind').is('承诺件')),
      business(36, 3).after('route').opens('instant-service', { unit: 'route.to', with: { applicant: 'take.applicant', item: 'take.item' } }).when(fact('take.kind').is('即办件')),
      practice('一窗受理').after('platform').opens('power-case', { unit: 'platform.to', with: { power: 'platform.power', source: 'platform.source', due: 'platform.due', party: 'take.applicant', matter: 'take.matter', devolved: 'platform.devolved' } }),
      practice('一窗受理').after('route', 'platform').never('refuse', 'advise', 'elsewhere'),
      practice('一窗受理').before('route').hold('前一次转办的已经终结', linked('licence').allEnded, linked('instant-service').allEnded),
      practice('办件录入').after('route', 'platform').must('enter', 'paper').within(enterLimit),
      practice('办件录入').before('enter', 'paper').hold('已经转办', any(did('route'), did('platform'))),
      practice('办件录入').after('enter').never('paper'),
      // 出件:谁收件谁出件
      business(36, 3).before('hand').hold('已经转办', any(did('route'), did('platform'))),
      business(36, 3).before('hand').hold('承办单位已经办结', linked('licence').allEnded, linked('instant-service').allEnded, linked('power-case').allEnded),
      practice('办件录入').before('hand').let('enter'),
      business(36, 3).after('hand').must('hand served').promptly(),
      practice('好差评').after('hand').opens('rating', { with: { matter: 'take.matter' } }).unless(did('platform'), fact('platform.devolved').present),
    ];
  },

  figures: (f, { fact, did }) => {
    const town = fact('take.level').is('镇、街道便民服务中心'), village = fact('take.level').is('村、社区便民服务站'), open = not(any(did('hand'), did('refuse'), did('advise'), did('elsewhere')));
    const aside = f.count('take', '没有转成办件的接件', '件', { when: not(did('route')), basis: '已经转为即办件、承诺件的,在办件里计' });
    const taken = f.count('take', '窗口接件', '件', { by: ['take.kind', 'take.level'] }), entered = f.count('enter', '窗口录入办件系统', '件', { by: ['enter.system', 'take.kind'] }), routed = f.count('route', '转交承办部门', '件次'), routedInTime = f.inTime('route', '按时转交', '件次');
    const handed = f.count('hand', '统一窗口出件', '件', { by: ['hand.result', 'hand.way', 'take.level'] }), takenTown = f.count('take', '镇、街道接件', '件', town), handedTown = f.count('hand', '镇、街道出件', '件', town);
    return {
      aside, allTaken: f.total('政务服务接件', '件', aside, 'instant-service.applied', 'licence.applied'), elsewhere: f.count('elsewhere', '由部门业务系统办理的接件', '件', { by: ['elsewhere.to'] }), taken, entered, enteredInstant: f.count('enter', '录入的即办件', '件', fact('take.kind').is('即办件')), enteredPromise: f.count('enter', '录入的承诺件', '件', fact('take.kind').is('承诺件')), enteredRate: f.share(entered, taken, '录入占接件的比例'), paper: f.count('paper', '没有录入的办件', '件'), enteredInTime: f.inTime('enter', '按时录入', '件'),
      routed, routedInTime, routedRate: f.share(routedInTime, routed, '按时转交率'), platform: f.count('platform', '转入行权平台', '件'), refused: f.count('refuse', '窗口不予接件', '件', { by: ['refuse.ground'] }), advised: f.count('advise', '当场解答、引导', '件'), handed, takenTown, handedTown, takenVillage: f.count('take', '村、社区接件', '件', village),
      applicants: f.distinct('take.applicant', '窗口办事的申请人', '个'), pieces: f.sum('take.pieces', '收取的材料', '份'), mailed: f.count('hand', '邮寄、电子送达的出件', '件', not(fact('hand.way').is('窗口领取'))), length: f.days('take', 'hand', '从接件到出件的平均天数'), open: f.standing(all(did('take'), open), '窗口在办', '件'),
    };
  },

  notModelled: {
    '行政许可法第26条': '一个机关内部确定一个机构统一受理、统一送达,几个部门的由本级政府确定一个部门受理;确定哪个窗口由政府决定,窗口设置另有登记,几个部门的一件事见 `one-thing`',
    '行政许可法第32条第1款第3、4项': '当场更正、一次性告知补正、受理由承办部门的办件办理,期限从收到申请之日起算',
    '出件的期限': '承办部门办结的日子由其办件告知;送达的十日在办件里,窗口出件只要求及时',
    '没有录入': '各地有的办件在部门系统或者纸上办理;说明原因,不计入录入',
  },
});
