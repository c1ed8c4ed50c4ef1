import { ensureBuilt } from './ensureBuilt.ts';

await ensureBuilt();
