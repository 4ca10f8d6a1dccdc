/** Notices. */
import { Page } from '../app/page.tsx';

export function Notices() {
  return <Page title="Notices">{null}</Page>;
}
