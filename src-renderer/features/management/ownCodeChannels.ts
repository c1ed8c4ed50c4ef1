import type { OwnCode, OwnList } from '../../../src-shared/domain/ownCode.ts';
import type { OwnTheme } from '../../../src-shared/domain/ownTheme.ts';
import { placesChannels } from '../../../src-shared/ipc/placesChannels.ts';
import { themesChannels } from '../../../src-shared/ipc/themesChannels.ts';

/** Channels of each list of own codes. */
export const ownCodeChannels = {
  themes: { list: 'themes:list', save: 'themes:save', remove: 'themes:remove' },
  places: { list: 'places:list', save: 'places:save', remove: 'places:remove' },
} as const satisfies Record<OwnList, object>;

/** Input of saving a code of each list. */
export const ownCodeSchemas = {
  themes: themesChannels['themes:save'].input,
  places: placesChannels['places:save'].input,
} as const satisfies Record<OwnList, object>;

/** An own code as the page has it: of the lists only that of themes knows sets. */
export type AnyOwnCode = OwnCode & Partial<Pick<OwnTheme, 'set'>>;
export type OwnCodeInput = Omit<AnyOwnCode, 'id'> & { id: string | null };
