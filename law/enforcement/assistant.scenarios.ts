/** 执法辅助人员: trained before the badge, never without two certified officers, assessed each year. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { assistant } from './assistant.ts';
import { equipped, OFFICERS } from './examples.ts';

const ATTEND = { officers: OFFICERS, what: '参与巡查、劝阻' };
const hired = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-01-02')
    .does('hire', { person: '戊', unit: 'u1', post: '巡查', from: '2024-01-02' });
const badged = (title: string, ...rules: string[]): ScenarioWords =>
  hired(title, ...rules)
    .does('train', { hours: 40, what: '岗前' })
    .on('2024-01-15')
    .does('badge', { no: '辅1' });

// biome-ignore format: a day a line
export default scenarios(
  assistant,

  hired('岗前培训以后发证,公开', 'practice-辅助人员管理.hold', 'practice-辅助人员管理.do', 'practice-辅助人员管理.do.2', 'disclosure-26.publishes').refused('badge', 'practice-辅助人员管理.hold', { no: '辅1' }).refused('attend', 'practice-辅助人员管理.do', ATTEND).refused('assess', 'practice-辅助人员管理.do.2', { result: '合格' })
    .does('train', { hours: 24, what: '岗前' }).does('badge', { no: '辅1' }).owes('badge published', '2024-01-30').on('2024-01-30').publishes('badge').nothingOwed('badge published').does('attend', ATTEND).counts('standing', 1).counts('hours', 24),
  badged('没有公开的', 'disclosure-26.publishes').on('2024-02-20').late('badge published'),
  badged('由两名以上持证执法人员带领,带领的不是本人', 'law-42.1.hold', 'law-42.1.hold.2').refused('attend', 'law-42.1.hold', { ...ATTEND, officers: ['乙'] }).refused('attend', 'law-42.1.hold', { ...ATTEND, officers: ['乙', '己'] })
    .refused('attend', 'law-42.1.hold.2', { ...ATTEND, officers: ['乙', '戊'] }).does('attend', ATTEND).counts('attended', 1),
  badged('每年考核,学时不足的不合格;不合格的清退', 'practice-辅助人员管理.must', 'practice-辅助人员管理.hold.2', 'practice-辅助人员管理.must.2').owes('assess', '2025-01-15').on('2024-12-30').does('assess', { result: '合格' }).owes('assess', '2025-12-30')
    .on('2025-12-29').refused('assess', 'practice-辅助人员管理.hold.2', { result: '合格' }).does('assess', { result: '不合格' }).owes('leave', 'promptly').does('leave', { why: '考核不合格' }).nothingOwed('leave').ended('离职').counts('standing', 0),
  badged('逾期没有考核', 'practice-辅助人员管理.must').on('2025-01-16').late('assess'),
  badged('学时可以由省另定', 'practice-辅助人员管理.hold.2').layer('assistant.hours', 60).on('2024-12-30').refused('assess', 'practice-辅助人员管理.hold.2', { result: '合格' }),
  badged('单独执法的,及时处理', 'law-42.1.must').does('alone', { what: '单独检查' }).owes('mend', 'promptly').does('mend', { how: '调离' }).nothingOwed('mend').counts('alone', 1),
);
