/** From where a picture is first looked at: whole where that can be read, else near to what matters now. */
import type { CaseView } from '../../../server/api/shapes.ts';
import type { Laid } from './layout.ts';
import type { Shown } from './selection.ts';

/** Below this scale titles cannot be read. */
const READABLE = 0.9;
const EDGE = 12;

/**
 * The step that matters most: what is late, then owed, then stopped, as `lately` has them in order; else the first of `lately` (what was done last before the
 * rest) that has a place on the way, or where the way begins.
 */
export function focusOf(shown: Shown, marks: CaseView['marks'] | undefined, lately: readonly string[] = []): string | undefined {
  for (const mark of ['late', 'owed', 'stopped'] as const) {
    const marked = shown.nodes.filter((n) => marks?.[n.id] === mark).map((n) => n.id);
    if (marked.length > 0) return lately.find((step) => marked.includes(step)) ?? marked[0];
  }
  const last = lately.find((step) => shown.edges.some((e) => e.kind !== 'never' && (e.from === step || e.to === step)));
  if (last !== undefined) return last;
  return (shown.nodes.find((n) => n.opens) ?? shown.nodes[0])?.id;
}

/**
 * The view of a layout in a box of this size, in pixels: `zoom` is between readable and 1. `from`: how far down the box the focus stands, as a share of it;
 * less where the way begins there and nothing that came before is looked for.
 */
export function viewOf(laid: Pick<Laid, 'nodes' | 'width' | 'height'>, box: { width: number; height: number }, focus?: string, from = 0.4) {
  const whole = Math.min((box.width - 2 * EDGE) / (laid.width || 1), (box.height - 2 * EDGE) / (laid.height || 1));
  const zoom = Math.min(1, Math.max(READABLE, whole));
  const at = focus === undefined ? undefined : laid.nodes.get(focus);
  const along = (size: number, room: number, place: number, extent: number, share: number) => {
    const free = room - size * zoom;
    if (free >= 2 * EDGE) return free / 2;
    // The focus stands at its share of the box, and no empty room opens at either side.
    return Math.min(EDGE, Math.max(free - EDGE, room * share - (place + extent / 2) * zoom));
  };
  return {
    zoom,
    x: along(laid.width, box.width, at?.x ?? 0, at?.width ?? 0, 0.5),
    y: along(laid.height, box.height, at?.y ?? 0, at?.height ?? 0, from),
  };
}
