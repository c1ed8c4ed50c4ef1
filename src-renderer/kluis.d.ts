import type { Kluis } from '../src-shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Not yet in TypeScript's own library. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(markup: string): string | null }): unknown;
    };
    readonly kluis: Kluis;
  }
}
