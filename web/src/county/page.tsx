/** County. */
import { Page } from '../app/page.tsx';

export function County() {
  return <Page title="County">{null}</Page>;
}
