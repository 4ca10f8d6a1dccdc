/** The little that is asked of an XML tree: its elements, their attributes, their words. */
import * as cheerio from 'cheerio';

/** A node of the tree that the parser gives; only what is read of it. */
interface Node {
  type: string;
  data?: string;
}
export interface Element {
  name: string;
  attribs: Record<string, string>;
  children: (Node | Element)[];
}

const isElement = (node: Node | Element): node is Element => 'attribs' in node;
export const children = (of: Pick<Element, 'children'>): Element[] => of.children.filter(isElement);
export const child = (of: Pick<Element, 'children'>, name: string): Element | undefined => children(of).find((e) => e.name === name);
export const attribute = (of: Element | undefined, name: string): string | undefined => of?.attribs[name];

/** All elements of a name, in their order. */
export function all(of: Pick<Element, 'children'>, name: string): Element[] {
  return children(of).flatMap((e) => [...(e.name === name ? [e] : []), ...all(e, name)]);
}
/** The text that stands directly in an element. */
export const textOf = (of: Element): string =>
  of.children.map((node) => ('data' in node && node.type === 'text' ? node.data : '')).join('');

/** An element as text that two alike have in common, whatever the order of their attributes. */
export function serial(of: Element): string {
  const attributes = Object.entries(of.attribs)
    .map(([k, v]) => `${k}=${v}`)
    .sort();
  return `${of.name}(${attributes.join(' ')})[${children(of).map(serial).join('')}]`;
}

/** Reads XML; a text that is none gives an empty document. */
export const readXml = (text: string): Pick<Element, 'children'> => {
  const [root] = cheerio.load(text, { xml: true }).root().get();
  return { children: (root?.children ?? []) as unknown as Element['children'] };
};
