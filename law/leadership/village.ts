/** 民主法治示范村(社区): recommended, named, looked at again, taken off. */
import { agency, all, any, choice, not, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { lawVillageRules, practice } from '../statutes.ts';
import { villageRecheck } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const village = procedure({
  id: 'village', title: '民主法治示范村(社区)', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { rules: lawVillageRules, practice },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('申报', 'office', { form: { name: text('村(社区)', { class: 'open' }), town: agency('所在镇、街道'), kind: choice('类别', '村', '社区'), level: choice('申报的级别', '全国', '省级', '市级', '县级'), agreed: yes('经村(居)民会议或者代表会议同意') } }),
    recommend: step('推荐', 'justiceOffice', { issues: '民主法治示范村(社区)推荐表', form: { civil: yes('与民政部门共同推荐'), below: optional(text('已有的下一级称号', { class: 'open' })) } }),
    refuse: step('不予推荐', 'justiceOffice', { ends: '不推荐', form: { why: text('理由') } }),
    named: step('命名', 'superior', { form: { document: text('命名文件', { class: 'open' }) } }),
    failed: step('没有命名', 'superior', { ends: '没有命名' }),
    recheck: step('复核', 'justiceOffice', { repeats: 20, issues: '民主法治示范村(社区)复核意见', form: { result: choice('意见', '保留', '限期整改', '建议撤销'), why: optional(text('情形')) } }),
    mend: step('报告整改', 'office', { repeats: 9, form: { what: text('整改情况') } }),
    remove: step('撤销、注销称号', 'superior', { ends: '撤销、注销', form: { why: choice('原因', '复核撤销', '村(社区)撤并', '其他') } }),
    end: step('移出名册', 'justiceOffice', { ends: '移出', form: { why: text('原因') } }),
  },

  rules: ({ rules, practice, fact }) => [
    practice('申报').after('propose').must('recommend', 'refuse').promptly(),
    practice('申报').before('recommend').hold('经村(居)民会议或者代表会议同意', fact('propose.agreed').true),
    rules('申报').before('recommend').hold('司法行政部门、民政部门共同推荐', fact('recommend.civil').true),
    rules('申报').before('recommend').hold('申报省级以上的,一般具有下一级称号', fact('recommend.below').present).when(fact('propose.level').among('全国', '省级')),
    practice('申报').after('recommend').never('refuse'),
    practice('定期复核').after('named', 'recheck').must('recheck', 'remove', 'end').within(villageRecheck),
    rules('动态管理').before('recheck').do('named'),
    rules('动态管理').before('recheck').hold('不是保留的,写明情形', any(fact('recheck.result').is('保留'), fact('recheck.why').present)),
    practice('动态管理').before('mend').do('recheck'),
    rules('动态管理').after('recheck').must('mend', 'recheck').promptly().when(fact('recheck.result').is('限期整改')),
  ],

  inForce: ({ day }) => ({ from: day('named'), until: ['remove', 'end'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('named'), not(any(did('remove'), did('end'))));
    return {
      villages: f.standing('inForce', '民主法治示范村(社区)', '个', { by: ['propose.level', 'propose.kind'] }), nation: f.count('named', '获评全国民主法治示范村(社区)', '个', fact('propose.level').is('全国')), standingNation: f.standing(all(now, fact('propose.level').is('全国')), '全国民主法治示范村(社区)', '个'),
      named: f.count('named', '获评民主法治示范村(社区)', '个', { by: ['propose.level'] }), proposed: f.count('propose', '申报民主法治示范村(社区)', '个'), rechecked: f.count('recheck', '复核民主法治示范村(社区)', '个次', { by: ['recheck.result'] }), removed: f.count('remove', '撤销、注销民主法治示范村(社区)', '个', { by: ['remove.why'] }),
    };
  },

  notModelled: { '“全国民主法治示范村(社区)”命名管理办法': '原文没有取得,读到各省据以制定的办法:每两年命名一次,建设标准和复核间隔各地不一' },
});
