import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { type SignalFields, signalFields } from '../../src-shared/domain/signal.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ListedSignal, SignalTexts } from '../../src-shared/ipc/signalsChannels.ts';
import { jsonColumn, stored } from './column.ts';

const signal = signalFields.extend({ id: z.uuid() });
const themesOf = jsonColumn(signalFields.shape.themes);

export type Signal = z.infer<typeof signal>;
type StoredSignal = Omit<Signal, 'themes'> & { themes: string };

const columns = `
  id, organisation_id AS organisationId, department_id AS departmentId, heard_on AS heardOn, source, themes, heard, done
`;

/** What the counsellor heard without anybody reporting it. */
export function createSignalRepository(db: Database) {
  const all = db.prepare<[], StoredSignal>(
    `SELECT ${columns} FROM signals ORDER BY heard_on DESC, rowid DESC`,
  );
  const one = db.prepare<[string], StoredSignal>(`SELECT ${columns} FROM signals WHERE id = ?`);
  const organisationExists = db.prepare<[string]>('SELECT 1 FROM organisations WHERE id = ?');
  const departmentBelongs = db.prepare<[string, string]>(
    'SELECT 1 FROM departments WHERE id = ? AND organisation_id = ?',
  );
  const themeBelongs = db.prepare<[string, string]>(
    "SELECT 1 FROM own_codes WHERE id = ? AND organisation_id = ? AND list = 'themes'",
  );
  const upsert = db.prepare(`
    INSERT INTO signals (id, organisation_id, department_id, heard_on, source, themes, heard, done)
    VALUES (:id, :organisationId, :departmentId, :heardOn, :source, :themes, :heard, :done)
    ON CONFLICT (id) DO UPDATE SET
      organisation_id = excluded.organisation_id, department_id = excluded.department_id,
      heard_on = excluded.heard_on, source = excluded.source, themes = excluded.themes, heard = excluded.heard,
      done = excluded.done
  `);
  const remove = db.prepare<[string]>('DELETE FROM signals WHERE id = ?');
  const dropForms = db.prepare<[string]>('DELETE FROM form_drafts WHERE instr(form, ?) > 0');

  function get(id: string): Signal {
    const found = one.get(id);
    if (!found) throw new Refusal('not_found');
    return whole(found);
  }

  /** @throws Refusal `not_found` (organisation or department), `theme_elsewhere`. */
  function mustFit({ organisationId, departmentId, themes: chosen }: SignalFields): void {
    if (!organisationExists.get(organisationId)) throw new Refusal('not_found', 'organisationId');
    if (departmentId !== null && !departmentBelongs.get(departmentId, organisationId))
      throw new Refusal('not_found', 'departmentId');
    const own = chosen.filter((theme) => !themes.schema.safeParse(theme).success);
    if (own.some((theme) => !themeBelongs.get(theme, organisationId)))
      throw new Refusal('theme_elsewhere', 'themes');
  }

  function write(row: Signal): void {
    mustFit(row);
    upsert.run({ ...row, themes: JSON.stringify(row.themes) });
  }

  return {
    /** @throws Refusal `not_found`. */
    get,
    /** Last heard first, without what was heard. */
    list: (): ListedSignal[] =>
      all.all().map((row) => {
        const { heard: _heard, done, ...rest } = whole(row);
        return { ...rest, isDone: done !== '' };
      }),
    texts: (): SignalTexts[] => all.all().map(({ id, heard, done }) => ({ id, heard, done })),

    /** @throws Refusal `not_found`, `theme_elsewhere`. */
    save: db.transaction((id: string | null, fields: SignalFields): void => {
      if (id !== null) get(id);
      write({ ...fields, id: id ?? randomUUID() });
    }),

    /** Answers what was removed, for `putBack`; what was half typed about it goes too. @throws Refusal `not_found`. */
    remove: db.transaction((id: string): Signal => {
      const removed = get(id);
      dropForms.run(id);
      remove.run(id);
      return removed;
    }),

    /** @throws Refusal `not_found`, `theme_elsewhere` where what it is about has gone meanwhile. */
    putBack: db.transaction(write),
  };
}

/** @throws Refusal `archive_damaged`. */
function whole(row: StoredSignal): Signal {
  return stored(signal, { ...row, themes: themesOf(row.themes) });
}
