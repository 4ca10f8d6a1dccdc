/** A ruled line of a page, in points, along one axis: `at` is its y (across) or x (upright), `from` and `to` its ends. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

export interface Rules {
  across: Rule[];
  upright: Rule[];
}

/** Drawing operations as pdfjs lists them, and the numbers of those that matter here. */
export interface Drawing {
  fnArray: number[];
  argsArray: unknown[];
}
export type DrawingCodes = Record<
  'save' | 'restore' | 'transform' | 'constructPath' | 'endPath' | 'fill' | 'eoFill' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd',
  number
>;

type Matrix = [number, number, number, number, number, number];
/** A filled stripe this thin is a line. Points. */
const THIN = 3;

/** The horizontal and vertical lines that a page draws: the grid of its tables. Filled areas and slanted lines are none. */
export function rulesOf(drawing: Drawing, codes: DrawingCodes): Rules {
  const rules: Rules = { across: [], upright: [] };
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  drawing.fnArray.forEach((code, i) => {
    const args = drawing.argsArray[i] as unknown[] | null;
    if (code === codes.save || code === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      const own = code === codes.save ? undefined : args?.[0];
      if (own) matrix = times(matrix, Array.from(own as ArrayLike<number>) as Matrix);
    } else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (code === codes.transform && args) matrix = times(matrix, args as unknown as Matrix);
    else if (code === codes.constructPath && args) {
      const [painted, paths] = args as [number, (ArrayLike<number> | null)[]];
      if (painted === codes.endPath) return;
      const filled = painted === codes.fill || painted === codes.eoFill;
      for (const path of paths ?? []) if (path) addPath(path, matrix, filled, rules);
    }
  });
  return rules;
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Path data are codes with their points: 0 move, 1 line, 2 curve (a path with curves is a picture, no rule), else close. */
function addPath(data: ArrayLike<number>, m: Matrix, filled: boolean, rules: Rules): void {
  const outlines: [number, number][][] = [];
  for (let i = 0; i < data.length; ) {
    const code = data[i++];
    if (code === 0 || code === 1) {
      const [x, y] = [data[i++]!, data[i++]!];
      const point: [number, number] = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
      if (code === 0) outlines.push([point]);
      else outlines.at(-1)?.push(point);
    } else if (code === 2) return;
    else {
      const outline = outlines.at(-1);
      if (outline?.[0]) outline.push(outline[0]);
    }
  }
  for (const outline of outlines) {
    if (!filled) for (let k = 1; k < outline.length; k++) addLine(outline[k - 1]!, outline[k]!, rules);
    else {
      const xs = outline.map((p) => p[0]);
      const ys = outline.map((p) => p[1]);
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      if (high - low <= THIN) addLine([left, (low + high) / 2], [right, (low + high) / 2], rules);
      else if (right - left <= THIN) addLine([(left + right) / 2, low], [(left + right) / 2, high], rules);
    }
  }
}

function addLine([x1, y1]: [number, number], [x2, y2]: [number, number], rules: Rules): void {
  if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) > THIN) rules.across.push({ at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) > THIN) rules.upright.push({ at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}
