/** A figure's number as it stands: asked when its line comes into sight, not before. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { unitValueQuery } from '../api/figures.ts';
import { figureValueQuery } from '../api/reads.ts';
import { figureText } from '../app/format.ts';

export function Value({ figure, unit }: { figure: FigureRow; unit?: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(([e]) => e?.isIntersecting && setNear(true));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  const county = useQuery({ ...figureValueQuery(figure.id), enabled: near && unit === undefined });
  const ofUnit = useQuery({ ...unitValueQuery(figure.id, unit ?? ''), enabled: near && unit !== undefined });
  const found = unit === undefined ? county : ofUnit;
  return (
    <span ref={place} className="figure-value">
      {found.data !== undefined ? figureText(found.data, figure.unit) : found.isError ? '读不到' : '…'}
      <span className="quiet">
        {figure.stock ? '现在' : '今年'}
        {figure.declared ? ' · 填报数' : ''}
      </span>
    </span>
  );
}
