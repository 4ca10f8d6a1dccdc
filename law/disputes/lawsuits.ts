/** What the lawsuits of an agency share, in whatever instance: the acts sued, the appearance in court, the judgments. */
// biome-ignore format: the words of the language, on few lines
import { choice, choices, count, date, files, official, officials, optional, step, text, yes } from '../../kernel/words.ts';
import { contestable } from './contested.ts';

/** What a lawsuit can be about: those that hear of it have the told steps `sued` and `judged`. */
export const suedActs = [...contestable, 'reconsideration'] as const;

/** 案件情形:法释〔2020〕3号第四条. The first three are those in which the court shall call the head. */
export const concern = optional(
  choices('案件情形', '重大公共利益', '社会高度关注', '可能引发群体性事件', '重大人身、财产权益', '行政公益诉讼'),
);
export const weighty = ['重大公共利益', '社会高度关注', '可能引发群体性事件'] as const;

/** 诉讼地位. Of a third party only 法释〔2020〕3号第一条第三款 asks that the head appear: of one that ought to have been a defendant. */
export const capacity = choice(
  '本机关的诉讼地位',
  '被告',
  '被告(复议改变)',
  '被告(复议不作为)',
  '共同被告(复议维持)',
  '第三人(应当追加为被告,原告不同意)',
  '第三人',
);
export const joint = '共同被告(复议维持)' as const;
export const thirdParty = ['第三人(应当追加为被告,原告不同意)', '第三人'] as const;

/** 裁判结果:行政诉讼法第六十九条至第七十九条,及裁定、调解. */
const results = [
  '驳回诉讼请求',
  '撤销',
  '部分撤销',
  '变更',
  '确认违法',
  '确认无效',
  '责令履行',
  '判决给付',
  '判决承担行政协议责任',
  '判决赔偿、补偿',
  '驳回起诉',
  '准许撤诉',
  '按撤诉处理',
  '调解',
  '移送、终结诉讼等',
] as const;
export const result = (title: string) => choice(title, ...results);
export const lost = [
  '撤销',
  '部分撤销',
  '变更',
  '确认违法',
  '确认无效',
  '责令履行',
  '判决给付',
  '判决承担行政协议责任',
  '判决赔偿、补偿',
] as const;
/** What a case that was sued is told: 变更、撤销、确认违法或者确认无效. */
export const effect = optional(choice('被诉行为', '变更', '撤销', '确认违法', '确认无效'));
export const overturned = ['撤销', '部分撤销', '变更', '确认违法', '确认无效'] as const;
export const settledResults = ['准许撤诉', '按撤诉处理', '调解'] as const;

export const performance = { performs: yes('本机关需要履行'), performBy: optional(date('裁判确定的履行期限')) };
export const document = choice('文书', '判决书', '裁定书', '调解书');

const post = choice('职务', '正职负责人', '副职负责人', '其他参与分管的负责人');
/** 负责人出庭应诉:行政诉讼法第三条第三款,法释〔2020〕3号. Each hearing is one 负责人出庭, one 负责人未出庭, or one at which he need not appear. */
// biome-ignore format: a step a line
export const appearance = {
  summon: step('送达开庭传票、出庭通知书', 'court', { repeats: 9, form: { on: date('开庭日'), head: yes('法院通知负责人出庭') } }),
  prove: step('提交出庭负责人的身份证明', 'office', { repeats: 9, issues: '负责人身份证明', form: { head: official('出庭负责人'), post } }),
  explain: step('说明负责人不能出庭的理由', 'chief', { repeats: 9, issues: '负责人不能出庭情况说明', form: {
    ground: choice('情形', '不可抗力', '意外事件', '需要履行他人不能代替的公务', '无法出庭的其他正当事由'), why: text('说明'), proof: files('加盖印章或者主要负责人签字的证明材料') } }),
  appear: step('负责人出庭应诉', 'head', { repeats: 9, issues: '负责人出庭应诉记录', form: {
    head: official('出庭负责人'), post, staff: optional(officials('一同出庭的工作人员')), counsel: count('出庭的律师、法律顾问人数'),
    spoke: yes('就实质性解决行政争议发表了意见'), words: text('负责人发言') } }),
  depute: step('工作人员代为出庭(负责人未出庭)', 'office', { repeats: 9, form: {
    staff: optional(officials('出庭的工作人员')), counsel: count('出庭的律师、法律顾问人数') } }),
  staffed: step('工作人员出庭(负责人不必出庭)', 'office', { repeats: 9, form: {
    why: choice('情形', '同一审级已经出庭一次', '由共同被告的负责人出庭', '作为第三人'), staff: optional(officials('出庭的工作人员')), counsel: count('出庭的律师、法律顾问人数') } }),
  postponed: step('通知延期、取消开庭', 'court', { repeats: 9 }),
  unexcused: step('认定负责人未出庭没有正当理由', 'court', { repeats: 9 }),
};
