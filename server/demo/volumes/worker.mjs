// The thread that plays the long lists: it runs the sources as the command line does.
import { register } from 'tsx/esm/api';

register();
const { playInThread } = await import('./thread.ts');
await playInThread();
