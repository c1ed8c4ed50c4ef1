import fc from 'fast-check';
import { expect } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import type { Database } from '../../src-main/vault/openDatabase.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { caseRecordKinds } from '../../src-shared/domain/caseRecordList.ts';
import { emptyIdentity } from '../../src-shared/domain/identity.ts';
import type { ChannelName, Input } from '../../src-shared/ipc/contract.ts';
import type { Reply } from '../../src-shared/ipc/reply.ts';
import { openAppWithCases } from './openApp.ts';
import { sampleCase } from './sampleCase.ts';
import { filledRecord } from './sampleRecord.ts';
import { PASSPHRASE, TEST_COST } from './tempArchive.ts';

type App = Awaited<ReturnType<typeof openAppWithCases>>;
interface Step {
  action: Action;
  /** Of the cases of this run. */
  place: number;
  /** Chooses among what was made so far, and between the ways to do a thing. */
  choice: number;
}

const actions = [
  'write',
  'draft',
  'removeEntry',
  'restoreEntry',
  'note',
  'removeNote',
  'putBackNote',
  'form',
  'addPerson',
  'namePerson',
  'removePerson',
  'joinPerson',
  'partPerson',
  'check',
  'uncheck',
  'refer',
  'unrefer',
  'remind',
  'finish',
  'removeReminder',
  'restoreReminder',
  'appoint',
  'moveAppointment',
  'removeAppointment',
  'restoreAppointment',
  'weigh',
  'brief',
  'clock',
  'close',
  'reopen',
  'retheme',
  'destroy',
  'lock',
] as const;
type Action = (typeof actions)[number];

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ action: fc.constantFrom(...actions), place: fc.nat(2), choice: fc.nat(11) }),
  { minLength: 10, maxLength: 40 },
);
const DAY = '2026-03-02';

/** Does one thing of a counsellor's day after another, right or wrong; answers every reply. */
function createCounsellor(app: App, cases: readonly { id: string; mark: string }[], themeId: string) {
  const made: Record<'entries' | 'reminders' | 'referrals' | 'appointments' | 'records', string[]> = {
    appointments: [],
    entries: [],
    reminders: [],
    referrals: [],
    records: [],
  };
  const keep = (kind: keyof typeof made, reply: Reply<string>): Reply<string> => {
    if (reply.ok) made[kind].push(reply.value);
    return reply;
  };
  const pick = (list: readonly string[], choice: number): string =>
    list[choice % Math.max(1, list.length)] ?? themeId;

  return async function act({ action, place, choice }: Step): Promise<Reply<unknown>> {
    const { id: caseId, mark } = cases[place] ?? { id: themeId, mark: '' };
    const call = <C extends ChannelName>(channel: C, input: Input<C>) => app.call(channel, input);
    // Name and contact go along to another case of the same person; what is noted in a case is of that case.
    const identity = { ...emptyIdentity, name: `Noor ${choice}`, contact: '06', note: mark, knownNote: mark };
    const persons = await app.get('people:ofCase', { caseId });
    const person = persons[choice % Math.max(1, persons.length)];
    const at = { caseId, personId: person?.personId ?? themeId, role: person?.role ?? 'reporter' };
    const entry = {
      caseId,
      entryId: choice % 3 === 0 ? pick(made.entries, choice) : null,
      occurredOn: DAY,
      kind: choice % 2 ? ('contact' as const) : ('note' as const),
      minutes: choice,
      withWhom: mark,
      party: choice % 2 ? ('hr' as const) : null,
      consentId: choice % 4 === 1 && made.records.length > 0 ? pick(made.records, choice) : null,
      text: `Over ${mark}.`,
    };
    const update = async (changes: object): Promise<Reply<unknown>> => {
      const { fields } = await app.get('cases:get', { id: caseId });
      return call('cases:update', { id: caseId, fields: { ...fields, ...changes } });
    };
    switch (action) {
      case 'write':
        return keep('entries', await call('entries:commit', entry));
      case 'draft':
        return call('entries:saveDraft', entry);
      case 'removeEntry':
        return call('entries:remove', { id: pick(made.entries, choice) });
      case 'restoreEntry':
        return call('entries:restore', { id: pick(made.entries, choice) });
      case 'note': {
        const kind = caseRecordKinds[choice % caseRecordKinds.length] ?? 'event';
        const id = choice > 9 ? pick(made.records, choice) : null;
        const content = filledRecord(kind, () => mark);
        return keep('records', await call('caseRecords:save', { id, caseId, kind, content }));
      }
      case 'removeNote':
        return call('caseRecords:remove', { id: pick(made.records, choice) });
      case 'putBackNote':
        return call('caseRecords:putBack', { id: pick(made.records, choice) });
      case 'form':
        return call('formDrafts:save', { form: `person:${caseId}:new`, content: { note: mark } });
      case 'addPerson':
        return call('people:add', { caseId, role: choice % 2 ? 'accused' : 'reporter', identity });
      case 'namePerson':
        return call('people:change', { ...at, identity });
      case 'removePerson':
        return call('people:remove', at);
      case 'joinPerson': {
        const candidates = await app.get('people:candidates', { caseId });
        const sameAs = candidates[choice % Math.max(1, candidates.length)]?.personId ?? themeId;
        return call('people:join', { ...at, sameAs });
      }
      case 'partPerson':
        return call('people:part', at);
      case 'check':
        return call('checklist:record', { caseId, point: 'role_explained', doneOn: DAY });
      case 'uncheck':
        return call('checklist:clear', { caseId, point: 'role_explained' });
      case 'refer': {
        const referral = {
          id: choice % 3 === 0 ? pick(made.referrals, choice) : null,
          caseId,
          directoryId: null,
          kind: choice % 2 ? ('lawyer' as const) : ('company_doctor' as const),
          name: 'Bureau',
          referredOn: DAY,
          reason: mark,
          consent: choice % 4 ? ('given' as const) : ('to_ask' as const),
          result: '',
          resultOn: null,
          addsToDirectory: choice === 5,
        };
        return keep('referrals', await call('referrals:save', referral));
      }
      case 'unrefer':
        return call('referrals:remove', { id: pick(made.referrals, choice) });
      case 'remind': {
        const kind = choice % 2 ? ('aftercare' as const) : ('reminder' as const);
        const reminder = { caseId, kind, text: mark, dueOn: '2027-03-02', repeats: 'weekly' as const };
        return keep('reminders', await call('reminders:add', reminder));
      }
      case 'finish':
        return call('reminders:finish', { id: pick(made.reminders, choice), note: 'gebeld', nextOn: null });
      case 'removeReminder':
        return call('reminders:remove', { id: pick(made.reminders, choice) });
      case 'restoreReminder':
        return call('reminders:restore', { id: pick(made.reminders, choice) });
      case 'appoint': {
        const about = { caseId, inquiryId: null, place: mark, text: mark };
        const time = { on: DAY, at: '10:00', minutes: 60 };
        return keep('appointments', await call('appointments:add', { ...about, ...time }));
      }
      case 'moveAppointment': {
        const time = { on: DAY, at: '11:00', minutes: 30, movedBy: 'reporter' as const };
        return call('appointments:move', { id: pick(made.appointments, choice), ...time });
      }
      case 'removeAppointment':
        return call('appointments:remove', { id: pick(made.appointments, choice) });
      case 'restoreAppointment':
        return call('appointments:restore', { id: pick(made.appointments, choice) });
      case 'weigh': {
        const weighing = { ground: 'conflict_of_duties' as const, consideredOn: DAY, reasoning: mark };
        const rest = { position: null, answers: {}, outcome: 'undecided' as const, outcomeWords: mark };
        return call('secrecy:save', { id: null, caseId, ...weighing, ...rest, done: mark });
      }
      case 'brief':
        return call('brief:save', { caseId, text: `Casus ${mark}.`, accepted: [] });
      case 'clock':
        return call('whistleblower:save', {
          caseId,
          clock: {
            reportedTo: choice % 2 ? 'both' : 'employer',
            reportedOn: DAY,
            confirmedOn: null,
            informedOn: null,
            authority: mark,
            authorityOn: null,
          },
        });
      case 'close':
        return call('cases:close', {
          id: caseId,
          closedOn: '2026-04-01',
          outcomes: ['mediation'],
          results: [],
          behaviourStopped: null,
          aftercareWish: 'wanted',
          aftercareAgreed: mark,
          aftercareOn: ['2027-05-01'],
        });
      case 'reopen':
        return update({ closedOn: null });
      case 'retheme':
        return update({ alias: choice % 2 ? mark : '', themes: choice % 3 ? [themeId] : [] });
      case 'destroy':
        return call('people:destroy', {
          caseId,
          typedCode: (await app.get('cases:get', { id: caseId })).code,
        });
      case 'lock':
        app.lock('idle');
        return call('vault:unlock', { passphrase: PASSPHRASE });
    }
  };
}

/** The tables in which a word stands. */
function tablesWith(db: Database, word: string): string[] {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all();
  return tables.filter((table) => JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all()).includes(word));
}

/** Whatever a counsellor does in whatever order, the archive stays whole and a destroyed case stays empty. */
export const archiveStaysWhole = fc.asyncProperty(steps, async (day) => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const theme = { id: null, organisationId, label: 'Werkdruk', set: 'conduct' as const, retiredOn: null };
  const themeId = await app.get('themes:save', theme);
  const marks = ['merkwoordeen', 'merkwoordtwee', 'merkwoorddrie'];
  const cases: { id: string; mark: string }[] = [];
  for (const mark of marks) {
    const fields = sampleCase(organisationId, { alias: mark, closedOn: '2026-04-01' });
    cases.push({ mark, id: await app.get('cases:create', fields) });
  }
  const act = createCounsellor(app, cases, themeId);
  for (const step of day) {
    const reply = await act(step);
    if (!reply.ok) expect(['unexpected', 'input_invalid'], step.action).not.toContain(reply.error.code);
  }
  expect(app.problems).toEqual([]);
  const details = await Promise.all(cases.map(({ id }) => app.get('cases:get', { id })));
  app.lock('idle');

  const vault = createVault({ folder: app.archiveFolder, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  const db = vault.database();
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  for (const index of ['entry_search', 'case_search'])
    db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
  expect(db.prepare('SELECT number FROM entries EXCEPT SELECT entry_number FROM entry_cases').all()).toEqual(
    [],
  );
  const destroyed = marks.filter((_, index) => details[index]?.identityDestroyedOn !== null);
  expect(destroyed.flatMap((mark) => tablesWith(db, mark))).toEqual([]);
  vault.lock('asked');
});
