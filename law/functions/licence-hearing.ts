/** 利害关系人的告知和听证 in a licence: told of the right, heard, a hearing in public by somebody who did not examine the application. 行政许可法第36条, 第46条至第48条. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, files, not, official, officials, optional, party, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { licensingLaw } from '../statutes.ts';

const announceLimit = setting('licence-hearing.announce', '听证公告的期限', workdays(3), '行政许可法第46条没有定天数;各地听证办法自定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const licenceHearing = procedure({
  id: 'licence-hearing', title: '行政许可的告知和听证', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: licensingLaw },
  opens: ['begin'], subject: 'begin.applicant',

  steps: {
    begin: told('许可审查中转入', 'licence', { repeats: 1, form: { applicant: party('申请人'), ground: choice('情形', '直接关系他人重大利益', '法定应当听证', '涉及公共利益的重大许可,需要听证') } }),
    tellApplicant: step('告知申请人听证权利', 'office', { issues: '行政许可听证告知书', serves: 'applicant' }),
    tellThird: step('告知利害关系人', 'office', { issues: '利害关系人告知书', serves: 'third', form: { who: party('利害关系人'), rights: yes('告知要求听证的权利') } }),
    state: step('利害关系人陈述、申辩', 'third', { repeats: 9, form: { words: text('意见', { class: 'personal' }) } }),
    defend: step('申请人陈述、申辩', 'applicant', { repeats: 9, form: { words: text('意见', { class: 'personal' }) } }),
    listen: step('听取意见', 'office', { repeats: 18, issues: '陈述申辩笔录', form: { taken: choice('结论', '采纳', '部分采纳', '不采纳'), why: text('理由') } }),
    ask: step('要求听证(申请人)', 'applicant'),
    askThird: step('要求听证(利害关系人)', 'third'),
    order: step('决定举行听证并公告', 'head', { issues: '听证公告' }),
    call: step('通知申请人听证', 'office', { issues: '听证通知书', serves: 'applicant', form: { on: date('听证日'), place: text('地点', { class: 'open' }), host: official('主持人') } }),
    callThird: step('通知利害关系人听证', 'office', { issues: '听证通知书', serves: 'third' }),
    hold: step('举行听证', 'host', { ends: '听证结束', issues: '听证笔录', form: { host: official('主持人'), examiners: officials('审查人员'), open: yes('公开举行'), record: files('经参加人签字的听证笔录'), avoid: optional(text('回避申请及处理')) } }),
    none: step('终结告知(没有人要求听证)', 'office', { ends: '没有听证' }),
  },

  rules: ({ law, fact, did, day, today, served, earliest }) => {
    const duty = not(fact('begin.ground').is('直接关系他人重大利益')), asked = any(did('ask'), did('askThird'), did('order'));
    return [
      // 告知、听取意见
      law(36).after('begin').must('tellThird').promptly().unless(duty),
      law(47, 1).after('begin').must('tellApplicant').promptly().unless(duty),
      law(47, 1).before('tellThird').hold('告知要求听证的权利', fact('tellThird.rights').true),
      law(36).after('tellThird').must(served('tellThird')).promptly(),
      law(47, 1).after('tellApplicant').must(served('tellApplicant')).promptly(),
      law(36).after('state', 'defend').must('listen').promptly(),
      law(36).before('none', 'hold').let('listen'),
      // 要求听证
      law(47, 1).after(served('tellApplicant')).may('ask').within(workdays(5)),
      law(47, 1).after(served('tellThird')).may('askThird').within(workdays(5)),
      law(46).before('order').hold('法定应当听证,或者涉及公共利益', duty),
      law(46).after('begin').must('order').promptly().when(duty),
      law(47, 1).before('none').do('tellThird served', 'tellApplicant served'),
      law(47, 1).before('none').let('ask', 'askThird'),
      law(47, 1).after('ask', 'askThird', 'order').never('none'),
      // 听证
      law(47, 1).before('call', 'callThird').hold('有人要求听证,或者应当听证', asked),
      law(47, 1).after('ask', 'askThird').must('hold').within(workdays(20), { from: earliest(day('ask'), day('askThird')) }),
      law(46).after('order').must('hold').promptly(),
      law('第48条第1款第1项').before('hold').wait(workdays(7), served('call')),
      law('第48条第1款第1项').before('hold').wait(workdays(7), served('callThird')).when(did('tellThird')),
      law('第48条第1款第1项').before('callThird').do('call'),
      law('第48条第1款第1项').before('hold').hold('在通知的日子举行', today.is(fact('call.on'))),
      law('第48条第1款第1项').after('call').must(served('call')).promptly(),
      law('第48条第1款第1项').after('callThird').must(served('callThird')).promptly(),
      law('第48条第1款第2项').before('hold').hold('公开举行', fact('hold.open').true),
      law('第48条第1款第3项').apart('hold.host', 'hold.examiners'),
      law('第48条第1款第4项').before('hold').attest('审查人员提供了证据、理由,参加人进行了申辩和质证'),
      law(46).publishes('order', { within: announceLimit }),
      // 告知许可案件
      law(45).after('ask', 'askThird', 'order').tells('opener', 'hearing'),
      law(48, 2).after('hold').tells('opener', 'heard'),
    ];
  },

  computes: ({ fact }) => ({ 'hold.host': fact('call.host') }),

  figures: (f) => {
    const told = f.count('tellThird', '告知利害关系人', '件'), held = f.count('hold', '举行许可听证', '次'), inTime = f.inTime('hold', '按期举行许可听证', '次');
    return { begun: f.count('begin', '转入告知、听证', '件', { by: ['begin.ground'] }), told, stated: f.count('state', '利害关系人陈述、申辩', '次'), listened: f.count('listen', '听取意见', '次', { by: ['listen.taken'] }),
      asked: f.count('ask', '申请人要求听证', '件'), askedThird: f.count('askThird', '利害关系人要求听证', '件'), ordered: f.count('order', '依法主动听证', '件'), held, inTime, inTimeRate: f.share(inTime, held, '按期听证率'), none: f.count('none', '没有人要求听证', '件') };
  },

  notModelled: {
    '第36条': '哪些人是利害关系人由审查的人判断;一个案件登记一名,其余的写在告知书里',
    '第46条': '公告没有天数,按设定值;主动听证没有天数,及时举行',
    '第47条第2款': '组织听证的费用由行政机关承担,没有步骤收取费用',
    '第48条第1款第3项': '回避由机关决定,写在听证笔录里',
    '第48条第1款第5项': '笔录经参加人确认后签字,作为附件',
  },
});
