/** The browser that the tests drive: the system's own, or the one that CHROMIUM names. */
import { existsSync } from 'node:fs';

export const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
