import { firstForm } from './0001-first-form/firstForm.ts';
import { profession } from './0002-profession/profession.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order of version. */
export const migrations: readonly Migration[] = [firstForm, profession];
