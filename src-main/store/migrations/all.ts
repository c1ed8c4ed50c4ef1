import { addCases } from './0001-cases.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order of version. */
export const migrations: readonly Migration[] = [addCases];
