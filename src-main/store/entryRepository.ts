import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { Draft, Entry } from '../../src-shared/ipc/caseChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { isConstraint } from './constraint.ts';
import { lazily } from './lazily.ts';

type CaseDraft = Draft & { caseId: string };

/** The journal of a case. An entry is only ever added or given a new version; its earlier texts stay. */
export function createEntryRepository(db: Database) {
  const ofCase = db.prepare<[string], Entry>(`
    SELECT id, occurred_on AS occurredOn, text, written_at AS writtenAt,
      (SELECT count(*) FROM entry_versions WHERE entry_id = entries.id) AS revisions
    FROM entries
    WHERE case_id = ?
    ORDER BY occurred_on, number
  `);
  const draftsOf = db.prepare<[string], Draft>(`
    SELECT nullif(entry_id, '') AS entryId, occurred_on AS occurredOn, text FROM drafts WHERE case_id = ?
  `);
  const insert = lazily(() =>
    db.prepare(`
      INSERT INTO entries (id, case_id, occurred_on, text, written_at)
      VALUES (:id, :caseId, :occurredOn, :text, :writtenAt)
    `),
  );
  const keepVersion = db.prepare<[string]>(`
    INSERT INTO entry_versions (entry_id, version, occurred_on, text, written_at)
    SELECT id, 1 + (SELECT count(*) FROM entry_versions WHERE entry_id = entries.id), occurred_on, text, written_at
    FROM entries
    WHERE id = ?
  `);
  const change = lazily(() =>
    db.prepare(`
      UPDATE entries SET occurred_on = :occurredOn, text = :text, written_at = :writtenAt
      WHERE id = :id AND case_id = :caseId
    `),
  );
  const saveDraft = db.prepare(`
    INSERT INTO drafts (case_id, entry_id, occurred_on, text) VALUES (:caseId, coalesce(:entryId, ''), :occurredOn, :text)
    ON CONFLICT (case_id, entry_id) DO UPDATE SET occurred_on = excluded.occurred_on, text = excluded.text
  `);
  const dropDraft = db.prepare<{ caseId: string; entryId: string | null }>(`
    DELETE FROM drafts WHERE case_id = :caseId AND entry_id = coalesce(:entryId, '')
  `);

  return {
    ofCase: (caseId: string): Entry[] => ofCase.all(caseId),
    draftsOf: (caseId: string): Draft[] => draftsOf.all(caseId),

    /** @throws Refusal `not_found` for a case that does not exist. */
    saveDraft(draft: CaseDraft): void {
      try {
        saveDraft.run(draft);
      } catch (error) {
        throw isConstraint(error) ? new Refusal('not_found') : error;
      }
    },

    discardDraft: (of: { caseId: string; entryId: string | null }): void => void dropDraft.run(of),

    /** Adds the entry, or a new version of it, and drops its draft in one transaction. @throws Refusal `entry_empty`, `not_found`. */
    commit: db.transaction((draft: CaseDraft, writtenAt: string): string => {
      const { caseId, occurredOn, text } = draft;
      if (text.trim() === '') throw new Refusal('entry_empty', 'text');
      const id = draft.entryId ?? randomUUID();
      if (draft.entryId === null) {
        try {
          insert().run({ id, caseId, occurredOn, text, writtenAt });
        } catch (error) {
          throw isConstraint(error) ? new Refusal('not_found') : error;
        }
      } else {
        keepVersion.run(id);
        if (change().run({ id, caseId, occurredOn, text, writtenAt }).changes === 0)
          throw new Refusal('not_found');
      }
      dropDraft.run({ caseId, entryId: draft.entryId });
      return id;
    }),
  };
}
