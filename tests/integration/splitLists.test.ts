import { expect, test } from 'vitest';
import { firstForm } from '../../src-main/store/migrations/0001-first-form/firstForm.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import type { CaseForReport } from '../../src-shared/domain/caseForReport.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

const ORGANISATION = '3f0c0e5e-0000-4000-8000-000000000001';

type Holds = (one: CaseForReport) => boolean;

/** Every code of the first form that was split, and what a case that had it must still say. */
const reporterTypes: Record<string, Holds> = {
  employee: (one) => one.reporterType === 'employee' && one.request === 'report',
  witness: (one) => one.reporterType === 'other' && one.reporterRole === 'witness',
  anonymous: (one) => one.reporterType === 'other' && one.anonymous,
  accused: (one) => one.reporterType === 'other' && one.request === 'accused_support',
  manager_seeking_advice: (one) => one.reporterType === 'manager' && one.request === 'advice',
  manager: (one) => one.reporterType === 'manager' && one.request === 'report',
};
const channels: Record<string, Holds> = {
  email: (one) => one.channel === 'email' && one.via === null,
  via_manager: (one) => one.channel === 'unknown' && one.via === 'manager',
  via_hr: (one) => one.channel === 'unknown' && one.via === 'hr',
  via_company_doctor: (one) => one.channel === 'unknown' && one.via === 'company_doctor',
  via_counsellor: (one) => one.channel === 'unknown' && one.via === 'counsellor',
  after_awareness_session: (one) => one.channel === 'unknown' && one.via === 'awareness_session',
};
const outcomes: Record<string, Holds> = {
  mediation: (one) => one.outcomes.includes('mediation'),
  reporter_left: (one) => one.results.includes('left_or_moved') && one.outcomes.length <= 1,
};
const relations: Record<string, Holds> = {
  manager: (one) => one.accusedRelations.join() === 'manager',
  subordinate: (one) => one.accusedRelations.join() === 'subordinate',
  no_person: (one) => one.accusedRelations.join() === 'no_person',
};

test('every code of the first form counts as often after the lists were split, where the meaning is', async () => {
  using folder = openTempFolder();
  const place = { folder: folder.path, cost: TEST_COST };
  const before = createVault({ ...place, migrations: [firstForm] });
  await before.create(PASSPHRASE);
  const db = before.database();
  db.prepare('INSERT INTO organisations VALUES (?, ?, NULL, 5, ?)').run(
    ORGANISATION,
    'Waterschap De Linde',
    JSON.stringify(['employee', 'witness', 'manager_seeking_advice', 'anonymous']),
  );
  const addCase = db.prepare(`
    INSERT INTO cases (id, code, organisation_id, alias, opened_on, reporter_type, accused_relation, remit, channel,
      formal_complaint, repeated, whistleblower_act)
    VALUES (:id, :id, '${ORGANISATION}', '', '2026-03-02', :type, :relation, 'in_remit', :channel, 0, 0, 0)
  `);
  const addOutcome = db.prepare("INSERT INTO case_codes VALUES (?, 'outcomes', ?)");
  const lists = [reporterTypes, channels, outcomes, relations].map((list) => Object.keys(list));
  const [types = [], means = [], steps = [], about = []] = lists;
  const nth = (list: readonly string[], i: number) => list[i % list.length] ?? '';
  const written = Array.from({ length: 60 }, (_, i) => ({
    type: nth(types, i),
    channel: nth(means, i * 7 + Math.floor(i / 6)),
    outcome: nth(steps, i),
    relation: i % 4 === 3 ? null : nth(about, i),
  }));
  for (const [i, { type, channel, outcome, relation }] of written.entries()) {
    addCase.run({ id: `zaak-${i}`, type, channel, relation });
    addOutcome.run(`zaak-${i}`, outcome);
  }
  db.prepare('INSERT INTO form_drafts VALUES (?, ?)').run(
    'case:new',
    JSON.stringify({
      reporterType: 'witness',
      reporterRole: null,
      channel: 'via_hr',
      accusedRelation: 'manager',
      outcomes: ['mediation', 'reporter_left'],
    }),
  );
  before.lock('asked');

  const after = createVault({ ...place, migrations });
  await after.unlock(PASSPHRASE);
  const store = createStore(after.database());
  const cases = store.statistics.casesOf({
    organisationId: ORGANISATION,
    from: '2026-01-01',
    to: '2026-12-31',
  });

  const had = (of: 'type' | 'channel' | 'outcome' | 'relation', code: string) =>
    written.filter((one) => one[of] === code).length;
  for (const [of, list] of [
    ['type', reporterTypes],
    ['channel', channels],
    ['outcome', outcomes],
    ['relation', relations],
  ] as const) {
    for (const [code, holds] of Object.entries(list)) {
      expect(cases.filter(holds).length, `${of} ${code}`).toBe(had(of, code));
    }
  }
  expect(cases.filter((one) => one.accusedRelations.length === 0)).toHaveLength(15);
  expect(store.organisations.list()[0]?.reporterTypes.toSorted()).toEqual(['employee', 'manager', 'other']);
  expect(store.formDrafts.get('case:new')).toMatchObject({
    reporterType: 'other',
    reporterRole: 'witness',
    anonymous: false,
    outcomes: ['mediation'],
    results: ['left_or_moved'],
    channel: 'unknown',
    via: 'hr',
    accusedRelations: ['manager'],
  });
  expect(after.database().pragma('foreign_key_check')).toEqual([]);
  after.lock('asked');
});
