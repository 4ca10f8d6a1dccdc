/** The same in development, where React is told of each element's place. */
import * as react from 'react/jsx-dev-runtime';
import { set } from './set.ts';

export type { JSX } from 'react/jsx-dev-runtime';
export const Fragment = react.Fragment;
export const jsxDEV: typeof react.jsxDEV = (type, props, ...rest) => react.jsxDEV(type, set(type, props as object), ...rest);
