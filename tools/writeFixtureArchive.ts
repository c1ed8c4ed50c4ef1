import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noteOn } from '../src-shared/domain/entryContent.ts';
import { latestSchema } from '../tests/support/backups.ts';
import { sampleCase, sampleOrganisation } from '../tests/support/sampleCase.ts';
import { openTempArchive } from '../tests/support/tempArchive.ts';
import { anAppointment, anInquiry } from '../tests/support/weekRows.ts';

// Writes the archive of this version for the tests of later ones: `npx node tools/writeFixtureArchive.ts`. An
// archive that is there stays as it is, since only a version of its time could make it again.
const target = fileURLToPath(new URL(`../tests/fixtures/archives/form-${latestSchema}/`, import.meta.url));
if (existsSync(target)) throw new Error(`${target} is there already`);

const archive = await openTempArchive();
const { store } = archive;
const organisationId = store.organisations.save(sampleOrganisation);
const caseId = store.cases.create(
  sampleCase(organisationId, {
    openedOn: '2025-03-02',
    closedOn: '2025-06-30',
    reporterType: 'former_employee',
    reporterLeftOn: '2025-01-31',
    results: ['agreements'],
    behaviourStopped: 'partly',
    aftercareWish: 'wanted',
    themes: ['bullying', 'discrimination'],
    discriminationGrounds: ['age', 'sex'],
    happenedWhen: 'period',
    happenedFrom: '2025-01-06',
    outcomes: ['aftercare', 'mediation'],
    whistleblowerAct: true,
  }),
);
const place = { caseId, entryId: null };
const textOf = (text: string) => ({ ...place, ...noteOn('2025-04-01', text) });
const entryId = store.entries.commit(textOf('Over het roster.'), '2025-04-01T09:00:00.000Z');
store.entries.commit({ ...textOf('Over het rooster.'), entryId }, '2025-04-01T10:00:00.000Z');
store.entries.saveDraft(textOf('Nog niet af'));
const destroyed = store.cases.create(
  sampleCase(organisationId, { openedOn: '2025-05-02', closedOn: '2025-06-01' }),
);
store.identity.destroy(destroyed, store.cases.get(destroyed).code, '2025-09-01');
const consent = { toWhom: 'hr', who: '', mayBeSaid: 'Geen naam.', givenOn: '2025-04-01', withdrawnOn: null };
store.caseRecords.save({ id: null, caseId, kind: 'consent', content: consent }, '2025-04-01T11:00:00.000Z');
store.appointments.add(anAppointment({ caseId, on: '2025-04-08' }));
const { id: _, ...inquiry } = anInquiry({ receivedOn: '2025-04-02', answerBy: '2025-04-04' });
store.inquiries.save(null, inquiry);
store.signals.save(null, {
  organisationId,
  departmentId: null,
  heardOn: '2025-04-03',
  source: 'works_council',
  themes: ['bullying'],
  heard: 'In twee teams klagen mensen.',
  done: '',
});
archive.vault.lock('asked');
cpSync(archive.folder, target, { recursive: true });
archive[Symbol.dispose]();
