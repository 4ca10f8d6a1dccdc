/** Oversight. */
import { Page } from '../app/page.tsx';

export function Oversight() {
  return <Page title="Oversight">{null}</Page>;
}
