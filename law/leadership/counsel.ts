/** 法律顾问、公职律师名册: hired or engaged centrally, term, pay from the budget, assessed each year, renewed, released. The opinion of 2016 was not read: its headings are cited. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, money, not, optional, party, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { counselOpinion, practice } from '../statutes.ts';
import { counselAssess, counselPractice, counselTerm } from './work-settings.ts';
import { grade } from './work-words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const counsel = procedure({
  id: 'counsel', title: '法律顾问、公职律师', chapter: 'leadership', from: '2016-06-16', roles, register: true,
  statutes: { opinion: counselOpinion, practice },
  opens: ['choose'], subject: 'choose.person',

  steps: {
    choose: step('选聘、任用', 'justiceOffice', { form: { person: party('法律顾问、公职律师'), kind: choice('类别', '外聘律师', '外聘专家学者', '法制机构人员', '公职律师', '村(社区)法律顾问'), client: agency('服务的单位'), way: choice('聘用方式', '统采统管', '单位自聘', '本单位任用'),
      years: optional(count('执业年限')), clean: yes('没有受过刑事处罚、行政处罚、行业处分'), promise: optional(files('保密承诺')) } }),
    appoint: step('聘任(颁发聘书)', 'head', { issues: '法律顾问聘书', form: { from: date('聘期开始日'), until: optional(date('聘期届满日')) } }),
    refuse: step('不予聘任', 'head', { ends: '不聘任', form: { why: text('理由') } }),
    pay: step('支付顾问费用', 'justiceOffice', { repeats: 60, form: { year: count('年度'), amount: money('金额'), budget: yes('列入财政预算') } }),
    assess: step('年度考核', 'justiceOffice', { repeats: 20, issues: '法律顾问(公职律师)考核表', form: { year: count('年度'), result: grade, matters: optional(count('本年办理的事项')) } }),
    renew: step('续聘', 'head', { repeats: 9, issues: '法律顾问聘书', form: { from: date('新的聘期开始日'), until: date('新的聘期届满日') } }),
    release: step('解聘、免去', 'head', { ends: '解聘', form: { why: choice('原因', '考核不合格', '违反约定或者保密义务', '利益冲突', '本人辞任', '调离、退休') } }),
    end: step('聘期届满', 'justiceOffice', { ends: '聘期届满' }),
  },

  rules: ({ opinion, practice, fact, today, latest }) => {
    const outside = fact('choose.kind').among('外聘律师', '外聘专家学者'), hired = fact('choose.kind').among('外聘律师', '外聘专家学者', '村(社区)法律顾问');
    return [
      opinion('外聘法律顾问的条件').before('appoint').hold('没有受过刑事处罚、行政处罚、行业处分', fact('choose.clean').true),
      opinion('外聘法律顾问的条件').before('appoint').hold('外聘律师的执业年限不少于规定的年限', fact('choose.years').atLeast(counselPractice)).when(fact('choose.kind').is('外聘律师')),
      opinion('选聘').before('appoint').attest('公开、公平、公正选聘').when(outside),
      practice('聘期').before('appoint').hold('写明聘期,不超过一次聘期的上限', fact('appoint.until').present, fact('appoint.until').within(counselTerm, fact('appoint.from'))).when(hired),
      practice('保密').before('appoint').hold('有保密承诺', fact('choose.promise').present).when(hired),
      practice('聘任').after('choose').must('appoint', 'refuse').promptly(),
      practice('聘任').after('appoint').never('refuse'),
      practice('聘任').before('pay', 'assess', 'renew', 'release', 'end').do('appoint'),
      practice('经费').before('pay').hold('列入财政预算', fact('pay.budget').true),
      opinion('考核').after('appoint', 'assess').must('assess', 'release', 'end').within(counselAssess),
      opinion('考核').after('assess').must('release').promptly().when(fact('assess.result').is('不合格')),
      practice('聘期').before('renew').hold('考核合格以上,不超过一次聘期的上限', fact('assess.result').among('优秀', '合格'), fact('renew.until').within(counselTerm, fact('renew.from'))),
        practice('聘期').before('end').hold('聘期已经届满', not(today.before(latest(fact('appoint.until'), fact('renew.until'))))),
      practice('聘期').after('appoint', 'renew').must('renew', 'release', 'end').by(latest(fact('appoint.until'), fact('renew.until'))).when(fact('appoint.until').present),
    ];
  },

  inForce: ({ fact, latest }) => ({ from: fact('appoint.from'), until: ['release', 'end'], expires: latest(fact('appoint.until'), fact('renew.until')) }),

  figures: (f, { fact, did }) => {
    const kind = fact('choose.kind'), now = all(did('appoint'), not(any(did('release'), did('end')))), outside = kind.among('外聘律师', '外聘专家学者'), adviser = kind.among('外聘律师', '外聘专家学者', '法制机构人员');
    const appointed = f.count('appoint', '聘任法律顾问', '人', adviser), assessed = f.count('assess', '考核法律顾问、公职律师', '人次', { by: ['assess.result'] });
    return {
      counsels: f.standing(all(now, adviser), '法律顾问', '人', { by: ['choose.kind', 'choose.way'] }), outside: f.standing(all(now, outside), '外聘的法律顾问', '人'), lawyers: f.standing(all(now, kind.is('公职律师')), '公职律师', '人'), villages: f.standing(all(now, kind.is('村(社区)法律顾问')), '村(社区)法律顾问', '人'),
      central: f.standing(all(now, fact('choose.way').is('统采统管')), '统采统管的法律顾问', '人'), appointed, appointedOutside: f.count('appoint', '聘任外聘专家学者和律师', '人', outside), clients: f.distinct('choose.client', '选聘法律顾问、公职律师的单位', '个'),
      renewed: f.count('renew', '续聘', '人次'), released: f.count('release', '解聘', '人', { by: ['release.why'] }), assessed, good: f.count('assess', '考核合格以上', '人次', fact('assess.result').among('优秀', '合格')), paid: f.sum('pay.amount', '法律顾问经费', '元'),
    };
  },

  notModelled: {
    '中办发〔2016〕30号': '原文没有取得,标题和条件按所知;执业年限、聘期、考核间隔都是默认值',
    '法律顾问意见的次数': '审核、列席、代理的次数由合法性审核、会议、应诉各自计数;不在名册里再数',
    '公职律师证': '公职律师的执业证由省级司法行政机关颁发,不在县里办理',
  },
});
