/** The drawn picture: it can be moved and scaled; each step is a button in the order of the way. */
import { MarkerType, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { CaseView } from '../../../server/api/shapes.ts';
import { Failed, Loading } from '../app/states.tsx';
import { kept } from './kept.ts';
import { across, layout } from './layout.ts';
import { Line, type StepLine } from './line.tsx';
import { Step, type StepNode } from './node.tsx';
import type { Shown } from './selection.ts';
import { focusOf, viewOf } from './view.ts';

const nodeTypes = { step: Step };
const edgeTypes = { line: Line };
const COLOURS: Record<string, string> = { never: '#a8201a', stops: '#4a5f8f', must: '#3a4148' };
/** By how many pixels an arrow key moves the picture. */
const MOVES: Record<string, [number, number]> = { ArrowUp: [0, 80], ArrowDown: [0, -80], ArrowLeft: [80, 0], ArrowRight: [-80, 0] };
const CHINESE = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

interface Props {
  /** The edition of the procedure: a layout belongs to it. */
  edition: string;
  shown: Shown;
  marks?: CaseView['marks'];
  /** The steps that were done, the newest first. */
  lately?: readonly string[];
  chosen?: string;
  pick: (step: string) => void;
}

export default function Flow(props: Props) {
  const { edition, shown } = props;
  const way = useMemo(() => shown.edges.filter((e) => e.kind !== 'never'), [shown]);
  const key = useMemo(
    () => [edition, shown.nodes.map((n) => n.id).join(), way.map((e) => `${e.from}>${e.to}${e.kind}`).join()].join(' '),
    [edition, shown, way],
  );
  const laid = useQuery({
    queryKey: ['layout', key],
    queryFn: () => kept(key, () => layout(shown.nodes, way)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (laid.isError) return <Failed error={laid.error} retry={() => laid.refetch()} />;
  if (laid.isPending) return <Loading lines={8} label="正在画图" />;
  return (
    <ReactFlowProvider>
      <Drawn {...props} laid={laid.data} />
    </ReactFlowProvider>
  );
}

function Drawn({ shown, marks, lately, chosen, pick, laid }: Props & { laid: Awaited<ReturnType<typeof layout>> }) {
  const flow = useReactFlow();
  const box = useRef<HTMLDivElement>(null);
  const see = useCallback(
    (id: string) => {
      const at = laid.nodes.get(id);
      // What the browser scrolled to reach the focus is put back: the picture moves by its own view.
      const canvas = box.current?.querySelector('.react-flow');
      canvas?.scrollTo(0, 0);
      if (at) void flow.setCenter(at.x + at.width / 2, at.y + at.height / 2, { zoom: flow.getZoom() });
    },
    [flow, laid],
  );
  const nodes = useMemo(
    () =>
      shown.nodes.flatMap((node): StepNode[] => {
        const at = laid.nodes.get(node.id);
        if (!at) return [];
        const { x, y, width, height } = at;
        return [
          {
            id: node.id,
            type: 'step',
            position: { x, y },
            width,
            height,
            data: { node, mark: marks?.[node.id], chosen: node.id === chosen, pick, see, width, height },
          },
        ];
      }),
    [shown, laid, marks, chosen, pick, see],
  );
  const edges = useMemo(
    () =>
      [...laid.edges, ...shown.edges.flatMap((e) => (e.kind === 'never' ? (across(e, laid.nodes) ?? []) : []))].map(
        ({ edge, points, label }, i): StepLine => {
          const lit = edge.from === chosen || edge.to === chosen;
          return {
            id: `${i} ${edge.from} ${edge.to}`,
            type: 'line',
            source: edge.from,
            target: edge.to,
            data: { edge, points, label, lit },
            markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14, color: lit ? '#1c2024' : (COLOURS[edge.kind] ?? '#8b939b') },
            ...(lit && { zIndex: 2 }),
          };
        },
      ),
    [laid, shown, chosen],
  );
  const look = useCallback(() => {
    const size = box.current?.getBoundingClientRect();
    if (size) void flow.setViewport(viewOf(laid, size, focusOf(shown, marks, lately), marks ? undefined : 0.12));
  }, [flow, laid, shown, marks, lately]);
  // A new picture is looked at from its way in; pressing a step moves nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new layout moves the view
  useEffect(look, [laid]);
  // The picture by the keyboard, wherever in it the focus is: + − scale it, 0 shows it whole, the arrows move it.
  const keys = (e: KeyboardEvent<HTMLDivElement>) => {
    const { x, y, zoom } = flow.getViewport();
    const move = MOVES[e.key];
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === '+' || e.key === '=') void flow.zoomIn();
    else if (e.key === '-') void flow.zoomOut();
    else if (e.key === '0') void flow.fitView({ maxZoom: 1, padding: 0.03 });
    else if (move) void flow.setViewport({ x: x + move[0], y: y + move[1], zoom });
    else return;
    e.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of its own is a group of steps
    <div className="flow" ref={box} role="group" aria-label="程序图,方向键移动,加减号缩放,0全览" onKeyDown={keys}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onInit={look}
        minZoom={0.2}
        maxZoom={1.6}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        disableKeyboardA11y
        ariaLabelConfig={CHINESE}
        proOptions={{ hideAttribution: true }}
      />
      <div className="flow-zoom">
        <button type="button" onClick={() => flow.zoomIn()} aria-label="放大">
          +
        </button>
        <button type="button" onClick={() => flow.zoomOut()} aria-label="缩小">
          −
        </button>
        <button type="button" onClick={() => flow.fitView({ maxZoom: 1, padding: 0.03 })}>
          全览
        </button>
      </div>
    </div>
  );
}
