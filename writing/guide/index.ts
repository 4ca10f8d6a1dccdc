export { composeGuide, type GuideMaterial, wayOf } from './compose.ts';
export { guideHtml } from './html.ts';
export { pictureOf } from './picture.ts';
export type { Guide } from './types.ts';
