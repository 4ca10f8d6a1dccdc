/** 主动公开 (条例第三章): one case for one piece of information, from its making or change to its publication, or its periodical reassessment. */
import { choice, date, optional, procedure, ref, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, practice } from '../statutes.ts';
import { infoKind } from './forms.ts';

// 第十八条要求定期评估审查,没有定周期。
const reassess = setting('disclosure.reassess', '不予公开信息定期评估的周期', years(1), '条例第18条只要求定期,周期由各机关定');

const title = text('信息名称', { class: 'open' });
const formedOn = date('信息形成、变更之日');

export const disclosureProactive = procedure({
  id: 'disclosure-proactive',
  title: '政府信息主动公开',
  chapter: 'checks',
  from: '2019-05-15',
  statutes: { law: disclosureRules, practice },
  roles,
  opens: ['form'],
  subject: 'form.title',

  steps: {
    form: step('登记形成、变更的信息', 'office', {
      form: {
        title,
        formedOn,
        kind: optional(infoKind),
        item: optional(ref('disclosure-catalogue', '目录事项')),
        dueBy: date('法律、法规另定期限的届满之日', { optional: true }),
      },
    }),
    review: step('公开审查', 'infoOffice', {
      form: {
        result: choice('结论', '可以公开', '不予公开', '不能确定,报主管部门或者保密部门确定'),
        reason: text('理由', { optional: true }),
      },
      issues: '信息公开审查表',
      repeats: 9,
    }),
    release: step('发布', 'infoOffice', {
      form: {
        where: choice('途径', '政府网站', '政府公报', '互联网政务媒体', '新闻发布会', '报刊、广播、电视', '其他'),
        link: text('地址、期号', { class: 'open' }),
        listed: yes('目录、指南已经更新', { optional: true }),
        to: text('已经提供给(档案馆、公共图书馆)', { class: 'open', optional: true }),
      },
      ends: '已经公开',
      issues: '发布记录',
    }),
    list: step('更新公开目录、指南', 'infoOffice', { issues: '政府信息公开目录' }),
    deliver: step('向档案馆、公共图书馆提供', 'infoOffice', {
      form: { to: text('接收单位', { class: 'open' }) },
      issues: '移交清单',
    }),
    withhold: step('决定不予公开', 'infoDirector', {
      form: {
        ground: choice(
          '情形',
          '国家秘密',
          '法律、行政法规禁止公开',
          '危及“三安全一稳定”',
          '商业秘密、个人隐私',
          '内部事务信息',
          '过程性信息',
          '行政执法案卷',
        ),
      },
    }),
    assess: step('定期评估审查', 'infoOffice', {
      form: { result: choice('结论', '可以公开', '继续不予公开'), reason: text('理由') },
      issues: '动态调整评审记录',
      repeats: 99,
    }),
    retire: step('信息失效、销毁', 'infoDirector', { form: { why: text('依据') }, ends: '信息失效' }),
  },

  rules: ({ law, practice, fact, day }) => {
    const may = fact('review.result').is('可以公开').or(fact('assess.result').is('可以公开'));
    return [
      // 审查机制:先审查后公开
      law(17, 2).before('release').hold('经审查可以公开', may),
      law(17, 2).before('review').attest('依照保守国家秘密法等规定作保密审查'),
      law(17, 2).before('withhold').hold('经审查不予公开', fact('review.result').is('不予公开')),
      law(17, 3).after('review').must('review').promptly().when(fact('review.result').is('不能确定,报主管部门或者保密部门确定')),
      // 动态调整
      practice('定期评估').after('withhold', 'assess').must('assess', 'release', 'retire').within(reassess),
      law(18).before('assess').do('withhold'),
      law(18).after('assess').must('release').promptly().when(fact('assess.result').is('可以公开')),
      law(18).before('retire').do('withhold'),
      // 目录、查阅场所
      law(12, 1).after('release').tells('form.item', 'released').when(fact('form.item').present),
      law(12, 1).after('release').must('list').promptly().unless(fact('release.listed').true),
      law(25, 3).after('release').must('deliver').promptly().unless(fact('release.to').present),
      // 期限
      law(26)
        .after('form')
        .must('release', 'withhold')
        .within(workdays(20), { from: fact('form.formedOn') })
        .when(fact('form.dueBy').absent),
      law(26).after('form').must('release', 'withhold').by(fact('form.dueBy')).when(fact('form.dueBy').present),
      law(26)
        .before('review')
        .hold(
          '信息已经形成',
          fact('form.formedOn')
            .before(day('review'))
            .or(fact('form.formedOn').is(day('review'))),
        ),
    ];
  },

  figures: (f) => {
    const released = f.count('release', '主动公开政府信息', '条', { by: ['form.kind', 'release.where'] });
    const inTime = f.inTime('release', '按时主动公开', '条');
    return {
      formed: f.count('form', '形成、变更应当主动公开的信息', '条', { by: ['form.kind'] }),
      released,
      inTime,
      onTimeRate: f.share(inTime, released, '主动公开按时率'),
      withheld: f.count('withhold', '决定不予公开', '条', { by: ['withhold.ground'] }),
      assessed: f.count('assess', '不予公开信息评估', '条次', { by: ['assess.result'] }),
      delivered: f.count('deliver', '向档案馆、图书馆提供', '次'),
    };
  },

  notModelled: {
    第19条至第22条: '是否属于主动公开范围由审查的人判断',
    第25条第1款: '设置查阅场所不是一件信息的步骤',
    年度报告第二部分: '规章、规范性文件的制发、废止、有效数,许可、处罚、强制决定数和收费金额,由部门年度报告的指标从各自的程序计数',
  },
});
