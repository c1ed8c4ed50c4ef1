import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { jsonColumn } from './column.ts';
import { createDestroyedGuard } from './undestroyed.ts';

export interface Brief {
  text: string;
  /** The keys of the hits that the counsellor lets stand. */
  accepted: string[];
}

const hitKeys = jsonColumn(z.array(z.string()));

/** The brief for intervisie that is being written about a case. */
export function createBriefRepository(db: Database) {
  const read = db.prepare<[string], { text: string; accepted: string }>(
    'SELECT text, accepted FROM briefs WHERE case_id = ?',
  );
  const { refuseDestroyed } = createDestroyedGuard(db);
  const write = db.prepare<{ caseId: string; text: string; accepted: string }>(`
    INSERT INTO briefs (case_id, text, accepted) VALUES (:caseId, :text, :accepted)
    ON CONFLICT (case_id) DO UPDATE SET text = excluded.text, accepted = excluded.accepted
  `);
  const drop = db.prepare<[string]>('DELETE FROM briefs WHERE case_id = ?');

  return {
    get(caseId: string): Brief | null {
      const row = read.get(caseId);
      return row ? { text: row.text, accepted: hitKeys(row.accepted) } : null;
    },
    /** @throws Refusal `not_found`, `case_destroyed`. */
    save: db.transaction((caseId: string, { text, accepted }: Brief): void => {
      refuseDestroyed(caseId);
      write.run({ caseId, text, accepted: JSON.stringify(accepted) });
    }),
    drop: (caseId: string): void => void drop.run(caseId),
  };
}
