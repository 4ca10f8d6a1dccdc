/** 应急物资出入库: asked, approved (in an emergency at once, by whoever is in command), moved, signed for, brought back or used up. The register of goods hears each. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, files, money, not, optional, procedure, ref, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { accidentEmergencyRules, disclosureRules, emergencyLaw, practice } from '../statutes.ts';

const settleLimit = setting('supply-move.settle', '调用以后结算、补偿的期限', workdays(30), '省级应急征用补偿办法;法律只说及时');
const incoming = ['采购入库', '捐赠入库', '调拨入库'] as const;
const outgoing = ['应急调用', '调拨出库', '轮换出库', '报废'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const supplyMove = procedure({
  id: 'supply-move', title: '应急物资出入库', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, rescue: accidentEmergencyRules, disclosure: disclosureRules, practice },
  opens: ['begin', 'ask'], subject: 'carry.why',

  steps: {
    begin: told('应急调用令', 'emergency-requisition', { repeats: 1, form: { item: ref('supply', '物资') } }),
    ask: step('申请', 'keeper', { form: { item: ref('supply', '物资'), why: text('事由') } }),
    approve: step('批准', 'head', { issues: '应急物资出入库审批单', form: { kind: choice('类别', ...incoming, ...outgoing), number: count('数量'), from: optional(agency('调用其他单位物资的,储备单位')) } }),
    refuse: step('决定不批准', 'head', { ends: '不批准', form: { why: text('理由') } }),
    carry: step('出库、入库', 'keeper', { issues: '应急物资出入库单', form: { item: ref('supply', '物资'), kind: choice('类别', ...incoming, ...outgoing), in: count('入库数量'), out: count('出库数量'), cost: optional(money('金额')), why: text('用途、来源', { class: 'open' }), urgent: yes('应急处置中先行调出'), low: optional(yes('出库以后低于最低储备量')), papers: optional(files('验收、发放单据')) } }),
    sign: step('接收单位签收', 'otherOrgan', { form: { number: count('收到数量') } }),
    back: step('归还入库', 'keeper', { form: { item: ref('supply', '物资'), in: count('归还数量'), state: choice('状况', '完好', '毁损') } }),
    used: step('消耗', 'keeper', { form: { number: count('消耗数量') } }),
    settle: step('结算、补偿', 'head', { issues: '应急物资结算单', form: { money: money('金额') } }),
    close: step('办结', 'keeper', { ends: '办结' }),
  },

  rules: ({ law, rescue, disclosure, practice, fact, did, day }) => {
    const called = fact('carry.kind').is('应急调用'), others = fact('approve.from').present;
    return [
      practice('出入库').after('begin', 'ask').must('approve', 'refuse', 'carry').promptly(),
      practice('出入库').before('carry').hold('经批准;应急处置中可以先行调出', any(did('approve'), all(called, fact('carry.urgent').true))),
      practice('出入库').after('carry').must('approve').promptly().when(fact('carry.urgent').true).unless(all(did('approve'), not(day('carry').before(day('approve'))))),
      practice('出入库').after('approve', 'carry').never('refuse'),
      practice('出入库').before('carry').hold('与批准的类别一致', fact('carry.kind').is(fact('approve.kind'))).when(did('approve')),
      practice('出入库').before('carry').hold('入库的没有出库数量,出库的没有入库数量', any(all(fact('carry.kind').among(...incoming), fact('carry.in').over(0), fact('carry.out').is(0)), all(fact('carry.kind').among(...outgoing), fact('carry.out').over(0), fact('carry.in').is(0)))),
      practice('出入库').before('carry').hold('物资在储备登记中有效', fact('carry.item').inForce),
      practice('出入库').before('carry').hold('出库不超过结存', fact('carry.item').get('moved.stock').atLeast(fact('carry.out'))).when(fact('carry.kind').among(...outgoing)),
      law(54, 1).before('carry').attest('没有截留、挪用、私分'),
      practice('出入库').after('carry').tells('carry.item', 'moved', { with: { in: 'carry.in', out: 'carry.out' } }),
      rescue(13, 1).after('carry').tells('carry.item', 'short').when(fact('carry.low').true),
      law(52, 2).after('carry').must('carry published').promptly().when(fact('carry.kind').is('捐赠入库')),
      disclosure(26).publishes('carry', { within: workdays(20) }).when(fact('carry.kind').is('捐赠入库')),
      // 调用的归还、结算
      rescue(26).after('carry').must('back', 'used').promptly().when(called),
      practice('出入库').before('back', 'used', 'settle').do('carry'),
      practice('出入库').before('back').hold('归还不超过调出', fact('back.in').atMost(fact('carry.out'))),
      practice('出入库').after('back').tells('back.item', 'moved', { with: { in: 'back.in' } }),
      practice('调用结算').after('carry').must('settle').within(settleLimit).when(called, others),
      practice('出入库').before('close').do('carry', 'approve'),
      practice('出入库').before('close').let('back', 'settle'),
    ];
  },

  computes: ({ fact, truth }) => ({
    'back.item': fact('carry.item'),
    'carry.low': truth(all(fact('carry.kind').among(...outgoing), fact('carry.item').get('moved.stock').minus(fact('carry.out')).under(fact('carry.item').get('enter.least')))),
  }),

  figures: (f, { fact }) => {
    const kind = fact('carry.kind');
    return {
      incoming: f.count('carry', '应急物资入库', '批次', kind.among(...incoming)), outgoing: f.count('carry', '应急物资出库', '批次', kind.among(...outgoing)), called: f.count('carry', '应急调用物资', '批次', kind.is('应急调用')), donated: f.count('carry', '捐赠入库', '批次', kind.is('捐赠入库')),
      bought: f.sum('carry.cost', '采购应急物资', '元', kind.is('采购入库')), spent: f.sum('carry.cost', '应急调用物资金额', '元', kind.is('应急调用')), settled: f.sum('settle.money', '应急调用结算、补偿', '元'), settledInTime: f.inTime('settle', '按期结算', '件'),
      urgent: f.count('carry', '先行调出', '批次', fact('carry.urgent').true), back: f.count('back', '归还入库', '批次'), shown: f.inTime('carry published', '按期公开的捐赠入库', '批次'), refused: f.count('refuse', '不批准', '件'),
    };
  },

  notModelled: {
    '突发事件应对法第52条第2款': '及时公开没有天数,按公开条例的二十个工作日;受赠财产的使用情况逐笔在出库里',
    '突发事件应对法第93条': '资金、物资的审计属审计程序',
  },
});
