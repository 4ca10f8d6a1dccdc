/** What the controls of one form share: the day, the unit, and names of what was chosen. */
import { createContext, useContext } from 'react';

export interface FormContext {
  today: string;
  /** The unit that holds the case: its people stand first. */
  unit: string;
  /** The day or minute of the act, where it is not today. */
  on?: string;
  names: Record<string, string>;
  learn: (id: string, name: string) => void;
  /** In the field: keeps a file's bytes on the device, to be sent when there is a signal. */
  keepFile?: (file: File, digest: string) => Promise<void>;
}
export const FormScope = createContext<FormContext>({ today: '', unit: '', names: {}, learn: () => {} });
export const useForm = () => useContext(FormScope);
