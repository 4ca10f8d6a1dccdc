/**
 * 指标: the indicators of a sheet (示范指标体系 or a county's own), by edition. What stands in it from memory is shown as unverified; it is in force, and so may be
 * scored, only once a person has confirmed it against the official text. The known ones are in `indicators.ts`.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, files, not, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

export const levels = ['一级指标', '二级指标', '三级指标'] as const;
export const seen = ['已见于官方文本或者其转载', '凭一般知识整理,未核对'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const indicator = procedure({
  id: 'indicator', title: '考核和示范创建的指标', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { practice },
  opens: ['enter'], subject: 'enter.what',

  steps: {
    enter: step('登记指标', 'planner', { form: { sheet: text('指标体系和版本', { class: 'open' }), no: text('编号', { class: 'open', optional: true }), level: choice('级次', ...levels), extra: yes('附加项'),
      what: text('内容(改写)', { class: 'open' }), evidence: optional(text('佐证材料', { class: 'open' })), figure: optional(text('由哪些指标计量(代码)', { class: 'open' })), verified: choice('核对情况', ...seen), source: optional(text('文本来源', { class: 'open' })) } }),
    confirm: step('对照官方文本核对', 'planner', { repeats: 5, form: { result: choice('核对结果', '一致', '已经改正', '官方文本没有这一条'), what: optional(text('改正后的内容', { class: 'open' })), no: optional(text('官方文本中的编号', { class: 'open' })), document: optional(files('官方文本')) } }),
    weigh: step('设定分值', 'planner', { repeats: 9, form: { points: count('分值'), by: text('设定分值的依据', { class: 'open' }) } }),
    adopt: step('启用', 'head', { form: { from: date('从哪一天起') } }),
    drop: step('不予启用', 'planner', { ends: '不启用', form: { why: text('理由') } }),
    retire: step('停用', 'planner', { ends: '停用', form: { why: choice('原因', '版本更替', '上级取消', '合并到其他指标'), by: text('依据', { class: 'open' }) } }),
  },

  rules: ({ practice, fact, did }) => [
    practice('指标核对').before('enter').hold('称已见于文本的,写明来源', fact('enter.source').present).when(fact('enter.verified').is('已见于官方文本或者其转载')),
    practice('指标核对').before('confirm').hold('附有官方文本', fact('confirm.document').present),
    practice('指标核对').before('confirm').hold('改正的,写明改正后的内容', fact('confirm.what').present).when(fact('confirm.result').is('已经改正')),
    practice('指标核对').before('adopt').hold('凭一般知识整理的,由人对照官方文本核对以后才能启用、用于评分', any(fact('enter.verified').is('已见于官方文本或者其转载'), fact('confirm.result').among('一致', '已经改正'))),
    practice('指标核对').before('adopt').hold('官方文本没有的不启用', any(not(did('confirm')), fact('confirm.result').among('一致', '已经改正'))),
    practice('指标核对').after('confirm').must('drop', 'retire').promptly().when(fact('confirm.result').is('官方文本没有这一条')),
    practice('指标启用').after('adopt').never('drop'),
    practice('指标启用').before('retire').do('adopt'),
  ],

  inForce: ({ fact }) => ({ from: fact('adopt.from'), until: ['retire'] }),

  figures: (f, { fact, did }) => {
    const third = fact('enter.level').is('三级指标'), here = not(any(did('drop'), did('retire'))), sure = any(fact('enter.verified').is('已见于官方文本或者其转载'), all(did('confirm'), fact('confirm.result').among('一致', '已经改正')));
    return {
      indicators: f.standing('inForce', '启用的指标', '项', { by: ['enter.level'] }), main: f.standing(all(here, third, fact('enter.extra').false), '指标体系的三级指标(附加项除外)', '项', { by: ['enter.sheet'] }),
      extra: f.standing(all(here, fact('enter.extra').true), '指标体系的附加项', '项', { by: ['enter.sheet'] }), unverified: f.standing(all(here, not(sure)), '没有核对的指标', '项', { by: ['enter.sheet'] }), confirmed: f.count('confirm', '核对指标', '项次', { by: ['confirm.result'] }),
      measured: f.standing(all(here, fact('enter.figure').present), '由账上指标计量的指标', '项'), retired: f.count('retire', '停用指标', '项', { by: ['retire.why'] }),
    };
  },

  notModelled: {
    指标的数目: '各版本的数目不一(2021年版9/32/100,2025年一个市按10/34/104组织,有的地方说100+20),按登记的实数,不写死',
    分值和权重: '文本不载分值,由中央依法治国办组织专家研究确定;县里自定的,写明依据',
    '市县法治政府建设示范指标体系(2023年版)': '第三批采用的版本,文本没有取得,只登记已读到的条目',
  },
});
