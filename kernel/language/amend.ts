/**
 * A layer's own procedure: the nation's file with sentences added, or replaced by their names. What a layer may not do is remove a sentence of the
 * statute without putting another in its place.
 */
import type { ProcedureData, Rule, StatuteData } from './data.ts';

export interface Amendment {
  /** The layer, such as 某省 or 某某局. */
  layer: string;
  /** Statutes that the new sentences cite, by keys of their own. */
  statutes: Record<string, StatuteData>;
  add?: Rule[];
  /** By the id of the sentence replaced. */
  replace?: Record<string, Rule>;
}

/**
 * The procedure as the layer has it. Each sentence of the layer carries its name, so `explain` can say whose it is.
 * @throws when a sentence to be replaced does not exist, an id is taken, or a statute's key means another text.
 */
export function amend(procedure: ProcedureData, amendment: Amendment): ProcedureData {
  const { layer, statutes, add = [], replace = {} } = amendment;
  for (const id of Object.keys(replace))
    if (!procedure.rules.some((r) => r.id === id)) throw new Error(`${layer}: ${procedure.id} has no rule ${id} to replace`);
  for (const [key, statute] of Object.entries(statutes)) {
    const own = procedure.statutes[key];
    if (own && own.title !== statute.title) throw new Error(`${layer}: the key ${key} already cites ${own.title}`);
  }
  const rules = [
    ...procedure.rules.map((r) => (replace[r.id] ? { ...replace[r.id]!, id: r.id, layer } : r)),
    ...add.map((r) => ({ ...r, layer })),
  ];
  const ids = rules.map((r) => r.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`${layer}: the rule ${twice} stands twice`);
  return { ...procedure, statutes: { ...procedure.statutes, ...statutes }, rules };
}
