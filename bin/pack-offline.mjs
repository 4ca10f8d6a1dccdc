#!/usr/bin/env node
// One archive that installs where there is neither registry nor internet: `npm run pack:offline [-- FOLDER]`.
import { register } from 'tsx/esm/api';

register();
const { pack } = await import('./pack/write.ts');
await pack(process.argv[2]);
