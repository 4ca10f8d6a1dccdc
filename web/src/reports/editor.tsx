/**
 * The text of a section under the hand. Words are typed; numbers are tokens that stand in the text, can be moved with it and taken out, and cannot be
 * typed over. Made by hand: no form field holds words with figures in them. What the browser edits is read back into paragraphs, nothing else of it is kept.
 */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useImperativeHandle, useRef } from 'react';
import type { FigureToken, WrittenParagraph } from '../api/reports.ts';

export interface EditorHandle {
  /** Puts a figure where the caret is, or at the end. */
  insert(token: FigureToken): void;
}
interface Props {
  label: string;
  begin: readonly WrittenParagraph[];
  /** What a token says now, and what it is. */
  say: (token: FigureToken) => { text: string; title: string };
  change: (paragraphs: WrittenParagraph[]) => void;
  handle?: React.Ref<EditorHandle>;
}

export function Editor({ label, begin, say, change, handle }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | null>(null);
  const first = useRef({ begin, say });
  // the browser owns what stands in the box from here on: drawn once, read back at each change
  useEffect(() => {
    const { begin: paragraphs, say: says } = first.current;
    const drawn = paragraphs.length > 0 ? paragraphs : [{ pieces: [''] }];
    box.current?.replaceChildren(...drawn.map((p) => drawParagraph(p, says)));
    document.execCommand('defaultParagraphSeparator', false, 'p');
  }, []);
  const tell = () => box.current && change(readParagraphs(box.current));
  // within a number or a paragraph's name there is nothing to type: the caret stands behind it
  const keepCaret = () => {
    const selection = getSelection();
    if (!selection?.rangeCount || !box.current?.contains(selection.anchorNode)) return;
    const range = selection.getRangeAt(0);
    const node = range.startContainer;
    const fixed = (node instanceof Element ? node : node.parentElement)?.closest('[data-token], [data-lead]');
    if (fixed && range.collapsed) {
      range.setStartAfter(fixed);
      range.collapse(true);
      selection.removeAllRanges();
      selection.addRange(range);
    }
    caret.current = range.cloneRange();
  };
  useImperativeHandle(handle, () => ({
    insert: (token) => {
      const node = drawToken(token, say(token));
      const range = caret.current;
      if (range && box.current?.contains(range.startContainer)) {
        range.deleteContents();
        range.insertNode(node);
      } else (box.current?.lastElementChild ?? box.current)?.append(node);
      const after = document.createRange();
      after.setStartAfter(node);
      after.collapse(true);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(after);
      box.current?.focus();
      keepCaret();
      tell();
    },
  }));
  const paste = (e: ClipboardEvent) => {
    e.preventDefault();
    document.execCommand('insertText', false, e.clipboardData.getData('text/plain'));
  };
  const key = (e: KeyboardEvent) => {
    keepCaret();
    // bold and the like have no place in an official document's text
    if ((e.ctrlKey || e.metaKey) && ['b', 'i', 'u'].includes(e.key.toLowerCase())) e.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea holds no tokens
    <div
      ref={box}
      className="report-editor"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      contentEditable
      suppressContentEditableWarning
      onInput={tell}
      onPaste={paste}
      onKeyDown={key}
      onKeyUp={keepCaret}
      onMouseUp={keepCaret}
      onBlur={keepCaret}
    />
  );
}

function drawToken(token: FigureToken, { text, title }: { text: string; title: string }): HTMLElement {
  const span = document.createElement('span');
  span.className = 'report-token';
  span.contentEditable = 'false';
  span.dataset.token = JSON.stringify(token);
  span.textContent = text;
  span.title = title;
  return span;
}
function drawParagraph(p: WrittenParagraph, say: Props['say']): HTMLElement {
  const made = document.createElement('p');
  if (p.lead !== undefined) {
    const lead = document.createElement('b');
    lead.contentEditable = 'false';
    lead.dataset.lead = p.lead;
    lead.textContent = `${p.lead}。`;
    made.append(lead);
  }
  for (const piece of p.pieces) made.append(typeof piece === 'string' ? piece : drawToken(piece, say(piece)));
  if (p.pieces.length === 0 || (p.pieces.length === 1 && p.pieces[0] === '')) made.append(document.createElement('br'));
  return made;
}

/** Paragraphs as they now stand in the box; words that stand in no paragraph are one. */
export function readParagraphs(box: HTMLElement): WrittenParagraph[] {
  const out: WrittenParagraph[] = [];
  let loose: WrittenParagraph | undefined;
  for (const node of box.childNodes) {
    if (node instanceof HTMLElement && (node.tagName === 'P' || node.tagName === 'DIV')) {
      loose = undefined;
      out.push(readInto({ pieces: [] }, node));
    } else {
      if (!loose) {
        loose = { pieces: [] };
        out.push(loose);
      }
      readNode(loose, node);
    }
  }
  return out.filter((p) => p.lead !== undefined || p.pieces.some((x) => typeof x !== 'string' || x.trim() !== ''));
}
function readInto(paragraph: WrittenParagraph, node: Node): WrittenParagraph {
  for (const child of node.childNodes) readNode(paragraph, child);
  return paragraph;
}
function readNode(paragraph: WrittenParagraph, node: Node): void {
  if (node instanceof HTMLElement && node.dataset.token) {
    paragraph.pieces.push(JSON.parse(node.dataset.token) as FigureToken);
    return;
  }
  if (node instanceof HTMLElement && node.dataset.lead) {
    paragraph.lead ??= node.dataset.lead;
    return;
  }
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/[\u00a0\n]/g, ' ');
    const last = paragraph.pieces.at(-1);
    if (typeof last === 'string') paragraph.pieces[paragraph.pieces.length - 1] = last + text;
    else if (text !== '') paragraph.pieces.push(text);
    return;
  }
  readInto(paragraph, node);
}
