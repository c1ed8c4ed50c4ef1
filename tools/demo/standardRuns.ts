import { fileURLToPath } from 'node:url';
import type { Period } from './parseArguments.ts';

/** What the demo runs by itself: rows that are invented to fit published totals (assets/demo/README.md). */
export const standardRuns: readonly {
  folder: string;
  cases: string;
  departments: string;
  periods: readonly Period[];
}[] = [
  {
    folder: 'hogeschool-utrecht',
    cases: asset('hogeschool-utrecht.csv'),
    departments: asset('hogeschool-utrecht-onderdelen.csv'),
    periods: [
      { from: '2020-09-01', to: '2021-08-31' },
      { from: '2021-09-01', to: '2022-08-31' },
    ],
  },
  {
    folder: 'tweede-kamer',
    cases: asset('tweede-kamer-2021.csv'),
    departments: asset('tweede-kamer-2021-onderdelen.csv'),
    periods: [{ from: '2021-01-01', to: '2021-12-31' }],
  },
];

function asset(name: string): string {
  return fileURLToPath(new URL(`../../assets/demo/${name}`, import.meta.url));
}
