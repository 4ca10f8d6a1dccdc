/** A step on the picture. Outsiders' steps have round ends; a step that ends the case has a bar. */
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import type { MapNode } from '../../../kernel/explain/diagram.ts';
import { MARKS, type Mark } from '../app/words.ts';
import { MarkSign } from './marks.tsx';
import { nodeClass } from './node-class.ts';

export type StepNode = Node<
  { node: MapNode; mark?: Mark; chosen: boolean; pick: (id: string) => void; see: (id: string) => void; width: number; height: number },
  'step'
>;

/** How it stands is said in a word where something presses; elsewhere its sign and border say it. */
const SAID = new Set<Mark>(['late', 'owed', 'stopped']);

export function Step({ data }: NodeProps<StepNode>) {
  const { node, mark, chosen, pick, see, width, height } = data;
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <button
        type="button"
        className={`nopan ${nodeClass(node, mark, chosen)}`}
        style={{ width, height }}
        aria-pressed={chosen}
        title={[mark && MARKS[mark], node.by, node.issues && `制发《${node.issues}》`, node.ends && `以「${node.ends}」终结`]
          .filter(Boolean)
          .join(',')}
        onFocus={(e) => e.target.matches(':focus-visible') && see(node.id)}
        onClick={() => pick(node.id)}
      >
        {mark && <MarkSign mark={mark} />}
        <span className="node-text">
          <span className="node-title">{node.title}</span>
          <span className="node-by">
            {mark && SAID.has(mark) && <b>{MARKS[mark]}</b>}
            {node.by}
          </span>
        </span>
      </button>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  );
}
