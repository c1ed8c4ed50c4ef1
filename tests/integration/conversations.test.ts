import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstForm } from '../../src-main/store/migrations/0001-first-form/firstForm.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { contactParties } from '../../src-shared/domain/contactParty.ts';
import { contactMeans, entryKinds, isConversation } from '../../src-shared/domain/entryContent.ts';
import { entryOf } from '../support/entryOf.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const DAY = '2026-03-02';
const AT = '2026-03-02T10:00:00.000Z';
const year = { from: '2026-01-01', to: '2026-12-31' };

const entries = fc.array(
  fc.record({
    kind: fc.constantFrom(...entryKinds.codes),
    party: fc.constantFrom(null, ...contactParties.codes),
    means: fc.constantFrom(null, ...contactMeans.codes),
    withWhom: fc.constantFrom('', 'Melder', 'de directeur'),
    isRemoved: fc.boolean(),
  }),
  { maxLength: 12 },
);

test('the report counts the talks with the reporter and nothing else, before and after the journal is destroyed', async () => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const countOf = (caseId: string): number | undefined =>
    store.statistics.casesOf({ organisationId, ...year }).find(({ id }) => id === caseId)?.contacts;

  await fc.assert(
    fc.asyncProperty(entries, async (written) => {
      const caseId = store.cases.create(sampleCase(organisationId, { closedOn: '2026-04-01' }));
      for (const { isRemoved, ...content } of written) {
        const decision = content.kind === 'decision' ? ('nothing' as const) : null;
        const entry = entryOf({ caseId, entryId: null, occurredOn: DAY, text: 'x', ...content, decision });
        const id = store.entries.commit(entry, AT);
        if (isRemoved) store.entries.remove(id, AT);
      }
      const talks = store.entries.ofCase(caseId).filter((entry) => !entry.isRemoved && isConversation(entry));
      expect(countOf(caseId)).toBe(talks.length);
      expect(store.everything.read().cases.find(({ id }) => id === caseId)?.contacts).toBe(talks.length);

      store.identity.destroy(caseId, store.cases.get(caseId).code, '2026-06-01');
      expect(countOf(caseId)).toBe(talks.length);
    }),
    { numRuns: 60 },
  );
});

test.each([
  [{ party: 'reporter', means: 'in_person' }, 1],
  [{ party: 'reporter', means: 'telephone' }, 1],
  [{ party: 'reporter', means: 'video' }, 1],
  [{ party: 'reporter', means: null }, 1],
  [{ party: 'reporter', means: 'email' }, 0],
  [{ party: 'reporter', means: 'message' }, 0],
  [{ party: 'reporter', means: 'letter' }, 0],
  [{ party: 'hr', means: 'in_person' }, 0],
] as const)('a contact %j counts as %i conversations', async (content, count) => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const caseId = store.cases.create(sampleCase(organisationId));
  const contact = { kind: 'contact' as const, occurredOn: DAY, text: 'x', ...content };
  store.entries.commit(entryOf({ caseId, entryId: null, ...contact }), AT);

  expect(store.statistics.casesOf({ organisationId, ...year })[0]?.contacts).toBe(count);
});

test('a contact of the first form was with the reporter where its words say so or nothing, else with somebody else', async () => {
  using folder = openTempFolder();
  const old = createVault({ folder: folder.path, migrations: [firstForm], cost: TEST_COST });
  await old.create(PASSPHRASE);
  const db = old.database();
  db.exec(`
    INSERT INTO organisations VALUES ('o', 'De Linde', NULL, 5, '[]');
    INSERT INTO cases (
      id, code, organisation_id, alias, opened_on, reporter_type, remit, channel, formal_complaint, repeated, whistleblower_act
    ) VALUES ('c', '2026-001', 'o', '', '${DAY}', 'employee', 'in_remit', 'email', 0, 0, 0);
    INSERT INTO case_names (case_id, names) VALUES ('c', '2026-001');
    INSERT INTO persons VALUES ('p');
    INSERT INTO case_persons VALUES ('c', 'p', 'reporter');
    INSERT INTO case_identities VALUES ('c', 'p', 'reporter', 'Noor Jansen', '', '', '');
  `);
  const whom = [
    ...['', 'melder', 'De Melder', ' melder ', 'HR', 'Jan de Vries'],
    ...['melder (telefonisch)', 'met melder en partner', 'noor jansen', 'melders leidinggevende'],
  ];
  const insert = db.prepare(`
    INSERT INTO entries (id, case_id, kind, occurred_on, with_whom, text, written_at)
    VALUES (?, 'c', ?, '${DAY}', ?, 'Tekst.', '${AT}')
  `);
  const version = db.prepare(`
    INSERT INTO entry_versions (entry_id, version, kind, occurred_on, with_whom, text, written_at)
    VALUES (?, 1, 'contact', '${DAY}', ?, 'Eerder.', '${AT}')
  `);
  const draft = db.prepare(`
    INSERT INTO drafts (case_id, entry_id, kind, occurred_on, with_whom, text)
    VALUES ('c', ?, 'contact', '${DAY}', ?, 'Concept.')
  `);
  whom.forEach((words, place) => {
    const id = `00000000-0000-4000-8000-00000000000${place}`;
    insert.run(id, 'contact', words);
    version.run(id, words);
    draft.run(id, words);
  });
  insert.run('00000000-0000-4000-8000-000000000010', 'note', '');
  old.lock('asked');

  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  const store = createStore(vault.database());
  const parties = [
    ...['reporter', 'reporter', 'reporter', 'reporter', 'other', 'other'],
    ...['reporter', 'reporter', 'reporter', 'other'],
  ];
  const read = store.entries.ofCase('c');
  expect(read.map(({ party }) => party)).toEqual([...parties, null]);
  expect(read.slice(0, -1).map(({ id }) => store.entries.versionsOf(id)[0]?.party)).toEqual(parties);
  expect(store.entries.draftsOf('c').map(({ party }) => party)).toEqual(parties);
  expect(store.search.find({ text: 'tekst' }).hits).toHaveLength(11);
  vault.lock('asked');
});
