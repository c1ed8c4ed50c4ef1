import { codeList } from './codeList.ts';

/** What somebody comes for: only the first makes them a reporter. */
export const caseRequests = codeList({
  report: 'melding',
  advice: 'vraag om advies',
  accused_support: 'steun voor iemand over wie een melding gaat',
});
