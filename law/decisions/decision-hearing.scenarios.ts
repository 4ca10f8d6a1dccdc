/** 决策听证会: announced, members chosen, papers seven days before, public, signed, reported. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { decisionHearing } from './decision-hearing.ts';

const FILE = [{ name: '草案.docx', digest: '2'.repeat(64) }];
const ANNOUNCE = { on: '2024-10-08', place: '县政府一楼', draft: FILE, chosen: true, how: '按报名次序分类抽取' };
const CHOOSE = {
  list: [
    { name: '张某', as: '居民' },
    { name: '李某', as: '企业' },
  ],
};
const HEAR = { host: '甲', signed: true, public: true, record: FILE };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-20')
    .told('start', { title: '公交票价', draft: FILE });

// biome-ignore format: a day a line
export default scenarios(
  decisionHearing,
  started('公布、遴选、材料七日前送达、公开举行、报告', 'law-16.2.must', 'law-16.3.hold', 'law-16.2.do', 'law-16.3.attest', 'law-16.3.do', 'law-16.3.wait', 'law-16.2.hold', 'law-17.hold', 'law-17.attest', 'practice-听证报告.do', 'practice-听证报告.must', 'practice-听证报告.never', 'law-17.tells')
    .owes('announce', 'promptly').refused('announce', 'law-16.3.hold', { ...ANNOUNCE, how: null }).refused('choose', 'law-16.2.do', CHOOSE).refused('send', 'law-16.2.do', { papers: FILE }).does('announce', ANNOUNCE).nothingOwed('announce')
    .on('2024-09-26').does('enrol', { as: '消费者、居民' }).refused('choose', 'law-16.3.attest', CHOOSE, { unsigned: true }).refused('hear', 'law-16.3.do', HEAR).does('choose', CHOOSE)
    .on('2024-10-01').does('send', { papers: FILE }).refused('report', 'practice-听证报告.do', { points: '意见' })
    .on('2024-10-07').refused('hear', 'law-16.3.wait', HEAR).refused('hear', 'law-16.2.hold', HEAR)
    .on('2024-10-08').refused('hear', 'law-17.hold', { ...HEAR, signed: false }).refused('hear', 'law-17.attest', HEAR, { unsigned: true }).does('hear', HEAR).owes('report', 'promptly').refused('cancel', 'practice-听证报告.never', { reason: null, why: '没有人报名' })
    .does('report', { points: '多数赞成分段计价' }).nothingOwed('report').ended('已听证').counts('heard', 1).counts('members', 2).counts('enrolled', 1),
  started('改期的在新的日子举行;没有人报名的取消', 'law-16.2.hold', 'law-16.2.must', 'practice-听证报告.never').does('announce', ANNOUNCE).does('choose', CHOOSE).does('send', { papers: FILE }).does('postpone', { to: '2024-10-15', why: '场地' })
    .on('2024-10-08').refused('hear', 'law-16.2.hold', HEAR).on('2024-10-15').does('hear', HEAR).counts('postponed', 1),
  started('取消听证', 'law-16.2.must').does('cancel', { why: '决策程序终止' }).ended('取消').counts('cancelled', 1),
);
