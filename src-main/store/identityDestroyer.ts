import type { Database } from 'better-sqlite3-multiple-ciphers';
import { fieldsWhere, specOf } from '../../src-shared/domain/caseFieldList.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { createCodeCounter, isOwnCode, prepareAllCodes } from './caseCode.ts';
import { createCaseNames } from './caseNames.ts';
import { isConversationInJournal } from './conversation.ts';
import { lazily } from './lazily.ts';
import { createSearchCompaction } from './searchCompaction.ts';
import { createSettingsRepository } from './settingsRepository.ts';
import { createDestroyedGuard } from './undestroyed.ts';

/** Of what the journal holds, the statistical core keeps the number of conversations and their minutes. */
const countJournal = `
  UPDATE cases SET
    contacts = contacts
      + (SELECT count(*) FROM entries WHERE case_id = cases.id AND ${isConversationInJournal}),
    minutes = minutes
      + (SELECT coalesce(sum(minutes), 0) FROM entries WHERE case_id = cases.id AND removed_at IS NULL)
  WHERE id = ?
`;

/** The ids in which the name of a kept form could end, with their cases. */
const formSubjects = `
  SELECT id FROM cases WHERE id = :caseId
  UNION ALL SELECT id FROM entries WHERE case_id = :caseId
  UNION ALL SELECT id FROM documents WHERE case_id = :caseId
  UNION ALL SELECT id FROM referrals WHERE case_id = :caseId
  UNION ALL SELECT id FROM reminders WHERE case_id = :caseId
  UNION ALL SELECT id FROM appointments WHERE case_id = :caseId
  UNION ALL SELECT id FROM secrecy_considerations WHERE case_id = :caseId
  UNION ALL SELECT id FROM case_records WHERE case_id = :caseId
`;
const dropForms = `
  DELETE FROM form_drafts
  WHERE EXISTS (SELECT 1 FROM (${formSubjects}) WHERE instr(form, id) > 0 OR instr(content, id) > 0)
`;

/** Everything of a case that could point to a person; what hangs on these rows goes with them. */
const identifyingTables = [
  'entries',
  'drafts',
  'documents',
  'referrals',
  'reminders',
  'appointments',
  'secrecy_considerations',
  'case_records',
  'briefs',
  'case_identities',
  'case_checklist',
  'whistleblower_clocks',
];

const identifyingFields = fieldsWhere(({ isIdentifying }) => isIdentifying === true).map((name) =>
  specOf(name),
);
const emptied = identifyingFields
  .filter(({ kind }) => kind !== 'codes')
  .map(({ kind, column }) => `${column} = ${kind === 'text' ? "''" : 'NULL'}`);
const forgetCodes = `
  DELETE FROM case_codes
  WHERE case_id = ? AND field IN (${identifyingFields.map(({ column }) => `'${column}'`).join(', ')})
`;

const forgetPseudonyms = `
  DELETE FROM person_pseudonyms
  WHERE person_id IN (SELECT person_id FROM case_persons WHERE case_id = :caseId)
    AND person_id NOT IN (
      SELECT person_id FROM case_persons JOIN cases ON cases.id = case_id WHERE identity_destroyed_on IS NULL
    )
`;

/** Destroys the identifying layer of a case and keeps its statistical core, with its persons as random numbers. */
export function createIdentityDestroyer(db: Database) {
  const { refuseDestroyed } = createDestroyedGuard(db);
  const names = createCaseNames(db);
  const settings = createSettingsRepository(db);
  const allCodes = prepareAllCodes(db);
  const compaction = lazily(() => createSearchCompaction(db));
  const one = db.prepare<[string], { code: string; openedOn: string; closedOn: string | null }>(
    'SELECT code, opened_on AS openedOn, closed_on AS closedOn FROM cases WHERE id = ?',
  );
  const count = db.prepare<[string]>(countJournal);
  const forms = db.prepare<{ caseId: string }>(dropForms);
  const emptyPaths = db.prepare<[string]>("UPDATE outgoing_log SET path = '', sha256 = '' WHERE case_id = ?");
  const pseudonyms = db.prepare<{ caseId: string }>(forgetPseudonyms);
  const mark = db.prepare<{ caseId: string; code: string; on: string }>(`
    UPDATE cases SET code = :code, ${emptied.join(', ')}, identity_destroyed_on = :on
    WHERE id = :caseId
  `);
  const codes = db.prepare<[string]>(forgetCodes);
  const removals = lazily(() =>
    identifyingTables.map((table) => db.prepare<[string]>(`DELETE FROM ${table} WHERE case_id = ?`)),
  );

  /** @throws Refusal `destroy_not_confirmed`, `case_still_open`, `case_destroyed`, `not_found`. */
  function check(caseId: string, typedCode: string): { code: string; openedOn: string } {
    refuseDestroyed(caseId);
    const found = one.get(caseId);
    if (!found) throw new Refusal('not_found');
    if (found.closedOn === null) throw new Refusal('case_still_open');
    if (typedCode.trim().toLowerCase() !== found.code.toLowerCase())
      throw new Refusal('destroy_not_confirmed', 'typedCode');
    return found;
  }

  return {
    /** Refuses as `destroy` would: for what must happen before it and cannot be undone. */
    check,

    /**
     * In one transaction, which also notes that the archive needs to be written anew: until then space that is not
     * used any more may hold traces.
     * @param typedCode the number of the case as the counsellor typed it.
     * @throws Refusal as `check`.
     */
    destroy: db.transaction((caseId: string, typedCode: string, on: string): void => {
      const { code, openedOn } = check(caseId, typedCode);
      count.run(caseId);
      forms.run({ caseId });
      emptyPaths.run(caseId);
      for (const removal of removals()) removal.run(caseId);
      // A number that the counsellor or a list brought could be that of somebody's own file.
      const kept = isOwnCode(code) ? code : createCodeCounter(allCodes()).next(openedOn);
      mark.run({ caseId, code: kept, on });
      codes.run(caseId);
      pseudonyms.run({ caseId });
      names.refresh(caseId);
      compaction().run();
      settings.remember({ needsRewrite: true });
    }),
  };
}
