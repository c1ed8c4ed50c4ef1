import { talkingMeans } from '../../src-shared/domain/entryContent.ts';

const means = talkingMeans.map((one) => `'${one}'`).join(', ');

/** Of the entries of a case those that the report counts, as `isConversation` says it of one entry. */
export const isConversationInJournal = `
  kind = 'contact' AND party = 'reporter' AND (means IS NULL OR means IN (${means})) AND removed_at IS NULL
`;
