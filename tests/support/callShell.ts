import type { Page } from 'playwright-core';

/** What the backend of `shellMain.ts` answers. */
export interface ShellAnswer {
  input: unknown;
  isUnlocked: boolean;
  reasons: string[];
  refused: number;
  seconds: number | null;
  requests: number;
  isPreview: boolean;
}

/** Calls main through `window.kluis`, as the app's own page does. */
export async function callShell<T = ShellAnswer>(page: Page, channel: string, input?: unknown): Promise<T> {
  const reply = await page.evaluate(
    ([name, value]) => {
      const { kluis } = window as unknown as {
        kluis: { call(channel: unknown, input: unknown): Promise<{ value: unknown }> };
      };
      return kluis.call(name, value);
    },
    [channel, input] as const,
  );
  return reply.value as T;
}
