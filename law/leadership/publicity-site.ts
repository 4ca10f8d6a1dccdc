/** 法治宣传阵地: fixed boards, parks, libraries, screens, bases: set up, looked after each year, taken down. */
import { agency, all, any, choice, not, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { siteCheck } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicitySite = procedure({
  id: 'publicity-site', title: '法治宣传阵地', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('登记阵地', 'office', { form: { name: text('名称', { class: 'open' }), kind: choice('种类', '法治广场、公园', '标识牌、广告牌、橱窗', '法律图书室(角)', '电子显示屏', '公交等移动载体', '法治教育基地', '普法示范点', '其他'), place: text('地点', { class: 'open' }), town: agency('所在镇、街道'), community: yes('在社区') } }),
    check: step('检查、更新内容', 'office', { repeats: 50, form: { good: yes('完好,内容现行有效'), old: optional(text('过时、损坏的内容')) } }),
    mend: step('修复、更换', 'office', { repeats: 50, form: { what: text('情况') } }),
    remove: step('撤除', 'office', { ends: '撤除', form: { why: text('原因') } }),
  },

  rules: ({ practice, fact }) => [
    practice('阵地维护').after('enter', 'check').must('check', 'remove').within(siteCheck),
    practice('阵地维护').before('check').hold('过时、损坏的,写明情况', any(fact('check.good').true, fact('check.old').present)),
    practice('阵地维护').before('mend').do('check'),
    practice('阵地维护').after('check').must('mend', 'check', 'remove').promptly().when(fact('check.good').false),
  ],

  inForce: ({ day }) => ({ from: day('enter'), until: ['remove'] }),

  figures: (f, { fact, did }) => ({
    sites: f.standing('inForce', '法治宣传阵地', '处', { by: ['enter.kind'] }), libraries: f.standing(all(fact('enter.kind').is('法律图书室(角)'), not(did('remove'))), '法律图书室', '处'), communities: f.standing(all(fact('enter.kind').is('法律图书室(角)'), fact('enter.community').true, not(did('remove'))), '社区法律图书室', '个'),
    points: f.standing(all(fact('enter.kind').is('普法示范点'), not(did('remove'))), '普法示范点', '个'), checked: f.count('check', '检查法治宣传阵地', '处次'), mended: f.count('mend', '修复、更换', '处次'), removed: f.count('remove', '撤除的阵地', '处'),
  }),

  notModelled: { 一个社区几处: '社区法律图书室按处登记,一个社区一处的,处数即社区数' },
});
