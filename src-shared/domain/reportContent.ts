import { z } from 'zod';

/** The parts of a jaarverslag that the counsellor writes, in the order of the report, as published reports have them. */
export const reportTextIds = [
  'introduction',
  'role',
  'figures',
  'nature',
  'reporters',
  'accused',
  'where',
  'outcome',
  'out_of_remit',
  'awareness',
  'expertise',
  'advice',
  'trends',
  'interpretation',
  'recommendations',
  'outlook',
  'definitions',
] as const;

export type ReportTextId = (typeof reportTextIds)[number];

/** How far the organisation is with a recommendation of the year before. */
export const recommendationStatuses = ['none', 'open', 'started', 'done', 'dropped'] as const;

export const recommendation = z.object({
  id: z.uuid(),
  text: z.string().max(2000),
  /** `none` for one of this year. */
  status: z.enum(recommendationStatuses),
});

/**
 * All words of one report that are the counsellor's own. Texts may hold light formatting (`formattedText`) and
 * numbers as tokens (`numberToken`); an empty text leaves its part out, except where the report itself has figures there.
 */
export const reportContent = z.object({
  texts: z.record(z.enum(reportTextIds), z.string().max(20_000)),
  recommendations: z.array(recommendation).max(50),
  /** Those of the year before, with their status now. */
  former: z.array(recommendation).max(50),
});

export type Recommendation = z.infer<typeof recommendation>;
export type ReportContent = z.infer<typeof reportContent>;

export const noWords: ReportContent = {
  texts: Object.fromEntries(reportTextIds.map((id) => [id, ''])) as ReportContent['texts'],
  recommendations: [],
  former: [],
};
