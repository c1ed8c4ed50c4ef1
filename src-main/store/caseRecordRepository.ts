import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import {
  type CaseRecordKind,
  caseRecordKinds,
  recordSchemas,
} from '../../src-shared/domain/caseRecordList.ts';
import type { RecordContent } from '../../src-shared/domain/caseRecordSpec.ts';
import type { CaseRecord, CaseRecordInput } from '../../src-shared/ipc/caseRecordsChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createCaseNames } from './caseNames.ts';
import { inOrder } from './caseRecordOrder.ts';
import { jsonColumn, stored } from './column.ts';
import { typedValues } from './recordWords.ts';
import { createDestroyedGuard } from './undestroyed.ts';

export type KeptRecord = CaseRecord & { content: RecordContent };

interface Row {
  id: string;
  kind: string;
  content: string;
  isRemoved: number;
}

/** Reads a stored kind. @throws Refusal `archive_damaged`. */
function kindIn(code: string): CaseRecordKind {
  const kind = caseRecordKinds.find((one) => one === code);
  if (kind === undefined) throw new Refusal('archive_damaged');
  return kind;
}

/** @throws Refusal `archive_damaged`. */
function toRecord({ id, kind: code, content, isRemoved }: Row) {
  const kind = kindIn(code);
  return { id, kind, content: jsonColumn(recordSchemas[kind])(content), isRemoved: isRemoved === 1 };
}

/**
 * What is noted beside the journal of a case, of every kind of the registry. A removed record stays until it is purged,
 * as a removed entry does.
 */
export function createCaseRecordRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const names = createCaseNames(db);
  const ofCase = db.prepare<[string], Row>(`
    SELECT id, kind, content, removed_at IS NOT NULL AS isRemoved FROM case_records WHERE case_id = ? ORDER BY rowid
  `);
  const one = db.prepare<[string], { caseId: string; kind: string }>(
    'SELECT case_id AS caseId, kind FROM case_records WHERE id = ? AND removed_at IS NULL',
  );
  const insert = db.prepare(`
    INSERT INTO case_records (id, case_id, kind, content, noted_at) VALUES (:id, :caseId, :kind, :content, :notedAt)
  `);
  const change = db.prepare('UPDATE case_records SET content = :content, noted_at = :notedAt WHERE id = :id');
  const isUsed = db.prepare<[string]>('SELECT 1 FROM entries WHERE consent_id = ?');
  const putAway = db.prepare<[string, string]>('UPDATE case_records SET removed_at = ? WHERE id = ?');
  const putBack = db
    .prepare<[string], string>(
      'UPDATE case_records SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL RETURNING case_id',
    )
    .pluck();
  const wordsOf = db
    .prepare<[string], string>(
      `SELECT value FROM case_records, json_each(content) WHERE case_id = ? AND ${typedValues}`,
    )
    .pluck();
  const textsOf = db
    .prepare<{ organisationId: string; from: string; to: string }, string>(`
      SELECT value FROM cases JOIN case_records ON case_id = cases.id, json_each(content)
      WHERE organisation_id = :organisationId AND opened_on BETWEEN :from AND :to AND ${typedValues}
    `)
    .pluck();

  function find(id: string): { caseId: string; kind: string } {
    const found = one.get(id);
    if (!found) throw new Refusal('not_found');
    return found;
  }

  const all = (caseId: string) => inOrder(ofCase.all(caseId).map(toRecord));

  return {
    /** Each kind in its own order; of a removed record only that it was there. @throws Refusal `archive_damaged`. */
    ofCase: (caseId: string): CaseRecord[] =>
      all(caseId).map(({ isRemoved, content, ...record }) => ({
        ...record,
        content: isRemoved ? null : content,
      })),

    /** Those that were not removed. @throws Refusal `archive_damaged`. */
    keptOf: (caseId: string): KeptRecord[] =>
      all(caseId)
        .filter(({ isRemoved }) => !isRemoved)
        .map(({ isRemoved: _isRemoved, ...record }) => record),

    /** What was typed in the records of a case: its brief may not quote it. */
    wordsOf: (caseId: string): string[] => wordsOf.all(caseId),

    /** What was typed in the records of the cases that were opened in a period: no report may quote it. */
    textsOf: ({ organisationId, from, to }: { organisationId: string; from: string; to: string }): string[] =>
      textsOf.all({ organisationId, from, to }),

    /** Adds a record or changes one. @throws Refusal `not_found`, `case_destroyed`. */
    save: db.transaction(
      ({ id: former, caseId, kind, content: typed }: CaseRecordInput, notedAt: string): string => {
        refuseDestroyed(caseId);
        const id = former ?? randomUUID();
        const content = JSON.stringify(stored(recordSchemas[kind], typed));
        if (former === null) {
          insert.run({ id, caseId, kind, content, notedAt });
        } else {
          const there = find(former);
          if (there.caseId !== caseId || there.kind !== kind) throw new Refusal('not_found');
          change.run({ id, content, notedAt });
        }
        names.refresh(caseId);
        return id;
      },
    ),

    /** @throws Refusal `not_found`, `consent_in_use` while an entry relies on it, also one that can still be put back. */
    remove: db.transaction((id: string, removedAt: string): void => {
      const { caseId } = find(id);
      if (isUsed.get(id)) throw new Refusal('consent_in_use');
      putAway.run(removedAt, id);
      names.refresh(caseId);
    }),

    /** @throws Refusal `not_found` once it has been purged. */
    putBack: db.transaction((id: string): void => {
      const caseId = putBack.get(id);
      if (caseId === undefined) throw new Refusal('not_found');
      names.refresh(caseId);
    }),
  };
}
