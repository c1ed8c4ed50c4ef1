import { codeList } from './codeList.ts';

/** What the reporter said of nazorg; null while it was not asked. */
export const aftercareWishes = codeList({
  wanted: 'wil nazorg',
  not_wanted: 'wil geen nazorg',
  undecided: 'besproken, nog niet besloten',
});

export type AftercareWish = (typeof aftercareWishes.codes)[number];
