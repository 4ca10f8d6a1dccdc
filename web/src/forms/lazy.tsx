/** The form of a step, fetched when one is opened: lists and cases are read without it. */
import { lazy, Suspense } from 'react';
import { Loading } from '../app/states.tsx';
import type { StepFormProps } from './step-form.tsx';

const Fetched = lazy(async () => ({ default: (await import('./step-form.tsx')).StepForm }));

export const StepForm = (props: StepFormProps) => (
  <Suspense fallback={<Loading lines={6} label="正在打开表单" />}>
    <Fetched {...props} />
  </Suspense>
);
