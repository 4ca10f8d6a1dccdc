/** An act of law is sent by its button: the Enter that closes a calendar or ends a word from an input method sends nothing. */
import type { KeyboardEvent } from 'react';

export function noSubmitByEnter(e: KeyboardEvent): void {
  if (e.key === 'Enter' && e.target instanceof HTMLInputElement) e.preventDefault();
}
