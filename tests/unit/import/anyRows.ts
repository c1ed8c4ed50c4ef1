import fc from 'fast-check';
import type { CaseInFile } from '../../../src-main/import/readCases.ts';
import { type FieldName, fieldNames, specOf } from '../../../src-shared/domain/caseFieldList.ts';
import { emptyValue, fieldsInFile, isApplicable, valuesIn } from '../../../src-shared/domain/caseRecord.ts';
import { fieldOf, type ImportColumn, importColumns } from '../../../src-shared/domain/importColumn.ts';

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefgXYZ0189 .;,"|éëïöüçÉ€’–&()=+-@'),
  minLength: 1,
  maxLength: 30,
});
/** A name as people write one: with separators and quotation marks, but no white space around it. */
const anyName = letters.map((text) => text.trim().replaceAll(/ +/g, ' ')).filter((text) => text !== '');
const personName = anyName.map((text) => text.replaceAll('|', '/'));
const note = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => text !== '');
const key = fc.string({ unit: fc.constantFrom(...'abc123éb-'), minLength: 1, maxLength: 12 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any value that a field can have in a file, apart from the other fields. */
function anyValue(name: FieldName): fc.Arbitrary<unknown> {
  const spec = specOf(name);
  switch (spec.kind) {
    case 'code': {
      const code = fc.constantFrom(...spec.list.codes);
      return spec.isOptional ? fc.option(code) : code;
    }
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...spec.list.codes), { maxLength: 4 });
    case 'flag':
      return fc.boolean();
    case 'day':
      return spec.isOptional ? fc.option(day) : day;
    case 'text':
      return fc.oneof(fc.constant(''), anyName);
    case 'reference':
      return fc.constant(null);
  }
}

const inFile = fieldNames.filter((name) => specOf(name).kind !== 'reference');

/** Fields that a file may have beside each other. */
const anyFields = fc.record(Object.fromEntries(inFile.map((name) => [name, anyValue(name)]))).map((drawn) => {
  const inOrder = {
    ...drawn,
    ...sorted('openedOn', 'closedOn', drawn),
    ...sorted('happenedFrom', 'happenedUntil', drawn),
  };
  inOrder.aftercareFrom &&= [inOrder.aftercareFrom, inOrder.openedOn].map(String).toSorted().at(-1);
  return fieldsInFile.parse(
    Object.fromEntries(
      Object.entries(inOrder).map(([name, value]) => {
        const field = inFile.find((one) => one === name);
        return [name, field && !isApplicable(inOrder, field) ? emptyValue(field) : value];
      }),
    ),
  );
});

function sorted(one: FieldName, other: FieldName, drawn: Partial<Record<FieldName, unknown>>) {
  const days = [...valuesIn(drawn, one), ...valuesIn(drawn, other)].sort();
  return days.length === 2 ? { [one]: days[0], [other]: days[1] } : {};
}

/** Any case that a file can hold. */
const anyCase: fc.Arbitrary<CaseInFile> = fc
  .record({
    code: fc.constant(null),
    organisation: anyName,
    department: fc.option(anyName),
    contacts: fc.nat(200),
    minutes: fc.nat(100_000),
    reporterKeys: fc.uniqueArray(key, { maxLength: 3 }),
    accusedKeys: fc.uniqueArray(key, { maxLength: 3 }),
    reporterNames: fc.array(personName, { maxLength: 3 }),
    accusedNames: fc.array(personName, { maxLength: 3 }),
    note: fc.oneof(fc.constant(''), note),
    fields: anyFields,
  })
  .map(({ fields, ...rest }) => ({ ...rest, ...fields }));

/** Any file's cases: at least one, with numbers that occur once. */
export const anyCases = fc
  .array(fc.tuple(anyCase, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((drawn) =>
    drawn.map(([one, hasCode], index): CaseInFile => ({ ...one, code: hasCode ? `Z${index + 1}` : null })),
  );

/** How a file may write a case: labels in any case, days in any of the forms. */
export interface Spelling {
  upperCase: boolean;
  dayForm: 'iso' | 'dashes' | 'slashes';
}
export const anySpelling: fc.Arbitrary<Spelling> = fc.record({
  upperCase: fc.boolean(),
  dayForm: fc.constantFrom('iso', 'dashes', 'slashes'),
});

/** The cells of a case, by column. */
export function cellsOf(one: CaseInFile, spelling: Spelling): Record<ImportColumn, string> {
  const beside: Partial<Record<ImportColumn, string>> = {
    nummer: one.code ?? '',
    organisatie: one.organisation,
    onderdeel: one.department ?? '',
    gesprekken: String(one.contacts),
    minuten: String(one.minutes),
    melder_sleutel: one.reporterKeys.join('|'),
    beschuldigde_sleutel: one.accusedKeys.join('|'),
    naam_melder: one.reporterNames.join('|'),
    naam_beschuldigde: one.accusedNames.join('|'),
    notitie: one.note,
  };
  const cells = columnNames.map((column) => {
    const field = fieldOf(column);
    return [column, beside[column] ?? (field ? cellOf(one, field, spelling) : '')];
  });
  return Object.fromEntries(cells) as Record<ImportColumn, string>;
}

function cellOf(
  one: Partial<Record<FieldName, unknown>>,
  field: FieldName,
  { upperCase, dayForm }: Spelling,
): string {
  const spec = specOf(field);
  const value = one[field];
  const spell = (label: string) => (upperCase ? label.toUpperCase() : label);
  const spellDay = (iso: string) => {
    const [year, month, date] = iso.split('-').map(Number);
    return dayForm === 'iso' ? iso : [date, month, year].join(dayForm === 'dashes' ? '-' : '/');
  };
  if (typeof value === 'boolean') return spell(value ? 'ja' : 'nee');
  const texts = valuesIn(one, field);
  if (spec.kind === 'day') return texts.map(spellDay).join('');
  return texts.map((text) => ('list' in spec ? spell(spec.list.labels[text] ?? text) : text)).join('|');
}

export const columnNames = importColumns.codes;
