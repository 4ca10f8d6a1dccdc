/** 数据开放: the data sets that anyone may have: proposed, looked at for secrets and persons, opened, kept fresh, or closed again. 数据安全法第38条, 第41条, 第42条. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, count, date, not, optional, procedure, ref, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { dataSecurityLaw, disclosureRules, practice } from '../statutes.ts';

const freshEvery = setting('data-opening.refresh', '开放数据更新的最长间隔', years(1), '省级公共数据开放办法;法律未定');
const answerLimit = setting('data-opening.answer', '答复开放需求、有条件开放申请的期限', workdays(10), '省级公共数据开放办法;法律未定');
const open = { class: 'open' } as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dataOpening = procedure({
  id: 'data-opening', title: '开放数据集', chapter: 'digital', from: '2021-09-01', roles, register: true,
  statutes: { law: dataSecurityLaw, disclosure: disclosureRules, practice },
  opens: ['propose', 'want'], subject: 'propose.name',

  steps: {
    propose: step('提出开放', 'agency', { form: { name: text('数据集', open), data: optional(ref('data-catalogue', '政务数据目录')) } }),
    want: step('提出开放需求', 'applicant', { form: { what: text('需要的数据', { class: 'personal' }) } }),
    review: step('开放前审查', 'agency', { repeats: 5, issues: '数据开放审查意见', form: { secret: choice('保密审查', '不涉密,可以开放', '涉密或者不宜开放'), personal: choice('个人信息、商业秘密', '不含', '已经脱敏', '含有,不得开放') } }),
    release: step('开放', 'agency', { issues: '开放数据集', form: { code: text('编码', { ...open, unique: true }), name: text('数据集', open), holder: agency('提供部门'), kind: choice('开放属性', '无条件开放', '有条件开放'), field: choice('领域', '民生保障', '公共服务', '市场监管', '交通', '生态环境', '地理气象', '其他'),
      format: choice('格式', '表格', '接口', '其他'), records: count('数据条数'), machine: yes('可以机器读取'), from: date('开放之日') } }),
    decline: step('不开放,说明理由', 'agency', { ends: '不开放', issues: '不开放的答复', serves: 'applicant', form: { why: text('理由') } }),
    refresh: step('更新', 'agency', { repeats: 99, form: { records: count('数据条数') } }),
    close: step('停止开放', 'agency', { ends: '停止开放', issues: '停止开放公告', form: { why: choice('原因', '依法不再开放', '审查发现不宜开放', '数据集合并', '不再产生'), note: optional(text('说明', open)) } }),
  },

  rules: ({ law, disclosure, practice, fact }) => [
    practice('数据开放').after('propose').must('release', 'decline').promptly(),
    practice('数据开放').after('want').must('release', 'decline').within(answerLimit),
    law(41).before('release').hold('审查认为可以开放', fact('review.secret').is('不涉密,可以开放')),
    law(38).before('release').hold('不含个人信息、商业秘密,或者已经脱敏', fact('review.personal').among('不含', '已经脱敏')),
    practice('数据开放').after('release').never('decline'),
    practice('数据开放').before('refresh', 'close').do('release'),
    practice('数据开放').after('release', 'refresh').must('refresh', 'close').within(freshEvery),
    ...(['release', 'close'] as const).map((s) => disclosure(26).publishes(s, { within: workdays(20) })),
  ],

  inForce: ({ fact }) => ({ from: fact('release.from'), until: ['close'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('release'), not(did('close')));
    return {
      inForce: f.standing('inForce', '开放数据集', '个', { by: ['release.field', 'release.kind', 'release.holder'] }), released: f.count('release', '新开放数据集', '个', { by: ['release.field'] }), records: f.sum('release.records', '开放数据条数', '条'), holders: f.distinct('release.holder', '开放数据的部门', '个'),
      livelihood: f.standing(all(now, fact('release.field').among('民生保障', '公共服务', '市场监管')), '民生保障、公共服务、市场监管领域开放数据集', '个'), wanted: f.count('want', '数据开放需求', '件'), declined: f.count('decline', '不开放的答复', '件'),
      refreshed: f.count('refresh', '更新开放数据', '次'), refreshedInTime: f.inTime('refresh', '按期更新开放数据', '次'), closed: f.count('close', '停止开放', '个'),
    };
  },

  notModelled: {
    数据安全法第42条: '开放目录和平台由国家、省统一,本县登记自己提供的数据集',
    公共数据授权运营: '授权运营另有规定,不属于开放',
    下载次数: '没有行为留下,由平台对账填报',
  },
});
