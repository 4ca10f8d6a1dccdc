/** Readings. */
import { Page } from '../app/page.tsx';

export function Readings() {
  return <Page title="Readings">{null}</Page>;
}
