import { readFileSync } from 'node:fs';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { readCases } from '../../src-main/import/readCases.ts';
import { readHeadcounts } from '../../src-main/import/readHeadcounts.ts';
import { takeIn } from '../../src-main/import/takeIn.ts';
import { caseFileOf, headcountsFileOf, publishedYears } from './publishedCaseFiles.ts';
import { openTempArchive } from './tempArchive.ts';

/** A case file of published figures, with its headcounts, and the periods that it holds. */
export interface RealFigures {
  name: string;
  cases: Buffer;
  headcounts: Buffer;
  periods: { from: string; to: string; total: number }[];
}

const asset = (name: string) => readFileSync(new URL(`../../assets/demo/${name}`, import.meta.url));
const totals: Readonly<Record<string, number[]>> = {
  'erasmus-2015': [31],
  'avans-2013': [57],
  'facilicom-2014': [55],
  defensie: [371, 667],
};

/** The organisations whose figures were published: those of the demo, and those of the other reports. */
export const realFigures: readonly RealFigures[] = [
  ...publishedYears.map((one) => ({
    name: one.name,
    cases: Buffer.from(caseFileOf(one)),
    headcounts: Buffer.from(headcountsFileOf(one)),
    periods: one.years.map(({ from, to }, i) => ({ from, to, total: totals[one.name]?.[i] ?? 0 })),
  })),
  {
    name: 'tweede-kamer-2021',
    cases: asset('tweede-kamer-2021.csv'),
    headcounts: asset('tweede-kamer-2021-onderdelen.csv'),
    periods: [{ from: '2021-01-01', to: '2021-12-31', total: 26 }],
  },
  {
    name: 'hogeschool-utrecht',
    cases: asset('hogeschool-utrecht.csv'),
    headcounts: asset('hogeschool-utrecht-onderdelen.csv'),
    periods: [
      { from: '2020-09-01', to: '2021-08-31', total: 127 },
      { from: '2021-09-01', to: '2022-08-31', total: 174 },
    ],
  },
];

/** An archive that took the file in, as the demo and the app do. @throws Error for a row that is not understood. */
export async function openRealFigures({ cases, headcounts }: RealFigures) {
  const reading = { dateOrder: 'day_first', today: '2026-01-01' } as const;
  const archive = await openTempArchive();
  const heads = await readHeadcounts(headcounts, reading);
  const context = caseFileContext(
    { organisations: [], ownCodes: { themes: [], places: [] }, codesInUse: new Set() },
    heads.good,
    reading,
  );
  const read = await readCases(cases, context);
  if (read.bad.length + heads.bad.length > 0) throw new Error('a row is not understood');
  takeIn(archive.vault.database(), { cases: read.good, headcounts: heads.good });
  const [organisation] = archive.store.organisations.list();
  return { ...archive, organisationId: organisation?.id ?? '', [Symbol.dispose]: archive[Symbol.dispose] };
}
