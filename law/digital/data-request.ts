/**
 * 政务数据共享申请: a department asks to use another's data, is answered, reads them, each reading an event with its purpose and its case, and stops when
 * the purpose is reached. What the provider owes stands in data-reply.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, not, optional, procedure, ref, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { dataSharingRules, practice } from '../statutes.ts';
import { idle } from './settings.ts';

const open = { class: 'open' } as const;
const way = choice('共享方式', '服务接口', '批量交换', '文件下载', '其他');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dataRequest = procedure({
  id: 'data-request', title: '政务数据共享申请', chapter: 'digital', from: '2025-08-01', roles,
  statutes: { law: dataSharingRules, practice },
  opens: ['draft'], subject: 'draft.title',

  steps: {
    draft: step('拟订共享需求', 'office', { form: { title: text('需求', open) } }),
    ask: step('提出申请', 'office', { issues: '政务数据共享申请', form: { data: ref('data-catalogue', '数据'), holder: agency('提供部门'), ground: text('使用依据', open), scene: text('使用场景', open), scope: text('使用范围', open), way, until: date('使用期限') } }),
    askedMore: told('被要求补充材料', 'data-reply', { repeats: 1, form: { what: text('需要补充的') } }),
    more: step('补充材料', 'office', { form: { what: text('补充的内容') } }),
    answered: told('得到答复', 'data-reply', { repeats: 3, form: { result: choice('答复', '同意共享', '不同意共享'), why: optional(text('理由')) } }),
    provided: told('收到提供的数据', 'data-reply', { repeats: 3 }),
    read: step('调用数据', 'office', { repeats: 999, form: { purpose: choice('用途', '办理政务服务', '执法、检查', '核验证照、证明', '救助、给付审核', '统计分析', '其他'), matter: text('所办案件、事项的编号', open), n: count('调用条数') } }),
    dispute: step('提请协调争议', 'head', { issues: '政务数据共享争议协调申请', form: { what: text('争议') } }),
    settle: step('协调争议', 'dataOffice', { issues: '政务数据共享争议协调意见', form: { result: choice('意见', '应当共享', '不共享'), why: text('理由'), directed: yes('应当共享') } }),
    stop: step('停止使用,处理留存的数据', 'office', { ends: '停止使用', form: { why: choice('原因', '共享目的已实现', '使用期限届满', '不再需要', '超范围使用,被收回') } }),
    giveUp: step('结束申请', 'office', { ends: '没有共享', form: { why: text('理由') } }),
  },

  rules: ({ law, practice, fact, did, today }) => {
    return [
      practice('共享申请').after('draft').must('ask', 'giveUp').promptly(),
      law('“共享申请”').before('ask').hold('数据在现行目录里', fact('ask.data').inForce),
      law('“共享属性”').before('ask').hold('不是不予共享的数据', not(fact('ask.data').get('shares').is('不予共享'))),
      law('“共享申请”').after('ask', 'settle').opens('data-reply', { unit: 'ask.holder', with: { data: 'ask.data', ground: 'ask.ground', scene: 'ask.scene', scope: 'ask.scope', way: 'ask.way', directed: 'settle.directed' } })
        .when(any(not(did('settle')), fact('settle.result').is('应当共享'))),
      law('“一次性告知补充”').after('askedMore').must('more', 'giveUp').promptly(),
      law('“一次性告知补充”').after('more').tells('opened', 'supplemented', { of: 'data-reply', with: { what: 'more.what' } }),
      practice('共享申请').before('more').do('askedMore'),
      // 使用:同意、提供以后,在期限和范围以内,每一次写明用途和案件
      law(25).before('read').hold('已经同意共享并提供', did('provided')),
      law(25).before('read').hold('在使用期限以内', not(today.after(fact('ask.until')))),
      law(25).before('read').attest('没有超出使用范围、用于其他目的、提供给第三方'),
      // 用完:停止使用,期限届满的也停止
      law('“共享目的实现”').after('provided').must('stop').by(fact('ask.until')),
      practice('共享申请').before('stop').do('provided'),
      practice('共享申请').after('provided').must('read', 'stop').within(idle),
      practice('共享申请').after('provided').never('giveUp'),
      // 争议:先协商,协商不成提请主管部门协调
      law('“共享争议”').before('dispute').hold('被答复不同意共享', fact('answered.result').is('不同意共享')),
      law('“共享争议”').before('dispute').attest('已经协商,没有达成一致'),
      law('“共享争议”').after('dispute').must('settle').promptly(),
      law('“共享争议”').before('settle').do('dispute'),
      practice('共享申请').after('giveUp').tells('opened', 'dropped', { of: 'data-reply' }),
      practice('共享申请').after('settle').must('giveUp', 'stop').promptly().unless(fact('settle.result').is('应当共享')),
      practice('共享申请').after('answered').must('giveUp', 'dispute').promptly().when(fact('answered.result').is('不同意共享')),
    ];
  },

  computes: ({ fact, truth }) => ({ 'settle.directed': truth(fact('settle.result').is('应当共享')) }),

  figures: (f, { fact, did }) => {
    const asked = f.count('ask', '政务数据共享申请', '件', { by: ['ask.way', 'ask.holder'] }), answered = f.count('answered', '共享申请得到答复', '件', { by: ['answered.result'] });
    const agreed = f.count('answered', '同意共享', '件', fact('answered.result').is('同意共享')), times = f.count('read', '调用共享数据', '次', { by: ['read.purpose'] });
    return {
      asked, answered, agreed, agreedRate: f.share(agreed, answered, '同意共享的比例'), times, records: f.sum('read.n', '调用共享数据条数', '条', { by: ['read.purpose'] }), disputes: f.count('dispute', '提请协调共享争议', '件'), settled: f.count('settle', '协调共享争议', '件', { by: ['settle.result'] }),
      stopped: f.count('stop', '停止使用共享数据', '件', { by: ['stop.why'] }), given: f.count('giveUp', '没有共享', '件'), open: f.standing(all(did('provided'), not(did('stop'))), '正在使用的共享数据', '件'),
    };
  },

  notModelled: {
    条例第19条: '能够共享获得的不再向群众、企业收集,由证明清单、办事指南和一体化在线服务的规则办理',
    条例第25条: '是否超出范围、用途,由调用的人每次署名;系统记录每一次调用的用途、案件和条数,供检查',
    '跨地区、跨层级的争议': '由共同的上级主管部门协调,登记协调意见',
    日数和条号: '条例的有关各条按内容引用,没有逐条核对到原文',
  },
});
