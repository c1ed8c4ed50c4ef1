import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

export interface Brief {
  text: string;
  /** The keys of the hits that the counsellor lets stand. */
  accepted: string[];
}

/** The brief for intervisie that is being written about a case. */
export function createBriefRepository(db: Database) {
  const read = db.prepare<[string], { text: string; accepted: string }>(
    'SELECT text, accepted FROM briefs WHERE case_id = ?',
  );
  // A case whose names were destroyed takes no new text about it.
  const write = db.prepare<{ caseId: string; text: string; accepted: string }>(`
    INSERT INTO briefs (case_id, text, accepted)
    SELECT id, :text, :accepted FROM cases WHERE id = :caseId AND identity_destroyed_on IS NULL
    ON CONFLICT (case_id) DO UPDATE SET text = excluded.text, accepted = excluded.accepted
  `);
  const drop = db.prepare<[string]>('DELETE FROM briefs WHERE case_id = ?');

  return {
    get(caseId: string): Brief | null {
      const row = read.get(caseId);
      return row ? { text: row.text, accepted: JSON.parse(row.accepted) as string[] } : null;
    },
    /** @throws Refusal `not_found`. */
    save(caseId: string, { text, accepted }: Brief): void {
      if (write.run({ caseId, text, accepted: JSON.stringify(accepted) }).changes === 0)
        throw new Refusal('not_found');
    },
    drop: (caseId: string): void => void drop.run(caseId),
  };
}
