/** The classes of a step, by how it stands and whose it is. */
import type { MapNode } from '../../../kernel/explain/diagram.ts';
import type { Mark } from '../app/words.ts';

export function nodeClass(node: MapNode, mark: Mark | undefined, chosen: boolean): string {
  return [
    'node',
    mark && `node-${mark}`,
    node.outsider && 'node-outsider',
    node.clock && 'node-clock',
    node.ends && 'node-ends',
    chosen && 'node-chosen',
  ]
    .filter(Boolean)
    .join(' ');
}
