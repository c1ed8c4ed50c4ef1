import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { createStore, type Store } from '../../src-main/store/store.ts';
import { entryKinds } from '../../src-shared/domain/entryContent.ts';
import { remits } from '../../src-shared/domain/remit.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { createDice, createWriter } from './dutchText.ts';

const FIRST_YEAR = 2016;
const YEARS = 10;
/** A case lasts about as long as it takes for this many others to come in. */
const OVERLAP = 150;

export interface FilledArchive {
  store: Store;
  caseIds: string[];
  organisationIds: string[];
}

/**
 * Fills an empty archive in one transaction: cases spread over ten years and four organisations, most of them closed,
 * their entries written in the order of time. The same numbers give the same archive but for its ids.
 */
export function fillArchive(db: Database, size: { cases: number; entries: number }): FilledArchive {
  const store = createStore(db);
  const dice = createDice(7);
  const write = createWriter(11);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T =>
    list[Math.floor(dice() * list.length)] as T;
  const caseIds: string[] = [];
  const organisationIds: string[] = [];
  const insert = db.prepare(`
    INSERT INTO entries (id, case_id, kind, occurred_on, text, written_at) VALUES (?, ?, ?, ?, ?, ?)
  `);
  const dayOfCase = (index: number): Date => {
    const share = Math.min(index / size.cases, 1) * YEARS * 365;
    return new Date(Date.UTC(FIRST_YEAR, 0, 1 + Math.floor(share)));
  };
  const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

  db.transaction(() => {
    for (const name of ['Waterschap De Linde', 'Hogeschool De Singel', 'Gemeente Berkum', 'Zorggroep Oost'])
      organisationIds.push(store.organisations.save({ ...sampleOrganisation, name }));
    for (let index = 0; index < size.cases; index++) {
      // One organisation in a hundred cases: a filter that lets little through.
      const organisationId = organisationIds[index % 100 === 0 ? 3 : Math.floor(dice() * 3)] ?? '';
      const opened = dayOfCase(index);
      const isClosed = index < size.cases * 0.97;
      const days = 30 + Math.floor(dice() * 200);
      const fields = sampleCase(organisationId, {
        alias: `${pick(['merel', 'eik', 'duin', 'vuurtoren', 'kievit'])} ${index}`,
        openedOn: isoDay(opened),
        closedOn: isClosed ? isoDay(new Date(opened.getTime() + days * 86_400_000)) : null,
        themes: [pick(themes.codes)],
        remit: dice() < 0.9 ? 'in_remit' : pick(remits.codes),
      });
      const code = `${fields.openedOn.slice(0, 4)}-${String(index).padStart(5, '0')}`;
      caseIds.push(store.cases.create({ ...fields, code }));
    }
    const count = size.cases * size.entries;
    for (let number = 0; number < count; number++) {
      const late = Math.floor(number / size.entries + dice() ** 2 * OVERLAP);
      const index = Math.min(late, size.cases - 1);
      const day = isoDay(dayOfCase(index + Math.floor(dice() * OVERLAP)));
      insert.run(randomUUID(), caseIds[index], pick(entryKinds.codes), day, write(), `${day}T09:00:00.000Z`);
    }
  })();
  return { store, caseIds, organisationIds };
}
