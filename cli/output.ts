/** How commands speak: results on standard output, progress and errors on standard error, one clear line each. */

import { readFileSync } from 'node:fs';

/** An error in what the user gave: exit status 2, one line, no stack. */
export class BadInput extends Error {}

/** The value that a file of JSON holds. Throws BadInput, naming the file, where there is none. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`读不到文件 ${file}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${file} 不是 JSON`);
  }
}

/** The value alone on standard output. */
export function json(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Progress of long work, on one line of standard error where that is a terminal. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else process.stderr.write(`${text}\n`);
}
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}

/** Ends a command with one line and status 2; what is no user's error shows its stack when ZHANGTU_DEBUG is set. */
export function failed(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`zhangtu: ${message.split('\n')[0]}\n`);
  if (process.env.ZHANGTU_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}
