/**
 * What a decision has to tell whom it is served on, whatever the procedure: how and by when a fine is paid (行政处罚法第五十九条第一款第四项), and the ways and
 * limits of reconsideration and suit (第五项; 行政许可法第三十八条第二款 and their like). No rule of a procedure says it: it is told by the paper.
 */
import { contestable, linkedOnly } from './contested.ts';

const CONTESTED = new Set<string>([...contestable, ...linkedOnly]);
/** Since when reconsideration is as it is told here (行政复议法, revised). */
const SINCE = '2024-01-01';
const DECISION = /决定书$/;
/** A step on the way: it is contested with the decision. */
const ON_THE_WAY = /证据/;
/** 当场作出的行政处罚决定: reconsideration comes before suit. */
const ON_THE_SPOT = /^当场行政处罚/;

/** A sentence with the article it stands in. */
export interface Told {
  says: string;
  article: string;
}

/** A decision that was made, as its paper tells of it. */
export interface Decided {
  procedure: string;
  title: string;
  on: string;
  county: string;
  organ: string;
  /** Its facts by their names. */
  values: ReadonlyMap<string, unknown>;
}

/** What the addressee has to do by the law itself. */
export function dutiesByLaw(d: Decided): Told[] {
  const fine = d.values.get('fine');
  if (d.procedure !== 'penalty' || d.title !== '行政处罚决定书' || typeof fine !== 'number' || fine <= 0) return [];
  const pay = {
    says: '当事人应当自收到本决定书之日起15日内,到指定的银行或者通过电子支付系统缴纳罚款',
    article: '《行政处罚法》第六十七条第三款',
  };
  const more = {
    says: '到期不缴纳罚款的,每日按罚款数额的百分之三加处罚款,加处罚款的数额不超过罚款的数额',
    article: '《行政处罚法》第七十二条第一款第(一)项',
  };
  return d.values.get('surcharge') === true ? [pay, more] : [pay];
}

/** How it can be contested, by when and before whom. */
export function relief(d: Decided): Told[] {
  if (!CONTESTED.has(d.procedure) || !DECISION.test(d.title) || ON_THE_WAY.test(d.title) || d.on < SINCE) return [];
  // against the government of the county itself one goes to the level above, which this ledger does not know by name
  const government = `${d.county}人民政府`;
  const before = d.organ === government ? '上一级人民政府' : government;
  const first = ON_THE_SPOT.test(d.title);
  return [
    {
      says: `不服本决定的,${first ? '应当先' : '可以'}自收到本决定书之日起60日内向${before}申请行政复议`,
      article: `《行政复议法》第二十条第一款${first ? '、第二十三条第一款第(一)项' : ''}`,
    },
    first
      ? { says: '对行政复议决定不服的,可以自收到复议决定书之日起15日内向人民法院提起行政诉讼', article: '《行政诉讼法》第四十五条' }
      : { says: '也可以自收到本决定书之日起6个月内直接向人民法院提起行政诉讼', article: '《行政诉讼法》第四十六条第一款' },
  ];
}
