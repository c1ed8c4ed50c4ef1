import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { recordSchemas } from '../../src-shared/domain/caseRecordList.ts';
import { holdsOn } from '../../src-shared/domain/consent.ts';
import {
  decisions,
  type EntryContent,
  entryContent,
  noteOn,
  ofItsKind,
} from '../../src-shared/domain/entryContent.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import type { Draft, Entry, EntryVersion } from '../../src-shared/ipc/entriesChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { jsonColumn, stored } from './column.ts';
import { lazily } from './lazily.ts';
import { createDestroyedGuard } from './undestroyed.ts';

const consentIn = jsonColumn(recordSchemas.consent);

type CaseDraft = Draft & { caseId: string };

/** Columns that hold an `EntryContent`, alike in entries, versions and drafts, with its field for each. */
const contentColumns = {
  kind: 'kind',
  occurred_on: 'occurredOn',
  occurred_at: 'occurredAt',
  means: 'means',
  minutes: 'minutes',
  party: 'party',
  with_whom: 'withWhom',
  consent_id: 'consentId',
  decision: 'decision',
  text: 'text',
} as const satisfies Record<string, keyof EntryContent>;

const pairs = Object.entries(contentColumns);
const columns = Object.keys(contentColumns).join(', ');
const values = pairs.map(([, field]) => `:${field}`).join(', ');
const changes = pairs.map(([column, field]) => `${column} = :${field}`).join(', ');

/** The columns of an `EntryContent`, for a SELECT. */
export const entryColumns = pairs.map(([column, field]) => `${column} AS ${field}`).join(', ');

/**
 * The journal of a case. A changed entry keeps its earlier texts; a removed one stays where it was, unread, until it
 * is purged.
 */
export function createEntryRepository(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], Omit<Entry, 'isRemoved'> & { isRemoved: number }>(`
    SELECT id, ${entryColumns}, written_at AS writtenAt, removed_at IS NOT NULL AS isRemoved,
      (SELECT count(*) FROM entry_versions WHERE entry_id = entries.id) AS revisions
    FROM entries
    WHERE case_id = ?
    ORDER BY occurred_on, coalesce(occurred_at, ''), number
  `);
  const versionsOf = db.prepare<[string], EntryVersion>(`
    SELECT ${entryColumns}, written_at AS writtenAt
    FROM entry_versions
    WHERE entry_id = ? AND entry_id NOT IN (SELECT id FROM entries WHERE removed_at IS NOT NULL)
    ORDER BY version DESC
  `);
  const draftsOf = db.prepare<[string], Draft>(`
    SELECT nullif(entry_id, '') AS entryId, ${entryColumns} FROM drafts WHERE case_id = ?
  `);
  const isThere = db.prepare<[string, string]>(
    'SELECT 1 FROM entries WHERE id = ? AND case_id = ? AND removed_at IS NULL',
  );
  const insert = lazily(() =>
    db.prepare(`
      INSERT INTO entries (id, case_id, ${columns}, written_at) VALUES (:id, :caseId, ${values}, :writtenAt)
    `),
  );
  const keepVersion = db.prepare<[string]>(`
    INSERT INTO entry_versions (entry_id, version, ${columns}, written_at)
    SELECT id, 1 + (SELECT count(*) FROM entry_versions WHERE entry_id = entries.id), ${columns}, written_at
    FROM entries
    WHERE id = ?
  `);
  const change = lazily(() =>
    db.prepare(`
      UPDATE entries SET ${changes}, written_at = :writtenAt
      WHERE id = :id AND case_id = :caseId AND removed_at IS NULL
    `),
  );
  const putAway = lazily(() =>
    db.prepare<[string, string]>('UPDATE entries SET removed_at = ? WHERE id = ? AND removed_at IS NULL'),
  );
  const putBack = lazily(() =>
    db.prepare<[string]>('UPDATE entries SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL'),
  );
  const saveDraft = db.prepare(`
    INSERT INTO drafts (case_id, entry_id, ${columns}) VALUES (:caseId, coalesce(:entryId, ''), ${values})
    ON CONFLICT (case_id, entry_id) DO UPDATE SET ${changes}
  `);
  const dropDraft = db.prepare<{ caseId: string; entryId: string | null }>(`
    DELETE FROM drafts WHERE case_id = :caseId AND entry_id = coalesce(:entryId, '')
  `);
  const dropDraftsOf = db.prepare<[string]>('DELETE FROM drafts WHERE entry_id = ?');

  const consentOf = db
    .prepare<{ consentId: string; caseId: string }, string>(`
      SELECT content FROM case_records
      WHERE id = :consentId AND case_id = :caseId AND kind = 'consent' AND removed_at IS NULL
    `)
    .pluck();

  /** @throws Refusal `consent_not_there` for one that is not of this case, or does not hold on the day of the entry. */
  function refuseOtherConsent(caseId: string, { consentId, occurredOn }: EntryContent): void {
    if (consentId === null) return;
    const consent = consentOf.get({ consentId, caseId });
    if (consent === undefined || !holdsOn(consentIn(consent), occurredOn))
      throw new Refusal('consent_not_there', 'consentId');
  }

  const textsOf = db
    .prepare<{ organisationId: string; from: string; to: string }, string>(`
      SELECT text FROM entries JOIN cases ON cases.id = case_id
      WHERE organisation_id = :organisationId AND opened_on BETWEEN :from AND :to AND removed_at IS NULL
    `)
    .pluck();

  return {
    /** The texts of all entries of the cases that were opened in a period: none of them may be quoted in its report. */
    textsOf: ({ organisationId, from, to }: { organisationId: string; from: string; to: string }): string[] =>
      textsOf.all({ organisationId, from, to }),
    /** In order of day and time; of a removed one only that it was there. */
    ofCase: (caseId: string): Entry[] =>
      ofCase
        .all(caseId)
        .map((row) => (row.isRemoved ? withoutContent(row) : { ...checked(row), isRemoved: false })),
    draftsOf: (caseId: string): Draft[] => draftsOf.all(caseId).map(checked),
    /** The earlier texts of an entry, newest first; none of a removed one. */
    versionsOf: (entryId: string): EntryVersion[] => versionsOf.all(entryId).map(checked),

    /** @throws Refusal `not_found` for a case or an entry that is not there, `case_destroyed`. */
    saveDraft({ caseId, entryId, ...content }: CaseDraft): void {
      refuseDestroyed(caseId);
      if (entryId !== null && !isThere.get(entryId, caseId)) throw new Refusal('not_found');
      saveDraft.run({ ...content, caseId, entryId });
    },

    discardDraft: (of: { caseId: string; entryId: string | null }): void => void dropDraft.run(of),

    /**
     * Adds the entry, or a new version of it, and drops its draft in one transaction.
     * @throws Refusal as `complete`, `consent_not_there`, `not_found`, `case_destroyed`.
     */
    commit: db.transaction(({ caseId, entryId, ...content }: CaseDraft, writtenAt: string): string => {
      refuseDestroyed(caseId);
      const id = entryId ?? randomUUID();
      const row = { ...complete(content), id, caseId, writtenAt };
      refuseOtherConsent(caseId, row);
      if (entryId === null) {
        insert().run(row);
      } else {
        keepVersion.run(id);
        if (change().run(row).changes === 0) throw new Refusal('not_found');
      }
      dropDraft.run({ caseId, entryId });
      return id;
    }),

    /** Takes an entry out of the journal and the search; `restore` brings it back until `purge`. @throws Refusal `not_found`. */
    remove: db.transaction((entryId: string, removedAt: string): void => {
      if (putAway().run(removedAt, entryId).changes === 0) throw new Refusal('not_found');
      dropDraftsOf.run(entryId);
    }),

    /** @throws Refusal `not_found` once it has been purged. */
    restore(entryId: string): void {
      if (putBack().run(entryId).changes === 0) throw new Refusal('not_found');
    },
  };
}

/**
 * The content as it becomes an entry. A choice needs no explanation and then says itself in words, so that it can be
 * read and found.
 * @throws Refusal `entry_empty`, `decision_missing`.
 */
function complete(typed: EntryContent): EntryContent {
  const content = ofItsKind(typed);
  if (content.kind === 'decision' && content.decision === null) {
    throw new Refusal('decision_missing', 'decision');
  }
  if (content.text.trim() !== '') return content;
  if (content.decision === null) throw new Refusal('entry_empty', 'text');
  return { ...content, text: nl.journal.decisionText(decisions.labels[content.decision]) };
}

/** A row with its content held to the schema. @throws Refusal `archive_damaged`. */
export function checked<R extends EntryContent>(row: R): R {
  return { ...row, ...stored(entryContent, row) };
}

function withoutContent({ id, kind, occurredOn, writtenAt }: Omit<Entry, 'isRemoved'>): Entry {
  return {
    ...noteOn(occurredOn, ''),
    kind,
    id,
    writtenAt,
    revisions: 0,
    isRemoved: true,
  };
}
