/** Field. */
import { Page } from '../app/page.tsx';

export function Field() {
  return <Page title="Field">{null}</Page>;
}
