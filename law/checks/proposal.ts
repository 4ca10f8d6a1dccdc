/** 人大代表建议、政协提案: handed over, assigned to the unit that leads, followed until that unit has answered (`proposal-answer.ts`). 代表法第51条. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, optional, procedure, rows, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { deputiesLaw, practice } from '../statutes.ts';
import { grade, rating, subjectOf } from './proposals.ts';

const assignLimit = setting('proposal.assign', '收到交办后分办的期限', workdays(10), '代表法没有定分办期限;各地办理办法自定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const proposal = procedure({
  id: 'proposal', title: '人大代表建议、政协提案', chapter: 'checks', from: '2016-01-01', roles,
  statutes: { law: deputiesLaw, practice },
  opens: ['hand'], subject: 'hand.title',

  steps: {
    hand: step('交办', 'delegateOffice', { form: { ...subjectOf, proposers: text('提出的代表、委员', { class: 'personal' }), norms: yes('关于规章、规范性文件'), key: optional(yes('重点督办')) } }),
    allot: step('分办', 'office', { repeats: 9, issues: '建议提案交办单', form: { lead: agency('主办单位'), reason: optional(text('退办后重新分办、维持分办的理由')), joint: optional(rows('会办单位', { unit: agency('单位') }, { class: 'open' })) } }),
    returned: told('主办单位退办', 'proposal-answer', { form: { reason: text('退办理由') } }),
    urge: step('催办', 'office', { repeats: 20, issues: '催办单', form: { reason: text('事由') } }),
    answered: told('主办单位答复', 'proposal-answer', { form: { grade, open: yes('答复可以公开') } }),
    rated: told('代表、委员评价', 'proposal-answer', { form: { rating } }),
    finished: told('主办单位办结', 'proposal-answer'),
    withdraw: step('撤回、并案', 'delegateOffice', { form: { why: choice('情形', '提出人撤回', '并入其他件') } }),
    drop: step('终止办理', 'office', { ends: '撤回、并案' }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, practice, fact, did, done }) => {
    const handed = { kind: 'hand.kind', no: 'hand.no', title: 'hand.title', on: 'hand.on', hard: 'hand.hard' } as const;
    return [
      practice('建议提案办理').after('hand').must('allot', 'drop').within(assignLimit),
      practice('建议提案办理').after('returned').must('allot', 'drop').promptly(),
      practice('建议提案办理').before('allot').hold('退办的,写明重新分办的理由', fact('allot.reason').present).when(did('returned')),
      practice('建议提案办理').before('allot').hold('没有正在办理的主办单位', done('returned').atLeast(done('allot'))),
      law(51, 1).after('allot').opens('proposal-answer', { unit: 'allot.lead', with: handed }),
      practice('建议提案办理').before('urge').do('allot'),
      practice('建议提案办理').before('drop').do('withdraw'),
      law(51, 2).before('close').hold('主办单位已经答复,不满意的已经再次答复', did('finished')),
      practice('建议提案办理').before('close').let('allot'),
    ];
  },

  figures: (f, { fact }) => {
    const good = fact('rated.rating').among('满意', '基本满意'), by = { by: ['hand.kind' as const] };
    const handed = f.count('hand', '建议、提案', '件', { by: ['hand.kind'] }), rated = f.count('rated', '代表、委员评价', '件次', { by: ['hand.kind', 'rated.rating'] });
    const norms = f.count('hand', '关于规章、规范性文件的建议、提案', '件', fact('hand.norms').true), closed = f.count('close', '办结', '件', by);
    const normsAnswered = f.count('close', '关于规章、规范性文件的建议、提案办结', '件', fact('hand.norms').true), content = f.count('rated', '满意、基本满意', '件次', { when: good, ...by });
    return {
      handed, deputies: f.count('hand', '人大代表建议', '件', fact('hand.kind').is('人大代表建议')), members: f.count('hand', '政协提案', '件', fact('hand.kind').is('政协提案')),
      key: f.count('hand', '重点督办', '件', fact('hand.key').true), hard: f.count('hand', '涉及面广、处理难度大', '件', fact('hand.hard').true), norms, normsAnswered,
      normsRate: f.share(normsAnswered, norms, '关于规章、规范性文件的建议提案办理率'), returned: f.count('returned', '退办', '件次'), urged: f.count('urge', '催办', '次'),
      answered: f.count('answered', '答复', '件次', { by: ['hand.kind', 'answered.grade'] }), rated, content, contentRate: f.share(content, rated, '满意率'),
      withdrawn: f.count('drop', '撤回、并案', '件'), closed, closedRate: f.share(closed, handed, '办结率'),
    };
  },

  notModelled: {
    '第51条第3款': '办理情况向常务委员会报告,由「向人民代表大会常务委员会报告」办理;报告应当公开',
    '政协提案': '没有法律规定期限,按地方办理办法的设定值',
    '条号': '按2025年修正文本;此前的文本条号不同,三个月、六个月相同',
    '乡镇人大主席团交办': '同一程序,由乡镇登记',
  },
});
