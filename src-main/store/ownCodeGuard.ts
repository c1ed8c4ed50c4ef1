import type { Database } from 'better-sqlite3-multiple-ciphers';
import { fieldNames, specOf } from '../../src-shared/domain/caseFieldList.ts';
import { type CaseFields, valuesIn } from '../../src-shared/domain/caseRecord.ts';
import type { OwnList } from '../../src-shared/domain/ownCode.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { ownCodeUsed } from './ownCodeUsed.ts';

/** An own code that a case is to have; `isHere` is null for one that does not exist. */
interface Wanted {
  isHere: number | null;
  isTooLate: number;
}

const refusals = {
  themes: { elsewhere: 'theme_elsewhere', retired: 'theme_retired' },
  places: { elsewhere: 'place_elsewhere', retired: 'place_retired' },
} as const satisfies Record<OwnList, unknown>;

const guarded = fieldNames.flatMap((name) => {
  const spec = specOf(name);
  return 'own' in spec && spec.own ? [{ name, spec, own: spec.own }] : [];
});

/** Keeps own codes with the cases of their organisation. */
export function createOwnCodeGuard(db: Database) {
  const fields = guarded.map((field) => ({
    ...field,
    wanted: db.prepare<{ wanted: string; caseId: string; organisationId: string }, Wanted>(`
      SELECT
        own_codes.organisation_id = :organisationId AS isHere,
        own_codes.retired_on IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM cases WHERE id = :caseId AND ${ownCodeUsed(field.name, 'own_codes.id')}
        ) AS isTooLate
      FROM json_each(:wanted) AS wanted
      LEFT JOIN own_codes ON own_codes.id = wanted.value AND own_codes.list = '${field.own}'
    `),
  }));

  return {
    /**
     * A case keeps a code that was retired since, but no case gets it any more.
     * @throws Refusal `theme_elsewhere`, `theme_retired`, `place_elsewhere`, `place_retired`.
     */
    refuseOwnCodes(caseId: string, values: CaseFields): void {
      for (const { name, spec, own, wanted } of fields) {
        const chosen = valuesIn(values, name).filter((code) => !Object.hasOwn(spec.list.labels, code));
        if (chosen.length === 0) continue;
        const { organisationId } = values;
        const found = wanted.all({ wanted: JSON.stringify(chosen), caseId, organisationId });
        if (found.some(({ isHere }) => isHere !== 1)) throw new Refusal(refusals[own].elsewhere, name);
        if (found.some(({ isTooLate }) => isTooLate === 1)) throw new Refusal(refusals[own].retired, name);
      }
    },
  };
}
