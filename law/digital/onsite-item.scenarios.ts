/** 涉企现场监管事项清理, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { onsiteItem } from './onsite-item.ts';

const by = '县政府通知';
const ENTER: Form = { code: 'X1', name: '排放设施检查', organ: 'u1', power: 'power1', risk: '中', from: '2024-09-27' };
const TURN: Form = { how: '远程监管', by };
const BACK: Form = { why: '传感器不能反映', by };
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('item2', onsiteItem, [['enter', '2024-01-02', { ...ENTER, code: 'X2', from: '2024-01-02' }]])
    .entry('item3', onsiteItem, [
      ['enter', '2024-01-02', { ...ENTER, code: 'X3', from: '2024-01-02' }],
      ['cancel', '2024-03-01', { by }],
    ])
    .on('2024-09-27')
    .does('enter', ENTER);
const reviewed = (title: string, result: string, ...rules: string[]): ScenarioWords =>
  entered(title, ...rules).does('review', { result, why: '可以远程' });
const p = (n: number): string => `disclosure-26.publishes${n === 1 ? '' : `.${n}`}`;

// biome-ignore format: a day of the scenario a line
export default scenarios(
  onsiteItem,
  equipped(scenario('检查职权现行有效的才登记', 'practice-现场监管事项.hold', p(1))).on('2024-09-27').refused('enter', 'practice-现场监管事项.hold', { ...ENTER, power: 'power3' }).does('enter', ENTER).owes('enter published', '2024-10-30').publishes('enter').nothingOwed('enter published').counts('onSite', 1),
  entered('先研究,结论是转为非现场的才转;能转的及时转,转了公布', 'law-56.do', 'law-56.must', 'law-56.hold', 'practice-现场监管事项.must', p(2)).owes('review', '2025-09-28').refused('turn', 'law-56.do', TURN).does('review', { result: '保留现场监管', why: '需要抽样' }).refused('turn', 'law-56.hold', TURN)
    .on('2025-01-02').does('review', { result: '转为非现场监管', why: '可以远程' }).owes('turn', 'promptly').does('turn', TURN).nothingOwed('turn').counts('offSite', 1).counts('onSite', 0).owes('turn published', '2025-02-06').publishes('turn').nothingOwed('turn published').owes('review', '2026-01-04').counts('reduced', 1),
  entered('逾期没有研究、没有公开的', 'practice-现场监管事项.must', p(1)).on('2024-10-31').late('enter published').on('2025-09-29').late('review'),
  reviewed('恢复现场监管须已经转过,署名认定,公布', '转为非现场监管', 'practice-现场监管事项.hold.3', 'law-56.attest', 'law-56.must', 'law-56.hold', p(3), p(2)).refused('restore', 'practice-现场监管事项.hold.3', BACK).does('turn', TURN).refused('restore', 'law-56.attest', BACK, { unsigned: true }).does('restore', BACK).publishes('restore').nothingOwed('restore published').counts('onSite', 1).counts('restored', 1).does('review', { result: '转为非现场监管', why: '换了传感器' }).owes('turn', 'promptly').does('turn', TURN).nothingOwed('turn').refused('turn', 'law-56.hold', TURN).counts('offSite', 1).does('review', { result: '继续非现场监管', why: '运行正常' }).nothingOwed('turn')
    .on('2024-10-31').late('turn published'),
  reviewed('恢复现场监管没有公布的', '转为非现场监管', p(3)).does('turn', TURN).does('restore', BACK).on('2024-10-31').late('restore published'),
  reviewed('整合到现行有效的事项,公布', '整合', 'practice-现场监管事项.hold.2', p(4)).refused('join', 'practice-现场监管事项.hold.2', { into: 'item3', by }).does('join', { into: 'item2', by }).ended('整合').publishes('join').nothingOwed('join published').counts('joined', 1),
  reviewed('整合没有公布的', '整合', p(4)).does('join', { into: 'item2', by }).on('2024-10-31').late('join published'),
  reviewed('取消的公布', '取消', p(5)).does('cancel', { by }).ended('取消').publishes('cancel').nothingOwed('cancel published').counts('cancelled', 1).counts('inForce', 0),
  reviewed('取消没有公布的', '取消', p(5)).does('cancel', { by }).on('2024-10-31').late('cancel published'),
);
