import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { type EntryContent, isConversation } from '../../src-shared/domain/entryContent.ts';
import { emptyIdentity, type Identity, type PersonRole } from '../../src-shared/domain/identity.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { caseColumns, type StoredCase, toFields } from './caseRow.ts';
import { checked, entryColumns } from './entryRepository.ts';
import { identityColumns, type StoredIdentity, toIdentity } from './identityRow.ts';

/** A row of a table that goes out as it is: its columns by their names in camel case, JSON as what it holds. */
export type ExportedRow = Readonly<Record<string, unknown>>;

export interface ExportedPerson extends Identity {
  personId: string;
  role: PersonRole;
}

export interface ExportedEntry extends EntryContent {
  writtenAt: string;
  earlier: ExportedRow[];
}

export interface ExportedCase extends CaseFields {
  id: string;
  code: string;
  identityDestroyedOn: string | null;
  /** Of the journal and of what was imported, together. */
  contacts: number;
  minutes: number;
  persons: ExportedPerson[];
  entries: ExportedEntry[];
  /** The rows of each of `caseTables` that belong to the case. */
  rows: Readonly<Record<string, ExportedRow[]>>;
}

/** Tables whose rows go out as they are, below their case or, where they have none, beside the cases. */
const caseTables = {
  case_checklist: 'checklist',
  whistleblower_clocks: 'whistleblowerClocks',
  drafts: 'drafts',
  documents: 'documents',
  referrals: 'referrals',
  reminders: 'reminders',
  appointments: 'appointments',
  secrecy_considerations: 'considerations',
  briefs: 'briefs',
  case_records: 'records',
  outgoing_log: 'exports',
} as const;

/** Tables whose rows go out as they are. */
const plainTables = {
  organisations: 'organisations',
  departments: 'departments',
  own_codes: 'ownCodes',
  person_pseudonyms: 'pseudonyms',
  directory: 'directory',
  inquiries: 'inquiries',
  signals: 'signals',
  reports: 'reports',
  form_drafts: 'formDrafts',
  report_drafts: 'reportDrafts',
} as const;

/** Every table whose contents go out; a test holds it against the schema. */
export const exportedTables: readonly string[] = [
  ...Object.keys(caseTables),
  ...Object.keys(plainTables),
  'cases',
  'case_codes',
  'case_persons',
  'case_identities',
  'entries',
  'entry_versions',
  'document_contents',
];

/** What the archive keeps for itself: settings, the log of the lock, and what can be made again from the rest. */
export const leftOutTables: readonly string[] = [
  'settings',
  'security_log',
  'import_mappings',
  'persons',
  'case_names',
  'entry_cases',
];

/** Whoever knows the draw of a report can make out what it hides: it stays where it was drawn. */
const secretColumns = ['seed'];

const jsonColumns = [
  'reporter_types',
  'answers',
  'accepted',
  'published',
  'content',
  'choices',
  'departments',
  'counted',
  'control',
  'themes',
];

/** Reads the whole archive for moving out; what was removed and waits for the lock stays in. */
export function createEverythingRepository(db: Database) {
  const content = db
    .prepare<[string], Buffer>('SELECT content FROM document_contents WHERE document_id = ?')
    .pluck();

  function rowsOf(table: string): Record<string, unknown>[] {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
    return rows.filter((row) => (row['removed_at'] ?? null) === null || table === 'outgoing_log');
  }

  function cases(): ExportedCase[] {
    const inTables = Object.entries(caseTables).map(
      ([table, name]) => [name, groupByCase(rowsOf(table))] as const,
    );
    const persons = Map.groupBy(allPersons(), ({ caseId }) => caseId);
    const entries = allEntries();
    const all = db.prepare<[], StoredCase>(`SELECT ${caseColumns} FROM cases ORDER BY opened_on, code`);
    return all.all().map((row) => {
      const own = entries.get(row.id) ?? [];
      return {
        id: row.id,
        code: row.code,
        ...toFields(row),
        identityDestroyedOn: row.identityDestroyedOn,
        contacts: row.contacts + own.filter(isConversation).length,
        minutes: row.minutes + own.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
        persons: (persons.get(row.id) ?? []).map(({ caseId: _caseId, ...person }) => person),
        entries: own,
        rows: Object.fromEntries(inTables.map(([name, groups]) => [name, groups.get(row.id) ?? []])),
      };
    });
  }

  function allPersons(): (ExportedPerson & { caseId: string })[] {
    type Noted = StoredIdentity | Record<keyof Identity, null>;
    return db
      .prepare<[], Noted & Pick<ExportedPerson, 'personId' | 'role'> & { caseId: string }>(`
        SELECT case_id AS caseId, person_id AS personId, role, ${identityColumns}
        FROM case_persons LEFT JOIN case_identities USING (case_id, person_id, role)
        ORDER BY case_id, role DESC, person_id
      `)
      .all()
      .map(({ caseId, personId, role, ...noted }) => ({
        caseId,
        personId,
        role,
        ...(noted.name === null ? emptyIdentity : toIdentity(noted)),
      }));
  }

  function allEntries(): Map<string, ExportedEntry[]> {
    const earlier = Map.groupBy(rowsOf('entry_versions'), (row) => row['entry_id']);
    const all = db.prepare<[], EntryContent & { id: string; caseId: string; writtenAt: string }>(`
      SELECT id, case_id AS caseId, ${entryColumns}, written_at AS writtenAt
      FROM entries
      WHERE removed_at IS NULL
      ORDER BY case_id, occurred_on, coalesce(occurred_at, ''), number
    `);
    const byCase = Map.groupBy(all.all().map(checked), ({ caseId }) => caseId);
    return new Map(
      [...byCase].map(([caseId, rows]) => [
        caseId,
        rows.map(({ id, caseId: _caseId, ...entry }) => ({
          ...entry,
          earlier: (earlier.get(id) ?? []).map((row) => toExported(row, 'entry_id')),
        })),
      ]),
    );
  }

  return {
    /** Everything but the contents of documents, as it stands at this moment. */
    read: () => ({
      plain: Object.fromEntries(
        Object.entries(plainTables).map(([table, name]) => [
          name,
          rowsOf(table).map((row) => toExported(row)),
        ]),
      ),
      /** Rows of `caseTables` that belong to no case. */
      general: Object.fromEntries(
        Object.entries(caseTables).map(([table, name]) => [name, groupByCase(rowsOf(table)).get(null) ?? []]),
      ),
      cases: cases(),
    }),

    /** The bytes of one document. @throws Refusal `not_found` where it has gone meanwhile. */
    contentOf(documentId: string): Buffer {
      const bytes = content.get(documentId);
      if (!bytes) throw new Refusal('not_found');
      return bytes;
    },
  };
}

function groupByCase(rows: readonly Record<string, unknown>[]): Map<string | null, ExportedRow[]> {
  const groups = Map.groupBy(rows, ({ case_id: id }) => (typeof id === 'string' ? id : null));
  return new Map([...groups].map(([id, own]) => [id, own.map((row) => toExported(row, 'case_id'))]));
}

function toExported(row: Record<string, unknown>, without?: string): ExportedRow {
  const stays = [...secretColumns, 'removed_at', without];
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !stays.includes(column))
      .map(([column, value]) => [
        column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
        jsonColumns.includes(column) && typeof value === 'string' ? JSON.parse(value) : value,
      ]),
  );
}
