import { contract, type Input, type Parsed } from '../../src-shared/ipc/contract.ts';

/** An entry as it comes past the door of main; what does not belong to its kind may be left out. */
export function entryOf(typed: Input<'entries:commit'>): Parsed<'entries:commit'> {
  return contract['entries:commit'].input.parse(typed);
}
