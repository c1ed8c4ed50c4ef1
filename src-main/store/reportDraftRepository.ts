import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import {
  type ReportDraft,
  type ReportRequest,
  reportDraft,
  reportRequest,
} from '../../src-shared/ipc/reportChannels.ts';
import { jsonColumn } from './column.ts';

const departmentsIn = jsonColumn(reportRequest.shape.departments);
const contentIn = jsonColumn(reportDraft.shape.content);
const choicesIn = jsonColumn(reportDraft.shape.choices);
const hitKeysIn = jsonColumn(reportDraft.shape.accepted);

interface Stored {
  id: string;
  organisationId: string;
  from: string;
  to: string;
  departments: string;
  content: string;
  choices: string;
  accepted: string;
  savedAt: string;
}

/** Reports that are being written. Each keeps the secret draw of its numbers from its first moment. */
export function createReportDraftRepository(db: Database) {
  const columns = `
    id, organisation_id AS organisationId, period_from AS "from", period_to AS "to", departments, content, choices,
    accepted, saved_at AS savedAt
  `;
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM report_drafts ORDER BY saved_at DESC`);
  const one = db.prepare<[string], Stored>(`SELECT ${columns} FROM report_drafts WHERE id = ?`);
  const same = db.prepare<[string, string, string, string], Stored>(`
    SELECT ${columns} FROM report_drafts
    WHERE organisation_id = ? AND period_from = ? AND period_to = ? AND departments = ?
  `);
  const insert = db.prepare(`
    INSERT INTO report_drafts (
      id, organisation_id, period_from, period_to, departments, content, choices, accepted, seed, saved_at
    ) VALUES (:id, :organisationId, :from, :to, :departments, :content, :choices, :accepted, :seed, :savedAt)
  `);
  const update = db.prepare(`
    UPDATE report_drafts SET content = :content, choices = :choices, accepted = :accepted, saved_at = :savedAt
    WHERE id = :id
  `);
  const seed = db.prepare<[string], string>('SELECT seed FROM report_drafts WHERE id = ?').pluck();
  const remove = db.prepare<[string]>('DELETE FROM report_drafts WHERE id = ?');

  /** @throws Refusal `not_found`. */
  function get(id: string): ReportDraft {
    const row = one.get(id);
    if (!row) throw new Refusal('not_found');
    return toDraft(row);
  }

  return {
    /** Last written first. */
    list: (): ReportDraft[] => all.all().map(toDraft),
    get,
    find({ organisationId, from, to, departments }: ReportRequest): ReportDraft | null {
      const row = same.get(organisationId, from, to, textOf(departments));
      return row ? toDraft(row) : null;
    },
    add(
      request: ReportRequest,
      draft: Pick<ReportDraft, 'content' | 'choices' | 'savedAt'>,
      secret: string,
    ): ReportDraft {
      const id = randomUUID();
      insert.run({
        ...request,
        id,
        departments: textOf(request.departments),
        content: JSON.stringify(draft.content),
        choices: JSON.stringify(draft.choices),
        accepted: '[]',
        seed: secret,
        savedAt: draft.savedAt,
      });
      // As the archive holds it, so that it equals what is read later.
      return get(id);
    },
    /** @throws Refusal `not_found`. */
    save(draft: Omit<ReportDraft, 'request'>): void {
      const { changes } = update.run({
        id: draft.id,
        content: JSON.stringify(draft.content),
        choices: JSON.stringify(draft.choices),
        accepted: JSON.stringify(draft.accepted),
        savedAt: draft.savedAt,
      });
      if (changes === 0) throw new Refusal('not_found');
    },
    /** The secret draw. @throws Refusal `not_found`. */
    seedOf(id: string): string {
      const secret = seed.get(id);
      if (secret === undefined) throw new Refusal('not_found');
      return secret;
    },
    drop: (id: string): void => void remove.run(id),
  };
}

/** In a fixed order, so that the same choice is the same draft. */
function textOf(departments: readonly string[] | null): string {
  return JSON.stringify(departments === null ? null : departments.toSorted());
}

function toDraft({
  id,
  organisationId,
  from,
  to,
  departments,
  content,
  choices,
  accepted,
  savedAt,
}: Stored): ReportDraft {
  return {
    id,
    request: { organisationId, from, to, departments: departmentsIn(departments) },
    content: contentIn(content),
    choices: choicesIn(choices),
    accepted: hitKeysIn(accepted),
    savedAt,
  };
}
