import type { z } from 'zod';
import { backupChannels } from './backupChannels.ts';
import { caseChannels } from './caseChannels.ts';
import type { Reply } from './reply.ts';
import { reportChannels } from './reportChannels.ts';
import { settingsChannels } from './settingsChannels.ts';
import type { Spec } from './spec.ts';
import { vaultChannels } from './vaultChannels.ts';

/** Every channel of the app. A channel that is not in this table does not exist. */
export const contract = {
  ...vaultChannels,
  ...caseChannels,
  ...reportChannels,
  ...backupChannels,
  ...settingsChannels,
} as const satisfies Record<string, Spec>;

export type Channel = keyof typeof contract;
export type Input<C extends Channel> = z.input<(typeof contract)[C]['input']>;
/** What a handler receives: the input after its schema has checked and completed it. */
export type Parsed<C extends Channel> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>;

/** What the preload puts on `window.kluis`, and all that the page can reach of main. */
export interface Kluis {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Reply<Output<C>>>;
}
