/** Window. */
import { Page } from '../app/page.tsx';

export function Window() {
  return <Page title="Window">{null}</Page>;
}
