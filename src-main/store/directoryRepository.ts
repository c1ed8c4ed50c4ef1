import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { DirectoryEntry, DirectoryFields } from '../../src-shared/domain/directoryEntry.ts';
import { nationalBodies } from '../../src-shared/domain/nationalBodies.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import type { DirectoryInput } from '../../src-shared/ipc/directoryChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { codeColumn } from './column.ts';
import { isConstraint } from './constraint.ts';
import { createSettingsRepository } from './settingsRepository.ts';

const kindIn = codeColumn(referralTargets);

type NewEntry = DirectoryFields & { id: string; national: string | null };

/** The people and bodies to whom the counsellor refers. */
export function createDirectoryRepository(db: Database) {
  const settings = createSettingsRepository(db);
  const list = db.prepare<[], DirectoryEntry>(`
    SELECT
      id, national, kind, name, organisation_id AS organisationId, person, telephone, email, website, note,
      checked_on AS checkedOn,
      (SELECT count(*) FROM referrals WHERE directory_id = directory.id) AS referrals
    FROM directory
    ORDER BY name, id
  `);
  const insert = db.prepare<NewEntry>(`
    INSERT INTO directory (
      id, national, kind, name, organisation_id, person, telephone, email, website, note, checked_on
    ) VALUES (
      :id, :national, :kind, :name, :organisationId, :person, :telephone, :email, :website, :note, :checkedOn
    )
  `);
  const change = db.prepare<DirectoryFields & { id: string }>(`
    UPDATE directory SET
      kind = :kind, name = :name, organisation_id = :organisationId, person = :person, telephone = :telephone,
      email = :email, website = :website, note = :note, checked_on = :checkedOn
    WHERE id = :id
  `);
  const check = db.prepare<[string, string]>('UPDATE directory SET checked_on = ? WHERE id = ?');
  const remove = db.prepare<[string]>('DELETE FROM directory WHERE id = ?');

  return {
    list: (): DirectoryEntry[] => list.all().map((row) => ({ ...row, kind: kindIn(row.kind) })),

    /** @throws Refusal `not_found` for an entry or an organisation that does not exist. */
    save({ id, ...fields }: DirectoryInput): string {
      const kept = id ?? randomUUID();
      try {
        if (id === null) insert.run({ ...fields, id: kept, national: null });
        else if (change.run({ ...fields, id }).changes === 0) throw new Refusal('not_found');
      } catch (error) {
        throw isConstraint(error) ? new Refusal('not_found', 'organisationId') : error;
      }
      return kept;
    },

    /** @throws Refusal `not_found`. */
    check(id: string, day: string): void {
      if (check.run(day, id).changes === 0) throw new Refusal('not_found');
    },

    /** @throws Refusal `not_found`. */
    remove(id: string): void {
      if (remove.run(id).changes === 0) throw new Refusal('not_found');
    },

    /** Puts in the national bodies that were never in the directory before; writes nothing when there are none. */
    seedNational: db.transaction((): void => {
      const { deliveredBodies } = settings.remembered();
      const missing = nationalBodies.filter(({ code }) => !deliveredBodies.includes(code));
      if (missing.length === 0) return;
      for (const { code, ...body } of missing) {
        insert.run({
          telephone: '',
          ...body,
          id: randomUUID(),
          national: code,
          organisationId: null,
          person: '',
          email: '',
          checkedOn: null,
        });
      }
      settings.remember({ deliveredBodies: [...deliveredBodies, ...missing.map(({ code }) => code)] });
    }),
  };
}
