import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type CaseFields, isClosedBeforeOpened } from '../../src-shared/domain/caseRecord.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createCaseNames } from './caseNames.ts';

/** An own theme that a case is to have; `isHere` is null for one that does not exist. */
interface WantedTheme {
  isHere: number | null;
  isTooLate: number;
}

/** Writes a case with its lists. Callers hold the transaction. */
export function createCaseWriter(db: Database) {
  const upsert = db.prepare(`
    INSERT INTO cases (
      id, code, organisation_id, department_id, alias, opened_on, closed_on, reporter_type, accused_relation,
      remit, channel, formal_complaint, repeated, whistleblower_act, contacts, minutes, reporter_left_on
    ) VALUES (
      :id, :code, :organisationId, :departmentId, :alias, :openedOn, :closedOn, :reporterType, :accusedRelation,
      :remit, :channel, :formalComplaint, :repeated, :whistleblowerAct, :contacts, :minutes, :reporterLeftOn
    )
    ON CONFLICT (id) DO UPDATE SET
      code = excluded.code, organisation_id = excluded.organisation_id, department_id = excluded.department_id, alias = excluded.alias,
      opened_on = excluded.opened_on, closed_on = excluded.closed_on, reporter_type = excluded.reporter_type,
      accused_relation = excluded.accused_relation, remit = excluded.remit, channel = excluded.channel,
      formal_complaint = excluded.formal_complaint, repeated = excluded.repeated,
      whistleblower_act = excluded.whistleblower_act, contacts = excluded.contacts, minutes = excluded.minutes,
      reporter_left_on = excluded.reporter_left_on
  `);
  const lists = [
    {
      of: 'themes',
      clear: 'DELETE FROM case_themes WHERE case_id = ?',
      add: 'INSERT OR IGNORE INTO case_themes VALUES (?, ?)',
    },
    {
      of: 'outOfRemitSubjects',
      clear: 'DELETE FROM case_out_of_remit WHERE case_id = ?',
      add: 'INSERT OR IGNORE INTO case_out_of_remit VALUES (?, ?)',
    },
    {
      of: 'outcomes',
      clear: 'DELETE FROM case_outcomes WHERE case_id = ?',
      add: 'INSERT OR IGNORE INTO case_outcomes VALUES (?, ?)',
    },
    {
      of: 'referredTo',
      clear: 'DELETE FROM case_referrals WHERE case_id = ?',
      add: 'INSERT OR IGNORE INTO case_referrals VALUES (?, ?)',
    },
  ] as const;
  const listWriters = lists.map(({ of, clear, add }) => ({
    of,
    clear: db.prepare<[string]>(clear),
    add: db.prepare<[string, string]>(add),
  }));
  const belongs = db.prepare<[string, string]>(
    'SELECT 1 FROM departments WHERE id = ? AND organisation_id = ?',
  );
  const organisationExists = db.prepare<[string]>('SELECT 1 FROM organisations WHERE id = ?');
  const codeTaken = db.prepare<[string, string]>('SELECT 1 FROM cases WHERE code = ? AND id <> ?');
  const names = createCaseNames(db);
  const ownThemes = db.prepare<{ wanted: string; caseId: string; organisationId: string }, WantedTheme>(`
    SELECT
      own_themes.organisation_id = :organisationId AS isHere,
      own_themes.retired_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM case_themes WHERE case_id = :caseId AND theme = own_themes.id) AS isTooLate
    FROM json_each(:wanted) AS wanted LEFT JOIN own_themes ON own_themes.id = wanted.value
  `);
  const addPerson = db.prepare<[string]>('INSERT INTO persons (id) VALUES (?)');
  const linkPerson = db.prepare<[string, string, 'reporter' | 'accused']>(
    'INSERT OR IGNORE INTO case_persons VALUES (?, ?, ?)',
  );

  /** A case keeps a theme that was retired since, but no case gets it any more. */
  function refuseThemes(caseId: string, { organisationId, themes: chosen }: CaseFields): void {
    const own = chosen.filter((theme) => !Object.hasOwn(themes.labels, theme));
    if (own.length === 0) return;
    const wanted = ownThemes.all({ wanted: JSON.stringify(own), caseId, organisationId });
    if (wanted.some(({ isHere }) => isHere !== 1)) throw new Refusal('theme_elsewhere', 'themes');
    if (wanted.some(({ isTooLate }) => isTooLate === 1)) throw new Refusal('theme_retired', 'themes');
  }

  return {
    /**
     * @throws Refusal `closed_before_opened`, `code_taken`, `theme_elsewhere`, `theme_retired` or `not_found`
     * (organisation or department).
     */
    write(id: string, code: string, fields: CaseFields, counts: { contacts: number; minutes: number }): void {
      if (isClosedBeforeOpened(fields)) throw new Refusal('closed_before_opened', 'closedOn');
      if (!organisationExists.get(fields.organisationId)) throw new Refusal('not_found', 'organisationId');
      if (fields.departmentId !== null && !belongs.get(fields.departmentId, fields.organisationId)) {
        throw new Refusal('not_found', 'departmentId');
      }
      if (codeTaken.get(code, id)) throw new Refusal('code_taken', 'code');
      refuseThemes(id, fields);
      upsert.run({
        ...fields,
        id,
        code,
        ...counts,
        formalComplaint: Number(fields.formalComplaint),
        repeated: Number(fields.repeated),
        whistleblowerAct: Number(fields.whistleblowerAct),
      });
      for (const list of listWriters) {
        list.clear.run(id);
        for (const value of fields[list.of]) list.add.run(id, value);
      }
      names.refresh(id);
    },

    /** A person is a random number, the same in every case and organisation. */
    newPerson(): string {
      const id = randomUUID();
      addPerson.run(id);
      return id;
    },

    link: (caseId: string, personId: string, role: 'reporter' | 'accused'): void =>
      void linkPerson.run(caseId, personId, role),
  };
}
