import { codeList } from './codeList.ts';

/** What came of a case; several may hold. Nothing in it is about anybody's health. */
export const caseResults = codeList({
  employer_measures: 'werkgever nam maatregelen',
  agreements: 'afspraken tussen betrokkenen',
  reporter_moved: 'melder ging op een andere plek werken',
  reporter_left: 'melder vertrok',
  contact_lost: 'contact verbroken',
  no_change: 'er veranderde niets',
  other: 'anders',
  left_or_moved: 'melder vertrok of werkt elders (eerdere indeling)',
});
