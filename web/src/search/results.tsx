/** What was found, in groups: each line a link, the words looked for marked in it. Shared by the palette and the page. */
import type { LinkProps } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { Hit } from '../api/search.ts';
import type { IconName } from '../app/icons.tsx';

export const KINDS: Record<string, { title: string; icon: IconName }> = {
  case: { title: '案件', icon: 'cases' },
  party: { title: '当事人', icon: 'party' },
  document: { title: '规范性文件', icon: 'library' },
  procedure: { title: '程序', icon: 'procedures' },
  step: { title: '步骤', icon: 'step' },
  rule: { title: '条文', icon: 'rule' },
  figure: { title: '数字', icon: 'figures' },
  unit: { title: '单位', icon: 'unit' },
  person: { title: '人员', icon: 'person' },
  file: { title: '文件', icon: 'file' },
};

/** Where a line leads. */
export function hitLink({ kind, id, part, title }: Hit): Pick<LinkProps, 'to' | 'params' | 'search'> {
  switch (kind) {
    case 'party':
      return { to: '/cases', search: { q: title } };
    case 'document':
      return { to: '/library/$id', params: { id } };
    case 'procedure':
    case 'step':
      return { to: '/procedures/$id', params: { id } };
    case 'rule':
      return { to: '/procedures/$id', params: { id }, search: { view: 'text' } };
    case 'figure':
      return { to: '/figures/$id', params: { id } };
    case 'unit':
      return { to: '/cases', search: { unit: id } };
    case 'person':
      return { to: '/cases', search: { unit: part } };
    case 'file':
      return { to: '/cases/$id', params: { id }, search: { event: part } };
    default:
      return { to: '/cases/$id', params: { id } };
  }
}

/** The text with the words in it marked; the longest word that fits wins. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <>
      {pieces(text, words).map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their order
        <Fragment key={i}>{p.hit ? <mark>{p.text}</mark> : p.text}</Fragment>
      ))}
    </>
  );
}

export function pieces(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  const low = text.toLowerCase();
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: { text: string; hit: boolean }[] = [];
  let plain = '';
  for (let i = 0; i < text.length; ) {
    const word = sorted.find((w) => low.startsWith(w, i));
    if (word === undefined) {
      plain += text[i++];
      continue;
    }
    if (plain !== '') found.push({ text: plain, hit: false });
    plain = '';
    found.push({ text: text.slice(i, i + word.length), hit: true });
    i += word.length;
  }
  return plain === '' ? found : [...found, { text: plain, hit: false }];
}

/** One line: what it is called, and what is said of it. */
export function HitText({ hit, words }: { hit: Hit; words: readonly string[] }): ReactNode {
  return (
    <>
      <span className="hit-title">
        <Marked text={hit.title} words={words} />
      </span>
      {hit.says && (
        <span className="hit-says">
          <Marked text={around(hit.says, words)} words={words} />
        </span>
      )}
    </>
  );
}

/** How much of a long sentence is shown, and how much of it before the first word found. */
const SHOWN = 90;
const LEAD = 24;
function around(text: string, words: readonly string[]): string {
  if (text.length <= SHOWN) return text;
  const low = text.toLowerCase();
  const at = Math.max(0, Math.min(...words.map((w) => low.indexOf(w)).filter((i) => i >= 0), text.length) - LEAD);
  const from = at >= text.length - LEAD ? 0 : at;
  return `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${from + SHOWN < text.length ? '…' : ''}`;
}
