import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { WhistleblowerClock } from '../../src-shared/domain/whistleblowerClock.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createDestroyedGuard } from './undestroyed.ts';

const columns = 'reported_on AS reportedOn, confirmed_on AS confirmedOn, informed_on AS informedOn';

/** What the employer has done with reports under the Wbk. */
export function createWhistleblowerRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], WhistleblowerClock>(
    `SELECT ${columns} FROM whistleblower_clocks WHERE case_id = ?`,
  );
  const running = db.prepare<[], WhistleblowerClock & { caseId: string; code: string; alias: string }>(`
    SELECT case_id AS caseId, code, alias, ${columns}
    FROM whistleblower_clocks JOIN cases ON cases.id = case_id
    WHERE closed_on IS NULL AND whistleblower_act = 1 AND informed_on IS NULL
  `);
  const write = db.prepare(`
    INSERT OR REPLACE INTO whistleblower_clocks VALUES (:caseId, :reportedOn, :confirmedOn, :informedOn)
  `);
  const remove = db.prepare<[string]>('DELETE FROM whistleblower_clocks WHERE case_id = ?');

  return {
    ofCase: (caseId: string): WhistleblowerClock | null => ofCase.get(caseId) ?? null,
    /** Of open cases under the Wbk of which the reporter has not heard what was done. */
    running: () => running.all(),

    /** @throws Refusal `not_found`, `case_destroyed`, and `before_report` at the date that comes too early. */
    save: db.transaction((caseId: string, clock: WhistleblowerClock | null): void => {
      refuseDestroyed(caseId);
      if (clock === null) return void remove.run(caseId);
      for (const field of ['confirmedOn', 'informedOn'] as const) {
        const day = clock[field];
        if (day !== null && day < clock.reportedOn) throw new Refusal('before_report', field);
      }
      write.run({ ...clock, caseId });
    }),
  };
}
