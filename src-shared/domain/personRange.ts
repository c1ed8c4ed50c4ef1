import { codeList } from './codeList.ts';

/** How many persons, in ranges; in words, since a report prints no number beside its counts. */
export const personRanges = codeList({
  one: 'één persoon',
  two: 'twee personen',
  three_to_five: 'drie tot en met vijf personen',
  six_or_more: 'zes of meer personen',
  unknown: 'onbekend',
});
