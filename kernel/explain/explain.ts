/** A procedure as a lawyer would write it down: on what it rests, who begins it, its steps, its rules by article, its limits, its figures. */

import { CHAPTERS } from '../language/chapters.ts';
import type { Authority, FieldData, ProcedureData, Rule, StepData } from '../language/data.ts';
import { dayText } from '../time/day.ts';
import { figureText } from './figures.ts';
import { limitRows } from './limits.ts';
import { type Around, actsOr, factText, orList, procedureText, settingText } from './names.ts';
import { type Line, markdown, type Part, plain } from './outline.ts';
import { ruleText } from './rules.ts';
import { exprText, testText } from './tests.ts';

/** Plain text, in numbered parts. `settings` are the values of layers, by id; `procedures` give the titles of others. */
export const explain = (p: ProcedureData, around: Around = {}): string => plain(p.title, outline(p, around));
/** The same as Markdown, with the limits in a table. */
export const explainMarkdown = (p: ProcedureData, around: Around = {}): string => markdown(p.title, outline(p, around));

function outline(p: ProcedureData, around: Around): Part[] {
  const a = { ...around, procedures: { ...around.procedures, [p.id]: p } };
  const parts: Part[] = [
    { title: '名称', lines: named(p) },
    { title: '依据', lines: statutes(p) },
    { title: '启动', lines: p.opens.map((step) => ({ text: opening(p, step, a) })) },
    { title: '步骤', lines: Object.values(p.steps).map((s) => ({ ...stepLine(p, s, a), numbered: true })) },
    { title: '规则', lines: ruleLines(p, a) },
    { title: '期限一览', lines: [{ head: ['事项', '期限', '依据', '届满'], rows: limitRows(p, a) }] },
    { title: '效力', lines: inForceLines(p, a) },
    { title: '可改的数值', lines: Object.keys(p.settings).map((id) => ({ text: setting(p, id, a) })) },
    { title: '指标', lines: Object.values(p.figures).map((f) => ({ text: `${f.title}(${f.unit}):${figureText(f, p, a)}。` })) },
    {
      title: '未纳入程序、由人判断的事项',
      lines: Object.entries(p.notModelled).map(([article, why]) => ({ text: `${article}:${why}。` })),
    },
  ];
  return parts.filter((part) => part.lines.some((line) => !('rows' in line) || line.rows.length > 0));
}

function named(p: ProcedureData): Line[] {
  const chapter = CHAPTERS[p.chapter];
  const term = p.until === undefined ? `自${dayText(p.from)}起施行` : `自${dayText(p.from)}起施行,至${dayText(p.until)}止`;
  return [{ text: `${p.title}${p.register ? '(登记)' : ''},${term}。${chapter ? `属于${chapter}。` : ''}` }];
}

const AUTHORITY: Record<Authority, string> = {
  statute: '法律法规',
  'national-document': '国家文件',
  'department-rule': '部门规章(默认值,可改)',
  local: '地方规定或者通行做法(默认值,可改,不是法定)',
};
const statutes = (p: ProcedureData): Line[] =>
  Object.values(p.statutes).map((s) => ({
    text: `${s.title}:${AUTHORITY[s.authority]},自${dayText(s.inForce as ProcedureData['from'])}起施行${s.until ? `,至${dayText(s.until as ProcedureData['from'])}止` : ''}。`,
  }));

const EACH: Record<string, string> = { department: '部门', town: '镇', street: '街道', government: '政府' };

function opening(p: ProcedureData, name: string, a: Around): string {
  const s = p.steps[name];
  if (!s) return '(不存在的步骤)。';
  if (s.by === 'told') return `由${orList((s.tells ?? []).map((id) => `「${procedureText(id, a)}」`))}程序启动:${s.title}。`;
  if (s.by !== 'clock') return `${p.roles[s.by]?.title ?? '(没有的角色)'}:${s.title}。`;
  if (!p.every) return `期限届满时自行启动:${s.title}。`;
  return `每年${p.every.year[0]}月${p.every.year[1]}日,为每一${EACH[p.every.each] ?? '单位'}自行启动:${s.title}。`;
}

function stepLine(p: ProcedureData, s: StepData, a: Around): { text: string; under?: string[] } {
  const by =
    s.by === 'clock'
      ? '期限届满,法律视为'
      : s.by === 'told'
        ? `由${orList((s.tells ?? []).map((id) => `「${procedureText(id, a)}」`))}程序告知`
        : `${p.roles[s.by]?.title ?? '(没有的角色)'}${p.roles[s.by]?.outsider ? ',外部' : ''}`;
  const paper =
    s.issues === undefined
      ? ''
      : `;制发《${s.issues}》${s.serves === undefined ? '' : `,送达${p.roles[s.serves]?.title ?? '(没有的角色)'}`}`;
  const often = (s.repeats ?? 1) > 1 ? `;可以多次,至多${s.repeats}次` : '';
  const ends = s.ends === undefined ? '' : `;以「${s.ends}」终结`;
  const fields = Object.values(s.form).map((f) => fieldText(f, p, a));
  return { text: `${s.title}(${by})${paper}${often}${ends}。`, ...(fields.length > 0 && { under: [`填写:${fields.join(';')}。`] }) };
}

const CLASS: Record<FieldData['class'], string> = { open: '', office: '', personal: '个人信息', secret: '涉密' };

function fieldText(f: FieldData, p: ProcedureData, a: Around): string {
  const notes = [
    // The options hold 、 and , themselves.
    f.of ? f.of.join('/') : '',
    f.series ? `按${f.series}连续编号` : '',
    f.rows
      ? Object.values(f.rows)
          .map((r) => r.title)
          .join('、')
      : '',
    f.computed ? `自动计算:${exprText(f.computed, p, a)}` : '',
    f.optional && !f.series ? '选填' : '',
    f.unique ? '不得重复' : '',
    CLASS[f.class],
  ].filter(Boolean);
  return `${f.title}${notes.length > 0 ? `(${notes.join(';')})` : ''}`;
}

/** Article and paragraph as numbers, for the statute's own order; what has none comes after, as the file has it. */
function articleOrder(article: string): [number, number, number] {
  const found = /第(\d+)条(?:第(\d+)款)?(?:第(\d+)项)?/.exec(article);
  return found ? [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)] : [Number.POSITIVE_INFINITY, 0, 0];
}

function ruleLines(p: ProcedureData, a: Around): Line[] {
  return Object.entries(p.statutes).flatMap(([key, statute]): Line[] => {
    const rules = p.rules
      .filter((r) => r.statute === key)
      .map((rule, i) => ({ rule, i, order: articleOrder(rule.article) }))
      .toSorted((x, y) => x.order[0] - y.order[0] || x.order[1] - y.order[1] || x.order[2] - y.order[2] || x.i - y.i || 0);
    if (rules.length === 0) return [];
    return [{ text: statute.title, heading: true }, ...rules.map(({ rule }) => ruleLine(rule, statute.title, p, a))];
  });
}

/** 「第30条:申请后,应当……。」, with the test that a guard makes under it. */
function ruleLine(rule: Rule, title: string, p: ProcedureData, a: Around): Line {
  const article = rule.article.startsWith(title) ? rule.article.slice(title.length) : rule.article;
  const text = `${article ? `${article}:` : ''}${ruleText(rule, p, a)}`;
  if (rule.kind !== 'hold' || rule.hold.length === 0) return { text };
  return { text, under: [`判断:${rule.hold.map((t) => testText(t, p, a)).join(';并且')}。`] };
}

function inForceLines(p: ProcedureData, a: Around): Line[] {
  const f = p.inForce;
  if (!f) return [];
  const until = f.until.length > 0 ? `,至${actsOr(p, f.until)}为止` : '';
  const expires = f.expires ? `;${exprText(f.expires, p, a)}届满后自行失效` : '';
  const suspended = f.suspended ? `;${actsOr(p, [f.suspended[0]])}后、${actsOr(p, [f.suspended[1]])}前暂停` : '';
  const holder = f.holder ? `;权利人为${factText(p, f.holder)}` : '';
  return [{ text: `自${exprText(f.from, p, a)}起有效${until}${expires}${suspended}${holder}。` }];
}

function setting(p: ProcedureData, id: string, a: Around): string {
  const s = p.settings[id]!;
  return `${s.title}:${settingText(id, p, a)};依据:${s.basis}。`;
}
