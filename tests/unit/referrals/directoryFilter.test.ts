import { expect, test } from 'vitest';
import { filterDirectory, wholeDirectory } from '../../../src-renderer/features/referrals/directoryFilter.ts';
import { groupForCase } from '../../../src-renderer/features/referrals/groupForCase.ts';
import { type DirectoryEntry, isCheckedLongAgo } from '../../../src-shared/domain/directoryEntry.ts';

const HERE = '11111111-1111-4111-8111-111111111111';
const THERE = '22222222-2222-4222-8222-222222222222';

function entry(name: string, changes: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    id: name,
    national: null,
    kind: 'company_doctor',
    name,
    organisationId: null,
    person: '',
    telephone: '',
    email: '',
    website: '',
    note: '',
    checkedOn: null,
    referrals: 0,
    ...changes,
  };
}

const directory = [
  entry('Arbo Één', { kind: 'occupational_health_service', note: 'Spreekuur op dinsdag' }),
  entry('Dokter Hier', { organisationId: HERE }),
  entry('Dokter Daar', { organisationId: THERE, person: 'M. Çelik' }),
];
const names = (entries: readonly DirectoryEntry[]) => entries.map(({ name }) => name);

test('every typed word is looked for in name, kind, person and note, whatever capitals and accents', () => {
  const find = (text: string) => names(filterDirectory(directory, { ...wholeDirectory, text }));
  expect(find('')).toHaveLength(3);
  expect(find('EEN')).toEqual(['Arbo Één']);
  expect(find('bedrijfsarts celik')).toEqual(['Dokter Daar']);
  expect(find('dinsdag')).toEqual(['Arbo Één']);
  expect(find('dokter dinsdag')).toEqual([]);
});

test('an organisation shows its own entries and those for all; a kind only that kind', () => {
  expect(names(filterDirectory(directory, { ...wholeDirectory, organisationId: HERE }))).toEqual([
    'Arbo Één',
    'Dokter Hier',
  ]);
  expect(names(filterDirectory(directory, { ...wholeDirectory, kind: 'company_doctor' }))).toEqual([
    'Dokter Hier',
    'Dokter Daar',
  ]);
});

test('a case is first shown who is there for its own organisation', () => {
  expect(groupForCase(directory, HERE, '').map(({ of, entries }) => [of, names(entries)])).toEqual([
    ['own', ['Dokter Hier']],
    ['all', ['Arbo Één']],
    ['other', ['Dokter Daar']],
  ]);
  expect(groupForCase(directory, HERE, 'daar').map(({ of }) => of)).toEqual(['other']);
});

test('details count as old on the day after a year, not before', () => {
  expect(isCheckedLongAgo('2025-03-03', '2026-03-04')).toBe(true);
  expect(isCheckedLongAgo('2025-03-04', '2026-03-04')).toBe(false);
  expect(isCheckedLongAgo('2024-02-29', '2025-02-28')).toBe(false);
});
