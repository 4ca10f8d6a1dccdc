/** Returns. */
import { Page } from '../app/page.tsx';

export function Returns() {
  return <Page title="Returns">{null}</Page>;
}
