/** A light: told by shape and word, and only then by colour. */
import type { Light } from '../../../kernel/case/types.ts';
import { LIGHT_NOTES, LIGHTS } from './words.ts';
import './light.css';

const SHAPES: Record<Light, { shape: string; mark: string }> = {
  red: { shape: 'M5.5 1h5L15 5.5v5L10.5 15h-5L1 10.5v-5z', mark: 'M8 4.5v4.3M8 11.2v.3' },
  yellow: { shape: 'M8 1.3 15.3 14.5H.7z', mark: 'M8 6v4.3M8 12.2v.3' },
  green: { shape: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', mark: 'M8 4.3V8l2.5 1.8' },
  grey: { shape: 'M8 1 15 8l-7 7-7-7z', mark: 'M5.5 8h5' },
  stopped: { shape: 'M1.5 1.5h13v13h-13z', mark: 'M6 5v6M10 5v6' },
  done: { shape: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', mark: 'M4.8 8.3l2.2 2.2 4.2-4.6' },
};

export function LightMark({ light, size = 16 }: { light: Light; size?: number }) {
  const { shape, mark } = SHAPES[light];
  return (
    <svg className={`light light-${light}`} width={size} height={size} viewBox="0 0 16 16" role="img" aria-label={LIGHTS[light]}>
      <title>{LIGHT_NOTES[light]}</title>
      <path className="light-shape" d={shape} />
      <path className="light-mark" d={mark} />
    </svg>
  );
}
