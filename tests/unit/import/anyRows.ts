import fc from 'fast-check';
import type { CaseInFile } from '../../../src-main/import/readCases.ts';
import { accusedRelations } from '../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../src-shared/domain/channel.ts';
import type { CodeList } from '../../../src-shared/domain/codeList.ts';
import { type ImportColumn, importColumns } from '../../../src-shared/domain/importColumn.ts';
import { outcomes } from '../../../src-shared/domain/outcome.ts';
import { outOfRemitSubjects } from '../../../src-shared/domain/outOfRemitSubject.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { remits } from '../../../src-shared/domain/remit.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { themes } from '../../../src-shared/domain/theme.ts';

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefgXYZ0189 .;,"|éëïöüçÉ€’–&()=+-@'),
  minLength: 1,
  maxLength: 30,
});
/** A name as people write one: with separators and quotation marks, but no white space around it. */
const name = letters.map((text) => text.trim().replaceAll(/ +/g, ' ')).filter((text) => text !== '');
const personName = name.map((text) => text.replaceAll('|', '/'));
const note = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => text !== '');
const key = fc.string({ unit: fc.constantFrom(...'abc123éb-'), minLength: 1, maxLength: 12 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function codes<C extends string>(list: CodeList<C>): fc.Arbitrary<C> {
  return fc.constantFrom(...list.codes);
}
function several<C extends string>(list: CodeList<C>): fc.Arbitrary<C[]> {
  return fc.uniqueArray(codes(list), { maxLength: 4 });
}

/** Any case that a file can hold. */
const anyCase: fc.Arbitrary<CaseInFile> = fc
  .record({
    code: fc.constant(null),
    organisation: name,
    department: fc.option(name),
    days: fc.tuple(day, fc.option(day)),
    reporterType: codes(reporterTypes),
    accusedRelation: fc.option(codes(accusedRelations)),
    themes: several(themes),
    remit: codes(remits),
    subjects: several(outOfRemitSubjects),
    channel: codes(channels),
    outcomes: several(outcomes),
    referredTo: several(referralTargets),
    formalComplaint: fc.boolean(),
    repeated: fc.boolean(),
    whistleblowerAct: fc.boolean(),
    contacts: fc.nat(200),
    minutes: fc.nat(100_000),
    reporterKeys: fc.uniqueArray(key, { maxLength: 3 }),
    accusedKeys: fc.uniqueArray(key, { maxLength: 3 }),
    alias: fc.oneof(fc.constant(''), name),
    reporterLeftOn: fc.option(day),
    reporterNames: fc.array(personName, { maxLength: 3 }),
    accusedNames: fc.array(personName, { maxLength: 3 }),
    note: fc.oneof(fc.constant(''), note),
  })
  .map(({ days: [one, other], subjects, ...rest }) => {
    const [openedOn = one, closedOn = null] = other === null ? [one] : [one, other].sort();
    return { ...rest, openedOn, closedOn, outOfRemitSubjects: rest.remit === 'in_remit' ? [] : subjects };
  });

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
export function cellsOf(one: CaseInFile, { upperCase, dayForm }: Spelling): Record<ImportColumn, string> {
  const spell = (label: string) => (upperCase ? label.toUpperCase() : label);
  const labels = <C extends string>(list: CodeList<C>, values: readonly C[]) =>
    values.map((code) => spell(list.labels[code])).join('|');
  const flag = (value: boolean) => spell(value ? 'ja' : 'nee');
  const spellDay = (iso: string) => {
    const [year, month, date] = iso.split('-').map(Number);
    return dayForm === 'iso' ? iso : [date, month, year].join(dayForm === 'dashes' ? '-' : '/');
  };
  return {
    nummer: one.code ?? '',
    organisatie: one.organisation,
    onderdeel: one.department ?? '',
    gemeld_op: spellDay(one.openedOn),
    gesloten_op: one.closedOn === null ? '' : spellDay(one.closedOn),
    melder: labels(reporterTypes, [one.reporterType]),
    relatie_beschuldigde: one.accusedRelation === null ? '' : labels(accusedRelations, [one.accusedRelation]),
    themas: labels(themes, one.themes),
    taakgebied: labels(remits, [one.remit]),
    buiten_taakgebied: labels(outOfRemitSubjects, one.outOfRemitSubjects),
    kanaal: labels(channels, [one.channel]),
    uitkomst: labels(outcomes, one.outcomes),
    doorverwezen_naar: labels(referralTargets, one.referredTo),
    formele_klacht: flag(one.formalComplaint),
    herhaald: flag(one.repeated),
    wbk: flag(one.whistleblowerAct),
    gesprekken: String(one.contacts),
    minuten: String(one.minutes),
    melder_sleutel: one.reporterKeys.join('|'),
    beschuldigde_sleutel: one.accusedKeys.join('|'),
    alias: one.alias,
    naam_melder: one.reporterNames.join('|'),
    naam_beschuldigde: one.accusedNames.join('|'),
    uit_dienst_op: one.reporterLeftOn === null ? '' : spellDay(one.reporterLeftOn),
    notitie: one.note,
  };
}

export const columnNames = importColumns.codes;
