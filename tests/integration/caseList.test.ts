import { expect, test } from 'vitest';
import { caseOrders } from '../../src-shared/domain/caseFilter.ts';
import { entryOf } from '../support/entryOf.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const WRITTEN = '2026-03-02T10:00:00.000Z';

test('every case stands on exactly one page, in the order that was asked', async () => {
  using temp = await openTempArchive();
  const { organisations, cases, caseList } = temp.store;
  const organisation = organisations.save(sampleOrganisation);
  for (let index = 0; index < 23; index++)
    cases.create(
      sampleCase(organisation, { openedOn: `2025-${String((index % 12) + 1).padStart(2, '0')}-15` }),
    );

  for (const order of caseOrders) {
    const pages = [0, 10, 20, 30].map((offset) => caseList.page({ order, offset, limit: 10 }));
    expect(pages.map((page) => page.total)).toEqual([23, 23, 23, 23]);
    expect(pages.flatMap((page) => page.rows)).toEqual(caseList.page({ order }).rows);
    expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(23);
  }
  const days = caseList.page({ order: 'opened_oldest' }).rows.map((row) => row.openedOn);
  expect(days).toEqual(days.toSorted());
  expect(caseList.page({}).rows.map((row) => row.openedOn)).toEqual(days.toReversed());
});

test('the last entry orders the list, a removed one does not count, and cases with a draft can be asked for', async () => {
  using temp = await openTempArchive();
  const { organisations, cases, entries, caseList } = temp.store;
  const organisation = organisations.save(sampleOrganisation);
  const [quiet = '', busy = '', empty = ''] = ['a', 'b', 'c'].map((code) =>
    cases.create({ ...sampleCase(organisation), code }),
  );
  const write = (caseId: string, occurredOn: string) =>
    entries.commit(entryOf({ caseId, entryId: null, occurredOn, text: 'Gesprek.' }), WRITTEN);
  write(quiet, '2026-03-03');
  write(busy, '2026-03-04');
  const removed = write(quiet, '2026-03-09');
  entries.remove(removed, WRITTEN);
  entries.saveDraft(entryOf({ caseId: empty, entryId: null, occurredOn: '2026-03-05', text: 'Nog bezig' }));

  const rows = caseList.page({ order: 'last_entry' }).rows;

  expect(rows.map((row) => row.id)).toEqual([busy, quiet, empty]);
  expect(rows.map((row) => row.entryCount)).toEqual([1, 1, 0]);
  expect(rows.map((row) => row.lastEntryOn)).toEqual(['2026-03-04', '2026-03-03', null]);
  expect(caseList.page({ status: 'draft' })).toMatchObject({
    rows: [{ id: empty, hasDraft: true }],
    total: 1,
  });
});
