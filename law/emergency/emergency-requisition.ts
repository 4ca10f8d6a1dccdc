/**
 * 应急调用、征用: what a response needs and has not. First one's own stores and contracts, then others' property, listed; each thing taken is a case of `requisition`,
 * where it is decided, taken, given back and paid for. This one is closed when all of them are.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, party, procedure, ref, rows, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const emergencyRequisition = procedure({
  id: 'emergency-requisition', title: '应急调用、征用', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['begin', 'ask'], subject: 'weigh.event',

  steps: {
    begin: told('应急响应提出需要', 'response', { repeats: 1, form: { what: text('所需物资、设备、场地', { class: 'open' }), event: text('突发事件', { class: 'open' }) } }),
    ask: step('提出需要', 'office', { form: { what: text('所需物资、设备、场地', { class: 'open' }), event: text('突发事件', { class: 'open' }) } }),
    weigh: step('核对储备和协议', 'office', { issues: '需求清单', form: { event: text('突发事件', { class: 'open' }), ways: choices('满足的办法', '调用储备物资', '协议企业供给', '请求其他地方支援', '征用') } }),
    callUp: step('调用储备物资', 'head', { repeats: 50, issues: '应急物资调拨令', form: { items: rows('物资', { item: ref('supply', '物资'), unit: agency('储备单位') }, { class: 'open' }) } }),
    order: step('要求协议企业组织生产、供给', 'head', { repeats: 30, issues: '生产供给通知', form: { firm: party('企业'), what: text('物资') } }),
    support: step('请求其他地方支援', 'head', { repeats: 9, issues: '支援请求函', form: { to: text('请求的地方') } }),
    list: step('列出征用清单', 'chief', { repeats: 9, issues: '应急征用清单', form: { items: rows('财产', { owner: party('被征用人'), power: ref('power', '征用职权'), kind: choice('征用的财产', '设备', '设施', '场地', '交通工具', '物资'), unit: agency('实施征用的单位') }) } }),
    enough: step('认定已经满足', 'head', { ends: '没有征用' }),
    close: step('办结征用', 'office', { ends: '返还并补偿' }),
  },

  rules: ({ law, practice, fact, linked }) => [
    law(76, 1).after('begin', 'ask').must('weigh').promptly(),
    practice('调用征用').before('callUp', 'order', 'support', 'list', 'enough').do('weigh'),
    law(76, 1).after('weigh').must('callUp', 'order', 'support', 'list', 'enough').promptly(),
    law(12).before('list').hold('核对后仍需征用的才征用', fact('weigh.ways').has('征用')),
    law(12).before('list').attest('为应对突发事件的紧急需要'),
    practice('调用征用').before('list').hold('清单写明财产和被征用人', fact('list.items').count.over(0)),
    practice('调用征用').before('callUp').hold('写明调用的物资', fact('callUp.items').count.over(0)),
    practice('调用征用').after('callUp').opens('supply-move', { each: 'callUp.items', unit: 'unit' }),
    law(12).after('list').opens('requisition', { each: 'list.items', unit: 'unit', with: { event: 'weigh.event' } }),
    practice('调用征用').after('list').never('enough'),
    law(12).before('close').do('list'),
    law(12).before('close').hold('每一件征用都已经终结', linked('requisition').allEnded),
  ],

  figures: (f) => ({
    asked: f.count('weigh', '提出应急物资需要', '次'), calledUp: f.count('callUp', '调用储备物资', '次'), ordered: f.count('order', '要求企业生产供给', '次'), supported: f.count('support', '请求支援', '次'), listed: f.count('list', '应急征用清单', '份'),
    compensation: f.total('应急征用补偿', '元', 'requisition.offered'), requisitioned: f.total('应急征用', '件', 'requisition.decided'), returned: f.total('应急征用返还', '件', 'requisition.returned'),
  }),

  notModelled: {
    '突发事件应对法第12条': '每一件财产的决定、清单、返还、补偿在应急征用(行政执法一章)的案件里,期限也在那里',
    '突发事件应对法第76条第1款': '要求提供医疗、交通等公共服务的,写在应急响应的处置措施里',
  },
});
