/** 法治副校长、法治辅导员、普法讲师: sent by court, procuratorate, police or justice, engaged by the school, lessons each year, assessed. */
import { all, any, choice, count, date, not, optional, party, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { publicityLaw, vicePrincipalRules } from '../statutes.ts';
import { schoolAssess, schoolLessons, schoolTerm } from './work-settings.ts';
import { grade } from './work-words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const vicePrincipal = procedure({
  id: 'vice-principal', title: '法治副校长、普法讲师', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { law: publicityLaw, rules: vicePrincipalRules },
  opens: ['recommend'], subject: 'recommend.person',

  steps: {
    recommend: step('推荐、委派', 'dispatcher', { form: { person: party('人选'), kind: choice('类别', '法治副校长', '校外法治辅导员', '普法讲师团成员'), from: choice('派出机关', '人民法院', '人民检察院', '公安机关', '司法行政机关', '律师协会、其他'), school: optional(text('任职学校', { class: 'open' })) } }),
    engage: step('聘任', 'head', { issues: '法治副校长聘书', form: { from: date('聘期开始日'), until: date('聘期届满日') } }),
    decline: step('不聘任', 'head', { ends: '不聘任', form: { why: text('理由') } }),
    lesson: step('登记法治课', 'office', { repeats: 200, form: { hours: count('课时'), topic: text('内容', { class: 'open' }) } }),
    assess: step('年度考核', 'justiceOffice', { repeats: 20, form: { hours: count('上次考核以来的课时'), result: grade } }),
    renew: step('续聘', 'head', { repeats: 9, issues: '法治副校长聘书', form: { from: date('新的聘期开始日'), until: date('新的聘期届满日') } }),
    release: step('解聘', 'head', { ends: '解聘', form: { why: choice('原因', '考核不合格', '本人、派出机关提出', '调离、退休') } }),
    end: step('聘期届满', 'office', { ends: '聘期届满' }),
  },

  rules: ({ law, rules, fact, today, latest }) => {
    const school = fact('recommend.kind').is('法治副校长');
    return [
      law(41).before('engage').hold('法治副校长写明任职的学校', fact('recommend.school').present).when(school),
      law(41).after('recommend').must('engage', 'decline').promptly(),
      rules('聘任').before('engage').hold('一次聘期不超过规定的年限', fact('engage.until').within(schoolTerm, fact('engage.from'))),
      rules('聘任').after('engage').never('decline'),
      rules('履职').before('lesson', 'assess', 'renew', 'release', 'end').do('engage'),
      rules('考核').after('engage', 'assess').must('assess', 'release', 'end').within(schoolAssess),
      rules('履职').before('assess').hold('课时不足规定的,考核不合格', any(fact('assess.hours').atLeast(schoolLessons), fact('assess.result').is('不合格'))).when(school),
      rules('考核').after('assess').must('release').promptly().when(fact('assess.result').is('不合格')),
      rules('聘任').before('renew').hold('考核合格以上,一次聘期不超过规定的年限', fact('assess.result').among('优秀', '合格'), fact('renew.until').within(schoolTerm, fact('renew.from'))),
      rules('聘任').after('engage', 'renew').must('renew', 'release', 'end').by(latest(fact('engage.until'), fact('renew.until'))),
      rules('聘任').before('end').hold('聘期已经届满', not(today.before(latest(fact('engage.until'), fact('renew.until'))))),
    ];
  },

  computes: ({ sum }) => ({ 'assess.hours': sum('lesson.hours').minus(sum('assess.hours')) }),

  inForce: ({ fact, latest }) => ({ from: fact('engage.from'), until: ['release', 'end'], expires: latest(fact('engage.until'), fact('renew.until')) }),

  figures: (f, { fact, did }) => {
    const now = all(did('engage'), not(any(did('release'), did('end')))), school = fact('recommend.kind').is('法治副校长');
    return { people: f.standing(now, '法治副校长和普法讲师', '人', { by: ['recommend.kind', 'recommend.from'] }), principals: f.standing(all(now, school), '法治副校长', '人'), lecturers: f.standing(all(now, fact('recommend.kind').is('普法讲师团成员')), '普法讲师团成员', '人'), engaged: f.count('engage', '聘任法治副校长、普法讲师', '人', { by: ['recommend.kind'] }),
      lessons: f.count('lesson', '法治课', '节次'), hours: f.sum('lesson.hours', '法治课课时', '课时'), assessed: f.count('assess', '考核法治副校长', '人次', { by: ['assess.result'] }), released: f.count('release', '解聘法治副校长', '人', { by: ['release.why'] }) };
  },

  notModelled: { '中小学法治副校长聘任与管理办法': '每所学校至少一名,由学校数和登记对照;聘期、课时、考核的数字按所知,没有核对原文', 法治讲座: '讲座的次数在普法活动里计数,这里只计各人的课时' },
});
