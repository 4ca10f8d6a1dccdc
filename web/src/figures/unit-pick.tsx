/** Whose numbers: the county's, or one unit's. */
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../api/reads.ts';

export function UnitPick({ value, set }: { value?: string; set: (unit: string | undefined) => void }) {
  const units = useQuery(unitsQuery).data ?? [];
  return (
    <select className="input unit-pick" aria-label="单位" value={value ?? ''} onChange={(e) => set(e.target.value || undefined)}>
      <option value="">全县</option>
      {units.map((u) => (
        <option key={u.id} value={u.id}>
          {u.name}
        </option>
      ))}
    </select>
  );
}
