/** SearchPage. */
import { Page } from '../app/page.tsx';

export function SearchPage() {
  return <Page title="SearchPage">{null}</Page>;
}
