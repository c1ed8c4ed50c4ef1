import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { type SecrecyRecord, secrecyFields, secrecyRecord } from '../../src-shared/domain/secrecy.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { SecrecyInput } from '../../src-shared/ipc/secrecyChannels.ts';
import { jsonColumn, stored } from './column.ts';
import { createDestroyedGuard } from './undestroyed.ts';

/** Fields that stand as JSON in the column `answers`. */
const { position, answers, outcomeWords, done } = secrecyFields.shape;
const answered = z.object({ position, answers, outcomeWords, done });
const answeredIn = jsonColumn(answered);

type Answered = z.infer<typeof answered>;
type Row = Omit<SecrecyRecord, keyof Answered> & { answers: string };

/** Records of how the counsellor weighed the duty of secrecy. One that is decided is never changed again. */
export function createSecrecyRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], Row>(`
    SELECT id, ground, considered_on AS consideredOn, answers, reasoning, outcome, written_at AS writtenAt
    FROM secrecy_considerations
    WHERE case_id = ?
    ORDER BY considered_on DESC, rowid DESC
  `);
  const outcomeOf = db
    .prepare<[string, string], string>(
      'SELECT outcome FROM secrecy_considerations WHERE id = ? AND case_id = ?',
    )
    .pluck();
  const upsert = db.prepare<Row & { caseId: string }>(`
    INSERT INTO secrecy_considerations (
      id, case_id, ground, considered_on, answers, reasoning, outcome, written_at
    ) VALUES (
      :id, :caseId, :ground, :consideredOn, :answers, :reasoning, :outcome, :writtenAt
    )
    ON CONFLICT (id) DO UPDATE SET
      ground = excluded.ground, considered_on = excluded.considered_on, answers = excluded.answers,
      reasoning = excluded.reasoning, outcome = excluded.outcome, written_at = excluded.written_at
  `);

  return {
    /** The latest first. */
    ofCase: (caseId: string): SecrecyRecord[] =>
      ofCase.all(caseId).map((row) => stored(secrecyRecord, { ...row, ...answeredIn(row.answers) })),

    /** @throws Refusal `secrecy_decided`, `case_destroyed` or `not_found`. */
    save: db.transaction((input: SecrecyInput, writtenAt: string): string => {
      const { caseId, ground, consideredOn, reasoning, outcome } = input;
      refuseDestroyed(caseId);
      if (input.id !== null) {
        const former = outcomeOf.get(input.id, caseId);
        if (former === undefined) throw new Refusal('not_found');
        if (former !== 'undecided') throw new Refusal('secrecy_decided');
      }
      const { position, answers, outcomeWords, done } = input;
      const answered: Answered = { position, answers, outcomeWords, done };
      const id = input.id ?? randomUUID();
      upsert.run({
        id,
        caseId,
        ground,
        consideredOn,
        answers: JSON.stringify(answered),
        reasoning,
        outcome,
        writtenAt,
      });
      return id;
    }),
  };
}
