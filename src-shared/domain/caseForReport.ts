import type { StatisticalRecord } from './caseRecord.ts';

/** The coded core of one case with the persons in it, as random numbers, and what it took. */
export interface CaseForReport extends StatisticalRecord {
  id: string;
  reporterIds: string[];
  accusedIds: string[];
  contacts: number;
  minutes: number;
}
