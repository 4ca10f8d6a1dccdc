/** Gallery. */
import { Page } from '../app/page.tsx';

export function Gallery() {
  return <Page title="Gallery">{null}</Page>;
}
