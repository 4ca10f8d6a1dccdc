/** Reviews. */
import { Page } from '../app/page.tsx';

export function Reviews() {
  return <Page title="Reviews">{null}</Page>;
}
