/** 表彰: units and persons outstanding in building law-based government: proposed, reviewed, shown, decided; taken back. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, optional, party, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, outline2021, practice } from '../statutes.ts';
import { honourShown } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const honour = procedure({
  id: 'honour', title: '法治政府建设表彰', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { work: inspectionWork, outline: outline2021, practice },
  opens: ['propose'], subject: 'propose.title',

  steps: {
    propose: step('推荐', 'office', { form: { title: text('表彰名称', { class: 'open' }), kind: choice('对象', '先进单位', '先进个人'), level: choice('级别', '县级', '市级', '省级', '全国'), unit: optional(agency('单位')), person: optional(party('个人')), deeds: text('事迹'), project: yes('经批准的表彰项目') } }),
    review: step('审核', 'planner', { form: { result: choice('意见', '同意', '不同意'), checked: yes('已经征求纪检监察、公安等机关意见') } }),
    refuse: step('不予表彰', 'planner', { ends: '不予表彰', form: { why: text('理由') } }),
    show: step('公示拟表彰对象', 'planner', { issues: '拟表彰对象公示' }),
    decide: step('决定表彰', 'chief', { ends: '表彰', issues: '表彰决定' }),
    given: step('获得上级表彰', 'superior', { ends: '上级表彰', form: { document: text('表彰文件', { class: 'open' }) } }),
  },

  rules: ({ work, outline, practice, fact }) => [
    practice('推荐').after('propose').must('review', 'refuse').promptly(),
    work(22).before('review').hold('按国家有关规定,是经批准的表彰项目', any(fact('propose.project').true, fact('review.result').is('不同意'))),
    practice('推荐').before('propose').hold('写明单位或者个人', any(fact('propose.unit').present, fact('propose.person').present)),
    practice('推荐').before('show').hold('审核同意,征求过有关机关的意见', fact('review.result').is('同意'), fact('review.checked').true),
    practice('公示').before('decide').wait(honourShown, 'show', { full: true }),
    outline('第(三十四)项').before('decide').attest('在法治政府建设中作出突出贡献'),
    practice('公示').before('decide').do('show'),
  ],

  figures: (f, { fact }) => ({
    proposed: f.count('propose', '推荐表彰', '个', { by: ['propose.kind', 'propose.level'] }), decided: f.count('decide', '县级表彰', '个', { by: ['propose.kind'] }), given: f.count('given', '获得上级表彰', '个', { by: ['propose.kind', 'propose.level'] }), units: f.count('given', '获得上级表彰的单位', '个', fact('propose.kind').is('先进单位')), refused: f.count('refuse', '不予表彰', '个'),
  }),

  notModelled: { '督察工作规定第22条': '表彰项目须按国家规定批准,县里能否设立由上级定;公示期按设定值', 撤销表彰: '原决定机关按表彰的规定撤销,在账上是对原决定的更正' },
});
