import type { z } from 'zod';
import { backupChannels } from './backupChannels.ts';
import { briefChannels } from './briefChannels.ts';
import { caseChannels } from './caseChannels.ts';
import { caseFileChannels } from './caseFileChannels.ts';
import { documentChannels } from './documentChannels.ts';
import { exportChannels } from './exportChannels.ts';
import { findChannels } from './findChannels.ts';
import { formDraftChannels } from './formDraftChannels.ts';
import { peopleChannels } from './peopleChannels.ts';
import { referralChannels } from './referralChannels.ts';
import { reminderChannels } from './reminderChannels.ts';
import type { Reply } from './reply.ts';
import { reportChannels } from './reportChannels.ts';
import { secrecyChannels } from './secrecyChannels.ts';
import { settingsChannels } from './settingsChannels.ts';
import type { Spec } from './spec.ts';
import { themeChannels } from './themeChannels.ts';
import { transferChannels } from './transferChannels.ts';
import { vaultChannels } from './vaultChannels.ts';

/** Every channel of the app. A channel that is not in this table does not exist. */
export const contract = {
  ...vaultChannels,
  ...caseChannels,
  ...findChannels,
  ...reportChannels,
  ...backupChannels,
  ...settingsChannels,
  ...peopleChannels,
  ...themeChannels,
  ...documentChannels,
  ...exportChannels,
  ...caseFileChannels,
  ...briefChannels,
  ...referralChannels,
  ...reminderChannels,
  ...secrecyChannels,
  ...transferChannels,
  ...formDraftChannels,
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
