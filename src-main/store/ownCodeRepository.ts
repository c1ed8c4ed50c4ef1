import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { fieldNames, specOf } from '../../src-shared/domain/caseFieldList.ts';
import type { CodeList } from '../../src-shared/domain/codeList.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { type OwnCode, ownCode } from '../../src-shared/domain/ownCode.ts';
import { type OwnTheme, ownTheme } from '../../src-shared/domain/ownTheme.ts';
import { places } from '../../src-shared/domain/place.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { type ErrorCode, Refusal } from '../../src-shared/ipc/errorCode.ts';
import { stored } from './column.ts';
import { isConstraint } from './constraint.ts';
import { ownCodeUsed } from './ownCodeUsed.ts';

interface Kind<T extends OwnCode> {
  list: 'themes' | 'places';
  schema: z.ZodType<T>;
  /** The codes that come with the app, beside which an own one has a name of its own. */
  given: CodeList<string>;
  taken: ErrorCode;
  inUse: ErrorCode;
  /** Condition, beside that on cases: something else has the code `:id`. */
  usedElsewhere: string;
}

/** The themes that the counsellor added for an organisation. */
export function createOwnThemeRepository(db: Database) {
  return createOwnCodeRepository<OwnTheme>(db, {
    list: 'themes',
    schema: ownTheme,
    given: themes,
    taken: 'theme_name_taken',
    inUse: 'theme_in_use',
    usedElsewhere: 'EXISTS (SELECT 1 FROM signals, json_each(signals.themes) WHERE value = :id)',
  });
}

/** The places that the counsellor added for an organisation. */
export function createOwnPlaceRepository(db: Database) {
  return createOwnCodeRepository<OwnCode>(db, {
    list: 'places',
    schema: ownCode,
    given: places,
    taken: 'place_name_taken',
    inUse: 'place_in_use',
    usedElsewhere: 'FALSE',
  });
}

/** One list of codes of the counsellor's own. A case keeps a code by its id, whatever it is called. */
function createOwnCodeRepository<T extends OwnCode>(db: Database, kind: Kind<T>) {
  const all = db.prepare<[string], Record<string, unknown>>(`
    SELECT id, organisation_id AS organisationId, label, theme_set AS "set", retired_on AS retiredOn
    FROM own_codes
    WHERE list = ?
    ORDER BY label, id
  `);
  const upsert = db.prepare(`
    INSERT INTO own_codes (id, organisation_id, list, label, theme_set, retired_on)
    VALUES (:id, :organisationId, :list, :label, :set, :retiredOn)
    ON CONFLICT (id) DO UPDATE SET
      label = excluded.label, theme_set = excluded.theme_set, retired_on = excluded.retired_on
  `);
  const fields = fieldNames.filter((name) => {
    const spec = specOf(name);
    return 'own' in spec && spec.own === kind.list;
  });
  const isUsed = db.prepare<{ id: string }>(`
    SELECT 1 WHERE ${kind.usedElsewhere}
      OR EXISTS (SELECT 1 FROM cases WHERE ${fields.map((name) => ownCodeUsed(name, ':id')).join(' OR ')})
  `);
  const remove = db.prepare<[string, string]>('DELETE FROM own_codes WHERE id = ? AND list = ?');
  const rows = z.array(kind.schema);

  const list = (): T[] => stored(rows, all.all(kind.list));

  /** The schema knows capitals of ASCII alone. */
  function refuseSecondName({ id, organisationId, label }: OwnCode): void {
    const others = list().filter((one) => one.organisationId === organisationId && one.id !== id);
    const isTaken = others.some((one) => foldName(one.label) === foldName(label));
    if (isTaken || kind.given.codeOf(label) !== undefined) throw new Refusal(kind.taken, 'label');
  }

  return {
    /** Of every organisation, by name. */
    list,

    /** Adds or changes; answers the id. @throws Refusal `theme_name_taken` or `place_name_taken`, `not_found`. */
    save: db.transaction((input: Omit<T, 'id'> & { id: string | null }): string => {
      const code = { ...input, id: input.id ?? randomUUID() };
      const current = list().find((one) => one.id === input.id);
      if (input.id !== null && current?.organisationId !== input.organisationId)
        throw new Refusal('not_found');
      refuseSecondName(code);
      try {
        upsert.run({ set: null, ...code, list: kind.list });
      } catch (error) {
        throw isConstraint(error) ? new Refusal('not_found') : error;
      }
      return code.id;
    }),

    /** @throws Refusal `theme_in_use` or `place_in_use` while a case or a signal has it. */
    remove: db.transaction((id: string): void => {
      if (isUsed.get({ id })) throw new Refusal(kind.inUse);
      remove.run(id, kind.list);
    }),
  };
}
