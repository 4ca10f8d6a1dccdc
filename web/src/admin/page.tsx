/** Admin. */
import { Page } from '../app/page.tsx';

export function Admin() {
  return <Page title="Admin">{null}</Page>;
}
