#!/usr/bin/env node
// Starts the command line straight from its TypeScript sources: nothing has to be built first.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../cli/main.ts');
await main(process.argv);
