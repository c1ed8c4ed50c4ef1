import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCases } from '../../../src-main/import/readCases.ts';
import { specOf } from '../../../src-shared/domain/caseFieldList.ts';
import {
  fieldOf,
  type ImportColumn,
  importColumns,
  isCoded,
} from '../../../src-shared/domain/importColumn.ts';
import { anyCases, anySpelling, cellsOf, columnNames } from './anyRows.ts';
import { context, encodeWindows1252, HEADER, preview, ROW } from './importSupport.ts';

const anyForm = fc.record({
  delimiter: fc.constantFrom(';', ','),
  newline: fc.constantFrom('\r\n', '\n'),
  encoding: fc.constantFrom('utf8', 'utf8-bom', 'windows-1252'),
  quotes: fc.boolean(),
  columns: fc.shuffledSubarray([...columnNames], { minLength: columnNames.length }),
});
type Form = typeof anyForm extends fc.Arbitrary<infer T> ? T : never;

function toBytes(rows: readonly Record<ImportColumn, string>[], form: Form): Buffer {
  const { delimiter, newline, quotes, columns, encoding } = form;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const text = `${Papa.unparse(lines, { delimiter, newline, quotes })}${newline}`;
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  return Buffer.from(encoding === 'utf8-bom' ? `\ufeff${text}` : text);
}

/** Rarely the bytes of a Windows-1252 text are UTF-8 of another text; nothing in the file then tells which. */
function isReadAsWritten(form: Form, bytes: Buffer): boolean {
  return form.encoding !== 'windows-1252' || bytes.every((byte) => byte < 0x80) || !isUtf8(bytes);
}
function isUtf8(bytes: Buffer): boolean {
  return !bytes.toString('utf8').includes('\ufffd');
}

test('any cases come back from any file in the documented form', async () => {
  await fc.assert(
    fc.asyncProperty(anyCases, anySpelling, anyForm, async (cases, spelling, form) => {
      const bytes = toBytes(
        cases.map((one) => cellsOf(one, spelling)),
        form,
      );
      fc.pre(isReadAsWritten(form, bytes));

      const { good, bad } = await readCases(bytes, context);

      expect(bad).toEqual([]);
      expect(good).toEqual(cases);
    }),
    { numRuns: 150 },
  );
});

/** No code of a list holds the one, no day is the other, and a text has its most. */
function wrongByKind(column: ImportColumn): readonly string[] {
  if (isCoded(column)) return ['iets wat in geen lijst staat'];
  const field = fieldOf(column);
  const spec = field && specOf(field);
  if (spec?.kind === 'text') return ['n'.repeat(spec.most + 1)];
  return spec?.kind === 'day' ? ['32-1-2021', 'ooit'] : [];
}

const wrongCells: Partial<Record<ImportColumn, readonly string[]>> = {
  ...Object.fromEntries(importColumns.codes.map((column) => [column, wrongByKind(column)])),
  nummer: ['n'.repeat(41)],
  organisatie: ['', '   ', 'n'.repeat(121)],
  onderdeel: ['n'.repeat(121)],
  gemeld_op: [
    '',
    '31-02-2021',
    '29-02-2021',
    '2021-13-01',
    '01-07-2026',
    '1979-12-31',
    'gisteren',
    '3-4-25',
    '44440',
  ],
  gesloten_op: ['32-1-2021', '01-07-2026', 'n.v.t.'],
  melder: ['', 'studnt', 'medewerker|student', 'x'.repeat(2000)],
  relatie_beschuldigde: ['baas'],
  themas: ['pesten|plagen', 'pesten, stalking'],
  taakgebied: ['ja'],
  kanaal: ['', 'duif'],
  uitkomst: ['opgelost'],
  doorverwezen_naar: ['tandarts'],
  formele_klacht: ['misschien', '2'],
  herhaald: ['soms'],
  wbk: ['?'],
  gesprekken: ['-1', '1,5', 'twee', '10001', '1e3'],
  minuten: ['-30', '2.5', '1000001', 'een uur'],
  melder_sleutel: ['k'.repeat(61)],
  beschuldigde_sleutel: [`a|${'k'.repeat(61)}`, 'twee\nregels'],
  buiten_taakgebied: ['vakantie'],
  alias: ['a'.repeat(61)],
  naam_melder: ['n'.repeat(121)],
  naam_beschuldigde: [`Jan|${'n'.repeat(121)}`],
  uit_dienst_op: ['ooit'],
  notitie: ['n'.repeat(200_001)],
};

test('any one wrong cell refuses exactly its own line, names its column and leaves the other rows good', async () => {
  const anyWrongCell = fc
    .constantFrom(...Object.entries(wrongCells))
    .chain(([column, cells]) => fc.tuple(fc.constant(column as ImportColumn), fc.constantFrom(...cells)));
  await fc.assert(
    fc.asyncProperty(anyCases, fc.nat(), anyWrongCell, anyForm, async (cases, at, [column, wrong], form) => {
      const index = at % cases.length;
      const rows = cases.map((one) => cellsOf(one, { upperCase: false, dayForm: 'iso' }));
      const bytes = toBytes(
        rows.map((row, row_) => (row_ === index ? { ...row, [column]: wrong } : row)),
        form,
      );
      fc.pre(isReadAsWritten(form, bytes));

      const { good, bad } = await readCases(bytes, context);

      expect(bad).toHaveLength(1);
      const linesAbove = cases.slice(0, index).flatMap(({ note }) => note.split('\n').slice(1));
      const line = index + 2 + linesAbove.length;
      expect(bad[0]).toMatchObject({ line, column });
      expect(bad[0]?.sentence).toMatch(new RegExp(`^Regel ${line}, kolom ${column}: .+\\.$`));
      expect(good).toEqual(cases.filter((_, row) => row !== index));
    }),
    { numRuns: 250 },
  );
});

test('every column is held by the property above', () => {
  expect(Object.keys(wrongCells)).toEqual(importColumns.codes);
  expect(Object.values(wrongCells).every((cells) => cells.length > 0)).toBe(true);
});

test('a row shows all that is wrong with it', async () => {
  const { bad } = await preview(`${HEADER}\nWaterschap;morgen;buurman;pesten;duif\n`);
  expect(bad.map(({ line, column }) => [line, column])).toEqual([
    [2, 'gemeld_op'],
    [2, 'melder'],
    [2, 'kanaal'],
  ]);
});

test('an unknown label comes back with the labels that it resembles', async () => {
  const { bad } = await preview(`${HEADER}\nWaterschap;2025-03-01;studnet;pesten;e-mail\n`);
  expect(bad[0]?.sentence).toBe(
    'Regel 2, kolom melder: ‘studnet’ is hier geen bekende waarde. Het meest lijken erop: ‘student’, ‘ouder’ of ‘stagiair’.',
  );
});

test('a sentence shows a wrong cell short and without anything that steers a terminal', async () => {
  const { bad } = await preview(`${HEADER}\nWaterschap;2025-03-01;${'a\u202eb'.repeat(200)};pesten;e-mail\n`);
  expect(bad[0]?.sentence).not.toMatch(/\p{C}/u);
  expect(bad[0]?.sentence.length).toBeLessThan(250);
});

test('a number that stands there twice is refused the second time, whatever its case', async () => {
  const { good, bad } = await preview(`nummer;${HEADER}\nA1;${ROW}\na2;${ROW}\na1;${ROW}\n`);
  expect(good).toHaveLength(2);
  expect(bad).toMatchObject([{ line: 4, column: 'nummer', sentence: expect.stringContaining('regel 2') }]);
});

test('a number that the archive holds already is refused', async () => {
  const { bad } = await preview(`nummer;${HEADER}\n2025-001;${ROW}\n`, { codesInUse: new Set(['2025-001']) });
  expect(bad).toMatchObject([{ line: 2, column: 'nummer' }]);
});

test('a case cannot be closed before it was reported', async () => {
  const { bad } = await preview(`${HEADER};gesloten_op\n${ROW};2025-02-28\n${ROW};2025-03-01\n`);
  expect(bad).toMatchObject([{ line: 2, column: 'gesloten_op' }]);
});

test('a reporter who cannot occur in the organisation is refused', async () => {
  const { bad } = await preview(`${HEADER}\n${ROW}\n`, {
    reporterTypesOf: new Map([['waterschap', ['student']]]),
  });
  expect(bad).toMatchObject([{ line: 2, column: 'melder' }]);
});

test('a day that the order decides is reported once, and read as the caller chose', async () => {
  const text = `${HEADER}\n${ROW}\nWaterschap;03-04-2025;medewerker;pesten;e-mail\nWaterschap;05-06-2025;medewerker;pesten;e-mail\n`;
  const dayFirst = await preview(text);
  const monthFirst = await preview(text, { dateOrder: 'month_first' });
  expect(dayFirst.ambiguousDay).toBe('03-04-2025');
  expect(dayFirst.good.map(({ openedOn }) => openedOn)).toEqual(['2025-03-01', '2025-04-03', '2025-06-05']);
  expect(monthFirst.good.map(({ openedOn }) => openedOn)).toEqual(['2025-03-01', '2025-03-04', '2025-05-06']);
  const clear = await preview(
    `${HEADER}\nWaterschap;31-12-2025;medewerker;pesten;e-mail\nWaterschap;4-4-2025;student;pesten;post\n`,
  );
  expect(clear.ambiguousDay).toBeNull();
});

test('keys that differ in case are one person', async () => {
  const { good } = await preview(`${HEADER};melder_sleutel\n${ROW};M1| m1 |m2|\n`);
  expect(good[0]?.reporterKeys).toEqual(['m1', 'm2']);
});

test('empty rows are no rows, and do not shift the line numbers', async () => {
  const { good, bad } = await preview(
    `\r\n${HEADER}\r\n;;;;\r\n\r\n${ROW}\r\n;2025-03-01;student;pesten;post\r\n\r\n`,
  );
  expect(good).toHaveLength(1);
  expect(bad).toMatchObject([{ line: 6, column: 'organisatie' }]);
});

test('a line end inside a cell does not shift the line numbers after it', async () => {
  const { bad } = await preview(
    `${HEADER}\n"Water\nschap";2025-03-01;student;pesten;post\nWaterschap;;student;pesten;post\n`,
  );
  expect(bad).toMatchObject([
    { line: 2, column: 'organisatie' },
    { line: 4, column: 'gemeld_op' },
  ]);
});

test('a row that is longer than the header is refused, unless nothing stands there', async () => {
  const { good, bad } = await preview(`${HEADER}\n${ROW};;\n${ROW};;extra\n`);
  expect(good).toHaveLength(1);
  expect(bad).toMatchObject([{ line: 3, column: null, sentence: expect.stringMatching(/^Regel 3: .+\.$/) }]);
});

test('fifty thousand rows come in, and one wrong row among them is found', async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `N${index};${ROW}`);
  rows[31_415] = 'N31415;Waterschap;2025-03-01;medewerker;pesten;duif';
  const { good, bad } = await preview(`nummer;${HEADER}\n${rows.join('\n')}\n`);
  expect(good).toHaveLength(49_999);
  expect(bad).toMatchObject([{ line: 31_417, column: 'kanaal' }]);
});

test('a list with the words of before is read, and what they said stands in the fields of now', async () => {
  const rows = [
    ['getuige of omstander', 'via HR', 'melder vertrokken, overgeplaatst of ziek|bemiddeling'],
    ['Anoniem', 'na voorlichting', 'niets doen op verzoek melder'],
    ['leidinggevende die advies vraagt', 'telefoon', 'melding integriteit of Wbk'],
    ['beschuldigde', 'e-mail', 'gesprek met leidinggevende'],
  ].map(([melder, kanaal, uitkomst]) => `Waterschap;2025-03-01;${melder};pesten;${kanaal};${uitkomst}`);

  const { good, bad } = await preview([`${HEADER};uitkomst`, ...rows].join('\n'));

  expect(bad).toEqual([]);
  expect(good).toMatchObject([
    {
      reporterType: 'other',
      reporterRole: 'witness',
      channel: 'unknown',
      via: 'hr',
      outcomes: ['mediation'],
      results: ['left_or_moved'],
    },
    {
      reporterType: 'other',
      anonymous: true,
      channel: 'unknown',
      via: 'awareness_session',
      outcomes: ['no_action_on_request'],
    },
    { reporterType: 'manager', request: 'advice', channel: 'telephone', outcomes: ['integrity_report'] },
    { reporterType: 'other', request: 'accused_support', channel: 'email', outcomes: ['talk_with_manager'] },
  ]);
});
