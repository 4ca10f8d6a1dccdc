/** Imports. */
import { Page } from '../app/page.tsx';

export function Imports() {
  return <Page title="Imports">{null}</Page>;
}
