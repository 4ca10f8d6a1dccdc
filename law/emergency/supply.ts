/** 应急物资: a register whose entries are kinds of goods in a store, each with its least stock; what comes in and goes out is told by `supply-move`, so a stock is computed. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, optional, party, procedure, setting, step, text, told, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { accidentEmergencyRules, emergencyLaw, practice } from '../statutes.ts';

const countEvery = setting('supply.count', '盘点应急物资的间隔', years(1), '各地应急物资管理规定;法律没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const supply = procedure({
  id: 'supply', title: '应急物资', chapter: 'emergency', from: '2024-11-01', roles, register: true,
  statutes: { law: emergencyLaw, rescue: accidentEmergencyRules, practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('列入储备', 'keeper', { form: { name: text('物资、装备', { class: 'open' }), kind: choice('种类', '防汛抗旱', '森林防火', '抢险救援装备', '生活救助', '卫生应急', '粮油等生活必需品', '其他'), measure: text('计量单位', { class: 'open' }), store: text('储备库、点', { class: 'open' }),
      way: choice('储备方式', '实物储备', '协议储备', '产能储备'), least: count('最低储备量'), until: optional(date('有效期至')) } }),
    agree: step('与企业签订供给协议', 'head', { repeats: 9, issues: '应急物资供给协议', form: { firm: party('企业'), amount: count('保证供给的数量'), until: date('协议期限') } }),
    moved: told('出库、入库', 'supply-move', { repeats: 999, form: { in: optional(count('入库数量')), out: optional(count('出库数量')), stock: count('结存数量') } }),
    short: told('结存低于最低储备量', 'supply-move', { repeats: 99 }),
    refill: step('提出补充', 'keeper', { repeats: 99, issues: '应急物资补充计划', form: { number: count('需要补充的数量') } }),
    check: step('盘点相符', 'keeper', { repeats: 60, issues: '应急物资盘点表', form: { found: count('实有数量') } }),
    differ: step('盘点不符、有损坏失效', 'keeper', { repeats: 60, issues: '应急物资盘点表', form: { found: count('实有数量'), broken: count('损坏、失效数量') } }),
    explain: step('查明账实不符的原因', 'head', { repeats: 60, form: { why: text('原因和处理') } }),
    rotate: step('轮换', 'keeper', { repeats: 60, form: { until: date('新的有效期至') } }),
    remove: step('移出储备', 'head', { ends: '移出储备', form: { why: text('理由') } }),
  },

  rules: ({ law, rescue, practice, fact, today }) => {
    return [
      law(46, 2).after('enter').must('agree', 'remove').promptly().when(fact('enter.way').among('协议储备', '产能储备')),
      rescue(13, 1).after('short').must('refill', 'remove').promptly(),
      rescue(13, 1).before('refill').hold('写明需要补充的数量', fact('refill.number').over(0)),
      practice('物资管理').after('enter', 'check', 'differ').must('check', 'differ', 'remove').within(countEvery),
      law(54, 1).after('differ').must('explain', 'remove').promptly(),
      practice('物资管理').before('explain').do('differ'),
      rescue(13, 1).after('enter').must('rotate', 'remove').by(fact('enter.until')).when(fact('enter.until').present),
      rescue(13, 1).after('rotate').must('rotate', 'remove').by(fact('rotate.until')),
      practice('物资管理').before('rotate').hold('新的有效期在今后', fact('rotate.until').after(today)),
    ];
  },

  computes: ({ sum }) => ({ 'moved.stock': sum('moved.in').minus(sum('moved.out')) }),
  inForce: ({ day }) => ({ from: day('enter'), until: ['remove'] }),

  figures: (f) => {
    const agreed = f.count('check', '盘点相符', '次'), differed = f.count('differ', '盘点不符', '次');
    return {
    kinds: f.standing('inForce', '应急物资储备品种', '种', { by: ['enter.kind', 'enter.way'] }), entered: f.count('enter', '列入储备', '种', { by: ['enter.kind'] }), agreements: f.count('agree', '签订供给协议', '份'),
    firms: f.distinct('agree.firm', '协议储备企业', '家'), checked: f.total('盘点', '次', agreed, differed), agreed, differed, checkedInTime: f.inTime('check', '按期盘点、相符', '次'), shorts: f.count('short', '低于最低储备量', '次'), refills: f.count('refill', '提出补充', '次'), rotated: f.count('rotate', '轮换', '次'), removed: f.count('remove', '移出储备', '种'),
    };
  },

  notModelled: {
    '突发事件应对法第45条': '储备规划和品种目录由国务院部门和省定,县里登记的是实际储备',
    统计: '各种物资计量单位不同,数量不相加;金额在出入库里',
  },
});
