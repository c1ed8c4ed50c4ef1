import { z } from 'zod';
import { codeList } from './codeList.ts';
import { day } from './day.ts';
import { themeRef } from './theme.ts';

export const signalSources = codeList({
  corridor: 'op de gang',
  works_council: 'ondernemingsraad',
  company_doctor: 'bedrijfsarts',
  management: 'leidinggevende of HR',
  own_impression: 'eigen indruk',
  across_cases: 'patroon over zaken heen',
  other: 'anders',
});

/** Something that the counsellor heard or saw and that nobody reported: no case, and counted in no report. */
export const signalFields = z.object({
  organisationId: z.uuid(),
  departmentId: z.uuid().nullable(),
  heardOn: day,
  source: signalSources.schema,
  themes: z.array(themeRef).max(40),
  heard: z.string().trim().min(1).max(4000),
  /** What the counsellor did with it, such as with whom it was discussed. */
  done: z.string().trim().max(4000),
});

export type SignalFields = z.infer<typeof signalFields>;
