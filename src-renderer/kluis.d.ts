import type { Kluis } from '../src-shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly kluis: Kluis;
  }
}
