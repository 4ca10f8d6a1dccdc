/** What was set otherwise, in words: the properties before (w:rPrChange, w:pPrChange) against those that stand now. */
import { children, type Element, serial } from './xml.ts';

const WORDS: Record<string, string> = {
  'w:b': '加粗',
  'w:i': '倾斜',
  'w:u': '下划线',
  'w:strike': '删除线',
  'w:color': '颜色',
  'w:highlight': '底色',
  'w:sz': '字号',
  'w:rFonts': '字体',
  'w:vertAlign': '上下标',
  'w:jc': '对齐',
  'w:ind': '缩进',
  'w:spacing': '间距',
  'w:numPr': '编号',
  'w:pStyle': '样式',
  'w:rStyle': '样式',
};

const known = (properties: Element | undefined): Map<string, string> =>
  new Map((properties ? children(properties) : []).filter((e) => WORDS[e.name] !== undefined).map((e) => [e.name, serial(e)]));

/** Names of what differs; 格式 where it is something else. */
export function whatDiffers(now: Element, before: Element | undefined): string[] {
  const [a, b] = [known(now), known(before)];
  const names = new Set([...a.keys(), ...b.keys()].filter((name) => a.get(name) !== b.get(name)).map((name) => WORDS[name]!));
  return names.size > 0 ? [...names] : ['格式'];
}
