/** Elements of the office: React's, with their words set (`set.ts`). */
import * as react from 'react/jsx-runtime';
import { set } from './set.ts';

export type { JSX } from 'react/jsx-runtime';
export const Fragment = react.Fragment;
export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, set(type, props as object), key);
export const jsxs: typeof react.jsxs = (type, props, key) => react.jsxs(type, set(type, props as object), key);
