import type { z } from 'zod';
import { appointmentsChannels } from './appointmentsChannels.ts';
import { backupChannels } from './backupChannels.ts';
import { briefChannels } from './briefChannels.ts';
import { caseFileChannels } from './caseFileChannels.ts';
import { caseRecordsChannels } from './caseRecordsChannels.ts';
import { casesChannels } from './casesChannels.ts';
import { checklistChannels } from './checklistChannels.ts';
import { directoryChannels } from './directoryChannels.ts';
import { documentsChannels } from './documentsChannels.ts';
import { entriesChannels } from './entriesChannels.ts';
import { formDraftsChannels } from './formDraftsChannels.ts';
import { importChannels } from './importChannels.ts';
import { inquiriesChannels } from './inquiriesChannels.ts';
import { organisationsChannels } from './organisationsChannels.ts';
import { outgoingChannels } from './outgoingChannels.ts';
import { peopleChannels } from './peopleChannels.ts';
import { placesChannels } from './placesChannels.ts';
import { referralsChannels } from './referralsChannels.ts';
import { remindersChannels } from './remindersChannels.ts';
import type { Reply } from './reply.ts';
import { reportChannels } from './reportChannels.ts';
import { restoreChannels } from './restoreChannels.ts';
import { searchChannels } from './searchChannels.ts';
import { secrecyChannels } from './secrecyChannels.ts';
import { settingsChannels } from './settingsChannels.ts';
import { signalsChannels } from './signalsChannels.ts';
import type { Spec } from './spec.ts';
import { themesChannels } from './themesChannels.ts';
import { todayChannels } from './todayChannels.ts';
import { vaultChannels } from './vaultChannels.ts';
import { weekChannels } from './weekChannels.ts';
import { whistleblowerChannels } from './whistleblowerChannels.ts';

/** Every channel of the app. A channel that is not in this table does not exist. */
export const contract = {
  ...appointmentsChannels,
  ...backupChannels,
  ...briefChannels,
  ...caseFileChannels,
  ...caseRecordsChannels,
  ...casesChannels,
  ...checklistChannels,
  ...directoryChannels,
  ...documentsChannels,
  ...entriesChannels,
  ...formDraftsChannels,
  ...importChannels,
  ...inquiriesChannels,
  ...organisationsChannels,
  ...outgoingChannels,
  ...peopleChannels,
  ...placesChannels,
  ...referralsChannels,
  ...remindersChannels,
  ...reportChannels,
  ...restoreChannels,
  ...searchChannels,
  ...secrecyChannels,
  ...settingsChannels,
  ...signalsChannels,
  ...themesChannels,
  ...todayChannels,
  ...vaultChannels,
  ...weekChannels,
  ...whistleblowerChannels,
} as const satisfies Record<string, Spec>;

export type ChannelName = keyof typeof contract;
export type Input<C extends ChannelName> = z.input<(typeof contract)[C]['input']>;
/** The input as a handler receives it, after its schema has checked and completed it. */
export type Parsed<C extends ChannelName> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends ChannelName> = z.output<(typeof contract)[C]['output']>;

/** A channel that does something, and says which answers that makes stale. */
export type ActionName = {
  [C in ChannelName]: (typeof contract)[C] extends { stale: readonly string[] } ? C : never;
}[ChannelName];
/** A channel that only answers. */
export type QueryName = Exclude<ChannelName, ActionName>;

/** The queries to ask again after an action. A spec that names anything else as stale does not compile here. */
export function staleAfter(action: ActionName): readonly QueryName[] {
  return contract[action].stale;
}

/** All that the page can reach of main; the preload puts it on `window.kluis`. */
export interface Kluis {
  call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Reply<Output<C>>>;
}
