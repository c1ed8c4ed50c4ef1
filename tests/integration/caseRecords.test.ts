import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unplacedKinds } from '../../src-renderer/features/caseRecords/recordGroups.ts';
import {
  type CaseRecordKind,
  caseRecordKinds,
  recordSchemas,
  specOfKind,
  typedFields,
} from '../../src-shared/domain/caseRecordList.ts';
import type { RecordContent, RecordFieldSpec } from '../../src-shared/domain/caseRecordSpec.ts';
import { emptyIdentity } from '../../src-shared/domain/identity.ts';
import { caseRecordWords } from '../../src-shared/i18n/nl/caseRecords/caseRecordWords.ts';
import { openCase } from '../support/openCase.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { filledRecord } from '../support/sampleRecord.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

const NOT_THERE = '7d3c2b1a-0000-4000-8000-000000000001';

/** A word that stands in no other record, nor anywhere else. */
const wordOf = (kind: string, field: string): string =>
  `woord${kind}${field}`.replaceAll('_', '').toLowerCase();
const filled = (kind: CaseRecordKind): RecordContent => filledRecord(kind, (field) => wordOf(kind, field));

/** The fields whose word stands in a text; a heading begins with a capital. */
function printedIn(text: string): typeof typedFields {
  const folded = text.toLowerCase();
  return typedFields.filter(({ kind, field }) => folded.includes(wordOf(kind, field)));
}

/** A case, and what a counsellor does with its records. */
async function openRecords() {
  const app = await openCase();
  const { caseId } = app;
  const save = (kind: CaseRecordKind, content = filled(kind), id: string | null = null) =>
    app.call('caseRecords:save', { id, caseId, kind, content });
  return {
    ...app,
    save,
    async saved(kind: CaseRecordKind, content?: RecordContent): Promise<string> {
      const reply = await save(kind, content);
      if (!reply.ok) throw new Error(reply.error.code);
      return reply.value;
    },
    all: () => app.get('caseRecords:ofCase', { caseId }),
    isFound: async (text: string) => (await app.get('search:find', { text })).cases.length > 0,
    async relock(): Promise<void> {
      app.lock('asked');
      await app.get('vault:unlock', { passphrase: PASSPHRASE });
    },
    [Symbol.dispose]: app[Symbol.dispose],
  };
}

test('a registry says nothing of a field that the kind does not have', () => {
  for (const kind of caseRecordKinds) {
    const { fields, heading, order, mark } = specOfKind(kind);
    const before = Object.values(fields).map((spec) => (spec.kind === 'day' ? spec.notBefore : undefined));
    const named = [...heading, order?.by, mark?.field, ...before].filter((name) => name !== undefined);
    expect(
      named.filter((name) => !(name in fields)),
      kind,
    ).toEqual([]);
    expect(Object.keys(caseRecordWords[kind].fields), kind).toEqual(Object.keys(fields));
    expect(caseRecordWords[kind].mark === undefined, kind).toBe(mark === undefined);
  }
  expect(unplacedKinds).toEqual({});
});

test.each(caseRecordKinds)(
  '%s: what is noted comes back as it was, changes, goes, and can be put back until the lock',
  async (kind) => {
    using app = await openRecords();
    const content = filled(kind);
    const id = await app.saved(kind);
    expect(await app.all()).toEqual([{ id, kind, content }]);

    const [typed] = typedFields.filter((place) => place.kind === kind);
    const changed = { ...content, [typed?.field ?? '']: '  Nieuwe woorden.\n' };
    expect(await app.save(kind, changed, id)).toEqual({ ok: true, value: id });
    const after = { id, kind, content: { ...content, [typed?.field ?? '']: 'Nieuwe woorden.' } };
    expect(await app.all()).toEqual([after]);

    await app.get('caseRecords:remove', { id });
    expect(await app.all()).toEqual([{ id, kind, content: null }]);
    expect(await app.save(kind, content, id)).toEqual({ ok: false, error: { code: 'not_found' } });
    await app.get('caseRecords:putBack', { id });
    expect(await app.all()).toEqual([after]);

    await app.get('caseRecords:remove', { id });
    await app.relock();
    expect(await app.all()).toEqual([]);
    expect(await app.call('caseRecords:putBack', { id })).toEqual({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(app.problems).toEqual([]);
  },
);

test('whatever is filled in, a record is taken whole or refused at its field, and nothing of it is kept', async () => {
  using app = await openRecords();
  const { caseId } = await app;
  const anyOf = (spec: RecordFieldSpec): fc.Arbitrary<string | null> => {
    const good = {
      text: fc.constantFrom('', 'x', '  x  '),
      longText: fc.constantFrom('', 'x\ny'),
      code: fc.constantFrom(...(spec.kind === 'code' ? spec.list.codes : [''])),
      day: fc.constantFrom(null, '2026-03-02', '2026-03-01', '2025-12-31'),
    }[spec.kind];
    const bad = fc.constantFrom(null, '2999-01-01', 'geen code', 'x'.repeat(10_001));
    return fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: bad });
  };
  const records = fc.constantFrom(...caseRecordKinds).chain((kind) => {
    const fields = Object.entries(specOfKind(kind).fields).map(
      ([name, spec]) => [name, anyOf(spec)] as const,
    );
    return fc.record({ kind: fc.constant(kind), content: fc.record(Object.fromEntries(fields)) });
  });

  await fc.assert(
    fc.asyncProperty(records, async ({ kind, content }) => {
      const before = await app.all();
      const reply = await app.call('caseRecords:save', { id: null, caseId, kind, content });
      if (reply.ok) {
        const now = (await app.all()).find(({ id }) => id === reply.value);
        expect(now?.content).toEqual(recordSchemas[kind].parse(content));
      } else {
        expect(['input_invalid', 'date_in_future']).toContain(reply.error.code);
        expect(reply.error.field).toMatch(/^content\./);
        expect(await app.all()).toEqual(before);
      }
    }),
    { numRuns: 300 },
  );
});

test('a day before the one that it follows, and a day that lies ahead, are refused at their field', async () => {
  using app = await openRecords();
  const early = { ...filled('consent'), withdrawnOn: '2026-03-01' };
  expect(await app.save('consent', early)).toMatchObject({ error: { field: 'content.withdrawnOn' } });
  const ahead = { ...filled('safety'), checkedOn: '2999-01-01' };
  expect(await app.save('safety', ahead)).toEqual({
    ok: false,
    error: { code: 'date_in_future', field: 'content.checkedOn' },
  });
  // What is agreed is about what is to come.
  expect(await app.save('agreement', { ...filled('agreement'), until: '2999-01-01' })).toMatchObject({
    ok: true,
  });
});

test('events stand in the order in which they happened, and all else has the newest first', async () => {
  using app = await openRecords();
  const daysOf = async (kind: CaseRecordKind, field: string) =>
    (await app.all()).filter((record) => record.kind === kind).map(({ content }) => content?.[field]);
  for (const day of ['2026-03-02', null, '2025-12-31', '2026-03-01']) {
    await app.saved('event', { ...filled('event'), happenedOn: day });
    if (day !== null) await app.saved('goal', { ...filled('goal'), saidOn: day });
  }
  expect(await daysOf('event', 'happenedOn')).toEqual(['2025-12-31', '2026-03-01', '2026-03-02', null]);
  expect(await daysOf('goal', 'saidOn')).toEqual(['2026-03-02', '2026-03-01', '2025-12-31']);
});

test('a case is found by any word that was typed in its records, as long as they are there', async () => {
  using app = await openRecords();
  for (const kind of caseRecordKinds) {
    const id = await app.saved(kind);
    const words = typedFields.filter((place) => place.kind === kind).map(({ field }) => wordOf(kind, field));
    for (const word of words) expect(await app.isFound(word), word).toBe(true);
    await app.get('caseRecords:remove', { id });
    for (const word of words) expect(await app.isFound(word), word).toBe(false);
    await app.get('caseRecords:putBack', { id });
    for (const word of words) expect(await app.isFound(word), word).toBe(true);
  }
  // Codes are in English, and nobody typed them.
  expect(await app.isFound('rejected')).toBe(false);
});

test('with the names everything that was noted goes, and nothing comes back to it', async () => {
  using app = await openRecords();
  const { caseId, code } = app;
  for (const kind of caseRecordKinds) await app.saved(kind);
  await app.get('formDrafts:save', { form: `record:${caseId}:consent`, content: { who: 'merkwoord' } });
  const fields = sampleCase(app.organisationId, { closedOn: '2026-04-01' });
  await app.get('cases:update', { id: caseId, fields });

  await app.get('people:destroy', { caseId, typedCode: code });

  expect(await app.all()).toEqual([]);
  expect(await app.get('formDrafts:get', { form: `record:${caseId}:consent` })).toBeNull();
  for (const { kind, field } of typedFields) expect(await app.isFound(wordOf(kind, field))).toBe(false);
  expect(await app.save('event')).toEqual({ ok: false, error: { code: 'case_destroyed' } });
});

test('everything that is noted moves out as it was filled in', async () => {
  using app = await openRecords();
  for (const kind of caseRecordKinds) await app.saved(kind);
  const removed = await app.saved('event', { ...filled('event'), happened: 'verwijderd' });
  await app.get('caseRecords:remove', { id: removed });

  await app.get('outgoing:everything', { passphrase: PASSPHRASE });

  const [folder] = readdirSync(app.answers.folder);
  const text = readFileSync(join(app.answers.folder, folder ?? '', 'alles.json'), 'utf8');
  const { cases } = JSON.parse(text) as {
    cases: { records: { kind: CaseRecordKind; content: RecordContent }[] }[];
  };
  const records = cases[0]?.records ?? [];
  expect(records.map(({ kind, content }) => [kind, content])).toEqual(
    caseRecordKinds.map((kind) => [kind, filled(kind)]),
  );
  expect(text).not.toContain('verwijderd');
});

/** The case as a PDF, with the accused Jan de Vries noted in it. */
async function openPdf() {
  const app = await openRecords();
  const { caseId } = app;
  const identity = { ...emptyIdentity, name: 'Jan de Vries' };
  await app.get('people:add', { caseId, role: 'accused', identity });
  await app.get('entries:commit', {
    caseId,
    entryId: null,
    occurredOn: '2026-03-02',
    text: 'Eigen notitie.',
  });
  const target = join(app.outside, 'uit.pdf');
  app.answers.export = target;
  const entryIds = (await app.get('cases:get', { id: caseId })).entries.map(({ id }) => id);
  const whole = { about: 'case' as const, caseId, entryIds, facts: true, agreements: true, referrals: true };
  const choice = { ...whole, namesOthers: false, forPersonId: null, cleansUp: false };
  return {
    ...app,
    choice,
    async print(changes: { records: CaseRecordKind[] }): Promise<string> {
      expect(await app.get('caseFile:export', { ...choice, ...changes })).toBe(true);
      return execFileSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' });
    },
    [Symbol.dispose]: app[Symbol.dispose],
  };
}

test('the PDF for the reporter holds every field of the chosen kinds, and nothing of the others', async () => {
  using app = await openPdf();
  for (const kind of caseRecordKinds) await app.saved(kind);
  for (const chosen of caseRecordKinds) {
    const text = await app.print({ records: [chosen] });
    expect(printedIn(text)).toEqual(typedFields.filter(({ kind }) => kind === chosen));
    expect(text).toContain(caseRecordWords[chosen].title);
  }
});

test('names of others are left out of what is noted, wherever they were typed', async () => {
  using app = await openPdf();
  for (const kind of caseRecordKinds)
    await app.saved(
      kind,
      filledRecord(kind, () => 'Met Jan de Vries'),
    );

  const text = await app.print({ records: [...caseRecordKinds] });

  expect(text).not.toMatch(/jan|vries/i);
  expect(text.match(/naam weggelaten/g)?.length).toBe(typedFields.length);
});

test('the account of the reporter leaves alone, without a word of the counsellor', async () => {
  using app = await openPdf();
  for (const kind of caseRecordKinds) await app.saved(kind);
  const alone = {
    about: 'account' as const,
    entryIds: [],
    facts: false,
    agreements: false,
    referrals: false,
  };

  const text = await app.print({ ...alone, records: ['event'] } as { records: CaseRecordKind[] });

  expect(app.proposed.at(-1)).toBe(`feitenrelaas-${app.code}.pdf`);
  expect(text).toContain(wordOf('event', 'happened'));
  expect(text).not.toContain('Eigen notitie');
  expect(printedIn(text)).toEqual(typedFields.filter(({ kind }) => kind === 'event'));
});

test('a contact with somebody else takes a consent of its case that holds on its day, or none', async () => {
  using app = await openRecords();
  const { caseId } = app;
  const consent = { ...filled('consent'), givenOn: '2026-03-02', withdrawnOn: '2026-03-10' };
  const consentId = await app.saved('consent', consent);
  const goalId = await app.saved('goal');
  const talk = (occurredOn: string, id: string | null, of = caseId) =>
    app.call('entries:commit', {
      caseId: of,
      entryId: null,
      kind: 'contact',
      party: 'hr',
      consentId: id,
      occurredOn,
      text: 'Gesproken.',
    });
  const refused = { ok: false, error: { code: 'consent_not_there', field: 'consentId' } };
  const other = await app.get('cases:create', sampleCase(app.organisationId));

  expect(await talk('2026-03-01', consentId)).toEqual(refused);
  expect(await talk('2026-03-10', consentId)).toEqual(refused);
  expect(await talk('2026-03-02', goalId)).toEqual(refused);
  expect(await talk('2026-03-02', NOT_THERE)).toEqual(refused);
  expect(await talk('2026-03-02', consentId, other)).toEqual(refused);
  expect(await talk('2026-03-01', null)).toMatchObject({ ok: true });
  expect(await talk('2026-03-09', consentId)).toMatchObject({ ok: true });

  const { entries } = await app.get('cases:get', { id: caseId });
  expect(entries.map((entry) => entry.consentId)).toEqual([null, consentId]);
});

test('a consent stays while a contact relies on it, also one that can still be put back', async () => {
  using app = await openRecords();
  const { caseId } = app;
  const consentId = await app.saved('consent', { ...filled('consent'), withdrawnOn: null });
  const content = {
    kind: 'contact' as const,
    party: 'hr' as const,
    occurredOn: '2026-03-02',
    text: 'Gesproken.',
  };
  const entryId = await app.get('entries:commit', { caseId, entryId: null, ...content, consentId });

  expect(await app.call('caseRecords:remove', { id: consentId })).toEqual({
    ok: false,
    error: { code: 'consent_in_use' },
  });
  await app.get('entries:remove', { id: entryId });
  expect(await app.call('caseRecords:remove', { id: consentId })).toMatchObject({ ok: false });
  await app.get('entries:restore', { id: entryId });
  await app.relock();

  const { entries } = await app.get('cases:get', { id: caseId });
  expect(entries.map((entry) => entry.consentId)).toEqual([consentId]);
  await app.get('entries:remove', { id: entryId });
  await app.relock();
  await app.get('caseRecords:remove', { id: consentId });
});

test('a talk with the reporter keeps no consent, and a contact without a party has it from its words', async () => {
  using app = await openRecords();
  const { caseId } = app;
  const consentId = await app.saved('consent', { ...filled('consent'), withdrawnOn: null });
  const content = { kind: 'contact' as const, occurredOn: '2026-03-02', text: 'Gesproken.' };
  for (const typed of [
    { party: 'reporter' as const, consentId },
    { withWhom: 'De Melder' },
    { withWhom: 'HR' },
  ])
    await app.get('entries:commit', { caseId, entryId: null, ...content, ...typed });

  const { entries } = await app.get('cases:get', { id: caseId });
  expect(entries.map(({ party, consentId: consent }) => [party, consent])).toEqual([
    ['reporter', null],
    ['reporter', null],
    ['other', null],
  ]);
});
