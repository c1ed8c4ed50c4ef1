import type { Database } from 'better-sqlite3-multiple-ciphers';
import {
  reportedTos,
  type WhistleblowerClock,
  withoutOthers,
} from '../../src-shared/domain/whistleblowerClock.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { codeColumn } from './column.ts';
import { createDestroyedGuard } from './undestroyed.ts';

/** A report that the employer got, so that its terms run. */
export type EmployerClock = Pick<WhistleblowerClock, 'confirmedOn'> & { reportedOn: string };

const reportedIn = codeColumn(reportedTos);

/** Reports under the Wbk, and what the employer has done with them. */
export function createWhistleblowerRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], WhistleblowerClock>(`
    SELECT
      reported_to AS reportedTo, reported_on AS reportedOn, confirmed_on AS confirmedOn, informed_on AS informedOn,
      authority, authority_on AS authorityOn
    FROM whistleblower_clocks
    WHERE case_id = ?
  `);
  const running = db.prepare<[], EmployerClock & { caseId: string; code: string; alias: string }>(`
    SELECT case_id AS caseId, code, alias, reported_on AS reportedOn, confirmed_on AS confirmedOn
    FROM whistleblower_clocks JOIN cases ON cases.id = case_id
    WHERE closed_on IS NULL AND whistleblower_act = 1 AND reported_on IS NOT NULL AND informed_on IS NULL
  `);
  const write = db.prepare<WhistleblowerClock & { caseId: string }>(`
    INSERT OR REPLACE INTO whistleblower_clocks
      (case_id, reported_to, reported_on, confirmed_on, informed_on, authority, authority_on)
    VALUES (:caseId, :reportedTo, :reportedOn, :confirmedOn, :informedOn, :authority, :authorityOn)
  `);
  const remove = db.prepare<[string]>('DELETE FROM whistleblower_clocks WHERE case_id = ?');

  return {
    ofCase(caseId: string): WhistleblowerClock | null {
      const clock = ofCase.get(caseId);
      return clock ? { ...clock, reportedTo: reportedIn(clock.reportedTo) } : null;
    },
    /** Of open cases under the Wbk in which the employer has still to tell the reporter what was done. */
    running: () => running.all(),

    /** @throws Refusal `not_found`, `case_destroyed`, and `before_report` at the date that comes too early. */
    save: db.transaction((caseId: string, typed: WhistleblowerClock | null): void => {
      refuseDestroyed(caseId);
      if (typed === null) return void remove.run(caseId);
      const clock = withoutOthers(typed);
      for (const field of ['confirmedOn', 'informedOn'] as const) {
        const day = clock[field];
        if (day !== null && clock.reportedOn !== null && day < clock.reportedOn)
          throw new Refusal('before_report', field);
      }
      write.run({ ...clock, caseId });
    }),
  };
}
