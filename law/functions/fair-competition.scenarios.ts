/** 公平竞争审查: by the drafter alone, with the market regulator, under an exception, of an old measure. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { fairCompetition } from './fair-competition.ts';

const FILE = [{ name: '草案.docx', digest: 'c'.repeat(64) }];
const DEPARTMENT = '部门出台';
const COUNTY = '县级以上人民政府出台,或者提请本级人大及其常委会审议';
const HEAR = { whom: ['经营者', '行业协会商会'], way: '座谈', found: '没有意见' };
const review = (result: string, more: object = {}) => ({
  title: '促进餐饮业发展的措施',
  touches: ['影响生产经营成本'],
  impact: '影响轻微',
  result,
  ...more,
});
const EXCEPTION = { result: '适用例外规定', ground: '节约能源、保护环境、救灾救助等社会公共利益', why: '救灾保供', term: '2025-10-08' };

const begun = (issuer: string, title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { issuer })
    .does('hear', HEAR);

// biome-ignore format: a day a line
export default scenarios(
  fairCompetition,

  scenario('部门的政策措施由起草单位审查:先听取利害关系人意见,再评估、作出结论,告知送交的案件', 'law-第13条、第14条.must', 'law-16.do', 'law-17.1.attest', 'law-13.do', 'law-13.hold', 'law-18.tells', 'practice-案卷标准.must')
    .on('2024-09-26').told('start', { issuer: DEPARTMENT }).owes('review', 'promptly').refused('review', 'law-16.do', review('符合标准')).does('hear', HEAR).refused('conclude', 'law-13.do', { result: '符合标准' })
    .on('2024-09-27').refused('review', 'law-17.1.attest', review('符合标准'), { unsigned: true }).does('review', review('符合标准')).nothingOwed('review').nothingOwed('send')
    .on('2024-10-08').refused('conclude', 'law-13.hold', { result: '不得出台' }).does('conclude', { result: '符合标准' }).ended('作出结论').owes('archive', 'promptly').does('archive').counts('reviewed', 1).counts('barred', 0),
  scenario('迟迟没有审查的,提示;不涉及经营者的,终止', 'law-第13条、第14条.must', 'practice-终止审查.attest').on('2024-09-26').told('start', { issuer: DEPARTMENT }).on('2024-10-08').owes('review', 'promptly', 'yellow')
    .refused('stop', 'practice-终止审查.attest', { reason: '不涉及经营者经济活动' }, { unsigned: true }).does('stop', { reason: '不涉及经营者经济活动' }).nothingOwed('review').ended('终止审查').counts('stopped', 1),
  begun(DEPARTMENT, '涉及社会公众利益的,还要听取社会公众意见', 'law-16.hold').refused('review', 'law-16.hold', review('符合标准', { public: true })).does('hear', { whom: ['社会公众'], way: '公开征求意见', found: '三条意见' }).does('review', review('符合标准', { public: true })),

  begun(COUNTY, '县政府的由市场监督管理部门会同审查:初审后送审,七个工作日,结论与其意见一致', 'law-14.do', 'law-14.must', 'practice-会同审查.must', 'law-14.hold').refused('send', 'law-14.do', { papers: FILE })
    .does('review', review('符合标准')).owes('send', 'promptly')
    .on('2024-09-27').does('send', { papers: FILE }).nothingOwed('send').owes('joint', '2024-10-12').refused('conclude', 'law-14.hold', { result: '符合标准' })
    .on('2024-10-12').does('joint', { result: '不得出台', why: '限于本地企业' }).refused('conclude', 'law-14.hold', { result: '符合标准' }).does('conclude', { result: '不得出台' }).nothingOwed('mend')
    .counts('joint', 1).counts('jointInTime', 1).counts('barred', 1),
  begun(COUNTY, '要求补正的,三个工作日内补正,补正后重新计算;逾期的提示', 'practice-会同审查.must', 'practice-会同审查.must.2', 'practice-会同审查.must.3', 'practice-会同审查.do').does('review', review('符合标准')).does('send', { papers: FILE }).refused('fix', 'practice-会同审查.do', { papers: FILE })
    .on('2024-10-12').late('joint').does('askFix', { missing: '没有听取意见的情况' }).owes('fix', '2024-10-16')
    .on('2024-10-17').late('fix').does('fix', { papers: FILE }).owes('joint', '2024-10-28').does('joint', { result: '符合标准', why: '同意' }).does('conclude', { result: '符合标准' }),
  begun(COUNTY, '按期补正、会同审查逾期', 'practice-会同审查.must', 'practice-会同审查.must.2', 'practice-会同审查.must.3').does('review', review('符合标准')).does('send', { papers: FILE }).does('askFix', { missing: '无' })
    .on('2024-09-30').does('fix', { papers: FILE }).nothingOwed('fix').on('2024-10-18').late('joint').does('joint', { result: '符合标准', why: '同意' }).counts('jointInTime', 0),

  begun(DEPARTMENT, '例外规定:法定情形、期限或者终止条件、没有更小影响的替代方案、详细说明;期满处理', 'law-12.hold', 'law-12.attest', 'law-17.2.hold', 'practice-例外规定期满.must').does('review', review('适用例外规定'))
    .refused('conclude', 'law-12.hold', { ...EXCEPTION, term: null }).refused('conclude', 'law-12.hold', { ...EXCEPTION, ground: null }).refused('conclude', 'law-17.2.hold', { ...EXCEPTION, why: null }).refused('conclude', 'law-12.attest', EXCEPTION, { unsigned: true })
    .on('2024-10-08').does('conclude', EXCEPTION).owes('renew', '2025-10-08')
    .on('2025-10-08').does('renew', { how: '停止执行' }).nothingOwed('renew').counts('excepted', 1).counts('renewed', 1),
  begun(DEPARTMENT, '例外措施期满没有处理的,逾期', 'practice-例外规定期满.must').does('review', review('适用例外规定')).does('conclude', EXCEPTION).on('2025-10-09').late('renew'),

  scenario('存量政策措施清理:不符合标准的限期修改、废止', 'practice-存量清理.must').on('2024-09-26').does('begin', { issuer: DEPARTMENT, kind: '存量政策措施清理' }).does('hear', HEAR).does('review', review('不得出台')).does('conclude', { result: '不得出台' })
    .owes('mend', '2024-11-12').on('2024-11-12').does('mend', { how: '废止', no: '某办发〔2019〕3号' }).nothingOwed('mend').counts('cleaned', 1).counts('mended', 1),
  scenario('逾期没有修改、废止的', 'practice-存量清理.must').on('2024-09-26').does('begin', { issuer: DEPARTMENT, kind: '存量政策措施清理' }).does('hear', HEAR).does('review', review('不得出台')).does('conclude', { result: '不得出台' }).on('2024-11-13').late('mend'),
);
