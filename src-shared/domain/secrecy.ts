import { z } from 'zod';
import { codeList } from './codeList.ts';
import { day } from './day.ts';

/** Grounds on which a counsellor may come to weigh the duty of secrecy. */
export const secrecyGrounds = codeList({
  crime_reporting_duty: 'aangifteplicht bij ernstige misdrijven (artikel 160 Sv)',
  official_crime_reporting_duty: 'aangifteplicht bij ambtsmisdrijven (artikel 162 Sv)',
  education_reporting_duty: 'meldplicht in het onderwijs of de kinderopvang',
  conflict_of_duties: 'conflict van plichten',
});

/** Decisions of the counsellor. The app records it and computes nothing from it. */
export const secrecyOutcomes = codeList({
  undecided: 'nog niet besloten',
  kept: 'geheimhouding bewaard',
  broken: 'geheimhouding doorbroken',
});

/** In education an internal counsellor has the duty to report, an external one has not. */
export const counsellorPositions = codeList({
  internal: 'interne vertrouwenspersoon',
  external: 'externe vertrouwenspersoon',
});

export const secrecyAnswers = codeList({
  yes: 'ja',
  no: 'nee',
  unknown: 'weet ik nog niet',
});

export type SecrecyGround = (typeof secrecyGrounds.codes)[number];
export type CounsellorPosition = (typeof counsellorPositions.codes)[number];

const ofEducation = {
  internal: ['possible_sexual_crime', 'by_school_staff', 'against_minor', 'board_informed'],
  external: ['pointed_to_police_report', 'help_offered', 'invited_to_inform_board'],
} as const;

const ofGround = {
  crime_reporting_duty: ['listed_crime', 'concerns_own_family', 'legal_advice_asked'],
  official_crime_reporting_duty: ['is_official', 'official_crime', 'met_in_office'],
  conflict_of_duties: [
    'conscience',
    'consent_sought',
    'no_other_way',
    'harm_if_kept',
    'harm_prevented',
    'reporter_told_before',
    'other_counsellor_offered',
    'can_account_for_it',
  ],
} as const;

export type SecrecyQuestion =
  | (typeof ofEducation)[CounsellorPosition][number]
  | (typeof ofGround)[keyof typeof ofGround][number];

/** The questions of a ground in order; those of education wait until the position is known. */
export function questionsOf(
  ground: SecrecyGround,
  position: CounsellorPosition | null,
): readonly SecrecyQuestion[] {
  if (ground !== 'education_reporting_duty') return ofGround[ground];
  return position === null ? [] : ofEducation[position];
}

const MOST_WORDS = 4000;
const words = z.string().trim().max(MOST_WORDS);

export const secrecyFields = z
  .object({
    ground: secrecyGrounds.schema,
    consideredOn: day,
    /** Asked for education alone. */
    position: counsellorPositions.schema.nullable(),
    /** By question; one that was not answered may be left out. */
    answers: z.record(z.string().max(60), z.object({ answer: secrecyAnswers.schema.nullable(), words })),
    /** The counsellor's own weighing. */
    reasoning: words,
    outcome: secrecyOutcomes.schema,
    outcomeWords: words,
    /** Done after it, such as whom the counsellor told. */
    done: words,
  })
  .refine(({ outcome, reasoning }) => outcome === 'undecided' || reasoning !== '', {
    path: ['reasoning'],
  });

export const secrecyRecord = secrecyFields.safeExtend({ id: z.uuid(), writtenAt: z.iso.datetime() });

export type SecrecyFields = z.infer<typeof secrecyFields>;
export type SecrecyRecord = z.infer<typeof secrecyRecord>;
