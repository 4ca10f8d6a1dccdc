/** 主动公开目录: a register whose entries are items of the basic and the grass-roots standard catalogue: what, on what ground, by when, by whom, where, who explains it. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, not, official, optional, procedure, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, opennessOpinion } from '../statutes.ts';
import { infoKind } from './forms.ts';

const checkEvery = setting(
  'disclosure-catalogue.check',
  '对照目录检查公开情况的间隔',
  years(1),
  '国办发〔2019〕54号要求动态调整,没有定间隔',
);
const fields = [
  '重大建设项目',
  '公共资源交易',
  '财政预决算',
  '安全生产',
  '税收管理',
  '征地补偿',
  '国有土地上房屋征收',
  '保障性住房',
  '农村危房改造',
  '生态环境',
  '公共文化服务',
  '公共法律服务',
  '扶贫(乡村振兴)',
  '救灾',
  '食品药品监管',
  '城市综合执法',
  '就业',
  '社会保险',
  '社会救助',
  '养老服务',
  '户籍管理',
  '涉农补贴',
  '义务教育',
  '医疗卫生',
  '市政服务',
  '新闻出版版权',
  '基本目录',
] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const disclosureCatalogue = procedure({
  id: 'disclosure-catalogue', title: '主动公开目录事项', chapter: 'checks', from: '2019-12-26', roles, register: true,
  statutes: { law: disclosureRules, opinion: opennessOpinion },
  opens: ['propose'], subject: 'list.item',

  steps: {
    propose: step('梳理提出', 'office', { form: { catalogue: choice('目录', '主动公开基本目录', '基层政务公开标准目录'), field: choice('领域', ...fields), item: text('公开事项', { class: 'open' }) } }),
    review: step('公开审查、保密审查', 'infoOffice', { repeats: 3, issues: '信息公开审查表', form: { result: choice('结论', '可以公开', '不得公开'), reason: text('理由') } }),
    list: step('列入目录', 'infoDirector', { issues: '政府信息公开目录', form: { code: text('编号', { class: 'open', unique: true }), item: text('公开事项', { class: 'open' }), content: text('内容(要素)', { class: 'open' }),
      kind: infoKind, basis: text('公开依据', { class: 'open' }), limit: text('公开时限', { class: 'open' }), workdays: optional(count('公开时限(工作日)')), holder: agency('公开主体'),
      channels: choices('渠道', '政府网站', '政府公报', '政务新媒体', '政务服务中心', '便民服务站', '村(居)公示栏', '其他'), audience: choice('对象', '全社会', '特定群体'), explainer: optional(official('政策解读人')), from: date('生效日') } }),
    reject: step('决定不列入', 'infoDirector', { ends: '不列入', form: { reason: text('理由') } }),
    released: told('按本项公开了一件信息', 'disclosure-proactive', { repeats: 999 }),
    explain: step('政策解读', 'office', { repeats: 50, issues: '解读材料', form: { who: optional(official('解读人')), way: choice('方式', '文字', '图表', '视频', '发布会、访谈', '现场'), what: text('内容', { class: 'open' }) } }),
    check: step('对照检查', 'infoOffice', { repeats: 60, form: { result: choice('结论', '全部按要求公开', '部分没有公开', '没有公开'), missing: optional(count('没有公开的信息(条)')) } }),
    mend: step('补充公开', 'office', { repeats: 60, form: { released: count('补充公开的信息(条)') } }),
    adjust: step('调整', 'infoDirector', { repeats: 50, form: { what: text('调整内容', { class: 'open' }), by: text('依据', { class: 'open' }) } }),
    remove: step('移出目录', 'infoDirector', { ends: '移出', form: { by: text('依据', { class: 'open' }) } }),
  },

  rules: ({ law, opinion, fact, did }) => [
    law(17, 2).before('list').hold('经审查可以公开', fact('review.result').is('可以公开')),
    law(17, 2).before('review').attest('依照保守国家秘密法等规定审查,不涉及国家秘密、商业秘密、个人隐私'),
    law(12).after('propose').must('list', 'reject').promptly(),
    law(12).after('list').never('reject'),
    law(26).before('list').hold('公开时限不超过形成、变更之日起二十个工作日,法律、法规另有规定的除外', any(fact('list.workdays').absent, fact('list.workdays').atMost(20))),
    opinion('政策解读').before('explain').do('list'),
    opinion('动态调整').after('list', 'check').must('check', 'remove').within(checkEvery),
    opinion('动态调整').before('check', 'adjust', 'remove').do('list'),
    opinion('动态调整').after('check').must('mend').promptly().when(fact('check.result').among('部分没有公开', '没有公开')),
    opinion('动态调整').before('check').hold('没有公开的写明条数', fact('check.missing').atLeast(1)).when(fact('check.result').among('部分没有公开', '没有公开')),
    opinion('动态调整').before('mend').hold('检查发现没有公开的', did('check')),
    law('第12条、第26条').publishes('list', { within: workdays(20) }),
    law('第12条、第26条').publishes('adjust', { within: workdays(20) }),
  ],

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const checked = f.count('check', '对照检查', '项次', { by: ['check.result'] }), full = f.count('check', '全部按要求公开', '项次', fact('check.result').is('全部按要求公开'));
    return {
      items: f.standing('inForce', '目录事项', '项', { by: ['propose.catalogue', 'propose.field', 'list.holder'] }), fields: f.standing(all(did('list'), not(did('remove')), not(fact('propose.field').is('基本目录'))), '基层标准目录事项', '项', { by: ['propose.field'] }),
      listed: f.count('list', '新列入', '项'), adjusted: f.count('adjust', '调整', '项次'), removed: f.count('remove', '移出', '项'), released: f.count('released', '按目录公开的信息', '条'),
      checked, full, fullRate: f.share(full, checked, '法定主动公开内容公开到位率'), missing: f.sum('check.missing', '没有公开的信息', '条'),
      mended: f.sum('mend.released', '补充公开', '条'), explained: f.count('explain', '政策解读', '次', { by: ['explain.way'] }), explainers: f.standing(all(did('list'), not(did('remove')), fact('list.explainer').present), '有解读人的事项', '项'),
    };
  },

  notModelled: {
    '第19条至第22条': '是否属于主动公开范围由审查的人判断',
    '26个领域': '各部门的标准指引有自己的要素和时限,逐项写在内容和时限里',
    '解读人': '国办发〔2019〕54号和地方要求建立政策解读人制度,没有写明条件',
  },
});
