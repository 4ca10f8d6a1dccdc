/** What the forms of normative documents share: what a document is described by, and what a filing organ can answer. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, date, files, optional, ref, rows, text, yes } from '../../kernel/words.ts';

const open = { class: 'open' } as const;

export const levels = choice(
  '文件层级',
  '县人民政府',
  '县人民政府办公室',
  '县政府部门',
  '乡镇人民政府、街道办事处',
  '法律、法规授权的组织',
);

/** What a document says of itself, and what the public library shows: who made it, of what day, from when until when. */
export const described = {
  title: text('文件名称', open),
  no: text('文号', open),
  registerNo: text('统一登记号', { ...open, optional: true }),
  level: levels,
  maker: agency('制定机关'),
  joint: text('联合制定机关', { ...open, optional: true }),
  drafter: agency('起草、实施单位'),
  madeOn: date('成文日'),
  effective: date('施行日'),
  until: optional(date('有效期至(最后有效之日)')),
  trial: optional(yes('暂行、试行')),
};

/** What the document rests on, what it replaces or repeals, what it changes: with the other's entry, so that each can be asked from the other. */
export const related = {
  bases: rows('制定依据', { title: text('名称、文号、条款', open), doc: optional(ref('normative-text', '依据的规范性文件')) }, open),
  replaces: rows(
    '同时废止、代替的文件',
    { doc: ref('normative-text', '原文件'), until: date('原文件最后有效之日') },
    { ...open, optional: true },
  ),
  amends: rows('修改的文件', { doc: ref('normative-text', '被修改的文件'), what: text('修改的内容', open) }, { ...open, optional: true }),
};

/** The text itself: to be read and searched, and the signed copy by its digest. */
export const texts = { full: text('正式文本', open), file: files('正式文本(签发件)', open) };

export const proclaimed = {
  where: choices('公布的途径', '政府公报', '政府网站', '政务新媒体', '报刊', '公告栏'),
  proclaimedOn: date('公布日'),
};

export const filingPapers = choices(
  '报备材料',
  '备案报告',
  '正式文本',
  '起草说明',
  '制定依据',
  '合法性审核意见',
  '公平竞争审查结论',
  '施行日期、有效期的说明',
);
export const filingResult = choice('备案审查结果', '予以备案', '纠正', '不属于规范性文件');
/** The form of the told step `filed`, and of what a superior or the congress answers. */
export const filed = { result: filingResult, standard: yes('报备合乎规范,没有要求补正') };
