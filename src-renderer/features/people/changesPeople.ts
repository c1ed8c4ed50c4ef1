import type { Channel } from '../../../src-shared/ipc/contract.ts';

/** What is asked again after a change of the persons of a case. */
export const changesPeople: readonly Channel[] = [
  'people:ofCase',
  'people:identities',
  'people:candidates',
  'cases:list',
];
