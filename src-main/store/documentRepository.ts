import { createHash, randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type DocumentRecord, keepEnding } from '../../src-shared/domain/documentRecord.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createDestroyedGuard } from './undestroyed.ts';

export type StoredDocument = Omit<DocumentRecord, 'namesSomeone'>;

interface DocumentContent {
  caseId: string;
  name: string;
  content: Buffer;
}

/** The files that belong to a case. A removed one stays until the archive locks, as a removed entry does. */
export function createDocumentRepository(db: Database) {
  const ofCase = db.prepare<[string], Omit<StoredDocument, 'isRemoved'> & { isRemoved: number }>(`
    SELECT id, name, bytes, added_on AS addedOn, removed_at IS NOT NULL AS isRemoved
    FROM documents
    WHERE case_id = ?
    ORDER BY added_on, rowid
  `);
  const name = db.prepare<[string], string>('SELECT name FROM documents WHERE id = ?').pluck();
  const read = db.prepare<[string], DocumentContent & { sha256: string }>(`
    SELECT case_id AS caseId, name, sha256, content
    FROM documents JOIN document_contents ON document_id = id
    WHERE id = ? AND removed_at IS NULL
  `);
  const { refuseDestroyed } = createDestroyedGuard(db);
  const insert = db.prepare(`
    INSERT INTO documents (id, case_id, name, bytes, sha256, added_on)
    VALUES (:id, :caseId, :name, :bytes, :sha256, :addedOn)
  `);
  const insertContent = db.prepare('INSERT INTO document_contents (document_id, content) VALUES (?, ?)');
  const rename = db.prepare('UPDATE documents SET name = ? WHERE id = ?');
  const putAway = db.prepare('UPDATE documents SET removed_at = ? WHERE id = ? AND removed_at IS NULL');
  const putBack = db.prepare(
    'UPDATE documents SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL',
  );

  return {
    ofCase: (caseId: string): StoredDocument[] =>
      ofCase.all(caseId).map((row) => ({ ...row, isRemoved: row.isRemoved === 1 })),

    /** Keeps the file with its case; answers its id. @throws Refusal `not_found`, `case_destroyed`. */
    add: db.transaction(({ caseId, name, content }: DocumentContent, addedOn: string): string => {
      refuseDestroyed(caseId);
      const id = randomUUID();
      insert.run({ id, caseId, name, bytes: content.length, sha256: hashOf(content), addedOn });
      insertContent.run(id, content);
      return id;
    }),

    /** The bytes as they were taken in. @throws Refusal `not_found`, or `document_damaged` when they are others. */
    contentOf(id: string): DocumentContent {
      const found = read.get(id);
      if (!found) throw new Refusal('not_found');
      const { sha256, ...document } = found;
      if (hashOf(document.content) !== sha256) throw new Refusal('document_damaged');
      return document;
    },

    /** Keeps the ending of the name. @throws Refusal `not_found`. */
    rename: db.transaction((id: string, next: string): void => {
      const former = name.get(id);
      if (former === undefined) throw new Refusal('not_found');
      rename.run(keepEnding(former, next), id);
    }),

    /** @throws Refusal `not_found`. */
    remove(id: string, removedAt: string): void {
      if (putAway.run(removedAt, id).changes === 0) throw new Refusal('not_found');
    },

    /** @throws Refusal `not_found` once the archive has been locked. */
    restore(id: string): void {
      if (putBack.run(id).changes === 0) throw new Refusal('not_found');
    },
  };
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
