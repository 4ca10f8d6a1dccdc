/** Collecting. */
import { Page } from '../app/page.tsx';

export function Collecting() {
  return <Page title="Collecting">{null}</Page>;
}
