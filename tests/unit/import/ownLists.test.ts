import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askDateOrder } from '../../../src-main/import/askDateOrder.ts';
import { headingsOf, mapRows } from '../../../src-main/import/mapRows.ts';
import type { OwnList } from '../../../src-main/import/ownList.ts';
import { proposeColumns } from '../../../src-main/import/proposeColumns.ts';
import { askValues } from '../../../src-main/import/proposeValues.ts';
import { readCaseRows } from '../../../src-main/import/readCases.ts';
import { splitValues, valueListsWith } from '../../../src-main/import/valueLists.ts';
import {
  type CodedColumn,
  codedColumns,
  importColumns,
  isCoded,
} from '../../../src-shared/domain/importColumn.ts';
import { anyCases, cellsOf } from './anyRows.ts';
import { context } from './importSupport.ts';

const valueLists = valueListsWith({ themes: [], places: [] });

test.each([
  ['our own columns', importColumns.codes, importColumns.codes],
  [
    'headings of a counsellor',
    ['Nr.', 'Datum  melding', 'AFDELING', 'soort', 'Opmerkingen', 'Toelichting', 'Kleur map'],
    ['nummer', 'gemeld_op', 'onderdeel', 'themas', 'notitie', 'notitie', null],
  ],
  ['a typing error', ['datum meldign', 'organistie'], ['gemeld_op', 'organisatie']],
  ['two headings for one column', ['datum', 'gemeld op'], [null, 'gemeld_op']],
  ['headings without a name', ['', ''], [null, null]],
])('%s are proposed where they belong', (_name, headings, expected) => {
  expect(proposeColumns(headings)).toEqual(expected);
});

/** Commas part values in a list of a counsellor's own, so a word of hers holds none. */
const ownWord = (label: string): string => `woord ${label.replaceAll(',', '')}`;

/** A list in words that no counsellor of ours knows: other headings, and every label written otherwise. */
function inOtherWords(
  cells: Record<string, string>[],
  columns: readonly (typeof importColumns.codes)[number][],
): OwnList {
  return {
    headings: columns.map((column) => `kop ${columns.indexOf(column)}`),
    headerLine: 1,
    rows: cells.map((row, index) => ({
      line: index + 2,
      cells: columns.map((column) => {
        const cell = row[column] ?? '';
        if (!isCoded(column) || cell === '') return cell;
        return cell.split('|').map(ownWord).join('|');
      }),
    })),
  };
}

test('any list in other words reads as the list itself once every word is mapped', () => {
  const anyOrder = fc.shuffledSubarray([...importColumns.codes], { minLength: importColumns.codes.length });
  fc.assert(
    fc.property(anyCases, anyOrder, (cases, columns) => {
      const cells = cases.map((one) => cellsOf(one, { upperCase: false, dayForm: 'iso' }));
      const list = inOtherWords(cells, columns);
      const questions = askValues(list, columns, valueLists, []);
      const values = questions.flatMap(({ column, values: own }) =>
        own.map(({ value }) => ({
          column,
          value,
          label: valueLists.labelsOf(column).find((label) => ownWord(label) === value) ?? '',
        })),
      );
      const mapping = { columns, values, fixed: [], dateOrder: null };

      const { good, bad } = readCaseRows(mapRows(list, mapping, valueLists), {
        ...context,
        headingOf: headingsOf(list, columns),
      });

      expect(bad).toEqual([]);
      expect(good).toEqual(cases);
    }),
  );
});

test('every label stays one value, also where it holds a comma', () => {
  for (const column of Object.keys(codedColumns) as CodedColumn[]) {
    for (const label of valueLists.labelsOf(column))
      expect(splitValues(column, label, valueLists)).toEqual([label]);
  }
});

test.each([
  ['12-03-2024', '31-12-2024', '12-03-2024', 'day_first'],
  ['12-03-2024', '12/31/2024', '12-03-2024', 'month_first'],
  ['12-03-2024', '04-05-2024', '12-03-2024', null],
  ['2024-03-12', '31-12-2024', null, 'day_first'],
])('%s and %s ask about %s and propose %s', (first, second, ambiguousDay, dateOrder) => {
  const list = {
    headings: ['dag'],
    headerLine: 1,
    rows: [first, second].map((cell, index) => ({ line: index + 2, cells: [cell] })),
  };
  expect(askDateOrder(list, ['gemeld_op'])).toEqual({ ambiguousDay, dateOrder });
});
