import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import type { Outcome } from '../../src-shared/domain/outcome.ts';
import {
  consents,
  isReferred,
  type Referral,
  type ReferralFields,
} from '../../src-shared/domain/referral.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReferralInput } from '../../src-shared/ipc/referralsChannels.ts';
import { createCaseCodes } from './caseCodes.ts';
import { codeColumn } from './column.ts';
import { createDirectoryRepository } from './directoryRepository.ts';
import { createDestroyedGuard } from './undestroyed.ts';

const kindIn = codeColumn(referralTargets);
const consentIn = codeColumn(consents);

/** @throws Refusal `archive_damaged`. */
function checked<R extends Referral>(row: R): R {
  return { ...row, kind: kindIn(row.kind), consent: consentIn(row.consent) };
}

const REFERRED: Outcome = 'referred';

const columns = `
  id, directory_id AS directoryId, kind, name, referred_on AS referredOn, reason, consent, result, result_on AS resultOn
`;

/** To whom a case was referred. The coded fields of the case follow: they count every kind that was referred to. */
export function createReferralRepository(db: Database) {
  const directory = createDirectoryRepository(db);
  const { refuseDestroyed } = createDestroyedGuard(db);
  const ofCase = db.prepare<[string], Referral>(`
    SELECT ${columns} FROM referrals WHERE case_id = ? ORDER BY referred_on DESC, rowid DESC
  `);
  const one = db.prepare<[string], Referral & { caseId: string }>(`
    SELECT ${columns}, case_id AS caseId FROM referrals WHERE id = ?
  `);
  const inDirectory = db.prepare<[string], Pick<Referral, 'kind' | 'name'>>(
    'SELECT kind, name FROM directory WHERE id = ?',
  );
  const upsert = db.prepare<ReferralFields & { id: string; caseId: string }>(`
    INSERT INTO referrals (
      id, case_id, directory_id, kind, name, referred_on, reason, consent, result, result_on
    ) VALUES (
      :id, :caseId, :directoryId, :kind, :name, :referredOn, :reason, :consent, :result, :resultOn
    )
    ON CONFLICT (id) DO UPDATE SET
      directory_id = excluded.directory_id, kind = excluded.kind, name = excluded.name,
      referred_on = excluded.referred_on, reason = excluded.reason, consent = excluded.consent,
      result = excluded.result, result_on = excluded.result_on
  `);
  const remove = db.prepare<[string]>('DELETE FROM referrals WHERE id = ?');
  const targets = createCaseCodes(db, 'referredTo');
  const outcomes = createCaseCodes(db, 'outcomes');

  const all = (caseId: string): Referral[] => ofCase.all(caseId).map(checked);

  /** Has the case count a kind that it was referred to. */
  function countKind(caseId: string, kind: string): void {
    targets.add(caseId, kind);
    outcomes.add(caseId, REFERRED);
  }

  /** Has the case no longer count what it counted for `former`, unless another referral stands for it. */
  function uncountKindOf(caseId: string, former: Referral): void {
    if (!isReferred(former)) return;
    if (all(caseId).some((other) => isReferred(other) && other.kind === former.kind)) return;
    targets.remove(caseId, former.kind);
    if (!targets.hasAny(caseId)) outcomes.remove(caseId, REFERRED);
  }

  function find(id: string): Referral & { caseId: string } {
    const row = one.get(id);
    if (!row) throw new Refusal('not_found');
    return checked(row);
  }

  /** What is known of somebody in the directory is taken from there, whatever the page says. */
  function whom(input: ReferralInput): Pick<Referral, 'directoryId' | 'kind' | 'name'> {
    const { directoryId, kind, name } = input;
    if (directoryId !== null) {
      const entry = inDirectory.get(directoryId);
      if (!entry) throw new Refusal('not_found', 'name');
      return { directoryId, ...entry };
    }
    if (!input.addsToDirectory) return { directoryId, kind, name };
    const nothingMore = { person: '', telephone: '', email: '', website: '', note: '', checkedOn: null };
    const added = directory.save({ id: null, kind, name, organisationId: null, ...nothingMore });
    return { directoryId: added, kind, name };
  }

  return {
    /** The latest first. */
    ofCase: all,

    /** @throws Refusal `consent_to_ask`, `result_before_referral`, `case_destroyed` or `not_found`. */
    save: db.transaction((input: ReferralInput): string => {
      const { caseId, referredOn, reason, consent, result, resultOn } = input;
      refuseDestroyed(caseId);
      if (!isReferred(input) && (result !== '' || resultOn !== null)) {
        throw new Refusal('consent_to_ask', 'consent');
      }
      if (resultOn !== null && resultOn < referredOn) throw new Refusal('result_before_referral', 'resultOn');
      const former = input.id === null ? undefined : find(input.id);
      if (former && former.caseId !== caseId) throw new Refusal('not_found');
      const id = former?.id ?? randomUUID();
      const to = whom(input);
      upsert.run({ ...to, id, caseId, referredOn, reason, consent, result, resultOn });
      if (former) uncountKindOf(caseId, former);
      if (isReferred(input)) countKind(caseId, to.kind);
      return id;
    }),

    /** @throws Refusal `not_found`. */
    remove: db.transaction((id: string): void => {
      const former = find(id);
      remove.run(id);
      uncountKindOf(former.caseId, former);
    }),
  };
}
