/** ReviewDesk. */
import { Page } from '../app/page.tsx';

export function ReviewDesk() {
  return <Page title="ReviewDesk">{null}</Page>;
}
