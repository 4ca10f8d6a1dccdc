/** Guards that the procedures of enforcement share: each gives the tests of one sentence, and the file that uses it cites its own article. */
import { agency, type all, choice, choices, days, files, money, officials, setting, text, years, yes } from '../../kernel/words.ts';
import { always, reviewKind } from '../norms/review.ts';

/** Who tells a penalty that it was changed. */
export const reconsiderations = ['reconsideration', 'reconsideration-simple'] as const;
/** Who tells it that a court did. */
export const lawsuits = ['litigation', 'litigation-appeal'] as const;
/** The kinds of 行政处罚法第9条, in its order. */
// biome-ignore format: a paragraph of the article after the other
export const kinds = choices('行政处罚的种类', '警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件',
  '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业', '行政拘留', '其他行政处罚');
/** What a penalty tells those it came from. */
// biome-ignore format: on few lines
export const punishment = { kinds: { ...kinds, optional: true as const }, fine: money('罚款', { optional: true }), gains: money('没收违法所得', { optional: true }),
  goods: money('没收非法财物的价值', { optional: true }) };

type Test = ReturnType<typeof all>;
interface Officers {
  readonly count: { atLeast(n: number): Test };
  allHold(register: string): Test;
}
interface Power<U> {
  readonly inForce: Test;
  get(field: string): { same(unit: U): Test };
}

/** 执法人员不少于两人,当日都持有效证件(行政处罚法第42条). */
export const twoCertified = (officers: Officers): [Test, Test] => [officers.count.atLeast(2), officers.allHold('certificate')];

/** 职权在权责清单上有效,并且由本机关行使: no power, no act. */
export const powerOf = <U>(power: Power<U>, unit: U): [Test, Test] => [power.inForce, power.get('holder').same(unit)];

/** What a step that touches a person leaves behind (全过程记录, 国办发〔2018〕118号第(七)项): who was there, the card shown, the record by its digest. */
export const onSite = { officers: officials('执法人员'), shown: yes('已主动出示执法证件'), record: files('现场笔录、检查记录') };
/** Where person, life or property are touched directly, the whole of it is filmed as well (第(八)项). */
export const onFilm = { ...onSite, film: files('全程音像记录', { optional: true }) };

/** What always needs legal review (重大执法决定法制审核, 国办发〔2018〕118号第(十二)项). */
export const weights = [
  '涉及重大公共利益',
  '可能造成重大社会影响或者引发社会风险',
  '直接关系重大权益',
  '经过听证程序',
  '疑难复杂、涉及多个法律关系',
] as const;
export const weight = choices('应当法制审核的情形', ...weights);

/** 送法制审核, as the desk of legal review takes it (see `../norms/review.ts`); `submitted` computes its kind. */
export const submission = { to: agency('法制审核机构'), kind: reviewKind, papers: files('送审材料') };
export const submitted = always('重大执法决定');

/** How long a decision stands on the public site, where no ministry has said. */
export const shownFor = setting('enforcement.shown', '执法决定信息的公示期', years(5), '法律和国务院文件没有规定;部门规章或者省级规定');
/** What is told by the organ or the court that changed the act: whose paper, and what it says. */
export const changedForm = { by: text('作出改变的机关和文书号', { class: 'open' }) };

/** Whose expropriation a household's is. */
export const propertyKind = choice('征收的财产', '国有土地上房屋', '集体土地');

export const coercionLodgeLimit = setting(
  'coercion.major-filing',
  '重大行政强制备案的期限',
  days(15),
  '四川省行政执法监督条例第36条;各省不一',
);
