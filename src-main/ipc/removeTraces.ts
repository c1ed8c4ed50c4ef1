import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Services } from './services.ts';

/**
 * Writes the archive anew when something in it was destroyed since the last time.
 * @throws Refusal `traces_left` where that fails; it stays noted, so that the next opening tries once more.
 */
export function removeTraces({ store, vault }: Pick<Services, 'store' | 'vault'>): void {
  if (vault.isReadOnly() || !store().settings.remembered().needsRewrite) return;
  try {
    vault.rewrite();
    store().settings.remember({ needsRewrite: false });
  } catch {
    throw new Refusal('traces_left');
  }
}
