/** The checker: every procedure is explored, guards taken both ways, and held against what a file can get wrong. */
import type { ProcedureData } from '../language/data.ts';
import { contradictions } from './contradict.ts';
import { figures } from './figures.ts';
import { neverHappening } from './happen.ts';
import { tooLarge } from './large.ts';
import { limits } from './limits.ts';
import { links, sureToldSteps, templates } from './links.ts';
import { duties, endings } from './live.ts';
import { names } from './names.ts';
import { outsiders } from './outsiders.ts';
import { Slices } from './slices.ts';
import type { Checked, Fault } from './types.ts';

export interface CheckOptions {
  /** Every procedure by its id: what is opened, told and referred to is looked up here. */
  all: Readonly<Record<string, ProcedureData>>;
  /** The titles of the documents that are written; without them a document that nobody wrote is not noticed. */
  documents?: readonly string[];
  /** A stopwatch in milliseconds: the kernel reads no clock of its own. */
  stopwatch?: () => number;
  /** States beyond which a procedure is refused; `MOST_STATES` unless given. */
  most?: number;
}

/** A procedure's faults, each with its rule, its article and the shortest way to it; warnings are what a calendar or another file decides. */
export function checkProcedure(procedure: ProcedureData, options: CheckOptions): Checked {
  const began = options.stopwatch?.() ?? 0;
  const all = { ...options.all, [procedure.id]: procedure };
  const linked = links(procedure, all);
  const faults: Fault[] = [
    ...names(procedure),
    ...outsiders(procedure),
    ...contradictions(procedure),
    ...figures(procedure, all),
    ...linked.faults,
    ...(options.documents ? templates(procedure, options.documents) : []),
  ];
  const warnings: Fault[] = [...linked.warnings];
  const slices = new Slices(procedure, sureToldSteps(procedure, all), options.most);
  if (slices.main.capped) faults.push(tooLarge(slices.main));
  else {
    const timed = limits(procedure, slices.main);
    faults.push(...neverHappening(slices), ...endings(slices), ...duties(slices), ...timed.faults);
    warnings.push(...timed.warnings);
  }
  const ms = options.stopwatch ? options.stopwatch() - began : 0;
  return { procedure: procedure.id, title: procedure.title, states: slices.states, ms, faults, warnings };
}

export interface CheckAllOptions extends Omit<CheckOptions, 'all'> {
  /** Called after each procedure. */
  onDone?: (checked: Checked) => void;
}

/** Every procedure of a list against all of it. */
export function checkAll(procedures: readonly ProcedureData[], options: CheckAllOptions = {}): Checked[] {
  const all = Object.fromEntries(procedures.map((p) => [p.id, p]));
  return procedures.map((p) => {
    const checked = checkProcedure(p, { ...options, all });
    options.onDone?.(checked);
    return checked;
  });
}
