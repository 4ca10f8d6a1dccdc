/** PrintCase. */
import { Page } from '../app/page.tsx';

export function PrintCase() {
  return <Page title="PrintCase">{null}</Page>;
}
