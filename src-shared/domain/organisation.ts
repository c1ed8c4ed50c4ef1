import { z } from 'zod';
import { reporterTypes } from './reporterType.ts';
import { themes } from './theme.ts';

/** Letters of the name of an organisation or a department. */
export const LONGEST_NAME = 120;

/** More is no organisation chart but a mistake, such as another column read as departments. */
export const MOST_DEPARTMENTS = 500;

export const LOWEST_THRESHOLD = 3;
export const HIGHEST_THRESHOLD = 10;
/** Below this many staff a threshold of 10 is proposed: there, more is known of each person. */
const SMALL_ORGANISATION = 250;

/** Fewer people than this may not appear as a class of a report, however many cases they have: everybody knows everybody there. */
export const SMALLEST_POPULATION = 20;

/** A department (organisatie-onderdeel); its headcount decides later whether it may appear in a report. */
export const department = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  headcount: z.number().int().positive().max(10_000_000).nullable(),
});

export const organisation = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  /** The name with its article, as a sentence has it: "de Tweede Kamer". Empty where it is the same. */
  nameInSentence: z.string().trim().max(LONGEST_NAME),
  /** Who writes its reports, for their cover; empty leaves it out. */
  reportAuthor: z.string().trim().max(LONGEST_NAME),
  /** For whom its reports are; empty is the highest authority, whatever it is called there. */
  reportAddressee: z.string().trim().max(LONGEST_NAME),
  headcount: z.number().int().positive().max(10_000_000).nullable(),
  /** Smallest count that a report of this organisation prints, in cases and in distinct persons. */
  threshold: z.number().int().min(LOWEST_THRESHOLD).max(HIGHEST_THRESHOLD),
  /** Who can report here at all; known beforehand, the other types are structural zeros of its reports. */
  reporterTypes: z.array(reporterTypes.schema).min(1).max(reporterTypes.codes.length),
  /** Standard themes that this organisation does not use. */
  themesOff: z.array(themes.schema).max(themes.codes.length),
  departments: z.array(department),
});

export type Department = z.infer<typeof department>;
export type Organisation = z.infer<typeof organisation>;

/** An organisation of which only the name is known: nothing is said of its reports, and it uses every theme. */
export const plainOrganisation: Pick<
  Organisation,
  'nameInSentence' | 'reportAuthor' | 'reportAddressee' | 'themesOff'
> = { nameInSentence: '', reportAuthor: '', reportAddressee: '', themesOff: [] };

export function proposedThreshold(headcount: number | null): number {
  return headcount !== null && headcount < SMALL_ORGANISATION ? 10 : 5;
}
