import { dayOf } from '../../src-shared/domain/day.ts';
import { contactMeans, decisions, entryKinds } from '../../src-shared/domain/entryContent.ts';
import { flags } from '../../src-shared/domain/flag.ts';
import { contactPlaces, voicemailAnswers } from '../../src-shared/domain/identity.ts';
import { consents } from '../../src-shared/domain/referral.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import { reminderKinds, repeats } from '../../src-shared/domain/reminder.ts';
import { whomOf } from '../../src-shared/domain/withWhom.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { csvText } from '../files/csvText.ts';
import type { createEverythingRepository, ExportedCase, ExportedRow } from '../store/everythingRepository.ts';
import { type CaseNames, caseCells, caseListColumns } from './caseCells.ts';
import { labelIn, text } from './exportedCells.ts';
import { safeName } from './safeName.ts';
import { appointmentCells, weekFiles } from './weekCells.ts';

export type Everything = ReturnType<ReturnType<typeof createEverythingRepository>['read']>;

/** The form of `alles.json`; a change that a reader of it would notice gets the next number. */
const FORMAT_VERSION = 1;
export const JSON_FILE = 'alles.json';

const words = nl.outgoing.files;

/** A document and where in the folder it goes, with `/` between the parts. */
export interface DocumentFile {
  id: string;
  caseId: string;
  path: string;
}

/** A folder per case, each document under its own name as far as every system takes it. */
export function placeDocuments(cases: readonly ExportedCase[]): DocumentFile[] {
  const folders = new Set<string>();
  return cases.flatMap(({ id: caseId, code, rows }) => {
    const documents = rows['documents'] ?? [];
    if (documents.length === 0) return [];
    const folder = safeName(code, folders);
    const taken = new Set<string>();
    return documents.map((document) => ({
      id: String(document['id']),
      caseId,
      path: `${words.documents}/${folder}/${safeName(String(document['name']), taken)}`,
    }));
  });
}

/** The files of the folder but the documents: name and content. */
export function everythingFiles(
  everything: Everything,
  documents: readonly DocumentFile[],
  madeAt: string,
): [name: string, content: Buffer][] {
  const { cases, general } = everything;
  const names = namesIn(everything);
  const rowsOf = (name: string, cells: (row: ExportedRow, code: string) => string[]): string[][] => [
    ...cases.flatMap(({ code, rows }) => (rows[name] ?? []).map((row) => cells(row, code))),
    ...(general[name] ?? []).map((row) => cells(row, '')),
  ];
  const csv = (header: readonly string[], rows: readonly string[][]): Buffer =>
    Buffer.from(csvText([header, ...rows]));
  const { csv: lists } = words;
  return [
    [words.readme, Buffer.from(`\ufeff${words.readmeText(dayOf(new Date(madeAt))).join('\r\n')}\r\n`)],
    [JSON_FILE, jsonOf(everything, documents, madeAt)],
    [
      lists.cases,
      csv(
        caseListColumns,
        cases.map((one) => caseCells(one, names)),
      ),
    ],
    [lists.entries.name, csv(lists.entries.header, cases.flatMap(entryRows))],
    [lists.persons.name, csv(lists.persons.header, cases.flatMap(personRows))],
    [
      lists.referrals.name,
      csv(
        lists.referrals.header,
        rowsOf('referrals', (row, code) => [code, ...referralCells(row)]),
      ),
    ],
    [
      lists.reminders.name,
      csv(
        lists.reminders.header,
        rowsOf('reminders', (row, code) => [code, ...reminderCells(row)]),
      ),
    ],
    [
      lists.appointments.name,
      csv(
        lists.appointments.header,
        rowsOf('appointments', (row, code) => [code, ...appointmentCells(row)]),
      ),
    ],
    ...weekFiles(everything, names),
  ];
}

/** One case to a line, and never all in one string, which has a limit. */
function jsonOf(everything: Everything, documents: readonly DocumentFile[], madeAt: string): Buffer {
  const { cases, plain, general } = everything;
  const files = new Map(documents.map(({ id, path }) => [id, path]));
  const head = JSON.stringify({
    format: 'vertrouwenskluis',
    version: FORMAT_VERSION,
    madeAt,
    ...plain,
    general,
  });
  const lines = cases.map(({ rows, ...one }, index) => {
    const withFiles = (rows['documents'] ?? []).map((row) => ({
      ...row,
      file: files.get(String(row['id'])) ?? null,
    }));
    const line = JSON.stringify({ ...one, ...rows, documents: withFiles });
    return Buffer.from(`${index === 0 ? '' : ','}\n${line}`);
  });
  return Buffer.concat([Buffer.from(`${head.slice(0, -1)},"cases":[`), ...lines, Buffer.from('\n]}\n')]);
}

function namesIn({ plain }: Everything): CaseNames {
  const byId = (table: string, column: string): [string, string][] =>
    (plain[table] ?? []).map((row) => [text(row['id']), text(row[column])]);
  const names = new Map([...byId('organisations', 'name'), ...byId('departments', 'name')]);
  return {
    nameOf: (id) => names.get(id) ?? '',
    ownCodes: byId('ownCodes', 'label').map(([id, label]) => ({ id, label })),
  };
}

function entryRows({ code, entries }: ExportedCase): string[][] {
  return entries.map((entry) => [
    code,
    entryKinds.labels[entry.kind],
    entry.occurredOn,
    entry.occurredAt ?? '',
    entry.means === null ? '' : contactMeans.labels[entry.means],
    entry.minutes === null ? '' : String(entry.minutes),
    whomOf(entry),
    entry.decision === null ? '' : decisions.labels[entry.decision],
    entry.text,
    entry.writtenAt,
  ]);
}

function personRows({ code, persons }: ExportedCase): string[][] {
  return persons.map((one) => [
    code,
    words.roles[one.role],
    one.name,
    one.function,
    // Before the number: how it may be used.
    one.contactAt === null ? '' : contactPlaces.labels[one.contactAt],
    one.callWhen,
    one.voicemail === null ? '' : voicemailAnswers.labels[one.voicemail],
    one.codeName,
    one.contact,
    one.note,
    one.isKnown ? flags.labels.yes : '',
    one.knownNote,
    one.personId,
  ]);
}

function referralCells(row: ExportedRow): string[] {
  return [
    text(row['referredOn']),
    labelIn(referralTargets, row['kind']),
    text(row['name']),
    text(row['reason']),
    labelIn(consents, row['consent']),
    text(row['result']),
    text(row['resultOn']),
  ];
}

function reminderCells(row: ExportedRow): string[] {
  return [
    labelIn(reminderKinds, row['kind']),
    text(row['text']),
    text(row['dueOn']),
    text(row['snoozedUntil']),
    labelIn(repeats, row['repeats']),
    text(row['doneOn']),
    text(row['doneNote']),
  ];
}
