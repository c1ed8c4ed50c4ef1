import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { OutgoingKind } from '../../src-shared/ipc/outgoingChannels.ts';

export interface NewExport {
  at: string;
  kind: OutgoingKind;
  caseId: string | null;
  path: string;
  sha256: string;
  /** Whether the app removes the copy when the archive locks. */
  cleansUp: boolean;
}

export interface LoggedExport extends Omit<NewExport, 'caseId'> {
  id: string;
  caseCode: string | null;
  removedAt: string | null;
}

/** What left the archive as a file, and whether that copy was cleaned up. */
export function createOutgoingLogRepository(db: Database) {
  const columns = `
    outgoing_log.id, at, kind, code AS caseCode, path, sha256, cleans_up AS cleansUp, removed_at AS removedAt
  `;
  const list = db.prepare<[], Stored>(`
    SELECT ${columns} FROM outgoing_log LEFT JOIN cases ON cases.id = case_id ORDER BY at DESC, outgoing_log.rowid DESC
  `);
  const remaining = db.prepare<[], Stored>(`
    SELECT ${columns} FROM outgoing_log LEFT JOIN cases ON cases.id = case_id WHERE removed_at IS NULL ORDER BY at
  `);
  const one = db.prepare<[string], Stored>(`
    SELECT ${columns} FROM outgoing_log LEFT JOIN cases ON cases.id = case_id WHERE outgoing_log.id = ?
  `);
  const insert = db.prepare(`
    INSERT INTO outgoing_log (id, at, kind, case_id, path, sha256, cleans_up)
    VALUES (:id, :at, :kind, :caseId, :path, :sha256, :cleansUp)
  `);
  const drop = db.prepare<[string]>('DELETE FROM outgoing_log WHERE id = ?');
  const markRemoved = db.prepare<[string, string]>(
    'UPDATE outgoing_log SET removed_at = ? WHERE id = ? AND removed_at IS NULL',
  );
  const replace = db.prepare<[string, string, string]>(
    'UPDATE outgoing_log SET removed_at = ? WHERE path = ? AND id <> ? AND removed_at IS NULL',
  );

  return {
    /** Newest first. */
    list: (): LoggedExport[] => list.all().map(toExport),
    /** What is still outside as far as the archive knows, oldest first. */
    remaining: (): LoggedExport[] => remaining.all().map(toExport),
    /** @throws Refusal `not_found`. */
    get(id: string): LoggedExport {
      const row = one.get(id);
      if (!row) throw new Refusal('not_found');
      return toExport(row);
    },
    /** Noted before the file is written, so that no copy is ever outside unknown; answers its id. */
    add(row: NewExport): string {
      const id = randomUUID();
      insert.run({ ...row, id, cleansUp: Number(row.cleansUp) });
      return id;
    },
    /** Forgets an export whose file was not written. */
    drop: (id: string): void => void drop.run(id),
    markRemoved: (id: string, at: string): void => void markRemoved.run(at, id),
    /** A copy written over earlier ones has taken their place. */
    markReplacedBy: (id: string, path: string, at: string): void => void replace.run(at, path, id),
  };
}

type Stored = Omit<LoggedExport, 'cleansUp'> & { cleansUp: number };

function toExport(row: Stored): LoggedExport {
  return { ...row, cleansUp: row.cleansUp === 1 };
}
