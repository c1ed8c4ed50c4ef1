import { createHmac, randomBytes } from 'node:crypto';
import type { Clipboard } from 'electron';

/** The page announces a copy just before the text reaches the clipboard. */
const SETTLE_MILLISECONDS = 200;

/**
 * Clears the clipboard of text that came from the app, and of that alone. Of the text itself only a keyed hash is
 * kept, under a key that lives as long as this process.
 */
export function createClipboardGuard(clipboard: Clipboard, platform: NodeJS.Platform = process.platform) {
  const key = randomBytes(32);
  let copied: string | undefined;
  let pending: NodeJS.Timeout | undefined;

  async function fingerprint(): Promise<string> {
    return createHmac('sha256', key)
      .update(await clipboard.readText())
      .digest('hex');
  }

  async function remember(): Promise<void> {
    const seen = await fingerprint();
    if (pending === undefined) return;
    pending = undefined;
    copied = seen;
  }

  return {
    /** The page's user copied or cut something. */
    noteCopy(): void {
      clearTimeout(pending);
      pending = setTimeout(() => void remember(), SETTLE_MILLISECONDS);
    },
    /** On lock and on quit. A copy that has not settled yet counts as ours. */
    async clearOwnText(): Promise<void> {
      const isUnsettled = pending !== undefined;
      const expected = copied;
      clearTimeout(pending);
      pending = undefined;
      copied = undefined;
      // What is merely selected lies in a second clipboard on X11, and no event tells whose it is.
      if (platform === 'linux') clipboard.selection.clear();
      if (isUnsettled || (expected !== undefined && expected === (await fingerprint()))) clipboard.clear();
    },
  };
}
