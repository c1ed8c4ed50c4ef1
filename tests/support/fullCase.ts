import { randomUUID } from 'node:crypto';
import type { Store } from '../../src-main/store/store.ts';
import type { Database } from '../../src-main/vault/openDatabase.ts';
import { entryOf } from './entryOf.ts';
import { sampleCase } from './sampleCase.ts';

/** What stands in each identifying place of a case: a word of its own for each. */
export type WordOf = (place: string) => string;

/** A closed case with a word in every place of the archive that could point to a person. */
export function fillCase(
  { store, db }: { store: Store; db: Database },
  organisationId: string,
  word: WordOf,
) {
  const caseId = store.cases.create({
    ...sampleCase(organisationId, {
      alias: word('alias'),
      reporterType: 'former_employee',
      reporterLeftOn: '2026-01-31',
      closedOn: '2026-04-01',
      aftercareWish: 'wanted',
      aftercareAgreed: word('aftercare'),
      outcomes: ['mediation', 'aftercare'],
      referredTo: ['lawyer'],
    }),
    code: word('code'),
  });
  const identity = (place: string) => ({
    name: word(`${place} name`),
    function: word(`${place} function`),
    contact: word(`${place} contact`),
    note: word(`${place} note`),
    contactAt: 'private' as const,
    voicemail: 'not_allowed' as const,
    callWhen: word(`${place} call`),
    codeName: word(`${place} code name`),
    isKnown: true,
    knownNote: word(`${place} known`),
  });
  const [reporter] = store.persons.ofCase(caseId);
  const place = { caseId, personId: reporter?.personId ?? '', role: 'reporter' as const };
  store.persons.change(place, identity('reporter'));
  store.persons.add(caseId, 'accused', identity('accused'));

  const contact = {
    kind: 'contact' as const,
    party: 'reporter' as const,
    occurredOn: '2026-03-02',
    minutes: 45,
    text: '',
  };
  const draft = entryOf({ caseId, entryId: null, ...contact });
  const at = '2026-03-02T10:00:00.000Z';
  const entryId = store.entries.commit(
    { ...draft, text: `Eerst ${word('version')}.`, withWhom: word('version with') },
    at,
  );
  store.entries.commit(
    { ...draft, entryId, text: `Dan ${word('entry')}.`, withWhom: word('entry with') },
    at,
  );
  store.entries.saveDraft({ ...draft, entryId, text: `Nog ${word('change')}` });
  const removed = store.entries.commit({ ...draft, text: `Weg: ${word('removed')}.` }, at);
  store.entries.remove(removed, at);
  store.entries.saveDraft({ ...draft, text: `Nog ${word('draft')}`, withWhom: word('draft with') });
  store.checklist.record(caseId, 'role_explained', '2026-03-02');
  store.formDrafts.save(`case:${caseId}`, { alias: word('form') });

  const run = (sql: string, ...values: unknown[]) => db.prepare(sql).run(...values);
  const documentId = randomUUID();
  run(
    'INSERT INTO documents VALUES (?, ?, ?, 9, ?, ?, NULL)',
    documentId,
    caseId,
    word('document'),
    word('hash'),
    '2026-03-02',
  );
  const content = `${word('content')} ${'x'.repeat(9000)}`;
  run('INSERT INTO document_contents VALUES (?, ?)', documentId, Buffer.from(content));
  const referralId = randomUUID();
  run(
    "INSERT INTO referrals VALUES (?, ?, NULL, 'lawyer', ?, '2026-03-02', ?, 'given', ?, NULL)",
    referralId,
    caseId,
    word('referral'),
    word('reason'),
    word('result'),
  );
  store.formDrafts.save(`referral:${referralId}`, { reason: word('referral form') });
  run(
    "INSERT INTO reminders VALUES (?, ?, 'reminder', ?, '2026-03-02', NULL, 'never', NULL, ?)",
    randomUUID(),
    caseId,
    word('reminder'),
    word('done'),
  );
  const appointment = { caseId, inquiryId: null, on: '2026-03-04', at: '10:00', minutes: 60 };
  const appointmentId = store.appointments.add({
    ...appointment,
    place: word('appointment place'),
    text: word('appointment'),
  });
  store.formDrafts.save(`appointment:${appointmentId}`, { text: word('appointment form') });
  run(
    "INSERT INTO secrecy_considerations VALUES (?, ?, 'duty', '2026-03-02', ?, ?, ?, ?)",
    randomUUID(),
    caseId,
    JSON.stringify({ why: word('answer') }),
    word('reasoning'),
    word('outcome'),
    at,
  );
  const event = {
    happenedOn: null,
    when: '',
    place: word('event place'),
    happened: word('event'),
    witnesses: '',
    evidence: '',
  };
  const recordId = store.caseRecords.save({ id: null, caseId, kind: 'event', content: event }, at);
  store.formDrafts.save(`record:${recordId}`, { happened: word('record form') });
  const gone = { ...event, happened: word('removed event') };
  store.caseRecords.remove(
    store.caseRecords.save({ id: null, caseId, kind: 'event', content: gone }, at),
    at,
  );
  run('INSERT INTO briefs VALUES (?, ?, ?)', caseId, word('brief'), JSON.stringify([word('accepted')]));
  run(
    "INSERT INTO outgoing_log VALUES (?, ?, 'document', ?, ?, ?, 0, NULL)",
    randomUUID(),
    at,
    caseId,
    `/home/vp/${word('path')}.pdf`,
    word('sum'),
  );
  run(
    "INSERT INTO whistleblower_clocks VALUES (?, 'both', '2026-03-02', NULL, NULL, ?, NULL)",
    caseId,
    word('authority'),
  );
  run('INSERT INTO person_pseudonyms VALUES (?, ?, ?)', organisationId, word('pseudonym'), place.personId);
  return { caseId, reporterId: place.personId };
}
