import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearchRepository } from '../../src-main/store/searchRepository.ts';
import type { Store } from '../../src-main/store/store.ts';
import type { CaseFilterInput } from '../../src-shared/domain/caseFilter.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { entryOf } from '../support/entryOf.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const WRITTEN = '2026-03-02T10:00:00.000Z';

function write(store: Store, caseId: string, text: string, occurredOn = '2026-03-02'): string {
  return store.entries.commit(entryOf({ caseId, entryId: null, occurredOn, text }), WRITTEN);
}

test('search finds words by their beginning, without accents or capitals, and marks the hit', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const caseId = temp.store.cases.create(sampleCase(organisation));
  temp.store.cases.create(sampleCase(organisation, { alias: 'Élodie' }));
  const entryId = write(temp.store, caseId, 'In het café viel een opmerking.');

  const hits = (text: string) => temp.store.search.find({ text }).hits.map((hit) => hit.entryId);
  const aliases = (text: string) => temp.store.search.find({ text }).cases.map((row) => row.alias);
  expect(hits('CAFE')).toEqual([entryId]);
  expect(hits('opmerk caf')).toEqual([entryId]);
  expect(hits('trein')).toEqual([]);
  expect(temp.store.search.find({ text: 'cafe' }).hits).toMatchObject([
    { caseId, code: '2026-001', alias: 'merel', occurredOn: '2026-03-02', kind: 'note' },
  ]);
  expect(temp.store.search.find({ text: 'cafe' }).hits[0]?.snippet).toContain('\u0001café\u0002');
  for (const text of ['Élodie', 'élodie', 'ELODIE', ' elod']) expect(aliases(text)).toEqual(['Élodie']);
  expect(aliases('2026-00')).toHaveLength(2);
});

test('a case is found by the name of a person in it, and the name itself stays behind', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const caseId = temp.store.cases.create(sampleCase(organisation));
  temp.vault.database().exec(`
    INSERT INTO case_identities (case_id, person_id, role, name, function, contact, note)
      SELECT case_id, person_id, role, 'Fatima Ouhaddou', '', '', '' FROM case_persons;
    UPDATE case_names SET names = names || ' Fatima Ouhaddou';
  `);

  const found = temp.store.search.find({ text: 'ouhad' });

  expect(found.cases.map((row) => row.id)).toEqual([caseId]);
  expect(JSON.stringify(found)).not.toContain('Ouhaddou');
});

test('no typed character is an operator of the search, nor one that the index takes for a space', async () => {
  using temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  write(temp.store, caseId, 'a\u1cf2b');

  const operators = [
    '"',
    '*',
    'a AND',
    'NEAR(',
    "'; DROP TABLE cases;--",
    '\u0000',
    '{}',
    'text:',
    '^a',
    '-',
  ];
  for (const text of operators) expect(() => temp.store.search.find({ text })).not.toThrow();
  const letters = Array.from({ length: 0x11_00_00 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /[\p{L}\p{N}]/u.test(character));
  for (let at = 0; at < letters.length; at += 50) {
    const text = letters
      .slice(at, at + 50)
      .map((letter) => `a${letter}b`)
      .join(' ');
    expect(() => temp.store.search.find({ text }), text).not.toThrow();
  }
  expect(temp.store.search.find({ text: 'a\u1cf2b' }).hits).toHaveLength(1);
});

test('hits come with the newest day first, and the answer says when there are more', async () => {
  using temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const days = ['2026-02-01', '2024-05-01', '2026-03-01', '2025-12-31'];
  for (const day of days) write(temp.store, caseId, 'Over het rooster.', day);

  const found = temp.store.search.find({ text: 'rooster', limit: 3 });

  expect(found.hits.map((hit) => hit.occurredOn)).toEqual(['2026-03-01', '2026-02-01', '2025-12-31']);
  expect(found.hasMoreHits).toBe(true);
  expect(temp.store.search.find({ text: 'rooster', limit: 4 }).hasMoreHits).toBe(false);
});

const words = [
  'melder',
  'Melders',
  'meldért',
  'm',
  'overleg',
  'over',
  'cafe\u0301',
  'CAFÉ',
  '12',
  '120',
  'ï',
  'werkoverleg',
];
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '\n', '-', ', ', ". '")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(''));
const anySearch = fc
  .array(
    fc.constantFrom(
      'mel',
      'MELDER',
      'melders',
      'm',
      'over',
      'caf',
      'café',
      '1',
      '12',
      'I',
      'werkoverl',
      'zzz',
      'e',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((pieces) => pieces.join(' '));
const anyCase = fc.record({
  fields: fc.record({
    alias: fc.constantFrom('', 'merel', 'Mél', 'over'),
    openedOn: fc.constantFrom('2024-06-01', '2025-01-01', '2025-12-31', '2026-02-01'),
    isClosed: fc.boolean(),
    theme: fc.constantFrom('bullying' as const, 'threat' as const),
    remit: fc.constantFrom('in_remit' as const, 'out_of_remit' as const),
    isOfSecond: fc.boolean(),
  }),
  entries: fc.array(
    fc.record({ text: anyText, fate: fc.constantFrom('kept', 'changed', 'removed', 'restored') }),
    {
      maxLength: 5,
    },
  ),
});
const anyFilter = fc.record({
  status: fc.constantFrom('all' as const, 'open' as const, 'closed' as const),
  isOfSecond: fc.constantFrom(null, true, false),
  theme: fc.constantFrom(null, 'bullying' as const, 'threat' as const),
  remit: fc.constantFrom(null, 'in_remit' as const),
  openedFrom: fc.constantFrom(null, '2025-01-01'),
  openedTo: fc.constantFrom(null, '2025-12-31', '2024-01-01'),
});

/** Whether every searched word begins a word of the text: what the index must agree with. */
function matches(text: string, searched: string): boolean {
  const wordsOf = (of: string) => foldName(of).match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = wordsOf(text);
  return wordsOf(searched).every((wanted) => there.some((word) => word.startsWith(wanted)));
}

test('whatever was written, changed, removed and restored, a search finds what a plain look at the texts finds', async () => {
  using temp = await openTempArchive();
  const { organisations, cases, entries, search, caseList } = temp.store;
  const first = organisations.save(sampleOrganisation);
  const second = organisations.save({ ...sampleOrganisation, name: 'Gemeente Berkum' });
  const db = temp.vault.database();
  const ofMany = createSearchRepository(db, -1);

  fc.assert(
    fc.property(
      fc.array(anyCase, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(anySearch, anyFilter), { minLength: 1, maxLength: 6 }),
      (written, searches) => {
        // One transaction for each archive, taken back at the end: no disk to wait for, and the next begins empty.
        db.exec('BEGIN');
        try {
          const model = written.map((one) => {
            const { alias, openedOn, isClosed, theme, remit, isOfSecond } = one.fields;
            const fields: CaseFields = sampleCase(isOfSecond ? second : first, {
              alias,
              openedOn,
              closedOn: isClosed ? openedOn : null,
              themes: [theme],
              remit,
            });
            const id = cases.create(fields);
            const found = new Map<string, string>();
            for (const { text, fate } of one.entries) {
              const entryId = write(temp.store, id, fate === 'changed' ? 'zzz verouderd' : text);
              const change = entryOf({ caseId: id, entryId, occurredOn: '2026-03-02', text });
              if (fate === 'changed') entries.commit(change, WRITTEN);
              if (fate === 'removed' || fate === 'restored') entries.remove(entryId, WRITTEN);
              if (fate === 'restored') entries.restore(entryId);
              if (fate !== 'removed') found.set(entryId, text);
            }
            return { id, code: cases.get(id).code, fields, entries: found };
          });
          for (const [text, { isOfSecond, ...others }] of searches) {
            const organisationId = isOfSecond === null ? null : isOfSecond ? second : first;
            const filter: CaseFilterInput = { ...others, organisationId };
            const passing = model.filter(
              ({ fields }) =>
                (others.status === 'all' || (fields.closedOn === null) === (others.status === 'open')) &&
                (organisationId === null || fields.organisationId === organisationId) &&
                (others.theme === null || fields.themes.includes(others.theme)) &&
                (others.remit === null || fields.remit === others.remit) &&
                (others.openedFrom === null || fields.openedOn >= others.openedFrom) &&
                (others.openedTo === null || fields.openedOn <= others.openedTo),
            );
            const result = search.find({ text, ...filter });
            expect(ofMany.find({ text, ...filter })).toEqual(result);
            expect(new Set(result.cases.map((row) => row.id))).toEqual(
              new Set(
                passing
                  .filter((one) => matches(`${one.code} ${one.fields.alias}`, text))
                  .map((one) => one.id),
              ),
            );
            expect(new Set(result.hits.map((hit) => hit.entryId))).toEqual(
              new Set(
                passing.flatMap((one) =>
                  [...one.entries].filter(([, of]) => matches(of, text)).map(([id]) => id),
                ),
              ),
            );
            expect(new Set(caseList.page(filter).rows.map((row) => row.id))).toEqual(
              new Set(passing.map((one) => one.id)),
            );
          }
          db.exec("INSERT INTO entry_search (entry_search) VALUES ('integrity-check')");
        } finally {
          db.exec('ROLLBACK');
        }
      },
    ),
    { numRuns: 60 },
  );
});
