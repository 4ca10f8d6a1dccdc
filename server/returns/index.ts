/** 报表: forms from above, mapped once cell by cell to figures, then filled. */
export { type Filling, fillForm } from './fill.ts';
export { type FormFile, openForm, ReturnError } from './form.ts';
export { draftMap, type FormMap, PERIODS } from './map.ts';
