import { expect, test } from 'vitest';
import { CliRefusal } from '../../../tools/demo/cliRefusal.ts';
import { parseArguments } from '../../../tools/demo/parseArguments.ts';

test.each<[string, string[], object]>([
  ['nothing', [], { kind: 'standard', out: 'demo-uit' }],
  ['help', ['--help'], { kind: 'help' }],
  ['a template', ['--template', 'a.csv', '--json'], { kind: 'template', path: 'a.csv' }],
  [
    'a year',
    ['--cases', 'a.csv', '--year', '2025', '--out=uit'],
    {
      kind: 'cases',
      cases: 'a.csv',
      departments: null,
      organisation: null,
      out: 'uit',
      period: { from: '2025-01-01', to: '2025-12-31' },
    },
  ],
  [
    'a study year of one organisation',
    [
      '--cases',
      'a.csv',
      '--departments',
      'b.csv',
      '--period',
      '2021-09-01..2022-08-31',
      '--organisation',
      'W',
      '--json',
    ],
    {
      kind: 'cases',
      cases: 'a.csv',
      departments: 'b.csv',
      organisation: 'W',
      out: 'demo-uit',
      period: { from: '2021-09-01', to: '2022-08-31' },
    },
  ],
])('%s is understood', (_name, args, expected) => {
  expect(parseArguments(args)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['an unknown option', ['--kases', 'a.csv']],
  ['a short option', ['-x']],
  ['a stray word', ['a.csv']],
  ['an option without its value', ['--cases']],
  ['an option in place of a value', ['--cases', 'a.csv', '--year', '2025', '--out', '--json']],
  ['an empty value', ['--out=']],
  ['a value where none belongs', ['--json=ja']],
  ['an option twice', ['--cases', 'a.csv', '--cases', 'b.csv', '--year', '2025']],
  ['no period', ['--cases', 'a.csv']],
  ['a year and a period', ['--cases', 'a.csv', '--year', '2025', '--period', '2025-01-01..2025-12-31']],
  ['a year of two digits', ['--cases', 'a.csv', '--year', '25']],
  ['a day that does not exist', ['--cases', 'a.csv', '--period', '2025-01-01..2025-02-30']],
  ['a period with one day', ['--cases', 'a.csv', '--period', '2025-01-01']],
  ['a period with three days', ['--cases', 'a.csv', '--period', '2025-01-01..2025-02-01..2025-03-01']],
  ['a period that ends before it begins', ['--cases', 'a.csv', '--period', '2025-12-31..2025-01-01']],
  ['a year without cases', ['--year', '2025']],
  ['departments without cases', ['--departments', 'b.csv']],
  ['a template with cases', ['--template', 'a.csv', '--cases', 'b.csv']],
])('%s is refused in one Dutch sentence with exit code 2', (_name, args) => {
  const refusal = refusalOf(args);
  expect(refusal.exitCode).toBe(2);
  expect(refusal.sentences).toHaveLength(1);
  expect(refusal.sentences[0]).toMatch(/^\p{Lu}|^‘/u);
  expect(refusal.sentences[0]).toMatch(/\.$/);
});

function refusalOf(args: string[]): CliRefusal {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof CliRefusal) return error;
    throw error;
  }
  throw new Error('not refused');
}
