import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeTraces } from '../../src-main/ipc/removeTraces.ts';
import { emptyIdentity } from '../../src-shared/domain/identity.ts';
import { decryptArchive } from '../support/decryptArchive.ts';
import { entryOf } from '../support/entryOf.ts';
import { fillCase } from '../support/fullCase.ts';
import { formsOf } from '../support/needles.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, PASSPHRASE } from '../support/tempArchive.ts';

const ON = '2026-06-01';
type Archive = Awaited<ReturnType<typeof openTempArchive>>;

/** A word of its own for each place of a case, no end of which is the end of another. */
function wordsOf(stem: string) {
  const words = new Map<string, string>();
  return {
    words,
    word(place: string): string {
      const digest = createHash('sha256').update(`${stem} ${place}`).digest();
      const letters = Array.from(digest.subarray(0, 12), (byte) => String.fromCharCode(97 + (byte % 26)));
      const word = `Z${letters.slice(0, 6).join('')}é${letters.slice(6).join('')}`;
      words.set(place, word);
      return word;
    },
  };
}

/** The places whose word stands on a page of the file, used or not, in any form. */
function placesOnPages({ vault }: Archive, words: ReadonlyMap<string, string>): string[] {
  const pages = Buffer.concat(decryptArchive(readFileSync(vault.paths.archive), vault.dataKey()));
  const lower = Buffer.from(pages.toString('latin1').toLowerCase(), 'latin1');
  return [...words].flatMap(([place, word]) =>
    formsOf(word).some((form) => pages.includes(form) || lower.includes(form)) ? [place] : [],
  );
}

/** The words that a search index still knows. */
function placesInIndexes({ vault }: Archive, words: ReadonlyMap<string, string>): string[] {
  const db = vault.database();
  const terms = ['entry_search', 'case_search'].flatMap((index) => {
    db.exec(`CREATE VIRTUAL TABLE temp.${index}_terms USING fts5vocab(main, ${index}, row)`);
    const all = db.prepare<[], string>(`SELECT term FROM ${index}_terms`).pluck().all();
    db.exec(`DROP TABLE temp.${index}_terms`);
    return all;
  });
  const fold = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return [...words].flatMap(([place, word]) =>
    terms.some((term) => fold(word).includes(term)) ? [place] : [],
  );
}

/** A case full of words between others that are as full, as a journal grows. */
async function journalWithCase(before: number, after: number) {
  const temp = await openTempArchive();
  const archive = { ...temp, db: temp.vault.database() };
  const organisationId = temp.store.organisations.save(sampleOrganisation);
  const mine = wordsOf('mijn');
  let filled = { caseId: '', reporterId: '' };
  archive.db.transaction(() => {
    for (let i = 0; i < before; i++) fillCase(archive, organisationId, wordsOf(`voor ${i}`).word);
    filled = fillCase(archive, organisationId, mine.word);
    for (let i = 0; i < after; i++) fillCase(archive, organisationId, wordsOf(`na ${i}`).word);
  })();
  return { ...archive, ...filled, ...mine, organisationId, [Symbol.dispose]: temp[Symbol.dispose] };
}

const year = { from: '2026-01-01', to: '2026-12-31' };

test('destroying a case leaves its statistical core, person ids included, and no trace of the rest anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(15), fc.nat(15), async (before, after) => {
      using journal = await journalWithCase(before, after);
      const { store, vault, words, caseId, organisationId } = journal;
      const setAside = `${vault.paths.archive}.versie-1`;
      writeFileSync(setAside, 'een eerdere versie');
      const core = store.statistics.casesOf({ organisationId, ...year });
      const persons = store.persons.ofCase(caseId).map(({ personId, role }) => [personId, role]);
      expect(placesOnPages(journal, words).sort()).toEqual([...words.keys()].sort());
      expect(placesInIndexes(journal, words)).toEqual(
        expect.arrayContaining(['alias', 'code', 'entry', 'reporter name', 'accused name']),
      );

      store.identity.destroy(caseId, journal.word('code'), ON);
      removeTraces({ store: () => store, vault });

      expect(placesOnPages(journal, words)).toEqual([]);
      expect(placesInIndexes(journal, words)).toEqual([]);
      expect(existsSync(setAside)).toBe(false);
      expect(store.statistics.casesOf({ organisationId, ...year })).toEqual(expect.arrayContaining(core));
      expect(store.persons.ofCase(caseId).map(({ personId, role }) => [personId, role])).toEqual(persons);
      expect(store.cases.get(caseId)).toMatchObject({
        code: expect.stringMatching(/^2026-\d{3}$/),
        identityDestroyedOn: ON,
        fields: {
          alias: '',
          reporterLeftOn: null,
          outcomes: ['aftercare', 'mediation'],
          referredTo: ['lawyer'],
        },
      });
      expect(journal.db.pragma('integrity_check', { simple: true })).toBe('ok');
      // Without the comparison with the entries, of which the removed ones are not in the index.
      journal.db.exec("INSERT INTO entry_search (entry_search) VALUES ('integrity-check')");
    }),
    {
      numRuns: 3,
      examples: [
        [0, 0],
        [15, 15],
      ],
    },
  );
});

test('the same search finds traces where nothing wipes them', async () => {
  using journal = await journalWithCase(10, 10);
  const { store, db, words, caseId } = journal;
  db.pragma('secure_delete = OFF');
  for (const index of ['entry_search', 'case_search'])
    db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('secure-delete', 0)`);

  store.identity.destroy(caseId, journal.word('code'), ON);

  expect(placesOnPages(journal, words).length).toBeGreaterThan(10);
});

test('what was counted in the journal is counted in the core, and a removed contact is not', async () => {
  using journal = await journalWithCase(0, 0);
  const { store, caseId, organisationId } = journal;
  store.identity.destroy(caseId, journal.word('code'), ON);
  expect(store.statistics.casesOf({ organisationId, ...year })).toMatchObject([{ contacts: 1, minutes: 45 }]);
});

test('a removed entry of another case can still be brought back and found after it', async () => {
  using journal = await journalWithCase(0, 0);
  const { store, caseId, organisationId } = journal;
  const other = store.cases.create(sampleCase(organisationId));
  const draft = entryOf({
    caseId: other,
    entryId: null,
    occurredOn: '2026-03-02',
    text: 'Over de ijsvogel.',
  });
  const entryId = store.entries.commit(draft, `${ON}T10:00:00.000Z`);
  store.entries.remove(entryId, `${ON}T10:00:00.000Z`);
  store.identity.destroy(caseId, journal.word('code'), ON);

  const find = () => store.search.find({ text: 'ijsvogel' }).hits.length;
  expect(find()).toBe(0);
  store.entries.restore(entryId);
  expect(find()).toBe(1);
  journal.db.exec("INSERT INTO entry_search (entry_search, rank) VALUES ('integrity-check', 1)");
});

test('a pseudonym stays while its person is in a case that was not destroyed', async () => {
  using journal = await journalWithCase(0, 0);
  const { store, db, caseId, reporterId, organisationId } = journal;
  const other = store.cases.create(sampleCase(organisationId, { closedOn: '2026-04-01' }));
  const [person] = store.persons.ofCase(other);
  store.persons.join({ caseId: other, personId: person?.personId ?? '', role: 'reporter' }, reporterId);
  const pseudonyms = () => db.prepare('SELECT count(*) FROM person_pseudonyms').pluck().get();

  store.identity.destroy(caseId, journal.word('code'), ON);
  expect(pseudonyms()).toBe(1);
  store.identity.destroy(other, store.cases.get(other).code, ON);
  expect(pseudonyms()).toBe(0);
});

test('only a closed case whose number was typed is destroyed, once, and nothing comes back to it', async () => {
  using app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const typedCode = row?.code ?? '';
  expect(await app.call('people:destroy', { caseId, typedCode })).toMatchObject({
    error: { code: 'case_still_open' },
  });
  const closed = sampleCase(app.organisationId, { closedOn: '2026-04-01' });
  await app.get('cases:update', { id: caseId, fields: closed });
  expect(await app.call('people:destroy', { caseId, typedCode: '2026-999' })).toEqual({
    ok: false,
    error: { code: 'destroy_not_confirmed', field: 'typedCode' },
  });
  expect((await app.get('cases:get', { id: caseId })).identityDestroyedOn).toBeNull();

  await app.get('people:destroy', { caseId, typedCode });

  const refused = { error: { code: 'case_destroyed' } };
  const draft = { caseId, entryId: null, occurredOn: '2026-03-02', text: 'Toch nog iets.' };
  const empty = { ...emptyIdentity, name: 'Noor' };
  const { identityDestroyedOn, fields } = await app.get('cases:get', { id: caseId });
  expect(identityDestroyedOn).not.toBeNull();
  expect(await app.call('people:destroy', { caseId, typedCode })).toMatchObject(refused);
  expect(await app.call('entries:commit', draft)).toMatchObject(refused);
  expect(await app.call('entries:saveDraft', draft)).toMatchObject(refused);
  expect(await app.call('people:add', { caseId, role: 'accused', identity: empty })).toMatchObject(refused);
  expect(
    await app.call('checklist:record', { caseId, point: 'role_explained', doneOn: '2026-03-02' }),
  ).toMatchObject(refused);
  for (const change of [
    { alias: 'merel' },
    { closedOn: null },
    { reporterLeftOn: '2026-01-01' },
    { code: 'X-1' },
  ])
    expect(await app.call('cases:update', { id: caseId, fields: { ...fields, ...change } })).toMatchObject(
      refused,
    );
  await app.get('cases:update', { id: caseId, fields: { ...fields, outcomes: ['mediation'] } });
  expect((await app.get('cases:get', { id: caseId })).fields.outcomes).toEqual(['mediation']);
});

test('when the archive cannot be written anew the app says that traces may be left, and the next opening does it', async () => {
  using app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  await app.get('cases:update', {
    id: caseId,
    fields: sampleCase(app.organisationId, { closedOn: '2026-04-01' }),
  });
  // A folder where a copy should be stands for a disk that refuses.
  const blocked = join(app.archiveFolder, 'kluis', 'archief.kluis.versie-1');
  mkdirSync(blocked);
  expect(await app.call('people:destroy', { caseId, typedCode: row?.code ?? '' })).toMatchObject({
    error: { code: 'traces_left' },
  });
  expect((await app.get('cases:get', { id: caseId })).identityDestroyedOn).not.toBeNull();

  rmdirSync(blocked);
  writeFileSync(blocked, 'een eerdere versie');
  app.lock('asked');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(existsSync(blocked)).toBe(false);
});
