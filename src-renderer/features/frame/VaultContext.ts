import { createContext, use } from 'react';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import type { Route } from './route.ts';

/** The open vault, as every screen in its frame knows it. */
export interface OpenVault {
  status: VaultStatus;
  /** The archive opened with damage: nothing can be changed. */
  isReadOnly: boolean;
  /** Leaves for another screen; asks first where a form is half filled. */
  go(next: Route): void;
}

export const VaultContext = createContext<OpenVault | null>(null);

/** @throws where no vault is open: outside the frame. */
export function useVault(): OpenVault {
  const vault = use(VaultContext);
  if (!vault) throw new Error('No vault is open here.');
  return vault;
}
