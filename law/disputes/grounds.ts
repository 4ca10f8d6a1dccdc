/** 行政复议决定的理由和内容(第六十三条至第七十二条): sentences that the ordinary and the simplified procedure say alike. */
import type { all } from '../../kernel/words.ts';
import type { outcomes } from './forms.ts';

type Test = ReturnType<typeof all>;
interface Sentence<R> {
  when(...tests: Test[]): R;
  unless(...tests: Test[]): R;
}
interface Article<R> {
  before(step: 'decide'): { hold(says: string, ...tests: Test[]): R; attest(says: string): R };
}
/** 作出决定 as its form stands: what is decided, why, and what else is written in it. */
interface Decision {
  outcome: { is(value: (typeof outcomes)[number]): Test; among(...values: (typeof outcomes)[number][]): Test };
  ground: { is(value: never): Test; among(...values: never[]): Test };
  remake: { readonly true: Test };
  performBy: { readonly present: Test };
  duty: { readonly present: Test };
  damages: { readonly present: Test };
}

const NO_ANSWER = '被申请人没有提出证据、依据';
const OF = {
  变更: ['内容不适当', '未正确适用依据', '事实不清、证据不足,经复议查清'],
  撤销: ['主要事实不清、证据不足', '违反法定程序', '适用的依据不合法', '超越职权或者滥用职权', NO_ANSWER],
  确认违法: [
    '撤销会给公共利益造成重大损害',
    '程序轻微违法,无实际影响',
    '不具有可撤销内容',
    '原违法行为已经改变',
    '责令履行没有意义',
    NO_ANSWER,
  ],
  责令履行: ['不履行法定职责', NO_ANSWER],
  确认无效: ['重大且明显违法', NO_ANSWER],
} as const;

/** `claimed`: 一并提出赔偿请求; `silent`: 被申请人逾期不答复; `third`: 第三人提供了证据. */
export function groundsOf<R extends Sentence<R>>(
  law: (article: number, paragraph?: number) => Article<R>,
  { outcome, ground, remake, performBy, duty, damages }: Decision,
  { claimed, silent, third }: { claimed: Test; silent: Test; third: Test },
): R[] {
  const because = (reasons: readonly string[]) => ground.among(...(reasons as never[]));
  const only = (reason: string) => ground.is(reason as never);
  const before = (article: number, paragraph?: number) => law(article, paragraph).before('decide');
  // biome-ignore format: a sentence a line, in the order of the articles
  return [
    before(63, 1).hold('变更的理由是第六十三条所列', because(OF.变更)).when(outcome.is('变更')),
    before(63, 2).attest('变更不使申请人更为不利,第三人提出相反请求的除外').when(outcome.is('变更')),
    before(64, 1).hold('撤销的理由是第六十四条、第七十条所列', because(OF.撤销)).when(outcome.among('撤销', '部分撤销')),
    before(64, 1).hold('责令重新作出的,写明期限', performBy.present).when(remake.true),
    before(65).hold('确认违法的理由是第六十五条、第七十条所列', because(OF.确认违法)).when(outcome.is('确认违法')),
    before(66).hold('责令履行的,写明履行期限', performBy.present).when(outcome.is('责令履行')),
    before(66).hold('责令履行的理由是不履行法定职责', because(OF.责令履行)).when(outcome.is('责令履行')),
    before(67).hold('确认无效的理由是重大且明显违法', because(OF.确认无效)).when(outcome.is('确认无效')),
    before(68).attest('事实清楚,证据确凿,适用依据正确,程序合法,内容适当').when(outcome.is('维持')),
    before(68).hold('维持的理由是合法、适当', only('合法、适当')).when(outcome.is('维持')),
    before(69).hold('驳回请求的理由是没有职责或者受理前已经履行', only('没有相应职责或者受理前已经履行')).when(outcome.is('驳回复议请求')),
    before(70).hold('被申请人不答复、不举证的,撤销、确认违法、确认无效或者责令履行', outcome.among('撤销', '部分撤销', '确认违法', '确认无效', '责令履行')).when(silent).unless(third),
    before(71).hold('行政协议案件写明承担责任的理由和责任', only('行政协议未依法订立、履行、变更、解除或者补偿'), duty.present).when(outcome.is('责令承担行政协议责任')),
    before(72, 1).hold('一并提出赔偿请求的,同时决定', damages.present).when(claimed),
  ];
}
