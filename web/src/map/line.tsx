/** A line between two steps, along the way that the layout found, with its limit. */
import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { MapEdge } from '../../../kernel/explain/diagram.ts';
import { labelText, type Point } from './layout.ts';

export type StepLine = Edge<{ edge: MapEdge; points: Point[]; label?: Point; lit: boolean }, 'line'>;

const ROUND = 5;

/** Straight pieces with rounded corners. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map((p, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${p.x},${p.y}`;
      if (!after) return `L${p.x},${p.y}`;
      const near = (q: Point) => {
        const d = Math.hypot(q.x - p.x, q.y - p.y) || 1;
        const r = Math.min(ROUND, d / 2);
        return `${p.x + ((q.x - p.x) * r) / d},${p.y + ((q.y - p.y) * r) / d}`;
      };
      return `L${near(before)} Q${p.x},${p.y} ${near(after)}`;
    })
    .join(' ');
}

export function Line({ id, data, markerEnd }: EdgeProps<StepLine>) {
  if (!data) return null;
  const { edge, points, label, lit } = data;
  return (
    <>
      <BaseEdge
        id={id}
        path={pathOf(points)}
        markerEnd={markerEnd}
        className={`line line-${edge.kind}${edge.conditional ? ' line-maybe' : ''}${lit ? ' line-lit' : ''}`}
      />
      {label && edge.label && (
        <EdgeLabelRenderer>
          <span
            className={`line-label${lit ? ' line-label-lit' : ''} nopan`}
            style={{ transform: `translate(${label.x}px, ${label.y}px)` }}
            title={`${edge.label}(${edge.article})`}
          >
            {labelText(edge.label)}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}
