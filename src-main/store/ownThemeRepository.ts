import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { foldName } from '../../src-shared/domain/foldName.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ThemeInput } from '../../src-shared/ipc/themesChannels.ts';
import { isConstraint } from './constraint.ts';

/** The themes that the counsellor added for an organisation. A case keeps a theme by its id, whatever it is called. */
export function createOwnThemeRepository(db: Database) {
  const all = db.prepare<[], OwnTheme>(`
    SELECT id, organisation_id AS organisationId, label, theme_set AS "set", retired_on AS retiredOn
    FROM own_themes
    ORDER BY label, id
  `);
  const upsert = db.prepare<OwnTheme>(`
    INSERT INTO own_themes (id, organisation_id, label, theme_set, retired_on)
    VALUES (:id, :organisationId, :label, :set, :retiredOn)
    ON CONFLICT (id) DO UPDATE SET
      label = excluded.label, theme_set = excluded.theme_set, retired_on = excluded.retired_on
  `);
  const isUsed = db.prepare<[string]>('SELECT 1 FROM case_themes WHERE theme = ? LIMIT 1');
  const remove = db.prepare<[string]>('DELETE FROM own_themes WHERE id = ?');

  /** The schema knows capitals of ASCII alone. */
  function refuseSecondName({ id, organisationId, label }: OwnTheme): void {
    const others = all.all().filter((one) => one.organisationId === organisationId && one.id !== id);
    const isTaken = others.some((one) => foldName(one.label) === foldName(label));
    if (isTaken || themes.codeOf(label) !== undefined) throw new Refusal('theme_name_taken', 'label');
  }

  return {
    /** Of every organisation, by name. */
    list: (): OwnTheme[] => all.all(),

    /** Adds or changes; answers the id. @throws Refusal `theme_name_taken`, `not_found`. */
    save: db.transaction((input: ThemeInput): string => {
      const theme = { ...input, id: input.id ?? randomUUID() };
      const current = all.all().find((one) => one.id === input.id);
      if (input.id !== null && current?.organisationId !== input.organisationId)
        throw new Refusal('not_found');
      refuseSecondName(theme);
      try {
        upsert.run(theme);
      } catch (error) {
        throw isConstraint(error) ? new Refusal('not_found') : error;
      }
      return theme.id;
    }),

    /** @throws Refusal `theme_in_use` while a case has it. */
    remove: db.transaction((id: string): void => {
      if (isUsed.get(id)) throw new Refusal('theme_in_use');
      remove.run(id);
    }),
  };
}
