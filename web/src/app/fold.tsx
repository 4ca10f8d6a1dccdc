/** A part that is folded until it is asked for: what it holds is not drawn before. */
import { type ReactNode, useEffect, useState } from 'react';

export function Fold(props: { title: ReactNode; count?: number; open?: boolean; className: string; children: () => ReactNode }) {
  const { open = false } = props;
  const [wide, setWide] = useState(open);
  useEffect(() => setWide(open), [open]);
  return (
    <details className={props.className} open={wide} onToggle={(e) => setWide(e.currentTarget.open)}>
      <summary>
        {props.title}
        {props.count !== undefined && <span className="n">{props.count}</span>}
      </summary>
      {wide && props.children()}
    </details>
  );
}
