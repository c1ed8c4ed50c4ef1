import { expect, test } from 'vitest';
import { caseCells, caseListColumns } from '../../src-main/outgoing/caseCells.ts';
import { factsOf } from '../../src-main/outgoing/caseFacts.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import {
  firstRows,
  laterGroups,
  unplacedFields,
} from '../../src-renderer/features/cases/form/caseFormLayout.ts';
import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import {
  caseFieldList,
  type FieldName,
  fieldNames,
  fieldsWhere,
  specOf,
} from '../../src-shared/domain/caseFieldList.ts';
import { emptyValue, valuesIn } from '../../src-shared/domain/caseRecord.ts';
import { fieldOf, requiredColumns } from '../../src-shared/domain/importColumn.ts';
import { isTableIn, plainChoices } from '../../src-shared/domain/reportChoices.ts';
import { caseFieldWords } from '../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { tableIds } from '../../src-shared/i18n/nl/reportTables.ts';
import { codeCases } from '../../src-shared/report/codeCases.ts';
import { reportSpecs } from '../../src-shared/report/reportSpecs.ts';
import { filledCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

/** An archive with one closed case in which every field is filled. */
async function archiveWithFilledCase() {
  const archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const [organisation] = store.organisations.list();
  const fields = filledCase(organisationId, organisation?.departments[0]?.id ?? '');
  return { ...archive, organisation, organisationId, fields, caseId: store.cases.create(fields) };
}

test('every field has a column of its own in the migrated archive', async () => {
  using folder = openTempFolder();
  // Without the store, which reads every column and would say so in its own words.
  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await vault.create(PASSPHRASE);
  const columns = vault
    .database()
    .prepare<[], string>("SELECT name FROM pragma_table_info('cases')")
    .pluck()
    .all();
  vault.lock('asked');

  const inCases = fieldsWhere(({ kind }) => kind !== 'codes');
  const missing = inCases.filter((name) => !columns.includes(caseFieldList[name].column));
  expect(missing, 'fields whose column no migration makes').toEqual([]);
  expectUnique(fieldNames.map((name) => caseFieldList[name].column));
});

test('every field has its place in the form, once', () => {
  const rows: (readonly FieldName[])[] = [...firstRows];
  for (const group of laterGroups) rows.push(...group.rows);
  const placed = rows.flat();
  expectUnique(placed);
  expect(
    fieldNames.filter((name) => !placed.includes(name)),
    'fields without a place',
  ).toEqual([]);
  expect(unplacedFields).toEqual({});
});

test('every field comes back from the archive as it was written', async () => {
  using archive = await archiveWithFilledCase();

  const { fields } = archive.store.cases.get(archive.caseId);
  const lost = fieldNames.filter(
    (name) => JSON.stringify(fields[name]) !== JSON.stringify(archive.fields[name]),
  );
  expect(lost, 'fields that the archive does not keep').toEqual([]);
  const unfilled = fieldNames.filter(
    (name) => JSON.stringify(archive.fields[name]) === JSON.stringify(emptyValue(name)),
  );
  expect(unfilled, 'fields that the sample leaves empty').toEqual([]);
});

test('every field has a column in the list that comes in and goes out', async () => {
  using archive = await archiveWithFilledCase();
  const [one] = archive.store.everything.read().cases;
  if (!one) throw new Error('no case');
  const cells = caseCells(one, { nameOf: () => 'naam', ownCodes: [] });

  expectUnique(fieldNames.map((name) => caseFieldList[name].importAs[0]));
  const empty = fieldNames.filter(
    (name) => !cells[caseListColumns.findIndex((column) => fieldOf(column) === name)],
  );
  expect(empty, 'fields that do not go out').toEqual([]);
  const asked = fieldsWhere((spec) => !spec.isOptional && !('initial' in spec));
  const required: readonly string[] = requiredColumns;
  expect(asked.filter((name) => !required.includes(caseFieldList[name].importAs[0]))).toEqual([]);
});

test('every field but the alias stands among the facts of a case', async () => {
  using archive = await archiveWithFilledCase();
  const labels = factsOf(archive.store, archive.fields).map(([label]) => label);

  const missing = fieldNames.filter((name) => !labels.includes(caseFieldWords[name].label));
  // The reporter is told in other words what the task of the counsellor is.
  expect(missing).toEqual(['remit', 'alias']);
});

test('when names are destroyed, what could point to a person goes from every field and the rest stays', async () => {
  using archive = await archiveWithFilledCase();
  const { store, caseId } = archive;
  store.identity.destroy(caseId, store.cases.get(caseId).code, '2026-05-01');

  const { fields } = store.cases.get(caseId);
  for (const name of fieldNames) {
    const expected = specOf(name).isIdentifying ? emptyValue(name) : archive.fields[name];
    expect(fields[name], name).toEqual(expected);
  }
  for (const name of fieldsWhere(({ isIdentifying }) => isIdentifying === true))
    expect(() => store.cases.update(caseId, { ...fields, [name]: archive.fields[name] }), name).toThrow(
      'case_destroyed',
    );
});

test('every table counts what its field holds, empty or filled, and no field that could point to a person', async () => {
  using archive = await archiveWithFilledCase();
  const { store, organisation, organisationId } = archive;
  if (!organisation) throw new Error('no organisation');
  store.cases.create({ ...archive.fields, ...emptied(), departmentId: null });
  const coded = codeCases(store.statistics.casesOf({ organisationId, from: '2026-01-01', to: '2026-12-31' }));
  const known = { organisation, occurring: codesOf(coded), ownThemes: [], ownPlaces: [] };
  const specs = reportSpecs(known, {
    ...plainChoices,
    splitBy: 'none',
    leftOut: ['remit'],
    added: [...tableIds],
  });

  for (const name of fieldNames) {
    const { table, isIdentifying } = specOf(name);
    if (!table) continue;
    expect(isIdentifying, name).toBeUndefined();
    const dimension = specs.find(({ id }) => id === table.id)?.dimensions[0];
    if (table.id === 'remit') continue;
    const classes = dimension?.classes.flatMap(({ members }) => members) ?? [];
    for (const { codes } of coded)
      expect(classes, `${name} counts ${codes[table.id]}`).toEqual(
        expect.arrayContaining([...(codes[table.id] ?? ['nothing at all'])]),
      );
  }
  expect(coded[0]?.codes).not.toHaveProperty('feels_safe');
});

function codesOf(cases: readonly CodedCase[]): Record<string, string[]> {
  const ids = cases.flatMap(({ codes }) => Object.keys(codes));
  return Object.fromEntries(ids.map((id) => [id, cases.flatMap(({ codes }) => codes[id] ?? [])]));
}

/** The optional fields, empty. */
function emptied() {
  const names = fieldsWhere((spec) => spec.isOptional && spec.kind !== 'reference' && spec.kind !== 'flag');
  return Object.fromEntries(names.map((name) => [name, emptyValue(name)]));
}

test('a table that was not there from the beginning is off until the counsellor takes it in, and says what it means', () => {
  const optIn = fieldNames.flatMap((name) => {
    const { table } = specOf(name);
    return table?.isOptIn ? [{ name, id: table.id }] : [];
  });

  expect(tableIds.filter((id) => isTableIn(plainChoices, id))).toEqual([
    'themes',
    'reporter_type',
    'reporter_again',
    'accused_relations',
    'department',
    'channel',
    'remit',
    'out_of_remit',
    'outcome',
    'referred_to',
    'formal_complaint',
  ]);
  for (const { name, id } of optIn) {
    expect(isTableIn({ ...plainChoices, added: [id] }, id), id).toBe(true);
    expect(caseFieldWords[name].table?.term, `the meaning of ${id}`).toBeDefined();
  }
});

test('what a field refers to in the registry is there', () => {
  for (const name of fieldNames) {
    const spec = specOf(name);
    const { onlyWith, table } = spec;
    const other = fieldNames.find((one) => one === onlyWith?.field);
    const otherSpec = other && specOf(other);
    if (onlyWith) {
      const codes = otherSpec && 'list' in otherSpec ? otherSpec.list.codes : [];
      expect(codes, `${name} hangs on ${onlyWith.field}`).toEqual(
        expect.arrayContaining([...onlyWith.codes]),
      );
    }
    if (table?.known && 'list' in spec)
      expect(spec.list.codes).toEqual(expect.arrayContaining([...table.known]));
    if (table && spec.isOptional && spec.kind !== 'codes' && spec.kind !== 'flag')
      expect(table.emptyAs, `${name} is counted where it is empty`).toBeDefined();
  }
  expectUnique(fieldNames.flatMap((name) => specOf(name).table?.id ?? []));
  expectUnique(fieldNames.map((name) => caseFieldWords[name].label));
});

test('a field that hangs on another one is empty where that one says something else', async () => {
  using archive = await archiveWithFilledCase();
  const { store, caseId, fields } = archive;
  store.cases.update(caseId, {
    ...fields,
    themes: ['bullying'],
    remit: 'in_remit',
    happenedWhen: 'day',
    aftercareWish: 'not_wanted',
  });

  const kept = store.cases.get(caseId).fields;
  const hanging = fieldsWhere(({ onlyWith }) => onlyWith !== undefined);
  expect(hanging.filter((name) => valuesIn(kept, name).length > 0)).toEqual(['happenedFrom']);
});

function expectUnique(values: readonly string[]): void {
  expect([...new Set(values)]).toEqual(values);
}
